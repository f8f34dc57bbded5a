"""What operators and tests give, as far as that is known of what is known."""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable, Iterable
from inspect import isabstract
from typing import Any

from .containers import Container, Shared, is_literal, join_all
from .values import (
    UNKNOWN,
    Class,
    EnumValue,
    Function,
    KnownOutput,
    Module,
    NodeReference,
    Nodes,
    NodeTuple,
    OneOf,
    Typed,
    Value,
)

__all__ = ["BUILTIN_TYPES", "fold", "is_instance", "operate", "test", "truth"]

_LONGEST = 10_000
"""Texts and numbers that would be longer aren't made."""

_MOST_PARTS = 100
"""Longer lists aren't kept part by part."""

_OPERATORS: dict[type[ast.AST], Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
    ast.Pow: operator.pow,
    ast.LShift: operator.lshift,
    ast.RShift: operator.rshift,
    ast.BitOr: operator.or_,
    ast.BitAnd: operator.and_,
    ast.BitXor: operator.xor,
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
}
_UNARY: dict[type[ast.AST], Callable[[Any], Any]] = {
    ast.USub: operator.neg,
    ast.UAdd: operator.pos,
    ast.Invert: operator.invert,
}
_NUMBERS = (int, float, bool)
BUILTIN_TYPES: dict[str, type] = {
    kind.__name__: kind for kind in (str, int, float, bool, list, tuple, dict, set, bytes, complex)
}
_KNOWN_OBJECTS = (KnownOutput, NodeReference, Nodes, NodeTuple, Function, Module, EnumValue, Class)


def fold(function: Callable[..., Any], values: Iterable[Value]) -> Value:
    """What a function of plain values gives; nothing is known if it fails or a value isn't known."""
    given = list(values)
    if not all(map(is_literal, given)):
        return UNKNOWN
    try:
        result = function(*given)
    except Exception:  # noqa: BLE001 - whatever the script's own operation raises
        return UNKNOWN
    return result if is_literal(result) else UNKNOWN


def ordered(keys: list[Value], *, reverse: bool) -> list[int] | None:
    """The order of plain values, as their indices; None if they have none."""
    plain = [_plain_key(key) for key in keys]
    try:
        return None if UNKNOWN in plain else sorted(range(len(keys)), key=lambda index: plain[index], reverse=reverse)
    except TypeError:
        return None


def _plain_key(key: Value) -> Any:
    """A value that is known as a whole, or a tuple of such; else UNKNOWN."""
    if isinstance(key, tuple):
        return UNKNOWN if UNKNOWN in (parts := tuple(map(_plain_key, key))) else parts
    return key if is_literal(key) else UNKNOWN


def operate(node: ast.operator | ast.unaryop, *values: Value) -> Value:
    """What an operator gives."""
    if len(values) == 1:
        known = fold(_UNARY[type(node)], values) if type(node) in _UNARY else UNKNOWN
        kinds = _kinds(values[0])
        return known if is_literal(known) else Typed(next(iter(kinds))) if len(kinds) == 1 else UNKNOWN
    left, right = values
    if is_literal(left) and is_literal(right):
        return fold(_OPERATORS[type(node)], values) if _is_small(node, left, right) else UNKNOWN
    if isinstance(node, ast.Add):
        if isinstance(left, tuple) and isinstance(right, tuple):
            return (*left, *right)
        if isinstance(left, Container) and isinstance(right, Container) and left.kind is right.kind is list:
            return Container(list, None, join_all([left.item, right.item]))
    if isinstance(node, ast.Mult) and isinstance(left, Container) and left.kind is list and type(right) is int:
        return _repeated(left, right)
    if isinstance(node, ast.BitOr) and isinstance(left, Container) and isinstance(right, Container):
        if left.kind is right.kind is dict and left.entries is not None and right.entries is not None:
            return Container(dict, {**left.entries, **right.entries})
        return UNKNOWN
    kinds, others = _kinds(left), _kinds(right)
    if kinds == {str} and (isinstance(node, ast.Mod) or (isinstance(node, ast.Add) and others == {str})):
        return Typed(str)
    if kinds | others <= {int, float} and kinds and others and isinstance(node, (ast.Add, ast.Sub, ast.Mult)):
        return Typed(int if kinds | others == {int} else float)
    return UNKNOWN


def _repeated(value: Container, times: int) -> Container:
    """A list several times over."""
    parts = list(value.entries.values()) if value.entries is not None else None
    if times <= 0 or parts == []:
        return Container(list, {})
    if parts is None or len(parts) * times > _MOST_PARTS:
        return Container(list, None, value.item)
    return Container(list, dict(enumerate(parts * times)))


