"""`%…%` in file names: the value of another node's widget, or the date."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from ...registry.records import MISSING
from .numbers import number_text
from .own_widgets import SAVE_NODES
from .records import PageGraph, PageNode
from .shape import NO_VALUE

__all__ = ["NodeIndex", "replace_texts"]

_PATTERN = re.compile(r"%([^%]+)%")
_DATE = re.compile(r"dd?|MM?|hh?|mm?|ss?|yyy?y?")
_UNFIT = re.compile(r'[/?<>\\:*|"\x00-\x1f\x7f]')
_PROPERTY = "Node name for S&R"


class NodeIndex:
    """The nodes of a graph and of the subgraphs inside it, by the names that `%name.widget%` may use.

    Args:
        graph: Where to search.
    """

    def __init__(self, graph: PageGraph) -> None:
        self._by_property: dict[str, PageNode] = {}
        self._by_title: dict[str, PageNode] = {}
        for node in _all_nodes(graph):
            name = node.properties.get(_PROPERTY)
            if name is None and node.spec is not None and node.type not in SAVE_NODES:
                name = node.type  # a new node has its class there
            if isinstance(name, str):
                self._by_property.setdefault(name, node)
            self._by_title.setdefault(node.title or node.default_title(), node)

    def find(self, name: str) -> PageNode | None:
        """The first node with that name for replacements, or else with that title."""
        return self._by_property.get(name) or self._by_title.get(name)


def _all_nodes(graph: PageGraph) -> Iterator[PageNode]:
    """Nodes in the page's order: a subgraph's before its instance."""
    stack: list[tuple[PageGraph, Iterator[PageNode]]] = [(graph, iter(graph.nodes.values()))]
    seen = {graph.id}
    waiting: list[PageNode | None] = [None]
    while stack:
        node = next(stack[-1][1], None)
        if node is None:
            stack.pop()
            instance = waiting.pop()
            if instance is not None:
                yield instance
        elif node.definition is not None and node.definition.id not in seen:
            seen.add(node.definition.id)
            stack.append((node.definition, iter(node.definition.nodes.values())))
            waiting.append(node)
        else:
            yield node


def replace_texts(text: str, nodes: NodeIndex, now: datetime) -> str:
    """Writes a text with its replacements. What isn't found stays as it is.

    Args:
        text: With `%node.widget%` and `%date:yyyy-MM-dd%`.
        nodes: Where to look for nodes.
        now: The time.
    """

    def replacement(match: re.Match[str]) -> str:
        parts = match[1].split(".")
        if len(parts) != 2:
            return format_date(parts[0][5:], now) if parts[0].startswith("date:") else match[0]
        node = nodes.find(parts[0])
        value = _shown(node, parts[1]) if node is not None else MISSING
        return match[0] if value is MISSING else _UNFIT.sub("_", _as_text(value))

    return _PATTERN.sub(replacement, text)


def _shown(node: PageNode, name: str) -> Any:
    """The value of a node's widget, of an instance that of a promoted one; MISSING if there is none."""
    if node.definition is None:
        widget = node.widget(name)
        return MISSING if widget is None else widget.value
    slot = next((slot for slot in node.inputs if slot.name == name and slot.widget is not None), None)
    return MISSING if slot is None else slot.value


def format_date(pattern: str, now: datetime) -> str:
    """Writes a date: d, M, h, m, s, one letter or two for a leading zero, yy, yyyy."""
    numbers = {"d": now.day, "M": now.month, "h": now.hour, "m": now.minute, "s": now.second}

    def part(match: re.Match[str]) -> str:
        letters = match[0]
        if letters[0] == "y":
            return {"yy": f"{now.year:04}"[2:], "yyyy": str(now.year)}.get(letters, letters)
        return str(numbers[letters[0]]).zfill(len(letters))

    return _DATE.sub(part, pattern)


def _as_text(value: Any) -> str:
    """A value as JavaScript joins it to a text."""
    if value is None or value is NO_VALUE:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return number_text(value)
    if isinstance(value, str):
        return value
    if isinstance(value, Sequence):
        return ",".join(_as_text(item) for item in value)
    return "[object Object]"
