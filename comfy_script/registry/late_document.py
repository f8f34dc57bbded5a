"""The registry's JSON document without reading all of it: where each node stands, and each read when asked for."""

from __future__ import annotations

import json
import re
from collections.abc import Container, Iterator, Mapping
from typing import Any

__all__ = ["LateDocument", "Spans", "spans"]

Spans = Mapping[str, tuple[int, int]]
"""Node → where its value begins and ends in a document, in bytes."""

_SPACE = re.compile(r"[ \t\n\r]*")


class LateDocument(Mapping[str, Any]):
    """A document as an object of nodes. What is read is kept; it is not to be changed.

    Args:
        data: The document.
        where: What `spans` says of it.
        read: Nodes of it whose values are others than stand there.
    """

    def __init__(self, data: bytes, where: Spans, read: Mapping[str, Any] | None = None) -> None:
        self._data = data
        self._spans = where
        self._read: dict[str, Any] = dict(read or {})

    def __getitem__(self, name: str) -> Any:
        if name not in self._read:
            start, end = self._spans[name]
            self._read[name] = json.loads(self._data[start:end])
        return self._read[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._spans)

    def __len__(self) -> int:
        return len(self._spans)

    def __contains__(self, name: object) -> bool:
        return name in self._spans

    def without(self, names: Container[str]) -> LateDocument:
        """The same document without some nodes."""
        kept = {name: span for name, span in self._spans.items() if name not in names}
        return LateDocument(self._data, kept, {name: info for name, info in self._read.items() if name in kept})


def spans(data: bytes) -> Spans | None:
    """Where the nodes of a document stand; None if it isn't written in ASCII, as ComfyUI writes it.

    JSON has no NUL, so that one tells of UTF-16 or -32, whose bytes may all be below 128.

    Args:
        data: A document that is known to be an object of nodes.
    """
    if not data.isascii() or b"\0" in data:
        return None
    text = data.decode("ascii")
    read = json.JSONDecoder().raw_decode
    found: dict[str, tuple[int, int]] = {}
    index = _after_space(text, _after_space(text, 0) + 1)
    while text[index] != "}":
        name, index = read(text, index)
        start = _after_space(text, _after_space(text, index) + 1)
        _, end = read(text, start)
        found[name] = (start, end)
        index = _after_space(text, end)
        if text[index] == ",":
            index = _after_space(text, index + 1)
    return found


def _after_space(text: str, index: int) -> int:
    match = _SPACE.match(text, index)
    return match.end() if match else index
