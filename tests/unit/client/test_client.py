from __future__ import annotations

import asyncio
import io
import json
import socket
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest

from comfy_script.client import Client, QueueState, SubmissionRefused, UploadedFile
from comfy_script.client._http import _os_message
from comfy_script.errors import ServerError, ServerResponseError, ServerUnreachableError
from tests.faults.jobs import image_job, new_id, sampling_job
from tests.faults.proxy import FaultProxy

if TYPE_CHECKING:
    from comfy_script.comfyui import Server

CHECKPOINT = "v1-5-pruned-emaonly.ckpt"


def with_client(url: str, use: Callable[[Client], Coroutine[Any, Any, None]], **options: Any) -> None:
    async def run() -> None:
        async with Client(url, **options) as client:
            await use(client)

    asyncio.run(run())


async def finished(client: Client, prompt_id: str) -> dict[str, Any]:
    while True:
        entry = await client.history(prompt_id)
        if entry is not None:
            return entry
        await asyncio.sleep(0.02)


async def running(client: Client, prompt_id: str) -> None:
    while prompt_id not in (await client.queue_state()).running:
        assert await client.history(prompt_id) is None
        await asyncio.sleep(0.01)


def png(color: tuple[int, int, int]) -> bytes:
    from PIL import Image

    file = io.BytesIO()
    Image.new("RGB", (8, 8), color).save(file, "PNG")
    return file.getvalue()


def test_what_the_server_has(server: Server) -> None:
    async def use(client: Client) -> None:
        assert await client.is_alive()
        nodes = json.loads(await client.object_info())
        assert nodes["KSampler"]["input"]["required"]["steps"][0] == "INT"
        assert isinstance(await client.embeddings(), list)
        assert (await client.system_stats())["system"]["comfyui_version"]
        assert (await client.features())["supports_preview_metadata"] is True
        assert await client.queue_remaining() >= 0

    with_client(server.url, use)


def test_a_job_from_submission_to_its_file(server: Server) -> None:
    async def use(client: Client) -> None:
        prompt_id = new_id()
        assert await client.history(prompt_id) is None
        extra = {"extra_pnginfo": {"workflow": {"made by": "a test"}}}
        submission = await client.submit(image_job(save=True), prompt_id=prompt_id, extra_data=extra)
        assert submission.prompt_id == prompt_id
        assert submission.number is not None
        assert submission.node_errors == {}
        entry = await finished(client, prompt_id)
        assert entry["status"]["status_str"] == "success"
        (image,) = entry["outputs"]["last"]["images"]
        content = await client.view(**image)
        assert content.startswith(b"\x89PNG")
        assert b"made by" in content
        webp = await client.view(**image, preview="webp;90")
        assert webp[8:12] == b"WEBP"

    with_client(server.url, use)


def test_a_refusal_carries_what_the_server_says(server: Server) -> None:
    async def use(client: Client) -> None:
        prompt = image_job()
        prompt["image"]["inputs"]["width"] = 0
        with pytest.raises(SubmissionRefused, match="Prompt outputs failed validation") as caught:
            await client.submit(prompt, prompt_id=new_id())
        assert caught.value.error["type"] == "prompt_outputs_failed_validation"
        (complaint,) = caught.value.node_errors["image"]["errors"]
        assert complaint["type"] == "value_smaller_than_min"
        assert complaint["extra_info"]["input_name"] == "width"
        with pytest.raises(SubmissionRefused, match="no outputs") as caught:
            await client.submit({}, prompt_id=new_id())
        assert caught.value.node_errors == {}
        with pytest.raises(SubmissionRefused, match="UUID"):
            await client.submit(image_job(), prompt_id="my id")

    with_client(server.url, use)


def test_a_part_that_is_refused_does_not_stop_the_rest(server: Server) -> None:
    async def use(client: Client) -> None:
        good, bad = image_job(), image_job()
        bad["image"]["inputs"]["width"] = 0
        bad["last"]["inputs"]["images"] = ["bad image", 0]
        prompt = {**good, "bad image": bad["image"], "bad last": bad["last"]}
        submission = await client.submit(prompt, prompt_id=new_id())
        assert submission.node_errors["bad image"]["errors"]
        entry = await finished(client, submission.prompt_id)
        assert list(entry["outputs"]) == ["last"]

    with_client(server.url, use)


