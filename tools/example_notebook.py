"""Runs `examples/runtime.ipynb` and stores its outputs in it: `make notebook`.

ComfyUI is started with the demo models. Nothing of this machine may be in the outputs: paths, times, the user's name.
With the `jupyter` of an environment that has JupyterLab as argument, the pictures of the documentation are made, too,
in headless Chromium.
"""

from __future__ import annotations

import getpass
import os
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from comfy_script.comfyui import install
from comfy_script.comfyui.server import prepare_base_directory
from tools.demo_pictures.examples import MODELS
from tools.demo_pictures.rendering import start_server, write_models

_REPOSITORY = Path(__file__).parents[1]
NOTEBOOK = _REPOSITORY / "examples/runtime.ipynb"
_IMAGES = _REPOSITORY / "docs/images"

# What stands in the cells of the pictures: name → cells; the last one is in the picture.
_HEAD = "from comfy_script.runtime import *\nload(stubs=False)\nfrom comfy_script.runtime.nodes import *\n"
_MODEL = (
    "model, clip, vae = CheckpointLoaderSimple('v1-5-pruned-emaonly.ckpt')\n"
    "positive, negative = CLIPTextEncode('a red circle on a blue background', clip), CLIPTextEncode('', clip)"
)
_SAMPLE = (
    "latent = EmptyLatentImage(64, 64, batch_size=2)\n"
    "with Workflow() as workflow:\n"
    "    latent = KSampler(model, 1, {steps}, 1.5, 'euler', 'normal', positive, negative, latent, 1)\n"
    "    image = PreviewImage(VAEDecode(latent, vae))"
)
PICTURES: Mapping[str, tuple[str, ...]] = {
    "notebook_running": (_HEAD + _MODEL, _SAMPLE.format(steps=4000)),
    "notebook_done": (_HEAD + _MODEL, _SAMPLE.format(steps=20) + "\nimage.wait()"),
    "notebook_failed": (
        _HEAD + _MODEL,
        "with Workflow() as workflow:\n    PreviewAny(VAEEncode(EmptyImage(1, 1), vae))",
    ),
    "notebook_graph": (_HEAD + _MODEL, _SAMPLE.format(steps=20).replace("()", "(queue=False)", 1) + "\n\nworkflow"),
}


def main() -> None:
    """Starts ComfyUI with the demo models, runs the notebook, and writes it; then the pictures, if asked for."""
    with tempfile.TemporaryDirectory() as directory:
        base = prepare_base_directory(Path(directory))
        write_models(base, MODELS)
        with start_server(install("0.30.0"), base) as server:
            NOTEBOOK.write_text(_as_json(run(server.url, Path(directory))), encoding="utf-8")
            print(NOTEBOOK)
            for jupyter in sys.argv[1:]:
                _make_pictures(jupyter, server.url, Path(directory))


def run(url: str, folder: Path) -> Any:
    """Runs the notebook in a folder, with a server; gives it with its outputs, and nothing of this machine.

    Args:
        url: The server.
        folder: The kernel's working directory.

    Raises:
        ValueError: Something of this machine is in the outputs.
    """
    import nbformat
    from nbclient import NotebookClient

    os.environ["COMFY_SCRIPT_SERVER"] = url
    notebook = nbformat.read(NOTEBOOK, as_version=4)
    metadata = dict(notebook.metadata)
    NotebookClient(notebook, resources={"metadata": {"path": str(folder)}}, timeout=None).execute()
    notebook.metadata = nbformat.from_dict(metadata)
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)
    if found := private_things(_as_json(notebook), url, str(folder)):
        raise ValueError(f"the outputs have things of this machine in them: {', '.join(found)}")
    return notebook


def private_things(text: str, *more: str) -> list[str]:
    """What of this machine is in a text: folders, the user's name as one of them.

    Args:
        text: The text.
        more: Other things that mustn't be in it.
    """
    words = (str(_REPOSITORY), str(Path.home()), sys.prefix, tempfile.gettempdir(), f"/home/{getpass.getuser()}")
    return [word for word in (*words, "/root/", "ipykernel_", *more) if len(word) > 1 and word in text]


def _as_json(notebook: Any) -> str:
    import nbformat

    text: str = nbformat.writes(notebook)
    return text.rstrip() + "\n"


def _make_pictures(jupyter: str, url: str, folder: Path) -> None:
    import nbformat
    from PIL import Image
    from playwright.sync_api import sync_playwright

    from comfy_script.browser.find import find_browser
    from comfy_script.runtime import Session
    from tools.jupyterlab import jupyterlab, run_cells

    work = folder / "work"
    work.mkdir()
    for name, cells in PICTURES.items():
        made = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in cells])
        made.metadata["kernelspec"] = {"name": "comfy_script", "display_name": "Python 3", "language": "python"}
        nbformat.write(made, work / f"{name}.ipynb")
    with (
        jupyterlab(jupyter, folder / "jupyterlab", work, env={"COMFY_SCRIPT_SERVER": url}) as address,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=str(find_browser()), args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 900, "height": 700}, device_scale_factor=2)
        page.set_default_timeout(120_000)
        for name, cells in PICTURES.items():
            page.goto(f"{address}/doc/tree/{name}.ipynb?reset")
            page.wait_for_selector(".jp-Notebook .jp-Cell")
            page.wait_for_selector('.jp-Notebook-ExecutionIndicator[data-status="idle"]', state="attached")
            # The indicator says so before there is a kernel, too: what is run then is lost.
            page.wait_for_function("() => document.querySelector('.jp-StatusBar-Widget').textContent.includes('Idle')")
            page.click(".jp-Cell .cm-content")
            run_cells(page, len(cells))
            ends = "preview" if name.endswith("running") else "traceback" if name.endswith("failed") else ""
            shown = {
                "preview": "img[alt=preview]",
                "traceback": "summary",
                "": ".jp-OutputArea-output img, svg[role=img]",
            }
            page.wait_for_selector(shown[ends])
            page.wait_for_timeout(1500)
            cell = page.query_selector_all(".jp-Notebook .jp-Cell")[len(cells) - 1]
            path = _IMAGES / f"{name}.png"
            cell.screenshot(path=str(path))
            with Image.open(path) as picture:
                picture.convert("P", palette=Image.Palette.ADAPTIVE, colors=128).save(path, optimize=True)
            print(path)
            with Session(url, stubs=False) as session:  # the running one would hold up the next
                session.queue.cancel_all()
        browser.close()


if __name__ == "__main__":
    main()
