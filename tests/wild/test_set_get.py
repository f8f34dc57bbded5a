"""Links without a line: KJNodes' and Easy-Use's Set and Get nodes, also through the walls of subgraphs."""

from __future__ import annotations

from typing import Any

import pytest

from comfy_script.registry import Registry
from tests.page_files import inputs, link, page, sent


def image(number: int | None) -> dict[str, Any]:
    return {"type": "EmptyImage", "outputs": [{"name": "IMAGE", "type": "IMAGE", "links": [number]}]}


def setter(name: str, number: int | None, kind: str = "SetNode") -> dict[str, Any]:
    slots = [link("IMAGE", "IMAGE", number)]
    return {"type": kind, "inputs": slots, "outputs": [{"name": "*", "type": "*"}], "widgets_values": [name]}


def getter(name: str, number: int, kind: str = "GetNode", **more: Any) -> dict[str, Any]:
    outputs = [{"name": "IMAGE", "type": "IMAGE", "links": [number]}]
    return {"type": kind, "inputs": [], "outputs": outputs, "widgets_values": [name], **more}


def preview(number: int) -> dict[str, Any]:
    return {"type": "PreviewImage", "inputs": [link("images", "IMAGE", number)]}


LINKS: list[list[Any]] = [[1, 1, 0, 2, 0, "IMAGE"], [2, 3, 0, 4, 0, "IMAGE"]]


@pytest.mark.parametrize("kinds", [("SetNode", "GetNode"), ("easy setNode", "easy getNode")])
def test_pairs(registry: Registry, kinds: tuple[str, str]) -> None:
    data = page(image(1), setter("x", 1, kinds[0]), getter("x", 2, kinds[1]), preview(2), links=LINKS)
    assert inputs(data, registry, "4") == {"images": ["1", 0]}


def test_a_chain(registry: Registry) -> None:
    """What one pair gives is set again under another name; a bypassed reroute stands between."""
    nodes = [image(1), setter("x", 1), getter("x", 2), setter("y", 2), getter("y", 3), preview(3)]
    links = [[1, 1, 0, 2, 0, "IMAGE"], [2, 3, 0, 4, 0, "IMAGE"], [3, 5, 0, 6, 0, "IMAGE"]]
    assert inputs(page(*nodes, links=links), registry, "6") == {"images": ["1", 0]}


def test_the_first_of_several(registry: Registry) -> None:
    data = page(image(1), setter("x", 1), getter("x", 2), preview(2), setter("x", None), links=LINKS)
    assert inputs(data, registry, "4") == {"images": ["1", 0]}


def test_off(registry: Registry) -> None:
    data = page(image(1), setter("x", 1), getter("x", 2, mode=2), preview(2), links=LINKS)
    assert inputs(data, registry, "4") == {}
    data = page(image(1), {**setter("x", 1), "mode": 2}, getter("x", 2), preview(2), links=LINKS)
    assert inputs(data, registry, "4") == {"images": ["1", 0]}, "only the getter's mode counts"


def test_what_nobody_sets(registry: Registry) -> None:
    data = page(image(1), setter("x", 1), getter("z", 2), preview(2), links=LINKS)
    prompt, said = sent(data, registry)
    assert prompt["4"]["inputs"] == {}
    assert said == [("damaged-link", "3", None)]
    data["nodes"].pop()
    assert sent({**data, "links": LINKS[:1]}, registry)[1] == [], "nobody asks for it"


def subgraph(inner: list[dict[str, Any]], links: list[list[Any]], outer: dict[str, Any]) -> dict[str, Any]:
    keys = ("id", "origin_id", "origin_slot", "target_id", "target_slot", "type")
    definition = {
        "id": "d",
        "name": "Inside",
        "nodes": [{"id": 100 + number, **node} for number, node in enumerate(inner)],
        "links": [dict(zip(keys, row, strict=True)) for row in links],
    }
    return {**outer, "definitions": {"subgraphs": [definition]}}


INSIDE: list[list[Any]] = [[1, 100, 0, 101, 0, "IMAGE"]]


def test_from_outside_of_a_subgraph(registry: Registry) -> None:
    outer = page(image(1), setter("x", 1), {"type": "d"}, {"type": "d"}, links=LINKS[:1])
    data = subgraph([getter("x", 1), preview(1)], INSIDE, outer)
    prompt, said = sent(data, registry)
    assert {key: node["inputs"] for key, node in prompt.items() if key != "1"} == {
        "3:101": {"images": ["1", 0]},
        "4:101": {"images": ["1", 0]},
    }
    assert said == []


def test_easy_use_does_not_look_outside(registry: Registry) -> None:
    outer = page(image(1), setter("x", 1, "easy setNode"), {"type": "d"}, links=LINKS[:1])
    prompt, said = sent(subgraph([getter("x", 1, "easy getNode"), preview(1)], INSIDE, outer), registry)
    assert prompt["3:101"]["inputs"] == {}
    assert said == [("damaged-link", "100", None)]


def test_several_outside(registry: Registry) -> None:
    links = [*LINKS[:1], [2, 1, 0, 3, 0, "IMAGE"]]
    outer = page(image(1), setter("x", 1), setter("x", 2), {"type": "d"}, links=links)
    prompt, said = sent(subgraph([getter("x", 1), preview(1)], INSIDE, outer), registry)
    assert prompt["4:101"]["inputs"] == {}
    assert said == [("ambiguous", "100", None)]


@pytest.mark.parametrize("values", [None, [], [3], {"0": "x"}, {"a": 1}, "x"])
def test_odd_names(registry: Registry, values: Any) -> None:
    nodes = [image(1), {**setter("x", 1), "widgets_values": values}, getter("x", 2), preview(2)]
    assert sent(page(*nodes, links=LINKS), registry)[0]["4"]["inputs"] in ({}, {"images": ["1", 0]})
