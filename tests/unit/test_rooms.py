"""Tests of the rooms below the runtime need no runtime: each can be understood, and changed, by itself."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

# In programs that tests run, too.
_IMPORTS_RUNTIME = re.compile(
    r"^\s*(?:(?:from|import) comfy_script\.runtime|from comfy_script import .*\bruntime\b)",
    re.MULTILINE,
)


@pytest.mark.parametrize("room", ["registry", "signature", "codegen", "graph"])
def test_tests_of_lower_rooms_import_no_runtime(room: str) -> None:
    files = sorted((Path(__file__).parent / room).rglob("*.py"))
    assert files
    assert [file.name for file in files if _IMPORTS_RUNTIME.search(file.read_text(encoding="utf-8"))] == []
