"""ComfyUI's DiT models with random weights, in this process, without its server or nodes."""

from __future__ import annotations

from typing import Any

import torch

TEXT = 24
"""Channels of the text's embedding, where a layout here doesn't say otherwise."""

# Small ones of each family: class of models, and its network's configuration, as ComfyUI's model detection has it.
SMALL: dict[str, tuple[str, dict[str, Any]]] = {
    "flux": ("Flux", {
        "image_model": "flux", "in_channels": 16, "out_channels": 16, "patch_size": 2, "vec_in_dim": 16,
        "context_in_dim": TEXT, "hidden_size": 64, "mlp_ratio": 2.0, "num_heads": 2, "depth": 1,
        "depth_single_blocks": 1, "axes_dim": [8, 12, 12], "theta": 10000, "qkv_bias": True, "guidance_embed": True,
        "txt_ids_dims": [],
    }),
    # 3.5 medium has blocks in which the picture attends to itself, too: here the first.
    "sd3": ("SD3", {
        "in_channels": 16, "patch_size": 2, "depth": 1, "num_blocks": 2, "input_size": None, "adm_in_channels": 16,
        "context_embedder_config": {"target": "torch.nn.Linear", "params": {"in_features": TEXT, "out_features": 64}},
        "pos_embed_scaling_factor": None, "pos_embed_max_size": 32, "num_patches": 1024, "qk_norm": "rms",
        "x_block_self_attn_layers": [0], "context_size": TEXT,
    }),
    "qwen_image": ("QwenImage", {
        "image_model": "qwen_image", "in_channels": 64, "out_channels": 16, "num_layers": 2, "attention_head_dim": 32,
        "num_attention_heads": 2, "joint_attention_dim": TEXT, "axes_dims_rope": (8, 12, 12),
    }),
    "z_image": ("ZImage", {
        "image_model": "lumina2", "patch_size": 2, "in_channels": 16, "dim": 256, "n_layers": 1, "n_refiner_layers": 1,
        "n_heads": 8, "n_kv_heads": 8, "multiple_of": 32, "ffn_dim_multiplier": 1.0, "qk_norm": True,
        "cap_feat_dim": TEXT, "axes_dims": [8, 12, 12], "axes_lens": [64, 64, 64], "z_image_modulation": True,
        "time_scale": 1000.0, "pad_tokens_multiple": 32,
    }),
    "wan": ("WAN21_T2V", {
        "image_model": "wan2.1", "model_type": "t2v", "dim": 96, "num_heads": 2, "num_layers": 2, "ffn_dim": 128,
        "freq_dim": 32, "text_dim": TEXT, "in_dim": 16, "out_dim": 16, "patch_size": (1, 2, 2), "qk_norm": True,
        "cross_attn_norm": True,
    }),
}  # fmt: skip


def random_transformer(
    model_class: str, config: dict[str, Any], *, dtype: torch.dtype = torch.float32, device: str = "cpu"
) -> Any:
    """A model with a network of random weights.

    Args:
        model_class: ComfyUI's class of models.
        config: ComfyUI's configuration of the network.
        dtype: of weights and activations.
        device: where the model is.

    Returns:
        ComfyUI's ModelPatcher.
    """
    from comfy import supported_models
    from comfy.model_patcher import ModelPatcher

    unet_config = {**config, "dtype": dtype}
    model_config = getattr(supported_models, model_class)(unet_config)
    model_config.unet_config = unet_config
    model = model_config.get_model({}, "", torch.device(device))
    model.to(device)  # its schedule of noise, too
    generator = torch.Generator(device).manual_seed(0)
    with torch.no_grad():
        for name, weight in (*model.diffusion_model.named_parameters(), *model.diffusion_model.named_buffers()):
            if weight.ndim > 1:
                weight.normal_(std=weight[0].numel() ** -0.5, generator=generator)
            else:
                weight.fill_(float(name.endswith("weight")))
    return ModelPatcher(model, torch.device(device), torch.device(device))


@torch.inference_mode()
def call_transformer(
    model: Any, x: torch.Tensor, progress: float, context: torch.Tensor, **conditions: Any
) -> torch.Tensor:
    """One call of the model with its patches, outside of sampling.

    Args:
        model: ComfyUI's ModelPatcher.
        x: the latent.
        progress: how far sampling is, from 0 to 1.
        context: the text's embedding.
        conditions: what else the model takes.

    Returns:
        The denoised latent.
    """
    sigma = torch.full((x.shape[0],), float(model.model.model_sampling.percent_to_sigma(progress)), device=x.device)
    options = {**model.model_options["transformer_options"], "sigmas": sigma[:1], "cond_or_uncond": [0]}
    output: torch.Tensor = model.model.apply_model(
        x, sigma, c_crossattn=context, transformer_options=options, **conditions
    )
    return output
