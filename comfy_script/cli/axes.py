"""Values as they are typed for a sweep: ranges, lists, lines of a file."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypeAlias

import typer

from .._files import reason
from .._reading import expanded, read_text
from .._secrets import blank_values

__all__ = ["Taking", "axis", "in_words", "settings_by_name"]

Taking: TypeAlias = "Literal['numbers', 'options', 'texts', 'anything']"
"""What a parameter takes, which says how its values are told apart: commas and colons are part of a text."""

_NUMBER = r"[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?"
_RANGE = re.compile(rf"\s*({_NUMBER})\s*:\s*({_NUMBER})\s*(?::\s*({_NUMBER})\s*)?")
_NUMBERS = re.compile(rf"\s*{_NUMBER}\s*(?:,\s*{_NUMBER}\s*)*")
_MOST = 10**7
"""Values of one range of decimals."""


def settings_by_name(settings: Iterable[str]) -> dict[str, list[str]]:
    """`NAME=VALUES` by name, in the order in which they are given; a name may come several times.

    Raises:
        typer.BadParameter: One has another form.
    """
    found: dict[str, list[str]] = {}
    for text in settings:
        name, equals, values = text.partition("=")
        if not equals or not name.strip():
            raise typer.BadParameter(f"--set {text}: write NAME=VALUES, as in seed=0:64 or cfg=4,6.")
        found.setdefault(name.strip(), []).append(values)
    return found


def axis(
    name: str, texts: Sequence[str], taking: Taking, convert: Callable[[str], Any], options: Iterable[str] = ()
) -> Sequence[Any]:
    """The values of one parameter.

    Args:
        name: The parameter.
        texts: What was typed for it: `0:64`, `4:8:0.5`, `4,6`, `@FILE` for the lines of a file, or one value.
        taking: What it takes.
        convert: The value of one word.
        options: Words that are one value, whatever is in them.

    Raises:
        typer.BadParameter: There are none, or a file can't be read.
    """
    found: list[Any] = []
    for text in texts:
        if text.startswith("@") and not text.startswith("@@"):
            found += map(convert, _lines(name, text[1:]))
            continue
        text = text.removeprefix("@") if text.startswith("@@") else text
        numbers = _range(name, text) if taking in ("numbers", "anything") else None
        if numbers is not None:
            if len(texts) == 1:
                return numbers
            found += numbers
        elif _is_list(text, taking, options):
            found += [convert(word.strip()) for word in text.split(",")]
        else:
            found.append(convert(text))
    if not found:
        raise typer.BadParameter(f"--set {name}={texts[0]} has no values.")
    return found


def _is_list(text: str, taking: Taking, options: Iterable[str]) -> bool:
    if taking == "numbers":
        return True
    if taking == "options":
        return text not in options
    return taking == "anything" and _NUMBERS.fullmatch(text) is not None


def _range(name: str, text: str) -> Sequence[Any] | None:
    """`first:end` or `first:end:step`, without the end, as Python has it; None if the text is none."""
    matched = _RANGE.fullmatch(text)
    if matched is None:
        return None
    first, end, step = matched.groups()
    if all(_is_whole(part) for part in (first, end, step or "1")):
        whole = int(step or 1)
        numbers: Sequence[Any] = range(int(first), int(end), whole) if whole else ()
    else:
        # Decimal: 4:5:0.1 has 4.3, and not 4.299999.
        by = Decimal(step or 1)
        count = math.ceil((Decimal(end) - Decimal(first)) / by) if by else 0
        if count > _MOST:
            raise typer.BadParameter(f"--set {name}={text} has {count} values.")
        numbers = [float(Decimal(first) + number * by) for number in range(count)]
    if not numbers:
        raise typer.BadParameter(f"--set {name}={text} has no values: write FIRST:END or FIRST:END:STEP, as in 0:64.")
    return numbers


def _is_whole(text: str) -> bool:
    return re.fullmatch(r"[-+]?\d+", text) is not None


def _lines(name: str, file: str) -> list[str]:
    try:
        lines = read_text(expanded(file), encoding="utf-8-sig").splitlines()
    except (OSError, ValueError) as failure:
        raise typer.BadParameter(f"--set {name}=@{file}: it can't be read as text: {reason(failure)}") from failure
    found = [line.strip() for line in lines if line.strip()]
    if not found:
        raise typer.BadParameter(f"--set {name}=@{file}: there is nothing in it.")
    return found


def in_words(axes: Mapping[str, Sequence[Any]]) -> str:
    """What a sweep goes through: `seed 0 … 63 (64), cfg 4.0, 6.0`."""
    return ", ".join(f"{name} {_values(name, values)}" for name, values in axes.items())


def _values(name: str, values: Sequence[Any]) -> str:
    shown = [_shown(name, value) for value in values[:4]]
    if len(values) <= 4:
        return ", ".join(shown)
    return f"{shown[0]} … {_shown(name, values[-1])} ({len(values)})"


def _shown(name: str, value: Any) -> str:
    text = str(blank_values({name: getattr(value, "value", value)})[name])
    return text if len(text) <= 32 else f"{text[:31]}…"
