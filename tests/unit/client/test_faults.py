"""What the client makes of a connection that fails."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import NoReturn

import pytest

from comfy_script.client import Client, ExecutionStart, Status, Submission, SubmissionRefused, _submit, events
from comfy_script.errors import ServerError, ServerGoneError, ServerResponseError, ServerUnreachableError
from tests.faults.clients import with_client
from tests.faults.faults import BadStatus, Delayed, Fault, Frozen, InvalidJson, Lost, Truncated
from tests.faults.jobs import image_job, new_id
from tests.faults.proxy import FaultProxy
from tests.standin.server import StandIn

pytestmark = pytest.mark.usefixtures("quick")


class Runs:
    """How often the server starts a run of each id, by its own word: events from a connection without faults."""

    def __init__(self, url: str, client_id: str) -> None:
        self._client = Client(url, client_id=client_id)
        self._started: list[str | None] = []
        self._remaining = -1
        self._ready = asyncio.Event()

    async def __aenter__(self) -> Runs:
        self._task = asyncio.create_task(self._watch())
        await self._ready.wait()
        return self

    async def __aexit__(self, *_: object) -> None:
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)
        await self._client.close()

    async def _watch(self) -> None:
        async for event in events(self._client):
            if isinstance(event, ExecutionStart):
                self._started.append(event.prompt_id)
            elif isinstance(event, Status):
                self._remaining = event.queue_remaining
                self._ready.set()

    async def count(self, prompt_id: str) -> int:
        """How many runs of this id there were, when all is done."""
        while True:
            if await self._client.queue_remaining() == 0 == self._remaining:
                return self._started.count(prompt_id)
            await asyncio.sleep(0.02)


async def until(condition: Callable[[], object]) -> None:
    while True:
        if condition():
            return
        await asyncio.sleep(0.01)


LOSSES = [
    Lost(after_forwarding=True),
    Truncated(after_forwarding=True),
    InvalidJson(after_forwarding=True),
    InvalidJson(after_forwarding=True, body='{"no": "id"}'),
    BadStatus(after_forwarding=True),
    BadStatus(after_forwarding=True, status=502, body="<html>502 Bad Gateway</html>"),
    Frozen(after_forwarding=True),
    Lost(),
    BadStatus(),
    BadStatus(status=504, body="<html>504 Gateway Time-out</html>"),
    Frozen(),
]


@pytest.mark.parametrize("loss", LOSSES, ids=repr)
def test_a_lost_answer_queues_the_job_exactly_once(server: StandIn, proxy: FaultProxy, loss: Fault) -> None:
    proxy.fail("POST /prompt", loss, times=1)

    async def use(client: Client) -> None:
        async with Runs(server.url, client.client_id) as runs:
            prompt_id = new_id()
            submission = await client.submit(image_job(), prompt_id=prompt_id)
            assert submission.prompt_id == prompt_id
            assert submission.number is not None
            assert await runs.count(prompt_id) == 1
            assert (await client.history(prompt_id))["status"]["status_str"] == "success"
        assert proxy.count("POST", "/prompt") == 1
        assert proxy.requests.count(("POST", "/prompt")) == (1 if loss.after_forwarding else 2)

    with_client(proxy.url, use, timeout=0.5)


@pytest.mark.parametrize(
    ("fault", "kind", "says"),
    [
        (Lost(), ServerGoneError, "cut"),
        (BadStatus(), ServerResponseError, "status 500: 500 Internal Server Error"),
        (InvalidJson(), ServerResponseError, "JSON"),
        (Frozen(), ServerGoneError, "0.3 s"),
    ],
    ids=repr,
)
def test_a_submission_that_never_arrives_is_tried_twice(
    proxy: FaultProxy, fault: Fault, kind: type[ServerError], says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("comfy_script.client._submit._LOOKS", (0.0, 0.05))
    proxy.fail("POST /prompt", fault)

    async def use(client: Client) -> None:
        with pytest.raises(kind, match=says):
            await client.submit(image_job(), prompt_id=new_id())
        assert proxy.requests.count(("POST", "/prompt")) == 2
        assert proxy.count("POST", "/prompt") == 0

    with_client(proxy.url, use, timeout=0.3)


def test_every_answer_lost_still_queues_once(server: StandIn, proxy: FaultProxy) -> None:
    proxy.fail("POST /prompt", Lost(after_forwarding=True))

    async def use(client: Client) -> None:
        async with Runs(server.url, client.client_id) as runs:
            ids = [new_id() for _ in range(8)]
            done = await asyncio.gather(*(client.submit(image_job(), prompt_id=prompt_id) for prompt_id in ids))
            assert [submission.prompt_id for submission in done] == ids
            assert [await runs.count(prompt_id) for prompt_id in ids] == [1] * 8

    with_client(proxy.url, use)


def test_a_refusal_is_not_repeated(proxy: FaultProxy) -> None:
    async def use(client: Client) -> None:
        with pytest.raises(SubmissionRefused):
            await client.submit({}, prompt_id=new_id())
        proxy.fail("POST /prompt", BadStatus(status=413, body="too much"))
        with pytest.raises(ServerResponseError, match="413: too much"):
            await client.submit(image_job(), prompt_id=new_id())
        proxy.restore()
        proxy.fail("POST /prompt", BadStatus(status=400, body="bad"))
        with pytest.raises(ServerResponseError, match="400: bad"):
            await client.submit(image_job(), prompt_id=new_id())
        assert proxy.requests.count(("POST", "/prompt")) == 3

    with_client(proxy.url, use)


def test_nothing_is_sent_again_while_the_server_can_not_be_asked(
    server: StandIn, proxy: FaultProxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("comfy_script.client._submit.PATIENCE", 0.5)
    proxy.fail("POST /prompt", Lost(after_forwarding=True))
    proxy.fail("GET /queue", BadStatus(status=503, body="no"))

    async def use(client: Client) -> None:
        async with Runs(server.url, client.client_id) as runs:
            prompt_id = new_id()
            with pytest.raises(ServerGoneError, match="not submitted again") as caught:
                await client.submit(image_job(), prompt_id=prompt_id)
            assert prompt_id in str(caught.value)
            assert proxy.count("POST", "/prompt") == 1
            assert await runs.count(prompt_id) == 1

    with_client(proxy.url, use)


def test_an_answer_lost_in_a_network_loss_is_found_after_it(server: StandIn, proxy: FaultProxy) -> None:
    proxy.fail("POST /prompt", Frozen(after_forwarding=True), times=1)

    async def use(client: Client) -> None:
        async with Runs(server.url, client.client_id) as runs:
            prompt_id = new_id()
            submitting = asyncio.create_task(client.submit(image_job(), prompt_id=prompt_id))
            await until(lambda: proxy.count("POST", "/prompt"))
            await asyncio.to_thread(proxy.cut)
            await asyncio.sleep(1)
            assert not submitting.done()
            await asyncio.to_thread(proxy.restore)
            assert isinstance(await submitting, Submission)
            assert await runs.count(prompt_id) == 1
        assert proxy.count("POST", "/prompt") == 1

    with_client(proxy.url, use)


def test_a_server_that_was_started_anew_does_not_get_the_job_again(server: StandIn, proxy: FaultProxy) -> None:
    """It has run the job, and knows nothing of it any more."""
    proxy.fail("POST /prompt", Frozen(after_forwarding=True), times=1)

    async def use(client: Client) -> None:
        prompt_id = new_id()
        submitting = asyncio.create_task(client.submit(image_job(), prompt_id=prompt_id))
        await until(lambda: proxy.count("POST", "/prompt"))
        await asyncio.to_thread(proxy.cut)
        await asyncio.to_thread(server.wait_idle)
        await asyncio.to_thread(server.forget_history)
        await asyncio.sleep(0.5)
        await asyncio.to_thread(proxy.restore)
        with pytest.raises(ServerGoneError, match=f"doesn't know the workflow {prompt_id} now.*not submitted again"):
            await submitting
        assert len(server.submissions) == 1

    with_client(proxy.url, use)


@pytest.mark.parametrize("first", [ServerGoneError("cut"), ServerResponseError("odd", status=502)])
def test_a_job_that_was_sent_once_is_not_said_to_be_unsent(first: ServerError, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second time there is no connection, which says nothing of the first."""
    monkeypatch.setattr(_submit, "_LOOKS", (0.0,))
    failures = iter([first, ServerUnreachableError("refused")])

    class Http:
        async def post_json(self, route: str, value: object) -> NoReturn:
            raise next(failures)

    async def find(prompt_id: str) -> None:
        return None

    with pytest.raises(ServerGoneError, match=r"(cut|odd) The server didn't know the workflow abc then.*: refused"):
        asyncio.run(_submit.submit_once(Http(), {}, "abc", find))  # type: ignore[arg-type]


