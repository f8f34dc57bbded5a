"""What is said of a script: the rule that it breaks, where, and how to mend it."""

from __future__ import annotations

from dataclasses import dataclass

from .rules import Rule

__all__ = ["Finding", "Fix", "Position"]


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place in a text.

    Attributes:
        line: From 1.
        column: Characters (code points) before it in the line. `ScriptSource.utf16_column` gives what
            language servers count.
    """

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Fix:
    """A change that mends a mistake for sure.

    Attributes:
        start, end: What is replaced.
        text: By what.
    """

    start: Position
    end: Position
    text: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One mistake, or something that is perhaps not meant.

    Attributes:
        rule: Which rule is broken.
        message: What is wrong, in the words of the error that running the line raises.
        start, end: The part of the source that is at fault; the end is behind its last character.
        fix: How to mend it, if that is sure.
        alternatives: Changes of which one may be meant; `fix` is one of them.
        cell: In a notebook, the number of the cell from 1; lines count from its beginning.
    """

    rule: Rule
    message: str
    start: Position
    end: Position
    fix: Fix | None = None
    alternatives: tuple[Fix, ...] = ()
    cell: int | None = None
