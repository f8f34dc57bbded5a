"""The connection for what a user gives to `load()`: a server's address, a folder to start one from, or nothing."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .connection import Connection

if TYPE_CHECKING:
    from ..client import Client
    from ..comfyui import ComfyUIArgs, Server
    from .progress import Progress

__all__ = ["connect"]


def connect(
    comfyui: Any, args: ComfyUIArgs | None, progress: Progress | None, old: Connection | None = None
) -> Connection:
    """The connection for what the user named, or for what `comfyui.discovery.find` finds.

    Args:
        comfyui: A URL, a Client, a folder, an Installation, a running Server, or None.
        args: Command-line arguments for a server that is started.
        progress: How progress is shown.
        old: The connection so far; it is kept if it leads to the same server.

    Raises:
        ComfyUINotFoundError: Nothing was found; says what to type.
        ServerStartError: The server that was to be started doesn't come up.
    """
    from .notebook import default_progress

    if comfyui is None and old is not None and (old.server is None or old.server.alive):
        return old
    progress = progress or default_progress()
    client, server = _open(comfyui, args, progress)
    if old is not None and server is None and old.client.base_url == client.base_url and client is not comfyui:
        return old
    return Connection(client, progress, server)


def _open(comfyui: Any, args: ComfyUIArgs | None, progress: Progress) -> tuple[Client, Server | None]:
    from ..client import Client
    from ..comfyui.discovery import find, looks_like_path, start

    if comfyui is None:
        comfyui = find()
    elif isinstance(comfyui, str) and looks_like_path(comfyui):
        comfyui = Path(comfyui)
    if isinstance(comfyui, Client):
        return comfyui, None
    if isinstance(comfyui, str):
        return Client(comfyui), None
    # Late, because a script that names its server needs nothing of this.
    from ..comfyui import Installation, Server

    if isinstance(comfyui, Server):
        return Client(comfyui.url), None
    if isinstance(comfyui, (Installation, os.PathLike)):
        try:
            server = start(comfyui, args, say=progress.starting)
        except BaseException:
            progress.close()
            raise
        progress.started(f"ComfyUI {server.installation.version} runs at {server.url}")
        return Client(server.url), server
    raise TypeError(f"load() takes a URL, a path or a Client, not {type(comfyui).__name__}")
