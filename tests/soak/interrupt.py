"""Ctrl-C and SIGTERM at random moments: `python -m tests.soak.interrupt`, or `make interrupt`.

Scripts and commands that have jobs on a server get a signal, or two in quick succession, at any time, from the
interpreter's start to after their end. Each must end within seconds, say it in a few lines, leave no job of its own on
the server, no process and no half file; and a sweep that is begun again must end with all of its jobs, none of those
run again that it had told as kept.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.soak.servers import SOAK_JOB
from tests.standin.executor import Run
from tests.standin.nodes import Images, Node, Outcome
from tests.standin.server import StandIn

JOBS = 12
"""How many each program has."""
SECONDS = 0.1
"""How long one takes."""
LIMIT = 60.0
"""Seconds after which a program hangs."""
SENT = (
    (signal.SIGINT,),
    (signal.SIGTERM,),
    (signal.SIGINT, signal.SIGINT),
    (signal.SIGTERM, signal.SIGINT),
    (signal.SIGINT, signal.SIGTERM),
    (signal.SIGTERM, signal.SIGTERM),
)
"""What a program may get."""

_SCRIPT = """
import asyncio, sys
from comfy_script.runtime import *
load(sys.argv[1], stubs=False, save_script_source=False)
from comfy_script.runtime.nodes import *

def job(number):
    return PreviewImage(SoakJob(EmptyImage(16, 16, 1, number), f'{sys.argv[2]}-{number}', %s, False))
"""
_IN_TURN = """
for number in range(%d):
    job(number).wait()
"""
_AT_ONCE = """
with Workflow(wait=True):
    job(0)
tasks = [queue.put(job(number)) for number in range(1, %d)]
for task in tasks:
    task.wait()
"""
_WITH_ASYNCIO = """
async def main():
    await asyncio.gather(*(job(number) for number in range(%d)))

asyncio.run(main())
"""
_POOL = """
from comfy_script.pool import ServerPool

def made(nodes, number):
    return nodes.SoakJob(nodes.EmptyImage(16, 16, 1, number), f'{sys.argv[2]}-{number}', %s, False)

with ServerPool([sys.argv[1]]) as pool:
    for done in pool.map(made, [{'number': number} for number in range(%d)]):
        pass
"""
_FUNCTION = """
from comfy_script.runtime.nodes import *

def made(token: str, number: int = 0):
    return SoakJob(EmptyImage(16, 16, 1, number), f'{token}-{number}', %s, False)

def several(token: str):
    return [made(token, number) for number in range(%d)]

def swept(token: str, number: int):
    return SaveImage(SoakJob(EmptyImage(16, 16, 1, number), f'{token}-{number}', %s, False), 'x')
