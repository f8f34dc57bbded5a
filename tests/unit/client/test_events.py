from __future__ import annotations

import json
import struct
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comfy_script.client import (
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
    parse_binary,
    parse_message,
    parse_text,
)

ID = "11111111-2222-3333-4444-555555555555"
IMAGE = b"\xff\xd8\xff\xe0 an image"
STATE = {"value": 1, "max": 2, "state": "running", "node_id": "3", "prompt_id": ID, "display_node_id": "3"}

# As ComfyUI 0.30.0 sends them.
MESSAGES: list[tuple[str, Any, Event]] = [
    ("status", {"status": {"exec_info": {"queue_remaining": 2}}, "sid": "abc"}, Status(2)),
    ("status", {"status": {"exec_info": {"queue_remaining": 0}}}, Status(0)),
    ("execution_start", {"prompt_id": ID, "timestamp": 1700000000000}, ExecutionStart(prompt_id=ID)),
    ("execution_cached", {"nodes": ["1", "2"], "prompt_id": ID}, ExecutionCached(("1", "2"), prompt_id=ID)),
    ("executing", {"node": "3", "display_node": "3", "prompt_id": ID}, Executing("3", "3", prompt_id=ID)),
    ("executing", {"node": None, "prompt_id": ID}, Executing(None, prompt_id=ID)),
    ("executing", {"node": "3"}, Executing("3")),
    ("progress", {"value": 1, "max": 20, "prompt_id": ID, "node": "3"}, NodeProgress("3", 1, 20, prompt_id=ID)),
    ("progress", {"value": 0.5, "max": 1.0, "prompt_id": None, "node": None}, NodeProgress(None, 0.5, 1.0)),
    ("progress_state", {"prompt_id": ID, "nodes": {"3": STATE}}, ProgressState({"3": STATE}, prompt_id=ID)),
    (
        "executed",
        {"node": "4", "display_node": "4", "output": {"images": [{"filename": "a.png"}]}, "prompt_id": ID},
        Executed("4", "4", {"images": [{"filename": "a.png"}]}, prompt_id=ID),
    ),
    (
        "executed",
        {"node": "4", "display_node": "4", "output": None, "prompt_id": ID},
        Executed("4", "4", {}, prompt_id=ID),
    ),
    ("execution_success", {"prompt_id": ID, "timestamp": 1700000000000}, ExecutionSuccess(prompt_id=ID)),
    (
        "execution_error",
        {
            "prompt_id": ID,
            "node_id": "2",
            "node_type": "KSampler",
            "executed": ["1"],
            "exception_message": "no",
            "exception_type": "ValueError",
            "traceback": ["line 1\n", "line 2\n"],
            "current_inputs": {"steps": ["20"]},
            "current_outputs": ["1"],
        },
        ExecutionFailed("2", "KSampler", "ValueError", "no", ["line 1\n", "line 2\n"], {"steps": ["20"]}, prompt_id=ID),
    ),
    (
        "execution_error",
        {
            "prompt_id": ID,
            "node_id": "2",
            "node_type": "Gate",
            "executed": [],
            "exception_message": "Execution Blocked: no",
            "exception_type": "ExecutionBlocked",
            "traceback": [],
            "current_inputs": [],
            "current_outputs": [],
        },
        ExecutionFailed("2", "Gate", "ExecutionBlocked", "Execution Blocked: no", prompt_id=ID),
    ),
    (
        "execution_interrupted",
        {"prompt_id": ID, "node_id": "3", "node_type": "KSampler", "executed": ["1", "2"]},
        ExecutionInterrupted("3", "KSampler", ("1", "2"), prompt_id=ID),
    ),
]


@pytest.mark.parametrize(("kind", "data", "event"), MESSAGES)
def test_messages(kind: str, data: Any, event: Event) -> None:
    assert parse_text(json.dumps({"type": kind, "data": data})) == event
    assert parse_message(kind, data) == event


