"""What files that real mode saves say of their making."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
import torch

from comfy_script.formats.metadata import read_metadata
from comfy_script.graph.order import assign_ids
from comfy_script.graph.records import Call, CallOutput
from comfy_script.registry.records import NodeSpec
from comfy_script.runtime.real import Workflow

if TYPE_CHECKING:
    from comfy_script.formats.metadata import Metadata
    from comfy_script.runtime.real.session import RealSession


def saved(nodes: Any, image: Any, **options: Any) -> Metadata:
    """What an image carries, with names for the numbers of the nodes."""
    metadata = read_metadata(nodes.SaveImage(image, "provenance", **options)[0])
    assert metadata.prompt is not None
    assert metadata.workflow is not None
    assert {str(node["id"]) for node in metadata.workflow["nodes"]} == metadata.prompt.keys()
    ids = assign_ids(
        [
            Call(NodeSpec(name, name, "", "", "", (), ()), {}, None, 0)
            for name in (node["class_type"] for node in metadata.prompt.values())
        ]
    )
    names = dict(zip(metadata.prompt, ids.values(), strict=True))
    return replace(metadata, prompt=renamed(metadata.prompt, names), extra=renamed(metadata.extra, names))


def renamed(value: Any, names: dict[str, str]) -> Any:
    if isinstance(value, dict):
        return {names.get(key, key): renamed(item, names) for key, item in value.items()}
    if isinstance(value, list):
        return [renamed(item, names) for item in value]
    return names.get(value, value) if isinstance(value, str) else value


def notes(metadata: Metadata) -> list[dict[str, Any]]:
    """The notes on what the script did by itself."""
    found: list[dict[str, Any]] = metadata.extra.get("comfy_script", {}).get("made_by_script", [])
    return found


def test_an_image_carries_prompt_workflow_and_script(nodes: Any) -> None:
    with Workflow(extra_pnginfo={"number": 5}):
        metadata = saved(nodes, nodes.ImageInvert(nodes.EmptyImage(16, 24, 1, 255)))
    assert metadata.prompt == {
        "EmptyImage": {
            "class_type": "EmptyImage",
            "inputs": {"width": 16, "height": 24, "batch_size": 1, "color": 255},
        },
        "ImageInvert": {"class_type": "ImageInvert", "inputs": {"image": ["EmptyImage", 0]}},
        "SaveImage": {
            "class_type": "SaveImage",
            "inputs": {"images": ["ImageInvert", 0], "filename_prefix": "provenance"},
        },
    }
    assert metadata.workflow is not None
    assert [node["type"] for node in metadata.workflow["nodes"]] == ["EmptyImage", "ImageInvert", "SaveImage"]
    assert "test_an_image_carries_prompt_workflow_and_script" in metadata.extra["ComfyScriptSource"]
    assert metadata.extra["number"] == 5
    assert notes(metadata) == []


def test_without_a_workflow_as_well(nodes: Any) -> None:
    metadata = saved(nodes, nodes.EmptyImage(16, 16), extra_pnginfo={"own": {"a": 1}})
    assert metadata.prompt is not None
    assert list(metadata.prompt) == ["EmptyImage", "SaveImage"]
    assert metadata.extra["own"] == {"a": 1}
    assert "def test_without_a_workflow_as_well" in metadata.extra["ComfyScriptSource"]


def test_the_source_can_be_left_out_or_given(nodes: Any) -> None:
    with Workflow(save_script_source=False):
        assert "ComfyScriptSource" not in saved(nodes, nodes.EmptyImage(16, 16)).extra
    with Workflow(save_script_source="the text"):
        assert saved(nodes, nodes.EmptyImage(16, 16)).extra["ComfyScriptSource"] == "the text"


def test_an_object_that_no_node_made_is_marked(nodes: Any) -> None:
    with Workflow():
        metadata = saved(nodes, nodes.EmptyImage(16, 16) * 0.5)
    assert notes(metadata) == [
        {
            "node": "SaveImage",
            "input": "images",
            "value": "Tensor [1, 16, 16, 3] float32",
            "how": "made by the script",
        }
    ]
    assert metadata.prompt is not None
    assert metadata.prompt["SaveImage"]["inputs"]["images"] == "[Tensor [1, 16, 16, 3] float32, made by the script]"
    assert metadata.workflow is not None  # and there the socket is simply free
    (node,) = metadata.workflow["nodes"]
    assert [entry["link"] for entry in node["inputs"]] == [None]


def multiply(image: torch.Tensor) -> None:
    image *= 0.5


def set_item(image: torch.Tensor) -> None:
    image[0, :4] = 0


def view(image: torch.Tensor) -> None:
    image[0].add_(0.1)


def out(image: torch.Tensor) -> None:
    torch.add(image, 0.1, out=image)


@pytest.mark.parametrize("inference", [True, False], ids=["in a workflow", "outside"])
@pytest.mark.parametrize("change", [multiply, set_item, view, out])
def test_a_tensor_changed_in_place_is_marked(nodes: Any, change: Any, inference: bool) -> None:
    def make() -> Metadata:
        image = nodes.EmptyImage(16, 16)
        untouched = nodes.EmptyImage(16, 16)
        change(image)
        assert notes(saved(nodes, untouched)) == []
        return saved(nodes, image)

    if inference:
        with Workflow():
            metadata = make()
    else:
        metadata = make()
    (note,) = notes(metadata)
    assert (note["how"], note["from"]) == ("changed in place by the script", ["EmptyImage", 0])


def test_a_changed_dict_is_marked(nodes: Any, real_session: RealSession) -> None:
    with Workflow():
        latent = nodes.EmptyLatentImage(64, 64)
        latent["samples"] = latent["samples"] + 1
        latent["noise_mask"] = None
        result = nodes.LatentUpscaleBy(nodes.EmptyLatentImage(64, 64))
        changed = nodes.LatentUpscaleBy(latent)
    tracker = real_session.tracker
    for value, is_marked in ((result, False), (changed, True)):
        made = tracker.find(value)
        assert made is not None
        recorded = made.output.call.inputs["samples"]
        assert (not isinstance(recorded, CallOutput)) is is_marked


def test_nodes_that_change_their_input_are_no_change_of_the_script(nodes: Any) -> None:
    with Workflow():
        image = nodes.EmptyImage(16, 16)
        nodes.ContractAfter(image, 1)
        assert notes(saved(nodes, image)) == []


def test_the_prompt_runs_again(nodes: Any, real_session: RealSession) -> None:
    from tests.real.comfy_executor import execute

    with Workflow():
        image = nodes.ImageInvert(nodes.ImageScaleBy(nodes.LoadImage("example.png")[0], scale_by=0.5))
        prompt = saved(nodes, image).prompt
    assert prompt is not None
    again = execute(real_session, prompt, "ImageInvert")[0][0]
    assert torch.equal(again, image)


def test_values_are_forgotten_with_their_objects(nodes: Any, real_session: RealSession) -> None:
    nodes.EmptyImage(16, 16)
    before = len(real_session.tracker)
    for color in range(50):
        with Workflow():
            image = nodes.ImageInvert(nodes.EmptyImage(16, 16, 1, color))
            nodes.EmptyLatentImage(64, 64)
    del image
    assert len(real_session.tracker) == before


def test_what_shares_parts_is_forgotten_in_the_end(
    nodes: Any, real_session: RealSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    from comfy_script.runtime.real import tracking

    monkeypatch.setattr(tracking, "_MOST_RECENT", 20)
    _, clip, _ = nodes.CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")
    conditioning = nodes.CLIPTextEncode("a house", clip)
    before = len(real_session.tracker)
    for strength in range(100):
        nodes.ConditioningSetAreaStrength(conditioning, strength / 100)
    assert len(real_session.tracker) <= before + 20
    made = real_session.tracker.find(conditioning)  # what is used stays
    assert made is not None
    assert made.output.call.spec.name == "CLIPTextEncode"


def test_the_workflow_of_a_block(nodes: Any) -> None:
    with Workflow() as workflow:
        nodes.PreviewImage(nodes.EmptyImage(16, 16))
        nodes.EmptyImage(32, 32)
    assert [node["class_type"] for node in workflow.api_format().values()] == ["EmptyImage", "PreviewImage"]
    assert json.loads(workflow.api_format_json()) == workflow.api_format()
