from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comfy_script.registry import Registry
from comfy_script.registry.late_document import LateDocument, spans

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
    assert spans('{"a": 1}'.encode("utf-16")) is None


def test_nodes_are_decoded_one_by_one(object_info: bytes) -> None:
    where = spans(object_info)
    assert where is not None
    late = LateDocument(object_info, where)
    assert late["KSampler"] is late["KSampler"]
    assert "KSampler" not in late.without({"KSampler"})
    assert dict(late) == json.loads(object_info)


@pytest.mark.parametrize("document", ['{"Ä": {"input": {}, "output": []}}', '{"A": {"input": {}, "output": []}}'])
def test_a_warm_registry_is_the_cold_one(document: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMFY_SCRIPT_CACHE_DIR", str(tmp_path))
    data = document.encode()
    cold, warm = Registry.from_object_info(data), Registry.from_object_info(data)
    assert dict(warm) == dict(cold)
    assert warm.content_hash == cold.content_hash
    assert dict(warm.raw) == dict(cold.raw)


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
