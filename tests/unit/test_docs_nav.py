"""Every page of the documentation is in its navigation: MkDocs refuses to build it otherwise."""

from __future__ import annotations

import re
from pathlib import Path

_ROOT = Path(__file__).parents[2]


def test_every_page_is_in_the_navigation() -> None:
    listed = re.findall(r"^ *- (?:.*: )?(\S+\.md)$", (_ROOT / "mkdocs.yml").read_text(encoding="utf-8"), re.MULTILINE)
    pages = [page.relative_to(_ROOT / "docs").as_posix() for page in (_ROOT / "docs").rglob("*.md")]
    assert sorted(listed) == sorted(pages)
