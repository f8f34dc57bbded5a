"""`python -m benchmarks`: measures both sides and prints the ratios, beside those of the last run that was kept."""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import tempfile
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from benchmarks import baseline
from benchmarks.jobs import measure_jobs
from benchmarks.measures import Measure, measure_all
from benchmarks.real_mode import measure_real_mode
from benchmarks.sides import PEER_REQUIREMENT, Side, install_peer
from comfy_script import __version__


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


def print_row(row: Measure, before: Mapping[str, float]) -> None:
    ratios = row.ratios()
    ratio = f"{row.ratio:7.2f}" if row.ratio is not None else "      –"
    spread = f"{min(ratios):.2f}–{max(ratios):.2f}" if ratios else ""
    goal = "" if row.goal is None or row.ratio is None else f"≥{row.goal:.3g} {'✓' if row.ratio >= row.goal else '✗'}"
    times = f"{written(row.median('peer')):>9} {written(row.median('ours')):>9}"
    kept = baseline.compared(row, before)
    print(f"{ratio}  {spread:>13}  {kept:<7}  {goal:<7} {row.name:<48} {times}  {row.note}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=f"Measure beside {PEER_REQUIREMENT}.")
    parser.add_argument("--rounds", type=int, default=5, help="turns of both sides for each row (default: 5)")
    parser.add_argument("--largest", type=int, default=100_000, help="largest graph, in nodes (default: 100000)")
    parser.add_argument(
        "--mode", choices=("all", "virtual", "jobs", "real"), default="all", help="which rows (default: all)"
    )
    parser.add_argument("--server", metavar="URL", help="a running ComfyUI (default: install and start one)")
    parser.add_argument("--peer", type=Path, metavar="PYTHON", help="Python of an environment that has the peer")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write everything measured to FILE")
    parser.add_argument("--keep", action="store_true", help=f"keep the ratios in {baseline.FILE.name}")
    parser.add_argument("--history", action="store_true", help="print the ratios of all kept runs, and end")
    options = parser.parse_args()
    if options.history:
        print(baseline.table(), end="")
        return

    peer_python = options.peer or install_peer(Path(sys.prefix) / "peer")
    ours, peer = Side("ours", Path(sys.executable)), Side("peer", peer_python.absolute())
    rows: list[Measure] = []
    before = baseline.last()

    def take(measures: Iterator[Measure]) -> None:
        for row in measures:
            rows.append(row)
            print_row(row, before)
            if options.keep:  # each by itself: a run that is broken off keeps what it has measured
                baseline.record([row], __version__, PEER_REQUIREMENT)

    heads = f"{'ratio':>7}  {'of rounds':>13}  {'kept':<7}  {'goal':<7} {'peer ÷ ours':<48} {'peer':>9} {'ours':>9}"
    print(f"\n{heads}\n" + "─" * 120)
    if options.mode in ("all", "real"):
        take(measure_real_mode(ours, peer, options.rounds))
    if options.mode in ("all", "jobs", "virtual"):
        take(_server_rows(ours, peer, options))
    if options.json:
        machine = {"python": platform.python_version(), "system": platform.platform(), "cpus": os.cpu_count()}
        report = {"peer": PEER_REQUIREMENT, "machine": machine, "rows": [row.as_json() for row in rows]}
        options.json.write_text(json.dumps(report, indent=1) + "\n")
        print(f"\nWritten: {options.json.absolute()}")


def _server_rows(ours: Side, peer: Side, options: argparse.Namespace) -> Iterator[Measure]:
    with running_server(options.server) as url, tempfile.TemporaryDirectory(prefix="comfy_script-bench-") as directory:
        object_info = Path(directory) / "object_info.json"
        with urllib.request.urlopen(url + "object_info") as answer:
            object_info.write_bytes(answer.read())
        if options.mode != "jobs":
            yield from measure_all(ours, peer, url, object_info, options.rounds, options.largest)
        if options.mode != "virtual":
            yield from measure_jobs(ours, url, options.rounds)


if __name__ == "__main__":
    main()
