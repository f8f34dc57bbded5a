"""The committed stub is what the generator makes today."""

from __future__ import annotations

import difflib
import itertools
import sys
from pathlib import Path

import pytest

from .running import REPOSITORY, STUB, run


def test_committed_stub_is_up_to_date(tmp_path: Path) -> None:
    dest = tmp_path / "nodes.pyi"
    run(sys.executable, "-m", "tools.make_stubs", dest, cwd=REPOSITORY)
    committed, made = STUB.read_text(encoding="utf-8"), dest.read_text(encoding="utf-8")
    if made != committed:
        differences = difflib.unified_diff(
            committed.splitlines(), made.splitlines(), "committed", "made", "", "", 0, ""
        )
        shown = "\n".join(line[:200] for line in itertools.islice(differences, 20))
        pytest.fail(
            f"{STUB.relative_to(REPOSITORY)} is not what the generator makes. If that is meant, run\n"
            f"    make stubs        (or: python -m tools.make_stubs)\n"
            f"and count STUB_FORMAT in comfy_script/codegen/stub_header.py up.\n{shown}",
            pytrace=False,
        )
