"""Times of calls: on a GPU by its events, in rounds of all calls by turns."""

from __future__ import annotations

import itertools
from contextlib import nullcontext
from types import SimpleNamespace
from typing import Any

import pytest
import torch

from benchmarks.attention import timing
from benchmarks.attention.timing import measured, ratios, seconds
from tools.gpu.calls import compared, counted


def test_a_gpu_is_measured_by_its_events(monkeypatch: pytest.MonkeyPatch) -> None:
    log: list[str] = []
    numbers = itertools.count(1)

    class Event:
        def __init__(self, *, enable_timing: bool) -> None:
            assert enable_timing
            self.number = next(numbers)

        def record(self) -> None:
            log.append(f"record {self.number}")

        def synchronize(self) -> None:
            log.append(f"wait for {self.number}")

        def elapsed_time(self, end: Event) -> float:
            log.append(f"from {self.number} to {end.number}")
            return 1500.0

    monkeypatch.setattr(torch.cuda, "Event", Event)
    monkeypatch.setattr(torch.cuda, "synchronize", lambda: log.append("wait for all"))
    assert seconds(lambda: log.append("call"), "cuda") == 1.5
    assert log == ["wait for all", "record 1", "call", "record 2", "wait for 2", "from 1 to 2"]


def test_rounds_go_by_turns_until_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    log: list[str] = []
    calls = {"a": lambda: log.append("a"), "b": lambda: log.append("b")}
    clock = itertools.count(step=10)
    monkeypatch.setattr(timing.time, "monotonic", lambda: next(clock))  # type: ignore[attr-defined]
    times = measured(calls, 7, "cpu", limit=25)
    # It begins at 0; before the fourth round it is 10, and 30 before the sixth.
    assert "".join(log) == "ab" * 5
    assert len(times["a"]) == len(times["b"]) == 5
    assert len(measured(calls, 2, "cpu", limit=0)["a"]) == 2
    assert len(measured(calls, 7, "cpu", limit=1e9)["a"]) == 7


def test_ratios_are_of_the_same_round() -> None:
    assert ratios({"ours": [1, 2, 4], "unpatched": [2, 8, 4]}, "ours", "unpatched") == "2.00 (1.00–4.00)"


def test_calls_are_compared_and_counted() -> None:
    ones = torch.ones(64, 64)
    many: Any = lambda: [ones @ ones for _ in range(50)]  # noqa: E731
    calls = {"unpatched": many, "ours": lambda: (ones @ ones).sum().item(), "plain ours": many}
    found = compared(calls, small=False, device="cpu", limit=60, count=True)
    assert found.keys() == {"unpatched", "ours"}
    assert found["unpatched"]["rounds"] == 7
    assert found["ours"]["synchronisations"] == 1
    assert found["unpatched"]["synchronisations"] == 0
    assert found["unpatched"]["kernels"] >= 50 > found["ours"]["kernels"] >= 3
    assert found["ours"].keys() == {"unpatched ÷ ours", "rendition ÷ ours", "kernels", "synchronisations"}
    uncounted = compared(calls, small=True, device="cpu", limit=60, count=False)
    assert uncounted["unpatched"].keys() == {"seconds", "rounds"}


def test_a_gpus_kernels_and_waits_are_told_from_what_else_a_profile_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    gpu, cpu = torch.autograd.DeviceType.CUDA, torch.autograd.DeviceType.CPU
    events = [
        *(SimpleNamespace(name=name, device_type=gpu) for name in ("flash_fwd", "gemm", "Memcpy DtoD", "Memset")),
        *(SimpleNamespace(name=name, device_type=cpu) for name in ("aten::mm", "cudaLaunchKernel", "cudaMemcpyAsync")),
        # Of reading one tensor; and the profiler's own.
        *(SimpleNamespace(name=name, device_type=cpu) for name in ("aten::item", "aten::_local_scalar_dense")),
        *(SimpleNamespace(name=f"cuda{name}Synchronize", device_type=cpu) for name in ("Stream", "Device", "Device")),
    ]
    profiler = nullcontext(SimpleNamespace(events=lambda: events))
    monkeypatch.setattr(torch.profiler, "profile", lambda: profiler)
    monkeypatch.setattr(torch.cuda, "synchronize", lambda: None)
    assert counted(lambda: None, "cuda") == {"kernels": 2, "synchronisations": 1}
