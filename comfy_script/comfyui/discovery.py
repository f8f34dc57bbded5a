"""Which ComfyUI there is: a server that runs, or a folder that one can be started from."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from .._reading import absolute
from .._text import get_logger
from ..errors import ComfyUINotFoundError

if TYPE_CHECKING:
    from .args import ComfyUIArgs
    from .installation import Installation
    from .server import Server

__all__ = [
    "DEFAULT_URL",
    "PATH_VARIABLE",
    "SERVER_VARIABLE",
    "find",
    "find_server",
    "folders",
    "looks_like_path",
    "start",
]

_log = get_logger(__name__)

DEFAULT_URL = "http://127.0.0.1:8188/"
SERVER_VARIABLE = "COMFY_SCRIPT_SERVER"
"""Environment variable: the server that `load()` without arguments uses."""
_LONGEST_LINE = 60
"""How much of a line of the server's log is shown while it starts."""
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


def find() -> str | Path | Installation:
    """The ComfyUI that is used where none is named: a server's address, or what a server is started from.

    These are tried in order: the address in the environment variable COMFY_SCRIPT_SERVER; a server at
    http://127.0.0.1:8188/; the folder in COMFYUI_PATH; a folder `ComfyUI` in or above the working directory; the
    newest ComfyUI that `comfy-script comfyui install` installed.

    Raises:
        ComfyUINotFoundError: Nothing was found; says what to type.
    """
    url = find_server()
    if url is not None:
        return url
    looked: list[str] = [f"a server at {DEFAULT_URL}"]
    for folder, what in folders():
        if folder is not None:
            return folder
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
    from .ports import is_comfyui

    return DEFAULT_URL if is_comfyui(DEFAULT_URL) else None


def folders() -> Iterator[tuple[Path | Installation | None, str]]:
    """Where a server can be started from, in the order of `find`; each folder, or None and what it would have been."""
    from .installation import detect, find_installation

    named = os.environ.get(PATH_VARIABLE)
    yield (Path(named), "") if named else (None, f"a folder in {PATH_VARIABLE}")
    above: list[Path] = []
    with contextlib.suppress(OSError):  # the working directory was removed
        here = absolute(".")
        above = [here, *here.parents]
    for folder in above:
        for candidate in (folder / "ComfyUI", folder):
            try:
                yield detect(candidate), ""
            except ComfyUINotFoundError:
                continue
    yield None, f"a ComfyUI folder in or above {above[0] if above else 'the working directory, which was removed'}"
    yield find_installation(), "one installed by comfy-script"


def find_installed() -> Installation | None:
    """The first ComfyUI that `folders` gives; None if there is none on this machine.

    Raises:
        ComfyUINotFoundError: The folder in COMFYUI_PATH holds no ComfyUI.
    """
    from .installation import Installation, detect

    found = next((folder for folder, _ in folders() if folder is not None), None)
    return found if found is None or isinstance(found, Installation) else detect(found)


def start(
    folder: str | os.PathLike[str] | Installation,
    args: ComfyUIArgs | None = None,
    *,
    say: Callable[[str], object] | None = None,
) -> Server:
    """Starts a server from a folder.

    Args:
        folder: A ComfyUI folder, or an installation.
        args: The server's command-line arguments.
        say: Called with what is started, and then, from another thread, with that and each line of its log until it
            is up.

    Raises:
        ComfyUINotFoundError: The folder holds no ComfyUI.
        ServerStartError: The server doesn't come up.
    """
    from .installation import Installation, detect
    from .server import Server

    installation = folder if isinstance(folder, Installation) else detect(folder)
    what = f"Starting ComfyUI {installation.version}"
    _log.info("%s from %s", what, installation.path)
    told = _Startup(what, say)
    if say is not None:
        say(f"{what} from {installation.path}")
    try:
        return Server.start(installation, args.to_argv() if args is not None else (), on_output=told.line)
    finally:
        told.say = None  # the log goes on as long as the server does


class _Startup:
    """Tells how a start goes, while someone wants to know."""

    def __init__(self, what: str, say: Callable[[str], object] | None) -> None:
        self.what = what
        self.say = say

    def line(self, line: str) -> None:
        say = self.say
        if say is not None and line.strip():
            say(f"{self.what}: {line.strip()[:_LONGEST_LINE]}")
