"""What real packs send, in documents of one node."""

from __future__ import annotations

import json
import logging
import math
from typing import Any

import pytest

from comfy_script.errors import RegistryError
from comfy_script.registry import MISSING, InputKind, InputSpec, NodeSpec, Registry

SOCKET, COMBO = InputKind.SOCKET, InputKind.COMBO


def node(**fields: Any) -> dict[str, Any]:
    return {"input": {"required": {}}, "output": ["IMAGE"], **fields}


def read(info: Any, name: str = "Node") -> NodeSpec:
    return Registry.from_object_info({name: info}, cache=False)[name]


def read_input(definition: Any) -> InputSpec:
    (spec,) = read(node(input={"required": {"x": definition}})).inputs
    assert spec.key == "x"
    assert spec.required
    return spec


def keys(info: Any) -> list[str]:
    return [spec.key for spec in read(info).inputs]


@pytest.mark.parametrize(
    "sections",
    [
        {"required": {"a": ["INT"]}, "optional": None},
        {"required": {"a": ["INT"]}},
        {"optional": {"a": ["INT"]}},
        {"required": None, "optional": {"a": ["INT"]}, "hidden": None},
        {"optional": {"a": ["INT"]}, "extra": 5},
    ],
)
def test_sections_may_be_missing(sections: dict[str, Any]) -> None:
    assert keys(node(input=sections)) == ["a"]


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (None, "cabed"),
        ({}, "cabed"),
        ({"required": ["a", "b", "c"], "optional": ["d", "e"]}, "abcde"),
        ({"required": ["b"]}, "bcaed"),
        ({"required": ["b", "gone", "b", 5, None], "optional": "d"}, "bcade"),
        ({"required": {"a": 1}}, "cabed"),
        ({"optional": ["a", "d"]}, "cabde"),
        ("a, b", "cabed"),
        (["a", "b"], "cabed"),
    ],
)
def test_input_order(order: Any, expected: str) -> None:
    sections = {"optional": {"e": ["INT"], "d": ["INT"]}, "required": {"c": ["INT"], "a": ["INT"], "b": ["INT"]}}
    assert "".join(keys(node(input=sections, input_order=order))) == expected
    assert "".join(keys(node(input=sections))) == "cabed"


@pytest.mark.parametrize(
    ("definition", "link_type", "kind"),
    [
        (["IMAGE"], "IMAGE", SOCKET),
        (("IMAGE",), "IMAGE", SOCKET),
        (("INT", {"default": 1}), "INT", InputKind.INT),
        (["INT", {"default": 1}, "more", 5], "INT", InputKind.INT),
        (["INT", None], "INT", InputKind.INT),
        (["a,B"], "a,B", SOCKET),
        (["*"], "*", SOCKET),
        (["int"], "int", SOCKET),
        ("STRING", "STRING", InputKind.STRING),
        (["BOOLEAN", {"forceInput": True}], "BOOLEAN", SOCKET),
        (["BOOLEAN", {"forceInput": None}], "BOOLEAN", InputKind.BOOLEAN),
        (["FLOAT,INT", {"widgetType": "FLOAT"}], "FLOAT,INT", InputKind.FLOAT),
        (["SVG", {"widgetType": "MY_EDITOR"}], "SVG", InputKind.OTHER_WIDGET),
        (["STRING", {"widgetType": "MY_EDITOR"}], "STRING", InputKind.STRING),
        (["STRING", {"widgetType": 5}], "STRING", InputKind.STRING),
        (["RANGE"], "RANGE", InputKind.OTHER_WIDGET),
        (["COMFY_DYNAMICSLOT_V3", {"slotType": "IMAGE", "inputs": {}}], "IMAGE", SOCKET),
        ([], "*", SOCKET),
        (None, "*", SOCKET),
        (5, "*", SOCKET),
        ({"type": "INT"}, "*", SOCKET),
        ([None], "*", SOCKET),
        ([5, {}], "*", SOCKET),
        ([{"a": 1}], "*", SOCKET),
    ],
)
def test_ways_to_write_a_type(definition: Any, link_type: str, kind: InputKind) -> None:
    spec = read_input(definition)
    assert (spec.type, spec.kind) == (link_type, kind)


@pytest.mark.parametrize("config", ["text", ["default", 5], 5, True])
def test_config_that_is_no_object_is_ignored(config: Any, caplog: pytest.LogCaptureFixture) -> None:
    spec = read_input(["INT", config])
    assert (spec.type, spec.default, dict(spec.config)) == ("INT", MISSING, {})
    assert "Node Node, input x: its options are" in caplog.text


