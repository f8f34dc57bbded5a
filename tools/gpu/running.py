"""Runs parts, each in a process of its own with a limit of time, and collects what they found."""

from __future__ import annotations

import contextlib
import json
import os
import platform
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tools.gpu.setting import VERSION

REPOSITORY = Path(__file__).parents[2]

PARTS = {
    "contract": 105,
    "attention": 75,
    "dit": 30,
    "real_mode": 40,
    "jobs": 35,
    "workers": 45,
    "training": 210,
}
"""The parts in their order, and the seconds that each may take of nine minutes on a GPU."""
SMALL_LIMIT = 1200
"""Seconds for a part in its small form, which a loaded machine may need."""


def run_parts(names: Sequence[str], out: Path, *, device: str, small: bool) -> dict[str, Any]:
    """Runs parts one after the other; `out / "gpu.json"` is written anew after each.

    Returns:
        What `gpu.json` holds: the machine, and for each part how it `ended` and what it found.
    """
    out.mkdir(parents=True, exist_ok=True)
    results: dict[str, Any] = {"machine": machine(device), "small": small, "comfyui": VERSION, "parts": {}}
    for name in names:
        limit = SMALL_LIMIT if small else PARTS[name]
        print(f"{name}: up to {limit} s", flush=True)
        begun = time.monotonic()
        ended = _run_part(name, out, device, small, limit)
        found = out / f"{name}.json"
        results["parts"][name] = {
            "ended": ended,
            "took": round(time.monotonic() - begun, 1),
            "found": json.loads(found.read_text(encoding="utf-8")) if found.exists() else {},
        }
        print(f"{name}: {ended} after {results['parts'][name]['took']} s", flush=True)
        (out / "gpu.json").write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
    return results


def machine(device: str) -> dict[str, Any]:
    """What it was measured on."""
    import torch

    described: dict[str, Any] = {
        "device": device,
        "torch": torch.__version__,
        "python": platform.python_version(),
        "cores": os.cpu_count(),
    }
    if device == "cuda":
        properties = torch.cuda.get_device_properties(0)
        described |= {
            "card": properties.name,
            "memory_gib": round(properties.total_memory / 2**30, 1),
            "multiprocessors": properties.multi_processor_count,
        }
    return described


def _run_part(name: str, out: Path, device: str, small: bool, limit: float) -> str:
    (out / f"{name}.json").unlink(missing_ok=True)
    command = [sys.executable, "-m", "tools.gpu.part", name, str(out), "--device", device, "--seconds", str(limit)]
    log = out / f"{name}.log"
    with log.open("w", encoding="utf-8") as file:
        process = subprocess.Popen(
            [*command, *(["--small"] if small else [])],
            cwd=REPOSITORY,
            stdout=file,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            status = process.wait(limit)
        except subprocess.TimeoutExpired:
            return f"cut off after {limit:.0f} s"
        finally:
            # With all that it has started.
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
    if status:
        lines = log.read_text(encoding="utf-8", errors="replace").strip().splitlines()
        return f"failed: {lines[-1] if lines else f'exit status {status}'}"
    return "done"
