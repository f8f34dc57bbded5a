"""What jedi-language-server and Pyright's language server tell an editor about small programs.

The programs say it themselves: a comment `# ^ complete: euler, ddim` is about the place in the line of code above it
that its caret points to. `(pyright)` behind the word says that the other server can't do that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.lsp.editor import Editor

PROGRAMS = Path(__file__).parent / "programs"
_MARK = re.compile(r"^ *# *\^ (?P<kind>[a-z]+(?: first)?)(?: \((?P<server>\w+)\))?: (?P<expected>.+)$")


@dataclass
class Mark:
    line: int
    column: int
    kind: str
    server: str | None
    expected: str


def marks(text: str) -> Iterator[Mark]:
    code = 0
    for number, line in enumerate(text.splitlines()):
        if match := _MARK.match(line):
            yield Mark(code, line.index("^"), match["kind"], match["server"], match["expected"])
        else:
            assert "^" not in line, f"no such mark: {line}"
            code = number


def answer(editor: Editor, file: str, mark: Mark) -> str | None:
    """None if the server says what is expected; otherwise what it says."""
    place = (file, mark.line, mark.column)
    if mark.kind in ("complete", "complete first"):
        expected = set(mark.expected.split(", "))
        found = editor.completions(*place)
        right = expected == set(found[: len(expected)]) if mark.kind == "complete first" else expected <= set(found)
        return None if right else f"{len(found)}: {', '.join(found[:50])}"
    if mark.kind == "hover":
        hover = editor.hover(*place)
        return None if mark.expected in hover else hover
    if mark.kind == "definition":
        definitions = editor.definitions(*place)
        right = any(path.suffix == ".pyi" and mark.expected in line for path, line in definitions)
        return None if right else str(definitions)
    tips = editor.call_tips(*place)
    parameter, documentation = tips[0] if tips else ("", "")
    if mark.kind == "parameter":
        return None if re.match(rf"{mark.expected}\b", parameter) else str(tips)
    assert mark.kind == "tip"
    return None if mark.expected in documentation else str(tips)


@pytest.mark.parametrize("program", ["completion.py", "reading.py"])
def test_what_editors_show(editor: Editor, server_name: str, program: str) -> None:
    text = (PROGRAMS / program).read_text(encoding="utf-8")
    wrong = []
    with editor.opened(program, text):
        for mark in marks(text):
            if mark.server in (None, server_name) and (said := answer(editor, program, mark)) is not None:
                wrong.append(f"{program}:{mark.line + 1}:{mark.column} {mark.kind}: {mark.expected}: got {said}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("server_name", ["pyright"], indirect=True)
def test_mistakes_are_underlined(editor: Editor) -> None:
    text = (PROGRAMS / "mistakes.py").read_text(encoding="utf-8")
    with editor.opened("mistakes.py", text):
        found = {(line, column): message for line, column, message in editor.diagnostics("mistakes.py")}
    expected = {(mark.line, mark.column): mark.expected for mark in marks(text)}
    assert found.keys() == expected.keys(), found
    assert {place: text for place, text in expected.items() if text not in found[place]} == {}
