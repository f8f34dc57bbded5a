"""Reading branches, loops, and blocks with something around them: where ways part, and meet again."""

from __future__ import annotations

import ast
import contextlib
from collections.abc import Callable, Iterable
from typing import Any

from ..graph.complaints import NO_OUTPUT_NODE
from .calls import Calls
from .scopes import bound_names
from .values import UNKNOWN, Class, NodeReference, Value, covers, join
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


class Flow(Calls):
    """Statements with others in them."""

    _loops: tuple[_Loop, ...] = ()

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
        function = self._running[-1] if self._running else None
        return is_left_alone(block, function or self.tree, self._is_node, is_module=function is None)

    def _is_node(self, function: ast.expr) -> bool:
        with self.silent():
            return isinstance(self.value(function), NodeReference)

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
        before, changing = self.frame.is_conditional, self.changing
        self.changing = bound_names([node])
        try:
            with self.apart():
                begin()
                if self.block(node.body):
                    loop.ends.append(self.scope.values)
        finally:
            self._loops = self._loops[:-1]
            self.frame.is_conditional, self.changing = before, changing
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
