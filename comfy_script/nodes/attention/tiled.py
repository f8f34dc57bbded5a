"""Attention by tiles: each tile's Q with the tile's K and V, and with a coarse copy of the whole map's."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from .pooling import Windows, reduce_map, reduce_tokens
from .tiling import Tiles, join_tiles, split_into_tiles

__all__ = ["TiledAttention"]


@dataclass(frozen=True)
class TiledAttention:
    """What is done around the attention of one block.

    Args:
        tiles: the tiles.
        local: how K and V of a tile shrink; None keeps all their tokens.
        overview: windows over the whole map for the coarse copy; None for no copy.
    """

    tiles: Tiles
    local: Windows | None
    overview: Windows | None

    @property
    def tokens_seen(self) -> int:
        """Tokens of K and V for each tile."""
        return self._local_tokens + self._overview_tokens

    @property
    def work(self) -> int:
        """Pairs of tokens that the attention computes, of all tiles."""
        return self.tiles.count * self.tiles.tokens * self.tokens_seen

    @property
    def _local_tokens(self) -> int:
        return self.tiles.tokens if self.local is None else self.local.count

    @property
    def _overview_tokens(self) -> int:
        return 0 if self.overview is None else self.overview.count

    def reduce(self, tokens: Tensor, blend: float) -> Tensor:
        """The tokens of which K or V is projected: `[batch, h·w, channels]` → `[batch, fewer, channels]`.

        Without a reduction all are, and the coarse copy is taken from the projection. With one: first the tokens of
        each tile, then the coarse copy.
        """
        if self.local is None:
            return tokens
        local = reduce_tokens(split_into_tiles(tokens, self.tiles), self.local, blend)
        return torch.cat([local.flatten(1, 3), self._coarse(tokens, blend)], 1)

    def fits(self, q: Tensor, k: Tensor) -> bool:
        """Whether these are the projections of the map and of what `reduce` gave."""
        whole = self.tiles.rows.length * self.tiles.columns.length
        reduced = self.tiles.count * self._local_tokens + self._overview_tokens
        return q.shape[1] == whole and k.shape[1] == (whole if self.local is None else reduced)

    def split(self, q: Tensor) -> Tensor:
        """Q by tiles: `[batch, h·w, channels]` → `[batch·tiles, tokens of a tile, channels]`."""
        return split_into_tiles(q, self.tiles).flatten(3, 4).flatten(0, 2)

    def arrange(self, projected: Tensor) -> Tensor:
        """K or V by tiles, the coarse copy behind each: `[batch·tiles, tokens, channels]`."""
        rows, columns, tokens = self.tiles.rows, self.tiles.columns, self._local_tokens
        batch, _, channels = projected.shape
        arranged = projected.new_empty(batch, rows.count, columns.count, self.tokens_seen, channels)
        own, coarse = arranged[..., :tokens, :], arranged[..., tokens:, :]
        if self.local is None:
            torch.unflatten(own, 3, (rows.size, columns.size)).copy_(split_into_tiles(projected, self.tiles))
            overview = self._coarse(projected, 0.0)
        else:
            first = self.tiles.count * tokens
            own.copy_(torch.unflatten(projected[:, :first], 1, (rows.count, columns.count, tokens)))
            overview = projected[:, first:]
        coarse.copy_(overview[:, None, None])
        return arranged.flatten(0, 2)

    def join(self, attended: Tensor) -> Tensor:
        """The attention's output, `[batch·tiles, tokens of a tile, channels]`, as a map: `[batch, h·w, channels]`."""
        return join_tiles(attended, self.tiles)

    def _coarse(self, tokens: Tensor, blend: float) -> Tensor:
        if self.overview is None:
            return tokens[:, :0]
        return reduce_map(tokens, self.overview, blend)
