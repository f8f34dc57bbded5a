"""Nodes by ComfyUI's own names, whatever characters those have: `node.nodes['Note+']`, `node.get('Note+')`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .default import default_session
from .namespace import ByClassType

if TYPE_CHECKING:
    from .node_types import Node

__all__ = ["get", "nodes"]

nodes: ByClassType[Node] = ByClassType(lambda: default_session().nodes)
"""The nodes of the default session by class type, a mapping. Using it before `load()` is a `NotLoadedError`."""


def get(name: str) -> Node | None:
    """A node by ComfyUI's own name of it; None if the server has no such node.

    Raises:
        NotLoadedError: `load()` was not called.
    """
    return nodes.get(name)
