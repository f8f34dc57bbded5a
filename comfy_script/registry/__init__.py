"""Owns: ComfyUI's node registry as records. Knows: errors."""

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
from .registry import Registry
from .search import Match, search
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
