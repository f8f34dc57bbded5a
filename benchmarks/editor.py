"""The first completion of a fresh jedi-language-server, on either side's stub.

Jedi keeps what it has parsed in a cache on disk. With an empty one, most of the first completion goes into Python's own
stubs, whatever the script imports; any completion before, in any project, has put these there.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psutil

from benchmarks.sides import Side, WorkerFailed

HEAD = "from comfy_script.runtime import *\nload()\nfrom comfy_script.runtime.nodes import *\n"
COMPLETIONS = {
    "a node": ("KSampl", "KSamplerAdvanced"),
    "an argument": ("KSampler(mod", "model="),
}
"""What is measured → the code, and what has to be offered."""


class LanguageServer:
    """A server in an empty project, with a cache of its own.

    Args:
        side: Whose environment it reads.
        cache: Where Jedi keeps what it has parsed.
        command: What starts it; jedi-language-server if not given.
        copied: A folder that the project begins with.
    """

    def __init__(self, side: Side, cache: Path, command: Sequence[str] = (), copied: Path | None = None) -> None:
        self.project = Path(tempfile.mkdtemp(prefix="comfy_script-bench-"))
        if copied is not None:
            shutil.copytree(copied, self.project, dirs_exist_ok=True)
        command = command or [str(Path(sys.executable).with_name("jedi-language-server"))]
        environment = {**os.environ, "XDG_CACHE_HOME": str(cache)}
        self.process = subprocess.Popen(
            command, cwd=self.project, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        options = {"workspace": {"environmentPath": str(side.python)}}
        root = self.project.as_uri()
        self.request("initialize", capabilities={}, rootUri=root, initializationOptions=options, processId=None)
        self.notify("initialized")

    def notify(self, method: str, **parameters: Any) -> None:
        self._send({"jsonrpc": "2.0", "method": method, "params": parameters})

    def request(self, method: str, **parameters: Any) -> Any:
        self._send({"jsonrpc": "2.0", "id": method, "method": method, "params": parameters})
        while True:
            answer = self._receive()
            if answer.get("id") == method and "method" not in answer:
                return answer["result"]

    def until_told(self, method: str) -> Any:
        """Waits for a notice of the server."""
        while True:
            answer = self._receive()
            if answer.get("method") == method:
                return answer["params"]

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps(message).encode()
        assert self.process.stdin
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def _receive(self) -> Any:
        stream = self.process.stdout
        assert stream
        length = 0
        while (line := stream.readline().strip()) or not length:
            name, _, value = line.partition(b": ")
            if name == b"Content-Length":
                length = int(value)
        return json.loads(stream.read(length))

    def cpu(self) -> float:
        """CPU time so far, of the server and of the process that it asks about the environment."""
        server = psutil.Process(self.process.pid)
        return sum(map(_cpu, (server, *server.children(recursive=True))))

    def complete(self, code: str) -> list[str]:
        """The labels offered at the end of the code."""
        uri = (self.project / "script.py").as_uri()
        document = {"uri": uri, "languageId": "python", "version": 1, "text": code}
        self.notify("textDocument/didOpen", textDocument=document)
        lines = code.split("\n")
        place = {"line": len(lines) - 1, "character": len(lines[-1])}
        found = self.request("textDocument/completion", textDocument={"uri": uri}, position=place)
        return [item["label"] for item in found["items"]]

    def close(self) -> None:
        self.process.kill()
        self.process.communicate()
        shutil.rmtree(self.project)


def first_completion(side: Side, code: str, expected: str, *, typeshed: bool) -> dict[str, Any]:
    """Wall and CPU time of the first completion.

    Args:
        side: Whose environment the server reads.
        code: What is written behind the imports.
        expected: What has to be offered.
        typeshed: Whether an earlier server has cached the standard library's stubs, as it has for any user of Jedi.
    """
    with tempfile.TemporaryDirectory(prefix="comfy_script-bench-") as cache:
        if typeshed:
            with running(side, Path(cache)) as server:
                server.complete("KSampler = 1\nKSam")
        with running(side, Path(cache)) as server:
            wall, cpu = time.perf_counter(), server.cpu()
            offered = server.complete(HEAD + code)
            measured = {"wall": time.perf_counter() - wall, "cpu": server.cpu() - cpu}
    if expected not in offered:
        raise WorkerFailed(f"{side.name}: {code} gives {offered[:10]}")
    return measured


def _cpu(process: psutil.Process) -> float:
    threads = list(Path(f"/proc/{process.pid}/task").glob("*/schedstat"))
    if not threads:
        times = process.cpu_times()
        return float(times.user + times.system)
    # Linux counts nanoseconds there, and only hundredths of a second elsewhere.
    return sum(int(each.read_text().split()[0]) for each in threads) / 1e9


@contextmanager
def running(side: Side, cache: Path) -> Iterator[LanguageServer]:
    """A server for the time of a block."""
    server = LanguageServer(side, cache)
    try:
        yield server
    finally:
        server.close()
