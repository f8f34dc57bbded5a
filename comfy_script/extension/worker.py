"""A node that raises `SystemExit` (`sys.exit()`) or the like ends its prompt, not ComfyUI's worker.

ComfyUI reports what a node raises if it is an `Exception`, raised where ComfyUI looks for it. Everything else ends the
thread that takes prompts from the queue, without a word to clients: for them the prompt runs for ever, and those that
come after it never begin.
"""

from __future__ import annotations

import functools
import traceback
from collections.abc import Callable
from typing import Any

from .._text import get_logger

__all__ = ["guard"]

_log = get_logger(__name__)


def guard(executor: type[Any]) -> None:
    """Has ComfyUI's `PromptExecutor` fail a prompt that would end its worker, as it does with others that fail.

    Args:
        executor: The class; nothing is done if it has no `execute(prompt, prompt_id, …)`.
    """
    execute: Callable[..., None] | None = getattr(executor, "execute", None)
    if execute is None:
        return

    @functools.wraps(execute)
    def guarded(self: Any, prompt: dict[str, Any], prompt_id: str, *args: Any, **kwargs: Any) -> None:
        try:
            execute(self, prompt, prompt_id, *args, **kwargs)
        except BaseException as error:  # noqa: BLE001 - it is reported, and would end the worker
            _fail(self, prompt, prompt_id, _cause(error))

    executor.execute = guarded


def _cause(error: BaseException) -> BaseException:
    """ComfyUI's own code may stumble over what a node has raised."""
    each: BaseException | None = error
    while each is not None:
        if not isinstance(each, Exception):
            return each
        each = each.__context__
    return error


def _fail(executor: Any, prompt: dict[str, Any], prompt_id: str, error: BaseException) -> None:
    """What ComfyUI does for an `Exception`: the prompt has failed, and its client hears of it."""
    node_id = _node(error, prompt) or str(getattr(executor.server, "last_node_id", None) or "")
    node_type = prompt.get(node_id, {}).get("class_type", "")
    kind, text = type(error).__name__, str(error) or "no message"
    if not isinstance(error, Exception):
        text += " (a node must not end the server)"
    _log.error("The node %s (%s) raised %s, which fails its prompt only.", node_id, node_type, kind, exc_info=error)
    executor.success = False
    executor.history_result = {"outputs": {}, "meta": {}}
    executor.server.last_node_id = None
    message = {
        "prompt_id": prompt_id,
        "node_id": node_id,
        "node_type": node_type,
        "executed": [],
        "exception_message": text,
        "exception_type": kind,
        "traceback": traceback.format_tb(error.__traceback__),
        "current_inputs": {},
        "current_outputs": [],
    }
    executor.add_message("execution_error", message, broadcast=False)


def _node(error: BaseException, prompt: dict[str, Any]) -> str | None:
    """The node whose call is in the traceback: ComfyUI's functions around it call its id `unique_id`."""
    found = None
    for frame, _ in traceback.walk_tb(error.__traceback__):
        name = frame.f_locals.get("unique_id")
        if isinstance(name, str) and name in prompt:
            found = name
    return found
