"""What is measured: each measure runs both sides by turns (A B A B …), so that the machine's moods hit both alike."""

from __future__ import annotations

import math
import statistics
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.editor import COMPLETIONS, first_completion
from benchmarks.sides import Side, WorkerFailed

SIZES = (100, 1_000, 10_000, 100_000)
REPEATS = {100: 50, 1_000: 20, 10_000: 5, 100_000: 2}


@dataclass
class Measure:
    """One row: all rounds of both sides. `unit` is what one figure is divided by, such as a graph's nodes."""

    name: str
    key: str = "cpu"
    goal: float | None = None
    ours: list[dict[str, Any]] = field(default_factory=list)
    peer: list[dict[str, Any]] = field(default_factory=list)
    note: str = ""

    def figure(self, result: dict[str, Any]) -> float | None:
        """Seconds of one round, per node for graphs."""
        value = result.get(self.key)
        return None if value is None else value / result.get("nodes", 1)

    def median(self, side: str) -> float | None:
        """The median of the rounds of `ours` or `peer`, in seconds."""
        figures = [self.figure(result) for result in getattr(self, side)]
        known = [figure for figure in figures if figure is not None]
        return statistics.median(known) if known else None

    def ratios(self) -> list[float]:
        """Peer ÷ ours of each round: above 1 we are faster."""
        pairs = ((self.figure(peer), self.figure(ours)) for peer, ours in zip(self.peer, self.ours, strict=False))
        return [peer / ours for peer, ours in pairs if peer is not None and ours]

    @property
    def ratio(self) -> float | None:
        """The median of `ratios`."""
        ratios = self.ratios()
        return statistics.median(ratios) if ratios else None

    def as_json(self) -> dict[str, Any]:
        ratios = self.ratios()
        return {
            "name": self.name,
            "ratio": self.ratio,
            "ratio_range": [min(ratios), max(ratios)] if ratios else None,
            "goal": self.goal,
            "unit": "s per node" if any("nodes" in r for r in self.ours) else "s",
            "clock": self.key,
            "ours": self.median("ours"),
            "peer": self.median("peer"),
            "note": self.note,
            "rounds": {"ours": self.ours, "peer": self.peer},
        }


def by_turns(measures: list[Measure], rounds: int, ours: Callable[[], dict], peer: Callable[[], dict] | None) -> None:
    """Runs both sides `rounds` times and files each result under all of the measures that read it."""
    for _ in range(rounds):
        for name, action in (("ours", ours), ("peer", peer)):
            if action is None:
                continue
            try:
                result = action()
            except WorkerFailed as error:
                result = {"failed": str(error)}
            for measure in measures:
                getattr(measure, name).append(result)
    for measure in measures:
        for name in ("ours", "peer"):
            failed = [r["failed"] for r in getattr(measure, name) if "failed" in r]
            if failed:
                measure.note += f"{name}: {failed[0].splitlines()[-1]} "


def measure_completion(ours: Side, peer: Side, rounds: int) -> Iterator[Measure]:
    """The first completion of a fresh language server; `load()` has put each side's stub where it looks."""
    for typeshed, state in ((True, "known"), (False, "new to it")):
        for what, code in COMPLETIONS.items():
            goal = 3.0 if typeshed else None
            rows = [
                Measure(f"completing {what}, Python {state}, {key}", key, goal if key == "cpu" else None)
                for key in ("cpu", "wall")
            ]

            def complete(side: Side, code: tuple[str, str] = code, typeshed: bool = typeshed) -> dict[str, Any]:
                return first_completion(side, *code, typeshed=typeshed)

            by_turns(rows, rounds, lambda complete=complete: complete(ours), lambda complete=complete: complete(peer))
            yield from rows


