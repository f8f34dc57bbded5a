"""Reading expressions."""

from __future__ import annotations

import ast
import contextlib
from collections.abc import Callable
from types import GeneratorType
from typing import Any

from ..graph.complaints import no_parts
from . import folding
from .containers import Container, element_of, elements_of, is_literal, join, join_all, opened, possibilities
from .naming import Names
from .scopes import VariableScope
from .values import (
    UNKNOWN,
    Awaitable,
    EnumValue,
    Function,
    FunctionNode,
    KnownOutput,
    Nodes,
    NodeTuple,
    Typed,
    Value,
)

__all__ = ["Expressions"]

_MOST_TURNS = 12
"""Of loops over more the first elements are read one by one, and all others at once."""
_KINDS: dict[type[ast.expr], type] = {ast.ListComp: list, ast.SetComp: set, ast.GeneratorExp: GeneratorType}


class Expressions(Names):
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
        owner = self.value(node.value)
        if isinstance(node.slice, ast.Slice):
            parts = (node.slice.lower, node.slice.upper, node.slice.step)
            return self._slice(owner, [None if part is None else self.value(part) for part in parts])
        key = self.value(node.slice)
        if isinstance(owner, (KnownOutput, NodeTuple)):
            self._check_index(owner, key, node)
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
                if each is node.values[-1]:
                    possible.append(value)
                elif holds is None or holds is stops_at:
                    possible += [one for one in possibilities(value) if folding.truth(one) is not (not stops_at)]
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
        for each in self.instances if self.stores.is_concurrent else ():
            each.open()
        return value.value if isinstance(value, Awaitable) else UNKNOWN

    def _yield(self, node: ast.Yield | ast.YieldFrom) -> Value:
        if node.value is not None:
            opened(self.value(node.value))
        if self.recorded is not None:
            self.recorded.has_others = True  # who loops over what is given may call nodes meanwhile
        return UNKNOWN

    def _walrus(self, node: ast.NamedExpr) -> Value:
        value = self.value(node.value)
        self.assign(node.target, value, node.value)
        return value

    def _lambda(self, node: ast.Lambda) -> Value:
        return self.define(node, is_plain=True)

    def define(self, node: FunctionNode, *, is_plain: bool, binding: str = "") -> Function:
        """A function that is defined here."""
        raise NotImplementedError

    # -- comprehensions -------------------------------------------------------------------------------------------

    def whole(self, node: ast.expr) -> Value:
        """As `value`, of what is used up where it stands: all that a generator gives is made."""
        return self._listed(node, is_whole=True) if isinstance(node, ast.GeneratorExp) else self.value(node)

    def element(self, value: Value) -> Value:
        """What a loop over a value gives, step by step."""
        return element_of(value)

    def turns(self, value: Value) -> list[Value]:
        """What each turn of a loop is given: the elements as far as they are known and few, then what others share."""
        turns = elements_of(value)
        if turns is None and isinstance(value, Container) and value.first:
            turns = [*value.first, self.element(value)]
        elif turns is not None and len(turns) > _MOST_TURNS:
            turns = [*turns[: _MOST_TURNS - 1], join_all(turns[_MOST_TURNS - 1 :])]
        if not turns or self.turns_left < len(turns):
            return [self.element(value)]
        self.turns_left -= len(turns)
        return turns

    def _generate(self, generators: list[ast.comprehension], read: Callable[[], None], is_whole: bool) -> bool:
        """Reads a comprehension's element for what its loops give; whether that is all of it, in its order."""
        with self.apart():
            outer = self.scope
            first = self.value(generators[0].iter)
            self.scope = VariableScope(outer)
            try:
                return self._generate_from(generators, first, read, is_whole)
            finally:
                self.scope = outer

    def _generate_from(
        self, generators: list[ast.comprehension], iterated: Value, read: Callable[[], None], is_whole: bool
    ) -> bool:
        generator, *inner = generators
        elements = elements_of(iterated)
        turns = self.turns(iterated) if is_whole and not generator.is_async else [self.element(iterated)]
        is_all = elements is not None and len(turns) == len(elements)
        for item in turns:
            self.assign(generator.target, item, None)
            with contextlib.ExitStack() as stack:
                tests = [self.truth(each) for each in generator.ifs]
                if False in tests:
                    continue
                for each, holds in zip(generator.ifs, tests, strict=True):
                    if holds is None:
                        is_all = False
                        stack.enter_context(self.under(each))
                if inner:
                    is_all = self._generate_from(inner, self.value(inner[0].iter), read, is_whole) and is_all
                else:
                    read()
        return is_all

    def _listed(self, node: ast.ListComp | ast.SetComp | ast.GeneratorExp, is_whole: bool = True) -> Value:
        made: list[Value] = []
        is_all = self._generate(node.generators, lambda: made.append(self.value(node.elt)), is_whole)
        kind = _KINDS[type(node)]
        if is_all and kind is not set:
            return self.container(kind, dict(enumerate(made)))
        return Container(kind, None, join_all(made))

    def _mapped(self, node: ast.DictComp) -> Value:
        made: list[tuple[Value, Value]] = []
        is_all = self._generate(
            node.generators, lambda: made.append((self.value(node.key), self.value(node.value))), is_whole=True
        )
        if is_all and all(is_literal(key) for key, _ in made):
            return self.container(dict, dict(made))
        return Container(dict, None, join_all(value for _, value in made))


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
