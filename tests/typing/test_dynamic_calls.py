"""Every node with a dynamic combo, an autogrow or a match type: what checkers and the call itself make of calls."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from comfy_script.errors import NodeCallError
from comfy_script.registry import Registry
from comfy_script.runtime import Session
from tests.dynamic_calls import outputs, right_calls, wrong_calls

# The server takes any link for a match type.
ONLY_CHECKERS_REFUSE = {"ResizeImageMaskNode(input=a_ARRAY)"}
CHECKERS = ("pyright", "mypy")


@pytest.fixture(scope="module")
def scope(registry: Registry, object_info: bytes) -> dict[str, Any]:
    """What the programs have: the nodes of a session without a server, and an output of each link type."""
    nodes = json.loads(object_info)
    types = list(registry.link_types)
    for index, link_type in enumerate(types):
        nodes[f"Source{index}"] = {"input": {}, "output": [link_type], "output_name": [link_type]}
    session = Session(registry=Registry.from_object_info(nodes, cache=False))
    found = {name: getattr(session.nodes, name) for name in dir(session.nodes) if not name.startswith("_")}
    names = outputs(registry)
    return found | {names[link_type]: found[f"Source{index}"]() for index, link_type in enumerate(types)}


def test_all_such_nodes_are_called(registry: Registry) -> None:
    right, wrong = right_calls(registry), wrong_calls(registry)
    assert right.keys() == wrong.keys()
    assert len(right) > 115
    assert all(len(calls) >= 2 for calls in right.values())
    assert all(wrong.values())


def test_right_calls_bind(registry: Registry, scope: dict[str, Any]) -> None:
    for calls in right_calls(registry).values():
        for call in calls:
            eval(call, scope)


def test_wrong_calls_are_refused(registry: Registry, scope: dict[str, Any]) -> None:
    for calls in wrong_calls(registry).values():
        for call in calls:
            if call in ONLY_CHECKERS_REFUSE:
                continue
            with pytest.raises(NodeCallError):
                print(call, eval(call, scope))


@pytest.mark.parametrize("checker", CHECKERS)
def test_right_calls_are_accepted(checker: str, folder: Path, request: pytest.FixtureRequest) -> None:
    found = request.getfixturevalue(checker).get("dynamic_right.py", {})
    lines = (folder / "dynamic_right.py").read_text().splitlines()
    assert {lines[number - 1]: message for number, message in found.items()} == {}


@pytest.mark.parametrize("checker", CHECKERS)
def test_wrong_calls_are_found(checker: str, folder: Path, request: pytest.FixtureRequest) -> None:
    found = request.getfixturevalue(checker).get("dynamic_wrong.py", {})
    lines = (folder / "dynamic_wrong.py").read_text().splitlines()
    first = next(number for number, line in enumerate(lines, 1) if line.startswith("def calls"))
    assert [lines[number - 1] for number in range(first + 1, len(lines) + 1) if number not in found] == []
    assert all(number > first for number in found)
