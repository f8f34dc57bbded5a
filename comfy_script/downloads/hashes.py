"""A file's content, compared with the hash that someone gave for it."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from .._reading import open_file

__all__ = ["HASHES", "complaint", "is_hash"]

HASHES = {"sha256": 64, "sha512": 128, "sha1": 40, "md5": 32}
"""Kinds of hashes that are compared, with their hexadecimal digits."""


def is_hash(digits: str | None, kind: str | None) -> bool:
    """Whether a hash can be compared: of a known kind, and of its length."""
    return (
        digits is not None
        and kind in HASHES
        and len(digits) == HASHES[kind]
        and re.fullmatch(r"[0-9a-f]+", digits) is not None
    )


def complaint(path: Path, digits: str | None, kind: str | None) -> str | None:
    """What is wrong about a file's content; None if it has that hash, or that can't be told.

    Args:
        path: The file; all of it is read.
        digits: The hash, hexadecimal digits in lower case.
        kind: Its kind, such as `sha256`.

    Raises:
        OSError: It can't be read.
    """
    if not is_hash(digits, kind) or kind is None:
        return None
    made = hashlib.new(kind)
    with open_file(path) as file:
        while piece := file.read(1 << 22):
            made.update(piece)
    if made.hexdigest() == digits:
        return None
    return f"its {kind} is {made.hexdigest()}, not {digits}"
