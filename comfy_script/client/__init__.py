"""Owns: one ComfyUI server over HTTP and websocket: requests, events, files, and the event loop for them; no nodes.

Knows: errors.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._late import late_attributes

if TYPE_CHECKING:
    from .client import Client
    from .event_types import (
        Connected,
        Disconnected,
        Event,
        Executed,
        Executing,
        ExecutionCached,
        ExecutionFailed,
        ExecutionInterrupted,
        ExecutionStart,
        ExecutionSuccess,
        NodeProgress,
        Preview,
        ProgressState,
        Status,
        TextProgress,
        UnknownEvent,
    )
    from .jobs import ServerJob
    from .messages import parse_binary, parse_message, parse_text
    from .records import ModelFile, QueueState, Submission, SubmissionRefused, UploadedFile
    from .stream import events

__all__ = [
    "Client",
    "Connected",
    "Disconnected",
    "Event",
    "Executed",
    "Executing",
    "ExecutionCached",
    "ExecutionFailed",
    "ExecutionInterrupted",
    "ExecutionStart",
    "ExecutionSuccess",
    "ModelFile",
    "NodeProgress",
    "Preview",
    "ProgressState",
    "QueueState",
    "ServerJob",
    "Status",
    "Submission",
    "SubmissionRefused",
    "TextProgress",
    "UnknownEvent",
    "UploadedFile",
    "events",
    "parse_binary",
    "parse_message",
    "parse_text",
]

__getattr__ = late_attributes(
    __name__,
    {
        "Client": "client",
        "ServerJob": "jobs",
        **dict.fromkeys(("ModelFile", "QueueState", "Submission", "SubmissionRefused", "UploadedFile"), "records"),
        "events": "stream",
        **dict.fromkeys(
            (
                "Connected",
                "Disconnected",
                "Event",
                "Executed",
                "Executing",
                "ExecutionCached",
                "ExecutionFailed",
                "ExecutionInterrupted",
                "ExecutionStart",
                "ExecutionSuccess",
                "Preview",
                "NodeProgress",
                "ProgressState",
                "Status",
                "TextProgress",
                "UnknownEvent",
            ),
            "event_types",
        ),
        **dict.fromkeys(("parse_binary", "parse_message", "parse_text"), "messages"),
    },
)
