"""What is remembered about documents that were read before: their hash, and which nodes were rejected."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, TypeGuard

from .._dirs import cache_dir
from .._files import write_atomically

__all__ = ["Verdict", "load_verdict", "store_verdict"]

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a full read of a document found out.

    Attributes:
        document_hash: Hash of its nodes as compact JSON.
        rejected: Nodes that can't be read → why.
        link_types: The link types of the others.
    """

    document_hash: str
    rejected: Mapping[str, str]
    link_types: tuple[str, ...]


def load_verdict(key: str, version: int) -> Verdict | None:
    """What is remembered; None if nothing is, or if it is damaged or of another version.

    Args:
        key: Hash of the document's bytes.
        version: The parser's.
    """
    try:
        entry: Any = json.loads(_file(key).read_bytes())
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(entry, dict) or entry.get("version") != version:
        return None
    document_hash, rejected = entry.get("document_hash"), entry.get("rejected")
    if not _is_hash(document_hash) or not isinstance(rejected, dict):
        return None
    types = entry.get("link_types")
    if not isinstance(types, list) or not all(isinstance(text, str) for text in (*rejected.values(), *types)):
        return None
    return Verdict(document_hash, rejected, tuple(types))


def store_verdict(key: str, version: int, verdict: Verdict) -> None:
    """Remembers; if the cache directory can't be written, nothing is remembered and nothing is wrong.

    Args:
        key: Hash of the document's bytes.
        version: The parser's.
        verdict: What to remember.
    """
    entry = {"version": version, **asdict(verdict)}
    path = _file(key)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, json.dumps(entry).encode())
    except OSError as error:
        logger.debug("The registry cache can't be written: %s", error)


def _file(key: str) -> Path:
    return cache_dir() / "registry" / f"{key}.json"


def _is_hash(value: object) -> TypeGuard[str]:
    return isinstance(value, str) and len(value) == 40 and all(digit in "0123456789abcdef" for digit in value)
