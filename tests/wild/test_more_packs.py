"""Impact, Inspire, Custom-Scripts, mxToolkit, AnimateDiff-Evolved and art-venture."""

from __future__ import annotations

from typing import Any

import pytest

from comfy_script.registry import Registry
from tests.page_files import inputs, link, page, sent, there_and_back

LORA, WILDCARD = "Select the LoRA to add to the text", "Select the Wildcard to add to the text"


def _inputs(**types: Any) -> dict[str, Any]:
    return {"required": types}


TYPES: dict[str, Any] = {
    "ImpactWildcardEncode": {
        "input": _inputs(
            wildcard_text=["STRING", {"multiline": True}],
            mode=["BOOLEAN", {"default": True, "label_on": "Populate", "label_off": "Fixed"}],
            **{"Select to add LoRA": [[LORA, "a.safetensors"]], "Select to add Wildcard": [[WILDCARD]]},
            seed=["INT", {}],
        ),
        "output": ["STRING"],
    },
    "WildcardEncode //Inspire": {
        "input": _inputs(mode=[["populate", "fixed", "reproduce"]], **{"Select to add LoRA": [[LORA]]}),
        "output": ["STRING"],
    },
    "PromptBuilder //Inspire": {
        "input": _inputs(category=[["a"]], preset=[["#PRESET"]], text=["STRING", {}]),
        "output": ["STRING"],
    },
    "SeedExplorer //Inspire": {"input": _inputs(seed_prompt=["STRING", {}]), "output": ["NOISE"]},
    "ConcatConditioningsWithMultiplier //Inspire": {
        "input": _inputs(conditioning1=["CONDITIONING"]),
        "output": ["CONDITIONING"],
    },
    "ImpactSwitch": {
        "input": {
            "required": {"select": ["INT", {"default": 1}], "sel_mode": ["BOOLEAN", {}]},
            "optional": {"input1": ["*"]},
        },
        "output": ["*"],
    },
    "PreviewBridge": {"input": _inputs(images=["IMAGE"], image=["STRING", {}]), "output": ["IMAGE"]},
    "ImageReceiver": {
        "input": _inputs(
            image=[["x.png"]], link_id=["INT", {}], save_to_workflow=["BOOLEAN", {}], image_data=["STRING", {}]
        ),
        "output": ["IMAGE"],
    },
    "Make": {"input": {}, "output": ["IMAGE"]},
    "Text": {"input": _inputs(text=["STRING", {}]), "output": ["STRING"]},
    "ShowText|pysssss": {"input": _inputs(text=["STRING", {"forceInput": True}]), "output": ["STRING"]},
    "StringFunction|pysssss": {
        "input": _inputs(action=[["append", "replace"]], text_a=["STRING", {"multiline": True}]),
        "output": ["STRING"],
    },
    "ReroutePrimitive|pysssss": {"input": _inputs(value=["*"]), "output": ["*"]},
    "CheckpointLoader|pysssss": {
        "input": {"required": {"ckpt_name": [["a.safetensors"]]}, "optional": {"prompt": ["STRING", {}]}},
        "output": ["MODEL"],
    },
    "Repeater|pysssss": {
        "input": _inputs(source=["*"], repeats=["INT", {}], output=[["single", "multi"]], node_mode=[["reuse"]]),
        "output": ["*"],
    },
    "mxSlider": {"input": _inputs(Xi=["INT", {}], Xf=["FLOAT", {}], isfloatX=["INT", {}]), "output": ["*"]},
    "mxSlider2D": {
        "input": _inputs(
            **{name: ["FLOAT", {}] for name in ("Xi", "Xf", "Yi", "Yf")},
            **{name: ["INT", {}] for name in ("isfloatX", "isfloatY")},
        ),
        "output": ["*", "*"],
    },
    "ADE_Old": {
        "input": {
            "required": {"a": ["INT", {}], "warn": ["ADEWARN", {"text": "old"}], "b": ["INT", {}]},
            "hidden": {"autosize": ["ADEAUTOSIZE", {}]},
        },
        "output": ["CONDITIONING"],
    },
    "TextSwitchCase": {
        "input": _inputs(
            switch_cases=["STRING", {"multiline": True}],
            condition=["STRING", {}],
            default_value=["STRING", {}],
            delimiter=["STRING", {"default": ":"}],
        ),
        "output": ["STRING"],
    },
    "LoadImageFromUrl": {
        "input": _inputs(image=["STRING", {"multiline": True}], keep_alpha_channel=["BOOLEAN", {}]),
        "output": ["IMAGE"],
    },
}


@pytest.fixture(scope="module")
def packs() -> Registry:
    return Registry.from_object_info(TYPES, cache=False)


SELECTS = {"Select to add LoRA": LORA, "Select to add Wildcard": WILDCARD}


