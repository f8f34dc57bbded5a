"""Attention of text and picture together, in which queries look at fewer keys of the picture.

Each key that is left counts as many tokens as it stands for: the logarithm of their number is added to its scores, so
that text weighs what it did, and groups of equal tokens give what they gave before they were put together.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor

from .grid import Cells, Grid, GridTiles

__all__ = ["JointAttention", "Span"]


@dataclass(frozen=True)
class Span:
    """Where the picture's tokens are in a sequence.

    Args:
        before: tokens before them: text, or a reference picture.
        grid: the picture's tokens.
        after: tokens after them: reference pictures, padding.
    """

    before: int
    grid: Grid
    after: int = 0

    @property
    def picture(self) -> int:
        """Tokens of the picture."""
        return self.grid[0] * self.grid[1] * self.grid[2]

    @property
    def total(self) -> int:
        """Tokens in all."""
        return self.before + self.picture + self.after


@dataclass(frozen=True)
class Keys:
    """What groups of queries look at: `[groups, keys]` each.

    Args:
        single: numbers of tokens of the sequence.
        blended: the same, where averages stand behind the sequence.
        bias: logarithm of how many tokens each stands for; None where all stand for the same number.
    """

    single: Tensor
    blended: Tensor
    bias: Tensor | None

    def to(self, device: torch.device) -> Keys:
        """The same on a device."""
        bias = None if self.bias is None else self.bias.to(device)
        return Keys(self.single.to(device), self.blended.to(device), bias)


@dataclass(frozen=True)
class Tables:
    """Numbers of tokens, on a device.

    Args:
        others: what isn't picture.
        whole: what queries see that see the whole picture.
        tiled: what those of the tiles see; None without tiles.
        queries: the tiles' own tokens: `[tiles, tokens of a tile]`.
        places: where each of the picture's tokens is in the tiles put after each other.
    """

    others: Tensor
    whole: Keys
    tiled: Keys | None
    queries: Tensor
    places: Tensor


class JointAttention:
    """The attention of one kind of sequence.

    Args:
        span: where the picture's tokens are.
        cells: cells of the picture, of which keys and values keep one token each; None keeps all.
        tiles: the picture's queries look at their own tile; None lets them look at the whole.
        local: the same as `cells`, of a tile.
        overview: cells of the whole picture for the coarse copy that each tile sees; None for no copy.
        k_blend: 0 takes the first token of each cell for K, 1 the average.
        v_blend: the same for V.
    """

    def __init__(
        self,
        span: Span,
        cells: Cells | None,
        tiles: GridTiles | None = None,
        local: Cells | None = None,
        overview: Cells | None = None,
        k_blend: float = 0.0,
        v_blend: float = 0.0,
    ) -> None:
        self.span, self._cells, self._tiles, self._local, self._overview = span, cells, tiles, local, overview
        self._blends = k_blend, v_blend
        self._tables: dict[torch.device, Tables] = {}

    @property
    def work(self) -> int:
        """Pairs of queries and keys that are computed."""
        span, tiles = self.span, self._tiles
        others = span.before + span.after
        seen = others + (span.picture if self._cells is None else self._cells.count)
        if tiles is None:
            return span.total * seen
        own = tiles.tokens if self._local is None else self._local.count
        coarse = 0 if self._overview is None else self._overview.count
        return others * seen + tiles.count * tiles.tokens * (others + own + coarse)

    def attend(
        self,
        attention: Callable[[Tensor, Tensor, Tensor, Tensor | None], Tensor],
        q: Tensor,
        k: Tensor,
        v: Tensor,
        mask: Tensor | None = None,
        *,
        mask_of_picture: bool = True,
    ) -> Tensor:
        """The attention's output.

        Args:
            attention: computes it for q, k, v of some tokens and a mask that is added to the scores.
            q: `[batch, tokens, ...]`.
            k: the same.
            v: the same.
            mask: `[batch or 1, heads or 1, tokens or 1, tokens]`, added to the scores, or true where to look.
            mask_of_picture: the mask may tell the picture's tokens apart. Then each cell is its first token, with that
                token's mask: no average lets a hidden token through.

        Returns:
            `[batch, tokens, ...]`.
        """
        tables = self._on(q.device)
        if mask is not None and mask.dtype == torch.bool:
            mask = torch.zeros_like(mask, dtype=q.dtype).masked_fill_(~mask, -torch.inf)
        single = (mask is not None and mask_of_picture) or not any(self._blends)
        if not single:
            k, v = (self._extended(tokens, blend) for tokens, blend in zip((k, v), self._blends, strict=True))

        def looked(queries: Tensor | None, keys: Keys, q: Tensor) -> Tensor:
            numbers = keys.single if single else keys.blended
            return attention(
                q, _gathered(k, numbers), _gathered(v, numbers), _mask_of(keys, mask, queries, q.dtype, k.shape[0])
            )

        if tables.tiled is None:
            return looked(None, tables.whole, q)
        of_tiles = looked(tables.queries, tables.tiled, _gathered(q, tables.queries))
        picture = of_tiles.reshape(q.shape[0], -1, *of_tiles.shape[2:]).index_select(1, tables.places)
        if not len(tables.others):
            return picture
        rest = looked(tables.others[None], tables.whole, q.index_select(1, tables.others))
        before = self.span.before
        return torch.cat([rest[:, :before], picture, rest[:, before:]], 1)

    def _extended(self, tokens: Tensor, blend: float) -> Tensor:
        """The sequence, and behind it what cells of the picture, of the coarse copy and of the tiles become."""
        picture = tokens[:, self.span.before :][:, : self.span.picture]
        parts = [
            tokens,
            *(cells.reduce(picture, blend) for cells in (self._cells, self._overview) if cells is not None),
        ]
        if self._tiles is not None and self._local is not None:
            of_tiles = _gathered(picture, self._tiles.members.to(tokens.device))
            parts.append(self._local.reduce(of_tiles, blend).reshape(tokens.shape[0], -1, *tokens.shape[2:]))
        return torch.cat(parts, 1)

    def _on(self, device: torch.device) -> Tables:
        """The tables, computed once for each device."""
        if device not in self._tables:
            span, tiles = self.span, self._tiles
            others = torch.cat([torch.arange(span.before), torch.arange(span.total - span.after, span.total)])
            whole, behind = self._whole(others)
            tiled, queries, places = None, others, others
            if tiles is not None:
                tiled = self._tiled(tiles, others, behind).to(device)
                queries, places = span.before + tiles.members, tiles.places
            self._tables[device] = Tables(
                others.to(device), whole.to(device), tiled, queries.to(device), places.to(device)
            )
        return self._tables[device]

    def _whole(self, others: Tensor) -> tuple[Keys, int]:
        """What queries see that see the whole picture; and where in the longer sequence the next averages are."""
        span, cells = self.span, self._cells
        if cells is None:
            every = torch.arange(span.total)[None]
            return Keys(every, every, None), span.total
        return (
            _keys(
                others,
                (span.before + cells.first)[None],
                (span.total + torch.arange(cells.count))[None],
                cells.sizes[None],
            ),
            span.total + cells.count,
        )

    def _tiled(self, tiles: GridTiles, others: Tensor, behind: int) -> Keys:
        """What the queries of each tile see: what isn't picture, their tile, and the rest of the picture coarsely."""
        span, overview, local = self.span, self._overview, self._local
        singles, blendeds, sizes = [], [], []
        if overview is not None:
            # A cell counts what it holds beside the tile, which is there itself.
            inside = torch.zeros(tiles.count, overview.count, dtype=torch.long)
            owners = overview.owners[tiles.members]
            inside.scatter_add_(1, owners, torch.ones_like(owners))
            singles.append((span.before + overview.first).expand(tiles.count, -1))
            blendeds.append((behind + torch.arange(overview.count)).expand(tiles.count, -1))
            sizes.append(overview.sizes - inside)
            behind += overview.count
        if local is None:
            singles.append(span.before + tiles.members)
            blendeds.append(singles[-1])
            sizes.append(torch.ones_like(tiles.members))
        else:
            singles.append(span.before + tiles.members[:, local.first])
            blendeds.append(behind + torch.arange(tiles.count * local.count).view(tiles.count, -1))
            sizes.append(local.sizes.expand(tiles.count, -1))
        return _keys(others, torch.cat(singles, 1), torch.cat(blendeds, 1), torch.cat(sizes, 1))


