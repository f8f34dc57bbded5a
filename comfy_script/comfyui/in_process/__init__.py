"""Owns: ComfyUI inside this process: how it is booted, and what of its internals differs between its releases.

One module per thing that differs. Nothing else in the package imports ComfyUI's own modules.
"""

from __future__ import annotations

from .boot import ComfyUI, boot, running

__all__ = ["ComfyUI", "boot", "running"]
