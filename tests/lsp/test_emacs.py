"""Emacs, in batch mode, with eglot and `comfy-script lsp`: what it shows of a script."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.lsp.driven import answers_of
from tests.lsp.test_neovim import SCRIPT

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
    editor = ["emacs", "--batch", "-l", str(Path(__file__).with_name("emacs.el"))]
    return answers_of(editor, SCRIPT, tmp_path_factory.mktemp("emacs"), ["HOME"])


def test_mistakes(shown: dict[str, Any]) -> None:
    said = [(each["line"], each["text"].partition("]")[0].rpartition("[")[2]) for each in shown["mistakes"]]
    assert sorted(said) == [(3, "CS203"), (5, "CS202")]
    assert [each["line"] for each in shown["mended"]] == [5]


def test_completion_and_hover(shown: dict[str, Any]) -> None:
    assert shown["options"][0] == "euler"
    assert shown["arguments"][0] == "latent"  # the variable that fits
    assert shown["hover"].startswith("EmptyLatentImage(")
