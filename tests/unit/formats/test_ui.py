from __future__ import annotations

import copy
import json
import logging
from typing import Any

import pytest

from comfy_script.errors import FormatError
from comfy_script.formats.from_api import from_api
from comfy_script.formats.ui import to_ui
from comfy_script.registry import Registry


def node(class_type: str, **inputs: Any) -> dict[str, Any]:
    return {"class_type": class_type, "inputs": inputs}


PROMPT: dict[str, Any] = {
    "KSampler": node(
        "KSampler",
        model=["CheckpointLoaderSimple", 0],
        positive=["CLIPTextEncode", 0],
        negative=["CLIPTextEncode", 0],
        latent_image=["EmptyLatentImage", 0],
        seed=7,
        steps=["PrimitiveInt", 0],
        cfg=4.98,
        sampler_name="euler",
        scheduler="normal",
        denoise=1.0,
    ),
    "CLIPTextEncode": node("CLIPTextEncode", text="a {b} c", clip=["CheckpointLoaderSimple", 1]),
    "CheckpointLoaderSimple": node("CheckpointLoaderSimple", ckpt_name="not/listed.safetensors"),
    "EmptyLatentImage": node("EmptyLatentImage", width=512, height=512, batch_size=1),
    "PrimitiveInt": node("PrimitiveInt", value=20),
}


def by_type(workflow: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {entry["type"]: entry for entry in workflow["nodes"]}


def check_links(workflow: dict[str, Any]) -> None:
    """Every link is named by both of its ends, as the page's own files do."""
    nodes = {entry["id"]: entry for entry in workflow["nodes"]}
    assert len(nodes) == len(workflow["nodes"])
    for number, origin, origin_slot, target, target_slot, _ in workflow["links"]:
        assert number in nodes[origin]["outputs"][origin_slot]["links"]
        assert nodes[target]["inputs"][target_slot]["link"] == number
    ends = [slot["link"] for entry in workflow["nodes"] for slot in entry["inputs"] if slot["link"] is not None]
    assert sorted(ends) == [row[0] for row in workflow["links"]] == list(range(1, workflow["last_link_id"] + 1))


def test_the_shape_of_a_workflow(registry: Registry) -> None:
    workflow = to_ui(from_api(PROMPT), registry)
    assert json.loads(json.dumps(workflow)) == workflow
    assert workflow["version"] == 0.4
    assert workflow["last_node_id"] == 5
    check_links(workflow)
    sampler = by_type(workflow)["KSampler"]
    assert sampler["widgets_values"] == [7, "fixed", 20, 4.98, "euler", "normal", 1.0]
    assert sampler["inputs"][-1] == {"name": "steps", "type": "INT", "widget": {"name": "steps"}, "link": 6}
    assert sampler["properties"] == {"Node name for S&R": "KSampler"}
    assert "title" not in sampler
    assert by_type(workflow)["CheckpointLoaderSimple"]["widgets_values"] == ["not/listed.safetensors"]
    assert by_type(workflow)["CLIPTextEncode"]["widgets_values"] == [r"a \{b\} c"]


def test_ids_follow_the_links(registry: Registry) -> None:
    workflow = to_ui(from_api(PROMPT), registry)
    assert [entry["id"] for entry in workflow["nodes"]] == [1, 2, 3, 4, 5]
    assert [entry["order"] for entry in workflow["nodes"]] == [0, 1, 2, 3, 4]
    assert all(row[1] < row[3] for row in workflow["links"])


def test_integer_ids_stay(registry: Registry) -> None:
    prompt = {
        "2": node("EmptyImage"),
        "10:4": node("PreviewImage", images=["2", 0]),
        "x": node("PreviewImage", images=["2", 0]),
        "1": node("PreviewImage", images=["2", 0]),
        "007": node("PreviewImage", images=["2", 0]),
        "99999999999999999999": node("PreviewImage", images=["2", 0]),
    }
    numbers = [entry["id"] for entry in to_ui(from_api(prompt), registry)["nodes"]]
    assert numbers == [2, 3, 4, 1, 5, 6]


def test_links_to_integer_ids(registry: Registry) -> None:
    """Other tools write `[4, 0]` for `["4", 0]`."""
    prompt: dict[Any, Any] = {4: node("EmptyImage"), "5": node("PreviewImage", images=[4, 0])}
    check_links(workflow := to_ui(from_api(prompt), registry))
    assert len(workflow["links"]) == 1


def test_titles(registry: Registry) -> None:
    prompt = copy.deepcopy(PROMPT)
    prompt["KSampler"]["_meta"] = {"title": "From the prompt"}
    prompt["CLIPTextEncode"]["_meta"] = {"title": registry["CLIPTextEncode"].display_name}
    entries = by_type(to_ui(from_api(prompt), registry))
    titles = {name: entry.get("title") for name, entry in entries.items() if "title" in entry}
    assert titles == {"KSampler": "From the prompt"}


def test_wrapped_lists_are_unwrapped(registry: Registry) -> None:
    prompt = {"a": node("BuildJsonPromptIdeogram", color_palette={"__value__": ["#fff"]})}
    assert ["#fff"] in to_ui(from_api(prompt), registry)["nodes"][0]["widgets_values"]


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (2**53 - 1, 2**53 - 1),
        (2**53 + 1, "9007199254740993"),
        (2**64 - 1, "18446744073709551615"),
        (18446744073709552000, 18446744073709552000),
        (-(2**63), "-9223372036854775808"),
        (10**400, "1" + "0" * 400),
    ],
)
def test_integers_that_javascript_would_round_are_text(registry: Registry, value: int, written: object) -> None:
    workflow = to_ui(from_api({"a": node("PrimitiveInt", value=value)}), registry)
    assert workflow["nodes"][0]["widgets_values"] == [written, "fixed"]


