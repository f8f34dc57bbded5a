from __future__ import annotations

import copy
from typing import Any

import pytest

from comfy_script.formats.compare import compare, digest, is_same
from comfy_script.formats.from_api import from_api
from comfy_script.formats.workflow import Graph, Link, Node, OutputPort, Port, Subgraph, WorkflowDocument

PROMPT: dict[str, Any] = {
    "1": {"class_type": "EmptyImage", "inputs": {"width": 64, "height": 64}},
    "2": {"class_type": "ImageInvert", "inputs": {"image": ["1", 0]}, "_meta": {"title": "Turn it over"}},
    "3": {"class_type": "SaveImage", "inputs": {"images": ["2", 0], "filename_prefix": "x" * 80}},
}

INVERTED = "from ImageInvert 2 'Turn it over'"


def changes(**edits: Any) -> list[str]:
    """What `compare` says after edits `node__input=value`; None drops the input, or the node."""
    after = copy.deepcopy(PROMPT)
    for place, value in edits.items():
        node, _, key = place[1:].partition("__")
        if not key:
            after.pop(node) if value is None else after.update({node: value})
        elif value is None:
            del after[node]["inputs"][key]
        else:
            after[node]["inputs"][key] = value
    return [str(change) for change in compare(from_api(PROMPT), from_api(after))]


@pytest.mark.parametrize(
    ("edits", "words"),
    [
        ({}, []),
        ({"n1__width": 64.0}, []),
        ({"n1__width": 65}, ["EmptyImage 1: width 64 → 65"]),
        ({"n1__width": True}, ["EmptyImage 1: width 64 → true"]),
        ({"n1__color": 0}, ["EmptyImage 1: color = 0 (new)"]),
        ({"n1__height": None}, ["EmptyImage 1: height is gone (was 64)"]),
        (
            {"n3__images": ["1", 0]},
            [f"SaveImage 3: images {INVERTED} → from EmptyImage 1"],
        ),
        (
            {"n3__images": ["2", 1]},
            [f"SaveImage 3: images {INVERTED} → {INVERTED}, output 1"],
        ),
        ({"n4": {"class_type": "PreviewImage", "inputs": {}}}, ["added: PreviewImage 4"]),
        ({"n3": None}, ["removed: SaveImage 3"]),
    ],
)
def test_changes_in_words(edits: dict[str, Any], words: list[str]) -> None:
    assert changes(**edits) == words


def test_long_values_are_cut() -> None:
    (line,) = changes(n3__filename_prefix="short")
    assert "xxx… → " in line
    assert len(line) < 120


def test_ids_and_order_make_no_difference() -> None:
    renamed = {"c": PROMPT["3"], "b": PROMPT["2"], "a": PROMPT["1"]}
    text = {"1": "a", "2": "b", "3": "c"}
    renamed = copy.deepcopy(renamed)
    for node in renamed.values():
        for key, value in node["inputs"].items():
            if isinstance(value, list):
                node["inputs"][key] = [text[value[0]], value[1]]
    assert compare(from_api(PROMPT), from_api(renamed)) == []


def test_cycles_end() -> None:
    loop = {"1": {"class_type": "X", "inputs": {"a": ["2", 0]}}, "2": {"class_type": "X", "inputs": {"a": ["1", 0]}}}
    assert is_same(from_api(loop), from_api(loop))


def test_a_subgraph_is_what_is_in_it() -> None:
    inner = Graph({"1": Node("1", "ImageInvert", {"image": Link("-10", 0)})})
    definition = Subgraph(
        "f", "f", [Port("image", "IMAGE")], [OutputPort("IMAGE", "IMAGE", source=Link("1", 0))], inner
    )
    root = Graph(
        {
            "1": Node("1", "EmptyImage", {"width": 64, "height": 64}),
            "9": Node("9", "f", {"image": Link("1", 0)}, subgraph="f"),
            "3": Node("3", "SaveImage", {"images": Link("9", 0), "filename_prefix": "x" * 80}),
        }
    )
    assert is_same(WorkflowDocument(root, {"f": definition}), from_api(PROMPT))


def test_the_digest_is_that_of_what_is_computed() -> None:
    prompt = {
        "a": {"class_type": "EmptyImage", "inputs": {"width": 8, "height": 8.0}, "_meta": {"title": "Mine"}},
        "b": {"class_type": "SaveImage", "inputs": {"images": ["a", 0]}},
    }
    other = {
        "2": {"class_type": "SaveImage", "inputs": {"images": ["1", 0]}},
        "1": {"class_type": "EmptyImage", "inputs": {"height": 8, "width": 8}},
    }
    # It stands in files: what it is today, it stays.
    known = "5dae649cdbadc66ffdcde1a358a1788f2d4c95221bc7db79eed878cc1506aebc"
    assert digest(from_api(prompt)) == digest(from_api(other)) == known
    for changed in (
        {**other, "3": other["1"]},
        {**other, "1": {**other["1"], "inputs": {"height": 8, "width": 9}}},
        {**other, "2": {**other["2"], "inputs": {"images": ["1", 1]}}},
    ):
        assert digest(from_api(changed)) != known
