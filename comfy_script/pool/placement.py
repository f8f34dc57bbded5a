"""Which waiting job a worker gets: what it can run, what it has loaded, what must run alone. No I/O, no clock."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Hashable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from .jobs import Requirement

if TYPE_CHECKING:
    from .records import Assignment, Failed

__all__ = ["Capabilities", "Ticket", "Waiting", "WorkerState"]

_RECENT = 4
"""How many jobs back a worker is taken to have models still in memory."""


class Capabilities(Protocol):
    """Knows what workers can run. Workers of one profile can run the same."""

    def missing(self, profile: Hashable, needs: tuple[Requirement, ...]) -> tuple[Requirement, ...]:
        """What a worker of a profile lacks of what a job needs."""
        ...


@dataclass(slots=True, eq=False)
class Ticket:
    """A job on its way through the scheduler.

    Attributes:
        name: What messages call it.
        needs: What a worker must have.
        models: The files that a worker loads for it.
        timeout: Seconds that it may run; None for any.
        retries: How often it is tried again when a node raises, by the exception's type.
        cargo: What the driver wants to find in it again.
        home: The only worker that may have it, as long as that isn't down.
        adopt: How the home may know it already.
        alone: Whether a worker that has it must have nothing else.
        executions: How often it began to run, or may have.
        deaths: How many workers died when it ran, or may have.
        losses: How often it went away without a worker dying.
        excluded: The workers that must not have it again.
        failures: What its failures were, by worker, while another worker's opinion is awaited.
        last: Its last failure, to end with when nobody is left who may have it.
        memory_over: Bytes of memory that weren't enough.
        free: Whether the worker is to free its memory before.
        tried: How often `retries` were used, by type.
        assignment: Where it is now.
        ended: Whether something has come of it, or nobody wants it any more.
        reserved: The worker that gets nothing else until it is free for this one, which must run alone.
        number: Its place among all jobs.
        waits_since: How many placements there had been when it began to wait.
    """

    name: str = ""
    needs: tuple[Requirement, ...] = ()
    models: frozenset[str] = frozenset()
    timeout: float | None = None
    retries: dict[str, int] = field(default_factory=dict)
    cargo: Any = None
    home: str | None = None
    adopt: Any = None
    alone: bool = False
    executions: int = 0
    deaths: int = 0
    losses: int = 0
    excluded: set[str] = field(default_factory=set)
    failures: dict[str, Failed] = field(default_factory=dict)
    last: Failed | None = None
    memory_over: int = 0
    free: bool = False
    tried: Counter[str] = field(default_factory=Counter)
    assignment: Assignment | None = None
    ended: bool = False
    reserved: str | None = None
    number: int = 0
    waits_since: int = 0


@dataclass(slots=True, eq=False)
class WorkerState:
    """What is known of a worker.

    Attributes:
        name: Its name.
        host: The machine; workers of one share its memory.
        profile: What it can run; None before it first answered.
        memory: Bytes that models have, 0 if unknown.
        up: Whether it takes jobs.
        down_since: When it went down, or was added.
        draining: Whether it gets no more jobs.
        quarantined: Whether it gets a single job now and then only, for it failed what others could do.
        probe_at: When it gets the next one then.
        in_flight: What it has.
        loaded: The models of its last jobs, the last one first.
        streak: How many jobs in a row have failed on it.
        strikes: How many in a row of those have passed elsewhere.
        doubted: The jobs that failed on it, and wait for another worker's opinion.
    """

    name: str
    host: str = ""
    profile: Hashable = None
    memory: int = 0
    up: bool = False
    down_since: float = 0.0
    draining: bool = False
    quarantined: bool = False
    probe_at: float = 0.0
    in_flight: dict[Ticket, Assignment] = field(default_factory=dict)
    loaded: deque[frozenset[str]] = field(default_factory=lambda: deque(maxlen=_RECENT))
    streak: int = 0
    strikes: int = 0
    doubted: set[Ticket] = field(default_factory=set)

    def warmth(self, models: frozenset[str]) -> int:
        """How much of a job's models it has loaded: 2 if its last job had them all, 1 if one before, else 0."""
        if not models:
            return 1
        for age, held in enumerate(self.loaded):
            if models <= held:
                return 1 if age else 2
        return 0


