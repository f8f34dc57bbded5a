"""Which Ray a pool joins, and when it starts its own."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest

from comfy_script.errors import PoolError
from comfy_script.pool.ray_cluster import RayCluster

LEFT = "left by ray start"


class Ray:
    """`ray.init` as Ray documents it: what it was called with, and which cluster it is connected to."""

    def __init__(self, *, left: bool = False, crashed: bool = False, running: bool = False) -> None:
        self.left = left
        self.crashed = crashed
        self.cluster: str | None = "mine" if running else None
        self.cores: int | None = None

    def is_initialized(self) -> bool:
        return self.cluster is not None

    def init(self, address: str | None = None, num_cpus: int | None = None, **options: Any) -> None:
        if address == "local" or (address is None and not self.left):
            self.cluster, self.cores = "own", num_cpus
        elif num_cpus is not None:
            raise ValueError("When connecting to an existing cluster, num_cpus and num_gpus must not be provided.")
        elif self.crashed or address == "nowhere:1":
            raise ConnectionError("there is none")
        else:
            self.cluster = address or LEFT

    def shutdown(self) -> None:
        self.cluster = None


@pytest.fixture(autouse=True)
def no_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("RAY_ADDRESS", raising=False)


@pytest.mark.parametrize(
    ("ray", "address", "joined"),
    [
        (Ray(), None, "own"),
        (Ray(left=True), None, LEFT),
        (Ray(left=True, crashed=True), None, "own"),
        (Ray(left=True), "local", "own"),
        (Ray(left=True), "ray://first:10001", "ray://first:10001"),
        (Ray(), "auto", "auto"),
    ],
)
def test_which_is_joined(ray: Ray, address: str | None, joined: str) -> None:
    RayCluster(ray, address, 3).join()
    assert ray.cluster == joined
    if joined == "own":
        assert ray.cores is not None
        assert ray.cores >= 3


def test_the_variable_names_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RAY_ADDRESS", "first:6379")
    ray = Ray(left=True)
    RayCluster(ray, None, 1).join()
    assert ray.cluster == "first:6379"


def test_one_that_is_connected_stays() -> None:
    ray = Ray(running=True)
    cluster = RayCluster(ray, None, 1)
    cluster.join()
    cluster.leave()
    assert ray.cluster == "mine"


def test_there_is_none_at_the_address() -> None:
    with pytest.raises(PoolError, match="There is no Ray cluster at nowhere:1"):
        RayCluster(Ray(), "nowhere:1", 1).join()


def test_which_would_be_started_here(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """And may be started later."""
    monkeypatch.setenv("RAY_TMPDIR", str(tmp_path))
    assert RayCluster(Ray(), None, 1).is_own
    assert RayCluster(Ray(), "local", 1).is_own
    assert not RayCluster(Ray(running=True), None, 1).is_own
    assert not RayCluster(Ray(), "auto", 1).is_own
    (tmp_path / "ray").mkdir()
    (tmp_path / "ray" / "ray_current_cluster").write_text("127.0.0.1:6379")
    assert not RayCluster(Ray(left=True), None, 1).is_own
    assert RayCluster(Ray(left=True), "local", 1).is_own
    monkeypatch.setenv("RAY_ADDRESS", "first:6379")
    assert not RayCluster(Ray(), None, 1).is_own


def test_one_that_a_pool_is_being_connected_to_as_it_is_closed_is_ended() -> None:
    starting, goes_on = threading.Event(), threading.Event()

    class Slow(Ray):
        def init(self, *args: Any, **options: Any) -> None:
            starting.set()
            goes_on.wait(60)
            super().init(*args, **options)

    ray = Slow()
    cluster = RayCluster(ray, "local", 1)
    joining, leaving = threading.Thread(target=cluster.join), threading.Thread(target=cluster.leave)
    joining.start()
    assert starting.wait(60)
    leaving.start()
    goes_on.set()
    joining.join(60)
    leaving.join(60)
    assert ray.cluster is None
    with pytest.raises(PoolError, match="The pool was closed"):
        cluster.join()
