"""Whether there is a GPU that ComfyUI can use."""

from __future__ import annotations

import functools
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from .._text import get_logger

__all__ = ["has_device_option", "has_gpu", "shows_gpu"]

logger = get_logger(__name__)

# ComfyUI's own options that choose where it computes.
_DEVICE_OPTIONS = frozenset(
    {
        "--cpu",
        "--cuda-device",
        "--default-device",
        "--directml",
        "--gpu-only",
        "--highvram",
        "--lowvram",
        "--normalvram",
        "--novram",
        "--oneapi-device-selector",
    }
)
# Kernel interfaces of NVIDIA, AMD (ROCm), WSL, Huawei (CANN) and Intel or other graphics.
_SIGNS = ("/proc/driver/nvidia/version", "/dev/kfd", "/dev/dxg", "/dev/davinci_manager", "/dev/dri")
_ASK_TORCH = """
import torch
print("gpu" if torch.cuda.is_available() or torch.backends.mps.is_available()
      or any(hasattr(torch, name) and getattr(torch, name).is_available() for name in ("xpu", "npu", "mlu"))
      else "no gpu")
"""


def has_device_option(args: Sequence[str]) -> bool:
    """Whether ComfyUI arguments say already where to compute."""
    return any(argument.partition("=")[0] in _DEVICE_OPTIONS for argument in args)


def shows_gpu() -> bool:
    """Whether the machine shows any sign of a GPU; if not, there is no need to ask torch."""
    return sys.platform != "linux" or any(Path(sign).exists() for sign in _SIGNS) or bool(shutil.which("nvidia-smi"))


@functools.cache
def has_gpu(python: str) -> bool:
    """Whether torch, in this Python, sees a GPU. Asked once per process; on a machine without any sign of one, never.

    Args:
        python: The Python executable that runs ComfyUI.
    """
    if not shows_gpu():
        return False
    try:
        answer = subprocess.run([python, "-c", _ASK_TORCH], capture_output=True, check=False, stdin=subprocess.DEVNULL)
    except OSError:
        return False
    logger.debug("torch in %s: %r %r", python, answer.stdout, answer.stderr)
    return answer.stdout.split() == [b"gpu"]
