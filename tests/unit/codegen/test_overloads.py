from __future__ import annotations

import ast
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from comfy_script.codegen.overloads import MOST_ELEMENTS, MOST_OVERLOADS
from comfy_script.errors import NodeCallError
from comfy_script.graph.binding import Binder
from comfy_script.graph.records import Call, CallOutput
from comfy_script.registry import InputKind, Registry
from comfy_script.signature.arguments import Argument, arguments
from tests.stub_text import classes_of

MODEL = ["MODEL"]
NUMBER = ["INT", {"default": 1}]


def combo(options: dict[str, dict[str, Any]], required: bool = True) -> list[Any]:
    section = "required" if required else "optional"
    return [
        "COMFY_DYNAMICCOMBO_V3",
        {"options": [{"key": key, "inputs": {section: inputs}} for key, inputs in options.items()]},
    ]


def autogrow(count: int, least: int = 1, prefix: str = "image", type: Any = "IMAGE") -> list[Any]:
    section = "required" if least else "optional"
    template = {"input": {section: {"image": [type, {}]}}, "prefix": prefix, "min": least, "max": count}
    return ["COMFY_AUTOGROW_V3", {"template": template}]


def registry_of(required: dict[str, Any], optional: dict[str, Any] | None = None) -> Registry:
    """The registry of a node `N`, and of one that gives pictures."""
    info = {"input": {"required": required, "optional": optional or {}}, "output": ["MODEL"], "output_name": ["MODEL"]}
    registry = Registry.from_object_info(
        {"N": info, "I": {"input": {}, "output": ["IMAGE"], "output_name": ["IMAGE"]}}, cache=False
    )
    assert not registry.rejected
    return registry


def overloads(required: dict[str, Any], optional: dict[str, Any] | None = None) -> list[str]:
    """The parameters of each overload of a node, without `self`."""
    return [ast.unparse(args).removeprefix("self, ") for args in parameters(registry_of(required, optional))]


def parameters(registry: Registry) -> list[ast.arguments]:
    tree = ast.parse(classes_of(registry))
    node = next(each for each in tree.body if isinstance(each, ast.ClassDef) and each.name == "N")
    return [each.args for each in node.body if isinstance(each, ast.FunctionDef)]


def test_each_option_has_its_fields() -> None:
    assert overloads({"a": combo({"x": {"n": NUMBER}, "y": {"m": MODEL}}), "z": MODEL}) == [
        "a: Literal['x', N_a.x]='x', *, z: MODEL, a_n: int | INT=1",
        "a: Literal['x', N_a.x], z: MODEL, *, a_n: int | INT=1",
        "a: Literal['y', N_a.y], z: MODEL, *, a_m: MODEL",
        "a: Mapping[str, Any], z: MODEL",
    ]


def test_options_with_the_same_fields_share_an_overload() -> None:
    assert overloads({"a": combo({"x": {"n": NUMBER}, "y": {"n": NUMBER}, "none": {}, "z": {}})}) == [
        "a: Literal['x', 'y', N_a.x, N_a.y]='x', *, a_n: int | INT=1",
        "a: Literal['none', 'z', N_a.none, N_a.z]",
        "a: Mapping[str, Any]",
    ]
    assert overloads({"a": combo({"x": {}, "y": {}})})[0] == "a: N_a | Literal['x', 'y']='x'"


def test_fields_have_the_vocabulary_and_the_default_of_their_option() -> None:
    first, second, _ = overloads({"a": combo({"x": {"q": [["1", "2"]]}, "y": {"q": [["2", "3"], {"default": "3"}]}})})
    assert first.endswith("a_q: Literal['1', '2', N_a_q._1, N_a_q._2]='1'")
    assert second.endswith("a_q: Literal['2', '3', N_a_q._2, N_a_q._3]='3'")


def test_combos_inside_options() -> None:
    inner = combo({"u": {}, "v": {"m": MODEL}})
    assert overloads({"a": combo({"x": {}, "y": {"b": inner}})}) == [
        "a: Literal['x', N_a.x]='x'",
        "a: Literal['y', N_a.y], *, a_b: Literal['u', N_a_b.u]='u'",
        "a: Literal['y', N_a.y], *, a_b: Literal['v', N_a_b.v], a_b_m: MODEL",
        "a: Literal['y', N_a.y], *, a_b: Mapping[str, Any]",
        "a: Mapping[str, Any]",
    ]


def test_optional_combos() -> None:
    assert overloads({}, {"a": combo({"x": {"n": NUMBER}, "y": {}})}) == [
        "a: Literal['x', N_a.x] | None=None, *, a_n: int | INT=1",
        "a: Literal['y', N_a.y]",
        "a: Mapping[str, Any]",
    ]
    # Left out, it brings no fields; given fields choose the first option.
    assert overloads({}, {"a": combo({"x": {"m": MODEL}})}) == [
        "a: N_a | Literal['x'] | None=None, *, a_m: MODEL",
        "a: None=None",
        "a: Mapping[str, Any]",
    ]


def test_any_number_of_elements() -> None:
    picture = "IMAGE | ImageLike"
    whole = f"Sequence[{picture}] | Mapping[str, {picture}] | {picture}"
    assert overloads({"a": autogrow(2), "m": MODEL}) == [
        f"a: {whole}, m: MODEL",
        f"*, a_image0: {picture}, a_image1: {picture} | None=None, m: MODEL",
        f"*, image0: {picture}, image1: {picture} | None=None, m: MODEL",
    ]
    (optional,) = overloads({"a": autogrow(2, 0)})
    keywords = ", ".join(f"{name}: {picture} | None=None" for name in ("a_image0", "a_image1", "image0", "image1"))
    assert optional == f"a: {whole} | None=None, *, {keywords}"


