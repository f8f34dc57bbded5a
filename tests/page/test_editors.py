"""The types that the page makes widgets for, and what a new node with one looks like: asked of the page itself."""

from __future__ import annotations

import itertools
import json
from typing import TYPE_CHECKING, Any

import pytest

from comfy_script.formats.convert import convert
from comfy_script.formats.page.own_widgets import WIDGET_TYPES
from comfy_script.formats.page.shape import node_shape
from comfy_script.registry import Registry
from comfy_script.registry.link_types import COMBO, DYNAMIC_COMBO
from tests.editors import KEYS, VALUES, editor_node, sent

if TYPE_CHECKING:
    from tests.page.comfy_page import Page

WIDGETS = """[...document.querySelector("#vue-app").__vue_app__.config.globalProperties.$pinia._s.get("widget")
    .widgets.keys()]"""

NEW_NODE = """async (definition) => {
    await app.registerNodeDef(definition.name, definition);
    const node = LiteGraph.createNode(definition.name);
    app.graph.add(node);
    const {inputs} = (await app.graphToPrompt()).output[node.id];
    const saved = node.widgets.filter((widget) => widget.serialize !== false);
    return JSON.stringify({
        saved: saved.map((widget) => [widget.name, widget.value]), sent: Object.keys(inputs),
        sockets: node.inputs.filter((slot) => !slot.widget).map((slot) => slot.name),
    });
}"""

_numbers = itertools.count()


def of_page(page: Page, node: dict[str, Any]) -> dict[str, Any]:
    result: dict[str, Any] = json.loads(page.call(NEW_NODE, {**node, "name": f"Editors{next(_numbers)}"}))
    return result


def of_ours(node: dict[str, Any]) -> dict[str, Any]:
    shape = node_shape(Registry.from_object_info({"Editors": node}, cache=False)["Editors"])
    return {
        "saved": [[widget.name, widget.default] for widget in shape.saved],
        "sent": list(dict.fromkeys(widget.name for widget in shape.widgets if widget.is_sent)),
        "sockets": [socket.name for socket in shape.sockets],
    }


def test_the_types_are_the_pages(page: Page) -> None:
    # The page itself adds the buttons of type IMAGEUPLOAD; it can't make a node that asks for one.
    assert set(page.evaluate(WIDGETS)) == WIDGET_TYPES | {"IMAGEUPLOAD"}


@pytest.mark.parametrize("config", ["plain", "default"])
@pytest.mark.parametrize("editor", sorted({*WIDGET_TYPES, "NO_EDITOR"} - {COMBO, DYNAMIC_COMBO}))
def test_new_nodes_are_the_pages(page: Page, editor: str, config: str) -> None:
    node = editor_node(editor, {"default": VALUES[editor]} if config == "default" and editor in VALUES else {})
    assert of_ours(node) == of_page(page, node)


@pytest.mark.parametrize("editor", sorted(VALUES))
def test_values_are_sent_as_the_page_sends_them(page: Page, editor: str) -> None:
    node = editor_node(editor)
    page.call("(definition) => app.registerNodeDef(definition.name, definition)", node)
    registry = Registry.from_object_info({node["name"]: node}, cache=False)
    inputs = {"before": 3, KEYS.get(editor, "edited"): VALUES[editor], "after": 4}
    workflow = convert({"1": {"class_type": node["name"], "inputs": inputs}}, "ui", registry)
    ((_, ours),) = convert(workflow, "api", registry).items()
    ((_, theirs),) = page.open_workflow(workflow).items()
    assert ours["inputs"] == sent(inputs)
    # What records when the prompt is queued has nothing to record here; a server that gets the file again has it.
    recorded = {"edited": ""} if editor in ("AUDIO_RECORD", "WEBCAM") else {}
    assert theirs["inputs"] == sent(inputs | recorded)
