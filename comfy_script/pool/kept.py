"""What a run keeps of jobs, as plain records."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import PurePath
from typing import Any

from ..runtime.results import FileResult, Result, ServerFile
from .jobs import FailureKind

__all__ = ["Intent", "KeptResult", "StoredFailure", "StoredResult", "kept_files", "plain_json", "plain_value"]


@dataclass(frozen=True, slots=True)
class Intent:
    """A job that was sent, or was to be, and of which nothing is known since.

    Attributes:
        worker: Where.
        prompt_id: Under which id.
        sends: How often it was sent, this time included.
    """

    worker: str
    prompt_id: str
    sends: int


@dataclass(frozen=True, slots=True)
class KeptResult:
    """A result with its files' contents.

    Attributes:
        raw: The node's UI output.
        files: Contents of the files that it names.
    """

    raw: Mapping[str, Any]
    files: Mapping[ServerFile, bytes]

    def result(self) -> Result:
        """The result, for scripts."""
        return Result.from_output(self.raw).detached(self.files)


def kept_files(result: Result) -> Sequence[ServerFile]:
    """The files that a result is made of."""
    return result.files if isinstance(result, FileResult) else ()


@dataclass(frozen=True, slots=True)
class StoredResult:
    """What came of a job that was done before."""

    results: tuple[Result, ...]
    worker: str
    seconds: float
    executions: int


@dataclass(frozen=True, slots=True)
class StoredFailure:
    """How a job failed before."""

    kind: FailureKind
    message: str
    worker: str
    executions: int


def plain_value(value: Any) -> Any:
    """What JSON has no form for, in one: for `json.dumps(…, default=plain_value)`."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, PurePath):
        return str(value)
    if hasattr(value, "tolist") and getattr(value, "shape", None) == ():
        return value.tolist()
    try:
        text = repr(value)
    except Exception:  # noqa: BLE001 - its class's own code, and it is to be looked at only
        text = f"<{type(value).__name__}>"
    return text if len(text) <= 200 else f"{text[:199]}…"


def plain_json(values: Mapping[str, Any]) -> str:
    """Values by name as JSON, to be looked at: whatever they are, the names and the others are there."""
    try:
        return json.dumps(dict(values), default=plain_value)
    except (TypeError, ValueError, RecursionError):  # keys that are no texts, or a list that is in itself
        return json.dumps({name: _json_or_text(value) for name, value in values.items()})


def _json_or_text(value: Any) -> Any:
    try:
        return json.loads(json.dumps(value, default=plain_value))
    except (TypeError, ValueError, RecursionError):
        return plain_value(value)
