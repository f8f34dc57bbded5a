"""Waiting for results and taking tasks back: each at the one who waits, in scripts and in coroutines."""

from __future__ import annotations

import asyncio
import threading

import pytest

from comfy_script.errors import ResultError, TaskCancelledError
from comfy_script.runtime import Session
from tests.faults.faults import Delayed
from tests.standin.server import StandIn
from tests.workflows import color_of, sampled, solid


def test_waiting_again_gives_the_same_result(session: Session, standin: StandIn) -> None:
    preview = session.nodes.PreviewImage(solid(session, 0x777777))
    first = preview.wait()
    assert preview.wait() is first
    assert preview.task is not None
    assert preview.task.wait() == [first]
    assert len(standin.submissions) == 1


def test_events_that_come_before_the_answer(session: Session, standin: StandIn) -> None:
    standin.fail("POST /prompt", Delayed(after_forwarding=True, seconds=0.1))
    assert color_of(session.nodes.PreviewImage(solid(session, 5)).wait(timeout=120)[0]) == 5


def test_threads_and_coroutines_at_once(session: Session, standin: StandIn) -> None:
    """Several wait for one task; all get the one result."""
    standin.hold("PreviewImage")
    with session.workflow() as workflow:
        preview = session.nodes.PreviewImage(solid(session, 7))
    seen: list[object] = []
    threads = [threading.Thread(target=lambda: seen.append(preview.wait())) for _ in range(3)]
    for thread in threads:
        thread.start()

    async def several() -> None:
        async def one() -> None:
            seen.extend(await workflow)

        waiting = [asyncio.ensure_future(one()) for _ in range(3)]
        await asyncio.to_thread(standin.wait_held)
        await asyncio.sleep(0)
        standin.let_go()
        await asyncio.gather(*waiting)

    asyncio.run(several())
    for thread in threads:
        thread.join(120)
    assert len(seen) == 6
    assert all(result is seen[0] for result in seen)


def test_two_servers_at_once(session: Session) -> None:
    with StandIn() as other, Session(other.url, stubs=False) as two:
        two.load()

        async def work(used: Session, base: int) -> list[int]:
            previews = [used.nodes.PreviewImage(solid(used, base + index)) for index in range(10)]
            return [color_of(await (await preview).get(0)) for preview in previews]

        async def both() -> list[list[int]]:
            return await asyncio.gather(work(session, 0x500000), work(two, 0x510000))

        assert asyncio.run(both()) == [[base + index for index in range(10)] for base in (0x500000, 0x510000)]
        assert len(other.submissions) == 10


def test_two_sessions_on_one_server(session: Session, standin: StandIn) -> None:
    standin.hold("PreviewImage")
    with Session(standin.url, stubs=False) as other:
        with session.workflow() as ours:
            one = session.nodes.PreviewImage(solid(session, 1))
        other.load()
        with other.workflow() as theirs:
            two = other.nodes.PreviewImage(solid(other, 2))
        assert ours.task in session.queue.tasks
        assert session.queue.tasks != other.queue.tasks
        ids = {submission["client_id"] for submission in standin.submissions}
        assert len(ids) == 2
        standin.wait_held()
        standin.let_go()
        assert color_of(two.wait()[0]) == 2
        assert color_of(one.wait()[0]) == 1
        ours.wait()
        theirs.wait()
        assert session.queue.tasks == other.queue.tasks == []


def test_cached_workflow_gives_results_again(session: Session) -> None:
    """The server executes nothing the second time, but still has the result."""
    for _ in range(2):
        with session.workflow(wait=True):
            preview = session.nodes.PreviewImage(solid(session, 0x123456))
        assert color_of(preview.wait()[0]) == 0x123456


def test_one_output_may_be_waited_for_before_the_others(session: Session, standin: StandIn) -> None:
    standin.hold("KSampler", 1)
    with session.workflow() as workflow:
        quick = session.nodes.PreviewImage(solid(session, 0xABCDEF))
        slow = session.nodes.PreviewImage(sampled(session))
    task = workflow.task
    assert color_of(task.wait_result(quick)[0]) == 0xABCDEF
    standin.wait_held()
    assert not task.done()
    task.cancel()
    with pytest.raises(TaskCancelledError, match="cancelled"):
        slow.wait()
    assert color_of(quick.wait()[0]) == 0xABCDEF


