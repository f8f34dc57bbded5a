"""Which Ray a pool joins, and when it starts its own."""

from __future__ import annotations

from typing import Any

import pytest

from comfy_script.errors import PoolError
from comfy_script.pool.ray_pool import _connect

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
    assert _connect(ray, address, 3)
    assert ray.cluster == joined
    if joined == "own":
        assert ray.cores is not None
        assert ray.cores >= 3


def test_the_variable_names_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RAY_ADDRESS", "first:6379")
    ray = Ray(left=True)
    _connect(ray, None, 1)
    assert ray.cluster == "first:6379"


def test_one_that_is_connected_stays() -> None:
    ray = Ray(running=True)
    assert not _connect(ray, None, 1)
    assert ray.cluster == "mine"


def test_there_is_none_at_the_address() -> None:
    with pytest.raises(PoolError, match="There is no Ray cluster at nowhere:1"):
        _connect(Ray(), "nowhere:1", 1)
