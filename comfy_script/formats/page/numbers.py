"""JavaScript's numbers: the page has only doubles."""

from __future__ import annotations

import math
import re
from decimal import Decimal
from typing import Any

__all__ = ["as_javascript", "number_text", "to_number"]

_EXACT = 2**53
_WHOLE_BELOW = 10**21
"""From here on JavaScript writes an exponent."""


def as_javascript(value: Any) -> Any:
    """A JSON value as it is after JavaScript has read and written it.

    8.0 becomes 8; an integer beyond 2**53 gets the digits that the nearest double prints; beyond all doubles, null.
    """
    if isinstance(value, bool):
        return value
    if isinstance(value, int) and abs(value) > _EXACT:
        return _shortest(value)
    if isinstance(value, float) and value.is_integer() and abs(value) < _EXACT:
        return int(value)
    if isinstance(value, list):
        return [as_javascript(item) for item in value]
    if isinstance(value, dict):
        return {key: as_javascript(item) for key, item in value.items()}
    return value


def _shortest(value: int) -> int | float | None:
    try:
        double = float(value)
    except OverflowError:
        return None
    return int(Decimal(repr(double))) if abs(value) < _WHOLE_BELOW else double


_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?")


def to_number(value: Any) -> int | float | None:
    """A JSON value as JavaScript's `Number` makes a number of it; what is none becomes null in JSON."""
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, int | float):
        return value
    if isinstance(value, list) and len(value) < 2:  # the text of a list is that of its only entry
        first = value[0] if value else None
        return None if isinstance(first, bool) else to_number(first)
    if isinstance(value, str) and value.strip():
        number = float(value) if _NUMBER.fullmatch(value.strip()) else math.nan
        found: int | float | None = as_javascript(number) if math.isfinite(number) else None
        return found
    return 0 if value is None or isinstance(value, str) else None


def number_text(value: float) -> str:
    """A number as JavaScript writes it in a text."""
    if not math.isfinite(value):
        return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
    digits = repr(float(value)) if not isinstance(value, int) or abs(value) >= _EXACT else str(value)
    mantissa, _, exponent = digits.partition("e")
    if not exponent:
        return digits.removesuffix(".0")
    if -6 <= int(exponent) < 21:
        return format(Decimal(digits), "f").removesuffix(".0")
    return f"{mantissa.removesuffix('.0')}e{int(exponent):+d}"
