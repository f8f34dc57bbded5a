"""What commands print where the encoding is not UTF-8, as in the pipes and older consoles of Windows."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

REGISTRY = Path(__file__).parents[2] / "data" / "object_info-0.30.0.json.gz"


def run(*arguments: object, folder: Path, encoding: str = "cp1252") -> subprocess.CompletedProcess[bytes]:
    variables = {
        "PYTHONIOENCODING": encoding,
        "PYTHONUTF8": "0",
        "COMFY_SCRIPT_DATA_DIR": str(folder / "データ"),
        "COMFY_SCRIPT_SERVER": "http://127.0.0.1:9/",
    }
    return subprocess.run(
        [sys.executable, "-m", "comfy_script", *map(str, arguments)],
        env={**os.environ, **variables},
        capture_output=True,
        check=False,
    )


@pytest.mark.parametrize("encoding", ["cp1252", "cp932"])
def test_doctor(tmp_path: Path, encoding: str) -> None:
    done = run("doctor", folder=tmp_path, encoding=encoding)
    assert b"Traceback" not in done.stderr
    said = done.stdout.decode(encoding)
    assert ("データ" if encoding == "cp932" else "\\u30c7\\u30fc\\u30bf") in said


def test_errors(tmp_path: Path) -> None:
    done = run("nodes", "show", "Näøde→", "--registry", REGISTRY, folder=tmp_path)
    assert done.returncode == 1
    said = done.stderr.decode("cp1252")
    assert "Näøde\\u2192" in said
    assert "Traceback" not in said


def test_what_a_script_prints(tmp_path: Path) -> None:
    script = tmp_path / "スクリプト.py"
    script.write_text("print('größer → 大')\n", encoding="utf-8")
    done = run("run", script, folder=tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.decode("cp1252").strip() == "größer \\u2192 \\u5927"


def test_results_are_utf_8(tmp_path: Path) -> None:
    registry = tmp_path / "ノード.json"
    node = {"input": {"required": {}}, "output": [], "output_name": [], "display_name": "größer → 大"}
    registry.write_text(json.dumps({"N": node}), encoding="utf-8")
    done = run("nodes", "list", "--json", "--registry", registry, folder=tmp_path)
    assert json.loads(done.stdout.decode("utf-8"))[0]["display_name"] == "größer → 大"
