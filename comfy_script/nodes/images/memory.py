"""Images on their way between a script and nodes, in the server's memory instead of its folders."""

from __future__ import annotations

import re
import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

__all__ = ["MAX_IMAGES", "NAME", "ImageMemory"]

NAME = re.compile(r"[0-9a-f]{32}(\.[a-z0-9]{1,8})?")
"""What an image in memory is called: a hash of it."""


MAX_IMAGES = 10_000
"""How many images are kept in memory, and as many in files."""


@dataclass
class _Entry:
    data: bytes
    awaited: int


class ImageMemory:
    """Images by name. What was fetched as often as it was put makes room first for what comes; what wasn't goes to
    files, and of more files than there may be, the oldest go.
    """

    def __init__(
        self, capacity: int, overflow: Callable[[], Path], on_disk: int = 2**32, most: int = MAX_IMAGES
    ) -> None:
        """Make an empty one.

        Args:
            capacity: How many bytes it holds.
            overflow: Gives the folder for what doesn't fit; made when needed.
            on_disk: How many bytes the files there may have.
            most: How many images it holds, and how many files.
        """
        self._capacity = capacity
        self._overflow = overflow
        self._on_disk = on_disk
        self._most = most
        self._entries: OrderedDict[str, _Entry] = OrderedDict()
        self._size = 0
        self._files: OrderedDict[str, int] = OrderedDict()
        self._written = 0
        self._lock = threading.Lock()

    def put(self, name: str, data: bytes) -> None:
        """Keeps an image until it was fetched, once more for each time that it is put.

        Raises:
            ValueError: `name` is not of the form `NAME`.
            OSError: There is no room for it: the disk is full.
        """
        if not NAME.fullmatch(name):
            raise ValueError(f"{name!r} is no name of an image in memory")
        with self._lock:
            entry = self._entries.pop(name, None)
            if entry is None:
                self._make_room(len(data))
                if len(data) > self._capacity:
                    self._to_file(name, data)
                    return
                entry = _Entry(data, 0)
                self._size += len(data)
            entry.awaited += 1
            self._entries[name] = entry

    def get(self, name: str) -> bytes:
        """An image.

        Raises:
            KeyError: It isn't there, or no longer.
        """
        with self._lock:
            entry = self._entries.get(name)
            if entry is not None:
                entry.awaited = max(entry.awaited - 1, 0)
                return entry.data
            if name in self._files:
                try:
                    return (self._overflow() / name).read_bytes()
                except OSError:  # someone has emptied the folder
                    self._written -= self._files.pop(name)
        raise KeyError(name)

    def __contains__(self, name: str) -> bool:
        return name in self._entries or name in self._files

    def _make_room(self, wanted: int) -> None:
        """Lets go of what was fetched, oldest first, and then of the oldest."""

        def fits() -> bool:
            return self._size + wanted <= self._capacity and len(self._entries) < self._most

        if fits():
            return
        fetched = [name for name, entry in self._entries.items() if entry.awaited == 0]
        for name in [*fetched, *self._entries]:
            if fits():
                return
            entry = self._entries.get(name)
            if entry is None:
                continue
            if entry.awaited:
                self._to_file(name, entry.data)
            self._size -= len(entry.data)
            del self._entries[name]

    def _to_file(self, name: str, data: bytes) -> None:
        folder = self._overflow()
        folder.mkdir(parents=True, exist_ok=True)
        self._written -= self._files.pop(name, 0)
        while self._files and (self._written + len(data) > self._on_disk or len(self._files) >= self._most):
            oldest, size = self._files.popitem(last=False)
            self._written -= size
            (folder / oldest).unlink(missing_ok=True)
        if len(data) > self._on_disk:
            raise OSError(f"an image of {len(data)} bytes is too large for the memory, which has {self._on_disk}")
        file = folder / name
        try:
            file.write_bytes(data)
        except OSError:
            file.unlink(missing_ok=True)
            raise
        self._files[name] = len(data)
        self._written += len(data)
