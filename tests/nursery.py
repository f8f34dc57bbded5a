"""ComfyUI servers that start in 2 s of CPU instead of 14: forked from a process that has imported torch already.

They are servers as `Server.start` makes them, run by the same launcher from ComfyUI's own `main.py`; only what that
imports of other distributions is there before. `NurseryServer.start` is `Server.start`. Linux and macOS only.

Run as a program it is the process that forks: it gets a socket, over which come requests, each with three descriptors:
the new server's standard input and output, and a socket for its exit status.
"""

from __future__ import annotations

import array
import atexit
import contextlib
import io
import json
import os
import runpy
import select
import signal
import socket
import subprocess
import sys
import threading
import time
import traceback
from pathlib import Path
from typing import Any

IMPORTED = (
    *("torch", "torch._dynamo", "torchvision", "torchaudio", "torchsde", "comfy_kitchen", "comfy_aimdo", "spandrel"),
    *("transformers", "transformers.utils.hub", "tokenizers", "safetensors.torch", "einops", "kornia", "sympy"),
    *("scipy.stats", "scipy.integrate", "scipy.ndimage", "numpy", "PIL.Image", "av", "OpenGL.GL", "blake3"),
    *("aiohttp.web", "sqlalchemy.orm", "alembic.command", "pydantic", "pydantic_settings", "yaml", "tqdm", "psutil"),
    *("requests", "multiprocessing.pool", "comfyui_frontend_package", "comfyui_workflow_templates"),
)
_STATUS = "i"


def main(descriptor: int) -> None:
    """Forks what it is asked for, until nobody is there to ask."""
    for name in IMPORTED:
        with contextlib.suppress(ImportError):
            __import__(name)
    requests = socket.socket(fileno=descriptor)
    os.set_inheritable(descriptor, False)
    reports: dict[int, socket.socket] = {}
    awake, wake = os.pipe()
    os.set_blocking(wake, False)
    signal.set_wakeup_fd(wake)
    signal.signal(signal.SIGCHLD, lambda number, frame: None)
    while True:
        ready, _, _ = select.select([requests, awake], [], [])
        if awake in ready:
            os.read(awake, 4096)
            _report(reports)
        if requests in ready:
            message, descriptors, _, _ = socket.recv_fds(requests, 1 << 20, 3)
            if not message:
                os._exit(0)
            pid = os.fork()
            if not pid:
                signal.set_wakeup_fd(-1)
                signal.signal(signal.SIGCHLD, signal.SIG_DFL)
                _become_server(json.loads(message), *descriptors[:2])
            reports[pid] = socket.socket(fileno=descriptors[2])
            for each in descriptors[:2]:
                os.close(each)
            reports[pid].sendall(array.array(_STATUS, [pid]).tobytes())


def _report(reports: dict[int, socket.socket]) -> None:
    while reports:
        try:
            pid, status = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if not pid:
            return
        with reports.pop(pid) as report, contextlib.suppress(OSError):
            report.sendall(array.array(_STATUS, [os.waitstatus_to_exitcode(status)]).tobytes())


def _become_server(request: dict[str, Any], stdin: int, stdout: int) -> None:
    os.setsid()
    for given, standard in ((stdin, 0), (stdout, 1), (stdout, 2)):
        os.dup2(given, standard)
    os.closerange(3, 256)
    # As `python -u` makes them: the nursery's own remember what they were opened on.
    sys.stdout = sys.__stdout__ = _stream(1, "strict")  # type: ignore[misc]
    sys.stderr = sys.__stderr__ = _stream(2, "backslashreplace")  # type: ignore[misc]
    os.environ.clear()
    os.environ.update(request["env"])
    os.chdir(request["cwd"])
    launcher = request["launcher"]
    sys.argv = [launcher, *request["argv"]]
    sys.path[0] = str(Path(launcher).parent)
    status: Any = 0
    try:
        runpy.run_path(launcher, run_name="__main__")
    except SystemExit as left:
        status = left.code
    except BaseException:  # noqa: BLE001 - the interpreter would do so
        traceback.print_exc()
        status = 1
    # What the interpreter does at its end, but for taking a gigabyte of modules apart.
    threading._shutdown()  # type: ignore[attr-defined]
    atexit._run_exitfuncs()
    if status is not None and not isinstance(status, int):
        print(status, file=sys.stderr)
        status = 1
    os._exit((status or 0) & 0xFF)


def _stream(number: int, errors: str) -> io.TextIOWrapper[Any]:
    return io.TextIOWrapper(io.FileIO(number, "w", closefd=False), "utf-8", errors, write_through=True)  # type: ignore[type-var]


class Nursery:
    """The process that forks."""

    def __init__(self) -> None:
        self._socket, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, __file__, str(theirs.fileno())],
                pass_fds=(theirs.fileno(),),
                stdin=subprocess.DEVNULL,
                env=os.environ | {"PYTHONUNBUFFERED": "1", "PYTHONIOENCODING": "utf-8"},
            )

    def fork(self, argv: list[str], launcher: str, cwd: str, env: dict[str, str]) -> Newborn:
        """A new server's process."""
        request = json.dumps({"argv": argv, "launcher": launcher, "cwd": cwd, "env": env}).encode()
        their_input, our_input = os.pipe()
        our_output, their_output = os.pipe()
        ours, theirs = socket.socketpair()
        socket.send_fds(self._socket, [request], [their_input, their_output, theirs.fileno()])
        for each in (their_input, their_output):
            os.close(each)
        theirs.close()
        return Newborn(ours, our_input, our_output)

    def close(self) -> None:
        """Ends it; the servers have ended before."""
        self._socket.close()
        self._process.wait()


class Newborn:
    """A server's process, with as much of `subprocess.Popen` as `Server` uses."""

    def __init__(self, reports: socket.socket, stdin: int, stdout: int) -> None:
        self._reports = reports
        self.returncode: int | None = None
        self.stdin = os.fdopen(stdin, "w", encoding="utf-8")
        self.stdout = os.fdopen(stdout, encoding="utf-8", errors="replace")
        self.pid = self._read()

    def _read(self) -> int:
        data = b""
        while len(data) < array.array(_STATUS).itemsize:
            more = self._reports.recv(array.array(_STATUS).itemsize - len(data))
            if not more:
                raise RuntimeError("the nursery has ended")
            data += more
        return array.array(_STATUS, data)[0]

    def poll(self) -> int | None:
        """The exit status if there is one."""
        if self.returncode is None and select.select([self._reports], [], [], 0)[0]:
            self.returncode = self._read()
            self._reports.close()
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        """The exit status."""
        deadline = None if timeout is None else time.monotonic() + timeout
        while self.poll() is None:
            if deadline is not None and time.monotonic() > deadline:
                raise subprocess.TimeoutExpired("a server of the nursery", timeout or 0.0)
            left = 0.5 if deadline is None else max(min(0.5, deadline - time.monotonic()), 0.0)
            select.select([self._reports], [], [], left)
        assert self.returncode is not None
        return self.returncode

    def send_signal(self, number: int) -> None:
        """Sends a signal, if it runs."""
        if self.poll() is None:
            os.kill(self.pid, number)


if __name__ == "__main__":
    main(int(sys.argv[1]))
