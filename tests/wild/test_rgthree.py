"""Nodes of rgthree-comfy that the cases don't have."""

from __future__ import annotations

import json
from typing import Any

import pytest

from comfy_script.formats.from_api import from_api
from comfy_script.formats.from_ui import from_ui
from comfy_script.formats.to_api import to_api
from comfy_script.formats.ui import to_ui
from comfy_script.registry import Registry

OPEN: dict[str, Any] = {"input": {"required": {}, "optional": {}}, "output": ["*"]}
SEED = ["INT", {"default": 0, "min": -1125899906842624, "max": 1125899906842624}]
PROMPT = {
    "prompt": ["STRING", {"multiline": True}],
    "insert_lora": [["CHOOSE", "DISABLE LORAS", "a"]],
    "insert_embedding": [["CHOOSE"]],
    "target_width": ["INT", {"default": -1}],
}
TYPES = {
    "Power Lora Loader (rgthree)": {"input": {"optional": {"model": ["MODEL"], "clip": ["CLIP"]}}, "output": ["MODEL"]},
    "Power Puter (rgthree)": OPEN,
    "Power Primitive (rgthree)": OPEN,
    "Image Comparer (rgthree)": {"input": {"optional": {"image_a": ["IMAGE"]}}, "output": []},
    "Display Any (rgthree)": {"input": {"required": {"source": ["*", {}]}}, "output": []},
    "Seed (rgthree)": {"input": {"required": {"seed": SEED}}, "output": ["INT"]},
    "Power Prompt - Simple (rgthree)": {"input": {"required": PROMPT}, "output": ["STRING"]},
}
ADD = {"➕ Add Lora": "", "PowerLoraLoaderHeaderWidget": {"type": "PowerLoraLoaderHeaderWidget"}}
LORA = {"on": True, "lora": "a", "strength": 1}

SENT: list[tuple[str, Any, dict[str, Any], dict[str, Any]]] = [
    ("Power Lora Loader", [{}, {**LORA, "strengthTwo": 3}], {}, {"lora_1": LORA, **ADD}),
    (
        "Power Lora Loader",
        [LORA, {**LORA, "strengthTwo": 3}],
        {"Show Strengths": "Separate Model & Clip"},
        {"lora_1": {**LORA, "strengthTwo": 1}, "lora_2": {**LORA, "strengthTwo": 3}, **ADD},
    ),
    ("Power Lora Loader", None, {}, ADD),
    ("Power Puter", [{"outputs": ["INT", "BOOL"]}, "1"], {}, {"outputs": {"outputs": ["INT", "BOOLEAN"]}, "code": "1"}),
    ("Power Puter", ["INT", "a + b"], {}, {"outputs": {"outputs": ["INT"]}, "code": "a + b"}),
    ("Power Primitive", ["FLOAT", "0.5"], {}, {"type": "FLOAT", "value": 0.5}),
    ("Power Primitive", ["BOOL", "False"], {}, {"type": "BOOLEAN", "value": False}),
    ("Power Primitive", ["STRING", "x"], {}, {"type": "STRING", "value": "x"}),
    ("Image Comparer", [[]], {}, {"rgthree_comparer": {"images": []}}),
    (
        "Image Comparer",
        [[{"name": "A", "selected": True, "url": "/u"}]],
        {},
        {"rgthree_comparer": {"images": [{"name": "A", "selected": True, "url": "/u"}]}},
    ),
    ("Display Any", ["what it showed"], {}, {"output": ""}),
    ("Seed", [7, "", "", ""], {}, {"seed": 7}),
    ("Seed", ["7", "", "", ""], {}, {"seed": 7}),
    ("Seed", [" 7.5 "], {}, {"seed": 7.5}),
    *(("Seed", [value], {}, {"seed": 0}) for value in ("", None, False)),
    *(("Seed", [value], {}, {"seed": 1}) for value in (True, [1], "1e0")),
    (
        "Power Prompt - Simple",
        ["a cat", "CHOOSE"],
        {},
        {"prompt": "a cat", "insert_lora": "CHOOSE"},
    ),
]


