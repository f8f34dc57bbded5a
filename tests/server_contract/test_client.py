"""The library's client on both: what it gets, and the events that it tells."""

from __future__ import annotations

import asyncio
import io
import json
from collections.abc import AsyncIterator

import pytest

from comfy_script.client import (
    Client,
    Connected,
    Event,
    Executed,
    Executing,
    ExecutionCached,
    ExecutionFailed,
    ExecutionInterrupted,
    ExecutionStart,
    ExecutionSuccess,
    NodeProgress,
    Preview,
    ProgressState,
    QueueState,
    Status,
    SubmissionRefused,
    UnknownEvent,
    UploadedFile,
)
from comfy_script.client.facts import read_facts
from comfy_script.client.messages import parse_message
from comfy_script.errors import ServerResponseError
from tests.faults.clients import ends, finished, is_a, until, with_client, with_events
from tests.faults.jobs import image_job, new_id, sampling_job
from tests.server_contract.conftest import CHECKPOINT, Half


def png(color: tuple[int, int, int]) -> bytes:
    from PIL import Image

    file = io.BytesIO()
    Image.new("RGB", (8, 8), color).save(file, "PNG")
    return file.getvalue()


async def running(client: Client, prompt_id: str) -> None:
    while prompt_id not in (await client.queue_state()).running:
        assert await client.history(prompt_id) is None
        await asyncio.sleep(0.01)


def test_what_the_server_has(half: Half) -> None:
    async def use(client: Client) -> None:
        assert await client.is_alive()
        nodes = json.loads(await client.object_info())
        assert nodes["KSampler"]["input"]["required"]["steps"][0] == "INT"
        assert isinstance(await client.embeddings(), list)
        assert (await client.system_stats())["system"]["comfyui_version"]
        assert (await client.features())["supports_preview_metadata"] is True
        folders = await client.model_folders()
        assert folders["checkpoints"][0].replace("\\", "/").endswith("models/checkpoints")
        assert await client.model_files("nothing of the kind") == []
        assert all(file.size >= 0 and file.folder_index >= 0 for file in await client.model_files("checkpoints"))
        facts = await read_facts(client)
        assert (facts.comfyui_version, facts.is_local, facts.model_folders) == ("0.30.0", True, folders)
        assert facts.page_version == "1.47.12"
        assert facts.arguments[0].endswith("main.py")
        assert await client.queue_remaining() >= 0

    with_client(half.url, use)


def test_a_job_from_submission_to_its_file(half: Half) -> None:
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

    with_client(half.url, use)


def test_a_refusal_carries_what_the_server_says(half: Half) -> None:
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

    with_client(half.url, use)


def test_a_part_that_is_refused_does_not_stop_the_rest(half: Half) -> None:
    async def use(client: Client) -> None:
        good, bad = image_job(), image_job()
        bad["image"]["inputs"]["width"] = 0
        bad["last"]["inputs"]["images"] = ["bad image", 0]
        prompt = {**good, "bad image": bad["image"], "bad last": bad["last"]}
        submission = await client.submit(prompt, prompt_id=new_id())
        assert submission.node_errors["bad image"]["errors"]
        entry = await finished(client, submission.prompt_id)
        assert list(entry["outputs"]) == ["last"]

    with_client(half.url, use)


def test_the_queue_is_listed_in_order_and_can_be_changed(half: Half) -> None:
    async def use(client: Client) -> None:
        half.hold_samplers()
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

    with_client(half.url, use)


@pytest.mark.parametrize("name", ["plain.png", "with space & ünïcode (1)+#%.png", 'quo"te.png'])
def test_upload_and_view(half: Half, name: str) -> None:
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

    with_client(half.url, use)


def test_files_that_are_not_there_or_not_allowed(half: Half) -> None:
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

    with_client(half.url, use)


