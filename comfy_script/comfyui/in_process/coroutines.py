"""Running ComfyUI's coroutines to their end from synchronous code, whether or not a loop runs in this thread."""

from __future__ import annotations

import asyncio
import concurrent.futures
import contextlib
import contextvars
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

__all__ = ["finish", "run_here"]

T = TypeVar("T")
Enter = Callable[[], contextlib.AbstractContextManager[object]]


def run_here(coroutine: Coroutine[Any, Any, T], *, elsewhere: Enter = contextlib.nullcontext) -> T:
    """Runs a coroutine on a loop of its own: in this thread, or beside a loop that runs in it (Jupyter) in another.

    Args:
        coroutine: What to run. It sees the caller's context variables.
        elsewhere: What to enter in the other thread, for state that threads don't share.
    """
    if not _has_loop():
        return _run(coroutine, contextlib.nullcontext)
    context = contextvars.copy_context()
    with concurrent.futures.ThreadPoolExecutor(1, "comfy_script-node") as pool:
        return pool.submit(context.run, _run, coroutine, elsewhere).result()


def finish(coroutine: Coroutine[Any, Any, T]) -> T:
    """Runs a coroutine that never waits for anything.

    Raises:
        RuntimeError: It waits.
    """
    try:
        coroutine.send(None)
    except StopIteration as stop:
        result: T = stop.value
        return result
    coroutine.close()
    raise RuntimeError("A node that isn't asynchronous waits for something.")


def _run(coroutine: Coroutine[Any, Any, T], enter: Enter) -> T:
    loop = asyncio.new_event_loop()  # not asyncio.run, which takes the thread's own loop away
    try:
        with enter():
            return loop.run_until_complete(coroutine)
    finally:
        loop.close()


def _has_loop() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True
