"""What the nodes' parameters come to at one sampling step, in one block of the UNet."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass
from typing import Literal

from .pooling import Windows
from .tiled import TiledAttention
from .tiling import Cuts, Tiles

__all__ = ["Block", "Plan", "Pooling", "Reduction", "Settings", "Step", "Tiling", "TimeCurve", "lerp", "sampling_time"]

TIMESTEPS = 1000


def sampling_time(timestep: float) -> float:
    """How far sampling is at a timestep of the model's schedule: 0 at its start, 1 at its end."""
    return min(max(1 - timestep / TIMESTEPS, 0.0), 1.0)


@dataclass(frozen=True)
class TimeCurve:
    """An effect that is whole at `peak_time` (0 is the start of sampling, 1 its end) and weaker before and after."""

    peak_time: float
    time_decay: float

    def ratio(self, time: float) -> float:
        """How much of the effect is left at a time, from 0 to 1: a bell curve; 1 all the time without decay."""
        return 1.0 if self.time_decay <= 0 else math.exp(-(((time - self.peak_time) * self.time_decay) ** 2))


CONSTANT = TimeCurve(0.0, 0.0)


@dataclass(frozen=True)
class Reduction:
    """How K and V shrink in the input or the output blocks: `slothful` is the factor at the shallowest attention."""

    mode: str
    slothful: float
    depth_decay: float
    k_blend: float
    v_blend: float


@dataclass(frozen=True)
class Pooling:
    """Fewer tokens for K and V, by side of the UNet; its middle block keeps all."""

    curve: TimeCurve
    input: Reduction
    output: Reduction


@dataclass(frozen=True)
class Tiling:
    """Q, K and V by tiles, with a coarse copy of the whole map for each tile.

    Args:
        max_depth: deepest level that is tiled, counted from 1.
        tile_size: longest side of a tile, in tokens: far from the curve's peak, and at it.
        global_ratio: tokens of the coarse copy per token of a tile: likewise.
        curve: the way between the two.
        shifting: where tiles don't divide the map, their borders differ from step to step.
    """

    max_depth: int
    tile_size: tuple[float, float]
    global_ratio: tuple[float, float]
    curve: TimeCurve = CONSTANT
    shifting: bool = False


@dataclass(frozen=True)
class Settings:
    """What the nodes ask of one model."""

    pooling: Pooling | None = None
    tiling: Tiling | None = None

    def over(self, earlier: Settings) -> Settings:
        """These settings; where they say nothing, the earlier ones."""
        return Settings(self.pooling or earlier.pooling, self.tiling or earlier.tiling)


@dataclass(frozen=True)
class Block:
    """A self-attention of the UNet, and the map of tokens that it has now.

    Args:
        kind: side of the UNet.
        depth: its channels, in multiples of the shallowest level's.
        height: rows of tokens.
        width: columns of tokens.
    """

    kind: Literal["input", "middle", "output"]
    depth: int
    height: int
    width: int


@dataclass(frozen=True)
class Plan:
    """What happens in a block.

    Args:
        attention: windows over the whole map, of which K and V keep one token each; or tiles.
        k_blend: blend of K's windows.
        v_blend: blend of V's windows.
    """

    attention: Windows | TiledAttention
    k_blend: float = 0.0
    v_blend: float = 0.0


class Step:
    """One sampling step: everything that depends on its timestep, computed once.

    Args:
        settings: what the nodes ask for.
        timestep: of the model's schedule, from 999 (noise) to 0.
        shallowest: depth at which the model's attention begins: 1, in SDXL 2.
    """

    def __init__(self, settings: Settings, timestep: float, shallowest: int = 1) -> None:
        self._settings = settings
        self._shallowest = shallowest
        self._time = sampling_time(timestep)
        generator = random.Random(int(timestep))
        self._shifts = generator.random(), generator.random()
        self._plans: dict[Block, Plan | None] = {}

    def plan(self, block: Block) -> Plan | None:
        """What to do in a block; None when there is nothing to win."""
        if block not in self._plans:
            self._plans[block] = self._planned(block)
        return self._plans[block]

    def _planned(self, block: Block) -> Plan | None:
        found = self._reduction(block)
        tiled = self._tiled(block, found)
        if tiled is not None or found is None or found[1] <= 1:
            return tiled
        reduction, factor = found
        windows = Windows.of(reduction.mode, block.height, block.width, factor)
        return Plan(windows, reduction.k_blend, reduction.v_blend)

    def _reduction(self, block: Block) -> tuple[Reduction, float] | None:
        """The reduction of a block's side, and its factor here and now."""
        pooling = self._settings.pooling
        if pooling is None or block.kind == "middle":
            return None
        reduction = pooling.input if block.kind == "input" else pooling.output
        depth_rate = self._shallowest / block.depth
        strength = pooling.curve.ratio(self._time) * depth_rate**reduction.depth_decay
        return reduction, reduction.slothful * strength

    def _tiled(self, block: Block, found: tuple[Reduction, float] | None) -> Plan | None:
        tiling = self._settings.tiling
        if tiling is None or block.depth > 2 ** (tiling.max_depth - 1):
            return None
        ratio = tiling.curve.ratio(self._time)
        tile_size = round(lerp(*tiling.tile_size, ratio))
        shifts = self._shifts if tiling.shifting else (0.0, 0.0)
        tiles = Tiles(
            _cuts(block.height, math.ceil(block.height / tile_size), shifts[0]),
            _cuts(block.width, math.ceil(block.width / tile_size), shifts[1]),
        )
        if tiles.count == 1:
            return None
        reduction, factor = found or (None, 1.0)
        local = overview = None
        if reduction is not None and factor > 1:
            local = Windows.of(reduction.mode, tiles.rows.size, tiles.columns.size, factor)
        global_ratio = lerp(*tiling.global_ratio, ratio)
        if global_ratio > 0:
            overview = _overview(block, reduction, factor, tiles.count / global_ratio)
        attention = TiledAttention(tiles, local, overview)
        if attention.work >= (block.height * block.width) ** 2:
            return None  # the whole map's attention is cheaper
        return Plan(attention, reduction.k_blend, reduction.v_blend) if reduction else Plan(attention)


def lerp(start: float, end: float, ratio: float) -> float:
    """The value between two, 0 being the start."""
    return start + (end - start) * ratio


def _cuts(length: int, count: int, shift: float) -> Cuts:
    return Cuts(length, count, int(shift * Cuts(length, count).spare))


def _overview(block: Block, reduction: Reduction | None, factor: float, tokens: float) -> Windows:
    """Windows for the coarse copy of the map: a token for every `tokens` of the tiles' own K and V."""
    height, width = block.height, block.width
    if reduction is not None:
        return Windows.of(reduction.mode, height, width, factor, max(1.0, factor) * tokens)
    return Windows.every(height, width, tokens)
