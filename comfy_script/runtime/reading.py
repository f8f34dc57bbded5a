"""Reading a server's nodes: the way that costs least first."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..client import Client

__all__ = ["read", "read_plainly"]


def read_plainly(client: Client) -> tuple[bytes, list[str]] | None:
    """The nodes and the embeddings without aiohttp; None where that doesn't do."""
    import json

    from ..client import plain

    bodies = plain.read_plainly(client, "object_info", "embeddings", meanwhile=_prepare)
    if bodies is None:
        return None
    try:
        embeddings = json.loads(bodies[1])
    except ValueError:
        return None
    return (bodies[0], embeddings) if isinstance(embeddings, list) else None


def _prepare() -> None:
    """Imports what the nodes will need: the server takes longer to write them down than that takes."""
    for module in ("registry.registry", "runtime.namespace"):
        importlib.import_module(f"comfy_script.{module}")


async def read(client: Client) -> tuple[bytes, list[str]]:
    """The nodes as the server wrote them, and the names of its embeddings. Errors as of the client's methods."""
    import asyncio

    body, embeddings = await asyncio.gather(client.object_info(), client.embeddings())
    return body, embeddings
