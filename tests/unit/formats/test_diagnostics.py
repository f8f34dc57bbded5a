"""What a conversion could not settle is said: as data, in the log, on the command line."""

from __future__ import annotations

import ast
import copy
import json
import logging
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from comfy_script.errors import FormatError
from comfy_script.formats import Diagnostic, raise_any
from comfy_script.formats import page as page_package
from comfy_script.formats.convert import convert
from comfy_script.formats.diagnostics import ASK_PAGE
from comfy_script.formats.files import to_workflow
from comfy_script.formats.from_api import from_api
from comfy_script.formats.from_ui import from_ui
from comfy_script.formats.to_api import to_api
from comfy_script.formats.ui import to_ui
from comfy_script.registry import Registry
from comfy_script.transpile import WorkflowToScriptTranspiler, transpile
from tests.golden import NOW, golden, names

SAMPLER = [1, "fixed", 20, 8, "euler", "simple", 1]


def page(*nodes: dict[str, Any], links: list[Any] | None = None) -> dict[str, Any]:
    """A file of the page's format."""
    return {"nodes": [{"id": number, **node} for number, node in enumerate(nodes, 1)], "links": links or []}


def found(data: dict[str, Any], registry: Registry) -> list[tuple[str, str, str | None]]:
    return [(item.code, item.node, item.input) for item in from_ui(data, registry, now=NOW).diagnostics]


def test_values_without_a_widget(registry: Registry) -> None:
    data = page({"type": "KSampler", "title": "Main", "widgets_values": [*SAMPLER, "more", None]})
    workflow = from_ui(data, registry)
    (item,) = workflow.diagnostics
    assert item == Diagnostic(
        "left-over-values",
        "1",
        "KSampler",
        'has 2 values more than the class has widgets: ["more", null]',
        "Main",
        kept="they are left out",
        remedy="it may be of another version of its pack, or a page rule for the node's pack, or "
        "`--with-page` would settle it",
    )
    assert str(item).startswith("KSampler 1 'Main': has 2 values more than the class has widgets: [\"more\", null];")


@pytest.mark.parametrize("node", [{"mode": 2}, {"mode": 4}, {"widgets_values": SAMPLER}])
def test_nothing_to_say(registry: Registry, node: dict[str, Any]) -> None:
    """What isn't sent can't be wrong."""
    data = page({"type": "KSampler", "widgets_values": [*SAMPLER, "more"], **node})
    assert found(data, registry) == []


def test_values_by_name(registry: Registry) -> None:
    """Only a pack's JavaScript writes them, and reads them as it wrote them."""
    values = {"steps": 7, "seed": 3, "preview": {"hidden": False}, "denoise": 0.5}
    data = page({"type": "KSampler", "widgets_values": values})
    workflow = from_ui(data, registry)
    inputs = to_api(workflow)["1"]["inputs"]
    assert {key: inputs[key] for key in ("steps", "seed", "denoise", "cfg")} == {
        "steps": 7,
        "seed": 3,
        "denoise": 0.5,
        "cfg": 8,
    }
    assert "preview" not in inputs
    assert [(item.code, item.input) for item in workflow.diagnostics] == [("unplaced-value", "preview")]


CUSTOM = {
    "Styler": {
        "input": {
            "required": {"image": ["IMAGE"], "style": ["MY_STYLES", {}], "strength": ["FLOAT", {"default": 1.0}]},
            "optional": {"mask": ["MASK"]},
        },
        "input_order": {"required": ["image", "style", "strength"], "optional": ["mask"]},
        "output": ["IMAGE"],
    },
    "Colour": {
        "input": {"required": {"colour": ["RGB", {"widgetType": "MY_COLOUR"}], "name": ["STRING", {}]}},
        "input_order": {"required": ["colour", "name"]},
        "output": ["IMAGE"],
    },
}


def test_a_widget_that_only_the_file_knows() -> None:
    """The node has a value more, and no socket of that name: the values don't shift."""
    registry = Registry.from_object_info(CUSTOM, cache=False)
    sockets = [{"name": "image", "type": "IMAGE", "link": None}, {"name": "mask", "type": "MASK", "link": None}]
    data = page({"type": "Styler", "inputs": sockets, "widgets_values": ["fancy", 0.25]})
    workflow = from_ui(data, registry)
    assert to_api(workflow)["1"]["inputs"] == {"style": "fancy", "strength": 0.25}
    assert [(item.code, item.input, item.kept) for item in workflow.diagnostics] == [
        ("guessed", "style", 'its value is "fancy"')
    ]
    data["nodes"][0]["inputs"].append({"name": "style", "type": "MY_STYLES", "link": None})
    workflow = from_ui(data, registry)
    assert [item.code for item in workflow.diagnostics] == ["left-over-values"], "it has a socket there"


