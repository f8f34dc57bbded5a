"""Who is in a pool: workers are looked for until they answer, read anew, added and taken out."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine, Iterable
from typing import Any

from .._text import get_logger
from ..errors import NoWorkerError, PoolError
from .driver import Driver, WorkerBroken, WorkerDown, WorkerFacts
from .events import PoolEvent, WorkerJoined, WorkerLost
from .records import Limits
from .scheduler import Scheduler

__all__ = ["Roster"]

_log = get_logger(__name__)

_PAUSES = (1.0, 30.0)
"""Seconds between two questions to a worker that is away: a fifth of the time for which it is, within these. So one
that was started anew is found soon after it answers, however long that took."""
_STEADY = 30.0
"""Seconds after which a worker that answered is no longer one that comes and goes."""


class Roster:
    """The workers of a pool. All but the constructor and `states` is to be called on the pool's loop.

    Args:
        driver: Reaches them.
        names: Theirs.
        scheduler: Is told who is up and who is down.
        limits: How patient it is.
        tell: Takes what is to be told to who watches.
        spawn: Runs a coroutine in the background.
        came: Called when a worker answers, with what it is.
        changed: Called when there may be something to do.

    Attributes:
        first_tried: Set when each worker was asked once and one has answered, or there is no hope.
        was_up: Whether one has ever answered.
    """

    def __init__(
        self,
        driver: Driver,
        names: Iterable[str],
        scheduler: Scheduler,
        limits: Limits,
        tell: Callable[[PoolEvent], object],
        spawn: Callable[[Coroutine[Any, Any, None]], object],
        came: Callable[[str, WorkerFacts], None],
        changed: Callable[[], None],
    ) -> None:
        self.first_tried = asyncio.Event()
        self.was_up = False
        self._driver = driver
        self._names = list(names)
        self._scheduler = scheduler
        self._limits = limits
        self._tell = tell
        self._spawn = spawn
        self._came = came
        self._changed = changed
        self._began = False
        self._failed: PoolError | None = None
        self._untried: set[str] = set()
        self._reasons: dict[str, str] = {}
        self._broken: dict[str, WorkerBroken] = {}
        self._away_since: dict[str, float] = {}
        self._answered: dict[str, float] = {}

    def begin(self, more: Iterable[str] = ()) -> None:
        """Has them looked for, and more that are named only now, the first time that anything is asked of them."""
        self._began = True
        self._names += more
        self._untried = set(self._names)
        for name in self._names:
            self._join(name)

    def states(self) -> dict[str, str]:
        """The state of each worker."""
        known = {name: _state(worker) for name, worker in list(self._scheduler.workers.items())}
        return known or dict.fromkeys(self._names, "connecting")

    @property
    def working(self) -> list[str]:
        """Those that are up."""
        return [name for name, worker in self._scheduler.workers.items() if worker.up]

    @property
    def all_known(self) -> bool:
        """Whether each was asked once, and one has answered."""
        return self.first_tried.is_set() and self.was_up

    def add(self, worker: str) -> None:
        """As of `Pool.add`."""
        if worker in self._scheduler.workers or (not self._began and worker in self._names):
            raise PoolError(f"{worker} is in the pool already.")
        self._names.append(worker)
        if self._began:
            self._join(worker)

    def drain(self, worker: str) -> None:
        """As of `Pool.drain`."""
        if worker not in self._names:
            raise PoolError(f"{worker} is not in the pool, which has {', '.join(self._names) or 'no workers'}.")
        self._names.remove(worker)
        if worker in self._scheduler.workers:
            self._scheduler.drain(worker)
            self._changed()

    def _join(self, name: str) -> None:
        self._scheduler.add_worker(name, time.monotonic())
        self._spawn(self._look_for(name))

    async def _look_for(self, name: str) -> None:
        """Asks a worker until it answers, at once first, unless it did so just now and was of no use."""
        now = time.monotonic()
        since = self._away_since.get(name)
        if since is None or now - self._answered.get(name, now) > _STEADY:
            since = self._away_since[name] = now
        else:
            await asyncio.sleep(_pause(since))
        while name in self._scheduler.workers:
            try:
                facts = await self._asked(name)
            except WorkerDown as error:
                self._reasons[name] = str(error)
                if name in self._scheduler.workers:
                    self._scheduler.down(name, time.monotonic(), str(error))
                if isinstance(error, WorkerBroken):
                    self._broken[name] = error
                    _log.error("%s is out of use: %s", name, error)
                self._tried(name)
                self._changed()
                if name in self._broken:
                    return
                await asyncio.sleep(_pause(since))
            else:
                self._answered[name] = time.monotonic()
                if name in self._scheduler.workers:
                    self._up(name, facts)
                    self.was_up = True
                    self._tell(WorkerJoined(name))
                self._tried(name)
                self._changed()
                return

    async def _asked(self, name: str) -> WorkerFacts:
        try:
            return await self._driver.connect(name)
        except WorkerDown:
            raise
        except Exception as error:
            # A fault of ours, or of Ray's: the worker is asked again, as one that is down.
            _log.exception("%s can't be asked", name)
            raise WorkerDown(f"It can't be asked: {error!r}") from error

    def _tried(self, name: str) -> None:
        self._untried.discard(name)
        if not self._untried and self._scheduler.working:
            self.first_tried.set()

    async def refresh(self) -> None:
        """Reads anew what those that are up have."""

        async def again(name: str) -> None:
            try:
                facts = await self._asked(name)
            except WorkerDown as error:
                if name in self._scheduler.workers:
                    self._scheduler.down(name, time.monotonic(), str(error))
            else:
                if name in self._scheduler.workers:
                    self._up(name, facts)

        await asyncio.gather(*(again(name) for name, worker in list(self._scheduler.workers.items()) if worker.up))
        self._scheduler.refreshed(time.monotonic())
        self._changed()

    def _up(self, name: str, facts: WorkerFacts) -> None:
        self._scheduler.up(name, time.monotonic(), profile=facts.profile, memory=facts.memory, host=facts.host)
        self._came(name, facts)

    def lost(self, name: str, reason: str) -> None:
        """One that was up is down: it is looked for."""
        self._reasons[name] = reason
        _log.warning("%s is down: %s", name, reason)
        self._tell(WorkerLost(name, reason))
        self._spawn(self._look_for(name))

    def left(self, name: str) -> None:
        """One that was taken out has nothing left to do."""
        self._away_since.pop(name, None)
        self._broken.pop(name, None)
        self._spawn(self._driver.leave(name))

    def proved(self, name: str) -> None:
        """One has done a job: it isn't one that answers and does nothing."""
        self._away_since.pop(name, None)

    def out_of_patience(self, waited: float) -> PoolError | None:
        """The error if none takes jobs for too long, or for good.

        Args:
            waited: Seconds for which none does.
        """
        if (hopeless := self.hopeless()) is not None:
            return hopeless
        patient = waited <= (self._limits.patience if self.was_up else self.first_answer)
        return None if patient else self.nobody(waited)

    def give_up(self, error: PoolError) -> None:
        """There will be none."""
        self._failed = error
        self.first_tried.set()

    def hopeless(self) -> PoolError | None:
        """The error if there will be none, or each has said that it can't work."""
        if self._failed is not None:
            return self._failed
        if not self._names or not self._broken.keys() >= set(self._names):
            return None
        error = NoWorkerError(f"No worker of the pool can be used. {self._said()}")
        error.__cause__ = self._broken[self._names[0]].__cause__
        return error

    def nobody(self, seconds: float) -> NoWorkerError:
        """The error if none has answered for so long."""
        said = self._said() or "It has none."
        return NoWorkerError(f"No worker of the pool has answered for {seconds:.0f} s. {said}")

    def _said(self) -> str:
        return "; ".join(f"{name}: {reason}" for name, reason in list(self._reasons.items())[:5])

    @property
    def first_answer(self) -> float:
        """Seconds within which one of them has to answer at first."""
        return min(self._limits.first_answer, self._limits.patience)


def _pause(since: float) -> float:
    shortest, longest = _PAUSES
    return min(max((time.monotonic() - since) / 5, shortest), longest)


def _state(worker: Any) -> str:
    if worker.draining:
        return "draining"
    if worker.up:
        return "quarantined" if worker.quarantined else "up"
    return "connecting" if worker.profile is None else "down"
