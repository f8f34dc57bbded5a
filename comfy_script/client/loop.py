"""The background event loop of a session: all I/O runs there, whether the script is sync, async or in Jupyter."""

from __future__ import annotations

import contextvars
import queue
import threading
import time
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, TypeVar

from .._processes import LEFT_BEHIND, ForkSafeLock, begins_anew_after_fork
from .._signals import ended_by_sigterm
from .._text import get_logger

if TYPE_CHECKING:
    import asyncio
    import concurrent.futures

__all__ = ["Callbacks", "LoopThread"]

T = TypeVar("T")
_log = get_logger(__name__)

_LAST = 5.0
"""Seconds that cancelled work, and callbacks under way, may take to end."""
_POLL = 0.5
"""Seconds between looks for Ctrl-C while waiting: on Windows a blocked lock can't be interrupted."""


class LoopThread:
    """An asyncio event loop in a daemon thread, started when first needed."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._lock = ForkSafeLock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        begins_anew_after_fork(self)

    def _after_fork(self) -> None:
        """Forgets the parent's thread, which doesn't run here."""
        self._loop = self._thread = None

    @property
    def started(self) -> bool:
        """Whether the thread runs."""
        return self._loop is not None

    def loop(self) -> asyncio.AbstractEventLoop:
        """The loop; starts the thread."""
        import asyncio

        with self._lock:
            if self._loop is None:
                # SelectorEventLoop or the policy's choice (uvloop): nothing here depends on which.
                # In a context of its own: it keeps the one that it is made in, and what the script has open there.
                loop = contextvars.Context().run(asyncio.new_event_loop)
                self._thread = threading.Thread(target=self._run, args=(loop,), name=self._name, daemon=True)
                self._thread.start()
                self._loop = loop
            return self._loop

    @staticmethod
    def _run(loop: asyncio.AbstractEventLoop) -> None:
        import asyncio

        asyncio.set_event_loop(loop)
        kept = LEFT_BEHIND  # noqa: F841 - see there
        try:
            loop.run_forever()
            loop.run_until_complete(_end_all())
        finally:
            loop.close()

    def submit(self, coroutine: Coroutine[Any, Any, T]) -> concurrent.futures.Future[T]:
        """Starts a coroutine on the loop.

        It gets an empty context, not the caller's: what goes on in the background belongs to no notebook cell, else its
        output would go to the cell that began it, and to no workflow.
        """
        import asyncio

        return contextvars.Context().run(asyncio.run_coroutine_threadsafe, coroutine, self.loop())

    def run(self, coroutine: Coroutine[Any, Any, T]) -> T:
        """Runs a coroutine on the loop and waits for it. Ctrl-C cancels it, and so does SIGTERM if nobody handles it.

        Raises:
            RuntimeError: Called on the loop's own thread, which would wait for itself.
        """
        if threading.current_thread() is self._thread:
            coroutine.close()
            raise RuntimeError("A synchronous call on the session's own event loop; use the asynchronous form there.")
        return self.result(self.submit(coroutine))

    @staticmethod
    def result(future: concurrent.futures.Future[T]) -> T:
        """Waits for what was submitted. Ctrl-C cancels it, and so does SIGTERM if nobody handles it."""
        try:
            with ended_by_sigterm():
                return wait(future)
        except BaseException:
            future.cancel()
            raise

    async def call(self, coroutine: Coroutine[Any, Any, T]) -> T:
        """Runs a coroutine on the loop and awaits it from whatever loop the caller is in."""
        import asyncio

        with ended_by_sigterm():
            return await asyncio.wrap_future(self.submit(coroutine))

    def stop(self) -> None:
        """Cancels what still runs and ends the thread. Idempotent."""
        with self._lock:
            loop, thread = self._loop, self._thread
            self._loop = self._thread = None
        if loop is None or thread is None:
            return
        if threading.current_thread() is thread:
            loop.stop()
        else:
            loop.call_soon_threadsafe(loop.stop)
            thread.join(timeout=2 * _LAST)


async def _end_all() -> None:
    """Ends all other tasks of the loop."""
    import asyncio

    from .._tasks import end_tasks

    own = asyncio.current_task()
    await end_tasks(lambda: asyncio.all_tasks() - {own})


def wait(future: concurrent.futures.Future[T], timeout: float | None = None) -> T:
    """Waits for a future in a way that Ctrl-C gets through on every platform."""
    import concurrent.futures

    deadline = None if timeout is None else time.monotonic() + timeout
    while True:
        left = _POLL if deadline is None else min(_POLL, deadline - time.monotonic())
        try:
            return future.result(max(left, 0.0))
        except concurrent.futures.TimeoutError:
            if future.done():
                return future.result()
            if left <= 0:
                raise


class Callbacks:
    """Runs the user's callbacks one after the other in a thread of their own, so that they may call sync functions."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._queue: queue.SimpleQueue[Callable[[], object] | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._lock = ForkSafeLock()
        begins_anew_after_fork(self)

    def _after_fork(self) -> None:
        """Forgets the parent's thread, and what is queued for it."""
        self._queue = queue.SimpleQueue()
        self._thread = None

    def post(self, function: Callable[..., object], *args: object) -> None:
        """Queues a call. An exception in it is logged with its traceback: there is nobody to raise it to."""
        with self._lock:
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name=self._name, daemon=True)
                self._thread.start()
        self._queue.put(lambda: function(*args))

    def _run(self) -> None:
        while (job := self._queue.get()) is not None:
            try:
                job()
            except Exception:  # noqa: BLE001 - logged with its traceback
                _log.exception("a callback raised")
            del job  # else what it is about would live until the next

    def settle(self) -> None:
        """Waits for the callbacks that are queued, for a while; not in one of them."""
        with self._lock:
            thread = self._thread
        if thread is not None and thread is not threading.current_thread():
            done = threading.Event()
            self._queue.put(done.set)
            done.wait(_LAST)

    def stop(self) -> None:
        """Ends the thread after the callbacks that are queued."""
        with self._lock:
            thread, self._thread = self._thread, None
        if thread is not None:
            self._queue.put(None)
            if thread is not threading.current_thread():
                thread.join(timeout=_LAST)
