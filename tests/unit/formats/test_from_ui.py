"""Files of the page's format, against what the page itself sent for them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from comfy_script.formats.compare import compare, is_same
from comfy_script.formats.from_api import from_api
from comfy_script.formats.from_ui import from_ui
from comfy_script.formats.to_api import to_api
from comfy_script.formats.ui import to_ui
from tests.golden import NOW, PAGE_FAULTS, golden, names, page_differences

if TYPE_CHECKING:
    from comfy_script.registry import Registry


def sent(data: dict[str, Any], registry: Registry) -> dict[str, Any]:
    return to_api(from_ui(data, registry, now=NOW))


@pytest.mark.parametrize("name", names("templates"))
def test_templates(registry: Registry, name: str) -> None:
    case = golden()[name]
    differences = page_differences(sent(case["ui"], registry), case["api"])
    assert bool(differences) == (name in PAGE_FAULTS), differences


@pytest.mark.parametrize("name", [*names("hand"), *names("legacy")])
def test_single_rules(registry: Registry, name: str) -> None:
    case = golden()[name]
    if "api" not in case:
        # The page refuses it for a damaged link; here the rest is read.
        assert {item.code for item in from_ui(case["ui"], registry).diagnostics} == {"damaged-link"}
        return
    assert page_differences(sent(case["ui"], registry), case["api"]) == {}


def test_subgraphs_stay_whole(registry: Registry) -> None:
    """Every template with a subgraph that runs is read with it, and none had to be written out to be right."""
    whole = 0
    for name in names("templates"):
        data = golden()[name]["ui"]
        ids = {entry["id"] for entry in data.get("definitions", {}).get("subgraphs", [])}
        if any(node["type"] in ids and node.get("mode", 0) not in (2, 4) for node in data["nodes"]):
            assert from_ui(data, registry, now=NOW).subgraphs, name
            whole += 1
    assert whole > 150, whole


@pytest.mark.parametrize("name", names("hand"))
def test_the_page_and_the_file_are_the_same_workflow(registry: Registry, name: str) -> None:
    case = golden()[name]
    ours, theirs = from_ui(case["ui"], registry, now=NOW), from_api(case["api"])
    assert is_same(ours, theirs)
    assert compare(ours, theirs) == []


@pytest.mark.parametrize("name", [*names("hand"), *names("legacy")])
def test_what_is_written_is_read_again(registry: Registry, name: str) -> None:
    """With its subgraphs, groups and notes."""
    workflow = from_ui(golden()[name]["ui"], registry, now=NOW)
    again = from_ui(to_ui(workflow, registry), registry, now=NOW)
    assert compare(workflow, again) == []
    assert len(again.subgraphs) >= len(workflow.subgraphs)
    assert [note.text for note in again.graph.notes] == [note.text for note in workflow.graph.notes]
    assert [group.title for group in again.graph.groups] == [group.title for group in workflow.graph.groups]


@pytest.mark.parametrize("output", [-1, -5, 7])
def test_links_from_outputs_that_a_bypassed_node_does_not_have(registry: Registry, output: int) -> None:
    data = json.loads(json.dumps(golden()["hand/h05_bypass_slot_order"]["ui"]))
    bypassed = next(node["id"] for node in data["nodes"] if node["mode"] == 4)
    for link in data["links"]:
        if link[1] == bypassed:
            link[2] = output
    assert sent(data, registry)


def test_a_subgraph_with_inputs_of_equal_names_is_written_out(registry: Registry) -> None:
    """What an instance gives goes by name: a function couldn't tell them apart."""
    data = json.loads(json.dumps(golden()["hand/h11_subgraph_twice"]["ui"]))
    for definition in data["definitions"]["subgraphs"]:
        definition["inputs"].append(definition["inputs"][0])
    workflow = from_ui(data, registry, now=NOW)
    assert not workflow.subgraphs
    assert len(to_api(workflow)) == len(golden()["hand/h11_subgraph_twice"]["api"])
