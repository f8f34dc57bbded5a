r"""The page's rule is written again here, from its description (and compared with the page in tests/page)."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comfy_script.formats.dynamic_prompts import escape_dynamic_prompt, pick_options


def as_the_page_sends(text: str) -> str:
    """Comments go, a choice becomes its first option, and escaped braces and bars become bare."""
    text = re.sub(r"/\*[\s\S]*?\*/|//.*", "", text)
    place = 0
    out = ""

    def escaped() -> str:
        nonlocal place
        following = text[place] if place < len(text) else "undefined"
        place += 1
        return "\\" + following

    def choice() -> str:
        nonlocal place
        options, option, depth = [], "", 0
        while place < len(text):
            character = text[place]
            place += 1
            if character == "\\":
                option += escaped()
                continue
            if character == "{":
                depth += 1
            elif character == "}":
                if not depth:
                    break
                depth -= 1
            elif character == "|" and not depth:
                options.append(option)
                option = ""
                continue
            option += character
        return as_the_page_sends([*options, option][0])

    while place < len(text):
        character = text[place]
        place += 1
        out += escaped() if character == "\\" else choice() if character == "{" else character
    return re.sub(r"\\([{}|])", r"\1", out)


@given(st.text(alphabet="\\{}|/*a\n", max_size=14))
def test_a_text_comes_back(text: str) -> None:
    escaped = escape_dynamic_prompt(text)
    if escaped is None:
        assert (len(text) - len(text.rstrip("\\"))) % 2 == 1
    else:
        assert as_the_page_sends(escaped) == text


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("plain, (weighted:1.2) text | bar", "plain, (weighted:1.2) text | bar"),
        ("{a|b}", r"\{a|b\}"),
        ("http://x", "http:/{}/x"),
        (r"\(", r"\("),
    ],
)
def test_only_what_must_be_is_escaped(text: str, escaped: str) -> None:
    assert escape_dynamic_prompt(text) == escaped


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("/* " * 200_000, "/* " * 200_000),
        ("/*/" * 200_000, ""),
        ("\\" * 200_000, "\\" * 200_000),
    ],
)
def test_long_texts_are_read_once(text: str, sent: str) -> None:
    """They took minutes, when each comment without an end and each backslash was looked at anew."""
    assert pick_options(text) == sent
    escape_dynamic_prompt(text)
