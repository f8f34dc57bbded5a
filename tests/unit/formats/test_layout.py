from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comfy_script.formats.layout import layered_layout, topological_order

Box = tuple[float, float]


@st.composite
def drawings(draw: st.DrawFn) -> tuple[list[Box], list[tuple[int, int]]]:
    count = draw(st.integers(0, 25))
    side = st.integers(1, 600).map(float)
    sizes = draw(st.lists(st.tuples(side, side), min_size=count, max_size=count))
    node = st.integers(0, max(count - 1, 0))
    edges = draw(st.lists(st.tuples(node, node), max_size=60)) if count else []
    return sizes, edges


def overlapping(sizes: list[Box], places: list[Box], gap: Box = (0.0, 0.0)) -> list[tuple[int, int]]:
    return [
        (i, j)
        for i, j in itertools.combinations(range(len(sizes)), 2)
        if places[i][0] < places[j][0] + sizes[j][0] + gap[0]
        and places[j][0] < places[i][0] + sizes[i][0] + gap[0]
        and places[i][1] < places[j][1] + sizes[j][1] + gap[1]
        and places[j][1] < places[i][1] + sizes[i][1] + gap[1]
    ]


@given(drawings())
def test_boxes_keep_their_distance(drawing: tuple[list[Box], list[tuple[int, int]]]) -> None:
    sizes, edges = drawing
    places = layered_layout(sizes, edges, gap=(50, 30))
    assert len(places) == len(sizes)
    # Places are rounded to a tenth of a pixel.
    assert not overlapping(sizes, places, (49.7, 29.7))
    assert all(x >= -0.1 and y >= -0.1 for x, y in places)


@given(drawings())
def test_edges_run_to_the_right(drawing: tuple[list[Box], list[tuple[int, int]]]) -> None:
    sizes, edges = drawing
    forward = [(min(edge), max(edge)) for edge in edges if edge[0] != edge[1]]
    places = layered_layout(sizes, forward)
    assert all(places[a][0] + sizes[a][0] < places[b][0] for a, b in forward)


@given(drawings())
def test_the_same_drawing_each_time(drawing: tuple[list[Box], list[tuple[int, int]]]) -> None:
    sizes, edges = drawing
    assert layered_layout(sizes, edges) == layered_layout(sizes, list(reversed(edges)))


def test_a_loader_stands_next_to_its_reader() -> None:
    chain = [(0, 1), (1, 2), (2, 3), (4, 3)]
    places = layered_layout([(100, 50)] * 5, chain)
    assert places[4][0] == places[2][0]


def test_parallel_branches_do_not_cross() -> None:
    # Two chains that start in one order and are given in the other.
    edges = [(0, 3), (1, 2), (2, 4), (3, 5), (4, 6), (5, 6)]
    places = layered_layout([(100, 50)] * 7, edges)
    assert (places[3][1] < places[2][1]) == (places[5][1] < places[4][1])


def test_unconnected_parts_are_packed_into_rows() -> None:
    places = layered_layout([(100, 50)] * 100, [])
    assert len({y for _, y in places}) > 1
    assert len({x for x, _ in places}) > 1


def test_a_cycle_is_laid_out() -> None:
    places = layered_layout([(100, 50)] * 3, [(0, 1), (1, 2), (2, 0)])
    assert not overlapping([(100, 50)] * 3, places)


@pytest.mark.parametrize("count", [100_000])
def test_a_long_chain(count: int) -> None:
    """Deeper than any recursion limit."""
    places = layered_layout([(10, 10)] * count, [(i, i + 1) for i in range(count - 1)])
    assert places[0][0] < places[count // 2][0] < places[-1][0]


def test_a_node_with_many_readers() -> None:
    count = 10_000
    places = layered_layout([(10, 10)] * count, [(0, i) for i in range(1, count)])
    assert len(set(places)) == count


def test_topological_order_keeps_an_order_that_is_one() -> None:
    assert topological_order(4, [(0, 2), (1, 2), (2, 3)]) == [0, 1, 2, 3]


def test_topological_order_turns_edges_forward() -> None:
    assert topological_order(4, [(3, 2), (2, 1), (1, 0)]) == [3, 2, 1, 0]


def test_topological_order_puts_cycles_last() -> None:
    assert topological_order(4, [(0, 1), (1, 0), (2, 3)]) == [2, 3, 0, 1]