@pytest.mark.parametrize(
    ("definition", "options", "is_open"),
    [
        ([["a", "b"]], ("a", "b"), False),
        ((("a", "b"), {"default": "b"}), ("a", "b"), False),
        ([[]], (), True),
        (["COMBO", {"options": ["a", "b"]}], ("a", "b"), False),
        (["COMBO", {"options": []}], (), True),
        (["COMBO", {"options": None}], (), True),
        (["COMBO", {}], (), True),
        (["COMBO"], (), True),
        (["COMBO", {"options": {"a": 1}}], (), True),
        ([["a", 1, 2.5, True, None]], ("a", 1, 2.5, True, None), False),
        ([[True, False]], (True, False), False),
        ([["enable", "disable"]], ("enable", "disable"), False),
        ([["a", ["b", "c"], {"d": 1}]], ("a",), True),
        ([[["b", "c"]]], (), True),
        ([["a", "model.SafeTensors"]], ("a", "model.SafeTensors"), True),
        ([["png", "mp4", "v1.5"]], ("png", "mp4", "v1.5"), False),
        ([["a"], {"image_upload": True}], ("a",), True),
        ([["a"], {"image_upload": False}], ("a",), False),
        ([["a"], {"my_thing_upload": True}], ("a",), True),
        ([["a"], {"image_folder": "output"}], ("a",), True),
        ([["a"], {"file_upload": True}], ("a",), True),
        (["COMBO", {"options": ["a"], "remote": {"route": "/x"}}], ("a",), True),
        ([["ü", "名前", "\ud800"]], ("ü", "名前", "\ud800"), False),
        ([["a", "a"]], ("a", "a"), False),
    ],
)
def test_combos(definition: Any, options: tuple[Any, ...], is_open: bool) -> None:
    spec = read_input(definition)
    assert (spec.type, spec.kind) == ("COMBO", COMBO)
    assert spec.options == options
    assert [type(option) for option in spec.options] == [type(option) for option in options]
    assert spec.is_open is is_open


def test_model_loader_is_open_whatever_its_options() -> None:
    info = node(input={"required": {"model_path": [["folder"]]}})
    assert read(info, "DiffusersLoader").inputs[0].is_open
    assert not read(info, "OtherLoader").inputs[0].is_open


@pytest.mark.parametrize(
    ("config", "multiselect"),
    [
        ({}, False),
        ({"multiselect": False}, False),
        ({"multiselect": None}, False),
        ({"multiselect": True}, True),
        ({"multiselect": {}}, True),
        ({"multi_select": {"placeholder": "all", "chip": True}}, True),
    ],
)
def test_multiselect(config: dict[str, Any], multiselect: bool) -> None:
    assert read_input([["a", "b"], config]).multiselect is multiselect


@pytest.mark.parametrize("name", ["with space", "1st", "class", "", "日本", "a|b (c)", "x" * 500])
def test_names_that_are_no_identifiers(name: str) -> None:
    spec = read(node(input={"optional": {name: ["INT"]}}), name)
    assert spec.name == name
    assert spec.display_name == name
    assert [i.key for i in spec.inputs] == [name]


def test_duplicate_input_is_the_required_one(caplog: pytest.LogCaptureFixture) -> None:
    spec = read(node(input={"optional": {"a": ["INT"], "b": ["INT"]}, "required": {"a": ["FLOAT"]}}))
    assert [(i.key, i.type, i.required) for i in spec.inputs] == [("a", "FLOAT", True), ("b", "INT", False)]
    assert "input a: it is both required and optional" in caplog.text


def test_the_same_input_twice_is_nothing_to_tell(caplog: pytest.LogCaptureFixture) -> None:
    read(node(input={"optional": {"a": ["INT"]}, "required": {"a": ["INT"]}}))
    assert not caplog.text


