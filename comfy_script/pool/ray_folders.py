"""Folders of a worker's own for what ComfyUI writes; and those of workers that were killed, removed by the next one."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from pathlib import Path

from filelock import FileLock, Timeout

__all__ = ["OwnFolders", "remove_left_folders"]

_PREFIX = "comfy_script-worker-"
_LOCK = ".lock"
_OUTPUT = ".output"


class OwnFolders:
    """One for temporary files, which goes with the worker, and one in ComfyUI's output folder, which goes if empty.

    Args:
        name: The worker's name.
        outputs: ComfyUI's output folder.

    Attributes:
        temp: For temporary files.
        output: For what nodes save.
    """

    def __init__(self, name: str, outputs: Path) -> None:
        self.temp = Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{name}-"))
        self.output = Path(tempfile.mkdtemp(prefix=f"{name}-", dir=outputs))
        (self.temp / _OUTPUT).write_text(str(self.output), encoding="utf-8")
        # Held as long as the process lives. It gets its name when it is held: where one by that name is free, the
        # worker is dead.
        self._lock = FileLock(self.temp / f"{_LOCK}-new", thread_local=False)
        self._lock.acquire()
        (self.temp / f"{_LOCK}-new").rename(self.temp / _LOCK)

    def remove(self) -> None:
        """Nothing of the worker stays but what was saved."""
        self._lock.release()
        _remove(self.temp)


def remove_left_folders() -> None:
    """Removes the folders of workers on this machine that were killed."""
    for lock in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*/{_LOCK}"):
        # It lives, or is another user's.
        with contextlib.suppress(Timeout, OSError), FileLock(lock, timeout=0):
            _remove(lock.parent)


def _remove(temp: Path) -> None:
    with contextlib.suppress(OSError):
        Path((temp / _OUTPUT).read_text(encoding="utf-8")).rmdir()
    shutil.rmtree(temp, ignore_errors=True)
