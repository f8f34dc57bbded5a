"""Attention of text and picture with fewer keys, on plain tensors: it is what the formulas say."""

from __future__ import annotations

import random
from typing import Any

import pytest
import torch
from torch import Tensor
from torch.nn.functional import scaled_dot_product_attention

from comfy_script.nodes.attention.dit.grid import Cells, GridTiles, cell_of
from comfy_script.nodes.attention.dit.joint import JointAttention, Span
from comfy_script.nodes.attention.dit.schedule import DiTSettings, DiTStep, GridPooling, GridTiling
from comfy_script.nodes.attention.schedule import TimeCurve
from comfy_script.nodes.attention.tiling import Cuts
from tests.nodes.attention.in_comfyui import dit_rendition

ALWAYS = TimeCurve(0, 0)
# Pictures and videos, also such as nothing divides; one side shorter than a cell.
SPANS = [Span(5, (1, 8, 8)), Span(3, (1, 7, 10), 4), Span(0, (5, 6, 7)), Span(2, (4, 3, 9)), Span(0, (1, 1, 30), 1)]


def noise(*shape: int, seed: int = 0) -> Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed))


def sdpa(q: Tensor, k: Tensor, v: Tensor, mask: Tensor | None) -> Tensor:
    """PyTorch's attention of `[batch, tokens, heads, channels]`."""
    q, k, v = (each.transpose(1, 2) for each in (q, k, v))
    return scaled_dot_product_attention(q, k, v, mask).transpose(1, 2)


def settings(
    *,
    slothful: float = 1,
    k_blend: float = 0,
    v_blend: float = 0,
    tile: tuple[int, int] | None = None,
    share: float = 0,
) -> DiTSettings:
    tiling = None if tile is None else GridTiling(ALWAYS, (tile[1], tile[1]), (share, share), tile[0])
    return DiTSettings(GridPooling(ALWAYS, slothful, k_blend, v_blend), tiling)


def random_settings(seed: int) -> dict[str, Any]:
    chosen = random.Random(seed)
    tile = chosen.choice([None, (2, 4), (3, 5), (8, 3)])
    return {
        "slothful": chosen.choice([1, 2, 3.5, 8, 12]),
        "k_blend": chosen.choice([0, 0.3, 1]),
        "v_blend": chosen.choice([0, 0.5, 1]),
        "tile": tile,
        "share": chosen.choice([0, 0.3, 1]),
    }


def q_k_v(span: Span, seed: int = 0) -> list[Tensor]:
    return [noise(2, span.total, 2, 4, seed=seed + i) for i in range(3)]


def ours(
    span: Span, given: dict[str, Any], q: Tensor, k: Tensor, v: Tensor, *mask: Tensor, **more: Any
) -> Tensor | None:
    found = DiTStep(settings(**given), 0.5).attention(span)
    return None if found is None else found.attend(sdpa, q, k, v, *mask, **more)


def expected(span: Span, given: dict[str, Any], q: Tensor, k: Tensor, v: Tensor, mask: Tensor | None = None) -> Tensor:
    tile = given["tile"] and (given["tile"][0], given["tile"][1], given["tile"][1])
    q, k, v = (each.transpose(1, 2) for each in (q, k, v))
    return dit_rendition.attention(
        q, k, v, mask, before=span.before, grid=span.grid, factor=given["slothful"], k_blend=given["k_blend"],
        v_blend=given["v_blend"], tile=tile, share=given["share"],
    ).transpose(1, 2)  # fmt: skip


@pytest.mark.parametrize("span", SPANS, ids=str)
def test_it_is_what_the_formulas_say(span: Span) -> None:
    planned = 0
    for seed in range(12):
        given, tensors = random_settings(seed), q_k_v(span, seed)
        output = ours(span, given, *tensors)
        if output is not None:
            planned += 1
            torch.testing.assert_close(output, expected(span, given, *tensors), atol=1e-5, rtol=0, msg=str(given))
    assert planned > 4


@pytest.mark.parametrize("span", SPANS, ids=str)
@pytest.mark.parametrize("rows", [True, False])
def test_masks(span: Span, rows: bool) -> None:
    """A mask of the scores, for each query or for all: cells are single tokens then, whatever the blends say."""
    mask = noise(2, 1, span.total if rows else 1, span.total, seed=9) * 2
    for seed in range(6):
        given, tensors = random_settings(seed), q_k_v(span, seed)
        output = ours(span, given, *tensors, mask)
        if output is not None:
            single = given | {"k_blend": 0, "v_blend": 0}
            torch.testing.assert_close(output, expected(span, single, *tensors, mask), atol=1e-5, rtol=0)


