"""A LoRA for the sd15 demo checkpoint, in kohya's naming."""

from __future__ import annotations

import math

import numpy as np

from comfy_script.demo_model.networks import UNET_CHANNELS
from comfy_script.demo_model.tensors import DType, Tensor, dense

__all__ = ["lora"]


def lora(seed: int, dtype: DType, *, rank: int, std: float) -> dict[str, Tensor]:
    """A random LoRA for the UNet's transformer and the whole CLIP-L.

    Args:
        seed: Seed of the numbers.
        dtype: Element type.
        rank: Rank of each change.
        std: Spread of the changes' upper matrices, before they are scaled by the square root of their inputs.
    """
    random = np.random.RandomState(seed)
    state: dict[str, Tensor] = {}

    def add(name: str, outputs: int, inputs: int) -> None:
        root = np.float32(math.sqrt(inputs))
        down = (random.standard_normal((rank, inputs)).astype(np.float32) / root).astype(np.float32)
        up = (random.standard_normal((outputs, rank)).astype(np.float32) * np.float32(std) * root).astype(np.float32)
        state[f"{name}.lora_down.weight"] = dense(down, dtype)
        state[f"{name}.lora_up.weight"] = dense(up, dtype)
        state[f"{name}.alpha"] = dense(np.array(rank, np.float32), dtype)

    block = "lora_unet_input_blocks_1_1_transformer_blocks_0_"
    c = UNET_CHANNELS
    for attention, keys in (("attn1", c), ("attn2", 768)):
        add(f"{block}{attention}_to_q", c, c)
        add(f"{block}{attention}_to_k", c, keys)
        add(f"{block}{attention}_to_v", c, keys)
        add(f"{block}{attention}_to_out_0", c, c)
    add(f"{block}ff_net_0_proj", 8 * c, c)
    add(f"{block}ff_net_2", c, 4 * c)
    for index in range(12):
        layer = f"lora_te_text_model_encoder_layers_{index}_"
        for name in ("q_proj", "k_proj", "v_proj", "out_proj"):
            add(f"{layer}self_attn_{name}", 768, 768)
        add(f"{layer}mlp_fc1", 3072, 768)
        add(f"{layer}mlp_fc2", 768, 3072)
    return state
