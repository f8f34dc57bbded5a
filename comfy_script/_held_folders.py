"""Temporary folders that are known to be in use, so that a later process can remove those of one that was killed."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from filelock import FileLock, Timeout

from ._files import reason
from .errors import ComfyUIError

__all__ = ["HeldFolder", "no_temporary_folder", "remove_left"]

_LOCK = ".lock"
_ADVICE = "Set the environment variable TMPDIR to a folder that you can write."


class HeldFolder:
    """A temporary folder, which is this process's for as long as it lives.

    Args:
        prefix: What its name begins with.

    Attributes:
        path: The folder.

    Raises:
        ComfyUIError: No temporary folder can be made or held.
    """

    def __init__(self, prefix: str) -> None:
        made: Path | None = None
        try:
            made = Path(tempfile.mkdtemp(prefix=prefix))
            # It gets its name when it is held: where one by that name is free, the process is dead.
            new = made / f"{_LOCK}-new"
            self._lock = FileLock(new, thread_local=False)
            self._lock.acquire()
            new.rename(made / _LOCK)
        except OSError as error:
            if made is not None:
                shutil.rmtree(made, ignore_errors=True)
            raise no_temporary_folder(error) from error
        self.path = made

    def leave(self) -> None:
        """Lets go of it, with what is in it. Idempotent."""
        self._lock.release()

    def remove(self) -> None:
        """Removes it with all that is in it. Idempotent."""
        self.leave()
        shutil.rmtree(self.path, ignore_errors=True)


def no_temporary_folder(failure: OSError) -> ComfyUIError:
    """What to say where no temporary folder can be made."""
    with contextlib.suppress(OSError):  # which says that there is none at all
        where = f"no folder can be made in {tempfile.gettempdir()}: {reason(failure)}"
        return ComfyUIError(f"There is no place for temporary files: {where}. {_ADVICE}")
    return ComfyUIError(f"There is no place for temporary files: {reason(failure)}. {_ADVICE}")


def remove_left(prefix: str, unused_for: float = 0.0, first: Callable[[Path], object] | None = None) -> None:
    """Removes the folders that nobody holds any more; each is held meanwhile.

    Args:
        prefix: As of `HeldFolder`.
        unused_for: Seconds for which nothing in it has been written.
        first: Called with each of them before.
    """
    try:
        folder = Path(tempfile.gettempdir())
    except OSError:  # there is none that can be written: whoever needs one tells
        return
    for lock in folder.glob(f"{prefix}*/{_LOCK}"):
        # It is in use, or another user's; or another process has just removed it.
        with contextlib.suppress(Timeout, OSError):
            if time.time() - _written(lock.parent) < unused_for:
                continue
            with FileLock(lock, timeout=0):
                if first is not None:
                    first(lock.parent)
                shutil.rmtree(lock.parent, ignore_errors=True)


def _written(folder: Path) -> float:
    """When something in a folder was last written, as a time since the epoch."""
    return max(path.stat().st_mtime for path in (folder, *folder.rglob("*")))
