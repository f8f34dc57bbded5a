"""Widgets and buttons of KJNodes, Easy-Use, Efficiency and mtb."""

from __future__ import annotations

import re
from typing import Any

import pytest

from comfy_script.registry import Registry
from tests.page_files import inputs, link, page, sent, there_and_back

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
    "easy prompt": {
        "input": {
            "required": {
                "text": ["STRING", {"multiline": True}],
                "prefix": [["Select the prefix add to the text", "photo of"]],
                "subject": [["Select the subject add to the text", "a man"]],
                "action": [["Select the action add to the text", "standing"]],
            }
        },
        "output": ["STRING"],
    },
    "easy wildcards": {
        "input": {
            "required": {
                "text": ["STRING", {"multiline": True}],
                "Select to add LoRA": [["Select the LoRA to add to the text"]],
                "Select to add Wildcard": [["Select the Wildcard to add to the text", "__x__"]],
            }
        },
        "output": ["STRING"],
    },
    "easy showAnything": {"input": {"optional": {"anything": ["*"]}}, "output": ["*"], "output_node": True},
    "easy showAnythingLazy": {
        "name": "easy showAnything",
        "input": {"optional": {"anything": ["*"]}},
        "output": ["*"],
        "output_node": True,
    },
    "easy imageChooser": {
        "input": {
            "required": {"mode": [["Always Pause", "Keep Last Selection"]], "preview_rescale": ["FLOAT", {}]},
            "optional": {"images": ["IMAGE"]},
        },
        "output": ["IMAGE"],
    },
    "easy stableDiffusion3API": {
        "input": {
            "required": {
                **{name: ["STRING", {"multiline": True}] for name in ("positive", "negative")},
                **{"model": [["sd3"]], "aspect_ratio": [["1:1"]], "seed": ["INT", {}], "denoise": ["FLOAT", {}]},
            },
            "optional": {"optional_image": ["IMAGE"]},
        },
        "output": ["IMAGE"],
    },
    "easy poseEditor": {"input": {"required": {"image": ["STRING", {}]}}, "output": ["IMAGE"]},
    "easy fullLoader": {
        "input": {
            "required": {
                "ckpt_name": [["a.safetensors", "b.safetensors"]],
                "vae_name": [["Baked VAE", "c.vae"]],
                "resolution": [["width x height (custom)", "512 x 512"]],
            },
            "optional": {"model_override": ["MODEL"], "clip_override": ["CLIP"], "vae_override": ["VAE"]},
        },
        "output": ["MODEL", "VAE"],
    },
    "HighRes-Fix Script": {
        "input": {"required": {"use_same_seed": ["BOOLEAN", {}], "seed": ["INT", {}]}},
        "output": ["SCRIPT"],
    },
    "Noise Control Script": {
        "input": {"required": {"add_seed_noise": ["BOOLEAN", {}], "seed": ["INT", {}]}},
        "output": ["SCRIPT"],
    },
    "Interpolate Clip Sequential (mtb)": {"input": {"required": {"base_text": ["STRING", {}]}}, "output": ["*"]},
    "Animation Builder (mtb)": {"input": {"required": {"total_frames": ["INT", {}]}}, "output": ["FLOAT"]},
    "ScreencapStream": {"input": {"required": {"width": ["INT", {}]}}, "output": ["IMAGE"]},
    "KSampler (Efficient)": {"input": {"required": {"seed": ["INT", {"min": 0}]}}, "output": ["IMAGE"]},
    "Curve (mtb)": {"input": {"required": {"curve": ["FLOAT_CURVE"], "n": ["INT", {}]}}, "output": ["FLOAT"]},
    "SaveImageKJ": {"input": {"required": {"filename_prefix": ["STRING", {}]}}, "output": []},
}


EMPTY_ROW = "\n|     |     |     |"


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
        (
            "easy tableEditor",
            ['{"mode": "markdown", "headers": [], "markdown": "| a |\\n|-|"}'],
            {"table_data": "| a |\n|-|"},
        ),
        ("KSampler (Efficient)", [5, None], {"seed": 5}),
        ("HighRes-Fix Script", [True, -1, "fixed"], {"use_same_seed": True, "seed": -1}),
        ("Noise Control Script", [False, -1, "fixed"], {"add_seed_noise": False, "seed": -1}),
        ("Interpolate Clip Sequential (mtb)", ["a"], {"base_text": "a", "+": "add", "-": "remove"}),
        (
            "Animation Builder (mtb)",
            [5, "frame: 1", "x", "reset", "queue", "cancel"],
            {
                **{"total_frames": 5, "value_preview": "", "loop_preview": ""},
                **{"Reset": "reset", "Queue": "queue", "Cancel": "cancel"},
            },
        ),
        ("ScreencapStream", [512, None, None], {"width": 512, "Start capture": None, "Hide preview": None}),
        ("Curve (mtb)", [{"0": [0, 1]}, 7], {"curve": {"0": [0, 1]}, "n": 7}),
    ],
)
def test_values(packs: Registry, kind: str, values: list[Any], given: dict[str, Any]) -> None:
    assert inputs(page({"type": kind, "widgets_values": values}), packs) == given
    prompt = {"1": {"class_type": kind, "inputs": given}}
    assert there_and_back(prompt, packs)["1"]["inputs"] == given


