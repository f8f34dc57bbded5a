"""The formulas' properties, over sizes, modes and batches, without ComfyUI."""

from __future__ import annotations

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch.nn.functional import scaled_dot_product_attention

from comfy_script.nodes.attention.pooling import MODES, Windows, reduce_map, reduce_tokens
from comfy_script.nodes.attention.schedule import Block, Pooling, Reduction, Settings, Step, Tiling, TimeCurve
from comfy_script.nodes.attention.tiled import TiledAttention
from comfy_script.nodes.attention.tiling import Cuts, Tiles, join_tiles, split_into_tiles

SIDES = st.integers(1, 40)
REDUCTIONS = st.floats(0, 60)


@st.composite
def cuts(draw: st.DrawFn) -> Cuts:
    """As the nodes make them: pieces of at most a tile's size."""
    length = draw(st.integers(1, 90))
    count = math.ceil(length / draw(st.integers(16, 64)))
    return Cuts(length, count, draw(st.integers(0, Cuts(length, count).spare)))


@st.composite
def plans(draw: st.DrawFn) -> tuple[Block, Settings, float]:
    modes, blends = st.sampled_from(MODES), st.sampled_from([0.0, 0.3, 1.0])
    reductions = st.builds(Reduction, modes, REDUCTIONS, st.floats(0, 4), blends, blends)
    curves = st.builds(TimeCurve, st.floats(0, 1), st.floats(0, 4))
    pairs = st.tuples(st.integers(16, 64), st.integers(16, 64)), st.tuples(st.floats(0, 1), st.floats(0, 1))
    tilings = st.builds(Tiling, st.integers(1, 3), *pairs, curves, st.booleans())
    kinds = st.sampled_from(["input", "middle", "output"])
    block = Block(draw(kinds), draw(st.sampled_from([1, 2, 4])), draw(st.integers(1, 48)), draw(st.integers(1, 48)))
    pooling = st.none() | st.builds(Pooling, curves, reductions, reductions)
    return block, Settings(draw(pooling), draw(st.none() | tilings)), draw(st.floats(0, 999))


def noise(*shape: int, dtype: torch.dtype = torch.float32) -> torch.Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(0)).to(dtype)


@given(cuts())
def test_pieces_are_full_and_own_each_token_once(side: Cuts) -> None:
    owned = []
    for start, (first, length) in zip(side.starts, side.owned, strict=True):
        assert 0 <= start <= side.length - side.size
        assert first >= 0
        assert 0 < length <= side.size - first
        owned += range(start + first, start + first + length)
    assert owned == list(range(side.length))


@settings(max_examples=30)
@given(cuts(), cuts(), st.integers(1, 3))
def test_tiles_join_to_the_map(rows: Cuts, columns: Cuts, batch: int) -> None:
    tiles, x = Tiles(rows, columns), noise(batch, rows.length * columns.length, 3)
    split = split_into_tiles(x, tiles)
    assert split.shape == (batch, rows.count, columns.count, rows.size, columns.size, 3)
    assert torch.equal(join_tiles(split.flatten(3, 4).flatten(0, 2), tiles), x)
    grid = x.view(batch, rows.length, columns.length, 3)
    for i, top in enumerate(rows.starts):
        for j, left in enumerate(columns.starts):
            assert torch.equal(split[:, i, j], grid[:, top : top + rows.size, left : left + columns.size])


def test_tiles_that_divide_the_map_are_a_view() -> None:
    x = noise(1, 12 * 8, 2)
    assert split_into_tiles(x, Tiles(Cuts(12, 3), Cuts(8, 2))).data_ptr() == x.data_ptr()


def test_single_tokens_are_a_view() -> None:
    x = noise(1, 12, 8, 2)
    windows = Windows.of("2D_AVG", 12, 8, 4)
    rows, columns = windows.stride
    assert torch.equal(reduce_tokens(x, windows, 0), x[:, ::rows, ::columns].flatten(1, 2))


