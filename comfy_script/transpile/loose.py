"""Pass: nodes that can't be called and do nothing become comments.

A node of a page's file whose class no registry has, with no link to or from it, is a note of some pack or what is left
of one: the page shows it, and a call would only make the server refuse the script's workflow.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace

from ..formats.diagnostics import in_words
from ..formats.workflow import Graph, Link, Node, Note, WorkflowDocument

__all__ = ["loose_nodes", "without_nodes"]


def loose_nodes(workflow: WorkflowDocument, classes: Collection[str]) -> set[str]:
    """Ids of the nodes of unknown classes that are linked to nothing. Those of an API prompt ran: they stay calls."""
    found: set[str] = set()
    for graph, used in _graphs(workflow):
        used |= {
            value.node for node in graph.nodes.values() for value in node.inputs.values() if isinstance(value, Link)
        }
        found |= {
            key
            for key, node in graph.nodes.items()
            if not node.is_known and node.class_type not in classes and key not in used and not _has_links(node)
        }
    return found


def without_nodes(workflow: WorkflowDocument, nodes: Collection[str]) -> WorkflowDocument:
    """The same workflow with notes in place of some nodes."""
    subgraphs = {key: replace(item, graph=_replaced(item.graph, nodes)) for key, item in workflow.subgraphs.items()}
    return WorkflowDocument(_replaced(workflow.graph, nodes), subgraphs, workflow.diagnostics)


def _graphs(workflow: WorkflowDocument) -> Iterator[tuple[Graph, set[str]]]:
    yield workflow.graph, set()
    for subgraph in workflow.subgraphs.values():
        yield subgraph.graph, {port.source.node for port in subgraph.outputs if port.source is not None}


def _has_links(node: Node) -> bool:
    return any(isinstance(value, Link) for value in node.inputs.values())


def _replaced(graph: Graph, nodes: Collection[str]) -> Graph:
    gone = [node for key, node in graph.nodes.items() if key in nodes]
    if not gone:
        return graph
    notes = [Note(_words(node), node.title, node.position, node.size) for node in gone]
    left = {key: node for key, node in graph.nodes.items() if key not in nodes}
    groups = [replace(group, nodes=tuple(key for key in group.nodes if key in left)) for group in graph.groups]
    return Graph(left, groups, [*graph.notes, *notes])


def _words(node: Node) -> str:
    values = ", ".join(in_words(value) for value in node.inputs.values())
    return f"{node.class_type} {node.id}, of a class that isn't known, and linked to nothing: {values or 'no values'}"
