"""Recorded calls as documents: the same as what their API format says."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from comfy_script.errors import ScriptError, WorkflowError
from comfy_script.formats.api import compile_api
from comfy_script.formats.from_api import from_api
from comfy_script.formats.from_graph import from_graph
from comfy_script.formats.json_values import Encode
from comfy_script.formats.workflow import Link, WorkflowDocument
from comfy_script.graph.wire import unwire, wire
from comfy_script.runtime.script import compile_script
from comfy_script.runtime.session import Session
from tests.transpiled import golden_script, readable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from comfy_script.graph.records import Call, CallOutput
    from comfy_script.registry import Registry


def check_same(ones: WorkflowDocument, others: WorkflowDocument) -> None:
    """That two documents are equal, in the order of their nodes and inputs too."""
    assert ones == others
    assert list(ones.graph.nodes) == list(others.graph.nodes)
    for one, other in zip(ones.graph.nodes.values(), others.graph.nodes.values(), strict=True):
        assert list(one.inputs.items()) == list(other.inputs.items())
        assert [*map(type, one.inputs.values())] == [*map(type, other.inputs.values())]


def both_ways(outputs: Iterable[CallOutput | Call], encode: Encode | None = None) -> WorkflowDocument:
    compiled = compile_api(outputs, encode=encode)
    document = from_graph(compiled.ids, encode=encode)
    check_same(document, from_api(compiled.prompt))
    return document


@pytest.mark.parametrize("folder", ["hand", "legacy", "templates"])
def test_golden_scripts(registry: Registry, tmp_path: Path, folder: str) -> None:
    file, count = tmp_path / "script.py", 0
    for name in readable(folder):
        file.write_text(golden_script(name, registry), encoding="utf-8")
        try:
            (compiled,) = compile_script(file, registry).workflows
        except (ScriptError, WorkflowError):  # it has no nodes, or no output node
            continue
        check_same(from_graph(compiled.ids), from_api(compiled.prompt))
        count += 1
    assert count > 0.8 * len(readable(folder))


@pytest.mark.parametrize(
    ("value", "read"),
    [
        (["4", 0], ["4", 0]),
        ((1, 2), [1, 2]),
        ([[]], [[]]),
        ({"__value__": ["4", 0]}, ["4", 0]),
        ({"a": [1, (2,)]}, {"a": [1, [2]]}),
        (np.array([[1, 2]]), [[1, 2]]),
        ([np.float64(0.5), np.array(3)], [0.5, 3]),
        (5, 5),
    ],
)
def test_values(registry: Registry, value: Any, read: Any) -> None:
    session = Session(registry=registry)
    with session.workflow(queue=False) as workflow:
        session.nodes.PreviewAny(value)
    document = both_ways(workflow.outputs)
    assert document.graph.nodes["PreviewAny"].inputs == {"source": read}


def test_members_of_enums_and_objects(registry: Registry) -> None:
    session = Session(registry=registry)
    names = session.nodes.ImageScale.upscale_method
    with session.workflow(queue=False) as workflow:
        image = session.nodes.ImageScale(session.nodes.EmptyImage(), names.lanczos, 64, 64, "disabled")
        session.nodes.PreviewImage(image)
        # As a session records what it uploads.
        session.nodes.PreviewAny("x").call.inputs["source"] = object()

    def encode(value: Any) -> str:
        return "an object"

    nodes = both_ways(workflow.outputs, encode).graph.nodes
    assert nodes["ImageScale"].inputs["upscale_method"] == "lanczos"
    assert nodes["ImageScale"].inputs["image"] == Link("EmptyImage", 0)
    assert nodes["PreviewAny"].inputs == {"source": "an object"}
    ids = compile_api(workflow.outputs, encode=encode).ids
    without = from_graph(ids, encode=encode, is_absent=lambda value: type(value) is object).graph.nodes
    assert without["PreviewAny"].inputs == {}
    assert without["ImageScale"] == nodes["ImageScale"]
    with pytest.raises(TypeError, match="object has no form in JSON"):
        from_graph(ids)


@pytest.mark.parametrize("value", [[], [1], ["4", 0], [[]], {}, {"__value__": 5}, {"__value__": {}}, "a", 0, None])
def test_wire_there_and_back(value: Any) -> None:
    assert unwire(wire(value)) == value
    assert not isinstance(wire(value), list), "a list would be a link"


def test_wrappings_with_more_in_them_are_values() -> None:
    curve = {"__value__": [1], "__type__": "CURVE"}
    assert unwire(curve) is curve
