"""The registry that `load()` read last, for tools that are used between two runs of a script."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from .._dirs import cache_dir
from .._files import write_atomically
from .._reading import read_bytes
from .._text import get_logger

if TYPE_CHECKING:
    from .registry import Registry

__all__ = ["last_origin", "last_registry", "last_stamp", "remember_as_last"]

logger = get_logger(__name__)

_KEPT = 4
"""How many registries are kept: of servers that take turns, none is written anew each time."""


def remember_as_last(registry: Registry) -> None:
    """Notes that a registry was loaded. If the cache directory can't be written, nothing is noted and nothing is wrong.

    Args:
        registry: The nodes.
    """
    note = json.dumps({"hash": registry.content_hash, "origin": registry.origin}).encode()
    try:
        if _note().is_file() and read_bytes(_note()) == note and _document(registry.content_hash).is_file():
            return
        _folder().mkdir(parents=True, exist_ok=True)
        if not _document(registry.content_hash).is_file():
            write_atomically(_document(registry.content_hash), registry.to_bytes())
        write_atomically(_note(), note)
        for old in sorted(_folder().glob("*.json"), key=lambda path: path.stat().st_mtime)[:-_KEPT]:
            if old != _document(registry.content_hash):
                old.unlink(missing_ok=True)
    except OSError as error:
        logger.debug("The registry can't be kept for tools: %s", error)


def last_registry() -> Registry | None:
    """The registry that `load()` read last, wherever it came from; None if there is none."""
    from ..errors import RegistryError
    from .registry import Registry

    try:
        note = json.loads(read_bytes(_note()))
        document = read_bytes(_document(str(note["hash"])))
        return Registry.from_object_info(document, origin=str(note["origin"]))
    except (OSError, ValueError, LookupError, TypeError, RegistryError) as error:
        logger.debug("No registry was kept: %s", error)
        return None


def last_origin() -> str | None:
    """Where the registry came from that `load()` read last; None if there is none."""
    try:
        return str(json.loads(read_bytes(_note()))["origin"])
    except (OSError, ValueError, LookupError, TypeError):
        return None


def last_stamp() -> object:
    """What differs once `load()` has read other nodes; None if no registry is kept."""
    try:
        status = _note().stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_ino


def _folder() -> Path:
    return cache_dir() / "registry" / "loaded"


def _note() -> Path:
    return cache_dir() / "registry" / "last"


def _document(content_hash: str) -> Path:
    return _folder() / f"{content_hash}.json"
