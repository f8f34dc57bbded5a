"""The part of a pool that lives on its event loop: drives the scheduler, with whatever reaches the workers."""

from __future__ import annotations

import asyncio
import contextlib
import time
import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .._text import get_logger
from ..errors import NoWorkerError, PoolError
from .driver import Delivery, Driver, WorkerBroken, WorkerDown, WorkerFacts
from .estimates import Pace
from .events import JobFinished, JobLost, JobStarted, JobStep, PoolEvent, PoolNotice, WorkerJoined, WorkerLost
from .jobs import Done, Failure
from .kept import Intent, KeptResult, StoredFailure, StoredResult
from .outcomes import Completed, Gone, Outcome, Unsent, Vanished
from .placement import Ticket
from .records import Assignment, Down, Drained, Ended, Failed, Interrupt, Limits, Notice, Refresh
from .scheduler import Scheduler
from .sweep import Feed, Intake
from .versions import VersionWatch, strict_key

if TYPE_CHECKING:
    from .files import FileJobs
    from .recording import JobRecorder, Recorded
    from .run import Run

__all__ = ["Engine"]

_log = get_logger(__name__)

_TICK = 0.5
_FAREWELL = 10.0
"""Seconds that cancelled jobs may take to leave their workers."""
_PAUSES = (1.0, 30.0)
"""Seconds between two questions to a worker that is away: a fifth of the time for which it is, within these. So one
that was started anew is found soon after it answers, however long that took."""
_STEADY = 30.0
"""Seconds after which a worker that answered is no longer one that comes and goes."""
_RESULTS = 64
"""Results that wait to be taken before no more jobs are begun, beside those of the jobs that are under way."""


@dataclass(slots=True, eq=False)
class _Entry:
    """A job that is under way, for all who want it."""

    recorded: Recorded
    run: Run | None
    key: str
    waiters: list[tuple[Intake, int, Mapping[str, Any]]]
    ticket: Ticket | None = None
    sends: int = 0
    began: float = 0.0
    delivery: Delivery | None = None


