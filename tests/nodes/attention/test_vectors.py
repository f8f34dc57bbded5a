"""The published extension's results, of seeded inputs: ours agree, and differ where it is at fault.

`data/attention_vectors.json.gz` has the cases: parameters, the seed and shape of the input (K = V = Q), and the shape
of each output, or what it equals. `data/attention_vectors.npz` has the outputs' first two channels: nothing mixes
channels.
"""

from __future__ import annotations

import gzip
import json
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch.nn import functional

from comfy_script.nodes.attention.pooling import Windows, reduce_map
from comfy_script.nodes.attention.schedule import (
    Block,
    Plan,
    Pooling,
    Reduction,
    Settings,
    Step,
    Tiling,
    TimeCurve,
    sampling_time,
)
from comfy_script.nodes.attention.tiled import TiledAttention
from comfy_script.nodes.attention.tiling import Tiles

DATA = Path(__file__).parents[2] / "data" / "attention_vectors"
INDEX = json.loads(gzip.decompress(DATA.with_suffix(".json.gz").read_bytes()))
CASES = {case["id"]: case for case in INDEX["cases"]}
CHANNELS = 2

Case = dict[str, Any]


@cache
def stored() -> dict[str, np.ndarray]:
    with np.load(DATA.with_suffix(".npz")) as arrays:
        return dict(arrays)


def given(case: Case) -> torch.Tensor:
    noise = np.random.RandomState(case["params"]["seed"]).standard_normal(case["input"])
    return torch.from_numpy(noise.astype(np.float32))


def expected(case: Case, name: str) -> torch.Tensor:
    what = case["outputs"][name]
    while isinstance(what, str) and what != "input":
        name, what = what, case["outputs"][what]
    return given(case)[..., :CHANNELS] if what == "input" else torch.from_numpy(stored()[f"{case['id']}.{name}"])


def assert_agree(ours: torch.Tensor, case: Case, name: str) -> None:
    torch.testing.assert_close(ours[..., :CHANNELS], expected(case, name), atol=1e-5, rtol=0)


def agrees(ours: torch.Tensor, theirs: torch.Tensor) -> bool:
    ours = ours[..., :CHANNELS]
    return ours.shape == theirs.shape and torch.allclose(ours, theirs, atol=1e-5, rtol=0)


def settings_of(node: dict[str, Any]) -> Settings:
    curve = TimeCurve(node.get("peak_time", 0), node.get("time_decay", 0))
    pooling = tiling = None
    if "slothful" in node:
        sides = [Reduction("2D_AVG", node["slothful"], 1.5, *[node[f"{side}_blend"]] * 2) for side in ("in", "out")]
        pooling = Pooling(curve, *sides)
    elif "in_slothful" in node:
        keys = ("mode", "slothful", "depth_decay", "k_blend", "v_blend")
        pooling = Pooling(curve, *(Reduction(*(node[f"{side}_{key}"] for key in keys)) for side in ("in", "out")))
    if "tile_size" in node:
        sizes, ratios = [node["tile_size"]] * 2, [node["global_ratio"]] * 2
        tiling = Tiling(node["tiling_max_depth"], tuple(sizes), tuple(ratios), shifting=True)
    elif "base_tile_size" in node:
        sizes, ratios = ([node[f"{when}_{key}"] for when in ("base", "peak")] for key in ("tile_size", "global_ratio"))
        tiling = Tiling(node["tiling_max_depth"], tuple(sizes), tuple(ratios), curve)
    return Settings(pooling, tiling)


def plan_of(case: Case, settings: Settings | None = None) -> Plan | None:
    params = case["params"]
    step = Step(settings or settings_of(params["node"]), params["timestep"], 1 if params["n_heads"] == 8 else 2)
    scale = params["downscale"]
    block = Block(
        params["block"][0],
        case["input"][2] // params["model_channels"],
        params["latent_h"] // scale,
        params["latent_w"] // scale,
    )
    return step.plan(block)


