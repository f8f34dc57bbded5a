"""What a server has: nodes, files, images in memory, facts about itself; and what nodes make."""

from __future__ import annotations

import json
import uuid
from typing import Any

import pytest

from tests.faults.jobs import sampling_job
from tests.server_contract.conftest import Half, Note
from tests.server_contract.talk import Talk, color, empty_image, picture, preview
from tests.standin.nodes import core_nodes, definition, pack_nodes


def shape(value: Any) -> Any:
    """Types in place of values."""
    if isinstance(value, dict):
        return {key: shape(item) for key, item in sorted(value.items())}
    if isinstance(value, list):
        return [shape(value[0])] if value else []
    return "number" if type(value) in (int, float) else type(value).__name__


async def test_about_itself(talk: Talk, note: Note) -> None:
    stats = (await talk.get("system_stats")).json()
    stats["system"]["comfy_package_versions"] = type(stats["system"]["comfy_package_versions"]).__name__
    note("system_stats", shape(stats))
    note("version", stats["system"]["comfyui_version"])
    note("features", (await talk.get("features")).json())
    note("embeddings", (await talk.get("embeddings")).json())


@pytest.mark.parametrize("class_type", [*core_nodes(), *pack_nodes()])
async def test_nodes(talk: Talk, note: Note, class_type: str) -> None:
    everything = (await talk.get("object_info")).json()
    alone = (await talk.get(f"object_info/{class_type}")).json()
    note("the same alone", alone == {class_type: everything[class_type]})
    listed, as_recorded = (json.loads(json.dumps(node)) for node in (everything[class_type], definition(class_type)))
    for node in (listed, as_recorded):
        for section in node["input"].values():
            for spec in section.values():
                if isinstance(spec[0], list):
                    spec[0] = "a list"  # of files or models, too, which other tests add to
    note("as recorded", listed == as_recorded)


async def test_unknown_node(talk: Talk, note: Note) -> None:
    note("answer", (await talk.get("object_info/NoSuchNode")).json())


async def test_lists_of_files(talk: Talk, note: Note) -> None:
    name = f"{uuid.uuid4()}.png"
    await talk.upload(picture(1), name)
    await talk.upload(b"words", f"{uuid.uuid4()}.txt")
    choices = (await talk.get("object_info/LoadImage")).json()["LoadImage"]["input"]["required"]["image"][0]
    note("uploaded", name in choices)
    note("sorted", choices == sorted(choices))
    note("other files", [item for item in choices if item.endswith(".txt")])


@pytest.mark.parametrize(
    "params",
    [
        {},
        {"filename": ""},
        {"filename": "missing.png"},
        {"filename": "missing.png", "type": "input"},
        {"filename": "missing.png", "subfolder": "no/such"},
        {"filename": "missing.png", "type": "elsewhere"},
        {"filename": "/etc/passwd"},
        {"filename": "../x.png"},
        {"filename": "x.png", "subfolder": "../.."},
        {"filename": "x.png", "subfolder": "/etc"},
        {"filename": "missing.png [temp]"},
        {"filename": "missing.png", "preview": "webp;90"},
    ],
    ids=str,
)
async def test_files_that_can_not_be_seen(talk: Talk, note: Note, params: dict[str, str]) -> None:
    reply = await talk.get("view", **params)
    note("status", reply.status)
    note("body", reply.body.decode() if reply.status != 404 else None)


@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
async def test_views(talk: Talk, note: Note, mode: str) -> None:
    name, data = f"{uuid.uuid4()}.png", picture(0x0A141E, mode=mode)
    await talk.upload(data, name, type="temp")
    for extra in (
        {},
        {"preview": "webp;90"},
        {"preview": "jpeg"},
        {"preview": "gif"},
        {"channel": "rgb"},
        {"channel": "a"},
    ):
        reply = await talk.get("view", filename=name, type="temp", **extra)
        image = reply.image()
        seen = [reply.status, reply.content_type, image.format, image.mode, list(image.size)]
        note(str(extra), [*seen, list(image.getpixel((0, 0))) if "preview" not in extra else None])
    note("as it is", (await talk.get("view", filename=name, type="temp")).body == data)
    note("named by a node", (await talk.get("view", filename=f"{name} [temp]")).body == data)


