"""ComfyUI's command-line arguments in this process."""

from __future__ import annotations

import contextlib
import io
import sys
from collections.abc import Sequence
from typing import Any

from comfy_script.comfyui.devices import has_device_option
from comfy_script.errors import ComfyUIError

from .device import sees_gpu
from .modules import comfy

__all__ = ["apply_arguments"]

_NO_DYNAMIC_VRAM = "--disable-dynamic-vram"


def apply_arguments(argv: Sequence[str], *, has_dynamic_vram: bool) -> Any:
    """Has ComfyUI read its arguments, and nothing of this process's own.

    Adds `--cpu` where torch sees no GPU and the arguments don't say where to compute. Models are kept in memory by
    ComfyUI's own model management, not by its dynamic VRAM, which belongs to the server's executor.

    Args:
        argv: As for `main.py`.
        has_dynamic_vram: Whether this release knows `--disable-dynamic-vram`.

    Returns:
        ComfyUI's namespace of arguments.

    Raises:
        ComfyUIError: ComfyUI doesn't know them, or they ask for what there isn't in a process of one's own.
    """
    for unsupported in ("--enable-manager", "--enable-dynamic-vram"):
        if unsupported in argv:
            raise ComfyUIError(f"{unsupported} is for ComfyUI's server; leave it out to run ComfyUI in this process.")
    added = [_NO_DYNAMIC_VRAM] if has_dynamic_vram and _NO_DYNAMIC_VRAM not in argv else []
    if not has_device_option(argv) and not sees_gpu():
        added.append("--cpu")
    return _parse([*argv, *added])


def _parse(argv: Sequence[str]) -> Any:
    if "comfy.cli_args" in sys.modules:
        raise ComfyUIError("ComfyUI's modules were imported before load(), with arguments of their own: call it first.")
    # ComfyUI parses `sys.argv` when `comfy.cli_args` is imported, and then derives settings from it.
    comfy("comfy.options").enable_args_parsing()
    before, complaint = sys.argv, io.StringIO()
    sys.argv = ["main.py", *argv]
    try:
        with contextlib.redirect_stderr(complaint):
            return comfy("comfy.cli_args").args
    except SystemExit:
        sys.modules.pop("comfy.cli_args", None)
        lines = complaint.getvalue().strip().splitlines()
        raise ComfyUIError(f"ComfyUI doesn't take these arguments: {lines[-1] if lines else argv}") from None
    finally:
        sys.argv = before
