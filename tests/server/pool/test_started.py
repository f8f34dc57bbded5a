"""Pools that start their servers themselves: real ones, which end with the pool and leave nothing."""

from __future__ import annotations

import inspect
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psutil
import pytest

from comfy_script.pool import ServerPool, product
from tests.server.pool.conftest import PACK

if TYPE_CHECKING:
    from comfy_script.comfyui import Installation


def slow(nodes: Any, number: int) -> list[Any]:
    image = nodes.PoolSleep(0.2, number)
    return [image, nodes.SaveImage(image, "same")]


def test_servers_of_its_own(comfyui: Installation, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there is no GPU, each is told which is its own all the same."""
    monkeypatch.setattr("comfy_script.comfyui.group.has_gpu", lambda python: True)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    base = tmp_path / "base"
    (base / "custom_nodes").mkdir(parents=True)
    (base / "custom_nodes/pool_test_nodes").symlink_to(PACK / "pool_test_nodes")
    logs = tmp_path / "logs"
    before = set(psutil.Process().children(recursive=True))
    with ServerPool.start(comfyui, ["--cpu"], base_directory=base, logs=logs, depth=1, gpus=[0, "1"]) as pool:
        started = [each for each in psutil.Process().children(recursive=True) if each not in before]
        said = [each.environ().get("CUDA_VISIBLE_DEVICES") for each in started]
        done = list(pool.map(slow, product(number=range(20))))
        assert len(pool.workers) == 2
        assert {job.worker for job in done} == set(pool.workers)
    names = ["gpu-0", "gpu-1"]
    assert sorted(each for each in said if each) == ["0", "1"]
    ran = [(logs / f"{name}.log").read_text().count("POOL TEST RUNS ") for name in names]
    assert sum(ran) == 20, "by the servers' own logs"
    assert min(ran) > 0
    saved = [len(list((base / "output" / name).glob("same*.png"))) for name in names]
    assert saved == ran, "two that save under one name have a folder each"
    psutil.wait_procs(started, timeout=60)
    assert not any(each.is_running() for each in started)
    assert not list((tmp_path / "temporary").glob("comfy_script-servers-*"))


def test_start_takes_all_that_a_pool_takes() -> None:
    """They stand twice: a signature that is put together shows neither names nor defaults in editors and `help()`."""
    of_pool = [str(each) for each in inspect.signature(ServerPool).parameters.values()][1:]
    of_start = [str(each) for each in inspect.signature(ServerPool.start).parameters.values()]
    assert of_start[-len(of_pool) :] == of_pool
