"""What each rule means: the documentation's page of codes, which comes along with the package."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from .._reading import read_text
from .rules import Rule

__all__ = ["PAGE", "explanation", "page_address"]

PAGE = Path(__file__).with_name("codes.md")
_LINK = re.compile(r"\[([^][]*)]\([^()]*\)")


@cache
def _sections() -> dict[str, tuple[int, str]]:
    """Code → the line of its heading, and what stands below."""
    found: dict[str, tuple[int, str]] = {}
    code = ""
    for number, line in enumerate(read_text(PAGE).splitlines(), 1):
        if line.startswith("## "):
            code = line.split()[1]
            found[code] = number, ""
        elif code:
            first, text = found[code]
            found[code] = first, f"{text}{line}\n"
    return found


def explanation(rule: Rule) -> str:
    """What is wrong where a rule is broken, and what to write, as Markdown without links."""
    return _LINK.sub(_quoted, _sections()[rule.code][1]).strip()


def _quoted(link: re.Match[str]) -> str:
    text = link[1]
    return text if text.startswith(("`", "CS")) else f'"{text}"'


def page_address(rule: Rule) -> str:
    """Where a rule is explained: the page's file, at its line, which editors open."""
    return f"{PAGE.as_uri()}#L{_sections()[rule.code][0]}"
