"""The script of a prompt that the page queues, saved with its images."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Mapping
from typing import Any

from .._text import get_logger
from ..errors import ComfyScriptError, FormatError
from ..formats.compare import is_same
from ..formats.from_api import from_api
from ..formats.from_ui import from_ui
from ..formats.metadata import SOURCE_KEY
from ..formats.workflow import WorkflowDocument
from ..registry.registry import Registry
from ..transpile.transpiler import transpile

__all__ = ["MAX_BYTES", "MAX_NODES", "SAVE_SCRIPT", "Scribe", "add_script", "is_marked"]

SAVE_SCRIPT = "comfy_script.save_script"
"""The page's setting, and the mark in `extra` of a queued workflow while it is on. `web/save_script.js` has it, too."""

MAX_NODES = 5000
"""Of how many nodes a script is written at most."""

MAX_BYTES = 16 * 2**20
"""How many bytes a prompt of which a script is written may have, with its workflow."""

MAX_WAIT = 30
"""How many seconds a prompt waits for the scripts of others before it goes without its own."""

_log = get_logger(__name__)


def is_marked(body: bytes) -> bool:
    """Whether the page may have marked the prompt in this body of a request, at a glance."""
    return SAVE_SCRIPT.encode() in body


class Scribe:
    """Writes the scripts of marked prompts: one at a time, and of none that is so large that others would wait long.

    Whoever can queue a prompt can mark it.
    """

    def __init__(self, read_nodes: Callable[[], Registry]) -> None:
        """Make one.

        Args:
            read_nodes: Gives the server's nodes; called for marked prompts only.
        """
        self._read_nodes = read_nodes
        self._turn = threading.Lock()

    def write(self, body: bytes) -> str | None:
        """The script of a prompt as the page sends it; None if it isn't marked, or if it can't be written (logged).

        It takes seconds for large workflows: not for an event loop.

        Args:
            body: The body of a request to `/prompt`, not checked yet.
        """
        if len(body) > MAX_BYTES:
            _tell(f"it has {len(body)} bytes, and scripts are written of at most {MAX_BYTES}")
            return None
        if not self._turn.acquire(timeout=MAX_WAIT):
            _tell(f"others were being written for {MAX_WAIT} seconds")
            return None
        try:
            match json.loads(body):
                case {
                    "prompt": dict(prompt),
                    "extra_data": {"extra_pnginfo": {"workflow": {"extra": dict(extra)} as drawn}},
                }:
                    if extra.pop(SAVE_SCRIPT, None) is not True:
                        return None
                case _:
                    return None
            if len(prompt) > MAX_NODES:
                _tell(f"it has {len(prompt)} nodes, and scripts are written of at most {MAX_NODES}")
                return None
            nodes = self._read_nodes()
            return transpile(_workflow(prompt, drawn, nodes), nodes, runtime=True)
        except (ComfyScriptError, ValueError, RecursionError) as error:
            _tell(str(error))
            return None
        finally:
            self._turn.release()


def _tell(reason: str) -> None:
    _log.warning("The images of this prompt are saved without the Python script: %s", reason)


def add_script(body: Any, script: str | None) -> None:
    """Adds the script to what a prompt saves with its images, if the page marked the prompt.

    The mark is taken out, so that an image doesn't carry it.

    Args:
        body: The body of a request to `/prompt`, not checked yet; it is changed in place.
        script: The script; None if there is none.
    """
    match body:
        case {"extra_data": {"extra_pnginfo": {"workflow": {"extra": dict(extra)}} as info}}:
            if extra.pop(SAVE_SCRIPT, None) is True and script is not None:
                info[SOURCE_KEY] = script


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
    if not is_same(whole, queued):
        return queued
    for graph in (whole.graph, *(subgraph.graph for subgraph in whole.subgraphs.values())):
        for node in graph.nodes.values():
            node.boxes.clear()  # the script is to make this very image
    return whole
