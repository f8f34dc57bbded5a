"""Masks from shapes: each shape is a signed distance in pixels, negative inside; its edge is a linear ramp.

Coordinates are fractions of the picture: (0, 0) is its top left corner, (1, 1) its bottom right one. Masks are float32
`[1, height, width]`, 0 to 1. `feather` is the width of the soft edge in pixels, centred on the shape's outline; an edge
of 0 is hard where it lies between pixels, and smooth by one pixel where it doesn't.
"""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Sequence

import torch

__all__ = ["REGIONS", "ellipse", "gradient", "parse_points", "polygon", "rectangle", "region"]

_THIRD = 1 / 3
REGIONS: dict[str, tuple[float, float, float, float]] = {
    "full": (0, 0, 1, 1),
    "left half": (0, 0, 0.5, 1),
    "right half": (0.5, 0, 1, 1),
    "top half": (0, 0, 1, 0.5),
    "bottom half": (0, 0.5, 1, 1),
    "left third": (0, 0, _THIRD, 1),
    "center third": (_THIRD, 0, 1 - _THIRD, 1),
    "right third": (1 - _THIRD, 0, 1, 1),
    "top third": (0, 0, 1, _THIRD),
    "middle third": (0, _THIRD, 1, 1 - _THIRD),
    "bottom third": (0, 1 - _THIRD, 1, 1),
    "top left": (0, 0, 0.5, 0.5),
    "top right": (0.5, 0, 1, 0.5),
    "bottom left": (0, 0.5, 0.5, 1),
    "bottom right": (0.5, 0.5, 1, 1),
    "center": (0.25, 0.25, 0.75, 0.75),
}
"""Parts of a picture by name: left, top, right and bottom side."""

_NUMBER = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?"
_POINTS = re.compile(rf"[\s\[(]*{_NUMBER}(?:[\s,;\[\]()]+{_NUMBER})*[\s,;\])]*")


def _pixels(width: int, height: int) -> tuple[torch.Tensor, torch.Tensor]:
    """The centres of the pixels, in pixels: x `[1, width]` and y `[height, 1]`."""
    return torch.arange(width)[None, :] + 0.5, torch.arange(height)[:, None] + 0.5


def _soften(distance: torch.Tensor, feather: float) -> torch.Tensor:
    """The mask of a signed distance `[height, width]`."""
    return (0.5 - distance / max(feather, 1.0)).clamp(0.0, 1.0)[None]


def _sides(low: float, high: float, size: int) -> tuple[float, float]:
    """Two opposite sides in pixels; one on the picture's border or beyond is infinitely far, so that it never fades."""
    return (-math.inf if low <= 0 else low * size), (math.inf if high >= 1 else high * size)


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


def region(width: int, height: int, name: str, feather: float = 0.0) -> torch.Tensor:
    """One of `REGIONS`."""
    return rectangle(width, height, *REGIONS[name], feather)


def ellipse(
    width: int,
    height: int,
    center_x: float,
    center_y: float,
    radius_x: float,
    radius_y: float,
    feather: float = 0.0,
) -> torch.Tensor:
    """An ellipse. Its distance is exact for circles, and to first order near the outline of others.

    Args:
        width: Of the mask, in pixels.
        height: Of the mask, in pixels.
        center_x: As a fraction of the width.
        center_y: As a fraction of the height.
        radius_x: As a fraction of the width.
        radius_y: As a fraction of the height.
        feather: Width of the soft edge, in pixels.
    """
    x, y = _pixels(width, height)
    across, along = max(radius_x * width, 1e-6), max(radius_y * height, 1e-6)
    x, y = x - center_x * width, y - center_y * height
    level = torch.hypot(x / across, y / along)
    slope = torch.hypot(x / across**2, y / along**2)
    distance = torch.where(slope > 0, level * (level - 1) / slope.clamp(min=1e-12), -min(across, along))
    return _soften(distance, feather)


def gradient(width: int, height: int, angle: float, start: float = 0.0, end: float = 1.0) -> torch.Tensor:
    """A linear ramp across the picture, from black to white.

    Args:
        width: Of the mask, in pixels.
        height: Of the mask, in pixels.
        angle: Direction of the ramp in degrees, clockwise: 0 goes from left to right, 90 from top to bottom.
        start: Where the ramp starts, as a fraction of the way from the first corner to the last one.
        end: Where it ends. Before `start`, the ramp goes from white to black; at `start`, it is a step.
    """
    x, y = _pixels(width, height)
    right, down = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    length = abs(width * right) + abs(height * down)
    way = ((x - width / 2) * right + (y - height / 2) * down) / length + 0.5
    if start == end:
        return (way >= start).float()[None]
    return ((way - start) / (end - start)).clamp(0.0, 1.0)[None]


def polygon(width: int, height: int, points: Sequence[tuple[float, float]], feather: float = 0.0) -> torch.Tensor:
    """A closed polygon; where it crosses itself, the even-odd rule says what is inside.

    Args:
        width: Of the mask, in pixels.
        height: Of the mask, in pixels.
        points: The corners `(x, y)`, three or more, as fractions of width and height.
        feather: Width of the soft edge, in pixels.
    """
    x, y = _pixels(width, height)
    nearest = torch.full((height, width), math.inf)
    inside = torch.zeros((height, width), dtype=torch.bool)
    corners = [(px * width, py * height) for px, py in points]
    for (x0, y0), (x1, y1) in itertools.pairwise([*corners, corners[0]]):
        dx, dy = x1 - x0, y1 - y0
        along = (((x - x0) * dx + (y - y0) * dy) / max(dx * dx + dy * dy, 1e-12)).clamp(0.0, 1.0)
        nearest = torch.minimum(nearest, torch.hypot(x - x0 - along * dx, y - y0 - along * dy))
        if dy != 0:
            inside ^= ((y0 <= y) != (y1 <= y)) & (x < x0 + (y - y0) * (dx / dy))
    return _soften(torch.where(inside, -nearest, nearest), feather)


def parse_points(text: str) -> list[tuple[float, float]]:
    """The corners in a text such as `0.5,0.1 0.9,0.9 0.1,0.9` or `[(0.5, 0.1), (0.9, 0.9), (0.1, 0.9)]`.

    Raises:
        ValueError: It has anything but numbers, an odd count of them, or fewer than three corners.
    """
    if not _POINTS.fullmatch(text):
        raise ValueError(f"points are pairs of numbers such as '0.5,0.1 0.9,0.9 0.1,0.9', not {text!r}")
    numbers = [float(number) for number in re.findall(_NUMBER, text)]
    if len(numbers) % 2 or len(numbers) < 6:
        raise ValueError(f"a polygon needs three or more pairs of numbers; {text!r} has {len(numbers)} numbers")
    return list(zip(numbers[::2], numbers[1::2], strict=True))
