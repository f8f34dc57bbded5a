"""Running workflows: what the websocket says and in which order, what the history keeps, how the queue changes."""

from __future__ import annotations

import asyncio
import uuid
from typing import Any

import pytest

from tests.faults.jobs import image_job, sampling_job
from tests.server_contract.conftest import CHECKPOINT, Half, Note
from tests.server_contract.talk import Talk, color, empty_image, preview


def plain(value: Any, names: dict[Any, str]) -> Any:
    """Without what differs from run to run; `names` stand for what they name."""
    if isinstance(value, dict):
        made = {}
        for key, item in sorted(value.items()):
            if key in ("timestamp", "create_time"):
                made[key] = type(item).__name__
            elif key == "filename":
                made[key] = item.rpartition("_")[0].rpartition("_")[0][:12]
            elif key == "image" and isinstance(item, bytes):
                made[key] = item[:2].hex()
            elif key == "traceback":
                made[key] = [type(line).__name__ for line in item[:1]]
            elif key == "current_outputs":
                made[key] = sorted({type(line).__name__ for line in item})
            elif key in ("executed", "nodes") and isinstance(item, list):
                made[key] = sorted(item)
            else:
                made[key] = plain(item, names)
        return made
    if isinstance(value, list | tuple):
        return [plain(item, names) for item in value]
    return names.get(value, value) if isinstance(value, str) else value


async def heard(talk: Talk, prompt: Any, **more: Any) -> tuple[list[Any], dict[str, Any]]:
    """What the websocket says of a run, and the history's entry."""
    listener = await talk.listen()
    await listener.until("feature_flags")
    prompt_id = await talk.queue(prompt, **more)
    names = {prompt_id: "<id>", talk.client_id: "<client>"}
    said = plain(await listener.run_of(prompt_id), names)
    entry = await talk.entry(prompt_id)
    entry["prompt"][0] = type(entry["prompt"][0]).__name__
    await listener.close()
    return said, plain(entry, names)


def inverted(rgb: int, times: int) -> dict[str, Any]:
    prompt: dict[str, Any] = {"0": empty_image(rgb)}
    for number in range(1, times + 1):
        prompt[str(number)] = {"class_type": "ImageInvert", "inputs": {"image": [str(number - 1), 0]}}
    return {**prompt, "last": preview(str(times))}


def branches(rgb: int) -> dict[str, Any]:
    """One output, several ways to it."""
    return {
        "last": preview("both"),
        "both": {"class_type": "ImageBatch", "inputs": {"image1": ["a2", 0], "image2": ["b", 0]}},
        "a1": {"class_type": "ImageInvert", "inputs": {"image": ["a", 0]}},
        "a2": {"class_type": "ImageInvert", "inputs": {"image": ["a1", 0]}},
        "a": empty_image(rgb),
        "b": {"class_type": "ImageBatch", "inputs": {"image1": ["c", 0], "image2": ["a1", 0]}},
        "c": empty_image(rgb ^ 1),
    }


async def test_first_messages(talk: Talk, note: Note) -> None:
    await talk.idle()
    listener = await talk.listen()
    note("with flags", plain([await listener.message(), await listener.message()], {talk.client_id: "<client>"}))
    other = await talk.listen("somebody else", flags=False)
    note("without flags", await other.message())


async def test_a_run(talk: Talk, note: Note) -> None:
    said, entry = await heard(talk, inverted(0x123456 ^ color() << 1 & 0xFFFFFF, 2), extra_data={"mine": [1, {"a": 2}]})
    entry["prompt"][2]["0"]["inputs"]["color"] = "<color>"
    note("said", said)
    note("entry", entry)


async def test_cached(talk: Talk, note: Note) -> None:
    rgb = color()
    await talk.run(inverted(rgb, 1))
    for name, prompt in {
        "the same": inverted(rgb, 1),
        "other ids": {
            "x": empty_image(rgb),
            "y": {"class_type": "ImageInvert", "inputs": {"image": ["x", 0]}},
            "z": preview("y"),
        },
        "one more": inverted(rgb, 2),
    }.items():
        said, entry = await heard(talk, prompt)
        note(name, said)
        note(f"{name}: outputs", sorted(entry["outputs"]))
        note(f"{name}: messages", entry["status"])


async def test_two_equal_nodes(talk: Talk, note: Note) -> None:
    rgb = color()
    prompt = {
        "a": empty_image(rgb),
        "b": empty_image(rgb),
        "both": {"class_type": "ImageBatch", "inputs": {"image1": ["a", 0], "image2": ["b", 0]}},
        "last": preview("both"),
    }
    said, entry = await heard(talk, prompt)
    note("said", said)
    note("images", len(entry["outputs"]["last"]["images"]))


