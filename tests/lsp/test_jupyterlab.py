"""JupyterLab with jupyterlab-lsp and `comfy-script lsp`, in headless Chromium: `make jupyterlab`.

COMFY_SCRIPT_JUPYTER is the `jupyter` of an environment that has both; without it nothing is tested. With
COMFY_SCRIPT_SCREENS, a folder, the pictures for the documentation are written there.
"""

from __future__ import annotations

import gzip
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.lsp.editor import OWN
from tools.jupyterlab import jupyterlab

JUPYTER = os.environ.get("COMFY_SCRIPT_JUPYTER")
SCREENS = os.environ.get("COMFY_SCRIPT_SCREENS")
DATA = Path(__file__).parents[1] / "data" / "object_info-0.30.0.json.gz"
SCRIPT = """from comfy_script.runtime.nodes import *
latent = EmptyLatentImage(width=8)
sampler = KSamplerSelect("eu")
"""
MILLISECONDS = 120_000

pytestmark = pytest.mark.skipif(JUPYTER is None, reason="needs COMFY_SCRIPT_JUPYTER, see make jupyterlab")


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """JupyterLab's, with a notebook folder that has one script."""
    folder = tmp_path_factory.mktemp("jupyterlab")
    (folder / "work").mkdir()
    (folder / "nodes.json").write_bytes(gzip.decompress(DATA.read_bytes()))
    (folder / "work" / "script.py").write_text(SCRIPT)
    server = {
        "version": 2,
        "argv": [*OWN, "--registry", str(folder / "nodes.json")],
        "languages": ["python"],
        "mime_types": ["text/x-python", "text/x-ipython"],
        "display_name": "comfy_script",
    }
    settings = {"LanguageServerManager": {"autodetect": False, "language_servers": {"comfy-script": server}}}
    with jupyterlab(str(JUPYTER), folder / "home", folder / "work", settings=settings) as found:
        yield found


def test_mistakes_and_options(address: str) -> None:
    from playwright.sync_api import sync_playwright

    from comfy_script.browser.find import find_browser

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(find_browser()), args=["--no-sandbox"])
        try:
            page = browser.new_page(viewport={"width": 1160, "height": 420})
            page.set_default_timeout(MILLISECONDS)
            page.goto(f"{address}/lab/tree/script.py?reset")
            page.wait_for_function("() => document.querySelectorAll('.cm-lintRange').length >= 2", timeout=MILLISECONDS)
            marked = page.eval_on_selector_all(".cm-lintRange", "all => all.map(each => each.textContent)")
            assert marked == ["8", '"eu"']
            page.click(".cm-content")
            for key in ("Control+End", "ArrowUp", "End", "ArrowLeft", "ArrowLeft", "Tab"):
                page.keyboard.press(key)
            page.wait_for_selector(".jp-Completer-item")
            offered = page.eval_on_selector_all(".jp-Completer-match", "all => all.map(each => each.textContent)")
            assert offered[:2] == ["euler", "euler_cfg_pp"]
            assert "dpmpp_2m" in offered
            if SCREENS is not None:
                page.screenshot(path=str(Path(SCREENS) / "jupyterlab.png"))
        finally:
            browser.close()
