"""Reading a server's nodes: the way that costs least first."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from ..client import Client

__all__ = ["Found", "read", "read_plainly"]


class Found(NamedTuple):
    """What a server says of its nodes.

    Attributes:
        nodes: As it wrote them.
        embeddings: The names of its embeddings.
        classes: What the nodes' classes say beyond that; None if it doesn't tell.
    """

    nodes: bytes
    embeddings: list[str]
    classes: Mapping[str, Any] | None


def read_plainly(client: Client) -> Found | None:
    """What a server says of its nodes, read without aiohttp; None where that doesn't do."""
    import json

    from ..client import plain
    from ..client.about import CLASSES_ROUTE

    routes = ("object_info", "embeddings", CLASSES_ROUTE)
    bodies = plain.read_plainly(client, *routes, optional={CLASSES_ROUTE}, meanwhile=_prepare)
    if bodies is not None and bodies[1].lstrip()[:1] == b"<":  # a page that a pack has put there
        others = plain.read_plainly(client, "api/embeddings")
        bodies[1:2] = others or bodies[1:2]
    if bodies is None:
        return None
    try:
        embeddings = json.loads(bodies[1])
        classes = json.loads(bodies[2]) if bodies[2] else None
    except (ValueError, RecursionError):
        return None
    return Found(bodies[0], embeddings, classes) if isinstance(embeddings, list) else None


def _prepare() -> None:
    """Imports what the nodes will need: the server takes longer to write them down than that takes."""
    for module in ("registry.registry", "runtime.namespace"):
        importlib.import_module(f"comfy_script.{module}")


async def read(client: Client) -> Found:
    """What a server says of its nodes. Errors as of the client's methods."""
    import asyncio

    return Found(*await asyncio.gather(client.object_info(), client.embeddings(), client.node_classes()))
