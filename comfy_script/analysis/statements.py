"""Reading statements."""

from __future__ import annotations

import ast
import contextlib
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from ..graph.complaints import one_output
from . import folding
from .calls import Calls
from .modules import attribute_of_module, exported, module_value
from .scopes import Scope, bound_names, opened
from .values import (
    UNKNOWN,
    Class,
    Container,
    KnownOutput,
    Module,
    Nodes,
    NodeTuple,
    OneOf,
    Value,
    covers,
    is_literal,
    is_unknown,
    join,
)

__all__ = ["Statements"]

_DEEPEST_LOOP = 3
_EXPECTED = frozenset(
    {
        *(
            "ComfyScriptError",
            "NodeCallError",
            "UnknownArgumentError",
            "MissingArgumentError",
            "DuplicateArgumentError",
        ),
        *(
            "LinkTypeError",
            "ValueRefusedError",
            "TypeError",
            "ValueError",
            "AttributeError",
            "NameError",
            "ImportError",
        ),
        *("KeyError", "LookupError"),
    }
)
"""Errors of calls: who catches them expects them."""
_EXPECTING = frozenset({"raises", "suppress", "assertRaises", "assertRaisesRegex", "warns"})


class Statements(Calls):
    """Statements of all kinds."""

    _loops: tuple[_Loop, ...] = ()

    def read(self) -> None:
        """Reads the module, and then its functions by themselves."""
        self.block(self.tree.body)
        self.read_defined()

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
        if not isinstance(node.target, ast.Name):
            self.assign(node.target, UNKNOWN, None)
            return
        before = self.lookup(node.target.id)
        if isinstance(before, Container):
            parts = self.spread(value)
            for part in parts if parts is not None and before.kind is list else [self.element(value)]:
                before.add(None, part, self.token if parts is not None else None)
            if before.kind is not list:
                before.open()
            return
        self.assign(node.target, folding.operate(node.op, before, value), None)

    def assign(self, target: ast.expr, value: Value, node: ast.expr | None) -> None:
        """Assigns a value to a variable, several, or a part of an object."""
        if isinstance(target, ast.Name):
            self.bind(target.id, value)
        elif isinstance(target, (ast.Tuple, ast.List)):
            for each, part in zip(target.elts, self._unpack(target, value), strict=True):
                self.assign(each.value if isinstance(each, ast.Starred) else each, part, None)
        elif isinstance(target, ast.Subscript):
            owner = self.value(target.value)
            key = UNKNOWN if isinstance(target.slice, ast.Slice) else self.value(target.slice)
            if isinstance(owner, Container):
                owner.add(key if is_literal(key) and key is not None else UNKNOWN, value, self.token)
            else:
                opened(value)
        elif isinstance(target, ast.Attribute):
            self.value(target.value)
            opened(value)

    def _unpack(self, target: ast.Tuple | ast.List, value: Value) -> list[Value]:
        """What each variable of several gets."""
        count = len(target.elts)
        star = next((index for index, each in enumerate(target.elts) if isinstance(each, ast.Starred)), None)
        if isinstance(value, (NodeTuple, KnownOutput)):
            self._check_unpacking(target, value, count, star)
        parts = self.spread(value)
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
        self.note(target, *([self.diagnostic("wrong-unpacking", message, start, end)] if wrong else []))

    def _delete(self, node: ast.Delete) -> None:
        for target in node.targets:
            if isinstance(target, ast.Name):
                self.scope.values.pop(target.id, None)
            elif isinstance(target, ast.Subscript):
                opened(self.value(target.value))

    # -- branches -------------------------------------------------------------------------------------------------

    def _if(self, node: ast.If) -> bool:
        holds = self.truth(node.test)
        if holds is not None:
            return self.block(node.body if holds else node.orelse)
        return self._branches([(node.test, node.body, None), (node.test, node.orelse, None)])

    def _branches(self, branches: Iterable[tuple[ast.AST | None, list[ast.stmt], Callable[[], None] | None]]) -> bool:
        """Reads branches of which one is taken, and joins what they leave; whether any goes on."""
        before = self.scope.values
        left: list[dict[str, Value]] = []
        is_left = False
        for test, body, prepare in branches:
            self.scope.values = dict(before)
            with self.under(test):
                if prepare is not None:
                    prepare()
                goes_on = self.block(body)
            if goes_on:
                left.append(self.scope.values)
            is_left = is_left or not goes_on
        self.scope.values = joined(left) if left else dict(before)
        if is_left and left:
            # What follows is reached only where no branch has left.
            self.frame.is_conditional = True
        return bool(left)

    def _match(self, node: ast.Match) -> bool:
        self.value(node.subject)
        branches: list[tuple[ast.AST | None, list[ast.stmt], Callable[[], None] | None]] = []
        is_complete = False
        for case in node.cases:
            names = bound_names([case.pattern])

            def prepare(names: set[str] = names) -> None:
                for name in names - {""}:
                    self.bind(name, UNKNOWN)

            branches.append((node.subject, case.body, prepare))
            is_complete = is_complete or (isinstance(case.pattern, ast.MatchAs) and case.pattern.pattern is None)
        return self._branches(branches if is_complete else [*branches, (None, [], None)])

    def _try(self, node: Any) -> bool:
        before = dict(self.scope.values)
        expects = any(_expects(handler) for handler in node.handlers)
        with self.silent() if expects else contextlib.nullcontext():
            goes_on = self.block(node.body) and self.block(node.orelse)
        after = self.scope.values
        left = [after] if goes_on else []
        # A handler may come after any statement of the body.
        start = joined([before, after])
        for handler in node.handlers:
            self.scope.values = dict(start)
            with self.under(None):
                if handler.name:
                    self.bind(handler.name, UNKNOWN)
                if self.block(handler.body):
                    left.append(self.scope.values)
        self.scope.values = joined(left) if left else dict(start)
        return self.block(node.finalbody) and bool(left)

    def _with(self, node: ast.With | ast.AsyncWith) -> bool:
        expects = False
        for item in node.items:
            value = self.value(item.context_expr)
            expects = expects or _is_call_of(item.context_expr, _EXPECTING)
            if item.optional_vars is not None:
                self.assign(item.optional_vars, value if isinstance(value, Class) else UNKNOWN, None)
        with self.silent() if expects else contextlib.nullcontext():
            return self.block(node.body) or expects

    # -- loops ----------------------------------------------------------------------------------------------------

    def _for(self, node: ast.For | ast.AsyncFor) -> bool:
        iterated = self.value(node.iter)
        item = UNKNOWN if isinstance(node, ast.AsyncFor) else self.element(iterated)
        self._loop(node, lambda: self.assign(node.target, item, None), bound_names([node.target]))
        return self.block(node.orelse)

    def _while(self, node: ast.While) -> bool:
        if self.truth(node.test) is False:
            return self.block(node.orelse)
        loop = self._loop(node, lambda: self.value(node.test), set())
        is_endless = isinstance(node.test, ast.Constant) and bool(node.test.value) and not loop.is_left
        return not is_endless and self.block(node.orelse)

    def _loop(self, node: Any, begin: Callable[[], Any], targets: set[str]) -> _Loop:
        """Reads a loop's body until what it begins with is all that it may begin with."""
        entry = self.scope.values
        carried = (bound_names(node.body) & entry.keys()) - targets
        state = dict(entry)
        loop = _Loop()
        if len(self._loops) >= _DEEPEST_LOOP:
            state.update(dict.fromkeys(carried, UNKNOWN))
        elif carried:
            with self.silent():
                loop = self._turn(node, begin, state)
            state = joined([entry, *loop.ends])
        mark = self.report.mark
        loop = self._turn(node, begin, state)
        changed = [name for name in carried if not _covers(state, loop.ends, name)]
        if changed:
            self.report.forget(mark)
            state.update(dict.fromkeys(changed, UNKNOWN))
            loop = self._turn(node, begin, state)
        self.scope.values = joined([state, *loop.ends, *loop.breaks])
        return loop

    def _turn(self, node: Any, begin: Callable[[], Any], state: dict[str, Value]) -> _Loop:
        loop = _Loop()
        self._loops = (*self._loops, loop)
        self.scope.values = dict(state)
        before = self.frame.is_conditional
        try:
            with self.apart():
                begin()
                if self.block(node.body):
                    loop.ends.append(self.scope.values)
        finally:
            self._loops = self._loops[:-1]
            self.frame.is_conditional = before
        return loop

    def _break(self, node: ast.Break) -> bool:
        if self._loops:
            self._loops[-1].breaks.append(self.scope.values)
            self._loops[-1].is_left = True
        return False

    def _continue(self, node: ast.Continue) -> bool:
        if self._loops:
            self._loops[-1].ends.append(self.scope.values)
        return False

    # -- functions, classes ---------------------------------------------------------------------------------------

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        for decorator in node.decorator_list:
            self.value(decorator)
        function = self.define(node, is_plain=not node.decorator_list and not _is_generator(node))
        self.bind(node.name, function if not node.decorator_list else UNKNOWN)

    def _class(self, node: ast.ClassDef) -> None:
        for expression in (*node.decorator_list, *node.bases, *(keyword.value for keyword in node.keywords)):
            self.value(expression)
        outer = self.scope
        self.scope = Scope(outer, is_class=True)
        try:
            with self.apart():
                self.block(node.body)
        finally:
            self.scope = outer
        self.bind(node.name, UNKNOWN)

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
        self.value(node.value)

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
        if brought is None:
            # It may bring other things of the same names.
            for each in list(scope.values):
                self.bind(each, UNKNOWN)
            if scope.star is not None:
                scope.star = Nodes(scope.star.is_real, is_certain=False)
            self.is_open = True
        for each, value in (brought or {}).items():
            self.bind(each, value)


