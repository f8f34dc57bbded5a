"""The committed stubs are what the generator makes today."""

from __future__ import annotations

import difflib
import itertools
import sys
from pathlib import Path

import pytest

from .running import REPOSITORY, STUBS, run, stub_files


def test_committed_stubs_are_up_to_date(tmp_path: Path) -> None:
    run(sys.executable, "-m", "tools.make_stubs", tmp_path, cwd=REPOSITORY)
    committed, made = stub_files(STUBS), stub_files(tmp_path / "comfy_script")
    assert len(made) > 10
    if made != committed:
        shown = "\n".join(line[:200] for line in itertools.islice(differences(committed, made), 20))
        pytest.fail(
            f"{STUBS.relative_to(REPOSITORY)} is not what the generator makes. If that is meant, run\n"
            f"    make stubs        (or: python -m tools.make_stubs)\n"
            f"and count STUB_FORMAT in comfy_script/codegen/stub_header.py up.\n{shown}",
            pytrace=False,
        )


def differences(committed: dict[str, bytes], made: dict[str, bytes]) -> itertools.chain[str]:
    """What differs, file by file, as `diff` shows it."""
    names = (name for name in sorted({*committed, *made}) if committed.get(name) != made.get(name))
    return itertools.chain.from_iterable(
        difflib.unified_diff(
            *(files.get(name, b"").decode().splitlines() for files in (committed, made)),
            f"committed/{name}",
            f"made/{name}",
            "",
            "",
            0,
            "",
        )
        for name in names
    )
