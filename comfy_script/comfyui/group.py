"""Several servers of one installation on one machine: one for each GPU, or so many."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import TracebackType
from typing import IO, TYPE_CHECKING

from .._files import reason
from .._held_folders import HeldFolder, remove_left
from .._reading import absolute, expanded
from .._text import get_logger
from ..errors import ComfyUINotFoundError, ServerStartError
from .args import ComfyUIArgs
from .devices import has_gpu
from .discovery import find_installed
from .installation import Installation, detect
from .server import Server

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["ServerGroup"]

logger = get_logger(__name__)

_WATCH = 0.5
_QUICK = 60.0
"""Seconds: a server that ends sooner than this after it was up would do so again and again."""
_QUICK_ENDS = 3
_PREFIX = "comfy_script-servers-"
_LOGS_STAY = 24 * 3600.0
"""Seconds for which logs in a temporary folder stay after their servers have ended."""


class ServerGroup:
    """Servers of one installation, started by `ServerGroup.start`.

    One that ends by itself is started again at its address, unless it does so three times within a minute of being up.
    They end with `stop()`, at the end of a `with` block, at the interpreter's exit, and when this process dies in any
    way.

    Each has a folder of its own for temporary files, which ComfyUI empties when it starts, and one in the output
    folder, as two that save under one name would write the same file. Models, custom nodes and input are the same for
    all.

    Attributes:
        logs: The folder of their logs, `gpu-0.log` or `server-0.log` and so on. It stays; a temporary one for a day,
            until servers are started again.
    """

    def __init__(self, members: Sequence[_Member], logs: Path, temporary: HeldFolder) -> None:
        self.logs = logs
        self._members = list(members)
        self._temporary = temporary
        self._owner = os.getpid()
        self._given_up = threading.Event()
        self._watcher = threading.Thread(target=self._watch, name="comfyui-group", daemon=True)

    @classmethod
    def start(
        cls,
        installation_or_path: Installation | str | os.PathLike[str] | None = None,
        args: Sequence[str] | ComfyUIArgs = (),
        *,
        gpus: Sequence[int | str] | None = None,
        count: int | None = None,
        port: int | None = None,
        base_directory: str | os.PathLike[str] | None = None,
        node_pack: bool = True,
        python: str | os.PathLike[str] | None = None,
        timeout: float = 300.0,
        logs: str | os.PathLike[str] | None = None,
    ) -> Self:
        """Starts servers, all at once, and waits until they answer.

        Args:
            installation_or_path: The ComfyUI to run; by default that of `COMFYUI_PATH`, one in or above the current
                folder, or the newest that is installed.
            args: More arguments for each.
            gpus: A server for each of these GPUs: their numbers, or names as `CUDA_VISIBLE_DEVICES` takes them.
            count: So many servers instead, which all compute where ComfyUI would: without a GPU, on the CPU.
            port: That of the first one, and the next ones' after it; free ones by default.
            base_directory: As of `Server.start`, for all.
            node_pack: As of `Server.start`.
            python: As of `Server.start`.
            timeout: As of `Server.start`, for each.
            logs: A folder for their logs; a temporary one by default.

        Raises:
            ComfyUINotFoundError: There is no ComfyUI.
            ServerStartError: One doesn't come up, with its last lines; the others are stopped then. Or `gpus` are
                given and torch sees none.
        """
        if (gpus is None) == (count is None):
            raise ServerStartError("Give either gpus=[0, 1] or count=2.")
        if isinstance(gpus, str) or (gpus is not None and (not gpus or len(set(map(str, gpus))) < len(gpus))):
            raise ServerStartError(f"gpus={gpus!r} is no list of different GPUs: give gpus=[0, 1], or count=2.")
        if count is not None and count < 1:
            raise ServerStartError(f"count={count} must be 1 at least.")
        executable = os.fspath(python) if python is not None else sys.executable
        if gpus is not None and not has_gpu(executable):
            raise ServerStartError(f"torch sees no GPU here: give count={len(gpus)} for servers that use the CPU.")
        installation = _installation(installation_or_path)
        given = args.to_argv() if isinstance(args, ComfyUIArgs) else [os.fspath(argument) for argument in args]
        remove_left(_PREFIX, _LOGS_STAY)
        held = HeldFolder(_PREFIX)
        temporary = held.path
        folder = absolute(expanded(logs)) if logs is not None else temporary / "logs"
        names = [f"gpu-{gpu}" for gpu in gpus] if gpus is not None else [f"server-{n}" for n in range(count or 0)]
        output = absolute(expanded(base_directory)) if base_directory is not None else installation.path

        def member(index: int, name: str) -> _Member:
            own = list(given)
            places = {"--temp-directory": temporary / name, "--output-directory": output / "output" / name}
            for option, place in places.items():
                if option not in given and installation.has_option(option):
                    _make(place)
                    own += [option, str(place)]
            env = {"CUDA_VISIBLE_DEVICES": str(gpus[index])} if gpus is not None else {}

            def launch(at: int | None, say: Callable[[str], None], given_up: threading.Event) -> Server:
                return Server.start(
                    installation,
                    own,
                    port=at,
                    base_directory=base_directory,
                    node_pack=node_pack,
                    python=python,
                    timeout=timeout,
                    on_output=say,
                    env=env,
                    given_up=given_up,
                )

            return _Member(name, folder / f"{name}.log", launch, None if port is None else port + index)

        try:
            _make(folder)
            members = [member(index, name) for index, name in enumerate(names)]
        except BaseException:
            held.remove()
            raise
        group = cls(members, folder, held)
        group._start()
        return group

    @property
    def urls(self) -> list[str]:
        """Their addresses, in the order of the GPUs."""
        return [member.server.url for member in self._members if member.server is not None]

    @property
    def servers(self) -> list[Server]:
        """The servers as they are now; one that ended by itself is another one after that."""
        return [member.server for member in self._members if member.server is not None]

    @property
    def going(self) -> bool:
        """Whether one of them runs, or is started again."""
        return any(not member.left for member in self._members)

    def stop(self) -> None:
        """Ends all servers at once. Again does nothing."""
        if os.getpid() != self._owner:  # in a forked process: they are the parent's
            return
        self._given_up.set()
        if self._watcher.is_alive() and threading.current_thread() is not self._watcher:
            self._watcher.join()
        threads = [threading.Thread(target=server.stop) for server in self.servers]
        for thread in threads:
            thread.start()
        try:
            for thread in threads:
                thread.join()
        except BaseException:  # Ctrl-C again
            for server in self.servers:
                server._kill_group()
            raise
        for member in self._members:
            member.close()
            shutil.rmtree(self._temporary.path / member.name, ignore_errors=True)
        if self.logs.is_relative_to(self._temporary.path):
            self._temporary.leave()
        else:
            self._temporary.remove()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()

    def __repr__(self) -> str:
        return f"<{len(self._members)} ComfyUI servers: {', '.join(self.urls)}>"

    def _start(self) -> None:
        with ThreadPoolExecutor(len(self._members)) as threads:
            starting = [threads.submit(member.start, self._given_up) for member in self._members]
            try:
                for each in starting:
                    each.result()
            except BaseException:
                self._given_up.set()
                for each in starting:
                    with contextlib.suppress(ServerStartError):
                        each.result()
                self.stop()
                raise
        self._watcher.start()

    def _watch(self) -> None:
        while not self._given_up.wait(_WATCH):
            for member in self._members:
                if member.server is None or member.server.alive or member.left:
                    continue
                try:
                    member.start_again(self._given_up)
                except Exception as error:  # noqa: BLE001 - the others are to be watched all the same
                    if not self._given_up.is_set():
                        logger.warning("ComfyUI at %s can't be started again: %s", member.server.url, error)
                        member.left = True


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ServerStartError(f"The folder {folder} can't be made: {reason(error)}.") from error


class _Member:
    """One server, with its log.

    Attributes:
        name: What its files are called.
        server: It, once it was up.
        left: Whether it is no longer started again.
    """

    def __init__(
        self,
        name: str,
        log: Path,
        launch: Callable[[int | None, Callable[[str], None], threading.Event], Server],
        port: int | None,
    ) -> None:
        self.name = name
        self.server: Server | None = None
        self.left = False
        self._path = log
        self._launch = launch
        self._port = port
        self._log: IO[str] | None = None
        self._up_since = 0.0
        self._quick_ends = 0

    def start(self, given_up: threading.Event) -> None:
        """Starts it."""
        if self._log is None:
            try:
                self._log = self._path.open("a" if self.server is not None else "w", encoding="utf-8")
            except OSError as error:
                raise ServerStartError(f"The log {self._path} can't be written: {reason(error)}.") from error
        self.server = self._launch(self._port, self._say, given_up)
        self._port = int(self.server.url.rstrip("/").rpartition(":")[2])
        self._up_since = time.monotonic()

    def start_again(self, given_up: threading.Event) -> None:
        """Starts it at its address after it has ended, unless it does so again and again."""
        assert self.server is not None
        self.server.stop()
        self._quick_ends = self._quick_ends + 1 if time.monotonic() - self._up_since < _QUICK else 0
        status = (
            f"ComfyUI at {self.server.url} ended by itself (exit status {self.server.returncode}, see {self._path})"
        )
        if self._quick_ends >= _QUICK_ENDS:
            logger.warning("%s, as it did before: it isn't started again.", status)
            self.left = True
            return
        logger.warning("%s: it is started again.", status)
        self.start(given_up)

    def close(self) -> None:
        """Ends its log."""
        log, self._log = self._log, None
        if log is not None:
            with contextlib.suppress(OSError):  # it has been said, when a line couldn't be written
                log.close()

    def _say(self, line: str) -> None:
        log = self._log
        if log is not None:
            try:
                log.write(f"{line}\n")
                log.flush()
            except OSError as error:
                logger.warning("The log %s ends here, it can't be written: %s.", self._path, reason(error))
                self.close()


def _installation(given: Installation | str | os.PathLike[str] | None) -> Installation:
    if isinstance(given, Installation):
        return given
    if given is not None:
        return detect(given)
    found = find_installed()
    if found is None:
        raise ComfyUINotFoundError("No ComfyUI is installed: run `comfy-script comfyui install`.")
    return found
