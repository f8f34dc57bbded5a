"""Demo models in the real ComfyUI: its own loaders take them, and sampling gives pictures that depend on everything."""

from __future__ import annotations

import io
import json
import time
import urllib.parse
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from comfy_script.comfyui import Server
from comfy_script.demo_model import write_demo_model

Workflow = dict[str, dict[str, Any]]


@pytest.fixture
def model(base_directory: Path) -> Iterator[Any]:
    """Writes a demo model into the server's folders for one test: `model(kind=…)` gives its name there."""
    made: list[Path] = []

    def make(folder: str = "checkpoints", **arguments: Any) -> str:
        path = base_directory / "models" / folder / f"for_one_test_{len(made)}.ckpt"
        made.append(write_demo_model(path, overwrite=True, **arguments))
        return path.name

    yield make
    for path in made:
        path.unlink()


def post(server: Server, path: str, content: Any) -> Any:
    request = urllib.request.Request(server.url + path, json.dumps(content).encode())
    with urllib.request.urlopen(request) as response:
        return json.load(response)


def get(server: Server, path: str) -> bytes:
    with urllib.request.urlopen(server.url + path) as response:
        content: bytes = response.read()
        return content


def run(server: Server, workflow: Workflow) -> np.ndarray[Any, np.dtype[np.int64]]:
    """The picture of a workflow with one PreviewImage node, as integers."""
    prompt_id = post(server, "prompt", {"prompt": workflow})["prompt_id"]
    while not (history := json.loads(get(server, f"history/{prompt_id}"))):
        time.sleep(0.2)
    entry = history[prompt_id]
    assert entry["status"]["status_str"] == "success", entry["status"]["messages"]
    (image,) = next(iter(entry["outputs"].values()))["images"]
    return np.asarray(Image.open(io.BytesIO(get(server, f"view?{urllib.parse.urlencode(image)}"))), np.int64)


def text_to_image(checkpoint: str, text: str, seed: int, *, lora: str | None = None, sd3: bool = False) -> Workflow:
    loader, clip = ("1", 0), ("1", 1)
    workflow: Workflow = {
        "1": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": checkpoint}},
    }
    if lora is not None:
        inputs = {"model": loader, "clip": clip, "lora_name": lora, "strength_model": 1, "strength_clip": 1}
        workflow["2"] = {"class_type": "LoraLoader", "inputs": inputs}
        loader, clip = ("2", 0), ("2", 1)
    size = {"width": 64, "height": 64, "batch_size": 1}
    latent = "EmptySD3LatentImage" if sd3 else "EmptyLatentImage"
    sampling = {"seed": seed, "steps": 2, "cfg": 2, "sampler_name": "euler", "scheduler": "normal", "denoise": 1}
    links = {"model": loader, "positive": ("3", 0), "negative": ("4", 0), "latent_image": ("5", 0)}
    workflow |= {
        "3": {"class_type": "CLIPTextEncode", "inputs": {"clip": clip, "text": text}},
        "4": {"class_type": "CLIPTextEncode", "inputs": {"clip": clip, "text": ""}},
        "5": {"class_type": latent, "inputs": size},
        "6": {"class_type": "KSampler", "inputs": links | sampling},
        "7": {"class_type": "VAEDecode", "inputs": {"samples": ("6", 0), "vae": ("1", 2)}},
        "8": {"class_type": "PreviewImage", "inputs": {"images": ("7", 0)}},
    }
    return workflow


def difference(one: Any, other: Any) -> float:
    return float(np.abs(one - other).mean())


@pytest.mark.parametrize("kind", ["sd15", "sd15-inpaint", "sdxl", "sd3"])
def test_pictures_depend_on_prompt_seed_and_weights(kind: str, server: Server, model: Any) -> None:
    checkpoint = model(kind=kind)
    sd3 = kind == "sd3"
    picture = run(server, text_to_image(checkpoint, "a cat", 1, sd3=sd3))
    assert picture.shape == (64, 64, 3)
    assert picture.std() > 10
    assert difference(picture, run(server, text_to_image(checkpoint, "a red house", 1, sd3=sd3))) > 2
    assert difference(picture, run(server, text_to_image(checkpoint, "a cat", 2, sd3=sd3))) > 10
    if kind == "sd15":
        lora = model("loras", kind="lora")
        assert difference(picture, run(server, text_to_image(checkpoint, "a cat", 1, lora=lora))) > 2
        assert not [line for line in server.log_tail(2000) if "lora key not loaded" in line]
        other = model(kind=kind, seed=5)
        assert difference(picture, run(server, text_to_image(other, "a cat", 1))) > 2
        rounded = model(kind=kind, dtype="bfloat16")
        assert 0 < difference(picture, run(server, text_to_image(rounded, "a cat", 1))) < 5


def test_blocks_of_one_colour_survive_the_vae(server: Server, model: Any, base_directory: Path) -> None:
    blocks = np.random.RandomState(0).randint(0, 256, (8, 8, 3), np.uint8).repeat(8, 0).repeat(8, 1)
    Image.fromarray(blocks).save(base_directory / "input" / "blocks.png")
    workflow: Workflow = {
        "1": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": model(kind="sd15")}},
        "2": {"class_type": "LoadImage", "inputs": {"image": "blocks.png"}},
        "3": {"class_type": "VAEEncode", "inputs": {"pixels": ("2", 0), "vae": ("1", 2)}},
        "4": {"class_type": "VAEDecode", "inputs": {"samples": ("3", 0), "vae": ("1", 2)}},
        "5": {"class_type": "PreviewImage", "inputs": {"images": ("4", 0)}},
    }
    try:
        # TAESD's decoder bends colours a little between the ends of their range.
        assert np.abs(run(server, workflow) - blocks).max() <= 3
    finally:
        (base_directory / "input" / "blocks.png").unlink()