class _Hearing:
    """Passes on how one delivery gets on."""

    def __init__(self, engine: Engine, assignment: Assignment) -> None:
        self._engine = engine
        self._assignment = assignment

    def started(self) -> None:
        self._engine._started(self._assignment)

    def stepped(self, node: str, value: float, maximum: float) -> None:
        self._engine._stepped(self._assignment, node, value, maximum)


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
        self._names = list(workers)
        self._limits = limits
        self._tell = tell
        self._scheduler = Scheduler(driver.capabilities, limits)
        self._sweeps: list[Intake] = []
        self._entries: dict[tuple[int, str], _Entry] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._reasons: dict[str, str] = {}
        self._broken: dict[str, WorkerBroken] = {}
        self._away_since: dict[str, float] = {}
        self._answered: dict[str, float] = {}
        self._id = uuid.uuid4()
        self.pace = Pace()
        self.versions = VersionWatch(self._notice)
        self._started_up = False
        self._pumping = False
        self._idle_since = 0.0
        self._was_up = False

    def states(self) -> dict[str, str]:
        """The state of each worker."""
        known = {name: _state(worker) for name, worker in list(self._scheduler.workers.items())}
        return known or dict.fromkeys(self._names, "connecting")

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
        loop = asyncio.get_running_loop()
        self._start_up()
        if not self._sweeps:
            self._idle_since = time.monotonic()
        self._sweeps.append(intake)
        if self._working():
            self._check_versions(intake)

        def put(params: Mapping[str, Any], made: Recorded | Exception) -> None:
            loop.call_soon_threadsafe(self._came, intake, params, made)

        def end(error: BaseException | None) -> None:
            with contextlib.suppress(RuntimeError):  # the pool was closed meanwhile
                loop.call_soon_threadsafe(self._ended_feed, intake, error)

        intake.feed = Feed(source, function, self._recorder_when_ready(loop), put, end)
        self._pump()

    def _start_up(self) -> None:
        """Has the workers looked for, the first time that anything is asked of them."""
        if self._started_up:
            return
        self._started_up = True
        self._first_tried = asyncio.Event()
        self._untried = set(self._names)
        self._ticker = asyncio.get_running_loop().create_task(self._tick())
        for name in self._names:
            self._join(name)

    async def recorder(self) -> JobRecorder:
        """What jobs are made with, without a sweep, as soon as the workers were asked once.

        Raises:
            NoWorkerError: None of them answers.
        """
        self._start_up()
        try:
            await asyncio.wait_for(self._first_tried.wait(), self._first_answer)
        except asyncio.TimeoutError:
            if not self._scheduler.working:
                raise self._nobody(self._first_answer) from None
        if (hopeless := self._hopeless()) is not None:
            raise hopeless
        return self._driver.recorder()

    def _recorder_when_ready(self, loop: asyncio.AbstractEventLoop) -> Callable[[], JobRecorder]:
        """Called in a feed's thread: waits until the workers were asked once, so that all are known."""
        ready = False

        def recorder() -> JobRecorder:
            nonlocal ready
            if not ready:
                asyncio.run_coroutine_threadsafe(self._someone_answered(), loop).result()
                ready = True
            return self._driver.recorder()

        return recorder

    async def _someone_answered(self) -> None:
        await self._first_tried.wait()
        if (hopeless := self._hopeless()) is not None:
            raise hopeless

    def _ended_feed(self, intake: Intake, error: BaseException | None) -> None:
        if error is not None:
            intake.fail(error)
        intake.end()
        self._pump()

    async def finish(self, intake: Intake) -> None:
        """A sweep is over: cancels what is left of it, and lets go of its run."""
        if intake in self._sweeps:
            self._sweeps.remove(intake)
            assert intake.feed is not None
            intake.feed.stop()
            await self._withdraw(intake)
            if intake.run is not None:
                await asyncio.to_thread(intake.run._close)  # its store may take its time
        intake.closed = True

    async def cancel(self, intakes: Sequence[Intake]) -> None:
        """Nobody wants these sweeps any more."""
        for intake in intakes:
            intake.cancelled = True
            intake.wake()
            await self.finish(intake)
        self._pump()

    def spawn_cancel(self, intake: Intake) -> None:
        """The same in the background, for one whose sweep nobody has any more."""
        self._spawn(self.cancel([intake]))

    async def _withdraw(self, intake: Intake) -> None:
        """Takes back the jobs that nobody else wants."""
        on_workers: dict[str, list[Delivery]] = {}
        for ticket in list(intake.unfinished.values()):
            entry: _Entry = ticket.cargo
            entry.waiters = [waiter for waiter in entry.waiters if waiter[0] is not intake]
            if entry.waiters or ticket.ended:
                continue
            self._entries.pop(_place(entry), None)
            assignment = self._scheduler.withdraw(ticket)
            if assignment is not None and entry.delivery is not None:
                on_workers.setdefault(assignment.worker, []).append(entry.delivery)
        intake.unfinished.clear()
        cancelling = [self._driver.cancel(worker, deliveries) for worker, deliveries in on_workers.items()]
        with contextlib.suppress(asyncio.TimeoutError):
            await asyncio.wait_for(asyncio.gather(*cancelling), _FAREWELL)

    async def shut_down(self) -> None:
        """Cancels all, and ends the connections."""
        await self.cancel(list(self._sweeps))
        if self._started_up:
            self._ticker.cancel()
        tasks = list(self._tasks)
        if tasks:  # those whose jobs were cancelled end by themselves
            await asyncio.wait(tasks, timeout=1.0)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._driver.close()

    def _spawn(self, coroutine: Any) -> None:
        task = asyncio.ensure_future(coroutine)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    # -- workers ------------------------------------------------------------------------------------------------------

    async def add(self, worker: str) -> None:
        """As of `Pool.add`."""
        if worker in self._scheduler.workers or (not self._started_up and worker in self._names):
            raise PoolError(f"{worker} is in the pool already.")
        self._names.append(worker)
        if self._started_up:
            self._join(worker)

    async def drain(self, worker: str) -> None:
        """As of `Pool.drain`."""
        if worker not in self._names:
            raise PoolError(f"{worker} is not in the pool, which has {', '.join(self._names) or 'no workers'}.")
        self._names.remove(worker)
        if worker in self._scheduler.workers:
            self._scheduler.drain(worker)
            self._pump()

    def _join(self, name: str) -> None:
        self._scheduler.add_worker(name, time.monotonic(), host=self._driver.host(name))
        self._spawn(self._look_for(name))

    async def _look_for(self, name: str) -> None:
        """Asks a worker until it answers, at once first, unless it did so just now and was of no use."""
        now = time.monotonic()
        since = self._away_since.get(name)
        if since is None or now - self._answered.get(name, now) > _STEADY:
            since = self._away_since[name] = now
        else:
            await asyncio.sleep(_pause(since))
        while name in self._scheduler.workers:
            try:
                facts = await self._driver.connect(name)
            except WorkerDown as error:
                self._reasons[name] = str(error)
                if name in self._scheduler.workers:
                    self._scheduler.down(name, time.monotonic(), str(error))
                if isinstance(error, WorkerBroken):
                    self._broken[name] = error
                    _log.error("%s is out of use: %s", name, error)
                self._tried(name)
                self._pump()
                if name in self._broken:
                    return
                await asyncio.sleep(_pause(since))
            else:
                self._answered[name] = time.monotonic()
                if name in self._scheduler.workers:
                    self._up(name, facts)
                    self._was_up = True
                    self._tell(WorkerJoined(name))
                self._tried(name)
                self._pump()
                return

    def _tried(self, name: str) -> None:
        self._untried.discard(name)
        if not self._untried and self._scheduler.working:
            self._first_tried.set()

    async def _refresh(self) -> None:
        async def again(name: str) -> None:
            try:
                facts = await self._driver.connect(name)
            except WorkerDown as error:
                if name in self._scheduler.workers:
                    self._scheduler.down(name, time.monotonic(), str(error))
            else:
                if name in self._scheduler.workers:
                    self._up(name, facts)

        await asyncio.gather(*(again(name) for name, worker in list(self._scheduler.workers.items()) if worker.up))
        self._scheduler.refreshed(time.monotonic())
        self._pump()

    def _up(self, name: str, facts: WorkerFacts) -> None:
        self._scheduler.up(name, time.monotonic(), profile=facts.profile, memory=facts.memory)
        self.versions.learn(name, facts.versions)
        for intake in self._sweeps:
            self._check_versions(intake)

    def _check_versions(self, intake: Intake) -> None:
        if intake.run is not None:
            try:
                self.versions.check(intake.run, self._working())
            except PoolError as error:
                intake.fail(error)

    def _working(self) -> list[str]:
        return [name for name, worker in self._scheduler.workers.items() if worker.up]

    def _notice(self, text: str) -> None:
        _log.warning("%s", text)
        self._tell(PoolNotice(text))

    async def _tick(self) -> None:
        while True:
            await asyncio.sleep(_TICK)
            now = time.monotonic()
            self._scheduler.tick(now)
            if self._scheduler.working or not self._sweeps:
                self._idle_since = now
            else:
                self._expect_a_worker(now - self._idle_since)
            self._pump()

    def _expect_a_worker(self, waited: float) -> None:
        """No worker takes jobs: sweeps fail if that is so for too long, or for good."""
        if (hopeless := self._hopeless()) is not None:
            self._fail_all(hopeless)
        elif waited > (self._limits.patience if self._was_up else self._first_answer):
            self._fail_all(self._nobody(waited))

    def _hopeless(self) -> NoWorkerError | None:
        """The error if each worker has said that it can't work."""
        if not self._names or not self._broken.keys() >= set(self._names):
            return None
        error = NoWorkerError(f"No worker of the pool can be used. {self._said()}")
        error.__cause__ = self._broken[self._names[0]].__cause__
        return error

    def _nobody(self, seconds: float) -> NoWorkerError:
        said = self._said() or "It has none."
        return NoWorkerError(f"No worker of the pool has answered for {seconds:.0f} s. {said}")

    def _said(self) -> str:
        return "; ".join(f"{name}: {reason}" for name, reason in list(self._reasons.items())[:5])

    @property
    def _first_answer(self) -> float:
        return min(self._limits.first_answer, self._limits.patience)

    def _fail_all(self, error: BaseException) -> None:
        for intake in self._sweeps:
            intake.fail(error)
        self._first_tried.set()

    # -- jobs ---------------------------------------------------------------------------------------------------------

    def _pump(self) -> None:
        """Has all be done that there is to do, once, soon."""
        if not self._pumping:
            self._pumping = True
            asyncio.get_running_loop().call_soon(self._do)

    def _do(self) -> None:
        self._pumping = False
        try:
            self._heed()
            self._scheduler.more = any(not intake.exhausted for intake in self._sweeps)
            for assignment in self._scheduler.assign(time.monotonic()):
                self._deliver(assignment)
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
            asked = sum(each.feed.asked for each in self._sweeps if each.feed is not None and not each.exhausted)
            limit = _RESULTS + 2 * self._scheduler.working * self._limits.depth + self._limits.look_ahead
            room = min(self._scheduler.room - asked, limit - intake.kept - len(intake.unfinished) - feed.asked)
            if room > 0:
                feed.ask(room)

    def _came(self, intake: Intake, params: Mapping[str, Any], made: Recorded | Exception) -> None:
        """A job has come in."""
        assert intake.feed is not None
        intake.feed.asked -= 1
        if intake.closed or intake.error is not None:
            return
        index, intake.pulled = intake.pulled, intake.pulled + 1
        if isinstance(made, Exception):
            self._hand_over(intake, Failure("", params, index, "function", made))
        else:
            try:
                self._admit(intake, index, params, made)
            except PoolError as error:
                intake.fail(error)
        self._pump()

    def _admit(self, intake: Intake, index: int, params: Mapping[str, Any], recorded: Recorded) -> None:
        job, run = recorded.job, intake.run
        key = job.key if run is None else self.versions.key(run, job.key, self._working())
        place = (id(run), key)
        entry = self._entries.get(place)
        if entry is not None:
            entry.waiters.append((intake, index, params))
            intake.unfinished[index] = entry.ticket
            return
        known = run._known(key) if run is not None else None
        if isinstance(known, StoredResult):
            self._hand_over(intake, _done(job.key, params, index, known, stored=True))
            return
        if isinstance(known, StoredFailure) and not intake.retry_failed:
            error = PoolError(known.message)
            failure = Failure(job.key, params, index, known.kind, error, known.worker, known.executions, stored=True)
            self._hand_over(intake, failure)
            return
        entry = self._entries[place] = _Entry(recorded, run, key, [(intake, index, params)])
        ticket = Ticket(
            name=job.key,
            needs=job.needs,
            models=job.models,
            timeout=intake.timeout,
            retries=intake.retry,
            cargo=entry,
        )
        if isinstance(known, Intent):
            entry.sends, ticket.home, ticket.adopt = known.sends, known.worker, known.prompt_id
        entry.ticket = intake.unfinished[index] = ticket
        self._scheduler.add(ticket)

    def _deliver(self, assignment: Assignment) -> None:
        """A worker gets a job. What is to be sent is written down before."""
        entry: _Entry = assignment.ticket.cargo
        job = entry.recorded.job
        if assignment.adopt is not None:
            prompt_id = str(assignment.adopt)
        else:
            entry.sends += 1
            if entry.run is not None:
                prompt_id = entry.run._prompt_id(entry.key, entry.sends)
                entry.run._intend(entry.key, job, Intent(assignment.worker, prompt_id, entry.sends))
            else:
                prompt_id = str(uuid.uuid5(self._id, f"{job.key}/{entry.sends}/{id(entry)}"))
        entry.began = time.monotonic()
        entry.delivery = Delivery(entry.recorded, prompt_id, assignment.adopt is not None, assignment.free)
        self._spawn(self._run_on(assignment, entry, entry.delivery))

    async def _run_on(self, assignment: Assignment, entry: _Entry, delivery: Delivery) -> None:
        try:
            outcome: Outcome = await self._driver.run(assignment.worker, delivery, _Hearing(self, assignment))
        except Exception as error:  # noqa: BLE001 - logged with its traceback
            # A fault of ours must not leave the job where it is for ever.
            _log.exception("a job on %s can't be followed", assignment.worker)
            outcome = Vanished(f"it can't be followed: {error!r}")
        if isinstance(outcome, Completed):
            self._away_since.pop(assignment.worker, None)
        if isinstance(outcome, (Gone, Unsent, Vanished)):
            self._tell(JobLost(entry.recorded.job.params, assignment.worker, outcome.reason))
        self._scheduler.finished(assignment, outcome, time.monotonic())
        self._pump()

    def _started(self, assignment: Assignment) -> None:
        if assignment.started is None:
            entry: _Entry = assignment.ticket.cargo
            entry.began = time.monotonic()
            self._scheduler.started(assignment, entry.began)
            self._tell(JobStarted(entry.recorded.job.params, assignment.worker))

    def _stepped(self, assignment: Assignment, node: str, value: float, maximum: float) -> None:
        if assignment.loads:
            self._scheduler.loaded(assignment)
            self._pump()
        self._tell(JobStep(assignment.ticket.cargo.recorded.job.params, assignment.worker, node, value, maximum))

    def _heed(self) -> None:
        while self._scheduler.effects:
            effect = self._scheduler.effects.pop(0)
            if isinstance(effect, Ended):
                self._ended(effect)
            elif isinstance(effect, Down):
                self._reasons[effect.worker] = effect.reason
                _log.warning("%s is down: %s", effect.worker, effect.reason)
                self._tell(WorkerLost(effect.worker, effect.reason))
                self._spawn(self._look_for(effect.worker))
            elif isinstance(effect, Drained):
                self._away_since.pop(effect.worker, None)
                self._broken.pop(effect.worker, None)
                self._spawn(self._driver.leave(effect.worker))
            elif isinstance(effect, Interrupt):
                delivery = effect.assignment.ticket.cargo.delivery
                self._spawn(self._driver.cancel(effect.assignment.worker, [delivery]))
            elif isinstance(effect, Refresh):
                self._spawn(self._refresh())
            elif isinstance(effect, Notice):
                self._notice(effect.text)

    def _ended(self, ended: Ended) -> None:
        ticket = ended.ticket
        entry: _Entry = ticket.cargo
        key = entry.recorded.job.key
        self._entries.pop(_place(entry), None)
        try:
            if isinstance(ended.outcome, Failed):
                failed = ended.outcome
                error = failed.error or PoolError(failed.reason)
                # A function is mended and run again; while jobs are made, its failures aren't kept either.
                if entry.run is not None and failed.kind != "function":
                    entry.run._failed(
                        entry.key, entry.recorded.job, failed.kind, str(error), ended.worker, ticket.executions
                    )
                for intake, index, params in entry.waiters:
                    self._hand_over(
                        intake, Failure(key, params, index, failed.kind, error, ended.worker, ticket.executions)
                    )
                return
            kept: Sequence[KeptResult] = ended.outcome.value
            seconds = time.monotonic() - entry.began
            self.pace.add(ended.worker, seconds)
            if entry.run is not None:
                versions = self.versions.of(ended.worker)
                if entry.run.strict and entry.key != strict_key(key, versions):
                    raise PoolError(
                        f"{ended.worker} has other versions than when the sweep began, and {entry.run!r} takes results "
                        "of equal versions only: run the sweep again."
                    )
                stored = entry.run._done(entry.key, kept, ended.worker, seconds, ticket.executions, versions)
            else:
                results = tuple(each.result() for each in kept)
                stored = StoredResult(results, ended.worker, seconds, ticket.executions)
            for intake, index, params in entry.waiters:
                self._hand_over(intake, _done(key, params, index, stored, stored=False))
        except PoolError as error:
            for intake, _, _ in entry.waiters:
                intake.fail(error)

    def _hand_over(self, intake: Intake, item: Done | Failure) -> None:
        self._tell(JobFinished(item))
        intake.put(item)


async def _opened(run: Run) -> None:
    """Opens a run, whose store may take its time; nobody has it who was interrupted meanwhile."""
    opening = asyncio.ensure_future(asyncio.to_thread(run._open))
    try:
        await asyncio.shield(opening)
    except asyncio.CancelledError:
        opening.add_done_callback(lambda done: None if done.cancelled() or done.exception() else run._close())
        raise


def _done(key: str, params: Mapping[str, Any], index: int, found: StoredResult, *, stored: bool) -> Done:
    return Done(key, params, index, found.results, found.worker, found.seconds, found.executions, stored)


def _place(entry: _Entry) -> tuple[int, str]:
    return id(entry.run), entry.key


def _pause(since: float) -> float:
    shortest, longest = _PAUSES
    return min(max((time.monotonic() - since) / 5, shortest), longest)


def _state(worker: Any) -> str:
    if worker.draining:
        return "draining"
    if worker.up:
        return "quarantined" if worker.quarantined else "up"
    return "connecting" if worker.profile is None else "down"
