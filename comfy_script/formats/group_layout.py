"""A layout with frames: the nodes of a group stand together inside its frame, everything runs from left to right.

Three boxes of 100 x 50, each linked to the next. Without groups they stand in a row, 80 pixels apart, and only their
corners need to be told:

>>> boxes, links = [(100, 50)] * 3, [(0, 1), (1, 2)]
>>> lay_out(boxes, links, []).positions
[(0.0, 0.0), (180.0, 0.0), (360.0, 0.0)]

A frame around the first two: they are laid out by themselves, 20 pixels inside the frame and 50 below its upper edge,
where the title is. Then the frame counts as one box of 320 x 120, and the third one stands behind it, half-way down:

>>> layout = lay_out(boxes, links, [[0, 1]])
>>> layout.positions
[(20.0, 50.0), (200.0, 50.0), (400.0, 35.0)]
>>> layout.frames
[(0.0, 0.0, 320.0, 120.0)]

A group whose boxes are all in another one is framed inside that; from the innermost frame outwards, each is a box of
the next. A box in two groups of which neither holds the other belongs to the first: two frames can't share it.

>>> lay_out(boxes, links, [[0, 1], [0]]).frames
[(0.0, 0.0, 360.0, 190.0), (20.0, 50.0, 140.0, 120.0)]
>>> lay_out(boxes, links, [[0, 1], [1, 2]]).frames
[(0.0, 0.0, 320.0, 120.0), (400.0, 0.0, 140.0, 120.0)]

Where a group holds both ends of a chain but not its middle, the frame would have to come before the middle box and
behind it. One of the links then runs backwards: what isn't in the group stands beside the frame, never inside it.

>>> layout = lay_out(boxes, links, [[0, 2]])
>>> layout.frames, layout.positions[1]
([(180.0, 0.0, 140.0, 290.0)], (0.0, 120.0))
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass

from .layout import layered_layout

__all__ = ["FramedLayout", "lay_out"]

_MARGIN = 20.0
_TITLE = 50.0
"""Room above the nodes of a group for its title."""

_EMPTY = (140.0, 80.0)
"""Size of a frame without boxes."""


@dataclass(frozen=True, slots=True)
class FramedLayout:
    """Where everything is.

    Attributes:
        positions: Top left corner of each box.
        frames: Left, top, width and height of each group's frame.
        extent: Width and height of the whole drawing.
    """

    positions: list[tuple[float, float]]
    frames: list[tuple[float, float, float, float]]
    extent: tuple[float, float] = (0.0, 0.0)


def lay_out(
    sizes: Sequence[tuple[float, float]], edges: Sequence[tuple[int, int]], groups: Sequence[Sequence[int]]
) -> FramedLayout:
    """Lays out boxes, and frames around some of them.

    Groups whose boxes are all in another one are framed inside that one. A box that is in two groups otherwise
    belongs to the first of them.

    Args:
        sizes: Width and height of each box, in pixels.
        edges: Pairs (from, to) of indexes into `sizes`.
        groups: Indexes of the boxes in each group.

    Returns:
        The layout. No two boxes overlap, and a frame overlaps no box that isn't in it. A group without boxes has an
        empty frame at the left.
    """
    kept = _lay_out(tuple(sizes), tuple(edges), tuple(tuple(group) for group in groups))
    return FramedLayout(list(kept.positions), list(kept.frames), kept.extent)


@functools.lru_cache(maxsize=32)
def _lay_out(
    sizes: tuple[tuple[float, float], ...], edges: tuple[tuple[int, int], ...], groups: tuple[tuple[int, ...], ...]
) -> FramedLayout:
    """Kept, as a script that queues the same workflow with other values has the same boxes each time."""
    parent = _parents(groups)
    home = _homes(groups, parent, len(sizes))
    # From the innermost frames outwards: each is laid out by itself, then counts as one box.
    inner_first = sorted(range(len(groups)), key=lambda group: -_depth(group, parent))
    extents: dict[int, tuple[float, float]] = {}
    offsets: dict[tuple[str, int], tuple[float, float]] = {}
    for frame in (*inner_first, -1):
        boxes = [("box", i) for i in range(len(sizes)) if home[i] == frame]
        boxes += [("frame", group) for group in range(len(groups)) if parent[group] == frame and group in extents]
        if not boxes:
            continue
        index = {item: i for i, item in enumerate(boxes)}
        own = [sizes[i] if kind == "box" else extents[i] for kind, i in boxes]
        lifted = []
        for source, target in edges:
            a, b = _lift(source, frame, home, parent), _lift(target, frame, home, parent)
            if a in index and b in index and a != b:
                lifted.append((index[a], index[b]))
        positions = layered_layout(own, lifted)
        shift = (_MARGIN, _TITLE) if frame >= 0 else (0.0, 0.0)
        for item, (x, y) in zip(boxes, positions, strict=True):
            offsets[item] = (x + shift[0], y + shift[1])
        extents[frame] = (
            max(x + width for (x, _), (width, _) in zip(positions, own, strict=True)) + 2 * shift[0],
            max(y + height for (_, y), (_, height) in zip(positions, own, strict=True)) + shift[1] + shift[0],
        )

    def absolute(item: tuple[str, int]) -> tuple[float, float]:
        x, y = offsets.get(item, (0.0, 0.0))
        frame = home[item[1]] if item[0] == "box" else parent[item[1]]
        while frame >= 0:
            x, y = x + offsets[("frame", frame)][0], y + offsets[("frame", frame)][1]
            frame = parent[frame]
        return round(x, 1), round(y, 1)

    frames = []
    for group in range(len(groups)):
        # What has no box of its own stands at the left.
        left, top = (
            absolute(("frame", group)) if group in extents else (-_EMPTY[0] - _TITLE, group * (_EMPTY[1] + _MARGIN))
        )
        frames.append((left, top, *extents.get(group, _EMPTY)))
    return FramedLayout([absolute(("box", i)) for i in range(len(sizes))], frames, extents.get(-1, (0.0, 0.0)))


def _parents(groups: Sequence[Sequence[int]]) -> list[int]:
    """For each group the smallest one that holds all of its boxes, and more or comes before; -1 for none."""
    members = [frozenset(group) for group in groups]
    parents = []
    for i, own in enumerate(members):
        around = [
            (len(other), j)
            for j, other in enumerate(members)
            if j != i and own and own <= other and (own != other or j < i)
        ]
        parents.append(min(around)[1] if around else -1)
    return parents


def _homes(groups: Sequence[Sequence[int]], parent: Sequence[int], count: int) -> list[int]:
    """For each box the innermost frame that it is in, along one chain of frames; -1 for none."""
    homes = [-1] * count
    for group in sorted(range(len(groups)), key=lambda group: _depth(group, parent)):
        for box in groups[group]:
            if homes[box] == parent[group]:
                homes[box] = group
    return homes


def _depth(group: int, parent: Sequence[int]) -> int:
    depth = 0
    while parent[group] >= 0:
        group, depth = parent[group], depth + 1
    return depth


def _lift(box: int, frame: int, home: Sequence[int], parent: Sequence[int]) -> tuple[str, int]:
    """What stands for a box inside a frame: itself, or the frame around it there."""
    around = home[box]
    if around == frame:
        return "box", box
    while around >= 0 and parent[around] != frame:
        around = parent[around]
    return "frame", around
