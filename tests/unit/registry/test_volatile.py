from __future__ import annotations

import json
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from comfy_script.registry import Registry
from comfy_script.registry import registry as registry_module

PLACE = "http://127.0.0.1:8188/"
NUMBERS = count()


@pytest.fixture(autouse=True)
def cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("COMFY_SCRIPT_CACHE_DIR", str(tmp_path))
    return tmp_path


def document(change: Callable[[dict[str, Any]], object] = lambda nodes: None) -> bytes:
    """What a server answers: of one node, the default is drawn each time. An input and a text have the node's name."""

    def node(name: str, default: Any) -> dict[str, Any]:
        inputs = {"Cache Node": ["STRING", {"default": default, "multiline": False}], "b": ["INT", {"default": 1}]}
        return {"input": {"required": inputs}, "output": ["IMAGE"], "name": name, "description": "Cache Node"}

    drawn = f"{next(NUMBERS)}_x" * 9
    nodes = {name: node(name, default) for name, default in (("First", "a"), ("Cache Node", drawn), ("Ünï", "c"))}
    change(nodes)
    return json.dumps(nodes).encode()


def read(data: bytes, place: str = PLACE) -> Registry:
    return Registry.from_object_info(data, place=place)


def test_a_default_that_is_drawn_does_not_count(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = read(document())
    second = read(document())
    assert first != second  # nobody could know it before
    files = {path.name for path in cache.rglob("*")}

    def parse(*_: Any) -> Any:
        raise AssertionError("a node is read that was read before")

    with monkeypatch.context() as patch:
        patch.setattr(registry_module, "_read_all", parse)
        data = document()
        third = read(data)
        assert third == second == read(document())
    assert {path.name for path in cache.rglob("*")} == files
    assert {name: third.raw[name] for name in third} == json.loads(data)
    (kept, _) = json.loads(data)["Cache Node"]["input"]["required"].values()
    assert third["Cache Node"].inputs[0].default == kept[1]["default"]
    assert Registry.from_object_info(third.to_bytes(), cache=False).raw == third.raw


def rename(nodes: dict[str, Any]) -> None:
    nodes["First"]["output"] = ["MASK"]


def redefault(nodes: dict[str, Any]) -> None:
    nodes["First"]["input"]["required"]["b"][1]["default"] = 2


def test_what_really_changes_counts() -> None:
    read(document())
    steady = read(document())
    changed = read(document(rename))
    assert changed != steady
    assert changed["First"].outputs[0].type == "MASK"
    assert read(document(rename)) == changed


def test_a_changed_default_is_that_of_the_record() -> None:
    read(document())
    steady = read(document())
    changed = read(document(redefault))
    assert changed != steady
    assert changed["First"].inputs[1].default == 2
    assert read(document(redefault)) == changed


def test_a_node_that_changes_otherwise_is_looked_at_anew() -> None:
    def rewritten(nodes: dict[str, Any]) -> None:
        nodes["Cache Node"]["input"]["required"] = {"a": ["INT", {"default": 5}]}

    def rewritten_again(nodes: dict[str, Any]) -> None:
        nodes["Cache Node"]["input"]["required"] = {"a": ["INT", {"default": 6}]}

    for _ in range(2):
        read(document())
    changed = read(document(rewritten))
    assert read(document(rewritten)) == changed
    assert read(document(rewritten_again)) != changed


def test_places_are_apart_and_a_document_alone_is_exact() -> None:
    read(document())
    assert read(document(), place="http://127.0.0.1:8189/") != read(document(), place="http://127.0.0.1:8190/")
    alone = [Registry.from_object_info(document()) for _ in range(3)]
    assert len(set(alone)) == 3


def test_damaged_memory_is_no_memory(cache: Path) -> None:
    steady = [read(document()), read(document())][1]
    for path in (cache / "registry" / "places").iterdir():
        path.write_text("{", encoding="utf-8")
    assert read(document()) != steady
    assert read(document()) == read(document())