def _keys(others: Tensor, single: Tensor, blended: Tensor, sizes: Tensor) -> Keys:
    """Keys of tokens that stand for themselves, and of others that stand for `sizes` tokens each."""
    alone = others.expand(len(single), -1)
    sizes = torch.cat([torch.ones_like(alone), sizes], 1)
    bias = None if bool((sizes == sizes[0, 0]).all()) else sizes.double().log()
    return Keys(torch.cat([alone, single], 1), torch.cat([alone, blended], 1), bias)


def _gathered(tokens: Tensor, numbers: Tensor) -> Tensor:
    """Tokens by their numbers: `[batch, tokens, ...]` and `[groups, n]` → `[batch·groups, n, ...]`."""
    found = tokens.index_select(1, numbers.flatten())
    return found.reshape(-1, numbers.shape[1], *tokens.shape[2:])


def _mask_of(keys: Keys, mask: Tensor | None, queries: Tensor | None, dtype: torch.dtype, batch: int) -> Tensor | None:
    """The mask for groups of queries, with what their keys stand for.

    `[batch·groups or 1, heads or 1, queries of a group or 1, keys of a group]`; None where it would change nothing.
    """
    groups = len(keys.single)
    bias = None if keys.bias is None else keys.bias.to(dtype)[:, None, None]
    if mask is None:
        return bias if bias is None or groups == 1 else bias.repeat(batch, 1, 1, 1)
    if mask.shape[2] == 1:
        rows = torch.zeros_like(keys.single[:, :1])
    else:
        rows = torch.arange(mask.shape[2], device=mask.device)[None] if queries is None else queries
    # [batch or 1, groups, heads or 1, queries or 1, keys]
    found = mask[:, :, rows[:, :, None], keys.single[:, None]].movedim(2, 1)
    if bias is not None:
        found = found + bias
    if groups == 1:
        return found[:, 0]
    return found.expand(batch, -1, -1, -1, -1).flatten(0, 1)