def test_an_output_of_another_workflow(session: Session) -> None:
    with session.workflow(wait=True) as workflow:
        session.nodes.PreviewImage(solid(session, 1))
    with pytest.raises(ResultError, match="not part of this workflow"):
        workflow.task.wait_result(session.nodes.PreviewImage(solid(session, 2)))


def test_wait_with_a_timeout_lets_the_task_go_on(session: Session, standin: StandIn) -> None:
    standin.hold("PreviewImage")
    with session.workflow() as workflow:
        session.nodes.PreviewImage(solid(session, 1))
    task = workflow.task
    with pytest.raises(TimeoutError, match=r"not done after 0\.01 s; it goes on"):
        task.wait(timeout=0.01)
    assert not task.done()
    assert task.exception() is None
    standin.wait_held()
    standin.let_go()
    assert len(task.wait()) == 1


def test_cancelled_coroutine_cancels_the_task(session: Session, standin: StandIn) -> None:
    standin.hold("KSampler", 1)

    async def main() -> None:
        async with session.workflow() as workflow:
            session.nodes.PreviewImage(sampled(session))
        await asyncio.to_thread(standin.wait_held)
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(workflow, 0.01)
        with pytest.raises(TaskCancelledError):
            await workflow.task

    asyncio.run(main())


def test_a_shielded_future_does_not_cancel_the_task(session: Session, standin: StandIn) -> None:
    standin.hold("PreviewImage")

    async def main() -> None:
        async with session.workflow() as workflow:
            session.nodes.PreviewImage(solid(session, 3))
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(asyncio.shield(workflow.task.future()), 0.01)
        await asyncio.to_thread(standin.wait_held)
        standin.let_go()
        (result,) = await workflow.task
        assert color_of(await result.get(0)) == 3

    asyncio.run(main())


def test_cancel_takes_back_only_its_own_task(session: Session, standin: StandIn) -> None:
    standin.hold("KSampler", 1)
    with session.workflow() as first:
        session.nodes.PreviewImage(sampled(session))
    with session.workflow() as second:
        session.nodes.PreviewImage(solid(session, 0x700001))
    with session.workflow() as third:
        kept = session.nodes.PreviewImage(solid(session, 0x700002))
    standin.wait_held()
    assert session.queue.tasks == [first.task, second.task, third.task]
    second.task.cancel()
    with pytest.raises(TaskCancelledError):
        second.task.wait()
    assert second.task.cancelled()
    assert not first.task.done()
    first.task.cancel()
    with pytest.raises(TaskCancelledError, match="cancelled while KSampler ran") as caught:
        first.task.wait()
    assert caught.value.source is not None
    assert color_of(kept.wait()[0]) == 0x700002
    third.task.cancel()
    assert not third.task.cancelled(), "it was done already"


def test_queue_cancels(session: Session, standin: StandIn) -> None:
    def queue_three() -> list[object]:
        standin.hold("KSampler", 1)
        tasks = []
        for seed in range(3):
            with session.workflow() as workflow:
                session.nodes.PreviewImage(sampled(session, seed=seed))
            tasks.append(workflow.task)
        standin.wait_held()
        return tasks

    running, *remaining = queue_three()
    session.queue.cancel_remaining()
    assert [task.cancelled() for task in (running, *remaining)] == [False, True, True]
    session.queue.cancel_current()
    with pytest.raises(TaskCancelledError):
        running.wait(120)
    everything = queue_three()
    session.queue.cancel_all()
    for task in everything:
        with pytest.raises(TaskCancelledError):
            task.wait(120)


def test_workflows_that_cancel_what_was_before(session: Session, standin: StandIn) -> None:
    standin.hold("KSampler", 1)
    with session.workflow() as running:
        session.nodes.PreviewImage(sampled(session))
    with session.workflow() as waiting:
        session.nodes.PreviewImage(solid(session, 1))
    standin.wait_held()
    with session.workflow(cancel_remaining=True) as behind:
        session.nodes.PreviewImage(solid(session, 2))
    assert waiting.task.cancelled()
    assert not running.task.done()
    with session.workflow(cancel_all=True, wait=True):
        last = session.nodes.PreviewImage(solid(session, 3))
    assert color_of(last.wait()[0]) == 3
    for workflow in (running, behind):
        with pytest.raises(TaskCancelledError):
            workflow.wait()
