"""Models that the registry's server doesn't have."""

from __future__ import annotations

import json
from typing import Any

import pytest

from comfy_script.analysis import Severity, check_source
from comfy_script.registry import Registry

HEAD = "from comfy_script.runtime import *\nfrom comfy_script.runtime.nodes import *\n"
FILES = {
    ("CheckpointLoaderSimple", "ckpt_name"): ["sd15.safetensors", "xl/base.safetensors"],
    ("LoraLoader", "lora_name"): ["win\\detail.safetensors"],
    ("VAELoader", "vae_name"): ["pixel_space"],
    ("UNETLoader", "unet_name"): [],
}


@pytest.fixture(scope="module")
def with_files(object_info: bytes) -> Registry:
    nodes: dict[str, Any] = json.loads(object_info)
    for (node, key), files in FILES.items():
        nodes[node]["input"]["required"][key][0] = files
    return Registry.from_object_info(nodes, embeddings=["bad_hands", "x/y"], origin="http://1.2.3.4", cache=False)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("CheckpointLoaderSimple('sd16.safetensors')", "no 'sd16.safetensors'; did you mean 'sd15.safetensors'?"),
        ("CheckpointLoaderSimple(ckpt_name='base.safetensors')", "did you mean 'xl/base.safetensors'?"),
        (
            "name = 'other.ckpt'\nfor _ in 'ab':\n    CheckpointLoaderSimple(name)",
            "http://1.2.3.4 has no 'other.ckpt'; it has 'sd15.safetensors'",
        ),
        ("CLIPTextEncode('a, (embedding:bad_hand:1.2)', clip)", "no embedding 'bad_hand', which is left out then"),
        (
            "CLIPTextEncode('embedding:zzz', clip)",
            "no embedding 'zzz', which is left out then; it has 'bad_hands', 'x/y'",
        ),
        ("Checkpoints.sd16", "Checkpoints has no member 'sd16'"),
    ],
)
def test_what_is_missing(source: str, words: str, with_files: Registry) -> None:
    (found,) = check_source(f"{HEAD}clip = CLIPLoader('a')\n{source}", with_files)
    assert (found.rule.name, found.rule.severity) == ("missing-file", Severity.HINT)
    assert words in found.message


@pytest.mark.parametrize(
    "source",
    [
        "CheckpointLoaderSimple('sd15.safetensors')",
        "CheckpointLoaderSimple('xl\\\\base.safetensors')",
        "CheckpointLoaderSimple(input())",
        "CheckpointLoaderSimple('sd15.safetensors' if input() else 'other.ckpt')",
        "CheckpointLoaderSimple('None')",
        "LoraLoader(model, clip, 'win/detail.safetensors')",
        "VAELoader('a.safetensors')",  # no file is listed
        "UNETLoader('a.safetensors')",
        "LoadImage('not there yet.png')",
        "CLIPTextEncode('embedding:bad_hands, embedding:x/y.pt embedding: x', clip)",
        "Checkpoints.sd15",
    ],
)
def test_what_may_be_there(source: str, with_files: Registry) -> None:
    assert (
        check_source(f"{HEAD}model, clip, vae = CheckpointLoaderSimple('sd15.safetensors')\n{source}", with_files) == []
    )


def test_options_of_a_node_that_looks_by_itself(with_files: Registry) -> None:
    """A registry without embeddings doesn't say that there are none."""
    nodes = json.loads(with_files.to_bytes())
    nodes = {name: spec for name, spec in nodes.items() if not name.startswith("comfy_script:")}
    registry = Registry.from_object_info(nodes, origin="file", cache=False)
    assert check_source(f"{HEAD}CLIPTextEncode('embedding:any', CLIPLoader('a'))", registry) == []