@pytest.mark.parametrize(
    ("fields", "outputs"),
    [
        ({"output": None}, []),
        ({"output": []}, []),
        ({"output": ["A", "B"], "output_name": ["a"]}, [("a", "A"), ("B", "B")]),
        ({"output": ["A"], "output_name": ["a", "b", "c"]}, [("a", "A")]),
        ({"output": ["A"], "output_name": None}, [("A", "A")]),
        ({"output": ["A"], "output_name": [None]}, [("A", "A")]),
        ({"output": ["A"], "output_name": [""]}, [("A", "A")]),
        ({"output": "IMAGE", "output_name": "picture"}, [("picture", "IMAGE")]),
        ({"output": [["x", "y"]], "output_name": [["x", "y"]]}, [("COMBO", "COMBO")]),
        ({"output": [None, 5, {}]}, [("*", "*"), ("*", "*"), ("*", "*")]),
    ],
)
def test_outputs(fields: dict[str, Any], outputs: list[tuple[str, str]]) -> None:
    assert [(o.name, o.type) for o in read(node(**fields)).outputs] == outputs


def test_node_without_output_field() -> None:
    assert read({"input": {}}).outputs == ()


def test_output_of_values_keeps_them() -> None:
    assert read(node(output=[["x", 1, ["y"]]])).outputs[0].options == ("x", 1)


@pytest.mark.parametrize(
    ("is_list", "expected"),
    [
        (None, [False, False]),
        ([], [False, False]),
        ([True], [True, False]),
        ([False, True, True], [False, True]),
        ([None, True], [False, True]),
        (True, [True, True]),
        (5, [False, False]),
    ],
)
def test_output_is_list(is_list: Any, expected: list[bool]) -> None:
    assert [o.is_list for o in read(node(output=["A", "B"], output_is_list=is_list)).outputs] == expected


@pytest.mark.parametrize(
    ("value", "text"),
    [("ü\n", "ü\n"), (None, ""), (5, "5"), (["a", None, "b"], "a\nb"), ({"a": 1}, "{'a': 1}"), ("", "")],
)
def test_texts_that_are_none(value: Any, text: str) -> None:
    spec = read(node(description=value, category=value, output_tooltips=[value]))
    assert (spec.description, spec.category, spec.outputs[0].tooltip) == (text, text, text)
    assert read_input(["INT", {"tooltip": value}]).tooltip == text


@pytest.mark.parametrize(("tooltips", "text"), [(None, ""), ([], ""), ("a tip", "a tip"), ([None], "")])
def test_output_tooltips(tooltips: Any, text: str) -> None:
    assert read(node(output_tooltips=tooltips)).outputs[0].tooltip == text


@pytest.mark.parametrize("value", ["text", 1.5, None, [1], {"a": 1}, True, 18446744073709551615])
def test_default_of_a_wrong_type_is_kept(value: Any) -> None:
    default = read_input(["INT", {"default": value}]).default
    assert default == value
    assert type(default) is type(value)


def test_numbers_that_json_does_not_have() -> None:
    config = '{"default": NaN, "min": -Infinity, "max": 18446744073709551615, "step": NaN}'
    text = '{"Node": {"input": {"required": {"x": ["FLOAT", ' + config + "]}}}}"
    (spec,) = Registry.from_object_info(text, cache=False)["Node"].inputs
    assert math.isnan(spec.default)
    assert (spec.minimum, spec.maximum, spec.step) == (-math.inf, 18446744073709551615, None)


@pytest.mark.parametrize("value", ["5", None, True, [], {}])
def test_limit_that_is_no_number_limits_nothing(value: Any) -> None:
    spec = read_input(["INT", {"min": value, "max": value, "step": value}])
    assert (spec.minimum, spec.maximum, spec.step) == (None, None, None)


@pytest.mark.parametrize(
    ("hidden", "expected"),
    [
        ({"p": "PROMPT"}, {"p": "PROMPT"}),
        ({"p": ["PROMPT"]}, {"p": "PROMPT"}),
        ({"p": ["INT", {"default": 0}]}, {"p": "INT"}),
        ({"p": None, "q": []}, {"p": "*", "q": "*"}),
        (None, {}),
        (["p"], {}),
    ],
)
def test_hidden(hidden: Any, expected: dict[str, str]) -> None:
    assert read(node(input={"required": {}, "hidden": hidden})).hidden == expected


@pytest.mark.parametrize(("aliases", "expected"), [(None, ()), (["a", 5, None], ("a",)), ("a", ("a",)), ({"a": 1}, ())])
def test_search_aliases(aliases: Any, expected: tuple[str, ...]) -> None:
    assert read(node(search_aliases=aliases)).search_aliases == expected


def test_flags() -> None:
    spec = read(node(output_node=True, deprecated=True, is_input_list=True, experimental=None, dev_only=True))
    assert (spec.is_output_node, spec.deprecated, spec.is_input_list, spec.dev_only) == (True, True, True, True)
    assert (spec.experimental, spec.api_node, spec.schema) == (False, False, "V1")


