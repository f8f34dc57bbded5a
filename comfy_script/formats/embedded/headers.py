"""Files with a JSON header: GLB (`asset.extras`) and safetensors (`__metadata__`), also of latents and models."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import IO, Any

from ...errors import FormatError
from ..json_text import parse_json

__all__ = ["glb_texts", "is_glb", "is_safetensors", "safetensors_texts"]

LONGEST = 128 * 2**20
"""Longest header that is read, in bytes."""


def is_glb(start: bytes) -> bool:
    """Whether a file that begins so is a GLB file."""
    return start.startswith(b"glTF")


def is_safetensors(start: bytes) -> bool:
    """Whether a file that begins so is a safetensors file."""
    return len(start) >= 9 and start[8:9] == b"{" and 2 <= struct.unpack("<Q", start[:8])[0] <= LONGEST


def glb_texts(file: IO[bytes], name: str) -> Iterator[tuple[str, Any]]:
    """Keys and values of `asset.extras`.

    Raises:
        FormatError: The file is damaged.
    """
    start = file.read(20)
    if len(start) < 20 or start[16:20] != b"JSON":
        raise FormatError(f"{name} is no GLB file")
    header = _header(file, struct.unpack("<I", start[12:16])[0], name)
    asset = header.get("asset")
    extras = asset.get("extras") if isinstance(asset, dict) else None
    yield from extras.items() if isinstance(extras, dict) else ()


def safetensors_texts(file: IO[bytes], name: str) -> Iterator[tuple[str, Any]]:
    """Keys and values of `__metadata__`.

    Raises:
        FormatError: The file is damaged.
    """
    metadata = _header(file, struct.unpack("<Q", file.read(8))[0], name).get("__metadata__")
    yield from metadata.items() if isinstance(metadata, dict) else ()


def _header(file: IO[bytes], length: int, name: str) -> dict[str, Any]:
    content = file.read(length) if length <= LONGEST else b""
    if len(content) < length:
        raise FormatError(f"{name} is damaged: its header has {length} bytes")
    header = parse_json(content, f"the header of {name}")
    if not isinstance(header, dict):
        raise FormatError(f"{name} is damaged: its header is no JSON object")
    return header
