r"""Escapes for the page's dynamic prompts.

Before the page sends a text whose registry entry says `dynamicPrompts`, it strips `/* … */` and `// …` comments, picks
one option of each `{a|b}`, and turns `\{`, `\}` and `\|` into the bare character. A text that must arrive as it is has
to be written so that this gives it back.
"""

from __future__ import annotations

import re

__all__ = ["escape_dynamic_prompt"]

_SPECIAL = re.compile(r"(\\*)([{}|])")
_COMMENT = re.compile(r"/(?=[/*])")


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


def _escape(match: re.Match[str]) -> str:
    slashes, character = match.groups()
    if not slashes:
        return character if character == "|" else f"\\{character}"
    if len(slashes) % 2 == 0:
        return f"{slashes}\\{character}"
    # An odd run can only come from inside a choice, where the page removes one level of escapes more.
    return f"{{{slashes}\\\\{character}}}"
