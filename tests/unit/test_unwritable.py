"""Whatever a call can't write, for whatever reason: an error of ours that names it, nothing half, nothing lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from comfy_script.errors import ComfyScriptError
from comfy_script.pictures.before_after import BeforeAfter
from comfy_script.registries import load_registry
from comfy_script.runtime import open_workflow, util
from tests.faults.disks import FAULTS, Unwritable, files

REGISTRY = Path(__file__).parents[1] / "data" / "object_info-0.30.0.json.gz"

WORKFLOW = {
    "1": {"class_type": "EmptyImage", "inputs": {"width": 8, "height": 8, "batch_size": 1, "color": 0}},
    "2": {"class_type": "SaveImage", "inputs": {"images": ["1", 0], "filename_prefix": "plain"}},
}
CALLS: dict[str, Callable[[Path], object]] = {
    "WorkflowFile.save": lambda target: open_workflow(WORKFLOW).save(target.with_suffix(".json")),
    "Registry.save": lambda target: load_registry(REGISTRY).save(target.with_suffix(".json.gz")),
    "save_animation": lambda target: util.save_animation(
        [np.zeros((8, 8, 3), np.uint8)] * 2, target.with_suffix(".webp"), overwrite=True
    ),
    "BeforeAfter.save, a page": lambda target: before_after().save(target.with_suffix(".html")),
    "BeforeAfter.save, a picture": lambda target: before_after().save(target.with_suffix(".png")),
}


def before_after() -> BeforeAfter:
    picture = np.zeros((8, 8, 3), np.uint8)
    return util.before_after(picture, picture)


@pytest.fixture
def room(tmp_path: Path) -> Path:
    """An empty folder for what is written."""
    (tmp_path / "out").mkdir()
    return tmp_path / "out"


@pytest.mark.parametrize(
    ("name", "fault"),
    # An animation is saved into a folder of that name.
    [(name, fault) for name in CALLS for fault in FAULTS if (name, fault) != ("save_animation", "a_folder")],
)
def test_a_call_raises_an_error_of_ours(name: str, fault: str, room: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    suffix = {"WorkflowFile.save": ".json", "Registry.save": ".json.gz", "save_animation": ".webp"}.get(name)
    target = room / f"it{suffix or ('.html' if 'page' in name else '.png')}"
    getattr(Unwritable(room, monkeypatch), fault)(target)
    before = files(room) if room.is_dir() else None
    with pytest.raises(ComfyScriptError, match=r"out"):
        CALLS[name](room / "it")
    monkeypatch.undo()
    if room.is_dir():
        assert files(room) == before


@pytest.mark.parametrize("name", CALLS)
def test_what_is_there_stays_where_the_disk_is_full(name: str, room: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    CALLS[name](room / "it")
    before = files(room)
    assert len(before) == 1
    Unwritable(room, monkeypatch).full(room)
    with pytest.raises(ComfyScriptError):
        CALLS[name](room / "it")
    monkeypatch.undo()
    assert files(room) == before
