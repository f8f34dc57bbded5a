"""The jobs that a server knows, those in its queue and those in its history, as records."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from typing import Any, Literal, TypeAlias

from .._near import some_of
from .run import Cancelled, Run, Succeeded, history_messages

__all__ = ["JobState", "ServerJob", "ended_job", "queued_job"]

JobState: TypeAlias = Literal["running", "waiting", "finished", "failed", "cancelled"]

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
_ENDS = ("execution_success", "execution_error", "execution_interrupted")
_NAMED = 3
"""Output nodes that a title names."""


@dataclass(frozen=True, slots=True)
class ServerJob:
    """A workflow as a server had it when it was asked. Times are by the server's clock, in UTC.

    Attributes:
        prompt_id: The server's id of it.
        state: `running`, `waiting`, `finished`, `failed` or `cancelled`.
        number: Its place in the queue's order (lower runs earlier), where it is known.
        prompt: The workflow in API format: node id → `class_type`, `inputs`.
        extra_data: What went along with it: `client_id` of who queued it, `extra_pnginfo` for the images.
        outputs: Ids of the nodes that it is run for, in the workflow's order.
        run: What came of it; without an outcome while it waits or runs.
        queued: When it was queued, where the server tells it.
        started: When it began; None before its end.
        ended: When it ended.
    """

    prompt_id: str
    state: JobState
    number: float | None
    prompt: Mapping[str, Any]
    extra_data: Mapping[str, Any]
    outputs: tuple[str, ...]
    run: Run
    queued: datetime | None = None
    started: datetime | None = None
    ended: datetime | None = None

    @property
    def seconds(self) -> float | None:
        """How long it ran; None before its end."""
        return (self.ended - self.started).total_seconds() if self.started and self.ended else None

    @property
    def title(self) -> str:
        """What its output nodes are called, and how many nodes it has: `SaveImage 'Final' (7 nodes)`."""
        names = some_of((_name(self.prompt[node]) for node in self.outputs), _NAMED) or "no output"
        return f"{names} ({len(self.prompt)} node{'' if len(self.prompt) == 1 else 's'})"


def queued_job(item: Sequence[Any], *, running: bool) -> ServerJob:
    """A job of the queue.

    Args:
        item: The queue's item: number, id, workflow, extra data, output nodes. Of odd ones as much as can be read.
        running: Whether it runs.
    """
    return _job(item, str(item[1]), "running" if running else "waiting")


def ended_job(prompt_id: str, entry: Mapping[str, Any]) -> ServerJob:
    """A job of the history.

    Args:
        prompt_id: The server's id of it.
        entry: The history's entry. Of an odd one as much as can be read.
    """
    job = _job(entry.get("prompt"), prompt_id, "failed")
    job.run.read(entry)
    state: JobState = "failed"
    if isinstance(job.run.outcome, Succeeded):
        state = "finished"
    elif isinstance(job.run.outcome, Cancelled):
        state = "cancelled"
    times = {kind: _time(data.get("timestamp")) for kind, data in history_messages(entry)}
    ends = [times[kind] for kind in _ENDS if kind in times]
    return replace(job, state=state, started=times.get("execution_start"), ended=ends[0] if ends else None)


def _job(item: Any, prompt_id: str, state: JobState) -> ServerJob:
    parts = list(item) if isinstance(item, (list, tuple)) else []
    number, _, prompt, extra_data, outputs = [*parts, *[None] * 5][:5]
    nodes = prompt if isinstance(prompt, Mapping) else {}
    extra_data = extra_data if isinstance(extra_data, Mapping) else {}
    wanted = [node for node in outputs if isinstance(node, str)] if isinstance(outputs, list) else []
    known = tuple(node for node in nodes if node in wanted)
    run = Run(prompt_id, known)
    run.number = number if isinstance(number, (int, float)) else None
    return ServerJob(prompt_id, state, run.number, nodes, extra_data, known, run, _time(extra_data.get("create_time")))


def _time(milliseconds: Any) -> datetime | None:
    if not isinstance(milliseconds, (int, float)):
        return None
    try:
        return _EPOCH + timedelta(milliseconds=milliseconds)
    except (OverflowError, ValueError):
        return None


def _name(node: Any) -> str:
    node = node if isinstance(node, Mapping) else {}
    meta = node.get("_meta")
    class_type, title = node.get("class_type"), meta.get("title") if isinstance(meta, Mapping) else None
    return f"{class_type} {title!r}" if title and title != class_type else f"{class_type}"