class Waiting:
    """The jobs that wait: fresh ones by what they need, and those that come again, which go first.

    A worker prefers what it has loaded. Nothing is passed over for ever: a job that waits for as many placements as
    `patience` says is the next that a worker gets which can run it.
    """

    def __init__(self, capabilities: Capabilities) -> None:
        self._capabilities = capabilities
        self._fresh: dict[tuple[tuple[Requirement, ...], frozenset[str]], deque[Ticket]] = {}
        self._again: dict[Ticket, None] = {}
        self._fits: dict[tuple[Hashable, tuple[Requirement, ...]], bool] = {}
        self._count = 0
        self._numbers = 0
        self._placed = 0

    def __len__(self) -> int:
        """How many wait, those that come again included."""
        return self._count + len(self._again)

    def add(self, ticket: Ticket) -> None:
        """A fresh job waits."""
        self._numbers += 1
        ticket.number, ticket.waits_since = self._numbers, self._placed
        if ticket.home is not None or ticket.alone:
            self._again[ticket] = None
            return
        self._fresh.setdefault((ticket.needs, ticket.models), deque()).append(ticket)
        self._count += 1

    def add_again(self, ticket: Ticket) -> None:
        """A job that was placed before waits again, in front of all fresh ones."""
        ticket.reserved = None
        self._again[ticket] = None

    def discard(self, ticket: Ticket) -> None:
        """Takes a job out, if it waits."""
        if ticket in self._again:
            del self._again[ticket]
            return
        key = (ticket.needs, ticket.models)
        queue = self._fresh.get(key)
        if queue is not None and ticket in queue:
            queue.remove(ticket)
            self._count -= 1
            if not queue:
                del self._fresh[key]

    def release(self, worker: str) -> None:
        """A worker is not to be waited for any more: it is down, or gets no more jobs."""
        for ticket in self._again:
            if ticket.reserved == worker:
                ticket.reserved = None
            if ticket.home == worker:
                ticket.home = ticket.adopt = None

    def forget_profiles(self) -> None:
        """What workers can run has changed."""
        self._fits.clear()

    def can_run(self, profile: Hashable, needs: tuple[Requirement, ...]) -> bool:
        """Whether a worker of a profile has what a job needs."""
        if not needs:
            return True
        key = (profile, needs)
        known = self._fits.get(key)
        if known is None:
            if len(self._fits) > 10_000:  # needs may be as many as jobs
                self._fits.clear()
            known = self._fits[key] = not self._capabilities.missing(profile, needs)
        return known

    def fits(self, ticket: Ticket, worker: WorkerState) -> bool:
        """Whether a worker may have a job, sooner or later."""
        return (
            worker.name not in ticket.excluded
            and ticket.home in (None, worker.name)
            and (not ticket.memory_over or worker.memory > ticket.memory_over)
            and self.can_run(worker.profile, ticket.needs)
        )

    def take(self, worker: WorkerState, *, fresh: bool, may_load: bool, patience: int) -> Ticket | None:
        """Takes out the job that a worker gets now; None if none is for it.

        Args:
            worker: The worker.
            fresh: Whether it may have one that wasn't placed before.
            may_load: Whether it may load models now.
            patience: See the class.
        """
        for ticket in self._again:
            if not self.fits(ticket, worker) or not (may_load or worker.warmth(ticket.models)):
                continue
            if ticket.alone and worker.in_flight:
                if ticket.reserved is None or self._placed - ticket.waits_since > patience:
                    ticket.reserved, ticket.waits_since = worker.name, self._placed
                if ticket.reserved == worker.name:
                    return None  # it gets nothing else until it is free for this one
                continue
            del self._again[ticket]
            ticket.reserved = None
            self._placed += 1
            return ticket
        return self._take_fresh(worker, may_load, patience) if fresh else None

    def _take_fresh(self, worker: WorkerState, may_load: bool, patience: int) -> Ticket | None:
        best: tuple[int, int] | None = None
        found = None
        for key, queue in self._fresh.items():
            needs, models = key
            if not self.can_run(worker.profile, needs):
                continue
            warmth = worker.warmth(models)
            if not warmth and not may_load:
                continue
            head = queue[0]
            if self._placed - head.waits_since > patience:
                warmth = 3
            rank = (-warmth, head.number)
            if best is None or rank < best:
                best, found = rank, key
        if found is None:
            return None
        queue = self._fresh[found]
        ticket = queue.popleft()
        if not queue:
            del self._fresh[found]
        self._count -= 1
        self._placed += 1
        return ticket

    def kinds(self) -> Iterator[Ticket]:
        """The first of each kind of fresh job, and all that come again."""
        yield from [queue[0] for queue in self._fresh.values()]
        yield from list(self._again)

    def like(self, ticket: Ticket) -> list[Ticket]:
        """The job itself if it comes again; else all fresh ones of its kind."""
        if ticket in self._again:
            return [ticket]
        return list(self._fresh.get((ticket.needs, ticket.models), ()))
