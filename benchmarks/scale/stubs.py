"""Servers that answer as ComfyUI does, and do nothing: `python -m benchmarks.scale.stubs COUNT SECONDS STEPS`.

One process has COUNT of them, each at a port of its own. It prints the ports as JSON, answers each line on its standard
input with the counts of what came, and ends with its standard input. What they say of a job is what ComfyUI 0.30.0 says
of one with a sampler of STEPS steps in it.
"""

from __future__ import annotations

import asyncio
import collections
import contextlib
import gzip
import io
import json
import sys
import time
from pathlib import Path
from typing import Any

from aiohttp import WSCloseCode, web

_NODES = Path(__file__).parents[2] / "tests/data/object_info-0.30.0.json.gz"


def _picture() -> bytes:
    import PIL.Image

    file = io.BytesIO()
    PIL.Image.new("RGB", (64, 64), "red").save(file, "PNG")
    return file.getvalue()


class Stub:
    """One server.

    Args:
        nodes: What it answers to `/object_info`.
        seconds: How long a job takes.
        steps: How often it tells of its progress meanwhile.
        counts: Counts what comes.
    """

    def __init__(self, nodes: bytes, seconds: float, steps: int, counts: collections.Counter[str]) -> None:
        self._nodes = nodes
        self._seconds = seconds
        self._steps = steps
        self._counts = counts
        self._picture = _picture()
        self._waiting: dict[str, dict[str, Any]] = {}
        self._running: dict[str, dict[str, Any]] = {}
        self._history: dict[str, dict[str, Any]] = {}
        self._number = 0
        self._sockets: dict[str, web.WebSocketResponse] = {}
        self._work = asyncio.Event()

    async def start(self) -> int:
        """Listens; its port."""
        runner = web.ServerRunner(web.Server(self._answer, access_log=None))
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0, backlog=128)
        await site.start()
        self._worker = asyncio.ensure_future(self._do_work())
        port: int = runner.addresses[0][1]
        return port

    async def _answer(self, request: web.BaseRequest) -> web.StreamResponse:
        path = request.path
        if path == "/ws":
            return await self._listen(request)
        self._counts[f"{request.method} {'/history' if path.startswith('/history/') else path}"] += 1
        if request.method == "POST":
            body = await request.json()
            if path == "/prompt":
                answer = self._queue(body)
                await self._say("status", self._status())
                return web.json_response(answer)
            if path == "/queue":
                for prompt_id in body.get("delete", ()):
                    self._waiting.pop(prompt_id, None)
            return web.Response()
        if path == "/object_info":
            return web.Response(body=self._nodes, content_type="application/json")
        if path == "/view":
            return web.Response(body=self._picture, content_type="image/png")
        if path == "/embeddings":
            return web.json_response([])
        if path == "/system_stats":
            return web.json_response({"system": {"comfyui_version": "0.30.0"}, "devices": [{"vram_total": 1 << 33}]})
        if path == "/prompt":
            return web.json_response(self._status()["status"])
        if path == "/queue":
            parts = {"queue_running": self._running, "queue_pending": self._waiting}
            return web.json_response(
                {
                    name: [[item["number"], key, item["prompt"], {}, []] for key, item in part.items()]
                    for name, part in parts.items()
                }
            )
        if path.startswith("/history/"):
            prompt_id = path.rpartition("/")[2]
            return web.json_response({prompt_id: self._history[prompt_id]} if prompt_id in self._history else {})
        return web.Response(status=404)

    async def _listen(self, request: web.BaseRequest) -> web.StreamResponse:
        self._counts["websockets"] += 1
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        client = request.query.get("clientId", "")
        self._sockets[client] = socket
        await self._say("status", {**self._status(), "sid": client}, client)
        async for _ in socket:
            pass
        self._counts["websockets that ended"] += 1
        if self._sockets.get(client) is socket:
            del self._sockets[client]
        await socket.close(code=WSCloseCode.GOING_AWAY)
        return socket

    def _status(self) -> dict[str, Any]:
        return {"status": {"exec_info": {"queue_remaining": len(self._waiting) + len(self._running)}}}

    def _queue(self, body: dict[str, Any]) -> dict[str, Any]:
        self._number += 1
        prompt_id = body["prompt_id"]
        self._waiting[prompt_id] = {**body, "number": self._number}
        self._work.set()
        return {"prompt_id": prompt_id, "number": self._number, "node_errors": {}}

    async def _say(self, kind: str, data: dict[str, Any], client: str | None = None) -> None:
        for name in [client] if client is not None else list(self._sockets):
            socket = self._sockets.get(name)
            if socket is not None:
                with contextlib.suppress(ConnectionError):
                    await socket.send_str(json.dumps({"type": kind, "data": data}))

    async def _do_work(self) -> None:
        while True:
            await self._work.wait()
            while self._waiting:
                prompt_id = next(iter(self._waiting))
                self._running[prompt_id] = self._waiting.pop(prompt_id)
                await self._say("status", self._status())
                await self._run(prompt_id, self._running[prompt_id])
            self._work.clear()

    async def _run(self, prompt_id: str, item: dict[str, Any]) -> None:
        client, prompt = item.get("client_id"), item["prompt"]
        states: dict[str, Any] = {}

        async def say(kind: str, **data: Any) -> None:
            await self._say(kind, {**data, "prompt_id": prompt_id}, client)

        async def state(node: str, value: float, maximum: float, kind: str = "running") -> None:
            states[node] = {
                "value": value,
                "max": maximum,
                "state": kind,
                "node_id": node,
                "prompt_id": prompt_id,
                "display_node_id": node,
                "parent_node_id": None,
                "real_node_id": node,
            }
            await say("progress_state", nodes=states)

        now = int(time.time() * 1000)
        await say("execution_start", timestamp=now)
        await say("execution_cached", nodes=[], timestamp=now)
        for node in prompt:
            await state(node, 0.0, 1.0)
            await say("executing", node=node, display_node=node)
            if prompt[node]["class_type"] == "KSampler":
                for step in range(1, self._steps + 1):
                    await asyncio.sleep(self._seconds / self._steps)
                    await state(node, step, self._steps)
                    await say("progress", value=step, max=self._steps, node=node)
            await state(node, 1.0, 1.0, "finished")
        if not self._steps:
            await asyncio.sleep(self._seconds)
        last = list(prompt)[-1]
        output = {"images": [{"filename": f"{prompt_id}.png", "subfolder": "", "type": "temp"}]}
        await say("executed", node=last, display_node=last, output=output)
        status = {"status_str": "success", "completed": True, "messages": []}
        self._history[prompt_id] = {
            "prompt": [0, prompt_id, prompt, {}, [last]],
            "outputs": {last: output},
            "status": status,
        }
        if len(self._history) > 100:
            del self._history[next(iter(self._history))]
        self._counts["executions"] += 1
        del self._running[prompt_id]
        await say("execution_success", timestamp=now)
        await say("executing", node=None)
        await self._say("status", self._status())


async def main(count: int, seconds: float, steps: int) -> None:
    """Runs them until the standard input ends."""
    nodes = gzip.decompress(_NODES.read_bytes())
    counts: collections.Counter[str] = collections.Counter()
    stubs = [Stub(nodes, seconds, steps, counts) for _ in range(count)]
    print(json.dumps([await stub.start() for stub in stubs]), flush=True)
    loop = asyncio.get_running_loop()
    while await loop.run_in_executor(None, sys.stdin.readline):
        print(json.dumps(counts), flush=True)


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), float(sys.argv[2]), int(sys.argv[3])))
