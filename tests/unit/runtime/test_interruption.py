"""Ctrl-C, SIGTERM and cancelled coroutines in waits: what is cancelled on the server, what stays, what is said."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from comfy_script import _signals
from comfy_script._signals import ended_by_sigterm
from comfy_script.errors import TaskCancelledError
from comfy_script.runtime import Session
from comfy_script.runtime.default import using
from comfy_script.runtime.script import run_script
from tests.faults.faults import BadStatus, Delayed, Frozen
from tests.standin.server import StandIn
from tests.unit.runtime.test_processes import in_fork
from tests.workflows import solid

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no signal can be sent to one process")

SCRIPT = """
import signal, sys
from comfy_script.runtime import *
load(sys.argv[1], stubs=False)
from comfy_script.runtime.nodes import *
exec(sys.argv[2])
previews = [PreviewImage(EmptyImage(16, 16, 1, color)) for color in range(20)]
tasks = [queue.put(preview) for preview in previews]
print("waiting", flush=True)
try:
    tasks[0].wait()
finally:
    print("ended", flush=True)
"""


def interrupted(standin: StandIn, with_signal: int, setting: str = "") -> tuple[int, str, str, int]:
    """Exit status, output and log of a script that gets a signal while it waits; how many jobs the server then has."""
    standin.hold("PreviewImage")
    process = subprocess.Popen(
        [sys.executable, "-c", SCRIPT, standin.url, setting],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == "waiting\n"
        standin.wait_held()
        # It has begun to wait when the handler is there, or soon after it has said so.
        threading.Event().wait(0.3)
        process.send_signal(with_signal)
        out, error = process.communicate(timeout=120)
    finally:
        process.kill()
        process.wait()
    left = standin.remaining()
    standin.let_go()
    standin.wait_idle()
    return process.returncode, out, error, left


def test_ctrl_c_cancels_all_of_the_session(standin: StandIn) -> None:
    with Session(standin.url, stubs=False) as other:
        status, out, error, left = interrupted(standin, signal.SIGINT)
        assert (status, out, left) == (-signal.SIGINT, "ended\n", 0)
        assert "KeyboardInterrupt" in error
        assert "Interrupted: 20 queued workflows are cancelled (queue.on_interrupt = 'cancel_own')." in error
        assert other.nodes.PreviewImage(solid(other, 1)).wait(120)


def test_ctrl_c_leaves_the_jobs_of_others(standin: StandIn) -> None:
    standin.hold("PreviewImage")
    with Session(standin.url, stubs=False) as other:
        theirs = other.queue.put(other.nodes.PreviewImage(solid(other, 0xABCDEF)))
        assert theirs is not None
        *_, left = interrupted(standin, signal.SIGINT)
        assert left == 1
        theirs.wait(120)


def test_an_interrupt_that_the_server_forgets_is_sent_again(standin: StandIn) -> None:
    """As ComfyUI does with one that comes just as the workflow begins."""
    standin.fail("POST /interrupt", BadStatus(status=200, body=""), times=2)
    status, out, _, left = interrupted(standin, signal.SIGINT)
    assert (status, out, left) == (-signal.SIGINT, "ended\n", 0)


@pytest.mark.parametrize(("setting", "left"), [("cancel_waited", 19), ("leave", 20)])
def test_the_switch(standin: StandIn, setting: str, left: int) -> None:
    status, _, error, counted = interrupted(standin, signal.SIGINT, f"queue.on_interrupt = {setting!r}")
    assert (status, counted) == (-signal.SIGINT, left)
    assert f"(queue.on_interrupt = {setting!r})" in error


def test_sigterm_does_the_same(standin: StandIn) -> None:
    status, out, error, left = interrupted(standin, signal.SIGTERM)
    assert (status, out, left) == (143, "ended\n", 0)
    assert "20 queued workflows are cancelled" in error
    assert "Traceback" not in error


def test_sigterm_that_the_script_handles_is_the_scripts(standin: StandIn) -> None:
    handler = "signal.signal(signal.SIGTERM, lambda *_: tasks[0].cancel())"
    status, out, error, left = interrupted(standin, signal.SIGTERM, handler)
    assert (status, out, left) == (1, "ended\n", 19)
    assert "TaskCancelledError" in error


def test_handlers_of_others_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_signals, "_AGAIN", 0.0)

    def theirs(*_: object) -> None: ...

    before = signal.signal(signal.SIGTERM, theirs)
    try:
        with ended_by_sigterm():
            assert signal.getsignal(signal.SIGTERM) is theirs
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        with ended_by_sigterm(), ended_by_sigterm():
            assert signal.getsignal(signal.SIGTERM) is not signal.SIG_DFL
        assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL
        with ended_by_sigterm():
            signal.signal(signal.SIGTERM, theirs)  # such as a callback of the script's
        assert signal.getsignal(signal.SIGTERM) is theirs
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        first, second = ended_by_sigterm(), ended_by_sigterm()  # of two coroutines
        first.__enter__()
        second.__enter__()
        first.__exit__(None, None, None)
        assert signal.getsignal(signal.SIGTERM) is not signal.SIG_DFL
        second.__exit__(None, None, None)
        assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL
        thread = threading.Thread(target=lambda: ended_by_sigterm().__enter__())
        thread.start()
        thread.join()
        assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL
    finally:
        signal.signal(signal.SIGTERM, before)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no processes are forked")
@pytest.mark.filterwarnings("ignore:.*multi-threaded, use of fork:DeprecationWarning")
def test_whoever_forks_can_end_its_children() -> None:
    """Also while it waits itself."""
    with ended_by_sigterm():
        assert in_fork(lambda: signal.getsignal(signal.SIGTERM) is signal.SIG_DFL) is True
        assert signal.getsignal(signal.SIGTERM) is not signal.SIG_DFL


@pytest.mark.parametrize(("setting", "left"), [("cancel_own", 0), ("cancel_waited", 1), ("leave", 1)])
def test_ctrl_c_while_something_is_queued(
    standin: StandIn, session: Session, caplog: pytest.LogCaptureFixture, setting: Any, left: int
) -> None:
    standin.hold("PreviewImage")
    session.queue.on_interrupt = setting
    before = session.queue.put(session.nodes.PreviewImage(solid(session, 1)))
    assert before is not None
    standin.wait_held()
    standin.fail("POST /prompt", Delayed(300))
    other = session.nodes.PreviewImage(solid(session, 2))

    def press_when_asked() -> None:
        while standin.count("POST", "/prompt") < 2:
            time.sleep(0.01)
        signal.raise_signal(signal.SIGINT)

    press = threading.Thread(target=press_when_asked)
    press.start()
    with pytest.raises(KeyboardInterrupt):
        session.queue.put(other)
    press.join()
    if not left:
        assert [task.noticed for task in session.queue.tasks] == [True] * len(session.queue.tasks)
    said = "left on the server" if left else "queued workflows are cancelled"
    assert said in caplog.text
    if not left:
        with pytest.raises(TaskCancelledError):
            before.wait(120)
    deadline = time.monotonic() + 120
    while standin.remaining() != left and time.monotonic() < deadline:
        time.sleep(0.01)
    assert standin.remaining() == left
    standin.let_go()


def test_a_server_that_does_not_answer_is_said_to_have_them_still(
    standin: StandIn, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("comfy_script.runtime.connection._FAREWELL", 0.2)
    with Session(standin.url, stubs=False) as session:
        standin.hold("PreviewImage")
        task = session.queue.put(session.nodes.PreviewImage(solid(session, 1)))
        assert task is not None
        standin.wait_held()
        assert session.connection is not None
        standin.fail("POST /queue", Frozen())
        session.connection.interrupted()
    assert "doesn't answer: workflows that were cancelled may still be on it. `comfy-script jobs`" in caplog.text
    standin.let_go()


def test_a_switch_that_is_none(session: Session) -> None:
    with pytest.raises(ValueError, match="'cancel_own', 'cancel_waited', 'leave', not 'keep'"):
        session.queue.on_interrupt = "keep"  # type: ignore[assignment]
    session.queue.on_interrupt = "leave"
    assert session.connection is not None
    assert session.connection.on_interrupt == "leave"


def test_a_cancelled_coroutine_cancels_what_it_awaits(session: Session, standin: StandIn) -> None:
    standin.hold("PreviewImage")

    async def main() -> None:
        tasks: list[Any] = [
            await session.queue._put(session.nodes.PreviewImage(solid(session, color))) for color in range(3)
        ]
        await asyncio.to_thread(standin.wait_held)
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(tasks[1], 0.05)
        while not tasks[1].done():  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        assert [task.done() for task in tasks] == [False, True, False]
        standin.let_go()
        await asyncio.gather(tasks[0], tasks[2])

    asyncio.run(asyncio.wait_for(main(), 120))


@pytest.mark.parametrize(("setting", "left"), [("cancel_own", 0), ("leave", 1)])
def test_a_script_run_by_the_command_has_the_switch(standin: StandIn, tmp_path: Path, setting: str, left: int) -> None:
    """Also where Ctrl-C comes outside of a wait."""
    standin.hold("PreviewImage")
    script = tmp_path / "script.py"
    script.write_text(
        f"from comfy_script.runtime import *\nload({standin.url!r}, stubs=False)\n"
        "from comfy_script.runtime.nodes import *\n"
        f"queue.on_interrupt = {setting!r}\n"
        "queue.put(PreviewImage(EmptyImage(16, 16, 1, 1)))\n"
        "raise KeyboardInterrupt\n"
    )
    with using(Session()), pytest.raises(KeyboardInterrupt):
        run_script(script)
    if not left:
        # The node that runs hears of it when it looks.
        standin.wait_idle()
    assert standin.remaining() == left
