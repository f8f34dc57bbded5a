"""A stand-in for a ComfyUI server, for tests without ComfyUI or torch.

It answers over HTTP and websocket on a port of the loopback interface, from a thread of the test's process. Not by a
transport without sockets: the library reads with `http.client` where that costs less and with aiohttp where it must,
and aiohttp has no place for one; so what is tested is all that scripts use, and a start still takes milliseconds only.

What it answers is what ComfyUI 0.30 answers: tests/server_contract runs one suite on both. Its nodes do the least that
can be looked at, and wait where a test holds them, so that no test has to guess how long something takes. What networks
and proxies do to connections is done by `FaultProxy` in front of it, as in front of a real server.
"""

from __future__ import annotations

import asyncio
import contextlib
import heapq
import json
import struct
import threading
import time
import uuid
from collections.abc import Iterator, Mapping
from typing import Any

import aiohttp
from aiohttp import web

from tests.faults.faults import Fault, Faults
from tests.faults.loopback import Loopback
from tests.standin.about import FEATURES, MAX_UPLOAD, About
from tests.standin.executor import Executor, History
from tests.standin.file_routes import FileRoutes
from tests.standin.files import Files
from tests.standin.nodes import Node, core_nodes, pack_nodes
from tests.standin.validation import complaint, validate

_PREVIEW, _PREVIEW_WITH_METADATA = 1, 4
_JPEG = 1
_HELD_TIMEOUT = 20.0

# number, id, prompt, extra data, output nodes: as `/queue` lists it.
Item = tuple[float, str, dict[str, Any], dict[str, Any], list[str]]


