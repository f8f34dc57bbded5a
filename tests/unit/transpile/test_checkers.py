"""What formatters and type checkers say of the scripts of all golden workflows."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from comfy_script.codegen.stubs import write_stubs
from tests.transpiled import golden_script, readable

if TYPE_CHECKING:
    from comfy_script.registry import Registry


@pytest.fixture(scope="module")
def folder(registry: Registry, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("scripts")
    for name in (*readable("hand"), *readable("legacy"), *readable("templates")):
        file = folder / f"{name.replace('/', '_').replace('.', '_')}.py"
        file.write_text(golden_script(name, registry), encoding="utf-8")
    return folder


def test_ruff_would_change_nothing(folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "ruff", "format", "--isolated", "--check", folder], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]


def test_pyright_finds_nothing(folder: Path, registry: Registry) -> None:
    write_stubs(registry, folder / "typings/comfy_script/runtime/nodes.pyi")
    config = {"include": ["*.py"], "pythonVersion": "3.10", "typeCheckingMode": "standard"}
    (folder / "pyrightconfig.json").write_text(json.dumps(config))
    done = subprocess.run(
        [sys.executable, "-m", "pyright", "--outputjson", "--level", "error", "--pythonpath", sys.executable],
        cwd=folder,
        capture_output=True,
        text=True,
    )
    report = json.loads(done.stdout)
    assert report["summary"]["filesAnalyzed"] > 550
    assert [(Path(each["file"]).name, each["message"]) for each in report["generalDiagnostics"]] == []
