"""What nobody waits for: coroutines, outputs used as results, workflows that are recorded and not queued."""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping

from .values import Class, CoroutineMethod, KnownOutput, Value

__all__ = [
    "COROUTINES",
    "NEVER_QUEUED",
    "OF_COROUTINES",
    "OF_OUTPUTS",
    "is_left_alone",
    "is_never_queued",
    "method_of",
    "not_awaited",
]

COROUTINES: Mapping[str, frozenset[str]] = {
    "Output": frozenset({"_display", "_wait", "result"}),
    "Session": frozenset({"_load"}),
    "Task": frozenset({"result", "_cancel"}),
    "TaskQueue": frozenset({"_put", "_jobs", "_task", "_cancel_current", "_cancel_remaining", "_cancel_all"}),
    "Workflow": frozenset({"_queue"}),
}
"""The methods of our classes that give coroutines."""

OF_OUTPUTS = frozenset(
    {
        *("api_format", "api_format_json", "call", "description", "display", "_display", "name"),
        *("node_info", "node_prompt", "output_slot"),
        *("result", "session", "slot", "task", "type", "wait", "_wait"),
    }
)
"""What outputs have, beside what all objects have."""

OF_COROUTINES = frozenset({"close", "cr_await", "cr_code", "cr_frame", "cr_origin", "cr_running", "send", "throw"})
"""What coroutines have, beside what all objects have."""


NEVER_QUEUED = (
    "The workflow is recorded, and then neither queued nor used: give it a name and call its queue(), or leave out "
    "queue=False"
)


def method_of(owner: Value, name: str) -> CoroutineMethod | None:
    """A method of one of our objects that gives a coroutine."""
    of = "Output" if isinstance(owner, KnownOutput) else owner.name if isinstance(owner, Class) else ""
    return CoroutineMethod(name) if name in COROUTINES.get(of, ()) else None


def not_awaited(call: ast.Call) -> str:
    """What is said of a coroutine that is let go."""
    function = ast.unparse(call.func)
    name = function if len(function) <= 60 else function.rpartition(".")[2][-60:]
    return f"{name}() gives a coroutine, of which nothing runs unless it is awaited: await {name}(…)"


def is_never_queued(node: ast.expr) -> bool:
    """Whether a workflow is told not to be queued when its block ends, and nothing else."""
    if not isinstance(node, ast.Call):
        return False
    given = [*node.args, *(keyword.value for keyword in node.keywords if keyword.arg == "queue")]
    return len(given) == len(node.args) + len(node.keywords) == 1 and (
        isinstance(given[0], ast.Constant) and given[0].value is False
    )


def is_left_alone(
    block: ast.With | ast.AsyncWith, around: ast.AST, is_node: Callable[[ast.expr], bool], *, is_module: bool
) -> bool:
    """Whether a block only calls nodes, and neither its workflow nor what they give is used behind it.

    Args:
        block: The block.
        around: The function that it stands in, or the script.
        is_node: Whether a node is what a call calls.
        is_module: The block is outside of functions, so that other modules may import what has a name.
    """
    inside = [each for statement in block.body for each in ast.walk(statement)]
    names = _bound(block)
    if names is None or (is_module and names):
        return False
    if not all(is_node(each.func) for each in inside if isinstance(each, ast.Call)):
        return False
    used = {id(each) for each in inside}
    return not any(
        isinstance(each, ast.Name) and isinstance(each.ctx, ast.Load) and each.id in names and id(each) not in used
        for each in ast.walk(around)
    )


def _bound(block: ast.With | ast.AsyncWith) -> set[str] | None:
    """The variables that a block gives values; None if it does more than that."""
    targets = [item.optional_vars for item in block.items if item.optional_vars is not None]
    for statement in block.body:
        if isinstance(statement, ast.Assign):
            targets += statement.targets
        elif not isinstance(statement, ast.Expr):
            return None
    parts = [each for target in targets for each in ast.walk(target)]
    if any(isinstance(each, (ast.Attribute, ast.Subscript)) for each in parts):
        return None
    return {each.id for each in parts if isinstance(each, ast.Name)}
