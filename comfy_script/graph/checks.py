"""Checks of one value against one input, as strict as the server's own validation and not stricter.

The server's rules (ComfyUI 0.30, `execution.py` and `comfy_execution/validation.py`): link types match when either
side is `*` or a match type, or when their comma-separated unions overlap; INT, FLOAT, STRING and BOOLEAN values are
converted by Python's `int`, `float`, `str` and `bool`; then `min` and `max`; then membership in the combo.
Three things the server's validation lets pass are refused all the same: a plain value for a socket that takes links
only, and a list for a text or a yes/no, which in API format would be a link, for they can't work; and `nan` and the
infinities, also as texts, which no JSON has: the server runs them, and the pictures that it saves hold a workflow that
isn't JSON.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from enum import Enum
from typing import Any

from .._near import did_you_mean, near_words, some_of
from .._placeholders import Placeholder, loaded
from ..registry.link_types import fits, takes_values
from ..registry.records import InputKind, InputSpec
from .own_checks import OwnChecks
from .records import CallOutput
from .wire import WRAPPER

__all__ = ["LINK_TYPE", "Accept", "Coerce", "Refusal", "check_form", "check_link", "make_accept", "not_an_option"]

LINK_TYPE = "link-type"
"""The rule that outputs have to fit: what breaks it is a LinkTypeError."""
OUT_OF_RANGE = "out-of-range"

Accept = Callable[[Any], Any]
"""Takes a value, returns what is recorded for it; raises Refusal."""

Coerce = Callable[[Any, InputSpec], Any]
"""Turns a Python object (an image, a path …) into something that can be recorded; NotImplemented if it can't."""

_TEXTS = {"STRING", "BOOLEAN"}
_SCALARS = (str, int, float, bool, type(None))


class Refusal(Exception):
    """A value does not fit an input.

    Args:
        reason: Why, in words.
        rule: The rule that it breaks, see `NodeCallError.rule`.
        suggestions: Options that may have been meant.
    """

    def __init__(self, reason: str, rule: str = "wrong-type", suggestions: Sequence[Any] = ()) -> None:
        super().__init__(reason)
        self.reason = reason
        self.rule = rule
        self.suggestions = suggestions


def make_accept(
    spec: InputSpec,
    *,
    bools: Mapping[bool, Any] | None = None,
    coerce: Coerce | None = None,
    own: OwnChecks | None = None,
) -> Accept:
    """The check of one input, specialised so that the common cases cost next to nothing.

    Args:
        spec: The input.
        bools: Of a yes/no combo, what True and False stand for.
        coerce: Called for objects that are neither plain values nor outputs.
        own: What the node checks by itself instead of the server.
    """
    kind = spec.kind
    if own is not None and spec.key in own.values:
        spec = replace(spec, unchecked=True)
    if spec.unchecked:
        spec = replace(spec, minimum=None, maximum=None)
    slow = _slow_path(spec, bools, coerce, own or OwnChecks())
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
            if isinstance(value, CallOutput) and value.type == wanted:
                return value
            return slow(value)

        return accept_link
    return slow


def _slow_path(spec: InputSpec, bools: Mapping[bool, Any] | None, coerce: Coerce | None, own: OwnChecks) -> Accept:
    # A combo whose value the server doesn't look at takes any; a number is converted nevertheless.
    check_value = _check_any if spec.kind is InputKind.COMBO and spec.unchecked else _check_value

    def accept(value: Any) -> Any:
        if isinstance(value, CallOutput):
            return check_link(value, spec, own.links)
        if value.__class__ is Placeholder:
            value = _known(value)
        if isinstance(value, Enum):
            value = value.value
        elif hasattr(value, "item") and getattr(value, "shape", None) == ():
            value = value.item()  # a numpy or torch scalar
        elif isinstance(value, dict) and WRAPPER in value:
            # As API format writes a list; the server takes it from any input, and makes a text even of a list.
            if spec.type in _TEXTS:
                return check_form(value)
            value = value[WRAPPER]
        if bools is not None and isinstance(value, bool) and value not in spec.options:
            value = bools[value]
        if coerce is not None and not isinstance(value, (str, int, float, bool)):
            coerced = coerce(value, spec)
            if coerced is not NotImplemented:
                return check_link(coerced, spec, own.links) if isinstance(coerced, CallOutput) else coerced
        if coerce is not None and spec.kind is InputKind.COMBO:
            value = _with_its_slashes(value, spec)  # not where a script is only read: that changes no value
        return check_value(value, spec)

    return accept


def _known(value: Placeholder) -> Any:
    """What a value of before `load()` stands for: the default of a script's function, as a rule."""
    try:
        return loaded(value)
    except AttributeError as unknown:
        raise Refusal(f"{unknown}") from None


def check_link(value: CallOutput, spec: InputSpec, any_type: bool) -> CallOutput:
    """The output, if it can feed the input.

    Raises:
        Refusal: It can't.
    """
    if value.slot < 0:
        raise Refusal(f"{value.call.spec.name} has no outputs to pass on", LINK_TYPE)
    if not any_type and not fits(_gives(value), spec.takes):
        raise Refusal(f"expected {_article(spec.type)}, got {value.description}", LINK_TYPE)
    return value


def _gives(value: CallOutput) -> str:
    outputs = value.call.spec.outputs
    also = outputs[value.slot].also if value.slot < len(outputs) else ()
    return ",".join((value.type, *also)) if also else value.type


