"""The tokens of a picture or a video: a grid of frames, rows and columns, cut into cells and into tiles."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import torch
from torch import Tensor
from torch.nn import functional

from ..tiling import Cuts

__all__ = ["Cells", "Grid", "GridTiles", "cell_of"]

Grid = tuple[int, int, int]
"""Frames, rows and columns; a picture has one frame."""


def cell_of(reduction: float, grid: Grid) -> Grid:
    """Frames, rows and columns of a cell of at least `reduction` tokens in the grid, as near to a cube as may be."""
    left = max(reduction, 1.0)
    # Roots of whole cubes and squares may lie a little above the whole number.
    frames = min(math.ceil(round(left ** (1 / 3), 9)), grid[0])
    left /= frames
    rows = min(math.ceil(round(math.sqrt(left), 9)), grid[1])
    return frames, rows, min(math.ceil(round(left / rows, 9)), grid[2])


def _numbers(grid: Grid, frames: Tensor, rows: Tensor, columns: Tensor) -> Tensor:
    """Numbers of the tokens at these frames, rows and columns; each is `[..., n]`, the result `[..., n·m·l]`."""
    numbers = (frames[..., :, None, None] * grid[1] + rows[..., None, :, None]) * grid[2] + columns[..., None, None, :]
    return numbers.flatten(-3)


@dataclass(frozen=True)
class Cells:
    """Cells side by side, of which one token remains each; those at the grid's ends may be smaller.

    Args:
        grid: the tokens.
        size: frames, rows and columns of a cell.
    """

    grid: Grid
    size: Grid

    @cached_property
    def count(self) -> int:
        """Tokens that remain."""
        return math.prod(math.ceil(length / size) for length, size in zip(self.grid, self.size, strict=True))

    @cached_property
    def first(self) -> Tensor:
        """Number of the first token of each cell."""
        axes = (torch.arange(0, length, size) for length, size in zip(self.grid, self.size, strict=True))
        return _numbers(self.grid, *axes)

    @cached_property
    def owners(self) -> Tensor:
        """Number of each token's cell."""
        frames, rows, columns = (
            torch.arange(length) // size for length, size in zip(self.grid, self.size, strict=True)
        )
        across: Grid = (0, int(rows[-1]) + 1, int(columns[-1]) + 1)
        return _numbers(across, frames, rows, columns)

    @cached_property
    def sizes(self) -> Tensor:
        """Tokens of each cell."""
        return torch.bincount(self.owners, minlength=self.count)

    def reduce(self, tokens: Tensor, blend: float) -> Tensor:
        """One token for each cell.

        Args:
            tokens: `[batch, tokens of the grid, ...]`.
            blend: 0 takes the first token of each cell, 1 the cell's average; linear in between.

        Returns:
            `[batch, count, ...]`.
        """
        first = tokens.index_select(1, self.first.to(tokens.device))
        if blend == 0:
            return first
        average = self._average(tokens.flatten(2)).reshape(first.shape)
        return average if blend == 1 else torch.lerp(first, average, blend)

    def _average(self, tokens: Tensor) -> Tensor:
        """Averages of `[batch, tokens, channels]`: of rows and columns, then of frames.

        Pooling of volumes knows fewer number types. Cells that stick out of the grid count their own tokens only.
        """
        (frames, *sides), (deep, *size) = self.grid, self.size
        images = torch.unflatten(tokens, 1, (frames, *sides)).flatten(0, 1).permute(0, 3, 1, 2)
        pooled = functional.avg_pool2d(images, size, ceil_mode=True, count_include_pad=False).permute(0, 2, 3, 1)
        if deep > 1:
            films = pooled.reshape(-1, 1, frames, pooled[0].numel())
            pooled = functional.avg_pool2d(films, (deep, 1), ceil_mode=True, count_include_pad=False)
        return pooled


@dataclass(frozen=True)
class GridTiles:
    """Equal tiles of a grid; those at its ends reach back over their neighbours, as `Cuts` says.

    Args:
        frames: the cuts along the frames.
        rows: the cuts along the rows.
        columns: the cuts along the columns.
    """

    frames: Cuts
    rows: Cuts
    columns: Cuts

    @property
    def _axes(self) -> tuple[Cuts, Cuts, Cuts]:
        return self.frames, self.rows, self.columns

    @property
    def grid(self) -> Grid:
        """The tokens of the whole."""
        return self.frames.length, self.rows.length, self.columns.length

    @property
    def tile(self) -> Grid:
        """The tokens of one tile."""
        return self.frames.size, self.rows.size, self.columns.size

    @cached_property
    def count(self) -> int:
        """Tiles in all."""
        return math.prod(cuts.count for cuts in self._axes)

    @cached_property
    def tokens(self) -> int:
        """Tokens of one tile."""
        return math.prod(self.tile)

    @cached_property
    def members(self) -> Tensor:
        """Numbers of each tile's tokens: `[tiles, tokens of a tile]`."""
        starts = torch.cartesian_prod(*(torch.tensor(cuts.starts) for cuts in self._axes)).view(-1, 3)
        inside = (torch.arange(cuts.size) for cuts in self._axes)
        axes = (start[:, None] + offsets for start, offsets in zip(starts.unbind(1), inside, strict=True))
        return _numbers(self.grid, *axes)

    @cached_property
    def places(self) -> Tensor:
        """Where each token of the grid is, in the tile that owns it: its place in the tiles put after each other."""
        tiles, offsets = [], []
        for cuts in self._axes:
            pieces = torch.tensor([length for _, length in cuts.owned])
            tiles.append(torch.arange(cuts.count).repeat_interleave(pieces))
            offsets.append(torch.cat([torch.arange(first, first + length) for first, length in cuts.owned]))
        tile = _numbers((0, self.rows.count, self.columns.count), *tiles)
        return tile * self.tokens + _numbers(self.tile, *offsets)
