from __future__ import annotations

import itertools

import pytest

from comfy_script.pool.outcomes import Completed, Gone, OutOfMemory, Raised, Refused, Unsent, Vanished
from comfy_script.pool.records import Drained, Interrupt, Limits
from tests.unit.pool.worlds import World


def test_a_worker_has_two_jobs_at_once_and_gets_the_next_when_one_ends() -> None:
    world = World()
    world.worker("one")
    jobs = [world.job() for _ in range(4)]
    first, second = world.assign()
    assert (first.ticket, second.ticket) == (jobs[0], jobs[1])
    assert world.assign() == []
    world.finish(first)
    (third,) = world.assign()
    assert third.ticket is jobs[2]


def test_who_has_nothing_comes_first_and_the_last_jobs_wait_for_such_a_one() -> None:
    world = World()
    world.worker("one")
    world.worker("two")
    for _ in range(2):
        world.job()
    assert [assignment.worker for assignment in world.assign()] == ["one", "two"]
    world.scheduler.more = False
    world.job()
    assert world.assign() == []
    world.finish(world.running["two"][0])
    assert [assignment.worker for assignment in world.assign()] == ["two"]


def test_only_the_job_that_ran_is_charged_with_a_death_and_runs_alone_then() -> None:
    world = World()
    world.worker("one")
    poison, neighbour = world.job("kills"), world.job()
    running, _ = world.assign()
    world.start(running)
    world.finish(running)
    assert (poison.deaths, neighbour.deaths) == (1, 0)
    world.answers("one")
    (alone,) = world.assign()
    assert alone.ticket is poison
    assert alone.alone
    world.start(alone)
    world.finish(alone)
    failure = world.failure(poison)
    assert failure is not None
    assert failure.kind == "worker_died"
    world.work_off()
    assert world.failure(neighbour) is None
    assert len(world.deaths) == 2


def test_what_is_lost_is_told_at_once_and_not_again_when_a_driver_says_so_late() -> None:
    world = World()
    world.worker("one")
    running, waiting = world.job(), world.job()
    first, second = world.assign()
    world.start(first)
    world.scheduler.finished(first, Gone("it was killed"), world.now)
    world.running["one"] = []
    world.heed()
    assert world.requeued == [(running, "one"), (waiting, "one")]
    world.worker("two")
    assert not world.scheduler.is_current(second)
    world.work_off()
    for outcome in (Gone("x"), Unsent("x"), Vanished("x")):
        world.scheduler.finished(second, outcome, world.now)
    world.heed()
    assert len(world.requeued) == 2


def test_where_it_is_not_known_which_job_ran_all_run_alone_and_only_the_killer_is_condemned() -> None:
    world = World()
    world.worker("one")
    innocent, poison = world.job(), world.job("kills")
    world.assign()
    world.kill("one")
    assert (innocent.deaths, poison.deaths) == (1, 1)
    world.work_off()
    assert world.failure(innocent) is None
    assert world.failure(poison) is not None


def test_one_that_must_run_alone_is_not_passed_for_ever() -> None:
    world = World()
    world.worker("one")
    world.worker("two")
    for _ in range(2):
        world.job()
    world.assign()
    suspect = world.job("fine", alone=True)
    for _ in range(10):
        world.job()
    world.assign()
    busy = world.running["two"][0]
    assert all(assignment.ticket is not suspect for assignment in world.runs)
    world.finish(world.running["one"][0])
    world.assign()
    assert suspect in [assignment.ticket for assignment in world.running["one"]]
    assert busy in world.running["two"]


def test_a_broken_worker_fails_no_job_and_gets_into_quarantine() -> None:
    world = World()
    for name in ("broken", "good", "better"):
        world.worker(name)
    world.broken = {"broken"}
    jobs = [world.job() for _ in range(60)]
    world.work_off(seconds=0.1)
    assert all(world.failure(job) is None for job in jobs)
    assert any("broken is in quarantine" in notice for notice in world.notices)
    assert world.scheduler.workers["broken"].quarantined


