"""Reading branches, loops, and blocks with something around them: where ways part, and meet again."""

from __future__ import annotations

import ast
import contextlib
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any

from ..graph.complaints import NO_OUTPUT_NODE
from .containers import covers, elements_of, join, opened, present, use_up
from .expected import EXPECTING, expects_error, is_call_of, may_be_true
from .objects import Instance
from .patterns import Patterns
from .scopes import bound_names
from .values import (
    UNKNOWN,
    Awaitable,
    Class,
    Function,
    Manager,
    OneOf,
    PythonObject,
    Value,
)
from .waiting import NEVER_QUEUED, is_left_alone, is_never_queued
from .whole import BlockCalls, ends_itself, is_plainly_queued

__all__ = ["Flow"]

_DEEPEST_LOOP = 3


class Flow(Patterns):
    """Statements with others in them."""

    _loops: tuple[_Loop, ...] = ()

    # -- branches -------------------------------------------------------------------------------------------------

    def _if(self, node: ast.If) -> bool:
        holds = self.truth(node.test)
        if _is_for_checkers(node.test):
            with self.silent():
                self.block(node.body)  # names for annotations; nothing of it runs
        with self.sometimes(node.test):
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
        subject = self.value(node.subject)
        with self.sometimes(node.subject):
            return self._cases(node, subject)

    def _cases(self, node: ast.Match, subject: Value) -> bool:
        branches: list[tuple[ast.AST | None, list[ast.stmt], Callable[[], None] | None]] = []
        is_complete = False
        for case in node.cases:
            holds, bound = self.matched(case.pattern, subject)
            if holds is not False and case.guard is not None:
                holds = self._guarded(case.guard, bound, holds=holds)
            if holds is False:
                continue
            enter = partial(self._enter_case, case, bound)
            if holds and not branches:
                enter()
                return self.block(case.body)
            branches.append((node.subject, case.body, enter))
            if holds:
                is_complete = True
                break
        return self._branches(branches if is_complete else [*branches, (None, [], None)])

    def _enter_case(self, case: ast.match_case, bound: dict[str, Value]) -> None:
        for name in bound_names([case.pattern]) - {""}:
            self.bind(name, bound.get(name, UNKNOWN))
        if case.guard is not None:
            self.value(case.guard)

    def _guarded(self, guard: ast.expr, bound: dict[str, Value], *, holds: bool | None) -> bool | None:
        """Whether a case is taken whose pattern holds, or may."""
        before = dict(self.scope.values)
        try:
            with self.silent():
                for name, value in bound.items():
                    self.bind(name, value)
                passes = self.truth(guard)
        finally:
            self.scope.values = before
        return holds if passes else passes

    def _try(self, node: Any) -> bool:
        before = dict(self.scope.values)
        expects = any(expects_error(handler) or self._calls_nodes(handler) for handler in node.handlers)
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

    def _calls_nodes(self, handler: ast.ExceptHandler) -> bool:
        """Whether a handler goes on with other calls of nodes."""
        parts = (part for each in handler.body for part in ast.walk(each))
        return any(isinstance(part, ast.Call) and self.is_node(part.func) for part in parts)

    def _with(self, node: ast.With | ast.AsyncWith) -> bool:
        expects = False
        managers = []
        for item in node.items:
            value = present(self.value(item.context_expr))
            managers.append(value)
            expects = expects or is_call_of(item.context_expr, EXPECTING) or self._swallows(value)
            entered = self.enter(value, item.context_expr)
            if item.optional_vars is not None:
                self.assign(item.optional_vars, entered, None)
        opens = [item.context_expr for item in node.items if self._is_workflow(item.context_expr)]
        outer = self.recorded
        if opens:
            self.recorded = BlockCalls()
        try:
            with self.silent() if expects else contextlib.nullcontext():
                goes_on = self.block(node.body)
                for manager in managers:
                    opened(manager)  # what leaving it does to it isn't followed
            if opens and self.recorded is not None and goes_on:
                self._check_workflow(opens[0], self.recorded, node)
        finally:
            self.recorded = outer
        return goes_on or expects

    def enter(self, manager: Value, node: ast.expr) -> Value:
        """What a `with` statement gives of its context manager."""
        if isinstance(manager, (Class, PythonObject)):
            return manager
        if isinstance(manager, Manager):
            return manager.value
        if isinstance(manager, Instance):
            for name in ("__enter__", "__aenter__"):
                if isinstance(manager.kind.find(name), Function):
                    entered = self.call_special(manager, name, [], node)
                    return entered.value if isinstance(entered, Awaitable) else entered
        opened(manager)
        return UNKNOWN

    @staticmethod
    def _swallows(manager: Value) -> bool:
        """Whether a context manager of the script may keep errors of its block from going on."""
        if not isinstance(manager, Instance):
            return isinstance(manager, Manager) and manager.swallows
        leaving = [manager.kind.find(name) for name in ("__exit__", "__aexit__")]
        return any(isinstance(each, Function) and may_be_true(each.node) for each in leaving)

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
        return is_left_alone(block, function or self.tree, self.is_node, is_module=function is None)

    # -- loops ----------------------------------------------------------------------------------------------------

    def _for(self, node: ast.For | ast.AsyncFor) -> bool:
        iterated = self.iterated(node.iter)
        is_single = len(elements_of(iterated) or ()) == 1
        is_shared = self.takes_from(node.iter, iterated, node.body)
        turns = [self.element(iterated)] if is_shared else self.turns(iterated, may_leave=_can_leave(node))
        use_up(iterated, self.token)
        begins = [partial(self.assign, node.target, item, None) for item in turns]
        self._loop(node, begins, bound_names([node.target]), is_single=is_single)
        return self.block(node.orelse)

    def _while(self, node: ast.While) -> bool:
        if self.truth(node.test) is False:
            return self.block(node.orelse)
        loop = self._loop(node, [partial(self.value, node.test)], set())
        is_endless = isinstance(node.test, ast.Constant) and bool(node.test.value) and not loop.is_left
        return not is_endless and self.block(node.orelse)

    def _loop(
        self, node: Any, begins: Sequence[Callable[[], Any]], targets: set[str], *, is_single: bool = False
    ) -> _Loop:
        """Reads a loop's body until what it begins with is all that it may begin with.

        Args:
            node: The loop.
            begins: What begins each turn; just one if it stands for all of them.
            targets: The variables that it sets.
            is_single: It has just one turn.
        """
        outer = self.changing
        self.changing = (
            None if is_single or _can_leave(node) or ends_itself(node) else bound_names([node]) | self.shared
        )
        try:
            return self._read_turns(node, begins, targets)
        finally:
            self.changing = outer

    def _read_turns(self, node: Any, begins: Sequence[Callable[[], Any]], targets: set[str]) -> _Loop:
        entry = self.scope.values
        carried = (bound_names(node.body) & entry.keys()) - targets
        state = dict(entry)
        loop = _Loop()
        given = len(self.frame.given)
        if len(self._loops) >= _DEEPEST_LOOP:
            state.update(dict.fromkeys(carried, UNKNOWN))
        elif carried:
            with self.silent():
                loop = self._turns(node, begins, state)
            state = joined([entry, *_without(loop.ends, targets)])
            del self.frame.given[given:]
        mark = self.report.mark
        loop = self._turns(node, begins, state)
        changed = [name for name in carried if not _covers(state, loop.ends, name)]
        if changed:
            self.report.forget(mark)
            del self.frame.given[given:]
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
        before = self.frame.is_conditional
        try:
            with self.apart():
                begin()
                if self.block(node.body):
                    loop.ends.append(self.scope.values)
            loop.may_leave = loop.may_leave or (self.frame.is_conditional and _can_leave(node))
        finally:
            self._loops = self._loops[:-1]
            self.frame.is_conditional = before

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


def _is_for_checkers(test: ast.expr) -> bool:
    """Whether what is under a test is for type checkers only."""
    name = test.id if isinstance(test, ast.Name) else test.attr if isinstance(test, ast.Attribute) else ""
    return name == "TYPE_CHECKING"
