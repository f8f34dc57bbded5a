"""Edits as somebody types them, for language servers: examples letter by letter, and random deletions."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Edit", "edits", "keystrokes"]

_STRETCH = 60
_DELETIONS = 20
_CLOSING = {"(": ")", "[": "]", "{": "}", '"': '"', "'": "'"}


@dataclass(frozen=True)
class Edit:
    """A text after an edit.

    Attributes:
        file: The example.
        text: Its text then.
        offset: Where somebody has just typed or deleted.
    """

    file: str
    text: str
    offset: int


def edits(files: list[Path], seed: int, count: int) -> Iterator[Edit]:
    """Edits of files: a stretch typed letter by letter, with or without what follows it, or parts deleted.

    Args:
        files: Scripts.
        seed: Another seed, other edits.
        count: How many.
    """
    chance = random.Random(seed)
    texts = {file.name: file.read_text(encoding="utf-8") for file in files}
    made = 0
    while made < count:
        file = chance.choice(sorted(texts))
        for edit in _typed(file, texts[file], chance) if chance.random() < 0.5 else _deleted(file, texts[file], chance):
            if made < count:
                yield edit
            made += 1


def _typed(file: str, text: str, chance: random.Random) -> Iterator[Edit]:
    begin = chance.randrange(len(text))
    end = min(begin + _STRETCH, len(text))
    tail = text[end:] if chance.random() < 0.5 else ""
    for offset in range(begin, end):
        yield Edit(file, text[:offset] + tail, offset)


def _deleted(file: str, text: str, chance: random.Random) -> Iterator[Edit]:
    for _ in range(_DELETIONS):
        begin = chance.randrange(len(text) + 1)
        text = text[:begin] + text[begin + chance.choice([1, 1, 2, 5, 30]) :]
        yield Edit(file, text, begin)


def keystrokes(line: str, *, is_closed: bool) -> Iterator[tuple[str, str]]:
    """A line as it is typed letter by letter: what stands before the cursor, and behind it.

    Args:
        line: The line.
        is_closed: Brackets and quotes are closed as soon as they are opened, as editors do; the one that is typed then
            takes the place of the one that is there.
    """
    behind: list[str] = []
    for end, letter in enumerate(line, 1):
        in_string = bool(behind) and behind[-1] in ('"', "'")
        if behind and letter == behind[-1]:
            behind.pop()
        elif letter in _CLOSING and not in_string:
            behind.append(_CLOSING[letter])
        yield line[:end], "".join(reversed(behind)) if is_closed else ""
