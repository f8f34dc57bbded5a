"""What tasks and the queue tell while they run."""

from __future__ import annotations

import logging
import queue
from typing import Any

import pytest

from comfy_script.runtime import Session, Task
from comfy_script.runtime.task import TaskProgress
from tests.standin.server import StandIn
from tests.workflows import sampled, solid


class Calls(queue.SimpleQueue[Any]):
    """Takes the calls of a callback, which come from another thread."""

    def __call__(self, *arguments: Any) -> None:
        self.put(arguments if len(arguments) > 1 else arguments[0])

    def next(self) -> Any:
        return self.get(timeout=120)

    def until(self, wanted: Any) -> list[Any]:
        seen = [self.next()]
        while seen[-1] != wanted:
            seen.append(self.next())
        return seen


def waiting_task(session: Session, standin: StandIn) -> Task:
    """A task of seven nodes and four steps, behind another one that is held: nothing of it was told yet."""
    standin.hold("PreviewImage")
    with session.workflow():
        session.nodes.PreviewImage(solid(session, 0xB10C))
    standin.wait_held()
    with session.workflow() as workflow:
        session.nodes.PreviewImage(sampled(session, steps=4))
    task: Task = workflow.task
    return task


def test_progress(session: Session, standin: StandIn) -> None:
    task = waiting_task(session, standin)
    steps, removed = Calls(), Calls()
    task.add_progress_callback(steps)
    task.add_progress_callback(removed)
    task.remove_progress_callback(removed)
    done = Calls()
    task.add_done_callback(done)
    standin.let_go()
    assert done.next() is task
    seen: list[TaskProgress] = [steps.next() for _ in range(steps.qsize())]
    assert all(progress.task is task for progress in seen)
    sampler = [(p.value, p.max) for p in seen if p.node == "KSampler"]
    assert sampler == [(0, 1), (1, 4), (2, 4), (3, 4), (4, 4)]
    begun = [p.node for p in seen if p.value == 0]
    assert len(begun) == 7
    assert begun[-3:] == ["KSampler", "VAEDecode", "PreviewImage"]
    assert {p.nodes_total for p in seen} == {7}
    done_counts = [p.nodes_done for p in seen]
    assert done_counts == sorted(done_counts)
    assert done_counts[-1] == 6
    assert removed.empty()


def test_previews(session: Session, standin: StandIn) -> None:
    task = waiting_task(session, standin)
    previews = Calls()
    task.add_preview_callback(previews)
    standin.let_go()
    task.wait()
    for _ in range(4):
        about, node_id, image = previews.next()
        assert (about, node_id, image.size) == (task, "KSampler", (8, 8))
    assert previews.empty()


def test_done_callbacks(session: Session, standin: StandIn) -> None:
    task = waiting_task(session, standin)
    calls, removed = Calls(), Calls()
    task.add_done_callback(calls)
    for _ in range(2):
        task.add_done_callback(removed)
    assert task.remove_done_callback(removed) == 2
    assert task.remove_done_callback(removed) == 0
    task.cancel()
    assert calls.next() is task
    task.add_done_callback(calls)
    assert calls.next() is task, "at once, if it is done"
    assert removed.empty()


def test_a_callback_that_raises_does_no_harm(
    session: Session, standin: StandIn, caplog: pytest.LogCaptureFixture
) -> None:
    task = waiting_task(session, standin)

    def raises(_: object) -> None:
        raise KeyError("my own fault")

    calls = Calls()
    task.add_progress_callback(raises)
    task.add_done_callback(raises)
    task.add_done_callback(calls)
    with caplog.at_level(logging.ERROR, "comfy_script"):
        standin.let_go()
        assert calls.next() is task
    assert "my own fault" in caplog.text
    assert task.exception() is None


def test_a_callback_may_queue_and_wait(session: Session, standin: StandIn) -> None:
    task = waiting_task(session, standin)
    calls = Calls()
    task.add_done_callback(lambda _: calls(session.nodes.PreviewImage(solid(session, 5)).wait()))
    standin.let_go()
    assert len(calls.next()) == 1


def test_lengths_of_the_queue(session: Session, standin: StandIn) -> None:
    remaining = Calls()
    session.queue.add_queue_remaining_callback(remaining)
    assert remaining.next() == 0
    task = waiting_task(session, standin)
    assert remaining.until(2)[0] == 1
    standin.let_go()
    task.wait()
    remaining.until(0)
    session.queue.remove_queue_remaining_callback(remaining)
    session.nodes.PreviewImage(solid(session, 2)).wait()
    standin.wait_idle()
    assert remaining.empty()


def test_when_empty(session: Session, standin: StandIn) -> None:
    calls = Calls()

    def fill(workflow: Any) -> bool:
        number = len(standin.submissions)
        session.nodes.PreviewImage(solid(session, number))
        calls(number)
        return number < 2

    session.queue.when_empty(fill)
    assert calls.until(2) == [0, 1, 2]
    standin.wait_idle()
    classes = [[node["class_type"] for node in sent["prompt"].values()] for sent in standin.submissions]
    assert classes == [["EmptyImage", "PreviewImage"]] * 2
