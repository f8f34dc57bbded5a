"""The scheduler under random histories of deaths, refusals, broken workers and slow answers.

`COMFY_SCRIPT_HISTORIES=10000` plays so many instead of 150.
"""

from __future__ import annotations

import os
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from comfy_script.pool.outcomes import Unsent, Vanished
from comfy_script.pool.records import Limits
from tests.unit.pool.worlds import EVERYTHING, World

_HISTORIES = int(os.environ.get("COMFY_SCRIPT_HISTORIES", "150"))
_EXECUTIONS = 9
"""More often no job begins to run: killed twice, out of memory on three kinds of workers, lost three times, doubted."""


class Histories(RuleBasedStateMachine):
    """Workers die by their jobs only, so that each failure is some job's own, and the innocent are never failed."""

    deadly_accidents = False

    @initialize(
        depth=st.integers(1, 3),
        look_ahead=st.integers(0, 12),
        loads=st.sampled_from([None, 1]),
        workers=st.lists(
            st.tuples(
                st.sampled_from([EVERYTHING, frozenset({"a", "everywhere"}), frozenset({"b", "everywhere"})]),
                st.sampled_from([8, 16]),
            ),
            min_size=1,
            max_size=4,
        ),
        broken=st.booleans(),
    )
    def begin(self, depth: int, look_ahead: int, loads: int | None, workers: list[Any], broken: bool) -> None:
        limits = Limits(depth=depth, look_ahead=look_ahead, loads_per_host=loads, patience=1e9)
        self.world = World(limits)
        for number, (profile, memory) in enumerate(workers):
            self.world.worker(f"w{number}", profile, memory=memory, host=f"host{number // 2}")
        # One is told by the others' being right; of two that are broken in one way nobody can say who is.
        everyone_else = len(workers) > 1 and all(profile == EVERYTHING for profile, _ in workers[1:])
        if broken and everyone_else:
            self.world.broken = {"w0"}
        self.accidents: dict[Any, int] = {}

    def held(self) -> list[Any]:
        return [assignment for held in self.world.running.values() for assignment in held]

    @precondition(lambda self: self.world.scheduler.room > 0)
    @rule(
        nature=st.sampled_from(["fine"] * 6 + ["raises", "kills", "refused", "hungry", "hungry for more", "endless"]),
        need=st.sampled_from(["a", "b", "everywhere", "nowhere", ""]),
        models=st.sampled_from(["", "m", "n", "m n"]),
    )
    def add(self, nature: str, need: str, models: str) -> None:
        self.world.job(
            "hungry" if nature == "hungry for more" else nature,
            *([need] if need else []),
            models=models,
            memory=12 if nature == "hungry" else 100,
            timeout=20 if nature == "endless" else None,
        )

    @rule()
    def assign(self) -> None:
        self.world.assign()

    @precondition(lambda self: self.held())
    @rule(data=st.data(), heard=st.booleans())
    def goes_on(self, data: st.DataObject, heard: bool) -> None:
        """The first job of a worker runs to its end; of its start nothing may be heard."""
        worker = data.draw(st.sampled_from([name for name, held in self.world.running.items() if held]))
        first = self.world.running[worker][0]
        if heard:
            self.world.start(first)
        if first.ticket.cargo.nature != "endless" or first.ticket.ended:
            self.world.finish(first)
        elif not heard:
            self.world.start(first)

    @precondition(lambda self: self.held())
    @rule(data=st.data())
    def loaded(self, data: st.DataObject) -> None:
        self.world.scheduler.loaded(data.draw(st.sampled_from(self.held())))

    @precondition(lambda self: self.world.down)
    @rule(data=st.data())
    def answers(self, data: st.DataObject) -> None:
        self.world.answers(data.draw(st.sampled_from(self.world.down)))

    @precondition(lambda self: self.held())
    @rule(data=st.data())
    def unsent(self, data: st.DataObject) -> None:
        last = {held[-1].worker: held[-1] for held in self.world.running.values() if held and held[-1].started is None}
        if last:
            self.world.tell(last[data.draw(st.sampled_from(sorted(last)))], Unsent("no connection"))

    @precondition(lambda self: self.held())
    @rule(data=st.data())
    def vanishes(self, data: st.DataObject) -> None:
        """Someone clears a queue; not more often than a job may be lost."""
        held = [each for each in self.held() if each.ticket.losses < self.world.limits.losses and not each.ticket.ended]
        if held:
            self.world.tell(held[data.draw(st.integers(0, len(held) - 1))], Vanished("cleared"))

    @rule(seconds=st.sampled_from([0.5, 5.0, 61.0]))
    def time_passes(self, seconds: float) -> None:
        self.world.wait(seconds)

    @precondition(lambda self: self.deadly_accidents and self.world.running)
    @rule(data=st.data())
    def dies(self, data: st.DataObject) -> None:
        worker = data.draw(st.sampled_from(sorted(self.world.running)))
        for assignment in self.world.running[worker]:
            self.accidents[assignment.ticket] = self.accidents.get(assignment.ticket, 0) + 1
        self.world.kill(worker)

    @invariant()
    def the_look_ahead_is_bounded(self) -> None:
        if hasattr(self, "world"):
            scheduler = self.world.scheduler
            limits = self.world.limits
            most = len(scheduler.workers) * limits.depth + limits.look_ahead
            assert scheduler.unfinished <= most

    @invariant()
    def executions_are_bounded(self) -> None:
        if hasattr(self, "world"):
            assert all(ticket.executions <= _EXECUTIONS for ticket in self.world.tickets)
            assert all(ticket.deaths <= 2 for ticket in self.world.tickets if ticket not in self.accidents)

    def teardown(self) -> None:
        if not hasattr(self, "world"):
            return
        self.world.work_off(seconds=7.0)
        for ticket in self.world.tickets:
            self.judge(ticket)

    def had_accidents(self, ticket: Any) -> bool:
        """Whether two workers died under a job, one at least by accident: the other may have been a neighbour's fault.

        Of those that a worker has, none of which is known to have begun, any may have killed it.
        """
        died = sum(any(each.ticket is ticket for each in held) for _, held in self.world.deaths)
        return died >= 2 and ticket in self.accidents

    def judge(self, ticket: Any) -> None:
        failure = self.world.failure(ticket)
        nature = ticket.cargo.nature
        nowhere = any(need.value == "nowhere" for need in ticket.needs)
        profiles = [profile for profile, _ in self.world.profiles.values()]
        possible = not nowhere and any(all(need.value in profile for need in ticket.needs) for profile in profiles)
        if not possible:
            assert failure is not None
            assert failure.kind == "refused"
        elif nature == "fine":
            assert failure is None or (failure.kind == "worker_died" and self.had_accidents(ticket)), failure
        elif nature == "hungry":
            fitting = [
                memory >= ticket.cargo.memory and all(need.value in profile for need in ticket.needs)
                for profile, memory in self.world.profiles.values()
            ]
            accidents = self.had_accidents(ticket)
            assert failure is None or failure.kind == "memory" or accidents or self.world.broken
            assert any(fitting) or failure is not None
        else:
            kinds = {"raises": {"node"}, "kills": {"worker_died"}, "refused": {"refused"}, "endless": {"timeout"}}[
                nature
            ]
            if self.world.broken:
                kinds |= {"node"}
            if self.had_accidents(ticket):
                kinds |= {"worker_died"}
            assert failure is not None
            assert failure.kind in kinds


class DeadlyHistories(Histories):
    """Workers also die by accident."""

    deadly_accidents = True


_settings = settings(
    max_examples=_HISTORIES,
    stateful_step_count=60,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
Histories.TestCase.settings = _settings
DeadlyHistories.TestCase.settings = _settings
TestHistories = Histories.TestCase
TestDeadlyHistories = DeadlyHistories.TestCase
