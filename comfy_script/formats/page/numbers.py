"""JavaScript's numbers: the page has only doubles."""

from __future__ import annotations

import math
from decimal import Decimal
from typing import Any

__all__ = ["as_javascript", "number_text"]

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
