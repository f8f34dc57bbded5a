"""A small edit of a workflow is a small edit of its script."""

from __future__ import annotations

import copy
import difflib
from typing import TYPE_CHECKING, Any

import pytest

from comfy_script.formats.from_api import from_api
from comfy_script.transpile import transpile
from tests.golden import golden
from tests.transpiled import readable

if TYPE_CHECKING:
    from comfy_script.registry import Registry

TEMPLATES = [
    name for name in readable("templates") if all("class_type" in node for node in golden()[name]["api"].values())
]


def lines(prompt: dict[str, Any], registry: Registry) -> list[str]:
    return transpile(from_api(prompt), registry, arguments="keyword").splitlines()


def changed(before: list[str], after: list[str]) -> list[str]:
    return [
        line for line in difflib.unified_diff(before, after, lineterm="", n=0) if line[:3] not in ("---", "+++", "@@ ")
    ]


@pytest.mark.parametrize("name", TEMPLATES[::20])
def test_the_order_of_the_file_says_nothing(registry: Registry, name: str) -> None:
    prompt = golden()[name]["api"]
    turned = {key: prompt[key] for key in reversed(prompt)}
    assert lines(turned, registry) == lines(prompt, registry)


@pytest.mark.parametrize("name", TEMPLATES[::10])
def test_a_value_changes_one_line(registry: Registry, name: str) -> None:
    prompt = golden()[name]["api"]
    before = lines(prompt, registry)
    for node_id, node in prompt.items():
        for key, value in node["inputs"].items():
            if key in ("seed", "noise_seed", "steps") and isinstance(value, int) and value > 2:
                edited = copy.deepcopy(prompt)
                edited[node_id]["inputs"][key] = value - 1
                assert len(changed(before, lines(edited, registry))) <= 2


def test_a_node_in_a_chain_renames_nothing(registry: Registry) -> None:
    prompt = golden()["hand/h01_plain"]["api"]
    before = lines(prompt, registry)
    decode = next(key for key, node in prompt.items() if node["class_type"] == "VAEDecode")
    save = next(key for key, node in prompt.items() if node["class_type"] == "SaveImage")
    edited = copy.deepcopy(prompt)
    edited["99"] = {"class_type": "ImageInvert", "inputs": {"image": [decode, 0]}}
    edited[save]["inputs"]["images"] = ["99", 0]
    assert changed(before, lines(edited, registry)) == ["+image = ImageInvert(image=image)"]


def test_a_new_branch_takes_no_name_away(registry: Registry) -> None:
    prompt = golden()["hand/h01_plain"]["api"]
    before = lines(prompt, registry)
    decode = next(key for key, node in prompt.items() if node["class_type"] == "VAEDecode")
    edited = copy.deepcopy(prompt)
    edited["98"] = {"class_type": "LoadImage", "inputs": {"image": "a.png"}}
    edited["99"] = {
        "class_type": "ImageBatch",
        "inputs": {"image1": ["98", 0], "image2": [decode, 0]},
    }
    edited["100"] = {"class_type": "PreviewImage", "inputs": {"images": ["99", 0]}}
    assert changed(before, lines(edited, registry)) == [
        '+image2, _ = LoadImage(image="a.png")',
        "+image = ImageBatch(image1=image2, image2=image)",
        "+PreviewImage(images=image)",
    ]


@pytest.mark.parametrize("shape", ["wide", "chain"])
def test_large_workflows(registry: Registry, shape: str) -> None:
    """No recursion, and nothing that needs every name of another one."""
    prompt: dict[str, Any] = {
        "1": {"class_type": "EmptyImage", "inputs": {"width": 64, "height": 64, "batch_size": 1, "color": 0}}
    }
    for number in range(2, 5_000):
        source = str(number - 1) if shape == "chain" else "1"
        prompt[str(number)] = {"class_type": "ImageInvert", "inputs": {"image": [source, 0]}}
    text = transpile(from_api(prompt), registry)
    assert text.count("\n") == 4_999
