"""Where one server keeps temporary files: ComfyUI empties the folder when it starts, also of previews of others."""

from __future__ import annotations

import hashlib
import tempfile
from pathlib import Path

from filelock import FileLock, Timeout

from comfy_script._files import real_path
from comfy_script._held_folders import HeldFolder, no_temporary_folder, remove_left

__all__ = ["TemporaryPlace"]

_LOCK = "comfy_script-comfyui-"
_PREFIX = "comfy_script-server-"


class TemporaryPlace:
    """The folder for temporary files in a ComfyUI's own, or, while another server runs there, one by itself.

    Only servers that this package has started are known, of all processes of this user.

    Args:
        folder: Where ComfyUI has its `temp`.

    Attributes:
        own: The folder by itself; None where ComfyUI's is free.

    Raises:
        ComfyUIError: No temporary folder can be made.
    """

    def __init__(self, folder: Path) -> None:
        name = hashlib.blake2b(str(real_path(folder)).encode(errors="surrogateescape"), digest_size=8).hexdigest()
        try:
            place = Path(tempfile.gettempdir())
        except OSError as error:
            raise no_temporary_folder(error) from error
        self._lock = FileLock(place / f"{_LOCK}{name}.lock", thread_local=False)
        self._held: HeldFolder | None = None
        try:
            self._lock.acquire(timeout=0)
        except (Timeout, OSError):  # it is in use, or another user's
            remove_left(_PREFIX)
            self._held = HeldFolder(_PREFIX)
        self.own = self._held.path if self._held is not None else None

    def leave(self) -> None:
        """The server has ended. Idempotent."""
        self._lock.release()
        if self._held is not None:
            self._held.remove()