def test_schema_of_the_first_v3_releases() -> None:
    fields = {"deprecated": False, "experimental": False, "api_node": False, "output_tooltips": [None]}
    assert read(node(**fields)).schema == "V3"
    assert read(node(deprecated=True)).schema == "V1"


@pytest.mark.parametrize(
    ("template", "names", "minimum"),
    [
        ({"prefix": "i", "min": 2, "max": 3}, ("i0", "i1", "i2"), 2),
        ({"prefix": "i", "min": 9, "max": 2}, ("i0", "i1"), 2),
        ({"prefix": "i", "min": -1, "max": 1}, ("i0",), 0),
        ({"prefix": "i", "min": True, "max": 1}, ("i0",), 0),
        ({"prefix": "", "max": 2}, ("0", "1"), 0),
        ({"names": ["a", "b", "a", 5], "min": 1}, ("a", "b"), 1),
        ({"names": ("a", "b"), "prefix": "i", "max": 3}, ("a", "b"), 0),
    ],
)
def test_autogrow_template(template: dict[str, Any], names: tuple[str, ...], minimum: int) -> None:
    element = {"required": {"image": ["IMAGE", {}]}}
    spec = read_input(["COMFY_AUTOGROW_V3", {"template": {"input": element, **template}}])
    assert (spec.kind, spec.template_names, spec.template_min) == (InputKind.AUTOGROW, names, minimum)
    assert [(i.key, i.type, i.required) for i in spec.template] == [("image", "IMAGE", True)]


def test_autogrow_is_limited_as_in_comfyui() -> None:
    template = {"input": {"required": {"a": ["INT"]}}, "prefix": "a", "min": 0, "max": 10**9}
    assert len(read_input(["COMFY_AUTOGROW_V3", {"template": template}]).template_names) == 100


def test_autogrow_of_optional_elements_needs_none() -> None:
    template = {"input": {"required": {}, "optional": {"a": ["INT"]}}, "prefix": "a", "min": 2, "max": 3}
    assert read_input(["COMFY_AUTOGROW_V3", {"template": template}]).template_min == 0


@pytest.mark.parametrize(
    "template",
    [
        None,
        {},
        5,
        {"input": {"required": {"a": ["INT"]}}},
        {"input": {"required": {"a": ["INT"]}}, "prefix": "a", "max": "9"},
        {"input": {}, "prefix": "a", "max": 9},
        {"input": None, "names": ["a"]},
        {"input": {"required": {"a": ["INT"]}}, "names": []},
    ],
)
def test_autogrow_without_a_template_takes_anything(template: Any, caplog: pytest.LogCaptureFixture) -> None:
    spec = read_input(["COMFY_AUTOGROW_V3", {"template": template}])
    assert (spec.type, spec.kind) == ("*", SOCKET)
    assert "input x: it grows by a template that has no input or no names" in caplog.text


@pytest.mark.parametrize("options", [None, 5, [], [5, None, {}, {"key": []}, {"inputs": {}}]])
def test_dynamic_combo_without_options(options: Any) -> None:
    spec = read_input(["COMFY_DYNAMICCOMBO_V3", {"options": options}])
    assert (spec.kind, spec.dynamic_options, spec.options) == (InputKind.DYNAMIC_COMBO, (), ())


def test_dynamic_combo_option_without_inputs() -> None:
    options = [{"key": "a"}, {"key": "b", "inputs": None}, {"key": 3, "inputs": []}, {"key": "a", "inputs": {}}]
    spec = read_input(["COMFY_DYNAMICCOMBO_V3", {"options": options}])
    assert [(option.key, option.inputs) for option in spec.dynamic_options] == [("a", ()), ("b", ()), ("3", ())]


