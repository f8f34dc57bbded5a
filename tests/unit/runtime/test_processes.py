"""Several processes, forked or fresh: each has a session, and leaves its parent's alone; and what travels."""

from __future__ import annotations

import concurrent.futures
import copy
import multiprocessing
import os
import pickle
import subprocess
import sys
import threading
from collections.abc import Callable
from typing import Any

import pytest

from comfy_script.client import Client
from comfy_script.errors import NotPicklableError, PromptRefusedError, ResultError
from comfy_script.runtime import Session
from tests.faults.faults import BadStatus
from tests.standin.server import StandIn
from tests.workflows import color_of, solid

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system doesn't fork")
pytestmark = pytest.mark.filterwarnings("ignore:.*multi-threaded, use of fork:DeprecationWarning")

SOON = 120.0


def made(session: Session, color: int) -> int:
    return color_of(session.nodes.PreviewImage(solid(session, color)).wait(timeout=SOON)[0])


def in_fork(work: Callable[[], Any]) -> Any:
    """What the work gives in a forked process; its error as text. Fails when that process hangs."""
    ours, theirs = multiprocessing.Pipe()

    def child() -> None:
        try:
            theirs.send(work())
        except Exception as error:  # noqa: BLE001 - sent to the test
            theirs.send(f"{type(error).__name__}: {error}")

    process = multiprocessing.get_context("fork").Process(target=child)
    process.start()
    try:
        assert ours.poll(SOON), "the forked process hangs"
        return ours.recv()
    finally:
        process.join(5)
        process.kill()
        process.join()


@needs_fork
def test_a_fork_after_the_first_job(session: Session, standin: StandIn) -> None:
    assert made(session, 1) == 1
    assert in_fork(lambda: made(session, 2)) == 2
    histories = standin.count("GET", "/queue"), len([path for _, path in standin.requests if "/history" in path])
    assert made(session, 3) == 3
    assert histories == (
        standin.count("GET", "/queue"),
        len([path for _, path in standin.requests if "/history" in path]),
    ), "the parent's websocket still tells all"
    ids = [submission["client_id"] for submission in standin.submissions]
    assert ids[0] == ids[2] != ids[1]


@needs_fork
def test_a_fork_that_loads_again(session: Session) -> None:
    made(session, 1)

    def work() -> int:
        session.load()
        return made(session, 2)

    assert in_fork(work) == 2
    assert made(session, 3) == 3


@needs_fork
def test_forks_of_forks(session: Session) -> None:
    made(session, 1)

    def work() -> tuple[int, int]:
        return made(session, 2), in_fork(lambda: made(session, 3))

    assert in_fork(work) == (2, 3)


@needs_fork
def test_a_fork_while_a_thread_holds_the_locks(session: Session) -> None:
    preview = session.nodes.PreviewImage(solid(session, 1))
    preview.wait()
    task = preview.task
    assert task is not None
    held, done = threading.Event(), threading.Event()

    def hold() -> None:
        with session._lock, session.connection._loop._lock, session.connection.callbacks._lock, task._lock:  # type: ignore[union-attr]
            held.set()
            done.wait(SOON)

    thread = threading.Thread(target=hold)
    thread.start()
    held.wait(SOON)

    def work() -> tuple[int, int]:
        session.load()
        return made(session, 2), color_of(preview.wait()[0])

    try:
        assert in_fork(work) == (2, 1)
    finally:
        done.set()
        thread.join()


@needs_fork
def test_a_fork_does_not_wait_for_what_the_parent_has_queued(session: Session, standin: StandIn) -> None:
    standin.hold("PreviewImage")
    preview = session.nodes.PreviewImage(solid(session, 1))
    with session.workflow(outputs=[preview]) as workflow:
        pass
    standin.wait_held()
    for work in (workflow.task.wait, preview.wait, workflow.task.cancel):
        said = in_fork(work)
        assert "ServerError" in said
        assert f"The workflow {workflow.task.prompt_id} was queued by the process that this one was forked from" in said
    assert in_fork(lambda: session.queue.tasks) == []
    standin.let_go()
    assert color_of(preview.wait(SOON)[0]) == 1


@needs_fork
def test_a_pool_of_forks(session: Session) -> None:
    global _inherited
    made(session, 1)
    _inherited = session
    with multiprocessing.get_context("fork").Pool(3) as pool:
        assert pool.map_async(_made_by_inherited, range(2, 14), 1).get(SOON) == list(range(2, 14))
    assert made(session, 20) == 20


_inherited: Session


def _made_by_inherited(color: int) -> int:
    return made(_inherited, color)


PREFORK = """
import os, sys
from comfy_script.runtime import *
load(sys.argv[1], stubs=False)
from comfy_script.runtime.nodes import *
from comfy_script.runtime.default import default_session

def job(color):
    image = PreviewImage(EmptyImage(16, 16, 1, color)).wait(timeout=120)[0]
    assert image.getpixel((0, 0)) == (0, 0, color), image.getpixel((0, 0))

if sys.argv[2] == "after a job":
    job(1)
workers = []
for number in range(3):
    pid = os.fork()
    if pid == 0:
        job(10 + number)
        job(20 + number)
        sys.exit()  # not os._exit: all that Python does at its end is done
    workers.append(pid)
statuses = [os.waitpid(pid, 0)[1] for pid in workers]
assert statuses == [0, 0, 0], statuses
job(2)
print("done")
"""


