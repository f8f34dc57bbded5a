"""A pool, as scripts see it."""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import AsyncIterable, Callable, Iterable, Mapping
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from typing_extensions import Self

from .._files import real_path
from .._processes import StaysInProcess
from .._signals import ended_by_sigterm, put_off
from ..client.loop import Callbacks
from ..errors import PoolError
from ..runtime.opened.workflow_file import WorkflowFile
from .driver import Driver
from .engine import Engine
from .estimates import Estimate, estimated, sized
from .events import PoolEvent
from .files import FileJobs, WorkflowSource
from .jobs import Done, Failure, Job, checked_params
from .loop import PoolLoop
from .records import Limits, check_seconds
from .run import Run
from .sweep import AsyncSweep, Failures, Intake, Sweep

if TYPE_CHECKING:
    from ..runtime.namespace import Namespace
    from ..runtime.session import Session

__all__ = ["Pool"]


class Pool(StaysInProcess):
    """Many jobs on many workers. Made as `ServerPool` or `RayPool`.

    Args:
        driver: Reaches the workers.
        workers: Their names.
        run: The run directory of all sweeps that name none.
        timeout: Seconds that a job may run on a worker; None for any.
        on_event: Called with each `PoolEvent`, in a thread of its own.
        limits: How patient the pool is.
    """

    _sent_instead = "Make a pool in the other process."

    def __init__(
        self,
        driver: Driver,
        workers: Iterable[str],
        *,
        run: Run | str | Path | None,
        timeout: float | None,
        on_event: Callable[[PoolEvent], object] | None,
        limits: Limits,
    ) -> None:
        self._runs: dict[Path, Run] = {}
        self._run = self._as_run(run)
        if timeout is not None:
            check_seconds("timeout", timeout)
        self._timeout = timeout
        self._on_event = on_event
        self._loop = PoolLoop()
        self._callbacks = Callbacks("comfy_script pool's callbacks")
        self._engine = Engine(driver, workers, limits, self._tell)
        self._entered = contextlib.ExitStack()

    # -- what users call ----------------------------------------------------------------------------------------------

    def map(
        self,
        function: Callable[..., Any] | WorkflowSource | Iterable[Job],
        params: Iterable[Mapping[str, Any]] | None = None,
        *,
        run: Run | str | Path | None = None,
        ordered: bool = False,
        failures: Failures = "raise",
        timeout: float | None = None,
        retry: Mapping[str, int] | None = None,
        retry_failed: bool = False,
    ) -> Sweep:
        """Runs `function(nodes, **params)` for all parameters, on the workers that have room.

        The function calls nodes and returns the output, or the outputs, whose results are wanted. It is called in a
        thread, in the order of the parameters, which are pulled as there is room for them: they may be endless.

        In the place of the function stands a workflow as well: an opened one, or a file's path. Its parameters are then
        values of its nodes, by `NODE.INPUT` as `comfy-script run --set` has them, by an input alone where one node only
        has it, and `seed` for all seeds: `product(**{"6.text": ["a cat", "a dog"]}, seed=range(4))`.

        Args:
            function: The function; a workflow; or, without `params`, an iterable of jobs.
            params: A dict of parameters for each job, see `product`. What they raise is raised when the jobs that were
                pulled before are done and handed over; the run can be gone on with.
            run: A run directory: what is done in it is not done again, and what is done now is there the next time.
                The pool's by default.
            ordered: Give results in the order of the parameters, not as they come.
            failures: What failed jobs do: `raise`, when all others are done; `return`, as a `Failure` in the job's
                place; or `skip`.
            timeout: Seconds that a job may run on a worker; the pool's by default.
            retry: How often a job is tried again when a node raises, by the exception's type: `{"RuntimeError": 1}`.
            retry_failed: Try jobs again that are in the run as failed.

        Returns:
            An iterator of `Done`s, each with the job's parameters and results.

        Raises:
            PoolError: The arguments can't be; the run is used by another process.
        """
        source, call = _source(function, params)
        intake = self._intake(run, ordered, failures, timeout, retry, retry_failed)
        self._begin(intake, source, call)
        return Sweep(self, intake, failures)

    def amap(
        self,
        function: Callable[..., Any] | WorkflowSource | Iterable[Job],
        params: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]] | None = None,
        *,
        run: Run | str | Path | None = None,
        ordered: bool = False,
        failures: Failures = "raise",
        timeout: float | None = None,
        retry: Mapping[str, int] | None = None,
        retry_failed: bool = False,
    ) -> AsyncSweep:
        """The asynchronous form of `map`: `async for job in pool.amap(…)`, in any event loop.

        The parameters may come from an asynchronous iterable, too; it is awaited in the caller's loop.
        """
        if isinstance(params, AsyncIterable):
            params = _Bridge(params, asyncio.get_running_loop())
        source, call = _source(function, params)
        intake = self._intake(run, ordered, failures, timeout, retry, retry_failed)
        self._begin(intake, source, call)
        return AsyncSweep(self, intake, failures)

    def estimate(
        self,
        function: Callable[..., Any] | WorkflowSource | Iterable[Job],
        params: Iterable[Mapping[str, Any]] | None = None,
        *,
        run: Run | str | Path | None = None,
        retry_failed: bool = False,
    ) -> Estimate:
        """What a `map` of the same would have to do, and how long that takes: `print(pool.estimate(…))`.

        All jobs are made, which takes about a millisecond for each, and looked for in the run; none is run. How long
        jobs take is known from those that this pool has run, and from those in the run directory.

        Args:
            function: As of `map`.
            params: As of `map`, in a list or so, which has a length.
            run: As of `map`.
            retry_failed: As of `map`.

        Raises:
            PoolError: The arguments can't be; the run can't be read.
            NoWorkerError: No worker answers, so that it isn't known which nodes there are.
        """
        source, call = _source(function, params)
        if not sized(source):
            raise PoolError("estimate() goes through all parameters: give them in a list, or as a product.")
        self._loop.check_usable()
        chosen = self._run if run is None else self._as_run(run)
        recorder = self._loop.run(self._engine.recorder(early=chosen is None or not chosen.strict))
        if not self.workers:
            self._loop.run(self._engine.opened())
        workers = [name for name, state in self.workers.items() if state == "up"] or list(self.workers)
        return estimated(
            call, source, recorder, chosen, workers, self._engine.pace, self._engine.versions, retry_failed
        )

    def job(self, function: Callable[..., Any] | WorkflowSource, params: Mapping[str, Any]) -> Job:
        """The job that `map` makes of a function or a workflow and its parameters, to look at; it isn't run.

        Raises:
            NoWorkerError: No worker answers, so that it isn't known which nodes there are.
            Exception: What the function raises; or as of an opened workflow, if it doesn't take the parameters.
        """
        _, call = _source(function, [params])
        self._loop.check_usable()
        assert call is not None, "there are parameters"
        return self._loop.run(self._engine.recorder()).record(call, checked_params(params)).job

    def cancel(self) -> None:
        """Cancels all that isn't done, on the workers, too; sweeps end without an error. The pool can be used again."""
        self._loop.check_usable()
        self._loop.run(self._engine.cancel(self._engine.sweeps))

    def add(self, worker: str) -> None:
        """One more worker, also while jobs run.

        Raises:
            PoolError: It is the pool's already.
        """
        self._loop.check_usable()
        self._loop.run(self._engine.add(worker))

    def drain(self, worker: str) -> None:
        """A worker gets no more jobs, ends those it has, and is the pool's no longer.

        Raises:
            PoolError: It isn't the pool's.
        """
        self._loop.check_usable()
        self._loop.run(self._engine.drain(worker))

    @property
    def nodes(self) -> Namespace[Session]:
        """The nodes that functions get: those of all workers together. The first use waits for an answer of theirs.

        Raises:
            NoWorkerError: None of them answers.
        """
        self._loop.check_usable()
        return self._loop.run(self._engine.recorder()).nodes

    @property
    def workers(self) -> dict[str, str]:
        """The state of each worker: `connecting`, `up`, `down`, `quarantined` or `draining`."""
        return self._engine.states()

    def close(self) -> None:
        """Cancels what isn't done, and ends all connections. Idempotent.

        Whoever waits for a sweep elsewhere, in another thread or task, gets what is ready, then a `PoolError` that says
        which jobs haven't come.
        """
        with put_off():
            self._loop.close(self._engine.shut_down)
            self._callbacks.stop()

    def __enter__(self) -> Self:
        self._entered.enter_context(ended_by_sigterm())  # else what is done in the loop over a sweep isn't
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._entered:
            self.close()

    async def __aenter__(self) -> Self:
        return self.__enter__()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._entered:
            await asyncio.to_thread(self.close)

    def _begin(self, intake: Intake, source: Iterable[Any], call: Callable[..., Any] | FileJobs | None) -> None:
        try:
            self._loop.run(self._engine.begin(intake, source, call))
        except BaseException:
            self._drop_sweep(intake)  # nobody gets it
            raise

    # -- what sweeps call ---------------------------------------------------------------------------------------------

    def _wait_for(self, intake: Intake) -> list[Done | Failure]:
        try:
            return self._loop.run(self._engine.take(intake))
        except PoolError:
            if not self._loop.is_closed:
                raise
            self._loop.wait_until_closed()
            return self._rest(intake)

    async def _await_for(self, intake: Intake) -> list[Done | Failure]:
        try:
            return await self._loop.call(self._engine.take(intake))
        except PoolError:
            if not self._loop.is_closed:
                raise
            await asyncio.to_thread(self._loop.wait_until_closed)
            return self._rest(intake)

    def _rest(self, intake: Intake) -> list[Done | Failure]:
        """What is left of a sweep when the pool is closed."""
        items = intake.take_now()
        if not items and not intake.over:  # the end of the pool was cut short
            self._loop.check_usable()
        return items

    def _close_sweep(self, intake: Intake) -> None:
        if not intake.closed and not self._loop.is_closed:
            self._loop.run(self._engine.cancel([intake]))

    async def _aclose_sweep(self, intake: Intake) -> None:
        if not intake.closed and not self._loop.is_closed:
            await self._loop.call(self._engine.cancel([intake]))

    def _drop_sweep(self, intake: Intake) -> None:
        """Nobody has the sweep any more; maybe called by the collector, in any thread."""
        if not intake.closed and not self._loop.is_closed and self._loop.started:
            with contextlib.suppress(RuntimeError):
                self._loop.loop().call_soon_threadsafe(self._engine.spawn_cancel, intake)

    def _intake(
        self,
        run: Run | str | Path | None,
        ordered: bool,
        failures: Failures,
        timeout: float | None,
        retry: Mapping[str, int] | None,
        retry_failed: bool,
    ) -> Intake:
        self._loop.check_usable()
        if failures not in ("raise", "return", "skip"):
            raise PoolError(f"failures={failures!r} is none of 'raise', 'return' and 'skip'.")
        if timeout is not None:
            check_seconds("timeout", timeout)
        if retry is not None and not (
            isinstance(retry, Mapping) and all(type(count) is int and count >= 0 for count in retry.values())
        ):
            raise PoolError(f"retry={retry!r} is no number for each type of exception: give {{'RuntimeError': 1}}.")
        return Intake(
            ordered=ordered,
            run=self._run if run is None else self._as_run(run),
            timeout=self._timeout if timeout is None else timeout,
            retry=retry or {},
            retry_failed=retry_failed,
        )

    def _as_run(self, run: Run | str | Path | None) -> Run | None:
        """A run; of one place always the same, as it is opened once in a process."""
        if run is None:
            return None
        made = run if isinstance(run, Run) else Run(run)
        same = self._runs.setdefault(real_path(made.path), made)
        if isinstance(run, Run) and (run.strict != same.strict or (run._given and run.store != same.store)):
            raise PoolError(f"The pool has {same!r} already, and can't have it as {run!r}.")
        return same

    def _tell(self, event: PoolEvent) -> None:
        if self._on_event is not None:
            self._callbacks.post(self._on_event, event)


