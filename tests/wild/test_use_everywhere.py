"""Links that cg-use-everywhere makes when a workflow is queued."""

from __future__ import annotations

from typing import Any

import pytest

from comfy_script.registry import Registry
from tests.page_files import link, page, sent, there_and_back

ANY = {"input": {"optional": {"anything": ["*", {}]}}, "output": []}
SAMPLER = {"model": ["MODEL"], "positive": ["CONDITIONING"], "negative": ["CONDITIONING"], "seed": ["INT", {}]}
TYPES: dict[str, Any] = {
    "Anything Everywhere": ANY,
    "Prompts Everywhere": {"input": {"optional": {"+ve": ["*", {}], "-ve": ["*", {}]}}, "output": []},
    "Seed Everywhere": {"input": {"required": {"seed": ["INT", {"default": 0}]}}, "output": ["INT"]},
    "Load": {"input": {}, "output": ["MODEL"]},
    "Encode": {"input": {}, "output": ["CONDITIONING"]},
    "Sample": {"input": {"required": SAMPLER}, "input_order": {"required": list(SAMPLER)}, "output": ["LATENT"]},
    "Text": {"input": {}, "output": ["STRING"]},
    "Pick": {"input": {"required": {"choice": [["a", "b"]]}}, "output": ["MODEL"]},
    "Show": {"input": {"required": {"thing": ["*"]}}, "output": []},
}


@pytest.fixture(scope="module")
def everywhere() -> Registry:
    return Registry.from_object_info(TYPES, cache=False)


def give(kind: str, *numbers: int, **more: Any) -> dict[str, Any]:
    """A node with one output."""
    name = TYPES[kind]["output"][0]
    return {"type": kind, "outputs": [{"name": name, "type": name, "links": [*numbers]}], **more}


def send(number: int, kind: str = "MODEL", **settings: Any) -> dict[str, Any]:
    """A node that sends what comes in by one link."""
    properties = {"ue_properties": {"version": "7.8", **settings}}
    return {"type": "Anything Everywhere", "inputs": [link("anything", kind, number)], "properties": properties}


