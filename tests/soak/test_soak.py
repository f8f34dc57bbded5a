"""A short soak with stand-ins, and that it sees what it looks for. `make soak` is the long one, with real servers."""

from __future__ import annotations

import sys
from dataclasses import replace

import pytest

if sys.platform != "linux":
    pytest.skip("sets limits of other processes", allow_module_level=True)

from tests.soak.client import Ended, FetchedLater, Idle, LookedUp, Saved
from tests.soak.servers import StandInServer
from tests.soak.soak import Report, soak

RESULT = Ended("a", "result", "fetching", 1.0)
IDLE = Idle(0.0, ("MainThread",), 9, 80.0, 99.0, 40_000, 2)


def test_every_job_is_accounted_for() -> None:
    report = soak([StandInServer(), StandInServer()], 15, clients=2, seed=5, pace=1.5, pause=0.2)
    assert report.wrong() == []
    assert len(report.queued) > 10
    assert sum(report.faults.values()) > 3
    assert sum(end.how == "result" for ends in report.ended.values() for end in ends) > len(report.queued) / 4
    assert set(report.idle) == {0, 1}


@pytest.mark.parametrize(
    ("report", "complaint"),
    [
        (Report({"a": 1}, ["a"], {"a": [RESULT]}), None),
        (Report({"a": 1}, ["a", "b"], {"a": [RESULT]}), "b has 0 ends"),
        (Report({"a": 1}, ["a"], {"a": [RESULT, RESULT]}), "a has 2 ends"),
        (Report({"a": 2}, ["a"], {"a": [RESULT]}), "a ran 2 times"),
        (Report({}, ["a"], {"a": [RESULT]}), "a ran 0 times"),
        (Report({"a": 1}, ["a"], {"a": [Ended("a", "ServerUnreachableError", "queueing", 1.0)]}), "a ran 1 times"),
        (Report({"a": 1}, ["a"], {"a": [Ended("a", "ServerUnreachableError", "fetching", 1.0)]}), None),
        (Report({"a": 1}, ["a"], {"a": [Ended("a", "ServerGoneError", "queueing", 1.0)]}), None),
        (
            Report({}, ["a"], {"a": [Ended("a", "TimeoutError", "waiting", 300.0, "Traceback")]}),
            "a: TimeoutError: Traceback",
        ),
        (Report(saved=[Saved("ResultError", "half a file")]), "save: ResultError: half a file"),
        (Report(crashes=["client 1 doesn't end"]), "client 1 doesn't end"),
        (Report(idle={1: [IDLE, replace(IDLE, threads=("MainThread", "x"))]}), "client 1 ends with the threads"),
        (Report(idle={1: [IDLE, replace(IDLE, descriptors=10)]}), "client 1 ends with 10 descriptors"),
        (
            Report(idle={1: [replace(IDLE, memory=80.0 + n) for n in range(20)]}),
            "client 1 grew from 84.5 to",
        ),
        (Report(idle={1: [replace(IDLE, memory=80.0 + n % 3 / 2, resident=90.0 + n) for n in range(20)]}), None),
        (
            Report(idle={1: [replace(IDLE, memory=60.0 + n % 2 * n, sessions=n % 2) for n in range(40)]}),
            "client 1 grew",
        ),
        (Report(idle={1: [replace(IDLE, memory=60.0 + n // 20 * 9, sessions=n // 20) for n in range(40)]}), None),
        (Report(idle={1: [replace(IDLE, memory=60.0 + n // 30 * 4) for n in range(50)]}), None),
        (Report(idle={1: [replace(IDLE, memory=60.0 + n // 10 * 4) for n in range(100)]}), "client 1 grew"),
        (Report({"a": 1}, looked_up=[LookedUp("a", "result"), LookedUp("b", "unknown")]), None),
        (Report(looked_up=[LookedUp("a", "result")]), "a, which ran 0 times: result when looked up later"),
        (Report(looked_up=[LookedUp("a", "TimeoutError", "Traceback")]), "a, which ran 0 times: TimeoutError"),
        (Report(later=[FetchedLater("a", "result")]), None),
        (Report(later=[FetchedLater("a", "ServerGoneError", "cut")]), "a: ServerGoneError when fetched later: cut"),
    ],
)
def test_what_it_complains_of(report: Report, complaint: str | None) -> None:
    wrong = report.wrong()
    assert len(wrong) == (complaint is not None)
    assert complaint is None or wrong[0].startswith(complaint)
