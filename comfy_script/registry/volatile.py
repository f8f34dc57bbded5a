"""Nodes that are never twice the same: packs give inputs a new random default each time that they are asked.

What was made from a registry would then never be right for the next one: each `load()` would read all nodes and write
the stub anew. So what was read from one place is compared with what was read there before. A node in which nothing but
defaults has changed is volatile from then on, until something else of it changes: its defaults don't count for the
identity of the registry. Its record has them as they are now.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from .._dirs import cache_dir
from .._files import write_atomically
from .._reading import read_bytes
from .._text import get_logger

__all__ = ["Steady", "learn_volatile", "steadied", "volatile_nodes", "without_defaults"]

logger = get_logger(__name__)


T = TypeVar("T", list[Any], dict[str, Any])


class Steady(NamedTuple):
    """A document without what is volatile.

    Attributes:
        data: The document, volatile nodes without their defaults.
        nodes: These nodes as they are.
    """

    data: bytes
    nodes: Mapping[str, Any]


def volatile_nodes(origin: str) -> frozenset[str]:
    """The volatile nodes of what is read from one place, as far as that is remembered."""
    names = _read(_file(origin, "volatile"), list)
    return frozenset(name for name in names or () if isinstance(name, str))


def steadied(data: bytes, names: Iterable[str]) -> Steady:
    """Takes the defaults of volatile nodes out of a document.

    Args:
        data: The document. One that isn't as ComfyUI writes it stays as it is.
        names: The nodes.
    """
    nodes: dict[str, Any] = {}
    for name in sorted(names):
        found = _find(data, name)
        if found is not None:
            start, end, nodes[name] = found
            steady = json.dumps(without_defaults(nodes[name]), separators=(",", ":")).encode()
            data = data[:start] + steady + data[end:]
    return Steady(data, nodes)


def without_defaults(info: Any) -> Any:
    """A node's JSON without the defaults of its inputs."""
    sections = info.get("input") if isinstance(info, Mapping) else None
    if not isinstance(sections, Mapping):
        return info
    return {**info, "input": {name: _section(section) for name, section in sections.items()}}


def learn_volatile(nodes: Mapping[str, Any], origin: str) -> frozenset[str]:
    """Compares a document with the one that was read before from the same place; returns the nodes that are volatile.

    Args:
        nodes: The document.
        origin: The place.
    """
    known = set(volatile_nodes(origin))
    old: dict[str, Any] = _read(_file(origin, "nodes"), dict) or {}
    now = {name: (_digest(info), _digest(without_defaults(info))) for name, info in nodes.items()}
    for name, (whole, steady) in now.items():
        match old.get(name):
            case [_, str(before)] if before != steady:
                known.discard(name)
            case [str(before), _] if before != whole:
                known.add(name)
    # Apart, as all that most need to know is that there is none.
    _remember(_file(origin, "nodes"), now)
    _remember(_file(origin, "volatile"), sorted(known & now.keys()))
    return frozenset(known & now.keys())


def _section(section: Any) -> Any:
    if not isinstance(section, Mapping):
        return section
    return {key: _without_default(definition) for key, definition in section.items()}


def _without_default(definition: Any) -> Any:
    match definition:
        case [kind, {"default": _, **config}, *rest]:
            return [kind, config, *rest]
    return definition


def _find(data: bytes, name: str) -> tuple[int, int, Any] | None:
    """Where a node stands in a document, and its value; None if that can't be told."""
    key = json.dumps(name).encode() + b":"
    if not data.isascii():
        return None
    place = data.find(key)
    while place >= 0:
        start = place + len(key)
        start += len(data[start : start + 64]) - len(data[start : start + 64].lstrip())
        # An input may be called like a node: only the node says so itself.
        if data[start : start + 1] == b"{":
            end = _end(data, start)
            value = json.loads(data[start:end]) if end else None
            if isinstance(value, dict) and value.get("name") == name and "input" in value:
                return start, end, value
        place = data.find(key, start)
    return None


def _end(data: bytes, start: int) -> int:
    """Where an object ends; 0 if it doesn't."""
    size = 1 << 14
    while True:
        try:
            return start + json.JSONDecoder().raw_decode(data[start : start + size].decode("ascii"))[1]
        except ValueError:
            if start + size >= len(data):
                return 0
            size *= 4


def _digest(value: Any) -> str:
    return hashlib.blake2b(json.dumps(value).encode(), digest_size=8).hexdigest()


def _file(origin: str, what: str) -> Path:
    place = hashlib.blake2b(origin.encode(), digest_size=16).hexdigest()
    return cache_dir() / "registry" / "places" / f"{place}.{what}.json"


def _read(path: Path, kind: type[T]) -> T | None:
    try:
        found = json.loads(read_bytes(path))
    except (OSError, ValueError):
        return None
    return found if isinstance(found, kind) else None


def _remember(path: Path, state: list[str] | dict[str, Any]) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, json.dumps(state).encode())
    except OSError as error:
        logger.debug("What was read can't be remembered: %s", error)
