"""What a pool asks of Ray is cancelled at any of its waits: no process stays, nothing hangs, and the worker goes on."""

from __future__ import annotations

import asyncio
import functools
import itertools
import uuid
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from comfy_script.formats.api import Compiled
from comfy_script.pool import Job, ray_driver
from comfy_script.pool.driver import Delivery
from comfy_script.pool.outcomes import Completed, Gone, Vanished
from comfy_script.pool.ray_driver import RayDriver
from comfy_script.pool.ray_messages import LoadOptions, RayJob, WorkerLook
from comfy_script.pool.recording import Recorded
from tests.contract.pool.test_pools import wait_for
from tests.contract.pool.test_ray_light import LightWorker
from tests.faults.cancelling import LIMIT, cut
from tests.unit.pool.test_ray_driver import Hearer

if TYPE_CHECKING:
    from comfy_script.comfyui import Installation

HELD = 1000


class HoldingWorker(LightWorker):
    """One of its jobs goes on until it is cancelled."""

    def load(self, options: LoadOptions, name: str) -> WorkerLook:
        from comfy_script.comfyui.in_process import interruption

        interruption.interrupt = lambda: None
        return super().load(options, name)

    def _execute(self, runner: Any, job: RayJob) -> Any:
        if job.prompt[job.outputs[0]]["inputs"]["number"] != HELD:
            return super()._execute(runner, job)
        with self._changed:
            self._changed.wait_for(lambda: job.id in self._cancelled, 60)
        return Vanished("it was cancelled")


class Waiting(Hearer):
    """Waits for a job to begin."""

    def __init__(self) -> None:
        super().__init__()
        self.begun = asyncio.Event()

    def started(self) -> None:
        self.begun.set()


def delivery(number: int) -> Delivery:
    prompt = {"a": {"class_type": "Make", "inputs": {"number": number}}}
    return Delivery(Recorded(Job.of(prompt, ["a"]), Compiled(prompt, {})), str(uuid.uuid4()))


async def each_wait(cancelled: Callable[[int], Awaitable[bool]]) -> int:
    """As of `tests.faults.cancelling`, in one loop."""
    for number in itertools.count():
        if not await cancelled(number):
            return number
    raise AssertionError


async def does_a_job(driver: RayDriver, worker: str) -> None:
    await asyncio.wait_for(driver.connect(worker), LIMIT)
    assert isinstance(await asyncio.wait_for(driver.run(worker, delivery(1), Hearer()), LIMIT), Completed)


def test_at_each_wait(ray_here: None, comfyui: Installation, ran: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What starts and ends processes, which takes seconds, in one way only: the stand-in's tests have the other."""
    import ray

    monkeypatch.setattr(ray_driver, "RayWorker", HoldingWorker)
    monkeypatch.setattr(ray_driver, "_OBEY", 0.5)

    def free_cores() -> float:
        return float(ray.available_resources().get("CPU", 0))

    async def main() -> None:
        driver = RayDriver(ray, {"num_cpus": 1}, LoadOptions(str(comfyui.path), (), None, 1), "")

        async def connecting(number: int) -> bool:
            driver._profiles.clear()  # it is asked for its nodes as well
            reached = await cut(driver.connect(f"worker {number}"), number, False)
            await does_a_job(driver, f"worker {number}")
            await driver.leave(f"worker {number}")
            return reached

        async def leaving(number: int) -> bool:
            await driver.connect("leaves")
            reached = await cut(driver.leave("leaves"), number, False)
            await asyncio.wait_for(driver.leave("leaves"), LIMIT)
            return reached

        async def running(number: int, late: bool) -> bool:
            reached = await cut(driver.run("w", delivery(2), Hearer()), number, late)
            await does_a_job(driver, "w")
            return reached

        async def cancelling(number: int, late: bool) -> bool:
            given, hearer = delivery(HELD), Waiting()
            run = asyncio.ensure_future(driver.run("w", given, hearer))
            await asyncio.wait_for(hearer.begun.wait(), LIMIT)
            reached = await cut(driver.cancel("w", [given]), number, late)
            assert isinstance(await asyncio.wait_for(run, LIMIT), (Vanished, Gone))
            await does_a_job(driver, "w")
            return reached

        assert await each_wait(connecting) > 1
        assert await each_wait(leaving) > 0
        await driver.connect("w")
        for late in (False, True):
            assert await each_wait(functools.partial(running, late=late)) > 0
            assert await each_wait(functools.partial(cancelling, late=late)) > 0
        await asyncio.wait_for(driver.close(), LIMIT)

    before = free_cores()
    asyncio.run(main())
    wait_for(lambda: free_cores() >= before)
