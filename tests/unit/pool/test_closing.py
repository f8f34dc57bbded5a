"""A pool is closed while others wait for it, in other threads or tasks: they are told, and nothing stays."""

from __future__ import annotations

import asyncio
import concurrent.futures
import itertools
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NoReturn

import pytest

from comfy_script.errors import PoolError
from comfy_script.pool import Run, ServerPool
from comfy_script.pool.server_driver import ServerDriver
from tests.standin.server import StandIn
from tests.unit.pool.test_server_pool import colors, eventually, picture


@pytest.fixture
def server() -> Iterator[StandIn]:
    with StandIn(pack=False) as standin:
        yield standin


def all_of(sweep: Any) -> list[Any]:
    return list(sweep)


def all_of_async(sweep: Any) -> list[Any]:
    async def main() -> list[Any]:
        return [job async for job in sweep]

    return asyncio.run(main())


def one_by_one(sweep: Any) -> list[Any]:
    """As `all_of`, but each is taken by a `next` of its own."""
    taken = []
    while (job := next(sweep, None)) is not None:
        taken.append(job)
    return taken


WAYS = {
    "list": ("map", all_of),
    "next": ("map", one_by_one),
    "wait": ("map", lambda sweep: sweep.wait()),
    "async for": ("amap", all_of_async),
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("options", [{}, {"ordered": True}, {"failures": "return"}, {"run": "run"}])
def test_who_waits_for_a_sweep_whose_pool_is_closed_is_told_what_has_not_come(
    way: str, options: dict[str, Any], server: StandIn, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    method, take = WAYS[way]
    with ServerPool([server.url]) as pool:
        list(pool.map(picture, colors(2), run=options.get("run")))
        server.hold("EmptyImage")
        sweep = getattr(pool, method)(picture, colors(5), **options)
        waiting = concurrent.futures.Future[Any]()
        threading.Thread(target=lambda: resolve(waiting, lambda: take(sweep))).start()
        server.wait_held()
        eventually(lambda: sweep._intake.exhausted and sweep._intake._changed._waiters)
        pool.close()
        with pytest.raises(PoolError) as error:
            waiting.result(60)
    left = "3 jobs have not come, for color=2; color=3; color=4" if "run" in options else "5 jobs have not come, for "
    assert f"The pool was closed before a sweep was over: {left}" in error.value.message
    assert ("What was done is in Run('run'): run the sweep again." in error.value.message) == ("run" in options)
    assert server.remaining() == 0
    assert not [thread for thread in threading.enumerate() if thread.name == "comfy_script pool"]
    server.let_go()


def resolve(future: concurrent.futures.Future[Any], work: Callable[[], Any]) -> None:
    try:
        future.set_result(work())
    except BaseException as error:  # noqa: BLE001 - raised where it is waited for
        future.set_exception(error)


def test_what_was_ready_when_its_pool_was_closed_goes_out(server: StandIn) -> None:
    pool = ServerPool([server.url])
    whole = pool.map(picture, colors(3))
    eventually(lambda: whole._intake.over)
    part = pool.map(picture, itertools.chain(colors(2), iter(lambda: time.sleep(0.01) or {"color": 9}, None)))
    eventually(lambda: len(part._intake._ready) >= 3)
    pool.close()
    assert sorted(job["color"] for job in whole) == [0, 1, 2]
    taken = []
    with pytest.raises(PoolError, match="not all parameters were taken"):
        taken += part
    assert len(taken) >= 3
    with pytest.raises(PoolError, match="The pool was closed before a sweep was over"):
        next(part)


@pytest.mark.parametrize("what", ["nodes", "job", "estimate", "map", "add"])
def test_whatever_is_waited_for_when_a_pool_is_closed_says_so(
    what: str, server: StandIn, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    goes_on, waits = threading.Event(), threading.Event()
    uses: dict[str, Callable[[ServerPool], Any]] = {
        "nodes": lambda pool: pool.nodes,
        "job": lambda pool: pool.job(picture, {"color": 1}),
        "estimate": lambda pool: pool.estimate(picture, colors(3)),
        "map": lambda pool: pool.map(picture, colors(3), run=tmp_path / "run"),
        "add": lambda pool: pool.add(server.url),
    }

    async def stuck(*_: Any) -> NoReturn:
        waits.set()
        await asyncio.sleep(600)
        raise AssertionError

    opened = Run._open

    def open_late(self: Run) -> None:
        waits.set()
        goes_on.wait(120)
        opened(self)

    monkeypatch.setattr(ServerDriver, "connect", stuck)
    with monkeypatch.context() as patch, ServerPool(["http://127.0.0.1:9/"]) as pool:
        patch.setattr(Run, "_open", open_late)
        patch.setattr(type(pool._engine), "add", stuck)
        waiting = concurrent.futures.Future[Any]()
        threading.Thread(target=lambda: resolve(waiting, lambda: uses[what](pool))).start()
        assert waits.wait(60)
        pool.close()
        with pytest.raises(PoolError, match="The pool was closed meanwhile"):
            waiting.result(60)
        goes_on.set()
    eventually(lambda: not [thread for thread in threading.enumerate() if thread.name.startswith("comfy_script")])
    run = Run(tmp_path / "run")
    run._open()  # nobody has it
    run._close()


def test_who_closes_a_pool_that_is_being_closed_waits(server: StandIn, monkeypatch: pytest.MonkeyPatch) -> None:
    closing, goes_on = threading.Event(), threading.Event()
    close = ServerDriver.close

    async def slow(self: ServerDriver) -> None:
        closing.set()
        await asyncio.to_thread(goes_on.wait, 60)
        await close(self)

    monkeypatch.setattr(ServerDriver, "close", slow)
    pool = ServerPool([server.url])
    list(pool.map(picture, colors(1)))
    first, second = threading.Thread(target=pool.close), threading.Thread(target=pool.close)
    first.start()
    assert closing.wait(60)
    second.start()
    with pytest.raises(PoolError, match="The pool is closed"):
        pool.map(picture, colors(1))
    second.join(0.2)
    assert second.is_alive()
    goes_on.set()
    first.join(60)
    second.join(60)
    assert not second.is_alive()


def test_a_closed_pool_says_so(server: StandIn) -> None:
    pool = ServerPool([server.url])
    pool.close()
    pool.close()
    with pytest.raises(PoolError, match="The pool is closed"):
        pool.map(picture, colors(1))
