"""What is meant for one server goes to no other, however it was given."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from comfy_script.client import Client, Disconnected, events
from comfy_script.errors import ServerError, ServerResponseError

# aiohttp says that `auth` goes, but people have it.
pytestmark = pytest.mark.filterwarnings("ignore:.*auth.*:DeprecationWarning", "ignore:BasicAuth:DeprecationWarning")

CANARY = "Canary7bird4yellow9feather2"


class Servers:
    """One that redirects everything, as told, and another that writes down all that it is sent."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.target = ""
        self.moved = 0

    async def redirect(self, request: web.Request) -> web.Response:
        if request.path.startswith("/new"):
            return web.json_response({"exec_info": {"queue_remaining": 7}})
        self.moved += 1
        raise web.HTTPTemporaryRedirect(self.target)

    async def listen(self, request: web.Request) -> web.Response:
        self.heard.append(f"{request.raw_path} {dict(request.headers)} {await request.text()}")
        return web.json_response({"exec_info": {"queue_remaining": 7}})


@asynccontextmanager
async def running(handler: Callable[[web.Request], object]) -> AsyncGenerator[str, None]:
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", handler)  # type: ignore[arg-type]
    server = TestServer(app)
    await server.start_server()
    try:
        yield str(server.make_url("/"))
    finally:
        await server.close()


def in_address(url: str) -> Client:
    return Client(url.replace("http://", f"http://me:{CANARY}@"))


def in_query(url: str) -> Client:
    return Client(f"{url}?token={CANARY}")


def with_session(**options: object) -> Callable[[str], Client]:
    return lambda url: Client(url, session_factory=lambda: aiohttp.ClientSession(**options))  # type: ignore[arg-type]


def with_auth(url: str) -> Client:
    return Client(url, session_factory=lambda: aiohttp.ClientSession(auth=aiohttp.BasicAuth("me", CANARY)))


def with_cookies(url: str) -> Client:
    def make() -> aiohttp.ClientSession:
        return aiohttp.ClientSession(cookies={"session": CANARY}, cookie_jar=aiohttp.CookieJar(unsafe=True))

    return Client(url, session_factory=make)


WAYS = {
    "address": in_address,
    "query": in_query,
    "headers": with_session(headers={"X-Api-Key": CANARY}),
    "authorization": with_session(headers={"Authorization": f"Bearer {CANARY}"}),
    "auth": with_auth,
    "cookies": with_cookies,
}


@pytest.mark.parametrize("way", WAYS)
def test_nothing_follows_to_another_server(way: str) -> None:
    asyncio.run(nothing_follows(WAYS[way]))


async def nothing_follows(make: Callable[[str], Client]) -> None:
    servers = Servers()
    async with running(servers.redirect) as url, running(servers.listen) as other:
        servers.target = f"{other}elsewhere?a=b"
        client = make(url)
        try:
            with pytest.raises(ServerResponseError, match=f"redirects to {other}elsewhere, another server") as caught:
                await client.queue_remaining()
            with pytest.raises(ServerResponseError, match="redirects to"):
                await client.interrupt()
            first = await anext(aiter(events(client)))
        finally:
            await client.close()
    assert isinstance(first, Disconnected)
    assert servers.moved >= 3
    assert servers.heard == []
    assert CANARY not in f"{caught.value} {first} {client!r}"


def test_within_a_server_redirects_are_followed() -> None:
    asyncio.run(redirects_are_followed())


async def redirects_are_followed() -> None:
    servers = Servers()
    async with running(servers.redirect) as url:
        client = Client(url, session_factory=lambda: aiohttp.ClientSession(headers={"X-Api-Key": CANARY}))
        for target in ("/new/place", f"{url}new/place", "//" + url.partition("//")[2] + "new/place"):
            servers.target = target
            assert await client.queue_remaining() == 7
        await client.close()


@pytest.mark.parametrize("target", ["", "http://", "file:///etc/passwd", "ftp://example.org/", "http://[", "//[::1"])
def test_addresses_that_are_none(target: str) -> None:
    with pytest.raises(ServerError):
        asyncio.run(asyncio.wait_for(asks(target), 120))


async def asks(target: str) -> None:
    servers = Servers()
    async with running(servers.redirect) as url:
        servers.target = target or "/again"
        client = Client(url)
        try:
            await client.queue_remaining()
        finally:
            await client.close()
