"""The servers of the soak: real ones, and stand-ins in processes of their own; both can be killed and started again."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any, Protocol

from tests.standin.executor import Run
from tests.standin.nodes import Images, Node, Outcome
from tests.standin.server import StandIn

TOLD = "COMFY_SCRIPT_SOAK"
"""Names the socket to which servers tell each job that they begin."""


class Served(Protocol):
    """A server on a port of its own."""

    url: str

    @property
    def pid(self) -> int:
        """Its process."""
        ...

    def start(self) -> None:
        """Starts it, and waits until it answers."""
        ...

    def kill(self) -> None:
        """Ends it without a word."""
        ...


class Counted:
    """How often each job has begun on any server."""

    def __init__(self, folder: Path) -> None:
        self.begun: dict[str, int] = {}
        address = str(folder / "told")
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(address)
        os.environ[TOLD] = address
        threading.Thread(target=self._read, name="counted", daemon=True).start()

    def _read(self) -> None:
        while True:
            token = self._socket.recv(1000).decode()
            self.begun[token] = self.begun.get(token, 0) + 1


def free_port() -> int:
    """A port that nobody has now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class RealServer:
    """ComfyUI with the soak's node, on the CPU."""

    def __init__(self, base: Path) -> None:
        from comfy_script.comfyui import Server, install
        from comfy_script.comfyui.server import prepare_base_directory
        from tests.conftest import COMFYUI_VERSION

        self._base = prepare_base_directory(base)
        shutil.copytree(Path(__file__).parent / "pack", base / "custom_nodes", dirs_exist_ok=True)
        self._installation = install(COMFYUI_VERSION)
        self._port = free_port()
        self._server: Server | None = None
        self.url = f"http://127.0.0.1:{self._port}/"
        self.about = f"ComfyUI {self._installation.version}"

    @property
    def pid(self) -> int:
        assert self._server is not None
        return self._server.pid

    def start(self) -> None:
        from comfy_script.comfyui import Server

        self._server = Server.start(
            self._installation, ["--cpu"], port=self._port, base_directory=self._base, timeout=300
        )

    def kill(self) -> None:
        assert self._server is not None
        os.kill(self._server.pid, signal.SIGCONT)
        os.kill(self._server.pid, signal.SIGKILL)
        self._server.stop()


class StandInServer:
    """The stand-in with the soak's node, as a process."""

    about = "the stand-in"

    def __init__(self) -> None:
        self._port = free_port()
        self._process: subprocess.Popen[bytes] | None = None
        self.url = f"http://127.0.0.1:{self._port}/"

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    def start(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.soak.servers", str(self._port)],
            cwd=Path(__file__).parents[2],
            stdin=subprocess.PIPE,
        )
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self._port)) == 0:
                    return
            time.sleep(0.05)
        raise AssertionError("the stand-in does not start")

    def kill(self) -> None:
        assert self._process is not None
        self._process.kill()
        self._process.communicate()


async def _soak_job(run: Run, images: Images, token: str, seconds: float, fails: bool) -> Outcome:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as told:
        told.sendto(token.encode(), os.environ[TOLD])
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        await asyncio.sleep(0.01)
        await run.progress(1, 1)
    if fails:
        raise ValueError(f"{token} is to fail")
    return Outcome((images,))


SOAK_JOB: dict[str, Any] = {
    "input": {
        "required": {
            "images": ["IMAGE"],
            "token": ["STRING", {"default": ""}],
            "seconds": ["FLOAT", {"default": 0.0, "min": 0.0, "max": 60.0, "step": 0.001}],
            "fails": ["BOOLEAN", {"default": False}],
        }
    },
    "input_order": {"required": ["images", "token", "seconds", "fails"]},
    "is_input_list": False,
    "output": ["IMAGE"],
    "output_is_list": [False],
    "output_name": ["IMAGE"],
    "name": "SoakJob",
    "display_name": "SoakJob",
    "description": "",
    "python_module": "custom_nodes.soak_pack",
    "category": "tests",
    "output_node": False,
}
"""The node, as `/object_info` has it."""


def main() -> None:
    """The stand-in's process: ends with its parent."""
    with StandIn(port=int(sys.argv[1]), nodes={"SoakJob": Node(SOAK_JOB, _soak_job)}):
        sys.stdin.buffer.read()


if __name__ == "__main__":
    main()
