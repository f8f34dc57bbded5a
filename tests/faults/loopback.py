"""A web server of the tests, in a thread of its own, on a port of the loopback interface."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Coroutine
from typing import Any, TypeVar

from aiohttp import web
from typing_extensions import Self

T = TypeVar("T")


class Loopback:
    """Base of such a server: `with MyServer() as server:` … `server.port`.

    Args:
        port: Where it listens; a free port if None.
    """

    def __init__(self, port: int | None = None) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name=type(self).__name__, daemon=True)
        # Bound from now on: another could take a port that is only known to be free.
        self._socket: socket.socket | None = None
        if port is None:
            self._socket = socket.socket()
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            self._socket.bind(("127.0.0.1", 0))
            port = self._socket.getsockname()[1]
        self.port: int = port

    def __enter__(self) -> Self:
        self._thread.start()
        self._run(self._start())
        return self

    def __exit__(self, *_: object) -> None:
        self._run(self._stop())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _run(self, coroutine: Coroutine[Any, Any, T]) -> T:
        """Run a coroutine in the server's thread, and wait for it."""
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(30)

    def _call(self, function: Any) -> None:
        """Call a function in the server's thread, and wait for it."""

        async def call() -> None:
            function()

        self._run(call())

    # In the server's thread

    async def _set_up(self) -> web.Application:
        """What is served."""
        raise NotImplementedError

    async def _tear_down(self) -> None:
        """Called when nothing is served any more."""

    async def _start(self) -> None:
        self._runner = web.AppRunner(await self._set_up(), access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        self._site: web.BaseSite | None = None
        await self._open_port()

    async def _stop(self) -> None:
        await self._close_port()
        await self._runner.cleanup()
        await self._tear_down()
        tasks = asyncio.all_tasks() - {asyncio.current_task()}
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _open_port(self) -> None:
        if self._site is None:
            if self._socket is not None:
                self._site = web.SockSite(self._runner, self._socket)
                self._socket = None
            else:
                self._site = web.TCPSite(self._runner, "127.0.0.1", self.port, reuse_address=True)
            await self._site.start()

    async def _close_port(self) -> None:
        """Cut all connections, and refuse new ones."""
        if self._site is not None:
            await self._site.stop()
            self._site = None
        assert self._runner.server is not None
        for connection in self._runner.server.connections:
            if connection.transport is not None:
                connection.transport.abort()


def abort(request: web.Request) -> None:
    """Cut a request's connection."""
    if request.transport is not None:
        request.transport.abort()
