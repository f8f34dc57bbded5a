"""A paragraph of a script as a function of its own."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from .._parsing import parse_expression
from ..analysis.findings import Fix, Position
from ..analysis.scopes import bound_names
from .calls import link_type_text
from .reading import Reading
from .scripts import Script

__all__ = ["extracted"]

_STAYS = (
    *(ast.Return, ast.Yield, ast.YieldFrom, ast.Await, ast.Break, ast.Continue, ast.Global, ast.Nonlocal),
    *(ast.Import, ast.ImportFrom, ast.AsyncFor, ast.AsyncWith, ast.NamedExpr, ast.Delete, ast.ClassDef),
    *(ast.FunctionDef, ast.AsyncFunctionDef),
)
"""What means something else in a function of its own."""
_LOOPS = (ast.For, ast.AsyncFor, ast.While)
_INDENT = 4


@dataclass(frozen=True)
class _Paragraph:
    """Statements that belong together.

    Attributes:
        body: The statements.
        around: The statements that they are in, the outermost first.
        first, last: Their lines, with the comments above them.
    """

    body: Sequence[ast.stmt]
    around: Sequence[ast.stmt]
    first: int
    last: int

    def holds(self, node: ast.AST) -> bool:
        """Whether a part of the script is in it."""
        return self.first <= getattr(node, "lineno", 0) <= self.last

    @property
    def is_in_loop(self) -> bool:
        """Whether it runs several times."""
        return any(isinstance(each, _LOOPS) for each in self.around)


def extracted(reading: Reading, script: Script, start: Position, end: Position) -> list[Fix]:
    """The changes that make a function of a paragraph: statements without an empty line between them.

    What it uses becomes parameters, with their link types; what is used of it elsewhere is returned.

    Args:
        reading: The script as it was read.
        script: Its text.
        start, end: The statements that are selected; or twice a place in the paragraph.

    Returns:
        The changes; none if there is no paragraph that can be a function.
    """
    if reading.mended.error is not None:
        return []
    found = _paragraph(reading.tree, script.source.lines, start, end)
    if found is None or any(isinstance(each, _STAYS) for statement in found.body for each in ast.walk(statement)):
        return []
    indent = found.body[0].col_offset
    if indent != _INDENT and any(_spans_lines(each) for each in found.body):
        return []  # another indent would change the text
    return _Extraction(reading, script, found).changes()


def _paragraph(tree: ast.Module, lines: Sequence[str], start: Position, end: Position) -> _Paragraph | None:
    block: Sequence[ast.stmt] = tree.body
    around: list[ast.stmt] = []
    while True:
        inside = [each for each in block if each.lineno <= end.line and _last(each) >= start.line]
        if not inside:
            return None
        inner = _inner_block(inside[0], start, end) if len(inside) == 1 else None
        if inner is None:
            break
        around.append(inside[0])
        block = inner
    first, last = list(block).index(inside[0]), list(block).index(inside[-1])
    if start == end:
        while first > 0 and _touch(block[first - 1], block[first], lines):
            first -= 1
        while last + 1 < len(block) and _touch(block[last], block[last + 1], lines):
            last += 1
    line = _above(block[first].lineno, lines)
    return _Paragraph(block[first : last + 1], around, line, _last(block[last]))


def _last(node: ast.stmt) -> int:
    return node.end_lineno or node.lineno


def _inner_block(statement: ast.stmt, start: Position, end: Position) -> Sequence[ast.stmt] | None:
    """The statements in another one that a part of the script is in."""
    owners: list[ast.AST] = [statement, *getattr(statement, "handlers", ()), *getattr(statement, "cases", ())]
    for owner in owners:
        for name in ("body", "orelse", "finalbody"):
            block = getattr(owner, name, None)
            if isinstance(block, list) and block and block[0].lineno <= start.line and end.line <= _last(block[-1]):
                return block
    return None


def _touch(upper: ast.stmt, lower: ast.stmt, lines: Sequence[str]) -> bool:
    return all(line.strip() for line in lines[_last(upper) : lower.lineno - 1])


def _above(line: int, lines: Sequence[str]) -> int:
    """The first line of a statement with the comments above it."""
    while line > 1 and lines[line - 2].lstrip().startswith("#"):
        line -= 1
    return line


def _spans_lines(node: ast.stmt) -> bool:
    return any(
        isinstance(each, (ast.Constant, ast.JoinedStr)) and each.lineno != each.end_lineno for each in ast.walk(node)
    )


class _Extraction:
    """The function that a paragraph becomes."""

    def __init__(self, reading: Reading, script: Script, paragraph: _Paragraph) -> None:
        self._reading = reading
        self._script = script
        self._paragraph = paragraph
        names = (each for each in ast.walk(reading.tree) if isinstance(each, ast.Name))
        self._names = sorted(names, key=lambda each: (each.lineno, each.col_offset))

    def changes(self) -> list[Fix]:
        """The function in front of the statement that the paragraph is in, and its call in the paragraph's place."""
        paragraph, source = self._paragraph, self._script.source
        parameters, results = self._parameters(), self._results()
        name = self._name(results)
        indent = paragraph.body[0].col_offset
        lines = [line[indent:] for line in source.lines[paragraph.first - 1 : paragraph.last]]
        returns = [f"return {', '.join(results)}"] if results else []
        body = "\n".join(" " * _INDENT + line if line.strip() else "" for line in [*lines, *returns])
        listed = ", ".join(f"{each}{self._annotation(each, ': ', is_result=False)}" for each in parameters)
        function = f"def {name}({listed}){self._returned(results)}:\n{body}"
        call = f"{name}({', '.join(parameters)})"
        written = f"{', '.join(results)} = {call}" if results else call
        place = Position(paragraph.first, indent)
        end = source.end(paragraph.body[-1])
        outer = paragraph.around[0] if paragraph.around else paragraph.body[0]
        decorators = [each.lineno for each in getattr(outer, "decorator_list", ())]
        front = Position(_above(min([outer.lineno, *decorators]), source.lines), 0)
        inserted = f"{function}\n\n\n"
        if front == place:
            return [Fix(place, end, inserted + written)]
        return [Fix(front, front, inserted), Fix(place, end, written)]

    def _parameters(self) -> list[str]:
        """What is used of what was made before."""
        before = self._bound_before()
        made: set[str] = set()
        needed: list[str] = []
        for statement in self._paragraph.body:
            for node in ast.walk(statement):
                is_read = isinstance(node, ast.Name) and (
                    isinstance(node.ctx, ast.Load)
                    or (isinstance(statement, ast.AugAssign) and node is statement.target)
                )
                if is_read and isinstance(node, ast.Name) and node.id in before - made and node.id not in needed:
                    needed.append(node.id)
            if isinstance(statement, (ast.Assign, ast.AnnAssign)):
                made |= bound_names([statement])
        return needed

    def _bound_before(self) -> set[str]:
        """Variables and parameters; what a module defines or imports is there in a function anyway."""
        found = {each.id for each in self._names if isinstance(each.ctx, ast.Store) and self._is_before(each)}
        for each in self._paragraph.around:
            if isinstance(each, (ast.FunctionDef, ast.AsyncFunctionDef)):
                found |= {inner.arg for inner in ast.walk(each.args) if isinstance(inner, ast.arg)}
        return found

    def _is_before(self, node: ast.Name) -> bool:
        if self._paragraph.holds(node):
            return self._paragraph.is_in_loop
        return node.lineno < self._paragraph.first or self._paragraph.is_in_loop

    def _results(self) -> list[str]:
        """What is made in it and used elsewhere."""
        used = {
            each.id
            for each in self._names
            if isinstance(each.ctx, ast.Load)
            and not self._paragraph.holds(each)
            and (self._paragraph.is_in_loop or each.lineno > self._paragraph.last)
        }
        made: dict[str, None] = {}
        for each in self._names:
            if isinstance(each.ctx, ast.Store) and self._paragraph.holds(each) and each.id in used:
                made[each.id] = None
        if self._paragraph.is_in_loop:
            made.update(dict.fromkeys(name for name in self._parameters() if self._is_made(name)))
        return list(made)

    def _is_made(self, name: str) -> bool:
        return name in bound_names(self._paragraph.body)

    def _annotation(self, name: str, before: str, *, is_result: bool) -> str:
        """The link type of a variable, where it has one that scripts have a name for."""
        for each in reversed(self._names) if is_result else self._names:
            if each.id == name and self._paragraph.holds(each) and isinstance(each.ctx, ast.Load) is not is_result:
                texts = dict.fromkeys(map(link_type_text, self._reading.seen(each)))
                text = next(iter(texts), None)
                if len(texts) == 1 and text is not None and self._is_written(text):
                    return f"{before}{text}"
        return ""

    def _is_written(self, text: str) -> bool:
        names = [each.id for each in ast.walk(parse_expression(text)) if isinstance(each, ast.Name)]
        vocabulary = self._script.vocabulary
        return self._reading.snapshot.has_star and all(name == "list" or name in vocabulary for name in names)

    def _returned(self, results: Sequence[str]) -> str:
        types = [self._annotation(each, "", is_result=True) for each in results]
        if not types or not all(types):
            return ""
        return f" -> {types[0]}" if len(types) == 1 else f" -> tuple[{', '.join(types)}]"

    def _name(self, results: Iterable[str]) -> str:
        first = next(iter(results), None)
        name = stem = f"make_{first.strip('_')}" if first is not None else "new_function"
        taken = self._reading.bound
        number = 2
        while name in taken or name in self._script.vocabulary:
            name = f"{stem}_{number}"
            number += 1
        return name