def q_k_v(plan: Plan | None, x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Q, K and V as attention sees them, where the projections change nothing."""
    if plan is None:
        return x, x, x
    how, blends = plan.attention, (plan.k_blend, plan.v_blend)
    if isinstance(how, Windows):
        k, v = (reduce_map(x, how, blend) for blend in blends)
        return x, k, v
    k, v = (how.arrange(how.reduce(x, blend)) for blend in blends)
    return how.split(x), k, v


def from_padded(theirs: torch.Tensor, tiles: Tiles) -> torch.Tensor:
    """Padded tiles as ours are: what a tile owns at its place in our tile, the rest not a number."""
    rows, columns = tiles.rows, tiles.columns
    grid = theirs.reshape(-1, rows.count, columns.count, rows.size, columns.size, theirs.shape[2])
    ours = torch.full_like(grid, torch.nan)
    for i, (row, height) in enumerate(rows.owned):
        for j, (column, width) in enumerate(columns.owned):
            top, left = (cuts.before if n == 0 else 0 for n, cuts in ((i, rows), (j, columns)))
            own = grid[:, i, j, top : top + height, left : left + width]
            ours[:, i, j, row : row + height, column : column + width] = own
    return ours.reshape(theirs.shape)


def swapped(node: dict[str, Any]) -> dict[str, Any]:
    return {**node, "in_slothful": node["out_slothful"], "out_slothful": node["in_slothful"]}


def fault(case: Case) -> str | None:
    """The published extension's fault that a case touches."""
    params = case["params"]
    if params.get("k_blend") == params.get("v_blend") == 1 and params["size"] > 1:
        return "blend"
    if case["kind"] == "slothful" and params["block"][0] != "middle":
        return "swap"
    if "node" in params and case["kind"] != "slothful":
        plan = plan_of(case)
        if plan and isinstance(plan.attention, TiledAttention):
            tiles = plan.attention.tiles
            return "padding" if tiles.rows.spare or tiles.columns.spare else None
    return None


def cases(kinds: tuple[str, ...], with_fault: str | None = None) -> list[Any]:
    return [
        pytest.param(case, id=name)
        for name, case in CASES.items()
        if case["kind"] in kinds and fault(case) == with_fault
    ]


NODES = ("slothful", "nearsighted_tile", "nearsighted", "nearsighted_simple")


@pytest.mark.parametrize("case", cases(("pooling",)))
def test_pooling(case: Case) -> None:
    params = case["params"]
    windows = Windows.of(params["mode"], params["h"], params["w"], params["size"], params["stride"])
    for name in ("k", "v"):
        assert_agree(reduce_map(given(case), windows, params[f"{name}_blend"]), case, name)


@pytest.mark.parametrize("case", cases(("pooling_2d_one",)))
def test_coarse_copy(case: Case) -> None:
    params = case["params"]
    windows = Windows.every(params["h"], params["w"], params["stride"])
    assert_agree(reduce_map(given(case), windows, 0), case, "k")


@pytest.mark.parametrize("case", cases(NODES))
def test_node(case: Case) -> None:
    for name, ours in zip("qkv", q_k_v(plan_of(case), given(case)), strict=True):
        assert_agree(ours, case, name)


@pytest.mark.parametrize("case", cases(tuple(f"{node}_outpatch" for node in NODES)))
def test_tiles_put_together(case: Case) -> None:
    before = CASES[case["params"]["after"]]
    plan, attended = plan_of(before), given(case)
    if plan is not None and isinstance(plan.attention, TiledAttention):
        if fault(before) == "padding":
            attended = from_padded(attended, plan.attention.tiles)
        attended = plan.attention.join(attended)
    assert_agree(attended, case, "out")


def test_time_ratio() -> None:
    for row in INDEX["time_ratio"]:
        ratio = TimeCurve(row["peak"], row["decay"]).ratio(sampling_time(row["timestep"]))
        assert ratio == pytest.approx(row["value"], abs=1e-9), row


@pytest.mark.parametrize("case", cases(("pooling",), "blend"))
def test_fault_both_blends_1_take_single_tokens(case: Case) -> None:
    params = case["params"]
    height, width = params["h"], params["w"]
    windows = Windows.of(params["mode"], height, width, params["size"], params["stride"])
    x = given(case)
    theirs = expected(case, "k")
    # Theirs: every n-th token, also of windows that stick out.
    rows, columns = windows.stride
    single = x.unflatten(1, windows.grid)[:, ::rows, ::columns].flatten(1, 2)
    assert agrees(single, theirs)
    # Ours: what the window holds.
    ours = reduce_map(x, windows, 1)
    cells = functional.unfold(x.unflatten(1, windows.grid).movedim(3, 1), windows.size, stride=windows.stride)
    cells = cells.unflatten(1, (x.shape[2], -1))
    pooled = cells.amax(2) if params["mode"].endswith("MAX") else cells.mean(2)
    torch.testing.assert_close(ours, pooled.transpose(1, 2))
    assert not agrees(ours, theirs)


@pytest.mark.parametrize("case", cases(("slothful",), "swap"))
def test_fault_slothful_of_the_other_side(case: Case) -> None:
    node, x = case["params"]["node"], given(case)
    theirs = q_k_v(plan_of(case, settings_of(swapped(node))), x)
    for name, tensor in zip("qkv", theirs, strict=True):
        assert_agree(tensor, case, name)
    # Ours follows its own side's slothful, and nothing of the other's.
    side, other = ("in", "out") if case["params"]["block"][0] == "input" else ("out", "in")
    ours = q_k_v(plan_of(case), x)
    for changed, differs in ((f"{other}_slothful", False), (f"{side}_slothful", True)):
        k = q_k_v(plan_of(case, settings_of({**node, changed: 50.0})), x)[1]
        assert (k.shape != ours[1].shape or not torch.equal(k, ours[1])) is differs


@pytest.mark.parametrize("case", cases(NODES, "padding"))
def test_fault_padding_in_attention(case: Case) -> None:
    plan, x = plan_of(case), given(case)
    assert plan
    assert isinstance(plan.attention, TiledAttention)
    tiles = plan.attention.tiles
    q, k, _ = (tensor[..., :CHANNELS] for tensor in q_k_v(plan, x))
    their_q, their_k = expected(case, "q"), expected(case, "k")
    assert q.shape == their_q.shape
    assert (their_q == 0).all(-1).any(), "theirs has padding"
    assert not (q == 0).all(-1).any()
    assert not (k == 0).all(-1).any()
    # What a tile owns is what is real in theirs.
    owned = from_padded(their_q, tiles)
    assert torch.equal(torch.where(owned.isnan(), owned, q).nan_to_num(), owned.nan_to_num())
    # And so is the coarse copy of the map, behind the tile's own tokens.
    own = plan.attention.tokens_seen - (plan.attention.overview.count if plan.attention.overview else 0)
    torch.testing.assert_close(k[:, own:], their_k[:, own:], atol=1e-5, rtol=0)


def test_each_kind_has_cases_with_and_without_faults() -> None:
    found = [fault(case) for case in CASES.values()]
    assert {name: found.count(name) for name in ("blend", "swap", "padding")} == {"blend": 8, "swap": 10, "padding": 3}