def test_a_mask_of_text_leaves_the_blends() -> None:
    span, given = SPANS[0], random_settings(0) | {"slothful": 4, "k_blend": 0.3, "v_blend": 1, "tile": None}
    mask = torch.zeros(2, 1, 1, span.total)
    mask[:, :, :, :2] = -torch.inf
    tensors = q_k_v(span)
    output = ours(span, given, *tensors, mask, mask_of_picture=False)
    assert output is not None
    torch.testing.assert_close(output, expected(span, given, *tensors, mask))


@pytest.mark.parametrize("boolean", [True, False])
@pytest.mark.parametrize("tile", [None, (2, 4)])
def test_what_a_mask_hides_has_no_influence(boolean: bool, tile: tuple[int, int] | None) -> None:
    span, given = SPANS[1], random_settings(0) | {"slothful": 3.5, "v_blend": 1, "tile": tile, "share": 1}
    q, k, v = q_k_v(span)
    shown = noise(span.total, seed=7) > -0.5
    shown[0] = True
    mask = shown if boolean else torch.zeros(span.total).masked_fill_(~shown, -torch.inf)
    outputs = []
    for hidden in (0.0, 100.0):
        changed = torch.where(shown[None, :, None, None], v, hidden)
        outputs.append(
            ours(span, given, q, torch.where(shown[None, :, None, None], k, hidden), changed, mask[None, None, None])
        )
    assert outputs[0] is not None
    assert torch.equal(outputs[0], outputs[1])  # type: ignore[arg-type]


@pytest.mark.parametrize("span", SPANS, ids=str)
def test_it_is_linear_in_v(span: Span) -> None:
    q, k, one = q_k_v(span)
    other = noise(*one.shape, seed=5)
    for seed in range(10):
        given = random_settings(seed)
        outputs = [ours(span, given, q, k, v) for v in (one, other, 2 * one - 3 * other)]
        if outputs[0] is not None:
            torch.testing.assert_close(outputs[2], 2 * outputs[0] - 3 * outputs[1], atol=2e-5, rtol=0)  # type: ignore[operator]


@pytest.mark.parametrize("blend", [0, 0.5, 1])
@pytest.mark.parametrize("tile", [None, (1, 8)])
def test_groups_of_equal_tokens_give_what_they_gave(blend: float, tile: tuple[int, int] | None) -> None:
    """Each key counts as many tokens as it stands for, so that text weighs what it did."""
    span = Span(6, (1, 16, 16), 3)
    q, k, v = q_k_v(span)
    for tokens in (k, v):
        picture = tokens[:, 6:-3].unflatten(1, (4, 4, 4, 4))
        picture[:] = picture[:, :, :1, :, :1].clone()
    given = {"slothful": 4.0, "k_blend": blend, "v_blend": blend, "tile": tile, "share": 1.0}
    output = ours(span, given, q, k, v)
    assert output is not None
    torch.testing.assert_close(output, sdpa(q, k, v, None), atol=1e-5, rtol=0)


def test_text_sees_all_and_tiles_see_no_further() -> None:
    """Without a coarse copy, a change in one tile reaches text and that tile only."""
    span = Span(2, (1, 8, 8))
    given = {"slothful": 1, "k_blend": 0, "v_blend": 0, "tile": (1, 4), "share": 0}
    q, k, v = q_k_v(span)
    changed = v.clone()
    changed[:, 2] += 1  # the picture's first token
    before, after = ours(span, given, q, k, v), ours(span, given, q, k, changed)
    assert before is not None
    assert after is not None
    differs = (before != after).any(-1).any(-1)
    assert differs[:, :2].all()
    picture = differs[:, 2:].view(2, 8, 8)
    assert picture[:, :4, :4].all()
    assert not picture[:, 4:].any()
    assert not picture[:, :, 4:].any()


