"""The event stream through a connection that fails."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from typing import Any

import pytest

from comfy_script.client import (
    Client,
    Connected,
    Disconnected,
    Event,
    Executing,
    ExecutionStart,
    NodeProgress,
    ProgressState,
    Status,
    UnknownEvent,
    events,
)
from comfy_script.client import stream as stream_module
from tests.faults.clients import ends, is_a, until, with_events
from tests.faults.jobs import image_job, new_id, sampling_job
from tests.faults.proxy import FaultProxy
from tests.standin.server import StandIn

CHECKPOINT = "v1-5-pruned-emaonly.ckpt"


@pytest.mark.parametrize("n", range(8))
def test_a_dropped_connection_comes_back(proxy: FaultProxy, n: int) -> None:
    proxy.drop_websocket_at(n)

    async def use(client: Client, stream: AsyncIterator[Event]) -> None:
        prompt_id = new_id()
        seen = await until(stream, is_a(Connected))
        await client.submit(image_job(), prompt_id=prompt_id)
        seen += await until(stream, is_a(Disconnected))
        assert seen[-1] == Disconnected("the connection was cut")
        assert (await until(stream, is_a(Connected)))[-1] == Connected(reconnect=True)
        again = new_id()
        await client.submit(image_job(), prompt_id=again)
        await until(stream, ends(again))
        assert proxy.connections == 2

    with_events(proxy.url, use)


def test_drops_that_do_not_end(proxy: FaultProxy) -> None:
    proxy.drop_websocket_at(1, times=None)

    async def use(client: Client, stream: AsyncIterator[Event]) -> None:
        start = time.monotonic()
        for n in range(4):
            assert await anext(stream) == Connected(n > 0)
            assert isinstance(await anext(stream), Disconnected)
        # 0.1 + 0.2 + 0.4 s of pauses: no busy loop.
        assert time.monotonic() - start > 0.6
        proxy.restore()
        await until(stream, is_a(Status))

    with_events(proxy.url, use)


def test_refused_at_first(proxy: FaultProxy) -> None:
    proxy.refuse_websockets()

    async def use(client: Client, stream: AsyncIterator[Event]) -> None:
        for attempt in (1, 2):
            event = await anext(stream)
            assert isinstance(event, Disconnected)
            assert event.attempt == attempt
            assert "503" in event.reason
            assert client.client_id not in event.reason
        proxy.refuse_websockets(False)
        assert (await until(stream, is_a(Connected)))[-1] == Connected(reconnect=False)

    with_events(proxy.url, use)


def test_the_network_goes_and_comes_back(proxy: FaultProxy) -> None:
    async def use(client: Client, stream: AsyncIterator[Event]) -> None:
        await until(stream, is_a(Status))
        await asyncio.to_thread(proxy.cut)
        seen = await until(stream, lambda event: isinstance(event, Disconnected) and event.attempt == 2)
        assert [event.attempt for event in seen if isinstance(event, Disconnected)] == [0, 1, 2]
        assert "refused" in seen[-1].reason  # type: ignore[attr-defined]
        await asyncio.to_thread(proxy.restore)
        assert (await until(stream, is_a(Connected)))[-1] == Connected(reconnect=True)
        prompt_id = new_id()
        await client.submit(image_job(), prompt_id=prompt_id)
        await until(stream, ends(prompt_id))

    with_events(proxy.url, use)


def test_a_silently_dead_connection_is_noticed(proxy: FaultProxy, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("comfy_script.client.stream._HEARTBEAT", 1.0)

    async def use(client: Client, stream: AsyncIterator[Event]) -> None:
        await until(stream, is_a(Status))
        await asyncio.to_thread(proxy.freeze)
        seen = await until(stream, is_a(Disconnected))
        assert seen[-1] == Disconnected("the server doesn't answer pings")
        await asyncio.to_thread(proxy.restore)
        await until(stream, is_a(Connected))

    with_events(proxy.url, use)


def test_an_open_connection_on_which_nothing_comes(proxy: FaultProxy) -> None:
    async def use(client: Client, stream: AsyncIterator[Event]) -> None:
        await until(stream, lambda event: isinstance(event, UnknownEvent) and event.type == "feature_flags")
        proxy.mute_websockets()
        prompt_id = new_id()
        await client.submit(image_job(), prompt_id=prompt_id)
        coming = asyncio.ensure_future(anext(stream))
        while True:
            if await client.history(prompt_id) is not None:
                break
            await asyncio.sleep(0.02)
        assert not coming.done()
        proxy.mute_websockets(False)
        await client.submit(image_job(), prompt_id=new_id())
        await coming
        assert proxy.connections == 1

    with_events(proxy.url, use)


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("comfy_script.client.stream._SILENCE", 0.3)
    monkeypatch.setattr("comfy_script.client.stream._DOUBT", 0.1)
    monkeypatch.setattr("comfy_script.client.stream._QUIET", 2.0)


@pytest.mark.usefixtures("impatient")
def test_a_connection_that_has_gone_silent_is_made_anew(proxy: FaultProxy) -> None:
    async def use(client: Client, stream: AsyncIterator[Event]) -> None:
        await until(stream, is_a(Status))
        proxy.mute_websockets()
        prompt_id = new_id()
        await client.submit(sampling_job(CHECKPOINT, steps=5000), prompt_id=prompt_id)
        seen = await until(stream, is_a(Disconnected))
        assert seen[-1] == Disconnected("the server has forgotten this connection")
        proxy.mute_websockets(False)
        await until(stream, is_a(Executing))
        await client.interrupt(prompt_id)
        await until(stream, ends(prompt_id))

    with_events(proxy.url, use)


async def come_back_unnoticed(proxy: FaultProxy, stream: AsyncIterator[Event]) -> None:
    """Lose the network and come back, while the server keeps its side of the old connection."""
    await until(stream, is_a(Status))
    await asyncio.to_thread(lambda: proxy.cut(server_notices=False))
    await until(stream, is_a(Disconnected))
    await asyncio.to_thread(proxy.restore)
    await until(stream, is_a(Status))


@pytest.mark.usefixtures("impatient")
def test_a_connection_that_the_server_forgets_is_made_anew(proxy: FaultProxy) -> None:
    async def use(client: Client, stream: AsyncIterator[Event]) -> None:
        await come_back_unnoticed(proxy, stream)
        # The end of the old connection makes ComfyUI forget the new one: at once, or when it comes round to it.
        await asyncio.to_thread(proxy.end_abandoned_websockets)
        enough = asyncio.Event()
        adding = asyncio.ensure_future(add_jobs(client, enough))
        try:
            assert (await until(stream, is_a(Disconnected)))[-1] == Disconnected(
                "the server has forgotten this connection"
            )
        finally:
            enough.set()
            await adding
            await client.clear_pending()
        await until(stream, is_a(Executing))
        await client.interrupt()

    with_events(proxy.url, use)


async def add_jobs(client: Client, enough: asyncio.Event) -> None:
    """Lengthen the queue, a job each second."""
    while not enough.is_set():
        await client.submit(sampling_job(CHECKPOINT, steps=5000), prompt_id=new_id())
        await asyncio.sleep(1)


@pytest.mark.usefixtures("impatient")
def test_a_connection_that_the_server_forgets_during_a_job(proxy: FaultProxy) -> None:
    """The queue stays as long as it was, so only the silence tells."""

    async def use(client: Client, stream: AsyncIterator[Event]) -> None:
        await come_back_unnoticed(proxy, stream)
        prompt_id = new_id()
        await client.submit(sampling_job(CHECKPOINT, steps=5000), prompt_id=prompt_id)
        await until(stream, is_a(NodeProgress))
        await asyncio.to_thread(proxy.end_abandoned_websockets)
        seen = await until(stream, is_a(Disconnected))
        assert seen[-1].reason.startswith("nothing has come for 2")  # type: ignore[attr-defined]
        await until(stream, is_a(Executing))
        await client.interrupt(prompt_id)
        await until(stream, ends(prompt_id))

    with_events(proxy.url, use)


@pytest.mark.usefixtures("impatient")
def test_silence_alone_is_no_reason_to_connect_anew(proxy: FaultProxy) -> None:
    async def use(client: Client, stream: AsyncIterator[Event]) -> None:
        await until(stream, lambda event: isinstance(event, UnknownEvent) and event.type == "feature_flags")
        coming = asyncio.ensure_future(anext(stream))
        while True:
            await asyncio.sleep(0.02)
            if proxy.count("GET", "/prompt") > 2:
                break
        assert not coming.done()
        await client.submit(image_job(), prompt_id=new_id())
        assert isinstance(await coming, Status)
        assert proxy.connections == 1

    with_events(proxy.url, use)


def test_closing_the_client_ends_the_stream(server: StandIn) -> None:
    async def run() -> None:
        client = Client(server.url)
        seen = []

        async def watch() -> None:
            async for event in events(client):
                seen.append(event)

        watching = asyncio.create_task(watch())
        while True:
            await asyncio.sleep(0.01)
            if any(isinstance(event, Status) for event in list(seen)):
                break
        await client.close()
        await watching
        assert not any(isinstance(event, Disconnected) for event in seen)

    asyncio.run(run())


def test_cancelling_ends_the_stream_and_its_connection(proxy: FaultProxy) -> None:
    async def run() -> None:
        async with Client(proxy.url) as client:
            watching = asyncio.create_task(until(events(client), is_a(Disconnected)))
            while True:
                await asyncio.sleep(0.01)
                if proxy.connections:
                    break
            watching.cancel()
            with pytest.raises(asyncio.CancelledError):
                await watching

    asyncio.run(run())


def test_cancelling_in_the_moment_of_connecting(server: StandIn, monkeypatch: pytest.MonkeyPatch) -> None:
    sockets = []

    async def run() -> None:
        async def connect(client: Client) -> Any:
            sockets.append(await real(client))
            # It runs before whoever waits for this function's result: asyncio.wait_for loses it before Python 3.12.
            asyncio.get_running_loop().call_soon(watching.cancel)
            return sockets[-1]

        real = stream_module._connect
        monkeypatch.setattr(stream_module, "_connect", connect)
        async with Client(server.url) as client:
            watching = asyncio.create_task(until(events(client), lambda event: False))
            done, _ = await asyncio.wait({watching}, timeout=120)
            assert done
            assert watching.cancelled()
            assert sockets[0].closed

    asyncio.run(run())


def test_authentication_of_the_websocket(server: StandIn) -> None:
    async def use(client: Client, stream: AsyncIterator[Event]) -> None:
        await until(stream, is_a(Status))

    with FaultProxy(server.url, basic_auth=("Aladdin", "open sesame"), prefix="/comfy") as proxy:
        with_events(proxy.url.replace("//", "//Aladdin:open%20sesame@", 1), use)


def test_what_nobody_wants_is_not_read(server: StandIn, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    real = stream_module.parse_text
    monkeypatch.setattr(stream_module, "parse_text", lambda text: (read.append(text), real(text))[1])

    async def use() -> None:
        async with Client(server.url) as client:
            stream = events(client, without=["progress_state"])
            await until(stream, is_a(Status))
            server.send("progress_state", {"prompt_id": "a", "nodes": {}})
            server.send("execution_start", {"prompt_id": "a", "timestamp": 0})
            seen = await until(stream, is_a(ExecutionStart))
            await stream.aclose()
            assert not [event for event in seen if isinstance(event, ProgressState)]

    asyncio.run(use())
    assert any("execution_start" in text for text in read)
    assert not any("progress_state" in text for text in read)


def test_whoever_knows_says_how_much_a_server_has(proxy: FaultProxy, monkeypatch: pytest.MonkeyPatch) -> None:
    """A stream that has gone silent asks whom it is told to, and believes the answer."""
    monkeypatch.setattr(stream_module, "_SILENCE", 0.05)
    monkeypatch.setattr(stream_module, "_DOUBT", 0.05)
    asked = 0

    async def remaining() -> int:
        nonlocal asked
        asked += 1
        return 7

    async def use() -> None:
        async with Client(proxy.url) as client:
            stream = events(client, remaining=remaining)
            seen = await until(stream, is_a(Disconnected))
            await stream.aclose()
            assert seen[-1].reason == "the server has forgotten this connection"

    asyncio.run(use())
    assert asked >= 2
    assert proxy.count("GET", "/prompt") == 0
