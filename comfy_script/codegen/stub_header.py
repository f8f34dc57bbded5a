"""Where a stub's files are, and whether they are those of a registry. Light: every `load()` asks.

A stub is an index, `nodes.pyi`, and a folder of parts beside it, `nodes_parts`. The folder's `__init__.pyi` is the
stamp: it says what the files were made from. While they are being written, it doesn't.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from .._reading import open_file

if TYPE_CHECKING:
    from ..registry.registry import Registry

__all__ = ["STUB_FORMAT", "is_current", "parts_folder", "stamp_file", "stamp_text"]

STUB_FORMAT = 7
"""Counts up when the same registry gives another text, also when the table of known classes changes."""


def parts_folder(index: Path) -> Path:
    """The folder of the parts that belong to an index."""
    return index.with_name(f"{index.stem}_parts")


def stamp_file(index: Path) -> Path:
    """The stamp of an index and its parts."""
    return parts_folder(index) / "__init__.pyi"


def stamp_text(registry: Registry, *, real: bool = False) -> str:
    """What the stamp says of a registry's stub.

    Args:
        registry: The nodes.
        real: Those of real mode.
    """
    mode = "real mode, " if real else ""
    return f"# comfy_script stub, format {STUB_FORMAT}, {mode}registry {registry.content_hash}\n"


def is_current(registry: Registry, index: Path, *, real: bool = False) -> bool:
    """Whether an index and its parts are a registry's stub, as this release writes it.

    Args:
        registry: The nodes.
        index: The file of the index.
        real: Those of real mode.
    """
    try:
        with open_file(stamp_file(index)) as file:
            return file.readline().decode() == stamp_text(registry, real=real) and index.is_file()
    except (OSError, UnicodeDecodeError):
        return False
