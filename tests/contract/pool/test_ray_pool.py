"""What only Ray's workers do: they call functions that can't be recorded, and are killed."""

from __future__ import annotations

import os
import signal
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import pytest

from comfy_script.errors import NodeFailedError, NoWorkerError
from comfy_script.pool import Done, Failure, Pool, RayPool, Run, product
from tests.contract.pool.test_pools import picture, steps, wait_for


def mirrored(nodes: Any, seed: int) -> list[Any]:
    """Looks at what nodes make."""
    image = picture(nodes, seed)
    return [image.flip(2), float(image.mean()), nodes.ImageInvert(image), np.zeros((4, 4), np.uint8)]


def failing(nodes: Any, number: int) -> Any:
    brightness = float(nodes.EmptyImage(8, 8, 1, number).mean())
    if number == 0:
        raise KeyError(f"brightness {brightness}")
    return nodes.PoolRaises(number) if number < 3 else object()


def process_id(nodes: Any, number: int) -> int:
    """Where it runs."""
    assert nodes.EmptyImage(8, 8, 1, number).shape
    return os.getpid()


def test_a_function_that_looks_at_what_nodes_make(ray_pool: RayPool, tmp_path: Path) -> None:
    run = Run(tmp_path / "run")
    jobs = list(ray_pool.map(mirrored, product(seed=[0, 1]), run=run, ordered=True))
    recorded = list(ray_pool.map(picture, product(seed=[0, 1]), ordered=True))
    for job, plain in zip(jobs, recorded, strict=True):
        flipped, inverted, black = (np.asarray(image).astype(int) for image in job.images)
        assert np.abs(flipped - np.asarray(plain.image)[:, ::-1]).max() <= 1, "rounded here, cut off by ComfyUI"
        assert np.abs(255 - inverted - np.asarray(plain.image)).max() <= 1
        assert not black.any()
        assert float(str(job.results[1])) == pytest.approx(np.asarray(plain.image).mean() / 255, abs=0.01)
    assert [job.stored for job in ray_pool.map(mirrored, product(seed=[0, 1, 2]), run=run, ordered=True)] == [1, 1, 0]


def test_failures_of_such_a_function(ray_pool: RayPool, tmp_path: Path) -> None:
    run = Run(tmp_path / "run")
    for _ in range(2):
        found = {
            job["number"]: job for job in ray_pool.map(failing, product(number=range(4)), run=run, failures="return")
        }
        assert {number: job.kind for number, job in found.items()} == {
            0: "function",
            1: "memory",
            2: "node",
            3: "function",
        }
        assert isinstance(found[0].error, KeyError)
        if isinstance(found[2].error, NodeFailedError):  # not one that the run has kept
            assert found[2].error.exception_message == "the number 2 is bad"
            assert "contract_pool.py" in found[2].error.server_traceback
        assert "returned a object that no node made" in str(found[3].error)
        # A function is mended and run again; what nodes raise is kept.
        assert {number for number, job in found.items() if job.stored} in (set(), {1, 2})


def test_a_worker_is_killed_while_it_runs_a_job(ray_pool: RayPool, ran: Path) -> None:
    """All jobs once; only that which ran on the dead worker runs again."""
    before = {int(str(job.results[0])) for job in ray_pool.map(process_id, product(number=range(20)))}
    assert len(before) == 2
    victim = before.pop()
    sweep = ray_pool.map(steps, product(number=range(500, 524), steps=[10]))
    done = [next(sweep) for _ in range(4)]
    assert "ray::RayWorker" in psutil.Process(victim).name() or "ray::" in " ".join(psutil.Process(victim).cmdline())
    os.kill(victim, signal.SIGKILL)
    done += sweep
    assert sorted(job["number"] for job in done) == list(range(500, 524))
    assert all(job.image.getpixel((0, 0))[0] == job["number"] % 256 for job in done)
    times = Counter(map(int, ran.read_text().split()))
    assert sorted(times) == list(range(500, 524))
    again = sorted(number for number, count in times.items() if count > 1)
    assert len(again) <= 1
    assert max(times.values()) <= 2
    wait_for(lambda: set(ray_pool.workers.values()) == {"up"}, 280)
    after = {int(str(job.results[0])) for job in ray_pool.map(process_id, product(number=range(20, 40)))}
    assert len(after) == 2, "it is used again"
    assert victim not in after


def test_workers_that_can_not_load_comfyui(ray_pool: RayPool, tmp_path: Path) -> None:
    with (
        RayPool(workers=1, comfyui=tmp_path / "nowhere") as pool,
        pytest.raises(NoWorkerError, match="nowhere") as error,
    ):
        pool.map(picture, [{"seed": 1}]).wait()
    assert "can't load ComfyUI" in str(error.value)
    assert error.value.__cause__ is not None


def test_workers_come_and_go(ray_pool: Pool) -> None:
    """A worker more than there are GPUs waits for one, and gets that of one which goes."""
    ray_pool.drain("worker-0")
    ray_pool.add()
    wait_for(lambda: ray_pool.workers == {"worker-1": "up", "worker-2": "up"}, 280)
    jobs = list(ray_pool.map(steps, product(number=range(600, 620))))
    assert all(isinstance(job, Done) for job in jobs)
    assert {job.worker for job in jobs} == {"worker-1", "worker-2"}
    assert not any(isinstance(job, Failure) for job in jobs)
