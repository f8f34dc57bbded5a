"""The extension in a running ComfyUI: the page loads it, and the server hands it each prompt."""

from __future__ import annotations

import asyncio
import functools
import inspect
from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from dataclasses import asdict
from pathlib import Path
from typing import Any

import execution
import folder_paths
import nodes
from aiohttp import web
from server import PromptServer

from ..comfyui.versions import git_commit, loaded_packs
from ..registry.classes import Facts, read_classes
from ..registry.registry import Registry
from ..registry.sources import from_process
from .script import Scribe, add_script, is_marked
from .worker import guard

__all__ = ["add_extension"]

_SCRIPT: ContextVar[str | None] = ContextVar("script", default=None)
"""The script of the prompt that this request queues."""


@functools.cache
def add_extension() -> None:
    """Adds it to the running server, if there is one; once, however often ComfyUI enters the pack."""
    instance = getattr(PromptServer, "instance", None)
    if instance is not None:
        # Not by a WEB_DIRECTORY: each door would have one, and the page would load the extension as often.
        nodes.EXTENSION_WEB_DIRS["comfy_script"] = str(Path(__file__).with_name("web"))
        instance.app.middlewares.append(_middleware(Scribe(_read_nodes)))
        instance.add_on_prompt_handler(_on_prompt)
        instance.routes.get("/comfy_script/classes")(_get_classes)
        instance.routes.get("/comfy_script/versions")(_get_versions)
        guard(execution.PromptExecutor)


async def _get_classes(_: web.Request) -> web.Response:
    """What the nodes' classes say beyond `/object_info`, see `registry.classes`."""
    return web.json_response(_classes(tuple(nodes.NODE_CLASS_MAPPINGS.items())))


async def _get_versions(_: web.Request) -> web.Response:
    """Versions and commits of ComfyUI, us and the node packs. No contents of models: to read them takes minutes."""
    return web.json_response(await asyncio.to_thread(_versions))


@functools.lru_cache(maxsize=1)
def _versions() -> dict[str, Any]:
    """Looked at once: what runs was loaded at the start, whatever the folders have by now."""
    packs = loaded_packs(getattr(nodes, "LOADED_MODULE_DIRS", {}))
    return {
        "comfyui_commit": git_commit(Path(inspect.getfile(nodes)).parent),
        "packs": {name: asdict(version) for name, version in packs.items()},
    }


@functools.lru_cache(maxsize=1)
def _classes(classes: tuple[tuple[str, type], ...]) -> dict[str, Facts]:
    """Looked at once: they change only when packs are loaded."""
    with folder_paths.cache_helper:
        return read_classes(dict(classes))


def _middleware(scribe: Scribe) -> Any:
    # ComfyUI calls handlers of prompts on its event loop: what takes long is done before, in a thread.
    @web.middleware
    async def write(
        request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        if request.method == "POST" and request.path in ("/prompt", "/api/prompt"):
            body = await request.read()
            if is_marked(body):
                _SCRIPT.set(await asyncio.to_thread(scribe.write, body))
        return await handler(request)

    return write


def _on_prompt(body: Any) -> Any:
    add_script(body, _SCRIPT.get())
    return body


def _read_nodes() -> Registry:
    # As for each page that opens: lists of files may have changed.
    with folder_paths.cache_helper:
        return from_process(nodes.NODE_CLASS_MAPPINGS, nodes.NODE_DISPLAY_NAME_MAPPINGS, origin="this server")
