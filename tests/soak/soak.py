"""Servers that die, stand still and lose their disks, and networks that drop what they carry, for as long as you like.

`python -m tests.soak.soak --minutes 30` runs two real servers and four processes that queue jobs on both. It prints
each job that breaks a promise, what became of all of them, and what the processes held at the beginning and the end.
"""

from __future__ import annotations

import argparse
import contextlib
import itertools
import logging
import multiprocessing
import os
import random
import resource
import signal
import statistics
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from pathlib import Path

from tests.faults.faults import BadStatus, Delayed, InvalidJson, Lost, Truncated
from tests.faults.proxy import FaultProxy
from tests.soak.client import Began, Ended, FetchedLater, Idle, LookedUp, Saved, work
from tests.soak.servers import Counted, RealServer, Served, StandInServer

NOT_QUEUED = {"ServerUnreachableError", "PromptRefusedError"}
"""Errors that say that a job isn't in the queue, so that it must never run."""
ROUTES = ("POST /prompt", "POST /prompt", "/history/*", "/queue", "/view", "*")


@dataclass
class Report:
    """What became of all jobs."""

    begun: dict[str, int] = field(default_factory=dict)
    queued: list[str] = field(default_factory=list)
    ended: dict[str, list[Ended]] = field(default_factory=dict)
    saved: list[Saved] = field(default_factory=list)
    later: list[FetchedLater] = field(default_factory=list)
    looked_up: list[LookedUp] = field(default_factory=list)
    idle: dict[int, list[Idle]] = field(default_factory=dict)
    faults: Counter[str] = field(default_factory=Counter)
    crashes: list[str] = field(default_factory=list)

    def wrong(self) -> list[str]:
        """Each broken promise, in words."""
        found = list(self.crashes)
        ends = {token: len(self.ended.get(token, ())) for token in self.queued}
        found += [f"{token} has {count} ends" for token, count in ends.items() if count != 1]
        for token, (end, *_) in self.ended.items():
            runs = self.begun.get(token, 0)
            if end.wrong is not None:
                found.append(f"{token}: {end.how}: {end.wrong}")
            if runs > 1:
                found.append(f"{token} ran {runs} times: {end.how} while {end.stage}")
            was_not_queued = end.stage == "queueing" and end.how in NOT_QUEUED
            if (end.how == "result" and runs == 0) or (was_not_queued and runs > 0):
                found.append(f"{token} ran {runs} times: {end.how} while {end.stage}")
        found += [f"save: {each.how}: {each.wrong}" for each in self.saved if each.wrong is not None]
        found += [f"{each.token}: {each.how} when fetched later: {each.wrong}" for each in self.later if each.wrong]
        for look in self.looked_up:
            runs = self.begun.get(look.token, 0)
            if look.wrong or (runs == 0 and look.how in ("result", "NodeFailedError")):
                found.append(f"{look.token}, which ran {runs} times: {look.how} when looked up later: {look.wrong}")
        for number, looks in self.idle.items():
            found += [f"client {number} {growth}" for growth in grown(looks)]
        return found

    def summary(self) -> str:
        """Figures."""
        ends = [end for each in self.ended.values() for end in each]
        lines = [f"{len(self.queued)} jobs; {sum(self.begun.values())} runs began"]
        lines += [f"{count:7} {how}" for how, count in Counter(map(_in_words, ends)).most_common()]
        longest = max(ends, key=lambda end: end.seconds, default=None)
        if longest is not None:
            lines.append(f"longest from queueing to its end: {longest.seconds:.1f} s ({longest.how})")
        lines.append("files saved: " + _counted(each.how for each in self.saved))
        if self.later:
            lines.append("pictures fetched later: " + _counted(each.how for each in self.later))
        if self.looked_up:
            ran = sum(self.begun.get(look.token, 0) for look in self.looked_up)
            lines.append(
                f"jobs of servers that were gone, looked up later: {_counted(look.how for look in self.looked_up)}; "
                f"{ran} of {len(self.looked_up)} had begun"
            )
        lines.append("faults: " + ", ".join(f"{count} {name}" for name, count in sorted(self.faults.items())))
        for number, looks in sorted(self.idle.items()):
            if len(looks) > 1:
                full = _with_most_sessions(looks)
                fifths = [full[round(len(full) * n / 5) : round(len(full) * (n + 1) / 5)] or full for n in range(5)]
                used = [statistics.median(look.memory for look in fifth) for fifth in fifths]
                resident = [statistics.median(look.resident for look in fifth) for fifth in fifths]
                objects = [statistics.median(look.objects for look in fifth) for fifth in fifths]
                lines.append(
                    f"client {number}, by fifths: {' '.join(f'{median:.1f}' for median in used)} MiB in use, "
                    f"{' '.join(f'{median:.0f}' for median in resident)} MiB resident, "
                    f"{' '.join(f'{median / 1000:.0f}' for median in objects)} thousand objects; at the end "
                    f"{looks[-1].memory:.1f} MiB, {looks[-1].descriptors} descriptors, {len(looks[-1].threads)} threads"
                )
        return "\n".join(lines)


