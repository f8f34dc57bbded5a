"""What the pool makes of what Ray says: workers that die, don't start, can't load ComfyUI or don't obey."""

from __future__ import annotations

import asyncio
import pickle
import sys
import threading
from collections import Counter
from collections.abc import Callable, Coroutine
from types import SimpleNamespace
from typing import Any, TypeVar

import pytest

from comfy_script import __version__
from comfy_script.comfyui.in_process.prompts import Rejection
from comfy_script.errors import ComfyUINotFoundError, NoWorkerError, PoolError
from comfy_script.formats.api import Compiled
from comfy_script.pool import Job, Pool, RayPool, ray_driver
from comfy_script.pool.driver import Delivery, WorkerBroken, WorkerDown
from comfy_script.pool.functions import FunctionCall
from comfy_script.pool.kept import KeptResult
from comfy_script.pool.outcomes import Completed, Gone, Refused, Unsent, Vanished
from comfy_script.pool.ray_driver import RayDriver
from comfy_script.pool.ray_messages import (
    Announcement,
    LoadFailure,
    LoadOptions,
    NodeDocument,
    PromptEntry,
    WorkerLook,
)
from comfy_script.pool.recording import Recorded
from comfy_script.pool.records import Limits

T = TypeVar("T")


class RayError(Exception):
    pass


class RayTaskError(RayError):
    pass


class RayActorError(RayError):
    actor_init_failed = False


class ActorDiedError(RayActorError):
    pass


class ActorUnavailableError(RayActorError):
    pass


class NeverStarted(ActorDiedError):
    actor_init_failed = True


class FakeRay:
    """As much of Ray as the driver uses. `says[method]` has what the next calls of it give; the last one stays.

    Attributes:
        options: What actors are made with.
        made: How many were.
        calls: How often each method was called.
        killed: Who was, and whether for good.
    """

    exceptions = SimpleNamespace(
        RayError=RayError,
        RayTaskError=RayTaskError,
        RayActorError=RayActorError,
        ActorUnavailableError=ActorUnavailableError,
    )
    cloudpickle = pickle

    def __init__(self) -> None:
        self.options: dict[str, Any] = {}
        self.made = 0
        self.calls: Counter[str] = Counter()
        self.killed: list[bool] = []
        self.died = asyncio.Event()
        look = WorkerLook("life", "nodes", 8, __version__, {"ComfyUI": "0.30.0"}, "here", "process 1 on here")
        node = {"input": {}, "output": ["IMAGE"], "output_name": ["IMAGE"], "output_is_list": [False], "name": "Make"}
        self.says: dict[str, list[Any]] = {
            "load": [look],
            "look": [look],
            "nodes": [
                NodeDocument({"Make": node | {"display_name": "Make", "category": "", "output_node": True}}, (), None)
            ],
            "cancel": [None],
            "stop": [None],
        }

    def remote(self, **options: Any) -> Callable[[type], Any]:
        self.options = options

        def make() -> Any:
            self.made += 1
            return FakeActor(self)

        return lambda kind: SimpleNamespace(remote=make)

    def kill(self, actor: Any, no_restart: bool = True) -> None:
        self.killed.append(no_restart)
        self.died.set()

    async def answer(self, method: str, *args: Any) -> Any:
        self.calls[method] += 1
        if method == "listen":
            await self.died.wait()
            raise ActorDiedError("it died")
        said = self.says[method]
        found = said.pop(0) if len(said) > 1 else said[0]
        if callable(found):
            found = await found(*args)
        if isinstance(found, Exception):
            raise found
        return found


class FakeActor:
    def __init__(self, ray: FakeRay) -> None:
        self._ray = ray

    def __getattr__(self, name: str) -> Any:
        def call(*args: Any) -> Any:
            return self._ray.answer(name, *args)

        return SimpleNamespace(remote=call, options=lambda **_: SimpleNamespace(remote=call))


class Hearer:
    def __init__(self) -> None:
        self.heard: list[Any] = []

    def started(self) -> None:
        self.heard.append("started")

    def stepped(self, node: str, value: float, maximum: float) -> None:
        self.heard.append((node, value, maximum))


LOAD = LoadOptions(None, (), None, 1)
PROMPT = {"a": {"class_type": "Make", "inputs": {}}}
DELIVERY = Delivery(Recorded(Job.of(PROMPT, ["a"]), Compiled(PROMPT, {})), "an id")
SUCCESS = PromptEntry({"outputs": {"a": {"text": ["b"]}}, "status": {"status_str": "success"}}, [KeptResult({}, {})])


