"""What the tests of the shipped stub share."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]
STUBS = REPOSITORY / "stubs/comfy_script"
CHECKPOINT = "my_own.safetensors"


def stub_files(folder: Path) -> dict[str, bytes]:
    """All stub files below a folder: path from there → content."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.pyi")}


def run(*command: object, cwd: Path, may_find: bool = False, **environment: str) -> str:
    """What a command prints; `may_find`: it is a type checker, which ends with 1 when it found something."""
    done = subprocess.run(
        [str(word) for word in command],
        cwd=cwd,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in ((0, 1) if may_find else (0,)), done.stderr + done.stdout
    return done.stdout
