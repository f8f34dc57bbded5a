"""Jobs of a server that another session has queued: listed, picked up, waited for, cancelled."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comfy_script.client.jobs import ended_job, queued_job
from comfy_script.errors import NodeFailedError, TaskCancelledError, TaskError, TaskLostError
from comfy_script.runtime import ImageBatchResult, Session
from comfy_script.runtime.jobs import error_of, files_of, seed_of
from tests.standin.server import StandIn
from tests.workflows import color_of

_WORDS = ("a", "b", "class_type", "inputs", "seed", "_meta", "title", "images", "filename", "messages", "status_str")


def picture(color: int) -> dict[str, Any]:
    return {
        "a": {"class_type": "EmptyImage", "inputs": {"width": 8, "height": 8, "batch_size": 1, "color": color}},
        "b": {"class_type": "SaveImage", "inputs": {"images": ["a", 0], "filename_prefix": "out"}},
    }


BROKEN: dict[str, Any] = {
    "1": {"class_type": "LoadImage", "inputs": {"image": "notes.txt"}, "_meta": {"title": "Mine"}},
    "2": {"class_type": "PreviewImage", "inputs": {"images": ["1", 0]}},
}


def left(standin: StandIn, *prompts: dict[str, Any]) -> list[str]:
    """Ids of jobs that a session has queued which is closed by now."""
    with Session(standin.url, stubs=False) as session:
        return [session.queue.put(prompt).prompt_id for prompt in prompts]


@pytest.fixture
def server(standin: StandIn) -> Iterator[StandIn]:
    standin.files.write("input", "", "notes.txt", b"no image")
    yield standin
    standin.let_go()


def test_what_is_left_running_is_picked_up(server: StandIn, session: Session) -> None:
    server.hold("EmptyImage")
    running, waiting = left(server, picture(7), picture(8))
    server.wait_held()
    assert [(job.prompt_id, job.state) for job in session.queue.jobs()] == [(running, "running"), (waiting, "waiting")]
    first, second = session.queue.task(running), session.queue.task(waiting[:8])
    assert (first.prompt_id, second.prompt_id) == (running, waiting)
    assert session.queue.task(running) is first
    assert session.queue.tasks == [first, second]
    assert not first.done()
    server.let_go()
    (result,) = first.wait()
    assert isinstance(result, ImageBatchResult)
    assert color_of(result[0]) == 7
    assert color_of(second.wait()[0][0]) == 8  # type: ignore[index]
    assert session.queue.tasks == []
    assert [job.state for job in session.queue.jobs()] == ["finished", "finished"]
    assert len(session.queue.jobs(1)) == 1


def test_its_end_is_heard_although_its_events_go_elsewhere(server: StandIn, session: Session) -> None:
    """The queue's length is told to all: nobody waits for the next look, 3 s later."""
    server.hold("EmptyImage")
    (running,) = left(server, picture(7))
    server.wait_held()
    task = session.queue.task(running)
    done: list[float] = []

    async def wait() -> None:
        loop = asyncio.get_running_loop()
        await asyncio.sleep(0.5)  # the websocket is open by then
        begun = loop.time()
        server.let_go()
        await task
        done.append(loop.time() - begun)

    asyncio.run(wait())
    assert done[0] < 2.5


def test_what_has_ended_is_done_at_once(server: StandIn, session: Session, caplog: pytest.LogCaptureFixture) -> None:
    fine, broken = left(server, picture(7), BROKEN)
    server.wait_idle()
    caplog.clear()
    task = session.queue.task(fine)
    assert task.done()
    assert color_of(task.wait()[0][0]) == 7  # type: ignore[index]
    failed = session.queue.task(broken)
    assert isinstance(failed.exception(), NodeFailedError)
    with pytest.raises(NodeFailedError, match="LoadImage 1 'Mine' raised"):
        failed.wait()
    session.queue.task(broken)
    session.close()
    assert "nobody waited" not in caplog.text


def test_cancelled(server: StandIn, session: Session) -> None:
    server.hold("EmptyImage")
    running, waiting, other = left(server, picture(1), picture(2), picture(3))
    server.wait_held()
    session.queue.task(waiting).cancel()
    task = session.queue.task(running)
    task.cancel()
    server.let_go()
    with pytest.raises(TaskCancelledError):
        task.wait()
    server.wait_idle()
    assert {job.prompt_id: job.state for job in session.queue.jobs()} == {running: "cancelled", other: "finished"}
    assert session.queue.task(running).cancelled()


def test_in_a_coroutine(server: StandIn) -> None:
    left(server, picture(7))
    server.wait_idle()

    async def main() -> None:
        async with Session(server.url, stubs=False) as session:
            (job,) = await session.queue._jobs()
            (result,) = await (await session.queue._task(job.prompt_id[:10]))
            assert color_of(await result.get(0)) == 7  # type: ignore[attr-defined]

    asyncio.run(main())


