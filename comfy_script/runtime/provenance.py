"""What goes into the pictures: the API prompt (the server does that), a web-UI workflow, and the script's source."""

from __future__ import annotations

import linecache
from typing import TYPE_CHECKING, Any

from .._reading import read_text
from .._text import get_logger

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..formats.json_values import Encode
    from ..graph.records import Call
    from ..registry.registry import Registry
    from .opened.workflow_file import WorkflowFile

__all__ = ["extra_pnginfo", "page_of_file", "source_of"]

_MAX_UI_NODES = 2000
"""Above that no web-UI workflow is written: the page can't show it, and each image would carry megabytes."""

_log = get_logger(__name__)


def source_of(name: str, module_globals: dict[str, Any]) -> str | None:
    """The text of a file or notebook cell, by the name its code objects have; None if nobody has it (exec-ed code)."""
    # From Python 3.13 on, the code of `python -c` is there; but all code that is executed as a text is called so.
    if name == "<string>":
        return None
    lines = linecache.getlines(name, module_globals)
    if lines:
        return "".join(lines)
    try:
        return read_text(name)
    except (OSError, ValueError):
        return None


def extra_pnginfo(
    ids: Mapping[Call, str],
    registry: Registry,
    source: str | None,
    extra: dict[str, Any],
    *,
    encode: Encode,
    is_absent: Callable[[Any], bool] | None = None,
) -> dict[str, Any]:
    """The `extra_pnginfo` of a prompt: each key becomes a text chunk of every image that the workflow saves.

    Args:
        ids: The workflow's calls with their node ids.
        registry: The nodes.
        source: The script's text. What looks like a secret in it is blanked: pictures are shown around.
        extra: More keys with their values.
        encode, is_absent: As of `from_graph`.
    """
    from .._secrets import blank_secrets
    from ..formats.from_graph import from_graph
    from ..formats.metadata import SOURCE_KEY
    from ..formats.ui import to_ui

    info: dict[str, Any] = {}
    if _is_drawn(len(ids)):
        info["workflow"] = to_ui(from_graph(ids, encode=encode, is_absent=is_absent), registry)
    if source is not None:
        info[SOURCE_KEY] = blank_secrets(source)
    return info | extra


def page_of_file(workflow: WorkflowFile) -> dict[str, Any]:
    """The `extra_pnginfo` of an opened workflow: itself, as the page opens it."""
    if workflow.format == "api" and not _is_drawn(len(workflow.graph.nodes)):
        return {}
    return {"workflow": workflow.ui_format()}


def _is_drawn(nodes: int) -> bool:
    """Whether a workflow of so many nodes is drawn for the page."""
    if nodes <= _MAX_UI_NODES:
        return True
    _log.info("a workflow of %d nodes is not drawn for the web page", nodes)
    return False