class _Bridge:
    """An asynchronous iterable of one loop, for a thread."""

    def __init__(self, source: AsyncIterable[Any], loop: asyncio.AbstractEventLoop) -> None:
        self._iterator = source.__aiter__()
        self._loop = loop

    def __iter__(self) -> _Bridge:
        return self

    def __next__(self) -> Any:
        async def step() -> Any:
            try:
                return [await self._iterator.__anext__()]
            except StopAsyncIteration:
                return []

        found = asyncio.run_coroutine_threadsafe(step(), self._loop).result()
        if not found:
            raise StopIteration
        return found[0]


def _source(
    function: Callable[..., Any] | WorkflowSource | Iterable[Job], params: Iterable[Any] | None
) -> tuple[Iterable[Any], Callable[..., Any] | FileJobs | None]:
    is_workflow = isinstance(function, (WorkflowFile, str, os.PathLike, Mapping))
    if is_workflow or isinstance(function, FileJobs) or callable(function):
        if params is None:
            raise PoolError("map() needs the parameters of the jobs: product(seed=range(8)), or [{}] for one without.")
        if isinstance(params, (Mapping, str, bytes)) or not isinstance(params, Iterable):
            raise PoolError(f"The parameters are a dict for each job, in a list or so, not {type(params).__name__}.")
        return params, FileJobs(function) if is_workflow else function  # type: ignore[arg-type,return-value]
    if params is not None or not isinstance(function, Iterable):
        raise PoolError(
            f"map() takes a function or a workflow, and parameters, or jobs alone, not {type(function).__name__}."
        )
    return function, None
