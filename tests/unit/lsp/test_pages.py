"""The page's JSON that `comfy-script lsp` writes: what goes wrong is called by its name."""

from __future__ import annotations

import asyncio
import re
import sys
from pathlib import Path

import pytest

from comfy_script.lsp.pages import write_page
from comfy_script.registry import Registry


def said(folder: Path, registry: Registry) -> str:
    """Of a failure."""
    is_written, said = asyncio.run(write_page(folder / "script.py", folder / "script.json", registry))
    assert not is_written
    assert not (folder / "script.json").exists()
    return said


def test_no_place_for_temporary_files(tmp_path: Path, registry: Registry, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "nowhere"))
    assert re.match("There is no place for temporary files: no folder .*nowhere: .*TMPDIR", said(tmp_path, registry))


def test_a_process_that_cannot_be_started(tmp_path: Path, registry: Registry, monkeypatch: pytest.MonkeyPatch) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(temporary))
    gone = said(tmp_path / "gone", registry)
    assert re.fullmatch(f"The Python .* can't be started in {re.escape(str(tmp_path / 'gone'))}: No such.*", gone)
    python = tmp_path / "python"
    python.touch(0o600)
    monkeypatch.setattr(sys, "executable", str(python))
    assert re.fullmatch(f"The Python '{python}' can't be started in {tmp_path}: Permission.*", said(tmp_path, registry))
    assert list(temporary.iterdir()) == []
