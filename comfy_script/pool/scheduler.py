"""Who runs which job, and what follows from what came of it: all rules, and no I/O, clock or thread.

Whoever drives it says what happened and when (`up`, `down`, `started`, `finished`, `tick`), asks `assign` who gets
what, and does what `effects` says. Each job that was added ends once. What a failure means depends on whose it may be:

* A worker that dies is charged to the job that ran, not to those that waited behind it; where it isn't known which ran,
  to all that it had. A charged job runs alone the next time, and only if a worker dies under it then it is condemned.
* A node's exception is believed when it was seen on two workers, or there is no second one. Until then the job goes to
  another worker, so that a broken GPU fails no job. One that fails three jobs in a row that pass elsewhere is put into
  quarantine: a single job every minute, until one passes.
* Memory that ran out: once more, alone and with memory freed; then on workers with more only.
"""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Hashable

from .health import Health
from .judgement import Judgement
from .outcomes import Completed, Gone, Outcome, OutOfMemory, Refused, Unsent, Vanished
from .placement import Capabilities, Ticket, Waiting, WorkerState
from .prospects import Prospects
from .records import Abandoned, Assignment, Down, Drained, Effect, Ended, Failed, Interrupt, Limits, Refresh, Requeued

__all__ = ["Scheduler"]