@pytest.mark.parametrize(
    ("config", "match_id", "allowed"),
    [
        ({"template": {"template_id": "t", "allowed_types": "A,B"}}, "t", "A,B"),
        ({"template": {"template_id": "t", "allowed_types": ["A", "B"]}}, "t", "A,B"),
        ({"template": {"template_id": 5}}, None, "*"),
        ({"template": None}, None, "*"),
        ({}, None, "*"),
    ],
)
def test_match_type(config: dict[str, Any], match_id: str | None, allowed: str) -> None:
    spec = read_input(["COMFY_MATCHTYPE_V3", config])
    assert (spec.kind, spec.match_id, spec.allowed_types) == (SOCKET, match_id, allowed)


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        (None, "it is null, not an object"),
        ([], "it is a list, not an object"),
        ("text", "it is a text, not an object"),
        ({}, "it has no `input`"),
        ({"output": ["A"]}, "it has no `input`"),
        ({"input": None}, "its `input` is null"),
        ({"input": []}, "its `input` is a list"),
        ({"input": {"required": ["a"]}}, "its `input.required` is a list"),
        ({"input": {"optional": "a"}}, "its `input.optional` is a text"),
        ({"input": {}, "output": 5}, "its `output` is a number"),
        ({"input": {}, "output": {"a": 1}}, "its `output` is an object"),
    ],
)
def test_bad_node_is_left_out_and_named(bad: Any, reason: str, caplog: pytest.LogCaptureFixture) -> None:
    registry = Registry.from_object_info({"Bad": bad, "Good": node()}, origin="here", cache=False)
    assert list(registry) == ["Good"]
    assert len(registry) == 1
    assert "Bad" not in registry
    assert registry.rejected == {"Bad": reason}
    assert set(registry.raw) == {"Bad", "Good"}
    assert f"Node Bad of here is left out: {reason}" in [r.getMessage() for r in caplog.records]
    assert all(record.levelno == logging.WARNING for record in caplog.records)
    with pytest.raises(KeyError):
        registry["Bad"]


def test_dynamic_inputs_nested_too_deep_are_rejected() -> None:
    inputs: dict[str, Any] = {"required": {"x": ["INT"]}}
    for _ in range(17):
        inputs = {"required": {"x": ["COMFY_DYNAMICCOMBO_V3", {"options": [{"key": "a", "inputs": inputs}]}]}}
    registry = Registry.from_object_info({"Deep": node(input=inputs), "Good": node()}, cache=False)
    assert registry.rejected == {"Deep": "its dynamic inputs are nested deeper than 16 levels"}


WORKFLOW = {"3": {"class_type": "KSampler", "inputs": {"seed": 5}}}


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "is empty"),
        (b" \n", "is empty"),
        (b"<!DOCTYPE html><html></html>", "HTML page"),
        (b"\n <html>", "HTML page"),
        (b"{", "not valid JSON: .* at line 1 column 2"),
        (b'{"a": 1,\n "b" 2}', "at line 2 column 6"),
        (b"\x89PNG\r\n\x1a\n\xff\xfe\x00", "is not text"),
        (b"[1, 2]", "is a list"),
        (b'"text"', "is a text"),
        (b"null", "is null"),
        (b"5", "is a number"),
        (json.dumps(WORKFLOW).encode(), "is a workflow in the API format"),
        (json.dumps({"prompt": WORKFLOW}).encode(), "is a workflow in the API format"),
        (json.dumps({"nodes": [], "links": [], "version": 0.4}).encode(), "is a workflow in the web page's format"),
        (json.dumps({"error": {"type": "x"}, "node_errors": {}}).encode(), "is an error message"),
        (json.dumps({"a": 1, "b": {}}).encode(), "whose values are no nodes"),
        (b"[" * 100_000, "can't be read as JSON"),
        (b'{"a": ' + b"9" * 10_000 + b"}", "(can't be read as JSON|whose values are no nodes)"),
    ],
)
def test_wrong_document(data: bytes, message: str) -> None:
    with pytest.raises(RegistryError, match=message) as caught:
        Registry.from_object_info(data, origin="there")
    assert "The document from there" in str(caught.value)
    with pytest.raises(RegistryError):  # and it isn't remembered as a good one
        Registry.from_object_info(data, origin="there")


@pytest.mark.parametrize("value", [{"A": {"input": {1, 2}}}, {"A": {"input": object()}}, {(1, 2): {}}])
def test_mapping_that_is_no_json(value: Any) -> None:
    with pytest.raises(RegistryError, match="can't be written as JSON"):
        Registry.from_object_info(value)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_encodings(encoding: str) -> None:
    text = json.dumps({"名前": node()}, ensure_ascii=False)
    assert list(Registry.from_object_info(text.encode(encoding))) == ["名前"]
    assert list(Registry.from_object_info("\ufeff" + text)) == ["名前"]


def test_empty_document_is_an_empty_registry() -> None:
    assert dict(Registry.from_object_info({})) == {}
