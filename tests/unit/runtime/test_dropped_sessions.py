"""Sessions that nobody closes: no thread, no descriptor, no lost job; and nothing to see at the interpreter's end."""

from __future__ import annotations

import gc
import logging
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from comfy_script.client import loop
from comfy_script.errors import ServerError
from comfy_script.runtime import Session
from tests.standin.server import StandIn
from tests.workflows import color_of, solid

SOON = 120.0


def descriptors() -> int:
    folder = Path("/proc/self/fd")
    return len(os.listdir(folder)) if folder.exists() else 0  # noqa: PTH208 - counting


def threads() -> int:
    return sum(thread.name.startswith("comfy_script") for thread in threading.enumerate())


def soon(is_so: Callable[[], object]) -> bool:
    end = time.monotonic() + SOON
    while not is_so():
        if time.monotonic() > end:
            return False
        gc.collect()
        time.sleep(0.01)
    return True


@pytest.fixture(autouse=True)
def nothing_from_before() -> None:
    gc.collect()
    assert soon(lambda: threads() == 0)


def test_nothing_stays_of_a_dropped_session(standin: StandIn) -> None:
    def use(color: int) -> None:
        session = Session(standin.url, stubs=False)
        assert color_of(session.nodes.PreviewImage(solid(session, color)).wait(SOON)[0]) == color
        session.queue.put(session.nodes.PreviewImage(solid(session, color + 100))).wait(SOON)  # type: ignore[union-attr]

    use(1)
    assert soon(lambda: threads() == 0)
    before = descriptors()
    for color in range(2, 8):
        use(color)
    assert soon(lambda: threads() == 0)
    assert soon(lambda: descriptors() <= before)


def test_a_failure_that_nobody_waited_for_is_told(standin: StandIn, caplog: pytest.LogCaptureFixture) -> None:
    standin.hold("PreviewImage")

    def use() -> None:
        session = Session(standin.url, stubs=False)
        with session.workflow():
            session.nodes.PreviewImage(solid(session, 1))
        standin.wait_held()
        connection = session.connection
        assert connection is not None
        connection._follower.give_up(next(iter(connection._tasks)), ServerError("it broke"))

    with caplog.at_level(logging.ERROR, "comfy_script"):
        use()
        assert soon(lambda: threads() == 0)
    assert "nobody waited for it: " in caplog.text
    assert ": it broke" in caplog.text
    standin.let_go()


def test_jobs_under_way_are_followed_to_their_end(standin: StandIn) -> None:
    standin.hold("PreviewImage")
    seen: list[object] = []

    def use() -> None:
        session = Session(standin.url, stubs=False)
        with session.workflow() as workflow:
            session.nodes.PreviewImage(solid(session, 5))
        workflow.task.add_done_callback(lambda task: seen.append(task.exception()))

    use()
    standin.wait_held()
    gc.collect()
    assert threads() > 0
    standin.let_go()
    assert soon(lambda: threads() == 0)
    assert seen == [None]


def test_a_result_keeps_its_session(standin: StandIn) -> None:
    def use() -> object:
        session = Session(standin.url, stubs=False)
        return session.nodes.PreviewImage(solid(session, 6))

    preview = use()
    gc.collect()
    result = preview.wait(SOON)  # type: ignore[attr-defined]
    gc.collect()
    assert color_of(result[0]) == 6
    del preview, result
    assert soon(lambda: threads() == 0)


def test_a_closed_session_starts_nothing_again(standin: StandIn) -> None:
    with Session(standin.url, stubs=False) as session:
        result = session.nodes.PreviewImage(solid(session, 7)).wait(SOON)
        task = session.queue.put(session.nodes.PreviewImage(solid(session, 8)))
        assert task is not None
        task.wait(SOON)
    for use in (lambda: result[0], task.cancel):
        with pytest.raises(ServerError, match="closed; make a new one"):
            use()
    assert threads() == 0


def test_closing_waits_for_a_callback_under_way(standin: StandIn, monkeypatch: pytest.MonkeyPatch) -> None:
    """It may use the session, which would connect again, and nobody would close that."""
    monkeypatch.setattr(loop, "_LAST", SOON)
    session = Session(standin.url, stubs=False)
    began, go_on = threading.Event(), threading.Event()

    def more(workflow: object) -> None:
        began.set()
        go_on.wait(SOON)
        session.nodes.PreviewImage(solid(session, 9))

    session.queue.when_empty(more)
    assert began.wait(SOON)
    connection = session.connection
    assert connection is not None
    closing = threading.Thread(target=session.close)
    closing.start()
    assert soon(lambda: not connection.remaining_callbacks)
    go_on.set()
    closing.join(SOON)
    assert standin.submissions
    assert session.connection is None
    assert soon(lambda: threads() == 0)


AT_EXIT = """
import sys
from comfy_script.runtime import *
load(sys.argv[1], stubs=False)
from comfy_script.runtime.nodes import *
made = []

def more(workflow):
    made.append(PreviewImage(EmptyImage(16, 16, 1, len(made))))

queue.when_empty(more)
while len(made) < 3:
    pass
"""


def test_the_end_with_a_queue_that_is_kept_busy(standin: StandIn) -> None:
    done = subprocess.run(
        [sys.executable, "-X", "dev", "-c", AT_EXIT, standin.url], capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0
    for complaint in ("Unclosed", "Traceback", "Exception", "never awaited"):
        assert complaint not in done.stderr, done.stderr
