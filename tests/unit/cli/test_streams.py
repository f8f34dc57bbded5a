"""Streams that are closed, full or endless: one message and an exit status that is right, no traceback."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import REGISTRY

pytestmark = pytest.mark.skipif(os.name != "posix", reason="streams are closed in a shell's words")

SHOW = ["nodes", "show", "KSampler", "--registry", REGISTRY]
CONVERT = ["convert", "-", "--to", "ui", "--registry", REGISTRY]
CLOSED = "Error: What is printed can't be written: stdout is closed\n"
FULL = "Error: What is printed can't be written: No space left on device\n"
WORKFLOW = {"1": {"class_type": "EmptyImage", "inputs": {"width": 8, "height": 8, "batch_size": 1, "color": 0}}}


@pytest.mark.parametrize(
    ("words", "streams", "status", "said"),
    [
        (SHOW, ">&-", 1, CLOSED),
        (SHOW, "<&- 2>&-", 0, ""),
        (SHOW, "2>/dev/full", 0, ""),
        (["--help"], ">&-", 1, CLOSED),
        (["--help"], ">/dev/full", 1, FULL),
        (["run", "prints.py"], ">&-", 1, CLOSED),
        (["run", "prints.py"], "2>&-", 0, ""),
        (["run", "nowhere.py"], "2>/dev/full", 1, ""),
        (CONVERT, "<&-", 1, "Error: the workflow on stdin is empty\n"),
        (CONVERT, "</dev/zero", 1, "Error: stdin can't be read: it has more than 512 MB, and no more is read\n"),
        (["lsp"], "<&-", 0, ""),
    ],
)
def test_a_stream(words: list[str], streams: str, status: int, said: str, tmp_path: Path) -> None:
    if "/dev/full" in streams and not Path("/dev/full").exists():
        pytest.skip("only Linux has a disk that is always full")
    (tmp_path / "prints.py").write_text("print('a')")
    line = f"{shlex.join([sys.executable, '-m', 'comfy_script', *words])} {streams}"
    done = subprocess.run(["sh", "-c", line], capture_output=True, text=True, cwd=tmp_path, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (status, said)


def test_a_closed_stream_is_no_file_of_ours(tmp_path: Path) -> None:
    """The first file that is opened would be stdout, and have in it what is printed."""
    (tmp_path / "workflow.json").write_text(json.dumps(WORKFLOW))
    words = ["convert", "workflow.json", "--to", "ui", "--registry", REGISTRY, "-o", "page.json"]
    line = f"{shlex.join([sys.executable, '-m', 'comfy_script', *words])} <&- >&- 2>&-"
    subprocess.run(["sh", "-c", line], cwd=tmp_path, check=False, timeout=60)
    assert [each["type"] for each in json.loads((tmp_path / "page.json").read_text())["nodes"]] == ["EmptyImage"]
