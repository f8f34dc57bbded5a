"""Masks from shapes: each shape is a signed distance in pixels, negative inside; its edge is a linear ramp.

Coordinates are fractions of the picture: (0, 0) is its top left corner, (1, 1) its bottom right one. Masks are float32
`[1, height, width]`, 0 to 1. `feather` is the width of the soft edge in pixels, centred on the shape's outline; an edge
of 0 is hard where it lies between pixels, and smooth by one pixel where it doesn't.
"""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Callable, Sequence
from typing import TypeAlias

import torch

__all__ = [
    "MAX_CORNERS",
    "MAX_TEXT",
    "REGIONS",
    "ellipse",
    "gradient",
    "parse_points",
    "polygon",
    "rectangle",
    "region",
]

MAX_CORNERS = 10_000
"""How many corners a polygon may have."""

MAX_TEXT = 500_000
"""How many characters the text of a polygon's corners may have."""

Check: TypeAlias = Callable[[], None]

_MAX_FRACTION = 1000.0
_BAND_PIXELS = 2**20

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

# No two neighbouring parts can take the same character: each is read once, whatever follows.
_NUMBER = re.compile(r"[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?", re.ASCII).fullmatch
_BETWEEN = str.maketrans(dict.fromkeys("[](),;", " "))


def _pixels(width: int, height: int) -> tuple[torch.Tensor, torch.Tensor]:
    """The centres of the pixels, in pixels: x `[1, width]` and y `[height, 1]`."""
    return torch.arange(width)[None, :] + 0.5, torch.arange(height)[:, None] + 0.5


