"""What of a call is kept for the metadata: where each input came from, not the objects themselves."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

from ..._text import printable
from ...graph.records import CallOutput

__all__ = ["ChangedOutput", "Given", "describe_object", "record_object"]


_CONTAINERS = frozenset({list, tuple, dict})
_MOST_DATA = 10_000


class ChangedOutput(CallOutput):
    """An output whose value the script has changed in place before it passed it on."""

    __slots__ = ()

    @classmethod
    def of(cls, output: CallOutput) -> ChangedOutput:
        """The same output, as a changed one."""
        return cls(output.call, output.slot, output.type)


class Given:
    """An object that no node made.

    Attributes:
        description: What it is, in words.
    """

    __slots__ = ("description",)

    def __init__(self, description: str) -> None:
        self.description = description

    def __repr__(self) -> str:
        return printable(f"<{self.description}>")


def record_object(value: Any) -> Any:
    """What stands in the record for an object that no node made: itself if it is plain data, else a description."""
    if value.__class__ in _CONTAINERS and _is_data(value):
        return copy.deepcopy(value)
    return Given(describe_object(value))


def _is_data(value: Any) -> bool:
    stack, count = [value], 0
    while stack:
        part = stack.pop()
        count += 1
        if count > _MOST_DATA:
            return False
        if part.__class__ is dict:
            stack.extend(part.values())
        elif part.__class__ in _CONTAINERS:
            stack.extend(part)
        elif not isinstance(part, (str, int, float, type(None))):
            return False
    return True


def describe_object(value: Any) -> str:
    """An object as the metadata shows it: `Tensor [1, 64, 64, 3] float32`."""
    kind = type(value).__name__
    shape = getattr(value, "shape", None)
    if shape is not None:
        return f"{kind} {list(shape)} {str(getattr(value, 'dtype', '')).rpartition('.')[2]}".rstrip()
    if isinstance(value, (list, tuple)):
        return f"{kind} of {len(value)}"
    if isinstance(value, Mapping):
        return f"{kind} of {', '.join(map(str, list(value)[:8]))}"
    return kind
