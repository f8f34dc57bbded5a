"""The extension for VS Code, as far as it needs nothing from npm. `make vscode` tests all of it with the server."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "editors" / "vscode"


@pytest.mark.skipif(shutil.which("node") is None, reason="needs node")
def test_settings() -> None:
    done = subprocess.run(
        ["node", "--test", "test/command.test.js"], cwd=FOLDER, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stdout
    assert "# pass 4" in done.stdout or "ℹ pass 4" in done.stdout, done.stdout


def test_what_is_packed_is_there_and_described() -> None:
    manifest = json.loads((FOLDER / "package.json").read_text(encoding="utf-8"))
    packed = re.findall(r"^!(.*)$", (FOLDER / ".vscodeignore").read_text(encoding="utf-8"), re.MULTILINE)
    assert f"./{packed[-1]}" == manifest["main"]
    assert all((FOLDER / name).is_file() for name in packed[:-1])
    assert (FOLDER / "LICENSE").read_text() == (FOLDER.parents[1] / "LICENSE").read_text()
    page = (FOLDER.parents[1] / "docs/how-to/editors.md").read_text(encoding="utf-8")
    readme = (FOLDER / "README.md").read_text(encoding="utf-8")
    for name in manifest["contributes"]["configuration"]["properties"]:
        assert f"`{name}`" in page
        assert name.endswith("trace.server") or f"`{name}`" in readme
