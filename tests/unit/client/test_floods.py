"""Websockets that say nothing, and a lot of it."""

from __future__ import annotations

import asyncio
import contextlib
import math
import time
from collections.abc import AsyncIterator

import aiohttp
import pytest
from aiohttp import web

from comfy_script.client import Client, Connected, Disconnected, Event, UnknownEvent, events
from comfy_script.client import stream as stream_module
from tests.faults.clients import with_events
from tests.faults.faults import Rewritten
from tests.standin.server import StandIn

PING, PONG, TEXT = b"\x89\x00", b"\x8a\x00", b"\x81\x02{}"


def flood(server: StandIn, piece: bytes, pause: float = 0.0, *, first: bytes = b"", times: float = math.inf) -> None:
    """Has each websocket send a piece again and again, or so many times, and take nothing, not even its closing."""

    async def answer(request: web.Request, true: web.StreamResponse | None) -> web.StreamResponse | None:
        await web.WebSocketResponse().prepare(request)
        assert request.transport is not None
        request.transport.write(first)
        left = times
        while request.transport is not None and not request.transport.is_closing():
            has_room = request.transport.get_write_buffer_size() < 1 << 20
            if left > 0 and has_room:
                request.transport.write(piece)
                left -= 1
            # Whoever is to take it is in this process, and needs time for it.
            await asyncio.sleep(pause if has_room else max(pause, 0.001))
        return None

    server.fail("/ws", Rewritten(answer=answer))


@pytest.mark.parametrize("piece", [PING, PONG, TEXT], ids=["pings", "pongs", "texts"])
def test_a_flood_ends_the_connection_and_others_have_their_turns(
    server: StandIn, piece: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Server and client share one interpreter here. Each ping is answered by a system call, in which the server's thread
    # takes Python's lock: an answer takes 3 µs on an idle machine, and 300 µs beside two other threads. Of pings, and
    # of these alone, a loaded machine may read less than the true limit of 1,000 a second.
    monkeypatch.setattr(stream_module, "_NOISE", 100)
    flood(server, piece * 500)

    async def use(client: Client, stream: AsyncIterator[Event]) -> None:
        async def ask() -> None:
            for _ in range(20):
                await client.queue_state()

        asking = asyncio.ensure_future(ask())
        assert await anext(stream) == Connected(False)
        async for event in stream:
            if isinstance(event, Disconnected):
                assert event.reason.startswith("the server floods it: more than 100 messages in a second")
                break
        await asyncio.wait_for(asking, 120)

    with_events(server.url, use)


def test_pings_are_answered(server: StandIn) -> None:
    """Few of them are no flood, and a connection that has gone meanwhile is one that was cut."""
    answered: list[bytes] = []

    async def answer(request: web.Request, true: web.StreamResponse | None) -> web.StreamResponse | None:
        socket = web.WebSocketResponse(autoping=False)
        await socket.prepare(request)
        for number in range(3):
            await socket.ping(b"%d" % number)
        async for message in socket:
            if message.type is web.WSMsgType.PONG:
                answered.append(bytes(message.data))
                if len(answered) == 3:
                    break
        return socket

    server.fail("/ws", Rewritten(answer=answer))

    async def use(client: Client, stream: AsyncIterator[Event]) -> None:
        assert await anext(stream) == Connected(False)
        assert isinstance(await anext(stream), Disconnected)

    with_events(server.url, use)
    assert answered == [b"0", b"1", b"2"]


@pytest.mark.parametrize("error", [aiohttp.ClientConnectionResetError, OSError])
def test_a_pong_that_cannot_be_sent_ends_the_connection_only(
    server: StandIn, error: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(self: aiohttp.ClientWebSocketResponse, message: bytes = b"") -> None:
        raise error("Cannot write to closing transport")

    monkeypatch.setattr(aiohttp.ClientWebSocketResponse, "pong", fail)
    flood(server, PING, 0.05)

    async def use(client: Client, stream: AsyncIterator[Event]) -> None:
        for again in (False, True):
            assert await anext(stream) == Connected(again)
            assert await anext(stream) == Disconnected("the connection was cut")

    with_events(server.url, use)


@pytest.mark.parametrize("how", ["the stream is left", "it is cancelled"])
def test_what_trickles_does_not_hold_up_the_end(server: StandIn, how: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """aiohttp's own close() waits anew with each message."""
    monkeypatch.setattr(stream_module, "_CLOSE_TIMEOUT", 0.3)
    flood(server, PING, 0.05)

    async def run() -> float:
        async with Client(server.url) as client:
            connected = asyncio.Event()

            async def listen() -> None:
                async with contextlib.aclosing(events(client)) as stream:
                    async for event in stream:
                        if isinstance(event, Connected):
                            connected.set()
                            if how == "the stream is left":
                                break

            listening = asyncio.ensure_future(listen())
            await connected.wait()
            begun = time.monotonic()
            if how == "it is cancelled":
                listening.cancel()
            await asyncio.wait({listening}, timeout=60)
            assert listening.done()
            return time.monotonic() - begun

    assert asyncio.run(run()) < 60


@pytest.mark.parametrize("endless", [False, True], ids=["whole", "endless"])
def test_a_message_above_the_limit_ends_the_connection(server: StandIn, endless: bool) -> None:
    """Also one that never ends, of which a frame says that it is not the last."""

    async def run() -> None:
        async with Client(server.url, longest_message=10_000) as client, contextlib.aclosing(events(client)) as stream:
            assert await anext(stream) == Connected(False)
            if not endless:
                server.send_raw("x" * 10_001)
            async for event in stream:
                assert event != UnknownEvent(None, "x" * 10_001), "it was read"
                if isinstance(event, Disconnected):
                    assert event.reason.startswith("the server sent too long a message")
                    assert "10000" in event.reason
                    break

    if endless:
        first, more = (bytes((kind, 125)) + b"x" * 125 for kind in (0x01, 0x00))
        # So long that a client without a limit has it in memory, and that it then ends for another reason.
        flood(server, more * 200, first=first, times=1000)
    asyncio.run(asyncio.wait_for(run(), 60))
