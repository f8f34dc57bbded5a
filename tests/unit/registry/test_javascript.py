"""What packs' JavaScript may change, as far as its text shows."""

from __future__ import annotations

from typing import Any

import pytest

from comfy_script.registry import Registry
from comfy_script.registry.javascript import find_changes, pack_of_module


def node(pack: str, *names: str) -> dict[str, Any]:
    inputs = {name: ["INT", {}] for name in names}
    return {"input": {"required": inputs}, "output": [], "python_module": f"custom_nodes.{pack}"}


NODES = {
    "One": node("Pack", "seed", "steps"),
    "Two": node("Pack", "text"),
    "Other": node("other", "seed"),
    "Core": {**node("", "seed"), "python_module": "nodes"},
}
QUIET = "if (name === 'One') widget.callback = () => draw('seed')"
SEED = """if (name === "One") { find("seed").serializeValue = () => 7 }"""


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        ([], {}),
        ([QUIET], {}),
        ([SEED], {"One": ("seed",)}),
        ([SEED, "const names = ['Two', 'text']"], {"One": ("seed",)}),
        (["if (name == `Two`) widgets[0].beforeQueued = act"], {"Two": ("*",)}),
        # What acts names no class: it is called by what does.
        (["export const act = (w) => { w.serializeValue = f }", "act('Two', 'text')"], {"Two": ("text",)}),
        # None does: any class of the pack may be meant.
        (["api.queuePrompt = mine; 'seed'"], {"One": ("seed",), "Two": ("*",)}),
        (["// serializeValues, myqueuePrompt 'One'"], {}),
        (None, {"One": None, "Two": None}),
    ],
)
def test_changes(texts: list[str] | None, found: dict[str, Any]) -> None:
    assert find_changes({"pack": texts}, NODES) == found


def test_javascript_under_another_name_than_its_packs_folder() -> None:
    assert find_changes({"else": [SEED]}, NODES) == {"One": ("seed",)}
    assert find_changes({"else": ["api.queuePrompt = mine"]}, NODES) == {}
    assert find_changes({"else": None}, NODES) == {}


@pytest.mark.parametrize("damaged", [{}, {"input": None}, {"input": []}, {"input": {"required": None}}])
def test_damaged_nodes(damaged: dict[str, Any]) -> None:
    nodes = {**NODES, "Two": 3, "One": {**damaged, "python_module": "custom_nodes.Pack"}}
    assert find_changes({"Pack": [SEED]}, nodes) == {"One": ("*",)}


def test_a_registry_keeps_them() -> None:
    plain = Registry.from_object_info(NODES, cache=False)
    assert plain.changes is None
    assert plain["One"].changed_inputs is None

    known = plain.with_changes({"One": ("seed",), "Other": None})
    again = Registry.from_object_info(known.to_bytes(), cache=False)
    for registry in (known, again, known.with_rejected({}), Registry.from_object_info(known.to_bytes())):
        assert registry == plain, "neither calls nor stubs depend on it"
        assert [registry[name].changed_inputs for name in ("One", "Two", "Other")] == [("seed",), (), None]
    assert plain["One"].changed_inputs is None


@pytest.mark.parametrize("stored", [[], [3], [{}, {}], {"One": ["seed"]}, None])
def test_a_node_under_the_key_is_no_change(stored: Any) -> None:
    registry = Registry.from_object_info({**NODES, "comfy_script:changes": stored}, cache=False)
    assert registry.changes is None


def test_packs() -> None:
    assert pack_of_module("custom_nodes.A-pack") == "A-pack"
    assert pack_of_module("custom_nodes.a.b") == "a"
    assert pack_of_module("nodes") == pack_of_module("") == pack_of_module("comfy_extras.nodes_video") == ""
