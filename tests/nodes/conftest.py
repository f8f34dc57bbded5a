from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from comfy_script.comfyui import Server
    from comfy_script.runtime import Session


@pytest.fixture
def session(server: Server) -> Iterator[Session]:
    """A session of its own on the shared server."""
    from comfy_script.runtime import Session

    with Session(server.url) as made:
        made.load()
        yield made
