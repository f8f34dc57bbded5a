"""Nodes of VideoHelperSuite that the cases don't have."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from comfy_script.registry import Registry
from tests.page_files import inputs, link, page, sent, there_and_back

COMBINE = json.loads((Path(__file__).parent / "object_info.json").read_text(encoding="utf-8"))["VHS_VideoCombine"]
WHOLE = ["INT", {"default": 0}]
LOAD = {
    "input": {
        "required": {
            "video": [["a.mp4", "b.mp4"]],
            **dict.fromkeys(("force_rate", "custom_width", "custom_height", "frame_load_cap"), WHOLE),
            **dict.fromkeys(("skip_first_frames", "select_every_nth"), WHOLE),
        }
    },
    "output": ["IMAGE"],
}
STARTS = {"frame_rate": 8, "loop_count": 0, "filename_prefix": "AnimateDiff", "pingpong": False, "save_output": True}


@pytest.fixture(scope="module")
def helper() -> Registry:
    types = {"VHS_VideoCombine": COMBINE, "VHS_LoadVideo": LOAD, "Int": {"input": {}, "output": ["INT"]}}
    return Registry.from_object_info(types, cache=False)


def combine(values: Any, *slots: dict[str, Any]) -> dict[str, Any]:
    return {"type": "VHS_VideoCombine", "inputs": [*slots], "widgets_values": values}


def test_values_that_the_file_does_not_name(helper: Registry) -> None:
    """The format's widgets start as the registry says; of the class's, those whose default counts as false get lost."""
    left = {key: value for key, value in STARTS.items() if value}
    values = {"frame_rate": 12, "format": "video/h264-mp4", "videopreview": {"params": {}}}
    assert inputs(page(combine(values)), helper) == {
        **left,
        **{"frame_rate": 12, "format": "video/h264-mp4"},
        **{"pix_fmt": "yuv420p", "crf": 19, "save_metadata": True, "trim_to_audio": False},
    }
    assert inputs(page(combine({})), helper) == {**left, "format": "image/gif"}
    assert inputs(page(combine(None)), helper) == {**STARTS, "format": "image/gif"}


def test_a_widget_of_the_format_that_is_linked(helper: Registry) -> None:
    slot = link("crf", "INT", 1, widget=True)
    data = page(combine({"format": "video/h264-mp4", "crf": 3}, slot), {"type": "Int"}, links=[[1, 2, 0, 1, 0, "INT"]])
    assert inputs(data, helper)["crf"] == ["2", 0]


def test_values_of_another_format_are_left_out(helper: Registry) -> None:
    prompt, said = sent(page(combine({"format": "image/webp", "crf": 3})), helper)
    assert "crf" not in prompt["1"]["inputs"]
    assert said == [("unplaced-value", "1", "crf")]


def test_lists_of_old_files(helper: Registry) -> None:
    given = inputs(page(combine([24, 1, "x", "image/gif", True, False, None])), helper)
    assert given == {
        **{"frame_rate": 24, "loop_count": 1, "filename_prefix": "x", "format": "image/gif"},
        **{"pingpong": True, "save_output": False},
    }


@pytest.mark.parametrize(
    ("size", "width", "height"),
    [("Disabled", 0, 0), ("512x?", 512, 0), ("256x256", 256, 256), ("Custom Width", 77, 0), ("Custom Height", 0, 88)],
)
def test_old_sizes(helper: Registry, size: str, width: int, height: int) -> None:
    values = {
        "video": "b.mp4",
        "force_size": size,
        **({"custom_width": 77, "custom_height": 88} if "C" in size else {}),
    }
    given = inputs(page({"type": "VHS_LoadVideo", "widgets_values": values}), helper)
    assert (given["custom_width"], given["custom_height"], given["video"]) == (width, height, "b.mp4")


def test_back(helper: Registry) -> None:
    values = {**STARTS, "format": "video/h264-mp4", "pix_fmt": "yuv420p10le", "crf": 3, "save_metadata": False}
    prompt = {"1": {"class_type": "VHS_VideoCombine", "inputs": {**values, "trim_to_audio": True}}}
    assert there_and_back(prompt, helper)["1"]["inputs"] == prompt["1"]["inputs"]


@pytest.mark.parametrize("values", [None, 3, [], [[]], {"format": {}}, {"format": 3, "force_size": 3, "x": None}])
def test_odd_values(helper: Registry, values: Any) -> None:
    sent(page(combine(values)), helper)
    sent(page({"type": "VHS_LoadVideo", "widgets_values": values}), helper)
