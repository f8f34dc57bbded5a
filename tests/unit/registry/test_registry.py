"""The registry as a mapping, its hash, its cache, and any JSON at all."""

from __future__ import annotations

import contextlib
import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comfy_script.errors import RegistryError
from comfy_script.registry import NodeSpec, Registry
from comfy_script.registry.registry import EMBEDDINGS_KEY

GOOD = {"input": {"required": {"a": ["INT", {"default": 1}]}}, "output": ["IMAGE"]}


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache directory."""
    monkeypatch.setenv("COMFY_SCRIPT_CACHE_DIR", str(tmp_path / "cache"))
    return tmp_path / "cache" / "registry"


def parsed(registry: Registry) -> set[str]:
    return set(registry._specs)


def test_warm_equals_cold(object_info: bytes, cache: Path) -> None:
    cold = Registry.from_object_info(object_info)
    assert len(list(cache.iterdir())) == 1
    assert parsed(cold) == set(cold)
    warm = Registry.from_object_info(object_info)
    assert parsed(warm) == set()
    assert (len(warm), list(warm), "KSampler" in warm, "None" in warm) == (827, list(cold), True, False)
    assert warm.content_hash == cold.content_hash
    assert warm == cold
    assert parsed(warm) == set()
    assert warm["KSampler"] is warm["KSampler"]
    assert parsed(warm) == {"KSampler"}
    assert list(warm.values()) == list(cold.values())


def test_rejected_nodes_are_remembered(cache: Path, caplog: pytest.LogCaptureFixture) -> None:
    document = {"Bad": {"input": 5}, "Good": GOOD}
    cold = Registry.from_object_info(document)
    caplog.clear()
    warm = Registry.from_object_info(document)
    assert parsed(warm) == set()
    assert warm.rejected == cold.rejected == {"Bad": "its `input` is a number"}
    assert list(warm) == ["Good"]
    assert "Node Bad" in caplog.text


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"\xff\xfe",
        b"{}",
        b'{"version": 0, "document_hash": "%s", "rejected": {}}',
        b'{"version": 1, "document_hash": "../x", "rejected": {}}',
        b'{"version": 1, "document_hash": "%s", "rejected": []}',
        b'{"version": 1, "document_hash": "%s", "rejected": {"Good": 5}}',
        b'{"version": 1, "document_hash": "%s", "rejected": {"Other": "why"}}',
        b"[" * 100_000,
    ],
)
def test_damaged_cache_is_ignored_and_repaired(content: bytes, cache: Path) -> None:
    cold = Registry.from_object_info({"Good": GOOD})
    (entry,) = cache.iterdir()
    intact = entry.read_bytes()
    entry.write_bytes(content.replace(b"%s", b"0" * 40))
    again = Registry.from_object_info({"Good": GOOD})
    assert again.content_hash == cold.content_hash
    assert dict(again) == dict(cold)
    assert entry.read_bytes() == intact


def test_cache_directory_that_can_not_be_made(cache: Path) -> None:
    cache.parent.write_text("a file is in the way")
    registry = Registry.from_object_info({"Good": GOOD})
    assert list(registry) == ["Good"]
    assert cache.parent.read_text() == "a file is in the way"


def test_cache_entry_that_can_not_be_replaced(cache: Path) -> None:
    Registry.from_object_info({"Good": GOOD})
    (entry,) = cache.iterdir()
    entry.unlink()
    entry.mkdir()
    assert list(Registry.from_object_info({"Good": GOOD})) == ["Good"]
    assert list(cache.iterdir()) == [entry]  # no temporary file is left behind


def test_no_cache_means_none(cache: Path) -> None:
    Registry.from_object_info({"Good": GOOD}, cache=False)
    assert not cache.exists()


def test_many_at_once(object_info: bytes, cache: Path) -> None:
    with ThreadPoolExecutor(4) as pool:
        registries = list(pool.map(lambda _: Registry.from_object_info(object_info), range(4)))
        specs: list[NodeSpec] = list(pool.map(lambda _: registries[0]["KSampler"], range(50)))
    assert len({registry.content_hash for registry in registries}) == 1
    assert all(spec is specs[0] for spec in specs)
    assert len(list(cache.iterdir())) == 1


def test_hash_is_of_the_content(object_info: bytes, registry: Registry) -> None:
    document = json.loads(object_info)
    for same in (json.dumps(document, indent=1), json.dumps(document).encode("utf-16"), document, registry.raw):
        assert Registry.from_object_info(same).content_hash == registry.content_hash
    assert len(registry.content_hash) == 40
    hashes = {
        Registry.from_object_info({"A": GOOD, "B": GOOD}).content_hash,
        Registry.from_object_info({"B": GOOD, "A": GOOD}).content_hash,
        Registry.from_object_info({"A": GOOD}).content_hash,
        Registry.from_object_info({"A": GOOD}, embeddings=["a", "b"]).content_hash,
        Registry.from_object_info({"A": GOOD}, embeddings=["ab"]).content_hash,
    }
    assert len(hashes) == 5


def test_equality_and_repr() -> None:
    one = Registry.from_object_info({"A": GOOD}, origin="here")
    same = Registry.from_object_info({"A": GOOD}, origin="there")
    assert one == same
    assert hash(one) == hash(same)
    assert one != Registry.from_object_info({"A": GOOD}, embeddings=["e"])
    assert one != dict(one)
    assert repr(one) == f"<Registry of 1 nodes from here, {one.content_hash[:8]}>"


def test_document_of_the_caller_is_not_kept() -> None:
    document: dict[str, Any] = {"A": json.loads(json.dumps(GOOD))}
    registry = Registry.from_object_info(document)
    document["A"]["input"]["required"]["b"] = ["INT"]
    assert [spec.key for spec in registry["A"].inputs] == ["a"]


def test_embeddings() -> None:
    registry = Registry.from_object_info({"A": GOOD}, embeddings=["easy", "ünï"])
    assert registry.embeddings == ("easy", "ünï")
    stored = registry.to_bytes()
    assert json.loads(stored) == {"A": GOOD, EMBEDDINGS_KEY: ["easy", "ünï"]}
    for _ in range(2):  # cold and warm
        back = Registry.from_object_info(stored)
        assert back == registry
        assert list(back) == ["A"]
        assert back.embeddings == registry.embeddings
        assert dict(back.raw) == {"A": GOOD}
    assert Registry.from_object_info(stored, embeddings=["other"]).embeddings == ("other",)
    assert Registry.from_object_info({"A": GOOD, EMBEDDINGS_KEY: []}) == Registry.from_object_info({"A": GOOD})


def test_without_embeddings_the_stored_form_is_object_info(object_info: bytes, registry: Registry) -> None:
    assert registry.to_bytes() == json.dumps(json.loads(object_info), separators=(",", ":")).encode()


@pytest.mark.parametrize("value", [GOOD, [1], {"a": []}])
def test_what_is_no_list_of_texts_is_a_node_of_that_name(value: Any) -> None:
    registry = Registry.from_object_info({"A": GOOD, EMBEDDINGS_KEY: value})
    assert registry.embeddings == ()
    assert (EMBEDDINGS_KEY in registry) is (value is GOOD)
    assert set(registry.raw) == {"A", EMBEDDINGS_KEY}
    assert Registry.from_object_info(registry.to_bytes()) == registry


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(exclude_categories=()), max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=20,
)
types = st.sampled_from(
    [
        "INT",
        "COMBO",
        "IMAGE",
        "COMFY_AUTOGROW_V3",
        "COMFY_DYNAMICCOMBO_V3",
        "COMFY_MATCHTYPE_V3",
        "COMFY_DYNAMICSLOT_V3",
    ]
)
config_keys = ["default", "options", "template", "multiselect", "forceInput", "widgetType", "min", "max", "slotType"]
template_keys = ["input", "prefix", "names", "min", "max", "template_id", "allowed_types"]


def sections(inputs: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    named = st.dictionaries(st.sampled_from(["a", "b"]), inputs, max_size=2)
    return st.fixed_dictionaries({}, optional=dict.fromkeys(("required", "optional", "hidden"), named | json_values))


def definitions(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    template = st.fixed_dictionaries({}, optional=dict.fromkeys(template_keys, json_values) | {"input": inner})
    option = st.fixed_dictionaries({"key": json_values, "inputs": inner}) | json_values
    config = st.fixed_dictionaries(
        {},
        optional=dict.fromkeys(config_keys, json_values)
        | {"options": st.lists(option, max_size=3), "template": template | json_values},
    )
    return sections(st.tuples(types | json_values, config | json_values) | json_values)


node_keys = ["output", "output_name", "output_is_list", "output_tooltips", "output_matchtypes", "input_order"]
node_keys += ["display_name", "description", "category", "python_module", "search_aliases", "output_node"]
nodes = st.fixed_dictionaries(
    {"input": st.recursive(sections(json_values), definitions, max_leaves=4)},
    optional=dict.fromkeys(node_keys, json_values),
)


@settings(max_examples=150)
@given(st.dictionaries(st.text(max_size=4), nodes | json_values, max_size=4) | json_values)
def test_any_json_is_a_registry_or_a_registry_error(document: Any) -> None:
    try:
        cold = Registry.from_object_info(json.dumps(document))
    except RegistryError:
        return
    warm = Registry.from_object_info(json.dumps(document))
    assert parsed(warm) == set()
    assert [repr(spec) for spec in warm.values()] == [repr(spec) for spec in cold.values()]
    assert {*cold, *cold.rejected} == set(cold.raw)
    assert Registry.from_object_info(cold.to_bytes()) == cold


@settings(max_examples=100)
@given(st.binary(max_size=40))
def test_any_bytes_are_a_registry_or_a_registry_error(data: bytes) -> None:
    with contextlib.suppress(RegistryError):
        Registry.from_object_info(data, cache=False)
