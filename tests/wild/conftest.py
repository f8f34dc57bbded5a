from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from comfy_script.browser import Page
from comfy_script.browser.find import find_browser
from comfy_script.errors import BrowserNotFoundError
from tests.conftest import start_server

if TYPE_CHECKING:
    from comfy_script.comfyui import Installation, Server


@pytest.fixture(scope="session")
def wild_server(comfyui: Installation, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server with all packs of `tests/wild/packs`."""
    base = tmp_path_factory.mktemp("wild")
    shutil.copytree(Path(__file__).parent / "packs", base / "custom_nodes")
    with start_server(comfyui, base) as running:
        yield running


@pytest.fixture(scope="session")
def wild_page(wild_server: Server) -> Iterator[Page]:
    """Its page, with the packs' JavaScript."""
    try:
        find_browser()
    except BrowserNotFoundError as missing:
        pytest.fail(str(missing)) if os.environ.get("CI") else pytest.skip(str(missing))
    with Page(wild_server.url) as page:
        page.open()
        yield page
