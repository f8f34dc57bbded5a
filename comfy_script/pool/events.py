"""What a pool tells whoever wants to watch it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from .jobs import Done, Failure, Told

__all__ = ["JobFinished", "JobLost", "JobStarted", "JobStep", "PoolEvent", "PoolNotice", "WorkerJoined", "WorkerLost"]


@dataclass(frozen=True, slots=True, repr=False)
class JobStarted(Told):
    """A job begins to run on a worker."""

    params: Mapping[str, Any]
    worker: str


@dataclass(frozen=True, slots=True, repr=False)
class JobStep(Told):
    """A node of a job, `node` being its class, has done `value` of `maximum` steps."""

    params: Mapping[str, Any]
    worker: str
    node: str
    value: float
    maximum: float


@dataclass(frozen=True, slots=True)
class JobFinished:
    """A job has ended, or was found in the run directory: once per job, before it is handed over."""

    job: Done | Failure


@dataclass(frozen=True, slots=True, repr=False)
class JobLost(Told):
    """A job was on a worker, nothing came of it there, and it waits again."""

    params: Mapping[str, Any]
    worker: str
    reason: str


@dataclass(frozen=True, slots=True)
class WorkerJoined:
    """A worker takes jobs, for the first time or again."""

    worker: str


@dataclass(frozen=True, slots=True)
class WorkerLost:
    """A worker can't be reached; it is looked for until it answers."""

    worker: str
    reason: str


@dataclass(frozen=True, slots=True)
class PoolNotice:
    """Something that people want to know, such as that a worker is in quarantine. It is logged, too."""

    text: str


PoolEvent: TypeAlias = "JobStarted | JobStep | JobFinished | JobLost | WorkerJoined | WorkerLost | PoolNotice"
