r"""The page's dynamic prompts, forth and back.

Before the page sends a text whose registry entry says `dynamicPrompts`, it strips `/* … */` and `// …` comments, picks
one option of each `{a|b}`, and turns `\{`, `\}` and `\|` into the bare character. A text that must arrive as it is has
to be written so that this gives it back.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TypeAlias

from ..errors import FormatError

__all__ = ["Choose", "escape_dynamic_prompt", "first_option", "is_spelling_of", "pick_options"]

Choose: TypeAlias = "Callable[[Sequence[str]], str]"
"""Picks one of several texts."""

_SPECIAL = re.compile(r"(?<!\\)(\\*)([{}|])")  # looks at each run of backslashes once
_COMMENT = re.compile(r"/(?=[/*])")
_LINE_END = re.compile(r"[\n\r\u2028\u2029]|\Z")
_ESCAPED = re.compile(r"\\([{}|])")
_DEEPEST = 100


def first_option(options: Sequence[str]) -> str:
    """The first of several texts."""
    return options[0]


def pick_options(text: str, choose: Choose = first_option) -> str:
    """The text that the page sends for one that is written in a widget.

    Args:
        text: With comments and `{a|b}`, also nested.
        choose: Picks an option; the page does so at random.

    Raises:
        FormatError: Options are nested deeper than 100 levels.
    """
    return _pick(text, choose, 0)


def _pick(text: str, choose: Choose, depth: int) -> str:
    if depth > _DEEPEST:
        raise FormatError(f"the options of a dynamic prompt are nested deeper than {_DEEPEST} levels")
    text = _without_comments(text)
    done: list[str] = []
    index = 0
    while index < len(text):
        character = text[index]
        if character == "\\":
            # The page doesn't expect a backslash at the end.
            done.append(text[index : index + 2] if index + 1 < len(text) else "\\undefined")
            index += 2
        elif character == "{":
            options, index = _options(text, index + 1)
            done.append(_pick(choose(options), choose, depth + 1))
        else:
            done.append(character)
            index += 1
    return _ESCAPED.sub(r"\1", "".join(done))


def _without_comments(text: str) -> str:
    """The text without `/* … */` and `// …`, read once: a pattern would look for the end of each `/*` that has none."""
    last = text.rfind("*/")
    done: list[str] = []
    index = 0
    while (found := _COMMENT.search(text, index)) is not None:
        start = found.start()
        if text[start + 1] == "/":
            end_of_line = _LINE_END.search(text, start)
            end = len(text) if end_of_line is None else end_of_line.start()
        elif start + 2 <= last:
            end = text.index("*/", start + 2) + 2
        else:
            done.append(text[index : start + 1])
            index = start + 1
            continue
        done.append(text[index:start])
        index = end
    done.append(text[index:])
    return "".join(done)


def _options(text: str, index: int) -> tuple[list[str], int]:
    """The options of a choice that begins at an index, and the index behind it; a missing end is taken as given."""
    options: list[str] = []
    start, depth = index, 0
    while index < len(text):
        character = text[index]
        if character == "\\":
            index += 2
            continue
        if character == "{":
            depth += 1
        elif character == "}":
            if not depth:
                options.append(text[start:index])
                return options, index + 1
            depth -= 1
        elif character == "|" and not depth:
            options.append(text[start:index])
            start = index + 1
        index += 1
    # Here too a backslash at the end is followed by nothing.
    rest = text[start:] + ("undefined" if index > len(text) else "")
    options.append(rest)
    return options, len(text)


def escape_dynamic_prompt(text: str) -> str | None:
    r"""Writes a text so that the page's dynamic prompts give it back unchanged.

    `{x}` becomes `\{x\}`; `//` and `/*` are split by an empty choice (`/{}/`), which the page drops.

    Returns:
        The escaped text; None if there is no way to write it (it ends with an odd number of backslashes, which the
        page turns into `\undefined`).
    """
    trailing = len(text) - len(text.rstrip("\\"))
    if trailing % 2:
        return None
    # Split at the slashes that would begin a comment; the pieces between them can't contain one.
    return "/{}".join(_SPECIAL.sub(_escape, piece) for piece in _COMMENT.split(text))


def is_spelling_of(written: str, text: str) -> bool:
    """Whether what is written in a widget is a text with escapes: who wrote it wants the text, and nothing is lost."""
    return text in (_ESCAPED.sub(r"\1", written), written) or escape_dynamic_prompt(text) == written


def _escape(match: re.Match[str]) -> str:
    slashes, character = match.groups()
    if not slashes:
        return character if character == "|" else f"\\{character}"
    if len(slashes) % 2 == 0:
        return f"{slashes}\\{character}"
    # An odd run can only come from inside a choice, where the page removes one level of escapes more.
    return f"{{{slashes}\\\\{character}}}"
