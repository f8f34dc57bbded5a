"""JSON of strangers: read with limits, written so that it can be read again."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from typing import Any, NoReturn

from ..errors import FormatError

__all__ = ["check_integers", "parse_json", "write_json"]

DEEPEST = 100
"""Levels of lists and objects; a workflow has about ten."""

_MOST_BITS = 14_000
"""Of integers: 4,214 digits."""

_SURROGATE = re.compile("[\ud800-\udfff]")


def parse_json(content: bytes | str, name: str) -> Any:
    """Reads JSON.

    Args:
        content: The text; bytes in UTF-8, UTF-16 or UTF-32.
        name: What to call it in an error.

    Raises:
        FormatError: It is no JSON, holds NaN or a number that is too large, or is nested deeper than 100 levels.
    """
    try:
        value = json.loads(content, parse_constant=_refuse, parse_float=_finite)
    except RecursionError:
        raise FormatError(f"{name} is nested too deep") from None
    except ValueError as error:
        raise FormatError(f"{name} is not valid JSON: {error}") from error
    if _is_deep(value):
        raise FormatError(f"{name} is nested deeper than {DEEPEST} levels")
    return value


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no JSON number")


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(f"{text:.40} is too large a number")
    return number


def _is_deep(value: Any) -> bool:
    level = [value]
    for _ in range(DEEPEST + 1):
        level = [
            item
            for outer in level
            for item in (outer.values() if isinstance(outer, dict) else outer if isinstance(outer, list) else ())
            if isinstance(item, dict | list)
        ]
        if not level:
            return False
    return True


def check_integers(value: Any, name: str) -> None:
    """Refuses what no JSON text says: Python neither reads nor writes integers of more than 4,300 digits.

    Args:
        value: Decoded JSON, as a program gives it.
        name: What to call it in an error.

    Raises:
        FormatError: It holds such an integer, as a value or as a key.
    """
    level = [value]
    for _ in range(DEEPEST + 1):
        inner: list[Any] = []
        for item in level:
            if isinstance(item, Mapping):
                inner += item
                inner += item.values()
            elif isinstance(item, list | tuple):
                inner += item
            elif isinstance(item, int) and item.bit_length() > _MOST_BITS:
                bits = item.bit_length()
                raise FormatError(f"{name} holds an integer of {bits} bits, and JSON is read with at most {_MOST_BITS}")
        if not inner:
            return
        level = inner


def write_json(value: Any, *, indent: int | None = 2) -> str:
    """Writes JSON as people read it, that can be encoded as UTF-8: a lone surrogate is written as an escape."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return _SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
