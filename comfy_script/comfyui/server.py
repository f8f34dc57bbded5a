"""A ComfyUI server of our own: a subprocess that is up when `start` returns, and gone when we are."""

from __future__ import annotations

import atexit
import collections
import contextlib
import os
import re
import shlex
import signal
import subprocess
import sys
import threading
import time
import weakref
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from comfy_script._distribution import pip_install
from comfy_script._files import reason
from comfy_script._processes import ForkSafeLock
from comfy_script.comfyui import ports
from comfy_script.comfyui.args import ComfyUIArgs
from comfy_script.comfyui.devices import has_device_option, has_gpu
from comfy_script.comfyui.installation import Installation, detect
from comfy_script.comfyui.node_pack import node_pack_config
from comfy_script.errors import ComfyUINotFoundError, ServerStartError

from .._reading import absolute, expanded
from .._text import get_logger

if TYPE_CHECKING:
    from typing_extensions import Self

    from comfy_script.comfyui.temporary import TemporaryPlace

__all__ = ["Server", "prepare_base_directory"]

logger = get_logger(__name__)

_LOG_LINES = 2000
_LAUNCHER = Path(__file__).with_name("_launcher.py")
_ANSI = re.compile(r"\x1b\[[0-9;]*m")
_NO_MODULE = re.compile(r"(?:No module named '([\w.]+)'|^(comfyui[\w-]+) is not installed)", re.MULTILINE)
_PORT_TAKEN = re.compile(r"address already in use|\[Errno (?:48|98)\]|\[WinError 10048\]|Errno 10048", re.IGNORECASE)
# Seconds: between two questions whether the server is up; for it to end when asked to; for the log's last lines.
_POLL = 0.1
_GRACE = 10.0
_DRAIN = 2.0
_ATTEMPTS = 3
# Of a start's timeout: how often it may begin anew, because the log goes on.
_PATIENCE = 10
_LONGEST_LINE = 300
"""Characters of a line of the log in an error."""
_BASE_FOLDERS = ("custom_nodes", "input", "models/checkpoints", "models/loras", "output", "temp", "user")


def prepare_base_directory(folder: str | os.PathLike[str]) -> Path:
    """Makes the folders that ComfyUI expects in its `--base-directory`; those that are there stay as they are.

    Raises:
        ServerStartError: They can't be made.
    """
    base = absolute(expanded(folder))
    try:
        for name in _BASE_FOLDERS:
            (base / name).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ServerStartError(f"ComfyUI's base directory {base} can't be made: {reason(error)}") from error
    return base


