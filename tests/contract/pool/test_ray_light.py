"""Workers that jobs kill, and some that never load: processes of Ray's without ComfyUI, which are there in seconds."""

from __future__ import annotations

import os
import signal
import socket
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from comfy_script import __version__
from comfy_script.pool import Done, Failure, RayPool, Run, product, ray_driver
from comfy_script.pool.kept import KeptResult
from comfy_script.pool.ray_known import mark_of
from comfy_script.pool.ray_messages import LoadOptions, NodeDocument, NodeSources, PromptEntry, RayJob, WorkerLook
from comfy_script.pool.ray_worker import RayWorker

if TYPE_CHECKING:
    from comfy_script.comfyui import Installation

POISON = 7

NODE = {
    "name": "Make",
    "display_name": "Make",
    "category": "",
    "input": {"required": {"number": ("INT", {"default": 0})}},
    "output": ["IMAGE"],
    "output_name": ["IMAGE"],
    "output_is_list": [False],
    "output_node": True,
}


class LightWorker(RayWorker):
    """All of a worker but ComfyUI. One number kills its process, as a fault in a driver of a GPU does."""

    def load(self, options: LoadOptions, name: str) -> WorkerLook:
        from comfy_script.comfyui.in_process import interruption

        interruption.clear_interruption = lambda: None
        self._comfyui = os.path.realpath(str(options.comfyui))
        self._runner: Any = object()
        return self._look()

    def _look(self) -> WorkerLook:
        return WorkerLook(self._life, "light", 0, __version__, {}, socket.gethostname(), f"process {os.getpid()}")

    def nodes(self) -> NodeDocument:
        sources = NodeSources(self._comfyui, (), (os.environ["CONTRACT_POOL_LISTS"],), ())
        return NodeDocument({"Make": NODE}, (), None, sources, mark_of(sources))

    def _execute(self, runner: Any, job: RayJob) -> PromptEntry:
        number = job.prompt[job.outputs[0]]["inputs"]["number"]
        with Path(os.environ["CONTRACT_POOL_LOG"]).open("a") as log:
            log.write(f"{number}\n")
        time.sleep(0.05)
        if number == POISON:
            os.kill(os.getpid(), signal.SIGKILL)
        raw = {"text": [str(number)]}
        history = {"outputs": {job.outputs[0]: raw}, "status": {"status_str": "success"}}
        return PromptEntry(history, [KeptResult(raw, {})])


class NeverLoads(LightWorker):
    def load(self, options: LoadOptions, name: str) -> WorkerLook:
        time.sleep(10_000)
        raise AssertionError


def make(nodes: Any, number: int) -> Any:
    return nodes.Make(number)


def test_a_job_that_kills_workers_is_condemned_and_its_neighbours_are_not(
    ray_here: None, comfyui: Installation, ran: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ray_driver, "RayWorker", LightWorker)
    with RayPool(workers=2, comfyui=comfyui.path) as pool:
        found = list(pool.map(make, product(number=range(40)), failures="return"))
    failed = [job for job in found if isinstance(job, Failure)]
    assert [(job["number"], job.kind, job.attempts) for job in failed] == [(POISON, "worker_died", 2)]
    done = {job["number"]: str(job.results[0]) for job in found if isinstance(job, Done)}
    assert done == {number: str(number) for number in range(40) if number != POISON}
    times = Counter(map(int, ran.read_text().split()))
    assert times[POISON] == 2, "two workers, no third one"
    assert all(times[number] <= 2 for number in done)


def test_what_is_done_already_waits_for_no_worker(
    ray_here: None,
    comfyui: Installation,
    ran: Path,
    lists: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Unless a file has changed that nodes are made of: jobs may be others then, so workers are asked."""
    monkeypatch.setenv("COMFY_SCRIPT_CACHE_DIR", str(tmp_path / "cache"))
    numbers = product(number=range(20, 24))
    run = Run(tmp_path / "run")

    def pool() -> RayPool:
        return RayPool(workers=1, comfyui=comfyui.path, run=run)

    monkeypatch.setattr(ray_driver, "RayWorker", LightWorker)
    with pool() as first:
        assert [job.stored for job in first.map(make, numbers)] == [False] * 4
    assert list((tmp_path / "cache" / "pool").iterdir()), "without it the next one would wait"
    monkeypatch.setattr(ray_driver, "RayWorker", NeverLoads)
    with pool() as again:
        assert again.nodes.Make
        assert again.estimate(make, numbers).done == 4
        assert [str(job.results[0]) for job in again.map(make, numbers, ordered=True)] == ["20", "21", "22", "23"]
        assert set(again.workers.values()) == {"connecting"}
    monkeypatch.setattr(ray_driver, "RayWorker", LightWorker)
    with pool() as more:
        stored = [job.stored for job in more.map(make, product(number=range(20, 26)), ordered=True)]
        assert stored == [True] * 4 + [False] * 2
    assert Counter(map(int, ran.read_text().split())) == Counter(range(20, 26))
    (lists / "another.safetensors").touch()
    with pool() as changed:
        assert [job.stored for job in changed.map(make, numbers)] == [True] * 4
        assert set(changed.workers.values()) == {"up"}, "they were asked"
