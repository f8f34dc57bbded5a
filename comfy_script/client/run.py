"""One prompt on one server: what the server has said of it, and what came of it. Knows no connection, clock or node."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, TypeAlias

from ..errors import ServerError
from .event_types import (
    Event,
    Executed,
    Executing,
    ExecutionCached,
    ExecutionFailed,
    ExecutionInterrupted,
    ExecutionStart,
    ExecutionSuccess,
)

__all__ = [
    "Cancelled",
    "FailedWithoutReason",
    "Lost",
    "NodeFailed",
    "Run",
    "RunOutcome",
    "ServerFailed",
    "Succeeded",
    "Unreadable",
    "history_messages",
]

ID_FIELDS = frozenset({"node", "display_node", "node_id"})
IDS_FIELDS = frozenset({"nodes", "executed"})
"""Fields of events that have the ids of nodes."""

BLOCKED = "ExecutionBlocked"
"""The `exception_type` of a node that was left out because one before it blocked it on purpose; the run goes on."""


@dataclass(frozen=True, slots=True)
class Succeeded:
    """All of it ran, or the server still had what it makes."""


@dataclass(frozen=True, slots=True)
class NodeFailed:
    """A node raised."""

    failure: ExecutionFailed


@dataclass(frozen=True, slots=True)
class FailedWithoutReason:
    """The server reports an error without saying which."""


@dataclass(frozen=True, slots=True)
class Cancelled:
    """It was taken out of the queue, or interrupted.

    Attributes:
        node: Id of the node that ran when it was interrupted, where it is known.
    """

    node: str | None = None


@dataclass(frozen=True, slots=True)
class Lost:
    """The server knows it neither in its queue nor in its history.

    Attributes:
        watched: Whether its events were listened to.
    """

    watched: bool


@dataclass(frozen=True, slots=True)
class Unreadable:
    """The server's record of it isn't what ComfyUI writes.

    Attributes:
        complaint: What is wrong, as the end of a sentence that begins with "the server's record".
    """

    complaint: str


@dataclass(frozen=True, slots=True)
class ServerFailed:
    """The server went away, or answers nonsense for good."""

    error: ServerError


RunOutcome: TypeAlias = "Succeeded | NodeFailed | FailedWithoutReason | Cancelled | Lost | Unreadable | ServerFailed"


class Run:
    """What a server has said of one prompt.

    Events and the history's entry may come in any order, twice, or not at all. The first outcome counts; what is said
    later changes nothing.

    Events alone tell a success where none can have been missed: the run's start, its success and its end were heard,
    whoever listens reported no gap between them (`missed`), and every wanted output has come. All else the history
    tells.

    Args:
        prompt_id: The server's id of it.
        outputs: Ids of the nodes whose outputs are wanted: when all have come, nothing is missing.
        names: Ids of nodes on the server → what they are called here. What the run says of nodes, it says by these.

    Attributes:
        prompt_id: As given; the server's own where it chose another.
        number: Its place in the server's queue order, once it is queued.
        ui: What the output nodes gave for the user interface, by node id.
        running: Id of the node that runs.
        done: Ids of the nodes that have ended, cached ones included.
        outcome: What came of it; None while it goes on.
    """

    def __init__(self, prompt_id: str, outputs: Iterable[str] = (), names: Mapping[str, str] | None = None) -> None:
        self.prompt_id = prompt_id
        self.number: float | None = None
        self.ui: dict[str, Any] = {}
        self.running: str | None = None
        self.done: set[str] = set()
        self.outcome: RunOutcome | None = None
        self._names = dict(names or {})
        self._wanted = frozenset(outputs)
        self._interruption: Cancelled | None = None
        self._gapless: bool | None = None  # None before its start was heard
        self._succeeded = False

    @property
    def complete(self) -> bool:
        """Whether every output has come, so that nothing is missing even if the server forgets the run."""
        return self._wanted <= self.ui.keys()

    def named(self, event: Event) -> Event:
        """One of the server's events, with the nodes as they are called here."""
        if not self._names:
            return event
        changes: dict[str, Any] = {}
        for field in fields(event):
            value = getattr(event, field.name)
            if field.name in ID_FIELDS and isinstance(value, str):
                changes[field.name] = self.name(value)
            elif field.name in IDS_FIELDS:
                changes[field.name] = (
                    {self.name(node): state for node, state in value.items()}
                    if isinstance(value, Mapping)
                    else tuple(map(self.name, value))
                )
        return replace(event, **changes) if changes else event

    def name(self, node_id: str) -> str:
        """What a node of the server is called here.

        One that came into being while the workflow ran is named after the one that made it.
        """
        maker, dot, rest = node_id.partition(".")
        return self._names.get(maker, maker) + dot + rest

    def hear(self, event: Event) -> None:
        """Takes in one of the server's events about it, named as `named` does it."""
        if self.outcome is not None:
            return
        if isinstance(event, Executing):
            if self.running is not None and self.running != event.node:
                self.done.add(self.running)
            self.running = event.node
            # Not with the success itself: the history has the run only now, and a script may ask for it.
            if event.node is None and self._gapless and self._succeeded and self.complete and not self._interruption:
                self.end(Succeeded())
        elif isinstance(event, Executed):
            self.done.add(event.node)
            self.ui[event.node] = event.output
        elif isinstance(event, ExecutionCached):
            self.done.update(event.nodes)
        elif isinstance(event, ExecutionStart):
            if self._gapless is None:
                self._gapless = True
        elif isinstance(event, ExecutionSuccess):
            self._succeeded = self._gapless is True
        elif isinstance(event, ExecutionInterrupted):
            # The server ends by saying that no node runs, before what came of it is read.
            self._interruption = Cancelled(event.node_id or None)
        elif isinstance(event, ExecutionFailed) and event.exception_type != BLOCKED:
            self.end(NodeFailed(event))

    def missed(self) -> None:
        """Events about it may have been lost: if it has begun, they no longer tell its outcome."""
        if self._gapless is not None:
            self._gapless = False

    def read(self, entry: Mapping[str, Any]) -> None:
        """Takes the server's own record of it, an entry of its history, as the outcome. Never raises."""
        if self.outcome is not None:
            return
        outputs, status = entry.get("outputs") or {}, entry.get("status") or {}
        if not isinstance(outputs, Mapping):
            self.end(Unreadable(f"has no outputs by node id but {_short(outputs)}"))
        elif wrong := [node for node, ui in outputs.items() if ui is not None and not isinstance(ui, Mapping)]:
            self.end(Unreadable(f"has {_short(outputs[wrong[0]])} as the output of node {wrong[0]}"))
        elif not isinstance(status, Mapping):
            self.end(Unreadable(f"has the status {_short(status)}"))
        else:
            for node, ui in outputs.items():
                self.ui.setdefault(self.name(node), ui)
            self.end(self._outcome(status))

    def _outcome(self, status: Mapping[str, Any]) -> RunOutcome:
        kind = status.get("status_str")
        messages = dict(_messages(status))
        if kind == "error" and "execution_error" in messages:
            failure = self.named(_failure(messages["execution_error"]))
            assert isinstance(failure, ExecutionFailed)
            return NodeFailed(failure)
        if "execution_interrupted" in messages:
            node = messages["execution_interrupted"].get("node_id")
            return Cancelled(self.name(node) if isinstance(node, str) and node else None)
        if self._interruption is not None:
            return self._interruption
        if kind == "error":
            return FailedWithoutReason()
        if kind in (None, "success"):
            return Succeeded()
        return Unreadable(f"has the status {_short(kind)}")

    def left(self, *, otherwise: RunOutcome | None = None) -> None:
        """The server has it neither in its queue nor in its history.

        Args:
            otherwise: The outcome where the events haven't told one; without it the run goes on then.
        """
        outcome = self._interruption or (Succeeded() if self.complete else otherwise)
        if outcome is not None:
            self.end(outcome)

    def end(self, outcome: RunOutcome) -> None:
        """Ends it; the first outcome counts."""
        if self.outcome is None:
            self.outcome = outcome


def history_messages(entry: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """What was said of a run, by an entry of the history: kind and data of each message that can be read."""
    status = entry.get("status")
    return _messages(status if isinstance(status, Mapping) else {})


def _messages(status: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    messages = status.get("messages")
    for message in messages if isinstance(messages, (list, tuple)) else ():
        if isinstance(message, (list, tuple)) and len(message) == 2:
            kind, data = message
            if isinstance(kind, str) and isinstance(data, Mapping):
                yield kind, data


def _failure(data: Mapping[str, Any]) -> ExecutionFailed:
    """A history entry's error; of odd fields as much as can be shown, for the run has failed whatever they say."""

    def text(key: str) -> str:
        value = data.get(key)
        return "" if value is None else str(value)

    trace, inputs = data.get("traceback"), data.get("current_inputs")
    return ExecutionFailed(
        node_id=text("node_id"),
        node_type=text("node_type"),
        exception_type=text("exception_type"),
        exception_message=text("exception_message"),
        traceback=[str(line) for line in trace] if isinstance(trace, (list, tuple)) else [text("traceback")],
        current_inputs=inputs if isinstance(inputs, Mapping) else {},
    )


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 80 else f"{text[:77]}…"
