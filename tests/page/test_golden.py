"""Workflows that we write, opened in ComfyUI's page: it sends the same workflow back, and nothing overlaps."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from comfy_script.formats.compare import compare
from comfy_script.formats.from_api import from_api
from comfy_script.formats.from_ui import from_ui
from comfy_script.formats.ui import to_ui
from comfy_script.formats.workflow import WorkflowDocument
from tests.golden import NOW, golden

if TYPE_CHECKING:
    from comfy_script.registry import Registry
    from tests.page.comfy_page import Page

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.api.json"))

# 20 of the 493 templates: of the 44 that ComfyUI's own loading of API files rounds, or loses something of, each kind
# (what it loses of sockets' values is in `test_round_trip`); and large ones.
REVERSE = [
    "03_video_wan2_2_14B_i2v_subgraphed",  # floats that a widget would round
    "basic_image_color_adjustment",
    "image_qwen_image",
    "image_qwen_Image_2512",
    "image_ideogram4_t2i",  # texts that dynamic prompts would change
    "default",
    "basic_switch_node",
    "sdxl_simple_example",
    "api_kling_v3_t2i",
    "audio_stable_audio_3_medium",
    "02_qwen_Image_edit_subgraphed",
    "video_wan2_2_14B_s2v",
    "audio_ace_step_1_m2m_editing",
    "basic_mask_operations_and_compositing",
    "hidream_i1_dev",
    "image_lotus_depth_v1_1",
    "ltxv_image_to_video",
    "video_wan2_2_14B_t2v",
    "video_wan_ati",
    "api_hunyuan3d_part",  # a file that is not on the server
]

WHOLE = [
    "hand/h09_subgraph_2level",
    "hand/h11_subgraph_twice",
    "hand/h12_subgraph_promoted_linked",
    "hand/h13_subgraph_one_input_many_targets",
    "hand/h40_subgraph_dynamic",
    "hand/h52_subgraph_output_bypassed_inside",
    "hand/h55_deep_3level",
    "hand/h56_subgraph_in_subgraph_twice",
    "hand/h62_subgraph_copy_nested",
    "hand/h63_subgraph_shared_definition",
    "legacy/l23_sg_proxy_empty_values",
    "templates/02_qwen_Image_edit_subgraphed",
    "templates/flux1_dev_uso_reference_image_gen",  # notes in groups
    "templates/gsl_starter_1_2",
    "templates/image_qwen_image",
]

BOXES = """() => [app.graph, ...app.graph.subgraphs.values()].map((graph) =>
    graph.nodes.map((n) => [n.type, n.pos[0], n.pos[1] - 30, n.size[0], n.size[1] + 30]))"""


def overlaps(boxes: list[list[Any]]) -> list[tuple[str, str]]:
    return [
        (a[0], b[0])
        for i, a in enumerate(boxes)
        for b in boxes[:i]
        if a[1] < b[1] + b[3] and b[1] < a[1] + a[3] and a[2] < b[2] + b[4] and b[2] < a[2] + a[4]
    ]


def check(page: Page, written: dict[str, Any], expected: WorkflowDocument) -> None:
    """The page sends the workflow back, and no two boxes of a graph overlap."""
    sent = from_api(page.open_workflow(written))
    for workflow in (sent, expected):
        for node in workflow.graph.nodes.values():
            if node.class_type == "Load3D":
                node.inputs.pop("image", None)  # the page renders pictures for it
    assert [str(change) for change in compare(expected, sent)] == []
    for boxes in page.call(BOXES):
        assert overlaps(boxes) == []


@pytest.mark.parametrize("name", [f"templates/{name}" for name in REVERSE])
def test_prompts(page: Page, registry: Registry, name: str) -> None:
    prompt = golden()[name]["api"]
    check(page, to_ui(from_api(prompt), registry), from_api(prompt))


@pytest.mark.parametrize("name", WHOLE)
def test_subgraphs_stay_subgraphs(page: Page, registry: Registry, name: str) -> None:
    workflow = from_ui(golden()[name]["ui"], registry, now=NOW)
    assert workflow.subgraphs
    check(page, to_ui(workflow, registry), from_api(golden()[name]["api"]))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_examples(page: Page, registry: Registry, path: Path) -> None:
    data = json.loads(path.read_text(encoding="utf-8"))
    for prompt in data if isinstance(data, list) else [data]:
        check(page, to_ui(from_api(prompt), registry), from_api(prompt))
