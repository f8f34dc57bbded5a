"""A text stands in a script as it does in the page's box, and a note says where the page would send another one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from comfy_script.formats.convert import convert
from comfy_script.formats.diagnostics import Diagnostic, raise_any
from comfy_script.formats.files import to_workflow
from comfy_script.formats.from_ui import from_ui
from comfy_script.formats.ui import to_ui
from comfy_script.transpile import transpile
from comfy_script.transpile.read_script import whole_workflow
from tests.page_files import link, page
from tests.transpiled import recorded, texts

if TYPE_CHECKING:
    from comfy_script.registry import Registry

TEXTS = {
    "see http://example.com/x": "see http:",
    "C:\\pictures\\": "C:\\pictures\\undefined",
    '{"a": {"b": 1}}': '"a": "b": 1',
    "cat /* or dog */ here": "cat  here",
    "a {red|blue} cat": "a red cat",
}
"""What stands in the box, and what the page sends (frontend 1.47.12; of a choice, the first)."""


def _drawn(text: str) -> dict[str, Any]:
    """A prompt that a picture is made with, in the page's format."""
    return page(
        {"type": "CheckpointLoaderSimple", "widgets_values": ["a.safetensors"], "outputs": [{}, {"links": [1]}]},
        {
            "type": "CLIPTextEncode",
            "widgets_values": [text],
            "inputs": [link("clip", "CLIP", 1)],
            "outputs": [{"name": "CONDITIONING", "type": "CONDITIONING", "links": [2]}],
        },
        {"type": "PreviewAny", "inputs": [link("source", "*", 2)]},
        links=[[1, 1, 1, 2, 0, "CLIP"], [2, 2, 0, 3, 0, "CONDITIONING"]],
    )


def _text(prompt: dict[str, Any]) -> str:
    (text,) = [node["inputs"]["text"] for node in prompt.values() if node["class_type"] == "CLIPTextEncode"]
    assert isinstance(text, str)
    return text


@pytest.mark.parametrize("text", TEXTS)
def test_convert_gives_what_the_page_sends_and_says_so(registry: Registry, text: str) -> None:
    said: list[Diagnostic] = []
    assert _text(convert(_drawn(text), "api", registry, diagnostics=said)) == TEXTS[text]
    (item,) = said
    code = "random-choice" if "|" in text else "changed-text"
    assert (item.code, item.node, item.input) == (code, "2", "text")


@pytest.mark.parametrize("text", TEXTS)
def test_a_script_has_the_text_of_the_box_and_says_so(registry: Registry, text: str, tmp_path: Path) -> None:
    said: list[Diagnostic] = []
    script = transpile(from_ui(_drawn(text), registry), registry, runtime=True, diagnostics=said)
    assert text in texts(script)
    sent = recorded(script, registry, tmp_path)
    assert _text(sent) == text
    (item,) = said
    assert (item.code, item.node, item.input) == ("changed-text", "2", "text")
    raise_any(said)  # nothing is uncertain
    (tmp_path / "s.py").write_text(script)
    back = to_ui(whole_workflow(sent, tmp_path / "s.py", registry), registry)
    assert _text(convert(back, "api", registry, diagnostics=[])) == text


@pytest.mark.parametrize(("box", "text"), [("\\{x\\}", "{x}"), ("a \\| b", "a | b"), ("http:/{}/a", "http://a")])
def test_escapes_are_spellings_of_what_is_sent(registry: Registry, box: str, text: str) -> None:
    workflow = from_ui(_drawn(box), registry)
    assert workflow.diagnostics == []
    assert text in texts(transpile(workflow, registry))
    assert _text(convert(_drawn(box), "api", registry, diagnostics=[])) == text


@pytest.mark.parametrize("text", ["a red cat", "http:/one.slash", "two\\lines", "x | y", "(a:1.2), \\(b\\)"])
def test_nothing_is_said_of_a_text_that_stays(registry: Registry, text: str) -> None:
    workflow = from_ui(_drawn(text), registry)
    assert workflow.diagnostics == []
    assert text in texts(transpile(workflow, registry))


def test_a_picture_with_its_prompt_has_what_ran(registry: Registry) -> None:
    """Its script makes it again."""
    drawn = _drawn("a {red|blue} cat // or dog")
    ran = json.loads(json.dumps(convert(drawn, "api", registry, diagnostics=[])).replace("red", "blue"))
    script = transpile(to_workflow(drawn, registry, ran), registry)
    assert "a blue cat " in texts(script)


def test_in_a_subgraph(registry: Registry, tmp_path: Path) -> None:
    """The text of a node inside; what an instance gives is sent as it is, by the page too."""
    drawn = _drawn("a // cat")
    inner = drawn["nodes"][1]
    definition = {
        "id": "d1",
        "name": "Encode",
        "inputs": [{"name": "clip", "type": "CLIP", "linkIds": [1]}],
        "outputs": [{"name": "out", "type": "CONDITIONING", "linkIds": [2]}],
        "nodes": [inner],
        "links": [
            {"id": 1, "origin_id": -10, "origin_slot": 0, "target_id": 2, "target_slot": 0, "type": "CLIP"},
            {"id": 2, "origin_id": 2, "origin_slot": 0, "target_id": -20, "target_slot": 0, "type": "CONDITIONING"},
        ],
    }
    instance = {
        "id": 7,
        "type": "d1",
        "inputs": [link("clip", "CLIP", 1)],
        "outputs": [{"name": "out", "type": "CONDITIONING", "links": [2]}],
    }
    drawn["nodes"][1] = instance
    drawn["links"] = [[1, 1, 1, 7, 0, "CLIP"], [2, 7, 0, 3, 0, "CONDITIONING"]]
    drawn["definitions"] = {"subgraphs": [definition]}
    said: list[Diagnostic] = []
    assert _text(convert(drawn, "api", registry, diagnostics=said)) == "a "
    assert [(item.code, item.node) for item in said] == [("changed-text", "2")]
    script = transpile(from_ui(drawn, registry), registry, runtime=True)
    assert _text(recorded(script, registry, tmp_path)) == "a // cat"
