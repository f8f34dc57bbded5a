"""A script's text: its tree, the places of its parts, and the comments that ask for silence."""

from __future__ import annotations

import ast
import io
import re
import tokenize
import warnings
from collections.abc import Iterable

from .._parsing import parse_module
from .findings import Fix, Position

__all__ = ["IGNORE", "ScriptSource", "with_fixes"]

_LINE_END = re.compile(r"\r\n|\r|\n")
IGNORE = re.compile(r"#\s*comfy:\s*ignore(?:\[(?P<rules>[^\]]*)\])?", re.IGNORECASE)
"""The comment that ignores what is said of its line: all, or the rules in brackets, by code or name."""


class ScriptSource:
    """The text of a script.

    Args:
        text: As it stands in the file, decoded.

    Attributes:
        text: The same.
        lines: Its lines, without their ends, as Python counts them.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines = _LINE_END.split(text)

    @property
    def line_ends(self) -> list[str]:
        """What stands behind each line: `\\n`, or nothing behind the last."""
        return [*_LINE_END.findall(self.text), ""]

    def parse(self) -> ast.Module:
        """Its tree. Await at the top level is right, as notebooks have it.

        Raises:
            SyntaxError: It is no Python.
        """
        try:
            # Warnings are about the script's own strings and comparisons; they would go to the reader's stderr.
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                return parse_module(self.text, "<script>", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
        except (ValueError, RecursionError, MemoryError) as error:
            raise SyntaxError(str(error) or "it nests too deeply") from None

    def position(self, line: int, offset: int) -> Position:
        """The place of a byte of a line, as Python's trees give it."""
        text = self.lines[line - 1] if line <= len(self.lines) else ""
        if not text.isascii():
            offset = len(text.encode()[:offset].decode(errors="ignore"))
        return Position(line, offset)

    def start(self, node: ast.expr | ast.stmt | ast.keyword | ast.alias | ast.arg) -> Position:
        """Where a part begins."""
        return self.position(node.lineno, node.col_offset)

    def end(self, node: ast.expr | ast.stmt | ast.keyword | ast.alias | ast.arg) -> Position:
        """Where a part ends, behind its last character."""
        return self.position(node.end_lineno or node.lineno, node.end_col_offset or node.col_offset)

    def utf16_column(self, position: Position) -> int:
        """The column in UTF-16 code units, as language servers count."""
        text = self.lines[position.line - 1] if position.line <= len(self.lines) else ""
        return len(text[: position.column].encode("utf-16-le")) // 2

    def segment(self, start: Position, end: Position) -> str:
        """The text between two places of one line."""
        return self.lines[start.line - 1][start.column : end.column]

    def ignored(self) -> dict[int, frozenset[str] | None]:
        """Line → the rules that its comment ignores, by code or name in lower case; None for all."""
        if not IGNORE.search(self.text):
            return {}
        found: dict[int, frozenset[str] | None] = {}
        for line, comment in self._comments():
            if match := IGNORE.search(comment):
                found[line] = None if match["rules"] is None else frozenset(_words(match["rules"]))
        return found

    def _comments(self) -> Iterable[tuple[int, str]]:
        try:
            for token in tokenize.generate_tokens(io.StringIO(self.text).readline):
                if token.type == tokenize.COMMENT:
                    yield token.start[0], token.string
        except (tokenize.TokenError, SyntaxError):
            return


def _words(text: str) -> list[str]:
    return [word.strip().lower() for word in text.split(",") if word.strip()]


def with_fixes(text: str, fixes: Iterable[Fix]) -> tuple[str, int]:
    """A text with changes made, and how many: of two that meet, the first."""
    source = ScriptSource(text)
    starts = [0]
    for line, end in zip(source.lines, source.line_ends, strict=True):
        starts.append(starts[-1] + len(line) + len(end))
    parts: list[str] = []
    done = position = 0
    for fix in sorted(set(fixes), key=lambda fix: (fix.start, fix.end)):
        start, stop = starts[fix.start.line - 1] + fix.start.column, starts[fix.end.line - 1] + fix.end.column
        if start >= position:
            parts += [text[position:start], fix.text]
            position = stop
            done += 1
    return "".join([*parts, text[position:]]), done
