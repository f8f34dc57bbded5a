"""Fewer tokens for K and V: every n-th one, the average or maximum of windows, or a blend of both."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

__all__ = ["MODES", "Windows", "reduce_map", "reduce_tokens"]

MODES = ("1D_AVG", "1D_MAX", "2D_AVG", "2D_MAX")


def _cell(reduction: float, height: int, width: int) -> tuple[int, int]:
    """Rows and columns of the cell of which one token remains, for at least this reduction, inside the grid."""
    rows = min(math.ceil(math.sqrt(max(reduction, 1.0))), height)
    return rows, min(math.ceil(max(reduction, 1.0) / rows), width)


@dataclass(frozen=True)
class Windows:
    """Windows that walk over a grid of tokens; windows beyond the grid's last row or column are left out.

    Args:
        grid: rows and columns of tokens; a sequence of n tokens is (n, 1).
        size: rows and columns of one window.
        stride: rows and columns from one window to the next.
        maximum: a window becomes its maximum, otherwise its average.
    """

    grid: tuple[int, int]
    size: tuple[int, int]
    stride: tuple[int, int]
    maximum: bool = False

    @classmethod
    def of(cls, mode: str, height: int, width: int, reduction: float, stride: float | None = None) -> Windows:
        """Windows of about `reduction` tokens, side by side, or one for every `stride` tokens.

        Args:
            mode: one of `MODES`; 1D walks along the token axis, 2D over the grid.
            height: rows of the grid.
            width: columns of the grid.
            reduction: tokens in a window; below 1 counts as 1.
            stride: tokens from one window to the next; `reduction` by default.
        """
        stride = reduction if stride is None else stride
        if mode.startswith("1D"):
            tokens = height * width
            size, step = (min(math.ceil(max(n, 1.0)), tokens) for n in (reduction, stride))
            return cls((tokens, 1), (size, 1), (step, 1), mode.endswith("MAX"))
        size_2d, step_2d = (_cell(n, height, width) for n in (reduction, stride))
        return cls((height, width), size_2d, step_2d, mode.endswith("MAX"))

    @classmethod
    def every(cls, height: int, width: int, stride: float) -> Windows:
        """One single token for every `stride` tokens of a grid; its cell is at least as wide as high."""
        columns, rows = _cell(stride, width, height)
        return cls((height, width), (1, 1), (rows, columns))

    @property
    def cells(self) -> tuple[int, int]:
        """Rows and columns of windows that fit into the grid."""
        rows, columns = (
            (length - size) // stride + 1
            for length, size, stride in zip(self.grid, self.size, self.stride, strict=True)
        )
        return rows, columns

    @property
    def count(self) -> int:
        """Tokens that remain."""
        return math.prod(self.cells)

    @property
    def selects(self) -> bool:
        """Whether each window is one token, so that a blend makes no difference."""
        return self.size == (1, 1)


def reduce_tokens(tokens: Tensor, windows: Windows, blend: float) -> Tensor:
    """One token for each window.

    Args:
        tokens: `[..., h, w, channels]`; h·w is the windows' grid.
        windows: the windows.
        blend: 0 takes the first token of each window, 1 the window's average or maximum; linear in between.

    Returns:
        `[..., windows.count, channels]`, the type and device of the tokens.
    """
    if tokens.shape[-3:-1] != windows.grid:
        tokens = torch.unflatten(tokens.flatten(-3, -2), -2, windows.grid)
    blend = 0.0 if windows.selects else blend
    if blend == 0:
        return _first(tokens, windows).flatten(-3, -2)
    pooled = _pooled(tokens, windows)
    return (pooled if blend == 1 else torch.lerp(_first(tokens, windows), pooled, blend)).flatten(-3, -2)


def reduce_map(tokens: Tensor, windows: Windows, blend: float) -> Tensor:
    """`reduce_tokens` of a map as attention has it, `[batch, h·w, channels]`."""
    return reduce_tokens(torch.unflatten(tokens, 1, windows.grid), windows, blend)


def _first(tokens: Tensor, windows: Windows) -> Tensor:
    (rows, columns), (step_y, step_x) = windows.cells, windows.stride
    return tokens[..., : (rows - 1) * step_y + 1 : step_y, : (columns - 1) * step_x + 1 : step_x, :]


def _pooled(tokens: Tensor, windows: Windows) -> Tensor:
    pool = functional.max_pool2d if windows.maximum else functional.avg_pool2d
    leading = tokens.shape[:-3]
    # As channels-last images: no copy.
    images = tokens.flatten(0, -4).permute(0, 3, 1, 2)
    pooled: Tensor = pool(images, windows.size, windows.stride)
    return torch.unflatten(pooled.permute(0, 2, 3, 1), 0, leading)
