"""Pictures of what language servers answer, for the page "ComfyUI in VS Code": `python -m tools.editor_pictures`.

What they show is what the servers said; only the frame is ours, and it belongs to no editor.
"""

from __future__ import annotations

import argparse
import gzip
import html
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.lsp.conftest import COMMANDS, install_environment, with_checkpoint
from tests.lsp.editor import OWN, Editor

REPOSITORY = Path(__file__).parents[1]
IMAGES = REPOSITORY / "docs/images"
_CURSOR = "▏"
_SCRIPT = """from comfy_script.runtime import *
load()
from comfy_script.runtime.nodes import *

with Workflow():
    model, clip, vae = CheckpointLoaderSimple(Checkpoints.v1_5_pruned_emaonly)
    positive = CLIPTextEncode('a red circle', clip)
    latent = EmptyLatentImage(512, 512, 1)
"""


@dataclass(frozen=True, slots=True)
class Scene:
    """A line that is typed below the script, with the cursor in it, and what to ask there."""

    name: str
    line: str
    ask: str
    servers: Sequence[str]


SCENES = (
    Scene("options", f"    latent = KSampler(model, 1, 20, 7, '{_CURSOR}')", "completions", ("ours", "pyright")),
    Scene("members", f"    Samplers.{_CURSOR}", "completions", ("ours", "pyright")),
    Scene("signature", f"    latent = KSampler(model, {_CURSOR})", "signature", ("ours", "pyright")),
    Scene("mistakes", "    image = VAEDecode(vae, latent)" + _CURSOR, "mistakes", ("ours", "pyright")),
)
_NAMES = {"ours": "comfy-script lsp", "pyright": "Pyright"}
_SHOWN = 9


def answer(editor: Editor, scene: Scene) -> list[str]:
    """What the server says, a line each."""
    line, column = _SCRIPT.count("\n"), scene.line.index(_CURSOR)
    file = f"{scene.name}.py"
    with editor.opened(file, _SCRIPT + scene.line.replace(_CURSOR, "") + "\n"):
        if scene.ask == "completions":
            found = editor.completions(file, line, column)
            return [*found[:_SHOWN], *([f"… {len(found) - _SHOWN} more"] if len(found) > _SHOWN else [])]
        if scene.ask == "signature":
            return editor.signatures(file, line, column)[:1]
        return [message for at, _, message in editor.diagnostics(file) if at == line]


def page(scene: Scene, answers: dict[str, list[str]]) -> str:
    """The picture as HTML."""
    before, _, after = scene.line.partition(_CURSOR)
    code = html.escape(_SCRIPT.splitlines()[-1] + "\n" + before) + "<b></b>" + html.escape(after)
    told = "".join(
        f"<figure><figcaption>{_NAMES[server]} answers</figcaption><ul>"
        + "".join(f"<li>{html.escape(each)}</li>" for each in said)
        + "</ul></figure>"
        for server, said in answers.items()
    )
    return f"""<!doctype html><meta charset="utf-8"><style>
body {{ margin: 0; background: #fff; font: 15px/1.5 "DejaVu Sans Mono", monospace; color: #1f2328 }}
main {{ display: block; padding: 16px; width: 736px }}
pre {{ margin: 0 0 12px; font: inherit; padding: 10px 14px; background: #f6f8fa; border-radius: 6px }}
pre b {{ border-left: 2px solid #0969da; margin: 0 -1px }}
section {{ display: flex; gap: 12px; align-items: flex-start }}
figure {{ margin: 0; flex: 1; border: 1px solid #d0d7de; border-radius: 6px; overflow: hidden }}
figcaption {{ font: 13px/1.9 "DejaVu Sans", sans-serif; padding: 0 12px; background: #eaeef2; color: #57606a }}
ul {{ list-style: none; margin: 0; padding: 6px 12px; overflow-wrap: anywhere; white-space: pre-wrap }}
li {{ padding-left: 1em; text-indent: -1em }}
</style><main><pre>{code}</pre><section>{told}</section></main>"""


def main() -> None:
    """Asks the servers, and draws what they say."""
    parser = argparse.ArgumentParser(prog="python -m tools.editor_pictures", description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=IMAGES, help="where the pictures go (docs/images)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        draw(options.folder, Path(folder))


def draw(target: Path, work: Path, say: Callable[[str], object] = print) -> None:
    """Draws all scenes into a folder."""
    from playwright.sync_api import sync_playwright

    from comfy_script.browser.find import find_browser

    nodes = gzip.decompress((REPOSITORY / "tests/data/object_info-0.30.0.json.gz").read_bytes())
    environment = install_environment(work / "venv", with_checkpoint(nodes))
    ours = [*OWN, "--registry", str(work / "venv/object_info.json")]
    pyright = [str(Path(sys.executable).parent / COMMANDS["pyright"][0]), *COMMANDS["pyright"][1:]]
    answers: dict[str, dict[str, list[str]]] = {scene.name: {} for scene in SCENES}
    for server, command in (("ours", ours), ("pyright", pyright)):
        project = work / server
        project.mkdir()
        editor = Editor(
            project, command, {**environment, "PYTHONPATH": os.fspath(REPOSITORY)} if server == "ours" else environment
        )
        try:
            for scene in SCENES:
                if server in scene.servers:
                    answers[scene.name][server] = answer(editor, scene)
        finally:
            editor.close()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(find_browser()), args=["--no-sandbox"])
        tab = browser.new_page(viewport={"width": 800, "height": 600}, device_scale_factor=1.5)
        for scene in SCENES:
            tab.set_content(page(scene, answers[scene.name]))
            path = target / f"editor_{scene.name}.png"
            tab.locator("main").screenshot(path=str(path))
            say(str(path))
        browser.close()


if __name__ == "__main__":
    main()
