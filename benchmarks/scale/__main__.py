"""`python -m benchmarks.scale`: what a pool costs: its scheduler, the memory of a large sweep, and servers over HTTP.

`--servers 1000 --seconds 20 --http-jobs 3000 --silent` is a thousand servers that say nothing while they work.
"""

from __future__ import annotations

import argparse
import random
import resource
import sys
import time
from collections.abc import Iterator, Sequence
from typing import Any

from benchmarks.scale.http import measure
from benchmarks.scale.workers import StubDriver
from comfy_script.pool.base import Pool
from comfy_script.pool.jobs import Job, Requirement
from comfy_script.pool.outcomes import Completed
from comfy_script.pool.placement import Ticket
from comfy_script.pool.records import Ended, Limits
from comfy_script.pool.scheduler import Scheduler


def scheduling(workers: int, jobs: int, checkpoints: int) -> float:
    """Seconds of CPU for a job, of the scheduler alone: added, placed, started, finished."""
    scheduler = Scheduler(StubDriver(0.0).capabilities, Limits())
    for number in range(workers):
        scheduler.add_worker(f"worker {number}", 0.0)
        scheduler.up(f"worker {number}", 0.0, profile="all")
    draw = random.Random(0)
    begun = time.process_time()
    added = ended = 0
    held: list[Any] = []
    while ended < jobs:
        for _ in range(min(scheduler.room, jobs - added)):
            model = f"model {added % checkpoints}"
            scheduler.add(Ticket(needs=(Requirement("Loader", "name", model),), models=frozenset({model})))
            added += 1
        scheduler.more = added < jobs
        for assignment in scheduler.assign(0.0):
            scheduler.started(assignment, 0.0)
            held.append(assignment)
        # One ends at a time, as they do in a large pool: each has its placement done anew.
        place = draw.randrange(len(held))
        held[place], held[-1] = held[-1], held[place]
        scheduler.finished(held.pop(), Completed(), 0.0)
        ended += sum(isinstance(effect, Ended) for effect in scheduler.effects)
        scheduler.effects.clear()
    return (time.process_time() - begun) / jobs


def jobs(count: int, checkpoints: int) -> Iterator[Job]:
    """Jobs of the size that a small workflow has."""
    for number in range(count):
        model = f"model {number % checkpoints}"
        prompt = {
            f"{node}": {
                "class_type": "KSampler",
                "inputs": {"seed": number, "model": [str(node - 1), 0], "name": model},
            }
            for node in range(1, 8)
        }
        yield Job(f"{number:032x}", {"seed": number}, prompt, ("7",), models=frozenset({model}))


def sweep(workers: int, count: int, checkpoints: int) -> tuple[float, float]:
    """Seconds of CPU for a job of the whole pool with stub workers, and how many MB the sweep adds to what is there."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    driver = StubDriver(1.0)
    pool = Pool(driver, [f"worker {n}" for n in range(workers)], run=None, timeout=None, on_event=None, limits=Limits())
    begun = time.process_time()
    done = 0
    with pool:
        for _ in pool.map(jobs(count, checkpoints)):
            done += 1
    assert done == driver.executions == count, (done, driver.executions)
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    return (time.process_time() - begun) / count, used / (1024 if sys.platform != "darwin" else 2**20)


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.scale", description=__doc__)
    parser.add_argument("--workers", type=int, default=1000)
    parser.add_argument("--jobs", type=int, default=100_000)
    parser.add_argument("--checkpoints", type=int, default=4)
    parser.add_argument("--servers", type=int, default=100, help="stub servers over HTTP; 0 for none")
    parser.add_argument("--http-jobs", type=int, default=2000)
    parser.add_argument("--seconds", type=float, default=1.0, help="how long a job takes on one")
    parser.add_argument("--silent", action="store_true", help="nothing is said while a job runs")
    options = parser.parse_args(arguments)
    for workers in sorted({1, 10, 100, options.workers}):
        seconds = scheduling(workers, min(options.jobs, 20_000), options.checkpoints)
        print(f"scheduler alone, {workers:5} workers: {seconds * 1e3:.3f} ms of CPU for a job", flush=True)
    seconds, megabytes = sweep(options.workers, options.jobs, options.checkpoints)
    print(
        f"pool, {options.workers} stub workers, {options.jobs} jobs: {seconds * 1e3:.3f} ms of CPU for a job, "
        f"{megabytes:.0f} MB more than before"
    )
    if options.servers:
        found = measure(options.servers, options.http_jobs, options.seconds, steps=0 if options.silent else 20)
        print(
            f"pool, {options.servers} stub servers over HTTP, {options.http_jobs} jobs of {options.seconds:g} s: "
            f"{found.per_job * 1e3:.2f} ms of CPU for a job, {found.connecting * 1e3 / options.servers:.1f} ms to "
            f"connect to a server, {found.wall:.0f} s in all, {found.megabytes:.0f} MB more than before"
        )
        print(f"what the servers got: {dict(found.counts.most_common())}")


if __name__ == "__main__":
    main()
