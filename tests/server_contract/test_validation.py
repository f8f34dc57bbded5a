"""What is said of a workflow when it is queued."""

from __future__ import annotations

import uuid
from typing import Any

import pytest

from tests.faults.jobs import Prompt
from tests.server_contract.conftest import Note
from tests.server_contract.talk import Talk, empty_image, preview

# Their words are ComfyUI's own, or Python's; only that there are some counts.
_FREE_WORDS = {"missing_node_type", "invalid_prompt_id", "custom_validation_failed"}


def job(**inputs: Any) -> Prompt:
    return {"image": empty_image(1, **inputs), "last": preview("image")}


def text(value: Any) -> Prompt:
    return {"text": {"class_type": "PreviewAny", "inputs": {"source": value}}}


def without(prompt: Prompt, node_id: str, name: str) -> Prompt:
    del prompt[node_id]["inputs"][name]
    return prompt


def sampler(**inputs: Any) -> Prompt:
    given = {
        **{"model": ["model", 0], "positive": ["words", 0], "negative": ["words", 0], "latent_image": ["latent", 0]},
        **{"seed": 1, "steps": 1, "cfg": 1.0, "sampler_name": "euler", "scheduler": "normal", "denoise": 1.0},
    }
    return {
        "model": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "v1-5-pruned-emaonly.ckpt"}},
        "words": {"class_type": "CLIPTextEncode", "inputs": {"clip": ["model", 1], "text": "a circle"}},
        "latent": {"class_type": "EmptyLatentImage", "inputs": {"width": 64, "height": 64, "batch_size": 1}},
        "sampler": {"class_type": "KSampler", "inputs": given | inputs},
        "image": {"class_type": "VAEDecode", "inputs": {"samples": ["sampler", 0], "vae": ["model", 2]}},
        "last": preview("image"),
    }


REFUSED: dict[str, Prompt] = {
    "nothing": {},
    "no output": {"image": empty_image(1)},
    "unknown node": {"x": {"class_type": "NoSuchNode", "inputs": {}}, **job()},
    "unknown node with a title": {"x": {"class_type": "NoSuchNode", "inputs": {}, "_meta": {"title": "My node"}}},
    "no class": {"x": {"inputs": {}}, **job()},
    "missing value": without(job(), "image", "width"),
    "missing link": without(job(), "last", "images"),
    "too small": job(width=0),
    "too big": job(width=16385),
    "two faults": job(width=0, batch_size=0),
    "not a number": job(width="wide"),
    "a list for a number": job(width={"__value__": [1]}),
    "null for a number": job(width=None),
    "link of one": {"image": empty_image(1), "last": {"class_type": "PreviewImage", "inputs": {"images": ["image"]}}},
    "link of three": {"last": {"class_type": "PreviewImage", "inputs": {"images": ["image", 0, 0]}}},
    "link to nothing": {"last": preview("nobody")},
    "link to nothing from within": {"image": empty_image(1, width=["nobody", 0]), "last": preview("image")},
    "link to no output": {"image": empty_image(1), "last": preview("image", 5)},
    "wrong type": {
        "text": {"class_type": "StringConcatenate", "inputs": {"string_a": "a", "string_b": "b", "delimiter": ""}},
        "last": preview("text"),
    },
    "wrong type within": {
        "image": {"class_type": "ImageInvert", "inputs": {"image": ["latent", 0]}},
        "latent": {"class_type": "EmptyLatentImage", "inputs": {"width": 64, "height": 64, "batch_size": 1}},
        "last": preview("image"),
    },
    "not in a short list": {
        "image": empty_image(1),
        "mask": {"class_type": "ImageToMask", "inputs": {"image": ["image", 0], "channel": "pink"}},
        "again": {"class_type": "MaskToImage", "inputs": {"mask": ["mask", 0]}},
        "last": preview("again"),
    },
    "not in a long list": sampler(sampler_name="eulr"),
    "not in a list of models": {
        **sampler(),
        "model": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "missing.ckpt"}},
    },
    "too far in a float": sampler(denoise=1.5, cfg=-1),
    "no such file": {
        "image": {"class_type": "LoadImage", "inputs": {"image": "missing.png"}},
        "last": preview("image"),
    },
    "a file outside": {
        "image": {"class_type": "LoadImage", "inputs": {"image": "../../missing.png"}},
        "last": preview("image"),
    },
    "not in memory": {
        "image": {"class_type": "LoadImageFromMemory", "inputs": {"image": "00"}},
        "last": preview("image"),
    },
    "circle": {
        "a": {"class_type": "ImageInvert", "inputs": {"image": ["b", 0]}},
        "b": {"class_type": "ImageInvert", "inputs": {"image": ["a", 0]}},
        "last": preview("a"),
    },
}