def measure_all(ours: Side, peer: Side, url: str, object_info: Path, rounds: int, largest: int) -> Iterator[Measure]:
    """Yields the rows as they are done."""
    for module, goal in (("comfy_script", None), ("comfy_script.runtime", 2.0)):
        case = ("import", {"module": module})
        ours.run(*case), peer.run(*case)
        row = Measure(f"import {module}", goal=goal)
        by_turns([row], 2 * rounds + 1, lambda case=case: ours.run(*case), lambda case=case: peer.run(*case))
        yield row

    for case, words in (("load", "load()"), ("names", "load() and import *")):
        with tempfile.TemporaryDirectory(prefix="comfy_script-bench-") as warm:
            for state in ("cold", "warm"):

                def load_ours(case: str = case, state: str = state, warm: str = warm) -> dict[str, Any]:
                    if state == "warm":
                        return ours.run(case, {"url": url}, COMFY_SCRIPT_CACHE_DIR=warm)
                    with tempfile.TemporaryDirectory(prefix="comfy_script-bench-") as cold:
                        return ours.run(case, {"url": url}, COMFY_SCRIPT_CACHE_DIR=cold)

                if state == "warm":
                    load_ours()
                goal = 4.0 if state == "warm" else None
                rows = [
                    Measure(f"{words}, {state}, CPU", "cpu", goal),
                    Measure(f"{words}, {state}, wall", "wall"),
                ]
                by_turns(rows, rounds, load_ours, lambda case=case: peer.run(case, {"url": url}))
                yield from rows

    row = Measure("stubs, from the registry in memory", goal=1.0)
    stubs = {"url": url, "object_info": str(object_info)}
    by_turns([row], rounds, lambda: ours.run("stubs", stubs), lambda: peer.run("stubs", stubs))
    yield row

    yield from measure_completion(ours, peer, rounds)

    for shape in ("images", "sampling", "chain"):
        growth: dict[int, float] = {}
        for size in (size for size in SIZES if size <= largest):
            case = {"url": url, "shape": shape, "size": size, "repeats": REPEATS[size]}
            goal = 1.0 if shape != "chain" and size >= 1_000 else None
            kind = "chain" if shape == "chain" else f"wide, {shape}"
            row = Measure(f"build + compile a node: {kind}, {size:,}", goal=goal)
            peer_fails = shape == "chain" and size > 1_000
            by_turns(
                [row],
                rounds,
                lambda case=case: ours.run("build", case),
                None if peer_fails else lambda case=case: peer.run("build", case),
            )
            if (median := row.median("ours")) is not None:
                growth[size] = median * size
            if len(growth) > 1 and size == max(growth):
                exponent = math.log(growth[size] / growth[1_000]) / math.log(size / 1_000) if size > 1_000 else None
                row.note += f"ours grows with size^{exponent:.2f} from 1,000 " if exponent is not None else ""
            yield row

    for shape in ("sampling", "chain"):
        for size in (size for size in SIZES if 1_000 <= size <= largest):
            case = {"url": url, "object_info": str(object_info), "shape": shape, "size": size}
            kind = "chain" if shape == "chain" else f"wide, {shape}"
            row = Measure(
                f"transpile a node: {kind}, {size:,}", goal=1.5 if (shape, size) == ("sampling", 10_000) else None
            )
            # The peer takes minutes for the largest, and doesn't do chains.
            with_peer = shape != "chain" and size <= 10_000
            by_turns(
                [row],
                rounds,
                lambda case=case: ours.run("transpile", case),
                (lambda case=case: peer.run("transpile", case)) if with_peer else None,
            )
            yield row

    row = Measure("round trip of a trivial graph", "wall")
    trips = {"url": url, "repeats": 10}
    by_turns([row], 3, lambda: ours.run("roundtrip", trips), lambda: peer.run("roundtrip", trips))
    for name, results in (("ours", row.ours), ("peer", row.peer)):
        row.note += (
            f"{name}: {sum(r.get('right', 0) for r in results)} of {sum(r.get('of', 10) for r in results)} right "
        )
    yield row
