"""`python -m benchmarks`: measures both sides and prints the ratios."""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import sys
import tempfile
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.measures import Measure, measure_all
from benchmarks.real_mode import measure_real_mode
from benchmarks.sides import PEER_REQUIREMENT, Side, install_peer


@contextmanager
def running_server(url: str | None) -> Iterator[str]:
    """The given server, or one with the demo checkpoint for the time of the benchmark."""
    if url:
        yield url.rstrip("/") + "/"
        return
    from comfy_script.comfyui import Server, install
    from comfy_script.comfyui.server import prepare_base_directory
    from comfy_script.demo_model import write_demo_model

    installation = install()
    with tempfile.TemporaryDirectory(prefix="comfy_script-bench-") as directory:
        base = prepare_base_directory(directory)
        write_demo_model(base / "models/checkpoints/v1-5-pruned-emaonly.ckpt", kind="sd15")
        with Server.start(installation, ["--cpu"], base_directory=base) as server:
            yield server.url.rstrip("/") + "/"


def written(seconds: float | None) -> str:
    """Seconds in the unit that reads best."""
    if seconds is None:
        return "–"
    for unit, size in (("s", 1.0), ("ms", 1e-3)):
        if seconds >= size:
            return f"{seconds / size:.3g} {unit}"
    return f"{seconds * 1e6:.3g} µs"


def print_row(row: Measure) -> None:
    ratios = row.ratios()
    ratio = f"{statistics.median(ratios):7.2f}" if ratios else "      –"
    spread = f"{min(ratios):.2f}–{max(ratios):.2f}" if ratios else ""
    goal = (
        ""
        if row.goal is None or not ratios
        else f"≥{row.goal:g} {'✓' if statistics.median(ratios) >= row.goal else '✗'}"
    )
    times = f"{written(row.median('peer')):>9} {written(row.median('ours')):>9}"
    print(f"{ratio}  {spread:>13}  {goal:<7} {row.name:<48} {times}  {row.note}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=f"Measure beside {PEER_REQUIREMENT}.")
    parser.add_argument("--rounds", type=int, default=5, help="turns of both sides for each row (default: 5)")
    parser.add_argument("--largest", type=int, default=100_000, help="largest graph, in nodes (default: 100000)")
    parser.add_argument("--mode", choices=("both", "virtual", "real"), default="both", help="which rows")
    parser.add_argument("--server", metavar="URL", help="a running ComfyUI (default: install and start one)")
    parser.add_argument("--peer", type=Path, metavar="PYTHON", help="Python of an environment that has the peer")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write everything measured to FILE")
    options = parser.parse_args()

    peer_python = options.peer or install_peer(Path(sys.prefix) / "peer")
    ours, peer = Side("ours", Path(sys.executable)), Side("peer", peer_python.absolute())
    rows: list[Measure] = []

    def take(measures: Iterator[Measure]) -> None:
        for row in measures:
            rows.append(row)
            print_row(row)

    print(f"\n{'ratio':>7}  {'of rounds':>13}  {'goal':<7} {'peer ÷ ours':<48} {'peer':>9} {'ours':>9}\n" + "─" * 110)
    if options.mode != "virtual":
        take(measure_real_mode(ours, peer, options.rounds))
    if options.mode != "real":
        take(_virtual_rows(ours, peer, options))
    if options.json:
        machine = {"python": platform.python_version(), "system": platform.platform(), "cpus": os.cpu_count()}
        report = {"peer": PEER_REQUIREMENT, "machine": machine, "rows": [row.as_json() for row in rows]}
        options.json.write_text(json.dumps(report, indent=1) + "\n")
        print(f"\nWritten: {options.json.absolute()}")


def _virtual_rows(ours: Side, peer: Side, options: argparse.Namespace) -> Iterator[Measure]:
    with running_server(options.server) as url, tempfile.TemporaryDirectory(prefix="comfy_script-bench-") as directory:
        object_info = Path(directory) / "object_info.json"
        with urllib.request.urlopen(url + "object_info") as answer:
            object_info.write_bytes(answer.read())
        yield from measure_all(ours, peer, url, object_info, options.rounds, options.largest)


if __name__ == "__main__":
    main()
