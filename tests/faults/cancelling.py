"""Cancellations at bad moments: at each wait of a coroutine in turn, together with what it waits for, or lost."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable, Coroutine, Generator
from typing import Any


def each_wait(cancelled: Callable[[int], bool]) -> int:
    """Cancels at each wait in turn until there is none left; how many there are."""
    return next(number for number in itertools.count() if not cancelled(number))


class CancelledAt:
    """Awaits a coroutine, which is cancelled at one of its waits.

    Args:
        coroutine: The coroutine.
        number: Of the wait, from 0.
        late: The cancellation comes together with what it waits for, and not before.

    Attributes:
        reached: Whether it came so far.
    """

    def __init__(self, coroutine: Coroutine[Any, Any, Any], number: int, *, late: bool) -> None:
        self.reached = False
        self._coroutine = coroutine
        self._number = number
        self._late = late

    def __await__(self) -> Generator[Any, Any, Any]:
        value: Any = None
        error: BaseException | None = None
        waits = 0
        while True:
            try:
                waited = self._coroutine.throw(error) if error is not None else self._coroutine.send(value)
            except StopIteration as stop:
                return stop.value
            value = error = None
            is_it = waits == self._number
            waits += 1
            if is_it:
                self.reached = True
                if not self._late:
                    task = asyncio.current_task()
                    assert task is not None
                    task.cancel()
            try:
                value = yield waited
            except BaseException as raised:  # noqa: BLE001 - handed on
                error = raised
            if is_it and self._late:
                error = asyncio.CancelledError()


class At:
    """Awaits a coroutine, and does something else as well at one of its waits, before it goes on.

    Args:
        coroutine: The coroutine.
        number: Of the wait, from 0.
        other: What is to be done.
    """

    def __init__(
        self, coroutine: Coroutine[Any, Any, Any], number: int, other: Callable[[], Coroutine[Any, Any, object]]
    ) -> None:
        self._coroutine = coroutine
        self._number = number
        self._other = other

    def __await__(self) -> Generator[Any, Any, Any]:
        value: Any = None
        error: BaseException | None = None
        for waits in itertools.count():
            try:
                waited = self._coroutine.throw(error) if error is not None else self._coroutine.send(value)
            except StopIteration as stop:
                return stop.value
            value = error = None
            try:
                if waits == self._number:
                    yield from self._other().__await__()
                value = yield waited
            except BaseException as raised:  # noqa: BLE001 - handed on
                error = raised


class Deaf(asyncio.Task[Any]):
    """A task that loses its first cancellation."""

    loses = 1

    def cancel(self, msg: Any = None) -> bool:
        if self.loses and not self.done():
            self.loses -= 1
            return True
        return super().cancel(msg)


def deafen(loop: asyncio.AbstractEventLoop) -> asyncio.AbstractEventLoop:
    """Has each task of a loop lose its first cancellation."""
    loop.set_task_factory(lambda loop, coroutine, **options: Deaf(coroutine, loop=loop, **options))  # type: ignore[arg-type]
    return loop
