"""Files, where systems differ: what Windows refuses, and for how long."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

__all__ = ["can_write", "remove_tree", "replace", "write_atomically", "write_new"]

_PATIENCE = 1.0
_POLL = 0.02


def can_write(folder: Path) -> bool:
    """Whether files can be made in a folder. Tried, not asked: `os.access` says yes to protected folders of Windows."""
    probe = folder / f".{os.urandom(16).hex()}"
    try:
        with probe.open("xb"):
            pass
        probe.unlink()
    except OSError:
        return False
    return True


def write_atomically(path: Path, data: bytes) -> None:
    """Puts a file there as a whole or not at all, also when several processes do so at once.

    Args:
        path: The file; its folder must exist.
        data: Its content.

    Raises:
        OSError: It can't be written.
    """
    temporary = path.with_name(f".{path.name[:40]}.{os.urandom(16).hex()}")
    try:
        with temporary.open("xb") as file:
            file.write(data)
        replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)


def write_new(path: Path, data: bytes) -> Path:
    """Writes a file that isn't there yet: where the name is taken, a number goes behind it.

    Args:
        path: The file; its folder must exist.
        data: Its content.

    Returns:
        The file that was written.

    Raises:
        OSError: It can't be written; nothing of it is left then.
    """
    number, target = 1, path
    while True:
        try:
            file = target.open("xb")
            break
        except FileExistsError:
            number += 1
            target = path.with_name(f"{path.stem}_{number}{path.suffix}")
    try:
        with file:
            file.write(data)
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    return target


def replace(source: Path, target: Path) -> None:
    """Moves a file or folder to a place on the same disk, instead of the file that is there.

    Windows refuses that while somebody has one of them open, as virus scanners and indexers have for a moment after a
    file was written: it is tried again for a second.

    Raises:
        OSError: It can't be moved.
    """
    deadline = time.monotonic() + _PATIENCE
    while True:
        try:
            source.replace(target)
            return
        except PermissionError:
            if sys.platform != "win32" or time.monotonic() > deadline:
                raise
        time.sleep(_POLL)


def remove_tree(folder: Path) -> None:
    """Removes a folder as far as that can be done; also read-only files, as git makes, which Windows would keep."""
    import shutil

    def make_writable(remove: Callable[[str], Any], path: str, _: object) -> None:
        # Others are refused to be looked into; those have nothing to be tried again.
        if remove in (os.unlink, os.rmdir):
            with contextlib.suppress(OSError):
                Path(path).chmod(stat.S_IWRITE | stat.S_IREAD)
                remove(path)

    if sys.version_info >= (3, 12):
        shutil.rmtree(folder, onexc=make_writable)
    else:
        shutil.rmtree(folder, onerror=make_writable)
