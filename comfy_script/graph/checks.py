"""Checks of one value against one input, as strict as the server's own validation and not stricter.

The server's rules (ComfyUI 0.30, `execution.py` and `comfy_execution/validation.py`): link types match when either
side is `*` or a match type, or when their comma-separated unions overlap; INT, FLOAT, STRING and BOOLEAN values are
converted by Python's `int`, `float`, `str` and `bool`; then `min` and `max`; then membership in the combo.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any

from ..registry.records import InputKind, InputSpec
from .records import Output

__all__ = ["Accept", "Coerce", "Refusal", "link_fits", "make_accept"]

Accept = Callable[[Any], Any]
"""Takes a value, returns what is recorded for it; raises Refusal."""

Coerce = Callable[[Any, InputSpec], Any]
"""Turns a Python object (an image, a path …) into something that can be recorded; NotImplemented if it can't."""

_PRIMITIVES = {"INT", "FLOAT", "STRING", "BOOLEAN", "COMBO"}
_ANY = {"*", "COMFY_MATCHTYPE_V3"}


class Refusal(Exception):
    """A value does not fit an input. `is_link` tells a link of the wrong type from a wrong value."""

    def __init__(self, reason: str, *, is_link: bool = False) -> None:
        super().__init__(reason)
        self.reason = reason
        self.is_link = is_link


def link_fits(output_type: str, input_type: str) -> bool:
    """Whether the server lets an output of one type feed an input of another."""
    if output_type == input_type or output_type in _ANY or input_type in _ANY:
        return True
    given = {part.strip() for part in output_type.split(",")}
    wanted = {part.strip() for part in input_type.split(",")}
    return bool(given & wanted) or "*" in given or "*" in wanted


def make_accept(spec: InputSpec, *, bools: Mapping[bool, Any] | None = None, coerce: Coerce | None = None) -> Accept:
    """The check of one input, specialised so that the common cases cost next to nothing.

    Args:
        spec: The input.
        bools: Of a yes/no combo, what True and False stand for.
        coerce: Called for objects that are neither plain values nor outputs.
    """
    kind = spec.kind
    slow = _slow_path(spec, bools, coerce)
    if kind is InputKind.INT or (kind is InputKind.FLOAT):
        exact: Any = int if kind is InputKind.INT else float
        if spec.minimum is None or spec.maximum is None:
            return slow
        low: float = spec.minimum
        high: float = spec.maximum

        def accept_number(value: Any) -> Any:
            if value.__class__ is exact and low <= value <= high:
                return value
            return slow(value)

        return accept_number
    if kind is InputKind.STRING:

        def accept_string(value: Any) -> Any:
            return value if value.__class__ is str else slow(value)

        return accept_string
    if kind is InputKind.COMBO and not spec.multiselect and not spec.is_open:
        strings = frozenset(option for option in spec.options if isinstance(option, str))

        def accept_option(value: Any) -> Any:
            return value if value.__class__ is str and value in strings else slow(value)

        return accept_option
    if kind is InputKind.SOCKET:
        wanted = spec.type

        def accept_link(value: Any) -> Any:
            if isinstance(value, Output) and value.type == wanted:
                return value
            return slow(value)

        return accept_link
    return slow


def _slow_path(spec: InputSpec, bools: Mapping[bool, Any] | None, coerce: Coerce | None) -> Accept:
    def accept(value: Any) -> Any:
        if isinstance(value, Output):
            return _check_link(value, spec)
        if isinstance(value, Enum):
            value = value.value
        elif hasattr(value, "item") and getattr(value, "shape", None) == ():
            value = value.item()  # a numpy or torch scalar
        if bools is not None and isinstance(value, bool) and value not in spec.options:
            value = bools[value]
        if coerce is not None and not isinstance(value, (str, int, float, bool)):
            coerced = coerce(value, spec)
            if coerced is not NotImplemented:
                return _check_link(coerced, spec) if isinstance(coerced, Output) else coerced
        return _check_value(value, spec)

    return accept


def _check_link(value: Output, spec: InputSpec) -> Output:
    if value.slot < 0:
        raise Refusal(f"{value.call.spec.name} has no outputs to pass on", is_link=True)
    if not link_fits(value.type, spec.type):
        raise Refusal(
            f"expected {_article(spec.type)}, got the {value.type} output {value.name!r} of {value.call.spec.name}",
            is_link=True,
        )
    return value


def _check_value(value: Any, spec: InputSpec) -> Any:
    kind = spec.kind
    if kind is InputKind.SOCKET:
        return _check_socket_value(value, spec)
    if kind is InputKind.INT or kind is InputKind.FLOAT:
        return _check_number(value, spec, int if kind is InputKind.INT else float)
    if kind is InputKind.COMBO:
        return _check_option(value, spec)
    if kind is InputKind.STRING and not isinstance(value, (str, int, float, bool)):
        raise Refusal(f"expected a string, got {describe(value)}")
    if kind is InputKind.BOOLEAN and not isinstance(value, (bool, int, float, str)):
        raise Refusal(f"expected True or False, got {describe(value)}")
    return value


def _check_socket_value(value: Any, spec: InputSpec) -> Any:
    types = {part.strip() for part in spec.type.split(",")}
    if types & _ANY or types & _PRIMITIVES or spec.config.get("widgetType"):
        return value
    raise Refusal(f"expected {_article(spec.type)}, got {describe(value)}", is_link=True)


def _check_number(value: Any, spec: InputSpec, convert: type[int] | type[float]) -> Any:
    try:
        number = convert(value)
    except (TypeError, ValueError, OverflowError):
        kind = "a whole number" if convert is int else "a number"
        raise Refusal(f"expected {kind}, got {describe(value)}") from None
    if spec.minimum is not None and number < spec.minimum:
        raise Refusal(f"{number} is below the smallest value that the server takes, {spec.minimum:g}")
    if spec.maximum is not None and number > spec.maximum:
        raise Refusal(f"{number} is above the largest value that the server takes, {spec.maximum:g}")
    return value


def _check_option(value: Any, spec: InputSpec) -> Any:
    if spec.multiselect and isinstance(value, (list, tuple)):
        return [_check_option(item.value if isinstance(item, Enum) else item, spec) for item in value]
    if spec.is_open and isinstance(value, (str, int, float, bool)):
        return value
    if value in spec.options:
        return value
    raise Refusal(f"{describe(value)} is not one of its options{suggest(value, spec.options)}")


def suggest(value: Any, options: tuple[Any, ...]) -> str:
    """`; did you mean …?` with the nearest matches, or the first few options."""
    names = [str(option) for option in options]
    near = difflib.get_close_matches(str(value), names, n=3, cutoff=0.5)
    if near:
        return f"; did you mean {' or '.join(repr(name) for name in near)}?"
    shown = ", ".join(repr(name) for name in names[:8])
    return f": {shown}{f', … ({len(names)} in all)' if len(names) > 8 else ''}"


def describe(value: Any) -> str:
    """A value as an error message shows it."""
    if value is None or isinstance(value, (str, int, float, bool)):
        text = repr(value)
        return text if len(text) <= 80 else f"{text[:77]}…"
    return f"{_article(type(value).__name__)} object"


def _article(name: str) -> str:
    return f"an {name}" if name[:1].upper() in "AEIO" else f"a {name}"
