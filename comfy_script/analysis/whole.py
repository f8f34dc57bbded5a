"""What only a reader of the whole sees: workflows without an output node, calls that a loop repeats."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ..formats.page.own_widgets import SEED_NAMES
from ..registry.records import InputKind, NodeSpec

__all__ = ["BlockCalls", "is_plainly_queued", "repeats", "seed_of"]

_WITHOUT_MEANING = frozenset(
    {"wait", "cancel_all", "cancel_remaining", "session", "extra_pnginfo", "save_script_source"}
)
"""Arguments of a Workflow that don't say what it runs for."""


@dataclass
class BlockCalls:
    """What was called in the block of a workflow.

    Attributes:
        has_calls: Nodes.
        has_output_node: One of them has results.
        has_others: Something that isn't known.
    """

    has_calls: bool = False
    has_output_node: bool = False
    has_others: bool = False

    def add(self, spec: NodeSpec) -> None:
        """Notes a call of a node."""
        self.has_calls = True
        self.has_output_node = self.has_output_node or spec.is_output_node


def is_plainly_queued(node: ast.expr) -> bool:
    """Whether a workflow is queued when its block ends, for the output nodes in it."""
    return (
        isinstance(node, ast.Call)
        and not node.args
        and all(keyword.arg in _WITHOUT_MEANING for keyword in node.keywords)
    )


def seed_of(spec: NodeSpec) -> str | None:
    """The input of a node that is its seed."""
    return next((item.key for item in spec.inputs if item.key in SEED_NAMES and item.kind is InputKind.INT), None)


def may_differ(test: ast.expr, changing: Iterable[str]) -> bool:
    """Whether a test may hold in one turn of a loop, and not in another.

    Args:
        test: The test.
        changing: The variables that the loop gives values.
    """
    names = set(changing)
    return any(
        isinstance(part, (ast.Attribute, ast.Await, ast.Call, ast.Subscript))
        or (isinstance(part, ast.Name) and part.id in names)
        for part in ast.walk(test)
    )


def ends_itself(loop: ast.AST) -> bool:
    """Whether a loop goes on until its body has given a variable another value: `while image is None: image = …`."""
    if not isinstance(loop, ast.While):
        return False
    tested = {part.id for part in ast.walk(loop.test) if isinstance(part, ast.Name)}
    assigned = (part for each in loop.body for part in ast.walk(each) if isinstance(part, ast.Assign))
    return any(
        isinstance(part, ast.Name) and part.id in tested
        for each in assigned
        for target in each.targets
        for part in ast.walk(target)
    )


def repeats(node: ast.Call, changing: Iterable[str], is_node: Callable[[ast.expr], bool]) -> bool:
    """Whether a call is given the same in each turn of a loop.

    Args:
        node: The call.
        changing: The variables that the loop gives values.
        is_node: Whether a node is what a call calls: it gives the same if it is given the same.
    """
    names = set(changing)

    def is_same(part: ast.expr) -> bool:
        if isinstance(part, ast.Call):
            given = [*part.args, *(keyword.value for keyword in part.keywords)]
            return is_node(part.func) and all(map(is_same, given))
        if isinstance(part, ast.Subscript):
            return is_same(part.value) and isinstance(part.value, ast.Call) and is_same(part.slice)
        if isinstance(part, ast.UnaryOp):
            return is_same(part.operand)
        return isinstance(part, ast.Constant) or (isinstance(part, ast.Name) and part.id not in names)

    given = [*node.args, *(keyword.value for keyword in node.keywords)]
    return bool(given) and all(map(is_same, given))
