"""What reading a script has at hand: variables, the function that is read, what was found."""

from __future__ import annotations

import ast
import contextlib
from collections.abc import Iterable, Iterator

from .containers import Container, is_literal, join, opened
from .findings import Finding, Fix, Position
from .objects import AttributeStores, Instance
from .reporting import Report
from .rules import RULES
from .scopes import BUILTINS, VariableScope, aliases, bound_names, kept_by_functions, shared_names
from .source import ScriptSource
from .values import (
    ABSENT,
    UNKNOWN,
    Doubted,
    Function,
    Future,
    KnownOutput,
    OneOf,
    Partial,
    PythonFunction,
    PythonObject,
    Typed,
    Value,
)
from .vocabulary import Vocabulary
from .whole import BlockCalls, may_differ

__all__ = ["Frame", "Machine"]

_MOST_STEPS = 20_000
"""Statements read inside of calls: a script that needs more has loops of calls of loops."""

_MOST_TURNS = 400
"""Turns of loops that are read one by one, each with its own values: a script that has more is read as a whole."""


class Frame:
    """One reading of the module's, or a function's, statements.

    Attributes:
        returned: What it may return; None if it hasn't yet.
        given: What it may yield, and whether it surely does.
        is_conditional: What is read is reached only if a condition holds that isn't known.
        caller: The line that calls it, if it is read for one call.
    """

    __slots__ = ("caller", "given", "has_returned", "is_conditional", "is_module", "returned")

    def __init__(self, caller: int | None = None, *, is_module: bool = False) -> None:
        self.returned: Value = None
        self.has_returned = False
        self.is_conditional = False
        self.is_module = is_module
        self.caller = caller
        self.given: list[tuple[Value, bool]] = []

    def gives(self, values: Iterable[Value], *, is_sure: bool) -> None:
        """Notes values that it may yield."""
        self.given += [(value, is_sure) for value in values]

    def returns(self, value: Value) -> None:
        """Notes a value that it may return."""
        self.returned = join(self.returned, value) if self.has_returned else value
        self.has_returned = True


