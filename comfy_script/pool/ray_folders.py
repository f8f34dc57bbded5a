"""Folders of a worker's own for what ComfyUI writes; and those of workers that were killed, removed by the next one."""

from __future__ import annotations

import contextlib
import tempfile
from pathlib import Path

from .._held_folders import HeldFolder, remove_left

__all__ = ["OwnFolders", "remove_left_folders"]

_PREFIX = "comfy_script-worker-"
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
        self._held = HeldFolder(f"{_PREFIX}{name}-")
        self.temp = self._held.path
        self.output = Path(tempfile.mkdtemp(prefix=f"{name}-", dir=outputs))
        (self.temp / _OUTPUT).write_text(str(self.output), encoding="utf-8")

    def remove(self) -> None:
        """Nothing of the worker stays but what was saved."""
        _remove_output(self.temp)
        self._held.remove()


def remove_left_folders() -> None:
    """Removes the folders of workers on this machine that were killed."""
    remove_left(_PREFIX, first=_remove_output)


def _remove_output(temp: Path) -> None:
    with contextlib.suppress(OSError):
        Path((temp / _OUTPUT).read_text(encoding="utf-8")).rmdir()
