"""Several threads, and Ctrl-C while a node samples: the small form of `soak`."""

from __future__ import annotations

import signal
import sys
import threading
from typing import TYPE_CHECKING, Any

import pytest

from comfy_script.runtime.real import execution, load
from tests.real.soak import LORAS, Soak, in_threads, interrupt, pressed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from comfy_script.runtime.real.session import RealSession


@pytest.fixture
def soak(real_session: RealSession, real_directory: Path) -> Soak:
    from comfy_script.demo_model import write_demo_model

    write_demo_model(real_directory / "models/loras" / LORAS[1], kind="lora", seed=1)
    load()  # the LoRA is new
    return Soak(real_session.nodes)


def test_threads_take_turns(soak: Soak) -> None:
    """Models share their weights: a LoRA of one thread's run must not be in another's."""
    wrong, _ = in_threads(soak, 8)
    assert wrong == 0


needs_signals = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")


@pytest.fixture
def alarm() -> Iterator[None]:
    before = signal.signal(signal.SIGALRM, interrupt)
    yield
    signal.signal(signal.SIGALRM, before)


# Where Ctrl-C comes in a callback of a weak reference, Python tells of it and goes on.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@needs_signals
@pytest.mark.usefixtures("alarm")
def test_control_c_at_any_time_leaves_all_usable(soak: Soak) -> None:
    ended, _, wrong, _ = pressed(soak, 2, steps=6)
    assert ended > 0
    assert wrong == 0


@needs_signals
@pytest.mark.usefixtures("alarm")
def test_control_c_while_another_thread_runs_a_node(nodes: Any) -> None:
    began, done = threading.Event(), threading.Event()

    def run() -> None:
        with execution._one_at_a_time:
            began.set()
            done.wait(60)

    other = threading.Thread(target=run)
    other.start()
    assert began.wait(60)
    signal.setitimer(signal.ITIMER_REAL, 0.3)
    with pytest.raises(KeyboardInterrupt):
        nodes.EmptyImage(8, 8)
    done.set()
    other.join()
    made: list[object] = []
    other = threading.Thread(target=lambda: made.append(nodes.EmptyImage(8, 8)))
    other.start()
    other.join(60)
    assert len(made) == 1
