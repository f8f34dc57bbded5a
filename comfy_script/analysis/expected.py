"""Errors that a script expects, so that what raises them isn't a mistake."""

from __future__ import annotations

import ast

__all__ = ["EXPECTING", "expects_error", "is_call_of", "may_be_true", "swallows"]

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
EXPECTING = frozenset({"raises", "suppress", "assertRaises", "assertRaisesRegex", "warns"})


def expects_error(handler: ast.ExceptHandler) -> bool:
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


def is_call_of(node: ast.expr, names: frozenset[str]) -> bool:
    """Whether a function of one of some names is called."""
    if not isinstance(node, ast.Call):
        return False
    function = node.func
    name = (
        function.id if isinstance(function, ast.Name) else function.attr if isinstance(function, ast.Attribute) else ""
    )
    return name in names


def may_be_true(function: ast.AST) -> bool:
    """Whether a function may give something that counts as true."""
    given = [each.value for each in ast.walk(function) if isinstance(each, ast.Return) and each.value is not None]
    return any(not isinstance(each, ast.Constant) or bool(each.value) for each in given)


def swallows(node: ast.AST) -> bool:
    """Whether a generator catches errors where it yields."""
    tries = [
        each
        for each in ast.walk(node)
        if isinstance(each, ast.Try) and any(isinstance(part, (ast.Yield, ast.YieldFrom)) for part in ast.walk(each))
    ]
    return any(expects_error(handler) for each in tries for handler in each.handlers)