def _counted(names: Iterable[str]) -> str:
    return ", ".join(f"{count} {name}" for name, count in Counter(names).items())


def _in_words(end: Ended) -> str:
    return end.how if end.how == "result" else f"{end.how} while {end.stage}"


def grown(looks: Sequence[Idle]) -> list[str]:
    """What a process holds at its end that it should not, and whether its memory grew, steadily, from a fifth on.

    Compared is what it held with as many sessions as it ever had open at once, each of which has its server's nodes.
    What is needed late for the first time, a library or a cache, is no growth: the largest step isn't counted.
    """
    found = []
    if looks:
        last = looks[-1]
        if len(last.threads) > 1:
            found.append(f"ends with the threads {last.threads}")
        if last.descriptors > looks[0].descriptors:
            found.append(f"ends with {last.descriptors} descriptors; it had {looks[0].descriptors}")
    settled = [look.memory for look in _with_most_sessions(looks)]
    settled = settled[len(settled) // 5 :]
    if len(settled) >= 8:
        eighths = [statistics.median(settled[len(settled) * n // 8 : len(settled) * (n + 1) // 8]) for n in range(8)]
        steps = [late - early for early, late in itertools.pairwise(eighths)]
        if sum(steps) - max(steps) > 0.02 * eighths[0] + 0.5:
            found.append(
                f"grew from {eighths[0]:.1f} to {eighths[-1]:.1f} MiB, by {max(steps):.1f} MiB at once at most"
            )
    return found


def _with_most_sessions(looks: Sequence[Idle]) -> list[Idle]:
    most = max((look.sessions for look in looks), default=0)
    return [look for look in looks if look.sessions == most]


class Trouble:
    """Makes it, in a thread for each server."""

    def __init__(self, server: Served, proxy: FaultProxy, clients: list[int], seed: str, report: Report, pace: float):
        self._server = server
        self._proxy = proxy
        self._clients = clients
        self._rng = random.Random(seed)
        self._faults = report.faults
        self._pace = pace
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self.failure: BaseException | None = None

    def start(self) -> None:
        """Begins."""
        self._thread.start()

    def stop(self) -> None:
        """Ends it; the server runs then, and nothing is wrong any more."""
        self._over.set()
        self._thread.join()
        if self.failure is not None:
            raise self.failure

    def _run(self) -> None:
        kinds: list[Callable[[], None]] = [
            *(self.kill, self.kill, self.stand_still, self.stand_still, self.cut, self.cut, self.abandon, self.freeze),
            *(self.spoil, self.spoil, self.spoil, self.drop_websockets, self.drop_websockets, self.mute),
            *(self.fill_disk, self.fill_clients_disk),
        ]
        try:
            while not self._over.wait(self._rng.uniform(0.2, 2) * self._pace):
                kind = self._rng.choice(kinds)
                self._faults[kind.__name__] += 1
                kind()
                self._proxy.restore()
        except BaseException as error:  # noqa: BLE001 - raised in `stop`
            self.failure = error

    def _for_a_while(self, least: float, most: float) -> None:
        self._over.wait(self._rng.uniform(least, most) * self._pace / 5)

    def kill(self) -> None:
        """Kills the server, and starts it again."""
        self._server.kill()
        self._for_a_while(0, 12)
        self._server.start()

    def stand_still(self) -> None:
        """Stops the server's process for a while."""
        os.kill(self._server.pid, signal.SIGSTOP)
        self._for_a_while(0.5, 20)
        os.kill(self._server.pid, signal.SIGCONT)

    def cut(self) -> None:
        """Cuts all connections, and refuses new ones."""
        self._proxy.cut()
        self._for_a_while(0, 8)

    def abandon(self) -> None:
        """The same, and the server doesn't notice before they are back."""
        self._proxy.cut(server_notices=False)
        self._for_a_while(0, 4)
        self._proxy.restore()
        self._for_a_while(1, 5)
        self._proxy.end_abandoned_websockets()

    def freeze(self) -> None:
        """Takes everything and answers nothing."""
        self._proxy.freeze()
        self._for_a_while(0.5, 12)

    def spoil(self) -> None:
        """Spoils a few answers of a route."""
        after = self._rng.random() < 0.5
        fault = self._rng.choice(
            (
                *(Lost(after_forwarding=True), Lost(after_forwarding=after), Truncated(after_forwarding=after)),
                *(InvalidJson(after_forwarding=after), BadStatus(after_forwarding=after, status=502), Delayed()),
            )
        )
        self._proxy.fail(self._rng.choice(ROUTES), fault, times=self._rng.randrange(1, 4))
        self._for_a_while(1, 5)

    def drop_websockets(self) -> None:
        """Cuts websockets in the middle of their messages."""
        self._proxy.drop_websocket_at(self._rng.randrange(12), times=self._rng.randrange(1, 5))
        self._for_a_while(1, 5)

    def mute(self) -> None:
        """Swallows the messages of websockets."""
        self._proxy.mute_websockets()
        self._for_a_while(1, 10)

    def fill_disk(self) -> None:
        """Lets the server write no file any more: each write fails as on a full disk, but for the error's number."""
        self._no_files(self._server.pid)

    def fill_clients_disk(self) -> None:
        """The same for a client."""
        self._no_files(self._rng.choice(self._clients))

    def _no_files(self, pid: int) -> None:
        _, hard = resource.prlimit(pid, resource.RLIMIT_FSIZE)
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (0, hard))
        self._for_a_while(2, 10)
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (hard, hard))


def soak(servers: list[Served], seconds: float, *, clients: int, seed: int, pace: float, pause: float) -> Report:
    """Runs it.

    Args:
        servers: Not started yet.
        seconds: For so long.
        clients: Processes that queue jobs.
        seed: Draws what happens, as far as time allows.
        pace: Seconds between faults, on average; what lasts lasts for as long in proportion.
        pause: Seconds between a client's rounds, at most.
    """
    report = Report()
    context = multiprocessing.get_context("spawn")
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="soak")))
        counted = Counted(folder)
        report.begun = counted.begun
        for server in servers:
            server.start()
            stack.callback(server.kill)
        proxies = [stack.enter_context(FaultProxy(server.url)) for server in servers]
        urls = [proxy.url for proxy in proxies]
        pipes: dict[Connection, int] = {}
        processes = []
        for number in range(clients):
            ours, theirs = context.Pipe()
            process = context.Process(target=work, args=(number, urls, theirs, seed, pause), daemon=True)
            with _exact_memory():
                process.start()
            theirs.close()
            pipes[ours] = number
            processes.append(process)
        pids = [process.pid for process in processes if process.pid is not None]
        troubles = [
            Trouble(server, proxy, pids, f"{seed}/{number}", report, pace)
            for number, (server, proxy) in enumerate(zip(servers, proxies, strict=True))
        ]
        for trouble in troubles:
            trouble.start()
        read_until(pipes, report, time.monotonic() + seconds)
        stopping = [threading.Thread(target=trouble.stop) for trouble in troubles]
        for thread in stopping:
            thread.start()
        read_until(pipes, report, None, lambda: any(thread.is_alive() for thread in stopping))
        for trouble in troubles:
            trouble.stop()
        for pipe in list(pipes):
            pipe.send(None)
        read_until(pipes, report, time.monotonic() + 400)
        report.crashes += [f"client {number} doesn't end" for number in pipes.values()]
        for process in processes:
            process.join(10)
            process.kill()
    return report


