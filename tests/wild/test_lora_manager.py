"""Text boxes and lists of LoRAs of ComfyUI-Lora-Manager."""

from __future__ import annotations

from typing import Any

import pytest

from comfy_script.registry import Registry
from tests.page_files import inputs, link, page, sent, there_and_back

LOADER = {
    "required": {"model": ["MODEL"], "text": ["AUTOCOMPLETE_TEXT_LORAS", {}], "loras": ["LORAS", {}]},
    "optional": {},
}
PROMPT = "AUTOCOMPLETE_TEXT_PROMPT"
TEXT = {
    "required": {"text": [f"{PROMPT},STRING", {"widgetType": PROMPT}]},
    "optional": {"seed": ["INT", {"forceInput": True}]},
}
HIDDEN = "__lm_autocomplete_meta_text"
META = {"version": 1, "textWidgetName": "text"}
A: dict[str, Any] = {
    **{"name": "a", "strength": 0.5, "active": False, "expanded": False},
    **{"clipStrength": 0.5, "selected": False, "locked": False},
}
B: dict[str, Any] = {**A, "name": "b", "strength": 1, "active": True, "expanded": True, "clipStrength": 0.25}
BOTH = "<lora:a:0.5> <lora:b:1:0.25>"


@pytest.fixture(scope="module")
def manager() -> Registry:
    kinds = {
        "Lora Loader (LoraManager)": {"input": LOADER, "output": ["MODEL"]},
        "Text (LoraManager)": {"input": TEXT, "output": ["STRING"]},
        "Load": {"input": {}, "output": ["MODEL"]},
    }
    return Registry.from_object_info(kinds, cache=False)


def loader(values: list[Any], **properties: Any) -> dict[str, Any]:
    slots = [link("model", "MODEL", 1), link("text", f"{PROMPT}", None, widget=True)]
    node = {"type": "Lora Loader (LoraManager)", "inputs": slots, "widgets_values": values, "properties": properties}
    give = {"type": "Load", "outputs": [{"name": "MODEL", "type": "MODEL", "links": [1]}]}
    return page(node, give, links=[[1, 2, 0, 1, 0, "MODEL"]])


@pytest.mark.parametrize(
    ("values", "properties"),
    [
        ([META, BOTH, [A, B]], {"__lm_widget_ids": [HIDDEN, "text", "loras"]}),
        ([BOTH, [A, B], META], {"__lm_widget_ids": ["text", "loras", HIDDEN]}),
        ([META, BOTH, [A, B]], {}),
        ([BOTH, [A, B]], {}),
        ([BOTH, [{**A, "name": "gone"}, A]], {}),
        ([BOTH, [{**A, "active": True}, A, B]], {}),
    ],
)
def test_loras(manager: Registry, values: list[Any], properties: dict[str, Any]) -> None:
    """What the text mentions, as the list has it; what the list doesn't have is switched on."""
    expected = {"model": ["2", 0], HIDDEN: META, "text": BOTH, "loras": {"__value__": [A, B]}}
    assert inputs(loader(values, **properties), manager) == expected


@pytest.mark.parametrize("saved", [None, 3, [3, {}, {"name": []}], {"name": "a"}])
def test_odd_lists(manager: Registry, saved: Any) -> None:
    given = inputs(loader([META, "<lora:a:1.2.3><lora:b:2>", saved]), manager)["loras"]["__value__"]
    assert [(row["name"], row["strength"], row["active"]) for row in given] == [("a", None, True), ("b", 2, True)]


@pytest.mark.parametrize(
    ("values", "properties"), [([META, "cat"], {}), (["cat"], {}), (["cat", 5], {"__lm_widget_ids": ["text", "seed"]})]
)
def test_texts(manager: Registry, values: list[Any], properties: dict[str, Any]) -> None:
    node = {"type": "Text (LoraManager)", "widgets_values": values, "properties": properties}
    assert inputs(page(node), manager) == {HIDDEN: META, "text": "cat"}


def test_more_values_than_widgets_are_told(manager: Registry) -> None:
    assert sent(loader([META, BOTH, [A], "more"]), manager)[1] != []
    assert sent(loader([BOTH, 5], __lm_widget_ids=["text", "other"]), manager)[1] == [("unplaced-value", "1", "other")]


def test_back(manager: Registry) -> None:
    prompt, _ = sent(loader([META, BOTH, [A, B]]), manager)
    again = there_and_back(prompt, manager)
    assert sorted(map(str, (node["inputs"].get("loras") for node in again.values()))) == sorted(
        map(str, (node["inputs"].get("loras") for node in prompt.values()))
    )
    text = {"1": {"class_type": "Text (LoraManager)", "inputs": {"text": "cat"}}}
    assert there_and_back(text, manager)["1"]["inputs"] == {HIDDEN: META, "text": "cat"}
