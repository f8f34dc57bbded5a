"""Servers that go away, and networks that spoil things: the named exception soon, or the right result; never a hang."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

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
from tests.faults.faults import BadStatus, Fault, InvalidJson, Lost, Truncated
from tests.faults.proxy import FaultProxy
from tests.standin.server import StandIn
from tests.workflows import color_of, solid

pytestmark = pytest.mark.usefixtures("impatient")

SOON = 120.0
"""Seconds within which a result or an error must come, on a busy machine."""


@pytest.fixture
def proxy(standin: StandIn) -> Iterator[FaultProxy]:
    with FaultProxy(standin.url) as running:
        yield running


@contextlib.contextmanager
def connected(url: str, *, watch: bool = True) -> Iterator[Session]:
    with Session(url, stubs=False, watch=watch) as session:
        session.load()
        yield session


@pytest.fixture
def through(proxy: FaultProxy) -> Iterator[Session]:
    """A session behind the proxy, its websocket open."""
    with connected(proxy.url) as session:
        session.nodes.PreviewImage(solid(session, 0x000001)).wait()
        yield session


_colors = iter(range(0x800000, 0x900000))


def completes(session: Session) -> None:
    color = next(_colors)
    assert color_of(session.nodes.PreviewImage(solid(session, color)).wait(timeout=SOON)[0]) == color


@pytest.mark.parametrize("message", range(1, 13))
def test_websocket_dropped_at_any_message(proxy: FaultProxy, message: int) -> None:
    with connected(proxy.url) as session:
        proxy.drop_websocket_at(message)
        completes(session)
        completes(session)
        assert proxy.dropped == 1


def test_every_websocket_dropped_at_its_first_message(proxy: FaultProxy) -> None:
    proxy.drop_websocket_at(1, times=None)
    with connected(proxy.url) as session:
        for _ in range(100):
            completes(session)
            if proxy.dropped > 1:
                break
    assert proxy.dropped > 1


def test_websocket_never_opens(proxy: FaultProxy) -> None:
    proxy.refuse_websockets()
    with connected(proxy.url) as session:
        completes(session)


def test_websocket_falls_silent(through: Session, proxy: FaultProxy) -> None:
    proxy.mute_websockets()
    completes(through)


def test_websocket_closed_during_a_run(standin: StandIn) -> None:
    standin.hold("PreviewImage")
    with connected(standin.url) as session:
        preview = session.nodes.PreviewImage(solid(session, 1))
        with session.workflow(outputs=[preview]):
            pass
        standin.wait_held()
        standin.close_websockets()
        standin.let_go()
        assert color_of(preview.wait(SOON)[0]) == 1
        completes(session)


GARBAGE = ["", "{", "[]", '{"type": 5}', '{"type": "executed", "data": null}', '{"type": "progress"}']


@pytest.mark.parametrize("message", [*GARBAGE, b"", b"\0\0\0\1", b"\xff" * 20])
def test_garbage_on_the_websocket(standin: StandIn, message: str | bytes) -> None:
    with connected(standin.url) as session:
        completes(session)
        standin.send_raw(message)
        completes(session)


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        ("execution_start", {}),
        ("executing", {"node": "nobody"}),
        ("progress", {"node": "nobody", "value": 1, "max": 0}),
        ("execution_cached", {"nodes": ["nobody"]}),
        ("executed", {"node": "nobody", "display_node": None, "output": {"images": 5}}),
        ("of another release", {}),
    ],
)
def test_messages_about_nodes_that_it_has_not(standin: StandIn, kind: str, data: dict[str, object]) -> None:
    standin.hold("PreviewImage")
    with connected(standin.url) as session:
        preview = session.nodes.PreviewImage(solid(session, 1))
        with session.workflow(outputs=[preview]):
            pass
        prompt_id, _ = standin.wait_held()
        standin.send(kind, {"prompt_id": prompt_id, **data})
        standin.let_go()
        assert color_of(preview.wait(SOON)[0]) == 1


@pytest.mark.parametrize(
    "fault",
    [Lost(after_forwarding=True), BadStatus(after_forwarding=True), InvalidJson(after_forwarding=True), Truncated()],
)
def test_lost_answer_never_queues_twice(through: Session, proxy: FaultProxy, fault: Fault) -> None:
    proxy.fail("POST /prompt", fault, times=1)
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
    through: Session, proxy: FaultProxy, fault: Fault, error: type[ComfyScriptError]
) -> None:
    proxy.fail("POST /prompt", fault)
    with pytest.raises((error, ServerUnreachableError)):
        through.nodes.PreviewImage(solid(through, next(_colors))).wait(SOON)
    assert through.queue.tasks == []


@pytest.mark.parametrize("fault", [BadStatus(), InvalidJson(), Lost()])
def test_history_fails_once(standin: StandIn, fault: Fault) -> None:
    with connected(standin.url, watch=False) as session:
        standin.fail("/history/*", fault, times=1)
        completes(session)


@pytest.mark.parametrize("fault", [BadStatus(), InvalidJson()])
def test_server_answers_nonsense_for_good(standin: StandIn, fault: Fault) -> None:
    with connected(standin.url, watch=False) as session:
        standin.fail("/history/*", fault)
        standin.fail("/queue", fault)
        preview = session.nodes.PreviewImage(solid(session, next(_colors)))
        with pytest.raises(ServerResponseError):
            session.queue.put(preview).wait(SOON)  # type: ignore[union-attr]


@pytest.mark.parametrize("fault", [BadStatus(), InvalidJson(), Truncated(), Lost()])
def test_nodes_cannot_be_read(standin: StandIn, fault: Fault) -> None:
    standin.fail("/object_info", fault)
    with Session(standin.url, stubs=False) as session:
        with pytest.raises(ComfyScriptError):
            session.load()
        standin.restore()
        session.load()
        completes(session)


@pytest.mark.parametrize("fault", [BadStatus(status=404), InvalidJson(body="no image"), Truncated()])
def test_a_picture_that_can_not_be_fetched(standin: StandIn, fault: Fault) -> None:
    with connected(standin.url) as session:
        standin.fail("/view", fault)
        result = session.nodes.PreviewImage(solid(session, 1)).wait(SOON)
        with pytest.raises(ComfyScriptError):
            result[0]
        standin.restore()
        assert color_of(result[0]) == 1


def test_refused_through_a_bad_network(proxy: FaultProxy) -> None:
    proxy.drop_websocket_at(1, times=None)
    with connected(proxy.url) as session, pytest.raises(PromptRefusedError):
        session.nodes.PreviewImage(session.nodes.LoadImage("missing.png")[0]).wait()


def test_network_goes_and_comes_back(standin: StandIn, through: Session, proxy: FaultProxy) -> None:
    standin.hold("PreviewImage")
    preview = through.nodes.PreviewImage(solid(through, 0x654321))
    with through.workflow(outputs=[preview]):
        pass
    standin.wait_held()
    proxy.cut()
    standin.let_go()
    proxy.restore()
    assert color_of(preview.wait(SOON)[0]) == 0x654321


def test_network_goes_for_good(standin: StandIn, through: Session, proxy: FaultProxy) -> None:
    standin.hold("PreviewImage")
    with through.workflow() as workflow:
        through.nodes.PreviewImage(solid(through, next(_colors)))
    standin.wait_held()
    proxy.cut()
    with pytest.raises(ServerGoneError, match="went away"):
        workflow.task.wait(SOON)
    proxy.restore()


def test_server_ends() -> None:
    with contextlib.ExitStack() as stack:
        with StandIn() as server:
            server.hold("PreviewImage")
            session = stack.enter_context(connected(server.url))
            with session.workflow() as workflow:
                session.nodes.PreviewImage(solid(session, 1))
            server.wait_held()
        with pytest.raises(ServerGoneError, match="went away"):
            workflow.task.wait(SOON)


def test_server_is_started_anew() -> None:
    with contextlib.ExitStack() as stack:
        first = StandIn()
        with first:
            first.hold("PreviewImage")
            session = stack.enter_context(connected(first.url))
            with session.workflow() as workflow:
                session.nodes.PreviewImage(solid(session, 1))
            first.wait_held()
        stack.enter_context(StandIn(port=first.port))
        with pytest.raises(TaskLostError):
            workflow.task.wait(SOON)
        completes(session)


def test_history_that_was_cleared(standin: StandIn) -> None:
    """The events have told all that it would tell, though what can't be read might have been one of them."""
    standin.hold("PreviewImage")
    standin.fail("/history/*", InvalidJson(body="{}"))
    with connected(standin.url) as session:
        preview = session.nodes.PreviewImage(solid(session, 1))
        with session.workflow(outputs=[preview]):
            pass
        standin.wait_held()
        standin.send_raw("{")
        standin.let_go()
        assert color_of(preview.wait(SOON)[0]) == 1


def test_closing_leaves_what_is_queued(standin: StandIn) -> None:
    standin.hold("EmptyImage")
    with connected(standin.url) as session:
        for name in ("one", "two"):
            with session.workflow():
                session.nodes.SaveImage(solid(session, next(_colors)), name)
        standin.wait_held()
    standin.let_go()
    standin.wait_idle()
    assert standin.files.listing("output") == ["one_00001_.png", "two_00001_.png"]
