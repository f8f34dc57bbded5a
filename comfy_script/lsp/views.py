"""A document as the features see it: one text, and places in it. The cells of a notebook are one text together."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import unquote

from lsprotocol import types as lsp
from pygls.workspace import PositionCodec, ServerTextPosition

from ..analysis.findings import Position
from ..analysis.notebooks import plain_cell
from ..analysis.source import ScriptSource

if TYPE_CHECKING:
    from pygls.workspace import TextDocument, Workspace

__all__ = ["View"]


class View:
    """A document, or the notebook that a cell is part of.

    Args:
        workspace: What the editor has open.
        uri: The document's address, or a cell's.

    Attributes:
        uri: The same.
        source: The text.
        cells: Of a notebook, each cell's address, and the lines of the text before it.
    """

    def __init__(self, workspace: Workspace, uri: str) -> None:
        self.uri = uri
        self._codec: PositionCodec = workspace.position_codec
        self.cells: list[tuple[str, int]] = []
        notebook = workspace.get_notebook_document(cell_uri=uri)
        if notebook is None:
            document = workspace.get_text_document(uri)
            self.path: str | None = document.path or None
            self.source = ScriptSource(_text(document))
            self._before = 0
            return
        self.path = None
        lines: list[str] = []
        for cell in notebook.cells:
            document = workspace.get_text_document(cell.document)
            self.cells.append((cell.document, len(lines)))
            lines += plain_cell(ScriptSource(_text(document)).lines)
        self.source = ScriptSource("\n".join(lines))
        # Each of the two sides writes an address with the escapes that it likes.
        self._before = next(before for cell, before in self.cells if unquote(cell) == unquote(uri))

    def position(self, position: lsp.Position) -> Position:
        """A place that the editor means."""
        lines = self.source.lines
        line = min(position.line + self._before, len(lines) - 1)
        found = self._codec.position_from_client_units([lines[line]], lsp.Position(0, position.character))
        return Position(line + 1, min(found.character, len(lines[line])))

    def offset(self, position: Position) -> int:
        """The characters of the text before a place."""
        ends = self.source.line_ends
        before = sum(
            len(line) + len(end) for line, end in zip(self.source.lines[: position.line - 1], ends, strict=False)
        )
        return before + position.column

    def at(self, offset: int) -> Position:
        """The place behind a number of characters of the text."""
        left = offset
        for number, (line, end) in enumerate(zip(self.source.lines, self.source.line_ends, strict=True), 1):
            if left <= len(line):
                return Position(number, left)
            left = max(left - len(line) - len(end), 0)
        return Position(len(self.source.lines), len(self.source.lines[-1]))

    def range(self, start: Position, end: Position) -> lsp.Range:
        """A part of the text as the editor counts, in its document or cell."""
        return lsp.Range(self._lsp_position(start, self._before), self._lsp_position(end, self._before))

    def _lsp_position(self, position: Position, before: int) -> lsp.Position:
        line = self.source.lines[position.line - 1] if position.line <= len(self.source.lines) else ""
        there = self._codec.position_to_client_units([line], ServerTextPosition(0, position.column))
        return lsp.Position(max(position.line - 1 - before, 0), there.character)

    def place(self, start: Position, end: Position) -> tuple[str, lsp.Range]:
        """The document or cell of a part of the text, and where it is in there."""
        uri, before = self.uri, self._before
        for cell, lines in self.cells:
            if lines < start.line:
                uri, before = cell, lines
        return uri, lsp.Range(self._lsp_position(start, before), self._lsp_position(end, before))


def _text(document: TextDocument) -> str:
    """The text; of one that is closed, that on the disk, or none: a question may follow the close."""
    try:
        return str(document.source)
    except (OSError, UnicodeDecodeError):
        return ""
