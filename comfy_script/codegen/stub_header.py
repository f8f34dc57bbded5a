"""Where a stub's files are, and whether they are those of a registry. Light: every `load()` asks.

A stub is an index, `nodes.pyi`, and a folder of parts beside it. The index says in its first line what it was made
from; the folder is named after that, so that an index always finds the parts which belong to it.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..registry.registry import Registry

__all__ = ["STUB_FORMAT", "first_line", "is_current", "other_parts", "parts_folder"]

STUB_FORMAT = 4
"""Counts up when the same registry gives another text."""

_HASH_LENGTH = 12


def first_line(registry: Registry) -> str:
    """The line, with its line end."""
    return f"# comfy_script stub, format {STUB_FORMAT}, registry {registry.content_hash}\n"


def parts_folder(registry: Registry, index: Path) -> Path:
    """The folder of the parts that belong to an index."""
    return index.with_name(f"{index.stem}_{STUB_FORMAT}_{registry.content_hash[:_HASH_LENGTH]}")


def other_parts(registry: Registry, index: Path) -> Iterator[Path]:
    """The folders beside an index in which parts of other registries are."""
    name = re.compile(rf"{re.escape(index.stem)}_\d+_[0-9a-f]{{{_HASH_LENGTH}}}")
    own = parts_folder(registry, index)
    return (path for path in index.parent.iterdir() if name.fullmatch(path.name) and path != own)


def is_current(registry: Registry, path: Path) -> bool:
    """Whether a file is the index of a registry's stub, as this release writes it.

    Raises:
        OSError: The file is there and can't be read.
    """
    try:
        with path.open(encoding="utf-8") as file:
            return file.readline() == first_line(registry) and parts_folder(registry, path).is_dir()
    except (FileNotFoundError, UnicodeDecodeError):
        return False
