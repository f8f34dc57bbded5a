"""How arguments are written."""

from __future__ import annotations

from enum import Enum

__all__ = ["ArgumentStyle"]


class ArgumentStyle(str, Enum):
    """How arguments are written."""

    positional = "positional"
    """By position as far as there is no gap."""
    keyword = "keyword"
    """All by name."""
    mixed = "mixed"
    """Links and texts by position, from the first number, yes/no or gap on by name."""
