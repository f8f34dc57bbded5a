"""The rows of real mode: what a call costs above the bare class, the cache, and booting."""

from __future__ import annotations

import statistics
import sysconfig
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.measures import Measure, by_turns
from benchmarks.sides import Side

WORKER = Path(__file__).with_name("real_worker.py")
LENGTHS = (10, 100, 900)


def measure_real_mode(ours: Side, peer: Side, rounds: int) -> Iterator[Measure]:
    """Yields the rows as they are done."""
    from comfy_script.comfyui import install
    from comfy_script.comfyui.server import prepare_base_directory
    from comfy_script.demo_model import write_demo_model

    comfyui = install().path
    with tempfile.TemporaryDirectory(prefix="comfy_script-bench-") as directory:
        base = prepare_base_directory(directory)
        write_demo_model(base / "models/checkpoints/v1-5-pruned-emaonly.ckpt", kind="sd15")
        yield from _rows(ours, peer, comfyui, base, rounds)


def _rows(ours: Side, peer: Side, comfyui: Path, base: Path, rounds: int) -> Iterator[Measure]:
    where = {"comfyui": str(comfyui), "base": str(base), "packages": sysconfig.get_path("purelib")}

    def run(side: Side, case: str, **parameters: Any) -> dict[str, Any]:
        return side.run(case, {**where, **parameters}, worker=WORKER)

    row = Measure("real mode: ImageInvert 64×64 above the bare class", goal=3.0)
    by_turns([row], rounds, lambda: run(ours, "call"), lambda: run(peer, "call"))
    yield row

    row = Measure("naked mode: ImageInvert 64×64 in a Workflow")
    by_turns([row], rounds, lambda: run(ours, "naked"), lambda: run(peer, "naked"))
    row.note += _compared("ours", "× the bare class", row.ours, "cpu", "bare")
    yield row

    rows = [Measure(f"real mode: cache={{}}, a node of a chain of {length}", str(length)) for length in LENGTHS]
    rows[-1].goal = 10.0
    by_turns(rows, rounds, lambda: run(ours, "chain", lengths=LENGTHS), lambda: run(peer, "chain", lengths=LENGTHS))
    first, last = str(LENGTHS[0]), str(LENGTHS[-1])
    rows[-1].note += _compared("ours", f"× a node of {first}", rows[-1].ours, last, first)
    rows[-1].note += _compared("with the images' memory", "×", rows[-1].ours, f"{last} whole", f"{first} whole")
    yield from rows

    row = Measure("real mode: cached txt2img once more")
    by_turns([row], rounds, lambda: run(ours, "again"), lambda: run(peer, "again"))
    shares = [result["cpu"] / result["first"] for result in row.ours if "first" in result]
    row.note += f"ours: {max(shares):.2%} of the first run " if shares else ""
    yield row

    row = Measure("boot: ComfyUI's own ÷ load() of real mode", goal=1 / 1.1)
    by_turns([row], rounds, lambda: run(ours, "boot"), lambda: run(ours, "own_boot"))
    yield row
    row = Measure("boot: load() of real mode")
    by_turns([row], rounds, lambda: run(ours, "boot"), lambda: run(peer, "boot"))
    yield row


def _compared(whose: str, what: str, results: list[dict[str, Any]], one: str, other: str) -> str:
    ratios = [result[one] / result[other] for result in results if one in result]
    return f"{whose}: {statistics.median(ratios):.2f} {what} " if ratios else ""
