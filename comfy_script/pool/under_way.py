"""Jobs that are under way, each once for all who want it: made known to the scheduler, sent, ended, handed over."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..errors import PoolError
from .driver import Delivery
from .estimates import Pace
from .events import JobFinished, PoolEvent
from .jobs import Done, Failure
from .kept import Intent, KeptResult, StoredFailure, StoredResult
from .placement import Ticket
from .records import Assignment, Ended, Failed
from .scheduler import Scheduler
from .sweep import Intake
from .versions import VersionWatch, strict_key

if TYPE_CHECKING:
    from .recording import Recorded
    from .run import Run

__all__ = ["JobUnderWay", "JobsUnderWay"]


@dataclass(slots=True, eq=False)
class JobUnderWay:
    """A job that is under way, for all who want it."""

    recorded: Recorded
    run: Run | None
    key: str
    waiters: list[tuple[Intake, int, Mapping[str, Any]]]
    ticket: Ticket | None = None
    sends: int = 0
    began: float = 0.0
    delivery: Delivery | None = None


class JobsUnderWay:
    """The jobs of a pool that haven't ended. Known to their runs: what is to be sent before, what came of it after.

    Args:
        scheduler: Gets them.
        versions: What the workers are.
        pace: Is told how long they took.
        tell: Takes what is to be told to who watches.
    """

    def __init__(
        self, scheduler: Scheduler, versions: VersionWatch, pace: Pace, tell: Callable[[PoolEvent], object]
    ) -> None:
        self._scheduler = scheduler
        self._versions = versions
        self._pace = pace
        self._tell = tell
        self._entries: dict[tuple[int, str], JobUnderWay] = {}
        self._id = uuid.uuid4()

    def admit(
        self, intake: Intake, index: int, params: Mapping[str, Any], recorded: Recorded, workers: Sequence[str]
    ) -> None:
        """A job has come in. What its run knows of is handed over at once.

        Args:
            intake: The sweep that wants it.
            index: Its place there.
            params: What it was made of.
            recorded: The job.
            workers: Those that are up.

        Raises:
            PoolError: Its run can't be read, or is strict and the workers differ.
        """
        job, run = recorded.job, intake.run
        key = job.key if run is None else self._versions.key(run, job.key, workers)
        place = (id(run), key)
        entry = self._entries.get(place)
        if entry is not None:
            entry.waiters.append((intake, index, params))
            intake.unfinished[index] = entry.ticket
            return
        known = run._known(key) if run is not None else None
        if isinstance(known, StoredResult):
            self.hand_over(intake, _done(job.key, params, index, known, stored=True))
            return
        if isinstance(known, StoredFailure) and not intake.retry_failed:
            error = PoolError(known.message)
            failure = Failure(job.key, params, index, known.kind, error, known.worker, known.executions, stored=True)
            self.hand_over(intake, failure)
            return
        entry = self._entries[place] = JobUnderWay(recorded, run, key, [(intake, index, params)])
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

    @staticmethod
    def is_kept(run: Run, key: str, retry_failed: bool) -> bool:
        """Whether a run knows what came of a job, so that it is handed over when it comes in.

        Raises:
            PoolError: The run can't be read.
        """
        known = run._known(key)
        return isinstance(known, StoredResult) or (isinstance(known, StoredFailure) and not retry_failed)

    def sent(self, assignment: Assignment) -> Delivery | None:
        """A worker is to get a job: what is sent, written down before; None where that can't be, and its sweeps end."""
        entry: JobUnderWay = assignment.ticket.cargo
        job = entry.recorded.job
        if assignment.adopt is not None:
            prompt_id = str(assignment.adopt)
        else:
            entry.sends += 1
            if entry.run is not None:
                prompt_id = entry.run._prompt_id(entry.key, entry.sends)
                try:
                    entry.run._intend(entry.key, job, Intent(assignment.worker, prompt_id, entry.sends))
                except PoolError as error:
                    self._fail(entry, error)
                    return None
            else:
                prompt_id = str(uuid.uuid5(self._id, f"{job.key}/{entry.sends}/{id(entry)}"))
        entry.began = time.monotonic()
        entry.delivery = Delivery(entry.recorded, prompt_id, assignment.adopt is not None, assignment.free)
        return entry.delivery

    def ended(self, ended: Ended) -> None:
        """Something has come of a job."""
        ticket = ended.ticket
        entry: JobUnderWay = ticket.cargo
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
                    self.hand_over(
                        intake, Failure(key, params, index, failed.kind, error, ended.worker, ticket.executions)
                    )
                return
            kept: Sequence[KeptResult] = ended.outcome.value
            seconds = time.monotonic() - entry.began
            self._pace.add(ended.worker, seconds)
            if entry.run is not None:
                versions = self._versions.of(ended.worker)
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
                self.hand_over(intake, _done(key, params, index, stored, stored=False))
        except PoolError as error:
            self._fail(entry, error)

    def _fail(self, entry: JobUnderWay, error: PoolError) -> None:
        """A job's run can't be written: who wants the job can't go on."""
        self._entries.pop(_place(entry), None)
        for intake, _, _ in entry.waiters:
            intake.fail(error)

    def withdrawn(self, intake: Intake) -> dict[str, list[Delivery]]:
        """A sweep wants no more: what is on workers and nobody else wants."""
        on_workers: dict[str, list[Delivery]] = {}
        for ticket in list(intake.unfinished.values()):
            entry: JobUnderWay = ticket.cargo
            entry.waiters = [waiter for waiter in entry.waiters if waiter[0] is not intake]
            if entry.waiters or ticket.ended:
                continue
            self._entries.pop(_place(entry), None)
            assignment = self._scheduler.withdraw(ticket)
            if assignment is not None and entry.delivery is not None:
                on_workers.setdefault(assignment.worker, []).append(entry.delivery)
        intake.unfinished.clear()
        return on_workers

    @staticmethod
    def left(intake: Intake) -> list[Mapping[str, Any]]:
        """The parameters of a sweep's jobs that have come in and don't go out yet, in their order."""
        found = {item.index: item.params for item in intake.held}
        for ticket in intake.unfinished.values():
            found |= {index: params for waiting, index, params in ticket.cargo.waiters if waiting is intake}
        return [found[index] for index in sorted(found)]

    def hand_over(self, intake: Intake, item: Done | Failure) -> None:
        """Who wants a job gets what came of it."""
        self._tell(JobFinished(item))
        intake.put(item)


def _done(key: str, params: Mapping[str, Any], index: int, found: StoredResult, *, stored: bool) -> Done:
    return Done(key, params, index, found.results, found.worker, found.seconds, found.executions, stored)


def _place(entry: JobUnderWay) -> tuple[int, str]:
    return id(entry.run), entry.key
