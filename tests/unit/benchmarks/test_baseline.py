from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks import baseline
from benchmarks.measures import Measure


def row(name: str, *ratios: float) -> Measure:
    return Measure(name, ours=[{"cpu": 1.0}] * len(ratios), peer=[{"cpu": ratio} for ratio in ratios])


@pytest.fixture(autouse=True)
def own_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(baseline, "FILE", tmp_path / "baseline.json")
    return baseline.FILE


def test_a_run_is_kept_with_its_ratios_only(own_file: Path) -> None:
    baseline.record([row("load", 3.0, 4.0, 5.004), row("failed")], "1.0", "peer==1")
    assert baseline.last() == {"load": 4.0}
    assert "cpu" not in own_file.read_text()


def test_runs_of_a_day_are_merged_row_by_row() -> None:
    baseline.record([row("load", 3.0), row("stubs", 1.0)], "1.0", "peer==1")
    baseline.record([row("load", 4.0)], "1.0", "peer==1")
    baseline.record([row("load", 5.0)], "1.1", "peer==1")
    assert [dict(kept.ratios) for kept in baseline.read()] == [{"load": 4.0, "stubs": 1.0}, {"load": 5.0}]
    assert baseline.last() == {"load": 5.0, "stubs": 1.0}
    assert baseline.table().splitlines()[2:] == ["| load | 4.00 | 5.00 |", "| stubs | 1.00 |  |"]


@pytest.mark.parametrize(
    ("ratios", "told"),
    [
        ((4.0, 4.1), "4.00"),
        ((3.5, 3.6), "4.00"),
        ((3.0, 4.0), "4.00"),  # one round as fast as before: the machine was busy in the others
        ((3.0, 3.3), "4.00 ↓"),
    ],
)
def test_only_what_is_slower_in_every_round_is_marked(ratios: tuple[float, ...], told: str) -> None:
    assert baseline.compared(row("load", *ratios), {"load": 4.0}) == told


def test_a_row_that_was_never_kept_is_compared_with_nothing() -> None:
    assert baseline.compared(row("new", 1.0), {"load": 4.0}) == ""


def test_the_committed_file_can_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    assert all(ratio > 0 for kept in baseline.read() for ratio in kept.ratios.values())
