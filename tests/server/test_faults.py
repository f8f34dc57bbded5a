"""Servers that die, and networks that spoil things: the named exception soon, or the right result; never a hang."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest

from comfy_script.errors import (
    ServerGoneError,
    TaskLostError,
)
from comfy_script.runtime import Session
from tests.faults.proxy import FaultProxy
from tests.workflows import color_of, sampled, solid

if TYPE_CHECKING:
    from comfy_script.comfyui import Server

SOON = 60.0
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
    assert color_of(session.nodes.PreviewImage(solid(session, color)).wait(timeout=SOON)[0]) == color


def test_network_goes_and_comes_back(through: Session, proxy: FaultProxy) -> None:
    with through.workflow() as workflow:
        preview = through.nodes.PreviewImage(sampled(through, steps=20, seed=int(time.time())))
    proxy.cut()
    time.sleep(2)
    proxy.restore()
    preview.wait(timeout=200)
    assert workflow.task is not None
    assert workflow.task.exception() is None


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
