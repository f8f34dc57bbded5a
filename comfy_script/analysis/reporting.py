"""Collecting what is said of a script, until it is clear what holds."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from .findings import Finding

__all__ = ["Report"]


@dataclass(frozen=True, slots=True)
class _Visit:
    place: ast.AST
    found: tuple[Finding, ...]
    is_sure: bool


class Report:
    """What was found each time that a part of the script was looked at.

    A function is looked at once for each call of it, and once for any call. What is found under a condition that isn't
    known holds only if it was found each time: another call may be what the condition is for.
    """

    def __init__(self) -> None:
        self._visits: list[_Visit] = []

    def add(self, place: ast.AST, found: Iterable[Finding], is_sure: bool) -> None:
        """Notes what was found at a place, perhaps nothing.

        Args:
            place: The part of the script.
            found: What is wrong.
            is_sure: It is reached whenever the function is called.
        """
        self._visits.append(_Visit(place, tuple(found), is_sure))

    @property
    def mark(self) -> int:
        """How much was noted."""
        return len(self._visits)

    def forget(self, mark: int) -> None:
        """Takes back what was noted since a mark."""
        del self._visits[mark:]

    def findings(self) -> list[Finding]:
        """What holds, in the order of the source."""
        visits: dict[ast.AST, list[_Visit]] = {}
        for visit in self._visits:
            visits.setdefault(visit.place, []).append(visit)
        found: dict[tuple[object, ...], Finding] = {}
        for same in visits.values():
            for visit in same:
                for each in visit.found:
                    key = each.rule.code, each.start, each.end
                    if key not in found and (visit.is_sure or all(_has(other, key) for other in same)):
                        found[key] = each
        return sorted(found.values(), key=_place)


def _has(visit: _Visit, key: tuple[object, ...]) -> bool:
    return any((each.rule.code, each.start, each.end) == key for each in visit.found)


_place: Callable[[Finding], tuple[object, ...]] = lambda each: (each.start, each.end, each.rule.code)  # noqa: E731
