from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.faults.proxy import FaultProxy
from tests.standin.server import StandIn


@pytest.fixture
def server() -> Iterator[StandIn]:
    """A server on which sampling stops after one step, until it is interrupted."""
    with StandIn() as server:
        server.hold("KSampler", 1)
        yield server


@pytest.fixture
def proxy(server: StandIn) -> Iterator[FaultProxy]:
    with FaultProxy(server.url) as proxy:
        yield proxy


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pauses before another attempt are a twentieth of what they are: how often counts, not how long it takes."""
    monkeypatch.setattr("comfy_script.client._http._GET_PAUSES", (0.005, 0.02))
    monkeypatch.setattr("comfy_script.client._submit._LOOKS", (0.0, 0.01, 0.025, 0.05))
