"""Each example queues the workflows that are committed beside it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests import update_goldens
from tests.update_goldens import EXAMPLES, compiled, golden, names, nodes

if TYPE_CHECKING:
    from comfy_script.registry import Registry


@pytest.fixture(scope="module")
def registry() -> Registry:
    return nodes()


@pytest.mark.parametrize("name", names())
def test_an_example_queues_its_golden(
    name: str, registry: Registry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    workflows, complete = compiled(name, registry)
    assert workflows == json.loads(golden(name).read_text(encoding="utf-8"))
    assert complete == (name == update_goldens.WRITES_ITS_OWN)  # all others wait for what they have queued


def test_no_golden_is_left_over() -> None:
    assert {
        path.relative_to(EXAMPLES).as_posix().removesuffix(".api.json") for path in EXAMPLES.rglob("*.api.json")
    } == set(names())


def test_goldens_are_written_as_they_are_compiled(
    registry: Registry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(update_goldens, "golden", lambda name: tmp_path / name)
    update_goldens.update(["async_txt2img"])
    assert (tmp_path / "async_txt2img").read_text(encoding="utf-8") == golden("async_txt2img").read_text(
        encoding="utf-8"
    )


def test_scripts_say_how_to_run_them() -> None:
    for path in EXAMPLES.glob("*.py"):
        assert f"python examples/{path.name}" in path.read_text(encoding="utf-8"), path
