"""Whatever is cancelled, at whatever moment, ends; it leaves no job on the server, no task and no descriptor."""

from __future__ import annotations

import asyncio
import contextlib
import time
import uuid
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from comfy_script.client import Client
from comfy_script.client.follow import Follower
from comfy_script.client.run import Run
from comfy_script.errors import TaskCancelledError
from comfy_script.pool import ServerPool, product
from comfy_script.runtime import Session
from tests.faults.cancelling import CancelledAt, deafen, each_wait
from tests.faults.faults import Delayed
from tests.standin.server import StandIn
from tests.unit.runtime.test_dropped_sessions import descriptors, soon, threads

PROMPT = {
    "a": {"class_type": "EmptyImage", "inputs": {"width": 8, "height": 8, "batch_size": 1, "color": 1}},
    "b": {"class_type": "PreviewImage", "inputs": {"images": ["a", 0]}},
}
LIMIT = 60.0


class Listener:
    def __init__(self) -> None:
        self.over = asyncio.Event()

    def began(self) -> None: ...

    def heard(self, event: object) -> None: ...

    def ended(self) -> None:
        self.over.set()


@pytest.fixture
def standin() -> Iterator[StandIn]:
    with StandIn(pack=False) as server:
        yield server


# -- on one loop ------------------------------------------------------------------------------------------------------


async def submit_and_close(server: StandIn, number: int, late: bool) -> bool:
    client = Client(server.url)
    follower = Follower(client)
    run, listener = Run(str(uuid.uuid4()), ["b"]), Listener()
    is_last = False

    async def work() -> None:
        nonlocal is_last
        await client.upload_image(b"", "a.png", subfolder="", type="temp")
        await follower.watch(wait=True)
        await follower.submit(run, listener, client.submit(PROMPT, prompt_id=run.prompt_id))
        is_last = True
        try:
            await listener.over.wait()
        except asyncio.CancelledError:
            follower.cancel_soon(run)
            raise

    cancelled = CancelledAt(work(), number, late=late)

    async def main() -> None:
        await cancelled

    with contextlib.suppress(asyncio.CancelledError):
        await asyncio.wait_for(asyncio.ensure_future(main()), LIMIT)
    begin = time.monotonic()
    await follower.close()
    await client.close()
    assert time.monotonic() - begin < 20
    await asyncio.sleep(0.05)  # aiohttp's own, which end with their connections
    assert asyncio.all_tasks() == {asyncio.current_task()}
    return cancelled.reached and not is_last


@pytest.mark.parametrize(("held", "late"), [(True, False), (False, False), (False, True)])
def test_a_submission_is_cancelled_at_each_wait(standin: StandIn, held: bool, late: bool) -> None:
    if held:  # what was queued goes away only if it is taken off
        standin.hold("EmptyImage")
    before = descriptors()

    def cancelled(number: int) -> bool:
        reached = asyncio.run(submit_and_close(standin, number, late))
        standin.wait_idle()
        return reached

    assert each_wait(cancelled) > 3
    assert soon(lambda: descriptors() <= before + 1)


# -- a session, from another loop -------------------------------------------------------------------------------------


@pytest.mark.parametrize("late", [False, True])
def test_a_workflow_is_cancelled_at_each_wait(standin: StandIn, late: bool) -> None:
    if not late:  # else the last one would come when the job is done
        standin.hold("EmptyImage")

    async def queue(session: Session, number: int) -> bool:
        image = np.full((4, 4, 3), number, np.uint8)  # another one each time, which has to be sent
        with session.workflow(queue=False) as workflow:
            session.nodes.SaveImage(session.nodes.ImageBatch(image, session.nodes.EmptyImage(8, 8, 1, number)), "a")
        cancelled = CancelledAt(workflow._wait_async(), number, late=late)

        async def main() -> None:
            await cancelled

        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.wait_for(asyncio.ensure_future(main()), LIMIT)
        return workflow.task is None

    def cancelled(number: int) -> bool:
        with Session(standin.url, stubs=False) as session:
            session.load()
            is_before_wait = asyncio.run(queue(session, number))
        assert standin.remaining() == 0
        return is_before_wait

    assert each_wait(cancelled) >= 1
    assert soon(lambda: threads() == 0)