@settings(max_examples=60)
@given(st.sampled_from(MODES), SIDES, SIDES, REDUCTIONS, st.floats(1, 4), st.floats(0, 1))
def test_windows(mode: str, height: int, width: int, size: float, sparse: float, blend: float) -> None:
    windows = Windows.of(mode, height, width, size, size * sparse)
    x = noise(2, height * width, 2)
    reduced = reduce_map(x, windows, blend)
    assert reduced.shape == (2, windows.count, 2)
    # Each window by itself, as the definition has it.
    grid = x.unflatten(1, windows.grid)
    (rows, columns), (step_y, step_x), (high, wide) = windows.cells, windows.stride, windows.size
    corner = (rows // 2 * step_y, columns // 2 * step_x)
    window = grid[:, corner[0] : corner[0] + high, corner[1] : corner[1] + wide].flatten(1, 2)
    assert window.shape[1] == high * wide
    pooled = window.amax(1) if mode.endswith("MAX") else window.mean(1)
    expected = window[:, 0] * (1 - blend) + pooled * blend
    torch.testing.assert_close(reduced[:, rows // 2 * columns + columns // 2], expected)


@given(st.sampled_from(MODES), SIDES, SIDES, st.floats(0, 1), st.floats(0, 1))
def test_no_reduction_keeps_every_token(mode: str, height: int, width: int, size: float, blend: float) -> None:
    x = noise(1, height * width, 1)
    assert torch.equal(reduce_map(x, Windows.of(mode, height, width, size), blend), x)


def attend(q: torch.Tensor, k: torch.Tensor, v: torch.Tensor) -> torch.Tensor:
    return scaled_dot_product_attention(q[:, None], k[:, None], v[:, None])[:, 0]


def attended(how: TiledAttention, x: torch.Tensor, k_blend: float, v_blend: float) -> torch.Tensor:
    k, v = (how.arrange(how.reduce(x, blend)) for blend in (k_blend, v_blend))
    return how.join(attend(how.split(x), k, v))


@settings(max_examples=60)
@given(plans())
def test_a_plan_is_less_work_and_gives_each_token_its_tile_and_the_coarse_copy(
    planned: tuple[Block, Settings, float],
) -> None:
    block, wanted, timestep = planned
    plan = Step(wanted, timestep).plan(block)
    tokens = block.height * block.width
    if plan is None:
        return
    x = noise(2, tokens, 2)
    if isinstance(plan.attention, Windows):
        assert plan.attention.count <= tokens
        assert reduce_map(x, plan.attention, plan.k_blend).shape == (2, plan.attention.count, 2)
        return
    how = plan.attention
    assert how.work < tokens**2
    assert how.fits(x, how.reduce(x, plan.k_blend))
    result = attended(how, x, plan.k_blend, plan.v_blend)
    assert result.shape == x.shape
    # The token in the middle of the map, computed from the definition.
    rows, columns = how.tiles.rows, how.tiles.columns
    grid = x.view(2, block.height, block.width, 2)
    y, x_ = block.height // 2, block.width // 2
    top, left = (
        next(s for s, (first, n) in zip(side.starts, side.owned, strict=True) if s + first <= at < s + first + n)
        for side, at in ((rows, y), (columns, x_))
    )
    tile = grid[:, top : top + rows.size, left : left + columns.size]
    seen = []
    for blend in (plan.k_blend, plan.v_blend):
        own = tile.flatten(1, 2) if how.local is None else reduce_tokens(tile, how.local, blend)
        coarse = [] if how.overview is None else [reduce_tokens(grid, how.overview, blend)]
        seen.append(torch.cat([own, *coarse], 1))
    expected = attend(grid[:, y, x_][:, None], *seen)
    torch.testing.assert_close(result[:, y * block.width + x_], expected[:, 0])


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16])
@pytest.mark.parametrize("mode", MODES)
def test_half_types_stay_and_are_as_exact_as_they_can_be(mode: str, dtype: torch.dtype) -> None:
    x, windows = noise(2, 20 * 14, 4, dtype=dtype), Windows.of(mode, 20, 14, 6)
    for blend in (0, 0.3, 1):
        reduced = reduce_map(x, windows, blend)
        assert reduced.dtype == dtype
        exact = reduce_map(x.float(), windows, blend)
        torch.testing.assert_close(reduced.float(), exact, atol=2 * torch.finfo(dtype).eps, rtol=torch.finfo(dtype).eps)


def test_large_values_in_float16_stay_finite() -> None:
    x = torch.full((1, 64, 1), 60000.0, dtype=torch.float16)
    for mode in MODES:
        assert torch.equal(reduce_map(x, Windows.of(mode, 8, 8, 9), 0.5)[0, 0], x[0, 0])


def test_borders_move_from_step_to_step_where_tiles_dont_divide_the_map() -> None:
    tile = Settings(tiling=Tiling(2, (16, 16), (0.5, 0.5), shifting=True))
    fixed = Settings(tiling=Tiling(2, (16, 16), (0.5, 0.5)))
    block = Block("input", 1, 82, 86)

    def borders(wanted: Settings) -> set[tuple[int, int]]:
        found = (Step(wanted, timestep).plan(block) for timestep in range(0, 1000, 20))
        return {(p.attention.tiles.rows.before, p.attention.tiles.columns.before) for p in found if p}

    assert len(borders(tile)) > 3
    assert borders(fixed) == {(0, 0)}
    assert Step(tile, 500.2).plan(block) == Step(tile, 500.7).plan(block)


def test_a_tile_that_would_cost_more_than_the_whole_map_stands_aside() -> None:
    whole = Settings(tiling=Tiling(2, (32, 32), (1.0, 1.0)))
    # Two tiles, and as many tokens of the coarse copy as of a tile: as many as the whole map has.
    assert Step(whole, 500).plan(Block("input", 1, 32, 64)) is None
    assert Step(whole, 500).plan(Block("input", 1, 64, 64)) is not None


@pytest.mark.parametrize(
    ("block", "shallowest", "factor"),
    [
        (Block("input", 1, 32, 32), 1, 6),
        (Block("output", 1, 32, 32), 1, 4),
        (Block("input", 2, 32, 32), 1, 1.5),
        (Block("input", 2, 32, 32), 2, 6),
        (Block("output", 4, 32, 32), 2, 1),
        (Block("middle", 1, 32, 32), 1, 1),
    ],
)
def test_the_factor_at_the_peak(block: Block, shallowest: int, factor: float) -> None:
    reductions = (Reduction("2D_AVG", slothful, 2, 0, 0) for slothful in (6, 4))
    plan = Step(Settings(Pooling(TimeCurve(0.4, 2), *reductions)), 600, shallowest).plan(block)
    if factor == 1:
        assert plan is None
    else:
        assert plan is not None
        assert plan.attention == Windows.of("2D_AVG", 32, 32, factor)


def test_later_settings_lie_over_earlier_ones() -> None:
    curve = TimeCurve(0.4, 2)
    pooling = Pooling(curve, *(Reduction("2D_AVG", 4, 2, 0, 0) for _ in range(2)))
    tiling, other = Tiling(2, (32, 32), (0.5, 0.5)), Tiling(1, (24, 24), (0.5, 0.5))
    both = Settings(pooling).over(Settings(tiling=tiling))
    assert both == Settings(tiling=tiling).over(Settings(pooling)) == Settings(pooling, tiling)
    assert Settings(tiling=other).over(both) == Settings(pooling, other)
