"""Mistakes of the same kinds that only show where values are followed: through loops, containers, functions, methods.

They stand in `more.txt`. A line with a mistake ends with `#!`, the code, and the part that is at fault.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from comfy_script.analysis import check_source
from comfy_script.registry import Registry

SCRIPTS = Path(__file__).with_name("more.txt")
MARK = re.compile(r" #! (?P<code>CS\d+) ?(?P<part>.*)$")


@dataclass(frozen=True)
class Script:
    """A script with mistakes.

    Attributes:
        name: What it is about.
        text: Its text, without the marks.
        marked: Line → code, and the part of the line; an empty part may be any.
    """

    name: str
    text: str
    marked: dict[int, tuple[str, str]]


def scripts() -> Iterator[Script]:
    for part in re.split(r"(?m)^### ", SCRIPTS.read_text(encoding="utf-8"))[1:]:
        name, *lines = part.splitlines()
        marks = {number: match for number, line in enumerate(lines, 1) if (match := MARK.search(line))}
        yield Script(
            name,
            "\n".join(MARK.sub("", line) for line in lines) + "\n",
            {number: (match["code"], match["part"]) for number, match in marks.items()},
        )


MORE = list(scripts())


def test_there_are_many() -> None:
    assert len(MORE) >= 140
    assert all(script.marked for script in MORE)


@pytest.mark.parametrize("script", MORE, ids=lambda script: script.name)
def test_check_finds_it(script: Script, registry: Registry) -> None:
    lines = script.text.split("\n")
    found = {
        each.start.line: (each.rule.code, lines[each.start.line - 1][each.start.column : each.end.column])
        for each in check_source(script.text, registry)
        if each.rule.name != "missing-file"
    }
    expected = {
        number: (code, part or found.get(number, ("", ""))[1]) for number, (code, part) in script.marked.items()
    }
    assert found == expected
