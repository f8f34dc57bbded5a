"""SVG: one JSON object with all keys, in the CDATA of the first `<metadata>` element."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import IO, Any

from ..json_text import parse_workflow

__all__ = ["is_svg", "svg_values"]

LONGEST = 128 * 2**20
"""How much of a file is read, in bytes."""

_START = re.compile(rb"\s*(?:<\?xml|<!--|<!DOCTYPE|<svg)", re.IGNORECASE)


def is_svg(start: bytes) -> bool:
    """Whether a file that begins so may be an SVG file."""
    return _START.match(start.removeprefix(b"\xef\xbb\xbf")) is not None


def svg_values(file: IO[bytes], name: str) -> Iterator[tuple[str, Any]]:
    """Keys and values.

    Raises:
        FormatError: The metadata is no JSON.
    """
    content = file.read(LONGEST)
    opening = content.find(b"<metadata>")
    start = content.find(b"<![CDATA[", opening) if opening >= 0 else -1
    end = content.find(b"]]>", start) if start >= 0 else -1
    if end < 0:
        return
    values = parse_workflow(content[start + 9 : end], f"the metadata of {name}")
    yield from values.items() if isinstance(values, dict) else ()
