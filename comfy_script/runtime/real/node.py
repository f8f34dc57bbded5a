"""Nodes by ComfyUI's own names, whatever characters those have: `node.nodes['Note+']`, `node.get('Note+')`."""

from __future__ import annotations

from typing import Any

from ..namespace import ByClassType
from .session import default_session

__all__ = ["get", "nodes"]

nodes: ByClassType[Any] = ByClassType(lambda: default_session().nodes)
"""The nodes of the ComfyUI in this process by class type, a mapping; in naked mode, ComfyUI's own classes."""


def get(name: str) -> Any:
    """A node by ComfyUI's own name of it; None if there is no such node.

    Raises:
        NotLoadedError: `load()` was not called.
    """
    return nodes.get(name)
