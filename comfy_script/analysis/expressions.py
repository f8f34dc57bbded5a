"""Reading expressions."""

from __future__ import annotations

import ast
import contextlib
from collections.abc import Callable
from enum import EnumMeta
from typing import Any

from ..graph.complaints import no_parts
from . import folding
from .comprehensions import Comprehensions
from .containers import (
    Container,
    elements_of,
    is_literal,
    join,
    join_all,
    opened,
    possibilities,
    present,
)
from .objects import Instance
from .values import (
    UNKNOWN,
    Awaitable,
    EnumValue,
    Function,
    FunctionNode,
    Future,
    KnownOutput,
    Nodes,
    NodeTuple,
    Typed,
    Value,
)

__all__ = ["Expressions"]

_OPERATORS: dict[type[ast.operator], str] = {
    ast.Add: "__add__",
    ast.BitAnd: "__and__",
    ast.BitOr: "__or__",
    ast.BitXor: "__xor__",
    ast.Div: "__truediv__",
    ast.FloorDiv: "__floordiv__",
    ast.LShift: "__lshift__",
    ast.MatMult: "__matmul__",
    ast.Mod: "__mod__",
    ast.Mult: "__mul__",
    ast.Pow: "__pow__",
    ast.RShift: "__rshift__",
    ast.Sub: "__sub__",
}
"""The methods that make objects of the script answer to operators."""
_CONVERSIONS: dict[str, Callable[[object], str]] = {"a": ascii, "r": repr, "s": str}
_LONGEST_FORMAT = 6
"""Longer ones may make long texts."""