def test_an_unknown_class_is_kept(registry: Registry) -> None:
    prompt = {"a": node("EmptyImage"), "b": node("Nowhere", x=1, image=["a", 0], y="two"), "c": node("PreviewAny")}
    prompt["c"]["inputs"]["source"] = ["b", 2]
    workflow = to_ui(from_api(prompt), registry)
    check_links(workflow)
    entry = by_type(workflow)["Nowhere"]
    assert entry["widgets_values"] == [1, "two"]
    assert [slot["name"] for slot in entry["inputs"]] == ["image"]
    assert [bool(slot["links"]) for slot in entry["outputs"]] == [False, False, True]


def test_a_value_on_a_socket_becomes_a_subgraph(registry: Registry) -> None:
    prompt = {"a": node("PreviewAny", source=5), "b": node("PreviewAny", source=["a", 0])}
    workflow = to_ui(from_api(prompt), registry)
    check_links(workflow)
    (definition,) = workflow["definitions"]["subgraphs"]
    instance = by_type(workflow)[definition["id"]]
    assert instance["widgets_values"] == [5]
    inner = {entry["type"]: entry for entry in definition["nodes"]}
    assert inner["PrimitiveInt"]["mode"] == 2
    ids = [entry["id"] for entry in [*workflow["nodes"], *definition["nodes"]]]
    assert len(set(ids)) == len(ids)
    assert workflow["last_node_id"] == max(ids)
    assert workflow == to_ui(from_api(prompt), registry), "the same file each time"


def test_a_value_that_no_node_can_lend_is_logged(object_info: bytes, caplog: pytest.LogCaptureFixture) -> None:
    raw = json.loads(object_info)
    small = Registry.from_object_info({"PreviewAny": raw["PreviewAny"]}, cache=False)
    with caplog.at_level(logging.DEBUG, "comfy_script.formats"):
        workflow = to_ui(from_api({"a": node("PreviewAny", source=5)}), small)
    assert "definitions" not in workflow
    assert "'source'" in caplog.text


def test_an_old_files_list_length_is_avoided() -> None:
    """A list as long as the widgets plus the forced inputs would lose the values at the forced places."""
    kind = ["COMFY_DYNAMICCOMBO_V3", {"options": [{"key": "k", "inputs": {"required": {"n": ["INT", {}]}}}]}]
    raw = {"Odd": {"input": {"required": {"t": ["STRING", {"forceInput": True}], "kind": kind}}, "output": []}}
    registry = Registry.from_object_info(raw, cache=False)
    workflow = to_ui(from_api({"a": node("Odd", kind="k", **{"kind.n": 3})}), registry)
    assert workflow["nodes"][0]["widgets_values"] == ["k", 3, None]


def test_all_classes_can_be_written(registry: Registry) -> None:
    """With nothing but defaults."""
    workflow = to_ui(from_api({name: node(name) for name in registry}), registry)
    assert len(workflow["nodes"]) == len(registry)
    json.dumps(workflow, allow_nan=False)


def test_a_chain_of_many_nodes(registry: Registry) -> None:
    """Deeper than any recursion limit."""
    count = 20_000
    prompt = {"0": node("EmptyImage", width=8, height=8, batch_size=1, color=0)}
    prompt |= {str(i): node("ImageInvert", image=[str(i - 1), 0]) for i in range(1, count)}
    workflow = to_ui(from_api(dict(reversed(prompt.items()))), registry)
    assert len(workflow["links"]) == count - 1
    assert workflow["nodes"][0]["type"] == "EmptyImage"


@pytest.mark.parametrize(
    ("prompt", "words"),
    [
        ([], "list"),
        ({"nodes": [], "links": []}, "'nodes' is no JSON object"),
        ({"1": {"inputs": {}}}, "'1' has no class_type"),
        ({"1": {"inputs": {}, "class_type": 1, "_meta": {"title": "X"}}}, "'1' has no class_type"),
        ({"1": {"class_type": "X", "inputs": [1]}}, "inputs of node '1'"),
        ({"1": node("A"), "2": node("B", x=["1", 10**9])}, "output 1000000000"),
        ({"5": node("PreviewImage", images=["gone", 0])}, r"PreviewImage \(5\): 'images' .* 'gone', which is not"),
    ],
)
def test_what_is_no_prompt_is_refused(registry: Registry, prompt: Any, words: str) -> None:
    with pytest.raises(FormatError, match=words):
        to_ui(from_api(prompt), registry)


def test_an_empty_prompt_is_an_empty_workflow(registry: Registry) -> None:
    workflow = to_ui(from_api({}), registry)
    assert workflow["nodes"] == workflow["links"] == []
