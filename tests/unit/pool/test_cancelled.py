"""A pool's work is cancelled at any of its waits: nothing stays on a worker, nothing hangs, and the pool goes on."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import threading
import uuid
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from comfy_script.errors import PoolError
from comfy_script.formats.api import Compiled
from comfy_script.pool import Job, Run, ServerPool, ray_driver
from comfy_script.pool.driver import Delivery, Driver, WorkerDown
from comfy_script.pool.outcomes import Completed, Gone, Vanished
from comfy_script.pool.ray_driver import RayDriver
from comfy_script.pool.recording import Recorded
from comfy_script.pool.server_driver import ServerDriver
from comfy_script.runtime.uploads import Upload
from tests.faults.cancelling import LIMIT, At, CancelledAt, cut, each_wait
from tests.standin.server import StandIn
from tests.unit.pool.test_ray_driver import LOAD, SUCCESS, ActorDiedError, FakeRay, Hearer
from tests.unit.pool.test_server_pool import eventually
from tests.unit.runtime.test_dropped_sessions import descriptors, soon

MOMENTS = pytest.mark.parametrize("late", [False, True])


def delivery(number: int, *, adopt: str | None = None) -> Delivery:
    """A job with a file of its own, before which memory is freed."""
    prompt = {
        "a": {"class_type": "EmptyImage", "inputs": {"width": 8, "height": 8, "batch_size": 1, "color": number}},
        "b": {"class_type": "PreviewImage", "inputs": {"images": ["a", 0]}},
    }
    job = Job.of(prompt, ["b"])
    with_file = Job(
        job.key, job.params, job.prompt, job.outputs, uploads=(Upload(b"x%d" % number, ".png", None, False),)
    )
    recorded = Recorded(with_file, Compiled(prompt, {}))
    return Delivery(recorded, adopt or str(uuid.uuid4()), adopt=adopt is not None, free=True)


async def ended(*closings: Awaitable[object]) -> None:
    for closing in closings:
        await asyncio.wait_for(closing, LIMIT)
    await asyncio.sleep(0.05)  # aiohttp's own, which end with their connections
    assert asyncio.all_tasks() == {asyncio.current_task()}


@pytest.fixture
def standin() -> Iterator[StandIn]:
    with StandIn(pack=False) as server:
        yield server


# -- servers ----------------------------------------------------------------------------------------------------------


def on_server(standin: StandIn, scene: Callable[[ServerDriver, str], Coroutine[Any, Any, bool]]) -> bool:
    """Plays a scene with a driver that is connected to a server; at its end nothing may be left there."""

    async def main() -> bool:
        driver = ServerDriver()
        worker = driver.know(standin.url)
        found = await scene(driver, worker)
        await ended(driver.close())
        return found

    found = asyncio.run(main())
    assert standin.remaining() == 0
    return found


def waits_on_server(standin: StandIn, scene: Callable[[ServerDriver, str, int], Coroutine[Any, Any, bool]]) -> int:
    """Plays a scene for each wait at which something of it is cancelled; how many there are."""
    return each_wait(lambda number: on_server(standin, lambda driver, worker: scene(driver, worker, number)))


async def does_a_job(driver: Driver, worker: str, number: int) -> None:
    done = await asyncio.wait_for(driver.run(worker, delivery(1000 + number), Hearer()), LIMIT)
    assert isinstance(done, Completed)


async def until(condition: Callable[[], bool]) -> None:
    await asyncio.to_thread(eventually, condition)


async def cut_unless_held(
    standin: StandIn, driver: Driver, worker: str, job: Delivery, number: int, late: bool
) -> bool:
    """Cancels a job at one of its waits; where it has fewer and runs, then."""
    cutting = asyncio.ensure_future(cut(driver.run(worker, job, Hearer()), number, late))
    await until(lambda: cutting.done() or standin._running is not None)
    await asyncio.wait({cutting}, timeout=0.3)
    if not cutting.done():
        cutting.cancel()
        await asyncio.wait({cutting}, timeout=LIMIT)
        return False
    return cutting.result()


HELD = pytest.mark.parametrize(("held", "late"), [(True, False), (False, False), (False, True)])


@HELD
def test_a_job_of_a_server(standin: StandIn, held: bool, late: bool) -> None:
    async def scene(driver: ServerDriver, worker: str, number: int) -> bool:
        await driver.connect(worker)
        if held:  # what was sent goes away only if it is taken off
            standin.hold("EmptyImage")
        sent = len(standin.submissions)
        reached = await cut_unless_held(standin, driver, worker, delivery(number), number, late)
        assert len(standin.submissions) - sent <= 1
        await until(lambda: standin.remaining() == 0)
        standin.let_go()
        await does_a_job(driver, worker, number)
        return reached

    assert waits_on_server(standin, scene) > 3


@HELD
def test_a_job_that_another_driver_had_sent(standin: StandIn, held: bool, late: bool) -> None:
    async def scene(driver: ServerDriver, worker: str, number: int) -> bool:
        await driver.connect(worker)
        if held:
            standin.hold("EmptyImage")
        before = await driver._servers[worker].client.submit(
            delivery(number).recorded.job.prompt, prompt_id=str(uuid.uuid4())
        )
        adopted = delivery(number, adopt=before.prompt_id)
        reached = await cut_unless_held(standin, driver, worker, adopted, number, late)
        await until(lambda: standin.remaining() == 0)
        standin.let_go()
        await does_a_job(driver, worker, number)
        return reached

    assert waits_on_server(standin, scene) > 1


def test_a_server_that_is_added_again_before_it_has_left(standin: StandIn) -> None:
    async def scene(driver: ServerDriver, worker: str) -> bool:
        await driver.connect(worker)
        assert driver.know(standin.url) == worker
        await driver.leave(worker)
        await driver.connect(worker)
        await does_a_job(driver, worker, 0)
        return True

    assert on_server(standin, scene)


async def cut_connecting(driver: ServerDriver, worker: str, number: int, late: bool) -> bool:
    """Cancels what connects to a server at one of its waits, once."""
    reached = False
    connect = driver._connect

    async def cutting(*given: Any) -> Any:
        nonlocal reached
        cancelled = CancelledAt(connect(*given), number, late=late)
        try:
            return await cancelled
        finally:
            reached = cancelled.reached

    driver._connect = cutting  # type: ignore[method-assign]
    with contextlib.suppress(asyncio.CancelledError):
        await asyncio.wait_for(driver.connect(worker), LIMIT)
    driver._connect = connect  # type: ignore[method-assign]
    return reached


@MOMENTS
def test_a_connection(standin: StandIn, late: bool) -> None:
    before = descriptors()

    async def scene(driver: ServerDriver, worker: str, number: int) -> bool:
        reached = await cut_connecting(driver, worker, number, late)
        await asyncio.wait_for(driver.connect(worker), LIMIT)
        await does_a_job(driver, worker, number)
        return reached

    assert waits_on_server(standin, scene) > 3
    assert soon(lambda: descriptors() <= before + 1)


@MOMENTS
def test_a_job_that_was_given_up_is_given_back_though_the_connection_is_cancelled(standin: StandIn, late: bool) -> None:
    """Others do it by then."""

    async def scene(driver: ServerDriver, worker: str, number: int) -> bool:
        await driver.connect(worker)
        standin.hold("EmptyImage")
        server = driver._servers[worker]
        sent = [
            await server.client.submit(delivery(number).recorded.job.prompt, prompt_id=str(uuid.uuid4()))
            for _ in range(2)
        ]
        server.abandoned |= {each.prompt_id for each in sent}
        standin.wait_held()
        reached = await cut_connecting(driver, worker, number, late)
        await asyncio.wait_for(driver.connect(worker), LIMIT)
        await until(lambda: standin.remaining() == 0)
        standin.let_go()
        return reached

    assert waits_on_server(standin, scene) > 3


def test_a_server_that_is_taken_out_while_it_is_connected_to(standin: StandIn) -> None:
    """Nothing of it stays open."""
    before = descriptors()

    async def scene(driver: ServerDriver, worker: str, number: int) -> bool:
        leaving: list[asyncio.Task[None]] = []
        connect = driver._connect

        async def taken_out() -> None:
            leaving.append(asyncio.ensure_future(driver.leave(worker)))
            await asyncio.sleep(0)

        async def connected(*given: Any) -> Any:
            return await At(connect(*given), number, taken_out)

        driver._connect = connected  # type: ignore[method-assign]
        with contextlib.suppress(WorkerDown):
            await asyncio.wait_for(driver.connect(worker), LIMIT)
        for task in leaving:
            await asyncio.wait_for(task, LIMIT)
            assert worker not in driver._servers
        reached = bool(leaving)
        return reached

    assert waits_on_server(standin, scene) > 3
    assert soon(lambda: descriptors() <= before + 1)


@MOMENTS
def test_a_cancellation(standin: StandIn, late: bool) -> None:
    """As Ctrl-C while jobs are being cancelled; they are asked for again by whoever closes the pool."""

    async def scene(driver: ServerDriver, worker: str, number: int) -> bool:
        await driver.connect(worker)
        standin.hold("EmptyImage")
        given = [delivery(10 * number + place) for place in range(2)]
        running = [asyncio.ensure_future(driver.run(worker, each, Hearer())) for each in given]
        await until(lambda: standin.remaining() == 2)
        reached = await cut(driver.cancel(worker, given), number, late)
        await asyncio.wait_for(driver.cancel(worker, given), LIMIT)
        await asyncio.wait_for(asyncio.gather(*running), LIMIT)
        await until(lambda: standin.remaining() == 0)
        standin.let_go()
        await does_a_job(driver, worker, number)
        return reached

    assert waits_on_server(standin, scene) > 2


# -- sweeps -----------------------------------------------------------------------------------------------------------


def picture(nodes: Any, color: int) -> Any:
    return nodes.EmptyImage(8, 8, 1, color)


def is_free(run: Path) -> bool:
    """Whether nobody works on a run."""
    opened = Run(run)
    try:
        opened._open()
    except PoolError:
        return False
    opened._close()
    return True


@MOMENTS
@pytest.mark.parametrize("what", ["begin", "take", "cancel", "end"])
def test_a_sweep(standin: StandIn, tmp_path: Path, what: str, late: bool) -> None:
    with ServerPool([standin.url]) as pool:
        engine = pool._engine
        list(pool.map(picture, [{"color": 0}]))

        def cancelled(number: int) -> bool:
            run, params = tmp_path / str(number), [{"color": 3 * number + place + 1} for place in range(3)]
            if what != "end":
                standin.hold("EmptyImage")
            if what == "begin":
                intake = pool._intake(run, False, "raise", None, None, False)
                reached = pool._loop.run(cut(engine.begin(intake, params, picture), number, late))
                pool._drop_sweep(intake)
            else:
                sweep = pool.map(picture, params, run=run)
                if what == "cancel":
                    standin.wait_held()
                    reached = pool._loop.run(cut(engine.cancel([sweep._intake]), number, late))
                elif what == "take":
                    standin.wait_held()
                    cutting = pool._loop.submit(cut(engine.take(sweep._intake), number, late))
                    eventually(lambda: cutting.done() or sweep._intake._changed._waiters)  # type: ignore[attr-defined]
                    standin.let_go()
                    reached = cutting.result(LIMIT)
                else:
                    eventually(lambda: sweep._intake.over)
                    assert len(pool._wait_for(sweep._intake)) == 3
                    reached = pool._loop.run(cut(engine.take(sweep._intake), number, late))
                del sweep
                gc.collect()
            eventually(lambda: standin.remaining() == 0 and is_free(run))
            standin.let_go()
            assert len(list(pool.map(picture, params, run=run))) == 3
            assert Run(run).count("done") == 3
            assert not engine._endings
            assert not engine.sweeps
            return reached

        assert each_wait(cancelled) > 0
    assert standin.remaining() == 0


def test_a_job_that_comes_in_while_its_sweep_ends(
    standin: StandIn, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is nobody's: it isn't sent, and takes no place on a worker."""
    goes_on, closing, closes, came = (threading.Event() for _ in range(4))

    def slow() -> Iterator[dict[str, int]]:
        yield {"color": 1}
        goes_on.wait(LIMIT)
        yield {"color": 2}
        yield {"color": 3}

    close = Run._close

    def closed(self: Run, *, changed: bool = True) -> None:
        closing.set()
        closes.wait(LIMIT)
        close(self, changed=changed)

    monkeypatch.setattr(Run, "_close", closed)
    with ServerPool([standin.url], depth=1) as pool:
        monkeypatch.setattr(
            pool._engine, "_came", lambda *given: (type(pool._engine)._came(pool._engine, *given), came.set())
        )
        sweep = pool.map(picture, slow(), run=tmp_path / "run")
        next(sweep)
        came.clear()
        ending = threading.Thread(target=sweep.close)
        ending.start()
        assert closing.wait(LIMIT)
        goes_on.set()
        assert came.wait(LIMIT)
        closes.set()
        ending.join(LIMIT)
        others = pool.map(picture, [{"color": color} for color in range(10, 13)])
        eventually(lambda: others._intake.over)
        assert len(standin.submissions) == 4


