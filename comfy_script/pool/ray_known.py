"""What workers of this machine had the last time: known at once, as long as no file has changed that it is made of."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from .. import __version__
from .._dirs import cache_dir
from .._files import write_atomically
from .._reading import read_bytes
from .._text import get_logger
from ..comfyui.discovery import find_installed
from ..comfyui.installation import detect
from ..errors import ComfyScriptError
from ..registry.registry import Registry
from .ray_messages import LoadOptions, NodeSources

__all__ = ["KnownNodes", "mark_of"]

_log = get_logger(__name__)

_KEPT = 8
_CODE = frozenset({".cfg", ".csv", ".ini", ".json", ".pyd", ".py", ".so", ".toml", ".txt", ".yaml", ".yml"})
"""Suffixes of files that nodes' definitions are made of."""
_NO_CODE = frozenset({"__pycache__", ".git", ".venv", "venv", "node_modules"})
"""Folders that definitions aren't made of."""
_NAMED_THEMSELVES = ("custom_nodes", "input", "models", "output", "temp", "user")
"""Folders of ComfyUI that hold no code, or are told of by themselves."""


class KnownNodes:
    """The nodes of workers of this machine, in a file of the cache for each way to load them.

    Args:
        load: How they are loaded.
        options: Of the actors, which say whether they have a GPU.
    """

    def __init__(self, load: LoadOptions, options: Mapping[str, Any]) -> None:
        self._comfyui = load.comfyui
        said = [asdict(load) | {"api_key": None}, dict(options), sys.executable, sys.version, __version__]
        key = hashlib.blake2b(json.dumps(said).encode(), digest_size=16).hexdigest()
        self._configurations = tuple(each for each in load.argv if Path(each).is_file())
        self._path = cache_dir() / "pool" / f"{key}.json"

    def keep(self, registry: Registry, sources: NodeSources, mark: str) -> None:
        """Notes what a worker has. Where it can't be written, nothing is noted, and nothing is wrong."""
        try:
            kept = {
                "sources": sources._asdict(),
                "mark": mark,
                "configurations": _mark_of_files(self._configurations),
                "registry": registry.to_bytes().decode(),
            }
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self._path, json.dumps(kept).encode())
            for old in sorted(self._path.parent.glob("*.json"), key=lambda path: path.stat().st_mtime)[:-_KEPT]:
                old.unlink(missing_ok=True)
        except (OSError, TypeError, ValueError) as error:
            _log.debug("What workers have isn't kept: %s", error)

    def forget(self) -> None:
        """Workers differ, or none of this is to be relied on."""
        self._path.unlink(missing_ok=True)

    def registry(self) -> Registry | None:
        """What workers will have; None where that isn't known, or may have changed."""
        try:
            kept = json.loads(read_bytes(self._path))
            sources = NodeSources(**kept["sources"])
            installed = find_installed() if self._comfyui is None else detect(self._comfyui)
            if (
                installed is None
                or os.path.realpath(installed.path) != sources.comfyui
                or kept["configurations"] != _mark_of_files(self._configurations)
                or kept["mark"] != mark_of(sources)
            ):
                return None
            return Registry.from_object_info(kept["registry"].encode(), origin="a worker", cache=False)
        except (OSError, ValueError, LookupError, TypeError, ComfyScriptError) as error:
            _log.debug("What workers will have isn't known: %s", error)
            return None


def mark_of(sources: NodeSources, before: float | None = None) -> str | None:
    """A short text that is another one when what nodes are made of, or a list of files, has changed.

    Args:
        sources: Where that is.
        before: A time since the epoch: None is returned if code has been written since.
    """
    digest = hashlib.blake2b(digest_size=16)
    left_out = {Path(sources.comfyui, name) for name in _NAMED_THEMSELVES}
    for folder in sources.code:
        for path in _files(Path(folder), left_out, _NO_CODE):
            if path.suffix.casefold() in _CODE:
                size, changed, written = _state(path)
                if before is not None and max(changed, written) >= before * 1e9:
                    return None
                _feed(digest, str(path), size, written)
    for folder in sources.lists:
        for path in _files(Path(folder)):
            _feed(digest, str(path))
    for folder in sources.packages:
        if (place := Path(folder)).is_dir():
            suffixes = {".dist-info", ".egg-info", ".pth"}
            _feed(digest, *sorted(path.name for path in place.iterdir() if path.suffix in suffixes))
    return digest.hexdigest()


def _mark_of_files(paths: Iterable[str]) -> str:
    """The same of single files."""
    digest = hashlib.blake2b(digest_size=16)
    for path in paths:
        _feed(digest, path, *_state(Path(path)))
    return digest.hexdigest()


def _state(path: Path) -> tuple[int, int, int]:
    """Size, and when the file and its content were changed, in nanoseconds; zeros for a link to nowhere."""
    try:
        said = path.stat()
    except OSError:
        return 0, 0, 0
    return said.st_size, said.st_ctime_ns, said.st_mtime_ns


def _feed(digest: Any, *said: Any) -> None:
    digest.update(json.dumps(said).encode())


def _files(folder: Path, left_out: Collection[Path] = (), names_left_out: Collection[str] = ()) -> Iterator[Path]:
    """The files of a folder and its folders, in a fixed order."""
    seen: set[str] = set()
    for place, folders, names in os.walk(folder, followlinks=True):
        here = Path(place)
        real = os.path.realpath(here)
        if real in seen:
            folders.clear()
            continue
        seen.add(real)
        folders[:] = sorted(name for name in folders if name not in names_left_out and here / name not in left_out)
        yield from (here / name for name in sorted(names))
