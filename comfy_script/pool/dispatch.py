"""Does what the scheduler says: jobs go to workers, and how they get on there comes back."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine
from typing import Any

from .._text import get_logger
from .driver import Delivery, Driver
from .events import JobLost, JobStarted, JobStep, PoolEvent
from .outcomes import Completed, Outcome, Vanished
from .records import Abandoned, Assignment, Down, Drained, Ended, Interrupt, Notice, Refresh, Requeued
from .roster import Roster
from .scheduler import Scheduler
from .under_way import JobsUnderWay, JobUnderWay

__all__ = ["Dispatch"]

_log = get_logger(__name__)


class _Hearing:
    """Passes on how one delivery gets on."""

    def __init__(self, dispatch: Dispatch, assignment: Assignment) -> None:
        self._dispatch = dispatch
        self._assignment = assignment

    def started(self) -> None:
        self._dispatch._started(self._assignment)

    def stepped(self, node: str, value: float, maximum: float) -> None:
        self._dispatch._stepped(self._assignment, node, value, maximum)


class Dispatch:
    """Between the scheduler and the workers. To be called on the pool's loop.

    Args:
        driver: Reaches the workers.
        scheduler: Says what is to be done.
        roster: Looks for workers.
        jobs: What the jobs are.
        tell: Takes what is to be told to who watches.
        notice: Takes what people want to know.
        spawn: Runs a coroutine in the background.
        changed: Called when there may be something to do.
    """

    def __init__(
        self,
        driver: Driver,
        scheduler: Scheduler,
        roster: Roster,
        jobs: JobsUnderWay,
        *,
        tell: Callable[[PoolEvent], object],
        notice: Callable[[str], object],
        spawn: Callable[[Coroutine[Any, Any, None]], asyncio.Task[None]],
        changed: Callable[[], None],
    ) -> None:
        self._driver = driver
        self._scheduler = scheduler
        self._roster = roster
        self._jobs = jobs
        self._tell = tell
        self._notice = notice
        self._spawn = spawn
        self._changed = changed
        self._following: dict[Assignment, asyncio.Task[None]] = {}

    def go_on(self) -> None:
        """Does all that there is to do now."""
        self._heed()
        for assignment in self._scheduler.assign(time.monotonic()):
            self._deliver(assignment)

    def _heed(self) -> None:
        while self._scheduler.effects:
            effect = self._scheduler.effects.pop(0)
            if isinstance(effect, Ended):
                self._jobs.ended(effect)
            elif isinstance(effect, Requeued):
                self._tell(JobLost(effect.ticket.cargo.recorded.job.params, effect.worker, effect.reason))
            elif isinstance(effect, Abandoned):
                if (following := self._following.get(effect.assignment)) is not None:
                    following.cancel()
            elif isinstance(effect, Down):
                self._roster.lost(effect.worker, effect.reason)
            elif isinstance(effect, Drained):
                self._roster.left(effect.worker)
            elif isinstance(effect, Interrupt):
                delivery = effect.assignment.ticket.cargo.delivery
                self._spawn(self._driver.cancel(effect.assignment.worker, [delivery]))
            elif isinstance(effect, Refresh):
                self._spawn(self._roster.refresh())
            elif isinstance(effect, Notice):
                self._notice(effect.text)

    def _deliver(self, assignment: Assignment) -> None:
        delivery = self._jobs.sent(assignment)
        if delivery is None:
            self._scheduler.withdraw(assignment.ticket)
            self._scheduler.finished(assignment, Vanished("it wasn't sent"), time.monotonic())
            return
        self._following[assignment] = following = self._spawn(self._run_on(assignment, delivery))
        following.add_done_callback(lambda _: self._following.pop(assignment))

    async def _run_on(self, assignment: Assignment, delivery: Delivery) -> None:
        try:
            outcome: Outcome = await self._driver.run(assignment.worker, delivery, _Hearing(self, assignment))
        except Exception as error:  # noqa: BLE001 - logged with its traceback
            # A fault of ours must not leave the job where it is for ever.
            _log.exception("a job on %s can't be followed", assignment.worker)
            outcome = Vanished(f"it can't be followed: {error!r}")
        if isinstance(outcome, Completed):
            self._roster.proved(assignment.worker)
        self._scheduler.finished(assignment, outcome, time.monotonic())
        self._changed()

    def _started(self, assignment: Assignment) -> None:
        if assignment.started is None and self._scheduler.is_current(assignment):
            entry: JobUnderWay = assignment.ticket.cargo
            entry.began = time.monotonic()
            self._scheduler.started(assignment, entry.began)
            self._tell(JobStarted(entry.recorded.job.params, assignment.worker))

    def _stepped(self, assignment: Assignment, node: str, value: float, maximum: float) -> None:
        if not self._scheduler.is_current(assignment):  # another worker has it now
            return
        if assignment.loads:
            self._scheduler.loaded(assignment)
            self._changed()
        if assignment.ticket.ended:  # it was interrupted
            return
        self._tell(JobStep(assignment.ticket.cargo.recorded.job.params, assignment.worker, node, value, maximum))
