from __future__ import annotations

import ast
import inspect
import json
import re
from functools import lru_cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comfy_script.codegen.overloads import MOST_OVERLOADS
from comfy_script.registry import Registry
from comfy_script.registry.records import InputKind
from comfy_script.signature.arguments import arguments
from comfy_script.signature.docs import python_signature
from comfy_script.signature.names import identifier as identifier_of
from comfy_script.signature.names import node_identifiers
from comfy_script.signature.types import link_type_classes, link_type_names
from tests.stub_text import classes_of, index_of

DYNAMIC = (InputKind.DYNAMIC_COMBO, InputKind.AUTOGROW)


def registry_of(**nodes: dict[str, Any]) -> Registry:
    return Registry.from_object_info(nodes, cache=False)


def node(required: dict[str, Any], output: list[Any] | None = None, **fields: Any) -> dict[str, Any]:
    output = ["LATENT"] if output is None else output
    return {"input": {"required": required}, "output": output, "output_name": [f"{type}" for type in output], **fields}


@lru_cache(maxsize=4)
def body(source: str) -> dict[str, ast.stmt]:
    """The stub's top-level statements by the names that they define."""
    found: dict[str, ast.stmt] = {}
    for statement in ast.parse(source).body:
        if isinstance(statement, ast.ClassDef):
            found[statement.name] = statement
        elif isinstance(statement, ast.AnnAssign):
            found[ast.unparse(statement.target)] = statement
        elif isinstance(statement, ast.Assign):
            found[ast.unparse(statement.targets[0])] = statement
    return found


def calls(source: str, name: str) -> list[ast.FunctionDef]:
    statement = body(source)[name]
    assert isinstance(statement, ast.ClassDef)
    return [each for each in statement.body if isinstance(each, ast.FunctionDef) and each.name == "__call__"]


def annotation(source: str, name: str, argument: str) -> str:
    """The annotation of a node's argument and its default, as written."""
    arguments = calls(source, name)[0].args
    both = [*arguments.args, *arguments.kwonlyargs]
    return next(ast.unparse(each.annotation) for each in both if each.arg == argument and each.annotation)


def returns(source: str, name: str) -> str:
    (call,) = calls(source, name)
    assert call.returns is not None
    return ast.unparse(call.returns)


def signature(call: ast.FunctionDef) -> inspect.Signature:
    scope: dict[str, Any] = {}
    source = "from __future__ import annotations\n" + ast.unparse(call).replace("@overload", "")
    exec(source, scope)  # a stub of this test's own
    parameters = list(inspect.signature(scope["__call__"]).parameters.values())
    return inspect.Signature(parameters[1:])


@pytest.fixture(scope="module")
def source(registry: Registry) -> str:
    return classes_of(registry)


def test_every_node_is_there(registry: Registry, source: str) -> None:
    index, classes = body(index_of(registry)), body(source)
    for identifier in node_identifiers(registry).values():
        variable = index[identifier]
        assert isinstance(variable, ast.AnnAssign)
        assert re.fullmatch(rf"part[01_]+\.{identifier}", ast.unparse(variable.annotation))
        assert isinstance(classes[identifier], ast.ClassDef)
    imported = {
        alias.asname
        for statement in ast.parse(index_of(registry)).body
        if isinstance(statement, ast.ImportFrom)
        for alias in statement.names
    }
    assert {"Samplers", "Embeddings", "MODEL", "FILE_3D_GLB", "INT"} <= imported


def test_the_same_registry_gives_the_same_text(registry: Registry, object_info: bytes, source: str) -> None:
    again = Registry.from_object_info(json.loads(object_info), cache=False)
    assert classes_of(again) == source
    assert len(source.encode()) < 2_000_000
    assert len(index_of(again).encode()) < 900_000  # all of it is parsed before the first completion
    assert registry.content_hash in source


