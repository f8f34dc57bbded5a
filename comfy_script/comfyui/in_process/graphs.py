"""Workflows as ComfyUI's nodes see them while they run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .modules import comfy

__all__ = ["dynamic_prompt"]


def dynamic_prompt(prompt: Mapping[str, Any]) -> Any:
    """The `DynamicPrompt` of a workflow in API format, to which nodes may add graphs."""
    return comfy("comfy_execution.graph").DynamicPrompt(prompt)
