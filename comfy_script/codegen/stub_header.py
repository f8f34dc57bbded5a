"""The first line of a stub, by which it is known whether it is that of a registry. Light: every `load()` asks."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..registry.registry import Registry

__all__ = ["STUB_FORMAT", "first_line", "is_current"]

STUB_FORMAT = 3
"""Counts up when the same registry gives another text."""


def first_line(registry: Registry) -> str:
    """The line, with its line end."""
    return f"# comfy_script stub, format {STUB_FORMAT}, registry {registry.content_hash}\n"


def is_current(registry: Registry, path: Path) -> bool:
    """Whether a file is the stub of a registry, as this release writes it.

    Raises:
        OSError: The file is there and can't be read.
    """
    try:
        with path.open(encoding="utf-8") as file:
            return file.readline() == first_line(registry)
    except (FileNotFoundError, UnicodeDecodeError):
        return False