# -- workers of a cluster ---------------------------------------------------------------------------------------------


class Cluster(FakeRay):
    """Workers that take their time for each answer, and run jobs until they are cancelled, where they are `held`."""

    def __init__(self) -> None:
        super().__init__()
        self.alive: dict[Any, asyncio.Event] = {}
        self.held = False
        self.cancelled = asyncio.Event()

    def remote(self, **options: Any) -> Any:
        made = super().remote(**options)

        def with_life(kind: type) -> Any:
            def make() -> Any:
                actor = made(kind).remote()
                self.alive[actor] = asyncio.Event()
                actor._ray = SimpleNamespace(answer=lambda method, *args: self.from_actor(actor, method, *args))
                return actor

            return SimpleNamespace(remote=make)

        return with_life

    def kill(self, actor: Any, no_restart: bool = True) -> None:
        if actor in self.alive:
            self.alive.pop(actor).set()
            if not no_restart:
                self.alive[actor] = asyncio.Event()

    async def from_actor(self, actor: Any, method: str, *args: Any) -> Any:
        life = self.alive.get(actor)
        if life is None:
            raise ActorDiedError("it was killed")
        working = asyncio.ensure_future(self.work(method, *args))
        dying = asyncio.ensure_future(life.wait())
        try:
            await asyncio.wait({working, dying}, return_when=asyncio.FIRST_COMPLETED)
            if life.is_set():
                raise ActorDiedError("it was killed")
            return working.result()
        finally:
            working.cancel()
            dying.cancel()

    async def work(self, method: str, *args: Any) -> Any:
        await asyncio.sleep(0)
        if method == "listen":
            await asyncio.sleep(LIMIT)
        if method == "run":
            if self.held:
                await self.cancelled.wait()
                return Vanished("it was cancelled")
            return SUCCESS
        if method == "cancel":
            self.cancelled.set()
        return self.says[method][0]