def plain(answer: Any) -> Any:
    """An answer without what differs from run to run, and in an order of its own."""
    if isinstance(answer, dict):
        made = {key: plain(value) for key, value in sorted(answer.items())}
        if "traceback" in made:
            made["traceback"] = [type(line).__name__ for line in made["traceback"][:1]]
        if made.get("type") in _FREE_WORDS:
            made |= {key: type(made[key]).__name__ for key in ("message", "details") if made[key]}
        if "exception" in str(made.get("type")):
            made |= {key: bool(made[key]) for key in ("details", "exception_message") if key in made}
        if made.get("type") == "prompt_outputs_failed_validation":
            # The other complaints' messages and details once more.
            made["details"] = bool(made["details"])
        return made
    if isinstance(answer, list):
        items = [plain(item) for item in answer]
        complaints = all(isinstance(item, dict) and "extra_info" in item for item in items)
        return sorted(items, key=lambda item: (item["type"], str(item["extra_info"]))) if complaints else items
    return answer


@pytest.mark.parametrize("name", REFUSED)
async def test_refused(talk: Talk, note: Note, name: str) -> None:
    reply = await talk.post("prompt", {"prompt": REFUSED[name], "prompt_id": str(uuid.uuid4())})
    note("status", reply.status)
    note("answer", plain(reply.json()))


async def test_partly_refused(talk: Talk, note: Note) -> None:
    bad = {"bad": empty_image(1, width=0), "bad last": preview("bad"), "worse last": preview("nobody")}
    reply = await talk.post("prompt", {"prompt": {**job(), **bad}, "prompt_id": str(uuid.uuid4())})
    answer = reply.json()
    note("status", reply.status)
    for item in answer["node_errors"].values():
        del item["dependent_outputs"]  # which depend on the order in which outputs are checked
    note("node errors", plain(answer["node_errors"]))
    note("keys", sorted(answer))
    entry = await talk.entry(answer["prompt_id"])
    note("ran for", sorted(entry["outputs"]))
    note("outputs", entry["prompt"][4])


async def test_only_some_outputs(talk: Talk, note: Note) -> None:
    prompt = {**job(), "other": preview("image")}
    note("ran for", sorted((await talk.run(prompt, partial_execution_targets=["other"]))["outputs"]))
    reply = await talk.post("prompt", {"prompt": prompt, "partial_execution_targets": ["image"]})
    note("none", (reply.status, plain(reply.json())))


@pytest.mark.parametrize("prompt_id", ["my id", "0123", 7, "A8098C1A-F86E-11DA-BD1A-00112444BE1E", ""])
async def test_ids_that_are_none(talk: Talk, note: Note, prompt_id: object) -> None:
    reply = await talk.post("prompt", {"prompt": job(), "prompt_id": prompt_id})
    note("status", reply.status)
    note("answer", plain(reply.json()))


async def test_bodies_that_are_none(talk: Talk, note: Note) -> None:
    note("no prompt", plain((await talk.post("prompt", {})).json()))
    note("not JSON", (await talk.request("POST", "prompt", data=b"{")).status)
    note("a list", (await talk.post("prompt", [])).status)
    note("nodes that are no objects", (await talk.post("prompt", {"prompt": {"1": 5}})).status)
    note("no such route", (await talk.get("no/such/route")).status)
    note("no such method", (await talk.request("DELETE", "prompt")).status)


async def test_values_are_converted(talk: Talk, note: Note) -> None:
    entry = await talk.run({**job(width="16", height=8.0, color="7"), **text({"__value__": [1, 2]})})
    note("queued", entry["prompt"][2])
    note("shown", entry["outputs"]["text"])


async def test_more_than_a_node_takes(talk: Talk, note: Note) -> None:
    note("outputs", sorted((await talk.run(job(unknown=5)))["outputs"]))
