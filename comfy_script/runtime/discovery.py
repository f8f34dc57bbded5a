"""Which ComfyUI a session uses: the one named, a server that runs, or one that we start."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import ComfyUINotFoundError
from .connection import Connection

if TYPE_CHECKING:
    from ..client import Client
    from ..comfyui import ComfyUIArgs, Installation, Server
    from .progress import Progress

__all__ = ["DEFAULT_URL", "PATH_VARIABLE", "SERVER_VARIABLE", "connect", "find_server", "looks_like_path"]

_log = logging.getLogger(__name__)

DEFAULT_URL = "http://127.0.0.1:8188/"
SERVER_VARIABLE = "COMFY_SCRIPT_SERVER"
"""Environment variable: the server that `load()` without arguments uses."""
PATH_VARIABLE = "COMFYUI_PATH"
"""Environment variable: the ComfyUI folder that `load()` without arguments starts a server from."""


def looks_like_path(text: str) -> bool:
    """Whether a string given as ComfyUI means a folder rather than a server's address.

    `localhost:8188`, `10.0.0.5` and `example.org/comfy` are addresses; `ComfyUI`, `./x`, `/x`, `~` and `C:\\x` paths.
    """
    if "://" in text:
        return False
    if text.startswith((".", "/", "~", "\\")) or (len(text) > 1 and text[1] == ":" and text[0].isalpha()):
        return True
    return Path(text).is_dir() or not (":" in text or "." in text.split("/")[0])


def connect(
    comfyui: Any, args: ComfyUIArgs | None, progress: Progress | None, old: Connection | None = None
) -> Connection:
    """The connection for what the user named, or for what is found.

    With nothing named, these are tried in order: the address in the environment variable COMFY_SCRIPT_SERVER; a
    server at http://127.0.0.1:8188/; the folder in COMFYUI_PATH; a folder `ComfyUI` in or above the working
    directory; the newest ComfyUI that `comfy-script comfyui install` installed. From a folder a server is started.

    Args:
        comfyui: A URL, a Client, a folder, an Installation, a running Server, or None.
        args: Command-line arguments for a server that is started.
        progress: How progress is shown.
        old: The connection so far; it is kept if it leads to the same server.

    Raises:
        ComfyUINotFoundError: Nothing was found; says what to type.
        ServerStartError: The server that was to be started doesn't come up.
    """
    from .progress import default_progress

    if comfyui is None and old is not None and (old.server is None or old.server.alive):
        return old
    client, server = _open(comfyui, args)
    if old is not None and server is None and old.client.base_url == client.base_url and client is not comfyui:
        return old
    return Connection(client, progress or default_progress(), server)


def _open(comfyui: Any, args: ComfyUIArgs | None) -> tuple[Client, Server | None]:
    from ..client import Client

    if comfyui is None:
        return _find(args)
    if isinstance(comfyui, str):
        return _start(comfyui, args) if looks_like_path(comfyui) else (Client(comfyui), None)
    if isinstance(comfyui, Client):
        return comfyui, None
    # Late, because a script that names its server needs nothing of this.
    from ..comfyui import Installation, Server

    if isinstance(comfyui, Server):
        return Client(comfyui.url), None
    if isinstance(comfyui, (Installation, os.PathLike)):
        return _start(comfyui, args)
    raise TypeError(f"load() takes a URL, a path or a Client, not {type(comfyui).__name__}")


def _find(args: ComfyUIArgs | None) -> tuple[Client, Server | None]:
    from ..client import Client

    url = find_server()
    if url is not None:
        return Client(url), None
    looked: list[str] = [f"a server at {DEFAULT_URL}"]
    for place, what in folders():
        if place is not None:
            return _start(place, args)
        looked.append(what)
    raise ComfyUINotFoundError(
        "No ComfyUI was found. Looked for " + ", ".join(looked) + ".\n"
        "To install one, run:  comfy-script comfyui install\n"
        'Or name yours:  load("http://HOST:PORT/")  or  load("path/to/ComfyUI")'
    )


def find_server() -> str | None:
    """The address of a server that is to be used without being named; None if there is none."""
    named = os.environ.get(SERVER_VARIABLE)
    if named:
        return named
    from ..comfyui.ports import is_comfyui

    return DEFAULT_URL if is_comfyui(DEFAULT_URL) else None


def folders() -> Iterator[tuple[Path | Installation | None, str]]:
    """Where a server can be started from, in the order of `connect`: a place, or None and what it would have been."""
    from ..comfyui import detect, find_installation

    named = os.environ.get(PATH_VARIABLE)
    yield (Path(named), "") if named else (None, f"a folder in {PATH_VARIABLE}")
    here = Path.cwd()
    for folder in (here, *here.parents):
        for candidate in (folder / "ComfyUI", folder):
            try:
                yield detect(candidate), ""
            except ComfyUINotFoundError:
                continue
    yield None, f"a ComfyUI folder in or above {here}"
    yield find_installation(), "one installed by comfy-script"


def _start(place: Any, args: ComfyUIArgs | None) -> tuple[Client, Server]:
    from ..client import Client
    from ..comfyui import Server, detect

    installation = place if hasattr(place, "version") else detect(place)
    _log.info("starting ComfyUI %s from %s", installation.version, installation.path)
    server = Server.start(installation, args.to_argv() if args is not None else ())
    return Client(server.url), server
