"""Neovim, headless, with `comfy-script lsp`: what it shows of a script."""

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

SCRIPT = """from comfy_script.runtime.nodes import *
vae = VAELoader("pixel_space")
latent = EmptyLatentImage(width=8)
image = VAEDecode(latent, vae)
sampler = KSamplerSelect("")
"""
DATA = Path(__file__).parents[1] / "data" / "object_info-0.30.0.json.gz"


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What Neovim was told."""
    if shutil.which("nvim") is None:
        pytest.skip("needs Neovim")
    folder = tmp_path_factory.mktemp("neovim")
    (folder / "nodes.json").write_bytes(gzip.decompress(DATA.read_bytes()))
    (folder / "script.py").write_text(SCRIPT)
    command = [sys.executable, "-m", "comfy_script", "lsp", "--registry", str(folder / "nodes.json")]
    variables = {
        **os.environ,
        "COMMAND": json.dumps(command),
        "SCRIPT": str(folder / "script.py"),
        "OUT": str(folder / "out.json"),
        "XDG_STATE_HOME": str(folder),
        "XDG_CONFIG_HOME": str(folder),
        "XDG_DATA_HOME": str(folder),
        "XDG_CACHE_HOME": str(folder),
    }
    done = subprocess.run(
        ["nvim", "--headless", "-u", "NONE", "-i", "NONE", "-S", str(Path(__file__).parent / "neovim.lua")],
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
    found = {(each["line"], each["column"], each["code"]) for each in shown["mistakes"]}
    assert found == {(2, 32, "CS203"), (4, 25, "CS202")}
    assert {each["code"] for each in shown["mended"]} == {"CS202"}


def test_completion(shown: dict[str, Any]) -> None:
    assert {"euler", "dpmpp_2m"} <= set(shown["options"])
    assert shown["arguments"][0] == "latent"  # the variable that fits


def test_hover_and_outline(shown: dict[str, Any]) -> None:
    assert "EmptyLatentImage" in json.dumps(shown["hover"])
    assert {"vae", "latent", "image", "sampler"} <= {each["name"] for each in shown["symbols"]}


def test_it_outlives_what_is_half_typed(shown: dict[str, Any]) -> None:
    assert shown["is_stopped"] is False