def test_a_submission_waits_a_moment_for_a_server_that_comes_back(server: StandIn, proxy: FaultProxy) -> None:
    async def use(client: Client) -> None:
        await asyncio.to_thread(proxy.cut)
        with pytest.raises(ServerUnreachableError):
            await client.submit(image_job(), prompt_id=new_id())
        submitting = asyncio.create_task(client.submit(image_job(), prompt_id=new_id()))
        await asyncio.sleep(0.05)
        await asyncio.to_thread(proxy.restore)
        await submitting
        assert proxy.count("POST", "/prompt") == 1

    with_client(proxy.url, use)


def test_a_server_that_stands_still_gets_the_job_once(server: StandIn) -> None:
    async def use(client: Client) -> None:
        async with Runs(server.url, client.client_id) as runs:
            prompt_id = new_id()
            with server.standing_still():
                submitting = asyncio.create_task(client.submit(image_job(), prompt_id=prompt_id))
                await asyncio.sleep(1.5)
                assert not submitting.done()
            await submitting
            assert await runs.count(prompt_id) == 1

    with_client(server.url, use, timeout=0.5)


@pytest.mark.parametrize("fault", [Lost(), Truncated(after_forwarding=True), BadStatus(status=502)], ids=repr)
def test_a_get_is_repeated_twice(proxy: FaultProxy, fault: Fault) -> None:
    async def use(client: Client) -> None:
        proxy.fail("/queue", fault, times=2)
        await client.queue_state()
        assert proxy.requests.count(("GET", "/queue")) == 3
        proxy.requests.clear()
        proxy.fail("/queue", fault)
        with pytest.raises(ServerError):
            await client.queue_state()
        # aiohttp itself repeats a GET once when there was no answer at all.
        assert proxy.requests.count(("GET", "/queue")) == (6 if isinstance(fault, Lost) else 3)

    with_client(proxy.url, use)


