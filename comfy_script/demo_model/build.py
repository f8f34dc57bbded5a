"""Putting a demo model together and writing it."""

from __future__ import annotations

import filecmp
import math
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import BinaryIO

from comfy_script._files import reason, replace
from comfy_script.demo_model.block_vae import block_vae
from comfy_script.demo_model.layout import Layout
from comfy_script.demo_model.lora import lora
from comfy_script.demo_model.networks import UNET_PREFIX, UNetShape, mmdit, sdxl_unet, unet
from comfy_script.demo_model.noise_path import add_noise_path
from comfy_script.demo_model.safetensors_file import write_safetensors
from comfy_script.demo_model.tensors import DType, Tensor, WindowPool
from comfy_script.demo_model.text import clip_g, clip_l
from comfy_script.demo_model.torch_file import write_torch_file
from comfy_script.demo_model.trained import trained_lora, trained_networks
from comfy_script.errors import ComfyUIError

__all__ = ["TEXT_ENCODER", "WRITERS", "checkpoint", "lora", "trained_checkpoint", "trained_lora", "write_model"]

Writer = Callable[[BinaryIO, Mapping[str, Tensor]], None]

WRITERS: Mapping[str, Writer] = {
    ".ckpt": write_torch_file,
    ".pt": write_torch_file,
    ".pth": write_torch_file,
    ".safetensors": write_safetensors,
    ".sft": write_safetensors,
}
TEXT_ENCODER: Mapping[str, float] = {"gain": 0.25, "embedding_std": 1.0}
"""Arguments of `clip_l` for the text encoder that the trained UNet reads: its tokens stay apart."""

# Latent channels, and ComfyUI's scale and shift of each class's latents.
_LATENTS = {
    "sd15": (4, 0.18215, 0.0),
    "sd15-inpaint": (4, 0.18215, 0.0),
    "sdxl": (4, 0.13025, 0.0),
    "sd3": (16, 1.5305, 0.0609),
}


def checkpoint(
    kind: str,
    *,
    seed: int,
    clip_seed: int,
    dtype: DType,
    shape: UNetShape,
    prompt_gain: float,
    clip_gain: float,
    embedding_std: float,
) -> dict[str, Tensor]:
    """The state dict of a checkpoint; see `write_demo_model` for the arguments."""
    network = Layout()
    text = Layout()
    if kind == "sdxl":
        sdxl_unet(network)
        clip_l(text, "conditioner.embedders.0.", gain=clip_gain, embedding_std=embedding_std)
        clip_g(text, "conditioner.embedders.1.model.", embedding_std=embedding_std)
    elif kind == "sd3":
        mmdit(network)
        clip_l(text, "text_encoders.clip_l.", gain=clip_gain, embedding_std=embedding_std)
        projection = "text_encoders.clip_l.transformer.text_projection.weight"
        text.random(projection, 768, 768, std=1 / math.sqrt(768))
    else:
        unet(network, shape, input_channels=9 if kind == "sd15-inpaint" else 4)
        clip_l(text, "cond_stage_model.", gain=clip_gain, embedding_std=embedding_std)
    state = _random(network, seed, dtype) | _random(text, clip_seed, dtype)
    if f"{UNET_PREFIX}input_blocks.0.0.weight" in state:
        add_noise_path(state, seed, prompt_gain)
    state.update(block_vae(*_LATENTS[kind], dtype))
    return state


def trained_checkpoint(change: str | None, dtype: DType) -> dict[str, Tensor]:
    """The state dict of the trained checkpoint, or of what a change makes of it; its text encoder is random."""
    text = Layout()
    clip_l(text, "cond_stage_model.", **TEXT_ENCODER)
    return trained_networks(change, dtype) | _random(text, 0, dtype)


def _random(layout: Layout, seed: int, dtype: DType) -> dict[str, Tensor]:
    pool = WindowPool(layout, seed, dtype)
    return {name: pool.window(name, weight) for name, weight in layout.items()}


def write_model(out: Path, state: Mapping[str, Tensor], *, overwrite: bool) -> None:
    """Writes a model file, whole or not at all. A file that is there with the same content stays as it is.

    Raises:
        ComfyUIError: The folder is missing or can't be written, or another file is there and `overwrite` is False.
    """
    if out.is_dir():
        raise ComfyUIError(f"{out} is a folder: give the name of the file to write, such as {out / 'demo.ckpt'}")
    if not out.parent.is_dir():
        raise ComfyUIError(f"There is no folder {out.parent}: make it first, or give another place")
    partial = out.with_name(f".{out.name}.{os.getpid()}.partial")
    try:
        try:
            with partial.open("wb") as file:
                WRITERS[out.suffix.lower()](file, state)
            if out.exists():
                if filecmp.cmp(partial, out, shallow=False):
                    return
                if not overwrite:
                    raise ComfyUIError(
                        f"{out} exists and is another file: give another name, remove it, or ask to overwrite it"
                    )
            replace(partial, out)
        finally:
            partial.unlink(missing_ok=True)
    except OSError as error:
        raise ComfyUIError(f"The demo model can't be written to {out}: {reason(error)}") from error
