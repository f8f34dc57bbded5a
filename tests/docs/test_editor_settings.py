"""Settings of editors that no test here can drive: what the documentation has can be read, and starts the server."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from comfy_script.cli.app import app
from tests.docs.test_code_blocks import blocks

tomllib = pytest.importorskip("tomllib")
PAGE = Path(__file__).parents[2] / "docs/how-to/editors.md"


def settings(title: str) -> dict[str, Any]:
    """The block of the page with a title, read as its editor does."""
    (block,) = [block for block in blocks(PAGE) if block.title == title]
    read: dict[str, Any] = (tomllib.loads if block.language == "toml" else json.loads)(block.text)
    return read


def words() -> dict[str, list[str]]:
    """Editor → the words that it starts the server with."""
    helix = settings("~/.config/helix/languages.toml")
    (language,) = helix["language"]
    assert language["name"] == "python"
    (name,) = language["language-servers"]
    server = helix["language-server"][name]
    zed = settings("settings.json")
    name = zed["languages"]["Python"]["language_servers"][0]
    binary = zed["lsp"][name]["binary"]
    (client,) = settings("LSP.sublime-settings")["clients"].values()
    assert client["enabled"] is True
    assert client["selector"] == "source.python"
    return {
        "Helix": [server["command"], *server["args"]],
        "Zed": [binary["path"], *binary["arguments"]],
        "Sublime Text": client["command"],
    }


@pytest.mark.parametrize(("editor", "given"), words().items())
def test_settings_start_the_server(editor: str, given: list[str]) -> None:
    program, *arguments = given
    assert Path(program).name == "comfy-script"
    assert arguments[0] == "lsp"
    assert CliRunner().invoke(app, [*arguments, "--help"]).exit_code == 0