@needs_fork
@pytest.mark.parametrize("when", ["before any job", "after a job"])
def test_a_server_that_forks_its_workers(standin: StandIn, when: str) -> None:
    """As gunicorn does with `preload_app`: the module is imported and `load()` called once, jobs run in the workers."""
    done = subprocess.run(
        [sys.executable, "-W", "ignore::DeprecationWarning", "-c", PREFORK, standin.url, when],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "done\n", "")
    assert len(standin.submissions) == 7 + (when == "after a job")


def _open(url: str) -> None:
    global _of_worker
    _of_worker = Session(url, stubs=False)


_of_worker: Session


def _job(color: int) -> Any:
    return _of_worker.nodes.PreviewImage(solid(_of_worker, color)).wait(timeout=SOON)


def _failing_job() -> Any:
    return _of_worker.nodes.PreviewImage(_of_worker.nodes.LoadImage("missing.png")[0]).wait(timeout=SOON)


@pytest.mark.parametrize("method", [m for m in ("spawn", "forkserver") if m in multiprocessing.get_all_start_methods()])
def test_a_pool_of_fresh_processes(standin: StandIn, method: str) -> None:
    """Results come as values, errors as they were."""
    context = multiprocessing.get_context(method)
    with concurrent.futures.ProcessPoolExecutor(2, context, _open, (standin.url,)) as pool:
        failing = pool.submit(_failing_job)
        jobs = [pool.submit(_job, color) for color in (3, 4, 5)]
        with pytest.raises(PromptRefusedError, match=r"missing\.png"):
            failing.result(SOON)
        assert [color_of(job.result(SOON)[0]) for job in jobs] == [3, 4, 5]


def test_results_travel_with_their_files(standin: StandIn) -> None:
    with Session(standin.url, stubs=False) as session:
        session.load()
        result = session.nodes.PreviewImage(solid(session, 7)).wait()
        assert copy.copy(result).files == result.files
        sent = pickle.dumps({"result": result, "image": result[0]})
    arrived = pickle.loads(sent)
    assert color_of(arrived["image"]) == 7
    copied = arrived["result"]
    assert (type(copied), copied.raw, copied.files) == (type(result), result.raw, result.files)
    assert [color_of(image) for image in (copied[0], *copied.wait(), *copied)] == [7, 7, 7]
    assert pickle.loads(pickle.dumps(copied)).contents() == copied.contents()


def test_a_result_whose_files_are_gone(session: Session, standin: StandIn) -> None:
    result = session.nodes.PreviewImage(solid(session, 7)).wait()
    standin.fail("/view", BadStatus(status=404))
    with pytest.raises(ResultError, match=r"can't be fetched: The server no longer (?s:.*)while its session"):
        pickle.dumps(result)
    empty = pickle.loads(pickle.dumps(type(result)({}, (), None)))
    assert empty.wait() == []
    with pytest.raises(ResultError, match="belongs to no server"):
        type(result)({}, result.files, None).wait()


STAYING: dict[str, tuple[Callable[[Session], object], str]] = {
    "session": (lambda session: session, "make a Session of it there"),
    "workflow": (lambda session: session.workflow(queue=False), r"Send what api_format\(\) gives"),
    "output": (
        lambda session: session.nodes.PreviewImage(solid(session, 1)),
        r"Send the result that its wait\(\) gives",
    ),
    "outputs": (lambda session: session.nodes.CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt"), "Send the result"),
    "task": (
        lambda session: session.queue.put(session.nodes.PreviewImage(solid(session, 1))),
        r"Send the results that its wait\(\) gives",
    ),
    "node": (lambda session: session.nodes.PreviewImage, "import it from comfy_script.runtime.nodes"),
    "nodes": (lambda session: session.nodes, "use the nodes of a session there"),
    "queue": (lambda session: session.queue, "use the queue of a session there"),
    "connection": (lambda session: session.connection, "make a session of it there"),
    "client": (lambda session: Client("http://localhost:1"), "make a client of it there"),
}


@pytest.mark.parametrize("name", STAYING)
def test_what_stays_says_so_and_what_to_send(session: Session, name: str) -> None:
    make, advice = STAYING[name]
    staying = make(session)
    with pytest.raises(NotPicklableError, match=rf"can't be pickled.*{advice}"):
        pickle.dumps(staying)
    with pytest.raises(NotPicklableError):
        copy.deepcopy(staying)
    with pytest.raises(NotPicklableError):
        pickle.dumps({"deep": [staying]})


def test_an_output_may_be_copied(session: Session) -> None:
    output = session.nodes.PreviewImage(solid(session, 9))
    assert copy.copy(output) is output
    assert copy.copy(session.nodes.PreviewImage)._name == "PreviewImage"
    assert color_of(output.wait()[0]) == 9
