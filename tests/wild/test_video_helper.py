"""Nodes of VideoHelperSuite that the cases don't have."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from comfy_script.registry import Registry
from tests.page_files import inputs, link, page, sent, there_and_back

COMBINE = json.loads((Path(__file__).parent / "object_info.json").read_text(encoding="utf-8"))["VHS_VideoCombine"]
WHOLE = ["INT", {"default": 0, "step": 1}]
SIDE = ["INT", {"default": 0, "min": 0, "max": 8192}]
KINDS = {
    "input": {
        "required": {
            "custom_width": SIDE,
            "custom_height": SIDE,
            "frame_load_cap": ["INT", {"default": 0, "min": 0, "max": 9007199254740991, "step": 1}],
            "force_rate": ["FLOAT", {"default": 0, "min": 0, "max": 60, "step": 1}],
        },
        "optional": {
            "format": [
                ["None", "A", "W"],
                {
                    "default": "A",
                    "formats": {
                        "None": {},
                        "A": {"target_rate": 8, "dim": [8, 0, 512, 512]},
                        "W": {"target_rate": 16, "dim": [16, 0, 832, 480], "frames": [4, 1]},
                    },
                },
            ]
        },
    },
    "output": ["IMAGE"],
}
BATCHES = {"input": {"required": {"frames_per_batch": ["INT", {"default": 16, "min": 1, "step": 1}]}}, "output": ["*"]}
DECODE = {"input": {"required": {"per_batch": ["INT", {"default": 16, "min": 1}]}}, "output": ["IMAGE"]}
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
    types = {
        **{"VHS_VideoCombine": COMBINE, "VHS_LoadVideo": LOAD, "Int": {"input": {}, "output": ["INT"]}},
        **{"VHS_LoadVideoPath": KINDS, "VHS_BatchManager": BATCHES, "VHS_VAEDecodeBatched": DECODE},
    }
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


@pytest.mark.parametrize(
    ("kind", "given", "sent_for_it"),
    [
        ("A", (500, 9000, 80, 61.5), (504, 8192, 80, 60)),
        ("W", (500, 333, 80, 24), (512, 336, 81, 24)),
        ("W", (512, 512, 81, 8), (832, 480, 81, 16)),
        ("W", ("504", 3, 2, 0), (512, 0, 1, 0)),
        ("None", (500, 0, 2.5, 8), (None, 0, 3, 8)),
        ("A", (None, 0, 0, 0), (None, 0, 0, 0)),
    ],
)
def test_numbers_are_settled_as_a_file_is_opened(
    helper: Registry, kind: str, given: tuple[Any, ...], sent_for_it: tuple[Any, ...]
) -> None:
    names = ("custom_width", "custom_height", "frame_load_cap", "force_rate")
    values = {**dict(zip(names, given, strict=True)), "format": kind}
    got = inputs(page({"type": "VHS_LoadVideoPath", "widgets_values": values}), helper)
    assert got == {**dict(zip(names, sent_for_it, strict=True)), "format": kind}


def test_whole_numbers_that_the_file_does_not_name(helper: Registry) -> None:
    """The kind of video rounds nothing to null."""
    given = inputs(page({"type": "VHS_LoadVideoPath", "widgets_values": {}}), helper)
    assert given == {**dict.fromkeys(("custom_width", "custom_height", "frame_load_cap")), "format": "A"}


@pytest.mark.parametrize(
    ("kind", "values", "given"),
    [
        ("VHS_BatchManager", {"frames_per_batch": 4, "count": 5}, {"frames_per_batch": 4, "count": 5}),
        ("VHS_BatchManager", [4, 5], {"frames_per_batch": 4, "count": 5}),
        ("VHS_BatchManager", None, {"frames_per_batch": 16, "count": 0}),
        ("VHS_VAEDecodeBatched", {"per_batch": 16}, {"per_batch": None}),
        ("VHS_VAEDecodeBatched", {}, {"per_batch": None}),
        ("VHS_VAEDecodeBatched", None, {"per_batch": 16}),
    ],
)
def test_batches(helper: Registry, kind: str, values: Any, given: dict[str, Any]) -> None:
    assert inputs(page({"type": kind, "widgets_values": values}), helper) == given


def test_a_primitive_for_a_widget_of_the_format_is_told(helper: Registry) -> None:
    primitive = {"type": "PrimitiveNode", "outputs": [{"name": "INT", "type": "INT", "links": [1]}]}
    slot = link("crf", "INT", 1, widget=True)
    data = page(
        combine({"format": "video/h264-mp4", "crf": 60}, slot),
        {**primitive, "widgets_values": [60, "fixed"]},
        links=[[1, 2, 0, 1, 0, "INT"]],
    )
    assert sent(data, helper)[1] == [("ambiguous", "1", "crf")]
