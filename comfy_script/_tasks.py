"""Tasks of an event loop that are to end: asyncio may lose a cancellation, and what comes after a wait."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from typing import Any, TypeVar

from ._text import get_logger

__all__ = ["end_tasks", "in_time"]

T = TypeVar("T")
_log = get_logger(__name__)

_LAST = 5.0
"""Seconds that cancelled work may take to end."""
_leaving: set[asyncio.Task[None]] = set()  # the loop itself holds tasks weakly


async def end_tasks(tasks: Callable[[], Iterable[asyncio.Future[Any]]], seconds: float = _LAST) -> None:
    """Cancels tasks, and what they begin meanwhile, until none is left or it takes too long.

    One `cancel` isn't enough: a task that gets it together with an answer may lose it (`asyncio.wait_for` before Python
    3.12 does), and goes on.

    Args:
        tasks: Those that are left; asked anew each time.
        seconds: How long to try.
    """
    loop = asyncio.get_running_loop()
    deadline = loop.time() + seconds
    while left := {task for task in tasks() if not task.done()}:
        if loop.time() >= deadline:
            _log.debug("some background work did not stop in time: %s", left)
            return
        for task in left:
            task.cancel()
        done, _ = await asyncio.wait(left, timeout=1)
        for task in done:
            if not task.cancelled():
                task.exception()  # else its end would be told as one that nobody has seen


async def in_time(
    work: Awaitable[T], seconds: float | None, let_go: Callable[[T], Awaitable[object]] | None = None
) -> T:
    """Awaits work, for a while. Not `asyncio.wait_for`: before Python 3.12 that may lose a cancellation, or a result.

    Args:
        work: What to wait for. It is cancelled when it takes too long, or whoever waits is cancelled.
        seconds: How long to wait; None: for as long as it takes.
        let_go: Closes a result that came all the same.

    Raises:
        asyncio.TimeoutError: It takes too long.
    """
    task = asyncio.ensure_future(work)
    try:
        await asyncio.wait({task}, timeout=seconds)
        if not task.done():
            raise asyncio.TimeoutError
    except BaseException:
        # In a task of its own: another cancellation ends the wait for it, not what it does.
        leaving = asyncio.ensure_future(_abandon(task, let_go))
        _leaving.add(leaving)
        leaving.add_done_callback(_leaving.discard)
        await asyncio.shield(leaving)
        raise
    return task.result()


async def _abandon(task: asyncio.Future[T], let_go: Callable[[T], Awaitable[object]] | None) -> None:
    await end_tasks(lambda: [task])
    if let_go is not None and task.done() and not task.cancelled() and task.exception() is None:
        await let_go(task.result())
