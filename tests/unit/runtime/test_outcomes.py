"""How a task ends, whatever the server answers; and which failures the session still has to tell at its end."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from comfy_script.client import QueueState, Submission, SubmissionRefused
from comfy_script.client import follow as module
from comfy_script.client.records import NoAnswer
from comfy_script.errors import (
    ComfyScriptError,
    NodeFailedError,
    PromptRefusedError,
    ServerError,
    ServerGoneError,
    ServerResponseError,
    TaskCancelledError,
    TaskError,
    TaskLostError,
)
from comfy_script.formats.api import compile_api
from comfy_script.registry import Registry
from comfy_script.runtime import Session
from comfy_script.runtime.connection import Connection
from comfy_script.runtime.progress import SilentProgress
from comfy_script.runtime.task import Task

IMAGES = {"images": [{"filename": "a.png", "subfolder": "", "type": "temp"}]}


class Server:
    """A server that has answered everything with the entry as soon as it took it, or raises instead."""

    base_url = "http://here/"

    def __init__(self) -> None:
        self.entry: Any = None
        self.fault: BaseException | None = None
        self.refused: Any = None
        self.node_errors: Any = {}
        self.running: list[str] = []
        self.is_slow = False
        self.broken: Exception | None = None

    async def submit(self, prompt: Any, *, prompt_id: str, extra_data: Any) -> Submission:
        if self.broken is not None:
            raise self.broken
        if self.refused is not None:
            raise SubmissionRefused({"message": "Prompt outputs failed validation"}, self.refused)
        if self.is_slow:
            self.running.append(prompt_id)
        return Submission(prompt_id, 1.0, self.node_errors)

    async def queue_state(self) -> QueueState:
        if self.fault is not None:
            raise self.fault
        return QueueState(tuple(self.running), ())

    async def history(self, prompt_id: str) -> Any:
        return None if prompt_id in self.running else self.entry

    async def delete_pending(self, prompt_ids: list[str]) -> None:
        pass

    async def close(self) -> None:
        pass


@pytest.fixture
def server() -> Server:
    return Server()


@pytest.fixture
def connection(server: Server, monkeypatch: pytest.MonkeyPatch) -> Iterator[Connection]:
    for name, seconds in (("_TICK", 0.002), ("_QUIET", 0.01), ("_GRACE", 0.03), ("_SILENCE", 0.06)):
        monkeypatch.setattr(module, name, seconds)
    connection = Connection(server, SilentProgress())  # type: ignore[arg-type]
    connection.watch = False
    yield connection
    connection.close()


@pytest.fixture
def put(connection: Connection, registry: Registry) -> Callable[[], Task]:
    nodes = Session(registry=registry).nodes

    def put() -> Task:
        saved = nodes.PreviewImage(nodes.EmptyImage(64, 64))
        return connection.run(connection.put(compile_api([saved]), [saved]))

    return put


def entry(*messages: Any, status: Any = "error", outputs: Any = None) -> dict[str, Any]:
    return {"outputs": outputs or {}, "status": {"status_str": status, "messages": list(messages)}}


def error_of_node(**odd: Any) -> Any:
    data = {
        "node_id": "PreviewImage",
        "node_type": "PreviewImage",
        "exception_type": "ValueError",
        "exception_message": "no\n",
        "traceback": ["one\n", "two\n"],
        "current_inputs": {"images": ["…"]},
    }
    return ["execution_error", {**data, **odd}]


@pytest.mark.parametrize(
    ("answer", "kind", "says"),
    [
        (entry(error_of_node()), NodeFailedError, "PreviewImage raised ValueError: no"),
        (entry(error_of_node(traceback=7)), NodeFailedError, "Traceback on the server:\n7"),
        (entry(error_of_node(traceback=[None, 7])), NodeFailedError, "raised ValueError"),
        (entry(error_of_node(node_id=None, exception_message=["x"])), NodeFailedError, r"ValueError: \['x'\]"),
        (entry(error_of_node(node_id=3, node_type={})), NodeFailedError, "ValueError: no"),
        (entry(error_of_node(current_inputs="all")), NodeFailedError, "ValueError: no"),
        (entry("execution_error"), TaskError, "an error without saying which"),
        (entry(["execution_error"]), TaskError, "an error without saying which"),
        (entry(["execution_error", "no"]), TaskError, "an error without saying which"),
        (entry(["execution_interrupted", {}]), TaskCancelledError, "cancelled"),
        ({"status": "error"}, TaskError, "can't be read: the server's record has the status 'error'. Is this"),
        ({"status": {"status_str": []}, "outputs": {}}, TaskError, "can't be read"),
        ({"outputs": "none"}, TaskError, "no outputs by node id but 'none'"),
        ({"outputs": {"PreviewImage": [1]}}, TaskError, r"\[1\] as the output of node PreviewImage"),
        (None, TaskLostError, r"no longer knows .* watch=True"),
    ],
)
def test_an_odd_history(answer: Any, kind: type[TaskError], says: str, server: Server, put: Callable[[], Task]) -> None:
    server.entry = answer
    task = put()
    with pytest.raises(kind, match=f"(?s){says}") as caught:
        task.wait(120)
    assert type(caught.value) is kind
    assert caught.value.prompt_id == task.prompt_id
    if kind is NodeFailedError and "'node_id': 'PreviewImage'" in repr(answer):
        assert caught.value.source is not None
        assert caught.value.source.file == __file__


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        (ServerResponseError("status 500", status=500), ServerResponseError),
        (ServerGoneError("cut"), ServerGoneError),
        (NoAnswer("busy"), ServerGoneError),
        (ServerError("closed"), ServerError),
        (AttributeError("'str' object has no attribute 'get'"), ServerError),
    ],
    ids=repr,
)
def test_a_server_that_can_not_be_asked(
    fault: Exception, kind: type[ServerError], server: Server, put: Callable[[], Task]
) -> None:
    server.fault = fault
    first, second = put(), put()
    errors = []
    for task in (first, second):
        with pytest.raises(kind) as caught:
            task.wait(120)
        errors.append(caught.value)
        assert type(caught.value) is kind
    assert errors[0] is not errors[1], "each has its own place in the script"
    if isinstance(fault, ServerResponseError):
        assert [error.status for error in errors] == [500, 500]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("node_errors", "says"),
    [
        ({"PreviewImage": {"class_type": "PreviewImage", "errors": [{"message": "Bad", "details": "x"}]}}, "Bad: x"),
        ({"PreviewImage": {"errors": [{"message": 7, "extra_info": "no", "type": None}]}}, "PreviewImage: 7"),
        ({"PreviewImage": {"errors": ["no"]}}, "PreviewImage: no"),
        ({"PreviewImage": {"errors": None}}, "PreviewImage: "),
        ({"PreviewImage": "no"}, "PreviewImage: no"),
        ({"unknown": None}, r"\?: "),
    ],
)
def test_an_odd_refusal(node_errors: Any, says: str, server: Server, connection: Connection, put: Any) -> None:
    server.refused = node_errors
    with pytest.raises(PromptRefusedError, match=says):
        put()
    server.refused, server.node_errors = None, node_errors
    with pytest.raises(PromptRefusedError, match=says):
        put()
    assert connection.unfinished == []


@pytest.mark.parametrize("broken", [ServerGoneError("cut"), ServerError("closed"), KeyError("prompt_id")], ids=repr)
def test_what_can_not_be_submitted_leaves_nothing_behind(
    broken: Exception, server: Server, connection: Connection, put: Callable[[], Task]
) -> None:
    server.broken = broken
    with pytest.raises(type(broken)):
        put()
    assert connection.unfinished == []


def test_failures_that_nobody_waited_for(
    server: Server,
    connection: Connection,
    put: Callable[[], Task],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """They are told at the end; of very many the first ones, so that not all their graphs stay in memory."""
    monkeypatch.setattr("comfy_script.runtime.connection._UNNOTICED", 3)
    server.entry = entry(error_of_node())
    tasks = [put() for _ in range(6)]
    asyncio.run(asyncio.wait_for(_all_done(tasks), 120))
    assert len(connection.unnoticed) == 3
    first = tasks[0].exception()
    assert isinstance(first, NodeFailedError)
    assert first not in connection.unnoticed, "it was asked for"
    with pytest.raises(NodeFailedError):
        tasks[1].wait()
    (left,) = connection.unnoticed
    assert left is tasks[2]._future.exception()
    with caplog.at_level(logging.ERROR, "comfy_script"):
        connection.close()
    assert caplog.text.count("failed and nobody waited for it: ") == 1
    assert "3 more queued workflows failed" in caplog.text


async def _all_done(tasks: list[Task]) -> None:
    while not all(task.done() for task in tasks):  # noqa: ASYNC110 - asking for them would be noticing
        await asyncio.sleep(0.001)


def test_what_is_waited_for_or_cancelled_is_not_told_again(
    server: Server, connection: Connection, put: Callable[[], Task]
) -> None:
    server.entry = entry(error_of_node())
    with pytest.raises(NodeFailedError):
        put().wait(120)
    server.entry = entry(["execution_interrupted", {}])
    cancelled = put()
    asyncio.run(asyncio.wait_for(_all_done([cancelled]), 120))
    assert cancelled.cancelled()
    assert connection.unnoticed == []


def test_closing_ends_the_waits_of_other_threads(server: Server, connection: Connection, put: Any) -> None:
    server.is_slow = True
    waited, other = put(), put()
    caught: list[BaseException] = []

    def wait() -> None:
        try:
            waited.wait()
        except ComfyScriptError as error:
            caught.append(error)

    thread = threading.Thread(target=wait)
    thread.start()
    while not waited.noticed:
        thread.join(0.001)
    connection.close()
    thread.join(120)
    assert [type(error) for error in caught] == [ServerError]
    assert "session was closed" in str(caught[0])
    assert not other.done(), "it goes on at the server, and nobody has asked for it"
    with pytest.raises(ServerError, match="session was closed"):
        other.wait()
    with pytest.raises(ServerError, match="session was closed"):
        asyncio.run(_await(other))


async def _await(task: Task) -> None:
    await task
