"""Values that scripts give to inputs, as JSON."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Any, TypeAlias

__all__ = ["PLAIN", "Encode", "json_value"]

PLAIN = (str, int, float, bool, type(None))
"""What is JSON as it is, apart from members of enums."""

Encode: TypeAlias = Callable[[Any], Any]
"""What stands in JSON for an object that has no form in it; raises for one that can't be sent."""


def json_value(value: Any, encode: Encode | None) -> Any:
    """A value as JSON: members of enums by their values, arrays and scalars of numpy and torch as lists and numbers.

    Args:
        value: As it was recorded.
        encode: For objects that are nothing of that kind, such as uploads.

    Raises:
        TypeError: There is such an object, and no `encode`.
    """
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, PLAIN):
        return value
    if isinstance(value, (list, tuple)):
        return [json_value(item, encode) for item in value]
    if isinstance(value, dict):
        return {str(key): json_value(item, encode) for key, item in value.items()}
    if hasattr(value, "tolist"):
        return json_value(value.tolist(), encode)
    if encode is not None:
        return encode(value)
    raise TypeError(f"{type(value).__name__} has no form in JSON")
