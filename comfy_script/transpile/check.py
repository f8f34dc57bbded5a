"""Pass: the finished source is read back, and has to be what was meant: assignments and calls of known things.

It looks at the text alone, whatever the other passes did, so that nothing that a workflow says can become code.
"""

from __future__ import annotations

import ast
from collections.abc import Collection, Sequence
from typing import Any

from .._parsing import parse_module
from ..errors import TranspileError
from .wrap import AFTER, BLOCK, IS_MAIN

__all__ = ["check"]

_MODULES = {
    "typing": {"Any", "Literal"},
    "comfy_script.runtime": {"*"},
    "comfy_script.runtime.nodes": {"*"},
}
_CONSTANTS = frozenset({str, int, float, bool, type(None)})
_ANNOTATIONS = (ast.Name, ast.Constant, ast.BinOp, ast.BitOr, ast.Subscript, ast.Tuple, ast.Load)


def check(source: str, meant: ast.Module, callables: Collection[str], enums: Collection[str]) -> None:
    """Makes sure of a script's source.

    Args:
        source: The text.
        meant: What it was printed from.
        callables: What it may call, apart from its own functions: nodes, and `call_node`.
        enums: What it may take members of: global enums and nodes.

    Raises:
        TranspileError: It is something else. That is a fault of this package, not of the workflow.
    """
    try:
        tree = parse_module(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise TranspileError(f"The workflow can't be written as a script: {error}.") from error
    functions = [statement for statement in tree.body if isinstance(statement, ast.FunctionDef)]
    checker = _Checker({*callables, *(function.name for function in functions)}, enums)
    checker.module(tree)
    if not _is_same(tree, meant):
        raise _refusal("something else than was meant", tree)


def _refusal(what: str, node: ast.AST) -> TranspileError:
    return TranspileError(f"Line {getattr(node, 'lineno', 1)} of the script would be {what}; it is not written.")


class _Checker:
    """What a script may consist of. Everything that isn't named here is refused."""

    def __init__(self, callables: Collection[str], enums: Collection[str]) -> None:
        self._callables = callables
        self._enums = enums
        self._variables: set[str] = set()

    def module(self, tree: ast.Module) -> None:
        for statement in tree.body:
            if isinstance(statement, ast.ImportFrom):
                allowed = _MODULES.get(statement.module or "", set())
                if statement.level or any(each.asname or each.name not in allowed for each in statement.names):
                    raise _refusal("another import", statement)
            elif isinstance(statement, ast.FunctionDef):
                self._function(statement)
            elif isinstance(statement, ast.If):
                self._main(statement)
            else:
                self._statement(statement)

    def _main(self, main: ast.If) -> None:
        workflow, *after = main.body
        if main.orelse or ast.unparse(main.test) != IS_MAIN or not isinstance(workflow, ast.With):
            raise _refusal("another if statement", main)
        if [ast.unparse(item) for item in workflow.items] != [BLOCK]:
            raise _refusal("another with statement", workflow)
        if [ast.unparse(statement) for statement in after] != [AFTER]:
            raise _refusal("another end", main)
        self._statements(workflow.body)

    def _function(self, function: ast.FunctionDef) -> None:
        arguments = function.args
        if function.decorator_list or arguments.vararg or arguments.kwarg or arguments.kwonlyargs:
            raise _refusal("another kind of function", function)
        outside, self._variables = self._variables, {argument.arg for argument in arguments.args}
        if not self._variables.isdisjoint(self._callables):
            raise _refusal("a parameter that hides a function", function)
        for annotation in (*(argument.annotation for argument in arguments.args), function.returns):
            if annotation is not None:
                self._annotation(annotation)
        for default in arguments.defaults:
            self._value(default)
        self._statements(function.body)
        self._variables = outside

    def _statements(self, body: Sequence[ast.stmt]) -> None:
        for statement in body:
            self._statement(statement)

    def _statement(self, statement: ast.stmt) -> None:
        if isinstance(statement, ast.Assign) and len(statement.targets) == 1:
            self._call(statement.value)
            target = statement.targets[0]
            for name in target.elts if isinstance(target, ast.Tuple) else [target]:
                if not isinstance(name, ast.Name) or name.id in self._callables or name.id in self._enums:
                    raise _refusal("another assignment", name)
                self._variables.add(name.id)
        elif isinstance(statement, ast.Expr):
            self._call(statement.value)
        elif isinstance(statement, ast.Return) and statement.value is not None:
            value = statement.value
            for each in value.elts if isinstance(value, ast.Tuple) else [value]:
                if not isinstance(each, ast.Name) or each.id not in self._variables:
                    raise _refusal("another return", statement)
        elif not isinstance(statement, ast.Pass):
            raise _refusal(f"a {type(statement).__name__} statement", statement)

    def _call(self, node: ast.expr) -> None:
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or node.func.id not in self._callables:
            raise _refusal("a call of something else", node)
        for argument in node.args:
            self._value(argument)
        for each in node.keywords:
            if each.arg is None and not isinstance(each.value, ast.Dict):
                raise _refusal("an unpacked value", node)
            self._value(each.value)

    def _value(self, node: ast.expr) -> None:
        kind = type(node)
        if kind is ast.Name:
            if node.id not in self._variables:  # type: ignore[attr-defined]
                raise _refusal("a name that it doesn't define", node)
        elif kind is ast.Constant:
            if type(node.value) not in _CONSTANTS:  # type: ignore[attr-defined]
                raise _refusal("another constant", node)
        elif isinstance(node, ast.UnaryOp):
            operand = node.operand
            if not isinstance(node.op, ast.USub) or not isinstance(operand, ast.Constant):
                raise _refusal("an expression", node)
        elif isinstance(node, ast.List):
            for item in node.elts:
                self._value(item)
        elif isinstance(node, ast.Dict):
            for key, value in zip(node.keys, node.values, strict=True):
                if not isinstance(key, ast.Constant) or not isinstance(key.value, str):
                    raise _refusal("another dictionary", node)
                self._value(value)
        elif isinstance(node, ast.Attribute):
            self._member(node)
        else:
            raise _refusal(f"a {kind.__name__} expression", node)

    def _member(self, node: ast.Attribute) -> None:
        inner: ast.expr = node
        for _ in range(3):
            if isinstance(inner, ast.Attribute):
                inner = inner.value
        if not isinstance(inner, ast.Name) or inner.id not in self._enums:
            raise _refusal("an attribute of something else", node)

    def _annotation(self, node: ast.expr) -> None:
        for inner in ast.walk(node):
            if not isinstance(inner, _ANNOTATIONS):
                raise _refusal("another annotation", node)


def _is_same(one: ast.AST, other: ast.AST) -> bool:
    """Whether two trees are equal, apart from locations in the source."""
    pairs: list[tuple[Any, Any]] = [(one, other)]
    while pairs:
        left, right = pairs.pop()
        kind = type(left)
        if kind is not type(right):
            return False
        # What isn't a node, in a list of nodes, is a name, or None for a key.
        if not issubclass(kind, ast.AST):
            if left != right:
                return False
            continue
        for name in kind._fields:
            mine, theirs = getattr(left, name, None), getattr(right, name, None)
            if mine is theirs:
                continue
            if isinstance(mine, list) or isinstance(theirs, list):
                # Python's versions differ in which empty lists there are.
                mine, theirs = mine or [], theirs or []
                if not isinstance(mine, list) or not isinstance(theirs, list) or len(mine) != len(theirs):
                    return False
                pairs += zip(mine, theirs, strict=True)
            elif type(mine) is not type(theirs):
                return False
            elif isinstance(mine, ast.AST):
                if mine._fields:
                    pairs.append((mine, theirs))
            elif mine != theirs:
                return False
    return True
