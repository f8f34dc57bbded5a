"""The pool of servers on stand-ins: what becomes of each kind of failure."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import itertools
import pickle
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any, NoReturn

import PIL.Image
import pytest

from comfy_script.errors import (
    JobFailedError,
    NodeFailedError,
    NoWorkerError,
    PoolError,
    PromptRefusedError,
    ServerError,
)
from comfy_script.pool import (
    Done,
    Failure,
    Job,
    JobFinished,
    JobLost,
    JobStarted,
    Params,
    Pool,
    RayPool,
    Run,
    ServerPool,
    WorkerJoined,
    WorkerLost,
    product,
)
from comfy_script.pool.driver import WorkerDown
from comfy_script.pool.manifest import Manifest
from comfy_script.pool.server_driver import ServerDriver
from comfy_script.pool.under_way import JobsUnderWay
from tests.faults.faults import BadStatus, Frozen, Lost
from tests.faults.proxy import FaultProxy
from tests.standin.nodes import Node, Outcome, definition
from tests.standin.server import StandIn
from tests.unit.runtime.test_processes import in_fork, needs_fork


def picture(nodes: Any, color: int, size: int = 8) -> Any:
    return nodes.EmptyImage(size, size, 1, color)


def colors(count: int) -> Params:
    return product(color=range(count))


def failing(exception: type[Exception] = RuntimeError, text: str = "bad") -> dict[str, Node]:
    """ImageInvert as a node that raises."""

    async def fail(run: Any, image: Any) -> Outcome:
        raise exception(text)

    return {"ImageInvert": Node(definition("ImageInvert"), fail)}


def inverted(nodes: Any, color: int) -> Any:
    return nodes.ImageInvert(nodes.EmptyImage(8, 8, 1, color))


@pytest.fixture
def servers() -> Iterator[list[StandIn]]:
    with StandIn(pack=False) as one, StandIn(pack=True) as two:
        yield [one, two]


@pytest.fixture
def pool(servers: list[StandIn]) -> Iterator[ServerPool]:
    with ServerPool([server.url for server in servers]) as pool:
        yield pool


def submissions(*servers: StandIn) -> int:
    return sum(len(server.submissions) for server in servers)


def eventually(condition: Callable[[], object], seconds: float = 120.0) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it never came true"
        time.sleep(0.01)


# -- results ----------------------------------------------------------------------------------------------------------


def test_each_job_is_done_once_and_all_servers_work(pool: ServerPool, servers: list[StandIn]) -> None:
    done = list(pool.map(picture, colors(40)))
    assert sorted(job["color"] for job in done) == list(range(40))
    assert all(job.image.getpixel((0, 0)) == (0, 0, job["color"]) for job in done)
    assert submissions(*servers) == 40
    assert all(len(server.submissions) > 5 for server in servers)
    assert {job.worker for job in done} == {server.url for server in servers}
    assert [job.index for job in sorted(done, key=lambda job: job["color"])] == list(range(40))


def test_results_outlive_the_pool_and_can_be_sent(servers: list[StandIn]) -> None:
    with ServerPool([servers[0].url]) as pool:
        (job,) = pool.map(picture, colors(1))
    assert job.images[0].size == (8, 8)
    assert pickle.loads(pickle.dumps(job)).image.size == (8, 8)


def test_in_order_if_that_is_wanted(pool: ServerPool) -> None:
    assert [job["color"] for job in pool.map(picture, colors(50), ordered=True)] == list(range(50))


def test_the_same_job_twice_runs_once_and_gives_two_results(pool: ServerPool, servers: list[StandIn]) -> None:
    servers[0].hold("EmptyImage")
    servers[1].hold("EmptyImage")
    sweep = pool.map(picture, [{"color": 1}, {"color": 1}, {"color": 1, "size": 8}])
    eventually(lambda: sweep._intake.pulled == 3)
    for server in servers:
        server.let_go()
    assert [job.index for job in sorted(sweep, key=lambda job: job.index)] == [0, 1, 2]
    assert submissions(*servers) == 1


def test_workflows_are_jobs_too(pool: ServerPool) -> None:
    def made(color: int) -> Job:
        image = {"class_type": "EmptyImage", "inputs": {"width": 8, "height": 8, "batch_size": 1, "color": color}}
        return Job.of(
            {"a": image, "b": {"class_type": "PreviewImage", "inputs": {"images": ["a", 0]}}}, ["b"], color=color
        )

    done = list(pool.map(map(made, range(4)), ordered=True))
    assert [job.image.getpixel((0, 0)) for job in done] == [(0, 0, color) for color in range(4)]


def test_what_scripts_use_again_for_the_next_job_changes_none_before(pool: ServerPool) -> None:
    """One dict of parameters, or one workflow, that is changed for each job; a function that changes what it gets."""
    image = {"class_type": "EmptyImage", "inputs": {"width": 8, "height": 8, "batch_size": 1, "color": 0}}
    prompt: dict[str, Any] = {"a": image, "b": {"class_type": "PreviewImage", "inputs": {"images": ["a", 0]}}}
    given: dict[str, Any] = {"color": 0, "more": [0]}

    def jobs() -> Iterator[Job]:
        for given["color"] in range(8):
            prompt["a"]["inputs"]["color"] = given["more"][0] = given["color"]
            yield Job.of(prompt, ["b"], **given)

    def params() -> Iterator[dict[str, Any]]:
        for given["color"] in range(8, 16):
            given["more"][0] = given["color"]
            yield given

    def changing(nodes: Any, color: int, more: list[int]) -> Any:
        more.append(more.pop() + 1)
        return nodes.EmptyImage(8, 8, 1, more[0])

    def blues(done: Any) -> list[tuple[int, list[int], int]]:
        return [(job["color"], job["more"], job.image.getpixel((0, 0))[2]) for job in done]

    assert blues(pool.map(jobs(), ordered=True)) == [(color, [color], color) for color in range(8)]
    assert blues(pool.map(changing, params(), ordered=True)) == [(color, [color], color + 1) for color in range(8, 16)]
    same = product(color=range(16, 20), more=[[20]])
    assert blues(pool.map(changing, same, ordered=True)) == [(color, [20], 21) for color in range(16, 20)]
    sweep = pool.map(prompt, product(width=[8, 16]), ordered=True)
    prompt["a"]["inputs"]["color"] = 99
    assert [job.image.getpixel((0, 0))[2] for job in sweep] == [7, 7]


def test_pictures_go_to_the_server_that_runs_the_job(pool: ServerPool, servers: list[StandIn]) -> None:
    def turned(nodes: Any, picture: PIL.Image.Image, number: int) -> Any:
        return nodes.ImageBatch(nodes.ImageInvert(picture), nodes.EmptyImage(8, 8, 1, number))

    red = PIL.Image.new("RGB", (8, 8), "red")
    done = list(pool.map(turned, product(picture=[red], number=range(10))))
    assert all(job.images[0].getpixel((0, 0)) == (0, 255, 255) for job in done)
    for server in servers:
        assert server.count("POST", "/upload/image") == (1 if server.submissions else 0)


def test_two_sweeps_at_once(pool: ServerPool) -> None:
    one, two = pool.map(picture, colors(10)), pool.map(picture, product(color=range(10, 20)))
    assert sorted(job["color"] for job in itertools.chain(one, two)) == list(range(20))


def test_in_a_coroutine_with_parameters_that_come_one_by_one(servers: list[StandIn]) -> None:
    async def orders() -> AsyncIterator[dict[str, int]]:
        for color in range(12):
            await asyncio.sleep(0.001)
            yield {"color": color}

    async def main() -> list[int]:
        async with ServerPool([server.url for server in servers]) as pool:
            return sorted([job["color"] async for job in pool.amap(picture, orders())])

    assert asyncio.run(main()) == list(range(12))


def test_an_endless_generator_is_pulled_as_there_is_room(servers: list[StandIn]) -> None:
    pulled = 0

    def endless() -> Iterator[dict[str, int]]:
        nonlocal pulled
        for color in itertools.count():
            pulled += 1
            yield {"color": color}

    with ServerPool([servers[0].url], look_ahead=4) as pool:
        sweep = pool.map(picture, endless())
        next(sweep)
        time.sleep(0.3)  # whoever takes results is slow
        bound = 64 + 2 * 2 + 4 + 2 + 1
        assert pulled <= 2 * bound
        for _ in range(300):
            next(sweep)
        sweep.close()
    assert pulled <= 300 + 3 * bound


def test_a_sweep_that_waits_for_orders_keeps_no_other_from_going_on(pool: ServerPool) -> None:
    """Nor does one whose parameters, or function, come of a sweep of the same pool."""
    goes_on = threading.Event()

    def orders() -> Iterator[dict[str, int]]:
        goes_on.wait(120)
        for color in range(2):
            (job,) = pool.map(picture, [{"color": 20 + color}])
            yield {"color": 40 + job["color"]}

    waiting = pool.map(picture, orders())
    other = pool.map(picture, colors(10))
    eventually(lambda: other._intake.over)
    assert len(list(other)) == 10
    goes_on.set()
    eventually(lambda: waiting._intake.over)
    assert sorted(job["color"] for job in waiting) == [60, 61]


def test_an_optimiser_is_asked_for_what_has_room_only(servers: list[StandIn]) -> None:
    asked: list[int] = []

    def ask() -> Iterator[dict[str, int]]:
        for color in range(30):
            asked.append(color)
            yield {"color": color}

    with ServerPool([servers[0].url], look_ahead=0) as pool:
        servers[0].hold("EmptyImage")
        sweep = pool.map(picture, ask())
        servers[0].wait_held()
        time.sleep(0.2)
        assert len(asked) <= 3
        servers[0].let_go()
        assert len(list(sweep)) == 30


# -- failures of jobs -------------------------------------------------------------------------------------------------


def test_failures_raise_at_the_end_by_default(servers: list[StandIn]) -> None:
    with StandIn(nodes=failing()) as server, ServerPool([server.url]) as pool:

        def some(nodes: Any, color: int) -> Any:
            return inverted(nodes, color) if color % 5 == 2 else picture(nodes, color)

        done: list[int] = []
        with pytest.raises(
            JobFailedError, match=r"The job for color=2, the first of 2 that failed, failed \(node\)"
        ) as caught:
            done.extend(job["color"] for job in pool.map(some, colors(10), ordered=True))
        assert done == [0, 1, 3, 4, 5, 6, 8, 9]
        assert (caught.value.kind, caught.value.params, caught.value.failed) == ("node", {"color": 2}, 2)
        assert isinstance(caught.value.__cause__, NodeFailedError)
        assert caught.value.__cause__.source is not None
        assert caught.value.__cause__.source.file == __file__
        assert [job["color"] for job in pool.map(some, colors(5), ordered=True, failures="skip")] == [0, 1, 3, 4]
        kinds = [type(job) for job in pool.map(some, colors(4), ordered=True, failures="return")]
        assert kinds == [Done, Done, Failure, Done]


def test_what_fails_on_one_server_only_is_done_by_another() -> None:
    with StandIn(nodes=failing()) as broken, StandIn() as good, ServerPool([broken.url, good.url]) as pool:
        done = list(pool.map(inverted, colors(20)))
        assert len(done) == 20
        assert {job.worker for job in done} == {good.url}
        assert len(broken.submissions) >= 1


def test_memory_is_freed_before_the_second_try() -> None:
    class OutOfMemoryError(Exception):
        pass

    with StandIn(nodes=failing(OutOfMemoryError, "CUDA out of memory")) as server, ServerPool([server.url]) as pool:
        (failure,) = pool.map(inverted, colors(1), failures="return")
        assert (failure.kind, failure.attempts) == ("memory", 2)
        assert len(server.submissions) == 2
        assert server.count("POST", "/free") == 1


def test_a_function_that_raises_is_one_jobs_failure(pool: ServerPool) -> None:
    def odd(nodes: Any, color: int) -> Any:
        if color == 1:
            raise ZeroDivisionError("oh")
        return picture(nodes, color)

    done = list(pool.map(odd, colors(3), failures="return", ordered=True))
    assert isinstance(done[1], Failure)
    assert (done[1].kind, done[1].attempts, done[1].worker) == ("function", 0, "")
    assert isinstance(done[1].error, ZeroDivisionError)


@pytest.mark.parametrize("ordered", [False, True])
def test_parameters_that_raise_end_the_sweep_after_what_was_pulled(
    pool: ServerPool, servers: list[StandIn], ordered: bool, tmp_path: Path
) -> None:
    raised = threading.Event()

    def some() -> Iterator[dict[str, int]]:
        yield from ({"color": color} for color in range(10))
        raised.set()
        raise KeyError("no more")

    for server in servers:
        server.hold("EmptyImage")
    sweep = pool.map(picture, some(), run=tmp_path / "run", ordered=ordered)
    assert raised.wait(120)
    for server in servers:
        server.let_go()
    done = []
    with pytest.raises(KeyError, match="no more"):
        done.extend(sweep)
    assert sorted(job["color"] for job in done) == list(range(10))
    again = list(pool.map(picture, colors(12), run=tmp_path / "run"))
    assert sorted(job["color"] for job in again if job.stored) == list(range(10))
    assert submissions(*servers) == len(again) == 12


@pytest.mark.parametrize("what", [{"a": 1}.items(), [{"color": 1}, 7], [{"color": 1}, {2: 3}]])
def test_a_wrong_item_among_parameters_is_such_an_end(pool: ServerPool, what: Any) -> None:
    with pytest.raises(PoolError, match="a dict of values by name"):
        list(pool.map(picture, what))
    assert len(list(pool.map(picture, colors(2)))) == 2, "the pool goes on"


def test_jobs_that_failed_before_the_parameters_raised_are_told(caplog: pytest.LogCaptureFixture) -> None:
    async def orders() -> AsyncIterator[dict[str, int]]:
        yield {"color": 1}
        raise ZeroDivisionError("the source is broken")

    async def main(server: StandIn) -> None:
        async with ServerPool([server.url]) as pool:
            sweep = pool.amap(inverted, orders())
            with pytest.raises(ZeroDivisionError, match="the source is broken"):
                await anext(sweep)

    with StandIn(nodes=failing()) as server:
        asyncio.run(main(server))
    assert "1 of 1 jobs failed, the first one, for color=1" in caplog.text


def test_what_only_one_server_has_is_run_there() -> None:
    def loaded(nodes: Any, name: str, seed: int) -> Any:
        model, clip, vae = nodes.CheckpointLoaderSimple(name)
        text = nodes.CLIPTextEncode("x", clip)
        latent = nodes.KSampler(model, seed, 1, 1.0, "euler", "normal", text, text, nodes.EmptyLatentImage(64, 64))
        return nodes.VAEDecode(latent, vae)

    with StandIn(checkpoints=("a", "both")) as one, StandIn(checkpoints=("b", "both")) as two:
        pool = ServerPool([one.url, two.url])
        with pool:
            done = list(pool.map(loaded, product(name=["a", "b", "both"], seed=range(6))))
            where = {name: {job.worker for job in done if job["name"] == name} for name in ("a", "b")}
            assert where == {"a": {one.url}, "b": {two.url}}
            assert len(done) == submissions(one, two) == 18
            (failure,) = pool.map(loaded, [{"name": "c", "seed": 1}], failures="return")
            assert failure.kind == "refused"
            lacks = "lacks CheckpointLoaderSimple.ckpt_name 'c'"
            assert failure.error.message == f"No worker can run it. {one.url}, {two.url}: {lacks}."
            assert submissions(one, two) == 18
            # It comes while the pool is there.
            two.files.models["checkpoints"].append("c")
            pool._engine._scheduler._refreshed = 0.0
            (job,) = pool.map(loaded, [{"name": "c", "seed": 1}])
            assert job.worker == two.url


def test_what_a_server_refuses_has_the_servers_words(pool: ServerPool) -> None:
    (failure,) = pool.map(lambda nodes: nodes.LoadImage("nowhere.png [temp]")[0], [{}], failures="return")
    assert failure.kind == "refused"
    assert isinstance(failure.error, PromptRefusedError)


@pytest.mark.parametrize("lost", [None, "news", "interrupt"])
def test_what_runs_too_long_is_stopped(
    lost: str | None, servers: list[StandIn], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where nothing is heard of it, and where the server forgets the interrupt."""
    monkeypatch.setattr("comfy_script.client.follow._QUIET", 0.3)
    with FaultProxy(servers[0].url) as proxy, ServerPool([proxy.url], timeout=0.2) as pool:
        if lost == "news":
            proxy.mute_websockets()
        elif lost == "interrupt":
            proxy.fail("POST /interrupt", BadStatus(status=200, body=""), times=2)
        servers[0].hold("EmptyImage")
        (failure,) = pool.map(picture, colors(1), failures="return")
        assert (failure.kind, failure.attempts) == ("timeout", 1)
        eventually(lambda: servers[0].remaining() == 0)
        servers[0].let_go()
        assert len(list(pool.map(picture, product(color=[7])))) == 1


