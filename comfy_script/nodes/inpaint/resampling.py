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


def _weights(size: int, target: int, algorithm: str) -> torch.Tensor:
    """The share of each of `size` pixels in each of `target` ones, float64 `[target, size]`; rows add up to 1."""
    scale = size / target
    centers = (torch.arange(target, dtype=torch.float64)[:, None] + 0.5) * scale
    pixels = torch.arange(size, dtype=torch.float64)[None, :] + 0.5
    weights = _KERNELS[algorithm]((pixels - centers) / max(scale, 1.0))
    return weights / weights.sum(1, keepdim=True)


def resize(image: torch.Tensor, width: int, height: int, algorithm: str) -> torch.Tensor:
    """Resizes images `[batch, height, width, channels]` in 0–1; the same size gives the same images.

    Args:
        image: The images, floating point.
        width: The new width, in pixels.
        height: The new height, in pixels.
        algorithm: One of `ALGORITHMS`.
    """
    old_height, old_width = image.shape[1:3]
    if (old_width, old_height) == (width, height):
        return image
    if algorithm == "nearest":
        rows = ((torch.arange(height, device=image.device) + 0.5) * (old_height / height)).long()
        columns = ((torch.arange(width, device=image.device) + 0.5) * (old_width / width)).long()
        return image[:, rows[:, None], columns[None, :]]
    rows = _weights(old_height, height, algorithm).to(image)
    columns = _weights(old_width, width, algorithm).to(image)
    return torch.einsum("yh,xw,bhwc->byxc", rows, columns, image).clamp(0.0, 1.0)
