"""One ComfyUI server: its events, over a websocket that comes back when it is lost."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncGenerator
from typing import TYPE_CHECKING

from .client import Client
from .events import Connected, Disconnected, Event, parse_binary, parse_text

if TYPE_CHECKING:
    import aiohttp

logger = logging.getLogger(__name__)

# Pauses between attempts to connect (seconds); they double from the first to the last.
_FIRST_PAUSE = 0.1
_LAST_PAUSE = 2.0
# A ping after so many seconds of silence; no answer within half of that means a dead connection.
_HEARTBEAT = 6.0
# How long to wait for the server to open the websocket, and to close it in good order (seconds).
_HANDSHAKE_TIMEOUT = 10.0
_CLOSE_TIMEOUT = 1.0

# Must be the first message: without it the server sends previews that don't say of which node they are.
_FEATURE_FLAGS = json.dumps({"type": "feature_flags", "data": {"supports_preview_metadata": True}})


async def events(client: Client) -> AsyncGenerator[Event, None]:
    """Yield a server's events, until the client is closed or the iteration is ended.

    First comes `Connected`, or `Disconnected` when there is no connection; that is no error here, the stream goes on
    trying, 0.1 to 2 s apart. After a lost connection come `Disconnected` and, in time, `Connected(reconnect=True)`:
    what the server sent in between is lost, but its history tells. A connection that is dead without having been
    closed is noticed within 10 s.

    The server sends the events of a workflow only to the client (id) that submitted it, and only to one stream of it:
    have one stream per client. It forgets a connection without closing it when an older one of the same id ends late,
    so no event is a promise: ask the history now and then while a workflow runs.

    Take events promptly: up to 3 s for each, or the heartbeat may take the connection for dead.
    """
    import aiohttp

    loop = asyncio.get_running_loop()
    pause = _FIRST_PAUSE
    connected_before = False
    attempt = 0
    while not client.closed:
        try:
            socket = await asyncio.wait_for(_connect(client), min(client.timeout, _HANDSHAKE_TIMEOUT))
        except (aiohttp.ClientError, OSError, asyncio.TimeoutError) as error:
            attempt += 1
            reason = client.explain(error)
        else:
            attempt = 0
            opened = loop.time()
            try:
                yield Connected(connected_before)
                connected_before = True
                while True:
                    message = await socket.receive()
                    if message.type is aiohttp.WSMsgType.TEXT:
                        yield parse_text(message.data)
                    elif message.type is aiohttp.WSMsgType.BINARY:
                        yield parse_binary(message.data)
                    else:
                        reason = _reason(message.type, message.data, socket.exception())
                        break
            finally:
                await socket.close()
            # Not after each connection: one that is cut at once must not make this a busy loop.
            if loop.time() - opened > _LAST_PAUSE:
                pause = _FIRST_PAUSE
        if client.closed:
            break
        logger.debug("No websocket to %s: %s", client.base_url, reason)
        yield Disconnected(reason, attempt)
        await asyncio.sleep(pause)
        pause = min(2 * pause, _LAST_PAUSE)


async def _connect(client: Client) -> aiohttp.ClientWebSocketResponse[bool]:
    import aiohttp

    session = await client.session()
    socket = await session.ws_connect(
        client.websocket_url(),
        params=client.websocket_params(),
        heartbeat=_HEARTBEAT,
        max_msg_size=0,
        timeout=aiohttp.ClientWSTimeout(ws_close=_CLOSE_TIMEOUT),
    )
    await socket.send_str(_FEATURE_FLAGS)
    return socket


def _reason(kind: aiohttp.WSMsgType, data: object, error: BaseException | None) -> str:
    import aiohttp

    if kind is aiohttp.WSMsgType.CLOSE:
        return f"the server closed the connection (code {data})"
    # Other errors stand for aiohttp's own answer to the end of the connection, which nobody hears any more.
    if isinstance(error, asyncio.TimeoutError):
        return "the server doesn't answer pings"
    if isinstance(error, aiohttp.WebSocketError):
        return f"the server sent what is not a websocket message ({error})"
    return "the connection was cut"
