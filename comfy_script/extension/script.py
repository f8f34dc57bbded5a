"""The script of a prompt that the page queues, saved with its images."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import Any

from ..errors import ComfyScriptError, FormatError
from ..formats.compare import is_same
from ..formats.from_api import from_api
from ..formats.from_ui import from_ui
from ..formats.metadata import SOURCE_KEY
from ..formats.workflow import WorkflowDocument
from ..registry.registry import Registry
from ..transpile.transpiler import transpile

__all__ = ["SAVE_SCRIPT", "add_script"]

SAVE_SCRIPT = "comfy_script.save_script"
"""The page's setting, and the mark in `extra` of a queued workflow while it is on. `web/save_script.js` has it, too."""

_log = logging.getLogger(__name__)


def add_script(body: Any, read_nodes: Callable[[], Registry]) -> None:
    """Adds the script to what a prompt saves with its images, if the page marked the prompt.

    The mark is taken out, so that an image doesn't carry it. A workflow that can't be written as a script is logged;
    the prompt stays as it is.

    Args:
        body: The body of a request to `/prompt`, not checked yet; it is changed in place.
        read_nodes: Gives the server's nodes; called for a marked prompt only.
    """
    match body:
        case {"prompt": prompt, "extra_data": {"extra_pnginfo": {"workflow": {"extra": dict(extra)} as drawn} as info}}:
            if extra.pop(SAVE_SCRIPT, None) is not True:
                return
        case _:
            return
    try:
        nodes = read_nodes()
        info[SOURCE_KEY] = transpile(_workflow(prompt, drawn, nodes), nodes, runtime=True)
    except ComfyScriptError as error:
        _log.warning("The images of this prompt are saved without the Python script: %s", error)


def _workflow(prompt: Any, drawn: Mapping[str, Any], nodes: Registry) -> WorkflowDocument:
    """What is queued, with the page's subgraphs and groups unless they stand for something else.

    The page draws lots as it sends a workflow, as in `{red|green}`, and other extensions may change what it sends.
    """
    queued = from_api(prompt)
    try:
        whole = from_ui(drawn, nodes)
    except FormatError as error:
        _log.info("the script is made from the prompt alone: %s", error)
        return queued
    return whole if is_same(whole, queued) else queued