def test_what_the_call_of_a_node_looks_like(source: str) -> None:
    assert annotation(source, "KSampler", "model") == "MODEL"
    assert annotation(source, "KSampler", "seed") == "int | INT"
    assert annotation(source, "KSampler", "sampler_name") == "Samplers | Samplers_values"
    assert annotation(source, "CheckpointLoaderSimple", "ckpt_name") == "Checkpoints | str"
    assert annotation(source, "ImageScale", "crop") == "ImageScale_crop | Literal['disabled', 'center']"
    assert annotation(source, "LoadImage", "image") == "LoadImage_image | str | ImageLike"
    assert annotation(source, "KSamplerAdvanced", "add_noise").endswith("Literal['enable', 'disable'] | bool")
    assert annotation(source, "BatchImagesNode", "images") == (
        "Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike"
    )
    assert annotation(source, "PreviewAny", "source") == "AnyValue"
    assert returns(source, "CheckpointLoaderSimple") == "tuple[MODEL, CLIP, VAE]"
    assert returns(source, "VAEDecode") == "IMAGE"
    assert returns(source, "ImageCompare") == "Output"
    switch = calls(source, "ComfySwitchNode")[0].returns
    assert switch is not None
    assert annotation(source, "ComfySwitchNode", "on_true") == f"{ast.unparse(switch)} | int | float | str | bool"


def test_the_classes_of_a_node_reach_its_enums(source: str) -> None:
    statement = body(source)["KSampler"]
    assert isinstance(statement, ast.ClassDef)
    enums = {ast.unparse(each) for each in statement.body if isinstance(each, ast.Assign)}
    assert enums == {"sampler_name = Samplers", "scheduler = Schedulers"}


def test_documentation_is_where_tools_look(registry: Registry, source: str) -> None:
    statement = body(source)["KSampler"]
    assert isinstance(statement, ast.ClassDef)
    summary = "KSampler: Uses the provided model, positive and negative conditioning to denoise the latent image."
    assert ast.get_docstring(statement) == summary
    doc = ast.get_docstring(calls(source, "KSampler")[-1])
    assert doc is not None
    assert doc.startswith(f"{summary}\n\nModule: nodes")
    statements = ast.parse(index_of(registry)).body
    place = next(i for i, each in enumerate(statements) if ast.unparse(each).startswith("KSampler: "))
    behind = statements[place + 1]
    assert isinstance(behind, ast.Expr)
    assert ast.literal_eval(behind.value) == doc


def test_lines_are_short_where_they_can_be(source: str) -> None:
    calls_of_one_line = [line for line in source.splitlines() if line.startswith("    def __call__(self")]
    assert len(calls_of_one_line) > 200
    assert max(map(len, calls_of_one_line)) <= 120
    assert "\t" not in source
    assert not any(line != line.rstrip() for line in source.splitlines())


def test_names_in_the_stub_are_not_taken_from_nodes() -> None:
    source = classes_of(
        registry_of(
            Mapping=node({"a": [["x", "y"]], "b": ["*"]}),
            Foo=node({"x": ["Foo"]}, ["Foo"]),
            A=node({"str": [["x"]], "b": ["STRING", {"default": "x"}]}),
        )
    )
    statements = body(source)
    assert "from collections.abc import Generator, Mapping as _Mapping, Sequence\n" in source
    assert isinstance(statements["Mapping"], ast.ClassDef)
    assert isinstance(statements["Foo"], ast.ClassDef)
    link_type = link_type_names(["Foo"], ["Foo"])["Foo"]
    assert isinstance(statements[link_type], ast.ClassDef)
    assert annotation(source, "Foo", "x") == returns(source, "Foo") == link_type
    # `str` in the node's class would be its enum, not the type.
    assert ast.unparse(statements["A_enums"]) == "class A_enums:\n    str = A_str"
    assert ast.unparse(statements["A"]).startswith("class A(A_enums):")


def test_link_types_are_classes() -> None:
    registry = registry_of(A=node({"a": ["MODEL,my type"], "b": ["int"]}, ["*", "MODEL", ["x", "y"]]))
    classes = link_type_classes(registry)
    assert set(classes.values()) == {
        *("*", "BOOLEAN", "COMBO", "FLOAT", "INT", "MODEL", "STRING", "int", "my type"),
    }
    assert classes["MY_TYPE"] == "my type"
    assert classes["ANY"] == "*"
    assert "int" not in classes
    assert link_type_names(["*"], ["ANY"])["*"] != "ANY"


