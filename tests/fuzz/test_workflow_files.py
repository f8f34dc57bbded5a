"""Hostile workflow files: whatever is in them, readers and writers raise nothing but our own errors.

Real files get values of every kind in random places: other types, ids that exist elsewhere, texts that can't be
encoded, numbers without end. `COMFY_SCRIPT_FUZZ_EXAMPLES` sets how many are tried.
"""

from __future__ import annotations

import contextlib
import json
import os
from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from comfy_script.errors import FormatError
from comfy_script.formats.compare import compare
from comfy_script.formats.files import read_workflow, to_workflow
from comfy_script.formats.from_api import from_api
from comfy_script.formats.from_ui import from_ui
from comfy_script.formats.json_text import write_json
from comfy_script.formats.to_api import to_api
from comfy_script.formats.ui import to_ui
from tests.damage import damaged
from tests.golden import NOW, golden, names

if TYPE_CHECKING:
    from comfy_script.formats.workflow import WorkflowDocument
    from comfy_script.registry import Registry

EXAMPLES = int(os.environ.get("COMFY_SCRIPT_FUZZ_EXAMPLES", "400"))
SMALL = [name for name in (*names("hand"), *names("legacy")) if "api" in golden()[name]]
SETTINGS = settings(
    max_examples=EXAMPLES,
    phases=(Phase.explicit, Phase.generate),  # what fails is small enough
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def write_all(workflow: WorkflowDocument, registry: Registry) -> None:
    """Everything that can be done with a workflow."""
    prompt = to_api(workflow)
    write_json(prompt).encode()
    drawn = to_ui(workflow, registry)
    write_json(drawn).encode()
    compare(workflow, from_ui(json.loads(json.dumps(drawn)), registry, now=NOW))


@SETTINGS
@given(name=st.sampled_from(SMALL), random=st.randoms(use_true_random=False))
def test_page_files(registry: Registry, name: str, random: Random) -> None:
    with contextlib.suppress(FormatError):
        write_all(from_ui(damaged(golden()[name]["ui"], random), registry, now=NOW), registry)


@SETTINGS
@given(name=st.sampled_from(SMALL), random=st.randoms(use_true_random=False))
def test_prompts(registry: Registry, name: str, random: Random) -> None:
    with contextlib.suppress(FormatError):
        write_all(from_api(damaged(golden()[name]["api"], random)), registry)


@SETTINGS
@given(content=st.binary(max_size=300))
@example(b"\x89PNG\r\n\x1a\n")
@example(b"fLaC\0\0\0\x22")
@example(b"OggS" + bytes(30))
@example(b"ID3\x03\0\0\0\0\0\x01TXXX")
@example(b"\0\0\0\x18ftypmp42" + bytes(40))
@example(b"\x1a\x45\xdf\xa3" + bytes(40))
@example(b"glTF\x02\0\0\0\0\0\0\0\xff\xff\xff\xffJSON{")
@example(b"\x10\0\0\0\0\0\0\0{" + b'"a":' * 9)
@example(b"<svg><metadata><![CDATA[{]]></metadata></svg>")
@example(b'{"nodes": [], "links": 1e999}')
def test_bytes(registry: Registry, content: bytes) -> None:
    with contextlib.suppress(FormatError):
        to_workflow(read_workflow(content), registry)


def test_subgraphs_that_multiply(registry: Registry) -> None:
    """A few kilobytes that stand for 2**40 nodes."""
    definitions = [
        {
            "id": f"d{level}",
            "name": f"d{level}",
            "inputs": [],
            "outputs": [],
            "links": [],
            "nodes": [
                {"id": 1 + 2 * level + i, "type": f"d{level + 1}" if level < 39 else "EmptyImage"} for i in range(2)
            ],
        }
        for level in range(40)
    ]
    data = {"nodes": [{"id": 100, "type": "d0"}], "links": [], "definitions": {"subgraphs": definitions}}
    with pytest.raises(FormatError, match="stand for more than"):
        from_ui(data, registry)


@pytest.mark.parametrize("depth", [2, 150])
def test_subgraphs_in_a_circle_or_too_deep(registry: Registry, depth: int) -> None:
    definitions = [
        {"id": f"d{i}", "name": f"d{i}", "nodes": [{"id": i + 1, "type": f"d{(i + 1) % depth}"}]} for i in range(depth)
    ]
    if depth > 100:
        definitions[-1]["nodes"] = []
    data = {"nodes": [{"id": 900, "type": "d0"}], "links": [], "definitions": {"subgraphs": definitions}}
    with pytest.raises(FormatError, match=r"contains itself|nested deeper"):
        from_ui(data, registry)


def test_values_by_number_for_a_node_that_grows(registry: Registry) -> None:
    """A combo with options of its own asks for one more as long as there is one."""
    data = {"nodes": [{"id": 1, "type": "CustomCombo", "widgets_values": {"0": "a", "2": "a"}}], "links": []}
    inputs = to_api(from_ui(data, registry))["1"]["inputs"]
    assert {key: value for key, value in inputs.items() if key.startswith("option")} == {"option1": "a"}
