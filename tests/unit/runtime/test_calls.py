"""What a session's nodes do beyond binding: enums, images and files, outputs."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from comfy_script.errors import ValueRefusedError
from comfy_script.formats.from_api import from_api
from comfy_script.registry import Registry
from comfy_script.runtime import Session
from comfy_script.transpile import transpile


@pytest.fixture
def n(registry: Registry) -> Any:
    return Session(registry=registry).nodes


def test_enums_of_arguments_are_the_global_ones(n: Any) -> None:
    assert n.KSamplerAdvanced.sampler_name is n.Samplers
    assert n.KSamplerSelect(n.Samplers.ddim).call.inputs == {"sampler_name": "ddim"}


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda n: n.LoadImage(Path("/not/there.png")), "there.png can't be read"),
        (lambda n: n.PreviewImage(np.zeros((3, 3, 7))), r"shape \[3, 3, 7\] is no image"),
        (lambda n: n.EmptyLatentImage(8), "8 is below the smallest value that the server takes, 16"),
    ],
)
def test_refusals_name_the_line(n: Any, call: Any, words: str) -> None:
    with pytest.raises(ValueRefusedError, match=words) as caught:
        call(n)
    source = caught.value.source
    assert source is not None
    assert source.file == __file__
    assert Path(__file__).read_text().splitlines()[source.line - 1].strip().startswith("(lambda n:")


def test_single_output_does_not_unpack(n: Any) -> None:
    with pytest.raises(TypeError, match="EmptyImage has one output"):
        _, _ = n.EmptyImage()


@pytest.mark.parametrize("key", [0, -1, "images", slice(1)])
def test_single_output_has_no_parts(n: Any, key: Any) -> None:
    with pytest.raises(TypeError, match=rf"SaveImage has no parts: leave out the \[{re.escape(repr(key))}\]"):
        n.SaveImage(n.EmptyImage())[key]


def test_image_for_an_image_socket_becomes_a_load_node(n: Any) -> None:
    array = np.zeros((4, 4, 3), dtype=np.uint8)
    shown = n.PreviewImage(array)
    loaded = shown.call.inputs["images"].call
    assert loaded.spec.name == "LoadImage"
    assert loaded.inputs["image"].value.endswith(".png [temp]")
    again = n.PreviewImage(array.copy()).call.inputs["images"].call
    assert again.inputs["image"].name == loaded.inputs["image"].name, "named by content"


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ("xl/dream.safetensors", "xl\\dream.safetensors"),
        ("xl\\dream.safetensors", "xl\\dream.safetensors"),
        ("a\\b/c.ckpt", "a/b/c.ckpt"),
        ("two/x.ckpt", "two/x.ckpt"),  # an option itself, though another differs only in the slashes
        ("two\\y/z.ckpt", "two\\y/z.ckpt"),  # of two it could be either
        ("new/file.ckpt", "new/file.ckpt"),
    ],
)
def test_names_of_files_on_a_server_of_another_system(registry: Registry, given: str, sent: str) -> None:
    options = ["xl\\dream.safetensors", "a/b/c.ckpt", "two/x.ckpt", "two\\x.ckpt", "two/y/z.ckpt", "two\\y\\z.ckpt"]
    loader = {**registry.raw["CheckpointLoaderSimple"], "input": {"required": {"ckpt_name": [options]}}}
    there = Registry.from_object_info({"CheckpointLoaderSimple": loader}, cache=False)
    call = Session(registry=there).nodes.CheckpointLoaderSimple(given)[0].call
    assert call.inputs == {"ckpt_name": sent}
    prompt = {"1": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": given}}}
    assert "call_node" not in transpile(from_api(prompt), there), "a script says what the file says"


def test_names_of_several_files_at_once(registry: Registry) -> None:
    options = ["xl\\dream.safetensors", "a/b/c.ckpt", "plain.ckpt"]
    files = ["COMBO", {"options": options, "multi_select": {"placeholder": "files"}}]
    loader = {**registry.raw["CheckpointLoaderSimple"], "input": {"required": {"files": files}}}
    there = Registry.from_object_info({"Several": loader}, cache=False)
    given = ["xl/dream.safetensors", "a\\b\\c.ckpt", "plain.ckpt"]
    call = Session(registry=there).nodes.Several(given)[0].call
    assert call.inputs == {"files": ["xl\\dream.safetensors", "a/b/c.ckpt", "plain.ckpt"]}
