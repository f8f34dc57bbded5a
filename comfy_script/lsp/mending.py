"""Reading a script that is being typed: statements that are no Python yet are left out, the rest is read."""

from __future__ import annotations

import ast
import keyword
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from ..analysis.source import ScriptSource
from .scanning import StatementLines, statement_lines

__all__ = ["CURSOR", "Mended", "mend"]

CURSOR = "__cursor__"
"""Stands in place of the statement in which somebody types."""
_UNKNOWN = "__import__"
"""A name of which nothing is known, and which no script lacks."""
_MOST = 12
_NAMED_LINE = re.compile(r"on line (\d+)$")
_NAME = r"[^\W\d]\w*"
_TARGETS = re.compile(rf"\s*((?:{_NAME}\s*,\s*)*{_NAME})\s*,?\s*(?::[^=]*)?=(?!=)")
_BOUND = re.compile(rf"\b(?:as|for|def|class|import|global|nonlocal)\s+({_NAME}(?:\s*,\s*{_NAME})*)")


@dataclass(frozen=True)
class Mended:
    """A script, as far as it is Python.

    Attributes:
        source: The text, in which what isn't is replaced. Each other line is as it was, at its place.
        tree: Its tree.
        error: Why something was replaced; None if nothing was.
    """

    source: ScriptSource
    tree: ast.Module
    error: SyntaxError | None = None


@dataclass
class _Text:
    lines: list[str]
    line_ends: Sequence[str]
    parts: list[StatementLines]
    replaced: dict[int, int] = field(default_factory=dict)

    @property
    def source(self) -> ScriptSource:
        return ScriptSource("".join(map("".join, zip(self.lines, self.line_ends, strict=True))))

    def part_at(self, line: int) -> StatementLines | None:
        """The statement of a line, or the last one before it."""
        found = None
        for part in self.parts:
            if part.first > line:
                break
            found = part
        return found

    def replace(self, part: StatementLines, value: str) -> None:
        """Puts something in place of a statement, and the next time nothing."""
        times = self.replaced[part.first] = self.replaced.get(part.first, 0) + 1
        text = "\n".join(self.lines[part.first - 1 : part.last])
        for index in range(part.first - 1, part.last):
            self.lines[index] = ""
        if times == 1:
            self.lines[part.first - 1] = self._stand_in(part, text, value)

    def _stand_in(self, part: StatementLines, text: str, value: str) -> str:
        indent = text[: len(text) - len(text.lstrip())]
        names = " = ".join([*_names(text), value])
        following = next((each for each in self.parts if each.first > part.last), None)
        if following is not None and following.indent > part.indent:
            return f"{indent}if {value}:" if value == CURSOR else f"{indent}for {_target(text)} in {value}:"
        return f"{indent}{names}"


def _names(text: str) -> list[str]:
    """The variables that a broken statement may give values."""
    found: list[str] = []
    match = _TARGETS.match(text)
    for listed in [match[1] if match else "", *_BOUND.findall(text)]:
        found += [name.strip() for name in listed.split(",")]
    return [name for name in dict.fromkeys(found) if name.isidentifier() and not keyword.iskeyword(name)]


def _target(text: str) -> str:
    """The variables of a broken statement that has others in it."""
    return ", ".join(_names(text)) or "_"


def mend(text: str, cursor: tuple[int, int] | None = None) -> Mended | None:
    """Reads a script that may be broken.

    Args:
        text: The script.
        cursor: Line, from 1, and column where somebody types: `CURSOR` stands there then in place of the statement.

    Returns:
        What could be read; None if it is too broken.
    """
    source = ScriptSource(text)
    first: SyntaxError | None = None
    if cursor is None:
        try:
            return Mended(source, source.parse())
        except SyntaxError as error:
            first = error
    whole = _Text(list(source.lines), source.line_ends, statement_lines(text))
    if cursor is not None:
        _put_cursor(whole, *cursor)
    for _ in range(_MOST):
        try:
            return Mended(whole.source, whole.source.parse(), first)
        except SyntaxError as error:
            first = first or error
            part = _fault(whole, error)
            if part is None:
                return None
            whole.replace(part, _UNKNOWN)
    return None


def _put_cursor(whole: _Text, line: int, column: int) -> None:
    part = whole.part_at(line)
    if part is not None and part.first <= line <= part.last:
        whole.replace(part, CURSOR)
    elif line <= len(whole.lines):
        whole.lines[line - 1] = f"{' ' * column}{CURSOR}"
        whole.parts = statement_lines("\n".join(whole.lines))
        whole.replaced[line] = 1


def _fault(whole: _Text, error: SyntaxError) -> StatementLines | None:
    """The statement to leave out next."""
    # Of a bracket that isn't closed, Python blames what follows.
    unclosed = next((each for each in whole.parts if each.is_open and each.first not in whole.replaced), None)
    if unclosed is not None:
        return unclosed
    named = _NAMED_LINE.search(error.msg or "")
    for line in (int(named[1]) if named else None, error.lineno):
        part = whole.part_at(line) if line is not None else None
        while part is not None and whole.replaced.get(part.first, 0) > 1:
            part = whole.part_at(part.first - 1)
        if part is not None:
            return part
    return next((part for part in whole.parts if whole.replaced.get(part.first, 0) < 2), None)
