"""Virtual and real mode beside each other, and real mode over a long time."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING, Any

import psutil
import pytest
import safetensors.torch
import torch

from comfy_script.runtime import Session
from comfy_script.runtime.real import Workflow

if TYPE_CHECKING:
    from comfy_script.comfyui import Server
    from comfy_script.runtime.real.session import RealSession

CHECKPOINT = "v1-5-pruned-emaonly.ckpt"
LORA = "demo_lora.safetensors"


def sample(nodes: Any, seed: int = 5, strength: float = 0.0, steps: int = 6) -> Any:
    """A txt2img latent, with a LoRA and a hook for the first half if `strength` is given."""
    model, clip, _ = nodes.CheckpointLoaderSimple(CHECKPOINT)
    if strength:
        model, clip = nodes.LoraLoader(model, clip, LORA, strength, strength)
    positive, negative = nodes.CLIPTextEncode("a house by the sea", clip), nodes.CLIPTextEncode("text", clip)
    if strength:
        hooks = nodes.CreateHookLora(LORA, strength, strength)
        keyframes = nodes.CreateHookKeyframe(0.0, 0.5)
        positive = nodes.ConditioningSetPropertiesAndCombine(
            positive, positive, 1.0, "default", hooks=nodes.SetHookKeyframes(hooks, keyframes)
        )
    return nodes.KSampler(
        model, seed, steps, 7, "dpmpp_2m", "karras", positive, negative, nodes.EmptyLatentImage(64, 96)
    )


@pytest.mark.parametrize("strength", [0.0, 0.7])
def test_txt2img_is_the_same_bit_for_bit(server: Server, real_session: RealSession, strength: float) -> None:
    with Session(server.url) as session, session.workflow(wait=True):
        saved = session.nodes.SaveLatent(sample(session.nodes, strength=strength), "modes")
        virtual = safetensors.torch.load(saved.wait()[0])["latent_tensor"]
    with Workflow():
        real = sample(real_session.nodes, strength=strength)["samples"]
    assert torch.equal(virtual, real)


@pytest.mark.timeout(600)
def test_memory_stays_flat(nodes: Any) -> None:
    """200 runs with changing LoRAs and hooks."""
    process = psutil.Process()
    sizes = []
    for run in range(200):
        with Workflow():
            sample(nodes, run, 0.1 + run % 7 / 10, steps=1)
        if run % 10 == 9:
            gc.collect()
            sizes.append(process.memory_info().rss)
    assert max(sizes) / sizes[0] < 1.05