@pytest.mark.parametrize(
    ("kind", "values", "given"),
    [
        (
            "ImpactWildcardEncode",
            ["__x__", False, "a.safetensors", "__x__", 5, "fixed"],
            {"wildcard_text": "__x__", "mode": False, "seed": 5, **SELECTS},
        ),
        ("WildcardEncode //Inspire", [True, "b"], {"mode": "populate", "Select to add LoRA": LORA}),
        ("WildcardEncode //Inspire", [False, "b"], {"mode": "fixed", "Select to add LoRA": LORA}),
        ("WildcardEncode //Inspire", ["reproduce", LORA], {"mode": "reproduce", "Select to add LoRA": LORA}),
        ("PromptBuilder //Inspire", ["a", "q: w", "t"], {"category": "a", "preset": "#PRESET", "text": "t"}),
        ("SeedExplorer //Inspire", ["1", None], {"seed_prompt": "1", "Add to prompt": None}),
        ("ConcatConditioningsWithMultiplier //Inspire", [1.5, 2], {"multiplier1": 1.5, "multiplier2": 2}),
        ("PreviewBridge", ["$1-0"], {"image": "$1-0"}),
        (
            "ImageReceiver",
            ["x.png", 1, False, "data:x"],
            {"image": "x.png", "link_id": 1, "save_to_workflow": False, "image_data": ""},
        ),
        (
            "ImageReceiver",
            ["x.png", 1, True, "data:x"],
            {"image": "x.png", "link_id": 1, "save_to_workflow": True, "image_data": "data:x"},
        ),
        ("StringFunction|pysssss", ["append", "a", "result"], {"action": "append", "text_a": "a"}),
        (
            "CheckpointLoader|pysssss",
            [{"content": "a.safetensors", "image": None}, "", "[none]"],
            {"ckpt_name": "a.safetensors", "prompt": "", "example": "[none]"},
        ),
        ("ADE_Old", [1, "", 2], {"a": 1, "b": 2}),
        (
            "TextSwitchCase",
            ["a:b", "", ":", "a"],
            {"switch_cases": "a:b", "condition": "a", "default_value": "", "delimiter": ":"},
        ),
        (
            "TextSwitchCase",
            {"switch_cases": "a:b", "default_value": "", "delimiter": ":", "condition": "a"},
            {"switch_cases": "a:b", "condition": "a", "default_value": "", "delimiter": ":"},
        ),
        (
            "LoadImageFromUrl",
            {"image": "x", "keep_alpha_channel": True, "upload": "image", "$$canvas-image-preview": "x"},
            {"image": "x", "keep_alpha_channel": True},
        ),
    ],
)
def test_values(packs: Registry, kind: str, values: Any, given: dict[str, Any]) -> None:
    assert inputs(page({"type": kind, "widgets_values": values}), packs) == given
    assert there_and_back({"1": {"class_type": kind, "inputs": given}}, packs)["1"]["inputs"] == given


@pytest.mark.parametrize(
    ("values", "given"),
    [
        ([["one", "two"]], {"text_undefined": "one", "text_1": "two"}),
        (["", "one"], {"text_undefined": "one"}),
    ],
)
def test_names_of_shown_texts_are_told(packs: Registry, values: Any, given: dict[str, Any]) -> None:
    """With other packs on the server, the first is `text_0`."""
    prompt, said = sent(page({"type": "ShowText|pysssss", "widgets_values": values}), packs)
    assert prompt["1"]["inputs"] == given
    assert said == [("guessed", "1", None)]


@pytest.mark.parametrize(
    ("properties", "given"),
    [
        ({}, {"Xi": 20, "Xf": 20, "isfloatX": 0}),
        ({"value": 7, "decimals": 0}, {"Xi": 7, "Xf": 7, "isfloatX": 0}),
        ({"value": -1.256, "decimals": 2}, {"Xi": -2, "Xf": -1.26, "isfloatX": 1}),
        ({"value": None, "min": 3}, {"Xi": 3, "Xf": 3, "isfloatX": 0}),
    ],
)
def test_a_slider_goes_by_its_properties(packs: Registry, properties: dict[str, Any], given: dict[str, Any]) -> None:
    data = page({"type": "mxSlider", "widgets_values": [1, 2, 0], "properties": properties})
    assert inputs(data, packs) == given
    assert there_and_back({"1": {"class_type": "mxSlider", "inputs": given}}, packs)["1"]["inputs"] == given


def test_a_slider_with_two_axes(packs: Registry) -> None:
    properties = {"valueX": 100, "valueY": 0.5, "decimalsX": 0, "decimalsY": 1}
    given = {"Xi": 100, "Xf": 100, "Yi": 0, "Yf": 0.5, "isfloatX": 0, "isfloatY": 1}
    assert inputs(page({"type": "mxSlider2D", "properties": properties}), packs) == given
    assert there_and_back({"1": {"class_type": "mxSlider2D", "inputs": given}}, packs)["1"]["inputs"] == given


