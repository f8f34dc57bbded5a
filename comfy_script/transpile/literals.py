"""Constants as Python source, in the form that `ruff format` leaves alone."""

from __future__ import annotations

import math
import unicodedata

from ..errors import TranspileError

__all__ = ["number", "string", "string_parts", "width"]

_MOST_DIGITS = 10**4000
"""Python reads no decimal integer of more than 4300 digits."""

_QUOTES = str.maketrans({'"': '\\"'})


def string(text: str) -> str:
    """A string literal. All that isn't printable is escaped: control and format characters, lone surrogates.

    Its quotes are double, unless that takes more escapes.
    """
    literal = repr(text)
    quote = literal[0]
    if quote == '"':  # it has single quotes, and no double ones
        return literal
    body = literal[1:-1]
    doubles = body.count('"')
    if not doubles:
        return f'"{body}"'
    singles = body.count("'")
    if doubles > singles:
        return literal
    return f'"{_unescape_single(body).translate(_QUOTES)}"'


def _unescape_single(body: str) -> str:
    # An escaped backslash stays one: `\\'` in the body is a backslash and a quote only if `\'` is the escape.
    return "\\\\".join(part.replace("\\'", "'") for part in body.split("\\\\"))


def string_parts(text: str) -> list[str]:
    """The literals of a text's lines, to be written below each other; each has its line break."""
    lines = text.split("\n")
    parts = [f"{line}\n" for line in lines[:-1]]
    return [string(part) for part in (*parts, lines[-1]) if part]


def number(value: int | float) -> str:
    """A number without its sign; NaN and infinity have no literal."""
    if isinstance(value, float):
        if not math.isfinite(value):
            raise TranspileError(f"{value} is no number.")
        return repr(value).replace("e+", "e")
    return repr(value) if value < _MOST_DIGITS else f"0x{value:X}"


def width(text: str) -> int:
    """The columns that a line takes."""
    if text.isascii():
        return len(text)
    return sum(map(_columns, text))


def _columns(char: str) -> int:
    if unicodedata.east_asian_width(char) in "WF":
        return 2
    return 0 if unicodedata.category(char) in ("Mn", "Me", "Cf") else 1
