"""Pass: the order of a script's lines. It depends on nothing that moves when a workflow is edited a little.

Every node stands right before the first one that needs it, in the order of that one's inputs; nodes that nothing needs
come in the order of their ids, which is the order in which people made them.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable, Mapping, Sequence

from ..errors import TranspileError

__all__ = ["CycleError", "grouped", "id_key", "ordered"]

_SHOWN = 8


class CycleError(TranspileError):
    """Nodes need each other."""


def id_key(node_id: str) -> tuple[int, tuple[int, ...]]:
    """Sorts node ids as numbers (`104:9` before `104:12`); other ids stay as they come, behind."""
    if node_id.isascii() and node_id.isdigit() and len(node_id) < 20:
        return 0, (int(node_id),)
    parts = node_id.split(":")
    if all(part.isascii() and part.isdigit() and len(part) < 20 for part in parts):
        return 0, tuple(map(int, parts))
    return 1, ()


def ordered(ids: Iterable[str], needs: Callable[[str], Sequence[str]]) -> list[str]:
    """The nodes, each after those that it needs. Takes linear time, and doesn't recurse.

    Args:
        ids: All nodes.
        needs: The nodes that a node needs, in the order of its inputs.

    Raises:
        CycleError: Nodes need each other.
        TranspileError: A node needs one that isn't there.
    """
    wanted = {node_id: needs(node_id) for node_id in sorted(ids, key=id_key)}
    needed = {source for sources in wanted.values() for source in sources}
    if not needed <= wanted.keys():
        missing = ", ".join(map(repr, sorted(needed - wanted.keys())[:_SHOWN]))
        raise TranspileError(f"Links of the workflow come from nodes that it doesn't have: {missing}.")
    done: dict[str, None] = {}
    open_: dict[str, None] = {}
    # What has no end that nothing needs is on a cycle, which the second half finds.
    for end in [*(node_id for node_id in wanted if node_id not in needed), *wanted]:
        if end in done:
            continue
        stack = [(end, iter(wanted[end]))]
        open_[end] = None
        while stack:
            node_id, sources = stack[-1]
            for source in sources:
                if source in open_:
                    raise _cycle(list(open_), source)
                if source not in done:
                    open_[source] = None
                    stack.append((source, iter(wanted[source])))
                    break
            else:
                stack.pop()
                del open_[node_id]
                done[node_id] = None
    return list(done)


def grouped(order: Sequence[str], needs: Callable[[str], Iterable[str]], groups: Mapping[str, int]) -> list[str]:
    """The same nodes with those of a group together, as far as they can be; each still after those that it needs.

    Args:
        order: All nodes in such an order.
        needs: The nodes that a node needs.
        groups: Node id → its group.
    """
    if not groups:
        return list(order)
    indexes = {node_id: index for index, node_id in enumerate(order)}
    waiting = {node_id: set(needs(node_id)) for node_id in order}
    needed: dict[str, list[str]] = {}
    for node_id, sources in waiting.items():
        for source in sources:
            needed.setdefault(source, []).append(node_id)
    ready = [index for index, node_id in enumerate(order) if not waiting[node_id]]
    ready_in: dict[int, list[int]] = {}
    for index in ready:
        ready_in.setdefault(groups.get(order[index], -1), []).append(index)
    done: dict[str, None] = {}
    group = -1
    while len(done) < len(order):
        own = ready_in.get(group, []) if group >= 0 else []
        index = heapq.heappop(own or ready)
        node_id = order[index]
        if node_id in done:
            continue
        done[node_id] = None
        group = groups.get(node_id, -1)
        for user in needed.get(node_id, ()):
            waiting[user].discard(node_id)
            if not waiting[user]:
                heapq.heappush(ready, indexes[user])
                heapq.heappush(ready_in.setdefault(groups.get(user, -1), []), indexes[user])
    return list(done)


def _cycle(path: list[str], closing: str) -> CycleError:
    cycle = [*path[path.index(closing) :], closing]
    if len(cycle) > _SHOWN:
        cycle = [*cycle[: _SHOWN - 1], "…", closing]
    return CycleError(f"The workflow has a cycle: the nodes {' ← '.join(map(repr, cycle))} need each other.")
