"""`python -m benchmarks.scale.real`: a pool on two real servers, whose nodes sleep as a GPU's would."""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.scale.http import jobs
from comfy_script.pool import JobLost, ServerPool, product


def slow(nodes: Any, number: int, seconds: float) -> Any:
    return nodes.PoolSleep(seconds, number)


def seconds(urls: Sequence[str], count: int) -> float:
    """How long so many jobs of one second take."""
    with ServerPool(urls) as pool:
        list(pool.map(slow, product(number=[10_000], seconds=[0.0])))  # connects
        begun = time.monotonic()
        list(pool.map(slow, product(number=range(count), seconds=[1.0])))
        return time.monotonic() - begun


def recovery(servers: Any) -> float:
    """Seconds from a server's death until its job is on the other one."""
    servers.revive()
    lost: list[float] = []

    def hear(event: Any) -> None:
        if isinstance(event, JobLost):
            lost.append(time.monotonic())

    with ServerPool(servers.urls, on_event=hear) as pool:
        sweep = pool.map(slow, product(number=range(20_000, 20_020), seconds=[1.0]))
        next(sweep)
        servers.kill(0)
        killed = time.monotonic()
        list(sweep)
    return max(lost) - killed


def cpu(urls: Sequence[str], count: int) -> float:
    """Seconds of CPU of this process for a job of 20 steps on real servers."""
    with ServerPool(urls) as pool:
        list(pool.map(jobs(2, 64)))
        begun = time.process_time()
        assert len(list(pool.map(jobs(count, 64)))) == count
        return (time.process_time() - begun) / count


def main(arguments: Sequence[str] | None = None) -> None:
    from comfy_script.comfyui import install
    from tests.conftest import CHECKPOINT, COMFYUI_VERSION, make_base_directory
    from tests.server.pool.conftest import Servers

    parser = argparse.ArgumentParser(prog="python -m benchmarks.scale.real", description=__doc__)
    parser.add_argument("--jobs", type=int, default=60)
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        checkpoint = make_base_directory(Path(folder) / "demo") / "models/checkpoints" / CHECKPOINT
        servers = Servers(install(COMFYUI_VERSION), Path(folder), checkpoint, names=(CHECKPOINT, CHECKPOINT))
        try:
            one, two = seconds(servers.urls[:1], options.jobs), seconds(servers.urls, options.jobs)
            print(f"{options.jobs} jobs of 1 s: {one:.1f} s on one server, {two:.1f} s on two: {one / two:.2f} times")
            print(f"client CPU for a job of 20 steps: {cpu(servers.urls, 20) * 1e3:.1f} ms", flush=True)
            print(f"from a server's death to its job given up for another: {recovery(servers):.1f} s", flush=True)
        finally:
            servers.stop()


if __name__ == "__main__":
    main()
