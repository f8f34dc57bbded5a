"""Real mode: what a call costs, what a cache saves and holds, two models, and running out of memory."""

from __future__ import annotations

import contextlib
import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from comfy_script.comfyui import install
from comfy_script.comfyui.server import prepare_base_directory
from comfy_script.demo_model import write_demo_model
from tools.gpu.setting import VERSION, Findings, Setting

MODELS = ("first.ckpt", "second.ckpt")


def measure(setting: Setting, findings: Findings) -> None:
    """Finds all that, with the untrained demo model."""
    from comfy_script.runtime import real

    base = prepare_base_directory(setting.work / "comfyui")
    for seed, name in enumerate(MODELS):
        write_demo_model(base / "models/checkpoints" / name, kind="sd15", seed=seed)
    arguments = ("--base-directory", str(base), "--database-url", "sqlite:///:memory:", *setting.arguments)
    real.load(install(VERSION).path, args=real.ComfyUIArgs(*arguments))
    from comfy_script.runtime.real import nodes

    findings.add(call=_call(real, nodes, 20 if setting.small else 1000))
    side, steps = (64, 1) if setting.small else (512, 10)
    findings.add(cache=_cache(real, nodes, side, steps))
    findings.add(models=_two_models(real, nodes, side, steps))
    findings.add(out_of_memory=_out_of_memory(real, nodes, setting))


def _call(real: Any, nodes: Any, calls: int) -> dict[str, float]:
    """Microseconds of one ImageInvert of 64 × 64 pixels, bare and through real mode."""
    from nodes import NODE_CLASS_MAPPINGS

    bare_class = NODE_CLASS_MAPPINGS["ImageInvert"]
    with real.Workflow():
        image = nodes.EmptyImage(64, 64, 1, 0)
        own = getattr(image, "__wrapped__", image)

        def bare() -> None:
            getattr(bare_class(), bare_class.FUNCTION)(image=own)

        bares, reals = [], []
        for _ in range(5):
            bares.append(_seconds(lambda: [bare() for _ in range(calls)]) / calls)
            reals.append(_seconds(lambda: [nodes.ImageInvert(image) for _ in range(calls)]) / calls)
    return {"bare_us": 1e6 * statistics.median(bares), "real_us": 1e6 * statistics.median(reals)}


def _picture(nodes: Any, name: str, seed: int, side: int, steps: int) -> Any:
    model, clip, vae = nodes.CheckpointLoaderSimple(name)
    positive, negative = nodes.CLIPTextEncode("a house", clip), nodes.CLIPTextEncode("", clip)
    latent = nodes.EmptyLatentImage(side, side, 1)
    latent = nodes.KSampler(model, seed, steps, 8, "euler", "normal", positive, negative, latent, 1)
    return nodes.VAEDecode(latent, vae)


def _cache(real: Any, nodes: Any, side: int, steps: int) -> dict[str, float | None]:
    """Seconds of a picture, and of the same once more; the largest memory with a cache and without."""
    cache: dict[Any, Any] = {}

    def run(seed: int, cache: dict[Any, Any] | None) -> None:
        with real.Workflow(cache=cache):
            _picture(nodes, MODELS[0], seed, side, steps)

    run(1, None)
    with _peak() as without:
        for seed in range(2, 5):
            run(seed, None)
    with _peak() as with_cache:
        first = _seconds(lambda: run(5, cache))
        again = _seconds(lambda: run(5, cache))
        run(6, cache)
    return {"first_s": first, "again_s": again, "peak_mib": without.mib, "peak_with_cache_mib": with_cache.mib}


def _two_models(real: Any, nodes: Any, side: int, steps: int) -> dict[str, Any]:
    """Two checkpoints by turns: the later rounds against the first, which loads them."""
    times = []
    with _peak() as peak:
        for turn in range(3):
            with real.Workflow():
                times.append(_seconds(lambda turn=turn: [_picture(nodes, name, turn, side, steps) for name in MODELS]))  # type: ignore[misc]
    return {"rounds_s": times, "peak_mib": peak.mib}


def _out_of_memory(real: Any, nodes: Any, setting: Setting) -> dict[str, Any]:
    """What a call says that the memory isn't there for, and whether the next one works."""
    said = ""
    with real.Workflow():
        model, clip, _ = nodes.CheckpointLoaderSimple(MODELS[0])
        text = nodes.CLIPTextEncode("a house", clip)
        latent = nodes.EmptyLatentImage(2048, 2048, 16 if setting.device == "cpu" else 64)
        with _little_memory(setting.device):
            try:
                nodes.KSampler(model, 1, 1, 8, "euler", "normal", text, text, latent, 1)
            except Exception as error:  # noqa: BLE001 - what it says is what is looked for
                said = f"{type(error).__name__}: {error}"
    with real.Workflow():
        image = _picture(nodes, MODELS[0], 9, 64, 1)
    return {"said": said.splitlines()[0] if said else None, "next_call": list(image.shape)}


@contextlib.contextmanager
def _little_memory(device: str) -> Iterator[None]:
    """Allocations fail for real: beyond a share of the GPU's memory, or of this process's addresses on a CPU."""
    if device == "cuda":
        import torch

        torch.cuda.set_per_process_memory_fraction(0.05)
        try:
            yield
        finally:
            torch.cuda.set_per_process_memory_fraction(1.0)
        return
    import resource

    used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    before = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (used + 2**30, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, before)


class _Peak:
    mib: float | None = None


@contextlib.contextmanager
def _peak() -> Iterator[_Peak]:
    """The largest memory on the GPU meanwhile; nothing on a CPU."""
    import torch

    found = _Peak()
    if torch.cuda.is_available():
        torch.cuda.reset_peak_memory_stats()
    yield found
    if torch.cuda.is_available():
        found.mib = round(torch.cuda.max_memory_allocated() / 2**20, 1)


def _seconds(action: Callable[[], object]) -> float:
    import torch

    begun = time.perf_counter()
    action()
    if torch.cuda.is_available():
        torch.cuda.synchronize()
    return time.perf_counter() - begun
