"""The extension in a running ComfyUI: the page loads it, and the server hands it each prompt."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any

import folder_paths
import nodes
from server import PromptServer

from ..registry.registry import Registry
from ..registry.sources import from_process
from .script import add_script

__all__ = ["add_extension"]


@functools.cache
def add_extension() -> None:
    """Adds it to the running server, if there is one; once, however often ComfyUI enters the pack."""
    instance = getattr(PromptServer, "instance", None)
    if instance is not None:
        # Not by a WEB_DIRECTORY: each door would have one, and the page would load the extension as often.
        nodes.EXTENSION_WEB_DIRS["comfy_script"] = str(Path(__file__).with_name("web"))
        instance.add_on_prompt_handler(_on_prompt)


def _on_prompt(body: Any) -> Any:
    add_script(body, _read_nodes)
    return body


def _read_nodes() -> Registry:
    # As for each page that opens: lists of files may have changed.
    with folder_paths.cache_helper:
        return from_process(nodes.NODE_CLASS_MAPPINGS, nodes.NODE_DISPLAY_NAME_MAPPINGS, origin="this server")