class Server:
    """A running ComfyUI server, started by `Server.start`.

    It ends with `stop()`, at the end of a `with` block, at the interpreter's exit, and when this process dies in any
    way. Ctrl-C in a terminal doesn't reach it directly, so that a script can still talk to it while it winds up.

    Attributes:
        installation: The ComfyUI that runs.
        url: Its address with a slash at the end, such as `http://127.0.0.1:8188/`.
        command: The command line without the launcher, as a list.
    """

    def __init__(
        self,
        installation: Installation,
        url: str,
        command: list[str],
        process: subprocess.Popen[str],
        on_output: Callable[[str], None] | None,
    ) -> None:
        self._place: TemporaryPlace | None = None
        self.installation = installation
        self.url = url
        self.command = command
        self._process = process
        self._on_output = on_output
        self._lines: collections.deque[str] = collections.deque(maxlen=_LOG_LINES)
        self._heard = time.monotonic()
        self._owner = os.getpid()
        self._stopping = ForkSafeLock()
        self._reader = threading.Thread(target=self._read, name=f"comfyui-log-{process.pid}", daemon=True)
        self._reader.start()
        _servers.add(self)

    @classmethod
    def start(
        cls,
        installation_or_path: Installation | str | os.PathLike[str],
        args: Sequence[str] | ComfyUIArgs = (),
        *,
        host: str = "127.0.0.1",
        port: int | None = None,
        base_directory: str | os.PathLike[str] | None = None,
        node_pack: bool = True,
        python: str | os.PathLike[str] | None = None,
        timeout: float = 180.0,
        on_output: Callable[[str], None] | None = None,
        env: Mapping[str, str] | None = None,
        given_up: threading.Event | None = None,
    ) -> Self:
        """Starts ComfyUI and waits until it answers.

        It runs in ComfyUI's folder, as `python main.py` is run there: relative paths in `args` are relative to that
        folder. `--cpu` is added when torch sees no GPU and `args` don't say where to compute. The database is kept in
        memory unless `args` say otherwise, so that several servers can run from one installation.

        Args:
            installation_or_path: The ComfyUI to run.
            args: More arguments for its `main.py`. `--listen` and `--port` in them win over `host` and `port`.
            host: Address to listen on.
            port: TCP port to listen on; a free one when None.
            base_directory: Folder for models, custom nodes, input and output in place of ComfyUI's own; made when
                missing. One that starts while another of ours runs there has temporary files of its own. What they
                save goes to one folder, where two may choose one name at once: `ServerGroup` gives each its own.
            node_pack: Let it load our own nodes. `--disable-all-custom-nodes` in `args` leaves them out as well.
            python: The Python executable that runs it; the running one when None.
            timeout: Seconds to wait for it to answer, from the last line of its log on: a slow machine tells by these
                that it gets ahead. In all it has ten times as long.
            on_output: Called, in another thread, with each line of its log.
            env: Environment variables for it, beside those of this process.
            given_up: Set, by another thread, when the server is no longer wanted before it is up.

        Returns:
            The server, up.

        Raises:
            ComfyUINotFoundError: There is no ComfyUI at that path.
            ServerStartError: The port is taken, or the process ended or didn't answer in time; with its last lines.
        """
        installation = (
            installation_or_path if isinstance(installation_or_path, Installation) else detect(installation_or_path)
        )
        if not installation.main.is_file():
            raise ComfyUINotFoundError(
                f"ComfyUI {installation.version} is no longer in {installation.path}: "
                "`comfy-script comfyui install` installs it again"
            )
        given = args.to_argv() if isinstance(args, ComfyUIArgs) else [os.fspath(argument) for argument in args]
        executable = os.fspath(python) if python is not None else sys.executable
        listen = _option(given, "--listen")
        if listen is not None:
            # Without a value, ComfyUI listens on all addresses.
            host = listen.split(",")[0] or "0.0.0.0"
        if (in_args := _option(given, "--port")) is not None:
            if not in_args.isdecimal():
                raise ServerStartError(f"--port takes a number, not {in_args!r}")
            port = int(in_args)
        secure = _option(given, "--tls-certfile") is not None
        target = ports.local(host)
        if port is not None and ports.answers(target, port):
            raise ServerStartError(
                f"Port {port} on {host} is in use already: choose another port, or leave it out to get a free one. "
                f"If a ComfyUI runs there, load({ports.url(target, port)!r}) uses it."
            )
        extra = _arguments(installation, given, host, listen is not None, base_directory, node_pack, executable)
        deadline = time.monotonic() + timeout * _PATIENCE
        for attempt in range(1, _ATTEMPTS + 1):
            with ports.reserved(target) if port is None else contextlib.nullcontext(port) as number:
                argv = [*given, *extra, *(() if in_args is not None else ("--port", str(number)))]
                address = ports.url(target, number, secure=secure)
                place = _place(installation, given, base_directory)
                if place is not None and place.own is not None:
                    argv += ["--temp-directory", str(place.own)]
                try:
                    server = cls._spawn(installation, address, executable, argv, on_output, env or {})
                except BaseException:
                    if place is not None:
                        place.leave()
                    raise
                server._place = place
                try:
                    server._wait_until_up(deadline, timeout, executable, given_up)
                except ServerStartError:
                    server.stop()
                    if port is None and attempt < _ATTEMPTS and _PORT_TAKEN.search(server._log()):
                        logger.info("Port %d was taken in the meantime; trying another", number)
                        continue
                    raise
                except BaseException:
                    server.stop()
                    raise
                return server
        raise AssertionError("unreachable")

    @classmethod
    def _spawn(
        cls,
        installation: Installation,
        url: str,
        executable: str,
        argv: list[str],
        on_output: Callable[[str], None] | None,
        env: Mapping[str, str],
    ) -> Self:
        main = str(installation.main)
        command = [executable, main, *argv]
        logger.info("Starting ComfyUI %s: %s", installation.version, shlex.join(command))
        # So that Ctrl-C in the terminal doesn't reach it: a session of its own, and what Windows has for that.
        flags = getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)
        try:
            process = subprocess.Popen(
                [executable, str(_LAUNCHER), main, *argv],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                encoding="utf-8",
                errors="replace",
                cwd=installation.path,
                env={**os.environ, **env, "PYTHONUNBUFFERED": "1", "PYTHONIOENCODING": "utf-8"},
                start_new_session=True,
                creationflags=flags,
            )
        except OSError as error:
            raise ServerStartError(
                f"ComfyUI can't be started with the Python {executable!r}: {reason(error)}"
            ) from error
        return cls(installation, url, command, process, on_output)

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether the process runs."""
        if os.getpid() != self._owner:  # in a forked process, which can't wait for its parent's
            return _exists(self._process.pid)
        return self._process.poll() is None

    @property
    def returncode(self) -> int | None:
        """The process's exit status; None while it runs, negative when a signal ended it."""
        return self._process.poll()

    def log_tail(self, n: int = 50) -> list[str]:
        """The last lines of the server's log (it remembers 2,000), without colours."""
        return list(self._lines)[-n:] if n > 0 else []

    def stop(self, grace: float = _GRACE) -> None:
        """Ends the server: asks it to, and kills it and what it started after `grace` seconds. Again does nothing."""
        if os.getpid() != self._owner:
            return
        with self._stopping:
            if self.alive:
                logger.info("Stopping ComfyUI at %s", self.url)
                self._ask_to_end()
                try:
                    self._process.wait(grace)
                except subprocess.TimeoutExpired:
                    logger.info("ComfyUI at %s doesn't end by itself; killing it", self.url)
                except BaseException:  # Ctrl-C again
                    self._kill_group()
                    raise
            self._kill_group()
            self._process.wait()
            self._let_go()
            self._reader.join(_DRAIN)
            if self._place is not None:
                self._place.leave()
        _servers.discard(self)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()

    def __repr__(self) -> str:
        state = "running" if self.alive else f"ended with {self.returncode}"
        return f"<ComfyUI {self.installation.version} at {self.url}, process {self.pid}, {state}>"

    def _ask_to_end(self) -> None:
        # As Ctrl-C in its terminal: ComfyUI then cleans up its temporary folder.
        if hasattr(os, "killpg"):
            self._process.send_signal(signal.SIGINT)
        else:
            self._ask_by_pipe()

    def _ask_by_pipe(self) -> None:
        """Has the launcher raise what Ctrl-C raises: on Windows, no signal reaches another process group or console."""
        assert self._process.stdin is not None
        with contextlib.suppress(OSError, ValueError):
            self._process.stdin.write("\n")
            self._process.stdin.flush()

    def _kill_group(self) -> None:
        if hasattr(os, "killpg"):
            # The group outlives the server when a custom node has started something.
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, signal.SIGKILL)
        else:
            # What the server has started goes with the launcher's job.
            self._process.kill()

    def _let_go(self) -> None:
        """Closes the pipe whose end tells the server that its parent is gone."""
        if self._process.stdin is not None:
            with contextlib.suppress(OSError):
                self._process.stdin.close()

    def _read(self) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as stream:
            while line := stream.readline(1 << 16):
                text = _ANSI.sub("", line.rstrip("\n"))
                self._lines.append(text)
                self._heard = time.monotonic()
                if self._on_output is None:
                    continue
                try:
                    self._on_output(text)
                except Exception:
                    # The pipe must be read on, or the server blocks as soon as it is full.
                    logger.exception("on_output failed on a line of ComfyUI's log; it isn't called any more")
                    self._on_output = None

    def _log(self) -> str:
        return "\n".join(self._lines)

    def _wait_until_up(
        self, deadline: float, timeout: float, executable: str, given_up: threading.Event | None
    ) -> None:
        while True:
            if given_up is not None and given_up.is_set():
                raise ServerStartError("It is no longer wanted.")
            if not self.alive:
                self._reader.join(_DRAIN)
                raise ServerStartError(self._why_it_ended(executable))
            if ports.is_comfyui(self.url) and self.alive:
                return
            now = time.monotonic()
            if now > deadline or now > self._heard + timeout:
                since = f"{timeout * _PATIENCE:g} seconds" if now > deadline else f"{timeout:g} seconds without a word"
                raise ServerStartError(
                    f"ComfyUI doesn't answer at {self.url} after {since}; its last lines:\n{self._indented_tail()}"
                )
            time.sleep(_POLL)

    def _why_it_ended(self, executable: str) -> str:
        text = f"ComfyUI ended while starting (exit status {self.returncode})"
        tail = "\n".join([line for line in self._lines if line.strip()][-12:])
        if match := _NO_MODULE.search(tail):
            pip = "pip" if executable == sys.executable else f"{_quoted(executable)} -m pip"
            text += (
                f": the module {match[1] or match[2]} is missing. Install what ComfyUI imports with "
                f"`{pip_install('comfyui', pip)}`"
            )
        return f"{text}; its last lines:\n{self._indented_tail()}"

    def _indented_tail(self) -> str:
        lines = (line if len(line) <= _LONGEST_LINE else f"{line[:_LONGEST_LINE]} …" for line in self.log_tail(20))
        return "\n".join(f"  {line}" for line in lines) or "  (it said nothing)"


