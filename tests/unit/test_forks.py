"""Locks, threads and loops in the source: each is one that a forked process can go on with."""

from __future__ import annotations

import ast
import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

import comfy_script
from comfy_script._processes import ForkSafeLock
from comfy_script.plugins import Plugin, PluginPoint
from comfy_script.runtime import default
from tests.unit.runtime.test_processes import in_fork, needs_fork

PACKAGE = Path(comfy_script.__file__).parent
# What ComfyUI's server runs, which forks nothing of it; and the standalone launcher of that server.
ON_SERVER = ("nodes/", "extension/", "comfyui/_launcher.py")
LOCKS = {"Lock", "RLock", "Condition", "Semaphore", "BoundedSemaphore"}
OF_A_PROCESS = {"Thread", "Timer", "Event", "Barrier", "SimpleQueue", "Queue", "ThreadPoolExecutor", "new_event_loop"}
MAY_KEEP = {
    # Of the process's own servers, which a forked process doesn't read or stop.
    ("comfyui/server.py", "Thread"),
    ("comfyui/group.py", "Thread"),
    ("comfyui/group.py", "Event"),
    # Begins with the wait for it, on the loop's own thread.
    ("client/follow.py", "Event"),
    # Of a pool, which a forked process refuses to use.
    ("pool/roster.py", "Event"),
    ("pool/server_driver.py", "Event"),
    ("pool/server_driver.py", "Lock"),
    ("pool/server_driver.py", "Semaphore"),
    ("pool/sweep.py", "Event"),
    ("pool/sweep.py", "Semaphore"),
    # Of an actor's process, which hands its jobs to nobody else.
    ("pool/ray_worker.py", "Condition"),
}


def kept_calls(tree: ast.AST) -> Iterator[tuple[str, ast.ClassDef | None]]:
    """The names of what is called to make a module's, a class's or an object's own things; and the class, if any."""

    def within(
        node: ast.AST, owner: ast.ClassDef | None, in_function: bool
    ) -> Iterator[tuple[str, ast.ClassDef | None]]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, (ast.Assign, ast.AnnAssign)) and child.value is not None:
                targets = child.targets if isinstance(child, ast.Assign) else [child.target]
                if not in_function or any(isinstance(target, ast.Attribute) for target in targets):
                    yield from (
                        (_called(each.func), owner) for each in ast.walk(child.value) if isinstance(each, ast.Call)
                    )
            is_class = isinstance(child, ast.ClassDef)
            is_function = isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef))
            yield from within(child, child if is_class else owner, is_function or (in_function and not is_class))

    yield from within(tree, None, False)


def _called(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def kept_across_forks(name: str, source: str) -> list[str]:
    """What a module of that name keeps that a forked process would find locked, or without its thread."""
    found = []
    for what, owner in kept_calls(ast.parse(source)):
        renewed = owner is not None and any(
            isinstance(each, ast.FunctionDef) and each.name == "_after_fork" for each in owner.body
        )
        if (name, what) in MAY_KEEP:
            continue
        if what in LOCKS and name != "_processes.py":
            found.append(f"{name}: {what} in place of ForkSafeLock")
        elif what in OF_A_PROCESS and not renewed:
            found.append(f"{name}: {what} in a class without _after_fork")
    return found


def test_nothing_is_kept_that_a_fork_breaks() -> None:
    found = []
    for path in sorted(PACKAGE.rglob("*.py")):
        name = path.relative_to(PACKAGE).as_posix()
        if not name.startswith(ON_SERVER):
            found += kept_across_forks(name, path.read_text(encoding="utf-8"))
    assert found == []


@pytest.mark.parametrize(
    ("source", "count"),
    [
        ("import threading\n_lock = threading.Lock()", 1),
        ("from threading import RLock\nclass A:\n    def __init__(self):\n        self._lock = RLock()", 1),
        ("class A:\n    lock: object = threading.Condition()", 1),
        ("class A:\n    def go(self):\n        self._thread = threading.Thread(target=print)", 1),
        ("class A:\n    def go(self):\n        thread = threading.Thread(target=print)\n        thread.start()", 0),
        ("class A:\n    def go(self):\n        self.q = queue.SimpleQueue()\n    def _after_fork(self): ...", 0),
        ("loop = asyncio.new_event_loop()", 1),
        ("_lock = ForkSafeLock()", 0),
    ],
)
def test_what_the_search_finds(source: str, count: int) -> None:
    assert len(kept_across_forks("some.py", source)) == count


def held_elsewhere(lock: ForkSafeLock) -> threading.Event:
    """Has another thread hold a lock until the event that is given is set."""
    held, done = threading.Event(), threading.Event()

    def hold() -> None:
        with lock:
            held.set()
            done.wait(60)

    threading.Thread(target=hold, daemon=True).start()
    assert held.wait(120)
    return done


pytestmark = pytest.mark.filterwarnings("ignore:.*multi-threaded, use of fork:DeprecationWarning")


def nested(lock: ForkSafeLock) -> str:
    with lock, lock:
        return "free"


@needs_fork
def test_a_lock_that_another_thread_holds_is_free_in_a_forked_process() -> None:
    lock = ForkSafeLock()
    done = held_elsewhere(lock)
    assert in_fork(lambda: nested(lock)) == "free"
    done.set()
    assert nested(lock) == "free"


@needs_fork
def test_a_lock_that_the_forking_thread_holds_stays_its_own() -> None:
    lock = ForkSafeLock()
    with lock:
        pid = os.fork()
        if pid:
            assert os.waitpid(pid, 0)[1] == 0
    if not pid:
        os._exit(nested(lock) != "free")


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX timers")
def test_control_c_at_any_time_leaves_a_lock_free() -> None:
    lock = ForkSafeLock()
    taken = []

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, interrupt)
    try:
        for _ in range(200):
            with suppress(KeyboardInterrupt):
                signal.setitimer(signal.ITIMER_REAL, 0.0005)
                while True:
                    nested(lock)
            other = threading.Thread(target=lambda: taken.append(lock.acquire(timeout=0) and lock.release()))
            other.start()
            other.join()
    finally:
        signal.signal(signal.SIGALRM, before)
    assert taken == [None] * 200


class Answer(Plugin):
    """A plugin."""


@needs_fork
def test_plugins_and_the_default_session_in_a_process_forked_while_they_are_looked_for(
    clean_session: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    point = PluginPoint("comfy_script.forks", Answer, "comfy_script.plugins")
    begun, done = threading.Event(), threading.Event()

    def load_slowly() -> Iterator[object]:
        begun.set()
        if threading.current_thread() is not threading.main_thread():
            done.wait(60)
        yield from ()

    monkeypatch.setattr(point, "_load_ours", load_slowly)
    thread = threading.Thread(target=lambda: point.found, daemon=True)
    thread.start()
    assert begun.wait(120)
    held = held_elsewhere(default._default_lock)
    try:
        assert in_fork(lambda: (point.found, repr(default.default_session()))) == ((), "<Session not connected>")
    finally:
        done.set()
        held.set()
        thread.join()
