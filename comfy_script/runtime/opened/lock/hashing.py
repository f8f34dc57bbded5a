"""BLAKE3 hashes of contents. Those of files are kept: a model is read once, as long as it isn't changed."""

from __future__ import annotations

import json
from pathlib import Path
from types import ModuleType
from typing import Any

from ...._dirs import cache_dir
from ...._distribution import pip_install
from ...._files import real_path, write_atomically
from ...._reading import read_bytes
from ...._text import get_logger
from ....errors import ComfyScriptError

__all__ = ["hash_file", "hash_of"]

_log = get_logger(__name__)

_LARGE = 1 << 30
"""Bytes of a file whose reading is told."""
_MOST = 2000
"""Hashes that are kept."""


def hash_of(content: bytes) -> str:
    """The hash of some bytes. Errors as of `hash_file`."""
    digits: str = _blake3().blake3(content).hexdigest()
    return digits


def hash_file(path: Path) -> str:
    """The hash of a file's content; by all processors.

    It is kept by the file's path, size, number and times of change, which the system notes at any change.

    Raises:
        OSError: The file can't be read.
        ComfyScriptError: The package `blake3` isn't installed; the file changed while it was read.
    """
    path = real_path(path)
    before = _state(path)
    kept = _kept()
    found = kept.get(str(path))
    if isinstance(found, list) and len(found) == 2 and found[0] == before and isinstance(found[1], str):
        return found[1]
    if before[0] >= _LARGE:
        _log.info("reading %s for its hash, %.1f GB", path, before[0] / 1e9)
    hasher = _blake3().blake3(max_threads=_blake3().blake3.AUTO)
    hasher.update_mmap(path)
    digits: str = hasher.hexdigest()
    if _state(path) != before:
        raise ComfyScriptError(f"{path} changed while it was read: wait until it is written, and try again.")
    _keep(str(path), [before, digits])
    return digits


def _state(path: Path) -> list[int]:
    stat = path.stat()
    return [stat.st_size, stat.st_ino, stat.st_mtime_ns, stat.st_ctime_ns]


def _kept() -> dict[str, Any]:
    try:
        kept = json.loads(read_bytes(_file()))
    except (OSError, ValueError):
        return {}
    return kept if isinstance(kept, dict) else {}


def _keep(path: str, entry: list[Any]) -> None:
    kept = _kept()
    kept.pop(path, None)
    newest = dict(list({**kept, path: entry}.items())[-_MOST:])
    try:
        _file().parent.mkdir(parents=True, exist_ok=True)
        write_atomically(_file(), json.dumps(newest, indent=0).encode())
    except OSError as failure:
        _log.debug("a hash can't be kept: %s", failure)


def _file() -> Path:
    return cache_dir() / "hashes.json"


def _blake3() -> ModuleType:
    try:
        import blake3
    except ModuleNotFoundError:
        raise ComfyScriptError(f"Hashes need the package blake3: {pip_install('lock')}") from None
    return blake3
