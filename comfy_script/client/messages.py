"""Reading what a server tells over its websocket.

The same text messages stand in a history entry, as pairs of type and data under `status.messages`; `parse_message`
reads those.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Callable, Mapping
from typing import Any

from .._text import get_logger
from .event_types import (
    Event,
    Executed,
    Executing,
    ExecutionCached,
    ExecutionFailed,
    ExecutionInterrupted,
    ExecutionStart,
    ExecutionSuccess,
    ImageFormat,
    NodeProgress,
    Preview,
    ProgressState,
    Status,
    TextProgress,
    UnknownEvent,
)

logger = get_logger(__name__)

_PREVIEW_IMAGE = 1
_TEXT = 3
_PREVIEW_IMAGE_WITH_METADATA = 4

_FORMAT_OF_NUMBER: Mapping[int, ImageFormat] = {1: "jpeg", 2: "png"}
_FORMAT_OF_MIME: Mapping[object, ImageFormat] = {"image/jpeg": "jpeg", "image/png": "png"}


def parse_text(text: str) -> Event:
    """Read a text message of the websocket, `{"type": …, "data": …}`.

    Never raises: what can't be read is an `UnknownEvent`.
    """
    try:
        message = json.loads(text)
    except (ValueError, RecursionError) as error:
        logger.debug("A websocket message is not JSON (%s): %.200r", error, text)
        return UnknownEvent(None, text)
    if not isinstance(message, dict) or not isinstance(message.get("type"), str):
        logger.debug("A websocket message has no type: %.200r", text)
        return UnknownEvent(None, message)
    return parse_message(message["type"], message.get("data"))


def parse_message(kind: str, data: Any) -> Event:
    """Read the type and data of a message of the websocket, or of a history entry's `status.messages`.

    Never raises: what can't be read is an `UnknownEvent`.
    """
    read = _READERS.get(kind)
    if read is None:
        return UnknownEvent(kind, data, prompt_id=_guess_prompt_id(data))
    try:
        return read(_Fields(data))
    except _WrongShape as error:
        logger.debug("A %r message is not as expected: %s: %.200r", kind, error, data)
        return UnknownEvent(kind, data, prompt_id=_guess_prompt_id(data))


def parse_binary(message: bytes) -> Event:
    """Read a binary message of the websocket: 4 bytes big-endian type, then 1 preview, 3 text, 4 preview with metadata.

    Never raises: what can't be read is an `UnknownEvent`.
    """
    if len(message) < 4:
        logger.debug("A binary websocket message is too short: %r", message)
        return UnknownEvent(None, message)
    (kind,) = struct.unpack_from(">I", message)
    read = _BINARY_READERS.get(kind)
    if read is not None:
        try:
            return read(message[4:])
        except (_WrongShape, ValueError, RecursionError) as error:
            logger.debug("A binary websocket message of type %d is not as expected: %s", kind, error)
    return UnknownEvent(f"binary {kind}", message[4:])


class _WrongShape(Exception):
    pass


class _Fields:
    """A message's data, read with checks."""

    def __init__(self, data: Any) -> None:
        if not isinstance(data, dict):
            raise _WrongShape(f"the data is not an object but {type(data).__name__}")
        self.data: dict[str, Any] = data

    def text(self, key: str) -> str:
        value = self.data.get(key)
        if not isinstance(value, str):
            raise _WrongShape(f"{key!r} is not a string")
        return value

    def text_or_none(self, key: str) -> str | None:
        return None if self.data.get(key) is None else self.text(key)

    def number(self, key: str) -> float:
        value = self.data.get(key)
        if not isinstance(value, int | float) or isinstance(value, bool):
            raise _WrongShape(f"{key!r} is not a number")
        return value

    def mapping(self, key: str) -> dict[str, Any]:
        value = self.data.get(key)
        if not isinstance(value, dict):
            raise _WrongShape(f"{key!r} is not an object")
        return value

    def mapping_or_empty(self, key: str) -> dict[str, Any]:
        # A blocked node's error message has a list in the place of the inputs.
        return self.mapping(key) if self.data.get(key) else {}

    def texts(self, key: str) -> list[str]:
        value = self.data.get(key)
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise _WrongShape(f"{key!r} is not a list of strings")
        return value

    def texts_or_empty(self, key: str) -> list[str]:
        return self.texts(key) if self.data.get(key) else []

    @property
    def prompt_id(self) -> str | None:
        return self.text_or_none("prompt_id")


