"""The `PromptServer.instance` that custom nodes expect: it has ComfyUI's routes and managers, and serves nobody."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

from .modules import comfy

__all__ = ["make_prompt_server"]


def make_prompt_server(args: Any, folder: Path, loop: asyncio.AbstractEventLoop) -> Any:
    """Makes the instance, without a socket.

    Args:
        args: ComfyUI's arguments.
        folder: ComfyUI's folder.
        loop: The loop that nodes find as `PromptServer.instance.loop`; it runs in a thread of its own.
    """
    server = comfy("server")
    if args.front_end_root is None:
        # No page is served, so the package with the page need not be there.
        args.front_end_root = str(folder)

    class QuietPromptServer(server.PromptServer):  # type: ignore[name-defined, misc]
        """Drops messages: nobody is connected, and the queue that would keep them is never emptied."""

        def send_sync(self, event: Any, data: Any, sid: str | None = None) -> None:
            """Drops a message."""

    instance = QuietPromptServer(loop)
    if hasattr(instance, "prompt_queue"):
        instance.last_prompt_id = ""
    return instance
