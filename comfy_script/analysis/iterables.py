"""What Python's iterators give, as far as is known of what they are made of."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterable
from typing import Any

from .containers import Container, element_of, elements_of, is_iterator, join, join_all, members_of
from .values import Typed, Value

__all__ = ["ITERTOOLS", "known_parts", "listed", "numbers", "some_of"]

_MOST_PARTS = 100
"""Longer ranges and products aren't kept part by part."""
_FIRST = 8
"""Of longer ones the first."""


def listed(kind: type, parts: list[Value] | None, item: Value) -> Container:
    """Something to loop over, of which the parts are known or what they share."""
    if parts is None:
        return Container(kind, None, item)
    if len(parts) > _MOST_PARTS:
        return Container(kind, None, item, given=parts[:_FIRST])
    return Container(kind, dict(enumerate(parts)), item)


def some_of(kind: type, value: Value) -> Container:
    """Something of the members of a value, each of which is in it, in an order that isn't known."""
    members = members_of(value)
    given = value.given if isinstance(value, Container) and value.kind is not dict else ()
    known = given if members is None else members if len(members) <= _MOST_PARTS else []
    return Container(kind, None, join_all(members) if members else element_of(value), given=known)


def numbers(values: list[Value]) -> Container:
    """A `range`."""
    if all(type(value) is int for value in values) and 1 <= len(values) <= 3 and values[2:] != [0]:
        made = range(*values)
        if made and made[-1] - made[0] < 1 << 63 and len(made[: _MOST_PARTS + 1]) <= _MOST_PARTS:
            return listed(range, list(made), None)
        return Container(range, None, Typed(int), given=made[:_FIRST])
    return Container(range, None, Typed(int))


def known_parts(values: Iterable[Value]) -> list[list[Value]] | None:
    """The parts of each value; None if those of one aren't known, or they come from one iterator in turn."""
    values = list(values)
    iterators = [value for value in values if is_iterator(value)]
    if any(one.is_same(other) for one, other in itertools.combinations(iterators, 2)):
        return None
    parts = [elements_of(value) for value in values]
    known = [each for each in parts if each is not None]
    return known if len(known) == len(parts) else None


def _rows(function: Callable[..., Iterable[Any]], columns: list[list[Value]], *numbers: Any) -> list[Value] | None:
    """What a function of itertools gives; None if that is much."""
    rows = list(itertools.islice(function(*columns, *numbers), _MOST_PARTS + 1))
    return rows if len(rows) <= _MOST_PARTS else None


def _chain(values: list[Value]) -> Container:
    parts = known_parts(values)
    made = None if parts is None else list(itertools.chain(*parts))
    return listed(itertools.chain, made, join_all(map(element_of, values)))


def _chain_from(values: list[Value]) -> Container | None:
    inner = elements_of(values[0]) if len(values) == 1 else None
    return _chain(inner) if inner is not None else Container(itertools.chain, None, element_of(element_of(values[0])))


def _product(values: list[Value]) -> Container:
    parts = known_parts(values)
    rows: list[Value] | None = None
    if parts is not None and math.prod(map(len, parts)) <= _MOST_PARTS:
        rows = list(itertools.product(*parts))
    return listed(itertools.product, rows, tuple(map(element_of, values)))


def _cycle(values: list[Value]) -> Container | None:
    parts = elements_of(values[0]) if len(values) == 1 else None
    return Container(itertools.cycle, None, element_of(values[0]), given=parts or ()) if len(values) == 1 else None


def _repeat(values: list[Value]) -> Container | None:
    times = values[1] if len(values) == 2 else None
    if len(values) > 2:
        return None
    if type(times) is int and times <= _MOST_PARTS:
        return listed(itertools.repeat, [values[0]] * times, values[0])
    return Container(itertools.repeat, None, values[0])


def _count(values: list[Value]) -> Container | None:
    if all(type(value) is int for value in values) and len(values) <= 2:
        return Container(itertools.count, None, Typed(int), given=list(itertools.islice(itertools.count(*values), 1)))
    return None


def _islice(values: list[Value]) -> Container | None:
    bounds = values[1:]
    if not 1 <= len(bounds) <= 3:
        return None
    parts = elements_of(values[0])
    if parts is None or not all(each is None or (type(each) is int and each >= 0) for each in bounds):
        return Container(itertools.islice, None, element_of(values[0]))
    if bounds[2:] == [0]:
        return None
    return listed(itertools.islice, list(itertools.islice(parts, *bounds)), None)


def _pairs(values: list[Value]) -> Container | None:
    if len(values) != 1:
        return None
    parts = elements_of(values[0])
    item = element_of(values[0])
    return listed(zip, None if parts is None else list(itertools.pairwise(parts)), (item, item))


def _chosen(function: Callable[..., Iterable[Any]]) -> Callable[[list[Value]], Container | None]:
    """`combinations` and its siblings: rows of so many elements."""

    def choose(values: list[Value]) -> Container | None:
        count = values[1] if len(values) == 2 else None
        if type(count) is not int or not 0 <= count <= _FIRST:
            return None
        parts = elements_of(values[0])
        rows = None if parts is None else _rows(function, [parts], count)
        return listed(zip, rows, (element_of(values[0]),) * count)

    return choose


def _longest(values: list[Value]) -> Container:
    parts = known_parts(values)
    rows: list[Value] | None = None if parts is None else list(itertools.zip_longest(*parts))
    return listed(zip, rows, tuple(join(element_of(value), None) for value in values))


ITERTOOLS: dict[str, Callable[[list[Value]], Container | None]] = {
    "itertools.chain": _chain,
    "itertools.chain.from_iterable": _chain_from,
    "itertools.combinations": _chosen(itertools.combinations),
    "itertools.combinations_with_replacement": _chosen(itertools.combinations_with_replacement),
    "itertools.count": _count,
    "itertools.cycle": _cycle,
    "itertools.islice": _islice,
    "itertools.pairwise": _pairs,
    "itertools.permutations": _chosen(itertools.permutations),
    "itertools.product": _product,
    "itertools.repeat": _repeat,
    "itertools.zip_longest": _longest,
}
"""Functions that give others' elements, for what they are given by position; None where that isn't known."""
