"""How link types fit together, by the server's rules; what match types become."""

from __future__ import annotations

from typing import Any

import pytest

from comfy_script.registry import NodeSpec, Registry
from comfy_script.registry.link_types import atoms, fits, matched, matching, takes_values, value_type


def node(inputs: dict[str, Any], outputs: list[str], match_ids: list[str | None]) -> NodeSpec:
    raw = {"input": {"required": inputs}, "output": outputs, "output_matchtypes": match_ids}
    return Registry.from_object_info({"Node": raw}, cache=False)["Node"]


def match(template: str) -> list[Any]:
    return ["COMFY_MATCHTYPE_V3", {"template": {"template_id": template, "allowed_types": "*"}}]


@pytest.mark.parametrize(
    ("link_type", "types"),
    [("A", ("A",)), (" A ", ("A",)), ("A,B", ("A", "B")), ("B, A,,B ", ("B", "A")), ("*", ("*",)), ("", ("",))],
)
def test_atoms(link_type: str, types: tuple[str, ...]) -> None:
    assert atoms(link_type) == types


@pytest.mark.parametrize(
    ("given", "wanted", "fit"),
    [
        ("A", "A", True),
        ("A", "B", False),
        ("A", "a", False),  # only the page leaves case out
        ("A", "B,A", True),
        ("A, B", "C,B", True),
        ("A,B", "C", False),
        ("*", "A", True),
        ("A", "*", True),
        ("A", "B,*", True),
        ("A", "COMFY_MATCHTYPE_V3", True),
        ("COMFY_MATCHTYPE_V3", "A", True),
        ("INT", "FLOAT", False),
    ],
)
def test_fits(given: str, wanted: str, fit: bool) -> None:
    assert fits(given, wanted) is fit


@pytest.mark.parametrize(
    ("definition", "takes"),
    [
        (["MODEL"], False),
        (["INT", {"forceInput": True}], True),
        (["MODEL,FLOAT"], True),
        (["*"], True),
        (match("t"), True),
        (["COLOR"], True),
        (["OWN", {"widgetType": "STRING"}], True),
        (["OWN", {"widgetType": ""}], False),
    ],
)
def test_takes_values(definition: list[Any], takes: bool) -> None:
    assert takes_values(node({"x": definition}, [], []).inputs[0]) is takes


@pytest.mark.parametrize(("value", "link_type"), [(True, "BOOLEAN"), (1, "INT"), (1.0, "FLOAT"), ("1", "STRING")])
def test_the_type_of_a_value(value: Any, link_type: str) -> None:
    assert value_type(value) == link_type


def test_outputs_have_the_type_of_what_is_linked() -> None:
    spec = node({"a": match("one"), "b": match("two")}, ["COMFY_MATCHTYPE_V3", "IMAGE", "X"], ["two", None, "one"])
    assert matched(spec, {"a": "MODEL", "b": "LATENT"}) == ("LATENT", "IMAGE", "MODEL")
    assert matched(spec, {"a": "MODEL"}) == ("*", "IMAGE", "MODEL")
    assert matched(spec, {}) == ("*", "IMAGE", "*")


def test_what_narrows_nothing_leaves_it_to_the_next() -> None:
    spec = node({"a": match("t"), "b": match("t"), "c": match("t")}, ["COMFY_MATCHTYPE_V3"], ["t"])
    assert matched(spec, {"a": "*", "b": "COMFY_MATCHTYPE_V3", "c": "MASK"}) == ("MASK",)


def test_match_types_of_groups_and_options() -> None:
    grown = ["COMFY_AUTOGROW_V3", {"template": {"input": {"required": {"v": match("t")}}, "prefix": "v", "max": 3}}]
    options = [{"key": "one", "inputs": {"required": {"x": match("t"), "y": ["INT"]}}}, {"key": "two", "inputs": {}}]
    combo = ["COMFY_DYNAMICCOMBO_V3", {"options": options}]
    spec = node({"group": grown, "kind": combo, "x": ["MODEL"]}, ["COMFY_MATCHTYPE_V3"], ["t"])
    keys = ("group.v2", "group.v9", "kind.x", "kind.y", "x", "unknown")
    assert list(matching(spec, "t", keys)) == ["group.v2", "kind.x"]
    assert matched(spec, {"x": "MODEL", "kind.x": "MASK"}) == ("MASK",)
