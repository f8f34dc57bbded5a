"""Which calls a workflow needs, in which order, under which ids. Iterative: chains may be 100,000 calls long."""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from operator import attrgetter

from .records import Call, CallOutput

__all__ = ["assign_ids", "assign_numbers", "reachable"]

_CLASSES = 99_999
_CALLS = 1000


def reachable(outputs: Iterable[CallOutput | Call]) -> list[Call]:
    """The calls that the outputs need, themselves included, in the order in which the script made them.

    That order is topological: a call can only take outputs that exist.
    """
    seen: set[Call] = set()
    stack = [item if isinstance(item, Call) else item.call for item in outputs]
    pop, push, add = stack.pop, stack.append, seen.add
    while stack:
        call = pop()
        if call in seen:
            continue
        add(call)
        for value in call.inputs.values():
            if isinstance(value, CallOutput):
                push(value.call)
    return sorted(seen, key=attrgetter("sequence"))


def assign_ids(calls: Iterable[Call]) -> dict[Call, str]:
    """Readable, stable ids: the node's name, and from the second of its kind on a number (`KSampler`, `KSampler-2`).

    A changed line renumbers nothing; an added call renumbers only later calls of the same node.
    """
    ids: dict[Call, str] = {}
    counts: dict[str, int] = {}
    taken: set[str] = set()
    for call in calls:
        name = call.spec.name
        count = counts.get(name, 0) + 1
        node_id = name if count == 1 else f"{name}-{count}"
        while node_id in taken:  # a pack may name a node "KSampler-2"
            count += 1
            node_id = f"{name}-{count}"
        counts[name] = count
        taken.add(node_id)
        ids[call] = node_id
    return ids


def assign_numbers(calls: Iterable[Call]) -> dict[Call, str]:
    """Ids that are numbers, as the page's are, and as stable as the readable ones.

    Nodes of packs read theirs with `int()`. Each class begins at a number of its own, made from its name, and counts up
    from there: were they counted through, an added call would renumber the rest, and a server would run all nodes after
    it again that ask for their id.
    """
    numbers: dict[Call, str] = {}
    last: dict[str, int] = {}
    taken: set[int] = set()
    for call in calls:
        name = call.spec.name
        number = last.get(name) or (zlib.crc32(name.encode()) % _CLASSES + 1) * _CALLS
        number += 1
        while number in taken:
            number += 1
        last[name] = number
        taken.add(number)
        numbers[call] = str(number)
    return numbers
