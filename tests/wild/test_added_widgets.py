"""Boxes and buttons that packs put behind a node's own widgets: the page sends them, too."""

from __future__ import annotations

from typing import Any

import pytest

from comfy_script.registry import Registry
from tests.page_files import inputs, page, sent, there_and_back

FORCED = ["STRING", {"forceInput": True}]
TYPES: dict[str, Any] = {
    "ttN textOutput": {"input": {"required": {"text": ["STRING", {}]}}, "output": ["STRING"]},
    "ttN textDebug": {"input": {"required": {"title": ["STRING", {}], "text": FORCED}}, "output": ["STRING"]},
    "FluxAttentionSeeker+": {"input": {"required": {"clip": ["CLIP"], "l_0": ["FLOAT", {}]}}, "output": ["CLIP"]},
    "SD3AttentionSeekerLG+": {"input": {"required": {"clip": ["CLIP"], "l_0": ["FLOAT", {}]}}, "output": ["CLIP"]},
    "SD3AttentionSeekerT5+": {"input": {"required": {"clip": ["CLIP"], "l_0": ["FLOAT", {}]}}, "output": ["CLIP"]},
    "HaltExecution": {"input": {"required": {"disable": ["BOOLEAN", {}]}}, "output": ["*"]},
    "MemoryStorage": {
        "input": {
            "required": {"Name": ["STRING", {"defaultInput": False}]},
            "optional": {"Input": ["*", {"forceInput": True}], "Reset": ["BOOLEAN", {}]},
        },
        "output": ["*"],
    },
    "Image Filter": {
        "input": {"required": {"timeout": ["INT", {"default": 600}], "graph_id": ["STRING", {"default": ""}]}},
        "output": ["IMAGE"],
    },
}


@pytest.fixture(scope="module")
def packs() -> Registry:
    return Registry.from_object_info(TYPES, origin="tests", cache=False)


@pytest.mark.parametrize(
    ("kind", "values", "given"),
    [
        ("ttN textOutput", ["a", "shown"], {"text": "a", "display": "shown"}),
        ("ttN textOutput", ["a"], {"text": "a", "display": ""}),
        # As many values as there are inputs: the page takes the list for an old one, and drops the socket's value.
        ("ttN textDebug", ["a", "shown"], {"title": "a", "display": ""}),
        (
            "FluxAttentionSeeker+",
            [0.5, None, None, None],
            {"l_0": 0.5, "RESET ALL": None, "ZERO ALL": None, "REPEAT FIRST": None},
        ),
        (
            "SD3AttentionSeekerLG+",
            [0.5, None, None, None],
            {"l_0": 0.5, "RESET L": None, "RESET G": None, "REPEAT FIRST": None},
        ),
        ("SD3AttentionSeekerT5+", [0.5, None, None], {"l_0": 0.5, "RESET ALL": None, "REPEAT FIRST": None}),
        ("HaltExecution", [True, "halted"], {"disable": True, "Status": ""}),
        ("MemoryStorage", ["n", True, "held", None], {"Name": "n", "Reset": True, "Value": ""}),
    ],
)
def test_what_is_behind_the_own_widgets(packs: Registry, kind: str, values: list[Any], given: dict[str, Any]) -> None:
    assert inputs(page({"type": kind, "widgets_values": values}), packs) == given
    assert there_and_back({"1": {"class_type": kind, "inputs": given}}, packs)["1"]["inputs"] == given


def test_an_id_that_the_page_draws_is_told(packs: Registry) -> None:
    prompt, said = sent(page({"type": "Image Filter", "widgets_values": [60, "an-old-id"]}), packs)
    assert prompt["1"]["inputs"] == {"timeout": 60, "graph_id": "an-old-id"}
    assert said == [("random-choice", "1", "graph_id")]