def test_nothing_is_planned_where_there_is_nothing_to_win() -> None:
    span = Span(4, (1, 8, 8))
    for given in ({"slothful": 0}, {"slothful": 1}, {"tile": (1, 8), "share": 1}):
        assert DiTStep(settings(**given), 0.5).attention(span) is None, given
    # Tiles that overlap so much that they cost more than the whole.
    assert DiTStep(settings(tile=(1, 2), share=1), 0.5).attention(Span(0, (1, 3, 3))) is None
    assert DiTStep(settings(slothful=2), 0.5).attention(Span(0, (1, 1, 1))) is None


def test_time() -> None:
    pooling = GridPooling(TimeCurve(0.25, 4), 8, 0, 0)
    work = []
    for time in (0.25, 0.5, 1):
        found = DiTStep(DiTSettings(pooling), time).attention(Span(0, (1, 32, 32)))
        work.append(32**4 if found is None else found.work)
    assert work == sorted(work)
    assert work[0] < work[1] < work[2] == 32**4


def test_later_settings_take_the_place_of_earlier_ones_of_their_kind() -> None:
    pooled, tiled = settings(slothful=3), DiTSettings(tiling=GridTiling(ALWAYS, (4, 4), (1, 1), 2))
    assert pooled.over(tiled) == tiled.over(pooled) == DiTSettings(pooled.pooling, tiled.tiling)
    assert settings(slothful=5).over(pooled) == settings(slothful=5)


@pytest.mark.parametrize(("reduction", "grid", "size"), [
    (1, (9, 9, 9), (1, 1, 1)), (0, (9, 9, 9), (1, 1, 1)), (8, (9, 9, 9), (2, 2, 2)), (27, (9, 9, 9), (3, 3, 3)),
    (64, (9, 9, 9), (4, 4, 4)), (4, (1, 9, 9), (1, 2, 2)), (6, (1, 9, 9), (1, 3, 2)), (9, (1, 9, 9), (1, 3, 3)),
    (1000, (3, 4, 5), (3, 4, 5)), (6, (1, 1, 9), (1, 1, 6)), (2, (9, 9, 9), (2, 1, 1)),
])  # fmt: skip
def test_cells(reduction: float, grid: tuple[int, int, int], size: tuple[int, int, int]) -> None:
    assert cell_of(reduction, grid) == size == dit_rendition.cell(reduction, grid)


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float64])
def test_number_types(dtype: torch.dtype) -> None:
    span, given = (
        SPANS[1],
        random_settings(0) | {"slothful": 3.5, "k_blend": 0.3, "v_blend": 0.5, "tile": (1, 4), "share": 1},
    )
    exact = ours(span, given, *q_k_v(span))
    output = ours(span, given, *(each.to(dtype) for each in q_k_v(span)))
    assert exact is not None
    assert output is not None
    assert output.dtype == dtype
    torch.testing.assert_close(output.float(), exact, atol=0.03, rtol=0)


def test_work_is_what_is_computed() -> None:
    """The pairs of queries and keys that the attention function gets."""
    for span in SPANS:
        for seed in range(10):
            attention = DiTStep(settings(**random_settings(seed)), 0.5).attention(span)
            pairs = 0

            def count(q: Tensor, k: Tensor, v: Tensor, mask: Tensor | None) -> Tensor:
                nonlocal pairs
                pairs += q.shape[0] * q.shape[1] * k.shape[1]
                return q

            if attention is not None:
                attention.attend(count, *q_k_v(span))
                assert pairs == 2 * attention.work


def test_each_token_is_its_owners() -> None:
    """Tiles put together again are the picture, also where they reach over each other."""
    tiles = GridTiles(Cuts(5, 2), Cuts(7, 3), Cuts(4, 1))
    picture = torch.arange(5 * 7 * 4)
    assert torch.equal(picture[tiles.members].flatten()[tiles.places], picture)


def test_cells_that_stick_out_hold_their_own_tokens() -> None:
    cells = Cells((1, 3, 5), (1, 2, 2))
    assert cells.count == 6
    assert cells.sizes.tolist() == [4, 4, 2, 2, 2, 1]
    tokens = torch.arange(15.0).view(1, 15, 1, 1)
    assert cells.reduce(tokens, 1).flatten().tolist() == [3, 5, 6.5, 10.5, 12.5, 14]
    assert cells.reduce(tokens, 0).flatten().tolist() == [0, 2, 4, 10, 12, 14]
    assert JointAttention(Span(0, (1, 3, 5)), cells).work == 15 * 6
