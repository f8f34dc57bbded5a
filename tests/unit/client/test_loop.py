"""Background work ends when it is told to, also if it loses a cancellation."""

from __future__ import annotations

import asyncio
import contextlib

import pytest

from comfy_script._tasks import end_tasks, in_time
from comfy_script.client.loop import LoopThread


class Deaf:
    """Work that loses cancellations, as `asyncio.wait_for` does if they come together with an answer."""

    def __init__(self, loses: int) -> None:
        self.loses = loses
        self.begun = asyncio.Event()

    async def work(self) -> None:
        while True:
            self.begun.set()
            try:
                await asyncio.sleep(60)
            except asyncio.CancelledError:
                if not self.loses:
                    raise
                self.loses -= 1


async def _begin(*deaf: Deaf) -> set[asyncio.Task[None]]:
    tasks = {asyncio.ensure_future(each.work()) for each in deaf}
    for each in deaf:
        await each.begun.wait()
    return tasks


@pytest.mark.parametrize("loses", [0, 1, 2])
def test_cancels_until_all_have_ended(loses: int) -> None:
    async def main() -> set[asyncio.Task[None]]:
        tasks = await _begin(Deaf(loses), Deaf(0))
        await end_tasks(lambda: tasks)
        return tasks

    assert all(task.cancelled() for task in asyncio.run(main()))


def test_ends_what_is_begun_meanwhile() -> None:
    async def main() -> set[asyncio.Task[None]]:
        tasks = await _begin(Deaf(0))

        async def begets() -> None:
            try:
                await asyncio.sleep(60)
            finally:
                tasks.update(await _begin(Deaf(0)))

        tasks.add(asyncio.ensure_future(begets()))
        await asyncio.sleep(0)
        await end_tasks(lambda: tasks)
        return tasks

    assert [task.cancelled() for task in asyncio.run(main())] == [True] * 3


def test_gives_up_after_a_while() -> None:
    async def main() -> None:
        deaf = Deaf(1000)
        (task,) = tasks = await _begin(deaf)
        await asyncio.wait_for(end_tasks(lambda: tasks, 0.0), 10)
        assert not task.done()
        deaf.loses = 0
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task

    asyncio.run(main())


def test_a_loop_ends_with_such_work() -> None:
    loop = LoopThread("test")
    loop.run(_begin(Deaf(1)))
    thread = loop._thread
    loop.stop()
    assert thread is not None
    assert not thread.is_alive()


@pytest.mark.parametrize("ends", ["cancelled", "too late"])
def test_what_comes_although_nobody_waits_is_let_go(ends: str) -> None:
    let_go: list[str] = []

    async def main() -> None:
        begun = asyncio.Event()

        async def work() -> str:
            begun.set()
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.sleep(60)
            return "a connection"

        async def close(result: str) -> None:
            let_go.append(result)

        waiting = asyncio.ensure_future(in_time(work(), 0.01 if ends == "too late" else 60, close))
        await begun.wait()
        if ends == "cancelled":
            waiting.cancel()
        with pytest.raises(asyncio.CancelledError if ends == "cancelled" else asyncio.TimeoutError):
            await waiting

    asyncio.run(main())
    assert let_go == ["a connection"]


def test_a_cancellation_that_comes_with_the_result_is_none_the_less() -> None:
    async def main() -> None:
        answer: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        waiting = asyncio.ensure_future(in_time(answer, 60))
        await asyncio.sleep(0)
        answer.set_result("here")
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting

    asyncio.run(main())