@pytest.mark.parametrize(
    ("fault", "kind", "says"),
    [
        (Lost(), ServerGoneError, "cut"),
        (Truncated(after_forwarding=True), ServerGoneError, "cut"),
        (Frozen(), ServerGoneError, "no answer within 0.3 s"),
        (BadStatus(status=503, body="x" * 400), ServerResponseError, f"status 503: {'x' * 300}$"),
        (InvalidJson(body="<html>Welcome"), ServerResponseError, "Welcome"),
        (BadStatus(status=404, body="<!DOCTYPE html><b>No"), ServerResponseError, r"404 with a page in HTML\. If"),
        (InvalidJson(body="[]"), ServerResponseError, "not a JSON object"),
        (InvalidJson(body='{"exec_info": 3}'), ServerResponseError, "queue_remaining"),
    ],
    ids=repr,
)
def test_what_a_failed_get_says(proxy: FaultProxy, fault: Fault, kind: type[ServerError], says: str) -> None:
    proxy.fail("/prompt", fault)

    async def use(client: Client) -> None:
        with pytest.raises(kind, match=says) as caught:
            await client.queue_remaining()
        assert f"GET {proxy.url}prompt" in str(caught.value)
        if isinstance(fault, BadStatus):
            assert isinstance(caught.value, ServerResponseError)
            assert caught.value.status == fault.status
        assert not await client.is_alive()

    with_client(proxy.url, use, timeout=0.3)


@pytest.mark.parametrize(
    "fault",
    [InvalidJson(body=body) for body in ("[1]", "{}", '{"queue_running": [], "queue_pending": [[1]]}', '"x"', "null")],
    ids=repr,
)
def test_answers_of_another_shape(proxy: FaultProxy, fault: Fault) -> None:
    async def use(client: Client) -> None:
        with pytest.raises(ServerResponseError, match="is this a ComfyUI server"):
            await client.queue_state()

    proxy.fail("/queue", fault)
    with_client(proxy.url, use)


@pytest.mark.parametrize("fault", [Lost(), BadStatus()], ids=repr)
def test_other_posts_are_made_once(proxy: FaultProxy, fault: Fault) -> None:
    async def use(client: Client) -> None:
        for request in (client.interrupt(), client.clear_pending(), client.upload_image(b"x", "x.png")):
            before = len(proxy.requests)
            with pytest.raises(ServerError):
                await request
            assert len(proxy.requests) == before + 1

    for route in ("/interrupt", "/queue", "/upload/image"):
        proxy.fail(f"POST {route}", fault)
    with_client(proxy.url, use)


def test_a_slow_answer_is_waited_for(proxy: FaultProxy) -> None:
    proxy.fail("/system_stats", Delayed(seconds=0.5))

    async def use(client: Client) -> None:
        assert await client.system_stats()

    with_client(proxy.url, use, timeout=3)


def test_not_http_at_all() -> None:
    async def run() -> None:
        async def greet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            writer.write(b"SSH-2.0-OpenSSH_9.2\r\n\r\n")
            await writer.drain()
            writer.close()

        other = await asyncio.start_server(greet, "127.0.0.1", 0)
        async with other, Client(f"127.0.0.1:{other.sockets[0].getsockname()[1]}") as client:
            with pytest.raises(ServerResponseError, match="is this a ComfyUI server"):
                await client.queue_remaining()
            assert not await client.is_alive()

    asyncio.run(run())


def test_closing_ends_requests_under_way(proxy: FaultProxy) -> None:
    proxy.fail("/queue", Frozen())

    async def run() -> None:
        client = Client(proxy.url)
        waiting = asyncio.create_task(client.queue_state())
        await until(lambda: proxy.requests)
        await client.close()
        with pytest.raises(ServerError, match="closed"):
            await waiting

    asyncio.run(run())
