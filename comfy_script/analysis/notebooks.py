"""Jupyter notebooks: their code cells as one script, and changes in them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..errors import ScriptError
from .check import check_text
from .findings import Finding, Fix, Position
from .source import ScriptSource, with_fixes

if TYPE_CHECKING:
    from ..registry.registry import Registry

__all__ = ["check_notebook", "notebook_with_fixes", "plain_cell"]

_FORMS: tuple[dict[str, Any], ...] = (
    {"indent": 1},
    {"indent": 2},
    {"indent": 4},
    {"indent": None},
    {"indent": None, "separators": (",", ":")},
)


def check_notebook(text: str, registry: Registry) -> list[Finding]:
    """The mistakes of a Jupyter notebook: its code cells as one script, in their order.

    Args:
        text: The file's text.
        registry: The nodes that it will have.

    Raises:
        ScriptError: It is no notebook.
    """
    lines: list[str] = []
    places: list[tuple[int, int]] = []
    for number, cell in _code_cells(_parsed(text)):
        for index, line in enumerate(plain_cell(ScriptSource(_text(cell)).lines), 1):
            lines.append(line)
            places.append((number, index))
    found = check_text(ScriptSource("\n".join(lines)), registry)
    return [_in_cell(each, places) for each in found]


def notebook_with_fixes(text: str, found: Iterable[Finding]) -> tuple[str, int]:
    """A notebook with what was found mended where that is sure, and how many changes that is.

    Args:
        text: The file's text.
        found: What `check_notebook` says of it.

    Raises:
        ScriptError: It is no notebook.
    """
    notebook = _parsed(text)
    fixes: dict[int, list[Fix]] = {}
    for each in found:
        if each.fix is not None and each.cell is not None:
            fixes.setdefault(each.cell, []).append(each.fix)
    count = 0
    for number, cell in _code_cells(notebook):
        if number in fixes:
            changed, done = with_fixes(_text(cell), fixes[number])
            count += done
            cell["source"] = changed if isinstance(cell["source"], str) else changed.splitlines(keepends=True)
    return _written(notebook, text), count


def _parsed(text: str) -> Any:
    try:
        notebook = json.loads(text)
        for _, cell in _code_cells(notebook):
            _text(cell)
        return notebook
    except (ValueError, LookupError, TypeError, RecursionError) as error:
        raise ScriptError(f"It is no notebook: {error}") from None


def _code_cells(notebook: Any) -> list[tuple[int, dict[str, Any]]]:
    return [(number, cell) for number, cell in enumerate(notebook["cells"], 1) if cell["cell_type"] == "code"]


def _text(cell: dict[str, Any]) -> str:
    return "".join(cell["source"])


def _written(notebook: Any, before: str) -> str:
    """A notebook in the form that its text had, as far as that can be told."""
    end = before[len(before.rstrip()) :]
    original = json.loads(before)
    for is_ascii in (False, True):
        for form in _FORMS:
            if json.dumps(original, ensure_ascii=is_ascii, **form) + end == before:
                return json.dumps(notebook, ensure_ascii=is_ascii, **form) + end
    return json.dumps(notebook, ensure_ascii=False, indent=1) + "\n"


def plain_cell(lines: list[str]) -> list[str]:
    """The lines of a cell, with those that Python can't read as others in their place."""
    if lines and lines[0].startswith("%%"):
        return ["#"] * len(lines)
    plain: list[str] = []
    for line in lines:
        stripped = line.lstrip()
        indent = line[: len(line) - len(stripped)]
        if stripped[:1] in ("%", "!", "?") or (stripped.endswith("?") and not stripped.startswith("#")):
            plain.append(f"{indent}pass")
        else:
            plain.append(line)
    return plain


def _in_cell(each: Finding, places: list[tuple[int, int]]) -> Finding:
    def moved(position: Position) -> Position:
        return Position(places[position.line - 1][1] if places else 1, position.column)

    cell = places[each.start.line - 1][0] if places else 1

    def moved_fix(fix: Fix) -> Fix:
        return Fix(moved(fix.start), moved(fix.end), fix.text)

    fix = moved_fix(each.fix) if each.fix is not None else None
    others = tuple(map(moved_fix, each.alternatives))
    return replace(each, start=moved(each.start), end=moved(each.end), fix=fix, alternatives=others, cell=cell)