@pytest.mark.parametrize(("kind", "data", "event"), MESSAGES)
def test_messages_with_a_field_missing_or_wrong_never_raise(kind: str, data: Any, event: Event) -> None:
    for key in data:
        for wrong in (7, "text", ["x"], {"x": 1}, None, True):
            assert isinstance(parse_message(kind, {**data, key: wrong}), Event)
        assert isinstance(parse_message(kind, {other: value for other, value in data.items() if other != key}), Event)


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        ("progress", {"value": "1", "max": 20, "prompt_id": ID, "node": "3"}),
        ("progress", {"value": True, "max": 20, "prompt_id": ID, "node": "3"}),
        ("executing", {"node": 3, "prompt_id": ID}),
        ("executed", {"node": "3", "output": ["x"], "prompt_id": ID}),
        ("execution_error", {"prompt_id": ID, "node_id": "2"}),
        ("progress_state", {"prompt_id": ID, "nodes": {"3": 1}}),
        ("crystools.monitor", {"prompt_id": ID, "cpu": 3}),
    ],
)
def test_unknown_messages_keep_their_data(kind: str, data: dict[str, Any]) -> None:
    assert parse_message(kind, data) == UnknownEvent(kind, data, prompt_id=ID)


def test_messages_without_the_usual_form() -> None:
    assert parse_text("{not JSON") == UnknownEvent(None, "{not JSON")
    assert parse_text("[1]") == UnknownEvent(None, [1])
    assert parse_text('{"type": 3}') == UnknownEvent(None, {"type": 3})
    assert parse_text('{"type": "status"}') == UnknownEvent("status", None)
    assert parse_text("[" * 100_000) == UnknownEvent(None, "[" * 100_000)


def with_metadata(**metadata: Any) -> bytes:
    text = json.dumps(metadata).encode()
    return struct.pack(">II", 4, len(text)) + text + IMAGE


@pytest.mark.parametrize(
    ("message", "event"),
    [
        (struct.pack(">II", 1, 1) + IMAGE, Preview(None, IMAGE, "jpeg")),
        (struct.pack(">II", 1, 2) + IMAGE, Preview(None, IMAGE, "png")),
        (
            with_metadata(node_id="5.0.3", prompt_id=ID, display_node_id="5", image_type="image/png"),
            Preview("5.0.3", IMAGE, "png", "5", prompt_id=ID),
        ),
        (struct.pack(">II", 3, 2) + b"12" + "größe: 3".encode(), TextProgress("12", "größe: 3")),
    ],
)
def test_binary_messages(message: bytes, event: Event) -> None:
    assert parse_binary(message) == event


@pytest.mark.parametrize(
    "message",
    [
        struct.pack(">I", 1),
        struct.pack(">II", 1, 9) + IMAGE,
        struct.pack(">II", 4, 1000) + b"{}",
        struct.pack(">II", 4, 2) + b"[]",
        struct.pack(">II", 4, 2) + b"{}" + IMAGE,
        struct.pack(">II", 4, 2) + b"\xff\xff",
        with_metadata(image_type="image/webp"),
        struct.pack(">II", 3, 1) + b"\xff text",
        struct.pack(">I", 7) + b"new",
    ],
)
def test_binary_messages_that_can_not_be_read(message: bytes) -> None:
    (kind,) = struct.unpack_from(">I", message)
    assert parse_binary(message) == UnknownEvent(f"binary {kind}", message[4:])


def test_a_binary_message_without_type() -> None:
    assert parse_binary(b"\0\0") == UnknownEvent(None, b"\0\0")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
KEYS = st.sampled_from(sorted({key for _, data, _ in MESSAGES for key in data} | {"exec_info", "queue_remaining"}))
KINDS = st.sampled_from(sorted({kind for kind, _, _ in MESSAGES}))


@given(st.text())
def test_any_text(text: str) -> None:
    assert isinstance(parse_text(text), Event)


@given(KINDS | st.text(), JSON | st.dictionaries(KEYS, JSON | st.dictionaries(KEYS, JSON)))
def test_any_message(kind: str, data: Any) -> None:
    assert isinstance(parse_text(json.dumps({"type": kind, "data": data})), Event)


@given(st.integers(0, 5), st.integers(0, 20), st.binary())
def test_any_binary(kind: int, size: int, rest: bytes) -> None:
    assert isinstance(parse_binary(struct.pack(">II", kind, size) + rest), Event)
    assert isinstance(parse_binary(rest), Event)
