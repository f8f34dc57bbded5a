"""The contract suite's real-mode half, hooks included: on the device in half precision against the CPU in float32."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
import xml.etree.ElementTree
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from tools.gpu.setting import Findings, Setting

TOLERANCES = {"fp32": 1e-2, "fp16": 5e-2, "bf16": 2.5e-1}
"""Largest ‖device − CPU‖ / ‖CPU‖ of a tensor, after a few steps of sampling, by the UNet's precision on the device."""
_FOR_REPORTS = 15
"""Seconds that tests have, once they are interrupted, to end and to be compared."""
_SMALL = "a_lora_hook_is_the_loader or each_is_a_picture_of_its_own"


def measure(setting: Setting, findings: Findings) -> None:
    """Finds which tests pass on the device, and how far its values are from the CPU's."""
    # Processors without instructions for half precision take twenty times as long.
    precisions = ["fp32"] if setting.small else ["fp32", "fp16", "bf16"]
    runs = []
    for name, device, precision in (("reference", "cpu", None), *((each, setting.device, each) for each in precisions)):
        runs.append(_start(setting, name, device, precision))
        # A GPU's runs go beside the CPU's; on a CPU they would only wait for each other.
        if setting.device == "cpu":
            _wait(runs, setting.seconds)
    _wait(runs, setting.seconds - _FOR_REPORTS)
    reference = _outcomes(setting.work / "reference.xml")
    findings.add(reference=_counts(reference))
    for precision in precisions:
        outcomes = _outcomes(setting.work / f"{precision}.xml")
        apart = _deviations(setting.work / "reference", setting.work / precision)
        limit = TOLERANCES[precision]
        findings.add(
            **{
                precision: {
                    **_counts(outcomes),
                    "not passed here alone": sorted(
                        name
                        for name, outcome in outcomes.items()
                        if outcome != "passed" and reference.get(name) == "passed"
                    ),
                    "compared": len(apart),
                    "tolerance": limit,
                    "largest": max(apart.values(), default=None),
                    "beyond": {name: value for name, value in sorted(apart.items()) if not value <= limit},
                }
            }
        )


def _wait(runs: Sequence[subprocess.Popen[bytes]], seconds: float) -> None:
    """Until all are at their end; those that are not by then are told to report what they know."""
    end = time.monotonic() + seconds
    for run in runs:
        try:
            run.wait(max(0, end - time.monotonic()))
        except subprocess.TimeoutExpired:
            run.send_signal(signal.SIGINT)
    for run in runs:
        run.wait()


def _start(setting: Setting, name: str, device: str, precision: str | None) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/contract", "--device", device]
    words = f"real and ({_SMALL})" if setting.small else "real and not pool"
    command += [
        "-k",
        words,
        "--keep-evaluated",
        str(setting.work / name),
        "--junitxml",
        str(setting.work / f"{name}.xml"),
    ]
    if precision:
        command += ["--precision", precision]
    with (setting.work / f"{name}.log").open("wb") as log:
        return subprocess.Popen(
            command, stdout=log, stderr=subprocess.STDOUT, env={**os.environ, "PYTHONHASHSEED": "0"}
        )


def _outcomes(report: Path) -> dict[str, str]:
    """Test → `passed`, `failed` or `skipped`; none where a run has left no report."""
    found: dict[str, str] = {}
    if not report.exists():
        return found
    for case in xml.etree.ElementTree.parse(report).iter("testcase"):
        if case.get("name") is None:
            continue  # the test that was interrupted
        kinds = {child.tag for child in case}
        outcome = "skipped" if "skipped" in kinds else "failed" if kinds & {"failure", "error"} else "passed"
        found[f"{case.get('classname')}.{case.get('name')}"] = outcome
    return found


def _counts(outcomes: Mapping[str, str]) -> dict[str, int]:
    return {kind: sum(outcome == kind for outcome in outcomes.values()) for kind in ("passed", "failed", "skipped")}


def _deviations(reference: Path, other: Path) -> dict[str, float]:
    """The largest deviation of each test whose values were kept in both folders."""
    found = {}
    for path in sorted(reference.glob("*.pt")):
        if (beside := other / path.name).exists():
            pairs = _pairs(torch.load(path), torch.load(beside))
            found[path.stem] = max((_apart(one, another) for one, another in pairs), default=0.0)
    return found


def _pairs(one: Any, other: Any) -> Iterator[tuple[Tensor, Tensor]]:
    if isinstance(one, Tensor):
        yield one, other
    elif isinstance(one, Mapping):
        for key in one:
            yield from _pairs(one[key], other[key])
    elif isinstance(one, (list, tuple)):
        for a, b in zip(one, other, strict=False):
            yield from _pairs(a, b)


def _apart(one: Tensor, other: Tensor) -> float:
    if one.shape != other.shape:
        return float("inf")
    one, other = one.double(), other.double()
    size = one.norm().item()
    return (other - one).norm().item() / size if size else other.norm().item()