def _status(fields: _Fields) -> Event:
    remaining = _Fields(fields.mapping("status")).mapping("exec_info").get("queue_remaining")
    if not isinstance(remaining, int):
        raise _WrongShape("'queue_remaining' is not a whole number")
    return Status(remaining)


def _progress_state(fields: _Fields) -> Event:
    nodes = fields.mapping("nodes")
    if not all(isinstance(state, dict) for state in nodes.values()):
        raise _WrongShape("a node's state is not an object")
    return ProgressState(nodes, prompt_id=fields.prompt_id)


def _execution_failed(fields: _Fields) -> Event:
    return ExecutionFailed(
        node_id=fields.text("node_id"),
        node_type=fields.text("node_type"),
        exception_type=fields.text("exception_type"),
        exception_message=fields.text("exception_message"),
        traceback=fields.texts_or_empty("traceback"),
        current_inputs=fields.mapping_or_empty("current_inputs"),
        prompt_id=fields.prompt_id,
    )


_READERS: Mapping[str, Callable[[_Fields], Event]] = {
    "status": _status,
    "execution_start": lambda fields: ExecutionStart(prompt_id=fields.prompt_id),
    "execution_cached": lambda fields: ExecutionCached(tuple(fields.texts("nodes")), prompt_id=fields.prompt_id),
    "executing": lambda fields: Executing(
        fields.text_or_none("node"), fields.text_or_none("display_node"), prompt_id=fields.prompt_id
    ),
    "progress": lambda fields: NodeProgress(
        fields.text_or_none("node"), fields.number("value"), fields.number("max"), prompt_id=fields.prompt_id
    ),
    "progress_state": _progress_state,
    "executed": lambda fields: Executed(
        fields.text("node"),
        fields.text_or_none("display_node"),
        fields.mapping_or_empty("output"),
        prompt_id=fields.prompt_id,
    ),
    "execution_success": lambda fields: ExecutionSuccess(prompt_id=fields.prompt_id),
    "execution_error": _execution_failed,
    "execution_interrupted": lambda fields: ExecutionInterrupted(
        fields.text("node_id"),
        fields.text("node_type"),
        tuple(fields.texts_or_empty("executed")),
        prompt_id=fields.prompt_id,
    ),
}


def _sized(payload: bytes) -> tuple[bytes, bytes]:
    """Split off a part that stands after its length, in 4 bytes."""
    if len(payload) < 4:
        raise _WrongShape("it ends before the length of its first part")
    (length,) = struct.unpack_from(">I", payload)
    if len(payload) < 4 + length:
        raise _WrongShape(f"it ends before the {length} bytes of its first part")
    return payload[4 : 4 + length], payload[4 + length :]


def _preview(payload: bytes) -> Event:
    if len(payload) < 4:
        raise _WrongShape("it ends before the image's format")
    (number,) = struct.unpack_from(">I", payload)
    if number not in _FORMAT_OF_NUMBER:
        raise _WrongShape(f"the image's format is {number}")
    return Preview(None, payload[4:], _FORMAT_OF_NUMBER[number])


def _preview_with_metadata(payload: bytes) -> Event:
    metadata, image = _sized(payload)
    fields = _Fields(json.loads(metadata))
    mime = fields.text("image_type")
    if mime not in _FORMAT_OF_MIME:
        raise _WrongShape(f"the image's format is {mime!r}")
    return Preview(
        fields.text_or_none("node_id"),
        image,
        _FORMAT_OF_MIME[mime],
        fields.text_or_none("display_node_id"),
        prompt_id=fields.prompt_id,
    )


def _text_progress(payload: bytes) -> Event:
    node, text = _sized(payload)
    return TextProgress(node.decode(), text.decode())


_BINARY_READERS: Mapping[int, Callable[[bytes], Event]] = {
    _PREVIEW_IMAGE: _preview,
    _TEXT: _text_progress,
    _PREVIEW_IMAGE_WITH_METADATA: _preview_with_metadata,
}


def _guess_prompt_id(data: Any) -> str | None:
    prompt_id = data.get("prompt_id") if isinstance(data, dict) else None
    return prompt_id if isinstance(prompt_id, str) else None
