"""A few signals at chosen moments, and that the tool sees what it looks for. `make interrupt` is the long one."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator

import pytest

if sys.platform == "win32":
    pytest.skip("no signal can be sent to one process", allow_module_level=True)

from tests.faults.faults import Delayed
from tests.soak.interrupt import PROGRAMS, SECONDS, Interruptions, Program
from tests.standin.server import StandIn


@pytest.fixture(scope="module")
def interruptions() -> Interruptions:
    return Interruptions(0)


@pytest.fixture(scope="module")
def server(interruptions: Interruptions) -> Iterator[StandIn]:
    with interruptions.server() as server:
        yield server


@pytest.mark.parametrize(
    ("name", "sent", "moment"),
    [
        ("script, at once", signal.SIGINT, 0.0),  # while it queues
        ("script, at once", signal.SIGTERM, 1.5 * SECONDS),
        ("script, asyncio", signal.SIGTERM, 2 * SECONDS),
        ("script, pool", signal.SIGTERM, 2 * SECONDS),
        ("run function", signal.SIGTERM, 2 * SECONDS),
        ("sweep", signal.SIGTERM, 3 * SECONDS),
        ("jobs fetch", signal.SIGTERM, 8 * SECONDS),
    ],
)
def test_all_is_accounted_for(
    interruptions: Interruptions, server: StandIn, name: str, sent: signal.Signals, moment: float
) -> None:
    number = len(interruptions.runs)
    assert interruptions.press(server, PROGRAMS[name], number, moment=moment, sent=(sent,)).wrong == []


@pytest.mark.parametrize(
    ("name", "sent"),
    [
        ("script, at once", (signal.SIGINT, signal.SIGINT)),
        ("sweep", (signal.SIGINT, signal.SIGINT)),
        ("sweep", (signal.SIGTERM, signal.SIGINT)),
    ],
)
def test_two_signals_in_quick_succession(
    interruptions: Interruptions, server: StandIn, name: str, sent: tuple[signal.Signals, ...]
) -> None:
    """The second comes while jobs are being cancelled, which is done all the same."""
    number = len(interruptions.runs)
    for route in ("POST /queue", "POST /interrupt"):
        server.fail(route, Delayed(2 * SECONDS))
    try:
        told = interruptions.press(server, PROGRAMS[name], number, moment=3 * SECONDS, sent=sent, apart=SECONDS)
    finally:
        server.restore()
    assert told.wrong == []


BAD = """
import os, signal, subprocess, sys, tempfile
from comfy_script.runtime import *
load(sys.argv[1], stubs=False)
from comfy_script.runtime.nodes import *
signal.signal(signal.SIGTERM, lambda *_: os._exit(3))
tempfile.mkstemp()
child = subprocess.Popen(['sleep', '60'], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
for number in range(5):
    queue.put(PreviewImage(SoakJob(EmptyImage(16, 16, 1, number), 'same-0', 1.0, False)))
print("Traceback", file=sys.stderr)
signal.pause()
"""


def test_what_it_complains_of(interruptions: Interruptions, server: StandIn) -> None:
    program = Program(("-c", BAD, "{url}"))
    told = interruptions.press(server, program, 10**6, moment=1.0, sent=(signal.SIGTERM,))
    assert [each.split()[0] for each in told.wrong] == ["has", "says", "leaves", "leaves", "leaves"]
    assert told.wrong[0].startswith("has the status 3")
    assert "leaves the process" in told.wrong[2]
    assert "jobs on the server" in told.wrong[3]
    assert "leaves temp/" in told.wrong[4]


def test_it_complains_of_a_signal_that_is_lost(interruptions: Interruptions, server: StandIn) -> None:
    script = "import signal\nsignal.signal(signal.SIGINT, signal.SIG_IGN)\n" + PROGRAMS["script, in turn"].words[1]
    told = interruptions.press(
        server, Program(("-c", script, "{url}", "{token}")), 10**7, moment=0.0, sent=(signal.SIGINT,)
    )
    assert [each.split(":")[0] for each in told.wrong] == ["takes no notice"]
