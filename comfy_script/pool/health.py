"""Workers that fail what others can do: when they get no more jobs, and when they do again."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from .placement import WorkerState
from .records import Limits, Notice

__all__ = ["Health"]


class Health:
    """Puts workers into quarantine, with a single job now and then, and takes them out again.

    Args:
        limits: When.
        workers: All workers by name.
        say: Takes what people are to know.
    """

    def __init__(self, limits: Limits, workers: Mapping[str, WorkerState], say: Callable[[Notice], object]) -> None:
        self._limits = limits
        self._workers = workers
        self._say = say

    def passed(self, worker: WorkerState) -> None:
        """A worker has done a job."""
        worker.streak = worker.strikes = 0
        if worker.quarantined:
            worker.quarantined = False
            self._say(Notice(f"{worker.name} has done a job again: it is out of quarantine."))

    def strike(self, worker: WorkerState) -> None:
        """What failed on a worker has passed elsewhere."""
        worker.strikes += 1
        if worker.strikes >= self._limits.strikes:
            self.quarantine(worker, f"{worker.strikes} jobs in a row failed there that passed elsewhere")

    def quarantine(self, worker: WorkerState, reason: str) -> None:
        """Puts a worker into quarantine, unless no other is left."""
        if worker.quarantined or not any(_works(each) for each in self._workers.values() if each is not worker):
            return
        worker.quarantined = True
        worker.probe_at = 0.0
        every = f"{self._limits.probe_every:g} s"
        self._say(Notice(f"{worker.name} is in quarantine, with one job every {every} until one passes: {reason}."))

    def last_one_stands(self) -> None:
        """Nobody is kept from working when nobody else works."""
        if any(_works(each) for each in self._workers.values()):
            return
        for worker in self._workers.values():
            if worker.quarantined and worker.up:
                worker.quarantined, worker.strikes = False, 0
                self._say(Notice(f"{worker.name} is out of quarantine, as no other worker is left."))


def _works(worker: WorkerState) -> bool:
    return worker.up and not (worker.draining or worker.quarantined)
