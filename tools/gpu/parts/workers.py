"""Several workers on one device: one server, two servers, and Ray's actors where Ray is installed."""

from __future__ import annotations

import importlib.util
import time
from pathlib import Path
from typing import Any

from comfy_script.comfyui import install
from comfy_script.comfyui.server import prepare_base_directory
from comfy_script.demo_model import write_demo_model
from comfy_script.pool import ServerPool, product
from comfy_script.pool.base import Pool
from tools.gpu.setting import VERSION, Findings, Setting

CHECKPOINT = "demo.ckpt"


def measure(setting: Setting, findings: Findings) -> None:
    """Finds pictures per second, and whether all workers drew the same."""
    base = prepare_base_directory(setting.work / "comfyui")
    write_demo_model(base / "models/checkpoints" / CHECKPOINT, kind="sd15")
    installation = install(VERSION)
    drawn: dict[str, dict[int, bytes]] = {}
    for count in (2,) if setting.small else (1, 2):
        with ServerPool.start(installation, setting.arguments, count=count, base_directory=base) as pool:
            findings.add(**{f"servers: {count}": _timed(pool, setting, drawn.setdefault(f"servers: {count}", {}))})
    # The suite runs Ray's actors on a CPU; a small form of this would only do it once more.
    if not setting.small and importlib.util.find_spec("ray") is not None:
        with _ray(installation.path, base, setting) as pool:
            findings.add(**{"Ray actors": _timed(pool, setting, drawn.setdefault("Ray actors", {}))})
    first, *others = drawn.values()
    findings.add(**{"all pictures are equal": all(pictures == first for pictures in others)})


def _ray(comfyui: Path, base: Path, setting: Setting) -> Pool:
    from comfy_script.comfyui import ComfyUIArgs
    from comfy_script.pool import RayPool

    arguments = ComfyUIArgs("--base-directory", str(base), *setting.arguments)
    if setting.device == "cuda":
        return RayPool(gpus=1, address="local", comfyui=comfyui, args=arguments)
    return RayPool(workers=2, address="local", comfyui=comfyui, args=arguments)


def _picture(nodes: Any, seed: int, side: int, steps: int) -> Any:
    model, clip, vae = nodes.CheckpointLoaderSimple(CHECKPOINT)
    text = nodes.CLIPTextEncode("a house", clip)
    latent = nodes.EmptyLatentImage(side, side, 1)
    return nodes.VAEDecode(nodes.KSampler(model, seed, steps, 4, "euler", "normal", text, text, latent, 1), vae)


def _timed(pool: Pool, setting: Setting, drawn: dict[int, bytes]) -> dict[str, float]:
    count, side, steps = (4, 64, 1) if setting.small else (48, 512, 10)
    # Each worker loads the models before the clock runs.
    list(pool.map(_picture, product(seed=range(1_000, 1_000 + 2 * len(pool.workers)), side=[side], steps=[steps])))
    begun = time.perf_counter()
    for job in pool.map(_picture, product(seed=range(count), side=[side], steps=[steps])):
        drawn[job["seed"]] = job.images[0].tobytes()
    return {"pictures per second": count / (time.perf_counter() - begun)}
