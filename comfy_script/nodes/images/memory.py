"""Images on their way between a script and nodes, in the server's memory instead of its folders."""

from __future__ import annotations

import re
import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

__all__ = ["NAME", "ImageMemory"]

NAME = re.compile(r"[0-9a-f]{32}(\.[a-z0-9]{1,8})?")
"""What an image in memory is called: a hash of it."""


@dataclass
class _Entry:
    data: bytes
    awaited: int


class ImageMemory:
    """Images by name. What was fetched as often as it was put makes room first for what comes; what wasn't never gets
    lost: beyond the capacity, it goes to files.
    """

    def __init__(self, capacity: int, overflow: Callable[[], Path]) -> None:
        """Make an empty one.

        Args:
            capacity: How many bytes it holds.
            overflow: Gives the folder for what doesn't fit; made when needed.
        """
        self._capacity = capacity
        self._overflow = overflow
        self._entries: OrderedDict[str, _Entry] = OrderedDict()
        self._size = 0
        self._lock = threading.Lock()

    def put(self, name: str, data: bytes) -> None:
        """Keeps an image until it was fetched, once more for each time that it is put.

        Raises:
            ValueError: `name` is not of the form `NAME`.
        """
        if not NAME.fullmatch(name):
            raise ValueError(f"{name!r} is no name of an image in memory")
        with self._lock:
            entry = self._entries.pop(name, None)
            if entry is None:
                entry = _Entry(data, 0)
                self._size += len(data)
            entry.awaited += 1
            self._entries[name] = entry
            self._make_room()

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
        if NAME.fullmatch(name):
            file = self._overflow() / name
            if file.is_file():
                return file.read_bytes()
        raise KeyError(name)

    def __contains__(self, name: str) -> bool:
        return name in self._entries or (NAME.fullmatch(name) is not None and (self._overflow() / name).is_file())

    def _make_room(self) -> None:
        """Lets go of what was fetched, oldest first, and then of the oldest."""
        fetched = [name for name, entry in self._entries.items() if entry.awaited == 0]
        for name in [*fetched, *self._entries]:
            if self._size <= self._capacity:
                return
            entry = self._entries.pop(name, None)
            if entry is None:
                continue
            self._size -= len(entry.data)
            if entry.awaited:
                folder = self._overflow()
                folder.mkdir(parents=True, exist_ok=True)
                (folder / name).write_bytes(entry.data)
