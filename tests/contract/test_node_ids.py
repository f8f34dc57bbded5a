"""Nodes find themselves: the prompt, the workflow that goes along and the ids that they get agree, in both modes."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.contract.modes import Mode, Nodes

Evaluate = Callable[..., Any]

FORMS = {
    "IdAsText": "IdAsText",
    "IdAsNumber": "IdAsNumber",
    "IdOfList": "IdOfList",
    "IdAsPath": "IdAsPath",
    "IdInPrompt": "EmptyImage",
    "IdAlongLinks": "EmptyImage",
    "IdByName": "16",
    "IdChanged": "IdChanged",
    "IdProgress": "IdProgress",
    "IdOtherHidden": "IdOtherHidden",
}
"""Node → what it finds behind an EmptyImage."""


@pytest.mark.parametrize("form", FORMS)
def test_each_form(nodes: Nodes, evaluate: Evaluate, form: str) -> None:
    assert evaluate(getattr(nodes, form)(nodes.EmptyImage(16, 8))) == FORMS[form]


@pytest.mark.parametrize("form", FORMS)
def test_of_several_each_finds_itself(nodes: Nodes, evaluate: Evaluate, form: str) -> None:
    node = getattr(nodes, form)
    image = nodes.EmptyImage(16, 8)
    assert evaluate(*(node(image, number) for number in range(3))) == [FORMS[form]] * 3


def test_files_have_the_same_ids_in_both_texts(mode: Mode, nodes: Nodes) -> None:
    (saved,) = mode.results(nodes.SaveImage(nodes.EmptyImage(8, 8, 1, 0x0A0B0C), "ids"))
    prompt, workflow = (json.loads(saved[0].info[key]) for key in ("prompt", "workflow"))
    assert {key: node["class_type"] for key, node in prompt.items()} == {
        str(node["id"]): node["type"] for node in workflow["nodes"]
    }