def test_a_worker_leaves_quarantine_when_a_job_passes() -> None:
    world = World()
    world.worker("broken")
    world.worker("good")
    world.broken = {"broken"}
    for _ in range(60):
        world.job()
    world.work_off(seconds=0.1)
    world.broken.clear()
    world.scheduler.more = True
    for _ in range(4):
        world.job()
    world.wait(61)
    world.assign()
    assert len(world.running["broken"]) == 1
    world.finish(world.running["broken"][0])
    assert "out of quarantine" in world.notices[-1]


def test_the_last_worker_is_never_in_quarantine() -> None:
    world = World()
    world.worker("broken")
    world.worker("good")
    world.broken = {"broken"}
    for _ in range(60):
        world.job()
    world.work_off(seconds=0.1)
    world.kill("good")
    assert "no other worker is left" in world.notices[-1]
    assert not world.scheduler.workers["broken"].quarantined


def test_a_job_that_raises_is_seen_on_two_workers_once_and_then_believed() -> None:
    world = World()
    world.worker("one")
    world.worker("two")
    jobs = [world.job("raises") for _ in range(20)]
    world.work_off()
    for job in jobs:
        failure = world.failure(job)
        assert failure is not None
        assert failure.kind == "node"
    # The first ones on either worker, and a sample after three in a row.
    assert len(world.runs) <= 32


def test_without_a_second_worker_a_failure_is_believed_at_once() -> None:
    world = World()
    world.worker("one")
    job = world.job("raises")
    world.work_off()
    failure = world.failure(job)
    assert failure is not None
    assert (failure.kind, failure.reason) == ("node", "bad")
    assert len(world.runs) == 1


def test_retries_are_for_those_who_ask_for_them() -> None:
    world = World()
    world.worker("one")
    job = world.job("raises", retries={"ValueError": 2})
    world.work_off()
    assert world.failure(job) is not None
    assert len(world.runs) == 3


def test_a_refused_job_tries_others_and_the_error_is_the_workers() -> None:
    world = World()
    for number in range(10):
        world.worker(f"{number}")
    job = world.job("refused")
    world.work_off()
    failure = world.failure(job)
    assert failure is not None
    assert failure.kind == "refused"
    assert failure.reason == "not in list"
    assert len(world.runs) == 3
    assert job.executions == 0


def test_what_nobody_has_is_looked_for_again_and_said_then() -> None:
    world = World()
    world.worker("one", frozenset({"a"}))
    world.worker("two", frozenset({"b"}))
    world.wait(60)
    job, other = world.job("fine", "a", "c"), world.job("fine", "b")
    world.wait(1)
    world.wait(1)
    assert world.refreshes == 1
    failure = world.failure(job)
    assert failure is not None
    assert failure.kind == "refused"
    assert failure.reason == (
        "No worker can run it. one: lacks Loader.name 'c'; two: lacks Loader.name 'a', Loader.name 'c'."
    )
    world.work_off()
    assert world.failure(other) is None
    assert [assignment.worker for assignment in world.runs] == ["two"]


def test_a_job_waits_for_the_only_worker_that_can_run_it() -> None:
    world = World()
    world.worker("one", frozenset({"a"}))
    world.worker("two", frozenset({"b"}))
    world.kill("two")
    job, hopeless = world.job("fine", "b"), world.job("fine", "b")
    world.wait(100)
    assert not job.ended
    world.answers("two")
    assert [assignment.worker for assignment in world.assign()] == ["two", "two"]
    world.kill("two")
    world.wait(301)
    world.wait(1)
    failure = world.failure(hopeless)
    assert failure is not None
    assert "two: is down" in failure.reason


