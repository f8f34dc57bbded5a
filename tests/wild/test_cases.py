"""Workflows with nodes of well-known packs, against what the real page sent with the packs' JavaScript.

Each file has `ui`, the page's file, and `api`, what it sent (frontend 1.47.12, ComfyUI 0.30.0, with the packs of
November 2026). `object_info.json` has those of their node types that are no core nodes.
"""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from random import Random
from typing import Any

import pytest

from comfy_script.errors import FormatError
from comfy_script.formats.compare import compare
from comfy_script.formats.from_api import from_api
from comfy_script.formats.from_ui import from_ui
from comfy_script.formats.to_api import to_api
from comfy_script.formats.ui import to_ui
from comfy_script.registry import Registry
from comfy_script.transpile import transpile
from tests.damage import damaged
from tests.golden import NOW
from tests.transpiled import reachable, recorded

HERE = Path(__file__).parent
CASES = sorted(path.stem for path in HERE.glob("*.json") if path.stem != "object_info")
SAID: dict[str, list[tuple[str, str, str | None]]] = {"seed_minus_one": [("random-choice", "2", "seed")]}
"""Code, node and input of what is said of a case; nothing of the others."""


@pytest.fixture(scope="module")
def wild(object_info: bytes) -> Registry:
    """The core nodes and those of the cases."""
    packs = json.loads((HERE / "object_info.json").read_text(encoding="utf-8"))
    return Registry.from_object_info({**json.loads(object_info), **packs}, origin="tests", cache=False)


def case(name: str) -> dict[str, Any]:
    data: dict[str, Any] = json.loads((HERE / f"{name}.json").read_text(encoding="utf-8"))
    return data


def differences(ours: dict[str, Any], theirs: dict[str, Any]) -> list[str]:
    return [str(change) for change in compare(from_api(theirs), from_api(ours))]


@pytest.mark.parametrize("name", CASES)
def test_as_the_page_sends_it(wild: Registry, name: str) -> None:
    workflow = from_ui(case(name)["ui"], wild, now=NOW)
    assert differences(to_api(workflow), case(name)["api"]) == []
    assert [(item.code, item.node, item.input) for item in workflow.diagnostics] == SAID.get(name, [])


@pytest.mark.parametrize("name", CASES)
def test_through_a_script(wild: Registry, name: str, tmp_path: Path) -> None:
    script = transpile(from_ui(case(name)["ui"], wild, now=NOW), wild, runtime=True)
    needed = reachable(case(name)["api"], wild)
    assert differences(recorded(script, wild, tmp_path), needed) == []


@pytest.mark.parametrize("name", CASES)
def test_back_to_the_page(wild: Registry, name: str) -> None:
    """What is sent, written as the page's file, is sent again."""
    page = json.loads(json.dumps(to_ui(from_api(case(name)["api"]), wild)))
    assert "definitions" not in page, "no value needs a subgraph around its node"
    again = from_ui(page, wild, now=NOW)
    assert differences(to_api(again), case(name)["api"]) == []
    assert again.diagnostics == []


@pytest.mark.parametrize("name", CASES)
def test_damaged_files(wild: Registry, name: str) -> None:
    """Whatever stands in a file, it is read, or refused as damaged."""
    for seed in range(100):
        with contextlib.suppress(FormatError):
            workflow = from_ui(damaged(case(name)["ui"], Random(seed)), wild, now=NOW)
            to_ui(workflow, wild)