class Scheduler:
    """The scheduler of a pool.

    Args:
        capabilities: Knows what workers can run.
        limits: See there.

    Attributes:
        limits: As given.
        workers: All workers by name.
        effects: What is to be done now, in order; whoever does it clears the list.
        more: Whether jobs will still be added.
    """

    def __init__(self, capabilities: Capabilities, limits: Limits | None = None) -> None:
        self.limits = limits or Limits()
        self.workers: dict[str, WorkerState] = {}
        self.effects: list[Effect] = []
        self.more = True
        self._waiting = Waiting(capabilities)
        self._health = Health(self.limits, self.workers, self._do)
        self._prospects = Prospects(self.limits, self.workers, self._waiting, capabilities)
        self._judgement = Judgement(
            self.limits,
            self.workers,
            self._health,
            self._prospects,
            end=self._end,
            again=self._again,
            requeue=self._requeue,
        )
        self._with_room: dict[str, None] = {}
        self._in_flight = 0
        self._up = 0
        self._loading: Counter[str] = Counter()
        self._deadlines: list[tuple[float, int, Assignment]] = []
        self._unsettled = False
        self._refreshed: float | None = None
        self._refreshing = False

    def _do(self, effect: Effect) -> None:
        self.effects.append(effect)

    # -- workers ------------------------------------------------------------------------------------------------------

    def add_worker(self, name: str, now: float) -> None:
        """There is one more worker. It gets jobs once it is `up`."""
        self.workers[name] = WorkerState(name, down_since=now)
        self._unsettled = True

    def up(self, name: str, now: float, *, profile: Hashable, memory: int = 0, host: str = "") -> None:
        """A worker answers, or what it has was read again.

        Args:
            name: The worker.
            now: The time.
            profile: What it can run, see `Capabilities`.
            memory: Bytes that models have, 0 if unknown.
            host: The machine that it is on now.
        """
        worker = self.workers[name]
        worker.profile, worker.memory, worker.host = profile, memory, host
        if self._refreshed is None:
            self._refreshed = now
        if not worker.up:
            worker.up = True
            worker.loaded.clear()
            worker.quarantined, worker.streak, worker.strikes = False, 0, 0
            self._up += not worker.draining
        self._room(worker)
        self._waiting.forget_profiles()
        self._unsettled = True

    def down(self, name: str, now: float, reason: str) -> None:
        """A worker can't be reached. What it has stays its own until something is said of that."""
        worker = self.workers[name]
        if worker.up:
            worker.up = False
            worker.down_since = now
            self._up -= not worker.draining
            self._do(Down(name, reason))
        self._with_room.pop(name, None)
        self._waiting.release(name)
        self._health.last_one_stands()
        self._unsettled = True

    def drain(self, name: str) -> None:
        """A worker gets no more jobs; `Drained` says when it has none left. It is forgotten then."""
        worker = self.workers[name]
        self._up -= worker.up and not worker.draining
        worker.draining = True
        self._with_room.pop(name, None)
        self._waiting.release(name)
        self._health.last_one_stands()
        self._drained(worker)
        self._unsettled = True

    def refreshed(self, now: float) -> None:
        """What the workers have was read again."""
        self._refreshed, self._refreshing, self._unsettled = now, False, True

    @property
    def working(self) -> int:
        """How many workers take jobs."""
        return self._up

    def _room(self, worker: WorkerState) -> None:
        if worker.up and not worker.draining and len(worker.in_flight) < self.limits.depth:
            self._with_room[worker.name] = None
        else:
            self._with_room.pop(worker.name, None)

    def _drained(self, worker: WorkerState) -> None:
        if worker.draining and not worker.in_flight and self.workers.pop(worker.name, None) is not None:
            self._do(Drained(worker.name))

    # -- jobs ---------------------------------------------------------------------------------------------------------

    @property
    def room(self) -> int:
        """How many more jobs may be added without having too many."""
        return self._up * self.limits.depth + self.limits.look_ahead - self._in_flight - len(self._waiting)

    @property
    def unfinished(self) -> int:
        """How many jobs wait or are on workers."""
        return self._in_flight + len(self._waiting)

    def add(self, ticket: Ticket) -> None:
        """A job is to be run."""
        if ticket.home is not None and (home := self.workers.get(ticket.home)) is not None and not home.draining:
            pass
        else:
            ticket.home = ticket.adopt = None
        self._waiting.add(ticket)
        self._unsettled = True

    def withdraw(self, ticket: Ticket) -> Assignment | None:
        """Nobody wants a job any more: it doesn't end. Returns where it is now, to be cancelled there."""
        ticket.ended = True
        self._waiting.discard(ticket)
        self._judgement.settled(ticket)
        return ticket.assignment

    def assign(self, now: float) -> list[Assignment]:
        """Gives waiting jobs to workers that have room: first to those that have nothing."""
        made: list[Assignment] = []
        for busy in (False, True):
            # The last jobs go to who has nothing to do, not behind another one.
            if busy and not self.more and len(self._waiting) <= self._up:
                break
            for name in list(self._with_room):
                if not len(self._waiting):
                    return made
                worker = self.workers[name]
                if bool(worker.in_flight) is busy and (assignment := self._assign(worker, now)) is not None:
                    made.append(assignment)
        return made

    def _assign(self, worker: WorkerState, now: float) -> Assignment | None:
        limits = self.limits
        if worker.in_flight:
            if worker.quarantined or any(held.alone for held in worker.in_flight.values()):
                return None
        elif worker.quarantined and now < worker.probe_at:
            return None
        may_load = limits.loads_per_host is None or self._loading[worker.host] < limits.loads_per_host
        # With so many failures in doubt it only says what it makes of others' until they are settled.
        fresh = len(worker.doubted) < limits.strikes or worker.quarantined
        patience = 2 * limits.look_ahead + self._up * limits.depth
        ticket = self._waiting.take(worker, fresh=fresh, may_load=may_load, patience=patience)
        if ticket is None:
            return None
        loads = not worker.warmth(ticket.models)
        assignment = Assignment(ticket, worker.name, worker.host, ticket.alone, ticket.adopt, ticket.free, loads)
        ticket.assignment, ticket.free = assignment, False
        worker.in_flight[ticket] = assignment
        self._in_flight += 1
        if loads:
            self._loading[worker.host] += 1
        if ticket.models:
            worker.loaded.appendleft(ticket.models)
        if worker.quarantined:
            worker.probe_at = now + limits.probe_every
        self._room(worker)
        return assignment

    def started(self, assignment: Assignment, now: float) -> None:
        """A job begins to run."""
        if assignment.started is None and self.is_current(assignment):
            assignment.started = now
            if assignment.ticket.timeout is not None:
                self._watch(assignment, now + assignment.ticket.timeout)

    def _watch(self, assignment: Assignment, deadline: float) -> None:
        if len(self._deadlines) > 2 * self._in_flight + 100:  # most have finished long before
            self._deadlines = [each for each in self._deadlines if self.is_current(each[2])]
            heapq.heapify(self._deadlines)
        heapq.heappush(self._deadlines, (deadline, id(assignment), assignment))

    def loaded(self, assignment: Assignment) -> None:
        """A job's models are loaded."""
        if assignment.loads:
            assignment.loads = False
            self._loading[assignment.host] -= 1

    def is_current(self, assignment: Assignment) -> bool:
        """Whether a job still is on the worker that it was given to."""
        return assignment.ticket.assignment is assignment

    def _release(self, assignment: Assignment) -> WorkerState:
        """Takes a job from its worker."""
        worker = self.workers[assignment.worker]
        self.loaded(assignment)
        del worker.in_flight[assignment.ticket]
        assignment.ticket.assignment = None
        self._in_flight -= 1
        self._room(worker)
        return worker

    def finished(self, assignment: Assignment, outcome: Outcome, now: float) -> None:
        """Something has come of a job on a worker. Of a worker's death it is enough to hear once."""
        if not self.is_current(assignment):
            return
        if isinstance(outcome, Gone):
            self._died(assignment, outcome.reason, now)
            return
        ticket = assignment.ticket
        worker = self._release(assignment)
        if not isinstance(outcome, (Refused, Unsent)) and not (assignment.adopt and isinstance(outcome, Vanished)):
            ticket.executions += 1
        if isinstance(outcome, Unsent):
            self.down(worker.name, now, outcome.reason)
            self._requeue(ticket, worker.name, outcome.reason)
        elif ticket.ended:
            pass
        elif isinstance(outcome, Completed):
            self._judgement.made(ticket, worker, outcome)
        elif isinstance(outcome, Vanished):
            self._judgement.vanished(assignment, outcome)
        elif isinstance(outcome, OutOfMemory):
            self._judgement.out_of_memory(assignment, worker, outcome, now)
        else:
            self._judgement.failed(ticket, worker, outcome, now)
        self._drained(worker)

    def _again(self, ticket: Ticket) -> None:
        if not ticket.ended:
            ticket.adopt = None
            self._waiting.add_again(ticket)
            self._unsettled = True

    def _requeue(self, ticket: Ticket, worker: str, reason: str) -> None:
        """The same of one of which nothing came."""
        if not ticket.ended:
            self._do(Requeued(ticket, worker, reason))
        self._again(ticket)

    def _end(self, ticket: Ticket, outcome: Completed | Failed, worker: str) -> None:
        ticket.ended = True
        self._judgement.settled(ticket)
        self._do(Ended(ticket, outcome, worker))

    def _died(self, told: Assignment, reason: str, now: float) -> None:
        worker = self.workers[told.worker]
        held = list(worker.in_flight.values())
        # What was sent last may have begun without our hearing of it, but what has begun is known to have.
        ran = [each for each in held if each.started is not None] or held
        for assignment in held:
            self._release(assignment)
            if assignment is not told:
                self._do(Abandoned(assignment))
        self.down(worker.name, now, reason)
        for assignment in held:
            ticket = assignment.ticket
            if ticket.ended:
                continue
            ticket.home = None
            if assignment in ran and not assignment.adopt:
                ticket.executions += 1
                ticket.deaths += 1
                if assignment.alone and ticket.deaths > 1:
                    words = f"{ticket.deaths} workers died while they ran it, the last one while it had nothing else"
                    self._end(ticket, Failed("worker_died", f"{words}: {reason}"), worker.name)
                    continue
                ticket.alone = True
            self._requeue(ticket, worker.name, reason)
        self._drained(worker)

    # -- time ---------------------------------------------------------------------------------------------------------

    def tick(self, now: float) -> None:
        """Time has passed: to be called every second or so."""
        while self._deadlines and self._deadlines[0][0] <= now:
            _, _, assignment = heapq.heappop(self._deadlines)
            if self.is_current(assignment):
                self._overdue(assignment, now)
        if self._unsettled and not self._refreshing:
            self._unsettled = False
            self._settle(now)

    def _overdue(self, assignment: Assignment, now: float) -> None:
        ticket = assignment.ticket
        worker = self.workers[assignment.worker]
        if ticket.ended:  # interrupted already
            self._health.quarantine(worker, f"a job goes on there {self.limits.overtime:g} s after it was interrupted")
            return
        self._watch(assignment, now + self.limits.overtime)
        self._do(Interrupt(assignment))
        ticket.executions += 1
        self._end(ticket, Failed("timeout", f"It ran for longer than {ticket.timeout:g} s."), worker.name)

    def _settle(self, now: float) -> None:
        """Ends what no worker can run."""
        for first in self._waiting.kinds():
            if self._prospects.taken(first):
                continue
            if self._prospects.hope_for(first, now):
                self._unsettled = True  # time alone will change it
                continue
            if first.last is not None:
                self._waiting.discard(first)
                self._end(first, first.last, next(reversed(first.failures), ""))
                continue
            if first.needs and self._refreshed is not None and now - self._refreshed > self.limits.refresh_every:
                self._refreshing = self._unsettled = True
                self._do(Refresh())
                return
            failure = Failed("refused", self._prospects.why_nobody(first))
            for ticket in self._waiting.like(first):
                self._waiting.discard(ticket)
                self._end(ticket, failure, "")
