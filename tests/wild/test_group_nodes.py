"""Old group nodes, of which today's page doesn't take all values."""

from __future__ import annotations

from typing import Any

import pytest

from comfy_script.registry import Registry
from tests.page_files import link, page, sent

LISTED: list[Any] = [["a", "b"], {}]
OPTIONS: list[Any] = ["COMBO", {"options": ["a", "b"]}]


def types(combo: list[Any]) -> Registry:
    required = {"seed": ["INT", {}], "name": combo, "n": ["INT", {}]}
    sampler = {"input": {"required": required}, "output": ["IMAGE"], "output_node": True, "python_module": "nodes"}
    source = {"input": {"required": {}}, "output": ["INT"], "python_module": "nodes"}
    return Registry.from_object_info({"Sampler": sampler, "Source": source}, cache=False)


def group(values: list[Any], *inside: dict[str, Any], **more: Any) -> dict[str, Any]:
    nodes = [{"type": "Sampler", "index": index, **node} for index, node in enumerate(inside)]
    contents = {"nodes": nodes, "links": [], "external": []}
    return page({"type": "workflow/G", "widgets_values": values, **more}, extra={"groupNodes": {"G": contents}})


@pytest.mark.parametrize(
    ("combo", "values", "said"),
    [
        (LISTED, [1, "fixed", "b", 5], ["name", "n"]),
        (LISTED, [1, "fixed", "a", 5], ["n"]),
        (OPTIONS, [1, "fixed", "b", 5], []),
    ],
)
def test_what_the_page_reads_otherwise_is_told(combo: list[Any], values: list[Any], said: list[str]) -> None:
    prompt, told = sent(group(values, {"widgets_values": [0, "fixed", "a", 0]}), types(combo))
    (body,) = prompt.values()
    assert body["inputs"] == {"seed": 1, "name": values[2], "n": 5}
    assert [(code, key) for code, _, key in told] == [("ambiguous", key) for key in said]


def test_widgets_that_were_made_sockets_come_last() -> None:
    first = {"widgets_values": [0, "fixed", "a", 0], "inputs": [link("seed", "INT", None, widget=True)]}
    second = {"widgets_values": [0, "fixed", "a", 0]}
    data = group(["a", 2, 3, "fixed", "b", 4, 5, "fixed"], first, second)
    prompt, told = sent(data, types(OPTIONS))
    assert told == []
    assert [body["inputs"] for body in prompt.values()] == [
        {"seed": 5, "name": "a", "n": 2},
        {"seed": 3, "name": "b", "n": 4},
    ]


def test_such_a_socket_can_be_linked_from_outside() -> None:
    inside = {"widgets_values": [0, "fixed", "a", 0], "inputs": [link("seed", "INT", None, widget=True)]}
    data = group(["b", 2, 3, "fixed"], inside, inputs=[link("seed", "INT", 1, widget=True)])
    data["nodes"].append({"id": 2, "type": "Source", "outputs": [{"name": "INT", "type": "INT", "links": [1]}]})
    data["links"] = [[1, 2, 0, 1, 0, "INT"]]
    prompt, told = sent(data, types(OPTIONS))
    assert told == []
    (body,) = (body for body in prompt.values() if body["class_type"] == "Sampler")
    source = next(key for key, body in prompt.items() if body["class_type"] == "Source")
    assert body["inputs"] == {"seed": [source, 0], "name": "b", "n": 2}


@pytest.mark.parametrize(("combo", "lost"), [(LISTED, [("3", "late"), ("4", "early"), ("4", "late")]), (OPTIONS, [])])
def test_links_of_sockets_after_a_combo_stay_and_are_told(combo: list[Any], lost: list[tuple[str, str]]) -> None:
    required = {"early": ["IMAGE"], "name": combo, "late": ["IMAGE"]}
    scale = {"input": {"required": required}, "output": [], "output_node": True, "python_module": "nodes"}
    made = {"input": {"required": {}}, "output": ["IMAGE"], "python_module": "nodes"}
    registry = Registry.from_object_info({"Sampler": scale, "Source": made}, cache=False)
    slots = ["early", "late", "Sampler early", "Sampler late"]
    inside = {"widgets_values": ["a"]}
    data = group(["a", "a"], inside, inside, inputs=[link(name, "IMAGE", n) for n, name in enumerate(slots, 1)])
    outputs = [{"name": "IMAGE", "type": "IMAGE", "links": [1, 2, 3, 4]}]
    data["nodes"].append({"id": 2, "type": "Source", "outputs": outputs})
    data["links"] = [[number, 2, 0, 1, number - 1, "IMAGE"] for number in range(1, 5)]
    prompt, told = sent(data, registry)
    linked = {"early": ["2", 0], "name": "a", "late": ["2", 0]}
    assert [body["inputs"] for body in prompt.values() if body["class_type"] == "Sampler"] == [linked, linked]
    assert [(node, key) for code, node, key in told if code == "ambiguous"] == lost
