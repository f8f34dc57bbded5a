"""Where to crop: one box for each image of a batch, all of one size."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch

__all__ = ["Box", "Framing", "frame"]


@dataclass(frozen=True)
class Box:
    """A part of an image, in pixels; it may stick out of the image.

    Attributes:
        left: First column.
        top: First row.
        right: Column after the last one.
        bottom: Row after the last one.
    """

    left: int
    top: int
    right: int
    bottom: int

    @property
    def width(self) -> int:
        """Its number of columns."""
        return self.right - self.left

    @property
    def height(self) -> int:
        """Its number of rows."""
        return self.bottom - self.top

    def inside(self, width: int, height: int) -> Box:
        """What of it lies in an image of this size."""
        return Box(max(self.left, 0), max(self.top, 0), min(self.right, width), min(self.bottom, height))


@dataclass(frozen=True)
class Framing:
    """How much of the image around the mask is cropped.

    Attributes:
        pixels: Context on each side, in pixels.
        factor: The mask's box is made larger by this factor, 1 or more; the pixels come on top.
        margin: Pixels around the mask that are in the crop in any case: the width of the soft seam.
        target: Width and height of the crop after resizing; None if it isn't resized.
        multiple: Width and height are rounded up to multiples of this many pixels.
    """

    pixels: int = 0
    factor: float = 1.2
    margin: int = 0
    target: tuple[int, int] | None = None
    multiple: int = 1

    def output_size(self, width: int, height: int) -> tuple[int, int]:
        """The size of the cropped images, when the boxes are to have at least this size."""
        wide, high = self.target or (width, height)
        return _round_up(wide, self.multiple), _round_up(high, self.multiple)


def _round_up(value: int, multiple: int) -> int:
    return -(-value // multiple) * multiple


def _bounds(mask: torch.Tensor) -> list[Box | None]:
    """The smallest box around what isn't 0 in each mask `[batch, height, width]`; None where all is 0."""
    height, width = mask.shape[1:]
    sides = []
    for masked, size in ((mask.amax(1) > 0, width), (mask.amax(2) > 0, height)):
        # argmax of a byte tensor gives the first one of the largest.
        first = masked.byte().argmax(1)
        last = size - masked.flip(1).byte().argmax(1)
        sides.append((first, last))
    (left, right), (top, bottom) = sides
    table = torch.stack([left, top, right, bottom, (mask.amax((1, 2)) > 0).long()], 1).tolist()
    return [Box(*row[:4]) if row[4] else None for row in table]


def _around(box: Box, context: Box | None, framing: Framing) -> Box:
    """The box with its context."""
    across = max(framing.pixels + math.ceil((framing.factor - 1) / 2 * box.width), framing.margin)
    along = max(framing.pixels + math.ceil((framing.factor - 1) / 2 * box.height), framing.margin)
    grown = Box(box.left - across, box.top - along, box.right + across, box.bottom + along)
    if context is None:
        return grown
    return Box(
        min(grown.left, context.left),
        min(grown.top, context.top),
        max(grown.right, context.right),
        max(grown.bottom, context.bottom),
    )


def _place(low: int, high: int, length: int, size: int) -> int:
    """Where a side of `length` starts that has `low` to `high` in its middle; moved into the image if it fits."""
    start = low - (length - (high - low)) // 2
    return start if length > size else min(max(start, 0), size - length)


def frame(mask: torch.Tensor, framing: Framing, context: torch.Tensor | None = None) -> list[Box]:
    """The box to crop for each mask. All have the size of the largest one, so that a batch keeps one scale.

    A box that fits into the image lies in it, also when the mask is at its border; a larger one sticks out. Where
    nothing is masked, the whole image is in it.

    Args:
        mask: The masks `[batch, height, width]`.
        framing: How much around them.
        context: What is to be in the crop as well, `[batch, height, width]`.
    """
    height, width = mask.shape[1:]
    image = Box(0, 0, width, height)
    contexts = _bounds(context) if context is not None else [None] * len(mask)
    wanted = [
        _around(box, near, framing).inside(width, height) if box is not None else image
        for box, near in zip(_bounds(mask), contexts, strict=True)
    ]
    wide, high = max(box.width for box in wanted), max(box.height for box in wanted)
    output_width, output_height = framing.output_size(wide, high)
    if framing.target is None:
        wide, high = output_width, output_height
    else:
        scale = max(wide / output_width, high / output_height)
        wide, high = max(wide, round(output_width * scale)), max(high, round(output_height * scale))
    boxes = []
    for box in wanted:
        left = _place(box.left, box.right, wide, width)
        top = _place(box.top, box.bottom, high, height)
        boxes.append(Box(left, top, left + wide, top + high))
    return boxes
