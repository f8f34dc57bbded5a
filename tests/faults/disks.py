"""What keeps files from being written: disks that are full or read-only, and things in the way."""

from __future__ import annotations

import builtins
import errno
import io
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

__all__ = ["FAULTS", "Unwritable", "files"]

FAULTS = ("full", "read_only", "a_folder", "no_parent", "a_dangling_link", "a_looping_link")
"""The methods of `Unwritable`."""


class Unwritable:
    """What keeps a target in a folder from being written."""

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

        def made(path: Any, *rest: Any, **how: Any) -> Any:
            return refuse() if self._is_ours(path) else make(path, *rest, **how)

        self._patch.setattr(os, "mkdir", made)
        if sys.version_info < (3, 11):  # there a path has it from the start
            self._patch.setattr("pathlib._NormalAccessor.mkdir", staticmethod(made))

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
        target.parent.symlink_to(self.folder.with_name("nowhere") / "at/all")

    def a_looping_link(self, target: Path) -> None:
        target.parent.rmdir()
        target.parent.symlink_to(target.parent)

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
        # Before Python 3.11 a path has it from the start.
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


def files(folder: Path) -> dict[str, bytes]:
    """Each file in a folder, with its content."""
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
