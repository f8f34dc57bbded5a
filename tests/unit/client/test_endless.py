"""Answers that never end."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator

import pytest

from comfy_script.client import Client, _http, plain
from comfy_script.client import client as client_module
from comfy_script.client.plain import read_plainly
from comfy_script.client.records import NoAnswer
from comfy_script.errors import ServerResponseError
from tests.standin.server import StandIn

ASKED: list[tuple[str, Callable[[Client], Awaitable[object]]]] = [
    ("queue", lambda client: client.queue_state()),
    ("history", lambda client: client.history("one")),
    ("prompt", lambda client: client.queue_remaining()),
]


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n"


def asking(question: Callable[[Client], Awaitable[object]], piece: bytes, pause: float, *, head: bytes = HEAD) -> None:
    """Asks a server that answers with the piece again and again."""

    async def run() -> None:
        async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            try:
                await reader.readuntil(b"\r\n\r\n")
                writer.write(head)
                while True:
                    writer.write(piece)
                    await writer.drain()
                    await asyncio.sleep(pause)
            except ConnectionError:
                writer.close()

        server = await asyncio.start_server(answer, "127.0.0.1", 0)
        async with server, Client(f"127.0.0.1:{server.sockets[0].getsockname()[1]}") as client:
            await asyncio.wait_for(question(client), 60)

    asyncio.run(run())


@pytest.mark.parametrize(("name", "question"), ASKED, ids=[name for name, _ in ASKED])
def test_a_trickle(name: str, question: Callable[[Client], Awaitable[object]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client_module, "_ANSWER_TOTAL", 0.3)
    with pytest.raises(NoAnswer, match=rf"/{name}\S* had no .*answer within 0\.3 s"):
        asking(question, b" ", 0.05)


@pytest.mark.parametrize("name", ["object_info", "embeddings"])
def test_a_trickle_of_what_may_be_long(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_http, "_TOTAL", 0.3)
    with pytest.raises(NoAnswer, match=rf"/{name} had no .*answer within 0\.3 s"):
        asking(lambda client: getattr(client, name)(), b" ", 0.05)


@pytest.mark.parametrize(("name", "question"), ASKED, ids=[name for name, _ in ASKED])
def test_a_flood(name: str, question: Callable[[Client], Awaitable[object]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_http, "LONGEST_ANSWER", 1_000_000)
    with pytest.raises(ServerResponseError, match=rf"/{name}\S* answered more than 1,000,000 bytes"):
        asking(question, b" " * 65536, 0)


@pytest.mark.parametrize("limit", [99_999, 100_000])
def test_a_file_has_a_limit_of_its_own(limit: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_http, "LONGEST_ANSWER", 10)

    async def run() -> None:
        async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.readuntil(b"\r\n\r\n")
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\nConnection: close\r\n\r\n" + b"x" * 100_000)
            await writer.drain()
            writer.close()

        server = await asyncio.start_server(answer, "127.0.0.1", 0)
        address = f"127.0.0.1:{server.sockets[0].getsockname()[1]}"
        async with server, Client(address, largest_file=limit) as client:
            if limit < 100_000:
                with pytest.raises(ServerResponseError, match=r"more than 99,999 bytes.*largest_file"):
                    await client.view("big.png")
            else:
                assert await client.view("big.png") == b"x" * 100_000

    asyncio.run(run())


def test_what_is_read_plainly_has_the_same_limit(standin_url: str) -> None:
    whole = read_plainly(Client(standin_url), "object_info", "embeddings")
    assert whole is not None
    assert [bytes(body[:1]) for body in whole] == [b"{", b"["]
    assert read_plainly(Client(standin_url, longest_answer=len(whole[0])), "object_info") == whole[:1]
    assert read_plainly(Client(standin_url, longest_answer=len(whole[0]) - 1), "object_info") is None


@pytest.fixture
def standin_url() -> Iterator[str]:
    with StandIn() as server:
        yield server.url


@pytest.mark.parametrize(
    "question", [lambda client: client.view("big.png"), lambda client: client.upload_image(b"", "a")]
)
def test_what_has_no_limit_of_time_must_come_on(
    question: Callable[[Client], Awaitable[object]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_http, "_WINDOW", 0.3)
    with pytest.raises(NoAnswer, match=r"brought \d+ bytes in 0\.\d+ s: the server hangs"):
        asking(question, b" ", 0.05)


@pytest.mark.parametrize(
    "question", [lambda client: client.view("big.png"), lambda client: client.interrupt()], ids=["file", "post"]
)
def test_headers_that_trickle(question: Callable[[Client], Awaitable[object]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_http, "_TOTAL", 0.3)
    with pytest.raises(NoAnswer, match=r"had no .*answer within 0\.3 s"):
        asking(question, b"X: y\r\n", 0.05, head=b"HTTP/1.1 200 OK\r\n")


@pytest.mark.parametrize("head", [b"", HEAD], ids=["headers", "body"])
def test_what_is_read_plainly_has_a_limit_of_time(head: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plain, "_PATIENCE", 0.3)

    async def question(client: Client) -> None:
        assert await asyncio.to_thread(read_plainly, client, "object_info") is None

    asking(question, b"H", 0.05, head=head)
