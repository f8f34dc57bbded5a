"""The mistakes of `tests/mistakes` while they are typed letter by letter, in the middle of their files.

Expected of each keystroke: elsewhere in the file is told what is wrong there, and nothing else. In the line that is
typed, nothing is a mistake yet that isn't written to its end; a text that is no Python is one. At the end, what `check`
finds is told.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from lsprotocol import types as lsp
from pygls.workspace import Workspace

from comfy_script.analysis import check_source
from comfy_script.lsp.diagnostics import diagnostics
from comfy_script.lsp.scripts import Scripts
from comfy_script.lsp.typed import TypingPlace, edited_at
from comfy_script.lsp.views import View
from comfy_script.registry import Registry
from tests.lsp.editor import OWN, Editor
from tests.lsp.edits import keystrokes
from tests.mistakes.test_mistakes import MISTAKES, PROGRAMS
from tests.mistakes.test_more import MORE
from tests.mistakes.test_other_shapes import MISTAKES as OTHERS

SYNTAX = "CS001"
Said = tuple[int, int, str, str]
"""Line and column from 0, code and message."""


@dataclass(frozen=True)
class Typed:
    """A mistake in the middle of its file.

    Attributes:
        name: Of a file.
        head: The text before its line.
        line: The line, without a comment.
        tail: The text behind it.
    """

    name: str
    head: str
    line: str
    tail: str

    @property
    def number(self) -> int:
        """Of the line, from 0."""
        return self.head.count("\n")

    def text(self, typed: str | None = None) -> str:
        """The file, with as much of the line as is typed."""
        return self.head + (self.line if typed is None else typed) + self.tail

    def own(self, found: set[Said]) -> set[Said]:
        """What is said of the line."""
        return {each for each in found if each[0] == self.number}


def forty() -> Iterator[Typed]:
    for mistake in MISTAKES:
        lines = (PROGRAMS / f"{mistake.kind}.py").read_text(encoding="utf-8").splitlines(keepends=True)
        head, tail = "".join(lines[: mistake.line - 1]), "\n" + "".join(lines[mistake.line :])
        yield Typed(f"{mistake.kind}_{mistake.line}.py", head, mistake.code, tail)


def other_forty() -> Iterator[Typed]:
    for kind, texts in OTHERS.items():
        for number, text in enumerate(texts, 1):
            head, line, tail = re.split(r"(?m)^(.*\S) *#! .*$", text)
            yield Typed(f"other_{kind.replace(' ', '_')}_{number}.py", head, line, tail)


def more() -> Iterator[Typed]:
    for script in MORE:
        lines = script.text.splitlines(keepends=True)
        for number in script.marked:
            line = lines[number - 1].rstrip("\n")
            head, tail = "".join(lines[: number - 1]), "\n" + "".join(lines[number:])
            name = re.sub("[^a-z]", "_", script.name)
            yield Typed(f"more_{name}_{number}.py", head, line, tail)


FORTY, OTHER_FORTY = list(forty()), list(other_forty())


def said(found: Sequence[lsp.Diagnostic]) -> set[Said]:
    return {(each.range.start.line, each.range.start.character, str(each.code), each.message) for each in found}


def checked(text: str, registry: Registry) -> set[Said]:
    """What `check` says of a text."""
    found = check_source(text, registry)
    return {(each.start.line - 1, each.start.column, each.rule.code, each.message) for each in found}


def told_while_typing(
    each: Typed, registry: Registry, *, is_closed: bool, by_words: bool = False
) -> Iterator[tuple[str, set[Said]]]:
    """The line up to the cursor, and what is told then, for each letter or word."""
    uri, workspace, scripts = "file:///typed.py", Workspace(None), Scripts()
    before = each.text("")
    for typed, behind in keystrokes(each.line, is_closed=is_closed):
        if by_words and next_word(each.line[len(typed) - 1 :]) != each.line[len(typed) - 1]:
            continue  # in the middle of a word
        text = each.text(typed + behind)
        workspace.put_text_document(lsp.TextDocumentItem(uri, "python", 1, text))
        view = View(workspace, uri)
        place = len(each.head) + len(typed)
        if not is_closed:
            assert edited_at(before, text) == place
        found, _ = diagnostics(
            view, scripts.script(text, registry), beside_pylance=False, typing=TypingPlace(view, place)
        )
        yield typed, said(found[uri])
        before = text


@pytest.mark.parametrize("is_closed", [False, True], ids=["plain", "closed"])
@pytest.mark.parametrize("each", [*FORTY, *OTHER_FORTY], ids=lambda each: each.name)
def test_each_letter(each: Typed, is_closed: bool, registry: Registry) -> None:
    expected = checked(each.text(), registry)
    own = each.own(expected)
    assert own
    places = {(line, column, code) for line, column, code, _ in own}
    for typed, told in told_while_typing(each, registry, is_closed=is_closed):
        elsewhere = told - each.own(told)
        if not typed.strip() or (each.line.endswith(":") and typed != each.line):
            elsewhere = {one for one in elsewhere if one[2] != SYNTAX}  # a block has no head, or no body
        assert elsewhere == expected - own, typed
        if typed == each.line:
            assert told == expected
            continue
        early = {one[:3] for one in each.own(told) if one[2] != SYNTAX}
        # Where brackets are closed, a mistake is one as soon as its part of the line is there.
        assert early <= (places if is_closed else set()), typed


@pytest.mark.parametrize("each", list(more()), ids=lambda each: each.name)
def test_each_word(each: Typed, registry: Registry) -> None:
    expected = checked(each.text(), registry)
    assert each.own(expected)
    for typed, told in told_while_typing(each, registry, is_closed=False, by_words=True):
        early = {one for one in each.own(told) if one[2] != SYNTAX}
        assert told == expected if typed == each.line else not early, typed


def test_a_server_is_told_forty_at_once(tmp_path: Path, object_info: bytes, registry: Registry) -> None:
    """Each in a document of its own, a word of each at a time; all letters are sent."""
    (tmp_path / "nodes.json").write_bytes(object_info)
    command = [*OWN, "--registry", "nodes.json"]
    editor = Editor(tmp_path, command, {**os.environ})
    typed = {each.name: "" for each in FORTY}
    try:
        for each in FORTY:
            editor.change(each.name, each.text(""))
        while still := [each for each in FORTY if typed[each.name] != each.line]:
            for each in still:
                for letter in next_word(each.line[len(typed[each.name]) :]):
                    typed[each.name] += letter
                    editor.change(each.name, each.text(typed[each.name]))
            found = editor.told_of_all([each.name for each in still])
            for each, told in zip(still, map(said, found), strict=True):
                whole = checked(each.text(), registry)
                assert told - each.own(told) == whole - each.own(whole), typed[each.name]
                now = each.own(checked(each.text(typed[each.name]), registry))
                assert each.own(told) <= now, typed[each.name]
                if typed[each.name] == each.line:
                    assert told == whole
    finally:
        editor.close()


def next_word(text: str) -> str:
    """The first word of a text, with what stands before it."""
    end = next((number for number in range(1, len(text)) if text[number - 1].isalnum() > text[number].isalnum()), None)
    return text[:end]
