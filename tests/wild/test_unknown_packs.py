"""What is said of values that JavaScript which no rule knows may change as the page queues."""

from __future__ import annotations

from typing import Any

import pytest

from comfy_script.formats.diagnostics import written
from comfy_script.formats.from_ui import from_ui
from comfy_script.formats.page.known_packs import is_known_pack
from comfy_script.formats.page.rules import PAGE_RULES
from comfy_script.registry import Registry
from tests.page_files import link, page, sent

INPUTS = {"required": {"seed": ["INT", {}], "text": ["STRING", {}]}}
NODE: dict[str, Any] = {"input": INPUTS, "output": ["INT"], "python_module": "custom_nodes.some-pack"}
NODES = {
    "One": NODE,
    "Two": NODE,
    "Bare": {**NODE, "input": {"required": {"model": ["*"]}}},
    "Core": {**NODE, "python_module": "nodes"},
    "Known": {**NODE, "python_module": "custom_nodes.ComfyUI-GGUF"},
    "Seed (rgthree)": {**NODE, "python_module": "custom_nodes.a-fork"},
}
PLAIN = Registry.from_object_info(NODES, cache=False)
VALUES = [5, "a"]


def said(registry: Registry, *nodes: dict[str, Any], **more: Any) -> list[tuple[str, str, str | None]]:
    return sent(page(*nodes, **more), registry)[1]


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ((), None),
        (("seed",), "seed"),
        (("seed", "text"), ""),
        (("*",), ""),
        (("model",), ""),
        (None, ""),
    ],
)
def test_what_is_known_is_said(changed: tuple[str, ...] | None, told: str | None) -> None:
    registry = PLAIN.with_changes({"One": changed})
    expected = [] if told is None else [("pack-javascript", "1", told or None)]
    assert said(registry, {"type": "One", "widgets_values": VALUES}) == expected


@pytest.mark.parametrize("name", ["Core", "Known", "Bare"])
def test_nothing_is_said_where_nothing_can_be(name: str) -> None:
    for registry in (PLAIN, PLAIN.with_changes({name: ("*",)})):
        assert said(registry, {"type": name, "widgets_values": VALUES if name != "Bare" else []}) == []


def test_a_rule_that_knows_the_class_is_enough() -> None:
    registry = PLAIN.with_changes({"Seed (rgthree)": ("seed",)})
    assert said(registry, {"type": "Seed (rgthree)", "widgets_values": VALUES}) == []


def test_nodes_that_are_off_and_values_that_are_linked() -> None:
    registry = PLAIN.with_changes({"One": ("seed",)})
    assert said(registry, {"type": "One", "widgets_values": VALUES, "mode": 2}) == []
    give = {"type": "Core", "widgets_values": VALUES, "outputs": [{"name": "INT", "type": "INT", "links": [1]}]}
    take = {"type": "One", "widgets_values": VALUES, "inputs": [link("seed", "INT", 1, widget=True)]}
    assert said(registry, give, take, links=[[1, 1, 0, 2, 0, "INT"]]) == []


def test_a_pack_is_one_note() -> None:
    nodes = [{"type": name, "widgets_values": VALUES} for name in ("One", "Two", "One")]
    lines = written(from_ui(page(*nodes), PLAIN).diagnostics)
    assert len(lines) == 1
    assert lines[0].startswith("One 1, 3, Two 2: no page rule knows its pack some-pack")


def test_packs_with_rules_are_known() -> None:
    for name in ("ComfyUI-KJNodes", "comfyui-kjnodes", "rgthree-comfy", "ComfyUI_essentials", "comfy_script"):
        assert is_known_pack(name)
    assert not is_known_pack("wild_pack")
    assert not is_known_pack("")
    assert PAGE_RULES.find("Seed (rgthree)") is not None
