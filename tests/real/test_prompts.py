"""Workflows in API format, run in this process by ComfyUI's executor: what a server's history would have of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from PIL import Image

from comfy_script.client.run import Cancelled, NodeFailed, Succeeded
from comfy_script.client.run import Run as PromptRun
from comfy_script.comfyui.in_process.folders import file_path
from comfy_script.comfyui.in_process.interruption import interrupt
from comfy_script.comfyui.in_process.prompts import PromptRunner, Rejection
from comfy_script.pool.inventory import merged
from comfy_script.pool.recording import JobRecorder

if TYPE_CHECKING:
    from comfy_script.pool import Job
    from comfy_script.runtime.real.session import RealSession


def picture(nodes: Any, seed: int = 1, steps: int = 3, prompt: str = "a house") -> Any:
    model, clip, vae = nodes.CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")
    positive, negative = nodes.CLIPTextEncode(prompt, clip), nodes.CLIPTextEncode("", clip)
    latent = nodes.EmptyLatentImage(64, 64)
    return nodes.VAEDecode(nodes.KSampler(model, seed, steps, 4, "euler", "normal", positive, negative, latent), vae)


@pytest.fixture
def runner(real_session: RealSession) -> PromptRunner:
    return PromptRunner(real_session.comfyui)


def job(session: RealSession, **params: Any) -> Job:
    return JobRecorder(merged([session.registry])).record(picture, params).job


def ran(runner: PromptRunner, made: Job, on_step: Any = lambda *_: None) -> PromptRun:
    entry = runner.run(made.prompt, "an id", {}, on_step)
    assert not isinstance(entry, Rejection)
    run = PromptRun("an id", made.outputs)
    run.read(entry)
    return run


def test_it_makes_what_calls_make_and_tells_of_steps(runner: PromptRunner, real_session: RealSession) -> None:
    made = job(real_session)
    steps: list[tuple[str, float, float]] = []
    run = ran(runner, made, lambda *step: steps.append(step))
    assert run.outcome == Succeeded()
    (shown,) = run.ui[made.outputs[0]]["images"]
    with Image.open(file_path(shown["filename"], shown["subfolder"], shown["type"])) as saved:
        called = picture(real_session.nodes)[0].clamp(0, 1).mul(255).numpy().astype("uint8")
        assert np.array_equal(np.asarray(saved), called)
    (sampler,) = (node_id for node_id, node in made.prompt.items() if node["class_type"] == "KSampler")
    assert [step for step in steps if step[0] == sampler] == [(sampler, done, 3) for done in (1, 2, 3)]


def test_what_was_made_is_not_made_again_until_it_is_freed(runner: PromptRunner, real_session: RealSession) -> None:
    made = job(real_session)
    counts = []
    for free in (False, False, True):
        if free:
            runner.free()
        steps: list[Any] = []
        assert ran(runner, made, lambda *step, heard=steps: heard.append(step)).complete
        counts.append(len(steps))
    assert counts[0] == counts[2] > 0
    assert counts[1] == 0


def test_it_refuses_what_a_server_refuses(runner: PromptRunner, real_session: RealSession) -> None:
    made = job(real_session)
    bad = {key: {**node, "inputs": dict(node["inputs"])} for key, node in made.prompt.items()}
    (sampler,) = (key for key, node in bad.items() if node["class_type"] == "KSampler")
    bad[sampler]["inputs"]["sampler_name"] = "eulr"
    refused = runner.run(bad, "an id", {}, lambda *_: None)
    assert isinstance(refused, Rejection)
    assert refused.error is not None
    assert refused.node_errors[sampler]["errors"][0]["type"] == "value_not_in_list"


def test_a_node_that_raises_and_one_that_is_interrupted(runner: PromptRunner, real_session: RealSession) -> None:
    def raise_it(*step: Any) -> None:
        raise ValueError("no more steps")

    failed = ran(runner, job(real_session), raise_it).outcome
    assert isinstance(failed, NodeFailed)
    assert (failed.failure.node_type, failed.failure.exception_type) == ("KSampler", "ValueError")
    assert failed.failure.exception_message.strip() == "no more steps"
    assert isinstance(ran(runner, job(real_session), lambda *_: interrupt()).outcome, Cancelled)
    interrupt()  # while nothing runs it interrupts nothing
    assert ran(runner, job(real_session)).outcome == Succeeded()