def test_a_widget_of_a_type_that_only_the_pack_has() -> None:
    registry = Registry.from_object_info(CUSTOM, cache=False)
    workflow = from_ui(page({"type": "Colour", "widgets_values": ["#123456", "sky"]}), registry)
    assert to_api(workflow)["1"]["inputs"] == {"colour": "#123456", "name": "sky"}
    assert workflow.diagnostics == []
    again = from_ui(json.loads(json.dumps(to_ui(workflow, registry))), registry)
    assert to_api(again) == to_api(workflow)


def test_what_a_page_would_settle_names_it() -> None:
    """Classes and inputs that only a pack's JavaScript knows, and what it draws."""
    folder = Path(page_package.__file__).parent
    found = 0
    for path in sorted(folder.rglob("*.py")):
        codes = {"unknown-class", "unplaced-value", *(["random-choice"] if path.parent != folder else [])}
        calls = [each for each in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(each, ast.Call)]
        for call in calls:
            is_report = isinstance(call.func, ast.Attribute) and call.func.attr == "report"
            if is_report and codes & {str(item.value) for item in call.args if isinstance(item, ast.Constant)}:
                found += 1
                remedies = [ast.unparse(item.value) for item in call.keywords if item.arg == "remedy"]
                assert any("ASK_PAGE" in remedy for remedy in remedies), f"{path.name}:{call.lineno}"
    assert found >= 5


def test_unknown_classes_name_their_pack(registry: Registry) -> None:
    node = {"type": "Nobody Knows", "widgets_values": [3], "properties": {"cnr_id": "nobody", "ver": "1.2.3"}}
    workflow = from_ui(page(node), registry)
    (item,) = workflow.diagnostics
    assert item.code == "unknown-class"
    assert item.remedy == f"install the node pack nobody 1.2.3; where it is installed, {ASK_PAGE}"
    said: list[Diagnostic] = []
    script = transpile(workflow, registry, diagnostics=said)
    assert script == "# Nobody Knows 1, of a class that isn't known, and linked to nothing: 3\n", (
        "a call can't do anything"
    )
    assert said == [replace(item, kept="a comment: it is linked to nothing")], "once"
    assert "call_node" in transpile(workflow, registry, end_nodes=["1"]), "who asks for it gets it"
    prompt = from_api({"a": {"class_type": "Nobody Knows", "inputs": {}}})
    assert "call_node" in transpile(prompt, registry, diagnostics=said), "it ran"
    assert said[1].node == "a"


def test_damaged_links(registry: Registry) -> None:
    data = page(
        {"type": "EmptyImage", "outputs": [{"name": "IMAGE", "type": "IMAGE", "links": [1, 2]}]},
        {"type": "PreviewImage", "inputs": [{"name": "images", "type": "IMAGE", "link": 1}]},
        {"type": "PreviewImage", "inputs": [{"name": "images", "type": "IMAGE", "link": 1}]},
        {"type": "PreviewImage", "inputs": [{"name": "images", "type": "IMAGE", "link": None}]},
        links=[None, [1, 1, 0, 2, 0, "IMAGE"], [2, 1, 0, 4, 0, "IMAGE"]],
    )
    assert found(data, registry) == [("damaged-link", "3", "images"), ("damaged-link", "4", "images")]
    sent = to_api(from_ui(data, registry))
    assert [sent[key]["inputs"].get("images") for key in "234"] == [["1", 0], ["1", 0], None]


@pytest.mark.parametrize(
    "row",
    [
        None,
        [7, 1, 0, 2, 0, "IMAGE"],  # another number, which no input names: that one is taken
        [5, 9, 0, 2, 0, "IMAGE"],
        [5, 1, -1, 2, 0, "IMAGE"],
        [7, 9, 0, 2, 0, "IMAGE"],
    ],
)
def test_links_that_lead_nowhere(registry: Registry, row: list[Any] | None) -> None:
    """The page refuses the whole file."""
    data = page(
        {"type": "EmptyImage", "widgets_values": [64, 64, 1, 0]},
        {"type": "PreviewImage", "inputs": [{"name": "images", "type": "IMAGE", "link": 5}]},
        links=[row],
    )
    workflow = from_ui(data, registry)
    taken = {"images": ["1", 0]} if row is not None and row[:2] == [7, 1] else {}
    assert to_api(workflow)["2"]["inputs"] == taken
    said = [(item.code, item.node, item.input) for item in workflow.diagnostics]
    assert said[0] == ("damaged-link", "2", "images")


