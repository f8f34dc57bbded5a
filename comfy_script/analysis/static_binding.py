"""Binding a call of which only some is known: the checks of a call, given what is known of its values.

A value is refused only if all that it may be is refused.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from functools import partial
from inspect import isabstract
from types import BuiltinMethodType, CoroutineType, FunctionType, MethodType, ModuleType
from typing import Any

from ..graph.binding import Binder
from ..graph.checks import Accept, Refusal
from ..graph.wire import WRAPPER
from ..registry.link_types import takes_values
from ..registry.records import InputKind, InputSpec, NodeSpec
from .containers import Container, is_literal
from .values import (
    UNKNOWN,
    Awaitable,
    BoundMethod,
    EnumValue,
    Function,
    KnownOutput,
    Module,
    NodeReference,
    OneOf,
    Partial,
    TextMethod,
    Typed,
    Value,
    is_unknown,
)

__all__ = ["StaticBinder", "bindable"]

_PLAIN = (bool, float, int, str)
_NODE = type("Node", (), {})
_ENUM = type("_ComboMeta", (), {})
_OBJECTS: dict[type, type] = {
    BoundMethod: MethodType,
    EnumValue: _ENUM,
    Function: FunctionType,
    Module: ModuleType,
    NodeReference: _NODE,
    Partial: partial,
    TextMethod: BuiltinMethodType,
}
"""What values are that no input takes, as errors call them."""
_ANY_OBJECT = {InputKind.SOCKET, InputKind.OTHER_WIDGET}


class StaticBinder(Binder):
    """The binding plan of one node for values that aren't known in full.

    Args:
        spec: The node.
        is_real: Of real mode, where any object may stand for an output.
    """

    __slots__ = ("_is_real",)

    def __init__(self, spec: NodeSpec, is_real: bool) -> None:
        self._is_real = is_real
        super().__init__(spec, coerce=_leave)

    def accept(self, item: InputSpec) -> Accept:
        """The check of an input, which passes whatever may be right."""
        check = super().accept(item)
        takes_objects = item.kind in _ANY_OBJECT
        takes_plain = not takes_objects or takes_values(item)
        is_real = self._is_real

        def accept(value: Any) -> Any:
            if isinstance(value, KnownOutput):
                return check(value)
            if is_unknown(value):
                return value
            if isinstance(value, OneOf):
                return _accept_one(value, accept)
            if is_real and takes_objects:
                return value
            if isinstance(value, Typed):
                return value if takes_plain and value.type in _PLAIN else _check_some(value, check)
            if isinstance(value, (list, tuple, dict)):
                value = _without_unknown(value)
            return value if is_unknown(value) else check(value)

        return accept

    def accept_open(self, value: Any) -> Any:
        """As of any call, if the value is known."""
        if is_unknown(value) or isinstance(value, (OneOf, Typed)) or self._is_real:
            return value
        value = _without_unknown(value)
        return value if is_unknown(value) else super().accept_open(value)

    def is_undecided(self, value: Any) -> bool:
        """Whether a value isn't known, or not which of several it is."""
        return is_unknown(value) or isinstance(value, (OneOf, Typed))


def _accept_one(value: OneOf, accept: Accept) -> Any:
    refusal: Refusal | None = None
    for each in value.values:
        if each is None:
            return value
        try:
            accept(each)
        except Refusal as reason:
            refusal = refusal or reason
        else:
            return value
    assert refusal is not None
    raise refusal


def _leave(value: Any, item: InputSpec) -> Any:
    return NotImplemented


def _check_some(value: Typed, check: Accept) -> Any:
    """Refuses some object of a type, if none of that type is taken."""
    # Of lists some may be taken that others aren't; an empty one stands for all. A dictionary may wrap any value.
    if value.type is not dict:
        check([] if value.type is list else type(value.type.__name__, (), {})())
    return value


def _without_unknown(value: Any) -> Any:
    """A list or dictionary without what isn't known of it, which no check can look at."""
    if isinstance(value, (list, tuple)):
        parts = [_without_unknown(each) for each in value]
        return type(value)(each for each in parts if not is_unknown(each)) if type(value) in (list, tuple) else value
    if isinstance(value, dict):
        if WRAPPER in value and not _is_known(value[WRAPPER]):
            return UNKNOWN
        parts_by_key = {key: _without_unknown(each) for key, each in value.items()}
        return {key: each for key, each in parts_by_key.items() if not is_unknown(each)}
    return UNKNOWN if isinstance(value, (OneOf, Typed)) else value


def _is_known(value: Any) -> bool:
    if isinstance(value, (list, tuple)):
        return all(map(_is_known, value))
    if isinstance(value, Mapping):
        return all(map(_is_known, value.values()))
    return is_literal(value) or isinstance(value, KnownOutput)


def bindable(value: Value) -> Any:
    """A value as a binder takes it: lists and dictionaries as such where all of their keys are known."""
    if isinstance(value, Enum) and not isinstance(value, _PLAIN):
        return UNKNOWN
    if isinstance(value, OneOf):
        return OneOf(tuple(map(bindable, value.values)))
    if isinstance(value, KnownOutput) or is_literal(value) or isinstance(value, Typed):
        return value
    if isinstance(value, Awaitable):
        return Typed(CoroutineType)
    if isinstance(value, tuple):
        return tuple(map(bindable, value))
    if isinstance(value, Container):
        if value.entries is not None and value.kind is list:
            return [bindable(each) for each in value.entries.values()]
        if value.entries is not None and value.kind is dict:
            return {key: bindable(each) for key, each in value.entries.items()}
        return UNKNOWN if isabstract(value.kind) else Typed(value.kind)
    kind = _OBJECTS.get(type(value))
    is_other = isinstance(value, NodeReference) and value.is_real
    return UNKNOWN if kind is None or is_other else Typed(kind)
