"""Where ComfyUI computes in this process: what must be in the environment before torch looks for devices."""

from __future__ import annotations

import os
import sys
from typing import Any

from comfy_script.comfyui.devices import shows_gpu

from .modules import comfy

__all__ = ["prepare_environment", "sees_gpu"]


def sees_gpu() -> bool:
    """Whether torch sees a GPU. Where the machine shows no sign of one, torch isn't asked."""
    if not shows_gpu():
        return False
    import torch

    others = ("xpu", "npu", "mlu")
    return (
        torch.cuda.is_available()
        or torch.backends.mps.is_available()
        or any(hasattr(torch, name) and getattr(torch, name).is_available() for name in others)
    )


def prepare_environment(args: Any) -> None:
    """Sets what `main.py` sets for the arguments that choose devices and determinism.

    CUDA reads these variables when torch first looks for devices; after that they change nothing.
    """
    if getattr(args, "default_device", None) is not None:
        order = [args.default_device, *(number for number in range(32) if number != args.default_device)]
        _visible(",".join(map(str, order)))
    if args.cuda_device is not None:
        _visible(str(args.cuda_device))
        os.environ["ASCEND_RT_VISIBLE_DEVICES"] = str(args.cuda_device)
    if getattr(args, "oneapi_device_selector", None) is not None:
        os.environ["ONEAPI_DEVICE_SELECTOR"] = args.oneapi_device_selector
    if args.deterministic:
        os.environ.setdefault("CUBLAS_WORKSPACE_CONFIG", ":4096:8")
    if "torch" not in sys.modules and not args.cpu:
        comfy("cuda_malloc")  # chooses CUDA's allocator, for which torch must not be there yet


def _visible(devices: str) -> None:
    os.environ["CUDA_VISIBLE_DEVICES"] = devices
    os.environ["HIP_VISIBLE_DEVICES"] = devices
