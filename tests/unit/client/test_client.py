from __future__ import annotations

import asyncio
import socket
from typing import Any

import aiohttp
import pytest

from comfy_script.client import Client
from comfy_script.client._http import _os_message
from comfy_script.errors import ServerError, ServerResponseError, ServerUnreachableError
from tests.faults.clients import finished, with_client
from tests.faults.jobs import image_job, new_id
from tests.faults.proxy import FaultProxy
from tests.standin.server import StandIn

CHECKPOINT = "v1-5-pruned-emaonly.ckpt"


def test_a_server_below_a_path(server: StandIn) -> None:
    async def use(client: Client) -> None:
        assert await client.is_alive()
        submission = await client.submit(image_job(), prompt_id=new_id())
        await finished(client, submission.prompt_id)

    with FaultProxy(server.url, prefix="/my/comfy") as proxy:
        with_client(proxy.url, use)
        with_client(proxy.url.removeprefix("http://").rstrip("/"), use)
        with pytest.raises(ServerResponseError, match="path in its address"):
            with_client(proxy.url.replace("/my/comfy", ""), lambda client: client.queue_remaining())


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_authentication(server: StandIn) -> None:
    made = []

    def factory() -> aiohttp.ClientSession:
        made.append(aiohttp.ClientSession(auth=aiohttp.BasicAuth("Aladdin", "open sesame")))
        return made[-1]

    async def use(client: Client) -> None:
        assert await client.is_alive()
        submission = await client.submit(image_job(), prompt_id=new_id())
        await finished(client, submission.prompt_id)

    async def refused(client: Client) -> None:
        assert not await client.is_alive()
        with pytest.raises(ServerResponseError, match="session_factory") as caught:
            await client.submit(image_job(), prompt_id=new_id())
        assert caught.value.status == 401

    with FaultProxy(server.url, basic_auth=("Aladdin", "open sesame")) as proxy:
        with_client(proxy.url, use, session_factory=factory)
        assert len(made) == 1
        assert made[0].closed
        with_client(proxy.url, refused)
        assert proxy.count("POST", "/prompt") == 1
        with_client(proxy.url.replace("//", "//Aladdin:open%20sesame@"), use)


def test_no_server() -> None:
    async def use(client: Client) -> None:
        assert not await client.is_alive()
        for request in (
            client.object_info(),
            client.queue_state(),
            client.interrupt(),
            client.submit(image_job(), prompt_id=new_id()),
        ):
            with pytest.raises(ServerUnreachableError) as caught:
                await request
            assert client.base_url in str(caught.value)
            assert "refused" in str(caught.value)
            assert "Check" in str(caught.value)

    with FaultProxy("http://127.0.0.1:1") as proxy:
        url = proxy.url
    with_client(url, use)


def test_an_unknown_host() -> None:
    class NoNames(aiohttp.abc.AbstractResolver):
        async def resolve(self, host: str, port: int = 0, family: Any = None) -> Any:
            raise OSError(None, "Name or service not known")

        async def close(self) -> None:
            pass

    async def use(client: Client) -> None:
        with pytest.raises(ServerUnreachableError, match=r"no-such-host\.invalid.*not known"):
            await client.queue_remaining()

    with_client(
        "no-such-host.invalid",
        use,
        session_factory=lambda: aiohttp.ClientSession(connector=aiohttp.TCPConnector(resolver=NoNames())),
    )


def test_tls_where_there_is_none(server: StandIn) -> None:
    async def use(client: Client) -> None:
        with pytest.raises(ServerUnreachableError, match="write the address with http://"):
            await client.queue_remaining()

    with_client(server.url.replace("http://", "https://"), use)


def test_each_loop_has_its_own_session(server: StandIn) -> None:
    client = Client(server.url)

    async def use() -> aiohttp.ClientSession:
        assert await client.is_alive()
        session = await client.session()
        await session.close()
        assert await client.is_alive()
        assert await client.session() is not session
        return await client.session()

    async def last() -> None:
        assert await client.is_alive()
        first = await asyncio.to_thread(asyncio.run, use_and_close())
        assert first.closed

    async def use_and_close() -> aiohttp.ClientSession:
        session = await use()
        await client.close()
        return session

    asyncio.run(last())
    assert client.closed
    with pytest.raises(ServerError, match="closed"):
        asyncio.run(client.queue_remaining())


class RefusedByWindows(OSError):
    winerror = 1225


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (ConnectionRefusedError(111, "Connect call failed ('127.0.0.1', 9)"), "connection refused"),
        (ConnectionRefusedError(10061, "Connect call failed ('127.0.0.1', 9)"), "no connection could be made"),
        (RefusedByWindows(22, "The remote computer refused the network connection"), "the remote computer refused"),
        (OSError("odd"), ""),
    ],
)
def test_what_systems_say_of_a_refusal(error: OSError, said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows has its own numbers, with texts in a table of `socket`; or texts of its own with the error."""
    monkeypatch.setattr(socket, "errorTab", {10061: "No connection could be made."}, raising=False)
    assert _os_message(error).startswith(said)
    assert "127.0.0.1" not in _os_message(error)