def test_the_page_draws_lots(registry: Registry) -> None:
    data = page({"type": "CLIPTextEncode", "widgets_values": ["a {red|blue} {cat} of {1|1}"]})
    (item,) = from_ui(data, registry).diagnostics
    assert (item.code, item.input, item.kept) == ("random-choice", "text", 'chosen is "red"')


def test_official_workflows_are_hardly_ever_uncertain(registry: Registry) -> None:
    """What is said all the time is read by nobody."""
    templates = names("templates")
    uncertain = [name for name in templates if found(golden()[name]["ui"], registry)]
    assert len(uncertain) < len(templates) / 20, uncertain


def test_convert_gives_them_or_logs_them(registry: Registry, caplog: pytest.LogCaptureFixture) -> None:
    data = page({"type": "KSampler", "widgets_values": [*SAMPLER, "more"]})
    said: list[Diagnostic] = []
    with caplog.at_level(logging.WARNING, "comfy_script"):
        convert(data, "api", registry, diagnostics=said)
        assert [item.code for item in said] == ["left-over-values"]
        assert caplog.text == ""
        convert(data, "api", registry)
        assert "KSampler 1: has a value more" in caplog.text
    with pytest.raises(FormatError, match=r"one thing is not certain \(strict\):\n  KSampler 1: has a value more"):
        raise_any(said)
    raise_any([])


def test_what_the_page_cannot_hold(registry: Registry) -> None:
    small = Registry.from_object_info({"Colour": {**CUSTOM["Colour"], "input": {"required": {}}}}, cache=False)
    said: list[Diagnostic] = []
    to_ui(from_api({"a": {"class_type": "Colour", "inputs": {"colour": "red"}}}), small, diagnostics=said)
    assert [(item.code, item.node, item.input) for item in said] == [("unplaced-value", "a", "colour")]


def test_the_transpiler_has_them(registry: Registry, tmp_path: Path) -> None:
    data = page({"type": "KSampler", "widgets_values": [*SAMPLER, "more"]})
    (tmp_path / "w.json").write_text(json.dumps(data))
    transpiler = WorkflowToScriptTranspiler.from_file(tmp_path / "w.json", registry)
    assert [item.code for item in transpiler.diagnostics] == ["left-over-values"]
    transpiler.to_script()
    transpiler.to_script()
    assert [item.code for item in transpiler.diagnostics] == ["left-over-values"]


def test_reading_does_not_change_what_is_read(registry: Registry) -> None:
    data = page({"type": "KSampler", "widgets_values": {"steps": 3, "other": [1]}})
    before = copy.deepcopy(data)
    to_workflow(data, registry)
    assert data == before


def test_a_node_of_an_api_file_without_a_class(registry: Registry) -> None:
    """The page leaves out the class that it doesn't know; such files are around."""
    prompt = {
        "1": {"inputs": {"UNKNOWN": 3}, "_meta": {"title": "My Loader"}},
        "2": {"inputs": {"images": ["1", 0]}, "class_type": "PreviewImage"},
    }
    workflow = to_workflow(prompt, registry)
    (item,) = workflow.diagnostics
    assert (item.code, item.node, item.class_type, item.title) == ("unknown-class", "1", "My Loader", "My Loader")
    assert "servers refuse it" in item.problem
    node = workflow.graph.nodes["1"]
    assert (node.class_type, node.is_known) == ("My Loader", False)
    assert "class_type" not in to_api(workflow)["1"]
    assert 'call_node("My Loader", UNKNOWN=3)' in transpile(workflow, registry)
    with pytest.raises(FormatError, match="My Loader 1"):
        raise_any(workflow.diagnostics)


def test_a_title_that_is_a_class(registry: Registry) -> None:
    prompt = {
        "1": {"inputs": {"width": 8}, "_meta": {"title": "EmptyImage"}},
        "2": {"inputs": {"images": ["1", 0]}, "class_type": "PreviewImage"},
    }
    assert 'call_node("EmptyImage", width=8)' in transpile(from_api(prompt), registry)
