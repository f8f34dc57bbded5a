"""Masks from shapes: each shape is a signed distance in pixels, negative inside; its edge is a linear ramp.

Coordinates are fractions of the picture: (0, 0) is its top left corner, (1, 1) its bottom right one. Masks are float32
`[1, height, width]`, 0 to 1.
"""

from __future__ import annotations

import torch

__all__ = ["rectangle"]


def _pixels(width: int, height: int) -> tuple[torch.Tensor, torch.Tensor]:
    """The centres of the pixels, in pixels: x `[1, width]` and y `[height, 1]`."""
    return torch.arange(width)[None, :] + 0.5, torch.arange(height)[:, None] + 0.5


def _soften(distance: torch.Tensor, feather: float) -> torch.Tensor:
    """The mask of a signed distance `[height, width]`: the ramp is `feather` pixels wide, centred on the edge.

    It is one pixel wide at least, which keeps edges on pixel borders hard, and smooths the others.
    """
    return (0.5 - distance / max(feather, 1.0)).clamp(0.0, 1.0)[None]


def _sides(low: float, high: float, size: int) -> tuple[float, float]:
    """Two opposite sides in pixels; one on the picture's border or beyond is infinitely far, so that it never fades."""
    return (-torch.inf if low <= 0 else low * size), (torch.inf if high >= 1 else high * size)


def rectangle(
    width: int, height: int, left: float, top: float, right: float, bottom: float, feather: float = 0.0
) -> torch.Tensor:
    """A rectangle between two corners. Sides on the picture's border don't fade."""
    x, y = _pixels(width, height)
    x_low, x_high = _sides(left, right, width)
    y_low, y_high = _sides(top, bottom, height)
    beside = torch.maximum(x_low - x, x - x_high)
    above = torch.maximum(y_low - y, y - y_high)
    outside = torch.hypot(beside.clamp(min=0), above.clamp(min=0))
    return _soften(outside + torch.maximum(beside, above).clamp(max=0), feather)
