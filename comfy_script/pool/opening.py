"""What jobs are made with: what workers have, or will have; they are looked for when it can't be known without them."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any

from .._tasks import in_time
from ..errors import PoolError
from .driver import Driver
from .roster import Roster
from .sweep import Intake

if TYPE_CHECKING:
    from .files import FileJobs
    from .recording import JobRecorder, Recorded

__all__ = ["Opening"]


class Opening:
    """The beginning of a pool's work. All but the constructor is to be called on the pool's loop.

    Args:
        driver: Reaches the workers.
        roster: Looks for them.
        began: Called when they are about to be looked for.
        failed: Called with the error if there will be none.
        changed: Called when there may be something to do.
        spawn: Runs a coroutine in the background.
    """

    def __init__(
        self,
        driver: Driver,
        roster: Roster,
        *,
        began: Callable[[], None],
        failed: Callable[[BaseException], None],
        changed: Callable[[], None],
        spawn: Callable[[Coroutine[Any, Any, None]], asyncio.Task[None]],
    ) -> None:
        self._driver = driver
        self._roster = roster
        self._began = began
        self._failed = failed
        self._changed = changed
        self._spawn = spawn
        self._task: asyncio.Task[None] | None = None

    def begin(self) -> None:
        """Has the workers looked for, the first time that anything is asked of them."""
        if self._task is None:
            self._began()
            self._task = self._spawn(self._open())

    async def _open(self) -> None:
        try:
            more = await self._driver.open()
        except PoolError as error:
            self._roster.give_up(error)
            self._failed(error)
        else:
            self._roster.begin(more)
            self._changed()

    async def opened(self) -> None:
        """Has the workers looked for, and waits until it is known how many there are.

        Raises:
            PoolError: There will be none.
        """
        self.begin()
        assert self._task is not None
        await asyncio.shield(self._task)
        self._check_hope()

    def _check_hope(self) -> None:
        if (hopeless := self._roster.hopeless()) is not None:
            raise hopeless

    async def recorder(self, *, early: bool = True) -> JobRecorder:
        """What jobs are made with, without a sweep, as soon as it is known what the workers have.

        Args:
            early: Whether it needn't be known what they are themselves.

        Raises:
            NoWorkerError: None of them answers.
            PoolError: There will be none.
        """
        if early and not self._roster.all_known:
            expected = await asyncio.to_thread(self._driver.expected)
            if expected is not None:
                return expected
        self.begin()
        try:
            await in_time(self._roster.first_tried.wait(), self._roster.first_answer)
        except asyncio.TimeoutError:
            if not self._roster.working:
                raise self._roster.nobody(self._roster.first_answer) from None
        self._check_hope()
        return self._driver.recorder()

    def recorder_when_ready(self, loop: asyncio.AbstractEventLoop) -> Callable[[], JobRecorder]:
        """For a feed's thread: waits until the workers were asked once, so that all are known."""
        ready = False

        def recorder() -> JobRecorder:
            nonlocal ready
            if not ready:
                asyncio.run_coroutine_threadsafe(self._someone_answered(), loop).result()
                ready = True
            return self._driver.recorder()

        return recorder

    async def _someone_answered(self) -> None:
        self.begin()
        await self._roster.first_tried.wait()
        self._check_hope()

    def kept_already(
        self,
        intake: Intake,
        is_kept: Callable[[Intake, Recorded], Awaitable[bool]],
        loop: asyncio.AbstractEventLoop,
    ) -> Callable[[Callable[..., Any] | FileJobs, Mapping[str, Any]], Recorded | None]:
        """For a feed's thread: makes each job until one isn't in the run: that one and the next ones wait.

        So a sweep that is done already doesn't wait for workers to start.

        Args:
            intake: The sweep.
            is_kept: Whether its run has what came of a job.
            loop: The pool's.
        """
        more = intake.run is not None and not intake.run.strict  # else a job's key is known only with the workers'

        async def kept_is(recorded: Recorded) -> bool:
            return await is_kept(intake, recorded)

        def kept(function: Callable[..., Any] | FileJobs, params: Mapping[str, Any]) -> Recorded | None:
            nonlocal more
            expected = self._driver.expected() if more and not self._roster.all_known else None
            if expected is not None:
                with contextlib.suppress(Exception):  # told when it is made with what the workers have
                    recorded = expected.record(function, params)
                    if asyncio.run_coroutine_threadsafe(kept_is(recorded), loop).result():
                        return recorded
            more = False
            return None

        return kept
