"""Every workflow of the golden set, through a script and back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from comfy_script.formats.compare import compare
from comfy_script.formats.from_api import from_api
from comfy_script.formats.from_ui import from_ui
from comfy_script.formats.to_api import to_api
from comfy_script.transpile import transpile
from comfy_script.transpile.boxes import boxed_texts, with_boxes
from tests.golden import NOW, PAGE_FAULTS, RENDERED, golden, without
from tests.transpiled import check_shapes, golden_script, reachable, readable, recorded

if TYPE_CHECKING:
    from comfy_script.registry import Registry

WHOLE = [*readable("hand"), *readable("legacy"), *readable("templates")]


def expected(name: str, registry: Registry) -> dict[str, Any]:
    """What the page sent, with texts as they stand in its boxes.

    Of classes that it didn't know it left out the names, which our own reader keeps.
    """
    sent = golden()[name]["api"]
    workflow = from_ui(golden()[name]["ui"], registry, now=NOW)
    if name in PAGE_FAULTS or not all("class_type" in node for node in sent.values()):
        sent = to_api(workflow)
    if boxed_texts(workflow):
        sent = to_api(with_boxes(workflow))
    return rendered(reachable(sent, registry))


def rendered(prompt: dict[str, Any]) -> dict[str, Any]:
    for class_type, key in RENDERED:
        prompt = {node_id: without(node, class_type, key) for node_id, node in prompt.items()}
    return prompt


@pytest.mark.parametrize("name", WHOLE)
def test_page_to_script_and_back(registry: Registry, tmp_path: Path, name: str) -> None:
    source = golden_script(name, registry)
    check_shapes(source, registry)
    prompt = rendered(reachable(recorded(source, registry, tmp_path), registry))
    assert compare(from_api(expected(name, registry)), from_api(prompt)) == []


@pytest.mark.parametrize("style", ["positional", "keyword", "mixed"])
@pytest.mark.parametrize("name", WHOLE[::12])
def test_api_to_script_and_back(registry: Registry, tmp_path: Path, name: str, style: str) -> None:
    prompt = expected(name, registry)
    source = transpile(
        from_api(prompt),
        registry,
        runtime=True,
        arguments=style,
        defaults=style != "mixed",
        enums=style == "keyword",
    )
    check_shapes(source, registry)
    assert compare(from_api(prompt), from_api(recorded(source, registry, tmp_path))) == []


def test_most_nodes_are_called_as_people_call_them(registry: Registry) -> None:
    calls = [line for name in readable("templates") for line in golden_script(name, registry).splitlines()]
    by_name = [line for line in calls if "call_node(" in line]
    # Mostly values that only the page knows (SaveGLB, Preview3D).
    assert len(by_name) < 120, by_name
