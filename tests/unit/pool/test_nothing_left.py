"""A sweep that is done already is read from its run: no worker is asked, and no Ray is started."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from comfy_script.errors import PoolError
from comfy_script.pool import Job, Pool, RayPool, Run, ServerPool, product, ray_pool
from comfy_script.pool.ray_known import KnownNodes
from comfy_script.registry.registry import Registry
from tests.standin.server import StandIn
from tests.unit.pool.test_ray_driver import SUCCESS, FakeRay
from tests.unit.pool.test_ray_known import NODE

NOBODY = "http://127.0.0.1:9/"


def job(color: int) -> Job:
    image = {"class_type": "EmptyImage", "inputs": {"width": 8, "height": 8, "batch_size": 1, "color": color}}
    return Job.of({"a": image, "b": {"class_type": "PreviewImage", "inputs": {"images": ["a", 0]}}}, ["b"], color=color)


# -- servers ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("look_ahead", [0, 256])
def test_jobs_that_are_done_need_no_server(tmp_path: Path, look_ahead: int) -> None:
    run = tmp_path / "run"
    with StandIn(pack=False) as server, ServerPool([server.url], run=run) as pool:
        assert len(list(pool.map(map(job, range(3))))) == 3
    with ServerPool([NOBODY], run=run, look_ahead=look_ahead, patience=0.5) as pool:
        done = list(pool.map(map(job, range(3)), ordered=True))
        assert [each.image.getpixel((0, 0)) for each in done] == [(0, 0, 0), (0, 0, 1), (0, 0, 2)]
        assert pool._engine._opening._task is None
        with pytest.raises(PoolError, match="No worker of the pool has answered"):
            list(pool.map(map(job, range(4))))
        assert len(list(pool.map(map(job, range(3))))) == 3


@pytest.mark.parametrize("look_ahead", [0, 256])
def test_jobs_of_a_strict_run_are_known_when_a_server_has_said_what_it_is(tmp_path: Path, look_ahead: int) -> None:
    """Also while none is up any more."""
    run = Run(tmp_path / "run", strict=True)
    with StandIn(pack=False) as server, ServerPool([server.url], run=run, look_ahead=look_ahead) as pool:
        assert [each.stored for each in pool.map(map(job, range(3)))] == [False] * 3
        assert [each.stored for each in pool.map(map(job, range(3)))] == [True] * 3
        pool._loop.run(down(pool))
        assert [each.stored for each in pool.map(map(job, range(3)))] == [True] * 3
        assert len(server.submissions) == 3


async def down(pool: Pool) -> None:
    for name in pool._engine.states():
        pool._engine._scheduler.down(name, 0.0, "it is to be down")


# -- Ray --------------------------------------------------------------------------------------------------------------


class Ray(FakeRay):
    """One of this machine, with two GPUs.

    Attributes:
        starts: The threads that have started it.
    """

    util = SimpleNamespace(client=SimpleNamespace(ray=SimpleNamespace(is_connected=lambda: False)))

    def __init__(self) -> None:
        super().__init__()
        self.starts: list[threading.Thread] = []
        self.runs = self.is_broken = False
        self.says["run"] = [SUCCESS]

    def is_initialized(self) -> bool:
        return self.runs

    def init(self, **options: Any) -> None:
        self.starts.append(threading.current_thread())
        if self.is_broken:
            raise RuntimeError("no memory")
        self.runs = True
        self.died = asyncio.Event()

    def shutdown(self) -> None:
        self.runs = False

    def nodes(self) -> list[dict[str, bool]]:
        return [{"Alive": True}]

    def cluster_resources(self) -> dict[str, float]:
        return {"GPU": 2.0}


def make(nodes: Any, number: int) -> Any:
    return nodes.Make(number)


@pytest.fixture
def ray(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Ray]:
    """A Ray, and a run that has three jobs done by a pool whose workers weren't known before; they are now."""
    monkeypatch.delenv("RAY_ADDRESS", raising=False)
    monkeypatch.setenv("RAY_TMPDIR", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    made = Ray()
    made.says["nodes"][0].document.clear()
    made.says["nodes"][0].document.update(NODE)
    monkeypatch.setattr(ray_pool, "require_ray", lambda: made)
    monkeypatch.setattr(KnownNodes, "registry", lambda self: None)
    with RayPool(run="run") as pool:
        assert made.starts == [threading.main_thread()]
        assert list(pool.workers) == ["worker-0", "worker-1"]
        assert len(list(pool.map(make, product(number=range(3))))) == 3
    assert not made.runs
    monkeypatch.setattr(KnownNodes, "registry", lambda self: Registry.from_object_info(NODE, origin="a worker"))
    yield made
    assert not made.runs


def test_a_sweep_that_is_done_starts_no_ray(ray: Ray) -> None:
    with RayPool(run="run") as pool:
        assert [each.stored for each in pool.map(make, product(number=range(3)))] == [True] * 3
        assert pool.job(make, {"number": 1}).prompt
        assert pool.nodes.Make
    assert len(ray.starts) == 1


def test_the_first_job_that_is_left_does(ray: Ray) -> None:
    with RayPool(run="run") as pool:
        assert [each.stored for each in pool.map(make, product(number=range(5)), ordered=True)] == 3 * [True] + 2 * [
            False
        ]
        assert list(pool.workers) == ["worker-0", "worker-1"]
        list(pool.map(make, product(number=range(7))))
    assert len(ray.starts) == 2


@pytest.mark.parametrize("count", [None, 3])
def test_an_estimate_knows_how_many_workers_there_will_be(ray: Ray, count: int | None) -> None:
    with RayPool(run="run", gpus=count) as pool:
        estimate = pool.estimate(make, product(number=range(5)))
        assert (estimate.left, estimate.workers) == (2, count or 2)
        pool.add()
        pool.add("mine")
        assert len(pool.workers) == (count or 2) + 2
    assert len(ray.starts) == (1 if count else 2)


def test_one_that_does_not_start_is_the_error_of_each_sweep(ray: Ray) -> None:
    ray.is_broken = True
    with RayPool(run="run") as pool:
        for _ in range(2):
            sweep = pool.map(make, product(number=range(5)))
            taken = []
            with pytest.raises(PoolError, match="Ray can't be started here: no memory"):
                taken += sweep
            assert all(each.stored for each in taken)
        assert [each.stored for each in pool.map(make, product(number=range(3)))] == [True] * 3
    with pytest.raises(PoolError, match="Ray can't be started here: no memory"), RayPool() as pool:
        list(pool.map(make, product(number=range(5))))
