"""What goes into the pictures: the API prompt (the server does that), a web-UI workflow, and the script's source."""

from __future__ import annotations

import linecache
import logging
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..formats.api import Compiled
    from ..registry.registry import Registry

__all__ = ["extra_pnginfo", "source_of"]

_MAX_UI_NODES = 2000
"""Above that no web-UI workflow is written: the page can't show it, and each image would carry megabytes."""

_log = logging.getLogger(__name__)


def source_of(name: str, module_globals: dict[str, Any]) -> str | None:
    """The text of a file or notebook cell, by the name its code objects have; None if nobody has it (exec-ed code)."""
    lines = linecache.getlines(name, module_globals)
    if lines:
        return "".join(lines)
    try:
        return Path(name).read_text(encoding="utf-8")
    except (OSError, ValueError):
        return None


def extra_pnginfo(compiled: Compiled, registry: Registry, source: str | None, extra: dict[str, Any]) -> dict[str, Any]:
    """The `extra_pnginfo` of a prompt: each key becomes a text chunk of every image that the workflow saves."""
    from ..formats.metadata import SOURCE_KEY
    from ..formats.ui import api_to_ui

    info: dict[str, Any] = {}
    if len(compiled.prompt) <= _MAX_UI_NODES:
        info["workflow"] = api_to_ui(compiled.prompt, registry)
    else:
        _log.info("a workflow of %d nodes is not drawn for the web page", len(compiled.prompt))
    if source is not None:
        info[SOURCE_KEY] = source
    return info | extra
