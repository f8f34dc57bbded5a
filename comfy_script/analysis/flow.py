"""Reading branches, loops, and blocks with something around them: where ways part, and meet again."""

from __future__ import annotations

import ast
import contextlib
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any

from ..graph.complaints import NO_OUTPUT_NODE
from .classes import ClassReader
from .containers import covers, join, opened
from .scopes import bound_names
from .values import UNKNOWN, Class, NodeReference, OneOf, Value
from .waiting import NEVER_QUEUED, is_left_alone, is_never_queued
from .whole import BlockCalls, is_plainly_queued

__all__ = ["Flow"]

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
        *("KeyError", "LookupError", "WorkflowError"),
    }
)
"""Errors of calls: who catches them expects them."""
_EXPECTING = frozenset({"raises", "suppress", "assertRaises", "assertRaisesRegex", "warns"})


class Flow(ClassReader):
    """Statements with others in them."""

    _loops: tuple[_Loop, ...] = ()

    # -- branches -------------------------------------------------------------------------------------------------

    def _if(self, node: ast.If) -> bool:
        holds = self.truth(node.test)
        if holds is not None:
            return self.block(node.body if holds else node.orelse)
        holding, failing = (partial(self._narrow, node.test, holds=holds) for holds in (True, False))
        return self._branches([(node.test, node.body, holding), (node.test, node.orelse, failing)])

    def _narrow(self, test: ast.expr, *, holds: bool) -> None:
        """Takes None out of what a variable may be, where a test says that it isn't."""
        if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
            self._narrow(test.operand, holds=not holds)
        elif isinstance(test, ast.BoolOp) and holds is isinstance(test.op, ast.And):
            for each in test.values:
                self._narrow(each, holds=holds)
        elif (name := _not_none(test, holds=holds)) is not None:
            known = self.lookup(name)
            if isinstance(known, OneOf) and None in known.values:
                rest = [value for value in known.values if value is not None]
                self.bind(name, rest[0] if len(rest) == 1 else OneOf(tuple(rest)))

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
        with self.silent() if expects else contextlib.nullcontext(), self.apart():
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
            opened(value)
            if item.optional_vars is not None:
                self.assign(item.optional_vars, value if isinstance(value, Class) else UNKNOWN, None)
        opens = [item.context_expr for item in node.items if self._is_workflow(item.context_expr)]
        outer = self.recorded
        if opens:
            self.recorded = BlockCalls()
        try:
            with self.silent() if expects else contextlib.nullcontext():
                goes_on = self.block(node.body)
            if opens and self.recorded is not None and goes_on:
                self._check_workflow(opens[0], self.recorded, node)
        finally:
            self.recorded = outer
        return goes_on or expects

    def _is_workflow(self, node: ast.expr) -> bool:
        if not isinstance(node, ast.Call):
            return False
        with self.silent():
            target = self.value(node.func)
        return isinstance(target, Class) and target.name == "Workflow" and not target.is_real

    def _check_workflow(self, node: ast.expr, recorded: BlockCalls, block: ast.With | ast.AsyncWith) -> None:
        place = self.source.start(node), self.source.end(node)
        is_known = recorded.has_calls and not recorded.has_others
        if is_known and not recorded.has_output_node and is_plainly_queued(node):
            self.note(node, self.finding("no-output-node", NO_OUTPUT_NODE, *place))
        elif is_known and is_never_queued(node) and self._is_left_alone(block):
            self.note(node, self.finding("never-queued", NEVER_QUEUED, *place))
        else:
            self.note(node)

    def _is_left_alone(self, block: ast.With | ast.AsyncWith) -> bool:
        function = self.running[-1] if self.running else None
        return is_left_alone(block, function or self.tree, self._is_node, is_module=function is None)

    def _is_node(self, function: ast.expr) -> bool:
        with self.silent():
            return isinstance(self.value(function), NodeReference)

    # -- loops ----------------------------------------------------------------------------------------------------

    def _for(self, node: ast.For | ast.AsyncFor) -> bool:
        iterated = self.value(node.iter)
        turns = [UNKNOWN] if isinstance(node, ast.AsyncFor) else self.turns(iterated)
        begins = [partial(self.assign, node.target, item, None) for item in turns]
        self._loop(node, begins, bound_names([node.target]))
        return self.block(node.orelse)

    def _while(self, node: ast.While) -> bool:
        if self.truth(node.test) is False:
            return self.block(node.orelse)
        loop = self._loop(node, [partial(self.value, node.test)], set())
        is_endless = isinstance(node.test, ast.Constant) and bool(node.test.value) and not loop.is_left
        return not is_endless and self.block(node.orelse)

    def _loop(self, node: Any, begins: Sequence[Callable[[], Any]], targets: set[str]) -> _Loop:
        """Reads a loop's body until what it begins with is all that it may begin with.

        Args:
            node: The loop.
            begins: What begins each turn; just one if it stands for all of them.
            targets: The variables that it sets.
        """
        entry = self.scope.values
        carried = (bound_names(node.body) & entry.keys()) - targets
        state = dict(entry)
        loop = _Loop()
        if len(self._loops) >= _DEEPEST_LOOP:
            state.update(dict.fromkeys(carried, UNKNOWN))
        elif carried:
            with self.silent():
                loop = self._turns(node, begins, state)
            state = joined([entry, *_without(loop.ends, targets)])
        mark = self.report.mark
        loop = self._turns(node, begins, state)
        changed = [name for name in carried if not _covers(state, loop.ends, name)]
        if changed:
            self.report.forget(mark)
            state.update(dict.fromkeys(changed, UNKNOWN))
            loop = self._turns(node, begins, state)
        if len(begins) > 1 and loop.ends:
            # The last turn sets its variables, and there is one.
            state = {name: value for name, value in state.items() if name not in targets}
            loop.ends[:-1] = _without(loop.ends[:-1], targets)
        self.scope.values = joined([state, *loop.ends, *loop.breaks])
        return loop

    def _turns(self, node: Any, begins: Sequence[Callable[[], Any]], state: dict[str, Value]) -> _Loop:
        loop = _Loop()
        before = self.frame.is_conditional
        for begin in begins:
            left = len(loop.ends)
            self._turn(node, begin, state, loop)
            if len(loop.ends) == left:
                break  # none comes after one that always leaves the loop
            # Whether there is a next turn is then not known, either.
            self.frame.is_conditional = before or loop.may_leave
        self.frame.is_conditional = before
        return loop

    def _turn(self, node: Any, begin: Callable[[], Any], state: dict[str, Value], loop: _Loop) -> None:
        self._loops = (*self._loops, loop)
        self.scope.values = dict(state)
        before, changing = self.frame.is_conditional, self.changing
        self.changing = bound_names([node]) | self.shared
        try:
            with self.apart():
                begin()
                if self.block(node.body):
                    loop.ends.append(self.scope.values)
            loop.may_leave = loop.may_leave or (self.frame.is_conditional and _can_leave(node))
        finally:
            self._loops = self._loops[:-1]
            self.frame.is_conditional, self.changing = before, changing

    def _break(self, node: ast.Break) -> bool:
        if self._loops:
            self._loops[-1].breaks.append(self.scope.values)
            self._loops[-1].is_left = True
        return False

    def _continue(self, node: ast.Continue) -> bool:
        if self._loops:
            self._loops[-1].ends.append(self.scope.values)
        return False


