"""The nodes that the language server knows: where they come from, and whether they have changed."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from .._processes import ForkSafeLock
from .._reading import expanded
from .._text import get_logger
from ..comfyui.discovery import looks_like_path
from ..errors import ComfyScriptError
from ..registries import other_server

if TYPE_CHECKING:
    from ..registry.registry import Registry

__all__ = ["NodesSource"]

_log = get_logger(__name__)
_LOOK_AT_FILES = 1.0
"""Seconds between two looks at whether a file has changed."""
_ASK_SERVERS = 30.0
"""Seconds between two questions to a server: each reads all of its nodes."""


class NodesSource:
    """The nodes of a file, a server, or of the last `load()`.

    Args:
        place: A file, a server's address or a ComfyUI folder; None for the server in COMFY_SCRIPT_SERVER, or else what
            `load()` read last.

    Attributes:
        failure: Why there are no nodes, as far as that is known.
    """

    def __init__(self, place: str | None = None) -> None:
        self._place = place or other_server()
        self._lock = ForkSafeLock()
        self._registry: Registry | None = None
        self._stamp: object = None
        self._looked = float("-inf")
        self.failure: str | None = None

    @property
    def is_remote(self) -> bool:
        """Whether reading the nodes takes a server, and so its time."""
        try:
            return self._place is not None and not expanded(self._place).is_file()
        except OSError:
            return False  # which reading it says by its message

    @property
    def _pause(self) -> float:
        """Seconds between two looks: a ComfyUI folder is read just once, as that takes a server to be started."""
        if not self.is_remote:
            return _LOOK_AT_FILES
        return float("inf") if self._registry is not None and looks_like_path(self._place or "") else _ASK_SERVERS

    @property
    def registry(self) -> Registry | None:
        """The nodes as they are now; of a server, as they were when it was asked. None if there are none."""
        if not self.is_remote:
            self.refresh()
        return self._registry

    @property
    def content_hash(self) -> str | None:
        """That of the nodes as they were read last; None if there are none."""
        return self._registry.content_hash if self._registry is not None else None

    def refresh(self) -> None:
        """Reads the nodes if they may have changed, and not a moment ago."""
        with self._lock:
            now = time.monotonic()
            if now - self._looked < self._pause:
                return
            stamp = self._stamp if self.is_remote else self._file_stamp()
            if stamp is not None and stamp == self._stamp and not self.is_remote:
                self._looked = now
                return
            try:
                self._registry = self._read() or self._registry
            except ComfyScriptError as failure:
                _log.debug("the nodes can't be read: %s", failure)
                self.failure = str(failure)
            self._stamp = stamp
            self._looked = time.monotonic()

    def _file_stamp(self) -> object:
        from ..registry.last import last_stamp

        if self._place is None:
            return last_stamp()
        try:
            status = expanded(self._place).stat()
        except OSError:
            return None
        return status.st_mtime_ns, status.st_size

    def _read(self) -> Registry | None:
        if self._place is None:
            from ..registry.last import last_registry

            found = last_registry()
            if found is None:
                self.failure = (
                    "It isn't known yet which nodes there are. Run a script that calls load() once, or start the "
                    "language server with --server or --registry."
                )
        else:
            from ..registries import load_registry

            found = load_registry(self._place)
        if found is not None:
            self.failure = None
        return found
