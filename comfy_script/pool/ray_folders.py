"""Folders of a worker's own for what ComfyUI writes; and those of workers that were killed, removed by the next one."""

from __future__ import annotations

import contextlib
import tempfile
from pathlib import Path

from .._files import reason
from .._held_folders import HeldFolder, remove_left
from .._reading import read_text
from ..errors import ComfyUIError

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

    Raises:
        ComfyUIError: They can't be made.
    """

    def __init__(self, name: str, outputs: Path) -> None:
        self._held = HeldFolder(f"{_PREFIX}{name}-")
        self.temp = self._held.path
        try:
            self.output = Path(tempfile.mkdtemp(prefix=f"{name}-", dir=outputs))
            (self.temp / _OUTPUT).write_text(str(self.output), encoding="utf-8")
        except OSError as error:
            self._held.remove()
            raise ComfyUIError(f"No folder can be made in {outputs} and {self.temp}: {reason(error)}.") from error

    def remove(self) -> None:
        """Nothing of the worker stays but what was saved."""
        _remove_output(self.temp)
        self._held.remove()


def remove_left_folders() -> None:
    """Removes the folders of workers on this machine that were killed."""
    remove_left(_PREFIX, first=_remove_output)


def _remove_output(temp: Path) -> None:
    with contextlib.suppress(OSError):
        Path(read_text(temp / _OUTPUT)).rmdir()