# -- failures of servers ----------------------------------------------------------------------------------------------


def test_a_server_that_goes_away_loses_nothing(servers: list[StandIn]) -> None:
    events: list[Any] = []
    with FaultProxy(servers[0].url) as proxy:
        with ServerPool([proxy.url, servers[1].url], on_event=events.append) as pool:
            servers[0].hold("EmptyImage")
            sweep = pool.map(picture, colors(20))
            servers[0].wait_held()
            proxy.cut()
            assert sorted(job["color"] for job in sweep) == list(range(20))
            assert submissions(*servers) in (21, 22)
            assert pool.workers == {proxy.url: "down", servers[1].url: "up"}
            proxy.restore()
            servers[0].let_go()
            eventually(lambda: pool.workers[proxy.url] == "up")
            before = len(servers[0].submissions)
            list(pool.map(picture, product(color=range(100, 120))))
            assert len(servers[0].submissions) > before, "it is used again"
        lost = [event for event in events if isinstance(event, WorkerLost)]
        assert [event.worker for event in lost] == [proxy.url]
        assert sum(isinstance(event, WorkerJoined) for event in events) == 3
        assert sum(isinstance(event, JobFinished) for event in events) == 40
        assert sum(isinstance(event, JobStarted) for event in events) >= 40


def test_a_lost_job_is_told_when_its_server_is_lost_and_not_after_another_one_has_it(
    servers: list[StandIn], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also one that was just being handed over, which takes its time to be given up."""
    monkeypatch.setattr("comfy_script.client.follow._GRACE", 0.2)
    monkeypatch.setattr("comfy_script.client._submit.PATIENCE", 1.5)
    handing: list[str] = []
    run = ServerDriver.run

    async def followed(self: ServerDriver, worker: str, *given: Any) -> Any:
        handing.append(worker)
        try:
            return await run(self, worker, *given)
        finally:
            handing.remove(worker)

    monkeypatch.setattr(ServerDriver, "run", followed)
    events: list[Any] = []
    with FaultProxy(servers[0].url) as proxy, ServerPool([proxy.url], on_event=events.append) as pool:
        servers[0].hold("EmptyImage")
        is_cut = threading.Event()

        def two() -> Iterator[dict[str, int]]:
            yield {"color": 0}
            servers[0].wait_held()
            proxy.fail("POST /prompt", Frozen())
            yield {"color": 7}
            is_cut.wait(120)  # else the last one would wait for a server that has nothing

        sweep = pool.map(picture, two())
        eventually(lambda: proxy.requests.count(("POST", "/prompt")) == 2)
        proxy.cut()
        pool.add(servers[1].url)
        is_cut.set()
        assert len(list(sweep)) == 2
        eventually(lambda: proxy.url not in handing)
        pool._callbacks.settle()
    told = [event for event in events if isinstance(event, (JobLost, WorkerLost, JobFinished))]
    assert [type(event) for event in told] == [WorkerLost] + 2 * [JobLost] + 2 * [JobFinished]
    assert {event.params["color"] for event in told if isinstance(event, JobLost)} == {0, 7}
    servers[0].let_go()


def test_what_was_being_handed_over_to_a_lost_server_is_not_run_there_once_it_is_back(
    servers: list[StandIn], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another one has it by then."""
    monkeypatch.setattr("comfy_script.client.follow._GRACE", 0.2)
    monkeypatch.setattr("comfy_script.pool.roster._PAUSES", (0.01, 0.01))
    first, second = servers
    is_cut = threading.Event()
    with FaultProxy(first.url) as proxy, ServerPool([proxy.url]) as pool:
        first.hold("EmptyImage")

        def two() -> Iterator[dict[str, int]]:
            yield {"color": 0}
            first.wait_held()
            proxy.fail("POST /prompt", Frozen(after_forwarding=True))
            yield {"color": 7}
            is_cut.wait(120)

        sweep = pool.map(picture, two())
        eventually(lambda: first.remaining() == 2)
        proxy.cut()
        pool.add(second.url)
        is_cut.set()
        assert {job.worker for job in sweep} == {second.url}
        proxy.restore()
        eventually(lambda: pool.workers[proxy.url] == "up")
        eventually(lambda: first.remaining() == 0, 20)
        first.let_go()


def test_a_server_that_was_started_anew_does_its_jobs_again(servers: list[StandIn]) -> None:
    with FaultProxy(servers[0].url) as proxy, ServerPool([proxy.url]) as pool:
        servers[0].hold("EmptyImage")
        sweep = pool.map(picture, colors(3))
        _, _ = servers[0].wait_held()
        with StandIn(port=None) as other:
            proxy._upstream = type(proxy._upstream)(other.url)  # what answers at the address is another one now
            proxy.cut()
            proxy.restore()
            assert sorted(job["color"] for job in sweep) == [0, 1, 2]
            assert len(other.submissions) == 3
        servers[0].let_go()


def test_a_cleared_queue_is_filled_again(servers: list[StandIn]) -> None:
    server = servers[0]
    with ServerPool([server.url]) as pool:
        server.hold("EmptyImage")
        sweep = pool.map(picture, colors(4))
        server.wait_held()
        eventually(lambda: len(server.submissions) == 2)
        server._call(server._pending.clear)
        server.let_go()
        assert sorted(job["color"] for job in sweep) == [0, 1, 2, 3]
        assert len(server.submissions) == 5


def test_a_lost_answer_is_no_second_submission(servers: list[StandIn]) -> None:
    with FaultProxy(servers[0].url) as proxy, ServerPool([proxy.url]) as pool:
        proxy.fail("POST /prompt", Lost(after_forwarding=True), times=3)
        assert len(list(pool.map(picture, colors(5)))) == 5
        assert len(servers[0].submissions) == 5


def test_without_any_websocket_jobs_are_done_all_the_same(servers: list[StandIn]) -> None:
    with FaultProxy(servers[0].url) as proxy, ServerPool([proxy.url]) as pool:
        proxy.refuse_websockets()
        assert len(list(pool.map(picture, colors(3)))) == 3
        assert len(servers[0].submissions) == 3


def test_a_proxy_whose_server_is_away_charges_nobody(servers: list[StandIn]) -> None:
    with FaultProxy(servers[0].url) as proxy, ServerPool([proxy.url, servers[1].url]) as pool:
        proxy.fail("POST /prompt", BadStatus(status=503))
        assert len(list(pool.map(picture, colors(10)))) == 10
        assert len(servers[1].submissions) == 10


def test_nobody_answers() -> None:
    with (
        ServerPool(["http://127.0.0.1:9/", "http://127.0.0.1:10/"], patience=1.0) as pool,
        pytest.raises(NoWorkerError, match=r"No worker of the pool has answered for 1 s\. http://127\.0\.0\.1:9/: "),
    ):
        list(pool.map(picture, colors(3)))


def test_a_worker_that_can_not_be_asked_is_asked_again(
    servers: list[StandIn], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    connect = ServerDriver.connect
    faults = [KeyError("a fault")]

    async def faulty(self: ServerDriver, worker: str) -> Any:
        if faults:
            raise faults.pop()
        return await connect(self, worker)

    monkeypatch.setattr(ServerDriver, "connect", faulty)
    with ServerPool([servers[0].url]) as pool:
        assert len(list(pool.map(picture, colors(3)))) == 3
    assert f"{servers[0].url} can't be asked" in caplog.text


def test_closes_though_a_question_loses_the_cancellation(monkeypatch: pytest.MonkeyPatch) -> None:
    """`asyncio.wait_for` loses one that comes together with the answer."""
    asked: list[str] = []

    async def connect(self: ServerDriver, worker: str) -> NoReturn:
        asked.append(worker)
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.sleep(60)
        raise WorkerDown("nobody is there")

    monkeypatch.setattr(ServerDriver, "connect", connect)
    with ServerPool(["http://127.0.0.1:9/"]) as pool:
        pool.map(picture, colors(3))
        eventually(lambda: asked)
    assert not [thread for thread in threading.enumerate() if thread.name == "comfy_script pool"]


def test_servers_come_and_go_while_jobs_run(servers: list[StandIn]) -> None:
    one, two = servers
    with ServerPool([one.url]) as pool:
        one.hold("EmptyImage")
        sweep = pool.map(picture, colors(20))
        one.wait_held()
        pool.add(two.url)
        with pytest.raises(PoolError, match="in the pool already"):
            pool.add(two.url)
        eventually(lambda: len(two.submissions) > 5)
        pool.drain(one.url)
        assert pool.workers[one.url] == "draining"
        one.let_go()
        assert len(list(sweep)) == 20
        assert len(one.submissions) == 2
        eventually(lambda: list(pool.workers) == [two.url])
        with pytest.raises(PoolError, match="is not in the pool, which has"):
            pool.drain(one.url)


# -- leaving early ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("how", ["close", "break", "cancel", "pool"])
def test_what_nobody_wants_any_more_leaves_the_servers(servers: list[StandIn], how: str) -> None:
    server = servers[0]
    with ServerPool([server.url]) as pool:
        sweep = pool.map(picture, colors(20))
        for _ in sweep:
            server.hold("EmptyImage")
            break
        server.wait_held()
        if how == "close":
            sweep.close()
            sweep.close()
        elif how == "break":
            del sweep
            gc.collect()
        elif how == "cancel":
            pool.cancel()
            assert isinstance(list(sweep), list)
        else:
            pool.close()
        eventually(lambda: not server._pending and server._running is None)
        before = len(server.submissions)
        assert before < 20
        server.let_go()
        if how != "pool":
            assert len(list(pool.map(picture, product(color=[100])))) == 1
            assert len(server.submissions) == before + 1
    assert not [thread for thread in threading.enumerate() if thread.name == "comfy_script pool"]


@needs_fork
def test_a_forked_process_has_to_make_its_own(pool: ServerPool, servers: list[StandIn]) -> None:
    sweep = pool.map(picture, colors(4))

    def in_child() -> list[str]:
        said = []
        for use in (lambda: list(sweep), lambda: pool.map(picture, colors(1)), lambda: pool.add("http://127.0.0.1:9")):
            with pytest.raises(PoolError) as caught:
                use()
            said.append(caught.value.message)
        pool.close()
        with ServerPool([server.url for server in servers]) as own:
            return [*said, str(len(list(own.map(picture, colors(2)))))]

    first, second, third, made = in_fork(in_child)
    assert first == second == third == "The pool is that of the process that this one was forked from; make one here."
    assert made == "2"
    assert len(list(sweep)) == 4, "the parent's sweep goes on"


@pytest.mark.parametrize(
    ("servers", "error"),
    [
        ("http://127.0.0.1:8188", r"give a list of them, \['http://127\.0\.0\.1:8188'\]"),
        ([], "A pool needs a server"),
        (["127.0.0.1:8188", "http://127.0.0.1:8188/"], "is there twice"),
    ],
)
def test_what_are_no_servers(servers: Any, error: str) -> None:
    with pytest.raises(PoolError, match=error):
        ServerPool(servers)
    with pytest.raises(ServerError, match="is not the address"):
        ServerPool(["ftp://x"])


@pytest.mark.parametrize("make", [lambda **given: ServerPool(["localhost:8188"], **given), RayPool])
def test_numbers_that_can_not_be(make: Callable[..., Pool]) -> None:
    """Before anything is started: with the worst of them a sweep would wait for ever."""
    for name, values in {
        "depth": (0, -1, 1.5, True, None, "2"),
        "look_ahead": (-1, 0.5, None),
        "loads_per_host": (0, -1, 1.0, True),
        "patience": (0, -1.0, float("nan"), None, "5", True),
    }.items():
        for value in values:
            with pytest.raises(PoolError, match=f"^{name}={value!r} is not a number"):
                make(**{name: value})


def test_numbers_of_a_sweep_that_can_not_be(pool: ServerPool) -> None:
    for value in (0, -1.0, float("nan"), "5", True):
        with pytest.raises(PoolError, match=f"^timeout={value!r} is not a number of seconds"):
            pool.map(picture, colors(1), timeout=value)  # type: ignore[arg-type]
        with pytest.raises(PoolError, match=f"^timeout={value!r} is not a number of seconds"):
            ServerPool(["localhost:8188"], timeout=value)  # type: ignore[arg-type]
    for retry in (3, ["RuntimeError"], {"RuntimeError": -1}, {"RuntimeError": "1"}, {"RuntimeError": True}):
        with pytest.raises(PoolError, match="is no number for each type of exception"):
            pool.map(picture, colors(1), retry=retry)  # type: ignore[arg-type]


def test_what_can_not_be_mapped(pool: ServerPool) -> None:
    for arguments, error in [
        ((picture,), "needs the parameters"),
        ((picture, {"color": 1}), "a dict for each job"),
        ((picture, 7), "a dict for each job"),
        ((7,), "takes a function"),
        (([1], [2]), "takes a function"),
    ]:
        with pytest.raises(PoolError, match=error):
            pool.map(*arguments)  # type: ignore[arg-type]
    with pytest.raises(PoolError, match="is none of"):
        pool.map(picture, colors(1), failures="ignore")  # type: ignore[arg-type]
    with pytest.raises(PoolError, match="a dict of values by name, not int: 1"):
        list(pool.map(picture, [1]))  # type: ignore[list-item]
    with pytest.raises(PoolError, match="takes jobs, not str objects"):
        list(pool.map(["a"]))  # type: ignore[list-item]


# -- runs -------------------------------------------------------------------------------------------------------------


def test_a_finished_run_submits_nothing_again(servers: list[StandIn], tmp_path: Path) -> None:
    def sweep() -> list[Any]:
        with ServerPool([server.url for server in servers], run=tmp_path / "run") as pool:
            return list(pool.map(picture, colors(20), ordered=True))

    first, again = sweep(), sweep()
    assert submissions(*servers) == 20
    assert [job.stored for job in first + again] == [False] * 20 + [True] * 20
    assert [job.image.tobytes() for job in first] == [job.image.tobytes() for job in again]
    assert Run(tmp_path / "run").count("done") == 20


def test_failures_stay_in_the_run_until_they_are_to_be_tried_again(tmp_path: Path) -> None:
    with StandIn(nodes=failing()) as server, ServerPool([server.url], run=tmp_path / "run") as pool:
        for again, submitted in ((False, 1), (False, 1), (True, 2)):
            (failure,) = pool.map(inverted, colors(1), failures="return", retry_failed=again)
            assert failure.kind == "node"
            assert "raised RuntimeError: bad" in str(failure.error)
            assert len(server.submissions) == submitted
        with pytest.raises(JobFailedError, match=r"failed \(node, as the run has it; retry_failed=True tries it"):
            list(pool.map(inverted, colors(1)))
        assert len(server.submissions) == submitted
        with pytest.raises(KeyError, match="'colour' is no parameter of the job, which has color"):
            failure["colour"]


def test_a_run_is_gone_on_with_after_the_driver_was_killed(servers: list[StandIn], tmp_path: Path) -> None:
    """What it had sent is not sent again: neither what is done meanwhile, nor what still runs."""
    program = (
        "import sys\nfrom comfy_script.pool import ServerPool, product\n"
        "def picture(nodes, color): return nodes.EmptyImage(8, 8, 1, color)\n"
        "def params():\n"
        "    for job in product(color=range(30)):\n"
        "        if job['color'] == 10: input()\n"
        "        yield job\n"
        "with ServerPool(sys.argv[2:], run=sys.argv[1]) as pool:\n"
        "    for job in pool.map(picture, params()): print(job['color'], flush=True)\n"
    )
    urls = [server.url for server in servers]
    arguments = [sys.executable, "-c", program, str(tmp_path / "run"), *urls]
    for _ in range(2):
        driver = subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert driver.stdout is not None
        assert driver.stdin is not None
        for _ in range(5):
            assert driver.stdout.readline()
        for server in servers:
            server.hold("EmptyImage")
        driver.stdin.write("\n")  # else all could be done by now
        driver.stdin.close()
        for server in servers:
            server.wait_held()
        driver.send_signal(signal.SIGKILL)
        driver.stdout.close()
        driver.wait()
        servers[0].let_go()
        servers[0].wait_idle()
        servers[1].let_go()
    with ServerPool(urls, run=tmp_path / "run") as pool:
        done = list(pool.map(picture, colors(30), ordered=True))
    assert [job["color"] for job in done] == list(range(30))
    assert all(job.image.getpixel((0, 0)) == (0, 0, job["color"]) for job in done)
    assert submissions(*servers) == 30


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, -signal.SIGINT), (signal.SIGTERM, 143)])
def test_signals_take_the_jobs_off_the_servers_and_leave_the_run_whole(
    number: signal.Signals, status: int, servers: list[StandIn], tmp_path: Path
) -> None:
    program = (
        "import sys\nfrom comfy_script.pool import ServerPool, product\n"
        "def picture(nodes, color): return nodes.EmptyImage(8, 8, 1, color)\n"
        "with ServerPool([sys.argv[2]], run=sys.argv[1]) as pool:\n"
        "    for job in pool.map(picture, product(color=range(300))): print(job['color'], flush=True)\n"
    )
    server = servers[0]
    arguments = [sys.executable, "-c", program, str(tmp_path / "run"), server.url]
    driver = subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert driver.stdout is not None
    assert driver.stdout.readline()
    server.hold("EmptyImage")
    server.wait_held()
    driver.send_signal(number)
    _, said = driver.communicate(timeout=120)
    assert driver.returncode == status
    assert ("KeyboardInterrupt" in said) == (number == signal.SIGINT)
    eventually(lambda: not server._pending and server._running is None)
    server.let_go()
    known = Run(tmp_path / "run").count("done")
    assert 1 <= known < 300
    before = len(server.submissions)
    with ServerPool([server.url], run=tmp_path / "run") as pool:
        assert len(list(pool.map(picture, colors(300)))) == 300
    assert len(server.submissions) - before <= 300 - known


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX limits")
@pytest.mark.parametrize("left", [0, 20_000])
def test_a_full_disk_ends_the_sweep_and_what_was_done_stays(left: int, servers: list[StandIn], tmp_path: Path) -> None:
    """As files can't be written, or, with some bytes left, the database can't."""
    import resource

    server = servers[0]
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    with ServerPool([server.url], run=tmp_path / "run") as pool:
        sweep = pool.map(picture, colors(30))
        taken = [next(sweep) for _ in range(3)]
        resource.setrlimit(resource.RLIMIT_FSIZE, (left, limits[1]))
        try:
            with pytest.raises(PoolError, match="can't be written"):
                taken += sweep
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    eventually(lambda: not server._pending and server._running is None)
    known = Run(tmp_path / "run").count("done")
    assert len(taken) <= known < 30
    with ServerPool([server.url], run=tmp_path / "run") as pool:
        done = list(pool.map(picture, colors(30)))
    assert {job.image.getpixel((0, 0)) for job in done} == {(0, 0, color) for color in range(30)}


