"""The part of a pool that lives on its event loop: drives the scheduler, with whatever reaches the workers."""

from __future__ import annotations

import asyncio
import concurrent.futures
import contextlib
import time
from collections.abc import Callable, Coroutine, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._tasks import end_tasks, in_time
from .._text import get_logger
from ..errors import NoWorkerError, PoolError
from .dispatch import Dispatch
from .driver import Driver, WorkerFacts
from .estimates import Pace
from .events import PoolEvent, PoolNotice
from .jobs import Done, Failure
from .opening import Opening
from .records import Limits
from .roster import Roster
from .scheduler import Scheduler
from .sweep import Feed, Intake, closed_early
from .under_way import JobsUnderWay
from .versions import VersionWatch

if TYPE_CHECKING:
    from .files import FileJobs
    from .recording import JobRecorder, Recorded
    from .run import Run

__all__ = ["Engine"]

_log = get_logger(__name__)

_TICK = 0.5
_FAREWELL = 10.0
"""Seconds that cancelled jobs may take to leave their workers."""
_RESULTS = 64
"""Results that wait to be taken before no more jobs are begun, beside those of the jobs that are under way."""


class Engine:
    """Runs the jobs of a pool. All but the constructor and `states` is to be called on the pool's loop.

    Args:
        driver: Reaches the workers.
        workers: Their names.
        limits: How patient it is.
        tell: Takes what is to be told to who watches.

    Attributes:
        pace: How long its jobs have taken.
        versions: What the workers are.
    """

    def __init__(
        self, driver: Driver, workers: Iterable[str], limits: Limits, tell: Callable[[PoolEvent], object]
    ) -> None:
        self._driver = driver
        self._limits = limits
        self._tell = tell
        self._scheduler = Scheduler(driver.capabilities, limits)
        self._roster = Roster(
            driver, workers, self._scheduler, limits, tell, self._spawn, self._worker_came, self._pump
        )
        self._sweeps: list[Intake] = []
        self._endings: dict[Intake, asyncio.Task[None]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self.pace = Pace()
        self.versions = VersionWatch(self._notice)
        self._jobs = JobsUnderWay(self._scheduler, self.versions, self.pace, tell)
        self._opening = Opening(
            driver,
            self._roster,
            began=self._begin_to_tick,
            failed=self._fail_all,
            changed=self._pump,
            spawn=self._spawn,
        )
        self._dispatch = Dispatch(
            driver,
            self._scheduler,
            self._roster,
            self._jobs,
            tell=tell,
            notice=self._notice,
            spawn=self._spawn,
            changed=self._pump,
        )
        self._ticker: asyncio.Task[None] | None = None
        self._pumping = False
        self._closing = False
        self._idle_since = 0.0

    def states(self) -> dict[str, str]:
        """The state of each worker."""
        return self._roster.states()

    # -- sweeps -------------------------------------------------------------------------------------------------------

    @property
    def sweeps(self) -> list[Intake]:
        """The sweeps that aren't over."""
        return list(self._sweeps)

    async def take(self, intake: Intake) -> list[Done | Failure]:
        """What is ready of a sweep, as soon as something is; nothing at its end. Raises what it failed with."""
        try:
            items = await intake.take()
        except asyncio.CancelledError:
            raise
        except BaseException:
            await self.finish(intake)
            raise
        if not items:
            await self.finish(intake)
        self._pump()
        return items

    async def begin(
        self, intake: Intake, source: Iterable[Any], function: Callable[..., Any] | FileJobs | None
    ) -> None:
        """A sweep begins. Raises `PoolError` if its run can't be opened."""
        if intake.run is not None:
            await _opened(intake.run)
            if self._closing:
                await asyncio.to_thread(intake.run._close)
                raise PoolError("The pool was closed before the sweep began; make a new one.")
        loop = asyncio.get_running_loop()
        if not self._sweeps:
            self._idle_since = time.monotonic()
        self._sweeps.append(intake)
        if intake.run is None or intake.run.strict:  # else the run may have all of it
            self._opening.begin()
        if self._roster.working:
            self._check_versions(intake)

        def put(params: Mapping[str, Any], made: Recorded | Exception) -> None:
            loop.call_soon_threadsafe(self._came, intake, params, made)

        def end(error: BaseException | None) -> None:
            with contextlib.suppress(RuntimeError):  # the pool was closed meanwhile
                loop.call_soon_threadsafe(self._ended_feed, intake, error)

        intake.feed = Feed(
            source,
            function,
            self._opening.kept_already(intake, self._is_kept, loop),
            self._opening.recorder_when_ready(loop),
            put,
            end,
        )
        self._pump()

    async def _is_kept(self, intake: Intake, recorded: Recorded) -> bool:
        assert intake.run is not None
        return intake in self._sweeps and self._jobs.is_kept(intake.run, recorded.job.key, intake.retry_failed)

    async def recorder(self, *, early: bool = True) -> JobRecorder:
        """As of `Opening`."""
        return await self._opening.recorder(early=early)

    async def opened(self) -> None:
        """As of `Opening`."""
        await self._opening.opened()

    def _ended_feed(self, intake: Intake, error: BaseException | None) -> None:
        if isinstance(error, NoWorkerError):
            intake.fail(error)
        intake.end(error)
        self._pump()

    async def finish(self, intake: Intake) -> None:
        """A sweep is over: cancels what is left of it, and lets go of its run. Goes on where who waits is cancelled."""
        self._end(intake)
        if (ending := self._endings.get(intake)) is not None:
            await asyncio.shield(ending)
        intake.closed = True

    def _end(self, intake: Intake) -> None:
        if intake in self._sweeps:
            self._sweeps.remove(intake)
            assert intake.feed is not None
            intake.feed.stop()
            ending = self._endings[intake] = asyncio.ensure_future(self._let_go(intake))
            ending.add_done_callback(lambda _: self._endings.pop(intake))

    async def _let_go(self, intake: Intake) -> None:
        try:
            await self._withdraw(intake)
        finally:
            if intake.run is not None:
                await asyncio.to_thread(intake.run._close)  # its store may take its time

    async def cancel(self, intakes: Sequence[Intake]) -> None:
        """Nobody wants these sweeps any more."""
        for intake in intakes:
            intake.cancelled = True
            intake.wake()
        await self._finish(intakes)
        self._pump()

    async def _finish(self, intakes: Sequence[Intake]) -> None:
        for intake in intakes:
            self._end(intake)
        for intake in intakes:
            await self.finish(intake)

    def spawn_cancel(self, intake: Intake) -> None:
        """The same in the background, for one whose sweep nobody has any more."""
        self._spawn(self.cancel([intake]))

    async def _withdraw(self, intake: Intake) -> None:
        """Takes back the jobs that nobody else wants."""
        on_workers = self._jobs.withdrawn(intake)
        cancelling = [self._driver.cancel(worker, deliveries) for worker, deliveries in on_workers.items()]
        with contextlib.suppress(asyncio.TimeoutError):
            await in_time(asyncio.gather(*cancelling), _FAREWELL)

    async def shut_down(self) -> None:
        """Cancels all, which is said where it is waited for, and ends the connections."""
        self._closing = True
        for intake in self._sweeps:
            if not intake.over:
                intake.fail(closed_early(self._jobs.left(intake), intake))
        await self._finish([*self._sweeps, *self._endings])
        if self._ticker is not None:
            self._ticker.cancel()
        if self._tasks:  # those whose jobs were cancelled end by themselves
            await asyncio.wait(self._tasks, timeout=1.0)
        await end_tasks(lambda: self._tasks)
        await self._driver.close()

    def _spawn(self, coroutine: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.ensure_future(coroutine)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    # -- workers ------------------------------------------------------------------------------------------------------

    async def add(self, worker: str) -> None:
        """As of `Pool.add`."""
        self._roster.add(worker)

    async def drain(self, worker: str) -> None:
        """As of `Pool.drain`."""
        self._roster.drain(worker)

    def _worker_came(self, name: str, facts: WorkerFacts) -> None:
        self.versions.learn(name, facts.versions)
        for intake in self._sweeps:
            self._check_versions(intake)

    def _check_versions(self, intake: Intake) -> None:
        if intake.run is not None:
            try:
                self.versions.check(intake.run, self._roster.working)
            except PoolError as error:
                intake.fail(error)

    def _notice(self, text: str) -> None:
        _log.warning("%s", text)
        self._tell(PoolNotice(text))

    def _begin_to_tick(self) -> None:
        self._idle_since = time.monotonic()
        self._ticker = asyncio.ensure_future(self._tick())

    async def _tick(self) -> None:
        while True:
            await asyncio.sleep(_TICK)
            now = time.monotonic()
            self._scheduler.tick(now)
            if self._scheduler.working or not self._sweeps:
                self._idle_since = now
            else:
                error = self._roster.out_of_patience(now - self._idle_since)
                if error is not None:
                    self._fail_all(error)
            self._pump()

    def _fail_all(self, error: BaseException) -> None:
        for intake in self._sweeps:
            intake.fail(error)
        self._roster.first_tried.set()

    # -- jobs ---------------------------------------------------------------------------------------------------------

    def _pump(self) -> None:
        """Has all be done that there is to do, once, soon."""
        if not self._pumping:
            self._pumping = True
            asyncio.get_running_loop().call_soon(self._do)

    def _do(self) -> None:
        self._pumping = False
        try:
            self._scheduler.more = any(not intake.exhausted for intake in self._sweeps)
            self._dispatch.go_on()
            self._ask_for_more()
        except PoolError as error:
            self._fail_all(error)
        except Exception as error:  # noqa: BLE001 - logged with its traceback, and raised in all sweeps
            _log.exception("a pool can't go on")
            self._fail_all(error)

    def _ask_for_more(self) -> None:
        for intake in self._sweeps:
            feed = intake.feed
            if feed is None or intake.exhausted or intake.error is not None:
                continue
            if intake.run is not None and intake.run.strict and not self._roster.first_tried.is_set():
                continue  # what its jobs are known by is up to the workers
            limit = _RESULTS + 2 * self._scheduler.working * self._limits.depth + self._limits.look_ahead
            # What others are asked for doesn't count: one that waits for orders would keep this one from going on.
            free = self._scheduler.room
            if intake.run is not None and not self._scheduler.working and not self._scheduler.unfinished:
                free = max(free, 1)  # the run may have it, so that no worker is needed
            room = min(free, limit - intake.kept - len(intake.unfinished)) - feed.asked
            if room > 0:
                feed.ask(room)

    def _came(self, intake: Intake, params: Mapping[str, Any], made: Recorded | Exception) -> None:
        """A job has come in."""
        assert intake.feed is not None
        intake.feed.asked -= 1
        if intake not in self._sweeps or intake.error is not None:
            return
        index, intake.pulled = intake.pulled, intake.pulled + 1
        if isinstance(made, Exception):
            self._jobs.hand_over(intake, Failure("", params, index, "function", made))
        else:
            try:
                self._jobs.admit(intake, index, params, made, self._roster.working)
                if intake.unfinished:
                    self._opening.begin()
            except PoolError as error:
                intake.fail(error)
            except Exception as error:  # noqa: BLE001 - logged with its traceback; a job must not be left out silently
                _log.exception("a job can't be taken in")
                intake.fail(error)
        self._pump()


async def _opened(run: Run) -> None:
    """Opens a run, whose store may take its time; nobody has it who was interrupted meanwhile."""
    threads = concurrent.futures.ThreadPoolExecutor(1, "comfy_script run")
    opening = threads.submit(run._open)
    threads.shutdown(wait=False)
    try:
        await asyncio.wrap_future(opening)
    except asyncio.CancelledError:  # maybe as the loop ends: what comes after it is the thread's
        opening.add_done_callback(lambda done: None if done.cancelled() or done.exception() else run._close())
        raise
