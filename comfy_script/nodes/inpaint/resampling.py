"""Resizing images with a choice of kernels: each side is one product with a matrix of weights.

The kernels are Pillow's, widened when an image shrinks, so that nothing is skipped (antialiasing).
"""

from __future__ import annotations

import math
from collections.abc import Callable

import torch

__all__ = ["ALGORITHMS", "resize"]


def _triangle(x: torch.Tensor) -> torch.Tensor:
    return (1 - x.abs()).clamp(min=0)


def _cubic(x: torch.Tensor) -> torch.Tensor:
    """Keys' cubic convolution with a = -0.5 (Cubic Convolution Interpolation for Digital Image Processing, 1981)."""
    x = x.abs()
    near = (1.5 * x - 2.5) * x * x + 1
    far = ((-0.5 * x + 2.5) * x - 4) * x + 2
    return torch.where(x < 1, near, torch.where(x < 2, far, torch.zeros_like(x)))


def _lanczos(x: torch.Tensor) -> torch.Tensor:
    return torch.where(x.abs() < 3, torch.sinc(x) * torch.sinc(x / 3), torch.zeros_like(x))


def _hamming(x: torch.Tensor) -> torch.Tensor:
    return torch.where(x.abs() < 1, torch.sinc(x) * (0.54 + 0.46 * torch.cos(math.pi * x)), torch.zeros_like(x))


def _box(x: torch.Tensor) -> torch.Tensor:
    return ((x > -0.5) & (x <= 0.5)).to(x.dtype)


_KERNELS: dict[str, Callable[[torch.Tensor], torch.Tensor]] = {
    "bilinear": _triangle,
    "bicubic": _cubic,
    "lanczos": _lanczos,
    "box": _box,
    "hamming": _hamming,
}

ALGORITHMS = ("nearest", *_KERNELS)
"""What `resize` knows."""


_REACH = {"bilinear": 1, "bicubic": 2, "lanczos": 3, "box": 1, "hamming": 1}
"""How far from its centre a kernel is not 0, in pixels of the smaller image."""

_BAND = 64
"""Rows or columns that are made at once: what takes long can be ended between them."""


def _weights(size: int, target: int, algorithm: str, first: int, last: int) -> tuple[int, torch.Tensor]:
    """What of `size` pixels makes the target pixels from `first` up to `last`.

    Returns:
        The first pixel, and the shares of it and those behind it, float64 `[last - first, count]`; rows add up to 1.
    """
    scale = size / target
    reach = _REACH[algorithm] * max(scale, 1.0) + 1
    low = max(math.floor((first + 0.5) * scale - reach), 0)
    high = min(math.ceil((last - 0.5) * scale + reach), size)
    centers = (torch.arange(first, last, dtype=torch.float64)[:, None] + 0.5) * scale
    pixels = torch.arange(low, high, dtype=torch.float64)[None, :] + 0.5
    weights = _KERNELS[algorithm]((pixels - centers) / max(scale, 1.0))
    return low, weights / weights.sum(1, keepdim=True)


def _along(image: torch.Tensor, dimension: int, target: int, algorithm: str, check: Callable[[], None]) -> torch.Tensor:
    """Resizes one side, that of a dimension (1 or 2)."""
    size = image.shape[dimension]
    bands = []
    for first in range(0, target, _BAND):
        check()
        last = min(first + _BAND, target)
        if algorithm == "nearest":
            places = (torch.arange(first, last, device=image.device) + 0.5) * (size / target)
            bands.append(image.index_select(dimension, places.long()))
            continue
        low, weights = _weights(size, target, algorithm, first, last)
        part = image.narrow(dimension, low, weights.shape[1])
        form = "yh,bhwc->bywc" if dimension == 1 else "xw,bhwc->bhxc"
        bands.append(torch.einsum(form, weights.to(image), part))
    return torch.cat(bands, dimension)


def resize(
    image: torch.Tensor, width: int, height: int, algorithm: str, check: Callable[[], None] = lambda: None
) -> torch.Tensor:
    """Resizes images `[batch, height, width, channels]` in 0–1; the same size gives the same images.

    Args:
        image: The images, floating point.
        width: The new width, in pixels.
        height: The new height, in pixels.
        algorithm: One of `ALGORITHMS`.
        check: Called again and again; what it raises ends it.
    """
    if (image.shape[2], image.shape[1]) == (width, height):
        return image
    # What makes the image smaller comes first.
    sides = sorted(((1, height), (2, width)), key=lambda side: side[1] / image.shape[side[0]])
    for dimension, target in sides:
        image = _along(image, dimension, target, algorithm, check)
    return image if algorithm == "nearest" else image.clamp(0.0, 1.0)
