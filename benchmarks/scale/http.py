"""The pool of servers over real HTTP, on many stub servers in several processes."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from comfy_script.pool import Job, ServerPool


class Stubs:
    """Stub servers.

    Args:
        count: How many.
        seconds: How long a job takes.
        steps: How often it tells of its progress.
        processes: How many processes have them.
    """

    def __init__(self, count: int, seconds: float, steps: int = 20, processes: int = 4) -> None:
        shares = [count // processes + (number < count % processes) for number in range(processes)]
        self._processes = [
            subprocess.Popen(
                [sys.executable, "-m", "benchmarks.scale.stubs", str(share), str(seconds), str(steps)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
                cwd=Path(__file__).parents[2],
            )
            for share in shares
            if share
        ]
        self.urls = [f"http://127.0.0.1:{port}" for each in self._processes for port in json.loads(_line(each))]

    def counts(self) -> Counter[str]:
        """What has come to all of them so far."""
        total: Counter[str] = Counter()
        for each in self._processes:
            assert each.stdin is not None
            each.stdin.write("\n")
            each.stdin.flush()
            total += Counter(json.loads(_line(each)))
        return total

    def __enter__(self) -> Stubs:
        return self

    def __exit__(self, *_: object) -> None:
        for each in self._processes:
            assert each.stdin is not None
            assert each.stdout is not None
            each.stdin.close()
            each.kill()
            each.wait()
            each.stdout.close()


def _line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline()


def jobs(count: int, size: int = 512) -> Iterator[Job]:
    """Jobs as a small workflow has them, of 20 steps, for pictures of so many pixels a side."""
    for seed in range(count):
        prompt = {
            "4": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "v1-5-pruned-emaonly.ckpt"}},
            "5": {"class_type": "EmptyLatentImage", "inputs": {"width": size, "height": size, "batch_size": 1}},
            "6": {"class_type": "CLIPTextEncode", "inputs": {"text": "a red circle", "clip": ["4", 1]}},
            "7": {"class_type": "CLIPTextEncode", "inputs": {"text": "", "clip": ["4", 1]}},
            "3": {
                "class_type": "KSampler",
                "inputs": {"seed": seed, "steps": 20, "cfg": 7.0, "sampler_name": "euler", "scheduler": "normal"}
                | {"denoise": 1.0, "model": ["4", 0], "positive": ["6", 0], "negative": ["7", 0]}
                | {"latent_image": ["5", 0]},
            },
            "8": {"class_type": "VAEDecode", "inputs": {"samples": ["3", 0], "vae": ["4", 2]}},
            "9": {"class_type": "PreviewImage", "inputs": {"images": ["8", 0]}},
        }
        yield Job.of(prompt, ["9"], seed=seed)


@dataclass
class Measured:
    """What a sweep has cost.

    Attributes:
        connecting: Seconds of CPU until all servers were up.
        wall: Seconds from the first call to the last result.
        cpu: Seconds of CPU of this process, in all.
        per_job: The same for a job, without connecting.
        megabytes: Memory that the process had at most, more than before.
        counts: What the servers got.
    """

    connecting: float
    wall: float
    cpu: float
    per_job: float
    megabytes: float
    counts: Counter[str] = field(default_factory=Counter)


def measure(servers: int, count: int, seconds: float, *, steps: int = 20, processes: int = 4) -> Measured:
    """Runs `count` jobs on so many stub servers."""
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with Stubs(servers, seconds, steps, processes) as stubs, ServerPool(stubs.urls) as pool:
        begun, cpu = time.monotonic(), time.process_time()
        list(pool.map(jobs(1)))
        while sum(state == "up" for state in pool.workers.values()) < servers:
            time.sleep(0.05)
        connected = time.process_time()
        done = {job["seed"] for job in pool.map(jobs(count))}
        ended = time.process_time()
        wall = time.monotonic() - begun
        assert done == set(range(count))
        counts = stubs.counts()
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - memory
    unit = 1024 if sys.platform != "darwin" else 2**20
    return Measured(connected - cpu, wall, ended - cpu, (ended - connected) / count, used / unit, counts)
