"""Reading statements."""

from __future__ import annotations

import ast
from typing import Any

from ..graph.complaints import one_output
from . import folding
from .containers import Container, elements_of, is_literal, opened, present
from .flow import Flow
from .modules import attribute_of_module, exported, followed, module_value
from .objects import Instance
from .values import UNKNOWN, Awaitable, Function, KnownOutput, Module, Nodes, NodeTuple, OneOf, Value, is_unknown
from .waiting import not_awaited

__all__ = ["Statements"]


class Statements(Flow):
    """Statements of all kinds."""

    def read(self) -> None:
        """Reads the module, and then its functions by themselves."""
        self.block(self.tree.body)
        self.read_defined()
        self.read_partials()

    def block(self, body: list[ast.stmt]) -> bool:
        """Reads statements; whether what follows them is reached."""
        for statement in body:
            if self.frame.caller is not None and not self.step():
                return True
            read = _READERS.get(type(statement))
            if read is not None and read(self, statement) is False:
                return False
        return True

    # -- assignments ----------------------------------------------------------------------------------------------

    def _assign(self, node: ast.Assign) -> None:
        value = self.value(node.value)
        for target in node.targets:
            self.assign(target, value, node.value)

    def _assign_annotated(self, node: ast.AnnAssign) -> None:
        if node.value is None:
            return
        value = self.value(node.value)
        if is_unknown(value):
            with self.silent():
                value = self.annotation(node.annotation)
        self.assign(node.target, value, node.value)

    def _assign_augmented(self, node: ast.AugAssign) -> None:
        value = self.value(node.value)
        if self.recorded is not None:
            self.recorded.has_others = True  # perhaps an output for the workflow
        if isinstance(node.target, ast.Subscript):
            self.assign(node.target, UNKNOWN, None)
            return
        if isinstance(node.target, ast.Name):
            before = present(self.lookup(node.target.id))
        else:
            with self.silent():
                before = present(self.value(node.target))
        if isinstance(before, Container) and before.kind is dict and isinstance(node.op, ast.BitOr):
            self.update(before, [value])
            return
        if isinstance(before, Container):
            parts = elements_of(value)
            for part in parts if parts is not None and before.kind is list else [self.element(value)]:
                before.add(None, part, self.token if parts is not None else None)
            if before.kind is not list:
                before.open()
            return
        if is_unknown(before) or isinstance(before, Instance):
            opened(before)  # it may change itself
        self.assign(node.target, folding.operate(node.op, before, value), None)

    def assign(self, target: ast.expr, value: Value, node: ast.expr | None) -> None:
        """Assigns a value to a variable, several, or a part of an object."""
        if isinstance(target, ast.Name):
            self.bind(target.id, value)
        elif isinstance(target, (ast.Tuple, ast.List)):
            for each, part in zip(target.elts, self._unpack(target, value), strict=True):
                self.assign(each.value if isinstance(each, ast.Starred) else each, part, None)
        elif isinstance(target, ast.Subscript):
            owner = present(self.value(target.value))
            key = UNKNOWN if isinstance(target.slice, ast.Slice) else self.value(target.slice)
            if isinstance(owner, Container):
                owner.add(key if is_literal(key) and key is not None else UNKNOWN, value, self.token)
            else:
                opened(value)
                opened(owner)
        elif isinstance(target, ast.Attribute):
            self.set_attribute(present(self.value(target.value)), target.attr, value)

    def _unpack(self, target: ast.Tuple | ast.List, value: Value) -> list[Value]:
        """What each variable of several gets."""
        count = len(target.elts)
        star = next((index for index, each in enumerate(target.elts) if isinstance(each, ast.Starred)), None)
        if isinstance(value, (NodeTuple, KnownOutput)):
            self._check_unpacking(target, value, count, star)
        parts = elements_of(value)
        if parts is None:
            item = self.element(value)
            unknown: list[Value] = [item] * count
            if star is not None:
                unknown[star] = Container(list, None, item)
            return unknown
        if star is None:
            return parts if len(parts) == count else [UNKNOWN] * count
        if len(parts) < count - 1:
            return [UNKNOWN] * count
        behind = len(parts) - (count - 1 - star)
        middle = self.container(list, dict(enumerate(parts[star:behind])))
        return [*parts[:star], middle, *parts[behind:]]

    def _check_unpacking(
        self, target: ast.Tuple | ast.List, value: NodeTuple | KnownOutput, count: int, star: int | None
    ) -> None:
        start, end = self.source.start(target), self.source.end(target)
        if isinstance(value, KnownOutput):
            wrong = not value.is_real and not value.annotated
            message = one_output(value.call.spec).message
        else:
            wrong = len(value) < count - 1 if star is not None else len(value) != count
            spec = value[0].call.spec
            names = ", ".join(output.name for output in spec.outputs)
            few = "too many values to unpack" if len(value) > count else "not enough values to unpack"
            message = f"{few}: {spec.name} has {len(value)} outputs ({names}), and {count} are expected"
        self.note(target, *([self.finding("wrong-unpacking", message, start, end)] if wrong else []))

    def _delete(self, node: ast.Delete) -> None:
        for target in node.targets:
            if isinstance(target, ast.Name):
                self.scope.values.pop(target.id, None)
            elif isinstance(target, ast.Subscript):
                opened(self.value(target.value))
            elif isinstance(target, ast.Attribute):
                self.set_attribute(self.value(target.value), target.attr, UNKNOWN)

    # -- functions, classes ---------------------------------------------------------------------------------------

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        decoration = self.decoration(node)
        function = self.define(node, kind=decoration.kind, binding=decoration.binding)
        function.is_cached = decoration.is_cached
        value: Value = function
        for wrapper in reversed(decoration.wrappers):
            value = self.wrapped(value, wrapper)
        known = self.scope.values.get(node.name)
        if decoration.binding != "setter" or not isinstance(known, Function):
            self.bind(node.name, UNKNOWN if decoration.binding in ("setter", "unknown") else value)

    def _return(self, node: ast.Return) -> bool:
        self.frame.returns(self.value(node.value) if node.value is not None else None)
        return False

    def _raise(self, node: ast.Raise) -> bool:
        for each in (node.exc, node.cause):
            if each is not None:
                self.value(each)
        return False

    def _assert(self, node: ast.Assert) -> None:
        self.value(node.test)
        for name in {each.id for each in ast.walk(node.test) if isinstance(each, ast.Name)}:
            if name in self.scope.values and isinstance(self.scope.values[name], (KnownOutput, OneOf)):
                self.scope.values[name] = UNKNOWN

    def _expression(self, node: ast.Expr) -> None:
        value = self.value(node.value)
        if isinstance(node.value, ast.Call) and not isinstance(value, NodeTuple):
            lost = []
            if isinstance(value, Awaitable):
                place = self.source.start(node), self.source.end(node)
                lost.append(self.finding("not-awaited", not_awaited(node.value), *place))
            self.note(node, *lost)

    # -- imports --------------------------------------------------------------------------------------------------

    def _import(self, node: ast.Import) -> None:
        for alias in node.names:
            name = alias.name if alias.asname else alias.name.partition(".")[0]
            self.bind(alias.asname or name, module_value(name))

    def _import_from(self, node: ast.ImportFrom) -> None:
        module = module_value(node.module or "") if not node.level else UNKNOWN
        for alias in node.names:
            if alias.name == "*":
                self._import_all(node.module or "", module)
            elif isinstance(module, Nodes):
                self.bind(alias.asname or alias.name, self.node_of(module, alias.name, alias))
            else:
                inner = module_value(f"{node.module}.{alias.name}") if isinstance(module, Module) else UNKNOWN
                if isinstance(module, Module) and is_unknown(inner):
                    inner = attribute_of_module(module, alias.name)
                self.bind(alias.asname or alias.name, inner)

    def _import_all(self, name: str, module: Value) -> None:
        scope = self.scope
        if isinstance(module, Nodes):
            for each in [each for each in scope.values if each in self.vocabulary]:
                self.bind(each, self.node_named(each, module.is_real))
            scope.star = Nodes(module.is_real or (scope.star is not None and scope.star.is_real))
            return
        brought = exported(name)
        if brought is None and (brought := followed(name)) is not None:
            self.is_open = True  # and other names, which aren't those of nodes
        if brought is None:
            # It may bring other things of the same names.
            for each in list(scope.values):
                self.bind(each, UNKNOWN)
            if scope.star is not None:
                scope.star = Nodes(scope.star.is_real, is_certain=False)
            self.is_open = True
        for each, value in (brought or {}).items():
            self.bind(each, value)


_READERS: dict[type[ast.AST], Any] = {
    ast.AnnAssign: Statements._assign_annotated,
    ast.Assert: Statements._assert,
    ast.Assign: Statements._assign,
    ast.AsyncFor: Statements._for,
    ast.AsyncFunctionDef: Statements._function,
    ast.AsyncWith: Statements._with,
    ast.AugAssign: Statements._assign_augmented,
    ast.Break: Statements._break,
    ast.ClassDef: Statements.read_class,
    ast.Continue: Statements._continue,
    ast.Delete: Statements._delete,
    ast.Expr: Statements._expression,
    ast.For: Statements._for,
    ast.FunctionDef: Statements._function,
    ast.If: Statements._if,
    ast.Import: Statements._import,
    ast.ImportFrom: Statements._import_from,
    ast.Match: Statements._match,
    ast.Raise: Statements._raise,
    ast.Return: Statements._return,
    ast.Try: Statements._try,
    getattr(ast, "TryStar", ast.Try): Statements._try,
    ast.While: Statements._while,
    ast.With: Statements._with,
}
