"""Texts as they stand in the page's boxes: a call sends its text as it is, dynamic prompts are the page's alone."""

from __future__ import annotations

from dataclasses import replace

from ..formats.diagnostics import Diagnostic
from ..formats.workflow import Graph, Link, Node, Value, WorkflowDocument

__all__ = ["boxed_texts", "in_its_box", "with_boxes"]


def boxed_texts(workflow: WorkflowDocument) -> set[tuple[str, str | None]]:
    """Node and input of the texts of which the page would send another form."""
    return {(node.id, name) for graph in _graphs(workflow) for node in graph.nodes.values() for name in node.boxes}


def in_its_box(item: Diagnostic) -> Diagnostic:
    """What is said of such a text where it was read, as it is true of a script."""
    return replace(
        item,
        code="changed-text",
        kept="the script has the text as it stands in the box",
        remedy=f"the page would send another one; conversion says: {item.kept}",
    )


def with_boxes(workflow: WorkflowDocument) -> WorkflowDocument:
    """The workflow with the texts of its boxes, where the page would send another form."""
    if not any(node.boxes for graph in _graphs(workflow) for node in graph.nodes.values()):
        return workflow
    subgraphs = {key: replace(inner, graph=_graph(inner.graph)) for key, inner in workflow.subgraphs.items()}
    return replace(workflow, graph=_graph(workflow.graph), subgraphs=subgraphs)


def _graphs(workflow: WorkflowDocument) -> list[Graph]:
    return [workflow.graph, *(subgraph.graph for subgraph in workflow.subgraphs.values())]


def _graph(graph: Graph) -> Graph:
    return replace(graph, nodes={key: _node(node) for key, node in graph.nodes.items()})


def _node(node: Node) -> Node:
    inputs: dict[str, Value | Link] = {
        key: value if isinstance(value, Link) else node.boxes.get(key, value) for key, value in node.inputs.items()
    }
    fallbacks: dict[str, Value] = {key: node.boxes.get(key, value) for key, value in node.fallbacks.items()}
    return replace(node, inputs=inputs, fallbacks=fallbacks, boxes={})
