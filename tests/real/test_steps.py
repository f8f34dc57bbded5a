"""`on_step` in real mode: what samplers have in hand, and ending them early."""

from __future__ import annotations

from typing import Any

import pytest
import torch

from comfy_script.errors import NodeFailedError
from comfy_script.runtime.real import Step, Workflow, load, on_step
from comfy_script.runtime.real.session import RealSession


def sample(nodes: Any, steps: int = 4) -> tuple[Any, Any]:
    model, clip, vae = nodes.CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")
    text = nodes.CLIPTextEncode("a red circle", clip)
    latent = nodes.EmptyLatentImage(64, 64, 2)
    return nodes.KSampler(model, 5, steps, 4, "euler", "normal", text, text, latent), vae


def test_what_a_sampler_has_in_hand(nodes: Any) -> None:
    told: list[Step] = []
    latents: list[tuple[Any, Any, Any]] = []

    def note(step: Step) -> None:
        told.append(step)
        latents.append((step.latent, step.denoised, step.sigma))

    with Workflow(on_step=note):
        sampled, vae = sample(nodes)
        picture = nodes.VAEDecode({"samples": latents[-1][1]}, vae)
    assert [(step.node, step.value, step.max, step.task) for step in told] == [
        ("KSampler", n, 4, None) for n in (1, 2, 3, 4)
    ]
    assert [latent.shape for latent, *_ in latents] == [(2, 4, 8, 8)] * 4
    sigmas = [sigma for *_, sigma in latents]
    assert sigmas == sorted(sigmas, reverse=True)
    assert sigmas[-1] > 0
    # The last step of Euler takes what the model says for the result.
    assert torch.allclose(latents[-1][1], sampled["samples"], atol=1e-4)
    assert picture.shape == (2, 64, 64, 3)
    assert told[0].preview is not None


def test_stopping_gives_what_is_denoised(nodes: Any) -> None:
    told: list[Any] = []

    def stop(step: Step) -> None:
        told.append(step.denoised)
        if step.value == 2:
            step.stop()

    with Workflow():
        with on_step(stop):
            sampled, _ = sample(nodes)
        whole, _ = sample(nodes)
    assert len(told) == 2
    assert torch.equal(sampled["samples"], told[1].to(sampled["samples"].device))
    assert not torch.equal(sampled["samples"], whole["samples"])


def test_of_a_session_and_custom_samplers(real_session: RealSession, nodes: Any) -> None:
    told: list[tuple[str, int]] = []
    load(on_step=lambda step: told.append((step.node, step.value)), stubs=False)
    try:
        model, clip, _ = nodes.CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")
        text = nodes.CLIPTextEncode("x", clip)
        sigmas = nodes.BasicScheduler(model, "normal", 2, 1)
        nodes.SamplerCustom(
            model, True, 1, 4, text, text, nodes.KSamplerSelect("dpmpp_2m"), sigmas, nodes.EmptyLatentImage(64, 64)
        )
    finally:
        load(stubs=False)
    assert told == [("SamplerCustom", 1), ("SamplerCustom", 2)]
    sample(nodes, 1)
    assert len(told) == 2


def test_what_it_raises_ends_the_node(nodes: Any) -> None:
    with pytest.raises(NodeFailedError, match="KSampler raised ZeroDivisionError"), on_step(lambda step: 1 / 0):
        sample(nodes)


def test_samplers_are_left_alone_in_naked_mode(real_session: RealSession) -> None:
    from comfy_script.comfyui.in_process.modules import comfy

    guider = comfy("comfy.samplers").CFGGuider
    assert hasattr(guider.inner_sample, "__wrapped__")
    load(naked=True, stubs=False)
    try:
        assert not hasattr(guider.inner_sample, "__wrapped__")
    finally:
        load(stubs=False)
    assert not hasattr(guider.inner_sample.__wrapped__, "__wrapped__")