def _draw(
    width: int, height: int, draw: Callable[[torch.Tensor, torch.Tensor], torch.Tensor], check: Check
) -> torch.Tensor:
    """A mask, by bands of rows: a large one as a whole would take seconds, and gigabytes more than itself."""
    x, y = _pixels(width, height)
    mask = torch.empty(1, height, width)
    top = 0
    for rows in torch.split(y, max(_BAND_PIXELS // width, 1)):
        check()
        mask[0, top : top + len(rows)] = draw(x, rows)
        top += len(rows)
    return mask


def _soften(distance: torch.Tensor, feather: float) -> torch.Tensor:
    """The mask of a signed distance `[height, width]`."""
    return (0.5 - distance / max(feather, 1.0)).clamp(0.0, 1.0)


def _sides(low: float, high: float, size: int) -> tuple[float, float]:
    """Two opposite sides in pixels; one on the picture's border or beyond is infinitely far, so that it never fades."""
    return (-math.inf if low <= 0 else low * size), (math.inf if high >= 1 else high * size)


def rectangle(
    width: int,
    height: int,
    left: float,
    top: float,
    right: float,
    bottom: float,
    feather: float = 0.0,
    check: Check = lambda: None,
) -> torch.Tensor:
    """A rectangle between two corners. Sides on the picture's border don't fade."""
    x_low, x_high = _sides(left, right, width)
    y_low, y_high = _sides(top, bottom, height)

    def draw(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
        beside = torch.maximum(x_low - x, x - x_high)
        above = torch.maximum(y_low - y, y - y_high)
        outside = torch.hypot(beside.clamp(min=0), above.clamp(min=0))
        return _soften(outside + torch.maximum(beside, above).clamp(max=0), feather)

    return _draw(width, height, draw, check)


def region(width: int, height: int, name: str, feather: float = 0.0, check: Check = lambda: None) -> torch.Tensor:
    """One of `REGIONS`."""
    return rectangle(width, height, *REGIONS[name], feather, check)


def ellipse(
    width: int,
    height: int,
    center_x: float,
    center_y: float,
    radius_x: float,
    radius_y: float,
    feather: float = 0.0,
    check: Check = lambda: None,
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
        check: Called again and again while it draws, some milliseconds apart; what it raises ends the drawing.
    """
    across, along = max(radius_x * width, 1e-6), max(radius_y * height, 1e-6)

    def draw(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
        x, y = x - center_x * width, y - center_y * height
        level = torch.hypot(x / across, y / along)
        slope = torch.hypot(x / across**2, y / along**2)
        distance = torch.where(slope > 0, level * (level - 1) / slope.clamp(min=1e-12), -min(across, along))
        return _soften(distance, feather)

    return _draw(width, height, draw, check)


def gradient(
    width: int, height: int, angle: float, start: float = 0.0, end: float = 1.0, check: Check = lambda: None
) -> torch.Tensor:
    """A linear ramp across the picture, from black to white.

    Args:
        width: Of the mask, in pixels.
        height: Of the mask, in pixels.
        angle: Direction of the ramp in degrees, clockwise: 0 goes from left to right, 90 from top to bottom.
        start: Where the ramp starts, as a fraction of the way from the first corner to the last one.
        end: Where it ends. Before `start`, the ramp goes from white to black; at `start`, it is a step.
        check: Called again and again while it draws, some milliseconds apart; what it raises ends the drawing.
    """
    right, down = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    length = abs(width * right) + abs(height * down)

    def draw(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
        way = ((x - width / 2) * right + (y - height / 2) * down) / length + 0.5
        return (way >= start).float() if start == end else ((way - start) / (end - start)).clamp(0.0, 1.0)

    return _draw(width, height, draw, check)


def polygon(
    width: int,
    height: int,
    points: Sequence[tuple[float, float]],
    feather: float = 0.0,
    check: Check = lambda: None,
) -> torch.Tensor:
    """A closed polygon; where it crosses itself, the even-odd rule says what is inside.

    Args:
        width: Of the mask, in pixels.
        height: Of the mask, in pixels.
        points: The corners `(x, y)`, three or more, as fractions of width and height.
        feather: Width of the soft edge, in pixels.
        check: Called again and again while it draws, some milliseconds apart; what it raises ends the drawing.
    """
    corners = [(px * width, py * height) for px, py in points]
    sides = list(itertools.pairwise([*corners, corners[0]]))
    return _draw(width, height, lambda x, y: _polygon_band(x, y, sides, feather, check), check)


_Corner = tuple[float, float]


def _polygon_band(
    x: torch.Tensor,
    y: torch.Tensor,
    sides: Sequence[tuple[_Corner, _Corner]],
    feather: float,
    check: Check,
) -> torch.Tensor:
    """The rows `y` of the mask."""
    nearest = torch.full((len(y), x.shape[1]), math.inf)
    inside = torch.zeros(nearest.shape, dtype=torch.bool)
    for (x0, y0), (x1, y1) in sides:
        check()
        dx, dy = x1 - x0, y1 - y0
        along = (((x - x0) * dx + (y - y0) * dy) / max(dx * dx + dy * dy, 1e-12)).clamp(0.0, 1.0)
        nearest = torch.minimum(nearest, torch.hypot(x - x0 - along * dx, y - y0 - along * dy))
        if dy != 0:
            inside ^= ((y0 <= y) != (y1 <= y)) & (x < x0 + (y - y0) * (dx / dy))
    return _soften(torch.where(inside, -nearest, nearest), feather)


def parse_points(text: str) -> list[tuple[float, float]]:
    """The corners in a text such as `0.5,0.1 0.9,0.9 0.1,0.9` or `[(0.5, 0.1), (0.9, 0.9), (0.1, 0.9)]`.

    Takes a time that grows as the text does, whatever it says.

    Raises:
        ValueError: It has anything but numbers from -1000 to 1000, an odd count of them, fewer than three corners, or
            more than `MAX_CORNERS`; or it has more than `MAX_TEXT` characters.
    """
    if len(text) > MAX_TEXT:
        raise ValueError(f"the text of points has {len(text)} characters: give at most {MAX_TEXT}")
    numbers = []
    for word in text.translate(_BETWEEN).split():
        if not _NUMBER(word):
            raise ValueError(f"points are pairs of numbers such as '0.5,0.1 0.9,0.9 0.1,0.9': {_short(word)} is none")
        number = float(word)
        if not abs(number) <= _MAX_FRACTION:
            raise ValueError(
                f"points are fractions of width and height, from -{_MAX_FRACTION:.0f} to {_MAX_FRACTION:.0f}: "
                f"{_short(word)} is beyond that"
            )
        numbers.append(number)
    if len(numbers) % 2 or len(numbers) < 6:
        raise ValueError(f"a polygon needs three or more pairs of numbers; {_short(text)} has {len(numbers)} numbers")
    if len(numbers) > 2 * MAX_CORNERS:
        raise ValueError(f"a polygon has at most {MAX_CORNERS} corners; these are {len(numbers) // 2}")
    return list(zip(numbers[::2], numbers[1::2], strict=True))


def _short(text: str) -> str:
    """A text as an error shows it."""
    return repr(text) if len(text) <= 60 else f"{text[:60]!r}…"