def in_cluster(scene: Callable[[Cluster, RayDriver], Coroutine[Any, Any, bool]]) -> bool:
    """Plays a scene; at its end nobody may be left."""

    async def main() -> bool:
        ray = Cluster()
        driver = RayDriver(ray, {}, LOAD, "")
        found = await scene(ray, driver)
        await ended(driver.close())
        assert not ray.alive
        return found

    return asyncio.run(main())


def waits_in_cluster(scene: Callable[[Cluster, RayDriver, int], Coroutine[Any, Any, bool]]) -> int:
    """As `waits_on_server`."""
    return each_wait(lambda number: in_cluster(lambda ray, driver: scene(ray, driver, number)))


@MOMENTS
def test_a_worker_that_is_started(late: bool) -> None:
    async def scene(ray: Cluster, driver: RayDriver, number: int) -> bool:
        reached = await cut(driver.connect("w"), number, late)
        await asyncio.wait_for(driver.connect("w"), LIMIT)
        assert len(ray.alive) == 1
        await does_a_job(driver, "w", number)
        return reached

    assert waits_in_cluster(scene) > 1


def test_a_worker_that_is_taken_out_while_it_is_started() -> None:
    async def scene(ray: Cluster, driver: RayDriver, number: int) -> bool:
        left = False

        async def taken_out() -> None:
            nonlocal left
            left = True
            await driver.leave("w")

        with contextlib.suppress(WorkerDown):
            await asyncio.wait_for(At(driver.connect("w"), number, taken_out), LIMIT)
        if left:
            assert not ray.alive
        return left

    assert waits_in_cluster(scene) > 1


