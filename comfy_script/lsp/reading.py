"""A script as it was read: what is known of each of its expressions, and of all variables at a place."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from .._parsing import parse_expression
from ..analysis.findings import Finding, Position
from ..analysis.scopes import VariableScope
from ..analysis.statements import Statements
from ..analysis.values import UNKNOWN, Value, is_unknown
from ..analysis.vocabulary import Vocabulary
from .mending import CURSOR, Mended

__all__ = ["Reading", "Snapshot"]

_MOST = 8
"""Values that are kept of one expression."""
_AWAY = frozenset({"never-queued", "no-output-node", "unknown-node", "syntax-error"})
"""What can't be said of a script of which something was left out."""


class Snapshot:
    """The variables at a place.

    Args:
        reading: The reading that came by.
    """

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._scope = _copied(reading.scope)
        self._is_deferred = reading.is_deferred

    def variables(self) -> dict[str, Value]:
        """All variables, those of the innermost scope last; nodes that a star import brought aren't among them."""
        found: dict[str, Value] = {}
        for values in reversed(list(self._scope.names(self._is_deferred))):
            found.update(values)
        return found

    @property
    def has_star(self) -> bool:
        """Whether nodes are there by their own names."""
        return self._scope.module.star is not None

    @property
    def is_real(self) -> bool:
        """Whether these are those of real mode."""
        star = self._scope.module.star
        return star is not None and star.is_real

    def value(self, text: str) -> Value:
        """What is known of an expression at the place."""
        try:
            node = parse_expression(text.strip())
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return UNKNOWN
        reading = self._reading
        before = reading.scope, reading.is_deferred
        reading.scope, reading.is_deferred = _copied(self._scope), self._is_deferred
        try:
            with reading.silent():
                return reading.value(node)
        except RecursionError:
            return UNKNOWN
        finally:
            reading.scope, reading.is_deferred = before


def _copied(scope: VariableScope) -> VariableScope:
    parent = _copied(scope.parent) if scope.parent is not None else None
    copy = VariableScope(parent, is_class=scope.is_class)
    copy.values, copy.ever, copy.star = dict(scope.values), scope.ever, scope.star
    return copy


class Reading(Statements):
    """Reads a script, and notes what it knows of each expression.

    Args:
        mended: The script.
        vocabulary: What it has from the registry.

    Attributes:
        mended: The same.
        snapshot: The variables at the cursor, or at the script's end.
    """

    def __init__(self, mended: Mended, vocabulary: Vocabulary) -> None:
        super().__init__(mended.source, mended.tree, vocabulary)
        self.mended = mended
        self._seen: dict[ast.AST, list[Value]] = {}
        self._at_cursor: Snapshot | None = None
        # Where something was left out, it may bring names.
        self.is_open = mended.error is not None
        try:
            self.read()
        except RecursionError:
            self.is_too_deep = True
        else:
            self.is_too_deep = False
        self.snapshot = self._at_cursor or Snapshot(self)

    def value(self, node: ast.expr) -> Value:
        """What is known of an expression."""
        if isinstance(node, ast.Name) and node.id == CURSOR:
            self._at_cursor = self._at_cursor or Snapshot(self)
            return UNKNOWN
        value = super().value(node)
        self._note(node, value)
        return value

    def assign(self, target: ast.expr, value: Value, node: ast.expr | None) -> None:
        """Assigns a value."""
        if isinstance(target, ast.Name):
            self._note(target, value)
        super().assign(target, value, node)

    def _note(self, node: ast.AST, value: Value) -> None:
        if isinstance(node, (ast.Name, ast.Attribute, ast.Call, ast.Subscript)) and not is_unknown(value):
            seen = self._seen.setdefault(node, [])
            if len(seen) < _MOST and not any(value is each for each in seen):
                seen.append(value)

    def seen(self, node: ast.AST) -> list[Value]:
        """What was known of an expression, or a variable that is given a value, each time that it was read."""
        return self._seen.get(node, [])

    def known(self, node: ast.AST) -> Value:
        """What was known of it first."""
        seen = self.seen(node)
        return seen[0] if seen else UNKNOWN

    def path(self, position: Position) -> list[ast.AST]:
        """The parts of the tree that a place is in, the largest first."""
        found: list[ast.AST] = []
        node: ast.AST | None = self.tree
        while node is not None:
            node = next((each for each in ast.iter_child_nodes(node) if self._holds(each, position)), None)
            if node is not None:
                found.append(node)
        return found

    def _holds(self, node: ast.AST, position: Position) -> bool:
        if not isinstance(node, (ast.expr, ast.stmt, ast.keyword, ast.alias, ast.arg)):
            inner = list(ast.iter_child_nodes(node))
            return any(self._holds(each, position) for each in inner)
        return self.source.start(node) <= position <= self.source.end(node)

    def findings(self) -> Iterator[Finding]:
        """What is wrong, as far as that can be said of what could be read."""
        for each in [] if self.is_too_deep else self.report.findings():
            if self.mended.error is None or each.rule.name not in _AWAY:
                yield each
