"""Which files a prompt may name.

Whoever can queue a prompt chooses the paths in it: they are untrusted. A path is looked at only when it lies, as it is
written, in a folder that may be read; it is read only when it lies there after all links are followed, too.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path

__all__ = ["ALLOWED_FOLDERS", "MAX_PATH", "allowed_folders", "resolve"]

ALLOWED_FOLDERS = "COMFY_SCRIPT_ALLOWED_FOLDERS"
"""Environment variable of the server: more folders to read from, separated as in PATH."""

MAX_PATH = 4096
"""How many characters the text of a path may have: what Linux takes."""


def allowed_folders() -> list[Path]:
    """The folders that the server's owner allows beside ComfyUI's own."""
    folders = os.environ.get(ALLOWED_FOLDERS, "").split(os.pathsep)
    return [Path(folder).expanduser().absolute() for folder in folders if folder]


def resolve(text: str, folders: Mapping[str, Path], allowed: Iterable[Path] = ()) -> Path:
    """The file that a text of a prompt names.

    Args:
        text: A path relative to the input folder; or one followed by `[input]`, `[output]` or `[temp]`, relative to
            that folder; or an absolute one. Both slashes separate folders, as in workflows made on Windows.
        folders: ComfyUI's folders `input`, `output` and `temp`.
        allowed: More folders that may be read.

    Raises:
        ValueError: The text names nothing, or something outside of the folders (whether there is a file isn't told), or
            it has more than `MAX_PATH` characters.
        FileNotFoundError: There is no such file in the folders.
    """
    if len(text) > MAX_PATH:
        raise ValueError(f"a text of {len(text)} characters names no file: give a path of at most {MAX_PATH}")
    path, folder = text.strip(), "input"
    for name in folders:
        if path.endswith(f"[{name}]"):
            path, folder = path[: -len(f"[{name}]")].rstrip(), name
            break
    path = path.replace("\\", "/")
    if not path or "\0" in path:
        raise ValueError(f"{text!r} names no file: expected a path such as 'folder/name.png [output]'")
    roots = [*map(Path, folders.values()), *allowed]
    place = Path(os.path.normpath(folders[folder] / path))
    # Before anything asks the file system: on Windows, that would open a connection to the host of a UNC path.
    if not any(place.is_relative_to(root) or place.is_relative_to(os.path.realpath(root)) for root in roots):
        raise _refused(text)
    place = Path(os.path.realpath(place))
    if not any(place.is_relative_to(os.path.realpath(root)) for root in roots):
        raise _refused(text)
    try:
        # Not of a device, a pipe or a socket.
        found = place.is_file()
    except OSError:  # such as of a name that is too long for the file system
        found = False
    if not found:
        raise FileNotFoundError(f"there is no file {text!r}")
    return place


def _refused(text: str) -> ValueError:
    return ValueError(
        f"{text!r} is outside of the folders that this server reads images from: ComfyUI's input, output and temp "
        f"folders, and those that its owner allows with the environment variable {ALLOWED_FOLDERS}"
    )
