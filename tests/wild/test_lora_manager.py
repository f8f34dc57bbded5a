"""Nodes of ComfyUI-Lora-Manager, as its real page sends them."""

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
WRITTEN = "<lora:a:0.50> <lora:b:1.00:0.25>"
CYCLE: dict[str, Any] = {
    **{"current_index": 3, "total_count": 5, "pool_config_hash": "", "model_strength": 1, "clip_strength": 1},
    **{"use_same_clip_strength": True, "use_preset_strength": False, "preset_strength_scale": 1},
    **{"sort_by": "filename", "current_lora_name": "", "current_lora_filename": ""},
    **{"repeat_count": 2, "repeat_used": 0, "is_paused": False, "include_no_lora": False},
}


@pytest.fixture(scope="module")
def manager() -> Registry:
    kinds = {
        "Lora Loader (LoraManager)": {"input": LOADER, "output": ["MODEL"]},
        "Text (LoraManager)": {"input": TEXT, "output": ["STRING"]},
        "Load": {"input": {}, "output": ["MODEL"]},
        "WanVideo Lora Select (LoraManager)": {
            "input": {"required": {"merge_loras": ["BOOLEAN", {"default": True}], **LOADER["required"]}},
            "output": ["WANVIDLORA"],
        },
        "TriggerWord Toggle (LoraManager)": {
            "input": {"required": {name: ["BOOLEAN", {"default": True}] for name in ("group", "active", "strength")}},
            "output": ["STRING"],
        },
        "Lora Info (LoraManager)": {"input": {"required": {}}, "output": []},
        "Lora Cycler (LoraManager)": {"input": {"required": {"cycler_config": ["CYCLER_CONFIG", {}]}}, "output": []},
        "Lora Pool (LoraManager)": {"input": {"required": {"pool_config": ["LORA_POOL_CONFIG", {}]}}, "output": []},
        "Lora Randomizer (LoraManager)": {
            "input": {"required": {"randomizer_config": ["RANDOMIZER_CONFIG", {}], "loras": ["LORAS", {}]}},
            "output": [],
        },
        "Checkpoint Loader (LoraManager)": {"input": {"required": {"ckpt_name": [["a", "b"]]}}, "output": ["MODEL"]},
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
    expected = {"model": ["2", 0], HIDDEN: META, "text": WRITTEN, "loras": {"__value__": [A, B]}}
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


@pytest.mark.parametrize(
    ("text", "saved", "written"),
    [
        ("a cat,  ,  dog ,mouse,", [], "a cat, dog, mouse"),
        ("  a   b\n\nc", [A], "a b c"),
        (",", [], ""),
        ("cat , <lora:a:0.4>,,  dog <lora:c:1>\nx", [], "cat, <lora:a:0.40>, dog <lora:c:1.00> x"),
        ("<lora:a:0.4> <lora:c:1>", [A, {**A, "name": "c", "strength": 0.123456}], "<lora:a:0.50> <lora:c:0.12:0.50>"),
        ("<lora:z:0.333:0.1> <lora:y:1.005>", [], "<lora:z:0.33:0.10> <lora:y:1.00>"),
        ("<lora:a:-.5> <lora:b:1.5:2>", [], "<lora:a:-0.50> <lora:b:1.50:2.00>"),
        ("<lora:a:0.5> <lora:a:0.9>", [], "<lora:a:0.90> <lora:a:0.90>"),
        ("<lora:b:1>", [{**B, "strength": "0.7"}], "<lora:b:0.70:0.25>"),
        ("<lora:b:1>", [{**B, "strength": 0.125, "clipStrength": None}], "<lora:b:0.13:0.13>"),
        ("<lora:a:1>", [{**A, "strength": "x"}], "<lora:a:1.00>"),
    ],
)
def test_the_text_is_written_anew(manager: Registry, text: str, saved: list[Any], written: str) -> None:
    assert inputs(loader([META, text, saved]), manager)["text"] == written


def test_loras_behind_other_widgets(manager: Registry) -> None:
    for values in ([False, META, BOTH, [A, B]], [False, BOTH, [A, B]]):
        node = {"type": "WanVideo Lora Select (LoraManager)", "widgets_values": values}
        expected = {"merge_loras": False, HIDDEN: META, "text": WRITTEN, "loras": {"__value__": [A, B]}}
        assert inputs(page(node), manager) == expected


def test_a_file_of_a_version_with_fewer_widgets(manager: Registry) -> None:
    """The page gives what there is to the widgets in their order, and so shows nothing of the LoRAs."""
    node = {"type": "WanVideo Lora Select (LoraManager)", "widgets_values": [BOTH, [A]]}
    given = inputs(page(node), manager)
    assert (given["text"], given["loras"]) == ("", {"__value__": []})


@pytest.mark.parametrize(
    ("stored", "tags", "message"),
    [
        ([[{"text": "x", "active": True, "highlighted": True, "strength": None}], "x"], None, "x"),
        (
            [[{"text": "y z", "active": False, "strength": 1.2}], "y z"],
            [{"text": "(y z:1.20)", "active": False, "highlighted": False, "strength": 1.2}],
            "y z",
        ),
        (
            [[{"text": "g", "active": True, "strength": 0.5, "items": [{"text": "j", "active": False}]}], 5],
            [
                {
                    **{"text": "(g:0.50)", "active": True, "highlighted": False, "strength": 0.5},
                    "items": [{"text": "j", "active": False, "highlighted": False}],
                }
            ],
            5,
        ),
        ([], [], ""),
        (["text"], [], ""),
    ],
)
def test_trigger_words(manager: Registry, stored: list[Any], tags: list[Any] | None, message: Any) -> None:
    tags = [{"text": "x", "active": True, "highlighted": False, "strength": None}] if tags is None else tags
    node = {"type": "TriggerWord Toggle (LoraManager)", "widgets_values": [True, True, False, *stored]}
    prompt, told = sent(page(node), manager)
    booleans = {"group": True, "active": True, "strength": False}
    expected = {**booleans, "toggle_trigger_words": {"__value__": tags}, "orinalMessage": message}
    assert (prompt["1"]["inputs"], told) == (expected, [])
    assert there_and_back(prompt, manager)["1"]["inputs"] == expected


def test_what_an_info_shows(manager: Registry) -> None:
    nothing = {"name": "", "notes": "", "filePath": "", "activeTab": "notes"}
    for values, shown in (([{**nothing, "name": "a"}], {**nothing, "name": "a"}), (["x"], nothing), (None, nothing)):
        node = {"type": "Lora Info (LoraManager)", "widgets_values": values}
        assert inputs(page(node), manager) == {"lora_info_display": shown}
    node = {"type": "Lora Info (LoraManager)", "inputs": [link("lora_source", "*", 1)], "widgets_values": []}
    give = {"type": "Load", "outputs": [{"name": "MODEL", "type": "MODEL", "links": [1]}]}
    assert sent(page(node, give, links=[[1, 2, 0, 1, 0, "MODEL"]]), manager)[1] == [
        ("guessed", "1", "lora_info_display")
    ]


@pytest.mark.parametrize(
    ("changed", "next_index", "repeat_used"),
    [
        ({}, 4, 1),
        ({"current_index": 5}, 1, 1),
        ({"current_index": 5, "include_no_lora": True}, 6, 1),
        ({"total_count": 0}, 4, 1),
        ({"is_paused": True, "repeat_used": 1}, None, 1),
        ({"next_index": 5, "execution_index": 4}, 4, 1),
    ],
)
def test_a_cycler_goes_on(manager: Registry, changed: dict[str, Any], next_index: Any, repeat_used: int) -> None:
    node = {"type": "Lora Cycler (LoraManager)", "widgets_values": [{**CYCLE, **changed}]}
    prompt, told = sent(page(node), manager)
    own = {**CYCLE, **changed, "execution_index": None, "next_index": next_index, "repeat_used": repeat_used}
    assert prompt["1"]["inputs"] == {"cycler_config": own}
    assert told == [("guessed", "1", "cycler_config")]


def test_what_the_server_or_chance_decides_is_told(manager: Registry) -> None:
    def said(kind: str, *values: Any) -> list[Any]:
        return sent(page({"type": f"{kind} (LoraManager)", "widgets_values": list(values)}), manager)[1]

    assert said("Lora Pool", {"filters": {}}) == [("guessed", "1", "pool_config")]
    assert said("Lora Randomizer", {"roll_mode": "fixed"}, [A]) == []
    assert said("Lora Randomizer", {"roll_mode": "always"}, [A]) == [("random-choice", "1", "randomizer_config")]
    assert said("Checkpoint Loader", "a") == []
    assert said("Checkpoint Loader", "gone") == [("guessed", "1", "ckpt_name")]


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
