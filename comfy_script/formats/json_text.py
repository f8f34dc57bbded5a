"""JSON of strangers: read with limits, written so that it can be read again."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NoReturn

from .._text import get_logger
from ..errors import FormatError

__all__ = [
    "check_finite",
    "non_finite",
    "nulled",
    "parse_json",
    "parse_workflow",
    "shown_json",
    "sound_numbers",
    "write_json",
]

_log = get_logger(__name__)

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


def parse_workflow(content: bytes | str, name: str) -> Any:
    """Reads JSON of a workflow as ComfyUI's page does: NaN and the infinities, which Python writes, count as null.

    A warning in the log says where they are. What nodes said of their changes (`is_changed`), which old versions of
    ComfyUI wrote beside their inputs, is nobody's loss.

    Args:
        content, name: As of `parse_json`.

    Raises:
        FormatError: As of `parse_json`, but for such numbers.
    """
    try:
        return parse_json(content, name)
    except FormatError:
        value = _with_all_numbers(content)
        if value is None:
            raise
    return nulled(value, lambda said: _log.warning("%s: %s", name, said))


def _with_all_numbers(content: bytes | str) -> Any:
    """What a JSON text says that is right but for NaN and the infinities; None for another text."""
    try:
        value = json.loads(content, parse_float=_finite)
    except (RecursionError, ValueError):
        return None
    return None if _is_deep(value) else value


def nulled(value: Any, say: Callable[[str], object]) -> Any:
    """A value with null for each number that JSON doesn't have.

    Args:
        value: The value, of which 100 levels are looked at.
        say: Called with a sentence about each.
    """
    for path, number in non_finite(value):
        if "is_changed" not in path:
            say(f"{_place(value, path)} is {number}, which JSON doesn't have; it counts as null.")
    return _nulled(value, DEEPEST)


def _nulled(value: Any, levels: int) -> Any:
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, Mapping) and levels:
        return {key: _nulled(item, levels - 1) for key, item in value.items()}
    return [_nulled(item, levels - 1) for item in value] if isinstance(value, list | tuple) and levels else value


def non_finite(value: Any) -> Iterator[tuple[tuple[Any, ...], float]]:
    """The numbers in a value that JSON doesn't have: the keys and indices that lead to each, and itself."""
    stack: list[tuple[tuple[Any, ...], Any]] = [((), value)]
    while stack:
        path, item = stack.pop()
        if isinstance(item, float):
            if not math.isfinite(item):
                yield path, item
        elif len(path) > DEEPEST:
            continue
        elif isinstance(item, Mapping):
            stack += reversed([((*path, key), inner) for key, inner in item.items()])
        elif isinstance(item, list | tuple):
            stack += reversed([((*path, index), inner) for index, inner in enumerate(item)])


def check_finite(value: Any, name: str) -> None:
    """Refuses numbers that JSON doesn't have: what is written with them can't be read by others.

    Args:
        value: What is to be written.
        name: What to call it in the error.

    Raises:
        FormatError: There is such a number; it says where.
    """
    for path, number in non_finite(value):
        raise FormatError(f"{name} can't be written: {_place(value, path)} is {number}, which JSON doesn't have.")


def _place(value: Any, path: tuple[Any, ...]) -> str:
    """A place in a workflow: by node and input where it is one."""
    for depth, key in enumerate(path):
        value = value[key]
        if not isinstance(value, Mapping):
            continue
        class_type = value.get("class_type", value.get("type"))
        if isinstance(class_type, str) and depth + 1 < len(path):
            rest = [str(each) for each in path[depth + 1 :] if each != "inputs"]
            return f"{class_type} {value.get('id', key)}, {'/'.join(rest)!r}"
    return repr("/".join(map(str, path)))


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


def sound_numbers(value: Any, name: str) -> Any:
    """Decoded JSON as a program gives it, with the numbers that a JSON text can say.

    NaN and the infinities are null then, as of `parse_workflow`, and a warning says where.

    Args:
        value: The value; is left as it is.
        name: What to call it in errors and warnings.

    Raises:
        FormatError: It holds an integer, as a value or as a key, of more than the 4,300 digits that Python writes.
    """
    level = [value]
    is_sound = True
    for _ in range(DEEPEST + 1):
        inner: list[Any] = []
        for item in level:
            if isinstance(item, Mapping):
                inner += item
                inner += item.values()
            elif isinstance(item, list | tuple):
                inner += item
            elif isinstance(item, float):
                is_sound = is_sound and math.isfinite(item)
            elif isinstance(item, int) and item.bit_length() > _MOST_BITS:
                bits = item.bit_length()
                raise FormatError(f"{name} holds an integer of {bits} bits, and JSON is read with at most {_MOST_BITS}")
        if not inner:
            break
        level = inner
    return value if is_sound else nulled(value, lambda said: _log.warning("%s: %s", name, said))


def write_json(value: Any, name: str = "the workflow") -> str:
    """Writes JSON as people read it, that can be encoded as UTF-8: a lone surrogate is written as an escape.

    Args:
        value: What is written.
        name: What to call it in the error.

    Raises:
        FormatError: It holds a number that JSON doesn't have.
    """
    check_finite(value, name)
    return _encodable(json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False))


def shown_json(value: Any) -> str:
    """A value in one line, for messages: as of `write_json`, but whatever numbers it has."""
    return _encodable(json.dumps(value, ensure_ascii=False))


def _encodable(text: str) -> str:
    return _SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
