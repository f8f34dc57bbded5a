"""The pack as ComfyUI sees it."""

from __future__ import annotations

import importlib
import logging

from comfy_api.latest import ComfyExtension, io

from .names import keep, settle_later

__all__ = ["Pack"]

_PARTS = ("attention", "attention.dit", "images", "inpaint", "masks")

_log = logging.getLogger(__name__)


class Pack(ComfyExtension):
    """What ComfyUI asks for our nodes."""

    async def on_load(self) -> None:
        """Adds our routes."""
        try:
            from .images.routes import add_routes
        except ImportError as error:
            _log.warning("Images can't be sent to nodes without a file: %s", error)
        else:
            add_routes()
        settle_later()

    async def get_node_list(self) -> list[type[io.ComfyNode]]:
        """All nodes that this ComfyUI accepts: it would leave out the whole pack for one that it refuses."""
        wanted: list[type[io.ComfyNode]] = []
        former: list[type[io.ComfyNode]] = []
        for part in _PARTS:
            try:
                module = importlib.import_module(f".{part}.nodes", __package__)
            except Exception as error:  # noqa: BLE001 - whatever another ComfyUI lacks, the other parts go on
                _log.warning("The nodes of comfy_script for %s are not there: %s", part, _told(error))
                continue
            wanted += filter(_accepted, module.NODES)
            former += filter(_accepted, getattr(module, "FORMER", ()))
        return keep(wanted, former)


def _accepted(node: type[io.ComfyNode]) -> bool:
    try:
        node.GET_SCHEMA()
    except Exception as error:  # noqa: BLE001 - ComfyUI's checks differ from release to release
        _log.warning("The node %s of comfy_script is not there: %s", node.__name__, _told(error))
        return False
    return True


def _told(error: Exception) -> str:
    return " ".join(f"{type(error).__name__}: {error}".split())
