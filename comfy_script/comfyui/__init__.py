"""Owns: the ComfyUI installation, how to find, install and start it; all knowledge of its releases. Knows: errors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from comfy_script.comfyui.args import ComfyUIArgs
from comfy_script.comfyui.install import (
    Installation,
    detect,
    find_installation,
    install,
    installations,
    missing_requirements,
)
from comfy_script.comfyui.releases import DEFAULT_VERSION, RELEASES

if TYPE_CHECKING:
    from comfy_script.comfyui.server import Server

__all__ = [
    "DEFAULT_VERSION",
    "RELEASES",
    "ComfyUIArgs",
    "Installation",
    "Server",
    "detect",
    "find_installation",
    "install",
    "installations",
    "missing_requirements",
]


def __getattr__(name: str) -> Any:
    # Most scripts talk to a server that runs already: they don't pay for subprocess and urllib.
    if name == "Server":
        from comfy_script.comfyui.server import Server

        return Server
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
