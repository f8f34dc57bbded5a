"""The pictures of the gallery: what each example leaves, side by side where it leaves several."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from PIL import Image

from tools.demo_pictures.effects import SIDE
from tools.demo_pictures.rendering import labelled_row

MODELS: Mapping[str, str] = MappingProxyType(
    {"checkpoints/v1-5-pruned-emaonly.ckpt": "shapes", "loras/demo_lora.safetensors": "shapes-yellow"}
)
"""What examples load beside the models of the effects: file in ComfyUI's models folder → kind of demo model."""

_EXAMPLES = Path(__file__).parents[2] / "examples"

PICTURES: Mapping[str, Sequence[str]] = MappingProxyType(
    {
        "txt2img": ("txt2img.png",),
        "hires_fix": ("hires_fix_small.png", "hires_fix.png"),
        "img2img_loop": tuple(f"img2img_loop_{index}.png" for index in range(5)),
        "image_from_python": ("drawing.png", "painted.png", "inpainted.png"),
        "select_and_process": ("select_0.png", "select_1.png", "select_2.png", "select_hires.png"),
        "async_txt2img": ("async_red.png", "async_green.png", "async_blue.png"),
        "lora_comparison": ("lora_comparison.png",),
        "plot_grid": ("plot_grid.png",),
        "lora_page": ("lora_page.png",),
        "hooks_masking": ("hooks_masking.png",),
        "hooks_scheduling": ("hooks_scheduling.png",),
        "attention": ("attention.png",),
        "real_txt2img": ("real_0.png", "real_1.png", "real_mean.png"),
        "research_attention": ("research_attention.png",),
        "research_conditionings": ("research_conditionings.png",),
        "research_sampler": ("research_sampler.png",),
    }
)
"""Example → the files that it leaves and the gallery shows."""


def copy_comfyui(installation: Path, base: Path, copy: Path) -> Path:
    """A ComfyUI with the models of a base directory, for examples that run nodes in their own process."""
    shutil.copytree(
        installation, copy, ignore=lambda folder, _: {"models", ".git"} if Path(folder) == installation else set()
    )
    (copy / "models").symlink_to(base / "models")
    return copy


def picture_of(example: str, server: str, comfyui: Path) -> Image.Image:
    """Runs an example in an empty folder, on a server or with ComfyUI in its process; its pictures, in a row."""
    with tempfile.TemporaryDirectory() as directory:
        subprocess.run(
            [sys.executable, _EXAMPLES / f"{example}.py"],
            cwd=directory,
            env=os.environ | {"COMFY_SCRIPT_SERVER": server, "COMFYUI_PATH": str(comfyui)},
            check=True,
        )
        pictures = {Path(name).stem: Image.open(Path(directory) / name).convert("RGB") for name in PICTURES[example]}
    if len(pictures) > 1:
        return labelled_row(pictures)
    (picture,) = pictures.values()
    return picture.resize((256, 256), Image.Resampling.BICUBIC) if picture.size == (SIDE, SIDE) else picture
