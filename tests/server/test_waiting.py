"""Every result arrives, and at the one who waits for it: however fast, however many at once."""

from __future__ import annotations

import asyncio
import threading
import time
import uuid
from concurrent.futures import ThreadPoolExecutor

import pytest

from comfy_script.client import Client
from comfy_script.comfyui import Server
from comfy_script.errors import TaskCancelledError
from comfy_script.runtime import Session
from comfy_script.runtime.task import Task
from tests.workflows import color_of, sampled, solid


def test_two_waits_in_a_row(session: Session) -> None:
    first = session.nodes.PreviewImage(solid(session, 0x010203)).wait()
    second = session.nodes.PreviewImage(solid(session, 0x040506)).wait()
    assert color_of(first[0]) == 0x010203
    assert color_of(second[0]) == 0x040506


def test_two_hundred_waits_on_fast_nodes(session: Session) -> None:
    for index in range(200):
        color = 0x200000 + index
        assert color_of(session.nodes.PreviewImage(solid(session, color)).wait()[0]) == color


def test_gather_of_four(session: Session) -> None:
    async def one(color: int) -> int:
        batch = await session.nodes.PreviewImage(solid(session, color))
        return color_of(await batch.get(0))

    async def all_of_them() -> list[int]:
        return await asyncio.gather(*(one(0x300000 + index) for index in range(4)))

    assert asyncio.run(all_of_them()) == [0x300000 + index for index in range(4)]


def test_eight_threads(session: Session) -> None:
    def work(number: int) -> list[int]:
        colors = []
        for index in range(10):
            with session.workflow() as workflow:
                saved = session.nodes.PreviewImage(solid(session, 0x400000 + number * 0x100 + index))
            assert len(workflow.outputs) == 1, "another thread's call was recorded"
            colors.append(color_of(saved.wait()[0]))
        return colors

    with ThreadPoolExecutor(8) as pool:
        results = list(pool.map(work, range(8)))
    assert results == [[0x400000 + number * 0x100 + index for index in range(10)] for number in range(8)]


def test_another_clients_jobs_do_not_disturb(session: Session, server: Server) -> None:
    """A second client floods the same server while ours waits."""
    stop = threading.Event()
    failures: list[BaseException] = []

    async def flood() -> None:
        async with Client(server.url) as other:
            index = 0
            while not stop.is_set() and index < 300:
                index += 1
                prompt = {
                    "1": {
                        "class_type": "EmptyImage",
                        "inputs": {"width": 16, "height": 16, "batch_size": 1, "color": index},
                    },
                    "2": {"class_type": "PreviewImage", "inputs": {"images": ["1", 0]}},
                }
                await other.submit(prompt, prompt_id=str(uuid.uuid4()))
                await asyncio.sleep(0.01)

    def run() -> None:
        try:
            asyncio.run(flood())
        except BaseException as error:
            failures.append(error)
            raise

    thread = threading.Thread(target=run)
    thread.start()
    try:
        for index in range(30):
            color = 0x600000 + index
            assert color_of(session.nodes.PreviewImage(solid(session, color)).wait()[0]) == color
    finally:
        stop.set()
        thread.join()
    assert not failures


def test_events_alone_tell_what_the_history_tells(
    session: Session, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second time all comes from the server's cache, the third time a part."""
    asked: list[str] = []
    history = Client.history

    async def counted(client: Client, prompt_id: str) -> object:
        asked.append(prompt_id)
        return await history(client, prompt_id)

    session.nodes.PreviewImage(solid(session, 0x600000)).wait()  # the websocket is open
    monkeypatch.setattr(Client, "history", counted)
    told = []
    for text in ("same", "same", "another"):
        with session.workflow() as workflow:
            image = sampled(session, steps=1, seed=6)
            session.nodes.SaveImage(image, "told")
            session.nodes.PreviewImage(image)
            session.nodes.PreviewAny(text)
        workflow.wait()

        async def outcome(task: Task) -> dict[str, object]:
            return await task.future()  # type: ignore[return-value]

        compiled = workflow.compile()
        numbers = {compiled.ids[call]: number for call, number in compiled.numbered().ids.items()}
        ui = asyncio.run(outcome(workflow.task))
        told.append((workflow.task.prompt_id, {numbers[node_id]: shown for node_id, shown in ui.items()}))
    assert asked == []

    async def entries() -> list[object]:
        async with Client(server.url) as client:
            return [await history(client, prompt_id) for prompt_id, _ in told]

    for (_, ui), entry in zip(told, asyncio.run(entries()), strict=True):
        assert entry["status"]["status_str"] == "success"  # type: ignore[index]
        assert ui == entry["outputs"]  # type: ignore[index]
        assert len(ui) == 3  # type: ignore[arg-type]


def test_queue_cancels_all(session: Session) -> None:
    tasks = []
    for index in range(3):
        with session.workflow() as workflow:
            session.nodes.PreviewImage(sampled(session, steps=3000, seed=4 + index + int(time.time())))
        tasks.append(workflow.task)
    session.queue.cancel_all()
    for task in tasks:
        assert task is not None
        with pytest.raises(TaskCancelledError):
            task.wait(timeout=120)
