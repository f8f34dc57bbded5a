"""The contract part: runs that its time is up for still report, and what isn't there is no failure of the rest."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import torch

from tools.gpu.parts.contract import _deviations, _outcomes, _wait

SLOW = """
import time
def test_quick(): pass
def test_slow(): open("begun", "w").close(); time.sleep(600)
"""


def test_a_run_that_is_too_slow_reports_what_it_knows(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(SLOW)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--junitxml", "it.xml", "test_it.py"]
    run = subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.DEVNULL)
    while not (tmp_path / "begun").exists():
        assert run.poll() is None
        time.sleep(0.1)
    _wait([run], 0)
    assert _outcomes(tmp_path / "it.xml") == {"test_it.test_quick": "passed"}
    assert _outcomes(tmp_path / "none.xml") == {}


def test_what_only_one_run_came_to_is_left_out(tmp_path: Path) -> None:
    reference, other = tmp_path / "reference", tmp_path / "fp16"
    for folder, names in ((reference, "ab"), (other, "a")):
        folder.mkdir()
        for name in names:
            torch.save([{"samples": torch.ones(4) * (1 if folder is reference else 1.5)}], folder / f"{name}.pt")
    assert _deviations(reference, other) == {"a": 0.5}
