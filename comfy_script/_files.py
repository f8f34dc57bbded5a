"""Files, where systems differ: what Windows refuses, and for how long."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from ._reading import absolute

__all__ = ["can_write", "claim", "real_path", "reason", "remove_tree", "replace", "write_atomically", "write_new"]

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


def real_path(path: str | os.PathLike[str]) -> Path:
    """Where a path leads, absolute and without links.

    Links that lead to each other in a circle stay in it: whoever opens it is told by an `OSError`, where `Path.resolve`
    raises a `RuntimeError` before Python 3.13.

    Raises:
        ComfyScriptError, OSError: As of `absolute`.
    """
    return Path(os.path.realpath(absolute(path)))


def reason(failure: Exception) -> str:
    """Why the system refused something, without its number and the file's name: for messages that name the file."""
    return getattr(failure, "strerror", None) or str(failure)


def write_atomically(path: Path, data: bytes) -> None:
    """Puts a file there as a whole or not at all, also when several processes do so at once.

    Args:
        path: The file; its folder must exist.
        data: Its content.

    Raises:
        OSError: It can't be written.
    """
    with _whole(path, data) as temporary:
        replace(temporary, path)


def write_new(places: Iterable[Path], data: bytes) -> Path:
    """Puts a file at the first place where none is: whole or not at all, also when several processes do so at once.

    Args:
        places: Where it may go, in one existing folder, and as many as it takes.
        data: Its content.

    Raises:
        OSError: It can't be written.
    """
    left = iter(places)
    place = next(left)
    with _whole(place, data) as temporary:
        while not claim(temporary, place):
            place = next(left)
    return place


@contextlib.contextmanager
def _whole(path: Path, data: bytes) -> Iterator[Path]:
    """A file beside `path` that has all of its content already; it is gone at the end."""
    temporary = path.with_name(f".{path.name[:20]}.{os.urandom(16).hex()}")
    try:
        with temporary.open("xb") as file:
            file.write(data)
        yield temporary
    finally:
        temporary.unlink(missing_ok=True)


def claim(temporary: Path, place: Path) -> bool:
    """Gives a file its name, unless the name is taken. By its former name it may still be there, too.

    Args:
        temporary: The file, in the same folder.
        place: What it is to be called.

    Raises:
        OSError: It can't be done.
    """
    try:
        os.link(temporary, place)
    except FileExistsError:
        return False
    except OSError:
        # Disks without hard links: the name is taken first, by an empty file, and filled then.
        try:
            place.open("xb").close()
        except FileExistsError:
            return False
        try:
            replace(temporary, place)
        except BaseException:
            place.unlink(missing_ok=True)
            raise
    return True


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
