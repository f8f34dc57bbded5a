"""A server that gives files, rightly or as no server should: for downloads."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Awaitable, Callable

from aiohttp import web

from tests.faults.loopback import Loopback, abort

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class FileServer(Loopback):
    """`with FileServer() as server:` … `server.files["/a.safetensors"] = given(b"…")`.

    Attributes:
        files: Path → what answers it.
        requests: Path and headers of each request.
    """

    def __init__(self, ssl_context: ssl.SSLContext | None = None) -> None:
        super().__init__()
        self.files: dict[str, Handler] = {}
        self.requests: list[tuple[str, dict[str, str]]] = []
        self._ssl = ssl_context

    @property
    def url(self) -> str:
        return f"http{'s' if self._ssl else ''}://127.0.0.1:{self.port}"

    def headers(self, name: str) -> list[str | None]:
        """What the requests had as a header."""
        return [headers.get(name) for _, headers in self.requests]

    async def _set_up(self) -> web.Application:
        app = web.Application()
        app.router.add_get("/{path:.*}", self._answer)
        return app

    async def _open_port(self) -> None:
        self._site = web.TCPSite(self._runner, "127.0.0.1", self.port, reuse_address=True, ssl_context=self._ssl)
        await self._site.start()

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        self.requests.append((request.path, dict(request.headers)))
        handler = self.files.get(request.path)
        return await handler(request) if handler is not None else web.Response(status=404)


def given(content: bytes, etag: str | None = '"one"', *, ranges: bool = True, cut: list[int] | None = None) -> Handler:
    """A file as a good server gives it.

    Args:
        content: The file.
        etag: Its ETag.
        ranges: Whether parts of it are given.
        cut: Bytes of the body after which the connection is cut: for the first request, the second, and so on.
    """

    async def answer(request: web.Request) -> web.StreamResponse:
        begin, end = 0, len(content)
        asked = request.headers.get("Range")
        is_part = ranges and asked is not None and request.headers.get("If-Range", etag) == etag
        if is_part and asked is not None:
            first, _, last = asked.removeprefix("bytes=").partition("-")
            begin, end = int(first), min(end, int(last) + 1) if last else end
            if begin >= len(content):
                return web.Response(status=416, headers={"Content-Range": f"bytes */{len(content)}"})
        response = web.StreamResponse(status=206 if is_part else 200)
        response.content_type = "application/octet-stream"
        response.content_length = end - begin
        if etag is not None:
            response.headers["ETag"] = etag
        if is_part:
            response.headers["Content-Range"] = f"bytes {begin}-{end - 1}/{len(content)}"
        await response.prepare(request)
        limit = cut.pop(0) if cut and asked != "bytes=0-0" else None
        await response.write(content[begin:end][:limit])
        if limit is not None and limit < end - begin:
            await asyncio.sleep(0.05)  # what was written arrives
            abort(request)
        return response

    return answer


def moved(location: str, status: int = 302, **headers: str) -> Handler:
    """A redirect."""

    async def answer(request: web.Request) -> web.StreamResponse:
        more = {name.replace("_", "-"): value for name, value in headers.items()}
        return web.Response(status=status, headers={"Location": location, **more})

    return answer


def fixed(status: int = 200, body: bytes = b"", kind: str = "application/octet-stream", **headers: str) -> Handler:
    """One answer to all."""

    async def answer(request: web.Request) -> web.StreamResponse:
        more = {name.replace("_", "-"): value for name, value in headers.items()}
        return web.Response(status=status, body=body, content_type=kind, headers=more)

    return answer


def raw(head: str, body: bytes, *, hold: float = 0) -> Handler:
    """Bytes as they are, and the end of the connection."""

    async def answer(request: web.Request) -> web.StreamResponse:
        assert request.transport is not None
        request.transport.write(head.replace("\n", "\r\n").encode() + b"\r\n\r\n" + body)
        await asyncio.sleep(0.05 + hold)
        request.transport.close()
        return web.Response()

    return answer
