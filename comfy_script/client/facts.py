"""What a server says of itself beside its nodes: versions, and where it looks for models."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from .client import Client

__all__ = ["ServerFacts", "is_loopback", "read_facts"]

_PAGE = "comfyui-frontend-package"


@dataclass(frozen=True, slots=True)
class ServerFacts:
    """What a server says of itself.

    Attributes:
        url: Its address, without credentials.
        comfyui_version: ComfyUI's version; None if it doesn't say.
        page_version: That of its page.
        arguments: What it was started with.
        model_folders: Kind of model (`checkpoints`) → the folders that it looks into, on its own disk, in its order;
            empty if it doesn't say.
    """

    url: str
    comfyui_version: str | None
    page_version: str | None
    arguments: tuple[str, ...]
    model_folders: Mapping[str, tuple[str, ...]]

    @property
    def is_local(self) -> bool:
        """Whether its address is this machine's own, so that its folders may be ours. A container has its own."""
        return is_loopback(urlsplit(self.url).hostname or "")


async def read_facts(client: Client) -> ServerFacts:
    """What a server says of itself; what it doesn't say is left empty.

    Raises:
        ServerError: It doesn't answer.
    """
    import asyncio

    stats, folders = await asyncio.gather(client.system_stats(), client.model_folders())
    system = stats.get("system")
    said: Mapping[str, Any] = system if isinstance(system, dict) else {}
    packages = said.get("comfy_package_versions")
    page = next(
        (each.get("installed") for each in _dicts(packages) if each.get("name") == _PAGE),
        said.get("required_frontend_version"),
    )
    arguments = said.get("argv")
    return ServerFacts(
        client.base_url,
        _text(said.get("comfyui_version")),
        _text(page),
        tuple(each for each in arguments if isinstance(each, str)) if isinstance(arguments, list) else (),
        folders,
    )


def is_loopback(host: str) -> bool:
    """Whether a host is this machine by its name or address alone; nothing is looked up."""
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host.rstrip(".").lower() == "localhost"


def _dicts(value: Any) -> list[dict[str, Any]]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) and value else None