async def test_order(talk: Talk, note: Note) -> None:
    said, _ = await heard(talk, branches(color()))
    note("executing", [data["node"] for kind, data in said if kind == "executing"])


async def test_sampling(talk: Talk, note: Note) -> None:
    await talk.run(sampling_job(CHECKPOINT, steps=1))  # the model is loaded, and cached
    said, entry = await heard(talk, sampling_job(CHECKPOINT, steps=3))
    note("said", said)
    note("status", entry["status"])
    note("outputs", entry["outputs"])
    note("meta", entry["meta"])


async def test_previews_for_an_old_client(talk: Talk, note: Note) -> None:
    listener = await talk.listen(flags=False)
    prompt_id = await talk.queue(sampling_job(CHECKPOINT, steps=2))
    said = await listener.run_of(prompt_id)
    note("said", [kind for kind, _ in said if kind in ("progress", "executed") or kind.startswith("binary")])
    (first, *_) = [data for kind, data in said if kind == "binary 1"]
    note("preview", plain(first, {}))


async def test_a_node_that_raises(talk: Talk, note: Note) -> None:
    await talk.upload(b"this is no image", "notes.txt", overwrite="true")
    prompt = {
        "image": {"class_type": "LoadImage", "inputs": {"image": "notes.txt"}},
        "again": {"class_type": "ImageInvert", "inputs": {"image": ["image", 0]}},
        "last": preview("again"),
    }
    said, entry = await heard(talk, prompt)
    for kind, data in [*said, *entry["status"]["messages"]]:
        if kind == "execution_error":
            # What Pillow, or what ComfyUI reads it with, raises and says.
            data |= {key: type(data[key]).__name__ for key in ("exception_type", "exception_message")}
    note("said", said)
    note("entry", entry)


async def test_interrupted(half: Half, talk: Talk, note: Note) -> None:
    await talk.run(sampling_job(CHECKPOINT, steps=1))  # what comes before the sampler is cached
    listener = await talk.listen()
    prompt_id = await half.start_long_job(talk, listener)
    note("running", [item[1] == prompt_id for item in (await talk.get("queue")).json()["queue_running"]])
    note("foreign id", (await talk.post("interrupt", {"prompt_id": str(uuid.uuid4())})).status)
    note("not in the history", (await talk.get(f"history/{prompt_id}")).json())
    note("still running", len((await talk.get("queue")).json()["queue_running"]))
    note("its id", (await talk.post("interrupt", {"prompt_id": prompt_id})).status)
    names = {prompt_id: "<id>", talk.client_id: "<client>"}
    said = plain(await listener.run_of(prompt_id), names)
    note("said", [message for message in said if not message[0].startswith(("progress", "binary"))])
    entry = plain(await talk.entry(prompt_id), names)
    note("status", [entry["status"]["status_str"], entry["status"]["completed"]])
    note("last message", entry["status"]["messages"][-1])
    note("outputs", entry["outputs"])


@pytest.mark.parametrize("body", [b"", b"{}"])
async def test_interrupted_without_an_id(half: Half, talk: Talk, note: Note, body: bytes) -> None:
    listener = await talk.listen()
    prompt_id = await half.start_long_job(talk, listener)
    note("status", (await talk.request("POST", "interrupt", data=body)).status)
    note("entry", (await talk.entry(prompt_id))["status"]["status_str"])


async def test_interrupting_nothing_leaves_the_next_alone(talk: Talk, note: Note) -> None:
    await talk.idle()
    note("status", (await talk.post("interrupt", {})).status)
    note("next", (await talk.run(image_job()))["status"]["status_str"])