ADDED = {"prefix": "Select the prefix add to the text", "subject": "Select the subject add to the text"}
ADDED |= {"action": "Select the action add to the text"}
WILD = {"Select to add LoRA": "Select the LoRA to add to the text"}
WILD |= {"Select to add Wildcard": "Select the Wildcard to add to the text"}


@pytest.mark.parametrize(
    ("kind", "values", "given"),
    [
        ("easy prompt", ["cat"], {"text": "cat", **ADDED}),
        (
            "easy prompt",
            ["cat", "Select the prefix to add to the text", "Select the subject add to the text"],
            {"text": "cat", **ADDED},
        ),
        ("easy prompt", ["cat", "photo of", "a man", "standing"], {"text": "cat photo of a man,standing", **ADDED}),
        ("easy prompt", ["", "of old", "a man", None], {"text": "a man", **ADDED}),
        ("easy prompt", ["cat", ADDED["prefix"]], {"text": f"cat {ADDED['prefix']}", **ADDED}),
        ("easy wildcards", ["cat", *WILD.values()], {"text": "cat", **WILD}),
        ("easy wildcards", ["cat", "x.safetensors", "__x__"], {"text": "cat<lora:x>, __x__", **WILD}),
        ("easy showAnything", ["one", "two"], {"text": "two"}),
        ("easy showAnything", [], {}),
        (
            "easy imageChooser",
            ["Always Pause", 1],
            {"mode": "Always Pause", "preview_rescale": 1, "Waiting for selection...": ""},
        ),
        (
            "easy stableDiffusion3API",
            ["p", "n", "sd3", "1:1", 5, "fixed", 1, "-6.5", ""],
            {
                "positive": "p",
                "negative": "n",
                "model": "sd3",
                "aspect_ratio": "1:1",
                "seed": 5,
                "denoise": 1,
                "account": "",
            },
        ),
        ("easy poseEditor", ["x.png"], {"image": "x.png", "editor": ""}),
        (
            "easy fullLoader",
            ["b.safetensors", "c.vae", "自定义 x 自定义"],
            {"ckpt_name": "b.safetensors", "vae_name": "c.vae", "resolution": "width x height (custom)"},
        ),
        ("easy multiAngle", ['[{"rotate": 1.0}]'], {"multi_angle": '[{"rotate":1}]'}),
    ],
)
def test_easy_use(packs: Registry, kind: str, values: list[Any], given: dict[str, Any]) -> None:
    assert inputs(page({"type": kind, "widgets_values": values}), packs) == given
    assert there_and_back({"1": {"class_type": kind, "inputs": given}}, packs)["1"]["inputs"] == given


def test_a_loader_of_which_the_files_are_given(packs: Registry) -> None:
    given = {"type": "easy fullLoader", "widgets_values": ["b.safetensors", "c.vae", "512 x 512"]}
    loader = {**given, "inputs": [link("model_override", "MODEL", 1), link("vae_override", "VAE", 2)]}
    data = page(given, loader, links=[[1, 1, 0, 2, 0, "MODEL"], [2, 1, 1, 2, 2, "VAE"]])
    assert inputs(data, packs, "2") == {
        **{"ckpt_name": "a.safetensors", "vae_name": "Baked VAE", "resolution": "512 x 512"},
        **{"model_override": ["1", 0], "vae_override": ["1", 1]},
    }


def test_the_class_that_the_page_sends_is_the_one_that_the_registry_names(packs: Registry) -> None:
    prompt, said = sent(page({"type": "easy showAnythingLazy", "widgets_values": []}), packs)
    assert (prompt, said) == ({"1": {"class_type": "easy showAnything", "inputs": {}}}, [])


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


@pytest.mark.parametrize(
    ("held", "given"),
    [
        (
            '{"headers": ["a", "bird"], "rows": [["x\\ny"], [1, null]]}',
            "| a      | bird |\n| ------ | ---- |\n| x<br>y |      |\n| 1      |      |",
        ),
        ("| a |\n|---|\n| b | c |\n", "| a   |\n| --- |\n| b   |"),
        ("no table", f"| 列1  | 列2  | 列3  |\n| --- | --- | --- |{EMPTY_ROW * 2}"),
    ],
)
def test_a_table_becomes_markdown(packs: Registry, held: str, given: str) -> None:
    assert inputs(page({"type": "easy tableEditor", "widgets_values": [held]}), packs) == {"table_data": given}


def test_file_names_with_the_date(packs: Registry) -> None:
    data = page({"type": "SaveImageKJ", "widgets_values": ["x/%date:yyyy%/%no.such%"]})
    assert re.fullmatch(r"x/\d{4}/%no\.such%", inputs(data, packs)["filename_prefix"])


def test_a_note(packs: Registry) -> None:
    assert sent(page({"type": "Note Plus (mtb)", "widgets_values": ["# Title", "edit"]}), packs) == ({}, [])
