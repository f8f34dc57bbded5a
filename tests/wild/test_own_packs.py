"""Packs of our own that behave as wild ones do, on a real server and in its real page.

The page is the judge: what rules make of a file is what the page sends, or a note names the node.
"""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any
from urllib.request import urlopen

import pytest

from comfy_script.formats.diagnostics import Diagnostic
from comfy_script.formats.from_api import from_api
from comfy_script.formats.from_ui import from_ui
from comfy_script.formats.to_api import to_api
from comfy_script.formats.ui import to_ui
from comfy_script.registries import load_registry
from comfy_script.registry import Registry, read_file
from comfy_script.runtime import Session
from comfy_script.signature.names import node_identifiers
from tests.golden import page_differences
from tests.page_files import link, page

if TYPE_CHECKING:
    from pathlib import Path

    from comfy_script.browser import Page
    from comfy_script.comfyui import Server

NAMES = ("3DLoader", "Wild {}", "class", "KSampler!", 'It\'s "odd" <&>', "УзелÜ", "load")
TEXT = {
    "type": "PrimitiveString",
    "widgets_values": ["x"],
    "outputs": [{"name": "STRING", "type": "STRING", "links": [1]}],
}
LINK = [[1, 1, 0, 2, 0, "STRING"]]


@pytest.fixture(scope="module")
def wild(wild_server: Server) -> Registry:
    return load_registry(wild_server.url)


def shows(*, linked: bool = True) -> dict[str, Any]:
    return {"type": "WildShow", "inputs": [link("value", "*", 2 if linked else None)]}


FILES: dict[str, dict[str, Any]] = {
    "rows": page({"type": "WildRows", "widgets_values": [5, {"on": True, "text": "a"}, {"on": False, "text": "b"}]}),
    "colour": page({"type": "WildColour", "widgets_values": [5, {"r": 1, "g": 2, "b": 3}, 6]}),
    "queued": page({"type": "WildQueued", "widgets_values": [-1, "fixed", "b"]}),
    "queued, another seed": page({"type": "WildQueued", "widgets_values": [5, "fixed", "b"]}),
    "grown": page(
        TEXT,
        {"type": "WildGrow", "inputs": [link("value_1", "*", 1), link("value_2", "*", None)]},
        links=LINK,
    ),
    "anchor": page(
        TEXT,
        {
            "type": "Wild Anchor",
            "inputs": [link("in", "*", 1)],
            "outputs": [{"name": "out", "type": "*", "links": [2]}],
        },
        shows(),
        links=[*LINK, [2, 2, 0, 3, 0, "*"]],
    ),
    "broadcast": page(
        TEXT, {"type": "Wild Broadcast", "inputs": [link("in", "*", 1)]}, shows(linked=False), links=LINK
    ),
    "names": page(*({"type": name} for name in NAMES if name != "Wild {}")),
}
SENT: dict[str, tuple[str, dict[str, Any]]] = {
    "rows": ("1", {"before": 5, "row_1": {"on": True, "text": "a"}, "row_2": {"on": False, "text": "b"}}),
    "colour": ("1", {"before": 5, "colour": {"r": 1, "g": 2, "b": 3}, "after": 6}),
    "queued": ("1", {"seed": 7, "text": "b"}),
    "queued, another seed": ("1", {"seed": 5, "text": "b"}),
    "grown": ("2", {"value_1": ["1", 0]}),
    "anchor": ("3", {"value": ["1", 0]}),
    "broadcast": ("3", {"value": ["1", 0]}),
    "names": ("3", {"text": "a"}),
}
for file in FILES.values():
    file["version"] = 0.4  # else the page takes links for objects


@pytest.mark.parametrize("name", FILES)
def test_the_page_sends(wild_page: Page, name: str) -> None:
    sent = wild_page.send(copy.deepcopy(FILES[name]))
    node, inputs = SENT[name]
    assert sent.prompt[node]["inputs"] == inputs
    assert sent.diagnostics == []


@pytest.mark.parametrize("name", FILES)
def test_rules_agree_or_say_so(wild: Registry, wild_page: Page, name: str) -> None:
    workflow = from_ui(FILES[name], wild)
    differing = page_differences(to_api(workflow), wild_page.send(copy.deepcopy(FILES[name])).prompt)
    told = {item.node for item in workflow.diagnostics}
    told |= {str(row[3]) for row in FILES[name]["links"] if str(row[1]) in told}
    quiet = {key.partition(" ")[0] for key in differing} - told
    assert quiet == set(), (differing, workflow.diagnostics)


def test_what_javascript_may_change_is_known_of_a_server(wild: Registry, wild_server: Server, tmp_path: Path) -> None:
    """Whose JavaScript can be read; of a list of nodes it isn't, and that is said as well."""
    said = [("pack-javascript", "1", "seed")]
    stored = read_file(wild.save(tmp_path / "nodes.json"))
    for registry in (wild, stored):
        assert registry.changes is not None
        assert registry["WildQueued"].changed_inputs == ("seed",)
        assert registry["WildSelf"].changed_inputs == ()
        assert [(each.code, each.node, each.input) for each in from_ui(FILES["queued"], registry).diagnostics] == said
    assert stored == wild

    listed = Registry.from_object_info(dict(wild.raw), cache=False)
    assert [(each.code, each.node, each.input) for each in from_ui(FILES["queued"], listed).diagnostics] == [
        ("pack-javascript", "1", None)
    ]


def test_a_page_that_a_pack_puts_at_an_address_of_the_server(wild_server: Server) -> None:
    with urlopen(wild_server.url.rstrip("/") + "/embeddings") as answer:
        assert b"A pack's page" in answer.read()
    assert load_registry(wild_server.url).embeddings == ()
    with Session() as session:
        session.load(wild_server.url, stubs=False)


@pytest.mark.parametrize("name", [name for name in FILES if name != "names"])
def test_read_by_the_page_it_is_what_the_page_sends(wild: Registry, wild_page: Page, name: str) -> None:
    read = wild_page.read(copy.deepcopy(FILES[name]), wild)
    assert page_differences(to_api(read), wild_page.send(copy.deepcopy(FILES[name])).prompt) == {}


def test_an_editor_of_a_type_of_its_own_gets_its_value(wild: Registry, wild_page: Page) -> None:
    inputs = SENT["colour"][1]
    found: list[Diagnostic] = []
    written = to_ui(from_api({"1": {"class_type": "WildColour", "inputs": inputs}}), wild, diagnostics=found)
    assert wild_page.send(written).prompt["1"]["inputs"] == inputs
    assert [(item.code, item.node, item.input) for item in found] == [("guessed", "1", "colour")]


def test_names_and_calls(wild_server: Server, wild: Registry) -> None:
    names: dict[str, Any] = {}
    with Session() as session:
        session.load(wild_server.url, vars=names, stubs=False)
        identifiers = node_identifiers(wild)
        assert {identifiers[name] for name in NAMES} <= names.keys()
        assert identifiers["KSampler"] == "KSampler" != identifiers["KSampler!"]
        for name in NAMES:
            assert session.nodes[name] is names[identifiers[name]]
        with session.workflow() as workflow:
            text = names[identifiers["class"]]("b", "c")
            shown = [session.nodes.WildShow(value) for value in (text, names[identifiers["УзелÜ"]](4))]
        prompt = workflow.api_format()
    assert sorted(body["class_type"] for body in prompt.values()) == ["WildShow", "WildShow", "class", "УзелÜ"]
    assert len(shown) == 2
