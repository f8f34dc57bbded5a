"""What a server's answers say, as plain records."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..errors import ServerError, ServerGoneError


@dataclass(frozen=True, slots=True)
class Submission:
    """A workflow that the server has queued.

    Attributes:
        prompt_id: The server's id of it. Ours, unless the server is too old to take one.
        number: Its place in the queue's order (lower runs earlier; negative: queued in front), where it is known.
        node_errors: Complaints about output nodes that the server left out while it queued the rest, by node id.
            Empty when all of it was queued, and when the answer was lost and only the queue could be asked.
    """

    prompt_id: str
    number: float | None = None
    node_errors: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class QueueState:
    """Ids of the workflows that a server runs and will run, in the order of running."""

    running: tuple[str, ...]
    pending: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UploadedFile:
    """A file on the server: the three values by which ComfyUI names files.

    Attributes:
        name: File name. The server may have changed it, so as not to overwrite another file.
        subfolder: Folder below the type's folder, `""` for none.
        type: `input`, `output` or `temp`.
    """

    name: str
    subfolder: str
    type: str


@dataclass(frozen=True, slots=True)
class ModelFile:
    """A model's file on the server.

    Attributes:
        name: As nodes take it: with the folders below that of its kind.
        folder_index: Which of the folders of its kind it is in.
        size: Bytes.
        modified: When it was last changed, in seconds since 1970.
    """

    name: str
    folder_index: int
    size: int
    modified: float


class SubmissionRefused(ServerError):
    """The server's validation refused a workflow; nothing was queued.

    Attributes:
        error: The server's `error`: `type`, `message`, `details`, `extra_info`.
        node_errors: The server's `node_errors`, by node id: `class_type`, `errors`, `dependent_outputs`.
    """

    def __init__(self, error: Mapping[str, Any], node_errors: Mapping[str, Any]) -> None:
        self.error = dict(error)
        self.node_errors = dict(node_errors)
        words = [str(self.error[key]).strip() for key in ("message", "details") if self.error.get(key)]
        super().__init__(f"The server refused the workflow: {': '.join(dict.fromkeys(words)) or self.error}")


class NoAnswer(ServerGoneError):
    """The server takes connections and doesn't answer in time: it is busy, or hangs. It may yet come back."""
