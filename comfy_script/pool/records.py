"""What the scheduler is told and says: its limits, a job on a worker, and what is to be done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from ..errors import PoolError
from .jobs import FailureKind
from .outcomes import Completed

if TYPE_CHECKING:
    from .placement import Ticket

__all__ = [
    "Abandoned",
    "Assignment",
    "Down",
    "Drained",
    "Effect",
    "Ended",
    "Failed",
    "Interrupt",
    "Limits",
    "Notice",
    "Refresh",
    "Requeued",
    "check_count",
    "check_seconds",
]


def check_count(name: str, value: Any, least: int) -> None:
    """Raises `PoolError` where a value isn't a whole number from a least one."""
    if type(value) is not int or value < least:
        raise PoolError(f"{name}={value!r} is not a number from {least}.")


def check_seconds(name: str, value: Any) -> None:
    """Raises `PoolError` where a value isn't a time, in seconds."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not value > 0:
        raise PoolError(f"{name}={value!r} is not a number of seconds above 0.")


@dataclass(frozen=True, slots=True)
class Limits:
    """How patient the scheduler is.

    Attributes:
        depth: Jobs that a worker has at once: one runs, the others are there when it ends.
        look_ahead: Jobs that wait beyond those, from which a worker gets one that suits it.
        loads_per_host: Workers of one machine that may load models at once; None for any.
        strikes: Jobs in a row that a worker fails and others don't, before it is put into quarantine.
        probe_every: Seconds between the jobs that it gets there.
        overtime: Seconds that a job may go on after it was interrupted, before its worker is put into quarantine.
        losses: How often a job may go away without its worker dying, and is queued again.
        refusals: Workers that may refuse a job before it is taken for wrong.
        patience: Seconds for which jobs wait for the return of the only workers that can run them.
        refresh_every: Seconds for which what workers have is taken to be known.
        first_answer: Seconds within which one worker must answer at first; they may still be starting.

    Raises:
        PoolError: What a pool's user may give of these can't be.
    """

    depth: int = 2
    look_ahead: int = 256
    loads_per_host: int | None = None
    strikes: int = 3
    probe_every: float = 60.0
    overtime: float = 30.0
    losses: int = 2
    refusals: int = 3
    patience: float = 300.0
    refresh_every: float = 30.0
    first_answer: float = 30.0

    def __post_init__(self) -> None:
        check_count("depth", self.depth, 1)
        check_count("look_ahead", self.look_ahead, 0)
        if self.loads_per_host is not None:
            check_count("loads_per_host", self.loads_per_host, 1)
        check_seconds("patience", self.patience)


@dataclass(slots=True, eq=False)
class Assignment:
    """A job on a worker.

    Attributes:
        ticket: The job.
        worker: The worker's name.
        host: The worker's machine.
        alone: Whether the worker has nothing else meanwhile.
        adopt: See `Ticket.adopt`: the worker is asked for the job first, and only then given it.
        free: Whether the worker is to free its memory first.
        loads: Whether models must be loaded for it, as far as is known.
        started: When it began to run; None before.
    """

    ticket: Ticket
    worker: str
    host: str = ""
    alone: bool = False
    adopt: object = None
    free: bool = False
    loads: bool = False
    started: float | None = None


@dataclass(frozen=True, slots=True)
class Failed:
    """A job has failed for good.

    Attributes:
        kind: Why.
        reason: In words; those of `error`, if there is one.
        error: The driver's exception.
        raised: Of a node that raised, its class and the exception's type.
    """

    kind: FailureKind
    reason: str
    error: Exception | None = None
    raised: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Ended:
    """Something has come of a job."""

    ticket: Ticket
    outcome: Completed | Failed
    worker: str


@dataclass(frozen=True, slots=True)
class Requeued:
    """Nothing came of a job on a worker that had it: it waits again."""

    ticket: Ticket
    worker: str
    reason: str


@dataclass(frozen=True, slots=True)
class Abandoned:
    """What a job is doing on its worker, or on its way there, counts no more: it waits again, or has ended."""

    assignment: Assignment


@dataclass(frozen=True, slots=True)
class Down:
    """A worker is to be looked for until it answers."""

    worker: str
    reason: str


@dataclass(frozen=True, slots=True)
class Drained:
    """A worker that gets no more jobs has none left."""

    worker: str


@dataclass(frozen=True, slots=True)
class Interrupt:
    """A job is to be stopped."""

    assignment: Assignment


@dataclass(frozen=True, slots=True)
class Refresh:
    """What the workers have is to be read again, as no one seems to have what a job needs; then `refreshed`."""


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that people want to know."""

    text: str


Effect: TypeAlias = "Ended | Requeued | Abandoned | Down | Drained | Interrupt | Refresh | Notice"
