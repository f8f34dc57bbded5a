from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from comfy_script.browser.find import find_browser
from comfy_script.errors import BrowserNotFoundError
from tests.page.comfy_page import Page

if TYPE_CHECKING:
    from comfy_script.comfyui import Server


@pytest.fixture(scope="session")
def browser() -> None:
    """A browser that is there."""
    try:
        find_browser()
    except BrowserNotFoundError as missing:
        pytest.fail(str(missing)) if os.environ.get("CI") else pytest.skip(str(missing))


@pytest.fixture(scope="session")
def page(server: Server, browser: None) -> Iterator[Page]:
    """ComfyUI's page on `server`, in a headless browser."""
    with Page(server.url) as opened:
        opened.open()
        yield opened
