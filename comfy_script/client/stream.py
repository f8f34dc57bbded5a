"""One ComfyUI server: its events, over a websocket that comes back when it is lost."""

from __future__ import annotations

import asyncio
import functools
import json
from collections.abc import AsyncGenerator, Awaitable, Callable, Collection
from typing import TYPE_CHECKING

from .._tasks import end_tasks, in_time
from .._text import get_logger
from ..errors import ServerError
from .client import Client
from .event_types import Connected, Disconnected, Event, Status, UnknownEvent
from .messages import parse_binary, parse_text

if TYPE_CHECKING:
    import aiohttp

logger = get_logger(__name__)

# Pauses between attempts to connect (seconds); they double from the first to the last.
_FIRST_PAUSE = 0.1
_LAST_PAUSE = 2.0
# A ping after so many seconds of silence; no answer within half of that means a dead connection.
_HEARTBEAT = 6.0
# How long to wait for the server to open the websocket, and to close it in good order (seconds).
_HANDSHAKE_TIMEOUT = 10.0
_CLOSE_TIMEOUT = 1.0

# After so many seconds of silence the server is asked whether it has anything to tell; then once more, after the second
# time, as a message may have been on its way. The third is for its answer.
_SILENCE = 5.0
_DOUBT = 1.0
_ANSWER_TIMEOUT = 3.0
# For so many seconds a server at work may say nothing to a connection that was made again; it doubles each time that
# another one hasn't helped.
_QUIET = 10.0
# So many messages a second that say nothing are no server's: the connection is closed, or reading them would hold up
# all else. After so many messages of any kind others have a turn: what has come already is taken without a pause. Who
# floods isn't waited for (seconds).
_NOISE = 1000
_TURN = 50
_FLOOD_TIMEOUT = 0.1

# Must be the first message: without it the server sends previews that don't say of which node they are.
_FEATURE_FLAGS = json.dumps({"type": "feature_flags", "data": {"supports_preview_metadata": True}})


async def events(
    client: Client, *, without: Collection[str] = (), remaining: Callable[[], Awaitable[int]] | None = None
) -> AsyncGenerator[Event, None]:
    """Yield a server's events, until the client is closed or the iteration is ended.

    First comes `Connected`, or `Disconnected` when there is no connection; that is no error here, the stream goes on
    trying, 0.1 to 2 s apart. After a lost connection come `Disconnected` and, in time, `Connected(reconnect=True)`:
    what the server sent in between is lost, but its history tells. A connection that is dead without having been
    closed is noticed within 10 s, one that is open but has nothing coming though the queue changes within 7 s; it is
    made anew. So is one that came after a lost one, when a server at work says nothing for 10 s, then for 20 s, 40 s …
    until something comes; and one that is flooded, with more than 1,000 pings or unreadable messages a second.

    The server sends the events of a workflow only to the client (id) that submitted it, and only to one stream of it:
    have one stream per client. No event is a promise: ask the history now and then while a workflow runs.

    Take events promptly: up to 3 s for each, or the heartbeat may take the connection for dead.

    Args:
        client: The server's.
        without: Types of messages that aren't wanted: they aren't read, which is most of their cost.
        remaining: Says how many prompts the server has; it is asked for that by default.
    """
    import aiohttp

    loop = asyncio.get_running_loop()
    pause = _FIRST_PAUSE
    connected_before = False
    hearing = _Hearing(remaining or functools.partial(client.queue_remaining, timeout=_ANSWER_TIMEOUT))
    # As ComfyUI writes them. One that is written in another way is read for nothing.
    unread = tuple(f'{{"type": "{kind}"' for kind in without)
    attempt = 0
    while not client.closed:
        limit = min(client.timeout, _HANDSHAKE_TIMEOUT)
        try:
            socket = await in_time(_connect(client), limit, _close)
        except (aiohttp.ClientError, OSError, asyncio.TimeoutError) as error:
            attempt += 1
            reason = client.explain(error, limit)
        else:
            attempt = 0
            opened = loop.time()
            hearing.begin(again=connected_before)
            watchdog = asyncio.ensure_future(hearing.watch(socket))
            try:
                yield Connected(connected_before)
                connected_before = True
                while True:
                    hearing.listens()
                    message = await socket.receive()
                    if message.type is aiohttp.WSMsgType.TEXT:
                        if unread and message.data.startswith(unread):
                            await hearing.heard_of_work()
                            continue
                        event = parse_text(message.data)
                    elif message.type is aiohttp.WSMsgType.BINARY:
                        event = parse_binary(message.data)
                    elif message.type in (aiohttp.WSMsgType.PING, aiohttp.WSMsgType.PONG):
                        event = None
                    else:
                        reason = hearing.complaint or _reason(message.type, message.data, socket.exception())
                        break
                    await hearing.heard(event)
                    if hearing.complaint is not None:
                        reason = hearing.complaint
                        break
                    if event is not None:
                        yield event
                    elif message.type is aiohttp.WSMsgType.PING:
                        try:
                            await socket.pong(message.data)
                        except (aiohttp.ClientError, OSError):
                            reason = "the connection was cut"
                            break
            finally:
                try:
                    await end_tasks({watchdog}.copy)
                finally:
                    await _close(socket, _FLOOD_TIMEOUT if hearing.flooded else _CLOSE_TIMEOUT)
            # Not after each connection: one that is cut at once must not make this a busy loop.
            if loop.time() - opened > _LAST_PAUSE:
                pause = _FIRST_PAUSE
        if client.closed:
            break
        logger.debug("No websocket to %s: %s", client.base_url, reason)
        yield Disconnected(reason, attempt)
        await asyncio.sleep(pause)
        pause = min(2 * pause, _LAST_PAUSE)