def test_what_the_server_does_not_know(server: StandIn, session: Session, impatient: None) -> None:
    (done,) = left(server, picture(7))
    server.wait_idle()
    server.forget_history()
    for unknown in (done, "nothing", "", "../queue", "é"):
        with pytest.raises(TaskLostError, match="knows no job") as caught:
            session.queue.task(unknown)
        assert caught.value.prompt_id == unknown
    server.hold("EmptyImage")
    running, waiting = left(server, picture(1), picture(2))
    server.wait_held()
    task = session.queue.task(waiting)
    session.run(session.client.clear_pending())
    with pytest.raises(TaskLostError):
        task.wait(120)
    assert session.queue.task(running).prompt_id == running


def test_several_that_begin_so(server: StandIn, session: Session) -> None:
    ids = left(server, *[picture(color) for color in range(17)])  # two of 17 begin with the same digit
    server.wait_idle()
    digits = [each[0] for each in ids]
    twice = next(digit for digit in digits if digits.count(digit) > 1)
    with pytest.raises(TaskError, match=rf"{digits.count(twice)} jobs have ids that begin with '{twice}'.* Give more"):
        session.queue.task(twice)


def test_of_odd_records_as_much_as_can_be_read() -> None:
    for item in (
        [0, "x"],
        [0, "x", None, None, None],
        [0, "x", [], [], {}],
        [1.5, "x", {"a": 5}, {"create_time": "y"}],
    ):
        job = queued_job(item, running=False)
        assert (job.prompt_id, job.state, job.outputs, job.seconds) == ("x", "waiting", (), None)
        assert "no output" in job.title
        assert (error_of(job), files_of(job), seed_of(job)) == (None, [], None)
    entries: list[dict[str, Any]] = [
        {},
        {"prompt": 5, "outputs": [], "status": "melted"},
        {"outputs": {"9": 5}},
        {
            "outputs": {},
            "status": {"status_str": "error", "messages": [5, ["execution_start"], ["execution_error", {}]]},
        },
    ]
    assert [ended_job("x", entry).state for entry in entries] == ["finished", "failed", "failed", "failed"]
    late = ended_job("x", {"status": {"messages": [["execution_start", {"timestamp": 1e300}]]}})
    assert (late.started, late.seconds) == (None, None)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.sampled_from(("error", "success", "a", "images")),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.sampled_from(_WORDS), inner, max_size=4),
    max_leaves=30,
)


@given(st.lists(_JSON, max_size=6), st.dictionaries(st.sampled_from(_WORDS), _JSON, max_size=4), _JSON, _JSON)
def test_whatever_a_server_says_of_jobs_can_be_listed(item: list[Any], entry: dict[str, Any], a: Any, b: Any) -> None:
    messages = [[kind, {"timestamp": a, "node_id": b}] for kind in ("execution_start", "execution_error")]
    whole = {"prompt": [0, "x", a, b, ["a"]], "status": {"status_str": b, "messages": messages}, "outputs": a}
    for job in (queued_job([0, "x", *item], running=True), ended_job("x", entry), ended_job("x", whole)):
        assert isinstance(job.title, str)
        assert job.seconds is None or job.seconds < 1e15
        assert (job.run.outcome is None) == (job.state == "running")
        assert (error_of(job) is None) == (job.state in ("running", "finished"))
        assert isinstance(files_of(job), list)
        assert seed_of(job) is None or isinstance(seed_of(job), int)


def test_the_server_is_restarted_while_a_job_is_waited_for(impatient: None) -> None:
    before = StandIn()
    with before:
        before.hold("EmptyImage")
        (running,) = left(before, picture(7))
        before.wait_held()
        session = Session(before.url, stubs=False)
        task = session.queue.task(running)
    with session, StandIn(port=before.port), pytest.raises(TaskLostError, match="it was restarted"):
        task.wait(120)


def test_times_and_titles() -> None:
    prompt = {
        "1": {"class_type": "KSampler", "inputs": {"seed": 7}},
        "2": {"class_type": "SaveImage", "inputs": {}, "_meta": {"title": "Final"}},
        "3": {"class_type": "SaveImage", "inputs": {}, "_meta": {"title": "SaveImage"}},
        "4": {"class_type": "PreviewImage", "inputs": {}},
        "5": {"class_type": "PreviewAny", "inputs": {}},
    }
    messages = [
        ["execution_start", {"timestamp": 1_700_000_000_000}],
        ["execution_success", {"timestamp": 1_700_000_002_500}],
    ]
    job = ended_job(
        "x",
        {
            "prompt": [3, "x", prompt, {"create_time": 1_699_999_999_000}, ["5", "4", "3", "2"]],
            "outputs": {"2": {"images": [{"filename": "a.png", "subfolder": "s", "type": "output"}]}, "5": None},
            "status": {"status_str": "success", "completed": True, "messages": messages},
        },
    )
    assert job.title == "SaveImage 'Final', SaveImage, PreviewImage and 1 more (5 nodes)"
    assert job.seconds == 2.5
    assert job.queued is not None
    assert job.queued.isoformat() == "2023-11-14T22:13:19+00:00"
    assert seed_of(job) == 7
    assert [str(file) for file in files_of(job)] == ["s/a.png [output]"]
