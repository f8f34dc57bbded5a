"""JSON values: what can be written as Python, and which are the same."""

from __future__ import annotations

from typing import Any

from ..errors import TranspileError

__all__ = ["check_value", "same"]

_DEEPEST = 50
_SCALARS = frozenset({str, int, float, bool, type(None)})


def check_value(value: Any, owner: str) -> None:
    """Makes sure that a value can be written.

    Args:
        value: What should be JSON.
        owner: Whose value it is, for the message.

    Raises:
        TranspileError: It isn't JSON, or nested more deeply than Python's parser would read.
    """
    level = [value]
    for _ in range(_DEEPEST):
        level = [item for item in level if type(item) not in _SCALARS]
        if not level:
            return
        inner: list[Any] = []
        for item in level:
            if isinstance(item, list):
                inner += item
            elif isinstance(item, dict) and all(type(key) is str for key in item):
                inner += item.values()
            else:
                raise TranspileError(f"{owner} holds a {type(item).__name__}, which is not JSON.")
        level = inner
    raise TranspileError(f"{owner} is nested more than {_DEEPEST} levels deep.")


def same(one: Any, other: Any) -> bool:
    """Whether two JSON values are the same: 8 and 8.0 are, 1 and True aren't, NaN is itself."""
    if one is other:
        return True
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(value, other[key]) for key, value in one.items())
    if isinstance(one, bool) is not isinstance(other, bool):
        return False
    return bool(one == other) or (one != one and other != other)
