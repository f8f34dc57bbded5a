"""What the default session's server says of itself, as plain JSON: its nodes and embeddings.

`client.client` is that server's `Client`, with its address in `client.client.base_url`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .default import default_session

if TYPE_CHECKING:
    from ..client import Client

    client: Client

__all__ = ["Client", "client", "get_embeddings", "get_nodes_info"]


def __getattr__(name: str) -> Any:
    if name == "client":
        return default_session().client
    if name == "Client":
        from ..client import Client

        return Client
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def get_nodes_info() -> dict[str, Any]:
    """Asks the server for its nodes: ComfyUI's `/object_info`, class type → what it says of it.

    Raises:
        ServerError: The server can't be asked.
        RegistryError: Its answer is something else.
    """
    session = default_session()
    return _decoded(session.run(session.client.object_info()))


async def _get_nodes_info() -> dict[str, Any]:
    connection = await default_session().connected_async()
    return _decoded(await connection.call(connection.client.object_info()))


def get_embeddings() -> list[str]:
    """Asks the server for the names of its embeddings. Errors as of `get_nodes_info`."""
    session = default_session()
    names: list[str] = session.run(session.client.embeddings())
    return names


async def _get_embeddings() -> list[str]:
    connection = await default_session().connected_async()
    return await connection.call(connection.client.embeddings())


def _decoded(content: bytes) -> dict[str, Any]:
    from ..registry.document import decode

    return decode(content, "the server")
