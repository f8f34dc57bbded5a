"""Virtual and real mode beside each other, and real mode over a long time."""

from __future__ import annotations

import gc
import logging
from typing import TYPE_CHECKING, Any

import psutil
import pytest
import safetensors.torch
import torch

from comfy_script.runtime import Session
from comfy_script.runtime.real import Workflow, load
from tests.contract.models import OTHER_LORA

if TYPE_CHECKING:
    from pathlib import Path

    from comfy_script.comfyui import Server
    from comfy_script.runtime.real.session import RealSession

CHECKPOINT = "v1-5-pruned-emaonly.ckpt"
LORA = "demo_lora.safetensors"
LORAS = (LORA, OTHER_LORA)


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
def test_txt2img_is_the_same_bit_for_bit(
    server: Server, base_directory: Path, real_session: RealSession, strength: float
) -> None:
    with Session(server.url) as session, session.workflow(wait=True):
        saved = session.nodes.SaveLatent(sample(session.nodes, strength=strength), "modes")
    (file,) = saved.wait().raw["latents"]
    path = base_directory / file["type"] / file["subfolder"] / file["filename"]
    virtual = safetensors.torch.load_file(path)["latent_tensor"]
    with Workflow():
        real = sample(real_session.nodes, strength=strength)["samples"]
    assert torch.equal(virtual, real)


@pytest.mark.timeout(1800)
def test_memory_stays_flat(real_session: RealSession, real_directory: Path, caplog: pytest.LogCaptureFixture) -> None:
    """200 runs with changing LoRAs and hooks, flat after the tenth."""
    from comfy_script.demo_model import write_demo_model

    caplog.set_level(logging.ERROR)  # ComfyUI names the LoRA's keys for the text encoder
    write_demo_model(real_directory / "models/loras" / OTHER_LORA, kind="lora", seed=1)
    load()  # the LoRA is new
    nodes = real_session.nodes
    with Workflow():
        model, clip, vae = nodes.CheckpointLoaderSimple(CHECKPOINT)
        positive, negative = nodes.CLIPTextEncode("a house", clip), nodes.CLIPTextEncode("", clip)

    def run(seed: int) -> None:
        strength = 0.1 + seed % 7 / 10
        changed = nodes.LoraLoaderModelOnly(model, LORAS[seed % 2], strength)
        if seed % 3:
            hooks = nodes.CreateHookLoraModelOnly(LORAS[seed // 2 % 2], strength)
        else:
            hooks = nodes.CreateHookModelAsLoraModelOnly(CHECKPOINT, strength)
        hooks = nodes.SetHookKeyframes(hooks, nodes.CreateHookKeyframe(0.0, 0.5))
        hooked = nodes.ConditioningSetProperties(positive, 1.0, "default", hooks=hooks)
        latent = nodes.EmptyLatentImage(64, 64)
        nodes.VAEDecode(nodes.KSampler(changed, seed, 1, 7, "euler", "karras", hooked, negative, latent), vae)

    process, sizes = psutil.Process(), []
    for seed in range(200):
        with Workflow():
            run(seed)
        if seed % 10 == 9:
            gc.collect()
            sizes.append(process.memory_info().rss)
    assert max(sizes) / sizes[0] < 1.05, [size >> 20 for size in sizes]
