"""Pass: the syntax tree of a script."""

from __future__ import annotations

import ast
import keyword
import math
import re
from collections.abc import Sequence
from typing import Any

from ..errors import TranspileError
from ..formats.workflow import PORTS, Link
from .classes import Classes
from .comments import comment_lines
from .records import Comment, Elements, Expression, Fields, Member, ScriptCall, Step, Unit
from .words import word

__all__ = ["Tree", "build"]

_LOAD = ast.Load()
_STORE = ast.Store()
_UNUSED = "_"
_PLAIN = re.compile(r"[\w -]*", re.ASCII).fullmatch


class Tree:
    """A script as a syntax tree.

    Attributes:
        functions: Its functions.
        body: Its main part.
        comments: What stands above statements.
        notes: Lines of the comment at its top.
        typing: What it needs from `typing`.
    """

    def __init__(self) -> None:
        self.functions: list[ast.FunctionDef] = []
        self.body: list[ast.stmt] = []
        self.comments: dict[ast.stmt, Comment] = {}
        self.notes: tuple[str, ...] = ()
        self.typing: list[str] = []


def build(units: Sequence[Unit], classes: Classes) -> Tree:
    """The tree of a script without imports and `with Workflow():`.

    Args:
        units: Functions before those that call them, and the main part as the last.
        classes: The registry's classes.
    """
    tree = Tree()
    builder = _Builder(tree, classes)
    made: dict[tuple[str, ...], str] = {}
    for unit in units[:-1]:
        assert unit.subgraph is not None
        function = builder.function(unit)
        # A subgraph that was copied and pasted is another definition of the same.
        key = (unit.subgraph.name, ast.dump(function.args), *map(ast.dump, function.body))
        if key in made:
            unit.name = made[key]
        else:
            made[key] = unit.name
            tree.functions.append(function)
    tree.body = builder.statements(units[-1])
    tree.notes = units[-1].notes
    names = {node.id for function in tree.functions for node in ast.walk(function) if isinstance(node, ast.Name)}
    tree.typing = [name for name in ("Any", "Literal") if name in names]
    return tree


class _Builder:
    def __init__(self, tree: Tree, classes: Classes) -> None:
        self._tree = tree
        self._classes = classes

    def function(self, unit: Unit) -> ast.FunctionDef:
        assert unit.subgraph is not None
        body = self.statements(unit)
        results: list[ast.expr] = [_name(unit.names[link.node, link.slot]) for link in unit.results.values()]
        if results:
            body.append(ast.Return(results[0] if len(results) == 1 else ast.Tuple(results, _LOAD)))
        slots = sorted(unit.parameters, key=lambda slot: slot in unit.defaults)
        arguments = ast.arguments(
            posonlyargs=[],
            args=[ast.arg(unit.names[PORTS, slot], unit.annotations[slot]) for slot in slots],
            kwonlyargs=[],
            kw_defaults=[],
            defaults=[self._given(unit, slot, unit.defaults[slot]) for slot in slots if slot in unit.defaults],
        )
        made = ast.FunctionDef(
            name=unit.name, args=arguments, body=body or [ast.Pass()], decorator_list=[], returns=unit.returns
        )
        title = [] if _PLAIN(unit.subgraph.name) and word(unit.subgraph.name) == unit.name else [unit.subgraph.name]
        if title or unit.notes:
            self._tree.comments[made] = Comment((*comment_lines("".join(title)), *unit.notes))
        return made

    def statements(self, unit: Unit) -> list[ast.stmt]:
        made: list[ast.stmt] = []
        for node_id, step in unit.steps.items():
            statement = self._statement(node_id, step, unit)
            if node_id in unit.comments:
                self._tree.comments[statement] = unit.comments[node_id]
            made.append(statement)
        return made

    def _statement(self, node_id: str, step: Step, unit: Unit) -> ast.stmt:
        assert step.call is not None
        call = self._call(step, step.call, unit)
        slots = range(len(step.outputs)) if step.unit is None else step.unit.results
        names = [unit.names.get((node_id, slot), _UNUSED) for slot in slots]
        if all(name == _UNUSED for name in names):
            return ast.Expr(call)
        targets: list[ast.expr] = [ast.Name(name, _STORE) for name in names]
        return ast.Assign([targets[0] if len(targets) == 1 else ast.Tuple(targets, _STORE)], call)

    def _call(self, step: Step, call: ScriptCall, unit: Unit) -> ast.Call:
        if step.unit is not None:
            function = step.unit
            slots = {port.name: slot for slot, port in function.parameters.items()}
            # As in the function's header.
            given = sorted((slots[name] in function.defaults, slots[name], name) for name in call.keywords)
            keywords = [
                ast.keyword(function.names[PORTS, slot], self._given(function, slot, call.keywords[name], unit))
                for _, slot, name in given
            ]
            return ast.Call(_name(function.name), [], keywords)
        odd: dict[str, Expression] = {}
        keywords = []
        for name, value in call.keywords.items():
            if _is_keyword(name):
                keywords.append(ast.keyword(name, _expression(value, unit)))
            else:
                odd[name] = value
        if odd:
            keywords.append(ast.keyword(None, _expression(Fields(odd), unit)))
        return ast.Call(_name(call.function), [_expression(value, unit) for value in call.positional], keywords)

    def _given(self, function: Unit, slot: int, value: Expression, unit: Unit | None = None) -> ast.expr:
        """What a parameter is given, or has as default: a member, if its annotation is an enum."""
        enum = function.kinds[slot].name
        if enum in self._classes.enums and not isinstance(value, Link):
            member = self._classes.member(enum, value)
            if member is not None:
                return ast.Attribute(_name(enum), member, _LOAD)
        return _expression(value, unit)


def _is_keyword(name: str) -> bool:
    return name.isidentifier() and not keyword.iskeyword(name) and name != "__debug__" and name.isascii()


def _name(name: str) -> ast.Name:
    return ast.Name(name, _LOAD)


def _expression(value: Expression, unit: Unit | None) -> ast.expr:
    if isinstance(value, Link):
        assert unit is not None
        return ast.Name(unit.names[value.node, value.slot], _LOAD)
    if isinstance(value, str) or value is None or isinstance(value, bool):
        return ast.Constant(value)
    if isinstance(value, (int, float)):
        return _number(value)
    if isinstance(value, Member):
        first, *rest = value.path
        made: ast.expr = _name(first)
        for part in rest:
            made = ast.Attribute(made, part, _LOAD)
        return made
    if isinstance(value, (list, Elements)):
        items: Any = value.items if isinstance(value, Elements) else value
        return ast.List([_expression(item, unit) for item in items], _LOAD)
    if isinstance(value, (dict, Fields)):
        fields: Any = value.items if isinstance(value, Fields) else value
        return ast.Dict([ast.Constant(key) for key in fields], [_expression(item, unit) for item in fields.values()])
    raise TranspileError(f"A {type(value).__name__} is not JSON.")


def _number(value: int | float) -> ast.expr:
    if isinstance(value, float) and not math.isfinite(value):
        raise TranspileError(f"{value} is no number that JSON has.")
    if math.copysign(1, value) < 0 if isinstance(value, float) else value < 0:
        return ast.UnaryOp(ast.USub(), ast.Constant(-value))
    return ast.Constant(value)
