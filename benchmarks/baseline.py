"""Ratios of earlier runs, committed in `baseline.json`: what a new run is compared with.

Only ratios of figures from one run mean anything on another machine, so nothing else is kept.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

from benchmarks.measures import Measure

__all__ = ["TOLERANCE", "Baseline", "compared", "last", "record", "table"]

FILE = Path(__file__).with_name("baseline.json")

TOLERANCE = 0.15
"""By how much a ratio may be below the last one kept, before the run says so: ratios of one machine vary by a tenth."""


@dataclass(frozen=True, slots=True)
class Baseline:
    """One earlier run.

    Attributes:
        version: Of comfy_script.
        day: When, as `2026-11-28`.
        against: The peer.
        ratios: Row → median ratio over its rounds; above 1 we are faster.
    """

    version: str
    day: str
    against: str
    ratios: Mapping[str, float]


def read() -> list[Baseline]:
    """All runs that were kept, the oldest first."""
    if not FILE.exists():
        return []
    return [Baseline(**entry) for entry in json.loads(FILE.read_text(encoding="utf-8"))]


def last() -> Mapping[str, float]:
    """For each row the ratio that was kept last."""
    ratios: dict[str, float] = {}
    for baseline in read():
        ratios.update(baseline.ratios)
    return ratios


def record(rows: Iterable[Measure], version: str, against: str) -> Path:
    """Keeps a run; one of the same version and day is replaced where both have a row."""
    ratios = {row.name: round(row.ratio, 2) for row in rows if row.ratio is not None}
    kept = read()
    day = date.today().isoformat()
    same = next((old for old in kept if (old.version, old.day, old.against) == (version, day, against)), None)
    if same is not None:
        kept.remove(same)
        ratios = {**same.ratios, **ratios}
    kept.append(Baseline(version, day, against, ratios))
    FILE.write_text(json.dumps([asdict(entry) for entry in kept], indent=1) + "\n", encoding="utf-8")
    return FILE


def compared(row: Measure, before: Mapping[str, float]) -> str:
    """The ratio that was kept, with a mark where this run's is clearly below it in every round."""
    if row.name not in before:
        return ""
    kept = before[row.name]
    ratios = row.ratios()
    is_below = bool(ratios) and max(ratios) < kept * (1 - TOLERANCE)
    return f"{kept:.2f}{' ↓' if is_below else ''}"


def table() -> str:
    """All runs that were kept, as Markdown: a row for each measure, a column for each run."""
    kept = read()
    names = dict.fromkeys(name for baseline in kept for name in baseline.ratios)
    head = ["peer ÷ ours", *(f"{baseline.version}, {baseline.day}" for baseline in kept)]
    lines = [head, ["---", *("---:" for _ in kept)]]
    for name in names:
        lines.append([name, *(f"{b.ratios[name]:.2f}" if name in b.ratios else "" for b in kept)])
    return "".join(f"| {' | '.join(cells)} |\n" for cells in lines)
