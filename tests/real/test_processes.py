"""Real mode in processes of its own: a plain script after `import torch`, and a Jupyter kernel whose loop runs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from comfy_script.comfyui import Installation

SCRIPT = """
import gc, json, logging, sys

import torch

sys.argv = ["script.py", "--no-such-option-of-comfyui"]
before = {name: getattr(torch, name)() for name in ("get_default_dtype", "are_deterministic_algorithms_enabled")}

from comfy_script.runtime.real import *

assert "comfy" not in sys.modules
load(COMFYUI, ComfyUIArgs("--base-directory", BASE))
load()
load(COMFYUI)
assert sys.argv == ["script.py", "--no-such-option-of-comfyui"]
from comfy_script.runtime.real.nodes import *

with Workflow():
    model, clip, vae = CheckpointLoaderSimple(Checkpoints.v1_5_pruned_emaonly)
    negative = CLIPTextEncode("", clip)
    latent = KSampler(model, 7, 2, 8, "euler", "normal", CLIPTextEncode("a house", clip), negative,
                      EmptyLatentImage(64, 64))
    saved = SaveImage(VAEDecode(latent, vae), "script")
assert saved[0].size == (64, 64)
assert json.loads(saved[0].info["ComfyScriptSource"]) == open(__file__).read()
assert before == {name: getattr(torch, name)() for name in before}
print("done")
"""

CELLS = [
    "import asyncio\nloop = asyncio.get_running_loop()",
    "from comfy_script.runtime.real import *\nload(COMFYUI, ComfyUIArgs('--base-directory', BASE))",
    "from comfy_script.runtime.real.nodes import *",
    "cache = Cache()\nwith Workflow(cache=cache):\n    image = EmptyImage(16, 16, 1, 255)\nimage.shape",
    "assert ContractV3Async(1) == 1001",
    "saved = SaveImage(image)\nprint(saved[0].size, len(saved.wait()))\nprint((await saved).files == saved.files)",
    "async with Workflow():\n    other = ImageInvert(image)\nother.shape",
    "assert asyncio.get_running_loop() is loop",
]


def settings(comfyui: Installation, base: Path) -> str:
    return f"COMFYUI, BASE = {str(comfyui.path)!r}, {str(base)!r}\n"


def test_a_script(comfyui: Installation, real_directory: Path, tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(settings(comfyui, real_directory) + SCRIPT)
    done = subprocess.run([sys.executable, str(script)], cwd=tmp_path, capture_output=True, text=True, timeout=280)
    assert done.returncode == 0, done.stderr
    assert done.stdout == "done\n"
    assert "broken_pack.py could not be imported, the others are there" in done.stderr
    assert done.stderr.count("RuntimeError: this pack is broken on purpose") == 1
    assert done.stderr.count("Traceback (most recent call last)") == 1


@pytest.mark.timeout(600)
def test_a_notebook(comfyui: Installation, real_directory: Path, tmp_path: Path) -> None:
    import nbformat
    from nbclient import NotebookClient

    sources = [settings(comfyui, real_directory) + CELLS[0], *CELLS[1:]]
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source) for source in sources])
    NotebookClient(notebook, timeout=300, resources={"metadata": {"path": str(tmp_path)}}).execute()
    texts = ["".join(output.get("text", "") for output in cell.outputs if output.get("name") == "stdout")
             for cell in notebook.cells]  # fmt: skip
    assert texts[5] == "(16, 16) 1\nTrue\n"
