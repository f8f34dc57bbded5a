"""Any text as a variable's name: ASCII and lower case, so that no name looks like another."""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["stem", "word"]

_LONGEST = 40
_BOUNDARY = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z0-9])(?=[A-Z][a-z])")
_OTHER = re.compile(r"[^a-z0-9]+")


@lru_cache(maxsize=8192)
def word(text: str) -> str:
    """The text as a name; empty if it has nothing to make one of: `Load CLIP` → `load_clip`, `IMAGE` → `image`."""
    if not text.isascii():
        text = "".join(char if char.isascii() else " " for char in text)
    name = _OTHER.sub("_", _BOUNDARY.sub("_", text).lower()).strip("_")
    name = name.lstrip("0123456789_")
    return name[:_LONGEST].rstrip("_")


@lru_cache(maxsize=8192)
def stem(text: str) -> str:
    """`word` without a number at its end: `image2` → `image`."""
    return word(text).rstrip("0123456789").rstrip("_")
