"""A reverse proxy in front of a real server that does to its traffic what networks and other proxies do."""

from __future__ import annotations

import asyncio
import base64
import contextlib

import aiohttp
from aiohttp import web
from yarl import URL

from tests.faults.faults import Fault, Faults
from tests.faults.loopback import Loopback, abort

_HOP_BY_HOP = {"connection", "host", "keep-alive", "transfer-encoding", "upgrade", "content-length"}


class FaultProxy(Loopback):
    """A reverse proxy.

    `with FaultProxy(server.url) as proxy:` … `proxy.url` stands for the server's address; without faults it answers
    as the server does.

    Args:
        upstream: The real server's address.
        prefix: A path below which the server is reached, such as `/comfy`.
        basic_auth: User name and password that each request must show.

    Attributes:
        requests: (method, path without prefix and query) of each request that came, websockets included.
        forwarded: The same of those that the server got.
        connections: Number of websockets that were opened.
        dropped: How many of them `drop_websocket_at` cut.
    """

    def __init__(self, upstream: str, *, prefix: str = "", basic_auth: tuple[str, str] | None = None) -> None:
        super().__init__()
        self.requests: list[tuple[str, str]] = []
        self.forwarded: list[tuple[str, str]] = []
        self.connections = 0
        self.dropped = 0
        self._upstream = URL(upstream)
        self._prefix = prefix.rstrip("/")
        self._authorization = (
            "Basic " + base64.b64encode(":".join(basic_auth).encode()).decode() if basic_auth else None
        )
        self._faults = Faults()
        self._drop_at: int | None = None
        self._drops_left: int | None = 0
        self._refuse_websockets = False
        self._mute_websockets = False
        self._delay = 0.0
        self._websockets: set[aiohttp.ClientWebSocketResponse] = set()
        self._abandoned: list[aiohttp.ClientWebSocketResponse] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}{self._prefix}/"

    # Faults

    def fail(self, route: str, fault: Fault, *, times: int | None = None) -> None:
        """Spoil the requests of a route, `/prompt`, `POST /prompt` or `/history/*`, so many times (None: always)."""
        self._faults.plan(route, fault, times)

    def drop_websocket_at(self, n: int, *, times: int | None = 1) -> None:
        """Cut a websocket instead of passing on its n-th message (from 1; 0: right after opening).

        Messages are counted per connection; `times` connections are cut (None: all).
        """
        self._drop_at, self._drops_left = n, times

    def refuse_websockets(self, refuse: bool = True) -> None:
        """Answer websocket upgrades with status 503."""
        self._refuse_websockets = refuse

    def mute_websockets(self, mute: bool = True) -> None:
        """Swallow the server's messages; the connections stay open, and pings are answered."""
        self._mute_websockets = mute

    def delay(self, seconds: float) -> None:
        """Hold each request for so long before passing it on."""
        self._delay = seconds

    def freeze(self) -> None:
        """Accept everything and answer nothing, pings included."""
        self._call(self._thawed.clear)

    def cut(self, *, server_notices: bool = True) -> None:
        """Cut all connections, and refuse new ones.

        Without `server_notices` the server keeps its side of the websockets open, as it does when packets get lost,
        until `end_abandoned_websockets`.
        """
        self._run(self._cut(server_notices=server_notices))

    def end_abandoned_websockets(self) -> None:
        """Let the server notice that websockets have ended long ago."""
        self._run(self._end_abandoned())

    def restore(self) -> None:
        """End all faults. Requests that were held by `freeze` are cut."""
        self._faults.clear()
        self._drop_at, self._drops_left = None, 0
        self._refuse_websockets = self._mute_websockets = False
        self._delay = 0.0
        self._call(self._thawed.set)
        self._run(self._open_port())

    def count(self, method: str, path: str) -> int:
        """How many such requests the server got."""
        return self.forwarded.count((method, path))

    # The proxy's own thread

    async def _set_up(self) -> web.Application:
        self._thawed = asyncio.Event()
        self._thawed.set()
        self._upstream_session = aiohttp.ClientSession(
            auto_decompress=False, cookie_jar=aiohttp.DummyCookieJar(), timeout=aiohttp.ClientTimeout(total=None)
        )
        app = web.Application(client_max_size=1 << 30)
        app.router.add_route("*", "/{path:.*}", self._handle)
        return app

    async def _end_abandoned(self) -> None:
        while self._abandoned:
            await self._abandoned.pop().close()

    async def _stop(self) -> None:
        self._thawed.set()
        await self._end_abandoned()
        await super()._stop()

    async def _tear_down(self) -> None:
        await self._upstream_session.close()

    async def _cut(self, *, server_notices: bool) -> None:
        if not server_notices:
            self._abandoned.extend(self._websockets)
        await self._close_port()

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        path = request.path
        if not path.startswith(self._prefix + "/"):
            return web.Response(status=404, text="nothing here")
        path = path.removeprefix(self._prefix)
        self.requests.append((request.method, path))
        if self._authorization is not None and request.headers.get("Authorization") != self._authorization:
            return web.Response(status=401, text="who are you?", headers={"WWW-Authenticate": "Basic"})
        await self._hold(request)
        await asyncio.sleep(self._delay)
        if request.headers.get("Upgrade", "").lower() == "websocket":
            return await self._websocket(request, path)
        answer = await self._faults.answer(request, path, lambda: self._forward(request, path))
        await self._hold(request)
        return answer

    async def _hold(self, request: web.Request) -> None:
        """While frozen, wait; a request that was held is cut afterwards."""
        if not self._thawed.is_set():
            await self._thawed.wait()
            abort(request)

    def _target(self, request: web.Request) -> URL:
        path_qs = str(request.rel_url).removeprefix(self._prefix)
        return URL(str(self._upstream).rstrip("/") + path_qs, encoded=True)

    async def _forward(self, request: web.Request, path: str) -> web.Response:
        headers = {key: value for key, value in request.headers.items() if key.lower() not in _HOP_BY_HOP}
        body = await request.read()
        self.forwarded.append((request.method, path))
        try:
            async with self._upstream_session.request(
                request.method, self._target(request), headers=headers, data=body, allow_redirects=False
            ) as answer:
                kept = {key: value for key, value in answer.headers.items() if key.lower() not in _HOP_BY_HOP}
                return web.Response(status=answer.status, headers=kept, body=await answer.read())
        except aiohttp.ClientError as error:
            return web.Response(status=502, text=f"502 Bad Gateway: {error}")

    async def _websocket(self, request: web.Request, path: str) -> web.StreamResponse:
        if self._refuse_websockets:
            return web.Response(status=503, text="503 Service Unavailable")
        self.forwarded.append((request.method, path))
        try:
            upstream = await self._upstream_session.ws_connect(self._target(request), max_msg_size=0)
        except aiohttp.ClientError as error:
            return web.Response(status=502, text=f"502 Bad Gateway: {error}")
        # Pings are answered here by hand, so that a frozen proxy doesn't.
        downstream = web.WebSocketResponse(autoping=False, max_msg_size=0)
        await downstream.prepare(request)
        self.connections += 1
        self._websockets.add(upstream)
        pumps = [
            asyncio.create_task(self._pump_up(downstream, upstream)),
            asyncio.create_task(self._pump_down(upstream, downstream)),
        ]
        try:
            await asyncio.wait(pumps, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for pump in pumps:
                pump.cancel()
            await asyncio.gather(*pumps, return_exceptions=True)
            self._websockets.discard(upstream)
            # In this order: a client that comes back at once must find the server without its old connection.
            if upstream not in self._abandoned:
                with contextlib.suppress(aiohttp.ClientError, OSError):
                    await upstream.close()
            abort(request)
        return downstream

    async def _pump_up(self, downstream: web.WebSocketResponse, upstream: aiohttp.ClientWebSocketResponse) -> None:
        async for message in downstream:
            await self._thawed.wait()
            if message.type is aiohttp.WSMsgType.PING:
                await downstream.pong(message.data)
            elif message.type is aiohttp.WSMsgType.TEXT:
                await upstream.send_str(message.data)
            elif message.type is aiohttp.WSMsgType.BINARY:
                await upstream.send_bytes(message.data)

    def _drop_due(self, passed: int) -> bool:
        if self._drop_at != passed or self._drops_left == 0:
            return False
        if self._drops_left is not None:
            self._drops_left -= 1
        self.dropped += 1
        return True

    async def _pump_down(self, upstream: aiohttp.ClientWebSocketResponse, downstream: web.WebSocketResponse) -> None:
        passed = 0
        if self._drop_due(passed):
            return
        while True:
            message = await upstream.receive()
            await self._thawed.wait()
            passed += 1
            if self._drop_due(passed):
                return
            if message.type is aiohttp.WSMsgType.TEXT:
                if not self._mute_websockets:
                    await downstream.send_str(message.data)
            elif message.type is aiohttp.WSMsgType.BINARY:
                if not self._mute_websockets:
                    await downstream.send_bytes(message.data)
            else:
                return