async def test_queue(half: Half, talk: Talk, note: Note) -> None:
    listener = await talk.listen()
    running = await half.start_long_job(talk, listener)
    base = (await talk.get("queue")).json()["queue_running"][0][0]
    names = {running: "<running>", talk.client_id: "<client>"}

    async def put(name: str, **more: Any) -> None:
        prompt_id = str(uuid.uuid4())
        body = {"prompt": image_job(), "client_id": talk.client_id, "prompt_id": prompt_id, **more}
        answer = (await talk.post("prompt", body)).json()
        names[answer["prompt_id"]] = f"<{name}>"
        number = answer["number"]
        counted = number if "number" in more else number - base if number > 0 else number + base
        note(name, {**plain(answer, names), "number": counted})

    async def state(name: str) -> None:
        content = (await talk.get("queue")).json()
        for items in content.values():
            items.sort(key=lambda item: item[:2])
        note(name, {key: [names[item[1]] for item in items] for key, items in content.items()})

    await put("first")
    await put("second", extra_data={"api_key_comfy_org": "secret", "mine": 1})
    await put("in front", front=True)
    await put("not in front", front=False)
    await put("between", number=0.5)
    await put("id of its own", prompt_id=None)
    await state("all")
    content = (await talk.get("queue")).json()
    note("item", plain({**content["queue_running"][0][3], "length": len(content["queue_running"][0])}, names))
    (second,) = [item for item in content["queue_pending"] if names[item[1]] == "<second>"]
    note("extra data", plain(second[3], names))
    note("remaining", (await talk.get("prompt")).json())
    ids = {name: prompt_id for prompt_id, name in names.items()}
    deleted = [ids["<second>"], ids["<running>"], str(uuid.uuid4())]
    note("delete", (await talk.post("queue", {"delete": deleted})).status)
    await state("without the second")
    note("clear", (await talk.post("queue", {"clear": True})).status)
    await state("cleared")
    note("clear again", (await talk.post("queue", {"clear": True})).status)
    note("delete what is not there", (await talk.post("queue", {"delete": [ids["<first>"]]})).status)
    note("neither", (await talk.post("queue", {})).status)
    note("in no history", (await talk.get(f"history/{ids['<first>']}")).json())
    await talk.post("interrupt", {"prompt_id": running})
    await talk.entry(running)
    note("history deleted", (await talk.post("history", {"delete": [running]})).status)
    note("gone", (await talk.get(f"history/{running}")).json())


async def test_lengths_of_the_queue_are_told_to_all(half: Half, talk: Talk, note: Note) -> None:
    await talk.idle()
    listener = await talk.listen()
    running = await half.start_long_job(talk, listener)
    other = await talk.listen("somebody else")
    await other.until("feature_flags")
    for _ in range(2):
        await talk.queue(image_job())
    await talk.post("queue", {"clear": True})
    note("status", [(await other.message())[1] for _ in range(3)])
    await talk.post("interrupt", {"prompt_id": running})
    await talk.entry(running)


async def test_events_go_to_their_client(talk: Talk, note: Note) -> None:
    ours, theirs = await talk.listen(), await talk.listen("somebody else")
    await theirs.until("feature_flags")
    await ours.until("feature_flags")
    prompt_id = await talk.queue(image_job(), client_id="somebody else")
    await theirs.run_of(prompt_id)
    mine = await talk.queue(image_job())
    seen = await ours.run_of(mine)
    note("ids", sorted({str(data["prompt_id"] == mine) for _, data in seen}))


async def test_a_run_without_a_client(half: Half, talk: Talk, note: Note) -> None:
    """It is only told how far it is."""
    listener = await talk.listen()
    await listener.until("feature_flags")
    nobody = await talk.queue(image_job(), client_id=None)
    await talk.entry(nobody)
    mine = await talk.queue(image_job())
    seen = await listener.run_of(mine)
    note("told", sorted({kind for kind, data in seen if data["prompt_id"] == nobody}))


async def test_coming_back_during_a_run(half: Half, talk: Talk, note: Note) -> None:
    listener = await talk.listen()
    prompt_id = await half.start_long_job(talk, listener)
    again = await talk.listen(flags=False)
    seen = [await again.message() for _ in range(2)]
    note("first messages", [kind for kind, _ in seen])
    note("executing", seen[1][1])
    # The end of the old connection makes the server forget the new one.
    await listener.close()
    while True:
        await talk.post("interrupt", {"prompt_id": prompt_id})
        if await talk.entry(prompt_id):
            break
    await talk.run(image_job())
    later = await talk.listen()
    note("later", [(await later.message())[0] for _ in range(2)])


async def test_history_of_several(talk: Talk, note: Note) -> None:
    first, second = [await talk.queue(image_job()) for _ in range(2)]
    await talk.entry(second)
    everything = (await talk.get("history")).json()
    note("both there", [prompt_id in everything for prompt_id in (first, second)])
    note("keys", sorted(everything[second]))
    note("unknown", (await talk.get(f"history/{uuid.uuid4()}")).json())
    note("the last", list((await talk.get("history", max_items="1")).json()) == [second])
    note("the last two", list((await talk.get("history", max_items="2")).json()) == [first, second])
    note("all", (await talk.get("history", max_items="5000")).json() == everything)


async def test_freed_memory_is_not_cached(talk: Talk, note: Note) -> None:
    rgb = color()
    await talk.run(inverted(rgb, 1))
    note("status", (await talk.post("free", {"unload_models": True, "free_memory": True})).status)
    for _ in range(100):  # it happens when the server comes round to it
        said, _ = await heard(talk, inverted(rgb, 1))
        (cached,) = [data["nodes"] for kind, data in said if kind == "execution_cached"]
        if not cached:
            break
        await asyncio.sleep(0.1)
        await talk.post("free", {"free_memory": True})
    note("cached", cached)
