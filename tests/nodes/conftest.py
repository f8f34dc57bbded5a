from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from comfy_script.comfyui import Server
    from comfy_script.runtime import Session

OLDEST = "0.16.3"
collect_ignore = ["attention/in_comfyui"]  # test_in_comfyui.py runs it, in a process of its own


@pytest.fixture
def session(server: Server) -> Iterator[Session]:
    """A session of its own on the shared server."""
    from comfy_script.runtime import Session

    with Session(server.url) as made:
        made.load()
        yield made


@pytest.fixture(scope="session")
def allowed_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder outside of the oldest server's own, which it may read."""
    return tmp_path_factory.mktemp("allowed")


@pytest.fixture(scope="session")
def oldest(comfyui: object, allowed_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The oldest ComfyUI of the matrix. It gets our nodes by two doors: as our servers do, and as users' own do."""
    from comfy_script.comfyui import add_node_pack, install
    from comfy_script.nodes.images.paths import ALLOWED_FOLDERS
    from tests.conftest import make_base_directory, start_server

    base = make_base_directory(tmp_path_factory.mktemp("oldest"))
    add_node_pack(base)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(ALLOWED_FOLDERS, os.pathsep.join(["/nowhere", str(allowed_folder)]))
        server = start_server(install(OLDEST), base)
    with server:
        yield server
