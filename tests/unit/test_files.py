"""Files where systems differ. What Windows does is simulated: it refuses by PermissionError."""

from __future__ import annotations

import os
import stat
import sys
from collections import Counter
from pathlib import Path, PureWindowsPath
from typing import Any

import pytest

from comfy_script import _files
from comfy_script._files import can_write, remove_tree, replace, write_atomically

PACKAGE = Path(_files.__file__).parent


class Refusal:
    """A function that refuses as long as somebody has the file open, as Windows does."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, times: int) -> None:
        self.times = times
        self.asked = 0
        self._replace = Path.replace
        monkeypatch.setattr(Path, "replace", lambda path, target: self(path, target))

    def __call__(self, path: Path, target: Path) -> Path:
        self.asked += 1
        if self.asked <= self.times:
            raise PermissionError(13, "Access is denied", str(target))
        return self._replace(path, target)


def test_windows_refuses_for_a_moment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    refusal = Refusal(monkeypatch, times=3)
    write_atomically(tmp_path / "file", b"new")
    assert refusal.asked == 4
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"file": b"new"}


def test_windows_refuses_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(_files, "_PATIENCE", 0.05)
    (tmp_path / "file").write_bytes(b"old")
    Refusal(monkeypatch, times=10**6)
    with pytest.raises(PermissionError, match="Access is denied"):
        write_atomically(tmp_path / "file", b"new")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"file": b"old"}


def test_elsewhere_a_refusal_is_final(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    refusal = Refusal(monkeypatch, times=1)
    (tmp_path / "a").touch()
    with pytest.raises(PermissionError):
        replace(tmp_path / "a", tmp_path / "b")
    assert refusal.asked == 1


def test_a_folder_is_tried_where_access_lies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert can_write(tmp_path)
    assert not can_write(tmp_path / "missing")
    assert list(tmp_path.iterdir()) == []
    open_file = Path.open

    def protected(path: Path, mode: str = "r", *args: Any, **options: Any) -> Any:
        if path.parent == tmp_path and mode != "r":
            raise PermissionError(13, "Permission denied", str(path))
        return open_file(path, mode, *args, **options)

    monkeypatch.setattr(Path, "open", protected)
    assert os.access(tmp_path, os.W_OK)
    assert not can_write(tmp_path)


def test_read_only_files_go_with_their_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As those of git do not on Windows, which removes no file without the permission to write it."""
    folder = tmp_path / "objects"
    (folder / "pack").mkdir(parents=True)
    for name in ("a", "pack/b"):
        (folder / name).write_bytes(b"")
        (folder / name).chmod(0o444)
    unlink = os.unlink

    def as_on_windows(path: Any, *, dir_fd: int | None = None) -> None:
        if not os.stat(path, dir_fd=dir_fd).st_mode & stat.S_IWRITE:
            raise PermissionError(13, "Access is denied", path)
        unlink(path, dir_fd=dir_fd)

    monkeypatch.setattr(os, "unlink", as_on_windows)
    remove_tree(folder)
    assert not folder.exists()


def test_a_folder_that_is_not_there_or_cannot_be_removed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    remove_tree(tmp_path / "missing")
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder/in_use").touch()

    def refuse(path: Any, **_: Any) -> None:
        raise PermissionError(13, "in use", path)

    monkeypatch.setattr(os, "unlink", refuse)
    remove_tree(tmp_path / "folder")
    assert (tmp_path / "folder/in_use").exists()


def test_no_file_of_the_package_has_a_name_that_another_system_cannot_have() -> None:
    files = [path.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("*") if "__pycache__" not in path.parts]
    assert len(files) > 200
    assert [name for name, count in Counter(map(str.casefold, files)).items() if count > 1] == []
    assert [name for name in files if PureWindowsPath(name).is_reserved() or set(name) & set('<>:"|?*\\')] == []
    # The deepest place that Windows has by default, below a user's own folder.
    assert max(map(len, files)) < 120