class _Loop:
    """The turns of a loop: the variables at their ends, and where it is left."""

    def __init__(self) -> None:
        self.ends: list[dict[str, Value]] = []
        self.breaks: list[dict[str, Value]] = []
        self.is_left = False
        self.may_leave = False


def joined(states: list[dict[str, Value]]) -> dict[str, Value]:
    """The variables where several ways meet."""
    if not states:
        return {}
    result = dict(states[0])
    for state in states[1:]:
        for name, value in state.items():
            result[name] = join(result[name], value) if name in result else value
    return result


def _without(states: list[dict[str, Value]], names: set[str]) -> list[dict[str, Value]]:
    return [{name: value for name, value in state.items() if name not in names} for state in states]


def _can_leave(loop: ast.AST) -> bool:
    """Whether there is something in a loop that may end it, or the function that it is in."""
    return any(isinstance(each, (ast.Break, ast.Return, ast.Raise)) for each in ast.walk(loop))


def _covers(state: dict[str, Value], ends: list[dict[str, Value]], name: str) -> bool:
    return all(covers(state[name], end[name]) for end in ends if name in end)


def _not_none(test: ast.expr, *, holds: bool) -> str | None:
    """The variable that isn't None where a test holds, or where it doesn't."""
    if isinstance(test, ast.Name):
        return test.id if holds else None
    if isinstance(test, ast.Compare) and len(test.ops) == 1 and isinstance(test.left, ast.Name):
        right = test.comparators[0]
        if isinstance(right, ast.Constant) and right.value is None:
            return test.left.id if isinstance(test.ops[0], ast.IsNot if holds else ast.Is) else None
    return None


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
