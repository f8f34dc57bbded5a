"""Calls of functions: the script's own are read for each call, Python's own as far as is of use."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import Any

from ..registry.link_types import ANY
from ..registry.records import NodeSpec
from . import folding
from .machine import Frame
from .node_calls import Arguments, NodeCallReader
from .scopes import BUILTINS, VariableScope, is_generator, opened
from .values import (
    UNKNOWN,
    Awaitable,
    CallNode,
    Class,
    Container,
    CoroutineMethod,
    Function,
    LinkType,
    Load,
    Method,
    NodeReference,
    Nodes,
    Typed,
    Value,
    annotated,
    element_of,
    is_literal,
    is_unknown,
    join,
    join_all,
    outputs_of,
)

__all__ = ["Calls"]

_DEEPEST = 6
_MOST_OUTPUTS = 100
_MOST_NUMBERS = 12
_COPIES = {"list": list, "sorted": list, "reversed": list, "set": set, "frozenset": set, "tuple": list}
_FOLDED: dict[str, Callable[..., Any]] = {
    "int": int,
    "float": float,
    "str": str,
    "round": round,
    "abs": abs,
    "min": min,
    "max": max,
    "len": len,
}
_GIVES = {"str": str, "repr": str, "format": str, "chr": str, "len": int, "ord": int, "float": float, "bool": bool}
_OPENING = frozenset({"exec", "eval", "globals", "locals", "vars", "setattr"})
_GENERIC = {"list": list, "List": list, "Sequence": list, "Iterable": list, "Collection": list, "Iterator": list}


def _numbers(values: list[Value]) -> Value:
    """What a loop over a `range` gives: a few numbers, or any."""
    if all(type(value) is int for value in values) and 1 <= len(values) <= 3 and values[2:] != [0]:
        numbers = range(*values)
        if 1 <= len(numbers) <= _MOST_NUMBERS:
            return join_all(numbers)
    return Typed(int)


class Calls(NodeCallReader):
    """Calls of all kinds."""

    _depth = 0
    _running: tuple[ast.AST, ...] = ()

    def call(self, node: ast.Call) -> Value:
        """What is known of a call's result."""
        target = self.value(node.func)
        if isinstance(target, NodeReference):
            return self.call_node(target, node)
        arguments = self.arguments(node)
        if isinstance(target, Function):
            return self._call_function(target, arguments, node)
        if isinstance(target, CallNode):
            return self._call_by_name(arguments)
        if isinstance(target, Class) and not target.is_object:
            is_certain = target.is_certain and not (arguments.positional or arguments.keywords or arguments.is_open)
            return Class(target.name, target.is_real, True, is_certain)
        if isinstance(target, Load):
            self._load(target, arguments)
            return None
        if isinstance(target, Method):
            return self._call_method(target, arguments)
        if isinstance(target, CoroutineMethod):
            self._hand_over(arguments)
            return Awaitable(UNKNOWN)
        if isinstance(node.func, ast.Name) and node.func.id in BUILTINS and is_unknown(target):
            return self._call_builtin(node.func.id, arguments)
        self._hand_over(arguments)
        return UNKNOWN

    def _load(self, target: Load, arguments: Arguments) -> None:
        if "vars" in arguments.keywords:
            self.scope.module.star = Nodes(target.is_real)
        if target.is_real:
            naked = arguments.keywords.get("naked")
            self.is_naked = arguments.is_open or len(arguments.positional) > 3 or naked is not None
            self.was_naked = self.was_naked or self.is_naked

    def _hand_over(self, arguments: Arguments) -> None:
        """Code that isn't read may change the lists that it is given, and call nodes."""
        if self.recorded is not None:
            self.recorded.has_others = True
        for given in (*arguments.positional, *arguments.keywords.values()):
            opened(given.value)

    def _call_by_name(self, arguments: Arguments) -> Value:
        """The outputs of a `call_node`: those that the registry lists, or as many as it says of any type."""
        if self.recorded is not None:
            self.recorded.has_others = True
        if arguments.is_open or not arguments.positional:
            return UNKNOWN
        class_type, *counts = (given.value for given in arguments.positional)
        count = counts[0] if counts else None
        if not isinstance(class_type, str) or not (
            count is None or (type(count) is int and 0 <= count <= _MOST_OUTPUTS)
        ):
            return UNKNOWN
        registry = self.vocabulary.registry
        spec = registry[class_type] if class_type in registry else NodeSpec(class_type, class_type, "", "", "", (), ())
        types = [output.type for output in spec.outputs] if spec.outputs or class_type in registry else [ANY]
        return outputs_of(spec, False, types if count is None else [*types, *[ANY] * count][:count])

    # -- methods of lists and dictionaries ------------------------------------------------------------------------

    def _call_method(self, method: Method, arguments: Arguments) -> Value:
        owner, values = method.owner, [given.value for given in arguments.positional]
        if owner.kind is dict and not values:
            if method.name == "values":
                return Container(list, None, owner.item)
            if method.name in ("items", "keys"):
                keys = join_all(owner.entries) if owner.entries else UNKNOWN
                return Container(list, None, (keys, owner.item) if method.name == "items" else keys)
        if method.name in ("append", "add") and len(values) == 1:
            owner.add(None, values[0], self.token)
        elif method.name == "extend" and len(values) == 1:
            parts = self.spread(values[0])
            for part in parts if parts is not None else [element_of(values[0])]:
                owner.add(None, part, self.token if parts is not None else None)
        elif method.name == "get" and values and owner.kind is dict:
            found = self.item_of(owner, values[0])
            is_there = owner.entries is not None and is_literal(values[0]) and values[0] in owner.entries
            return found if is_there else join(found, values[1] if len(values) > 1 else None)
        elif method.name == "update" and owner.kind is dict and not values and not arguments.is_open:
            for key, given in arguments.keywords.items():
                owner.add(key, given.value, self.token)
        elif method.name not in ("copy", "index", "count"):
            owner.open()
            self._hand_over(arguments)
        return Container(owner.kind, None, owner.item) if method.name == "copy" else UNKNOWN

    # -- Python's own functions -----------------------------------------------------------------------------------

    def _call_builtin(self, name: str, arguments: Arguments) -> Value:
        values = [given.value for given in arguments.positional]
        if name in _OPENING:
            self.is_open = True
        if name == "dict":
            return self._new_dict(values, arguments)
        if arguments.is_open or not values:
            return self.container(list, {}) if name == "list" and not arguments.is_open else UNKNOWN
        first = values[0]
        if name in _COPIES and len(values) == 1:
            return Container(_COPIES[name], None, self.element(first))
        if name == "range":
            return Container(list, None, _numbers(values))
        if name == "enumerate":
            return Container(list, None, (Typed(int), self.element(first)))
        if name == "zip":
            return Container(list, None, tuple(map(self.element, values)))
        if name == "map":
            return Container(list, None, self._map(first, values[1:], arguments))
        if name == "isinstance" and len(values) == 2:
            holds = self._is_instance(first, arguments.positional[1].expression)
            return Typed(bool) if holds is None else holds
        if name == "hasattr" and isinstance(first, Nodes) and first.is_certain and isinstance(values[1], str):
            return values[1] in self.vocabulary
        if name == "getattr" and isinstance(first, Nodes) and len(values) > 1 and isinstance(values[1], str):
            return self.node_named(values[1], first.is_real) or UNKNOWN
        known = folding.fold(_FOLDED[name], values) if name in _FOLDED and not arguments.keywords else UNKNOWN
        if is_literal(known):
            return known
        return Typed(_GIVES[name]) if name in _GIVES else UNKNOWN

    def _new_dict(self, values: list[Value], arguments: Arguments) -> Value:
        entries: dict[object, Value] = {}
        for value in values:
            if not (isinstance(value, Container) and value.kind is dict and value.entries is not None):
                self._hand_over(arguments)
                return UNKNOWN
            entries.update(value.entries)
        if arguments.is_open:
            self._hand_over(arguments)
            return UNKNOWN
        entries.update((name, each.value) for name, each in arguments.keywords.items())
        return self.container(dict, entries)

    def _map(self, function: Value, values: list[Value], arguments: Arguments) -> Value:
        if isinstance(function, NodeReference):
            return outputs_of(function.spec, function.is_real)
        if not isinstance(function, Function):
            return UNKNOWN
        given = Arguments()
        for value, each in zip(values, arguments.positional[1:], strict=True):
            given.positional.append(type(each)(self.element(value), each.node))
        with self.apart():
            return self._call_function(function, given, arguments.positional[0].expression)

    def _is_instance(self, value: Value, types: ast.expr) -> bool | None:
        names = types.elts if isinstance(types, ast.Tuple) else [types]
        kinds = [
            folding.BUILTIN_TYPES.get(name.id) if isinstance(name, ast.Name) and self._is_builtin(name.id) else None
            for name in names
        ]
        known = [kind for kind in kinds if kind is not None]
        return folding.is_instance(value, known) if len(known) == len(kinds) else None

    def _is_builtin(self, name: str) -> bool:
        return name in BUILTINS and name not in self.bound

    # -- the script's functions -----------------------------------------------------------------------------------

    def define(self, node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda, *, is_plain: bool) -> Function:
        """A function that is defined here. It is also read by itself, for calls that aren't seen."""
        arguments = node.args
        positional = [*arguments.posonlyargs, *arguments.args]
        defaults: dict[str, Value] = {}
        pairs = [
            *zip(positional[len(positional) - len(arguments.defaults) :], arguments.defaults, strict=True),
            *zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True),
        ]
        for parameter, default in pairs:
            if default is not None:
                defaults[parameter.arg] = opened(self.value(default))
        function = Function(node, self.scope, defaults, is_plain)
        if self.frame.caller is None and not self.silence:
            self.defined.append(function)
        return function

    def read_defined(self) -> None:
        """Reads the functions by themselves: with what annotations say of their parameters."""
        self.is_deferred = True
        while self.defined:
            function = self.defined.pop(0)
            arguments = function.node.args
            scope = VariableScope(function.scope)
            for parameter in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs):
                scope.set(parameter.arg, self._annotation(parameter.annotation, function.scope))
            self._read_body(function, scope, Frame())

    def _call_function(self, function: Function, arguments: Arguments, place: ast.expr) -> Value:
        node = function.node
        can_be_read = function.is_plain and self._depth < _DEEPEST and node not in self._running
        scope = self._parameters(function, arguments) if can_be_read else None
        if scope is None or not self.step():
            self._hand_over(arguments)
            result = self._annotation(getattr(node, "returns", None), function.scope) if function.is_plain else UNKNOWN
        else:
            frame = Frame(self.frame.caller or place.lineno)
            frame.is_conditional = self.frame.is_conditional
            result = self._read_body(function, scope, frame)
        if isinstance(node, ast.AsyncFunctionDef):
            return UNKNOWN if is_generator(node) else Awaitable(result)
        return result

    def _parameters(self, function: Function, arguments: Arguments) -> VariableScope | None:
        """The variables that a call begins with; None if it doesn't fit the function."""
        parameters = function.node.args
        positional = [each.arg for each in (*parameters.posonlyargs, *parameters.args)]
        values: dict[str, Value] = dict(function.defaults)
        if len(arguments.positional) > len(positional) and parameters.vararg is None:
            return None
        values.update(zip(positional, (given.value for given in arguments.positional), strict=False))
        known = {*positional, *(each.arg for each in parameters.kwonlyargs)}
        for name, given in arguments.keywords.items():
            if name in known:
                values[name] = given.value
            elif parameters.kwarg is None:
                return None
        scope = VariableScope(function.scope)
        for each in (*parameters.posonlyargs, *parameters.args, *parameters.kwonlyargs):
            value = values.get(each.arg, UNKNOWN)
            if arguments.is_open or each.arg not in values:
                value = UNKNOWN
            if is_unknown(value):
                value = self._annotation(each.annotation, function.scope)
            scope.set(each.arg, value)
        return scope

    def _read_body(self, function: Function, scope: VariableScope, frame: Frame) -> Value:
        node = function.node
        for parameter in (node.args.vararg, node.args.kwarg):
            if parameter is not None:
                scope.set(parameter.arg, UNKNOWN)
        before = self.scope, self.frame, self._running, self.changing
        self.scope, self.frame, self._running, self.changing = scope, frame, (*self._running, node), None
        self._depth += 1
        try:
            with self.apart():
                if isinstance(node, ast.Lambda):
                    return self.value(node.body)
                if self.block(node.body):
                    frame.returns(None)
            return frame.returned
        finally:
            self._depth -= 1
            self.scope, self.frame, self._running, self.changing = before

    # -- annotations ----------------------------------------------------------------------------------------------

    def _annotation(self, node: ast.expr | None, scope: VariableScope) -> Value:
        before, self.scope = self.scope, scope
        try:
            with self.silent():
                return self.annotation(node)
        finally:
            self.scope = before

    def annotation(self, node: ast.expr | None) -> Value:
        """What an annotation says of a value."""
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            try:
                return self.annotation(ast.parse(node.value, mode="eval").body)
            except (SyntaxError, ValueError):
                return UNKNOWN
        if isinstance(node, ast.Constant):
            return None if node.value is None else UNKNOWN
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
            return join(self.annotation(node.left), self.annotation(node.right))
        if isinstance(node, ast.Subscript):
            return self._generic(node)
        if isinstance(node, ast.Name) and node.id in ("int", "float", "str", "bool") and self._is_builtin(node.id):
            return Typed(folding.BUILTIN_TYPES[node.id])
        found = self.value(node) if isinstance(node, (ast.Name, ast.Attribute)) else UNKNOWN
        if isinstance(found, LinkType):
            return annotated(found.name, found.type, found.is_real)
        return Class(found.name, found.is_real, True) if isinstance(found, Class) else UNKNOWN

    def _generic(self, node: ast.Subscript) -> Value:
        owner = node.value
        name = owner.id if isinstance(owner, ast.Name) else owner.attr if isinstance(owner, ast.Attribute) else ""
        inner = node.slice
        if name == "Optional":
            return join(self.annotation(inner), None)
        if name == "Union" and isinstance(inner, ast.Tuple):
            return join_all(map(self.annotation, inner.elts))
        if name in _GENERIC:
            return Container(_GENERIC[name], None, self.annotation(inner))
        if name in ("dict", "Dict", "Mapping") and isinstance(inner, ast.Tuple) and len(inner.elts) == 2:
            return Container(dict, None, self.annotation(inner.elts[1]))
        if name in ("tuple", "Tuple") and isinstance(inner, ast.Tuple):
            if any(isinstance(each, ast.Constant) and each.value is ... for each in inner.elts):
                return Container(list, None, self.annotation(inner.elts[0]))
            return tuple(map(self.annotation, inner.elts))
        return UNKNOWN
