"""The attention nodes: a UNet call with each, against the unpatched model and the straightforward rendition."""

from __future__ import annotations

import logging
import statistics
from collections.abc import Callable
from typing import Any

import torch

from benchmarks.attention.__main__ import UNETS, both_patched, measured, unet_calls
from benchmarks.attention.unets import import_comfyui, random_unet
from comfy_script.comfyui import install
from tools.gpu.setting import VERSION, Findings, Setting

TIMESTEPS = (900, 200)
"""Early and late: the nodes reduce less and less."""
_SYNCHRONISATIONS = ("cudaStreamSynchronize", "cudaDeviceSynchronize", "cudaMemcpyAsync", "aten::_local_scalar_dense")


def measure(setting: Setting, findings: Findings) -> None:
    """Finds ratios of times, kernels and synchronisations by UNet, size, node and timestep."""
    logging.disable(logging.WARNING)
    import_comfyui(install(VERSION).path, pytorch_attention=True, device=setting.device)
    unets = ["first"] if setting.small else ["sd15", "sdxl"]
    sizes = [128] if setting.small else [512, 1024, 2048]
    new = {"dtype": torch.float32 if setting.device == "cpu" else torch.float16, "device": setting.device}
    for unet in unets:
        model = random_unet(**UNETS[unet], **new)
        for size in sizes:
            findings.add(**{f"{unet} {size}": _measured(model, unet_calls(model, unet, size, **new), setting)})


def _measured(model: Any, call: Callable[[Any, int], Callable[[], object]], setting: Setting) -> dict[str, Any]:
    from comfy_script.nodes.attention.nodes import NODES

    calls = {"unpatched": call(model, 500)}
    for node in NODES:
        ours, rendition = both_patched(node, model)
        for timestep in TIMESTEPS[:1] if setting.small else TIMESTEPS:
            calls[f"{node.__name__} {timestep}"] = call(ours, timestep)
            calls[f"plain {node.__name__} {timestep}"] = call(rendition, timestep)
    for each in calls.values():
        each()
    times = measured(calls, 1 if setting.small else 7, setting.device)
    medians = {name: statistics.median(values) for name, values in times.items()}
    counts = {name: _counted(each) for name, each in calls.items() if not name.startswith("plain ")}
    found: dict[str, Any] = {"unpatched": {"seconds": medians["unpatched"], **counts["unpatched"]}}
    for name in counts:
        if name != "unpatched":
            found[name] = {
                "unpatched ÷ ours": medians["unpatched"] / medians[name],
                "rendition ÷ ours": medians[f"plain {name}"] / medians[name],
                **counts[name],
            }
    return found


def _counted(call: Callable[[], object]) -> dict[str, int]:
    """Kernels on a GPU, or operators on a CPU, and what makes the host wait."""
    with torch.profiler.profile() as profiler:
        call()
        if torch.cuda.is_initialized():
            torch.cuda.synchronize()
    events = profiler.events() or []
    on_gpu = [event for event in events if event.device_type == torch.autograd.DeviceType.CUDA]
    waits = [event for event in events if event.name.startswith(_SYNCHRONISATIONS)]
    # The last one is ours, above.
    return {"kernels": len(on_gpu or events), "synchronisations": max(len(waits) - torch.cuda.is_initialized(), 0)}
