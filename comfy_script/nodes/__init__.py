"""Owns: our ComfyUI node pack. Knows: ComfyUI's node API and torch only.

A pack like any other: ComfyUI loads it from a folder of custom nodes, in its web UI, on a server and in process.
Modules here import each other relatively, because ComfyUI may load the folder under any name. Each part of the pack
keeps its nodes in a module `nodes` (its list `NODES` is what `pack` registers) and its maths in modules that need torch
only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from comfy_api.latest import ComfyExtension

__all__ = ["comfy_entrypoint"]


async def comfy_entrypoint() -> ComfyExtension:
    """Where ComfyUI enters the pack."""
    from .pack import Pack

    return Pack()