class StandIn(Loopback):
    """A stand-in for a ComfyUI server: `with StandIn() as server:` … `server.url`.

    Args:
        port: Where it listens; a free port if None.
        pack: Whether it has our node pack, by which images come and go without files.
        nodes: More nodes, by class type.
        checkpoints: Names of the checkpoints that it has.
        embeddings: Names of the embeddings that it has.

    Attributes:
        requests: (method, path) of each request that came, in order, spoilt ones included.
        submissions: The body of each POST /prompt that was queued.
        files: Its files.
    """

    def __init__(
        self,
        *,
        port: int | None = None,
        pack: bool = True,
        nodes: Mapping[str, Node] | None = None,
        checkpoints: tuple[str, ...] = ("v1-5-pruned-emaonly.ckpt",),
        embeddings: tuple[str, ...] = (),
    ) -> None:
        super().__init__(port)
        self.version = "0.30.0"
        self.requests: list[tuple[str, str]] = []
        self.submissions: list[dict[str, Any]] = []
        self.files = Files(list(checkpoints), list(embeddings))
        self._pack = pack
        self._nodes = {**core_nodes(), **(pack_nodes() if pack else {}), **(nodes or {})}
        self._faults = Faults()
        self._pending: list[Item] = []
        self._running: Item | None = None
        self._history: dict[str, dict[str, Any]] = {}
        self._number = 0
        self._free_memory = False
        self._sockets: dict[str, web.WebSocketResponse] = {}
        self._supports_metadata: dict[str, bool] = {}

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    # What a test does

    def hold(self, class_type: str, step: int = 0) -> None:
        """Stop each node of a class after so many steps (0: before it works), until `let_go` or an interruption."""
        self._call(lambda: self._executor.holds.add(class_type, step))

    def wait_held(self) -> tuple[str, str]:
        """Wait until a node is held; its prompt id and node id."""
        return self._run(asyncio.wait_for(self._executor.holds.reached(), _HELD_TIMEOUT))

    def move(self, class_type: str, step: int = 0) -> None:
        """Let what is held go on, and hold this instead."""
        self._call(lambda: self._executor.holds.move(class_type, step))

    def let_go(self) -> None:
        """Hold nothing any more."""
        self._call(lambda: self._executor.holds.let_go())

    def wait_idle(self) -> None:
        """Wait until nothing runs or waits, and all messages are sent."""
        self._run(asyncio.wait_for(self._until_idle(), _HELD_TIMEOUT))

    def fail(self, route: str, fault: Fault, *, times: int | None = None) -> None:
        """Spoil the requests of a route, `/prompt`, `GET /ws` or `/history/*`, so many times (None: always)."""
        self._call(lambda: self._faults.plan(route, fault, times))

    def restore(self) -> None:
        """Spoil nothing any more."""
        self._call(self._faults.clear)

    @contextlib.contextmanager
    def standing_still(self) -> Iterator[None]:
        """Do nothing meanwhile: connections are taken by the system only, as when a process is stopped."""
        go_on = threading.Event()
        self._loop.call_soon_threadsafe(go_on.wait)
        try:
            yield
        finally:
            go_on.set()

    def send(self, kind: str, data: Any, client_id: str | None = None) -> None:
        """Send a message over the websocket of a client, or of all."""
        self._call(lambda: self._send(kind, data, client_id))

    def send_raw(self, message: str | bytes) -> None:
        """Send what may be no message at all over all websockets."""
        self._call(lambda: self._messages.put_nowait((message, None)))

    def close_websockets(self) -> None:
        """Close all websockets in good order."""
        self._run(self._close_websockets())

    def forget_history(self) -> None:
        """Forget what has run, as `POST /history` does for the page."""
        self._call(self._history.clear)

    def remaining(self) -> int:
        """How many jobs run or wait."""
        return len(self._pending) + (self._running is not None)

    def count(self, method: str, path: str) -> int:
        """How many such requests came."""
        return self.requests.count((method, path))

    # The stand-in's own thread

    async def _set_up(self) -> web.Application:
        self._messages: asyncio.Queue[tuple[str | bytes, str | None]] = asyncio.Queue()
        self._work = asyncio.Condition()
        self._executor = Executor(self._nodes, self.files, self._send, self._send_preview)
        self._tasks = [asyncio.ensure_future(self._publish()), asyncio.ensure_future(self._work_off())]
        app = web.Application(client_max_size=MAX_UPLOAD, middlewares=[self._spoil])
        app.add_routes(
            [
                web.get("/ws", self._websocket),
                web.get("/prompt", self._get_prompt),
                web.post("/prompt", self._post_prompt),
                web.get("/queue", self._get_queue),
                web.post("/queue", self._post_queue),
                web.get("/history", self._get_all_history),
                web.post("/history", self._post_history),
                web.get("/history/{prompt_id}", self._get_history),
                web.post("/interrupt", self._post_interrupt),
                web.post("/free", self._post_free),
                *FileRoutes(self.files, memory=self._pack).routes(),
                *About(self._nodes, self.files, lambda: self.version).routes(),
            ]
        )
        # ComfyUI has the page's files there, which makes other requests to unknown places status 405.
        app.router.add_get("/{path:.*}", self._get_nothing)
        return app

    async def _stop(self) -> None:
        await self._close_websockets()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await super()._stop()

    @web.middleware
    async def _spoil(self, request: web.Request, handler: Any) -> web.StreamResponse:
        self.requests.append((request.method, request.path))
        return await self._faults.answer(request, request.path, lambda: handler(request))

    # Messages

    def _send(self, kind: str, data: Any, client_id: str | None) -> None:
        self._messages.put_nowait((json.dumps({"type": kind, "data": data}), client_id))

    def _send_preview(
        self, image: bytes, where: dict[str, Any], progress: dict[str, Any], client_id: str | None
    ) -> None:
        """Send a preview and the progress that it is of: before it if the client knows metadata, else behind it."""
        if client_id is not None and self._supports_metadata.get(client_id):
            metadata = json.dumps({**where, "image_type": "image/jpeg"}).encode()
            message = struct.pack(">II", _PREVIEW_WITH_METADATA, len(metadata)) + metadata + image
            self._messages.put_nowait((message, client_id))
            self._send("progress", progress, client_id)
        else:
            self._send("progress", progress, client_id)
            self._messages.put_nowait((struct.pack(">II", _PREVIEW, _JPEG) + image, client_id))

    def _send_status(self, client_id: str | None = None) -> None:
        sid = {} if client_id is None else {"sid": client_id}
        self._send("status", {"status": self._queue_info(), **sid}, client_id)

    async def _publish(self) -> None:
        while True:
            message, client_id = await self._messages.get()
            sockets = [self._sockets.get(client_id)] if client_id is not None else list(self._sockets.values())
            for socket in sockets:
                if socket is None:
                    continue
                with contextlib.suppress(ConnectionError, aiohttp.ClientError):
                    await (socket.send_str(message) if isinstance(message, str) else socket.send_bytes(message))
            self._messages.task_done()

    async def _websocket(self, request: web.Request) -> web.StreamResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        client_id = request.query.get("clientId") or uuid.uuid4().hex
        self._sockets[client_id] = socket
        self._supports_metadata[client_id] = False
        self._send_status(client_id)
        if client_id == self._executor.client_id and self._executor.running_node is not None:
            self._send("executing", {"node": self._executor.running_node}, client_id)
        first = True
        try:
            async for message in socket:
                with contextlib.suppress(ValueError, AttributeError):
                    content = json.loads(message.data)
                    if first and content.get("type") == "feature_flags":
                        self._supports_metadata[client_id] = bool(content["data"].get("supports_preview_metadata"))
                        self._send("feature_flags", FEATURES, client_id)
                first = False
        finally:
            # Also if the client has connected again meanwhile: ComfyUI, too, then sends it nothing any more.
            self._sockets.pop(client_id, None)
            self._supports_metadata.pop(client_id, None)
        return socket

    async def _close_websockets(self) -> None:
        await asyncio.gather(*(socket.close() for socket in list(self._sockets.values())))

    # The queue

    def _queue_info(self) -> dict[str, Any]:
        return {"exec_info": {"queue_remaining": len(self._pending) + (self._running is not None)}}

    async def _changed(self) -> None:
        self._send_status()
        async with self._work:
            self._work.notify_all()

    async def _until_idle(self) -> None:
        async with self._work:
            await self._work.wait_for(lambda: not self._pending and self._running is None)
        await self._messages.join()

    async def _work_off(self) -> None:
        """Run what is queued, for as long as the stand-in runs."""
        while True:
            async with self._work:
                await self._work.wait_for(lambda: self._pending or self._free_memory)
            if self._free_memory:
                self._free_memory = False
                self._executor.cache.clear()
                continue
            self._running = heapq.heappop(self._pending)
            _, prompt_id, prompt, extra_data, outputs = self._running
            await self._changed()
            history = await self._executor.run(prompt_id, prompt, dict(extra_data), outputs)
            self._history[prompt_id] = _history_entry(self._running, history)
            self._running = None
            await self._changed()
            if self._executor.client_id is not None:
                self._send("executing", {"node": None, "prompt_id": prompt_id}, self._executor.client_id)

    async def _get_prompt(self, request: web.Request) -> web.Response:
        return web.json_response(self._queue_info())

    async def _post_prompt(self, request: web.Request) -> web.Response:
        body = await request.json()
        number: float
        if "number" in body:
            number = float(body["number"])
        else:
            in_front = isinstance(body, dict) and body.get("front")
            number = -self._number if in_front else self._number
            self._number += 1
        if "prompt" not in body:
            return _refused(complaint("no_prompt", "No prompt provided", "No prompt provided"))
        prompt_id = body.get("prompt_id")
        if prompt_id is None:
            prompt_id = str(uuid.uuid4())
        elif not _is_canonical_uuid(prompt_id):
            return _refused(
                complaint("invalid_prompt_id", "prompt_id must be a valid UUID", "in its canonical form: lower case")
            )
        verdict = validate(body["prompt"], self._nodes, self.files, body.get("partial_execution_targets"))
        if verdict.error is not None:
            return _refused(verdict.error, verdict.node_errors)
        self.submissions.append(body)
        extra_data = {**body.get("extra_data", {}), "create_time": int(time.time() * 1000)}
        if "client_id" in body:
            extra_data["client_id"] = body["client_id"]
        heapq.heappush(self._pending, (number, prompt_id, body["prompt"], extra_data, verdict.outputs))
        await self._changed()
        return web.json_response({"prompt_id": prompt_id, "number": number, "node_errors": verdict.node_errors})

    async def _get_queue(self, request: web.Request) -> web.Response:
        running = [self._running] if self._running is not None else []
        return web.json_response(
            {
                "queue_running": [_without_secrets(item) for item in running],
                "queue_pending": [_without_secrets(item) for item in self._pending],
            }
        )

    async def _post_queue(self, request: web.Request) -> web.Response:
        body = await request.json()
        if body.get("clear"):
            self._pending.clear()
            await self._changed()
        for prompt_id in body.get("delete", ()):
            kept = [item for item in self._pending if item[1] != prompt_id]
            if len(kept) < len(self._pending):
                self._pending[:] = kept
                heapq.heapify(self._pending)
                await self._changed()
        return web.Response()

    async def _get_nothing(self, request: web.Request) -> web.Response:
        return web.Response(status=404)

    async def _get_all_history(self, request: web.Request) -> web.Response:
        ids, most, offset = list(self._history), request.query.get("max_items"), int(request.query.get("offset", -1))
        if most is not None:
            start = max(offset if offset >= 0 else len(ids) - int(most), 0)
            ids = ids[start : start + max(int(most), 1)]
        return web.json_response({prompt_id: self._history[prompt_id] for prompt_id in ids})

    async def _get_history(self, request: web.Request) -> web.Response:
        prompt_id = request.match_info["prompt_id"]
        return web.json_response({prompt_id: self._history[prompt_id]} if prompt_id in self._history else {})

    async def _post_history(self, request: web.Request) -> web.Response:
        body = await request.json()
        if body.get("clear"):
            self._history.clear()
        for prompt_id in body.get("delete", ()):
            self._history.pop(prompt_id, None)
        return web.Response()

    async def _post_interrupt(self, request: web.Request) -> web.Response:
        try:
            prompt_id = (await request.json()).get("prompt_id")
        except json.JSONDecodeError:
            prompt_id = None
        if not prompt_id or (self._running is not None and self._running[1] == prompt_id):
            self._executor.interruption.set()
        return web.Response()

    async def _post_free(self, request: web.Request) -> web.Response:
        self._free_memory = bool((await request.json()).get("free_memory"))
        async with self._work:
            self._work.notify_all()
        return web.Response()


def _refused(error: dict[str, Any], node_errors: Mapping[str, Any] | None = None) -> web.Response:
    return web.json_response({"error": error, "node_errors": node_errors or {}}, status=400)


def _is_canonical_uuid(value: object) -> bool:
    try:
        return isinstance(value, str) and str(uuid.UUID(value)) == value
    except ValueError:
        return False


# Of `extra_data`; ComfyUI hands them to nodes and tells them nobody.
_SECRETS = ("auth_token_comfy_org", "api_key_comfy_org")


def _without_secrets(item: Item) -> list[Any]:
    number, prompt_id, prompt, extra_data, outputs = item
    shown = {key: value for key, value in extra_data.items() if key not in _SECRETS}
    return [number, prompt_id, prompt, shown, outputs]


def _history_entry(item: Item, history: History) -> dict[str, Any]:
    return {
        "prompt": _without_secrets(item),
        "outputs": history.outputs,
        "status": {
            "status_str": "success" if history.success else "error",
            "completed": history.success,
            "messages": history.messages,
        },
        "meta": history.meta,
    }