@MOMENTS
@pytest.mark.parametrize("what", ["leave", "close"])
def test_a_worker_that_is_ended(what: str, late: bool) -> None:
    async def scene(ray: Cluster, driver: RayDriver, number: int) -> bool:
        for worker in ("v", "w"):
            await driver.connect(worker)
        reached = await cut(driver.leave("w") if what == "leave" else driver.close(), number, late)
        await asyncio.wait_for(driver.leave("w"), LIMIT)
        if what == "leave":
            assert len(ray.alive) == 1
            await does_a_job(driver, "v", number)
        return reached

    assert waits_in_cluster(scene) > 0


@HELD
def test_a_job_of_a_worker(held: bool, late: bool) -> None:
    async def scene(ray: Cluster, driver: RayDriver, number: int) -> bool:
        await driver.connect("w")
        ray.held = held
        given = delivery(number)
        running = asyncio.ensure_future(cut(driver.run("w", given, Hearer()), number, late))
        await asyncio.wait({running}, timeout=0.05)
        stays = not running.done()
        await asyncio.wait_for(driver.cancel("w", [given]), LIMIT)
        reached = await running
        ray.held = False
        await does_a_job(driver, "w", number)
        return reached and not stays

    assert waits_in_cluster(scene) > 0


@MOMENTS
def test_a_cancellation_of_a_job_of_a_worker(late: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether or not the worker hears of it: a job that goes on loses its process."""
    monkeypatch.setattr(ray_driver, "_OBEY", 0.05)

    async def scene(ray: Cluster, driver: RayDriver, number: int) -> bool:
        await driver.connect("w")
        ray.held = True
        given = delivery(number)
        running = asyncio.ensure_future(driver.run("w", given, Hearer()))
        await asyncio.sleep(0)
        reached = await cut(driver.cancel("w", [given]), number, late)
        outcome = await asyncio.wait_for(running, LIMIT)
        assert isinstance(outcome, (Vanished, Gone))
        return reached

    assert waits_in_cluster(scene) > 0
