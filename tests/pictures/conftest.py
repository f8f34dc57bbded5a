"""A session on the tests' server with the trained demo models."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from comfy_script.comfyui import Server
from comfy_script.runtime import Session


@pytest.fixture(scope="session")
def painting(server: Server, base_directory: Path) -> Iterator[Session]:
    from tools.demo_pictures.rendering import write_models

    write_models(base_directory)
    with Session(server.url) as session:
        session.load()
        yield session
