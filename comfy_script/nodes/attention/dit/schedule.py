"""What the nodes' parameters come to at one sampling step, for one kind of sequence."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from ..schedule import TimeCurve, lerp
from ..tiling import Cuts
from .grid import Cells, Grid, GridTiles, cell_of
from .joint import JointAttention, Span

__all__ = ["DiTSettings", "DiTStep", "GridPooling", "GridTiling"]


@dataclass(frozen=True)
class GridPooling:
    """Fewer of the picture's tokens for K and V.

    Args:
        curve: when.
        slothful: about how many tokens become one, at the curve's peak.
        k_blend: 0 takes one token of each group for K, 1 the average.
        v_blend: the same for V.
    """

    curve: TimeCurve
    slothful: float
    k_blend: float
    v_blend: float


@dataclass(frozen=True)
class GridTiling:
    """The picture's Q, K and V by tiles, with a coarse copy of the whole picture for each tile.

    Args:
        curve: the way from what holds far from its peak to what holds there.
        tile_size: longest side of a tile, in tokens: far from the peak, and at it.
        global_ratio: tokens of the coarse copy per token of a tile: likewise.
        tile_frames: most frames of a tile.
    """

    curve: TimeCurve
    tile_size: tuple[float, float]
    global_ratio: tuple[float, float]
    tile_frames: int


@dataclass(frozen=True)
class DiTSettings:
    """What the nodes ask of one model."""

    pooling: GridPooling | None = None
    tiling: GridTiling | None = None

    def over(self, earlier: DiTSettings) -> DiTSettings:
        """These settings; where they say nothing, the earlier ones."""
        return DiTSettings(self.pooling or earlier.pooling, self.tiling or earlier.tiling)


class DiTStep:
    """One sampling step: everything that depends on its time, computed once.

    Args:
        settings: what the nodes ask for.
        time: 0 at the start of sampling, 1 at its end.
        make: `JointAttention`, or what keeps those it has made: their tables take time, and most steps have the same.
    """

    def __init__(
        self, settings: DiTSettings, time: float, make: Callable[..., JointAttention] = JointAttention
    ) -> None:
        self._settings = settings
        self._time = time
        self._make = make
        self._planned: dict[Span, JointAttention | None] = {}

    def attention(self, span: Span) -> JointAttention | None:
        """What to compute for sequences of this kind; None where there is nothing to win."""
        if span not in self._planned:
            self._planned[span] = self._plan(span)
        return self._planned[span]

    def _plan(self, span: Span) -> JointAttention | None:
        pooling, factor, blends = self._settings.pooling, 1.0, (0.0, 0.0)
        if pooling is not None:
            factor = max(1.0, pooling.slothful * pooling.curve.ratio(self._time))
            blends = pooling.k_blend, pooling.v_blend
        cells = _cells(span.grid, factor)
        candidates = [self._tiled(span, cells, factor, blends)]
        if cells is not None:
            candidates.append(self._make(span, cells, k_blend=blends[0], v_blend=blends[1]))
        worthwhile = (each for each in candidates if each is not None and each.work < span.total**2)
        return next(worthwhile, None)

    def _tiled(
        self, span: Span, cells: Cells | None, factor: float, blends: tuple[float, float]
    ) -> JointAttention | None:
        tiling = self._settings.tiling
        if tiling is None:
            return None
        ratio = tiling.curve.ratio(self._time)
        size = max(1, round(lerp(*tiling.tile_size, ratio)))
        sides = (tiling.tile_frames, size, size)
        tiles = GridTiles(
            *(Cuts(length, math.ceil(length / side)) for length, side in zip(span.grid, sides, strict=True))
        )
        if tiles.count == 1:
            return None
        share = lerp(*tiling.global_ratio, ratio)
        overview = Cells(span.grid, cell_of(factor * tiles.count / share, span.grid)) if share > 0 else None
        local = _cells(tiles.tile, factor)
        return self._make(span, cells, tiles, local, overview, *blends)


def _cells(grid: Grid, factor: float) -> Cells | None:
    """Cells of about that many tokens; None where each would be one token."""
    size = cell_of(factor, grid)
    return Cells(grid, size) if size != (1, 1, 1) else None
