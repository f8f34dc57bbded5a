"""How the page compares link types: `*` fits everything, a list with commas any of its types, case doesn't matter."""

from __future__ import annotations

from collections.abc import Iterable

from ...registry.link_types import ANY

__all__ = ["are_compatible", "common_type"]

_ANY = (ANY, "")


def are_compatible(a: str, b: str) -> bool:
    """Whether an output of one type can be linked to an input of the other."""
    if a in _ANY or b in _ANY or a == b:
        return True
    return not {item.strip() for item in a.lower().split(",")}.isdisjoint(item.strip() for item in b.lower().split(","))


def common_type(types: Iterable[str]) -> str | None:
    """The types that all of these allow; None if there are none."""
    given = [kind.split(",") for kind in types if kind not in _ANY]
    if not given:
        return ANY
    common = [kind for kind in dict.fromkeys(given[0]) if all(kind in kinds for kinds in given[1:])]
    return ",".join(common) if common else None
