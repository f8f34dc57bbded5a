"""How the nodes of a stub are divided among its parts.

A part has to be small, because Jedi parses all of each part that a script's nodes are in; the nodes of one Python
module are together as far as that allows, because scripts use them together. Where a node goes is a matter of its own
name and module: a node that is added, changed or removed leaves the others where they are. Only the part that outgrows
the limit by it becomes two, or two become one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

__all__ = ["PART_SIZE", "Divided", "part_names"]

PART_SIZE = 64_000
"""How many characters of classes a part has at most, unless a single node has more."""

_BITS = 64


class Divided(NamedTuple):
    """What decides where a node goes: its Python module, and how many characters its class has."""

    module: str
    size: int


class _Portion(NamedTuple):
    module_bits: str
    name_bits: str
    names: list[str]


def part_names(nodes: Mapping[str, Divided]) -> dict[str, str]:
    """The part of each node: node → the name of a file.

    All nodes are in one part, `part`, as long as they fit. What doesn't fit is halved by the next binary digit of the
    hash of the modules' names, as in `part0` and `part1`; within a module by that of the nodes' own, as in `part01_1`.

    Args:
        nodes: Node → what decides where it goes.
    """
    found: dict[str, str] = {}
    hash_bits = cache(_hash_bits)
    pending = [_Portion("", "", list(nodes))]
    while pending:
        portion = pending.pop()
        module_bits, name_bits, names = portion
        modules = {nodes[name].module for name in names}
        if _fits(nodes, portion):
            found |= dict.fromkeys(names, f"part{module_bits}{name_bits and f'_{name_bits}'}")
            continue
        halves: dict[str, list[str]] = {}
        for name in names:
            text, depth = (name, len(name_bits)) if len(modules) == 1 else (nodes[name].module, len(module_bits))
            halves.setdefault(hash_bits(text)[depth], []).append(name)
        for bit, half in halves.items():
            bits = (module_bits, name_bits + bit) if len(modules) == 1 else (module_bits + bit, name_bits)
            pending.append(_Portion(*bits, half))
    return found


def _fits(nodes: Mapping[str, Divided], portion: _Portion) -> bool:
    if len(portion.names) <= 1 or _BITS in (len(portion.module_bits), len(portion.name_bits)):
        return True
    return sum(nodes[name].size for name in portion.names) <= PART_SIZE


def _hash_bits(text: str) -> str:
    digest = hashlib.blake2b(text.encode(errors="surrogatepass"), digest_size=_BITS // 8).digest()
    return f"{int.from_bytes(digest, 'big'):0{_BITS}b}"
