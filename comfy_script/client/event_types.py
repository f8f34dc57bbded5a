"""The events of a server, as records: what it tells over its websocket, and how the connection is.

Source of the shapes: the messages that ComfyUI 0.30's server sends (`send_sync` in its `server.py`, `execution.py`,
`main.py` and `comfy_execution/progress.py`). `messages` reads them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

ImageFormat = Literal["jpeg", "png"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Base of all events.

    Attributes:
        prompt_id: The workflow's run that it is about; None where the message doesn't say.
    """

    prompt_id: str | None = None


@dataclass(frozen=True, slots=True)
class Status(Event):
    """How many workflows are running or waiting, of all clients. Sent on connecting and on every change."""

    queue_remaining: int


@dataclass(frozen=True, slots=True)
class ExecutionStart(Event):
    """A workflow of ours begins to run."""


@dataclass(frozen=True, slots=True)
class ExecutionCached(Event):
    """The nodes whose outputs the server still has, and won't execute again."""

    nodes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Executing(Event):
    """A node begins to execute.

    Attributes:
        node: Its id; None when the workflow's run has ended, well or not, and its history entry is written.
        display_node: The node of the submitted workflow that it belongs to, when nodes are expanded at run time.
    """

    node: str | None
    display_node: str | None = None


@dataclass(frozen=True, slots=True)
class NodeProgress(Event):
    """A node has done `value` of `max` steps."""

    node: str | None
    value: float
    max: float


@dataclass(frozen=True, slots=True)
class ProgressState(Event):
    """State of all nodes that have begun: `state` (`running`, `finished`, `error`), `value`, `max`, ids; by node id."""

    nodes: Mapping[str, Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Executed(Event):
    """A node has output to show.

    Attributes:
        node: Its id.
        display_node: The node of the submitted workflow that it belongs to.
        output: The `ui` output: lists by kind, such as `images`, whose items have `filename`, `subfolder`, `type`.
    """

    node: str
    display_node: str | None
    output: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class ExecutionSuccess(Event):
    """The workflow's run has succeeded. Its history entry is written a moment later: wait for `Executing(None)`."""


@dataclass(frozen=True, slots=True)
class ExecutionFailed(Event):
    """A node raised, or stopped the run.

    Attributes:
        node_id: Its id.
        node_type: Its class type.
        exception_type: Such as `ValueError` or `torch.OutOfMemoryError`; `ExecutionBlocked` when a node blocked the
            ones after it on purpose, in which case the run goes on.
        exception_message: The exception's text.
        traceback: The lines of the server's traceback.
        current_inputs: The node's inputs as the server prints them, lists by input name.
    """

    node_id: str
    node_type: str
    exception_type: str
    exception_message: str
    traceback: list[str] = field(default_factory=list)
    current_inputs: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ExecutionInterrupted(Event):
    """The run was interrupted at this node. Goes to all clients when the one that asked for the run has no id."""

    node_id: str
    node_type: str
    executed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Preview(Event):
    """A picture of a running node's progress, or one that a node sends over the websocket instead of saving it.

    Attributes:
        node: The node's id; None from servers that send previews without metadata.
        image: The encoded image.
        format: How it is encoded.
        display_node: The node of the submitted workflow that it belongs to.
    """

    node: str | None
    image: bytes = field(repr=False)
    format: ImageFormat
    display_node: str | None = None


@dataclass(frozen=True, slots=True)
class TextProgress(Event):
    """A text that a running node shows."""

    node: str
    text: str


@dataclass(frozen=True, slots=True)
class Connected(Event):
    """The websocket is open, and the server sends events from now on.

    Attributes:
        reconnect: There was a connection before: events in between are lost, ask the history.
    """

    reconnect: bool


@dataclass(frozen=True, slots=True)
class Disconnected(Event):
    """The websocket is not open. The stream goes on trying.

    Attributes:
        reason: Why, in words.
        attempt: 0 when a connection was lost; then 1, 2, … for each attempt to connect that failed.
    """

    reason: str
    attempt: int = 0


@dataclass(frozen=True, slots=True)
class UnknownEvent(Event):
    """A message that is not one of the above: of another version of ComfyUI, of a custom node, or garbage.

    Attributes:
        type: The message's type; `binary 7` for a binary message of type 7; None when it has none.
        data: Its data, or the whole message when it has no type.
    """

    type: str | None
    data: Any = field(default=None, repr=False)