async def test_uploads(talk: Talk, note: Note) -> None:
    folder = uuid.uuid4().hex
    red, blue = picture(0xFF0000), picture(0x0000FF)

    async def put(name: str, content: bytes, filename: str, **fields: str) -> None:
        reply = await talk.upload(content, filename, **fields)
        answer = json.loads(reply.body) if reply.status == 200 else None
        note(name, [reply.status, json.loads(json.dumps(answer).replace(folder, "<folder>"))])

    await put("first", red, "a.png", subfolder=folder)
    await put("the same", red, "a.png", subfolder=folder)
    await put("another", blue, "a.png", subfolder=folder)
    await put("a third", picture(7), "a.png", subfolder=folder, overwrite="false")
    await put("another again", blue, "a.png", subfolder=folder)
    await put("overwritten", blue, "a.png", subfolder=folder, overwrite="true")
    await put("with 1", red, "a.png", subfolder=folder, overwrite="1")
    await put("odd name", red, 'with space & ünïcode (1)+#%".png', subfolder=f"{folder}/größer/als 3")
    await put("in temp", red, "b.png", subfolder=folder, type="temp")
    await put("in output", red, "b.png", subfolder=folder, type="output")
    await put("elsewhere", red, "b.png", type="elsewhere")
    await put("outside", red, "b.png", subfolder="../../..")
    await put("no image file", b"words", "c.txt", subfolder=folder)
    for name in ("a.png", "a (1).png", "a (2).png", "a (3).png", "b.png", "c.txt"):
        reply = await talk.get("view", filename=name, subfolder=folder, type="input")
        note(f"{name} is", [reply.status, reply.content_type if reply.status == 200 else None])
    note("no form", (await talk.request("POST", "upload/image", data=b"x")).status)
    note("no file", (await talk.request("POST", "upload/image", data={"image": "x"})).status)


async def test_memory(talk: Talk, note: Note) -> None:
    name, data = f"{uuid.uuid4().hex}.png", picture(0x102030)
    path = f"comfy_script/memory/{name}"
    note("missing", (await talk.get(path)).status)
    put = await talk.request("PUT", path, data=data)
    note("put", [put.status, put.body.decode()])
    got = await talk.get(path)
    note("got", [got.status, got.content_type, got.body == data])
    note("no name", (await talk.request("PUT", "comfy_script/memory/my.picture.png", data=data)).status)
    prompt = {
        "image": {"class_type": "LoadImageFromMemory", "inputs": {"image": name}},
        "last": {"class_type": "SaveImageToMemory", "inputs": {"images": ["image", 0]}},
    }
    for run in ("first", "second"):  # never from the cache
        entry = await talk.run(prompt)
        (shown,) = entry["outputs"]["last"]["memory"]
        made = (await talk.get(f"comfy_script/memory/{shown['filename']}")).image()
        note(run, [shown["subfolder"], shown["type"], list(made.size), list(made.getpixel((0, 0))), sorted(made.info)])
        (cached,) = [data["nodes"] for kind, data in entry["status"]["messages"] if kind == "execution_cached"]
        note(f"{run}: last cached", "last" in cached)


async def pixels(talk: Talk, entry: dict[str, Any], node_id: str = "last") -> list[Any]:
    made = []
    for file in entry["outputs"][node_id]["images"]:
        image = (await talk.get("view", **file)).image()
        made.append([image.mode, list(image.size), list(image.getpixel((0, 0)))])
    return made


