"""Calls of functions: the script's own are read for each call."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterable, Iterator, Sequence
from enum import EnumMeta
from types import AsyncGeneratorType, GeneratorType
from typing import Any

from .._parsing import parse_expression
from ..registry.link_types import ANY
from ..registry.records import NodeSpec
from . import folding
from .containers import Container, Shared, is_literal, join, join_all, opened, present
from .expected import swallows
from .machine import Frame
from .node_calls import Arguments, GivenArgument
from .objects import Instance, ScriptClass, settled
from .python_calls import PythonCalls
from .scopes import VariableScope, first_parameter
from .texts import text_method
from .values import (
    ABSENT,
    UNKNOWN,
    Awaitable,
    BoundMethod,
    CallNode,
    Class,
    CoroutineMethod,
    Function,
    FunctionNode,
    KnownOutput,
    LinkType,
    Load,
    Manager,
    Method,
    NodeReference,
    Nodes,
    NodeTuple,
    Partial,
    PythonFunction,
    TextMethod,
    Typed,
    Value,
    annotated,
    is_unknown,
    outputs_of,
)

__all__ = ["Calls"]

_DEEPEST = 6
_MOST_OUTPUTS = 100
_GENERIC = {
    "list": list,
    "List": list,
    "Sequence": Sequence,
    "Iterable": Iterable,
    "Collection": Collection,
    "Iterator": Iterator,
}


class Calls(PythonCalls):
    """Calls of all kinds."""

    _depth = 0

    def call(self, node: ast.Call) -> Value:
        """What is known of a call's result."""
        target = self.value(node.func)
        return self.call_value(target, self.arguments(node), node)

    def call_value(self, target: Value, arguments: Arguments, node: ast.Call) -> Value:
        """What is known of what a function gives for its arguments."""
        if isinstance(target, NodeReference):
            return self.call_node(target, arguments, node)
        if isinstance(target, Partial):
            target.is_called = True
            return self.call_value(target.target, target.arguments.followed_by(arguments), node)
        if isinstance(target, Function):
            return self.call_function(target, arguments, node)
        if isinstance(target, BoundMethod):
            return self.call_function(target.function, arguments.behind(target.owner, node.func), node)
        if isinstance(target, ScriptClass):
            return self.new_object(target, arguments, node)
        target = present(target)
        if isinstance(target, Instance) and isinstance(called := target.kind.find("__call__"), Function):
            return self.call_function(called, arguments.behind(target, node.func), node)
        if isinstance(target, EnumMeta):
            return self._member_of(target, arguments)
        if isinstance(target, CallNode):
            return self._call_by_name(arguments)
        if isinstance(target, Class) and not target.is_object:
            is_certain = target.is_certain and not (arguments.positional or arguments.keywords or arguments.is_open)
            return Class(target.name, target.is_real, True, is_certain)
        if isinstance(target, Load):
            self._load(target, arguments)
            return None
        if isinstance(target, Method):
            return self.call_method(target, arguments)
        if isinstance(target, TextMethod):
            return text_method(target, [each.value for each in arguments.positional], is_open=arguments.is_open)
        if isinstance(target, PythonFunction):
            return self.call_library(target.name, arguments, node)
        if isinstance(target, CoroutineMethod):
            self.hand_over(arguments)
            return Awaitable(UNKNOWN)
        if isinstance(node.func, ast.Name) and is_unknown(target) and self.is_builtin(node.func.id):
            return self.call_builtin(node.func.id, arguments, node)
        self.hand_over(arguments)
        return UNKNOWN

    @staticmethod
    def _member_of(target: EnumMeta, arguments: Arguments) -> Value:
        """The member of an enum of the script that has a value."""
        value = arguments.positional[0].value if len(arguments.positional) == 1 else UNKNOWN
        members: list[Any] = list(target)
        return next((each for each in members if is_literal(value) and each.value == value), UNKNOWN)

    def call_special(self, owner: Instance, name: str, given: list[tuple[Value, ast.expr]], place: ast.AST) -> Value:
        """What a method that Python calls by itself gives; if it isn't known, it may do anything to its object."""
        method = owner.kind.find(name) if name else ABSENT
        if (
            not isinstance(method, Function)
            or method.binding
            or (owner.is_any and self.stores.is_overridden(owner.kind, name))
        ):
            owner.open()
            for value, _ in given:
                opened(value)
            return UNKNOWN
        at = place if isinstance(place, ast.expr) else given[0][1]
        arguments = Arguments([GivenArgument(value, node) for value, node in [(owner, at), *given]])
        return self.call_function(method, arguments, at)

    def _load(self, target: Load, arguments: Arguments) -> None:
        if "vars" in arguments.keywords:
            self.scope.module.star = Nodes(target.is_real)
        if target.is_real:
            naked = arguments.keywords.get("naked")
            self.is_naked = arguments.is_open or len(arguments.positional) > 3 or naked is not None
            self.was_naked = self.was_naked or self.is_naked

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

    # -- the script's functions -----------------------------------------------------------------------------------

    def define(self, node: FunctionNode, *, kind: str = "plain", binding: str = "") -> Function:
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
        function = Function(node, self.scope, defaults, kind)
        if self.scope.is_class and self.scope.owner is not None and not isinstance(node, ast.Lambda):
            function.owner, function.binding = self.scope.owner, binding
            function.owner.methods.append(function)
        if self.frame.caller is None and not self.silence:
            self.defined.append(function)
        return function

    def read_defined(self) -> None:
        """Reads the functions by themselves: with what annotations say of their parameters."""
        self.is_deferred = True
        while self.defined:
            function = self.defined.pop(0)
            scope = self.parameters_alone(function)
            first = first_parameter(function.node)
            if first is not None and first.annotation is None:
                scope.set(first.arg, self.first_of(function))
            self.read_body(function, scope, Frame())

    def parameters_alone(self, function: Function) -> VariableScope:
        """The variables that a function begins with, for any call of it."""
        arguments = function.node.args
        scope = VariableScope(function.scope, self.shared)
        for parameter in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs):
            scope.set(parameter.arg, self.annotation_in(parameter.annotation, function.scope))
        return scope

    def call_function(self, function: Function, arguments: Arguments, place: ast.expr) -> Value:
        """What is known of what a function of the script gives: it is read with what the call gives it."""
        node = function.node
        can_be_read = (
            function.kind not in ("declared", "unknown") and self._depth < _DEEPEST and node not in self.running
        )
        scope = self._parameters(function, arguments) if can_be_read else None
        if scope is None or not self.step():
            self.hand_over(arguments)
            result = self._returned(function) if function.kind in ("declared", "plain") else UNKNOWN
        elif not function.is_plain:
            return self._generated(function, scope, arguments)
        else:
            frame = Frame(self.frame.caller or place.lineno)
            frame.is_conditional = self.frame.is_conditional
            result = self.read_body(function, scope, frame)
            if is_unknown(result) or _is_nothing(node):
                result = self._returned(function)
            if function.is_cached:
                result = settled(result)
        is_coroutine = isinstance(node, ast.AsyncFunctionDef) and function.kind in ("declared", "plain")
        return Awaitable(result) if is_coroutine else result

    def _generated(self, function: Function, scope: VariableScope, arguments: Arguments) -> Value:
        """What a generator gives, or what `with` does of one. Its body runs later, in between with others'."""
        is_fixed = not any(isinstance(present(value), Shared) for value in scope.values.values())
        frame = Frame()
        with self.silent():
            self.read_body(function, scope, frame)
        self.hand_over(arguments)
        given = [(value if is_fixed else _lasting(value), is_sure) for value, is_sure in frame.given]
        item = join_all(value for value, _ in given)
        if function.kind == "manager":
            return Manager(item, swallows=swallows(function.node))
        kind = AsyncGeneratorType if isinstance(function.node, ast.AsyncFunctionDef) else GeneratorType
        sure = [value for value, is_sure in given if is_sure and is_fixed]
        return Container(kind, None, item, given=sure, is_ordered=False)

    def _returned(self, function: Function) -> Value:
        return self.annotation_in(getattr(function.node, "returns", None), function.scope)

    def _parameters(self, function: Function, arguments: Arguments) -> VariableScope | None:
        """The variables that a call begins with; None if it doesn't fit the function."""
        parameters = function.node.args
        positional = [each.arg for each in (*parameters.posonlyargs, *parameters.args)]
        values: dict[str, Value] = dict(function.defaults)
        if len(arguments.positional) > len(positional) and parameters.vararg is None:
            return None
        values.update(zip(positional, (given.value for given in arguments.positional), strict=False))
        known = {*positional, *(each.arg for each in parameters.kwonlyargs)}
        others: dict[object, Value] = {}
        for name, given in arguments.keywords.items():
            if name in known:
                values[name] = given.value
            elif parameters.kwarg is None:
                return None
            else:
                others[name] = given.value
        scope = VariableScope(function.scope, self.shared)
        if not arguments.is_open:
            if parameters.vararg is not None:
                rest = tuple(given.value for given in arguments.positional[len(positional) :])
                scope.set(parameters.vararg.arg, self.kept(parameters.vararg.arg, rest, function.node))
            if parameters.kwarg is not None:
                scope.set(parameters.kwarg.arg, self.kept(parameters.kwarg.arg, Container(dict, others), function.node))
        for each in (*parameters.posonlyargs, *parameters.args, *parameters.kwonlyargs):
            value = values.get(each.arg, UNKNOWN)
            if arguments.is_open or each.arg not in values:
                value = UNKNOWN
            if is_unknown(value):
                value = self.annotation_in(each.annotation, function.scope)
            scope.set(each.arg, self.kept(each.arg, value, function.node))
        return scope

    def read_body(self, function: Function, scope: VariableScope, frame: Frame) -> Value:
        """Reads what a function does with the variables that it begins with; what it gives."""
        node = function.node
        scope.owner = function.owner
        for parameter in (node.args.vararg, node.args.kwarg):
            if parameter is not None and parameter.arg not in scope.values:
                scope.set(parameter.arg, UNKNOWN)
        before = self.scope, self.frame, self.running, self.changing
        self.scope, self.frame, self.running, self.changing = scope, frame, (*self.running, node), None
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
            self.scope, self.frame, self.running, self.changing = before

    # -- the script's classes, in the next module ---------------------------------------------------------------

    def new_object(self, of: ScriptClass, arguments: Arguments, node: ast.Call) -> Value:
        """The object that a call of a class makes."""
        raise NotImplementedError

    def any_object(self, of: ScriptClass) -> Value:
        """Some object of a class: what annotations and all of its methods say of it."""
        raise NotImplementedError

    def first_of(self, function: Function) -> Value:
        """What a method that is read by itself is given first."""
        raise NotImplementedError

    # -- annotations ----------------------------------------------------------------------------------------------

    def annotation_in(self, node: ast.expr | None, scope: VariableScope) -> Value:
        """What an annotation says of a value, with the names that there are in a scope."""
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
                return self.annotation(parse_expression(node.value))
            except (SyntaxError, ValueError):
                return UNKNOWN
        if isinstance(node, ast.Constant):
            return None if node.value is None else UNKNOWN
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
            return join(self.annotation(node.left), self.annotation(node.right))
        if isinstance(node, ast.Subscript):
            return self._generic(node)
        if isinstance(node, ast.Name) and node.id in ("int", "float", "str", "bool") and self.is_builtin(node.id):
            return Typed(folding.BUILTIN_TYPES[node.id])
        if isinstance(node, ast.Name) and node.id in self.aliases:
            # What stands for itself, as in `type Tree = list[Tree]`, is read once.
            meant = self.aliases.pop(node.id)
            try:
                return self.annotation(meant)
            finally:
                self.aliases[node.id] = meant
        found = self.value(node) if isinstance(node, (ast.Name, ast.Attribute)) else UNKNOWN
        if isinstance(found, ScriptClass):
            return self.any_object(found)
        if isinstance(found, EnumMeta):
            return join_all(found)
        if isinstance(found, LinkType):
            return annotated(found.name, found.type, found.is_real)
        return Class(found.name, found.is_real, True) if isinstance(found, Class) else UNKNOWN

    def _generic(self, node: ast.Subscript) -> Value:
        owner = node.value
        name = owner.id if isinstance(owner, ast.Name) else owner.attr if isinstance(owner, ast.Attribute) else ""
        inner = node.slice
        if name == "Optional":
            return join(self.annotation(inner), None)
        if name == "Literal":
            options = inner.elts if isinstance(inner, ast.Tuple) else [inner]
            return join_all(each.value if isinstance(each, ast.Constant) else UNKNOWN for each in options)
        if name in ("Annotated", "ClassVar", "Final"):
            return self.annotation(inner.elts[0] if isinstance(inner, ast.Tuple) else inner)
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


def _lasting(value: Value) -> Value:
    """What is known of a value at whatever time the objects that it was made from are looked at."""
    if type(value) is tuple:
        return tuple(map(_lasting, value))
    return value if isinstance(value, (KnownOutput, NodeTuple)) else UNKNOWN


def _is_nothing(node: FunctionNode) -> bool:
    """Whether a function is there for its types only: `...` is all that it does, as in a protocol or a base class."""
    if isinstance(node, ast.Lambda):
        return False
    body = [each for each in node.body if not (isinstance(each, ast.Expr) and isinstance(each.value, ast.Constant))]
    return all(isinstance(each, ast.Pass) or _raises_not_implemented(each) for each in body)


def _raises_not_implemented(node: ast.stmt) -> bool:
    return isinstance(node, ast.Raise) and node.exc is not None and "NotImplementedError" in ast.unparse(node.exc)
