"""Servers that die, and networks that spoil things: the named exception soon, or the right result; never a hang."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest

from comfy_script.errors import (
    ComfyScriptError,
    PromptRefusedError,
    ServerGoneError,
    ServerResponseError,
    ServerUnreachableError,
    TaskLostError,
)
from comfy_script.runtime import Session
from tests.faults.faults import BadStatus, InvalidJson, Lost, Truncated
from tests.faults.proxy import FaultProxy

from .workflows import color_of, sampled, solid

if TYPE_CHECKING:
    from comfy_script.comfyui import Server

SOON = 10.0
"""Seconds within which an error must come."""


@pytest.fixture
def proxy(server: Server) -> Iterator[FaultProxy]:
    with FaultProxy(server.url) as running:
        yield running


@pytest.fixture
def through(proxy: FaultProxy) -> Iterator[Session]:
    """A session behind the proxy, its websocket open."""
    with Session(proxy.url) as session:
        session.load()
        session.nodes.PreviewImage(solid(session, 0x000001)).wait()
        yield session


_colors = iter(range(0x800000, 0x900000))


def completes(session: Session) -> None:
    color = next(_colors)
    assert color_of(session.nodes.PreviewImage(solid(session, color)).wait(timeout=SOON * 2)[0]) == color


@pytest.mark.parametrize("message", range(1, 13))
def test_websocket_dropped_at_any_message(proxy: FaultProxy, message: int) -> None:
    with Session(proxy.url) as session:
        proxy.drop_websocket_at(message)
        completes(session)
        completes(session)


def test_websocket_dropped_at_every_message(through: Session, proxy: FaultProxy) -> None:
    proxy.drop_websocket_at(1, times=None)
    completes(through)


def test_websocket_never_opens(proxy: FaultProxy) -> None:
    proxy.refuse_websockets()
    with Session(proxy.url) as session:
        completes(session)


def test_websocket_falls_silent(through: Session, proxy: FaultProxy) -> None:
    proxy.mute_websockets()
    completes(through)


@pytest.mark.parametrize(
    "fault",
    [
        Lost(after_forwarding=True),
        BadStatus(after_forwarding=True),
        InvalidJson(after_forwarding=True),
        Truncated(),
    ],
)
def test_lost_answer_never_queues_twice(through: Session, proxy: FaultProxy, fault: object) -> None:
    proxy.fail("POST /prompt", fault, times=1)  # type: ignore[arg-type]
    before = proxy.count("POST", "/prompt")
    completes(through)
    assert proxy.count("POST", "/prompt") == before + 1


def test_request_lost_before_the_server_saw_it(through: Session, proxy: FaultProxy) -> None:
    proxy.fail("POST /prompt", Lost(), times=1)
    completes(through)


@pytest.mark.parametrize(
    ("fault", "error"),
    [(BadStatus(), ServerResponseError), (InvalidJson(), ServerResponseError), (Lost(), ServerGoneError)],
)
def test_server_that_never_takes_a_prompt(
    through: Session, proxy: FaultProxy, fault: object, error: type[ComfyScriptError]
) -> None:
    proxy.fail("POST /prompt", fault)  # type: ignore[arg-type]
    started = time.monotonic()
    with pytest.raises((error, ServerUnreachableError)):
        through.nodes.PreviewImage(solid(through, next(_colors))).wait()
    assert time.monotonic() - started < SOON


@pytest.mark.parametrize("fault", [BadStatus(), InvalidJson(), Lost()])
def test_history_fails_once(through: Session, proxy: FaultProxy, fault: object) -> None:
    proxy.fail("/history/*", fault, times=1)  # type: ignore[arg-type]
    completes(through)


@pytest.mark.parametrize("fault", [BadStatus(), InvalidJson()])
def test_server_answers_nonsense_for_good(through: Session, proxy: FaultProxy, fault: object) -> None:
    proxy.fail("/history/*", fault)  # type: ignore[arg-type]
    proxy.fail("/queue", fault)  # type: ignore[arg-type]
    preview = through.nodes.PreviewImage(solid(through, next(_colors)))
    started = time.monotonic()
    with pytest.raises(ServerResponseError):
        through.queue.put(preview).wait()  # type: ignore[union-attr]
    assert time.monotonic() - started < SOON


@pytest.mark.parametrize("fault", [BadStatus(), InvalidJson(), Truncated(), Lost()])
def test_nodes_cannot_be_read(proxy: FaultProxy, fault: object) -> None:
    proxy.fail("/object_info", fault)  # type: ignore[arg-type]
    started = time.monotonic()
    with Session(proxy.url) as session, pytest.raises(ComfyScriptError):
        session.load()
    assert time.monotonic() - started < SOON


def test_network_goes_and_comes_back(through: Session, proxy: FaultProxy) -> None:
    with through.workflow() as workflow:
        preview = through.nodes.PreviewImage(sampled(through, steps=20, seed=int(time.time())))
    proxy.cut()
    time.sleep(2)
    proxy.restore()
    preview.wait(timeout=200)
    assert workflow.task is not None
    assert workflow.task.exception() is None


def test_network_goes_for_good(through: Session, proxy: FaultProxy) -> None:
    with through.workflow() as workflow:
        through.nodes.PreviewImage(sampled(through, steps=500, seed=int(time.time())))
    proxy.cut()
    started = time.monotonic()
    with pytest.raises(ServerGoneError, match="went away"):
        workflow.wait()
    assert time.monotonic() - started < SOON
    proxy.restore()


def test_refused_through_a_bad_network(through: Session, proxy: FaultProxy) -> None:
    proxy.drop_websocket_at(1, times=None)
    with pytest.raises(PromptRefusedError):
        through.nodes.PreviewImage(through.nodes.LoadImage("missing.png")[0]).wait()


def test_server_killed_in_the_middle(make_server: Callable[..., Server]) -> None:
    server = make_server()
    with Session(server.url) as session:
        with session.workflow() as workflow:
            line_of_call = session.nodes.PreviewImage(sampled(session, steps=8000))
        assert workflow.task is not None
        running: list[object] = []
        workflow.task.add_progress_callback(running.append)
        deadline = time.monotonic() + 60
        while not running and time.monotonic() < deadline:
            time.sleep(0.1)
        assert running
        os.kill(server.pid, signal.SIGKILL)
        started = time.monotonic()
        with pytest.raises(ServerGoneError):
            line_of_call.wait()
        assert time.monotonic() - started < SOON


def test_server_restarted_in_the_middle(make_server: Callable[..., Server]) -> None:
    from comfy_script.comfyui import Server as ServerClass

    first = make_server()
    port = int(first.url.rsplit(":", 1)[1].strip("/"))
    with Session(first.url) as session:
        with session.workflow() as workflow:
            session.nodes.PreviewImage(sampled(session, steps=8000))
        os.kill(first.pid, signal.SIGKILL)
        first.stop()
        with pytest.raises((TaskLostError, ServerGoneError)):
            workflow.wait(timeout=60)
        base = first.command[first.command.index("--base-directory") + 1]
        args = ["--cpu", "--base-directory", base]
        with ServerClass.start(first.installation, args, port=port):
            completes(session)
