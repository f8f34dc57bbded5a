"""Pass: groups and notes become comments.

A group's title stands above each run of its nodes, and its notes below the first of these titles. All other notes
stand at the beginning. A group without a title says nothing.
"""

from __future__ import annotations

import re

from ..formats.workflow import Graph, Group, Note
from .records import Comment, Unit

__all__ = ["comment_lines", "group_of_nodes", "write_comments"]

_DIRECTIVE = re.compile(
    r"(?:///|!|%%|:|(?:type|fmt|yapf|pyright|mypy|ruff|flake8|isort|pylint|pyre|pyre-\w+|pytype|noqa|nosec|nopycln|pragma"
    r"|black|autopep8|cython|distutils|region|endregion|vim?|ex)\b)",
    re.IGNORECASE,
)
_CODING = re.compile(r"(coding)([:=])", re.IGNORECASE)
_NOQA = re.compile(r"#(\s*(?:noqa|type|fmt|pragma|pyright))", re.IGNORECASE)


def write_comments(unit: Unit) -> None:
    """Fills in `comments` and `notes` of a unit."""
    groups = unit.graph.groups
    by_size = _by_size(unit.graph)
    inside = group_of_nodes(unit.graph)
    notes: dict[int | None, list[str]] = {}
    for note in unit.graph.notes:
        holding = [index for index in by_size if groups[index].holds(note)]
        lines = notes.setdefault(holding[-1] if holding else None, [])
        lines += ["", *_note_lines(note)] if lines else _note_lines(note)
    head = notes.pop(None, [])
    before: int | None = None
    for node_id in unit.steps:
        index = inside.get(node_id)
        if index != before:
            title = comment_lines(groups[index].title) if index is not None else []
            unit.comments[node_id] = Comment((*title, *notes.pop(index, ())))
            before = index
    # Notes of groups that have no line.
    unit.notes = (*head, *(line for lines in notes.values() for line in lines))


def group_of_nodes(graph: Graph) -> dict[str, int]:
    """Node id → the index of the smallest group that it is in, of those that say something."""
    return {node_id: index for index in _by_size(graph) for node_id in graph.groups[index].nodes}


def _by_size(graph: Graph) -> list[int]:
    titled = [index for index, group in enumerate(graph.groups) if comment_lines(group.title)]
    return sorted(titled, key=lambda index: _area(graph.groups[index]), reverse=True)


def _area(group: Group) -> float:
    return group.bounding[2] * group.bounding[3]


def _note_lines(note: Note) -> list[str]:
    lines = comment_lines(note.text)
    return [*comment_lines(note.title), *lines] if note.title else lines


def comment_lines(text: str) -> list[str]:
    """A text as lines of comments, without `#`. None of them means anything to Python or its tools."""
    lines: list[str] = []
    for line in map(_harmless, text.splitlines()):
        if line or (lines and lines[-1]):
            lines.append(line)
    return lines[:-1] if lines and not lines[-1] else lines


def _harmless(line: str) -> str:
    text = "".join(char if char.isprintable() else _visible(char) for char in line).strip()
    text = _NOQA.sub(r"\1", _CODING.sub(r"\1 \2", text))
    return f"| {text}" if _DIRECTIVE.match(text) else text


def _visible(char: str) -> str:
    return " " if char.isspace() and char not in "\x1c\x1d\x1e\x1f" else char.encode("unicode_escape").decode()
