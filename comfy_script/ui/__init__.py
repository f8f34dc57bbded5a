"""Owns: ComfyScript's names of what shows pictures in a notebook. Knows: runtime.

`ui.ipy.ImageViewer` is `Images`, which `from comfy_script.runtime import *` brings.
"""

from __future__ import annotations

from typing import Any

from . import ipy

__all__ = ["ipy"]


def __getattr__(name: str) -> Any:
    if name == "solara":
        raise AttributeError(
            "comfy_script has no Solara components. What MetadataViewer showed of an image, util.metadata(IMAGE) shows "
            "in a notebook, and `comfy-script show IMAGE` prints; `comfy-script transpile IMAGE` makes a script of it."
        )
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
