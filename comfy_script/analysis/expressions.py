"""Reading expressions."""

from __future__ import annotations

import ast
import contextlib
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Any

from ..graph.complaints import not_waited
from ..signature.enums import member_value, near_members
from . import folding
from .findings import Finding, Fix
from .machine import ABSENT, Machine
from .modules import attribute_of_module
from .scopes import VariableScope, opened
from .values import (
    UNKNOWN,
    Awaitable,
    Class,
    Container,
    EnumValue,
    Function,
    KnownOutput,
    Method,
    Module,
    NodeReference,
    Nodes,
    NodeTuple,
    Typed,
    Value,
    element_of,
    is_literal,
    is_unknown,
    join,
    join_all,
)
from .waiting import OF_COROUTINES, OF_OUTPUTS, method_of

__all__ = ["Expressions", "is_sure"]

_SURE = 0.8


def is_sure(given: str, suggestions: Any) -> str | None:
    """What was meant, if it is near, and nothing else is."""
    near = [each for each in suggestions if SequenceMatcher(None, given, str(each)).ratio() >= _SURE]
    return near[0] if len(near) == 1 and isinstance(near[0], str) else None


class Expressions(Machine):
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

    # -- names ----------------------------------------------------------------------------------------------------

    def _name(self, node: ast.Name) -> Value:
        found = self.lookup(node.id)
        if found is not ABSENT:
            return found
        star = self.scope.module.star
        if star is not None and star.is_certain and not self.is_open:
            start, end = self.source.start(node), self.source.end(node)
            self.note(node, self._unknown_node(node.id, start, end))
        return UNKNOWN

    def _unknown_node(self, name: str, start: Any, end: Any) -> Finding:
        near = self.vocabulary.near(name)
        origin = self.vocabulary.registry.origin or "The registry"
        hint = f"; did you mean {' or '.join(near)}?" if near else ""
        sure = is_sure(name, near)
        fix = Fix(start, end, sure) if sure is not None else None
        others = [Fix(start, end, each) for each in near]
        return self.finding("unknown-node", f"{origin} has no node or enum {name!r}{hint}", start, end, fix, others)

    def _attribute(self, node: ast.Attribute) -> Value:
        owner = self.value(node.value)
        if is_unknown(owner):
            return UNKNOWN
        if isinstance(owner, Module):
            return attribute_of_module(owner, node.attr)
        if isinstance(owner, Nodes):
            return self.node_of(owner, node.attr, node)
        if isinstance(owner, NodeReference):
            spec = self.vocabulary.combo(owner, node.attr)
            return EnumValue(spec) if spec is not None else UNKNOWN
        if isinstance(owner, EnumValue):
            return self._member(owner, node)
        if isinstance(owner, Container):
            return Method(owner, node.attr)
        if isinstance(owner, (KnownOutput, Awaitable)):
            self._check_waited(owner, node)
        if (coroutine := method_of(owner, node.attr)) is not None:
            return coroutine
        if isinstance(owner, Class) and owner.is_object and owner.name == "Session":
            if node.attr == "nodes":
                return Nodes(owner.is_real, owner.is_certain)
            if node.attr == "queue":
                return Class("TaskQueue", owner.is_real, is_object=True)
            return Class("Workflow", owner.is_real) if node.attr == "workflow" else UNKNOWN
        if isinstance(owner, Class) and owner.is_object and owner.name == "Workflow" and node.attr == "task":
            return Class("Task", owner.is_real, is_object=True)
        return UNKNOWN

    def _check_waited(self, owner: KnownOutput | Awaitable, node: ast.Attribute) -> None:
        """Says so if something is asked of an output, or a coroutine, that only its result has."""
        name, found = node.attr, []
        end = self.source.end(node)
        start = type(end)(end.line, end.column - len(name))
        if isinstance(owner, Awaitable):
            if not (name in OF_COROUTINES or hasattr(object, name) or name.startswith("__")):
                message = f"a coroutine has no attribute {name!r}: await gives its result"
                found.append(self.finding("not-awaited", message, start, end))
        elif not (owner.is_real or owner.annotated or name in OF_OUTPUTS or hasattr(object, name)):
            message = not_waited(owner.call.spec, name)
            found.append(self.finding("not-waited", message, start, end))
        self.note(node, *found)

    def node_of(self, owner: Nodes, name: str, node: ast.Attribute | ast.alias) -> Value:
        """A node by its name in scripts."""
        found = self.node_named(name, owner.is_real)
        if found is not None or name.startswith("_") or not owner.is_certain:
            self.note(node)
            return UNKNOWN if found is None else found
        end = self.source.end(node)
        if isinstance(node, ast.alias):
            start = self.source.start(node)
            end = type(end)(start.line, start.column + len(name))
        else:
            start = type(end)(end.line, end.column - len(name))
        self.note(node, self._unknown_node(name, start, end))
        return UNKNOWN

    def _member(self, owner: EnumValue, node: ast.Attribute) -> Value:
        spec, name = owner.spec, node.attr
        if name.startswith("_") or hasattr(type, name):
            return UNKNOWN
        try:
            value = member_value(spec, name)
        except AttributeError as error:
            end = self.source.end(node)
            start = type(end)(end.line, end.column - len(name))
            if spec.is_open:
                missing = [self.finding("missing-file", str(error), start, end)] if spec.members else []
                self.note(node, *missing)
                return UNKNOWN
            near = near_members(spec, name)
            sure = is_sure(name, near)
            fix = Fix(start, end, sure) if sure is not None else None
            others = [Fix(start, end, each) for each in near]
            self.note(node, self.finding("unknown-member", str(error), start, end, fix, others))
            return UNKNOWN
        self.note(node)
        return value

    # -- parts ----------------------------------------------------------------------------------------------------

    def _subscript(self, node: ast.Subscript) -> Value:
        owner = self.value(node.value)
        if isinstance(node.slice, ast.Slice):
            for part in (node.slice.lower, node.slice.upper, node.slice.step):
                if part is not None:
                    self.value(part)
            if isinstance(owner, Container) and owner.kind is list:
                return Container(list, None, owner.item)
            return UNKNOWN
        key = self.value(node.slice)
        if isinstance(owner, (KnownOutput, NodeTuple)):
            self._check_index(owner, key, node)
        return self.item_of(owner, key)

    def _check_index(self, owner: KnownOutput | NodeTuple, key: Value, node: ast.Subscript) -> None:
        """Says so if there is no such output."""
        message = ""
        if isinstance(owner, KnownOutput):
            if not owner.is_real and not owner.annotated and isinstance(node.ctx, ast.Load):
                message = f"an output of {owner.call.spec.name} has no parts: leave out the [{ast.unparse(node.slice)}]"
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
        if isinstance(owner, EnumValue):
            return owner.spec.members.get(key, UNKNOWN) if isinstance(key, str) else UNKNOWN
        if isinstance(owner, tuple):
            if isinstance(key, int):
                return owner[key] if -len(owner) <= key < len(owner) else UNKNOWN
            return join_all(owner)
        if isinstance(owner, Container):
            entries = owner.entries
            if entries is not None and is_literal(key):
                if owner.kind is list and isinstance(key, int) and key < 0:
                    key += len(entries)
                return entries.get(key, UNKNOWN)
            return owner.item
        return UNKNOWN

    def _tuple(self, node: ast.Tuple) -> Value:
        parts = self._parts(node.elts)
        return tuple(parts) if parts is not None else UNKNOWN

    def _list(self, node: ast.List) -> Value:
        parts = self._parts(node.elts)
        return self.container(list, dict(enumerate(parts)) if parts is not None else None, UNKNOWN)

    def _set(self, node: ast.Set) -> Value:
        parts = self._parts(node.elts)
        return self.container(set, None, join_all(parts) if parts is not None else UNKNOWN)

    def _parts(self, nodes: list[ast.expr]) -> list[Value] | None:
        """The parts of a display; None if a star brings parts that aren't known."""
        parts: list[Value] = []
        is_known = True
        for each in nodes:
            if not isinstance(each, ast.Starred):
                parts.append(self.value(each))
                continue
            known = self.spread(self.value(each.value))
            is_known = is_known and known is not None
            parts += known or ()
        if not is_known:
            for part in parts:
                opened(part)
        return parts if is_known else None

    @staticmethod
    def spread(value: Value) -> list[Value] | None:
        """The parts of a value behind a star; None if they aren't known."""
        if isinstance(value, tuple):
            return list(value)
        if isinstance(value, Container) and value.kind is list and value.entries is not None:
            return list(value.entries.values())
        return None

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
        return folding.operate(node.op, self.value(node.left), self.value(node.right))

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
                if holds is None or holds is stops_at or each is node.values[-1]:
                    possible.append(value)
                if holds is stops_at:
                    break
                if holds is None:
                    stack.enter_context(self.under(each))
        return join_all(possible)

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
            is_plain = not isinstance(each, ast.FormattedValue) or (each.format_spec is None and each.conversion == -1)
            if is_plain and type(value) in (str, int):
                parts.append(str(value))
        return "".join(parts) if len(parts) == len(node.values) else Typed(str)

    def _await(self, node: ast.Await) -> Value:
        value = self.value(node.value)
        if self.recorded is not None and not isinstance(value, Awaitable):
            self.recorded.has_others = True  # who waits for an output has it run
        return value.value if isinstance(value, Awaitable) else UNKNOWN

    def _walrus(self, node: ast.NamedExpr) -> Value:
        value = self.value(node.value)
        self.assign(node.target, value, node.value)
        return value

    def _lambda(self, node: ast.Lambda) -> Value:
        return self.define(node, is_plain=True)

    def define(self, node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda, *, is_plain: bool) -> Function:
        """A function that is defined here."""
        raise NotImplementedError

    # -- comprehensions -------------------------------------------------------------------------------------------

    @contextlib.contextmanager
    def _generated(self, generators: list[ast.comprehension]) -> Iterator[None]:
        with self.apart(), contextlib.ExitStack() as stack:
            outer = self.scope
            first = self.value(generators[0].iter)
            self.scope = VariableScope(outer)
            try:
                for index, generator in enumerate(generators):
                    iterated = first if index == 0 else self.value(generator.iter)
                    self.assign(generator.target, self.element(iterated), None)
                    for each in generator.ifs:
                        if self.truth(each) is None:
                            stack.enter_context(self.under(each))
                yield
            finally:
                stack.close()
                self.scope = outer

    def element(self, value: Value) -> Value:
        """What a loop over a value gives, step by step."""
        return element_of(value)

    def _listed(self, node: ast.ListComp | ast.SetComp | ast.GeneratorExp) -> Value:
        with self._generated(node.generators):
            item = self.value(node.elt)
        return Container(set if isinstance(node, ast.SetComp) else list, None, item)

    def _mapped(self, node: ast.DictComp) -> Value:
        with self._generated(node.generators):
            self.value(node.key)
            item = self.value(node.value)
        return Container(dict, None, item)


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
    ast.GeneratorExp: Expressions._listed,
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
}
