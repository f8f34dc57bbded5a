from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from comfy_script.formats.group_layout import lay_out

Box = tuple[float, float, float, float]


def overlap(a: Box, b: Box) -> bool:
    return a[0] < b[0] + b[2] and b[0] < a[0] + a[2] and a[1] < b[1] + b[3] and b[1] < a[1] + a[3]


def inside(a: Box, b: Box) -> bool:
    return b[0] <= a[0] and b[1] <= a[1] and a[0] + a[2] <= b[0] + b[2] + 0.2 and a[1] + a[3] <= b[1] + b[3] + 0.2


def test_a_chain_through_a_group_runs_from_left_to_right() -> None:
    layout = lay_out([(100.0, 50.0)] * 4, [(0, 1), (1, 2), (2, 3)], [[1, 2]])
    assert [x for x, _ in layout.positions] == sorted(x for x, _ in layout.positions)
    (frame,) = layout.frames
    assert all(inside((*layout.positions[i], 100.0, 50.0), frame) for i in (1, 2))
    assert not any(overlap((*layout.positions[i], 100.0, 50.0), frame) for i in (0, 3))


def test_groups_in_groups_and_empty_groups() -> None:
    layout = lay_out([(100.0, 50.0)] * 3, [], [[0, 1, 2], [1, 2], [1, 2], []])
    assert inside(layout.frames[1], layout.frames[0])
    assert inside(layout.frames[2], layout.frames[1])


@settings(max_examples=60)
@given(data=st.data(), count=st.integers(1, 12))
def test_nothing_overlaps(data: st.DataObject, count: int) -> None:
    index = st.integers(0, count - 1)
    edges = data.draw(st.lists(st.tuples(index, index), max_size=20))
    groups = data.draw(st.lists(st.lists(index, unique=True, max_size=5), max_size=4))
    sizes = [(50.0 + 10 * i, 30.0 + 7 * i) for i in range(count)]
    layout = lay_out(sizes, edges, groups)
    boxes = [(*position, *size) for position, size in zip(layout.positions, sizes, strict=True)]
    for i, box in enumerate(boxes):
        assert not any(overlap(box, other) for other in boxes[:i])
        for frame, members in zip(layout.frames, groups, strict=True):
            if members and i not in members:
                assert not overlap(box, frame)


def test_whoever_changes_a_layout_changes_no_other() -> None:
    boxes, links = [(100.0, 50.0)] * 3, [(0, 1), (1, 2)]
    first = lay_out(boxes, links, [[0, 1]])
    first.positions.clear()
    first.frames.clear()
    again = lay_out(boxes, links, [[0, 1]])
    assert len(again.positions) == 3
    assert len(again.frames) == 1
    assert lay_out(boxes, links, [[1, 2]]) != again