@pytest.mark.parametrize(
    ("definition", "written"),
    [
        (["INT", {"default": 5}], "int | INT = 5"),
        (["INT", {"default": 5.0}], "int | INT = 5"),
        (["INT", {"default": "5"}], "int | INT = ..."),
        (["FLOAT", {"default": 1}], "float | FLOAT = 1"),
        (["FLOAT", {"default": float("inf")}], "float | FLOAT = ..."),
        (["STRING", {"default": 'say "x"'}], "str | STRING = 'say \"x\"'"),
        (["STRING", {"default": "x" * 80}], "str | STRING = ..."),
        (["STRING", {}], "str | STRING = ''"),
        (["BOOLEAN", {"default": True}], "bool | BOOLEAN = True"),
        (["COLOR", {"default": "#fff"}], "str | COLOR = '#fff'"),
        (["CURVE", {"default": {"points": []}}], "WidgetValue | CURVE = ..."),
        ([["a", "b"], {"default": "c"}], "N_x | Literal['a', 'b'] = 'a'"),
        ([[1, 2]], "N_x | Literal[1, 2] = 1"),
        ([[0.5, 1]], "N_x | float | int = 0.5"),
        ([["a.pt"], {"default": "b.pt"}], "N_x | str = 'b.pt'"),
        ([["yes", "no"]], "N_x | Literal['yes', 'no'] | bool = 'yes'"),
        (["COMBO", {"options": ["a", "b"], "multiselect": True}], "Sequence[N_x | Literal['a', 'b']]"),
        (["MODEL,CLIP"], "MODEL | CLIP"),
        (["FLOAT,INT", {"default": 25.0, "widgetType": "FLOAT"}], "float | FLOAT | int | INT = 25.0"),
        (["*"], "AnyValue"),
        (["MODEL,*"], "AnyValue"),
    ],
)
def test_types_and_defaults(definition: list[Any], written: str) -> None:
    (call,) = calls(classes_of(registry_of(N=node({"x": definition}))), "N")
    assert ast.unparse(call.args) == f"self, x: {written.replace(' = ', '=') if '=' in written else written}"


@pytest.mark.parametrize(
    ("facts", "written"),
    [
        ({}, "self, x: int | float | FLOAT, way: N_way | Literal['a', 'b']"),
        ({"open": "links"}, "self, x: int | float | FLOAT, way: N_way | Literal['a', 'b'], **kwargs: Output"),
        ({"open": "values"}, "self, x: int | float | FLOAT, way: N_way | Literal['a', 'b'], **kwargs: AnyValue"),
        ({"inputs": {"x": ["LATENT"]}}, "self, x: int | float | FLOAT | LATENT, way: N_way | Literal['a', 'b']"),
        ({"inputs": {"x": ["*"]}}, "self, x: AnyValue, way: N_way | Literal['a', 'b']"),
        ({"unchecked": ["way"]}, "self, x: int | float | FLOAT, way: N_way | str | WidgetValue"),
        ({"any_links": True}, "self, x: AnyValue, way: N_way | Literal['a', 'b'] | AnyValue"),
    ],
)
def test_what_classes_say_beyond_their_json(facts: dict[str, Any], written: str) -> None:
    nodes = {"N": node({"x": ["FLOAT"], "way": [["a", "b"]]}), "M": node({}, ["LATENT"])}
    (call,) = calls(classes_of(Registry.from_object_info(nodes, classes={"N": facts}, cache=False)), "N")
    assert ast.unparse(call.args).replace("int | ", "").replace("='a'", "") == written.replace("int | ", "")


def test_an_output_that_passes_for_more_fits_everywhere() -> None:
    nodes = {"N": node({}, ["IMAGE"])}
    source = classes_of(Registry.from_object_info(nodes, classes={"N": {"outputs": {"0": ["LATENT"]}}}, cache=False))
    assert returns(source, "N") == "ANY"


def test_open_inputs_have_a_name_of_their_own() -> None:
    nodes = {"N": node({"kwargs": ["FLOAT"]})}
    (call,) = calls(classes_of(Registry.from_object_info(nodes, classes={"N": {"open": "links"}}, cache=False)), "N")
    assert call.args.kwarg is not None
    assert call.args.kwarg.arg == "kwargs_"


