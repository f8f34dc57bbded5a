"""What may come of giving a job to a worker once. Drivers say it, the scheduler draws the conclusions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

__all__ = ["Completed", "Gone", "OutOfMemory", "Outcome", "Raised", "Refused", "Unsent", "Vanished"]


@dataclass(frozen=True, slots=True)
class Completed:
    """It was done.

    Attributes:
        value: What it gave, as the driver has it.
    """

    value: Any = None


@dataclass(frozen=True, slots=True)
class Refused:
    """The worker's validation refused it; nothing ran."""

    error: Exception


@dataclass(frozen=True, slots=True)
class Unsent:
    """There was no connection, and nothing was sent."""

    reason: str


@dataclass(frozen=True, slots=True)
class Gone:
    """The worker died, was started anew, or doesn't answer for good, while it had the job."""

    reason: str


@dataclass(frozen=True, slots=True)
class Vanished:
    """The worker goes on, but without the job: its queue was cleared, someone interrupted it, its files are gone."""

    reason: str


@dataclass(frozen=True, slots=True)
class Raised:
    """A node raised, or the user's function where a worker runs it.

    Attributes:
        class_type: The node, or the function.
        exception_type: What it raised, such as `RuntimeError`.
        error: The exception for the user.
        kind: Which of the two it was.
    """

    class_type: str
    exception_type: str
    error: Exception
    kind: Literal["node", "function"] = "node"


@dataclass(frozen=True, slots=True)
class OutOfMemory:
    """A node ran out of memory."""

    error: Exception


Outcome: TypeAlias = "Completed | Refused | Unsent | Gone | Vanished | Raised | OutOfMemory"
