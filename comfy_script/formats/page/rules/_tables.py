"""Tables as Markdown, with cells padded to equal widths."""

from __future__ import annotations

import re
from collections.abc import Sequence

__all__ = ["markdown_table", "read_markdown_table"]

_DIVIDER = re.compile(r"\|?[\s\-|:]+\|?")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_NARROWEST = 3


def markdown_table(headers: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Writes a table. Each row gets as many cells as there are headers."""
    cells = [[_cell(row, column) for column in range(len(headers))] for row in rows]
    widths = [
        max(_NARROWEST, _length(header), *(_length(row[column]) for row in cells))
        for column, header in enumerate(headers)
    ]
    lines = [headers, ["-" * width for width in widths], *cells]
    return "\n".join(f"| {' | '.join(map(_padded, line, widths))} |" for line in lines)


def read_markdown_table(text: str) -> tuple[list[str], list[list[str]]] | None:
    """The headers and rows of the first table in a text; None if there is none."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    for index, line in enumerate(lines[1:]):
        if _DIVIDER.fullmatch(line):
            headers = _split(lines[index])
            rows = [_split(row) for row in lines[index + 2 :]]
            return headers, [[*row, *[""] * (len(headers) - len(row))][: len(headers)] for row in rows]
    return None


def _split(line: str) -> list[str]:
    return [_BREAK.sub("\n", cell.strip()) for cell in line.removeprefix("|").removesuffix("|").split("|")]


def _cell(row: Sequence[str], column: int) -> str:
    return row[column].replace("\n", "<br>") if column < len(row) else ""


def _length(text: str) -> int:
    """As JavaScript counts: in halves of UTF-16."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _padded(text: str, width: int) -> str:
    return text + " " * (width - _length(text))
