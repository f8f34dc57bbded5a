"""The attention nodes for UNets: a call with each, against the unpatched model and the straightforward rendition."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

import torch

from benchmarks.attention.__main__ import UNETS, both_patched, unet_calls
from benchmarks.attention.timing import Call
from benchmarks.attention.unets import import_comfyui, random_unet
from comfy_script.comfyui import install
from tools.gpu.calls import RENDITION, compared
from tools.gpu.setting import VERSION, Findings, Setting

TIMESTEPS = (900, 200)
"""Early and late: the nodes reduce less and less."""
_COUNTED = (128, 1024)
"""Sizes at which kernels are counted: larger ones start as many."""


def measure(setting: Setting, findings: Findings) -> None:
    """Finds ratios of times, kernels and synchronisations by UNet, size, node and timestep."""
    logging.disable(logging.WARNING)
    import_comfyui(install(VERSION).path, pytorch_attention=True, device=setting.device)
    # By size first: what comes last is what a limit of time would cut off.
    unets = ["first"] if setting.small else ["sd15", "sdxl"]
    sizes = [128] if setting.small else [1024, 512, 2048]
    new = {"dtype": torch.float32 if setting.device == "cpu" else torch.float16, "device": setting.device}
    models = {unet: random_unet(**UNETS[unet], **new) for unet in unets}
    # Rounds of the last size take most of the time.
    limits = {128: 1.0, 512: 0.05, 1024: 0.1, 2048: 0.2}
    for size in sizes:
        for unet, model in models.items():
            calls = _calls(model, unet_calls(model, unet, size, **new), setting)
            found = compared(
                calls,
                small=setting.small,
                device=setting.device,
                limit=limits[size] * setting.seconds,
                count=size in _COUNTED,
            )
            findings.add(**{f"{unet} {size}": found})


def _calls(model: Any, call: Callable[[Any, int], Call], setting: Setting) -> dict[str, Call]:
    from comfy_script.nodes.attention.nodes import NODES

    calls = {"unpatched": call(model, 500)}
    for node in NODES:
        ours, rendition = both_patched(node, model)
        for timestep in TIMESTEPS[:1] if setting.small else TIMESTEPS:
            calls[f"{node.__name__} {timestep}"] = call(ours, timestep)
            calls[f"{RENDITION}{node.__name__} {timestep}"] = call(rendition, timestep)
    return calls
