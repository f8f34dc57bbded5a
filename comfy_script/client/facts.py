"""What a server says of itself beside its nodes: versions, and where it looks for models."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .about import objects

if TYPE_CHECKING:
    from .client import Client

__all__ = ["ServerFacts", "is_loopback", "read_facts"]

_PAGE = "comfyui-frontend-package"
_DEVICE = re.compile(r"^(?:[a-z]+:\d+ )?(.*?)(?: : \w+)?$")


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
        python_version: That of its Python; None if it doesn't say, as with the following.
        torch_version: That of its torch.
        system: Its operating system, as Python names it: `linux`, `win32`.
        devices: What it computes on, the first one mainly.
        versions: What our part on it says of commits and packs; empty where it isn't installed.
    """

    url: str
    comfyui_version: str | None
    page_version: str | None
    arguments: tuple[str, ...]
    model_folders: Mapping[str, tuple[str, ...]]
    python_version: str | None = None
    torch_version: str | None = None
    system: str | None = None
    devices: tuple[str, ...] = ()
    versions: Mapping[str, Any] = field(default_factory=dict)

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

    stats, folders, versions = await asyncio.gather(client.system_stats(), client.model_folders(), client.versions())
    system = stats.get("system")
    said: Mapping[str, Any] = system if isinstance(system, dict) else {}
    packages = said.get("comfy_package_versions")
    page = next(
        (each.get("installed") for each in objects(packages) if each.get("name") == _PAGE),
        said.get("required_frontend_version"),
    )
    arguments = said.get("argv")
    return ServerFacts(
        client.base_url,
        _text(said.get("comfyui_version")),
        _text(page),
        tuple(each for each in arguments if isinstance(each, str)) if isinstance(arguments, list) else (),
        folders,
        (_text(said.get("python_version")) or "").partition(" ")[0] or None,
        _text(said.get("pytorch_version")),
        _text(said.get("os")),
        tuple(name for each in objects(stats.get("devices")) if (name := _device(each.get("name")))),
        versions,
    )


def is_loopback(host: str) -> bool:
    """Whether a host is this machine by its name or address alone; nothing is looked up."""
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host.rstrip(".").lower() == "localhost"


def _device(name: Any) -> str:
    """A device without its number and the way that torch reserves its memory: `cuda:0 NVIDIA H100 : native`."""
    text = _text(name) or ""
    return _DEVICE.sub(r"\1", text)


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) and value else None
