"""What only a reader of the whole sees: workflows without an output node, calls that a loop repeats."""

from __future__ import annotations

import ast
from collections.abc import Iterable
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


def repeats(node: ast.Call, changing: Iterable[str]) -> bool:
    """Whether a call is given the same in each turn of a loop.

    Args:
        node: The call.
        changing: The variables that the loop gives values.
    """
    given = [*node.args, *(keyword.value for keyword in node.keywords)]
    names = set(changing)
    for part in (inner for each in given for inner in ast.walk(each)):
        if isinstance(part, ast.Name):
            if part.id in names:
                return False
        elif not isinstance(part, (ast.Constant, ast.UnaryOp, ast.unaryop, ast.expr_context)):
            return False
    return bool(given)
