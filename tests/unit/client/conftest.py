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
