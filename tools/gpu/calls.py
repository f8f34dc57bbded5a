"""Calls of a patched model beside the unpatched one: how long they take, what they start, where the host waits."""

from __future__ import annotations

import statistics
from collections.abc import Mapping
from typing import Any

import torch

from benchmarks.attention.timing import Call, measured

RENDITION = "plain "
"""What the names of calls begin with that are there to compare another with."""


def compared(calls: Mapping[str, Call], *, small: bool, device: str, limit: float, count: bool) -> dict[str, Any]:
    """What each call finds, by its name.

    Args:
        calls: `unpatched`, others, and a straightforward rendition of some, named `RENDITION` and the other's name.
        small: one round.
        device: `cpu` or `cuda`.
        limit: seconds after which no further round begins.
        count: count kernels, which takes seconds.

    Returns:
        Seconds of `unpatched`; of the others how many times faster they are than it, and than their rendition.
    """
    for call in calls.values():
        call()
    times = measured(calls, 1 if small else 7, device, limit)
    medians = {name: statistics.median(values) for name, values in times.items()}
    found: dict[str, Any] = {"unpatched": {"seconds": medians["unpatched"], "rounds": len(times["unpatched"])}}
    for name in calls:
        if name.startswith(RENDITION):
            continue
        if name != "unpatched":
            found[name] = {"unpatched ÷ ours": medians["unpatched"] / medians[name]}
            if f"{RENDITION}{name}" in medians:
                found[name]["rendition ÷ ours"] = medians[f"{RENDITION}{name}"] / medians[name]
        if count:
            found[name] |= counted(calls[name], device)
    return found


def counted(call: Call, device: str) -> dict[str, int]:
    """Kernels on a GPU, or operators on a CPU, and how often the host waits for what a tensor holds."""
    with torch.profiler.profile() as profiler:
        call()
        if device == "cuda":
            torch.cuda.synchronize()
    events = profiler.events() or []
    if device == "cpu":
        started = [event for event in events if event.name.startswith("aten::")]
    else:
        on_gpu = (event for event in events if event.device_type == torch.autograd.DeviceType.CUDA)
        started = [event for event in on_gpu if not event.name.startswith(("Memcpy", "Memset"))]
    # Reading a tensor, and copying one from or to ordinary memory, waits for the stream. Waiting for the whole device
    # is what the profiler does, and we above.
    wait = "aten::_local_scalar_dense" if device == "cpu" else "cudaStreamSynchronize"
    return {"kernels": len(started), "synchronisations": sum(event.name == wait for event in events)}