def test_the_events_of_a_job(half: Half) -> None:
    async def use(client: Client, stream: AsyncIterator[Event]) -> None:
        assert await anext(stream) == Connected(reconnect=False)
        assert isinstance(await anext(stream), Status)
        prompt_id = new_id()
        await client.submit(image_job(), prompt_id=prompt_id)
        seen = await until(stream, ends(prompt_id))
        ours = [event for event in seen if event.prompt_id == prompt_id]
        kinds = [type(event) for event in ours if not isinstance(event, ProgressState)]
        assert kinds == [ExecutionStart, ExecutionCached, Executing, Executing, Executed, ExecutionSuccess, Executing]
        (executed,) = (event for event in ours if isinstance(event, Executed))
        assert executed.node == executed.display_node == "last"
        states = [event for event in ours if isinstance(event, ProgressState)]
        assert states[-1].nodes["last"]["state"] == "finished"
        # Its end is told when its history entry is there.
        entry = await client.history(prompt_id)
        assert entry is not None
        assert entry["outputs"]["last"] == executed.output
        history = [parse_message(*message) for message in entry["status"]["messages"]]
        assert [type(event) for event in history] == [ExecutionStart, ExecutionCached, ExecutionSuccess]

    with_events(half.url, use)


def test_previews_say_of_which_node_they_are(half: Half) -> None:
    async def use(client: Client, stream: AsyncIterator[Event]) -> None:
        await until(stream, is_a(Connected))
        prompt_id = new_id()
        await client.submit(sampling_job(CHECKPOINT, steps=6), prompt_id=prompt_id)
        seen = await until(stream, ends(prompt_id))
        previews = [event for event in seen if isinstance(event, Preview)]
        assert len(previews) == 6
        for preview in previews:
            assert (preview.node, preview.display_node, preview.prompt_id) == ("sampler", "sampler", prompt_id)
            assert preview.format == "jpeg"
            assert preview.image.startswith(b"\xff\xd8")
            assert preview.image.endswith(b"\xff\xd9")
        progress = [event for event in seen if isinstance(event, NodeProgress)]
        assert [(event.node, event.value, event.max) for event in progress] == [("sampler", n, 6) for n in range(1, 7)]

    with_events(half.url, use)


def test_failures_and_interruptions(half: Half) -> None:
    async def use(client: Client, stream: AsyncIterator[Event]) -> None:
        await until(stream, is_a(Connected))
        bad = image_job()
        bad["image"] = {"class_type": "LoadImage", "inputs": {"image": "notes.txt"}}
        await client.upload_image(b"this is no image", "notes.txt")
        prompt_id = new_id()
        await client.submit(bad, prompt_id=prompt_id)
        failure = (await until(stream, is_a(ExecutionFailed)))[-1]
        assert isinstance(failure, ExecutionFailed)
        assert (failure.node_id, failure.node_type, failure.prompt_id) == ("image", "LoadImage", prompt_id)
        assert failure.exception_type
        assert failure.exception_message
        assert any("load_image" in line for line in failure.traceback)
        assert failure.current_inputs == {"image": ["notes.txt"]}
        await until(stream, ends(prompt_id))

        prompt_id = new_id()
        await client.submit(sampling_job(CHECKPOINT, steps=5000), prompt_id=prompt_id)
        await until(stream, is_a(NodeProgress))
        await client.interrupt(prompt_id)
        interruption = (await until(stream, is_a(ExecutionInterrupted)))[-1]
        assert isinstance(interruption, ExecutionInterrupted)
        assert (interruption.node_id, interruption.prompt_id) == ("sampler", prompt_id)

    with_events(half.url, use)


def test_nothing_is_unknown(half: Half) -> None:
    async def use(client: Client, stream: AsyncIterator[Event]) -> None:
        prompt_id = new_id()
        await until(stream, is_a(Connected))
        await client.submit(sampling_job(CHECKPOINT, steps=2), prompt_id=prompt_id)
        seen = await until(stream, ends(prompt_id))
        assert {event.type for event in seen if isinstance(event, UnknownEvent)} <= {"feature_flags"}

    with_events(half.url, use)


def test_events_of_others_are_not_ours(half: Half) -> None:
    async def use(client: Client, stream: AsyncIterator[Event]) -> None:
        await until(stream, is_a(Connected))
        async with Client(half.url) as other:
            theirs = new_id()
            await other.submit(image_job(), prompt_id=theirs)
        ours = new_id()
        await client.submit(image_job(), prompt_id=ours)
        seen = await until(stream, ends(ours))
        assert {event.prompt_id for event in seen if event.prompt_id} == {ours}

    with_events(half.url, use)
