"""Cancellations at bad moments: at each wait of a coroutine in turn, together with what it waits for, or lost."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
from collections.abc import Callable, Coroutine, Generator
from typing import Any

LIMIT = 60.0
"""Seconds that what is cancelled may take."""


def each_wait(cancelled: Callable[[int], bool]) -> int:
    """Cancels at each wait in turn until there is none left; how many there are."""
    return next(number for number in itertools.count() if not cancelled(number))


class _Stepped:
    """Awaits a coroutine, and does something at one of its waits."""

    def __init__(self, coroutine: Coroutine[Any, Any, Any], number: int) -> None:
        self._coroutine = coroutine
        self._number = number

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
                value = yield from self._at(waited) if waits == self._number else _wait(waited)
            except BaseException as raised:  # noqa: BLE001 - handed on
                error = raised

    def _at(self, waited: Any) -> Generator[Any, Any, Any]:
        raise NotImplementedError


def _wait(waited: Any) -> Generator[Any, Any, Any]:
    return (yield waited)


class CancelledAt(_Stepped):
    """Awaits a coroutine, which is cancelled at one of its waits.

    Args:
        coroutine: The coroutine.
        number: Of the wait, from 0.
        late: The cancellation comes together with what it waits for, and not before.

    Attributes:
        reached: Whether it came so far.
    """

    def __init__(self, coroutine: Coroutine[Any, Any, Any], number: int, *, late: bool) -> None:
        super().__init__(coroutine, number)
        self.reached = False
        self._late = late

    def _at(self, waited: Any) -> Generator[Any, Any, Any]:
        self.reached = True
        if self._late:
            with contextlib.suppress(BaseException):
                yield waited
            raise asyncio.CancelledError
        task = asyncio.current_task()
        assert task is not None
        task.cancel()
        return (yield waited)


class At(_Stepped):
    """Awaits a coroutine, and does something else as well at one of its waits, before it goes on.

    Args:
        coroutine: The coroutine.
        number: Of the wait, from 0.
        other: What is to be done.
    """

    def __init__(
        self, coroutine: Coroutine[Any, Any, Any], number: int, other: Callable[[], Coroutine[Any, Any, object]]
    ) -> None:
        super().__init__(coroutine, number)
        self._other = other

    def _at(self, waited: Any) -> Generator[Any, Any, Any]:
        yield from self._other().__await__()
        return (yield waited)


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


async def cut(work: Coroutine[Any, Any, Any], number: int, late: bool) -> bool:
    """Cancels a coroutine at one of its waits, as `CancelledAt`; whether it came so far."""
    cancelled = CancelledAt(work, number, late=late)

    async def main() -> None:
        await cancelled

    with contextlib.suppress(asyncio.CancelledError):
        await asyncio.wait_for(main(), LIMIT)
    return cancelled.reached
