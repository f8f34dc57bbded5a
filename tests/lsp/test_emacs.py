"""Emacs, in batch mode, with eglot and `comfy-script lsp`: what it shows of a script."""

from __future__ import annotations

import gzip
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.lsp.test_neovim import DATA, SCRIPT

_HAS_EGLOT = "(progn (require 'package) (package-initialize) (require 'eglot))"


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What Emacs was told."""
    if (
        shutil.which("emacs") is None
        or subprocess.run(
            ["emacs", "--batch", "--eval", _HAS_EGLOT], check=False, capture_output=True, timeout=300
        ).returncode
    ):
        pytest.skip("needs Emacs with eglot")
    folder = tmp_path_factory.mktemp("emacs")
    (folder / "nodes.json").write_bytes(gzip.decompress(DATA.read_bytes()))
    (folder / "script.py").write_text(SCRIPT)
    command = [sys.executable, "-m", "comfy_script", "lsp", "--registry", str(folder / "nodes.json")]
    variables = {
        **os.environ,
        "COMMAND": json.dumps(command),
        "SCRIPT": str(folder / "script.py"),
        "OUT": str(folder / "out.json"),
        "HOME": str(folder),
    }
    done = subprocess.run(
        ["emacs", "--batch", "-l", str(Path(__file__).with_name("emacs.el"))],
        cwd=folder,
        env=variables,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
        stdin=subprocess.DEVNULL,
    )
    assert (folder / "out.json").is_file(), done.stderr
    answers: dict[str, Any] = json.loads((folder / "out.json").read_text())
    return answers


def test_mistakes(shown: dict[str, Any]) -> None:
    said = [(each["line"], each["text"].partition("]")[0].rpartition("[")[2]) for each in shown["mistakes"]]
    assert sorted(said) == [(3, "CS203"), (5, "CS202")]
    assert [each["line"] for each in shown["mended"]] == [5]


def test_completion_and_hover(shown: dict[str, Any]) -> None:
    assert shown["options"][0] == "euler"
    assert shown["arguments"][0] == "latent"  # the variable that fits
    assert shown["hover"].startswith("EmptyLatentImage(")
