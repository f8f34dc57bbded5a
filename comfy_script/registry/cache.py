"""What is remembered about documents that were read before: their hash, where nodes stand, which were rejected."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from .._dirs import cache_dir
from .._files import write_atomically
from .._reading import read_bytes
from .._text import get_logger
from .late_document import Spans

__all__ = ["Verdict", "load_verdict", "store_verdict"]

logger = get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a full read of a document found out.

    Attributes:
        document_hash: Hash of its nodes as compact JSON.
        rejected: Nodes that can't be read → why.
        link_types: The link types of the others.
        spans: Where its nodes stand, if that is known.
    """

    document_hash: str
    rejected: Mapping[str, str]
    link_types: tuple[str, ...]
    spans: Spans | None = None


_FIELDS = {field.name for field in fields(Verdict)}


def load_verdict(key: str, version: int) -> Verdict | None:
    """What is remembered; None if nothing is, or if it is damaged or of another version.

    Args:
        key: Hash of the document's bytes.
        version: The parser's.
    """
    try:
        checksum, _, text = read_bytes(_file(key)).partition(b"\n")
        # What is as it was written needs no further looks; what isn't could hide nodes, or mix them up.
        if checksum != _checksum(key, text):
            return None
        entry: dict[str, Any] = json.loads(text)
    except OSError:
        return None
    # The parser's version says nothing of what another release remembers.
    if entry.pop("version", None) != version or entry.keys() != _FIELDS:
        return None
    return Verdict(**{**entry, "link_types": tuple(entry["link_types"])})


def store_verdict(key: str, version: int, verdict: Verdict) -> None:
    """Remembers; if the cache directory can't be written, nothing is remembered and nothing is wrong.

    Args:
        key: Hash of the document's bytes.
        version: The parser's.
        verdict: What to remember.
    """
    text = json.dumps({"version": version, **asdict(verdict)}).encode()
    path = _file(key)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, _checksum(key, text) + b"\n" + text)
    except OSError as error:
        logger.debug("The registry cache can't be written: %s", error)


def _file(key: str) -> Path:
    return cache_dir() / "registry" / f"{key}.json"


def _checksum(key: str, text: bytes) -> bytes:
    return hashlib.blake2b(key.encode() + text, digest_size=20).hexdigest().encode()
