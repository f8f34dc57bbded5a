"""Real workflow files with something wrong in them: other types, ids that exist elsewhere, texts and numbers of every
kind in random places."""

from __future__ import annotations

import copy
from random import Random
from typing import Any

VALUES: list[Any] = [
    *(None, True, False, 0, 1, -1, -10, -20, 2**53 + 1, 10**400, 1e308, -0.0, 0.5, 3.0),
    *("", "0", "1", "-10", "-20", "9:8:5", "*", "IMAGE,MASK", "\ud800", "\0", "{" * 300, "{a|b", "%KSampler.seed%"),
    *("KSampler", "Reroute", "PrimitiveNode", "Note", "workflow>Enc", "SaveVideo", "\u2028", "__class__"),
    *([], [[]], {}, [None], {"0": 1}, {"name": 3}, ["1", 0], ["1", -1], {"__value__": 3}, {"__value__": [1]}),
]


def places(value: Any) -> list[tuple[Any, Any]]:
    """Every container in a document with each of its keys."""
    found, stack = [], [value]
    while stack:
        item = stack.pop()
        keys = list(item) if isinstance(item, dict) else list(range(len(item))) if isinstance(item, list) else []
        found += [(item, key) for key in keys]
        stack += [item[key] for key in keys]
    return found


def damaged(document: Any, random: Random) -> Any:
    """The document with one to six values replaced, dropped, moved or repeated."""
    document = copy.deepcopy(document)
    for _ in range(random.randint(1, 6)):
        spots = places(document)
        if not spots:
            break
        container, key = random.choice(spots)
        kind = random.randrange(5)
        if kind == 0:
            del container[key]
        elif kind == 1 and isinstance(container, list):
            container.append(copy.deepcopy(container[key]))
        elif kind == 2:
            other, other_key = random.choice(spots)
            container[key] = copy.deepcopy(other.get(other_key) if isinstance(other, dict) else None)
        else:
            container[key] = copy.deepcopy(random.choice(VALUES))
    return document
