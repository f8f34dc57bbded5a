"""The rows of small jobs on a server: comfy_script beside a bare aiohttp client in the same environment."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from benchmarks.measures import Measure, by_turns
from benchmarks.sides import Side

WORKER = Path(__file__).with_name("jobs_worker.py")
JOBS = 64


def measure_jobs(ours: Side, url: str, rounds: int) -> Iterator[Measure]:
    """Yields the rows as they are done; here the other side is the bare client, so a ratio below 1 is what we cost."""
    for at_once, words in ((1, "one by one"), (8, "8 at once")):
        case = {"url": url, "jobs": JOBS, "at_once": at_once}
        rows = [
            Measure(f"small jobs {words}, wall: bare aiohttp ÷ ours", "wall", goal=1 / 1.15),
            Measure(f"small jobs {words}, CPU: bare aiohttp ÷ ours", "cpu", goal=1 / 1.5),
        ]
        by_turns(
            rows,
            rounds,
            lambda case=case: ours.run("ours", case, worker=WORKER),
            lambda case=case: ours.run("bare", case, worker=WORKER),
        )
        yield from rows
