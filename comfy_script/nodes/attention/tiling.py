"""The map of tokens cut into equal tiles, and put together again."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import torch
from torch import Tensor

__all__ = ["Cuts", "Tiles", "join_tiles", "split_into_tiles"]


@dataclass(frozen=True)
class Cuts:
    """Equal pieces of a side of the map.

    Where the pieces don't divide the side, those at its ends reach back over their neighbours, so that each is full of
    real tokens: nothing is padded, and nothing needs a mask. Each token belongs to one piece, its owner.

    Args:
        length: tokens along the side.
        count: pieces.
        before: how many tokens the first piece owns less than the others, from 0 to `spare`; it moves the borders.
    """

    length: int
    count: int
    before: int = 0

    @cached_property
    def size(self) -> int:
        """Tokens of one piece."""
        return math.ceil(self.length / self.count)

    @cached_property
    def spare(self) -> int:
        """Tokens that the pieces have more than the side."""
        return self.count * self.size - self.length

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Where each piece starts."""
        last = self.length - self.size
        return tuple(min(max(i * self.size - self.before, 0), last) for i in range(self.count))

    @cached_property
    def owned(self) -> tuple[tuple[int, int], ...]:
        """What each piece owns, inside the piece: first token and how many."""
        lefts = [max(i * self.size - self.before, 0) for i in range(self.count)]
        rights = [*lefts[1:], self.length]
        return tuple(
            (left - start, right - left) for start, left, right in zip(self.starts, lefts, rights, strict=True)
        )


@dataclass(frozen=True)
class Tiles:
    """Tiles of a map of tokens."""

    rows: Cuts
    columns: Cuts

    @cached_property
    def count(self) -> int:
        """Tiles in all."""
        return self.rows.count * self.columns.count

    @cached_property
    def tokens(self) -> int:
        """Tokens of one tile."""
        return self.rows.size * self.columns.size


def split_into_tiles(tokens: Tensor, tiles: Tiles) -> Tensor:
    """Cuts `[batch, h·w, channels]` into `[batch, tile rows, tile columns, h of a tile, w of a tile, channels]`.

    A view where the tiles divide the map.
    """
    grid = torch.unflatten(tokens, 1, (tiles.rows.length, tiles.columns.length))
    for dimension, cuts in ((1, tiles.rows), (2, tiles.columns)):
        if cuts.spare:
            grid = torch.cat([grid.narrow(dimension, start, cuts.size) for start in cuts.starts], dimension)
    grid = torch.unflatten(grid, 2, (tiles.columns.count, tiles.columns.size))
    return torch.unflatten(grid, 1, (tiles.rows.count, tiles.rows.size)).transpose(2, 3)


def join_tiles(tokens: Tensor, tiles: Tiles) -> Tensor:
    """Puts `[batch·tiles, tokens of a tile, channels]` together: `[batch, h·w, channels]`, each token by its owner."""
    rows, columns = tiles.rows, tiles.columns
    grid = tokens.reshape(-1, rows.count, columns.count, rows.size, columns.size, tokens.shape[-1]).transpose(2, 3)
    grid = grid.reshape(-1, rows.count * rows.size, columns.count * columns.size, tokens.shape[-1])
    for dimension, cuts in ((1, rows), (2, columns)):
        if cuts.spare:
            parts = [
                grid.narrow(dimension, i * cuts.size + first, length) for i, (first, length) in enumerate(cuts.owned)
            ]
            grid = torch.cat(parts, dimension)
    return grid.flatten(1, 2)
