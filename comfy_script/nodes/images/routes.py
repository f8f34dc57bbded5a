"""The server's image memory, and how scripts reach it over HTTP.

    PUT /comfy_script/memory/{name}    the body is the image        204, or 507 with the reason: there is no room
    GET /comfy_script/memory/{name}                                 200, or 404

`name` is of the form `memory.NAME`. ComfyUI's own limits hold: the size of uploads, and where requests may come from.
"""

from __future__ import annotations

import asyncio
import functools
from pathlib import Path

import folder_paths
from aiohttp import web
from server import PromptServer

from .memory import NAME, ImageMemory

__all__ = ["MEMORY", "add_routes"]

_CAPACITY = 512 * 2**20

MEMORY = ImageMemory(_CAPACITY, lambda: Path(folder_paths.get_temp_directory()) / "comfy_script")
"""The one memory of this process."""


async def _put(request: web.Request) -> web.Response:
    data = await request.read()
    try:
        await asyncio.to_thread(MEMORY.put, request.match_info["name"], data)
    except OSError as error:
        return web.Response(status=507, text=f"the image can't be kept: {error.strerror or error}")
    return web.Response(status=204)


async def _get(request: web.Request) -> web.Response:
    try:
        data = await asyncio.to_thread(MEMORY.get, request.match_info["name"])
    except KeyError:
        raise web.HTTPNotFound from None
    # It is whatever a client has put: no browser may take it for a page.
    headers = {"X-Content-Type-Options": "nosniff", "Content-Disposition": "attachment"}
    return web.Response(body=data, content_type="application/octet-stream", headers=headers)


@functools.cache
def add_routes() -> None:
    """Has the running server answer the routes, if there is one; once, however often ComfyUI enters the pack."""
    instance = getattr(PromptServer, "instance", None)
    if instance is not None:
        path = f"/comfy_script/memory/{{name:{NAME.pattern}}}"
        instance.routes.put(path)(_put)
        instance.routes.get(path)(_get)
