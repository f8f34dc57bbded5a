"""`on_step` in virtual mode: each step once, in order, with its preview; for a call, a workflow, a session."""

from __future__ import annotations

import asyncio
from typing import Any

import PIL.Image
import pytest

from comfy_script.errors import TaskCancelledError
from comfy_script.runtime import Session, Step, on_step
from comfy_script.runtime.steps import StepCalls
from tests.standin.server import StandIn

PICTURE = PIL.Image.new("RGB", (4, 4))


def sampled(session: Session, seed: int = 1, steps: int = 3) -> Any:
    n = session.nodes
    model, clip, vae = n.CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")
    text = n.CLIPTextEncode("x", clip)
    latent = n.KSampler(model, seed, steps, 1, "euler", "normal", text, text, n.EmptyLatentImage(64, 32), 1)
    return n.PreviewImage(n.VAEDecode(latent, vae))


def test_each_step_of_a_workflow_once(session: Session) -> None:
    told: list[Step] = []
    with session.workflow(on_step=told.append) as workflow:
        sampled(session)
    workflow.wait()
    assert [(step.node, step.node_id, step.value, step.max) for step in told] == [
        ("KSampler", "KSampler", value, 3) for value in (1, 2, 3)
    ]
    assert [step.preview.size for step in told if step.preview] == [(8, 4)] * 3
    assert told[0].task is workflow.task
    assert (told[0].latent, told[0].denoised, told[0].sigma) == (None, None, None)


def test_for_a_call_a_workflow_and_a_session(standin: StandIn) -> None:
    told: list[str] = []
    with Session(standin.url, stubs=False, on_step=lambda step: told.append(f"session {step.value}")) as session:
        with session.workflow(on_step=lambda step: told.append(f"workflow {step.value}")):
            with on_step(lambda step: told.append(f"call {step.value}")):
                shown = sampled(session, 1, 1)
            other = sampled(session, 2, 1)
        shown.wait()
        other.wait()
        alone = sampled(session, 3, 1)
        alone.wait()
        session.queue.put(alone.api_format()).wait()
    assert sorted(told) == ["call 1", *["session 1"] * 3, *["workflow 1"] * 2]
    assert told.index("call 1") + 1 == told.index("workflow 1", told.index("call 1"))


def test_all_are_told_before_a_coroutine_goes_on(session: Session) -> None:
    told: list[int] = []

    async def wait() -> list[int]:
        async with session.workflow(on_step=lambda step: told.append(step.value)) as workflow:
            sampled(session, 8)
        await workflow.task
        return list(told)

    assert asyncio.run(wait()) == [1, 2, 3]


def test_events_are_listened_to_where_steps_are_wanted(standin: StandIn) -> None:
    told: list[int] = []
    with (
        Session(standin.url, stubs=False, watch=False) as session,
        session.workflow(on_step=lambda step: told.append(step.value), wait=True),
    ):
        sampled(session, 4)
    assert told == [1, 2, 3]


def test_stopping_cancels_the_workflow(session: Session) -> None:
    told: list[int] = []

    def stop(step: Step) -> None:
        told.append(step.value)
        step.stop()

    with session.workflow(on_step=stop) as workflow:
        sampled(session, 5, 2000)
    with pytest.raises(TaskCancelledError):
        workflow.wait(120)
    assert 0 < len(told) < 2000


def test_what_an_on_step_raises_ends_nothing(session: Session, caplog: pytest.LogCaptureFixture) -> None:
    with session.workflow(on_step=lambda step: 1 / 0, wait=True):
        sampled(session, 6, 1)
    assert "ZeroDivisionError" in caplog.text


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ("s p s p .", "1p 2p"),  # old servers: a preview follows its step
        ("p s p s .", "1p 2p"),  # with metadata: it goes before
        ("s s s .", "1 2 3"),
        ("s .", "1"),
        ("s s p s .", "1 2 3p"),
        (". p s", "1p"),
    ],
)
def test_steps_find_their_previews(events: str, expected: str) -> None:
    told: list[str] = []
    calls = StepCalls(
        lambda callback, step: callback(step),
        [lambda step: told.append(f"{step.value}{'p' if step.preview else ''}")],
        {},
    )
    done = 0
    for event in events.split():
        if event == "s":
            done += 1
            calls.step(Step("Node", "1", done, 9))
        elif event == "p":
            calls.preview("1", PICTURE)
        else:
            calls.flush()
    assert " ".join(told) == expected


def test_nobody_is_told_where_nobody_asks() -> None:
    assert not StepCalls(lambda *_: None, [], {})
    assert StepCalls(lambda *_: None, [], {"1": print})
