"""Ids of nodes inside subgraphs that are taken already: the page gives those nodes new ones when it opens a file."""

from __future__ import annotations

from typing import Any

from .records import PageDocument, PageGraph

__all__ = ["renumber_duplicates"]


def renumber_duplicates(document: PageDocument) -> None:
    """Makes the ids of all definitions' nodes differ from each other and from the root's.

    Definitions and nodes go in the file's order; a taken id becomes the next one after the largest so far.
    """
    taken = set(document.root.nodes)
    last = document.last_node_id
    renamed: dict[str, dict[str, str]] = {}
    for graph in document.definitions.values():
        names: dict[str, str] = {}
        for node_id in graph.nodes:
            if node_id not in taken:
                taken.add(node_id)
                last = max(last, _number(node_id))
                continue
            last += 1
            while str(last) in taken:
                last += 1
            names[node_id] = str(last)
            taken.add(str(last))
        if names:
            renamed[graph.id] = names
            _rename(graph, names)
    document.last_node_id = last
    for graph in (document.root, *document.definitions.values()):
        for node in graph.nodes.values():
            if node.type in renamed:
                _rename_proxies(node.properties, renamed[node.type])


def _number(node_id: str) -> int:
    return int(node_id) if node_id.isascii() and node_id.isdigit() and str(int(node_id[:18])) == node_id else 0


def _rename(graph: PageGraph, names: dict[str, str]) -> None:
    graph.nodes = {names.get(node_id, node_id): node for node_id, node in graph.nodes.items()}
    for node_id, node in graph.nodes.items():
        node.id = node_id
    for link in graph.links.values():
        link.origin = names.get(link.origin, link.origin)
        link.target = names.get(link.target, link.target)


def _rename_proxies(properties: dict[str, Any], names: dict[str, str]) -> None:
    entries = properties.get("proxyWidgets")
    if isinstance(entries, list):
        properties["proxyWidgets"] = [
            [names.get(str(entry[0]), entry[0]), *entry[1:]] if isinstance(entry, list) and entry else entry
            for entry in entries
        ]