def _quoted(executable: str) -> str:
    """A path as it is typed in the shell of this system."""
    return subprocess.list2cmdline([executable]) if sys.platform == "win32" else shlex.quote(executable)


def _option(args: Sequence[str], name: str) -> str | None:
    """The value of an option in an argument list: the last one counts; empty when it stands without a value."""
    value = None
    for index, argument in enumerate(args):
        if argument.startswith(f"{name}="):
            value = argument.partition("=")[2]
        elif argument == name:
            following = args[index + 1] if index + 1 < len(args) else ""
            value = "" if following.startswith("-") else following
    return value


def _arguments(
    installation: Installation,
    given: Sequence[str],
    host: str,
    listens: bool,
    base_directory: str | os.PathLike[str] | None,
    node_pack: bool,
    executable: str,
) -> list[str]:
    """What is added to the user's arguments; options that the release doesn't have are left out."""
    added: list[str] = []
    if not listens:
        added += ["--listen", host]
    if base_directory is not None:
        if not installation.has_option("--base-directory"):
            raise ServerStartError(f"ComfyUI {installation.version} has no --base-directory: use a newer release")
        added += ["--base-directory", str(prepare_base_directory(base_directory))]
    if node_pack:
        added += ["--extra-model-paths-config", str(node_pack_config())]
    if "--auto-launch" not in given and installation.has_option("--disable-auto-launch"):
        added.append("--disable-auto-launch")
    if _option(given, "--database-url") is None and installation.has_option("--database-url"):
        added += ["--database-url", "sqlite:///:memory:"]
    if not has_device_option(given) and not has_gpu(executable):
        added.append("--cpu")
    return added


def _place(
    installation: Installation, given: Sequence[str], base_directory: str | os.PathLike[str] | None
) -> TemporaryPlace | None:
    """Where a server's temporary files go; None where the user says it, or the release can't be told."""
    if _option(given, "--temp-directory") is not None or not installation.has_option("--temp-directory"):
        return None
    from comfy_script.comfyui.temporary import TemporaryPlace

    base = _option(given, "--base-directory") or base_directory or installation.path
    place = TemporaryPlace(installation.path / expanded(base))
    if place.own is not None and _option(given, "--output-directory") is None:
        logger.warning(
            "Another server runs in %s: this one has its own temporary files, but both save into one folder. Servers "
            "that save at the same time need a --output-directory each, as `comfy-script servers start` gives them.",
            base,
        )
    return place


_servers: weakref.WeakSet[Server] = weakref.WeakSet()


def _exists(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        pass
    return True


def _stop_all() -> None:
    for server in list(_servers):
        server.stop()


def _let_go_all() -> None:
    # A forked child would keep the servers alive after its parent's death by holding their pipes open.
    for server in list(_servers):
        server._let_go()


atexit.register(_stop_all)
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_let_go_all)
