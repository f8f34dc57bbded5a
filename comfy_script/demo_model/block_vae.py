"""A VAE with hand-made weights, in TAESD's shape: a latent pixel is the mean colour of its 8 x 8 pixels."""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np

from comfy_script.demo_model.tensors import DType, Floats, Storage, Tensor, dense, filled

__all__ = ["block_vae"]

_PREFIX = "first_stage_model."
_WIDTH = 64
_LUMA = (0.299, 0.587, 0.114)
_CENTRE = {(1, 1): 1.0}
_MEAN_OF_FOUR = {(1, 1): 0.25, (1, 2): 0.25, (2, 1): 0.25, (2, 2): 0.25}


def block_vae(channels: int, scale: float, shift: float, dtype: DType) -> dict[str, Tensor]:
    """The VAE's part of a checkpoint.

    Encoding gives 2 (rgb - 0.5) of each 8 x 8 block's mean, and the same of its luma in the fourth channel; other
    channels are zero. Decoding gives 8 x 8 blocks of one colour, so an image of such blocks survives unchanged.

    Args:
        channels: Latent channels, 4 or 16.
        scale: The model class's latent scale.
        shift: The model class's latent shift.
        dtype: Element type.
    """
    state: dict[str, Tensor] = {}
    zero = Storage.of(np.zeros(1, np.float32), dtype)
    halve = dense(_taps(_WIDTH, _WIDTH, _MEAN_OF_FOUR), dtype)
    keep = dense(_taps(_WIDTH, _WIDTH, _CENTRE), dtype)

    def residual(name: str) -> None:
        for index in (0, 2, 4):
            state[f"{_PREFIX}{name}.conv.{index}.weight"] = filled(zero, (_WIDTH, _WIDTH, 3, 3))
            state[f"{_PREFIX}{name}.conv.{index}.bias"] = filled(zero, (_WIDTH,))

    def conv(name: str, weight: Floats, bias: Floats) -> None:
        state[f"{_PREFIX}{name}.weight"] = dense(weight, dtype)
        state[f"{_PREFIX}{name}.bias"] = dense(bias, dtype)

    encoder = "taesd_encoder."
    conv(f"{encoder}0", _taps(_WIDTH, 3, _CENTRE), np.zeros(_WIDTH, np.float32))
    residual(f"{encoder}1")
    for down, blocks in ((2, (3, 4, 5)), (6, (7, 8, 9)), (10, (11, 12, 13))):
        state[f"{_PREFIX}{encoder}{down}.weight"] = halve
        for block in blocks:
            residual(f"{encoder}{block}")
    weight = np.zeros((channels, _WIDTH, 3, 3), np.float32)
    bias = np.zeros(channels, np.float32)
    for colour, luma in enumerate(_LUMA):
        weight[colour, colour, 1, 1] = 2.0
        weight[3, colour, 1, 1] = 2 * luma
    bias[:4] = -1.0
    conv(f"{encoder}14", weight, bias)

    decoder = "taesd_decoder."
    weight = np.zeros((_WIDTH, channels, 3, 3), np.float32)
    bias = np.zeros(_WIDTH, np.float32)
    for colour in range(3):
        # TAESD's decoder begins with 3 tanh(z / 3); this undoes it at |z| = 1.
        weight[colour, colour, 1, 1] = 0.5 / (3 * math.tanh(1 / 3))
        bias[colour] = 0.5
    conv(f"{decoder}1", weight, bias)
    for block in (3, 4, 5, 8, 9, 10, 13, 14, 15, 18):
        residual(f"{decoder}{block}")
    for up in (7, 12, 17):
        state[f"{_PREFIX}{decoder}{up}.weight"] = keep
    conv(f"{decoder}19", _taps(3, _WIDTH, _CENTRE), np.zeros(3, np.float32))
    for name, value in (("vae_scale", scale), ("vae_shift", shift)):
        state[_PREFIX + name] = dense(np.array(value, np.float32), dtype)
    return state


def _taps(outputs: int, inputs: int, taps: Mapping[tuple[int, int], float]) -> Floats:
    """A 3 x 3 convolution that treats each of the first three channels by itself."""
    weight = np.zeros((outputs, inputs, 3, 3), np.float32)
    for (y, x), value in taps.items():
        for channel in range(3):
            weight[channel, channel, y, x] = value
    return weight