def test_memory_is_freed_once_and_then_more_of_it_looked_for() -> None:
    world = World()
    world.worker("small", memory=8)
    world.worker("large", memory=24)
    world.worker("same", memory=8)
    job = world.job("hungry", memory=16)
    (first,) = world.assign()
    assert first.worker == "small"
    world.finish(first)
    (second,) = world.assign()
    assert (second.worker, second.alone, second.free) == ("small", True, True)
    world.finish(second)
    (third,) = world.assign()
    assert third.worker == "large"
    world.finish(third)
    assert world.failure(job) is None
    never = world.job("hungry", memory=100)
    world.work_off()
    failure = world.failure(never)
    assert failure is not None
    assert failure.kind == "memory"
    assert all(worker.strikes == 0 for worker in world.scheduler.workers.values())


def test_what_runs_too_long_fails_and_its_worker_is_left_alone_until_it_ends() -> None:
    world = World()
    world.worker("one")
    world.worker("two")
    job = world.job("endless", timeout=10)
    (assignment,) = world.assign()
    world.wait(60)
    assert not job.ended, "waiting in a queue is not running"
    world.start(assignment)
    world.wait(10)
    failure = world.failure(job)
    assert failure is not None
    assert (failure.kind, failure.reason) == ("timeout", "It ran for longer than 10 s.")
    world.wait(30)
    assert "30 s after it was interrupted" in world.notices[-1]
    for _ in range(4):
        world.job()
    assert {each.worker for each in world.assign()} == {"two"}
    world.tell(assignment, Completed())
    assert len(world.ended) == 1


def test_an_interruption_is_asked_for() -> None:
    world = World()
    world.worker("one")
    world.job("endless", timeout=10)
    (assignment,) = world.assign()
    world.start(assignment)
    world.scheduler.tick(20.0)
    assert Interrupt(assignment) in world.scheduler.effects


def test_what_vanishes_is_queued_again_twice() -> None:
    world = World()
    world.worker("one")
    job = world.job()
    for _ in range(3):
        (assignment,) = world.assign()
        world.tell(assignment, Vanished("the queue was cleared"))
    failure = world.failure(job)
    assert failure is not None
    assert failure.kind == "lost"
    assert job.deaths == 0


def test_what_was_not_sent_is_charged_to_nobody_and_its_neighbours_stay() -> None:
    world = World()
    world.worker("one")
    first, second = world.job(), world.job()
    one, two = world.assign()
    world.tell(two, Unsent("no connection"))
    assert world.down == ["one"]
    assert not second.executions
    assert first.assignment is one
    world.tell(one, Completed())
    world.work_off()
    assert world.failure(second) is None


def test_models_that_are_loaded_are_used() -> None:
    world = World()
    world.worker("one")
    world.worker("two")
    for number in range(40):
        world.job("fine", models="ab"[number % 2])
    world.work_off()
    for name in ("one", "two"):
        models = [assignment.ticket.models for assignment in world.runs if assignment.worker == name]
        assert sum(now != before for before, now in itertools.pairwise(models)) <= 1


def test_no_job_waits_for_ever_behind_those_whose_models_are_loaded() -> None:
    world = World(Limits(look_ahead=8))
    world.worker("one")
    for _ in range(5):
        world.job("fine", models="a")
    rare = world.job("fine", models="b")
    for _ in range(100):
        while world.scheduler.room > 0:
            world.job("fine", models="a")
        for assignment in world.assign():
            world.start(assignment)
        if rare.ended or rare.assignment:
            break
        world.finish(world.running["one"][0])
    assert rare.assignment is not None
    assert len(world.runs) <= 30


def test_one_worker_of_a_machine_loads_at_a_time() -> None:
    world = World(Limits(loads_per_host=1))
    world.worker("one", host="here")
    world.worker("two", host="here")
    world.worker("three", host="there")
    for _ in range(4):
        world.job("fine", models="a")
    made = world.assign()
    assert [assignment.worker for assignment in made] == ["one", "three", "one", "three"]
    (first, *_) = made
    world.job("fine", models="a")
    world.scheduler.loaded(first)
    assert [assignment.worker for assignment in world.assign()] == ["two"]