@pytest.mark.parametrize(("count", "shown"), [(16, 16), (17, 16), (50, 16)])
def test_not_every_element_of_many_is_a_keyword(count: int, shown: int) -> None:
    (only,) = overloads({"a": autogrow(count, 0)})
    assert only.count(" a_image") == shown <= MOST_ELEMENTS


def test_keywords_that_mean_something_else_are_none() -> None:
    (only,) = overloads({"a": autogrow(2, 0), "image1": NUMBER})
    assert "image1: int" in only
    assert " image0" not in only
    assert "a_image0" in only
    (two,) = overloads({"a": autogrow(2, 0), "b": autogrow(2, 0)})
    assert " image0" not in two
    assert "a_image0" in two
    assert "b_image1" in two
    (none,) = overloads({"a": autogrow(2, 0), "a_image1": NUMBER})
    assert "image0" not in none


def test_a_field_in_the_place_of_an_own_input_is_that() -> None:
    first, *_ = overloads({"a": combo({"x": {"b": MODEL}}), "a.b": NUMBER})
    assert first == "a: N_a | Literal['x']='x', a_b: int | INT=1"


def options(count: int, name: str = "f") -> list[Any]:
    return combo({f"o{index}": {f"{name}{index}": NUMBER} for index in range(count)})


def test_overloads_are_limited() -> None:
    assert len(overloads({"a": options(39)})) == 40 == MOST_OVERLOADS
    (folded,) = overloads({"a": options(40)})
    assert folded.startswith("a: Mapping[str, Any] | N_a | N_a_values='o0', *, a_f0: int | INT | None=None, a_f1: ")
    assert folded.count("a_f") == 40
    # The larger of two combos takes anything, the other stays exact.
    # Where the second has to be given, the first has an overload without it and one with it.
    assert len(overloads({"a": options(30), "b": options(3)})) == 4 + 3
    assert len(overloads({"a": options(4), "b": options(5)})) == 5 * 6 + 5


def test_required_elements_lose_their_keywords_first() -> None:
    several = {"a": options(15), "b": autogrow(3)}
    assert len(overloads(several)) == 17
    assert not any("image0" in each for each in overloads(several))


def test_then_combos_inside_options_take_anything() -> None:
    found = overloads({"a": combo({"x": {"b": options(7), "c": options(7)}, "y": {}})})
    assert len(found) == 3
    assert "a_b: Mapping[str, Any] | N_a_b" in found[0]
    assert "a_c_f6: int | INT | None=None" in found[0]
    assert "a_b" not in found[1]


fields = st.dictionaries(st.sampled_from("pq"), st.sampled_from([NUMBER, MODEL]), max_size=2)
simple = st.dictionaries(st.sampled_from("uv"), fields, min_size=1).map(combo)
nesting = st.dictionaries(st.sampled_from("pqr"), st.one_of(st.just(NUMBER), st.just(MODEL), simple), max_size=2)
combos = st.dictionaries(st.sampled_from("uvw"), nesting, min_size=1).map(combo)
inputs = st.dictionaries(st.sampled_from("abcd"), st.one_of(st.just(NUMBER), st.just(MODEL), combos), max_size=4)


@given(inputs, inputs, st.data())
def test_overloads_accept_what_the_call_accepts(
    required: dict[str, Any], optional: dict[str, Any], data: st.DataObject
) -> None:
    registry = registry_of(required, {key: each for key, each in optional.items() if key not in required})
    found = parameters(registry)
    assume(not any("Mapping[str, Any] | N_" in ast.unparse(args) for args in found))  # too many: anything goes
    node = registry["N"]
    known = {argument.identifier: argument for argument in arguments(node)}
    names = data.draw(st.lists(st.sampled_from([*known, "other"]), unique=True), label="keywords")
    count = data.draw(st.integers(0, len(node.inputs)), label="positional")

    def value(argument: Argument | None) -> Any:
        if argument is None:
            return 1
        values = {InputKind.INT: [1], InputKind.SOCKET: [MODEL_OUTPUT], InputKind.DYNAMIC_COMBO: argument.options}
        every = {each: None for spec in argument.variants for each in values[spec.kind]}
        return data.draw(st.sampled_from([*every, "wrong"] if argument.options else [*every]))

    positional = [value(argument) for argument in [*known.values()][:count]]
    keywords = {name: value(known.get(name)) for name in names}
    binder = Binder(node)
    try:
        binder.bind(tuple(positional), dict(keywords), lambda: None)
    except NodeCallError:
        accepted = False
    else:
        accepted = True
    assert any(takes(each, positional, keywords) for each in found) == accepted


MODEL_OUTPUT = CallOutput(Call(registry_of({})["N"], {}, None, 0), 0, "MODEL")


TYPES = {int: "int | INT", CallOutput: "MODEL"}


def takes(args: ast.arguments, positional: list[Any], keywords: dict[str, Any]) -> bool:
    """Whether a signature takes a call."""
    own, defaults = args.args[1:], args.defaults
    if len(positional) > len(own):
        return False
    bound = {each.arg: value for each, value in zip(own, positional, strict=False)}
    every = {each.arg: each for each in (*own, *args.kwonlyargs)}
    if not keywords.keys() <= every.keys() - bound.keys():
        return False
    bound |= keywords
    optional = {each.arg for each in own[len(own) - len(defaults) :]}
    optional |= {each.arg for each, default in zip(args.kwonlyargs, args.kw_defaults, strict=True) if default}
    if not every.keys() <= bound.keys() | optional:
        return False
    annotations = {name: ast.unparse(each.annotation) for name, each in every.items() if each.annotation}
    return all(
        (repr(value) if type(value) is str else TYPES[type(value)]) in annotations[name]
        for name, value in bound.items()
    )
