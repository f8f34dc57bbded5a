"""Running the command in this process, as a user types it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

REGISTRY = str(Path(__file__).parents[2] / "data" / "object_info-0.30.0.json.gz")


@pytest.fixture
def cli(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """`cli("nodes", "list")` runs `comfy-script nodes list`; no server is named or found."""
    from comfy_script.cli.app import app
    from comfy_script.comfyui import discovery

    monkeypatch.delenv(discovery.SERVER_VARIABLE, raising=False)
    monkeypatch.delenv(discovery.PATH_VARIABLE, raising=False)
    monkeypatch.setattr(discovery, "DEFAULT_URL", "http://127.0.0.1:9/")  # discard: nobody answers there

    def run(*arguments: str) -> Result:
        return CliRunner().invoke(app, list(arguments), prog_name="comfy-script", catch_exceptions=False)

    return run
