from __future__ import annotations

import json
import time
import urllib.request
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

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


@pytest.fixture(autouse=True)
def leaves_the_queue_empty(request: pytest.FixtureRequest) -> Iterator[None]:
    """What a test leaves running on the shared server must not slow down the next one."""
    yield
    if "server" not in request.fixturenames:
        return
    url = request.getfixturevalue("server").url
    while True:
        state = ask(f"{url}queue")
        if not state["queue_running"] and not state["queue_pending"]:
            return
        ask(f"{url}queue", {"clear": True})
        ask(f"{url}interrupt", {})
        time.sleep(0.1)


def ask(url: str, body: Any = None) -> Any:
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, data, {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=60) as answer:
        text = answer.read()
    return json.loads(text) if text else None