def test_a_worker_that_is_started_anew_on_another_machine_loads_there() -> None:
    """What it loaded before it died is counted off where it was."""
    world = World(Limits(loads_per_host=1, depth=1))
    for name, host in (("one", "here"), ("two", "there")):
        world.worker(name, host=host)
        world.job("fine", models=name)
    world.assign()
    world.hosts["one"] = "there"
    world.answers("one")
    world.kill("one")
    world.answers("one")
    assert world.assign() == [], "another one of that machine loads"
    world.worker("three", host="here")
    assert [assignment.worker for assignment in world.assign()] == ["three"]


def test_the_number_of_waiting_jobs_is_bounded() -> None:
    world = World(Limits(look_ahead=10))
    assert world.scheduler.room == 10
    for name in ("one", "two"):
        world.worker(name)
    assert world.scheduler.room == 14
    for _ in range(14):
        world.job()
    assert world.scheduler.room == 0
    world.assign()
    assert world.scheduler.room == 0
    world.finish(world.running["one"][0])
    assert world.scheduler.room == 1


def test_a_worker_is_taken_out_when_it_has_nothing_left() -> None:
    world = World()
    world.worker("one")
    world.worker("two")
    for _ in range(6):
        world.job()
    world.assign()
    world.scheduler.drain("one")
    assert world.assign() == []
    first, second = world.running["one"]
    world.finish(first)
    world.scheduler.finished(second, Completed(), 0.0)
    assert Drained("one") in world.scheduler.effects
    assert list(world.scheduler.workers) == ["two"]


@pytest.mark.parametrize("outcome", [Completed(), Refused(ValueError()), Vanished("x"), OutOfMemory(MemoryError())])
def test_what_nobody_wants_any_more_ends_in_nothing(outcome: object) -> None:
    world = World()
    world.worker("one")
    ticket, waiting = world.job(), world.job()
    assignment = world.assign()[0]
    assert world.scheduler.withdraw(ticket) is assignment
    world.scheduler.withdraw(waiting)
    world.tell(assignment, outcome)  # type: ignore[arg-type]
    assert not world.ended


def test_what_a_driver_began_before_it_died_is_asked_for_where_it_was() -> None:
    world = World()
    world.worker("one")
    world.scheduler.add_worker("two", 0.0)
    world.profiles["two"] = (frozenset({"a"}), 8)
    known = world.job("fine", "a", home="two", adopt="an id")
    assert world.assign() == []
    world.answers("two")
    (assignment,) = world.assign()
    assert (assignment.worker, assignment.adopt) == ("two", "an id")
    world.tell(assignment, Vanished("it isn't there"))
    assert known.losses == 0
    (again,) = world.assign()
    assert again.adopt is None
    gone = world.job("fine", home="never there", adopt="an id")
    assert gone.adopt is None


def test_what_was_begun_on_a_worker_that_is_down_is_begun_anew() -> None:
    world = World()
    world.worker("one")
    world.scheduler.add_worker("two", 0.0)
    known = world.job("fine", home="two", adopt="an id")
    world.scheduler.down("two", 1.0, "no connection")
    (assignment,) = world.assign()
    assert (assignment.ticket, assignment.worker, assignment.adopt) == (known, "one", None)


def test_an_old_report_says_nothing_of_where_a_job_is_now() -> None:
    world = World()
    world.worker("one")
    world.worker("two")
    ticket = world.job()
    (old,) = world.assign()
    world.kill("one")
    (new,) = world.assign()
    assert new.worker == "two"
    world.scheduler.finished(old, Raised("x", "ValueError", ValueError()), 0.0)
    world.scheduler.finished(old, Gone("again"), 0.0)
    assert ticket.assignment is new
    world.finish(new)
    assert world.failure(ticket) is None
