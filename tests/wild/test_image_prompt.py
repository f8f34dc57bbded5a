"""Images have the prompt that ran beside the page's workflow: it settles what that doesn't."""

from __future__ import annotations

import io
from typing import Any

import pytest
from PIL import Image

from comfy_script.formats.diagnostics import raise_any
from comfy_script.formats.files import read, to_workflow
from comfy_script.formats.metadata import png_info
from comfy_script.formats.to_api import to_api
from comfy_script.registry import Registry
from comfy_script.transpile import WorkflowToScriptTranspiler
from tests.page_files import link, page

TYPES: dict[str, Any] = {
    "Seed (rgthree)": {"input": {"required": {"seed": ["INT", {}]}}, "output": ["INT"]},
    "Show": {"input": {"required": {"images": ["IMAGE"], "n": ["INT", {}]}}, "output": []},
    "Make": {"input": {}, "output": ["IMAGE"]},
}


@pytest.fixture(scope="module")
def packs() -> Registry:
    return Registry.from_object_info(TYPES, cache=False)


def settled(data: dict[str, Any], prompt: dict[str, Any], packs: Registry) -> tuple[dict[str, Any], list[Any]]:
    workflow = to_workflow(data, packs, prompt)
    return to_api(workflow), [(item.code, item.node, item.input) for item in workflow.diagnostics]


SEED = page({"type": "Seed (rgthree)", "widgets_values": [-1, "", "", ""]})


@pytest.mark.parametrize(("seed", "said"), [(77, [("from-prompt", "1", "seed")]), (0, [])])
def test_a_drawn_seed(packs: Registry, seed: int, said: list[Any]) -> None:
    prompt = {"1": {"class_type": "Seed (rgthree)", "inputs": {"seed": seed}}}
    assert settled(SEED, prompt, packs) == (prompt, said)
    raise_any(to_workflow(SEED, packs, prompt).diagnostics)


@pytest.mark.parametrize("prompt", [{}, {"1": {"class_type": "Make", "inputs": {"seed": 5}}}])
def test_another_prompt_settles_nothing(packs: Registry, prompt: dict[str, Any]) -> None:
    prompt = {"9": {"class_type": "Make", "inputs": {}}, **prompt}
    given, said = settled(SEED, prompt, packs)
    assert (given["1"]["inputs"], said) == ({"seed": 0}, [("random-choice", "1", "seed")])


def test_a_lost_link(packs: Registry) -> None:
    show = {"type": "Show", "inputs": [link("images", "IMAGE", 5)], "widgets_values": [1]}
    prompt = {
        "1": {"class_type": "Make", "inputs": {}},
        "2": {"class_type": "Show", "inputs": {"n": 1, "images": ["1", 0]}},
    }
    assert settled(page({"type": "Make"}, show), prompt, packs) == (prompt, [("from-prompt", "2", "images")])


def test_a_class_that_nobody_knows(packs: Registry) -> None:
    node = {"type": "Nobody", "inputs": [link("images", "IMAGE", 1)], "widgets_values": [3, "x"]}
    prompt = {
        "1": {"class_type": "Make", "inputs": {}},
        "2": {"class_type": "Nobody", "inputs": {"amount": 3, "name": "x", "images": ["1", 0]}},
    }
    data = page({"type": "Make"}, node, links=[[1, 1, 0, 2, 0, "IMAGE"]])
    given, said = settled(data, prompt, packs)
    assert said == [("from-prompt", "2", None)]
    assert given == prompt


def test_in_a_subgraph(packs: Registry) -> None:
    box = {
        "id": "box",
        "name": "Box",
        "nodes": [{"id": 10, "type": "Seed (rgthree)", "widgets_values": [-1]}],
        "links": [],
        "inputs": [],
        "outputs": [],
    }
    data = page({"type": "box"}, definitions={"subgraphs": [box]})
    prompt = {"1:10": {"class_type": "Seed (rgthree)", "inputs": {"seed": 7}}}
    assert settled(data, prompt, packs) == (prompt, [("from-prompt", "10", "seed")])
    twice = page({"type": "box"}, {"type": "box"}, definitions={"subgraphs": [box]})
    prompt = {**prompt, "2:10": {"class_type": "Seed (rgthree)", "inputs": {"seed": 8}}}
    assert settled(twice, prompt, packs)[1] == [("random-choice", "10", "seed")], "they differ"


def test_from_a_picture(packs: Registry) -> None:
    prompt = {"1": {"class_type": "Seed (rgthree)", "inputs": {"seed": 77}}}
    file = io.BytesIO()
    Image.new("RGB", (8, 8)).save(file, "PNG", pnginfo=png_info(prompt, SEED))
    workflow = read(file.getvalue(), packs)
    assert (to_api(workflow), [item.code for item in workflow.diagnostics]) == (prompt, ["from-prompt"])
    with Image.open(file) as picture:
        assert "77" in WorkflowToScriptTranspiler.from_image(picture, packs).to_script()
