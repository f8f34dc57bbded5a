"""What follows from what came of a job: its end, another try, or another worker's opinion.

A node's exception is believed when it was seen on two workers, or there is no second one. Of memory that ran out: once
more, alone and with memory freed; then on workers with more only.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from .health import Health
from .jobs import FailureKind
from .outcomes import Completed, OutOfMemory, Raised, Refused, Vanished
from .placement import Ticket, WorkerState
from .prospects import Prospects
from .records import Assignment, Failed, Limits

__all__ = ["Judgement"]

_CONFIRMED = 1000
"""Kinds of exceptions that are remembered as the jobs' own."""


class Judgement:
    """Judges jobs that were taken from their workers.

    Args:
        limits: How often, how many.
        workers: All workers by name.
        health: Is told whose fault it was.
        prospects: Who may have a job.
        end: Called with a job, what came of it, and the worker.
        again: Called with a job that waits for another try.
        requeue: Called with a job of which nothing came, the worker, and why.
    """

    def __init__(
        self,
        limits: Limits,
        workers: Mapping[str, WorkerState],
        health: Health,
        prospects: Prospects,
        *,
        end: Callable[[Ticket, Completed | Failed, str], None],
        again: Callable[[Ticket], None],
        requeue: Callable[[Ticket, str, str], None],
    ) -> None:
        self._limits = limits
        self._workers = workers
        self._health = health
        self._prospects = prospects
        self._end = end
        self._again = again
        self._requeue = requeue
        self._confirmed: dict[tuple[str, str], None] = {}

    def made(self, ticket: Ticket, worker: WorkerState, outcome: Completed) -> None:
        """It was done."""
        self._health.passed(worker)
        for name in ticket.failures:
            if name in self._workers:
                self._health.strike(self._workers[name])
        self._end(ticket, outcome, worker.name)

    def vanished(self, assignment: Assignment, outcome: Vanished) -> None:
        """Its worker no longer has it."""
        ticket = assignment.ticket
        if not assignment.adopt:
            ticket.losses += 1
        ticket.home = None
        if ticket.losses > self._limits.losses:
            self._end(
                ticket, Failed("lost", f"It went away {ticket.losses} times: {outcome.reason}"), assignment.worker
            )
        else:
            self._requeue(ticket, assignment.worker, outcome.reason)

    def out_of_memory(self, assignment: Assignment, worker: WorkerState, outcome: OutOfMemory, now: float) -> None:
        """Memory ran out."""
        ticket = assignment.ticket
        ticket.last = Failed("memory", str(outcome.error), outcome.error)
        if not assignment.alone:
            ticket.alone = ticket.free = True
            ticket.home = worker.name if worker.up and not worker.draining else None
        else:
            # Where the memory isn't known, another worker is worth one try all the same.
            ticket.home = None
            ticket.excluded.add(worker.name)
            ticket.memory_over = max(ticket.memory_over, worker.memory)
        if self._prospects.hope_for(ticket, now):
            self._again(ticket)
        else:
            self._end(ticket, ticket.last, worker.name)

    def failed(self, ticket: Ticket, worker: WorkerState, outcome: Raised | Refused, now: float) -> None:
        """A node raised, or the worker refused the job: its own fault, or the worker's?"""
        raised = (outcome.class_type, outcome.exception_type) if isinstance(outcome, Raised) else None
        kind: FailureKind = outcome.kind if isinstance(outcome, Raised) else "refused"
        failure = Failed(kind, str(outcome.error), outcome.error, raised)
        worker.streak += 1
        if raised and ticket.tried[raised[1]] < ticket.retries.get(raised[1], 0):
            ticket.tried[raised[1]] += 1
            self._again(ticket)
            return
        earlier = [each.raised for each in ticket.failures.values()]
        # After some in a row it may be the worker's fault that a job fails as others rightly did.
        believed = raised in self._confirmed and not earlier and worker.streak < self._limits.strikes
        enough = any(earlier) if raised else len(earlier) + 1 >= self._limits.refusals
        ticket.failures[worker.name] = ticket.last = failure
        ticket.excluded.add(worker.name)
        ticket.home = None
        if not (believed or enough) and self._prospects.hope_for(ticket, now):
            worker.doubted.add(ticket)
            self._again(ticket)
            return
        if enough:
            for name in ticket.failures:  # the workers are fine
                if name in self._workers:
                    self._workers[name].streak = 0
        if raised is not None and raised in earlier:
            self._confirmed[raised] = None
            if len(self._confirmed) > _CONFIRMED:
                del self._confirmed[next(iter(self._confirmed))]
        self._end(ticket, failure, worker.name)

    def settled(self, ticket: Ticket) -> None:
        """It has ended, or nobody wants it: no worker is in doubt for it."""
        for name in ticket.failures:
            if name in self._workers:
                self._workers[name].doubted.discard(ticket)
