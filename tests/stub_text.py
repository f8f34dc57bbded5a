"""The classes of a stub as one text, for tests that look into them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from comfy_script.codegen.stubs import stub_files

if TYPE_CHECKING:
    from comfy_script.registry import Registry


def classes_of(registry: Registry) -> str:
    """All parts of the stub, one after the other."""
    _, parts = stub_files(registry, Path("nodes.pyi"))
    return "".join(parts.values())


def index_of(registry: Registry) -> str:
    """The index of the stub."""
    index, _ = stub_files(registry, Path("nodes.pyi"))
    return index
