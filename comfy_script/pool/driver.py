"""What a pool asks of whoever reaches its workers: servers over HTTP, or processes of a cluster."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from .outcomes import Outcome
from .placement import Capabilities
from .recording import JobRecorder, Recorded

__all__ = ["Delivery", "Driver", "Hearer", "WorkerBroken", "WorkerDown", "WorkerFacts"]


class WorkerDown(Exception):
    """A worker doesn't answer, or not as one does. Its text says why."""


class WorkerBroken(WorkerDown):
    """A worker answers that it can't work, and won't another time: it isn't asked again. Its cause says why."""


@dataclass(frozen=True, slots=True)
class WorkerFacts:
    """What a worker is.

    Attributes:
        profile: What it can run, as the driver's capabilities know it.
        memory: Bytes that models have, 0 if unknown.
        versions: Versions of what may change results, by name; empty if unknown.
        host: The machine it is on.
    """

    profile: Hashable
    memory: int = 0
    versions: Mapping[str, str] = field(default_factory=dict)
    host: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Delivery:
    """A job on its way to a worker.

    Attributes:
        recorded: The job.
        prompt_id: The id under which the worker is to know it, a UUID.
        adopt: Whether the worker may know it already, from a driver before: then it is asked first, and if it
            doesn't, nothing is sent, and the outcome is `Vanished`.
        free: Whether the worker is to free its memory before.
    """

    recorded: Recorded
    prompt_id: str
    adopt: bool = False
    free: bool = False


class Hearer(Protocol):
    """Wants to know how a delivered job gets on."""

    def started(self) -> None:
        """It begins to run."""
        ...

    def stepped(self, node: str, value: float, maximum: float) -> None:
        """A node has done so many of its steps, so its models are loaded."""
        ...


class Driver(Protocol):
    """Reaches workers. All coroutines run on the pool's one event loop; each worker is named by a text of its own."""

    @property
    def capabilities(self) -> Capabilities:
        """What workers can run."""
        ...

    def recorder(self) -> JobRecorder:
        """Makes jobs of functions, for what some worker has. At least one has answered by then."""
        ...

    def expected(self) -> JobRecorder | None:
        """Makes jobs for what workers will have, where that is sure before they answer; None elsewhere. May read files.

        Where they have that, `recorder` gives the same.
        """
        ...

    async def open(self) -> Sequence[str]:
        """Starts what workers need. Called once, before any is asked for.

        Returns:
            Names of more of them, where only now it is known how many there are.

        Raises:
            PoolError: It can't be started.
        """
        ...

    async def connect(self, worker: str) -> WorkerFacts:
        """Reaches a worker, or reads anew what it has. Jobs that it was given up with are cancelled.

        Raises:
            WorkerDown: It doesn't answer.
            WorkerBroken: It never will.
        """
        ...

    async def run(self, worker: str, delivery: Delivery, hearer: Hearer) -> Outcome:
        """Gives a job to a worker, and follows it to its end. `Completed.value` is a list of `KeptResult`s."""
        ...

    async def cancel(self, worker: str, deliveries: Sequence[Delivery]) -> None:
        """Stops jobs, running or not; each `run` ends with some outcome soon. A worker that is gone is no error."""
        ...

    async def leave(self, worker: str) -> None:
        """A worker is no longer the pool's."""
        ...

    async def close(self) -> None:
        """Ends all connections."""
        ...