def play(scene: Callable[[FakeRay, RayDriver], Coroutine[Any, Any, T]]) -> T:
    async def run() -> T:
        ray = FakeRay()
        driver = RayDriver(ray, {"num_gpus": 1, "num_cpus": 1}, LOAD, "")
        try:
            return await asyncio.wait_for(scene(ray, driver), 60)
        finally:
            await driver.close()

    return asyncio.run(run())


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, seconds in (("_START", 2.0), ("_POLL", 0.01), ("_OBEY", 0.05)):
        monkeypatch.setattr(ray_driver, name, seconds)


def test_a_worker_is_loaded_once_and_runs_jobs() -> None:
    async def scene(ray: FakeRay, driver: RayDriver) -> None:
        ray.says["run"] = [SUCCESS]
        facts = await driver.connect("w")
        assert await driver.connect("w") == facts
        assert (facts.memory, facts.versions, facts.host) == (8, {"ComfyUI": "0.30.0"}, "here")
        assert ray.options == {
            "num_gpus": 1,
            "num_cpus": 1,
            "max_restarts": -1,
            "max_task_retries": 0,
            "concurrency_groups": {"control": 3},
        }
        assert await driver.run("w", DELIVERY, Hearer()) == Completed(SUCCESS.kept)
        assert driver.capabilities.registry().keys() == {"Make"}
        assert (ray.made, ray.calls["load"], ray.calls["nodes"]) == (1, 1, 1)

    play(scene)


def test_what_a_worker_announces_reaches_who_waits() -> None:
    async def scene(ray: FakeRay, driver: RayDriver) -> None:
        begun = asyncio.Event()

        async def listen(after: int, wait: float) -> list[Announcement]:
            await begun.wait()
            said = [Announcement(0, "an id"), Announcement(1, "an id", "Make", 1, 3), Announcement(2, "another id")]
            if after < 3:
                return said[after:]
            await asyncio.sleep(60)
            return []

        async def run(life: str, job: Any) -> Any:
            begun.set()
            await asyncio.sleep(0.1)
            return SUCCESS

        ray.says["run"] = [run]
        answer = ray.answer
        ray.answer = lambda method, *args: listen(*args) if method == "listen" else answer(method, *args)  # type: ignore[method-assign]
        await driver.connect("w")
        hearer = Hearer()
        await driver.run("w", DELIVERY, hearer)
        assert hearer.heard == ["started", ("Make", 1, 3)]

    play(scene)


@pytest.mark.parametrize("error", [ActorUnavailableError("gone\nand a page"), ActorDiedError("gone"), RayError("gone")])
def test_a_worker_that_dies_under_a_job_is_loaded_again(error: Exception) -> None:
    async def scene(ray: FakeRay, driver: RayDriver) -> None:
        ray.says["run"] = [error, SUCCESS]
        await driver.connect("w")
        assert await driver.run("w", DELIVERY, Hearer()) == Gone("its process 1 on here died: gone")
        assert isinstance(await driver.run("w", DELIVERY, Hearer()), Unsent), "nothing is sent before it is back"
        look = ray.says["load"][0]
        ray.says["load"] = [ActorUnavailableError("being started"), ActorDiedError("for good"), look]
        await driver.connect("w")
        assert ray.made == 2, "one that is dead for good is replaced, one that comes back isn't"
        assert isinstance(await driver.run("w", DELIVERY, Hearer()), Completed)

    play(scene)


def test_an_idle_worker_that_dies_costs_no_job() -> None:
    async def scene(ray: FakeRay, driver: RayDriver) -> None:
        await driver.connect("w")
        await asyncio.sleep(0)
        ray.died.set()
        await asyncio.sleep(0.05)
        assert isinstance(await driver.run("w", DELIVERY, Hearer()), Unsent)
        assert ray.calls["run"] == 0

    play(scene)


@pytest.mark.parametrize(
    ("said", "complaint"),
    [
        (NeverStarted("no module"), "can't be started: no module"),
        (LoadFailure(ComfyUINotFoundError("no ComfyUI there"), "a traceback"), "can't load ComfyUI: no ComfyUI there"),
        (WorkerLook("life", "nodes", 8, "0.0.1", {}, "here", ""), "It has comfy_script 0.0.1, and here is"),
    ],
)
def test_a_worker_that_never_works_is_out(said: Any, complaint: str) -> None:
    async def scene(ray: FakeRay, driver: RayDriver) -> None:
        ray.says["load"] = [said]
        with pytest.raises(WorkerBroken, match=complaint):
            await driver.connect("w")

    play(scene)