class Expressions(Comprehensions):
    """Values of expressions."""

    def value(self, node: ast.expr) -> Value:
        """What is known of an expression."""
        read = _READERS.get(type(node))
        if read is not None:
            return read(self, node)
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr):
                opened(self.value(child))
        return UNKNOWN

    def truth(self, node: ast.expr) -> bool | None:
        """Whether a test holds; None if that isn't known."""
        return folding.truth(self.value(node))

    # -- parts ----------------------------------------------------------------------------------------------------

    def _subscript(self, node: ast.Subscript) -> Value:
        owner = present(self.value(node.value))
        if isinstance(node.slice, ast.Slice):
            parts = (node.slice.lower, node.slice.upper, node.slice.step)
            return self._slice(owner, [None if part is None else self.value(part) for part in parts])
        key = self.value(node.slice)
        if isinstance(owner, (KnownOutput, NodeTuple)):
            self._check_index(owner, key, node)
        if isinstance(owner, Instance):
            return self.call_special(owner, "__getitem__", [(key, node.slice)], node)
        return self.item_of(owner, key)

    def _slice(self, owner: Value, bounds: list[Value]) -> Value:
        """What is known of `owner[a:b:c]`."""
        is_known = all(each is None or type(each) is int for each in bounds) and bounds[2] != 0
        if isinstance(owner, (tuple, str)) and is_known:
            return owner[slice(*bounds)]
        if isinstance(owner, str) or (isinstance(owner, Typed) and owner.type is str):
            return Typed(str)
        if isinstance(owner, Container) and owner.kind is list:
            if owner.entries is not None and is_known:
                return self.container(list, dict(enumerate(list(owner.entries.values())[slice(*bounds)])))
            return Container(list, None, owner.item)
        return UNKNOWN

    def _check_index(self, owner: KnownOutput | NodeTuple, key: Value, node: ast.Subscript) -> None:
        """Says so if there is no such output."""
        message = ""
        if isinstance(owner, KnownOutput):
            if not owner.is_real and not owner.annotated and isinstance(node.ctx, ast.Load):
                message = no_parts(owner.call.spec, ast.unparse(node.slice)).message
        elif type(key) is int and not -len(owner) <= key < len(owner):
            spec = owner[0].call.spec
            names = ", ".join(output.name for output in spec.outputs)
            message = f"{spec.name} has {len(owner)} outputs ({names}), and none of them is [{key}]"
        place = self.source.start(node.slice), self.source.end(node.slice)
        self.note(node, *([self.finding("wrong-unpacking", message, *place)] if message else []))

    def item_of(self, owner: Value, key: Value) -> Value:
        """What is known of `owner[key]`."""
        if isinstance(owner, Nodes):
            found = self.vocabulary.by_class_type(owner, key) if isinstance(key, str) else None
            return UNKNOWN if found is None else found
        if isinstance(owner, EnumMeta):
            return owner.__members__.get(key, UNKNOWN) if isinstance(key, str) else UNKNOWN
        if isinstance(owner, EnumValue):
            return owner.spec.members.get(key, UNKNOWN) if isinstance(key, str) else UNKNOWN
        if isinstance(owner, tuple):
            if isinstance(key, int):
                return owner[key] if -len(owner) <= key < len(owner) else UNKNOWN
            return join_all(owner)
        if isinstance(owner, Container):
            return owner.at(key) if is_literal(key) else owner.item
        return UNKNOWN

    def _tuple(self, node: ast.Tuple) -> Value:
        parts = self._parts(node.elts)
        return tuple(parts) if parts is not None else UNKNOWN

    def _list(self, node: ast.List) -> Value:
        parts = self._parts(node.elts)
        return self.container(list, dict(enumerate(parts)) if parts is not None else None, UNKNOWN)

    def _set(self, node: ast.Set) -> Value:
        parts = self._parts(node.elts)
        if parts is not None and all(map(is_literal, parts)):
            return self.container(set, dict(enumerate(parts)))
        return Container(set, None, join_all(parts) if parts is not None else UNKNOWN)

    def _parts(self, nodes: list[ast.expr]) -> list[Value] | None:
        """The parts of a display; None if a star brings parts that aren't known."""
        parts: list[Value] = []
        is_known = True
        for each in nodes:
            if not isinstance(each, ast.Starred):
                parts.append(self.value(each))
                continue
            known = elements_of(self.whole(each.value))
            is_known = is_known and known is not None
            parts += known or ()
        if not is_known:
            for part in parts:
                opened(part)
        return parts if is_known else None

    def _dict(self, node: ast.Dict) -> Value:
        entries: dict[Any, Value] = {}
        is_known = True
        for key_node, value_node in zip(node.keys, node.values, strict=True):
            value = self.value(value_node)
            if key_node is None:
                known = value.entries if isinstance(value, Container) and value.kind is dict else None
                is_known = is_known and known is not None
                entries.update(known or {})
                continue
            key = self.value(key_node)
            is_known = is_known and is_literal(key)
            if is_literal(key):
                entries[key] = value
            else:
                entries[object()] = value
        # What is joined may be one object from then on, so that less is known of it.
        return self.container(dict, entries) if is_known else self.container(dict, None, join_all(entries.values()))

    # -- operators ------------------------------------------------------------------------------------------------

    def _binary(self, node: ast.BinOp) -> Value:
        return self.operate(node, self.value(node.left), (self.value(node.right), node.right))

    def operate(self, node: ast.BinOp | ast.AugAssign, left: Value, right: tuple[Value, ast.expr]) -> Value:
        """What an operator gives."""
        if isinstance(left, Instance):
            return self.call_special(left, _OPERATORS.get(type(node.op), ""), [right], node)
        opened(right[0]) if isinstance(right[0], Instance) else None
        return folding.operate(node.op, left, right[0])

    def _unary(self, node: ast.UnaryOp) -> Value:
        value = self.value(node.operand)
        if isinstance(node.op, ast.Not):
            holds = folding.truth(value)
            return Typed(bool) if holds is None else not holds
        return folding.operate(node.op, value)

    def _bool(self, node: ast.BoolOp) -> Value:
        stops_at = isinstance(node.op, ast.Or)
        possible: list[Value] = []
        with contextlib.ExitStack() as stack:
            for each in node.values:
                value = self.value(each)
                holds = folding.truth(value)
                if each is node.values[-1]:
                    possible.append(value)
                elif holds is None or holds is stops_at:
                    if stops_at:
                        value = self._if_true(each, value)
                    possible += [one for one in possibilities(value) if folding.truth(one) is not (not stops_at)]
                if holds is stops_at:
                    break
                if holds is None:
                    stack.enter_context(self.under(each))
        return join_all(possible)

    def _if_true(self, node: ast.expr, value: Value) -> Value:
        """What is known of a value if it counts as true: of `a and b` it is then the last."""
        last = node.values[-1] if isinstance(node, ast.BoolOp) and isinstance(node.op, ast.And) else node
        if last is node or not isinstance(last, (ast.Constant, ast.Name)):
            return value  # to read other things a second time might do them a second time
        with self.silent():
            return self.value(last)

    def _compare(self, node: ast.Compare) -> Value:
        values = [self.value(node.left), *map(self.value, node.comparators)]
        if len(node.ops) == 1:
            left, right = values
            if isinstance(right, Nodes) and isinstance(left, str) and right.is_certain:
                is_there = left in self.vocabulary.registry
                return is_there if isinstance(node.ops[0], ast.In) else not is_there
            known = folding.test(node.ops[0], left, right)
            if known is not None:
                return known
        return Typed(bool)

    def _conditional(self, node: ast.IfExp) -> Value:
        holds = self.truth(node.test)
        with self.sometimes(node.test):
            if holds is not None:
                return self.value(node.body if holds else node.orelse)
            with self.under(node.test):
                first = self.value(node.body)
            with self.under(node.test):
                second = self.value(node.orelse)
            return join(first, second)

    def _joined(self, node: ast.JoinedStr) -> Value:
        parts: list[str] = []
        for each in node.values:
            value = self.value(each.value if isinstance(each, ast.FormattedValue) else each)
            text = self._formatted(each, value) if isinstance(each, ast.FormattedValue) else value
            if isinstance(text, str):
                parts.append(text)
        return "".join(parts) if len(parts) == len(node.values) else Typed(str)

    def _formatted(self, node: ast.FormattedValue, value: Value) -> Value:
        """What a place of an f-string becomes."""
        if node.conversion != -1:
            value = folding.fold(_CONVERSIONS[chr(node.conversion)], [value])
        spec = "" if node.format_spec is None else self.value(node.format_spec)
        is_short = isinstance(spec, str) and len(spec) <= _LONGEST_FORMAT
        return folding.fold(format, [value, spec]) if is_short else UNKNOWN

    def _await(self, node: ast.Await) -> Value:
        value = self.value(node.value)
        if self.recorded is not None and not isinstance(value, (Awaitable, Future)):
            self.recorded.has_others = True  # who waits for an output has it run
        for each in self.instances if self.stores.is_concurrent else ():
            each.open()
        return value.value if isinstance(value, (Awaitable, Future)) else UNKNOWN

    def _yield(self, node: ast.Yield | ast.YieldFrom) -> Value:
        # Who is given a list may change it before this function goes on.
        value = opened(self.value(node.value)) if node.value is not None else None
        if isinstance(node, ast.YieldFrom):
            parts = elements_of(value)
            given = parts if parts else [self.element(value)]
            self.frame.gives(given, is_sure=bool(parts) and not self.frame.is_conditional)
        else:
            self.frame.gives([value], is_sure=not self.frame.is_conditional)
        if self.recorded is not None:
            self.recorded.has_others = True  # who loops over what is given may call nodes meanwhile
        return UNKNOWN

    def _walrus(self, node: ast.NamedExpr) -> Value:
        value = self.value(node.value)
        self.assign(node.target, value, node.value)
        return value

    def _lambda(self, node: ast.Lambda) -> Value:
        return self.define(node)

    def define(self, node: FunctionNode, *, kind: str = "plain", binding: str = "") -> Function:
        """A function that is defined here."""
        raise NotImplementedError


_READERS: dict[type[ast.AST], Any] = {
    ast.Attribute: Expressions._attribute,
    ast.Await: Expressions._await,
    ast.BinOp: Expressions._binary,
    ast.BoolOp: Expressions._bool,
    ast.Call: lambda self, node: self.call(node),
    ast.Compare: Expressions._compare,
    ast.Constant: lambda self, node: node.value,
    ast.Dict: Expressions._dict,
    ast.DictComp: Expressions._mapped,
    ast.GeneratorExp: lambda self, node: self._listed(node, is_whole=False),
    ast.IfExp: Expressions._conditional,
    ast.JoinedStr: Expressions._joined,
    ast.Lambda: Expressions._lambda,
    ast.List: Expressions._list,
    ast.ListComp: Expressions._listed,
    ast.Name: Expressions._name,
    ast.NamedExpr: Expressions._walrus,
    ast.Set: Expressions._set,
    ast.SetComp: Expressions._listed,
    ast.Subscript: Expressions._subscript,
    ast.Tuple: Expressions._tuple,
    ast.UnaryOp: Expressions._unary,
    ast.Yield: Expressions._yield,
    ast.YieldFrom: Expressions._yield,
}
