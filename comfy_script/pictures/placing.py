"""Which of many things stands where in a grid, by the parameters that they were made for."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

__all__ = ["Placed", "in_order", "label", "placed"]

T = TypeVar("T")

_LONGEST = 70
_BEGINNING = 38
"""Characters of a value in a label, and of its beginning if it is longer."""


@dataclass(frozen=True, slots=True)
class Placed(Generic[T]):
    """A grid of things.

    Attributes:
        rows: Labels of the rows, from above.
        columns: Labels of the columns, from the left.
        cells: The rows; None where nothing stands.
    """

    rows: list[str]
    columns: list[str]
    cells: list[list[T | None]]


def placed(
    things: Sequence[T],
    params: Callable[[T], Mapping[str, Any]],
    rows: str | Sequence[str] | None = None,
    columns: str | Sequence[str] | None = None,
) -> Placed[T]:
    """A grid of things. None is left out: parameters that differ and aren't named make rows of their own.

    Args:
        things: The things; there must be one at least.
        params: Gives a thing's parameters; their values are compared as JSON.
        rows: The parameter that changes from row to row, or several.
        columns: The one that changes from column to column; by default the last that differs and isn't in `rows`.

    Raises:
        ValueError: There is no such parameter; the message is to be completed by who it is that has none.
    """
    points = [params(thing) for thing in things]
    known = dict.fromkeys(name for point in points for name in point)
    across, down = _names(columns, known), _names(rows, known)
    differing = [name for name in known if len({_key(point.get(name)) for point in points}) > 1]
    if columns is None:
        across = [name for name in differing if name not in down][-1:]
    down += [name for name in differing if name not in across and name not in down]
    lines, places = _values(points, down), _values(points, across)
    at: dict[tuple[str, str], list[T]] = {}
    for thing, point in zip(things, points, strict=True):
        at.setdefault((_at(point, down), _at(point, across)), []).append(thing)
    labels: list[str] = []
    cells: list[list[T | None]] = []
    for line, named in lines.items():
        found = [at.get((line, place), []) for place in places]
        # Things of the same parameters stand below each other.
        for number in range(max(map(len, found))):
            cells.append([each[number] if number < len(each) else None for each in found])
            labels.append(label(named))
    return Placed(labels, [label(named) for named in places.values()], cells)


def label(named: Iterable[tuple[str, Any]]) -> str:
    """Parameters as a label says them: of a long text the beginning and the end, so that the others have room."""
    return ", ".join(f"{name} {_short(value if isinstance(value, str) else _key(value))}" for name, value in named)


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else f"{text[:_BEGINNING].rstrip()} … {text[_BEGINNING - _LONGEST :].lstrip()}"


def in_order(distinct: dict[str, Any]) -> dict[str, Any]:
    """Values by key: numbers in their order, others as they came."""
    if not all(isinstance(value, (int, float)) for value in distinct.values()):
        return distinct
    return dict(sorted(distinct.items(), key=lambda item: float(item[1])))


def _names(given: str | Sequence[str] | None, known: Mapping[str, None]) -> list[str]:
    names = [given] if isinstance(given, str) else list(given or ())
    for name in names:
        if name not in known:
            raise ValueError(f"no parameter {name!r}; it has {', '.join(known) or 'none'}")
    return names


def _key(value: Any) -> str:
    return json.dumps(value, sort_keys=True, default=str, ensure_ascii=False)


def _at(point: Mapping[str, Any], names: Sequence[str]) -> str:
    return _key([point.get(name) for name in names])


def _values(points: Iterable[Mapping[str, Any]], names: Sequence[str]) -> dict[str, list[tuple[str, Any]]]:
    """The values that there are, in their order."""
    found: dict[str, list[tuple[str, Any]]] = {}
    for point in points:
        found.setdefault(_at(point, names), [(name, point.get(name)) for name in names])
    orders = [_order([named[number][1] for named in found.values()]) for number in range(len(names))]
    return dict(sorted(found.items(), key=lambda item: [orders[i][_key(v)] for i, (_, v) in enumerate(item[1])]))


def _order(values: Sequence[Any]) -> dict[str, int]:
    return {key: number for number, key in enumerate(in_order({_key(value): value for value in values}))}
