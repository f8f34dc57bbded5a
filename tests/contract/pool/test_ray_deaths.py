"""Workers that jobs kill, again and again: processes of Ray's without ComfyUI, which are there in seconds."""

from __future__ import annotations

import os
import signal
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from comfy_script import __version__
from comfy_script.pool import Done, Failure, RayPool, product, ray_driver
from comfy_script.pool.kept import KeptResult
from comfy_script.pool.ray_messages import LoadOptions, NodeDocument, PromptEntry, RayJob, WorkerLook
from comfy_script.pool.ray_worker import RayWorker

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
        self._runner: Any = object()
        return self._look()

    def _look(self) -> WorkerLook:
        return WorkerLook(self._life, "light", 0, __version__, {}, "here", f"process {os.getpid()}")

    def nodes(self) -> NodeDocument:
        return NodeDocument({"Make": NODE}, (), None)

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


def make(nodes: Any, number: int) -> Any:
    return nodes.Make(number)


def test_a_job_that_kills_workers_is_condemned_and_its_neighbours_are_not(
    ray_here: None, ran: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ray_driver, "RayWorker", LightWorker)
    with RayPool(workers=2) as pool:
        found = list(pool.map(make, product(number=range(40)), failures="return"))
    failed = [job for job in found if isinstance(job, Failure)]
    assert [(job["number"], job.kind, job.attempts) for job in failed] == [(POISON, "worker_died", 2)]
    done = {job["number"]: str(job.results[0]) for job in found if isinstance(job, Done)}
    assert done == {number: str(number) for number in range(40) if number != POISON}
    times = Counter(map(int, ran.read_text().split()))
    assert times[POISON] == 2, "two workers, no third one"
    assert all(times[number] <= 2 for number in done)
