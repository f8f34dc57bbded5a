"""Widgets and buttons of KJNodes, Easy-Use, Efficiency and mtb."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from comfy_script.registry import Registry
from tests.page_files import inputs, page, sent, there_and_back

TYPES: dict[str, Any] = {
    "ImageBatchMulti": {"input": {"required": {"inputcount": ["INT", {"default": 2}]}}, "output": ["IMAGE"]},
    "easy stylesSelector": {
        "input": {
            "required": {"styles": [["a", "b"]]},
            "optional": {"negative": ["STRING", {"forceInput": True}], "select_styles": ["EASY_PROMPT_STYLES", {}]},
        },
        "input_order": {"required": ["styles"], "optional": ["negative", "select_styles"]},
        "output": ["STRING"],
    },
    "easy multiAngle": {"input": {"optional": {"multi_angle": ["EASY_MULTI_ANGLE", {}]}}, "output": ["STRING"]},
    "easy tableEditor": {"input": {"required": {"table_data": ["EASY_TABLE_EDITOR"]}}, "output": ["STRING"]},
    "easy sliderControl": {
        "input": {"required": {"mode": [["weights"]], "model_type": [["sdxl", "sd1"]]}},
        "input_order": {"required": ["mode", "model_type"]},
        "output": ["STRING"],
    },
    "KSampler (Efficient)": {"input": {"required": {"seed": ["INT", {"min": 0}]}}, "output": ["IMAGE"]},
    "Curve (mtb)": {"input": {"required": {"curve": ["FLOAT_CURVE"], "n": ["INT", {}]}}, "output": ["FLOAT"]},
    "SaveImageKJ": {"input": {"required": {"filename_prefix": ["STRING", {}]}}, "output": []},
}


@pytest.fixture(scope="module")
def packs() -> Registry:
    return Registry.from_object_info(TYPES, cache=False)


@pytest.mark.parametrize(
    ("kind", "values", "given"),
    [
        ("ImageBatchMulti", [3, None], {"inputcount": 3, "Update inputs": None}),
        ("ImageBatchMulti", [3], {"inputcount": 3, "Update inputs": None}),
        ("easy stylesSelector", ["b", "x,y"], {"styles": "b", "select_styles": "x,y"}),
        ("easy stylesSelector", ["b", ["x", "y"]], {"styles": "b", "select_styles": "x,y"}),
        ("easy stylesSelector", ["b"], {"styles": "b", "select_styles": ""}),
        ("easy multiAngle", [[{"rotate": 1}]], {"multi_angle": '[{"rotate":1}]'}),
        ("easy multiAngle", [], {"multi_angle": '[{"rotate":0,"vertical":0,"zoom":5,"add_angle_prompt":true}]'}),
        ("easy tableEditor", ['{"mode": "markdown", "markdown": "| a |"}'], {"table_data": "| a |"}),
        ("KSampler (Efficient)", [5, None], {"seed": 5}),
        ("Curve (mtb)", [{"0": [0, 1]}, 7], {"curve": {"0": [0, 1]}, "n": 7}),
    ],
)
def test_values(packs: Registry, kind: str, values: list[Any], given: dict[str, Any]) -> None:
    assert inputs(page({"type": kind, "widgets_values": values}), packs) == given
    prompt = {"1": {"class_type": kind, "inputs": given}}
    assert there_and_back(prompt, packs)["1"]["inputs"] == given


def test_sliders(packs: Registry) -> None:
    """Their values stand among the properties; the text in the list is not read."""
    layers = [f"{layer}:{layer / 2}" for layer in range(12)]
    node = {
        "type": "easy sliderControl",
        "widgets_values": ["weights", "sdxl", "old"],
        "properties": {"values": layers},
    }
    given = {"mode": "weights", "model_type": "sdxl", "values": ",".join(layers)}
    assert inputs(page(node), packs) == given
    assert there_and_back({"1": {"class_type": "easy sliderControl", "inputs": given}}, packs)["1"]["inputs"] == given
    del node["properties"]
    assert inputs(page(node), packs)["values"].startswith("0:0,1:0,2:0,3:2.5,")
    assert inputs(page({**node, "widgets_values": ["weights", "sd1"]}), packs)["values"].endswith(",15:0")


def test_a_table_is_made_when_it_is_queued(packs: Registry) -> None:
    table = json.dumps({"mode": "table", "headers": ["a"], "rows": [["b"]], "markdown": "| a |"})
    prompt, said = sent(page({"type": "easy tableEditor", "widgets_values": [table]}), packs)
    assert prompt["1"]["inputs"] == {"table_data": "| a |"}
    assert said == [("guessed", "1", "table_data")]


def test_file_names_with_the_date(packs: Registry) -> None:
    data = page({"type": "SaveImageKJ", "widgets_values": ["x/%date:yyyy%/%no.such%"]})
    assert re.fullmatch(r"x/\d{4}/%no\.such%", inputs(data, packs)["filename_prefix"])


def test_a_note(packs: Registry) -> None:
    assert sent(page({"type": "Note Plus (mtb)", "widgets_values": ["# Title", "edit"]}), packs) == ({}, [])
