"""Which script the body of a prompt gets, without a server."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from comfy_script.extension.script import MAX_BYTES, MAX_NODES, SAVE_SCRIPT, Scribe, add_script, is_marked
from comfy_script.formats.compare import compare
from comfy_script.formats.from_api import from_api
from comfy_script.formats.metadata import SOURCE_KEY
from tests.golden import golden
from tests.transpiled import recorded

if TYPE_CHECKING:
    from comfy_script.registry import Registry

CASE = golden()["hand/h11_subgraph_twice"]


def script(prompt: Any, drawn: dict[str, Any], registry: Registry) -> str:
    """The script of a marked prompt."""
    marked = {**drawn, "extra": {**drawn.get("extra", {}), SAVE_SCRIPT: True}}
    info: dict[str, Any] = {"workflow": marked}
    body = {"prompt": prompt, "extra_data": {"extra_pnginfo": info}}
    data = json.dumps(body).encode()
    assert is_marked(data)
    add_script(body, Scribe(lambda: registry).write(data))
    assert SAVE_SCRIPT not in marked["extra"]
    source: str = info[SOURCE_KEY]
    return source


def test_it_has_the_subgraphs_of_the_page(registry: Registry, tmp_path: Path) -> None:
    source = script(CASE["api"], CASE["ui"], registry)
    assert "\ndef " in source
    assert compare(from_api(CASE["api"]), from_api(recorded(source, registry, tmp_path))) == []


@pytest.mark.parametrize("drawn", [CASE["ui"], {"nodes": "none"}], ids=["other", "damaged"])
def test_what_is_queued_counts(registry: Registry, tmp_path: Path, drawn: dict[str, Any]) -> None:
    """The page's workflow may say something else: it draws lots as it sends, and extensions change what it sends."""
    prompt = copy.deepcopy(CASE["api"])
    sampler = next(node for node in prompt.values() if node["class_type"] == "KSampler")
    sampler["inputs"]["seed"] = 987654321
    source = script(prompt, drawn, registry)
    assert compare(from_api(prompt), from_api(recorded(source, registry, tmp_path))) == []


@pytest.mark.parametrize("body", [None, [], {}, {"prompt": 1, "extra_data": {"extra_pnginfo": {"workflow": []}}}])
def test_bodies_of_other_forms_stay_as_they_are(registry: Registry, body: Any) -> None:
    before = copy.deepcopy(body)
    assert not is_marked(json.dumps(body).encode())
    assert Scribe(lambda: registry).write(json.dumps(body).encode()) is None
    add_script(body, None)
    assert body == before


def marked(prompt: Any) -> bytes:
    """A body with the mark."""
    info = {"workflow": {"nodes": [], "extra": {SAVE_SCRIPT: True}}}
    return json.dumps({"prompt": prompt, "extra_data": {"extra_pnginfo": info}}).encode()


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"[" * 100_000, "without the Python script"),
        (b"{comfy_script.save_script", "without the Python script"),
        (b"1" * 5000, "without the Python script"),
        (marked({str(number): {"class_type": "A", "inputs": {}} for number in range(MAX_NODES + 1)}), "5001 nodes"),
        (b" " * (MAX_BYTES + 1), f"{MAX_BYTES + 1} bytes"),
    ],
    ids=["nested", "no JSON", "long number", "many nodes", "many bytes"],
)
def test_hostile_bodies_are_queued_without_a_script(body: bytes, reason: str, caplog: pytest.LogCaptureFixture) -> None:
    def read_nodes() -> Registry:
        raise AssertionError("the nodes were read")

    assert Scribe(read_nodes).write(body) is None
    assert reason in caplog.text


def test_who_can_not_have_its_turn_goes_without(
    registry: Registry, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("comfy_script.extension.script.MAX_WAIT", 0)
    answers: list[str | None] = []

    def read_nodes() -> Registry:
        answers.append(scribe.write(marked({})))
        return registry

    scribe = Scribe(read_nodes)
    scribe.write(marked({"1": {"class_type": "EmptyImage", "inputs": {}}}))
    assert answers == [None]
    assert "others were being written" in caplog.text