def _kinds(value: Value) -> set[type]:
    """The Python types that a value may have; none if that isn't known."""
    if isinstance(value, Typed):
        return {value.type}
    if isinstance(value, OneOf):
        kinds = [_kinds(each) for each in value.values]
        return set().union(*kinds) if all(kinds) else set()
    return {type(value)} if is_literal(value) and type(value) in (int, float, str) else set()


def _is_small(node: ast.operator | ast.unaryop, left: Any, right: Any) -> bool:
    if isinstance(node, (ast.Pow, ast.LShift)):
        return isinstance(left, _NUMBERS) and isinstance(right, _NUMBERS) and abs(left) < 1000 and 0 <= right < 100
    if isinstance(node, ast.Mult):
        for text, times in ((left, right), (right, left)):
            if isinstance(text, (str, bytes)):
                return isinstance(times, int) and len(text) * times < _LONGEST
    if isinstance(node, ast.Mod) and isinstance(left, (str, bytes)):
        return len(left) < 100 and "*" not in str(left)
    return not any(isinstance(each, (str, bytes)) and len(each) > _LONGEST for each in (left, right))


def truth(value: Value) -> bool | None:
    """Whether a value counts as true; None if that isn't known."""
    if is_literal(value):
        return bool(value)
    if isinstance(value, KnownOutput):
        return None if value.is_real else True
    if isinstance(value, OneOf):
        found = {truth(each) for each in value.values}
        return found.pop() if len(found) == 1 else None
    if isinstance(value, tuple):
        return bool(value)
    return True if isinstance(value, _KNOWN_OBJECTS) else None


def test(node: ast.cmpop, left: Value, right: Value) -> bool | None:
    """What a comparison gives; None if that isn't known."""
    if isinstance(left, OneOf):
        return _agreed(test(node, each, right) for each in left.values)
    if isinstance(right, OneOf):
        return _agreed(test(node, left, each) for each in right.values)
    if isinstance(node, (ast.Is, ast.IsNot)):
        if right is not None and left is not None:
            return None
        other = left if right is None else right
        is_same = True if other is None else False if is_literal(other) or _is_object(other) else None
        return is_same if is_same is None or isinstance(node, ast.Is) else not is_same
    if isinstance(node, (ast.In, ast.NotIn)):
        known = _contains(left, right)
        return known if known is None or isinstance(node, ast.In) else not known
    plain = _plain_key(left), _plain_key(right)
    return None if UNKNOWN in plain else _compared(node, *plain)


def _compared(node: ast.cmpop, left: Any, right: Any) -> bool | None:
    try:
        result = _OPERATORS[type(node)](left, right)
    except Exception:  # noqa: BLE001 - whatever the script's own comparison raises
        return None
    return result if isinstance(result, bool) else None


def _is_object(value: Value) -> bool:
    """Whether a value is surely not None."""
    if isinstance(value, KnownOutput):
        return not value.is_real
    return isinstance(value, (*_KNOWN_OBJECTS, Typed, Shared, tuple))


def _contains(item: Value, owner: Value) -> bool | None:
    if not is_literal(item):
        return None
    if isinstance(owner, str):
        return item in owner if isinstance(item, str) else None
    if isinstance(owner, Container) and owner.entries is not None:
        parts = list(owner.entries) if owner.kind is dict else list(owner.entries.values())
    elif isinstance(owner, tuple):
        parts = list(owner)
    else:
        return None
    return item in parts if all(map(is_literal, parts)) else None


def _agreed(answers: Iterable[bool | None]) -> bool | None:
    found = set(answers)
    return found.pop() if len(found) == 1 else None


def is_instance(value: Value, kinds: Iterable[type]) -> bool | None:
    """Whether a value is of one of Python's own types; None if that isn't known."""
    wanted = tuple(kinds)
    if isinstance(value, OneOf):
        return _agreed(is_instance(each, wanted) for each in value.values)
    if isinstance(value, KnownOutput):
        return None if value.is_real else False
    if isinstance(value, Typed):
        return issubclass(value.type, wanted) or (None if value.type is int and bool in wanted else False)
    if isinstance(value, Container):
        return None if isabstract(value.kind) else issubclass(value.kind, wanted)
    if isinstance(value, tuple):
        return issubclass(tuple, wanted)
    return isinstance(value, wanted) if is_literal(value) else None
