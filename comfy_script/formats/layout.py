"""Lays out boxes left to right so that links run forward: layers, few crossings, no overlaps.

The usual layered scheme (Sugiyama): longest-path layers, then rounds of barycentre ordering. Positions inside a layer
are the ones closest to where a node's neighbours are that keep the order and the gaps (isotonic regression, by pooling
adjacent violators). Everything is iterative; time grows with E log V.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

__all__ = ["layered_layout", "topological_order"]

_ROUNDS = 6


def topological_order(count: int, edges: Iterable[tuple[int, int]]) -> list[int]:
    """Orders nodes 0 … count-1 so that every edge (from, to) goes forward.

    Among nodes that are free to go next, the lowest index goes first, so an order that is already topological stays.
    Nodes on a cycle come last, in order of index.
    """
    import heapq

    after: list[list[int]] = [[] for _ in range(count)]
    waiting = [0] * count
    for a, b in edges:
        after[a].append(b)
        waiting[b] += 1
    ready = [i for i in range(count) if not waiting[i]]
    order: list[int] = []
    while ready:
        node = heapq.heappop(ready)
        order.append(node)
        for other in after[node]:
            waiting[other] -= 1
            if not waiting[other]:
                heapq.heappush(ready, other)
    if len(order) < count:
        order += [i for i in range(count) if waiting[i]]
    return order


def layered_layout(
    sizes: Sequence[tuple[float, float]],
    edges: Iterable[tuple[int, int]],
    *,
    gap: tuple[float, float] = (80.0, 60.0),
) -> list[tuple[float, float]]:
    """Positions of boxes whose edges run from left to right.

    Args:
        sizes: Width and height of each box, in pixels.
        edges: Pairs (from, to) of indexes into `sizes`. Cycles are allowed: one of their edges runs backward.
        gap: Least horizontal and vertical distance between two boxes.

    Returns:
        The top left corner of each box; the drawing's own corner is (0, 0). No two boxes overlap.
    """
    count = len(sizes)
    unique = sorted({(a, b) for a, b in edges if a != b})
    rank = [0] * count
    for index, node in enumerate(topological_order(count, unique)):
        rank[node] = index
    forward = [(a, b) if rank[a] < rank[b] else (b, a) for a, b in unique]
    before: list[list[int]] = [[] for _ in range(count)]
    after: list[list[int]] = [[] for _ in range(count)]
    for a, b in forward:
        after[a].append(b)
        before[b].append(a)

    order = sorted(range(count), key=rank.__getitem__)
    groups = _components(order, before, after)
    boxes: list[tuple[float, float]] = []
    local: list[tuple[float, float]] = [(0.0, 0.0)] * count
    for group in groups:
        boxes.append(_lay_out_component(group, sizes, before, after, gap, local))
    result: list[tuple[float, float]] = [(0.0, 0.0)] * count
    for group, (x, y) in zip(groups, _shelves(boxes, gap), strict=True):
        for node in group:
            result[node] = (round(local[node][0] + x, 1), round(local[node][1] + y, 1))
    return result


def _components(order: list[int], before: list[list[int]], after: list[list[int]]) -> list[list[int]]:
    """Connected parts, each in topological order; a part comes where its first node is."""
    part = [-1] * len(order)
    groups: list[list[int]] = []
    for start in order:
        if part[start] >= 0:
            continue
        part[start] = len(groups)
        groups.append([])
        stack = [start]
        while stack:
            node = stack.pop()
            for other in (*before[node], *after[node]):
                if part[other] < 0:
                    part[other] = part[start]
                    stack.append(other)
    for node in order:
        groups[part[node]].append(node)
    return groups


def _lay_out_component(
    nodes: list[int],
    sizes: Sequence[tuple[float, float]],
    before: list[list[int]],
    after: list[list[int]],
    gap: tuple[float, float],
    out: list[tuple[float, float]],
) -> tuple[float, float]:
    """Lays out the nodes (in topological order) from (0, 0) on into `out`; returns the width and height they take."""
    layer: dict[int, int] = {}
    for node in nodes:
        layer[node] = 1 + max((layer[other] for other in before[node]), default=-1)
    for node in reversed(nodes):
        # Loaders and constants go next to their first reader instead of all to the far left.
        if not before[node] and after[node]:
            layer[node] = min(layer[other] for other in after[node]) - 1
    columns: list[list[int]] = [[] for _ in range(max(layer.values()) + 1)]
    for node in nodes:
        columns[layer[node]].append(node)

    # A far neighbour pulls less than the one next door, so that chains run straight.
    left = {node: [(other, 1 / (layer[node] - layer[other]) ** 2) for other in before[node]] for node in nodes}
    right = {node: [(other, 1 / (layer[other] - layer[node]) ** 2) for other in after[node]] for node in nodes}
    middle: dict[int, float] = {}
    for column in columns:
        _stack(column, [sizes[node][1] for node in column], None, gap[1], middle)
    for turn in range(_ROUNDS):
        first, second = (left, right) if turn % 2 == 0 else (right, left)
        both = turn >= _ROUNDS - 2
        for column in columns if turn % 2 == 0 else reversed(columns):
            wanted: dict[int, float] = {}
            for node in column:
                near = [*first[node], *second[node]] if both else first[node] or second[node]
                weight = sum(pull for _, pull in near)
                wanted[node] = sum(middle[other] * pull for other, pull in near) / weight if near else middle[node]
            if len(column) == 1:
                middle.update(wanted)
                continue
            column.sort(key=wanted.__getitem__)
            targets = [wanted[node] for node in column]
            _stack(column, [sizes[node][1] for node in column], targets, gap[1], middle)

    top = min(middle[node] - sizes[node][1] / 2 for node in nodes)
    bottom = max(middle[node] + sizes[node][1] / 2 for node in nodes)
    x = 0.0
    for column in columns:
        for node in column:
            out[node] = (x, middle[node] - sizes[node][1] / 2 - top)
        x += max(sizes[node][0] for node in column) + gap[0]
    return x - gap[0], bottom - top


def _stack(
    column: list[int], heights: list[float], targets: list[float] | None, gap: float, middle: dict[int, float]
) -> None:
    """Sets the middles of a column's boxes: in this order, without overlap, as near to their targets as can be."""
    offsets: list[float] = []
    edge = 0.0
    for height in heights:
        offsets.append(edge + height / 2)
        edge += height + gap
    if targets is None:
        half = (edge - gap) / 2
        for node, offset in zip(column, offsets, strict=True):
            middle[node] = offset - half
        return
    # Without the offsets the condition is "not decreasing": pool neighbours that violate it into their mean.
    pools: list[tuple[float, int]] = []
    for target, offset in zip(targets, offsets, strict=True):
        total, size = target - offset, 1
        while pools and pools[-1][0] / pools[-1][1] > total / size:
            more, count = pools.pop()
            total, size = total + more, size + count
        pools.append((total, size))
    index = 0
    for total, size in pools:
        for _ in range(size):
            middle[column[index]] = total / size + offsets[index]
            index += 1


def _shelves(boxes: list[tuple[float, float]], gap: tuple[float, float]) -> list[tuple[float, float]]:
    """Packs the connected parts in reading order, in rows of about a screen's proportions."""
    area = sum((width + gap[0]) * (height + gap[1]) for width, height in boxes)
    limit = max(max((width for width, _ in boxes), default=0.0), math.sqrt(area * 1.8))
    positions: list[tuple[float, float]] = []
    x = y = row = 0.0
    for width, height in boxes:
        if x and x + width > limit:
            x, y, row = 0.0, y + row + 2 * gap[1], 0.0
        positions.append((x, y))
        x += width + gap[0]
        row = max(row, height)
    return positions
