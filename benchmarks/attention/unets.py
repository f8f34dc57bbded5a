"""ComfyUI's UNets with random weights, in this process, without its server or nodes."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import torch

# SD1.5's layout by default; keys are those of ComfyUI's model detection.
_SD15 = {
    "image_size": 32, "in_channels": 4, "out_channels": 4, "model_channels": 320, "context_dim": 768,
    "use_spatial_transformer": True, "legacy": False, "adm_in_channels": None, "use_temporal_attention": False,
    "use_linear_in_transformer": False,
}  # fmt: skip
# Levels of a UNet: multiple of its channels, and transformers in each residual block.
SD15_LEVELS = ((1, 1), (2, 1), (4, 1), (4, 0))
SDXL_LEVELS = ((1, 0), (2, 2), (4, 10))
FIRST_LEVEL = ((1, 1),)


def import_comfyui(path: Path, *, pytorch_attention: bool, device: str = "cpu") -> None:
    """Makes the installation's `comfy` importable, with the arguments that the measurements need."""
    sys.path.insert(0, str(path))
    import comfy.options  # before comfy.cli_args, so that it reads no arguments
    from comfy.cli_args import args

    args.cpu = device == "cpu"
    args.use_pytorch_cross_attention = pytorch_attention
    import comfy.sd  # noqa: F401 - its modules import each other in a circle, which has to be entered here


def random_unet(
    levels: tuple[tuple[int, int], ...] = SD15_LEVELS,
    *,
    family: str = "SD15",
    blocks: int = 2,
    middle: bool = True,
    dtype: torch.dtype = torch.float32,
    device: str = "cpu",
    **config: Any,
) -> Any:
    """A model with a UNet of random weights that keeps activations at about the size of its input.

    Args:
        levels: channels (in multiples of the first level's) and transformers of each level.
        family: ComfyUI's class of models.
        blocks: residual blocks of a level.
        middle: whether there is a middle block.
        dtype: of weights and activations.
        device: where the model is.
        config: more of ComfyUI's UNet configuration.

    Returns:
        ComfyUI's ModelPatcher.
    """
    from comfy import supported_models
    from comfy.model_patcher import ModelPatcher

    depths = [depth for _, depth in levels]
    unet_config = {
        **_SD15,
        "num_res_blocks": [blocks] * len(levels),
        "channel_mult": [multiple for multiple, _ in levels],
        "transformer_depth": [depth for depth in depths for _ in range(blocks)],
        "transformer_depth_output": [depth for depth in depths for _ in range(blocks + 1)],
        "transformer_depth_middle": max(depths[-1], 1) if middle else -2,
        "dtype": dtype,
        **config,
    }
    model_class = getattr(supported_models, family)
    model_config = model_class(unet_config)
    model_config.unet_config = unet_config | (model_class.unet_extra_config or {}) | config
    model = model_config.get_model({}, "", torch.device(device))
    model.to(device)  # its schedule of noise, too
    generator = torch.Generator(device).manual_seed(0)
    with torch.no_grad():
        for name, weight in model.diffusion_model.named_parameters():
            if weight.ndim > 1:
                weight.normal_(std=weight[0].numel() ** -0.5, generator=generator)
            else:
                weight.fill_(float(name.endswith("weight")))
    return ModelPatcher(model, torch.device(device), torch.device(device))


@torch.inference_mode()
def call_unet(model: Any, x: torch.Tensor, timestep: float, context: torch.Tensor, **conditions: Any) -> torch.Tensor:
    """One call of the model's UNet with its patches, outside of sampling."""
    timesteps = torch.full((x.shape[0],), timestep, device=x.device)
    options = {**model.model_options["transformer_options"], "sigmas": model.model.model_sampling.sigma(timesteps[:1])}
    output: torch.Tensor = model.model.diffusion_model(
        x, timesteps, context=context, transformer_options=options, **conditions
    )
    return output
