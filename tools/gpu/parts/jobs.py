"""Virtual mode on a server with the device: small jobs by comfy_script and by a bare aiohttp client."""

from __future__ import annotations

import statistics
import sys
from pathlib import Path

from benchmarks.jobs import WORKER
from benchmarks.sides import Side
from comfy_script.comfyui import Server, install
from comfy_script.comfyui.server import prepare_base_directory
from tools.gpu.setting import VERSION, Findings, Setting


def measure(setting: Setting, findings: Findings) -> None:
    """Finds jobs per second of both, and what we cost beside the bare client."""
    base = prepare_base_directory(setting.work / "comfyui")
    side = Side("ours", Path(sys.executable))
    jobs, rounds = (8, 1) if setting.small else (64, 3)
    with Server.start(install(VERSION), setting.arguments, base_directory=base) as server:
        for at_once in (8,) if setting.small else (1, 8):
            case = {"url": server.url, "jobs": jobs, "at_once": at_once}
            walls: dict[str, list[float]] = {"ours": [], "bare": []}
            for _ in range(rounds):
                for who, times in walls.items():
                    times.append(side.run(who, case, worker=WORKER)["wall"])
            medians = {who: statistics.median(times) for who, times in walls.items()}
            ratios = [bare / ours for bare, ours in zip(walls["bare"], walls["ours"], strict=True)]
            findings.add(
                **{
                    f"{at_once} at once": {
                        "jobs per second": {who: 1 / seconds for who, seconds in medians.items()},
                        "bare ÷ ours": statistics.median(ratios),
                    }
                }
            )