@pytest.mark.parametrize("write", ["intend", "done", "failed"])
def test_a_run_that_can_not_be_written_is_nobody_elses_trouble(
    tmp_path: Path, write: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Other sweeps of the pool go on, and its workers have as much room as before."""

    def refused(self: Manifest, *given: Any) -> NoReturn:
        raise PoolError("The run can't be written: database or disk is full.")

    with StandIn(nodes=failing()) as server, ServerPool([server.url], depth=2) as pool:
        server.hold("EmptyImage")
        other = pool.map(picture, product(color=range(50, 60)))
        server.wait_held()
        with monkeypatch.context() as patch:
            patch.setattr(Manifest, write, refused)
            function = inverted if write == "failed" else picture
            sweep = pool.map(function, colors(10), run=tmp_path / "run", failures="return")
            server.let_go()
            with pytest.raises(PoolError, match="disk is full"):
                list(sweep)
        assert len(list(other)) == 10
        later = pool.map(picture, colors(10), run=tmp_path / "run")
        eventually(lambda: later._intake.over)
        assert len(list(later)) == 10


@pytest.mark.skipif(sys.platform == "win32", reason="Windows removes no folder with open files")
@pytest.mark.parametrize("how", ["removed", "moved"])
def test_a_run_that_is_taken_away_ends_the_sweep(pool: ServerPool, tmp_path: Path, how: str) -> None:
    """What SQLite goes on writing would be found by nobody."""
    run = tmp_path / "run"
    sweep = pool.map(picture, itertools.islice(({"color": number} for number in itertools.count()), 100_000), run=run)
    first = next(sweep)
    if how == "moved":
        run.rename(tmp_path / "elsewhere")
    else:
        (run / "manifest.sqlite").unlink()
    with pytest.raises(PoolError, match="was moved or removed while it is worked on"):
        list(sweep)
    if how == "moved":
        done = pool.map(picture, [first.params], run=tmp_path / "elsewhere")
        assert [job.stored for job in done] == [True]


def test_a_run_stays_where_it_was_begun(pool: ServerPool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also when the script changes its folder meanwhile."""
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    monkeypatch.chdir(tmp_path / "one")
    run = Run("run")
    sweep = pool.map(picture, itertools.islice(({"color": number} for number in itertools.count()), 60), run=run)
    done = [next(sweep)]
    monkeypatch.chdir(tmp_path / "two")
    done += sweep
    assert {job.image.getpixel((0, 0))[2] for job in done} == set(range(60))
    assert all(job.stored for job in pool.map(picture, colors(60), run=run))
    assert run.count("done") == 60
    assert all(path.is_file() for row in run.rows() for path in row.files)
    assert not any((tmp_path / "two").iterdir())


def test_a_run_whose_record_is_damaged_leaves_out_no_job(pool: ServerPool, tmp_path: Path) -> None:
    """It is said; the sweep doesn't just end with the others."""
    list(pool.map(picture, colors(3), run=tmp_path / "run"))
    with contextlib.closing(sqlite3.connect(tmp_path / "run" / "manifest.sqlite")) as connection, connection:
        connection.execute("UPDATE jobs SET results = '{' WHERE params LIKE '%1%'")
    with pytest.raises(PoolError, match="what is written in it is damaged"):
        list(pool.map(picture, colors(3), run=tmp_path / "run"))


@pytest.mark.parametrize("raised", [ValueError("odd"), PoolError("odd")])
def test_no_job_is_left_out_because_it_can_not_be_taken_in(
    pool: ServerPool, raised: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    def admit(self: JobsUnderWay, *given: Any) -> NoReturn:
        raise raised

    with monkeypatch.context() as patch:
        patch.setattr(JobsUnderWay, "admit", admit)
        with pytest.raises(type(raised), match="odd"):
            list(pool.map(picture, colors(3)))
    assert len(list(pool.map(picture, colors(3)))) == 3


def test_a_run_has_a_name(pool: ServerPool) -> None:
    with pytest.raises(PoolError, match="names no folder"):
        pool.map(picture, colors(1), run="")


def test_an_odd_place_for_a_run_is_said(pool: ServerPool, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(PoolError, match="can't be written"):
        pool.map(picture, colors(1), run=tmp_path / "file" / "run")
    assert len(list(pool.map(picture, colors(1), run=tmp_path / "run"))) == 1
    assert len(list(pool.map(picture, colors(1), run=str(tmp_path / "run")))) == 1
