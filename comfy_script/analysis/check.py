"""Checking a script, or a notebook, against a registry."""

from __future__ import annotations

import json
from collections import OrderedDict
from dataclasses import replace
from typing import TYPE_CHECKING

from .._processes import ForkSafeLock
from ..errors import ScriptError
from .findings import Finding, Fix, Position
from .rules import RULES
from .source import ScriptSource
from .statements import Statements
from .vocabulary import Vocabulary

if TYPE_CHECKING:
    from ..registry.registry import Registry

__all__ = ["check_notebook", "check_source", "heard", "plain_cell", "syntax_error", "vocabulary_of"]

_MOST_VOCABULARIES = 4
_vocabularies: OrderedDict[str, Vocabulary] = OrderedDict()
_lock = ForkSafeLock()


def check_source(source: str, registry: Registry) -> list[Finding]:
    """The mistakes of a script, found without running it.

    Args:
        source: Its text.
        registry: The nodes that it will have.

    Returns:
        What is wrong, or perhaps not meant, in the order of the source. Where something isn't known, nothing is said.
    """
    return _check(ScriptSource(source), registry)


def _check(source: ScriptSource, registry: Registry) -> list[Finding]:
    try:
        tree = source.parse()
    except SyntaxError as error:
        return [syntax_error(source, error)]
    reading = Statements(source, tree, vocabulary_of(registry))
    try:
        reading.read()
    except RecursionError:
        return []  # an expression that nests as deeply isn't written by hand
    return heard(source, reading.report.findings())


def vocabulary_of(registry: Registry) -> Vocabulary:
    """The registry's vocabulary, kept for the next script."""
    with _lock:
        kept = _vocabularies.pop(registry.content_hash, None) or Vocabulary(registry)
        _vocabularies[registry.content_hash] = kept
        while len(_vocabularies) > _MOST_VOCABULARIES:
            _vocabularies.popitem(last=False)
        return kept


def syntax_error(source: ScriptSource, error: SyntaxError) -> Finding:
    """What is said of a text that is no Python."""
    line = min(max(error.lineno or 1, 1), len(source.lines))
    column = min(max((error.offset or 1) - 1, 0), len(source.lines[line - 1]))
    start = Position(line, column)
    return Finding(RULES["syntax-error"], error.msg, start, start)


def heard(source: ScriptSource, found: list[Finding]) -> list[Finding]:
    """What no comment of its line ignores."""
    ignored = source.ignored()

    def is_ignored(each: Finding) -> bool:
        for line in {each.start.line, each.end.line}:
            if line in ignored:
                rules = ignored[line]
                if rules is None or each.rule.name in rules or each.rule.code.lower() in rules:
                    return True
        return False

    return [each for each in found if not is_ignored(each)] if ignored else found


def check_notebook(text: str, registry: Registry) -> list[Finding]:
    """The mistakes of a Jupyter notebook: its code cells as one script, in their order.

    Args:
        text: The file's text.
        registry: The nodes that it will have.

    Raises:
        ScriptError: It is no notebook.
    """
    cells = code_cells(text)
    lines: list[str] = []
    places: list[tuple[int, int]] = []
    for number, cell in cells:
        for index, line in enumerate(cell, 1):
            lines.append(line)
            places.append((number, index))
    found = _check(ScriptSource("\n".join(lines)), registry)
    return [_in_cell(each, places) for each in found]


def code_cells(text: str) -> list[tuple[int, list[str]]]:
    """The code cells of a notebook: their number from 1, and their lines, without what is IPython's own.

    Raises:
        ScriptError: It is no notebook.
    """
    try:
        cells = json.loads(text)["cells"]
        parts = [(number, cell) for number, cell in enumerate(cells, 1) if cell["cell_type"] == "code"]
        sources = [(number, "".join(cell["source"]).split("\n")) for number, cell in parts]
    except (ValueError, LookupError, TypeError, RecursionError) as error:
        raise ScriptError(f"It is no notebook: {error}") from None
    return [(number, plain_cell(lines)) for number, lines in sources]


def plain_cell(lines: list[str]) -> list[str]:
    """The lines of a cell, with those that Python can't read as comments of the same length."""
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
    fix = each.fix
    if fix is not None:
        fix = Fix(moved(fix.start), moved(fix.end), fix.text)
    return replace(each, start=moved(each.start), end=moved(each.end), fix=fix, cell=cell)
