"""What `.ci/run` makes of tests that fail: a second try for a few of them, told at the end."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

CI = (Path(__file__).parents[2] / ".ci" / "run").read_text(encoding="utf-8")
FUNCTIONS = "\n".join(re.findall(r"^(?:told|with_second_try)\(\) \{\n.*?^\}$", CI, re.MULTILINE | re.DOTALL))
SCRIPT = """
set -euo pipefail
work=$1 tests=$2
pytest=(%s -m pytest -p no:xdist -o "cache_dir=$work/cache" -c /dev/null --rootdir "$tests" "$tests")
again=("${pytest[@]}" --last-failed)
%s
(set -e; with_second_try "$work/log" "${pytest[@]}")
"""
UNSTEADY = """
from pathlib import Path
def test_unsteady():
    if not (mark := Path(__file__).with_suffix(".mark")).exists():
        mark.touch()
        raise ValueError("only once")
"""
BROKEN = "def test_broken():\n    raise KeyError('always')\n"
FINE = "def test_fine(): pass\n"
NO_MODULE = "import no_such_module\n"


@pytest.mark.skipif(sys.platform == "win32", reason="bash")
@pytest.mark.parametrize(
    ("files", "status", "unsteady", "broken"),
    [
        ([FINE, UNSTEADY, UNSTEADY, UNSTEADY], 0, ["test_unsteady"] * 3, None),
        ([FINE, UNSTEADY, UNSTEADY, UNSTEADY, UNSTEADY], 1, None, ["test_unsteady"] * 4),
        ([FINE, UNSTEADY, BROKEN], 1, None, ["test_broken", "test_unsteady"]),
        ([FINE, NO_MODULE], 1, None, ["test_1.py"]),
    ],
    ids=["three", "four", "broken", "no module"],
)
def test_a_second_try(
    files: list[str], status: int, unsteady: list[str] | None, broken: list[str] | None, tmp_path: Path
) -> None:
    tests = tmp_path / "tests"
    tests.mkdir()
    for number, text in enumerate(files):
        (tests / f"test_{number}.py").write_text(text)
    script = SCRIPT % (sys.executable, FUNCTIONS)
    done = subprocess.run(
        ["bash", "-c", script, "bash", tmp_path, tests], capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == status, done.stdout + done.stderr

    def named(name: str) -> list[str] | None:
        path = tmp_path / name
        if not path.exists():
            return None
        return sorted(re.split(r"[:/]", line.partition(" - ")[0])[-1] for line in path.read_text().splitlines())

    assert (named("unsteady"), named("broken")) == (unsteady, broken)
