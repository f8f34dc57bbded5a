"""How long calls take: on a CPU by the time of their thread, on a GPU by its own clock."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Mapping

import torch

Call = Callable[[], object]


def seconds(call: Call, device: str) -> float:
    """CPU time of one call in this thread; on a GPU the time from its first kernel to its last, by CUDA events."""
    if device == "cpu":
        start = time.thread_time()
        call()
        return time.thread_time() - start
    first, last = (torch.cuda.Event(enable_timing=True) for _ in range(2))
    # What was queued before is done: the call has the GPU for itself, and waits for its own launches as in sampling.
    torch.cuda.synchronize()
    first.record()
    call()
    last.record()
    last.synchronize()
    return first.elapsed_time(last) / 1000


def measured(
    calls: Mapping[str, Call], rounds: int, device: str, limit: float = float("inf")
) -> dict[str, list[float]]:
    """Times by name; each round calls all, one after the other.

    Args:
        calls: what to measure.
        rounds: how many at most.
        device: `cpu` or a GPU's name.
        limit: seconds after which no further round begins. There are three at least, or `rounds` if that is fewer.
    """
    times: dict[str, list[float]] = {name: [] for name in calls}
    begun = time.monotonic()
    for number in range(rounds):
        if number >= 3 and time.monotonic() - begun > limit:
            break
        for name, call in calls.items():
            times[name].append(seconds(call, device))
    return times


def ratios(times: Mapping[str, list[float]], name: str, to: str) -> str:
    """How many times faster one is than another: median and range over the rounds."""
    each = [a / b for a, b in zip(times[to], times[name], strict=True)]
    return f"{statistics.median(each):.2f} ({min(each):.2f}–{max(each):.2f})"