def test_the_queue_is_listed_in_order_and_can_be_changed(server: Server) -> None:
    async def use(client: Client) -> None:
        long = new_id()
        await client.submit(sampling_job(CHECKPOINT, steps=5000), prompt_id=long)
        await running(client, long)
        waiting = [new_id() for _ in range(4)]
        for prompt_id in waiting:
            await client.submit(image_job(), prompt_id=prompt_id)
        first, between = new_id(), new_id()
        numbers = [(await client.submit(image_job(), prompt_id=first, front=True)).number]
        state = await client.queue_state()
        assert state == QueueState((long,), (first, *waiting))
        assert await client.queue_remaining() == 6
        assert numbers[0] is not None
        assert numbers[0] < 0
        number = (await client.submit(image_job(), prompt_id=between, number=0.5)).number
        assert number == 0.5
        assert (await client.queue_state()).pending == (first, between, *waiting)

        await client.delete_pending([waiting[1], new_id(), long])
        assert await client.queue_state() == QueueState((long,), (first, between, waiting[0], *waiting[2:]))
        await client.clear_pending()
        assert await client.queue_state() == QueueState((long,), ())

        await client.interrupt(new_id())
        await asyncio.sleep(0.1)
        assert (await client.queue_state()).running == (long,)
        await client.interrupt(long)
        entry = await finished(client, long)
        assert entry["status"]["status_str"] == "error"
        assert entry["status"]["messages"][-1][0] == "execution_interrupted"

        await client.submit(sampling_job(CHECKPOINT, steps=5000), prompt_id=(other := new_id()))
        await running(client, other)
        await client.interrupt()
        assert (await finished(client, other))["status"]["completed"] is False
        await client.free()

    with_client(server.url, use)


@pytest.mark.parametrize("name", ["plain.png", "with space & ünïcode (1)+#%.png", 'quo"te.png'])
def test_upload_and_view(server: Server, name: str) -> None:
    async def use(client: Client) -> None:
        red, blue = png((255, 0, 0)), png((0, 0, 255))
        stored = await client.upload_image(red, name, subfolder="größer/als 3")
        assert stored == UploadedFile(name, "größer/als 3", "input")
        assert await client.view(stored.name, stored.subfolder, stored.type) == red

        stored = await client.upload_image(blue, name, subfolder="größer/als 3")
        assert stored.name == name
        assert await client.view(stored.name, stored.subfolder, stored.type) == blue

        other = await client.upload_image(red, name, subfolder="größer/als 3", overwrite=False)
        assert other.name != name
        assert await client.view(other.name, other.subfolder, other.type) == red
        assert await client.view(name, "größer/als 3", "input") == blue

        temporary = await client.upload_image(red, name, type="temp")
        assert temporary == UploadedFile(name, "", "temp")
        assert await client.view(name, type="temp") == red

    with_client(server.url, use)


def test_files_that_are_not_there_or_not_allowed(server: Server) -> None:
    async def use(client: Client) -> None:
        with pytest.raises(ServerResponseError, match="status 404") as caught:
            await client.view("there is no such.png")
        assert caught.value.status == 404
        with pytest.raises(ServerResponseError) as caught:
            await client.view("x.png", subfolder="../..")
        assert caught.value.status == 403
        with pytest.raises(ServerResponseError) as caught:
            await client.upload_image(b"", "x.png", subfolder="../../..")
        assert caught.value.status == 400

    with_client(server.url, use)


def test_a_server_below_a_path(server: Server) -> None:
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
def test_authentication(server: Server) -> None:
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


def test_tls_where_there_is_none(server: Server) -> None:
    async def use(client: Client) -> None:
        with pytest.raises(ServerUnreachableError, match="write the address with http://"):
            await client.queue_remaining()

    with_client(server.url.replace("http://", "https://"), use)


def test_each_loop_has_its_own_session(server: Server) -> None:
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