async def test_pictures(talk: Talk, note: Note) -> None:
    rgb = color()
    prompt = {
        "image": empty_image(0x0A1420, batch_size=2),
        "other": {"class_type": "ImageInvert", "inputs": {"image": ["image", 0]}},
        "both": {"class_type": "ImageBatch", "inputs": {"image1": ["image", 0], "image2": ["other", 0]}},
        "mask": {"class_type": "ImageToMask", "inputs": {"image": ["other", 0], "channel": "green"}},
        "grey": {"class_type": "MaskToImage", "inputs": {"mask": ["mask", 0]}},
        "last": preview("both"),
        "masks": preview("grey"),
        "new": empty_image(rgb),
        "saved": {"class_type": "SaveImage", "inputs": {"images": ["new", 0], "filename_prefix": f"a/{rgb:06x}"}},
    }
    entry = await talk.run(prompt, extra_data={"extra_pnginfo": {"workflow": {"made": "by a test"}, "more": [1]}})
    note("last", await pixels(talk, entry))
    note("masks", await pixels(talk, entry, "masks"))
    (file,) = entry["outputs"]["saved"]["images"]
    note("file", {**file, "filename": file["filename"].replace(f"{rgb:06x}", "<prefix>")})
    image = (await talk.get("view", **file)).image()
    note("texts", {key: json.loads(text) for key, text in image.info.items() if key != "prompt"})
    note("prompt in it", json.loads(image.info["prompt"]) == entry["prompt"][2])
    prompt["new"]["inputs"]["width"] = 5
    (again,) = (await talk.run(prompt))["outputs"]["saved"]["images"]
    note("next name", again["filename"].replace(f"{rgb:06x}", "<prefix>"))


@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
async def test_loaded_pictures(talk: Talk, note: Note, mode: str) -> None:
    name = f"{uuid.uuid4()}.png"
    await talk.upload(picture(0x0A1420, mode=mode), name, subfolder="some", type="temp")
    file = f"some/{name} [temp]"
    prompt = {
        "image": {"class_type": "LoadImage", "inputs": {"image": file}},
        "last": preview("image"),
        "mask": {"class_type": "MaskToImage", "inputs": {"mask": ["image", 1]}},
        "mask last": preview("mask"),
        "red": {"class_type": "LoadImageMask", "inputs": {"image": file, "channel": "red"}},
        "red image": {"class_type": "MaskToImage", "inputs": {"mask": ["red", 0]}},
        "red last": preview("red image"),
    }
    entry = await talk.run(prompt)
    for node_id in ("last", "mask last", "red last"):
        note(node_id, await pixels(talk, entry, node_id))
    await talk.upload(picture(0xFFFFFF), name, subfolder="some", type="temp", overwrite="true")
    note("another picture of this name", await pixels(talk, await talk.run(prompt)))


async def test_texts(talk: Talk, note: Note) -> None:
    values = ["grün 'quoted'", 5, 2.5, True, {"a": [1, "ü"]}, {"__value__": [1, "x"]}, None, ""]
    prompt = {
        str(index): {"class_type": "PreviewAny", "inputs": {"source": value}} for index, value in enumerate(values)
    }
    joined = {"string_a": "a", "string_b": "b", "delimiter": "-"}
    prompt["joined"] = {"class_type": "StringConcatenate", "inputs": joined}
    prompt["last"] = {"class_type": "PreviewAny", "inputs": {"source": ["joined", 0]}}
    entry = await talk.run(prompt)
    note("shown", dict(sorted(entry["outputs"].items())))


async def test_a_sampled_picture(half: Half, talk: Talk, note: Note) -> None:
    entry = await talk.run(sampling_job("v1-5-pruned-emaonly.ckpt", steps=1))
    (file,) = entry["outputs"]["last"]["images"]
    image = (await talk.get("view", **file)).image()
    low, high = image.convert("L").getextrema()
    note("picture", [image.mode, list(image.size), low < high])