@pytest.fixture(scope="module")
def rgthree() -> Registry:
    return Registry.from_object_info(TYPES, cache=False)


def node(kind: str, values: Any, properties: dict[str, Any]) -> dict[str, Any]:
    data = {"id": 1, "type": f"{kind} (rgthree)", "widgets_values": values, "properties": properties}
    return {"nodes": [data], "links": []}


@pytest.mark.parametrize(("kind", "values", "properties", "inputs"), SENT)
def test_values(rgthree: Registry, kind: str, values: Any, properties: dict[str, Any], inputs: dict[str, Any]) -> None:
    workflow = from_ui(node(kind, values, properties), rgthree)
    sent = to_api(workflow)
    assert sent["1"]["inputs"] == inputs
    assert workflow.diagnostics == []
    page = json.loads(json.dumps(to_ui(from_api(sent), rgthree)))
    assert "definitions" not in page
    assert to_api(from_ui(page, rgthree))["1"]["inputs"] == inputs


@pytest.mark.parametrize(("properties", "lowest"), [({}, 0), ({"randomMin": 5}, 5), ({"randomMin": "x"}, 0)])
def test_a_seed_that_is_drawn(rgthree: Registry, properties: dict[str, Any], lowest: int) -> None:
    workflow = from_ui(node("Seed", [-1, "", "", ""], properties), rgthree)
    assert to_api(workflow)["1"]["inputs"] == {"seed": lowest}
    (item,) = workflow.diagnostics
    assert (item.code, item.input, item.kept) == ("random-choice", "seed", f"it is {lowest}")


@pytest.mark.parametrize("values", [7, "x", {"a": 1}, [[]], [None], [3, {}], [{"lora": 3}], [{"outputs": 3}]])
def test_odd_values(rgthree: Registry, values: Any) -> None:
    """Whatever stands in a file, it can be read."""
    for kind in {kind for kind, *_ in SENT}:
        to_api(from_ui(node(kind, values, {"Show Strengths": 3}), rgthree))


def test_what_exists_in_the_page_only(registry: Registry) -> None:
    """Is never sent; what comes in goes out in the same place."""
    nodes: list[dict[str, Any]] = [
        {"id": 1, "type": "EmptyImage", "outputs": [{"name": "IMAGE", "type": "IMAGE", "links": [1]}]},
        {"id": 2, "type": "Label (rgthree)"},
        {"id": 3, "type": "Fast Groups Muter (rgthree)", "outputs": [{"name": "OPT_CONNECTION", "type": "*"}]},
        {"id": 4, "type": "Node Collector (rgthree)", "inputs": [{"name": "", "type": "*", "link": 1}], "outputs": []},
        {"id": 5, "type": "Mute / Bypass Repeater (rgthree)", "mode": 2},
    ]
    workflow = from_ui({"nodes": nodes, "links": [[1, 1, 0, 4, 0, "IMAGE"]]}, registry)
    assert list(to_api(workflow)) == ["1"]
    assert workflow.diagnostics == []


def test_a_link_to_a_widget_that_is_not_shown(rgthree: Registry) -> None:
    """The page drops it, and a rule knows why: nothing is said."""
    slot = {"name": "insert_embedding", "type": "COMBO", "link": 1, "widget": {"name": "insert_embedding"}}
    data = {
        "nodes": [
            {"id": 1, "type": "Seed (rgthree)", "widgets_values": [1]},
            {"id": 2, "type": "Power Prompt - Simple (rgthree)", "inputs": [slot], "widgets_values": ["a", "CHOOSE"]},
        ],
        "links": [[1, 1, 0, 2, 0, "COMBO"]],
    }
    workflow = from_ui(data, rgthree)
    assert to_api(workflow)["2"]["inputs"] == {"prompt": "a", "insert_lora": "CHOOSE"}
    assert workflow.diagnostics == []
