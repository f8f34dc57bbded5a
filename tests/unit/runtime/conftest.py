from __future__ import annotations

from collections.abc import Iterator

import pytest

from comfy_script.runtime import Session
from tests.standin.server import StandIn


@pytest.fixture
def standin() -> Iterator[StandIn]:
    """A server that answers as ComfyUI does; `hold` stops its nodes."""
    with StandIn() as server:
        yield server


@pytest.fixture
def session(standin: StandIn) -> Iterator[Session]:
    with Session(standin.url, stubs=False) as made:
        made.load()
        yield made


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lets everything that waits for a better moment wait for a fraction of it."""
    for name, seconds in {
        "follow._TICK": 0.02,
        "follow._QUIET": 0.1,
        "follow._GRACE": 0.3,
        "follow._CONNECT": 0.3,
        "stream._FIRST_PAUSE": 0.02,
        "stream._LAST_PAUSE": 0.1,
        "_submit._LOOKS": (0.0, 0.02, 0.05),
        "_submit._PAUSE_BEFORE_RETRY": 0.02,
        "_http._GET_PAUSES": (0.01, 0.02),
    }.items():
        monkeypatch.setattr(f"comfy_script.client.{name}", seconds)
