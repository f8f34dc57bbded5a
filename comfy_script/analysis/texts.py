"""What methods of texts give, as far as that is known of what they are given."""

from __future__ import annotations

from typing import Any

from .containers import Container, elements_of, is_literal
from .values import UNKNOWN, TextMethod, Typed, Value

__all__ = ["text_method"]

_LONGEST = 1000
"""Of longer texts only their type is known."""
_TEXTS = frozenset(
    {
        *("capitalize", "casefold", "center", "expandtabs", "format", "format_map", "join", "ljust", "lower", "lstrip"),
        *("removeprefix", "removesuffix", "replace", "rjust", "rstrip", "strip", "swapcase", "title", "translate"),
        *("upper", "zfill"),
    }
)
_TRUTHS = frozenset({"endswith", "startswith", *(name for name in dir(str) if name.startswith("is"))})
_LISTS = frozenset({"rsplit", "split", "splitlines"})
_MADE = (_TEXTS | _TRUTHS | _LISTS) - {"center", "expandtabs", "format_map", "ljust", "rjust", "translate", "zfill"}
"""Those of which what they give is made: no longer than what they are given, or so."""


def text_method(method: TextMethod, values: list[Value], *, is_open: bool) -> Value:
    """What a method of a text gives.

    Args:
        method: The method.
        values: What is known of what it is given by position.
        is_open: It is given more, or by name.
    """
    given = [_plain(value) for value in values]
    is_known = not is_open and isinstance(method.text, str) and UNKNOWN not in given
    is_short = len(repr((method.text, given))) < _LONGEST
    if is_known and is_short and method.name in _MADE and not (method.name == "format" and ":" in method.text):
        return _made(method, given)
    if method.name in _TEXTS:
        return Typed(str)
    if method.name in _LISTS:
        return Container(list, None, Typed(str))
    return Typed(bool) if method.name in _TRUTHS else UNKNOWN


def _made(method: TextMethod, given: list[Any]) -> Value:
    try:
        made = getattr(method.text, method.name)(*given)
    except Exception:  # noqa: BLE001 - whatever the script's own call raises
        return UNKNOWN
    return Container(list, dict(enumerate(made))) if isinstance(made, list) else made


def _plain(value: Value) -> Any:
    """A value, or a list of values, that is known as a whole; else UNKNOWN."""
    if is_literal(value):
        return value
    parts = elements_of(value)
    return parts if parts is not None and all(map(is_literal, parts)) else UNKNOWN
