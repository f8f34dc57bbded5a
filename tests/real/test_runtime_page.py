"""The blocks of the runtime page's real-mode and naked-mode parts run unchanged, on demo checkpoints of those names.

Sizes, steps and rounds are made smaller, because one core takes 6 s for each step of 512×512 pixels, and over an hour
for the 250 of 1024×1024. With `COMFY_SCRIPT_TEST_FULL_SIZE=1` in the environment the text is run to the letter.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import torch

if TYPE_CHECKING:
    from comfy_script.runtime.real.session import RealSession

DATA = Path(__file__).parents[1] / "data"


def read_blocks(name: str) -> dict[str, str]:
    text = (DATA / name).read_text(encoding="utf-8")
    return dict(re.findall(r"^## (\S+)\n.*?^```python\n(.*?)^```", text, re.MULTILINE | re.DOTALL))


BLOCKS = read_blocks("runtime_page_real.md")
# Those of the page's other parts that don't speak of a queue or a server.
SHARED = {
    name: block
    for name, block in read_blocks("runtime_page.md").items()
    if name in {"search-and-replace", "mute-and-bypass", "if", "groups", "functions", "strings", "precision"}
}
Names = dict[str, Any]
FULL_SIZE = os.environ.get("COMFY_SCRIPT_TEST_FULL_SIZE") == "1"
pytestmark = pytest.mark.timeout(4 * 3600) if FULL_SIZE else []


def small(block: str) -> str:
    if FULL_SIZE:
        return block
    block = block.replace("512", "64").replace("1024", "64").replace("range(10)", "range(1)")
    return block.replace("steps=25", "steps=2").replace(", 20,", ", 2,")


@pytest.fixture
def names(real_session: RealSession, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Names:
    """What a script that has loaded real mode has got, in an empty working directory."""
    monkeypatch.chdir(tmp_path)
    names: Names = {"__name__": "__main__"}
    exec(
        "from comfy_script.runtime.real import *\nload()\nfrom comfy_script.runtime.real.nodes import *",
        names,
    )
    return names


def test_every_block_is_run() -> None:
    source = Path(__file__).read_text(encoding="utf-8")
    assert [block for block in BLOCKS if f'"{block}"' not in source] == []


def test_models_are_printed(names: Names, capsys: pytest.CaptureFixture[str]) -> None:
    exec(BLOCKS["print-models"], names)
    printed = re.sub(r"0x\w+", "0x0", capsys.readouterr().out)
    kinds = ("comfy.model_patcher.ModelPatcher", "comfy.sd.CLIP", "comfy.sd.VAE")
    assert printed == f"({', '.join(f'<{kind} object at 0x0>' for kind in kinds)})\n"


def test_the_complete_example(names: Names, capsys: pytest.CaptureFixture[str]) -> None:
    exec(small(BLOCKS["complete-example"]), {"__name__": "__main__"})
    printed = capsys.readouterr().out
    for line in (
        "<comfy.model_patcher.ModelPatcher",
        "[[tensor([[[",
        "'pooled_output': tensor(",
        "{'samples': tensor(",
    ):
        assert line in printed
    assert re.search(
        r"\{'ui': \{'images': \[\{'filename': 'ComfyUI_\d+_.png', 'subfolder': '', 'type': 'output'\}\]\}\}", printed
    )


def test_own_metadata(names: Names, real_session: RealSession, capsys: pytest.CaptureFixture[str]) -> None:
    from comfy_script.comfyui.in_process.folders import file_path

    before = set(file_path("", "", "output").glob("*.png"))
    exec(small(BLOCKS["own-metadata"]), names)
    (saved,) = set(file_path("", "", "output").glob("*.png")) - before
    shutil.copy(saved, r"D:\ComfyUI\output\ComfyUI_00001_.png")
    exec(BLOCKS["read-metadata"], names)
    expected = BLOCKS["read-metadata"].splitlines()[-1].removeprefix("# ")
    assert capsys.readouterr().out.strip() == expected


@pytest.mark.parametrize("block", SHARED)
def test_blocks_of_virtual_mode(block: str, names: Names) -> None:
    names["image"] = names["EmptyImage"](64, 64)
    if "CheckpointLoaderSimple" not in block:
        names["latent"] = names["EmptyLatentImage"](64, 64)
    exec(small(SHARED[block].partition("\nimage = LoadImageFromPath")[0]), names)


@pytest.fixture
def sdxl(real_session: RealSession) -> Iterator[None]:
    """The checkpoints of the naked example, 1.7 GB on disk."""
    from comfy_script.comfyui.in_process.modules import comfy
    from comfy_script.demo_model import write_demo_model

    folder = Path(comfy("folder_paths").get_folder_paths("checkpoints")[0])
    base, refiner = (folder / f"sd_xl_{name}_1.0.safetensors" for name in ("base", "refiner"))
    write_demo_model(base, kind="sdxl")
    refiner.hardlink_to(base)
    yield
    base.unlink()
    refiner.unlink()


@pytest.fixture
def naked_mode_ends(names: Names) -> Iterator[None]:
    """Real mode again afterwards."""
    yield
    names["load"]()


@pytest.mark.usefixtures("sdxl", "naked_mode_ends")
def test_naked_mode(names: Names) -> None:
    from comfy_script.comfyui.in_process.folders import file_path
    from comfy_script.comfyui.in_process.modules import comfy

    before = set(file_path("", "", "output").glob("*.png"))
    found: Names = {}
    exec(small(BLOCKS["naked"]), found)
    assert len(set(file_path("", "", "output").glob("*.png")) - before) == (10 if FULL_SIZE else 1)
    assert found["saveimage_19"]["ui"]["images"][0]["type"] == "output"
    # Nothing of ours is in between.
    assert found["KSamplerAdvanced"] is comfy("nodes").NODE_CLASS_MAPPINGS["KSamplerAdvanced"]
    assert type(found["vaedecode_17"]) is tuple
    assert torch.isfinite(found["vaedecode_17"][0]).all()
