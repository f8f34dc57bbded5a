"""ComfyUI's own page in a headless Chromium, driven over the DevTools protocol with nothing but aiohttp."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import itertools
import json
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Coroutine
from pathlib import Path
from typing import Any, TypeVar

import aiohttp

T = TypeVar("T")

FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--window-size=1600,1000",
    # The page asks outside services for news and sign-in; a test talks to this machine only.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
    "--remote-debugging-port=0",
]
START_SECONDS = 120
CALL_SECONDS = 60
READY = """window.app?.vueAppReady && app.canvas && app.graph
    && Object.keys(LiteGraph.registered_node_types).length > 100"""


class PageError(Exception):
    """The page's JavaScript threw, or Chromium refused a command."""


def find_chromium() -> str | None:
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    return next((path for name in names if (path := shutil.which(name))), None)


class Page:
    """A tab with ComfyUI's page, ready to load workflows."""

    def __init__(self, url: str) -> None:
        chromium = find_chromium()
        assert chromium, "no chromium on PATH: apt-get install chromium"
        self._profile = Path(tempfile.mkdtemp(prefix="comfy-script-page-"))
        self._loop = asyncio.new_event_loop()
        self._numbers = itertools.count(1)
        self._session: aiohttp.ClientSession | None = None
        self._socket: aiohttp.ClientWebSocketResponse | None = None
        self._process = subprocess.Popen(
            [chromium, *FLAGS, f"--user-data-dir={self._profile}", "about:blank"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            self._run(self._connect(self._debugging_port()))
            self._run(self._call("Page.navigate", url=url))
            self._wait_for(READY)
        except BaseException:
            self.close()
            raise

    def _debugging_port(self) -> int:
        """Chromium writes the port that it chose into its profile."""
        port_file = self._profile / "DevToolsActivePort"
        deadline = time.monotonic() + START_SECONDS
        while True:
            lines = port_file.read_text().splitlines() if port_file.exists() else []
            if len(lines) == 2:
                return int(lines[0])
            assert self._process.poll() is None, f"chromium ended with status {self._process.returncode}"
            assert time.monotonic() < deadline, "chromium doesn't start"
            time.sleep(0.05)

    def _wait_for(self, condition: str) -> None:
        deadline = time.monotonic() + START_SECONDS
        while not self.evaluate(f"!!({condition})"):
            assert time.monotonic() < deadline, f"the page doesn't get ready: {condition}"
            time.sleep(0.1)

    def _run(self, coroutine: Coroutine[Any, Any, T]) -> T:
        return self._loop.run_until_complete(asyncio.wait_for(coroutine, CALL_SECONDS))

    async def _connect(self, port: int) -> None:
        self._session = aiohttp.ClientSession()
        async with self._session.get(f"http://127.0.0.1:{port}/json") as response:
            target = next(target for target in await response.json() if target["type"] == "page")
        self._socket = await self._session.ws_connect(target["webSocketDebuggerUrl"], max_msg_size=0)

    async def _call(self, method: str, **params: Any) -> dict[str, Any]:
        assert self._socket is not None
        number = next(self._numbers)
        await self._socket.send_json({"id": number, "method": method, "params": params})
        while True:
            message = await self._socket.receive_json()
            if message.get("id") == number:
                if "error" in message:
                    raise PageError(f"{method}: {message['error']}")
                result: dict[str, Any] = message["result"]
                return result

    def evaluate(self, expression: str) -> Any:
        """Value of a JavaScript expression in the page; a promise is awaited."""
        answer = self._run(self._call("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True))
        if "exceptionDetails" in answer:
            details = answer["exceptionDetails"]
            raise PageError(details.get("exception", {}).get("description") or details["text"])
        return answer["result"].get("value")

    def call(self, function: str, *arguments: Any) -> Any:
        """Calls a JavaScript function with arguments of JSON types."""
        # Kept in the page: Chromium itself doesn't hold on to a promise that it awaits.
        return self.evaluate(f"globalThis.called = ({function})(...JSON.parse({json.dumps(json.dumps(arguments))}))")

    def open_workflow(self, workflow: dict[str, Any]) -> dict[str, Any]:
        """Loads a workflow; returns what the page would send to the server for it."""
        self.call("(workflow) => app.loadGraphData(workflow)", workflow)
        return self.prompt()

    def drop_file(self, content: bytes, name: str, kind: str) -> dict[str, Any]:
        """Does what dropping a file on the canvas does; returns what the page would send for what it opened."""
        self.call(
            """async (data, name, type) => {
                const bytes = Uint8Array.from(atob(data), (c) => c.charCodeAt(0));
                await app.handleFile(new File([bytes], name, {type}));
            }""",
            base64.b64encode(content).decode(),
            name,
            kind,
        )
        return self.prompt()

    def prompt(self) -> dict[str, Any]:
        """What the page would send to the server now; as text, so that numbers stay as the page writes them."""
        text = self.call("() => app.graphToPrompt().then((prompt) => JSON.stringify(prompt.output))")
        prompt: dict[str, Any] = json.loads(text)
        return prompt

    def boxes(self) -> list[tuple[str, float, float, float, float]]:
        """Each node's type, left, top, width and height, with its title bar."""
        rows = self.evaluate("app.graph.nodes.map((n) => [n.type, n.pos[0], n.pos[1] - 30, n.size[0], n.size[1] + 30])")
        return [tuple(row) for row in rows]

    def screenshot(self, path: Path) -> None:
        path.write_bytes(base64.b64decode(self._run(self._call("Page.captureScreenshot", format="png"))["data"]))

    def close(self) -> None:
        if self._socket is not None:
            self._run(self._socket.close())
        if self._session is not None:
            self._run(self._session.close())
        self._loop.close()
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait(30)
        shutil.rmtree(self._profile, ignore_errors=True)
