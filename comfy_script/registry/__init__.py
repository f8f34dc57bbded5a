"""Owns: ComfyUI's node registry as records. Knows: errors."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from .records import (
    MISSING,
    ComboValue,
    InputKind,
    InputSpec,
    Missing,
    NodeSpec,
    OptionSpec,
    OutputSpec,
)

if TYPE_CHECKING:
    from .registry import Registry
    from .find import Match, search
    from .sources import from_process, read_file

__all__ = [
    "MISSING",
    "ComboValue",
    "InputKind",
    "InputSpec",
    "Match",
    "Missing",
    "NodeSpec",
    "OptionSpec",
    "OutputSpec",
    "Registry",
    "from_process",
    "read_file",
    "search",
]

# A script that only records calls needs the records, not what reads them.
_LATE = {"Match": "find", "Registry": "registry", "from_process": "sources", "read_file": "sources", "search": "find"}


def __getattr__(name: str) -> Any:
    if name in _LATE:
        return getattr(importlib.import_module(f".{_LATE[name]}", __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
