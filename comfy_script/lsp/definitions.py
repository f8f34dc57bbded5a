"""Where the class of a node is, if the ComfyUI that runs it is a folder of this computer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from lsprotocol import types as lsp

from .._reading import read_bytes
from ..analysis.findings import Position
from ..analysis.values import NodeReference
from ..comfyui.discovery import folders
from ..comfyui.installation import Installation
from .scripts import Script

if TYPE_CHECKING:
    from ..registry.records import NodeSpec

__all__ = ["class_of_node", "node_at"]

_MOST_FILES = 500
_LARGEST = 4_000_000
"""Bytes of a file that is searched."""


def node_at(script: Script, position: Position) -> NodeSpec | None:
    """The node whose name is pointed at; None if none is."""
    reading = script.reading()
    path = reading.path(position) if reading is not None else []
    value = reading.known(path[-1]) if reading is not None and path else None
    return value.spec if isinstance(value, NodeReference) else None


def class_of_node(spec: NodeSpec) -> lsp.Location | None:
    """Where the class of a node is defined; None if ComfyUI isn't on this computer, or it isn't found there."""
    for root in _roots():
        found = _search(root, spec.module, spec.name)
        if found is not None:
            path, line = found
            place = lsp.Position(line, 0)
            return lsp.Location(path.as_uri(), lsp.Range(place, place))
    return None


def _roots() -> Iterator[Path]:
    for folder, _ in folders():
        if isinstance(folder, Installation):
            yield folder.path
        elif folder is not None:
            yield folder


@lru_cache(maxsize=512)
def _search(root: Path, module: str, class_type: str) -> tuple[Path, int] | None:
    for path in _files(root, module):
        try:
            text = read_bytes(path)[:_LARGEST].decode(errors="replace")
        except OSError:
            continue
        line = _line_of(text, class_type)
        if line is not None:
            return path, line
    return None


def _files(root: Path, module: str) -> Iterator[Path]:
    """The files of a module: its own, and of a pack all."""
    place = root.joinpath(*module.split("."))
    if module.startswith("custom_nodes."):
        place = root / "custom_nodes" / module.removeprefix("custom_nodes.")
    file = place.with_name(f"{place.name}.py")
    if file.is_file():
        yield file
    elif place.is_dir():
        for number, path in enumerate(sorted(place.rglob("*.py"))):
            if number >= _MOST_FILES:
                return
            yield path


def _line_of(text: str, class_type: str) -> int | None:
    """The line, from 0, of a class: by its name, by what the pack's table says, or by its own id."""
    quoted = rf"""["']{re.escape(class_type)}["']"""
    listed = re.search(rf"{quoted}\s*:\s*(?:\w+\.)*(\w+)", text)
    for name in (class_type, listed[1] if listed else None):
        found = re.search(rf"^class\s+{re.escape(name)}\b", text, re.MULTILINE) if name else None
        if found is not None:
            return text.count("\n", 0, found.start())
    own_id = re.search(rf"node_id\s*=\s*{quoted}", text)
    if own_id is not None:
        classes = list(re.finditer(r"^class\s+\w+", text[: own_id.start()], re.MULTILINE))
        return text.count("\n", 0, classes[-1].start()) if classes else None
    return None
