"""Making an untrained UNet behave as a predictor of noise."""

from __future__ import annotations

import math
from collections.abc import MutableMapping

import numpy as np

from comfy_script.demo_model.networks import UNET_CHANNELS, UNET_PREFIX
from comfy_script.demo_model.tensors import Floats, Tensor, dense

__all__ = ["add_noise_path"]

_GROUP = UNET_CHANNELS // 32
"""Channels of one group of the last normalisation."""


def add_noise_path(state: MutableMapping[str, Tensor], seed: int, gain: float) -> None:
    """Lets a copy of the noisy latent through the outermost skip connection.

    The latent x and -x travel to the first group of the last normalisation; as SiLU(x) - SiLU(-x) = x, the output is
    x / std(x) plus `gain` times random features that depend on the prompt. Sampling then removes the noise and ends in
    latents of a standard deviation of about 1, different for every prompt and seed, instead of saturated garbage.

    Args:
        state: State dict of the whole checkpoint; four of its weights are replaced.
        seed: Seed of the random features.
        gain: Size of the part that depends on the prompt.
    """
    random = np.random.RandomState(seed ^ 0x5EED)

    def normal(shape: tuple[int, ...], std: float) -> Floats:
        return (random.standard_normal(shape) * std).astype(np.float32)

    def put(name: str, weight: Floats) -> None:
        state[name] = dense(weight, state[name].dtype)

    first = f"{UNET_PREFIX}input_blocks.0.0.weight"
    inputs = state[first].shape[1]
    weight = normal(state[first].shape, 1 / math.sqrt(inputs * 9))
    weight[:_GROUP] = 0
    for channel in range(4):
        weight[channel, channel, 1, 1] = 1.0
        weight[4 + channel, channel, 1, 1] = -1.0
    put(first, weight)

    outputs = f"{UNET_PREFIX}output_blocks."
    last = max(int(name[len(outputs) :].split(".")[0]) for name in state if name.startswith(outputs))
    skip = f"{outputs}{last}.0.skip_connection.weight"
    weight = state[skip].values()
    weight[:_GROUP] = 0
    for channel in range(8):
        # Large enough to dominate what the residual block itself adds.
        weight[channel, weight.shape[1] - UNET_CHANNELS + channel, 0, 0] = 4.0
    put(skip, weight)

    after = f"{outputs}{last}.1.proj_out.weight"
    if after in state:
        # A transformer behind it must leave the group alone.
        weight = state[after].values()
        weight[:_GROUP] = 0
        put(after, weight)

    end = f"{UNET_PREFIX}out.2.weight"
    weight = normal(state[end].shape, gain / math.sqrt(UNET_CHANNELS * 9) * 1.7)
    weight[:, :_GROUP] = 0
    for channel in range(4):
        weight[channel, channel, 1, 1] = math.sqrt(0.8)
        weight[channel, 4 + channel, 1, 1] = -math.sqrt(0.8)
    put(end, weight)
