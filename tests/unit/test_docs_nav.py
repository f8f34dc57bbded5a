"""MkDocs refuses to build a page that is not in its navigation, and what pages name is there."""

from __future__ import annotations

import re
from pathlib import Path

_ROOT = Path(__file__).parents[2]


def test_every_page_is_in_the_navigation() -> None:
    listed = re.findall(r"^ *- (?:.*: )?(\S+\.md)$", (_ROOT / "mkdocs.yml").read_text(encoding="utf-8"), re.MULTILINE)
    pages = [page.relative_to(_ROOT / "docs").as_posix() for page in (_ROOT / "docs").rglob("*.md")]
    assert sorted(listed) == sorted(pages)


def test_files_that_pages_name_are_there() -> None:
    pages = [*(_ROOT / "docs").rglob("*.md"), *_ROOT.glob("*.md")]
    named = {
        (page.name, path)
        for page in pages
        for path in re.findall(r"`((?:tests|docs|tools|examples)/[\w./-]+)`", page.read_text(encoding="utf-8"))
    }
    assert len(named) > 20
    assert [(page, path) for page, path in sorted(named) if not (_ROOT / path).exists()] == []
