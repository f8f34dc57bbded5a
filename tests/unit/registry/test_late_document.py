from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comfy_script.registry import Registry
from comfy_script.registry.cache import _checksum
from comfy_script.registry.late_document import LateDocument, spans
from comfy_script.registry.registry import EMBEDDINGS_KEY

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.text(), JSON, max_size=6), st.sampled_from([None, 1, "\t"]))
def test_it_reads_what_json_reads(document: dict[str, Any], indent: Any) -> None:
    data = json.dumps(document, indent=indent).encode()
    where = spans(data)
    assert where is not None
    late = LateDocument(data, where)
    assert list(late) == list(document)
    assert dict(late) == document
    assert len(late) == len(document)


@pytest.mark.parametrize(
    "text", [' \n{ "a" : 1 ,\r\n "b":{"c":[ ]} }\t', "{}", " { } ", '{"a":1,"b":2,"a":3}', '{"\\u0061":"\\ud800"}']
)
def test_white_space_repeated_keys_and_escapes(text: str) -> None:
    where = spans(text.encode())
    assert where is not None
    late = LateDocument(text.encode(), where)
    assert dict(late) == json.loads(text)
    assert list(late) == list(json.loads(text))


def test_other_encodings_are_read_whole() -> None:
    assert spans('{"ä": 1}'.encode()) is None
    for encoding in ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"):
        assert spans('{"a": 1}'.encode(encoding)) is None


def test_nodes_are_decoded_one_by_one(object_info: bytes) -> None:
    where = spans(object_info)
    assert where is not None
    late = LateDocument(object_info, where)
    assert late["KSampler"] is late["KSampler"]
    assert "KSampler" not in late.without({"KSampler"})
    assert dict(late) == json.loads(object_info)


NODE = '{"input": {}, "output": ["IMAGE"]}'


@pytest.mark.parametrize(
    "data",
    [
        f'{{"Ä": {NODE}}}'.encode(),
        f'{{"A": {NODE}}}'.encode(),
        f'{{"A": {NODE}}}'.encode("utf-16-le"),
        f'{{"A": {NODE}}}'.encode("utf-32-be"),
        f'{{"A": {NODE}, "B": 1, "A": 2, "C": {NODE}}}'.encode(),
        f'{{"A": {NODE}, "{EMBEDDINGS_KEY}": []}}'.encode(),
        f'{{"A": {NODE}, "{EMBEDDINGS_KEY}": ["easy"]}}'.encode(),
        f'{{"A": {NODE}, "{EMBEDDINGS_KEY}": [1]}}'.encode(),
    ],
)
def test_a_warm_registry_is_the_cold_one(data: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMFY_SCRIPT_CACHE_DIR", str(tmp_path))
    uncached = Registry.from_object_info(data, cache=False)
    for _ in range(2):  # cold and warm
        registry = Registry.from_object_info(data)
        assert dict(registry) == dict(uncached)
        assert list(registry) == list(uncached)
        assert list(registry.raw.items()) == list(uncached.raw.items())
        for name in ("content_hash", "rejected", "link_types", "embeddings"):
            assert getattr(registry, name) == getattr(uncached, name)
        assert Registry.from_object_info(registry.to_bytes()) == registry


def test_a_cache_that_would_mix_nodes_up_is_not_believed(
    object_info: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COMFY_SCRIPT_CACHE_DIR", str(tmp_path))
    cold = Registry.from_object_info(object_info)
    (file,) = (tmp_path / "registry").iterdir()
    checksum, _, text = file.read_bytes().partition(b"\n")
    entry = json.loads(text)
    spans_of = entry["spans"]
    spans_of["KSampler"], spans_of["VAEDecode"] = spans_of["VAEDecode"], spans_of["KSampler"]
    for changed in (
        json.dumps(entry).encode(),
        json.dumps({**entry, "rejected": {"KSampler": "no"}}).encode(),
        text[:-1],
        b"",
    ):
        file.write_bytes(checksum + b"\n" + changed)
        assert dict(Registry.from_object_info(object_info)) == dict(cold)


@pytest.mark.parametrize("changes", [{"spans": ...}, {"more": 1}, {"version": ...}, {"version": -1}])
def test_what_another_release_remembers_is_not_read(
    changes: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COMFY_SCRIPT_CACHE_DIR", str(tmp_path))
    data = f'{{"A": {NODE}}}'.encode()
    cold = Registry.from_object_info(data)
    (file,) = (tmp_path / "registry").iterdir()
    own = file.read_bytes()
    entry = {**json.loads(own.partition(b"\n")[2]), **changes}
    text = json.dumps({key: value for key, value in entry.items() if value is not ...}).encode()
    file.write_bytes(_checksum(file.stem, text) + b"\n" + text)
    assert dict(Registry.from_object_info(data)) == dict(cold)
    assert file.read_bytes() == own
