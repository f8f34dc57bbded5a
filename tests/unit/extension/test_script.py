"""Which script the body of a prompt gets, without a server."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from comfy_script.extension.script import SAVE_SCRIPT, add_script
from comfy_script.formats.compare import compare
from comfy_script.formats.from_api import from_api
from comfy_script.formats.metadata import SOURCE_KEY
from tests.golden import golden
from tests.transpiled import recorded

if TYPE_CHECKING:
    from comfy_script.registry import Registry

CASE = golden()["hand/h11_subgraph_twice"]


def script(prompt: Any, drawn: dict[str, Any], registry: Registry) -> str:
    """The script of a marked prompt."""
    marked = {**drawn, "extra": {**drawn.get("extra", {}), SAVE_SCRIPT: True}}
    info: dict[str, Any] = {"workflow": marked}
    add_script({"prompt": prompt, "extra_data": {"extra_pnginfo": info}}, lambda: registry)
    assert SAVE_SCRIPT not in marked["extra"]
    source: str = info[SOURCE_KEY]
    return source


def test_it_has_the_subgraphs_of_the_page(registry: Registry, tmp_path: Path) -> None:
    source = script(CASE["api"], CASE["ui"], registry)
    assert "\ndef " in source
    assert compare(from_api(CASE["api"]), from_api(recorded(source, registry, tmp_path))) == []


@pytest.mark.parametrize("drawn", [CASE["ui"], {"nodes": "none"}], ids=["other", "damaged"])
def test_what_is_queued_counts(registry: Registry, tmp_path: Path, drawn: dict[str, Any]) -> None:
    """The page's workflow may say something else: it draws lots as it sends, and extensions change what it sends."""
    prompt = copy.deepcopy(CASE["api"])
    sampler = next(node for node in prompt.values() if node["class_type"] == "KSampler")
    sampler["inputs"]["seed"] = 987654321
    source = script(prompt, drawn, registry)
    assert compare(from_api(prompt), from_api(recorded(source, registry, tmp_path))) == []


@pytest.mark.parametrize("body", [None, [], {}, {"prompt": 1, "extra_data": {"extra_pnginfo": {"workflow": []}}}])
def test_bodies_of_other_forms_stay_as_they_are(registry: Registry, body: Any) -> None:
    before = copy.deepcopy(body)
    add_script(body, lambda: registry)
    assert body == before
