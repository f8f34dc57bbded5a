"""`check --fix` on all scripts with mistakes: what it mends is mended, and nothing else is said or changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from comfy_script.analysis import Finding, check_source
from comfy_script.analysis.files import fix_file
from comfy_script.registry import Registry
from tests.mistakes.test_more import MORE
from tests.mistakes.test_other_shapes import MISTAKES
from tests.mistakes.test_single_lines import IMPORTS
from tests.mistakes.test_single_lines import MISTAKES as LINES

TEXTS = [
    *(script.text for script in MORE),
    *(text for texts in MISTAKES.values() for text in texts),
    *(IMPORTS + text for text in LINES),
    *(path.read_text(encoding="utf-8") for path in sorted(Path(__file__).with_name("programs").glob("*.py"))),
]


def _said(findings: list[Finding]) -> set[tuple[str, int]]:
    return {(each.rule.code, each.start.line) for each in findings}


@pytest.mark.parametrize("part", range(10))
def test_what_is_fixed_is_right(part: int, registry: Registry, tmp_path: Path) -> None:
    file = tmp_path / "script.py"
    for text in TEXTS[part::10]:
        file.write_text(text, encoding="utf-8")
        before = check_source(text, registry)
        first = fix_file(file, registry)
        mended = file.read_text(encoding="utf-8")
        compile(mended, "script.py", "exec")
        assert (first.fixed > 0) == any(each.fix is not None for each in before) == (mended != text), text
        assert not any(each.fix is not None for each in first.findings), mended
        assert len(first.findings) <= len(before) - first.fixed, mended
        assert _said(list(first.findings)) <= _said(before), mended
        assert fix_file(file, registry).fixed == 0
        assert file.read_text(encoding="utf-8") == mended


def test_many_have_something_to_fix(registry: Registry) -> None:
    fixable = [text for text in TEXTS if any(each.fix is not None for each in check_source(text, registry))]
    assert len(fixable) >= 25