def test_a_worker_that_waits_for_its_gpu_is_down(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ray_driver, "_START", 0.05)

    async def scene(ray: FakeRay, driver: RayDriver) -> None:
        free = asyncio.Event()

        async def load(*args: Any) -> WorkerLook:
            await free.wait()
            return WorkerLook("life", "nodes", 8, __version__, {}, "here", "")

        ray.says["load"] = [load]
        for _ in range(2):
            with pytest.raises(WorkerDown, match=r"hasn't started within 0\.05 s.*ray status"):
                await driver.connect("w")
        free.set()
        await driver.connect("w")
        assert ray.calls["load"] == 1, "it is loaded once, however often it is asked for"

    play(scene)


def test_what_isnt_run() -> None:
    def call(nodes: Any) -> None: ...

    async def scene(ray: FakeRay, driver: RayDriver) -> None:
        ray.says["run"] = [Rejection({"message": "Prompt has no outputs"}, {}), Unsent("another life")]
        await driver.connect("w")
        assert isinstance(await driver.run("w", Delivery(DELIVERY.recorded, "an id", adopt=True), Hearer()), Vanished)
        refused = await driver.run("w", DELIVERY, Hearer())
        assert isinstance(refused, Refused)
        assert "Prompt has no outputs" in str(refused.error)
        assert await driver.run("w", DELIVERY, Hearer()) == Unsent("another life")
        stuck = FunctionCall(Job("key", {"lock": threading.Lock()}, {}), Compiled({}, {}), function=call)
        unsendable = await driver.run("w", Delivery(stuck, "an id"), Hearer())
        assert isinstance(unsendable, Refused)
        assert "call and its parameters can't be sent" in str(unsendable.error)

    play(scene)


@pytest.mark.parametrize("obeys", [True, False])
def test_a_job_that_does_not_stop_loses_its_process(obeys: bool) -> None:
    async def scene(ray: FakeRay, driver: RayDriver) -> None:
        ended = asyncio.Event()

        async def run(life: str, job: Any) -> Any:
            await asyncio.wait(
                [asyncio.ensure_future(ended.wait()), asyncio.ensure_future(ray.died.wait())],
                return_when=asyncio.FIRST_COMPLETED,
            )
            return Vanished("it was interrupted") if ended.is_set() else ActorDiedError("killed")

        ray.says["run"] = [run]
        await driver.connect("w")
        running = asyncio.ensure_future(driver.run("w", DELIVERY, Hearer()))
        await asyncio.sleep(0.01)
        await driver.cancel("w", [DELIVERY])
        assert ray.calls["cancel"] == 1
        if obeys:
            ended.set()
        outcome = await running
        await asyncio.sleep(0.1)
        assert isinstance(outcome, Vanished if obeys else Gone)
        assert ray.killed == ([] if obeys else [False]), "Ray starts it anew"
        await driver.cancel("w", [DELIVERY])
        assert ray.calls["cancel"] == 1, "what has ended isn't cancelled"

    play(scene)


def test_a_pool_whose_workers_never_work_says_why() -> None:
    async def make() -> FakeRay:
        return FakeRay()

    ray = asyncio.run(make())
    ray.says["load"] = [LoadFailure(ComfyUINotFoundError("no ComfyUI there"), "")]
    driver = RayDriver(ray, {}, LOAD, "")
    pool = Pool(driver, ["w0", "w1"], run=None, timeout=None, on_event=None, limits=Limits(first_answer=250.0))
    with pool:
        for _ in range(2):
            with pytest.raises(NoWorkerError, match=r"No worker of the pool can be used\. w0: It can't load") as caught:
                pool.map(lambda nodes: None, [{}]).wait()
            assert isinstance(caught.value.__cause__, ComfyUINotFoundError)


def test_without_ray(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ray", None)
    with pytest.raises(PoolError, match=r"A RayPool needs Ray: pip install \"comfyui-script\[ray\]\""):
        RayPool()


@pytest.mark.parametrize(
    ("given", "complaint"),
    [
        ({"gpus": 1, "workers": 1}, "give one of them"),
        ({"gpus": 0}, "gpus=0 is not a number from 1, or 'all'"),
        ({"gpus": "two"}, "gpus='two' is not"),
        ({"workers": True}, "workers=True is not a number from 1"),
        ({"workers": 1, "cpus": 0.5}, "cpus=0.5 is not a number from 1"),
    ],
)
def test_workers_that_can_not_be(given: dict[str, Any], complaint: str) -> None:
    with pytest.raises(PoolError, match=complaint):
        RayPool(**given)
