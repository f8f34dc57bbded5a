"""Python's trees of texts, also where several threads make some at once."""

from __future__ import annotations

import ast
import contextlib
from typing import Any

__all__ = ["parse_expression", "parse_module"]

_TIMES = 10


def parse_module(source: str | bytes, name: str = "<unknown>", flags: int = 0) -> ast.Module:
    """The tree of a text, as `ast.parse` makes it.

    Args:
        source: The text.
        name: What errors call it.
        flags: More of `compile`'s flags.

    Raises:
        SyntaxError, ValueError, RecursionError, MemoryError: As of `compile`.
    """
    tree: ast.Module = _parse(source, name, "exec", flags)
    return tree


def parse_expression(source: str) -> ast.expr:
    """The tree of one expression; raises as `parse_module` does."""
    tree: ast.Expression = _parse(source, "<unknown>", "eval", 0)
    return tree.body


def _parse(source: str | bytes, name: str, mode: str, flags: int) -> Any:
    flags |= ast.PyCF_ONLY_AST
    for _ in range(_TIMES):
        # Python 3.11 counts how deep a tree is for all threads together: where garbage is collected, another thread
        # may take its turn, and "AST constructor recursion depth mismatch" is said of a text that is right.
        with contextlib.suppress(SystemError):
            return compile(source, name, mode, flags, dont_inherit=True)
    return compile(source, name, mode, flags, dont_inherit=True)
