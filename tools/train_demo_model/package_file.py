"""The file that the package ships."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from comfy_script.demo_model.networks import UNET_PREFIX
from comfy_script.demo_model.tensors import DTYPES
from comfy_script.demo_model.trained import quantised, trained_networks

_VAE_PREFIX = "first_stage_model."
_LATENT_SCALE = 0.18215
"""Of Stable Diffusion 1.5: ComfyUI multiplies what the VAE gives by it, before the UNet sees it."""


def write_package_file(
    vae: Mapping[str, Tensor], unet: Mapping[str, Any], changes: Mapping[str, Mapping[str, tuple[Tensor, Tensor]]]
) -> Path:
    """Writes the trained weights in 8 bits into the distribution that has them.

    Args:
        vae: State dict of the TAESD.
        unet: `unet`, the state dict, and `mean` and `std` of the latents that it was trained on.
        changes: Layer → (up, down) for each change.
    """
    weights = {f"{UNET_PREFIX}{name}": tensor for name, tensor in unet["unet"].items()}
    weights |= {f"{_VAE_PREFIX}{name}": tensor for name, tensor in vae.items()}
    for change, layers in changes.items():
        for layer, (up, down) in layers.items():
            weights[f"{change}/{UNET_PREFIX}{layer}.weight.up"] = up
            weights[f"{change}/{UNET_PREFIX}{layer}.weight.down"] = down
    entries = {}
    for name, tensor in weights.items():
        entries |= quantised(name, tensor.float().numpy())
    # The UNet's latents have mean 0 and standard deviation 1; TAESD in a checkpoint does that with these two.
    scale = _LATENT_SCALE * unet["std"]
    entries[f"{_VAE_PREFIX}vae_scale"] = np.float32(scale)
    entries[f"{_VAE_PREFIX}vae_shift"] = np.float32(-unet["mean"] / scale)
    path = Path(__file__).parents[2] / "demo_weights/comfyui_script_demo/trained.npz"
    np.savez_compressed(path, **entries)
    return path


def read_package_file() -> tuple[dict[str, Tensor], dict[str, Any]]:
    """The VAE and the UNet as they were given to `write_package_file`, but for the 8 bits."""
    networks = {
        name: torch.from_numpy(tensor.values()) for name, tensor in trained_networks(None, DTYPES["float32"]).items()
    }
    scale, shift = (networks.pop(f"{_VAE_PREFIX}vae_{name}").item() for name in ("scale", "shift"))
    vae, unet = (
        {name.removeprefix(prefix): tensor for name, tensor in networks.items() if name.startswith(prefix)}
        for prefix in (_VAE_PREFIX, UNET_PREFIX)
    )
    vae |= {"vae_scale": torch.tensor(1.0), "vae_shift": torch.tensor(0.0)}
    return vae, {"unet": unet, "mean": -shift * scale, "std": scale / _LATENT_SCALE}
