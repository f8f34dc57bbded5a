"""Owns: small models of real classes that ComfyUI's own loaders take. Knows: errors.

They make every example, test and page runnable without a download. A few are trained: they draw the coloured shape that
the prompt asks for. The others are random, made from a seed: their pictures are coloured blocks that differ by prompt,
seed, sampler, LoRA and so on, as those of a real model do.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from .._reading import expanded

if TYPE_CHECKING:
    from comfy_script.demo_model.networks import UNetShape

__all__ = ["DEMO_KINDS", "write_demo_model"]

DEMO_KINDS: Mapping[str, str] = MappingProxyType(
    {
        "shapes": "a trained Stable Diffusion 1.5 checkpoint: the coloured shape that the prompt asks for",
        "shapes-pastel": "the same in pastel colours: a second checkpoint, which shares text encoder and VAE",
        "shapes-yellow": "a LoRA for shapes: everything becomes yellow on black",
        "shapes-snow": "a LoRA for shapes: every ground becomes white",
        "sd15": "a Stable Diffusion 1.5 checkpoint (UNet, CLIP-L and VAE)",
        "sd15-inpaint": "a Stable Diffusion 1.5 inpainting checkpoint (9 input channels)",
        "sdxl": "an SDXL checkpoint (UNet, CLIP-L, CLIP-G and VAE)",
        "sd3": "a Stable Diffusion 3 checkpoint (transformer, CLIP-L and VAE)",
        "lora": "a LoRA for the sd15 checkpoint (UNet and CLIP-L)",
    }
)

_TRAINED_CHECKPOINTS = {"shapes": None, "shapes-pastel": "pastel"}
_TRAINED_LORAS = {"shapes-yellow": "yellow", "shapes-snow": "snow"}


def write_demo_model(
    out: str | os.PathLike[str],
    *,
    kind: str = "shapes",
    seed: int = 0,
    clip_seed: int | None = None,
    dtype: str = "float16",
    unet: UNetShape | None = None,
    prompt_gain: float = 0.03,
    clip_gain: float = 0.7,
    embedding_std: float = 0.05,
    rank: int = 4,
    lora_std: float = 0.02,
    overwrite: bool = False,
) -> Path:
    """Writes a small model of a real class; the same arguments give the same bytes. torch is not needed.

    Measured on disk: untrained ones 0.9 to 1.5 MB as `.ckpt` (weights are overlapping windows on short random
    buffers); 280 MB (sd15), 260 MB (sd3) and 1.7 GB (sdxl) as `.safetensors`, which knows no windows. Trained
    checkpoints 33 MB and 310 MB, trained LoRAs 0.1 MB.

    The trained kinds, whose names begin with `shapes`, have neither seeds nor gains: of the arguments below they take
    `out`, `kind`, `dtype` and `overwrite`.

    Args:
        out: The file to write. `.ckpt`, `.pt` and `.pth` give torch's format, `.safetensors` and `.sft` safetensors.
        kind: One of `DEMO_KINDS`.
        seed: Seed of the weights, 0 to 2**32 - 1.
        clip_seed: Seed of the text encoder; `seed` when None. Checkpoints with one text encoder understand a prompt
            alike.
        dtype: `float16`, `bfloat16` or `float32`.
        unet: Size of the UNet (sd15 and sd15-inpaint); one level with one block when None.
        prompt_gain: How much the picture depends on the prompt (sd15, sd15-inpaint and sdxl).
        clip_gain: Size of the random CLIP-L layers.
        embedding_std: Spread of the text encoders' embeddings.
        rank: Rank of the LoRA.
        lora_std: Strength of the LoRA.
        overwrite: Whether another file of that name may be replaced.

    Returns:
        The file.

    Raises:
        ValueError: Unknown kind, suffix or dtype; a seed or rank outside its range; a UNet size or a seed for a kind
            without.
        ComfyUIError: The folder is missing or can't be written, another file is there already, or the kind is a
            trained one and its weights (`pip install "comfyui-script[demo]"`) are missing.
    """
    from comfy_script.demo_model import build
    from comfy_script.demo_model.networks import UNetShape
    from comfy_script.demo_model.tensors import DTYPES

    path = expanded(out)
    if kind not in DEMO_KINDS:
        raise ValueError(f"unknown kind of demo model {kind!r}: choose from {', '.join(DEMO_KINDS)}")
    if path.suffix.lower() not in build.WRITERS:
        raise ValueError(f"{path.name!r} has no suffix of a model file: choose from {', '.join(build.WRITERS)}")
    if dtype not in DTYPES:
        raise ValueError(f"unknown dtype {dtype!r}: choose from {', '.join(DTYPES)}")
    for name, number in (("seed", seed), ("clip_seed", clip_seed)):
        if number is not None and not 0 <= number < 2**32:
            raise ValueError(f"{name} is {number}, outside 0 to 2**32 - 1")
    if unet is not None and not kind.startswith("sd15"):
        raise ValueError(f"a size of the UNet is for sd15 and sd15-inpaint, not for {kind}")
    if rank < 1:
        raise ValueError(f"rank is {rank}, less than 1")
    if kind.startswith("shapes") and (seed or clip_seed is not None):
        raise ValueError(f"{kind} is trained: it has no seed")
    if kind in _TRAINED_CHECKPOINTS:
        state = build.trained_checkpoint(_TRAINED_CHECKPOINTS[kind], DTYPES[dtype])
    elif kind in _TRAINED_LORAS:
        state = build.trained_lora(_TRAINED_LORAS[kind], DTYPES[dtype])
    elif kind == "lora":
        state = build.lora(seed, DTYPES[dtype], rank=rank, std=lora_std)
    else:
        state = build.checkpoint(
            kind,
            seed=seed,
            clip_seed=seed if clip_seed is None else clip_seed,
            dtype=DTYPES[dtype],
            shape=unet or UNetShape(),
            prompt_gain=prompt_gain,
            clip_gain=clip_gain,
            embedding_std=embedding_std,
        )
    build.write_model(path, state, overwrite=overwrite)
    return path
