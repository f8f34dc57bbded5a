from __future__ import annotations

import ast
import keyword
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comfy_script.registry import ComboValue, Registry
from comfy_script.registry.folders import FILE_EXTENSIONS, VOCABULARIES
from comfy_script.signature.names import (
    EXTENSIONS,
    GLOBAL_ENUM_NAMES,
    RESERVED,
    ambiguous_members,
    argument_identifier,
    argument_identifiers,
    hashed,
    identifier,
    long_member_identifier,
    member_aliases,
    member_identifier,
    node_identifier,
    node_identifiers,
    unique_identifiers,
)
from comfy_script.signature.types import link_type_names

TABLES = Path(__file__).parent / "tables"
NAMES = st.text(max_size=12) | st.text(alphabet="aA_1. -/ＫéⅧ#.", max_size=8) | st.sampled_from(keyword.kwlist)
VALUES = NAMES | st.integers() | st.floats(allow_nan=False) | st.booleans() | st.none()
FILES = st.lists(st.sampled_from("abAB_ -"), min_size=1, max_size=3).map("".join)


def table(name: str) -> list[tuple[str, ...]]:
    lines = (TABLES / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    rows = [tuple(cell.strip() for cell in line.rsplit(" | ", 2)) for line in lines if not line.startswith("#")]
    assert all(len(row) == 3 for row in rows)
    return rows


def is_usable(name: str) -> bool:
    return (
        name.isidentifier()
        and not keyword.iskeyword(name)
        and not name.startswith("__")
        and unicodedata.normalize("NFKC", name) == name
    )


@pytest.mark.parametrize(("text", "plain", "node"), table("identifiers"))
def test_identifiers(text: str, plain: str, node: str) -> None:
    assert identifier(ast.literal_eval(text)) == plain
    assert node_identifier(ast.literal_eval(text)) == node


@pytest.mark.parametrize(("value", "member", "long"), table("members"))
def test_members(value: str, member: str, long: str) -> None:
    assert member_identifier(ast.literal_eval(value)) == member
    assert long_member_identifier(ast.literal_eval(value)) == long


@given(NAMES)
def test_an_identifier_works_as_an_attribute_in_source(text: str) -> None:
    for rule in (identifier, argument_identifier, node_identifier, member_identifier, long_member_identifier):
        name = rule(text)
        assert is_usable(name)
        assert ast.parse(f"x.{name}", mode="eval").body.attr == name  # type: ignore[attr-defined]


@given(NAMES)
def test_an_identifier_is_its_own_identifier(text: str) -> None:
    assert identifier(identifier(text)) == identifier(text)
    assert argument_identifier(argument_identifier(text)) == argument_identifier(text)


def test_self_and_cls_can_be_arguments() -> None:
    assert argument_identifiers(["self", "cls", "x"]) == {"self": "self_", "cls": "cls_", "x": "x"}


@given(st.sets(NAMES))
def test_nodes_and_arguments_get_one_name_each(names: set[str]) -> None:
    for found in (node_identifiers(names), argument_identifiers(names)):
        assert found.keys() == names
        assert len(set(found.values())) == len(names)
        assert all(map(is_usable, found.values()))
    assert not RESERVED & set(node_identifiers(names).values())


def test_of_clashing_nodes_the_one_of_that_name_keeps_it() -> None:
    names = ["Foo Bar", "FooBar", "foo_bar", "Other"]
    found = node_identifiers(names)
    assert found == {
        "Foo Bar": "FooBar_aaa294",
        "FooBar": "FooBar",
        "foo_bar": "FooBar_430094",
        "Other": "Other",
    }
    assert node_identifiers(reversed(names)) == found
    assert node_identifiers(["Foo Bar", "foo_bar"])["Foo Bar"] == found["Foo Bar"]


def test_nodes_leave_reserved_names_alone() -> None:
    assert node_identifiers(["Samplers", "Workflow"]) == {
        "Samplers": hashed("Samplers", "Samplers"),
        "Workflow": hashed("Workflow", "Workflow"),
    }
    assert set(GLOBAL_ENUM_NAMES) <= RESERVED


def test_link_types_are_in_upper_case_beside_modules_and_variables() -> None:
    names = link_type_names(["np", "os", "load", "my type", "NP", "Path", "3D_MESH", "{}", "*"], ())
    assert names == {
        "NP": "NP",
        "Path": "Path",
        "3D_MESH": "_3D_MESH",
        "load": "LOAD",
        "my type": "MY_TYPE",
        "np": hashed("NP", "np"),
        "os": "OS",
        "{}": hashed("_", "{}"),
        "*": "ANY",
    }


def test_packs_rename_no_core_node(registry: Registry) -> None:
    """Some that WAS has, and one for each core node that only spells it in another way."""
    before = node_identifiers(registry)
    info = {"input": {}, "output": [], "python_module": "custom_nodes.pack"}
    names = {ident for ident in before.values() if ident not in registry} | {f"{name} " for name in registry}
    packs = Registry.from_object_info({**dict.fromkeys(names, info), **registry.raw}, cache=False)
    assert len(packs) > 1.9 * len(registry)
    after = node_identifiers(packs)
    assert {name: after[name] for name in registry} == before
    assert after["UnCLIPCheckpointLoader"] == hashed("UnCLIPCheckpointLoader", "UnCLIPCheckpointLoader")
    assert len(set(after.values())) == len(packs)


def test_a_hashed_name_that_is_taken_is_hashed_again() -> None:
    taken = hashed("FooBar", "foo_bar")
    found = node_identifiers(["FooBar", "foo_bar", taken])
    assert found["FooBar"] == "FooBar"
    assert found[taken] == taken
    assert found["foo_bar"] == hashed(taken, "foo_bar")


def test_core_nodes_keep_their_names(registry: Registry) -> None:
    found = node_identifiers(registry)
    changed = {name: ident for name, ident in found.items() if name != ident}
    assert changed["APG"] == "Apg"
    assert changed["TextEncodeAceStepAudio1.5"] == "TextEncodeAceStepAudio1_5"
    assert {"WanCameraEmbedding", "GeminiInputFiles", "RecraftControls"} <= set(found.values())
    assert not any(name.split("_")[-1] == hashed("", name) for name in found.values())


def test_of_clashing_files_all_get_their_extension() -> None:
    values = ["a.ckpt", "a.safetensors", "b.ckpt", "sub/a.ckpt", "sub\\a.ckpt"]
    members = unique_identifiers(values)
    assert members == {
        "a_ckpt": "a.ckpt",
        "a_safetensors": "a.safetensors",
        "b": "b.ckpt",
        hashed("sub_a_ckpt", "sub/a.ckpt"): "sub/a.ckpt",
        hashed("sub_a_ckpt", "sub\\a.ckpt"): "sub\\a.ckpt",
    }
    assert unique_identifiers(reversed(values)) == members


def test_a_script_written_where_files_clash_runs_where_they_dont() -> None:
    clashing, alone = ["a.ckpt", "a.safetensors", "x#.pt", "x+.pt"], ["a.ckpt", "x+.pt"]
    there = unique_identifiers(clashing)
    here = unique_identifiers(alone)
    for member, value in there.items():
        if value in alone:
            assert {**member_aliases(here), **here}[member] == value
    assert ambiguous_members(there) == {
        "a": ("a_ckpt", "a_safetensors"),
        "x": (hashed("x_pt", "x#.pt"), hashed("x_pt", "x+.pt")),
        "x_pt": (hashed("x_pt", "x#.pt"), hashed("x_pt", "x+.pt")),
    }
    assert not ambiguous_members(here)


def test_a_plain_name_beats_one_with_symbols() -> None:
    members = unique_identifiers(["C major", "C# major"])
    assert members == {"C_major": "C major", hashed("C_major", "C# major"): "C# major"}
    assert member_aliases(members)["C_major_"] == "C# major"


def test_values_of_other_types_are_other_members() -> None:
    members = unique_identifiers([1, True, "1", 1, 1.5])
    assert sorted(map(repr, members.values())) == sorted(map(repr, [1, True, "1", 1.5]))


@given(st.lists(VALUES, max_size=8))
def test_every_value_has_one_member(values: list[ComboValue]) -> None:
    members = unique_identifiers(values)
    assert len(members) == len({(type(value), value) for value in values})
    assert all(map(is_usable, members))
    assert not {"mro", "name", "value"} & members.keys()


@given(st.lists(st.tuples(FILES, st.sampled_from(["", ".ckpt", ".pt"])).map("".join), max_size=6))
def test_members_depend_on_no_order_and_aliases_on_no_clash(values: list[str]) -> None:
    members = unique_identifiers(values)
    assert unique_identifiers(reversed(values)) == members
    aliases = member_aliases(members)
    assert not aliases.keys() & members.keys()
    for value in set(values):
        alone = unique_identifiers([value])
        names = {**member_aliases(alone), **alone}
        assert names[long_member_identifier(value)] == value
        assert next(member for member in members if members[member] == value) in names


def test_what_names_files_loses_its_extension() -> None:
    assert {extension.removeprefix(".") for extension in FILE_EXTENSIONS} <= EXTENSIONS
    assert {*VOCABULARIES, "Embeddings"} == set(GLOBAL_ENUM_NAMES)