class _Hearing:
    """Notices a connection on which the server, or something in between, has stopped sending without closing it.

    ComfyUI does that: when an old connection of a client id ends after a new one was made, as happens when the network
    was lost for a while, it forgets the new one (the end of `websocket_handler` in its `server.py`). As it tells every
    change of its queue's length, a length that we haven't been told gives it away. While one job runs the length stays;
    then there is only the silence, which a slow node explains as well.
    """

    def __init__(self, remaining: Callable[[], Awaitable[int]]) -> None:
        self._remaining = remaining
        self._limit = _QUIET
        self.begin(again=False)

    def begin(self, *, again: bool) -> None:
        """A connection was made, the first or another one."""
        self.complaint: str | None = None
        self._again = again
        self._told: int | None = None
        self._in_doubt = False
        self._silence = 0.0
        self._since: float | None = None
        self.flooded = False
        self._messages = self._noise = 0
        self._noise_since = 0.0

    def listens(self) -> None:
        """From now on a message is waited for: what whoever takes the events needs for the last one is no silence."""
        self._since = asyncio.get_running_loop().time()

    async def heard(self, event: Event | None) -> None:
        """A message came, or a ping or its answer, which is no event; `complaint` is set if there are too many."""
        await self._heard()
        if event is None or (isinstance(event, UnknownEvent) and event.prompt_id is None):
            self._count_noise()
        if event is None:
            return
        self._in_doubt = False
        self._silence = 0.0
        if isinstance(event, Status):
            self._told = event.queue_remaining
        elif event.prompt_id is not None:  # not what every new connection is told
            self._limit = _QUIET

    async def heard_of_work(self) -> None:
        """A message of a run came that nobody wants."""
        await self._heard()
        self._in_doubt = False
        self._silence = 0.0
        self._limit = _QUIET

    async def _heard(self) -> None:
        self._since = None
        self._messages += 1
        if self._messages % _TURN == 0:
            await asyncio.sleep(0)

    def _count_noise(self) -> None:
        now = asyncio.get_running_loop().time()
        if now - self._noise_since > 1.0:
            self._noise, self._noise_since = 0, now
        self._noise += 1
        if self._noise > _NOISE:
            self.flooded = True
            self.complaint = f"the server floods it: more than {_NOISE:,} messages in a second that say nothing"

    async def watch(self, socket: aiohttp.ClientWebSocketResponse[bool]) -> None:
        """Closes the connection when it has to be made anew; then `complaint` says why.

        One timer for the connection, not one for each message: there are many of them.
        """
        loop = asyncio.get_running_loop()
        asked = 0.0
        while self.complaint is None:
            patience = _DOUBT if self._in_doubt else _SILENCE
            left = patience if self._since is None else max(self._since, asked) + patience - loop.time()
            if left > 0:
                await asyncio.sleep(left)
            else:
                self.complaint = await self._ask(patience)
                asked = loop.time()
        await _close(socket)

    async def _ask(self, patience: float) -> str | None:
        """Why the connection has to be made anew, if it has, after so many more seconds without a message."""
        silence = self._silence = self._silence + patience
        try:
            actual = await self._remaining()
        except ServerError:
            # Whether the server is there at all is the heartbeat's question.
            return None
        if self._silence != silence:  # a message came meanwhile, maybe of this change
            return None
        was_in_doubt = self._in_doubt
        self._in_doubt = actual != self._told
        if was_in_doubt and self._in_doubt:
            return "the server has forgotten this connection"
        if self._again and actual and silence >= self._limit:
            self._limit *= 2
            return f"nothing has come for {silence:g} s though the server is at work"
        return None


async def _connect(client: Client) -> aiohttp.ClientWebSocketResponse[bool]:
    import aiohttp

    session = await client.session()
    socket = await session.ws_connect(
        client.websocket_url(),
        params=client.websocket_params(),
        heartbeat=_HEARTBEAT,
        autoping=False,  # aiohttp's own answers to a flood of pings would leave nobody else a turn
        max_msg_size=client.longest_message,
        timeout=aiohttp.ClientWSTimeout(ws_close=_CLOSE_TIMEOUT),  # pyright: ignore[reportCallIssue] - attrs class
    )
    try:
        await socket.send_str(_FEATURE_FLAGS)
    except BaseException:
        await _close(socket)
        raise
    return socket


async def _close(socket: aiohttp.ClientWebSocketResponse[bool], seconds: float | None = None) -> None:
    """Closes a connection, in good order if that takes not longer than `_CLOSE_TIMEOUT` or so many seconds in all.

    aiohttp's own limit begins anew with each message that comes before the server's answer.
    """
    closing = asyncio.ensure_future(socket.close())
    try:
        await asyncio.wait({closing}, timeout=_CLOSE_TIMEOUT if seconds is None else seconds)
    finally:
        await end_tasks({closing}.copy)


def _reason(kind: aiohttp.WSMsgType, data: object, error: BaseException | None) -> str:
    import aiohttp

    if kind is aiohttp.WSMsgType.CLOSE:
        return f"the server closed the connection (code {data})"
    if kind is aiohttp.WSMsgType.ERROR and isinstance(data, aiohttp.WebSocketError):
        error = data  # which not all releases of aiohttp keep elsewhere
    if isinstance(error, aiohttp.WebSocketError) and error.code == aiohttp.WSCloseCode.MESSAGE_TOO_BIG:
        return f"the server sent too long a message ({error}); Client(…, longest_message=…) sets the limit"
    # Other errors stand for aiohttp's own answer to the end of the connection, which nobody hears any more.
    if isinstance(error, asyncio.TimeoutError):
        return "the server doesn't answer pings"
    if isinstance(error, aiohttp.WebSocketError):
        return f"the server sent what is not a websocket message ({error})"
    return "the connection was cut"