def test_a_reroute_of_mxtoolkit(packs: Registry) -> None:
    show = {"type": "PreviewBridge", "inputs": [link("images", "IMAGE", 2)], "widgets_values": ["$3-0"]}
    hop = {"type": "mxReroute", "inputs": [link("", "*", 1)], "outputs": [{"name": "", "links": [2]}]}
    data = page({"type": "Make"}, hop, show, links=[[1, 1, 0, 2, 0, "IMAGE"], [2, 2, 0, 3, 0, "IMAGE"]])
    assert inputs(data, packs, "3") == {"image": "$3-0", "images": ["1", 0]}


def test_numbered_inputs_have_no_gaps(packs: Registry) -> None:
    slots = [link("input1", "*", None), link("input4", "*", 1), link("select", "INT", None, widget=True)]
    switch = {"type": "ImpactSwitch", "inputs": slots, "widgets_values": [2, False]}
    given = inputs(page({"type": "Make"}, switch, links=[[1, 1, 0, 2, 1, "*"]]), packs, "2")
    assert given == {"select": 2, "sel_mode": False, "input2": ["1", 0]}


def test_a_switch_behind_a_reroute_is_told(packs: Registry) -> None:
    hop = {"type": "Reroute", "inputs": [link("", "*", 1)], "outputs": [{"name": "", "links": [2]}]}
    switch = {"type": "ImpactSwitch", "inputs": [link("input1", "*", 2)], "widgets_values": [1, False]}
    data = page({"type": "Make"}, hop, switch, links=[[1, 1, 0, 2, 0, "*"], [2, 2, 0, 3, 0, "*"]])
    assert sent(data, packs)[1] == [("ambiguous", "3", "input1")]


def test_a_preview_of_another_run_is_told(packs: Registry) -> None:
    prompt, said = sent(page({"type": "PreviewBridge", "widgets_values": ["$1-7"]}), packs)
    assert prompt["1"]["inputs"] == {"image": "$1-0"}
    assert said == [("guessed", "1", "image")]


@pytest.mark.parametrize(("name", "text"), [("default negative", "worst quality"), ("mine", "as it stands")])
def test_presets_are_told(packs: Registry, name: str, text: str) -> None:
    preset = {"type": "PresetText|pysssss", "widgets_values": [name, "Manage"], "outputs": [{"links": [1]}]}
    node = {"type": "Text", "inputs": [link("text", "STRING", 1, widget=True)], "widgets_values": ["as it stands"]}
    prompt, said = sent(page(preset, node, links=[[1, 1, 0, 2, 0, "STRING"]]), packs)
    assert prompt == {"2": {"class_type": "Text", "inputs": {"text": text}}}
    assert said == [("guessed", "2", "text")]


@pytest.mark.parametrize(
    ("text", "muted", "is_told"),
    [
        ("a cat, @mine", False, True),
        ("(@my-own_1)", False, True),
        ("a cat, @mine", True, False),
        ("me@example.com", False, False),
        ("a @ b", False, False),
    ],
)
def test_mentions_of_presets_are_told(packs: Registry, text: str, muted: bool, is_told: bool) -> None:
    """Where the file has a preset; else nobody means one."""
    node = {"type": "Text", "widgets_values": [text], "mode": 2 if muted else 0}
    prompt, said = sent(page(node, {"type": "PresetText|pysssss", "widgets_values": ["mine", "Manage"]}), packs)
    assert prompt == ({} if muted else {"1": {"class_type": "Text", "inputs": {"text": text}}})
    assert said == ([("ambiguous", "1", "text")] if is_told else [])
    assert sent(page(node), packs)[1] == []


def test_a_primitive_that_is_a_node(packs: Registry) -> None:
    free = {
        "type": "ReroutePrimitive|pysssss",
        "inputs": [link("value", "*", None)],
        "outputs": [{"name": "value", "type": "INT", "links": [1]}],
        "widgets_values": [7],
    }
    assert inputs(page(free), packs) == {"value": 7}


def test_copies_of_a_repeater_are_told(packs: Registry) -> None:
    data = page({"type": "Repeater|pysssss", "widgets_values": [2, "multi", "reuse"]})
    assert sent(data, packs)[1] == [("guessed", "1", None)]


@pytest.mark.parametrize(("stored", "is_on"), [("Populate", True), ("Fixed", False), ("other", False)])
def test_a_switch_that_was_a_combo_is_told(packs: Registry, stored: str, is_on: bool) -> None:
    """The JavaScript of that version, which made a switch of it, makes today's page fail."""
    values = ["__x__", stored, "a.safetensors", "__x__", 5, "fixed"]
    prompt, said = sent(page({"type": "ImpactWildcardEncode", "widgets_values": values}), packs)
    assert prompt["1"]["inputs"]["mode"] is is_on
    assert said == [("guessed", "1", "mode")]
