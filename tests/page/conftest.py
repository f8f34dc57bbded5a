from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from tests.page.comfy_page import Page, find_chromium

if TYPE_CHECKING:
    from comfy_script.comfyui import Server


@pytest.fixture(scope="session")
def page(server: Server) -> Iterator[Page]:
    """ComfyUI's page on `server`, in a headless Chromium."""
    if find_chromium() is None:
        missing = "these tests need Chromium: apt-get install chromium"
        pytest.fail(missing) if os.environ.get("CI") else pytest.skip(missing)
    opened = Page(server.url)
    yield opened
    opened.close()
