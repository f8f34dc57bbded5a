"""What of an opened workflow runs: values set in vain, inputs that stay open, where linked values come from."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from comfy_script.errors import ComfyScriptError, WorkflowError
from comfy_script.formats.edit.records import FileNode
from comfy_script.registry import Registry
from comfy_script.runtime import Session, WorkflowFile, open_workflow
from comfy_script.runtime.opened.running import Running
from comfy_script.runtime.opened.settings import apply_setting, set_seeds
from tests.golden import golden, names
from tests.page_files import link, page
from tests.standin.server import StandIn

COLOR: dict[str, Any] = page(
    {
        "type": "EmptyImage",
        "widgets_values": [8, 8, 1, 5],
        "outputs": [{"name": "IMAGE", "type": "IMAGE", "links": [1, 2]}],
    },
    {"type": "SaveImage", "title": "Keep", "inputs": [link("images", "IMAGE", 1)], "widgets_values": ["out"]},
    {"type": "PreviewImage", "inputs": [link("images", "IMAGE", 2)]},
    links=[[1, 1, 0, 2, 0, "IMAGE"], [2, 1, 0, 3, 0, "IMAGE"]],
)


def opened(name: str, registry: Registry) -> WorkflowFile:
    return open_workflow(golden()[f"hand/{name}"]["ui"], registry)


def what_runs(workflow: WorkflowFile, registry: Registry) -> dict[str, Any]:
    needed = Running(workflow, registry).needed
    return {key: entry for key, entry in workflow.api_format().items() if key in needed}


def another(record: FileNode, name: str) -> Any:
    """Another value that an input takes."""
    value = record.values[name]
    item = record.specs.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    if item is not None and item.options:
        return next((option for option in item.options if option != value), None)
    return f"{value}x" if isinstance(value, str) else value + (item.step or 1 if item is not None else 1)


@pytest.mark.parametrize("name", names("hand"))
def test_a_value_has_an_effect_or_it_is_said_why_not(registry: Registry, name: str) -> None:
    """For each value of each file: what is said is held to what is sent, before and after it is changed."""
    data = golden()[name]["ui"]
    records = [(record.id, key) for record in open_workflow(data, registry)._records() for key in record.values]
    for node_id, key in records:
        workflow = open_workflow(data, registry)
        record = workflow._record(node_id)
        value = another(record, key)
        if record.uses > 1 or value is None:
            continue
        before = what_runs(workflow, registry)
        try:
            workflow[node_id][key] = value
        except ComfyScriptError:
            continue  # the node doesn't take it
        why = Running(workflow, registry).why_not(workflow._record(node_id), key)
        assert (why is None) == (what_runs(workflow, registry) != before), (node_id, key, why)


def test_why_a_value_has_no_effect(registry: Registry) -> None:
    def said(name: str, node_id: str, key: str) -> str | None:
        workflow = opened(name, registry)
        return Running(workflow, registry).why_not(workflow._record(node_id), key)

    assert said("h12_subgraph_promoted_linked", "9", "value") is None
    assert (
        said("h14_subgraph_bypassed", "10:9", "scale_by") == "LatentUpscaleBy 10:9 is in Upscale 10, which is bypassed"
    )
    assert said("h15_subgraph_muted", "5", "seed") == "what KSampler 5 gives ends at Upscale 10, which is muted"
    assert said("h23_primitive_muted", "8", "value") is None, "the page writes its value nevertheless"
    assert (
        said("h59_reroute_primitive", "9", "value") == "no node, which saves or shows something, needs PrimitiveNode 9"
    )
    assert said("h01_plain", "5", "control_after_generate") == (
        "'control_after_generate' of KSampler 5 is for ComfyUI's page alone"
    )
    workflow = opened("h01_plain", registry)
    alone = workflow.add("EmptyLatentImage")
    note = "no node, which saves or shows something, needs EmptyLatentImage 8"
    assert Running(workflow, registry).why_not(alone._record, "width") == note
    only = Running(workflow, registry, ["VAEDecode"])
    assert (
        only.why_not(workflow["SaveImage"]._record, "filename_prefix") == "no node that was asked for needs SaveImage 7"
    )


def test_what_is_set_in_vain_is_told_when_it_is_queued(caplog: pytest.LogCaptureFixture) -> None:
    with StandIn() as server, Session(server.url, stubs=False) as session:
        workflow = open_workflow(COLOR, session.registry)
        workflow["SaveImage"].mute()
        workflow["SaveImage"].filename_prefix = "mine"
        workflow["EmptyImage"].color = 7
        caplog.clear()
        session.queue(workflow).wait()
        assert caplog.messages == [
            "SaveImage 2 'Keep' is muted: setting 'filename_prefix' has no effect on what runs.",
            "SaveImage 2 'Keep' is muted: nothing will be saved on the server, only previews are made",
        ]
        session.queue(workflow).wait()
        assert len(caplog.messages) == 2, "once is enough"
        workflow["SaveImage"].turn_on()
        workflow["PreviewImage"].mute()
        caplog.clear()
        session.queue(workflow).wait()
        assert caplog.messages == [], "a preview that is off is nobody's loss"
        workflow["SaveImage"].bypass()
        count = len(server.submissions)
        off = "SaveImage 2 'Keep' is bypassed, PreviewImage 3 is muted. Turn one of them on"
        with pytest.raises(WorkflowError, match=f"no output node that the server would run: {off}"):
            session.queue(workflow)
        assert len(server.submissions) == count


def test_needs_tell_what_the_workflow_itself_lacks(registry: Registry) -> None:
    said = {
        "h06_bypass_no_match": [
            "graph 'images' is missing, for SaveImage 7; VAEDecode 6 is bypassed, so that nothing comes from there",
            "graph 'image' is missing, for ImageScale 9; LoadImage 8 is bypassed, so that nothing comes from there",
        ],
        "h15_subgraph_muted": [
            "graph 'samples' is missing, for VAEDecode 6; Upscale 10 is muted, so that nothing comes from there"
        ],
        "h65_orphan_reroute": ["graph 'vae' is missing, for VAEDecode 6; it is linked to nothing"],
        "h44_control_after_generate": [
            "graph 'an output node' is missing; add a node that saves or shows something (SaveImage, PreviewImage …)"
        ],
        "h01_plain": [],
        "h18_subgraph_inner_modes": [],
    }
    for name, lines in said.items():
        needs = opened(name, registry).needs()
        assert [str(need) for need in needs.graph] == lines, name
        if lines:
            assert not needs.can_run
            assert "\nWorkflow\n  missing  " in str(needs)
    workflow = opened("h01_plain", registry)
    workflow["SaveImage"].mute()
    (need,) = workflow.needs().graph
    assert need.hint == "turn one on: SaveImage 7 is muted"
    assert [use.id for use in need.off] == ["7"]
    api = copy.deepcopy(golden()["hand/h01_plain"]["api"])
    del api["5"]["inputs"]["cfg"], api["5"]["inputs"]["model"]
    assert [need.name for need in open_workflow(api, registry).needs().graph] == ["model", "cfg"]


def test_links_that_run_in_a_circle(registry: Registry) -> None:
    prompt: dict[str, Any] = {
        "1": {"class_type": "ImageInvert", "inputs": {"image": ["2", 0]}},
        "2": {"class_type": "ImageBatch", "inputs": {"image1": ["4", 0], "image2": ["1", 0]}},
        "3": {"class_type": "PreviewImage", "inputs": {"images": ["1", 0]}},
        "4": {"class_type": "EmptyImage", "inputs": {"width": 8, "height": 8, "batch_size": 1, "color": 0}},
    }
    needs = open_workflow(prompt, registry).needs()
    assert [need.hint.split(": ")[0] for need in needs.graph] == ["links run in a circle"]
    assert {use.id for use in needs.graph[0].nodes} == {"1", "2"}
    prompt["1"]["inputs"]["image"] = ["1", 0]
    (need,) = open_workflow(prompt, registry).needs().graph
    assert need.hint == "links run in a circle: ImageInvert 1 ← ImageInvert 1"
    prompt["1"]["inputs"]["image"] = ["4", 0]
    assert open_workflow(prompt, registry).needs().can_run
    long: dict[str, Any] = {"0": prompt["4"]}
    for number in range(1, 5000):
        long[str(number)] = {"class_type": "ImageInvert", "inputs": {"image": [str(number - 1), 0]}}
    long["end"] = {"class_type": "PreviewImage", "inputs": {"images": ["4999", 0]}}
    assert Running(open_workflow(long, registry), registry).circle() == []
    long["1"]["inputs"]["image"] = ["4999", 0]
    assert len(Running(open_workflow(long, registry), registry).circle()) == 4999


@pytest.mark.parametrize("name", [name for name in names("templates") if "gsl_" not in name][::8])
def test_nothing_is_missing_in_what_is_whole(registry: Registry, name: str) -> None:
    """The official templates; two of them have an open input, and no output node."""
    assert open_workflow(golden()[name]["ui"], registry).needs().graph == ()


# Linked inputs


@pytest.mark.parametrize(
    ("name", "setting", "there"),
    [
        ("h12_subgraph_promoted_linked", "8:5.seed=4", "9.value=4"),
        ("h12_subgraph_promoted_linked", "8:3.text=a cat", "'8.text=a cat'"),
        ("h66_primitive_into_promoted", "8:5.seed=3", "8.seed=3"),
        ("h55_deep_3level", "10:9:8:5.seed=3", "10.seed=3"),
        ("h23_primitive_muted", "5.steps=3", "8.value=3"),
    ],
)
def test_where_a_linked_value_is_set(registry: Registry, name: str, setting: str, there: str) -> None:
    """What the error says to type works, and reaches the input."""
    workflow = opened(name, registry)
    with pytest.raises(WorkflowError) as failure:
        apply_setting(workflow, setting)
    assert f"Set it there: --set {there}, in Python workflow[" in failure.value.message
    apply_setting(workflow, there.strip("'"))
    place, value = setting.split("=")
    node_id, key = place.split(".")
    assert str(workflow.api_format()[node_id]["inputs"][key]) == value or _comes_from(workflow, node_id, key) == value


@pytest.mark.parametrize(
    ("name", "setting"),
    [
        ("h12_subgraph_promoted_linked", "8.steps=3"),
        ("h66_primitive_into_promoted", "8:5.steps=3"),
        ("h59_reroute_primitive", "5.steps=3"),
    ],
)
def test_a_primitive_that_writes_nothing(registry: Registry, name: str, setting: str) -> None:
    """The page drops its value on the way, so that setting it would do nothing."""
    with pytest.raises(WorkflowError, match=r"is linked to PrimitiveNode \d+, the value of which doesn't come there"):
        apply_setting(opened(name, registry), setting)


def _comes_from(workflow: WorkflowFile, node_id: str, key: str) -> str:
    prompt = workflow.api_format()
    return str(prompt[prompt[node_id]["inputs"][key][0]]["inputs"]["value"])


def test_through_set_and_get(registry: Registry) -> None:
    """Links without a line."""
    data = page(
        {
            "type": "PrimitiveInt",
            "widgets_values": [5, "fixed"],
            "outputs": [{"name": "INT", "type": "INT", "links": [1]}],
        },
        {"type": "SetNode", "widgets_values": ["s"], "inputs": [link("INT", "INT", 1)], "outputs": []},
        {"type": "GetNode", "widgets_values": ["s"], "outputs": [{"name": "INT", "type": "INT", "links": [2]}]},
        {
            "type": "EmptyImage",
            "inputs": [link("width", "INT", 2, widget=True)],
            "widgets_values": [8, 8, 1, 5],
            "outputs": [{"name": "IMAGE", "type": "IMAGE", "links": [3]}],
        },
        {"type": "PreviewImage", "inputs": [link("images", "IMAGE", 3)]},
        links=[[1, 1, 0, 2, 0, "INT"], [2, 3, 0, 4, 0, "INT"], [3, 4, 0, 5, 0, "IMAGE"]],
    )
    workflow = open_workflow(data, registry)
    with pytest.raises(WorkflowError, match=r"comes from 'value' of PrimitiveInt 1\. Set it there: --set 1\.value=9,"):
        workflow["EmptyImage"].width = 9
    workflow["PrimitiveInt"].mute()
    with pytest.raises(WorkflowError, match=r"is linked to PrimitiveInt 1, which is muted\. Turn that on, or take"):
        workflow["EmptyImage"].width = 9


def test_seeds_that_are_linked(registry: Registry, caplog: pytest.LogCaptureFixture) -> None:
    workflow = opened("h12_subgraph_promoted_linked", registry)
    there = "'seed' of KSampler 8:5 is linked, and comes from 'value' of PrimitiveInt 9: --set 9.value=4, in Python"
    with pytest.raises(WorkflowError, match=f"has no seed that could be set: {there}"):
        set_seeds(workflow, 4)
    plain = opened("h01_plain", registry)
    plain["KSampler"].mute()
    with pytest.raises(WorkflowError, match="no seed that could be set: KSampler 5 is muted"):
        set_seeds(plain, 4)
    deep = opened("h55_deep_3level", registry)
    set_seeds(deep, 4)
    assert deep["10"].seed == 4
    assert caplog.messages == [], "what is linked to a promoted seed has that"
    two = copy.deepcopy(golden()["hand/h01_plain"]["api"])
    two["20"] = copy.deepcopy(two["5"])
    two["21"] = {"class_type": "PrimitiveInt", "inputs": {"value": 1}}
    two["20"]["inputs"]["seed"] = ["21", 0]
    set_seeds(open_workflow(two, registry), 4)
    (said,) = caplog.messages
    assert said.startswith(
        "'seed' of KSampler 20 is linked, and comes from 'value' of PrimitiveInt 21: --set 21.value=4"
    )


def test_needs_name_the_place_of_a_promoted_value(registry: Registry, tmp_path: Path) -> None:
    """What is said to type for a model that is there under another name is where the file holds the name."""
    data = copy.deepcopy(golden()["hand/h12_subgraph_promoted_linked"]["ui"])
    assert json.dumps(data)
    workflow = open_workflow(data, registry)
    from comfy_script.runtime.opened.needs.used import used_nodes

    nodes = {node.record.id: node for node in used_nodes(workflow, registry, Running(workflow, registry))}
    assert nodes["8:3"].use("text").place == "8.text"
    assert nodes["8:5"].use("cfg").place == "8:5.cfg" or nodes["8:5"].use("cfg").place == "8.cfg"
    assert nodes["1"].use("ckpt_name").place == "1.ckpt_name"
    assert nodes["1"].use().place is None
