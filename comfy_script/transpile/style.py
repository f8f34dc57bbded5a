"""How arguments are written."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from .._near import did_you_mean, near_words
from ..errors import TranspileError

__all__ = ["ArgsFormat", "ArgumentStyle", "FormatOptions"]


class ArgumentStyle(str, Enum):
    """How arguments are written."""

    positional = "positional"
    """By position as far as there is no gap."""
    keyword = "keyword"
    """All by name."""
    mixed = "mixed"
    """Links and texts by position, from the first number, yes/no or gap on by name."""

    @classmethod
    def _missing_(cls, value: object) -> ArgumentStyle:
        names = [each.value for each in cls]
        hint = did_you_mean(map(repr, near_words(str(value), names, 1))) or f"there are {', '.join(map(repr, names))}."
        raise TranspileError(f"{value!r} is no style of arguments; {hint}")


class ArgsFormat(str, Enum):
    """ComfyScript's names of argument styles."""

    Pos = "pos"
    """`ArgumentStyle.positional`."""
    Kwd = "kwd"
    """`ArgumentStyle.keyword`."""
    Pos2OrKwd = "pos2orkwd"
    """`ArgumentStyle.mixed`."""

    @property
    def style(self) -> ArgumentStyle:
        """Ours."""
        return {
            ArgsFormat.Pos: ArgumentStyle.positional,
            ArgsFormat.Kwd: ArgumentStyle.keyword,
            ArgsFormat.Pos2OrKwd: ArgumentStyle.mixed,
        }[self]


@dataclass(frozen=True)
class FormatOptions:
    """ComfyScript's options of `to_script(format=…)`, which has them as arguments of its own.

    Attributes:
        runtime: Wrap the script so that it runs by itself.
        args: How arguments are written.
    """

    runtime: bool = False
    args: ArgsFormat = ArgsFormat.Pos2OrKwd