class Machine:
    """The state of reading one script.

    Args:
        source: The script.
        tree: Its tree.
        vocabulary: What it has from the registry.

    Attributes:
        recorded: What the workflow's block that is read has called; None outside of one.
        stores: Where attributes are given values.
        running: The functions that are read, the innermost last.
        instances: The objects that were made.
        doubted: Attributes of which a test says something that isn't known: object, name.
        aliases: The types that have a name.
        partials: What `functools.partial` made at each place, and whether that is under a condition.
        turns_left: How many turns of loops may yet be read one by one.
        shared: The variables that functions may give values from outside.
        changing: The variables that the loop which is read gives values; None where nothing is repeated.
    """

    def __init__(self, source: ScriptSource, tree: ast.Module, vocabulary: Vocabulary) -> None:
        self.source = source
        self.tree = tree
        self.vocabulary = vocabulary
        self.report = Report()
        nodes = list(ast.walk(tree))
        self.bound = bound_names(nodes, inside=False)
        self.stores = AttributeStores(nodes)
        self.aliases = aliases(nodes)
        self.shared = shared_names(nodes)
        self.scope = VariableScope(None, self.shared)
        self.running: tuple[ast.AST, ...] = ()
        self.instances: list[Instance] = []
        self.doubted: frozenset[tuple[int, str]] = frozenset()
        self._kept_by_functions: dict[ast.AST, frozenset[str]] = {tree: kept_by_functions(tree, nodes)}
        self.frame = Frame(is_module=True)
        self.token: object = object()
        self.silence = 0
        self.is_deferred = False
        self.is_open = False
        self.is_naked = False
        self.was_naked = False
        self.steps = 0
        self.turns_left = _MOST_TURNS
        self.defined: list[Function] = []
        self.partials: dict[ast.Call, list[tuple[Partial, bool]]] = {}
        self.recorded: BlockCalls | None = None
        self.changing: set[str] | None = None

    # -- variables ------------------------------------------------------------------------------------------------

    def bind(self, name: str, value: Value) -> None:
        """Gives a variable a value."""
        self.scope.set(name, self.kept(name, value, self.running[-1] if self.running else self.tree))

    def kept(self, name: str, value: Value, around: ast.AST) -> Value:
        """The value that a variable of a function, or the script, is given: functions in it may change what it is."""
        if around not in self._kept_by_functions:
            self._kept_by_functions[around] = kept_by_functions(around, list(ast.walk(around)))
        return opened(value) if name in self._kept_by_functions[around] else value

    def lookup(self, name: str) -> Value:
        """What is known of a variable; ABSENT if there is none of that name."""
        for values in self.scope.names(self.is_deferred):
            if name in values:
                return values[name]
        star = self.scope.module.star
        if star is not None:
            found = self.node_named(name, star.is_real)
            if found is not None:
                return found if star.is_certain else UNKNOWN
        return UNKNOWN if name in BUILTINS or name in self.bound else ABSENT

    def node_named(self, name: str, is_real: bool) -> Value | None:
        """What the registry has under a name; None if it has nothing of that name."""
        found = self.vocabulary.find(name, is_real)
        if found is not None and is_real and (self.was_naked if self.is_deferred else self.is_naked):
            return UNKNOWN  # ComfyUI's own classes
        return found

    # -- what is under a condition --------------------------------------------------------------------------------

    @contextlib.contextmanager
    def under(self, test: ast.AST | None) -> Iterator[None]:
        """What is reached only if a test holds, or doesn't, which isn't known.

        The test says something of the variables in it, so what was known of them counts no longer.
        """
        frame, before, token = self.frame, self.frame.is_conditional, self.token
        values = self.scope.values
        kept: dict[str, tuple[Doubted, Value]] = {}
        for name in _tested(test) if test is not None else ():
            known = self.lookup(name)
            if _is_told_by_test(known):
                kept[name] = (Doubted(known), values.get(name, ABSENT))
                values[name] = kept[name][0]
        frame.is_conditional = True
        self.token = object()
        doubted = self.doubted
        self.doubted = doubted | self._tested_attributes(test)
        try:
            yield
        finally:
            frame.is_conditional, self.token, self.doubted = before, token, doubted
            for name, (placed, known) in kept.items():
                if self.scope.values.get(name) is placed:
                    if known is ABSENT:
                        del self.scope.values[name]
                    else:
                        self.scope.values[name] = known

    @contextlib.contextmanager
    def sometimes(self, test: ast.expr) -> Iterator[None]:
        """What a test decides of: if it may hold in one turn of a loop only, the loop doesn't repeat it."""
        before = self.changing
        if before is not None and may_differ(test, before):
            self.changing = None
        try:
            yield
        finally:
            self.changing = before

    def _tested_attributes(self, test: ast.AST | None) -> set[tuple[int, str]]:
        found = set()
        for node in ast.walk(test) if test is not None else ():
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                owner = self.lookup(node.value.id)
                if isinstance(owner, Instance):
                    found.add((owner.root_id, node.attr))
        return found

    @contextlib.contextmanager
    def apart(self) -> Iterator[None]:
        """A run of statements of its own: what lists get in it, they get perhaps, or several times."""
        token, self.token = self.token, object()
        try:
            yield
        finally:
            self.token = token

    @contextlib.contextmanager
    def silent(self) -> Iterator[None]:
        """What is read only to know values."""
        self.silence += 1
        try:
            yield
        finally:
            self.silence -= 1

    def step(self) -> bool:
        """Counts a statement inside of a call; whether there may be more."""
        self.steps += 1
        return self.steps <= _MOST_STEPS

    # -- what is found --------------------------------------------------------------------------------------------

    def finding(
        self,
        rule: str,
        message: str,
        start: Position,
        end: Position,
        fix: Fix | None = None,
        alternatives: Iterable[Fix] = (),
    ) -> Finding:
        """What is to be said of a part of the script."""
        if self.frame.caller is not None:
            message = f"{message} (called from line {self.frame.caller})"
        return Finding(RULES[rule], message, start, end, fix, tuple(alternatives))

    def note(self, place: ast.AST, *found: Finding) -> None:
        """Notes what was found at a place of the script."""
        if not self.silence:
            self.report.add(place, found, is_sure=not self.frame.is_conditional)

    # -- parts that other modules give ----------------------------------------------------------------------------

    def value(self, node: ast.expr) -> Value:
        """What is known of an expression."""
        raise NotImplementedError

    def call(self, node: ast.Call) -> Value:
        """What is known of a call's result."""
        raise NotImplementedError

    def assign(self, target: ast.expr, value: Value, node: ast.expr | None) -> None:
        """Assigns a value to a variable, several, or a part of an object.

        Args:
            target: Left of the `=`.
            value: What is known of the value.
            node: Right of the `=`, if it stands there.
        """
        raise NotImplementedError

    def attribute_of_object(self, owner: Value, node: ast.Attribute) -> Value:
        """What an object, a class or a named tuple of the script has under a name."""
        raise NotImplementedError

    def attribute_of_library(self, owner: Future | PythonFunction | PythonObject, node: ast.Attribute) -> Value:
        """A method, of a class of Python's library or of an object of it; unknown if it isn't followed."""
        raise NotImplementedError

    def is_builtin(self, name: str) -> bool:
        """Whether a name is Python's own."""
        return name in BUILTINS and name not in self.bound

    def block(self, body: list[ast.stmt]) -> bool:
        """Reads statements; whether what follows them is reached."""
        raise NotImplementedError

    def container(self, kind: type, entries: dict[object, Value] | None, item: Value = None) -> Container:
        """A list, set or dictionary that is made here."""
        return Container(kind, entries, item, self.token)


def _is_told_by_test(value: Value) -> bool:
    return isinstance(value, (KnownOutput, OneOf, Typed, Container, tuple)) or is_literal(value)


def _tested(test: ast.AST) -> Iterator[str]:
    """The variables that a test says something of, beyond whether they are None."""
    if isinstance(test, ast.Compare) and len(test.ops) == 1 and isinstance(test.ops[0], (ast.Is, ast.IsNot)):
        right = test.comparators[0]
        if isinstance(right, ast.Constant) and right.value is None:
            return
    if isinstance(test, (ast.BoolOp, ast.UnaryOp)):
        for each in test.values if isinstance(test, ast.BoolOp) else [test.operand]:
            yield from _tested(each)
        return
    if isinstance(test, ast.Name):
        return
    for node in ast.walk(test):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            yield node.id