def test_large_vocabularies_have_no_literal() -> None:
    options = [str(number) for number in range(201)]
    source = classes_of(registry_of(N=node({"x": [options]}), M=node({"x": [options[:200]]})))
    assert annotation(source, "N", "x") == "N_x | str"
    assert annotation(source, "M", "x") == "M_x | M_x_values"


def test_outputs_of_an_output_node_unpack_and_wait() -> None:
    source = classes_of(registry_of(N=node({}, ["IMAGE", "MASK"], output_node=True)))
    assert returns(source, "N") == "N_outputs"
    (choice,) = (each for each in ast.parse(source).body if isinstance(each, ast.If))
    assert ast.unparse(choice.body[0]).startswith("class N_outputs(tuple[IMAGE, MASK], Waitable)")
    assert ast.unparse(choice.orelse[0]) == "N_outputs = tuple[IMAGE, MASK]"


@given(st.lists(st.booleans(), max_size=7), st.data())
def test_overloads_accept_exactly_the_complete_calls(has_default: list[bool], data: st.DataObject) -> None:
    names = [f"p{index}" for index in range(len(has_default))]
    definitions = {
        name: ["INT", {"default": 1}] if default else ["MODEL"]
        for name, default in zip(names, has_default, strict=True)
    }
    registry = registry_of(N=node(definitions))
    overloads = [signature(call) for call in calls(classes_of(registry), "N")]
    at_run_time = python_signature(registry["N"])

    positional = data.draw(st.integers(0, len(names) + 1), label="positional")
    keywords = data.draw(st.sets(st.sampled_from([*names, "other"])), label="keywords")
    given_names = {*names[:positional], *keywords}
    is_complete = (
        positional <= len(names)
        and not keywords & {*names[:positional], "other"}
        and all(name in given_names or definitions[name][0] == "INT" for name in names)
    )
    arguments = [None] * positional, dict.fromkeys(keywords)
    assert any(binds(each, *arguments) for each in overloads) == is_complete
    assert binds(at_run_time, *arguments) == is_complete


def binds(signature: inspect.Signature, positional: list[None], keywords: dict[str, None]) -> bool:
    try:
        signature.bind(*positional, **keywords)
    except TypeError:
        return False
    return True


def test_core_nodes_need_few_overloads(registry: Registry, source: str) -> None:
    nodes = node_identifiers(registry)
    plain = {name for name in nodes if not any(spec.kind in DYNAMIC for spec in registry[name].inputs)}
    counts = {name: len(calls(source, identifier)) for name, identifier in nodes.items()}
    assert max(counts[name] for name in plain) == 2
    assert sum(counts[name] > 1 for name in plain) < 90
    assert max(counts.values()) <= MOST_OVERLOADS


def test_the_run_time_signature_has_the_stubs_parameters(registry: Registry, source: str) -> None:
    for name, identifier in node_identifiers(registry).items():
        stub: set[str] = set()
        for call in calls(source, identifier):
            stub |= {each.arg for each in (*call.args.args[1:], *call.args.kwonlyargs)}
        at_run_time = list(python_signature(registry[name]).parameters)
        elements = {
            spelling
            for argument in arguments(registry[name])
            for spec in argument.variants
            for element in spec.template_names
            for spelling in (element, identifier_of(f"{argument.key}.{element}"))
        }
        assert set(at_run_time) <= stub <= {*at_run_time, *elements}
        assert at_run_time == [argument.identifier for argument in arguments(registry[name])]


def test_deprecated_nodes_are_marked(source: str) -> None:
    (call,) = calls(source, "ImageBatch")
    assert [ast.unparse(each).partition("(")[0] for each in call.decorator_list] == ["deprecated"]
    overloaded = classes_of(registry_of(N=node({"a": ["INT", {"default": 1}], "b": ["MODEL"]}, deprecated=True)))
    for each in calls(overloaded, "N"):
        assert [ast.unparse(mark).partition("(")[0] for mark in each.decorator_list] == ["overload", "deprecated"]
