"""Owns: ComfyUI's node registry as records. Knows: errors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._late import late_attributes
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
    from .find import Match, search
    from .registry import Registry
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
__getattr__ = late_attributes(
    __name__,
    {
        "Match": "find",
        "Registry": "registry",
        "from_process": "sources",
        "read_file": "sources",
        "search": "find",
    },
)
