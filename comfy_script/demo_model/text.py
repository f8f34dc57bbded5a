"""The text encoders. ComfyUI fixes their shapes: CLIP-L and CLIP-G as published."""

from __future__ import annotations

import math

from comfy_script.demo_model.layout import Layout

__all__ = ["clip_g", "clip_l"]

_VOCABULARY = 49408
_TOKENS = 77


def clip_l(layout: Layout, prefix: str, *, gain: float = 0.7, embedding_std: float = 0.05) -> None:
    """Adds CLIP-L in transformers' naming: 12 layers of 768."""
    width = 768
    p = f"{prefix}transformer.text_model."
    layout.random(f"{p}embeddings.token_embedding.weight", _VOCABULARY, width, std=embedding_std)
    layout.random(f"{p}embeddings.position_embedding.weight", _TOKENS, width, std=embedding_std / 2)
    for index in range(12):
        layer = f"{p}encoder.layers.{index}."
        for name in ("q_proj", "k_proj", "v_proj", "out_proj"):
            layout.linear(f"{layer}self_attn.{name}", width, width, gain=gain)
        layout.linear(f"{layer}mlp.fc1", 4 * width, width, gain=gain)
        layout.linear(f"{layer}mlp.fc2", width, 4 * width, gain=gain)
        layout.norm(f"{layer}layer_norm1", width)
        layout.norm(f"{layer}layer_norm2", width)
    layout.norm(f"{p}final_layer_norm", width)


def clip_g(layout: Layout, prefix: str, *, gain: float = 0.5, embedding_std: float = 0.05) -> None:
    """Adds CLIP-G in open_clip's naming, as SDXL checkpoints have it: 32 layers of 1,280."""
    width = 1280
    layout.random(f"{prefix}token_embedding.weight", _VOCABULARY, width, std=embedding_std)
    layout.random(f"{prefix}positional_embedding", _TOKENS, width, std=embedding_std / 2)
    for index in range(32):
        layer = f"{prefix}transformer.resblocks.{index}."
        layout.random(f"{layer}attn.in_proj_weight", 3 * width, width, std=gain / math.sqrt(width))
        layout.constant(f"{layer}attn.in_proj_bias", 3 * width)
        layout.linear(f"{layer}attn.out_proj", width, width, gain=gain)
        layout.linear(f"{layer}mlp.c_fc", 4 * width, width, gain=gain)
        layout.linear(f"{layer}mlp.c_proj", width, 4 * width, gain=gain)
        layout.norm(f"{layer}ln_1", width)
        layout.norm(f"{layer}ln_2", width)
    layout.norm(f"{prefix}ln_final", width)
    layout.random(f"{prefix}text_projection", width, width, std=1 / math.sqrt(width))
