"""What is done to masks `[batch, height, width]`, 0 to 1: growing, blurring, filling holes."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TypeAlias

import torch
from torch.nn import functional

__all__ = ["Check", "blur", "fill_holes", "grow", "soften"]

Check: TypeAlias = Callable[[], None]
"""Called again and again in what may take long, on a processor tenths of a second apart; what it raises ends it."""

_PART = 2**22
"""Pixels that are worked on at once."""
_LONG = 64
"""Radius from which blurring by Fourier transforms is the faster way."""


def _never() -> None:
    pass


def _in_parts(dimension: int, check: Check, work: Callable[..., torch.Tensor], *masks: torch.Tensor) -> torch.Tensor:
    """Does what needs whole lines of masks along a dimension (1 or 2), to some lines after the other."""
    batch, size, other = masks[0].shape[0], masks[0].shape[dimension], 3 - dimension
    lines = max(_PART // max(batch * size, 1), 1)
    parts = []
    for part in zip(*(torch.split(mask, lines, other) for mask in masks), strict=True):
        check()
        parts.append(work(*part))
    return parts[0] if len(parts) == 1 else torch.cat(parts, other)


def grow(mask: torch.Tensor, pixels: int, check: Check = _never) -> torch.Tensor:
    """Grows what is masked by some pixels to all sides, diagonally as well; shrinks it if they are negative."""
    if pixels == 0:
        return mask
    if pixels < 0:
        return 1 - grow(1 - mask, -pixels, check)
    wider = _in_parts(2, check, lambda part: _largest(part, 2, pixels), mask)
    return _in_parts(1, check, lambda part: _largest(part, 1, pixels), wider)


def _largest(mask: torch.Tensor, dimension: int, pixels: int) -> torch.Tensor:
    """The largest of what is at most `pixels` away along a dimension: of windows that double, in log2(pixels) steps."""
    pixels = min(pixels, mask.shape[dimension] - 1)
    sides = (pixels, pixels) if dimension == 2 else (0, 0, pixels, pixels)
    wide = functional.pad(mask, sides, value=-torch.inf)
    window = 1
    while window < 2 * pixels + 1:
        step = min(window, 2 * pixels + 1 - window)
        count = wide.shape[dimension] - step
        wide = torch.maximum(wide.narrow(dimension, 0, count), wide.narrow(dimension, step, count))
        window += step
    return wide


def blur(mask: torch.Tensor, radius: int, check: Check = _never) -> torch.Tensor:
    """Blurs with a Gaussian that is cut off at `radius` pixels (2.5 standard deviations).

    What is farther than `radius` from anything masked stays exactly 0; the borders are continued outwards.
    """
    if radius == 0:
        return mask
    offsets = torch.arange(-radius, radius + 1, device=mask.device, dtype=mask.dtype)
    kernel = torch.exp(-0.5 * (offsets / (radius / 2.5)) ** 2)
    kernel = kernel / kernel.sum()
    rows = _in_parts(2, check, lambda part: _blurred(part, kernel), mask)
    return _in_parts(1, check, lambda part: _blurred(part.mT, kernel).mT, rows).clamp(0.0, 1.0)


def _blurred(mask: torch.Tensor, kernel: torch.Tensor) -> torch.Tensor:
    """Along the last dimension."""
    radius = len(kernel) // 2
    wide = functional.pad(mask, (radius, radius), "replicate")
    if radius < _LONG:
        return functional.conv2d(wide[:, None], kernel[None, None, None, :])[:, 0]
    length = wide.shape[-1]
    sums = torch.fft.irfft(torch.fft.rfft(wide) * torch.fft.rfft(kernel, length), length)[..., 2 * radius :]
    # Rounding leaves specks where nothing is near.
    return torch.where(_largest(mask, 2, radius) > 0, sums, 0.0)


def soften(mask: torch.Tensor, pixels: int, check: Check = _never) -> torch.Tensor:
    """Gives the mask a soft edge outwards: what is masked stays so, what is farther away than `pixels` stays 0."""
    blurred = blur(grow(mask, pixels - pixels // 2, check), pixels // 2, check)
    return torch.maximum(blurred, mask)  # exactly: the kernel's weights add up to 1 only nearly


def fill_holes(mask: torch.Tensor, check: Check = _never) -> torch.Tensor:
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
                scan = functools.partial(_scan, dimension=dimension, flip=flip)
                filled = _in_parts(dimension, check, scan, mask, filled)
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