"""


def _workflow(token: str) -> dict[str, Any]:
    inputs = {"images": ["1", 0], "token": f"{token}-0", "seconds": 10 * SECONDS, "fails": False}
    return {
        "1": {"class_type": "EmptyImage", "inputs": {"width": 16, "height": 16, "batch_size": 1, "color": 3}},
        "2": {"class_type": "SoakJob", "inputs": inputs},
        "3": {"class_type": "SaveImage", "inputs": {"images": ["2", 0], "filename_prefix": "x"}},
    }


@dataclass(frozen=True)
class Program:
    """What gets a signal.

    Attributes:
        words: Its command line; `{url}`, `{token}` and `{job}` (one that is on the server already) are filled in.
        leaves: Its job is somebody else's, and stays.
        again: The same command goes on where it was.
    """

    words: Sequence[str]
    leaves: bool = False
    again: bool = False

    @property
    def is_command(self) -> bool:
        return "-c" not in self.words


def _script(text: str) -> Program:
    return Program(("-c", text, "{url}", "{token}"))


def _command(*words: str, **more: bool) -> Program:
    return Program(("-m", "comfy_script", *words, "--server", "{url}"), **more)


PROGRAMS: Mapping[str, Program] = {
    "script, in turn": _script(_SCRIPT % SECONDS + _IN_TURN % JOBS),
    "script, at once": _script(_SCRIPT % SECONDS + _AT_ONCE % JOBS),
    "script, asyncio": _script(_SCRIPT % SECONDS + _WITH_ASYNCIO % JOBS),
    "script, pool": _script(_SCRIPT % SECONDS + _POOL % (SECONDS, JOBS)),
    "run workflow": _command("run", "w.json", "--server", "{url}"),
    "run function": Program(
        ("-m", "comfy_script", "run", "--server", "{url}", "made.py:several", "--token", "{token}")
    ),
    "sweep": _command(
        *("sweep", "made.py:swept", "--set", "token={token}", "--set", f"number=0:{JOBS}", "--run", "run", "-o", "out"),
        again=True,
    ),
    "jobs fetch": _command("jobs", "fetch", "{job}", leaves=True),
}


@dataclass
class Press:
    """What a signal has done.

    Attributes:
        status: The program's exit status; None if it had to be killed.
        seconds: From the first signal to its end.
        jobs: How many it had queued.
        wrong: What is not as it should be.
    """

    signals: str
    when: float
    status: int | None = None
    seconds: float = 0.0
    jobs: int = 0
    wrong: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return (
            f"{self.signals} after {self.when:.2f} s: status {self.status}, ended {self.seconds:.1f} s "
            f"later, {self.jobs} jobs{''.join(f'; {each}' for each in self.wrong)}"
        )


class Interruptions:
    """Programs on one stand-in, one after the other."""

    def __init__(self, seed: int) -> None:
        self.runs: Counter[str] = Counter()
        self.ended: Counter[str] = Counter()
        self._rng = random.Random(seed)
        if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # in the background of a shell; programs would, too
            signal.signal(signal.SIGINT, signal.default_int_handler)

    async def _soak_job(self, run: Run, images: Images, token: str, seconds: float, fails: bool) -> Outcome:
        self.runs[token] += 1
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            await asyncio.sleep(0.01)
            await run.progress(1, 1)
        self.ended[token] += 1
        return Outcome((images,))

    def server(self) -> StandIn:
        """The stand-in; it is to be entered."""
        return StandIn(nodes={"SoakJob": Node(SOAK_JOB, self._soak_job)})

    def press(
        self,
        server: StandIn,
        program: Program,
        number: int,
        *,
        moment: float | None = None,
        sent: Sequence[signal.Signals] | None = None,
        apart: float | None = None,
    ) -> Press:
        """Runs a program, and has it get signals.

        Args:
            server: The stand-in.
            program: It.
            number: Makes the jobs' names.
            moment: Seconds after its first job, negative ones after its start; drawn by chance if None.
            sent: One of `SENT`; drawn by chance if None.
            apart: Seconds between two signals; drawn by chance if None.
        """
        token = f"{number}"
        if sent is None:
            sent = self._rng.choice(SENT)
        if apart is None:
            apart = self._rng.choice((0.0, self._rng.uniform(0, 0.1), self._rng.uniform(0, 1)))
        if moment is None:
            moment = (
                -self._rng.uniform(0, 2) if self._rng.random() < 0.4 else self._rng.uniform(0, JOBS * SECONDS * 1.5)
            )
        told = Press(f" {apart:.2f} s later ".join(each.name for each in sent), moment)
        with tempfile.TemporaryDirectory(prefix="interrupted-") as place:
            folder = Path(place)
            (folder / "temp").mkdir()
            (folder / "made.py").write_text(_FUNCTION % (SECONDS, JOBS, SECONDS))
            (folder / "w.json").write_text(json.dumps(_workflow(token)))
            job = self._queued(server, token) if program.leaves else ""
            before = len(server.submissions)
            words = [
                word.format(url=server.url, token=token, job=job) if "\n" not in word else word
                for word in program.words
            ]
            process = self._start(words, folder)
            try:
                if moment < 0:
                    time.sleep(-moment)
                else:
                    while len(server.submissions) == before and process.poll() is None and not program.leaves:
                        time.sleep(0.005)
                    time.sleep(moment)
                was_over = process.poll() is not None
                queued = len(server.submissions)
                process.send_signal(sent[0])
                begun = time.monotonic()
                for each in sent[1:]:
                    time.sleep(apart)
                    process.send_signal(each)
                try:
                    _, err = process.communicate(timeout=LIMIT)
                except subprocess.TimeoutExpired:
                    told.wrong.append("hangs")
                    process.kill()
                    _, err = process.communicate()
                    told.status = None
                else:
                    told.status = process.returncode
                told.seconds = time.monotonic() - begun
                self._check_end(told, program, sent, was_over, err)
                told.wrong += _left_running(process.pid)
            finally:
                process.kill()
            if told.status == 0 and len(server.submissions) > queued + 1:
                told.wrong.append(f"takes no notice: it queues {len(server.submissions) - queued} jobs afterwards")
            told.jobs = len(server.submissions) - before
            told.wrong += self._left_on(server, token, program)
            if program.again:
                self._begin_again(told, words, folder, token)
            told.wrong += [f"leaves {path.relative_to(folder)}" for path in folder.rglob("*") if _is_left(path, folder)]
        return told

    def _queued(self, server: StandIn, token: str) -> str:
        body = json.dumps({"prompt": _workflow(token)}).encode()
        asked = urllib.request.Request(f"{server.url}prompt", body, {"Content-Type": "application/json"})
        with urllib.request.urlopen(asked) as answer:
            job: str = json.load(answer)["prompt_id"]
            return job

    @staticmethod
    def _start(words: Sequence[str], folder: Path) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, *words],
            cwd=folder,
            env={**os.environ, "TMPDIR": str(folder / "temp"), "PYTHONPATH": str(Path(__file__).parents[2])},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )

    @staticmethod
    def _check_end(told: Press, program: Program, sent: Sequence[signal.Signals], was_over: bool, err: str) -> None:
        if told.status is None:
            return
        # An interpreter that Ctrl-C has ended says so by the signal, or by 1 where it had still to run some code.
        statuses = {signal.SIGINT: (130, -signal.SIGINT, 1), signal.SIGTERM: (143, -signal.SIGTERM)}
        by_signal = [status for each in sent for status in statuses[each]]
        is_ended = not was_over and told.status in by_signal and (told.status != 1 or not program.is_command)
        if told.status != 0 and not is_ended:
            told.wrong.append(f"has the status {told.status}: {err[-2000:]}")
        by_ctrl_c = err.rstrip().endswith("KeyboardInterrupt")
        # Before our first line the interpreter itself is interrupted.
        may_trace = by_ctrl_c and is_ended and (not program.is_command or "cli/__init__.py" not in err)
        if "Traceback" in err and not may_trace:
            told.wrong.append(f"says {err[-2000:]}")
        if re.search(r"never awaited|never retrieved|Unclosed|Exception ignored|was destroyed", err):
            told.wrong.append(f"says {err[-2000:]}")

    def _left_on(self, server: StandIn, token: str, program: Program) -> list[str]:
        """What is wrong with the jobs on the server."""
        # The one that runs hears of its end when it looks; those behind it would take its place.
        time.sleep(SECONDS / 2)
        left = server.remaining()
        server.wait_idle()
        wrong = [f"leaves {left} jobs on the server"] if left and not program.leaves else []
        twice = [each for each, runs in self.runs.items() if each.startswith(f"{token}-") and runs > 1]
        wrong += [f"{each} ran twice" for each in twice]
        if program.leaves and self.ended[f"{token}-0"] != 1:
            wrong.append("took somebody else's job away")
        return wrong

    def _begin_again(self, told: Press, words: Sequence[str], folder: Path, token: str) -> None:
        kept = len(list((folder / "out").glob("*.png"))) if (folder / "out").is_dir() else 0
        ended = self.ended.copy()
        process = self._start(words, folder)
        _, err = process.communicate(timeout=LIMIT)
        made = len(list((folder / "out").glob("*.png")))
        if process.returncode != 0 or made != JOBS:
            told.wrong.append(f"begun again: status {process.returncode}, {made} of {JOBS} files: {err[-2000:]}")
        again = sum((self.ended - ended).values())
        if again > JOBS - kept:
            told.wrong.append(f"begun again, it ran {again} jobs, and {kept} of {JOBS} were there")
        lacking = [number for number in range(JOBS) if not self.ended[f"{token}-{number}"]]
        if lacking:
            told.wrong.append(f"the jobs {lacking} never ended")


def _left_running(session: int) -> list[str]:
    """Processes of a session that has ended."""
    if sys.platform != "linux":
        return []
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            fields = path.read_text().rpartition(")")[2].split()
            if fields[3] == str(session) and fields[0] != "Z":
                found.append(f"leaves the process {path.parent.name}")
    return found


def _is_left(path: Path, folder: Path) -> bool:
    """Whether a file is a half one, or one that was only needed meanwhile."""
    name = path.relative_to(folder)
    return path.is_file() and (name.parts[0] == "temp" or path.name.startswith(".") or path.suffix in (".part", ".tmp"))


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak.interrupt", description=__doc__)
    parser.add_argument("--times", type=int, default=50, metavar="N", help="how many signals")
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--only", help="of these programs only", choices=list(PROGRAMS))
    options = parser.parse_args()
    interruptions = Interruptions(options.seed)
    print(f"seed {options.seed}", flush=True)
    names = [options.only] if options.only else list(PROGRAMS)
    presses = []
    with interruptions.server() as server:
        for number in range(options.times):
            name = names[number % len(names)]
            presses.append(interruptions.press(server, PROGRAMS[name], number))
            print(f"{name}: {presses[-1]}", flush=True)
    wrong = [press for press in presses if press.wrong]
    jobs = sum(press.jobs for press in presses)
    print(
        f"{len(presses)} signals, {jobs} jobs: {len(wrong)} went wrong; the longest end took "
        f"{max(press.seconds for press in presses):.1f} s"
    )
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
