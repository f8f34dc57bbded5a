"""A node by what a user types: its id, its title, its class, or the input that it feeds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from ..._near import did_you_mean, it_has, near_words
from ...errors import UnknownNodeError
from ...formats.diagnostics import in_words

if TYPE_CHECKING:
    from ...formats.edit.records import FileNode

__all__ = ["find_node", "hint_for", "names_of"]

_MOST = 12
"""Candidates that an error lists."""


def names_of(node: FileNode) -> list[str]:
    """What a node can be asked for by: title or default title, class type; not its id."""
    return list(dict.fromkeys(name for name in (node.title or node.default_title, node.class_type) if name))


def find_node(key: str, nodes: Sequence[FileNode], by_id: FileNode | None, what: str = "node") -> FileNode:
    """The one node that a key means.

    Args:
        key: A title or a class type; if no node has that, the name of an input of others that it is for.
        nodes: The nodes.
        by_id: The node that has the key as its id.
        what: What to call one in errors.

    Raises:
        UnknownNodeError: There is none, or there are several.
    """
    if by_id is not None:
        return by_id
    found = [node for node in nodes if key in names_of(node)] or _feeding(key, nodes)
    if len(found) == 1:
        return found[0]
    if found:
        lines = [
            f"{len(found)} {what}s are called {key!r}; say which by id, title, or an input that it is for:",
            *(_line(node, nodes) for node in found[:_MOST]),
        ]
        raise UnknownNodeError("\n  ".join([*lines, *(["…"] if len(found) > _MOST else [])]))
    names = [name for node in nodes for name in (node.id, *names_of(node))]
    names += [name for node in nodes for name in node.links]
    raise UnknownNodeError(f"the workflow has no {what} {key!r}{hint_for(key, names)}")


def _feeding(name: str, nodes: Sequence[FileNode]) -> list[FileNode]:
    """The nodes of which an output goes to an input of that name."""
    feeds = {node.links[name] for node in nodes if name in node.links}
    return [node for node in nodes if any(link is not None and link.node == node.id for link in feeds)]


def _line(node: FileNode, nodes: Sequence[FileNode]) -> str:
    """A candidate, with what tells it from others: what it is for, and its values."""
    values = [f"{name}={in_words(value)}" for name, value in node.values.items() if isinstance(value, str | int)][:2]
    mode = [node.mode] if node.mode != "on" else []
    links = ((other, name, link) for other in nodes for name, link in other.links.items())
    fed = [f"for {name!r} of {other}" for other, name, link in links if link is not None and link.node == node.id]
    what = "; ".join([*mode, *fed[:2]])
    return f"{node}{f' ({what})' if what else ''}{': ' if values else ''}{', '.join(values)}"


def hint_for(name: str, names: Iterable[str]) -> str:
    """`; did you mean …?` with the nearest names, or all of them."""
    known = list(dict.fromkeys(names))
    parts = [each for each in known if name and name.casefold() in each.casefold()]
    near = list(dict.fromkeys([*parts, *near_words(name, known)]))[:4]
    return f"; {did_you_mean(map(repr, near)) or it_has(map(repr, known), _MOST)}"
