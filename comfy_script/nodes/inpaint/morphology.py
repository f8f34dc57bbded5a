"""What is done to masks `[batch, height, width]`, 0 to 1: growing, blurring, filling holes."""

from __future__ import annotations

import torch
from torch.nn import functional

__all__ = ["blur", "fill_holes", "grow", "soften"]


def grow(mask: torch.Tensor, pixels: int) -> torch.Tensor:
    """Grows what is masked by some pixels to all sides, diagonally as well; shrinks it if they are negative."""
    if pixels == 0:
        return mask
    if pixels < 0:
        return 1 - grow(1 - mask, -pixels)
    window = 2 * pixels + 1
    wider = functional.max_pool2d(mask[:, None], (1, window), 1, (0, pixels))
    return functional.max_pool2d(wider, (window, 1), 1, (pixels, 0))[:, 0]


def blur(mask: torch.Tensor, radius: int) -> torch.Tensor:
    """Blurs with a Gaussian that is cut off at `radius` pixels (2.5 standard deviations).

    What is farther than `radius` from anything masked stays exactly 0; the borders are continued outwards.
    """
    if radius == 0:
        return mask
    offsets = torch.arange(-radius, radius + 1, device=mask.device, dtype=mask.dtype)
    kernel = torch.exp(-0.5 * (offsets / (radius / 2.5)) ** 2)
    kernel = kernel / kernel.sum()
    wide = functional.pad(mask[:, None], (radius, radius, radius, radius), "replicate")
    rows = functional.conv2d(wide, kernel[None, None, None, :])
    return functional.conv2d(rows, kernel[None, None, :, None])[:, 0].clamp(0.0, 1.0)


def soften(mask: torch.Tensor, pixels: int) -> torch.Tensor:
    """Gives the mask a soft edge outwards: what is masked stays so, what is farther away than `pixels` stays 0."""
    blurred = blur(grow(mask, pixels - pixels // 2), pixels // 2)
    return torch.maximum(blurred, mask)  # exactly: the kernel's weights add up to 1 only nearly


def fill_holes(mask: torch.Tensor) -> torch.Tensor:
    """Fills what is enclosed by the mask.

    Each pixel gets the highest level at which it can't be reached from outside, over edges. This is the morphological
    reconstruction by erosion of the mask from outside (Vincent 1993, Morphological Grayscale Reconstruction in Image
    Analysis): scans in four directions, until nothing changes.
    """
    filled = torch.ones_like(mask)
    while True:
        before = filled
        for dimension in (1, 2):
            for flip in (False, True):
                filled = _scan(mask, filled, dimension, flip)
        if torch.equal(filled, before):
            return filled


def _scan(mask: torch.Tensor, filled: torch.Tensor, dimension: int, flip: bool) -> torch.Tensor:
    """One scan: `filled[i] = max(mask[i], min(filled[i], filled[i - 1]))`, with 0 before the first.

    The steps are functions x → max(low, min(high, x)), whose compositions have the same form, so that all prefixes are
    composed in log2(size) steps.
    """
    if flip:
        mask, filled = mask.flip(dimension), filled.flip(dimension)
    low, high = mask, filled
    size, shift = mask.shape[dimension], 1
    while shift < size:
        first_low, first_high = (each.narrow(dimension, 0, size - shift) for each in (low, high))
        then_low, then_high = (each.narrow(dimension, shift, size - shift) for each in (low, high))
        head = [each.narrow(dimension, 0, shift) for each in (low, high)]
        low = torch.cat([head[0], torch.maximum(then_low, torch.minimum(then_high, first_low))], dimension)
        high = torch.cat([head[1], torch.minimum(then_high, first_high)], dimension)
        shift *= 2
    return low.flip(dimension) if flip else low
