"""A world for the scheduler: workers and jobs that behave as they are said to, with a clock that is turned by hand."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field
from typing import Any

from comfy_script.pool.jobs import Requirement
from comfy_script.pool.outcomes import Completed, Gone, Outcome, OutOfMemory, Raised, Refused
from comfy_script.pool.placement import Ticket
from comfy_script.pool.records import Assignment, Down, Ended, Failed, Interrupt, Limits, Notice, Refresh, Requeued
from comfy_script.pool.scheduler import Scheduler


class Inventory:
    """A profile is the set of the values that workers of it have; None has everything."""

    def missing(self, profile: Hashable, needs: tuple[Requirement, ...]) -> tuple[Requirement, ...]:
        assert profile is None or isinstance(profile, frozenset)
        return () if profile is None else tuple(need for need in needs if need.value not in profile)


EVERYTHING = frozenset({"a", "b", "c", "everywhere"})


@dataclass
class Work:
    """How a job behaves: `fine`, `raises`, `kills`, `refused`, `hungry` (needs more than `memory`), `endless`."""

    nature: str = "fine"
    memory: int = 0
    on: str = ""
    """The only worker that it behaves so on; all if empty."""


@dataclass
class World:
    """Attributes: `ended` has what came of each job, `requeued` the jobs of which nothing came at a worker, and that
    worker; `broken` workers raise at each job."""

    limits: Limits = field(default_factory=Limits)
    now: float = 0.0
    ended: dict[int, Ended] = field(default_factory=dict)
    requeued: list[tuple[Ticket, str]] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    broken: set[str] = field(default_factory=set)
    running: dict[str, list[Assignment]] = field(default_factory=dict)
    deaths: list[tuple[str, list[Assignment]]] = field(default_factory=list)
    runs: list[Assignment] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.scheduler = Scheduler(Inventory(), self.limits)
        self.down: list[str] = []
        self.refreshes = 0
        self.profiles: dict[str, tuple[Hashable, int]] = {}
        self.hosts: dict[str, str] = {}
        self.tickets: list[Ticket] = []

    def worker(self, name: str, profile: Hashable = EVERYTHING, *, memory: int = 8, host: str = "") -> None:
        self.profiles[name] = (profile, memory)
        self.hosts[name] = host
        self.scheduler.add_worker(name, self.now)
        self.answers(name)

    def answers(self, name: str) -> None:
        profile, memory = self.profiles[name]
        self.scheduler.up(name, self.now, profile=profile, memory=memory, host=self.hosts.get(name, ""))
        if name in self.down:
            self.down.remove(name)

    def job(self, nature: str = "fine", *needs: str, models: str = "", **options: Any) -> Ticket:
        work = Work(nature, options.pop("memory", 0), options.pop("on", ""))
        ticket = Ticket(
            name=f"job {len(self.tickets)}",
            needs=tuple(Requirement("Loader", "name", value) for value in needs),
            models=frozenset(models.split()),
            cargo=work,
            **options,
        )
        self.tickets.append(ticket)
        self.scheduler.add(ticket)
        return ticket

    def assign(self) -> list[Assignment]:
        made = self.scheduler.assign(self.now)
        for assignment in made:
            self.runs.append(assignment)
            self.running.setdefault(assignment.worker, []).append(assignment)
        self.heed()
        self.check()
        return made

    def start(self, assignment: Assignment) -> None:
        self.scheduler.started(assignment, self.now)

    def finish(self, assignment: Assignment) -> None:
        """What comes of a job by itself."""
        work, worker = assignment.ticket.cargo, assignment.worker
        nature = work.nature if work.on in ("", worker) else "fine"
        memory = self.profiles[worker][1]
        if nature == "kills":
            self.kill(worker)
        elif worker in self.broken:
            self.tell(assignment, Raised("KSampler", "RuntimeError", RuntimeError("CUDA error")))
        elif nature == "hungry" and memory < work.memory:
            self.tell(assignment, OutOfMemory(MemoryError("out of memory")))
        elif nature == "raises":
            self.tell(assignment, Raised("Sum", "ValueError", ValueError("bad")))
        elif nature == "refused":
            self.tell(assignment, Refused(ValueError("not in list")))
        else:
            self.tell(assignment, Completed())

    def tell(self, assignment: Assignment, outcome: Outcome) -> None:
        self.running[assignment.worker].remove(assignment)
        self.scheduler.finished(assignment, outcome, self.now)
        self.heed()
        self.check()

    def kill(self, worker: str) -> None:
        held, self.running[worker] = self.running.get(worker, []), []
        self.deaths.append((worker, held))
        for assignment in held:
            self.scheduler.finished(assignment, Gone("it was killed"), self.now)
        if not held:
            self.scheduler.down(worker, self.now, "it was killed")
        self.heed()
        self.check()

    def wait(self, seconds: float) -> None:
        self.now += seconds
        self.scheduler.tick(self.now)
        self.heed()
        self.check()

    def heed(self) -> None:
        effects, self.scheduler.effects = self.scheduler.effects, []
        for effect in effects:
            if isinstance(effect, Ended):
                number = self.tickets.index(effect.ticket)
                assert number not in self.ended, "a job ends once"
                self.ended[number] = effect
            elif isinstance(effect, Requeued):
                assert not effect.ticket.ended, "one that has ended waits no more"
                assert effect.ticket.assignment is None, "it is told before another worker has it"
                self.requeued.append((effect.ticket, effect.worker))
            elif isinstance(effect, Down):
                self.down.append(effect.worker)
            elif isinstance(effect, Notice):
                self.notices.append(effect.text)
            elif isinstance(effect, Refresh):
                self.refreshes += 1
                for name in self.profiles:
                    if name in self.scheduler.workers and self.scheduler.workers[name].up:
                        self.answers(name)
                self.scheduler.refreshed(self.now)
            elif isinstance(effect, Interrupt):
                pass

    def check(self) -> None:
        """What holds at any time."""
        for worker in self.scheduler.workers.values():
            held = list(worker.in_flight.values())
            assert len(held) <= self.limits.depth
            assert len(held) == 1 or not any(each.alone for each in held), "one that runs alone has no neighbour"
            assert {id(each) for each in held} == {id(each) for each in self.running.get(worker.name, ())}
        assert sum(self.scheduler._loading.values()) == sum(
            assignment.loads for held in self.running.values() for assignment in held
        )
        assert self.scheduler.unfinished >= sum(not ticket.ended for ticket in self.tickets)

    def work_off(self, *, seconds: float = 1.0, rounds: int = 2000) -> None:
        """Everything takes its course: what is killed comes back, until each job has ended."""
        self.scheduler.more = False
        for _ in range(rounds):
            if len(self.ended) == len(self.tickets):
                return
            for name in list(self.down):
                self.answers(name)
            self.assign()
            for held in [list(held) for held in self.running.values()]:
                if held and held[0] in self.running[held[0].worker]:
                    self.start(held[0])
                    if held[0].ticket.cargo.nature != "endless" or held[0].ticket.ended:
                        self.finish(held[0])
            self.wait(seconds)
        raise AssertionError(f"jobs are left: {[t for t in self.tickets if not t.ended]}")

    def failure(self, ticket: Ticket) -> Failed | None:
        """How a job failed; None if it was done."""
        outcome = self.ended[self.tickets.index(ticket)].outcome
        return outcome if isinstance(outcome, Failed) else None