def test_a_job_that_is_queued_when_nobody_wants_it_any_more(standin: StandIn) -> None:
    """The cancellation comes between the server's answer and whoever waits for it, in another thread."""
    standin.hold("EmptyImage")

    with Session(standin.url, stubs=False) as session:
        session.load()
        connection = session.connected()
        put = connection.put

        async def main() -> None:
            done = asyncio.Event()
            loop = asyncio.get_running_loop()

            async def slow(*args: Any, **options: Any) -> Any:
                task = await put(*args, **options)
                loop.call_soon_threadsafe(done.set)
                with contextlib.suppress(asyncio.CancelledError):  # lost
                    await asyncio.sleep(0.3)
                return task

            connection.put = slow  # type: ignore[method-assign]
            with session.workflow(queue=False) as workflow:
                session.nodes.PreviewImage(session.nodes.EmptyImage(8, 8, 1, 3))
            waiting = asyncio.ensure_future(workflow._wait_async())
            await done.wait()
            waiting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiting

        asyncio.run(main())
        assert soon(lambda: standin.remaining() == 0)


# -- a pool -----------------------------------------------------------------------------------------------------------


def picture(nodes: Any, color: int) -> Any:
    return nodes.EmptyImage(8, 8, 1, color)


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("closes", ["sweep", "pool"])
def test_a_sweep_ends_while_its_jobs_are_handed_over(standin: StandIn, after: bool, closes: str) -> None:
    standin.hold("EmptyImage")
    with ServerPool([standin.url]) as pool:
        standin.fail("/prompt", Delayed(after_forwarding=after, seconds=0.5))
        sweep = pool.map(picture, product(color=range(3)))
        assert soon(lambda: standin.count("POST", "/prompt"))
        if closes == "sweep":
            sweep.close()
            assert soon(lambda: len(standin.submissions) >= 1)
            assert soon(lambda: standin.remaining() == 0)
    time.sleep(0.6)  # as long as one that was still on its way takes
    assert standin.remaining() == 0


# -- cancellations that are lost --------------------------------------------------------------------------------------


@pytest.fixture
def deaf(standin: StandIn, monkeypatch: pytest.MonkeyPatch) -> None:
    """All loops that are made from now on have tasks that lose their first cancellation."""
    new = asyncio.new_event_loop
    monkeypatch.setattr(asyncio, "new_event_loop", lambda: deafen(new()))


@pytest.mark.usefixtures("deaf")
def test_a_session_whose_cancellations_are_lost(standin: StandIn) -> None:
    standin.hold("EmptyImage")
    session = Session(standin.url, stubs=False)
    session.load()
    with session.workflow(queue=False) as workflow:
        session.nodes.PreviewImage(session.nodes.EmptyImage(8, 8, 1, 3))
    task = workflow.queue()
    assert task is not None
    standin.wait_held()
    task.cancel()
    with pytest.raises(TaskCancelledError):
        task.wait(LIMIT)
    begin = time.monotonic()
    session.close()
    assert time.monotonic() - begin < 20
    assert standin.remaining() == 0
    assert soon(lambda: threads() == 0)


@pytest.mark.usefixtures("deaf")
@pytest.mark.parametrize("held", [True, False])
def test_a_pool_whose_cancellations_are_lost(standin: StandIn, held: bool) -> None:
    if held:
        standin.hold("EmptyImage")
    pool = ServerPool([standin.url])
    sweep = pool.map(picture, product(color=range(3)))
    if held:
        standin.wait_held()
    else:
        assert len(list(sweep)) == 3
    begin = time.monotonic()
    pool.close()
    assert time.monotonic() - begin < 30
    assert standin.remaining() == 0
    assert soon(lambda: threads() == 0)
