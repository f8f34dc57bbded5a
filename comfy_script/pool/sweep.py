"""One `map` of a pool: parameters come in as there is room for them, results go out as they come or in order."""

from __future__ import annotations

import asyncio
import threading
from collections import deque
from collections.abc import AsyncIterator, Callable, Generator, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from .._processes import StaysInProcess
from .._text import get_logger
from ..errors import JobFailedError, PoolError
from .jobs import Done, Failure, checked_job, checked_params, in_short

if TYPE_CHECKING:
    from .base import Pool
    from .files import FileJobs
    from .recording import JobRecorder, Recorded
    from .run import Run

__all__ = ["AsyncSweep", "Failures", "Feed", "Intake", "Sweep", "closed_early"]

Failures: TypeAlias = Literal["raise", "return", "skip"]

_log = get_logger(__name__)

_SHOWN = 5
"""Jobs that an error names."""


class Intake:
    """What of a sweep lives on the pool's loop: how much came in, what is ready to go out.

    Args:
        ordered, run, timeout, retry, retry_failed: As of `Pool.map`.

    Attributes:
        feed: What brings its jobs.
        pulled: How many have come.
        unfinished: Those of which nothing has come, by their place.
        error: What it failed with.
        exhausted: Whether no more will come.
        cancelled: Whether nobody wants it any more.
        closed: Whether its end was seen to.
    """

    def __init__(
        self, *, ordered: bool, run: Run | None, timeout: float | None, retry: Mapping[str, int], retry_failed: bool
    ) -> None:
        self.ordered = ordered
        self.run = run
        self.timeout = timeout
        self.retry = dict(retry)
        self.retry_failed = retry_failed
        self.feed: Feed | None = None
        self.pulled = 0
        self.unfinished: dict[int, Any] = {}
        self.error: BaseException | None = None
        self.exhausted = False
        self.cancelled = False
        self.closed = False
        self._last: BaseException | None = None
        self._ready: deque[Done | Failure] = deque()
        self._held: dict[int, Done | Failure] = {}
        self._next = 0
        self._changed = asyncio.Event()

    @property
    def kept(self) -> int:
        """How many results wait here, for who takes them or for those before them, and take memory."""
        return len(self._ready) + (0 if self.run is not None else len(self._held))

    def put(self, item: Done | Failure) -> None:
        """Something has come of a job."""
        self.unfinished.pop(item.index, None)
        if self.ordered:
            self._held[item.index] = item
            while self._next in self._held:
                self._ready.append(self._held.pop(self._next))
                self._next += 1
        else:
            self._ready.append(item)
        self._changed.set()

    def fail(self, error: BaseException) -> None:
        """It can't go on: what is ready goes out, then the error."""
        if self.error is None:
            self.error = error
        self._changed.set()

    def end(self, error: BaseException | None) -> None:
        """Nothing more comes in: what has come is done, then an error is raised, if there is one."""
        self.exhausted = True
        self._last = error
        self._changed.set()

    @property
    def held(self) -> list[Done | Failure]:
        """What has come, and is held back for the sake of the order."""
        return list(self._held.values())

    @property
    def over(self) -> bool:
        """Whether nothing is to come any more."""
        return self.cancelled or self.error is not None or (self.exhausted and not self.unfinished)

    def wake(self) -> None:
        """Has whoever waits for results look again."""
        self._changed.set()

    async def take(self) -> list[Done | Failure]:
        """What is ready, as soon as something is; nothing at the end.

        Raises:
            BaseException: What it failed with.
        """
        while not self._ready and not self.over:
            self._changed.clear()
            await self._changed.wait()
        return self.take_now()

    def take_now(self) -> list[Done | Failure]:
        """The same without waiting, where the sweep is over."""
        items = list(self._ready)
        self._ready.clear()
        error = self.error or self._last
        if not items and error is not None and not self.cancelled:
            raise error
        return items


def closed_early(left: Sequence[Mapping[str, Any]], intake: Intake) -> PoolError:
    """What a sweep fails with whose pool is closed.

    Args:
        left: The parameters of its jobs that haven't come.
        intake: The sweep.
    """
    said = []
    if left:
        shown = "; ".join(map(in_short, left[:_SHOWN])) + ("; …" if len(left) > _SHOWN else "")
        said.append(f"{len(left)} {'job has' if len(left) == 1 else 'jobs have'} not come, for {shown}")
    if not intake.exhausted:
        said.append("not all parameters were taken")
    again = f" What was done is in {intake.run!r}: run the sweep again." if intake.run is not None else ""
    return PoolError(f"The pool was closed before a sweep was over: {'; '.join(said)}.{again}")


