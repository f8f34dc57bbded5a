"""Pass: the part of a workflow that is wanted."""

from __future__ import annotations

from collections.abc import Iterable

from ..errors import TranspileError
from ..formats.workflow import Graph, Link

__all__ = ["select"]


def select(graph: Graph, end_nodes: Iterable[str | int] | None) -> Graph:
    """The nodes that some nodes need, themselves included, in the graph's order; all of them if none are named.

    Args:
        graph: The root graph.
        end_nodes: Their ids; of a node in a subgraph (`12:3`) the instance is taken. None takes everything.

    Raises:
        TranspileError: There is no such node.
    """
    if end_nodes is None:
        return graph
    stack = [_node_id(graph, str(node_id)) for node_id in end_nodes]
    wanted: set[str] = set()
    while stack:
        node_id = stack.pop()
        if node_id in wanted:
            continue
        wanted.add(node_id)
        stack += [value.node for value in graph.nodes[node_id].inputs.values() if isinstance(value, Link)]
    return Graph({key: node for key, node in graph.nodes.items() if key in wanted}, graph.groups, graph.notes)


def _node_id(graph: Graph, node_id: str) -> str:
    found = node_id if node_id in graph.nodes else node_id.partition(":")[0]
    if found not in graph.nodes:
        some = ", ".join(list(graph.nodes)[:10])
        raise TranspileError(f"The workflow has no node {node_id!r}; its nodes are {some or 'none'}, …")
    return found
