"""Values of all editors of the page survive the ways between page, API format and scripts. tests/page asks the page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from comfy_script.formats.from_api import from_api
from comfy_script.formats.from_ui import from_ui
from comfy_script.formats.page.shape import node_shape
from comfy_script.formats.to_api import to_api
from comfy_script.formats.ui import to_ui
from comfy_script.registry import InputKind, Registry
from comfy_script.registry.link_types import EDITORS
from comfy_script.transpile import transpile
from tests.editors import KEYS, VALUES, editor_node, sent
from tests.transpiled import recorded

if TYPE_CHECKING:
    from pathlib import Path


def registry_of(node: dict[str, Any]) -> Registry:
    return Registry.from_object_info({node["name"]: node}, cache=False)


def page_file(node: dict[str, Any], values: list[Any]) -> dict[str, Any]:
    entry = {"id": 1, "type": node["name"], "pos": [0, 0], "size": [200, 100], "mode": 0, "inputs": [], "outputs": []}
    return {"version": 0.4, "nodes": [{**entry, "widgets_values": values}], "links": [], "last_node_id": 1}


def test_every_editor_is_tried() -> None:
    assert {*VALUES, "IMAGECOMPARE"} == EDITORS


@pytest.mark.parametrize("editor", sorted(EDITORS))
def test_an_edited_input_takes_values(editor: str) -> None:
    (spec,) = registry_of(editor_node(editor)).values()
    assert [item.kind for item in spec.inputs] == [InputKind.INT, InputKind.OTHER_WIDGET, InputKind.INT]


@pytest.mark.parametrize("editor", sorted(VALUES))
def test_values_survive_page_prompt_and_script(editor: str, tmp_path: Path) -> None:
    node = editor_node(editor)
    registry = registry_of(node)
    key = KEYS.get(editor, "edited")
    inputs = {"before": 3, key: VALUES[editor], "after": 4}
    workflow = from_ui(page_file(node, [3, VALUES[editor], *_own(editor), 4]), registry)
    ((_, entry),) = to_api(workflow).items()
    assert entry["inputs"] == sent(inputs)
    ((_, again),) = to_api(from_ui(to_ui(from_api({"1": entry}), registry), registry)).items()
    assert again["inputs"] == sent(inputs)
    script = transpile(workflow, registry, runtime=True)
    ((_, compiled),) = recorded(script, registry, tmp_path).items()
    assert compiled["inputs"] == sent(inputs)


def _own(editor: str) -> list[Any]:
    """Values of the widgets that the page adds behind an editor."""
    box = VALUES["BOUNDING_BOX"]
    return {"BOUNDING_BOX": list(box.values()), "AUDIO_RECORD": [""]}.get(editor, [])


def test_what_the_page_does_not_save_moves_no_other_value() -> None:
    for editor, value in (("IMAGECOMPARE", {"edited": {"__value__": ["", ""]}}), ("AUDIO_UI", {})):
        node = editor_node(editor)
        ((_, entry),) = to_api(from_ui(page_file(node, [3, 4]), registry_of(node))).items()
        assert entry["inputs"] == {"before": 3, **value, "after": 4}


def test_a_button_is_saved_and_not_sent() -> None:
    node = editor_node("AUDIOUPLOAD")
    ((_, entry),) = to_api(from_ui(page_file(node, [3, "a.wav", "upload", 4]), registry_of(node))).items()
    assert entry["inputs"] == {"before": 3, "audio": "a.wav", "after": 4}


@pytest.mark.parametrize("editor", ["MARKDOWN", "TEXTAREA", "CHART", "GALLERIA"])
def test_editors_that_take_no_default_from_the_registry(editor: str) -> None:
    (spec,) = registry_of(editor_node(editor, {"default": VALUES[editor]})).values()
    assert node_shape(spec).widgets[1].default in ("", {}, [])


def test_other_types_are_sockets() -> None:
    (spec,) = registry_of(editor_node("NO_EDITOR")).values()
    assert spec.inputs[1].kind is InputKind.SOCKET
    assert [widget.name for widget in node_shape(spec).widgets] == ["before", "after"]
