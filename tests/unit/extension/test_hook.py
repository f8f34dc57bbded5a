"""The extension in a server, without ComfyUI: `tests/page` and `tests/nodes` have the real one."""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import json
import sys
import threading
from collections.abc import Callable, Iterator
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from comfy_script.extension.script import SAVE_SCRIPT
from comfy_script.formats.metadata import SOURCE_KEY

HOOK = "comfy_script.extension.hook"


class Slow:
    """A node whose inputs take as long to list as the test wants."""

    CATEGORY = "test"
    FUNCTION = "run"
    RETURN_TYPES = ("STRING",)
    listing = threading.Event()
    go_on = threading.Event()
    in_time: list[bool] = []  # noqa: RUF012 - the class is the node

    @classmethod
    def INPUT_TYPES(cls) -> dict[str, Any]:
        cls.listing.set()
        cls.in_time.append(cls.go_on.wait(60))
        cls.go_on.set()  # a loop that is held up is so once
        return {"required": {}}


@pytest.fixture
def application(monkeypatch: pytest.MonkeyPatch) -> Iterator[web.Application]:
    """A server with our extension, and as much of ComfyUI as that asks for."""
    handlers: list[Callable[[Any], Any]] = []

    async def queue(_: web.Request) -> web.Response:
        return web.json_response({})

    async def prompt(request: web.Request) -> web.Response:
        body = await request.json()
        for handler in handlers:
            body = handler(body)
        return web.json_response(body)

    made = web.Application()
    made.router.add_get("/queue", queue)
    made.router.add_post("/prompt", prompt)
    instance = SimpleNamespace(app=made, add_on_prompt_handler=handlers.append, routes=web.RouteTableDef())
    parts: dict[str, dict[str, Any]] = {
        "execution": {"PromptExecutor": type("PromptExecutor", (), {})},
        "folder_paths": {"cache_helper": contextlib.nullcontext()},
        "nodes": {
            "EXTENSION_WEB_DIRS": {},
            "NODE_CLASS_MAPPINGS": {"Slow": Slow},
            "NODE_DISPLAY_NAME_MAPPINGS": {},
        },
        "server": {"PromptServer": SimpleNamespace(instance=instance)},
    }
    for name, members in parts.items():
        module = ModuleType(name)
        module.__dict__.update(members)
        monkeypatch.setitem(sys.modules, name, module)
    package = importlib.import_module("comfy_script.extension")
    before, attribute = sys.modules.pop(HOOK, None), package.__dict__.get("hook")
    importlib.import_module(HOOK).add_extension()
    yield made
    del sys.modules[HOOK]
    del package.__dict__["hook"]
    if before is not None:
        sys.modules[HOOK] = before
    if attribute is not None:
        package.__dict__["hook"] = attribute


def test_others_are_answered_while_a_script_is_written(application: web.Application) -> None:
    prompt = {"1": {"class_type": "Slow", "inputs": {}}}
    drawn = {"nodes": [], "links": [], "extra": {SAVE_SCRIPT: True}}
    body = json.dumps({"prompt": prompt, "extra_data": {"extra_pnginfo": {"workflow": drawn}}})

    async def run() -> Any:
        async with TestClient(TestServer(application)) as client:

            async def post() -> Any:
                async with client.post("/prompt", data=body) as answer:
                    return await answer.json()

            posting = asyncio.ensure_future(post())
            assert await asyncio.to_thread(Slow.listing.wait, 60)
            async with client.get("/queue") as answer:
                assert answer.status == 200
            assert not posting.done()
            Slow.go_on.set()
            return await posting

    info = asyncio.run(run())["extra_data"]["extra_pnginfo"]
    assert Slow.in_time[0], "the loop was held up"
    assert "Slow(" in info[SOURCE_KEY]
