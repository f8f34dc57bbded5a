"""Owns: the ComfyUI installation, how to find, install and start it; all knowledge of its releases. Knows: errors.

The function `install` is in the module of the same name: `from comfy_script.comfyui.install import install`.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from comfy_script.comfyui.args import ComfyUIArgs
    from comfy_script.comfyui.installation import (
        Installation,
        detect,
        find_installation,
        installations,
        missing_requirements,
    )
    from comfy_script.comfyui.releases import DEFAULT_VERSION, RELEASES
    from comfy_script.comfyui.server import Server

__all__ = [
    "DEFAULT_VERSION",
    "RELEASES",
    "ComfyUIArgs",
    "Installation",
    "Server",
    "detect",
    "find_installation",
    "installations",
    "missing_requirements",
]

_HOMES = {
    "ComfyUIArgs": "args",
    "DEFAULT_VERSION": "releases",
    "RELEASES": "releases",
    "Server": "server",
}


def __getattr__(name: str) -> Any:
    # Most scripts talk to a server that runs already: they don't pay for subprocess, tarfile and urllib.
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(f"{__name__}.{_HOMES.get(name, 'installation')}"), name)
    globals()[name] = value
    return value
