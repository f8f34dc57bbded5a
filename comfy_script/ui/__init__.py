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
            "comfy_script has no Solara components. What MetadataViewer showed of an image, "
            "`comfy-script transpile IMAGE` prints; comfy_script.formats.read_metadata(IMAGE) gives it as an object."
        )
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
