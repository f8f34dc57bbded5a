"""Whose a class type is, where packs have the same one.

ComfyUI gives it to the pack that it loads last, without a word. Ours leaves a class type to the pack that has it, in
any order, and says so. Names that our nodes had before are given to them when all packs are loaded, if nobody else has
them.
"""

from __future__ import annotations

import functools
import logging
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import nodes
from server import PromptServer

if TYPE_CHECKING:
    from comfy_api.latest import io

__all__ = ["keep", "settle", "settle_later"]

_log = logging.getLogger(__name__)
_kept: dict[str, type[io.ComfyNode]] = {}
_former: dict[str, type[io.ComfyNode]] = {}


def keep(wanted: Iterable[type[io.ComfyNode]], former: Iterable[type[io.ComfyNode]]) -> list[type[io.ComfyNode]]:
    """The nodes of ours whose class types are free, for ComfyUI to register.

    Args:
        wanted: Our nodes.
        former: The same under the class types that they had before: `settle` registers them.
    """
    found = []
    for node in wanted:
        class_type = node.GET_SCHEMA().node_id
        if nodes.NODE_CLASS_MAPPINGS.get(class_type, node) is node:
            _kept[class_type] = node
            found.append(node)
        else:
            _tell(class_type)
    _former.update((node.GET_SCHEMA().node_id, node) for node in former)
    return found


@functools.cache
def settle_later() -> None:
    """Has the server, if there is one, `settle` the names as it begins to listen: then, all packs are loaded."""
    instance = getattr(PromptServer, "instance", None)
    if instance is not None:

        async def settle_now(app: Any) -> None:
            settle()

        instance.app.on_startup.append(settle_now)


def settle() -> None:
    """Says which of our class types another pack has taken, and registers former ones that nobody has."""
    for class_type, node in list(_kept.items()):
        if nodes.NODE_CLASS_MAPPINGS.get(class_type) is not node:
            _tell(class_type)
            del _kept[class_type]
    module = next((node.RELATIVE_PYTHON_MODULE for node in _kept.values()), "nodes")
    for class_type, node in _former.items():
        if nodes.NODE_CLASS_MAPPINGS.setdefault(class_type, node) is node:
            nodes.NODE_DISPLAY_NAME_MAPPINGS[class_type] = node.GET_SCHEMA().display_name
            node.RELATIVE_PYTHON_MODULE = module
        else:
            _log.info("%s is the node of %s; ours has a class type of its own", class_type, _owner(class_type))


def _owner(class_type: str) -> str:
    owner = nodes.NODE_CLASS_MAPPINGS.get(class_type)
    return str(getattr(owner, "RELATIVE_PYTHON_MODULE", "another pack"))


def _tell(class_type: str) -> None:
    _log.warning(
        "The class type %s is that of a node of %s: the node of comfy_script with this name is not there",
        class_type,
        _owner(class_type),
    )