class _Loop:
    """One turn of a loop: the variables at its ends, and where it is left."""

    def __init__(self) -> None:
        self.ends: list[dict[str, Value]] = []
        self.breaks: list[dict[str, Value]] = []
        self.is_left = False


def joined(states: list[dict[str, Value]]) -> dict[str, Value]:
    """The variables where several ways meet."""
    if not states:
        return {}
    result = dict(states[0])
    for state in states[1:]:
        for name, value in state.items():
            result[name] = join(result[name], value) if name in result else value
    return result


def _covers(state: dict[str, Value], ends: list[dict[str, Value]], name: str) -> bool:
    return all(covers(state[name], end[name]) for end in ends if name in end)


def _is_generator(node: ast.AST) -> bool:
    return any(isinstance(each, (ast.Yield, ast.YieldFrom)) for each in _own(node))


def _own(node: ast.AST) -> Iterator[ast.AST]:
    """The parts of a function, without those of functions in it."""
    for child in ast.iter_child_nodes(node):
        yield child
        if not isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)):
            yield from _own(child)


def _expects(handler: ast.ExceptHandler) -> bool:
    """Whether a handler is there for errors of calls: it names them, or has another way to go on."""
    if handler.type is None or _names(handler.type) & {"Exception", "BaseException"}:
        return any(
            isinstance(each, (ast.Assign, ast.AnnAssign, ast.Pass, ast.Continue, ast.ImportFrom, ast.Import))
            or (isinstance(each, ast.Return) and each.value is not None)
            for each in handler.body
        )
    return bool(_names(handler.type) & _EXPECTED)


def _names(node: ast.expr) -> set[str]:
    found = {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}
    return found | {each.attr for each in ast.walk(node) if isinstance(each, ast.Attribute)}


def _is_call_of(node: ast.expr, names: frozenset[str]) -> bool:
    if not isinstance(node, ast.Call):
        return False
    function = node.func
    name = (
        function.id if isinstance(function, ast.Name) else function.attr if isinstance(function, ast.Attribute) else ""
    )
    return name in names


_READERS: dict[type[ast.AST], Any] = {
    ast.AnnAssign: Statements._assign_annotated,
    ast.Assert: Statements._assert,
    ast.Assign: Statements._assign,
    ast.AsyncFor: Statements._for,
    ast.AsyncFunctionDef: Statements._function,
    ast.AsyncWith: Statements._with,
    ast.AugAssign: Statements._assign_augmented,
    ast.Break: Statements._break,
    ast.ClassDef: Statements._class,
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