def models(*senders: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Samplers without a model, and for each sender a loader: nodes 1 and 2, and then pairs."""
    nodes: list[dict[str, Any]] = [{"type": "Sample", "title": "First"}, {"type": "Sample", "title": "Second"}]
    links = []
    for number, sender in enumerate(senders, 1):
        nodes += [give("Load", number), {**sender, "inputs": [link("anything", "MODEL", number)]}]
        links.append([number, 2 * number + 1, 0, 2 * number + 2, 0, "MODEL"])
    return page(*nodes, links=links, **more)


def got(data: dict[str, Any], registry: Registry, name: str = "model") -> tuple[list[Any], list[Any]]:
    prompt, said = sent(data, registry)
    return [prompt[key]["inputs"].get(name) for key in "12"], said


FIRST: list[Any] = ["3", 0]
SECOND: list[Any] = ["5", 0]


@pytest.mark.parametrize(
    ("senders", "expected"),
    [
        ([{}], [FIRST, FIRST]),
        ([{"title_regex": "^Fi"}], [FIRST, None]),
        ([{"title_regex": "^Fi", "title_regex_invert": True}], [None, FIRST]),
        ([{"title_regex": "^Fi"}, {}], [FIRST, SECOND]),
        ([{"priority": 5}, {"priority": 50}], [SECOND, SECOND]),
        ([{"input_regex": "other"}], [None, None]),
        ([{"title_regex": ".*"}], [FIRST, FIRST]),
    ],
)
def test_who_gets_it(everywhere: Registry, senders: list[dict[str, Any]], expected: list[Any]) -> None:
    assert got(models(*(send(0, **settings) for settings in senders)), everywhere) == (expected, [])


def test_two_of_the_same_priority(everywhere: Registry) -> None:
    said = [("ambiguous", "1", "model"), ("ambiguous", "2", "model")]
    assert got(models(send(0), send(0)), everywhere) == ([None, None], said)


def test_groups_and_colours(everywhere: Registry) -> None:
    places = {"pos": [0, 0], "size": [100, 100]}
    groups = [{"title": "Here", "bounding": [-10, -50, 200, 200]}, {"title": "There", "bounding": [900, 0, 300, 300]}]

    def data(**settings: Any) -> dict[str, Any]:
        made = models({**send(0, **settings), **places, "color": "#111"}, groups=groups)
        made["nodes"][0] |= {**places, "color": "#111"}
        made["nodes"][1] |= {"pos": [1000, 100], "size": [100, 100]}
        return made

    assert got(data(group_restricted=1), everywhere)[0] == [FIRST, None]
    assert got(data(group_restricted=2), everywhere)[0] == [None, FIRST]
    assert got(data(group_regex="^There$"), everywhere)[0] == [None, FIRST]
    assert got(data(color_restricted=1), everywhere)[0] == [FIRST, None]
    assert got(data(color_restricted=2), everywhere)[0] == [None, FIRST]


def test_what_takes_none(everywhere: Registry) -> None:
    data = models(send(0))
    data["nodes"][0]["properties"] = {"rejects_ue_links": True}
    data["nodes"][1]["properties"] = {"ue_properties": {"input_ue_unconnectable": {"model": True}}}
    assert got(data, everywhere)[0] == [None, None]
    muted = models({**send(0), "mode": 2})
    assert got(muted, everywhere)[0] == [None, None]
    data = models(send(0))
    data["nodes"][2]["mode"] = 2
    assert got(data, everywhere)[0] == [None, None], "what is sent is off"


def test_positive_and_negative(everywhere: Registry) -> None:
    prompts = {
        "type": "Prompts Everywhere",
        "inputs": [link("+ve", "*", 1), link("-ve", "*", 2)],
        "properties": {"ue_properties": {"version": "7.8"}},
    }
    nodes = [{"type": "Sample"}, {"type": "Sample"}, give("Encode", 1), give("Encode", 2), prompts]
    links = [[1, 3, 0, 5, 0, "CONDITIONING"], [2, 4, 0, 5, 1, "CONDITIONING"]]
    data = page(*nodes, links=links)
    assert got(data, everywhere, "positive") == ([["3", 0], ["3", 0]], [])
    assert got(data, everywhere, "negative") == ([["4", 0], ["4", 0]], [])


def test_seeds_go_to_widgets_that_allow_it(everywhere: Registry) -> None:
    allowed = {"properties": {"ue_properties": {"widget_ue_connectable": {"seed": True}}}}
    refused = {"properties": {"ue_properties": {"widget_ue_connectable": {}}}, "widgets_values": [5]}
    nodes: list[dict[str, Any]] = [
        {"type": "Sample", **allowed},
        {"type": "Sample", **refused},
        give("Seed Everywhere", widgets_values=[9]),
    ]
    assert got(page(*nodes), everywhere, "seed") == ([["3", 0], 5], [])


@pytest.mark.parametrize("more", [{"extra": {"ue_links": []}}, {}])
def test_any_node_can_send(everywhere: Registry, more: dict[str, Any]) -> None:
    """Also in a file that has nothing else of the pack."""
    properties: dict[str, Any] = {"ue_convert": True, "ue_properties": {"version": "7.8"}}
    data = page({"type": "Sample"}, {"type": "Sample"}, give("Load", properties=properties), **more)
    assert got(data, everywhere) == ([FIRST, FIRST], [])
    properties["ue_convert"] = False
    assert got(data, everywhere) == ([None, None], [])
    properties |= {"ue_convert": True}
    properties["ue_properties"] = {"version": "7.8", "output_not_broadcasting": {"MODEL": True}}
    assert got(data, everywhere) == ([None, None], [])


def test_a_sender_in_a_subgraph_is_seen(everywhere: Registry) -> None:
    inside = {"nodes": [{"id": 2, "type": "Sample"}, {"id": 3, **give("Load", properties={"ue_convert": True})}]}
    data = page({"type": "one"}, definitions={"subgraphs": [{"id": "one", "name": "One", "links": [], **inside}]})
    assert sent(data, everywhere)[0]["1:2"]["inputs"] == {"model": ["1:3", 0], "seed": 0}


def test_to_inputs_of_any_type(everywhere: Registry) -> None:
    data = page(
        {"type": "Show"}, {"type": "Show"}, give("Load", 1), send(1, send_to_any=1), links=[[1, 3, 0, 4, 0, "MODEL"]]
    )
    assert got(data, everywhere, "thing") == ([FIRST, FIRST], [])


def test_a_text_for_a_combo_is_not_linked(everywhere: Registry) -> None:
    """It may be sent to combos, says its node; the page's own check of types is stricter."""
    allowed = {"ue_properties": {"version": "7.8", "widget_ue_connectable": {"choice": True}}}
    slot = link("choice", "COMBO", None, widget=True)
    pick = {"type": "Pick", "inputs": [slot], "properties": allowed, "widgets_values": ["b"]}
    data = page(pick, give("Text", 1), send(1, "STRING", string_to_combo=1), links=[[1, 2, 0, 3, 0, "STRING"]])
    prompt, said = sent(data, everywhere)
    assert prompt["1"]["inputs"] == {"choice": "b"}
    assert said == [("ambiguous", "1", "choice")]


def test_the_links_of_the_file_decide(everywhere: Registry) -> None:
    row = {"downstream": "1", "downstream_slot": 0, "upstream": "3", "upstream_slot": 0, "controller": "4"}
    assert got(models(send(0), extra={"ue_links": [row, {**row, "downstream": "2"}]}), everywhere)[1] == []
    values, said = got(models(send(0), extra={"ue_links": [row]}), everywhere)
    assert (values, said) == ([FIRST, None], [("ambiguous", "2", "model")])
    gone = {**row, "upstream": "99"}
    values, said = got(models(send(0), extra={"ue_links": [gone, {**row, "downstream": "2"}]}), everywhere)
    assert (values, said) == ([None, FIRST], [("ambiguous", "1", "model")])


def test_links_that_were_saved_while_they_were_made(everywhere: Registry) -> None:
    data = models(send(0, title_regex="Second"), extra={"links_added_by_ue": [9]})
    data["links"].append([9, 3, 0, 1, 0, "MODEL"])
    data["nodes"][0]["inputs"] = [link("model", "MODEL", 9)]
    assert got(data, everywhere)[0] == [None, FIRST]


@pytest.mark.parametrize("pattern", ["(a+)+$", "[", "a*b*c*d*", "x" * 200, "(?<n>Fi)"])
def test_patterns_of_strangers(everywhere: Registry, pattern: str) -> None:
    """What could run for hours is not searched; names of groups are JavaScript's."""
    values, said = got(models(send(0, title_regex=pattern)), everywhere)
    if pattern.startswith("(?<"):
        assert (values, said) == ([FIRST, None], [])
    else:
        assert (values, said) == ([FIRST, FIRST], [("ambiguous", "4", "title_regex")])


def test_old_versions_kept_the_patterns_in_widgets(everywhere: Registry) -> None:
    old = {**send(0), "type": "Anything Everywhere?", "properties": {}, "widgets_values": ["Second", ".*", ".*"]}
    assert got(models(old), everywhere)[0] == [None, FIRST]


@pytest.mark.parametrize(
    "odd", [3, "x", [], {"version": 3}, {"version": "7", "priority": "x", "group_restricted": "1"}]
)
def test_odd_settings(everywhere: Registry, odd: Any) -> None:
    data = models({**send(0), "properties": {"ue_properties": odd}}, extra={"ue_links": [3, {"downstream": []}]})
    got(data, everywhere)


def test_written_again_it_sends_nothing_more(everywhere: Registry) -> None:
    """What it had sent is linked then; where it sends to is not in a script."""
    prompt, said = sent(models(send(0, title_regex="^Fi")), everywhere)
    assert there_and_back(prompt, everywhere) == prompt
    seed = {"1": {"class_type": "Seed Everywhere", "inputs": {"seed": 7}}}
    assert there_and_back(seed, everywhere) == seed
    assert said == []
