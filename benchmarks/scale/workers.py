"""Workers that do nothing, in a given time."""

from __future__ import annotations

import asyncio
from collections.abc import Hashable, Sequence

from comfy_script.pool.driver import Delivery, Hearer, WorkerFacts
from comfy_script.pool.jobs import Requirement
from comfy_script.pool.outcomes import Completed, Outcome
from comfy_script.pool.recording import JobRecorder


class Everything:
    """Every worker has everything."""

    def missing(self, profile: Hashable, needs: tuple[Requirement, ...]) -> tuple[Requirement, ...]:
        return ()


class StubDriver:
    """A driver without workers.

    Args:
        seconds: How long a job takes.

    Attributes:
        executions: How many jobs were run.
    """

    def __init__(self, seconds: float) -> None:
        self.capabilities = Everything()
        self.executions = 0
        self._seconds = seconds

    def recorder(self) -> JobRecorder:
        raise AssertionError("jobs come as plain data")

    def expected(self) -> None:
        pass

    async def open(self) -> tuple[()]:
        return ()

    async def connect(self, worker: str) -> WorkerFacts:
        return WorkerFacts("all", host=worker)

    async def run(self, worker: str, delivery: Delivery, hearer: Hearer) -> Outcome:
        hearer.started()
        await asyncio.sleep(self._seconds)
        self.executions += 1
        return Completed([])

    async def cancel(self, worker: str, deliveries: Sequence[Delivery]) -> None:
        pass

    async def leave(self, worker: str) -> None:
        pass

    async def close(self) -> None:
        pass
