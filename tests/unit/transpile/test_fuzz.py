"""Random hostile workflows. COMFY_SCRIPT_FUZZ sets how many (300 by default)."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from comfy_script.errors import ComfyScriptError
from comfy_script.formats.compare import compare
from comfy_script.formats.files import to_workflow
from comfy_script.formats.from_api import from_api
from comfy_script.formats.to_api import to_api
from comfy_script.formats.workflow import Workflow
from comfy_script.transpile import ArgumentStyle, transpile
from tests.transpiled import check_shapes, reachable, recorded

from .test_hostile import HOSTILE

if TYPE_CHECKING:
    from comfy_script.registry import Registry

EXAMPLES = int(os.environ.get("COMFY_SCRIPT_FUZZ", "300"))
CLASSES = [
    *("KSampler", "CLIPTextEncode", "PreviewAny", "SaveVideo", "BatchImagesNode", "ComfySwitchNode", "StringReplace"),
    *("ComfyMathExpression", "LoadImage", "SaveImage", "CustomCombo", "ResizeImageMaskNode", "PreviewImage", "Load3D"),
]

texts = st.sampled_from([text for text in HOSTILE.values() if len(text) < 1000]) | st.text(max_size=20)
numbers = st.integers() | st.floats() | st.sampled_from([2**64, -(2**70), 10**400, 1e308, -0.0])
scalars = st.none() | st.booleans() | numbers | texts
values = st.recursive(scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3))
ids = st.sampled_from(["1", "2", "3", "4:5", "x", "-10", "1:1"])
links = st.tuples(ids, st.integers(0, 3)).map(list)


@st.composite
def api_nodes(draw: st.DrawFn, registry: Registry) -> dict[str, Any]:
    class_type = draw(st.sampled_from(CLASSES) | texts)
    keys: Any = texts
    if class_type in registry and registry[class_type].inputs:
        known = [item.key for item in registry[class_type].inputs]
        known += [
            "images.image0",
            "images.image1",
            "codec",
            "codec.quality",
            "resize_type.width",
            "values.a",
            "option1",
        ]
        keys = st.sampled_from(known) | texts
    inputs = draw(st.dictionaries(keys, values | links | links, max_size=6))
    return {"class_type": class_type, "inputs": inputs, "_meta": {"title": draw(texts)}}


def prompts(registry: Registry) -> st.SearchStrategy[dict[str, Any]]:
    return st.dictionaries(ids | texts, api_nodes(registry), min_size=1, max_size=6)


slots = st.fixed_dictionaries(
    {"name": texts, "type": texts, "link": st.none() | st.integers(1, 6)},
    optional={"widget": st.just({"name": "text"})},
)
types = st.sampled_from([*CLASSES, "Note", "MarkdownNote", "Reroute", "PrimitiveNode", "sub", "sub2"]) | texts
ui_nodes = st.fixed_dictionaries(
    {
        "id": st.integers(-20, 6),
        "type": types,
        "inputs": st.lists(slots, max_size=3),
        "outputs": st.lists(st.fixed_dictionaries({"name": texts, "type": texts, "links": st.none()}), max_size=2),
        "widgets_values": st.lists(values, max_size=4) | st.dictionaries(texts, scalars, max_size=2),
        "mode": st.sampled_from([0, 0, 0, 2, 4]),
        "title": texts,
        "pos": st.just([0, 0]),
    },
    optional={"properties": st.dictionaries(st.sampled_from(["proxyWidgets", "Node name for S&R"]) | texts, values)},
)
ports = st.lists(
    st.fixed_dictionaries(
        {"id": texts, "name": texts, "type": texts, "linkIds": st.lists(st.integers(1, 6), max_size=2)}
    ),
    max_size=3,
)
link_ids = st.integers(-20, 6)
link_rows = st.tuples(st.integers(1, 6), link_ids, st.integers(0, 2), link_ids, st.integers(0, 2), texts).map(list)
link_records = st.fixed_dictionaries(
    {
        "id": st.integers(1, 6),
        **dict.fromkeys(("origin_id", "target_id"), link_ids),
        **{key: st.integers(0, 2) for key in ("origin_slot", "target_slot")},
        "type": texts,
    }
)
groups = st.lists(st.fixed_dictionaries({"title": texts, "bounding": st.just([-5, -5, 50, 50])}), max_size=2)
definitions = st.fixed_dictionaries(
    {
        "id": st.sampled_from(["sub", "sub2"]),
        "name": texts,
        "inputs": ports,
        "outputs": ports,
        "nodes": st.lists(ui_nodes, max_size=3),
        "links": st.lists(link_records, max_size=5),
        "groups": groups,
    }
)
pages = st.fixed_dictionaries(
    {
        "version": st.sampled_from([0.4, 1]),
        "last_node_id": st.integers(0, 9),
        "nodes": st.lists(ui_nodes, min_size=1, max_size=5),
        "links": st.lists(link_rows | link_records, max_size=6),
        "groups": groups,
        "definitions": st.fixed_dictionaries({"subgraphs": st.lists(definitions, max_size=2)}),
    }
)
options = st.fixed_dictionaries(
    {"arguments": st.sampled_from(ArgumentStyle), "defaults": st.booleans(), "enums": st.booleans()}
)
fuzz = settings(
    max_examples=EXAMPLES // 2,
    derandomize=EXAMPLES == 300,
    database=None,
    phases=(Phase.explicit, Phase.generate),  # shrinking takes longer than looking
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("fuzz")


def check(workflow: Workflow, registry: Registry, folder: Path, options: dict[str, Any]) -> None:
    """A script, of allowed shapes only, that records what the workflow's output nodes need, and does nothing else."""
    source = transpile(workflow, registry, runtime=True, **options)
    check_shapes(source, registry)
    prompt = recorded(source, registry, folder)
    assert [path.name for path in folder.iterdir()] == ["script.py"]
    wanted, found = (from_api(reachable(each, registry)) for each in (to_api(workflow), prompt))
    assert compare(wanted, found) == []


@fuzz
@given(data=st.data())
def test_api_format(registry: Registry, folder: Path, data: st.DataObject) -> None:
    prompt = data.draw(prompts(registry))
    try:
        workflow = to_workflow(prompt, registry)
        transpile(workflow, registry)
    except ComfyScriptError:
        return
    check(workflow, registry, folder, data.draw(options))


@fuzz
@given(page=pages, options=options)
def test_page_format(registry: Registry, folder: Path, page: dict[str, Any], options: dict[str, Any]) -> None:
    try:
        workflow = to_workflow(page, registry)
        transpile(workflow, registry)
    except ComfyScriptError:
        return
    check(workflow, registry, folder, options)
