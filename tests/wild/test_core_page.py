"""What ComfyUI's page does by itself with the nodes of any pack."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from comfy_script.formats.diagnostics import Diagnostic
from comfy_script.formats.from_api import from_api
from comfy_script.formats.from_ui import from_ui
from comfy_script.formats.to_api import to_api
from comfy_script.formats.ui import to_ui
from comfy_script.registry import Registry
from comfy_script.transpile import transpile
from tests.page_files import link, page, sent

TYPES: dict[str, Any] = {
    "Pack Node": {
        "input": {"required": {"n": ["INT", {}]}},
        "output": ["IMAGE"],
        "python_module": "custom_nodes.pack",
    },
    "Forced": {
        "input": {"required": {"a": ["INT", {"forceInput": True}], "b": ["INT", {}], "c": ["INT", {}]}},
        "output": ["IMAGE"],
        "python_module": "custom_nodes.pack",
    },
    "Colour": {
        "input": {
            "required": {"a": ["INT", {}], "colour": ["OWN_COLOUR"], "b": ["INT", {}]},
            "optional": {"more": ["OTHER_PACKS"], "image": ["IMAGE"]},
        },
        "output": [],
        "python_module": "custom_nodes.pack",
    },
    "Show": {"input": {"required": {"image": ["IMAGE"]}}, "output": [], "python_module": "custom_nodes.pack"},
    "SaveImage": {
        "input": {"required": {"filename_prefix": ["STRING", {}]}},
        "output": [],
        "output_node": True,
        "python_module": "nodes",
    },
}


@pytest.fixture(scope="module")
def packs() -> Registry:
    return Registry.from_object_info(TYPES, cache=False).with_changes({})


@pytest.mark.parametrize(
    ("kind", "values", "said"),
    [
        ("Pack Node", [1, None], [("left-over-values", "1", None)]),
        ("Pack Node", [1], []),
        ("SaveImage", ["x", None], []),
        ("Forced", [1, 2, None], []),
    ],
)
def test_buttons_without_a_rule_are_told(packs: Registry, kind: str, values: list[Any], said: list[Any]) -> None:
    assert sent(page({"type": kind, "widgets_values": values}), packs)[1] == said


@pytest.mark.parametrize(("name", "text"), [("n", "7"), ("m", "%Box.m%")])
def test_a_promoted_widget_in_a_file_name(packs: Registry, name: str, text: str) -> None:
    inside = {"id": 10, "type": "Pack Node", "widgets_values": [1]}
    inside["inputs"] = [{"name": "n", "type": "INT", "link": 1, "widget": {"name": "n"}}]
    box = {
        "id": "box",
        "name": "Box",
        "nodes": [inside],
        "links": [{"id": 1, "origin_id": -10, "origin_slot": 0, "target_id": 10, "target_slot": 0, "type": "INT"}],
        "inputs": [{"id": "p", "name": "n", "type": "INT", "linkIds": [1]}],
        "outputs": [],
    }
    instance = {"type": "box", "inputs": [{"name": "n", "type": "INT", "link": None}], "widgets_values": [7]}
    data = page(instance, {"type": "SaveImage", "widgets_values": [f"%Box.{name}%"]}, definitions={"subgraphs": [box]})
    prompt = to_api(from_ui(data, packs))
    assert prompt["2"]["inputs"] == {"filename_prefix": text}
    assert prompt["1:10"]["inputs"] == {"n": 7}


def test_unknown_nodes_that_are_linked_stay_calls(packs: Registry) -> None:
    show = {"type": "Gone", "inputs": [{"name": "images", "type": "IMAGE", "link": 1}]}
    alone = {"type": "Sticker", "widgets_values": ["a\nb"], "title": "Read me"}
    data = page({"type": "Pack Node", "widgets_values": [1]}, show, alone, links=[[1, 1, 0, 2, 0, "IMAGE"]])
    script = transpile(from_ui(data, packs), packs)
    assert "call_node('Gone'" in script.replace('"', "'")
    assert "# Read me\n# Sticker 3, of a class that isn't known" in script
    assert "'Sticker'" not in script.replace('"', "'")


def test_unknown_nodes_inside_a_subgraph(packs: Registry) -> None:
    box = {
        "id": "box",
        "name": "Box",
        "nodes": [{"id": 10, "type": "Sticker"}, {"id": 11, "type": "Source"}, {"id": 12, "type": "Pack Node"}],
        "links": [{"id": 1, "origin_id": 11, "origin_slot": 0, "target_id": -20, "target_slot": 0, "type": "IMAGE"}],
        "inputs": [],
        "outputs": [{"id": "o", "name": "image", "type": "IMAGE", "linkIds": [1]}],
    }
    show = {"type": "Gone", "inputs": [{"name": "images", "type": "IMAGE", "link": 1}]}
    data = page({"type": "box"}, show, links=[[1, 1, 0, 2, 0, "IMAGE"]], definitions={"subgraphs": [box]})
    script = transpile(from_ui(data, packs), packs).replace('"', "'")
    assert "call_node('Source'" in script
    assert "# Sticker 10" in script
    assert "call_node('Sticker'" not in script


@pytest.mark.parametrize(
    ("inputs", "values", "said"),
    [
        ({"a": 1, "colour": {"r": 2}, "b": 3}, [1, {"r": 2}, 3], [("guessed", "colour")]),
        ({"a": 1, "b": 3}, [1, 3], [("guessed", "colour")]),
    ],
)
def test_types_that_no_node_gives(packs: Registry, inputs: dict[str, Any], values: list[Any], said: list[Any]) -> None:
    found: list[Diagnostic] = []
    written = to_ui(from_api({"1": {"class_type": "Colour", "inputs": inputs}}), packs, diagnostics=found)
    assert written["nodes"][0]["widgets_values"] == values
    assert [(item.code, item.input) for item in found] == said
    assert to_api(from_ui(written, packs))["1"]["inputs"] == inputs


@pytest.mark.parametrize(
    ("sender", "receiver", "said"),
    [
        ({}, {}, [("unknown-class", "2", None), ("guessed", "3", "image")]),
        ({}, {"mode": 4}, [("unknown-class", "2", None)]),
        ({"mode": 2}, {}, []),
        ({"inputs": []}, {}, [("unknown-class", "2", None)]),
    ],
)
def test_what_an_unknown_node_may_send_to(
    packs: Registry, sender: dict[str, Any], receiver: dict[str, Any], said: list[Any]
) -> None:
    data = page(
        {"type": "Pack Node", "widgets_values": [1]},
        {"type": "Sender", "inputs": [link("in", "*", 1)], **sender},
        {"type": "Show", "inputs": [link("image", "IMAGE", None)], **receiver},
        links=[[1, 1, 0, 2, 0, "IMAGE"]] if "inputs" not in sender else [],
    )
    assert sent(data, packs)[1] == said


@pytest.mark.parametrize(
    ("sockets", "unlinked", "lost"),
    [
        (9, {9}, []),
        (9, {2}, range(3, 10)),
        (10, {10}, range(4, 10)),
        (12, {3}, range(4, 13)),
        (16, set(), range(4, 17)),
    ],
)
def test_links_that_the_page_loses_of_a_growing_input_stay_and_are_told(
    sockets: int, unlinked: set[int], lost: Sequence[int]
) -> None:
    names = [f"image_{number}" for number in range(1, 17)]
    template = {"input": {"required": {"image": ["IMAGE", {}]}}, "names": names, "min": 0}
    option = {"key": "a", "inputs": {"required": {"images": ["COMFY_AUTOGROW_V3", {"template": template}]}}}
    model = {"required": {"model": ["COMFY_DYNAMICCOMBO_V3", {"options": [option]}]}}
    made = {"input": {"required": {}}, "output": ["IMAGE"], "python_module": "nodes"}
    edit = {"input": model, "output": [], "output_node": True, "python_module": "nodes"}
    registry = Registry.from_object_info({"Made": made, "Edit": edit}, cache=False).with_changes({})
    linked = [number for number in range(1, sockets + 1) if number not in unlinked]
    slots = [link(f"model.images.image_{n}", "IMAGE", n if n in linked else None) for n in range(1, sockets + 1)]
    data = page(
        {"type": "Edit", "widgets_values": ["a"], "inputs": slots},
        {"type": "Made", "outputs": [{"name": "IMAGE", "type": "IMAGE", "links": linked}]},
        links=[[number, 2, 0, 1, number - 1, "IMAGE"] for number in linked],
    )
    prompt, said = sent(data, registry)
    assert [key for key in prompt["1"]["inputs"] if "." in key] == [f"model.images.image_{n}" for n in linked]
    assert said == [("ambiguous", "1", f"model.images.image_{n}") for n in lost]

    # What we write the same page opens.
    told: list[Diagnostic] = []
    again = from_ui(to_ui(from_api(prompt), registry, diagnostics=told), registry).diagnostics
    assert [item.input for item in told] == [item.input for item in again]
    assert bool(told) is bool(lost)