class Feed:
    """Pulls parameters and makes jobs of them, in a thread of its own, as many as it is allowed.

    So a function that takes its time, or an iterable that waits for orders, keeps neither the pool's connections nor
    who takes the results from going on.

    Args:
        source: The parameters, or jobs.
        function: What makes outputs of parameters, or a workflow; None where the source has jobs.
        kept: Makes a job that its run has already, where that can be told before a worker has answered; None elsewhere.
        recorder: Waits until a worker has answered, and gives what jobs are made with. May raise, which ends the feed.
        put: Called for each job, with its parameters: what was recorded, or the exception.
        end: Called at the end, with what the source raised, if it did.
    """

    def __init__(
        self,
        source: Iterable[Any],
        function: Callable[..., Any] | FileJobs | None,
        kept: Callable[[Callable[..., Any] | FileJobs, Mapping[str, Any]], Recorded | None],
        recorder: Callable[[], JobRecorder],
        put: Callable[[Mapping[str, Any], Recorded | Exception], object],
        end: Callable[[BaseException | None], object],
    ) -> None:
        self._source = source
        self._function = function
        self._kept = kept
        self._recorder = recorder
        self._put = put
        self._end = end
        self._permits = threading.Semaphore(0)
        self._stopped = False
        self.asked = 0
        threading.Thread(target=self._work, name="comfy_script sweep", daemon=True).start()

    def ask(self, count: int) -> None:
        """So many more are wanted."""
        self.asked += count
        self._permits.release(count)

    def stop(self) -> None:
        """No more are wanted; what the source is doing now isn't waited for."""
        self._stopped = True
        self._permits.release()

    def _work(self) -> None:
        error: BaseException | None = None
        try:
            source = iter(self._source)
            while True:
                self._permits.acquire()
                if self._stopped:
                    break
                try:
                    item = next(source)
                except StopIteration:
                    break
                self._put(*self._made(item))
            if isinstance(source, Generator):
                source.close()
        except BaseException as caught:  # noqa: BLE001 - raised where the results are taken
            error = caught
        self._end(error)

    def _made(self, item: Any) -> tuple[Mapping[str, Any], Recorded | Exception]:
        from ..formats.api import Compiled
        from .recording import Recorded

        if self._function is None:
            job = checked_job(item)
            return job.params, Recorded(job, Compiled(dict(job.prompt), {}))
        item = checked_params(item)
        if (kept := self._kept(self._function, item)) is not None:
            return item, kept
        recorder = self._recorder()
        try:
            return item, recorder.record(self._function, item)
        except Exception as error:  # noqa: BLE001 - the job's failure
            return item, error


class _Outgoing(StaysInProcess):
    """What both kinds of sweeps do with failures."""

    _sent_instead = "Send the results that it gives."

    def __init__(self, pool: Pool, intake: Intake, failures: Failures) -> None:
        self._pool = pool
        self._intake = intake
        self._failures = failures
        self._batch: deque[Done | Failure] = deque()
        self._first: Failure | None = None
        self.done = 0
        self.failed = 0

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.done} done, {self.failed} failed{', over' if self._intake.over else ''}>"

    def _next(self) -> Done | Failure | None:
        """The next of a batch that goes out; None if another batch is needed."""
        while self._batch:
            item = self._batch.popleft()
            if isinstance(item, Done):
                self.done += 1
                return item
            self.failed += 1
            self._first = self._first or item
            if self._failures == "return":
                return item
        return None

    def _broken_off(self, error: BaseException) -> None:
        """An error ends it, which says nothing of the jobs that failed before."""
        if self._first is not None and isinstance(error, Exception):
            self._log(self._first)

    def _check(self) -> None:
        """At the end.

        Raises:
            JobFailedError: Jobs have failed, and that is what failures are to do.
        """
        first, self._first = self._first, None
        if first is None or self._intake.cancelled or self._failures == "return":
            return
        if self._failures == "skip":
            self._log(first)
            return
        kept = ", as the run has it; retry_failed=True tries it again" if first.stored else ""
        others = f", the first of {self.failed} that failed," if self.failed > 1 else ""
        raise JobFailedError(
            f"The job for {in_short(first.params)}{others} failed ({first.kind}{kept}): {first.error}",
            kind=first.kind,
            params=first.params,
            attempts=first.attempts,
            failed=self.failed,
        ) from first.error

    def _log(self, first: Failure) -> None:
        _log.warning(
            "%d of %d jobs failed, the first one, for %s: %s",
            self.failed,
            self.failed + self.done,
            in_short(first.params),
            first.error,
        )


class Sweep(_Outgoing, Iterator[Any]):
    """The results of `Pool.map`: an iterator of `Done`s, and of `Failure`s with `failures="return"`.

    Leaving the loop early, closing the sweep, Ctrl-C or SIGTERM cancels what isn't done.

    Attributes:
        done: How many jobs were done, of those that were taken.
        failed: How many have failed.
    """

    def __next__(self) -> Any:
        while True:
            item = self._next()
            if item is not None:
                return item
            try:
                self._batch.extend(self._pool._wait_for(self._intake))
            except BaseException as error:
                self._broken_off(error)
                self.close()
                raise
            if not self._batch:
                self._check()
                raise StopIteration

    def wait(self) -> Sweep:
        """Runs all jobs to their end without handing them over, as where a run directory has them; returns itself.

        Raises:
            JobFailedError: As of `failures`, when all are done.
        """
        for _ in self:
            pass
        return self

    def close(self) -> None:
        """Cancels what isn't done: on the servers, too. Idempotent."""
        self._pool._close_sweep(self._intake)

    def __enter__(self) -> Sweep:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def __del__(self) -> None:
        self._pool._drop_sweep(self._intake)


class AsyncSweep(_Outgoing, AsyncIterator[Any]):
    """The results of `Pool.amap`: an asynchronous iterator of `Done`s, and of `Failure`s with `failures="return"`.

    After a loop that was left early, `await sweep.aclose()` cancels what isn't done, or the pool's end does.

    Attributes:
        done: How many jobs were done, of those that were taken.
        failed: How many have failed.
    """

    async def __anext__(self) -> Any:
        while True:
            item = self._next()
            if item is not None:
                return item
            try:
                self._batch.extend(await self._pool._await_for(self._intake))
            except BaseException as error:
                self._broken_off(error)
                self._pool._drop_sweep(self._intake)
                raise
            if not self._batch:
                self._check()
                raise StopAsyncIteration

    async def aclose(self) -> None:
        """Cancels what isn't done: on the servers, too. Idempotent."""
        await self._pool._aclose_sweep(self._intake)

    def __del__(self) -> None:
        self._pool._drop_sweep(self._intake)