@contextlib.contextmanager
def _exact_memory() -> Iterator[None]:
    """Has a process that is started take all its memory from the C library, which can tell how much is in use.

    What is resident says little of leaks: Python's own allocator keeps 1 MiB as long as one object is in it, so that
    some MiB more stay each time that a server's nodes are read while others are held.
    """
    before = os.environ.get("PYTHONMALLOC")
    os.environ["PYTHONMALLOC"] = "malloc"
    try:
        yield
    finally:
        if before is None:
            del os.environ["PYTHONMALLOC"]
        else:
            os.environ["PYTHONMALLOC"] = before


def read_until(
    pipes: dict[Connection, int], report: Report, deadline: float | None, going: Callable[[], bool] = lambda: True
) -> None:
    """Takes in what clients tell, until then, or until all have ended."""
    while pipes and going() and (deadline is None or time.monotonic() < deadline):
        for pipe in wait(list(pipes), 0.2):
            assert isinstance(pipe, Connection)
            try:
                told = pipe.recv()
            except (EOFError, ConnectionError):
                pipes.pop(pipe)
                continue
            if isinstance(told, Began):
                report.queued.append(told.token)
            elif isinstance(told, Ended):
                report.ended.setdefault(told.token, []).append(told)
            elif isinstance(told, Saved):
                report.saved.append(told)
            elif isinstance(told, FetchedLater):
                report.later.append(told)
            elif isinstance(told, LookedUp):
                report.looked_up.append(told)
            elif isinstance(told, Idle):
                report.idle.setdefault(pipes[pipe], []).append(told)
            else:
                report.crashes.append(f"client {pipes[pipe]} ended: {told}")


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak.soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--clients", type=int, default=4)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--pace", type=float, default=5, help="seconds between faults of a server")
    parser.add_argument("--pause", type=float, default=1.0, help="seconds between a client's rounds, at most")
    parser.add_argument("--stand-in", action="store_true", help="without ComfyUI")
    options = parser.parse_args()
    logging.getLogger("aiohttp.server").disabled = True  # the proxy's own trouble with connections that are cut
    with tempfile.TemporaryDirectory(prefix="soak-servers") as folder:
        servers = (
            [StandInServer(), StandInServer()]
            if options.stand_in
            else [RealServer(Path(folder) / name) for name in ("first", "second")]
        )
        print(f"two servers, {servers[0].about}; {options.clients} clients; seed {options.seed}", flush=True)
        report = soak(
            list(servers),
            options.minutes * 60,
            clients=options.clients,
            seed=options.seed,
            pace=options.pace,
            pause=options.pause,
        )
    wrong = report.wrong()
    for line in wrong[:50]:
        print(line)
    print(report.summary())
    print(f"{len(wrong)} broken promises in {options.minutes:g} minutes")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