def _check_value(value: Any, spec: InputSpec) -> Any:
    # By type, as the server does: an input that is a socket only on the page takes values as well.
    check = None if spec.kind is InputKind.OTHER_WIDGET else _CHECKS.get(spec.type)
    if check is not None:
        return check(value, spec)
    if spec.kind is InputKind.SOCKET and not takes_values(spec):
        raise Refusal(f"expected {_article(spec.type)}, got {describe(value)}", LINK_TYPE)
    if spec.minimum is not None or spec.maximum is not None:
        # Of a union such as `FLOAT,INT`: the server converts nothing and compares all the same.
        if not isinstance(value, (int, float)):
            raise Refusal(f"expected a number, got {describe(value)}")
        _check_range(value, value, spec)
    return check_form(value)


def _check_any(value: Any, _: InputSpec) -> Any:
    return check_form(value)


def check_form(value: Any) -> Any:
    """The value, if it has a form in JSON.

    Raises:
        Refusal: It has none, or holds something that has none.
    """
    stack = [value]
    while stack:
        item = stack.pop()
        if isinstance(item, (list, tuple)):
            stack.extend(item)
        elif isinstance(item, dict):
            stack.extend(item.values())
        elif isinstance(item, CallOutput) and item is not value:
            raise Refusal(f"a {type(value).__name__} can't hold outputs of nodes; pass them by themselves")
        elif isinstance(item, float) and not math.isfinite(item):
            raise _not_finite(item)
        elif not isinstance(item, (*_SCALARS, Enum, CallOutput)) and not hasattr(item, "tolist"):
            raise Refusal(f"{describe(item)} has no form in JSON, so no server can get it")
    return value


def _check_text(value: Any, spec: InputSpec) -> Any:
    if isinstance(value, (*_SCALARS, dict)):
        return check_form(value)
    raise Refusal(f"expected {'a string' if spec.type == 'STRING' else 'True or False'}, got {describe(value)}")


def _check_number(value: Any, spec: InputSpec) -> Any:
    convert: type[int] | type[float] = int if spec.type == "INT" else float
    try:
        # Python also converts what JSON has no form for, such as bytes.
        number = convert(value) if isinstance(value, (int, float, str)) else None
    except (TypeError, ValueError, OverflowError):
        number = None
    if number is None:
        raise Refusal(f"expected {'a whole number' if convert is int else 'a number'}, got {describe(value)}")
    if isinstance(number, float) and not math.isfinite(number):
        raise _not_finite(value)
    _check_range(number, value, spec)
    return value


def _not_finite(value: Any) -> Refusal:
    return Refusal(f"expected a number that JSON has, got {describe(value)}")


def _check_range(number: float, given: Any, spec: InputSpec) -> None:
    if spec.minimum is not None and number < spec.minimum:
        raise Refusal(
            f"{describe(given)} is below the smallest value that the server takes, {spec.minimum}", OUT_OF_RANGE
        )
    if spec.maximum is not None and number > spec.maximum:
        raise Refusal(
            f"{describe(given)} is above the largest value that the server takes, {spec.maximum}", OUT_OF_RANGE
        )


def _check_option(value: Any, spec: InputSpec) -> Any:
    if spec.multiselect and isinstance(value, (list, tuple)):
        return [_check_one_option(item.value if isinstance(item, Enum) else item, spec) for item in value]
    return _check_one_option(value, spec)


def _check_one_option(value: Any, spec: InputSpec) -> Any:
    if spec.is_open and isinstance(value, (str, int, float, bool)):
        return value
    if isinstance(value, _SCALARS) and value in spec.options:
        return value
    raise not_an_option(value, spec.options)


def _with_its_slashes(value: Any, spec: InputSpec) -> Any:
    """The one option that a value differs from only in its slashes, as the server is of another system; else itself.

    Of several values at once, each by itself.
    """
    if spec.multiselect and isinstance(value, list | tuple):
        return [_with_its_slashes(item.value if isinstance(item, Enum) else item, spec) for item in value]
    if not isinstance(value, str) or not ("/" in value or "\\" in value) or value in spec.options:
        return value
    wanted = value.replace("\\", "/")
    found = [option for option in spec.options if isinstance(option, str) and option.replace("\\", "/") == wanted]
    return found[0] if len(found) == 1 else value


_CHECKS: Mapping[str, Callable[[Any, InputSpec], Any]] = {
    "INT": _check_number,
    "FLOAT": _check_number,
    "STRING": _check_text,
    "BOOLEAN": _check_text,
    "COMBO": _check_option,
}


def not_an_option(value: Any, options: Sequence[Any]) -> Refusal:
    """What is said of a value that a combo doesn't have: with the nearest of its options, or the first few."""
    names = [str(option) for option in options]
    near = near_words(str(value), names)
    hint = f"; {did_you_mean(map(repr, near))}" if near else f": {some_of(map(repr, names)) or 'there are none'}"
    return Refusal(f"{describe(value)} is not one of its options{hint}", "not-an-option", near)


def describe(value: Any) -> str:
    """A value as an error message shows it."""
    if value is None or isinstance(value, (str, int, float, bool)):
        try:
            text = repr(value)
        except ValueError:  # Python writes no number of more than 4300 digits
            return f"a number of {value.bit_length()} bits" if isinstance(value, int) else "a number"
        return text if len(text) <= 80 else f"{text[:77]}…"
    if isinstance(value, tuple) and value and all(isinstance(item, CallOutput) for item in value):
        parts = ", ".join(f"[{index}] {item.type}" for index, item in enumerate(value))
        return f"{len(value)} outputs of {value[0].call.spec.name} at once: take one of them, {parts}"
    return f"{_article(type(value).__name__)} object"


def _article(name: str) -> str:
    return f"an {name}" if name[:1].upper() in "AEIO" else f"a {name}"
