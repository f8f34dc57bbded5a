"""Cropping around a mask, and stitching the crop back.

Images are float `[batch, height, width, channels]` in 0–1, masks `[batch, height, width]`.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch

from .boxes import Box, Framing, frame
from .morphology import Check, fill_holes, grow, soften
from .resampling import resize

__all__ = ["MaskOptions", "Resampling", "Stitcher", "crop", "prepare_mask"]


@dataclass(frozen=True)
class MaskOptions:
    """What is done to the mask before the crop, in this order.

    Attributes:
        fill: Mask what it encloses, too.
        expand: Grow it by this many pixels; shrink it if negative.
        invert: Swap what is masked and what isn't.
        threshold: What is masked less than this isn't masked.
        blur: Width of the soft edge around it, in pixels.
    """

    fill: bool = False
    expand: int = 0
    invert: bool = False
    threshold: float = 0.0
    blur: int = 0


@dataclass(frozen=True)
class Resampling:
    """How crops are resized: algorithms of `resampling.ALGORITHMS`.

    Attributes:
        down: When they become smaller.
        up: When they become larger.
    """

    down: str = "bilinear"
    up: str = "bicubic"

    def resize(self, image: torch.Tensor, width: int, height: int, check: Check) -> torch.Tensor:
        """Resizes images."""
        grows = width * height > image.shape[1] * image.shape[2]
        return resize(image, width, height, self.up if grows else self.down, check)


@dataclass(frozen=True)
class Stitcher:
    """What is needed to put inpainted crops back.

    Attributes:
        image: The images that were cropped, as they came.
        boxes: Where from, one box per image, all of one size.
        blend: How much of the inpainted crop is taken, per pixel of its box: `[batch, box height, box width]`.
        resampling: How inpainted crops are resized to their boxes.
    """

    image: torch.Tensor
    boxes: list[Box]
    blend: torch.Tensor
    resampling: Resampling

    def stitch(self, inpainted: torch.Tensor, check: Check = lambda: None) -> torch.Tensor:
        """The images with the inpainted crops in them. Pixels where nothing is blended keep all of their bits.

        Args:
            inpainted: `[count, height, width, channels]`, of any size; `count` is a multiple of the number of cropped
                images, as after RepeatLatentBatch, and gives as many images. Channels that it lacks stay as they are.
            check: Called again and again; what it raises ends it.

        Raises:
            ValueError: Their number doesn't fit, or they have more channels than the images.
        """
        count, channels = inpainted.shape[0], inpainted.shape[-1]
        if count % len(self.boxes):
            raise ValueError(f"{count} inpainted images don't fit {len(self.boxes)} cropped ones")
        if channels > self.image.shape[-1]:
            raise ValueError(f"the inpainted images have {channels} channels, the cropped ones {self.image.shape[-1]}")
        repeats = count // len(self.boxes)
        box = self.boxes[0]
        patches = self.resampling.resize(inpainted, box.width, box.height, check).to(self.image)
        blend = self.blend[..., None]
        result = self.image.repeat(repeats, 1, 1, 1)
        height, width = self.image.shape[1:3]
        for index in range(count):
            check()
            box = self.boxes[index % len(self.boxes)]
            part = box.inside(width, height)
            rows = slice(part.top - box.top, part.bottom - box.top)
            columns = slice(part.left - box.left, part.right - box.left)
            target = result[index, part.top : part.bottom, part.left : part.right, :channels]
            weight = blend[index % len(self.boxes), rows, columns]
            target.copy_(torch.where(weight > 0, torch.lerp(target, patches[index, rows, columns], weight), target))
        return result


def prepare_mask(mask: torch.Tensor, options: MaskOptions, check: Check = lambda: None) -> torch.Tensor:
    """The mask with all that the options ask for; `check` is called again and again."""
    mask = mask.clamp(0.0, 1.0)
    if options.fill:
        mask = fill_holes(mask, check)
    mask = grow(mask, options.expand, check)
    if options.invert:
        mask = 1 - mask
    mask = torch.where(mask < options.threshold, torch.zeros_like(mask), mask)
    return soften(mask, options.blur, check)


def _cut(image: torch.Tensor, boxes: list[Box]) -> torch.Tensor:
    """The boxes of images `[batch, height, width, …]`; outside of an image its border is continued."""
    height, width = image.shape[1:3]
    first = boxes[0]
    tops = torch.tensor([box.top for box in boxes], device=image.device)
    lefts = torch.tensor([box.left for box in boxes], device=image.device)
    rows = (tops[:, None] + torch.arange(first.height, device=image.device)).clamp(0, height - 1)
    columns = (lefts[:, None] + torch.arange(first.width, device=image.device)).clamp(0, width - 1)
    return image[torch.arange(len(boxes), device=image.device)[:, None, None], rows[:, :, None], columns[:, None, :]]


def crop(
    image: torch.Tensor,
    mask: torch.Tensor,
    framing: Framing,
    resampling: Resampling,
    *,
    context: torch.Tensor | None = None,
    blend_pixels: int = 0,
    check: Check = lambda: None,
) -> tuple[Stitcher, torch.Tensor, torch.Tensor]:
    """Crops images around what is masked.

    Args:
        image: The images.
        mask: What is to be inpainted; as many masks as images, of the same size. It is on the device that is to
            compute; the images stay where they are.
        framing: How much around it.
        resampling: How the crops are resized, there and back.
        context: What is to be in the crop as well, as many masks as images.
        blend_pixels: How far around the mask the seam reaches: what is masked is taken fully from the inpainted crop,
            what is farther away than this not at all.
        check: Called again and again; what it raises ends it.

    Returns:
        What puts the crops back, the cropped images, and their masks.
    """
    boxes = frame(mask, framing, context)
    width, height = framing.output_size(boxes[0].width, boxes[0].height)
    cropped = resampling.resize(_cut(image, boxes).to(mask), width, height, check)
    mask = _cut(mask, boxes)
    blend = soften(mask, blend_pixels, check).to(image)
    cropped_mask = resampling.resize(mask[..., None], width, height, check)[..., 0]
    return Stitcher(image, boxes, blend, resampling), cropped, cropped_mask
