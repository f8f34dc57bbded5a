"""A pool's event loop, as scripts call it from any thread or loop, until the pool is closed."""

from __future__ import annotations

import asyncio
import concurrent.futures
import contextlib
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from .._processes import ForkSafeLock
from ..client.loop import LoopThread
from ..errors import PoolError

__all__ = ["PoolLoop"]

T = TypeVar("T")


class PoolLoop(LoopThread):
    """A thread with an event loop, started when first needed, and never again once it is closed.

    Attributes:
        is_closed: Whether it is closed, or is being closed.
    """

    def __init__(self) -> None:
        super().__init__("comfy_script pool")
        self.is_closed = False
        self._is_forked = False
        self._submitting = ForkSafeLock()
        self._closing = ForkSafeLock()

    def _after_fork(self) -> None:
        """What it has on its way is the parent's, whose connections and run can't be shared."""
        super()._after_fork()
        self._is_forked = True

    def check_usable(self) -> None:
        """Raises `PoolError` where the pool is closed, or that of another process."""
        if self._is_forked:
            raise PoolError("The pool is that of the process that this one was forked from; make one here.")
        if self.is_closed:
            raise PoolError("The pool is closed; make a new one.")

    def submit(self, coroutine: Coroutine[Any, Any, T]) -> concurrent.futures.Future[T]:
        """As of `LoopThread`; what the pool's end cuts short raises a `PoolError` that says so.

        Raises:
            PoolError: As of `check_usable`.
        """
        asked: list[concurrent.futures.Future[T]] = []
        try:
            with self._submitting:
                self.check_usable()
                asked.append(super().submit(self._until_closed(coroutine, asked)))
                return asked[0]
        except PoolError:
            coroutine.close()
            raise

    async def _until_closed(self, coroutine: Coroutine[Any, Any, T], asked: list[concurrent.futures.Future[T]]) -> T:
        try:
            return await coroutine
        except asyncio.CancelledError:
            # Whoever has broken off the wait, as by Ctrl-C, gets nothing any more: asyncio would complain of that.
            if self.is_closed and not (asked and asked[0].cancelled()):
                raise PoolError("The pool was closed meanwhile; make a new one.") from None
            raise

    def close(self, last: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Takes no more calls, and ends the thread after a last one. Who comes second waits for that. Idempotent."""
        with self._closing:
            with self._submitting:
                self.is_closed = True
                ending = super().submit(last()) if self.started else None
            if ending is not None:
                with contextlib.suppress(TimeoutError):
                    self.result(ending)
                self.stop()

    def wait_until_closed(self) -> None:
        """Waits for the end of the `close` that is under way."""
        with self._closing:
            pass
