"""The trained models: weights in 8 bits, as `tools/train_demo_model` left them, from a distribution of their own."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from comfy_script._distribution import pip_install
from comfy_script.demo_model.networks import UNET_PREFIX
from comfy_script.demo_model.tensors import DType, Floats, Tensor, dense
from comfy_script.errors import ComfyUIError

__all__ = ["WEIGHTS_GROUP", "quantised", "trained_lora", "trained_networks", "weights_file"]

WEIGHTS_GROUP = "comfy_script.demo_weights"
"""The group of the entry point that names the file: `module:attribute`, a path."""

_SCALE = ".scale"


def weights_file() -> Path:
    """The file of the weights.

    Raises:
        ComfyUIError: The distribution that has it is not installed.
    """
    from importlib.metadata import entry_points

    for found in entry_points(group=WEIGHTS_GROUP):
        return Path(found.load())
    raise ComfyUIError(f"the weights of the trained demo models are not installed: {pip_install('demo')}")


def quantised(name: str, weight: Floats) -> dict[str, NDArray[Any]]:
    """What the file keeps of a weight: one signed byte per element, and the size of a step for each first index.

    Vectors and scalars are few and matter much: they are kept as float16.
    """
    if weight.ndim < 2:
        return {name: weight.astype(np.float16)}
    scale = np.maximum(np.abs(weight.reshape(len(weight), -1)).max(1) / 127, np.finfo(np.float32).tiny)
    steps = np.rint(weight / _along(scale, weight.ndim)).clip(-127, 127)
    return {name: steps.astype(np.int8), name + _SCALE: scale}


def trained_networks(change: str | None, dtype: DType) -> dict[str, Tensor]:
    """The trained UNet and VAE.

    Args:
        change: The low-rank change to merge into the UNet; none when None.
        dtype: Element type.
    """
    state: dict[str, Tensor] = {}
    with _open() as archive:
        for name in archive.files:
            if name.endswith(_SCALE) or not name.startswith((UNET_PREFIX, "first_stage_model.")):
                continue
            values = _weight(archive, name)
            if change is not None and f"{change}/{name}.up" in archive.files:
                up, down = (_weight(archive, f"{change}/{name}.{part}") for part in ("up", "down"))
                values = (values + up @ down).astype(np.float32)
            state[name] = dense(values, dtype)
    return state


def trained_lora(change: str, dtype: DType) -> dict[str, Tensor]:
    """A low-rank change of the trained UNet as a LoRA in kohya's naming."""
    state: dict[str, Tensor] = {}
    with _open() as archive:
        for entry in archive.files:
            if not (entry.startswith(f"{change}/") and entry.endswith(".weight.up")):
                continue
            layer = entry.removesuffix(".up")
            up, down = (_weight(archive, f"{layer}.{part}") for part in ("up", "down"))
            name = layer.removeprefix(f"{change}/{UNET_PREFIX}").removesuffix(".weight").replace(".", "_")
            state[f"lora_unet_{name}.lora_up.weight"] = dense(up, dtype)
            state[f"lora_unet_{name}.lora_down.weight"] = dense(down, dtype)
            state[f"lora_unet_{name}.alpha"] = dense(np.array(len(down), np.float32), dtype)
    return state


def _open() -> Any:
    return np.load(weights_file(), allow_pickle=False)


def _weight(archive: Mapping[str, NDArray[Any]], name: str) -> Floats:
    stored = archive[name].astype(np.float32)
    if name + _SCALE not in archive:
        return stored
    return stored * _along(archive[name + _SCALE], stored.ndim)


def _along(scale: Floats, dimensions: int) -> Floats:
    """Scales of the first axis, ready to be multiplied with an array of so many axes."""
    return scale.reshape(-1, *(1,) * (dimensions - 1))
