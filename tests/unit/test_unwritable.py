"""Whatever a call can't write, for whatever reason: an error of ours that names it, nothing half, nothing lost."""

from __future__ import annotations

import builtins
import errno
import io
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from comfy_script.errors import ComfyScriptError
from comfy_script.pictures.before_after import BeforeAfter
from comfy_script.registries import load_registry
from comfy_script.runtime import open_workflow, util

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


class Faults:
    """What keeps a target from being written."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self._patch = monkeypatch

    def full(self, target: Path) -> None:
        """The disk takes new files, and nothing in them."""
        self._open(lambda file: file if not hasattr(file, "write") else _Full(file))

    def read_only(self, target: Path) -> None:
        def refuse(*_: Any, **__: Any) -> Any:
            raise OSError(errno.EROFS, os.strerror(errno.EROFS))

        self._open(refuse, before=True)
        make = os.mkdir
        self._patch.setattr(
            os, "mkdir", lambda path, *rest, **how: refuse() if self._is_ours(path) else make(path, *rest, **how)
        )

    def a_folder(self, target: Path) -> None:
        """Where a file should go there is a folder, and a file where a folder should."""
        if target.suffix:
            target.mkdir()
        else:
            target.write_bytes(b"mine")

    def no_parent(self, target: Path) -> None:
        target.parent.rmdir()
        target.parent.write_bytes(b"mine")

    def a_dangling_link(self, target: Path) -> None:
        target.parent.rmdir()
        target.parent.symlink_to(self.folder / "nowhere/at/all")

    def _is_ours(self, path: Any) -> bool:
        return isinstance(path, (str, Path)) and Path(path).absolute().is_relative_to(self.folder)

    def _open(self, change: Callable[[Any], Any], *, before: bool = False) -> None:
        real = io.open

        def opened(file: Any, mode: str = "r", *rest: Any, **how: Any) -> Any:
            if not self._is_ours(file) or not set(mode) & set("wxa+"):
                return real(file, mode, *rest, **how)
            return change(None) if before else change(real(file, mode, *rest, **how))

        self._patch.setattr(io, "open", opened)
        self._patch.setattr(builtins, "open", opened)
        # Before Python 3.11 a path keeps what it was opened with.
        self._patch.setattr(Path, "open", lambda path, *rest, **how: opened(path, *rest, **how))


class _Full:
    """A file of which nothing can be written."""

    def __init__(self, file: Any) -> None:
        self._file = file

    def write(self, data: Any) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)

    def __enter__(self) -> _Full:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()


FAULTS = ["full", "read_only", "a_folder", "no_parent", "a_dangling_link"]


@pytest.fixture
def room(tmp_path: Path) -> Path:
    """An empty folder for what is written."""
    (tmp_path / "out").mkdir()
    return tmp_path / "out"


def files(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize(
    ("name", "fault"),
    # An animation is saved into a folder of that name.
    [(name, fault) for name in CALLS for fault in FAULTS if (name, fault) != ("save_animation", "a_folder")],
)
def test_a_call_raises_an_error_of_ours(name: str, fault: str, room: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    suffix = {"WorkflowFile.save": ".json", "Registry.save": ".json.gz", "save_animation": ".webp"}.get(name)
    target = room / f"it{suffix or ('.html' if 'page' in name else '.png')}"
    getattr(Faults(room, monkeypatch), fault)(target)
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
    Faults(room, monkeypatch).full(room)
    with pytest.raises(ComfyScriptError):
        CALLS[name](room / "it")
    monkeypatch.undo()
    assert files(room) == before
