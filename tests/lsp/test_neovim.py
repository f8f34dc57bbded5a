"""Neovim, headless, with `comfy-script lsp`: what it shows of a script."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.lsp.driven import answers_of

SCRIPT = """from comfy_script.runtime.nodes import *
vae = VAELoader("pixel_space")
latent = EmptyLatentImage(width=8)
image = VAEDecode(latent, vae)
sampler = KSamplerSelect("")
"""


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What Neovim was told."""
    if shutil.which("nvim") is None:
        pytest.skip("needs Neovim")
    editor = ["nvim", "--headless", "-u", "NONE", "-i", "NONE", "-S", str(Path(__file__).with_name("neovim.lua"))]
    homes = ["XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"]
    return answers_of(editor, SCRIPT, tmp_path_factory.mktemp("neovim"), homes)


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
