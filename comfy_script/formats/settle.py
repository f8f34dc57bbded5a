"""What a page's file leaves unsettled, from the prompt that ran: an image has both, with the same node ids."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from .compare import is_same
from .diagnostics import Diagnostic
from .from_api import from_api
from .workflow import Graph, Link, Node, WorkflowDocument

__all__ = ["settle", "take_prompt"]

_ABSENT = object()


def settle(workflow: WorkflowDocument, prompt: Mapping[str, Any]) -> None:
    """Takes from a prompt what a workflow has diagnostics for, node by node.

    A diagnostic that is settled goes, if the prompt agrees with what was kept; else one of the code `from-prompt` takes
    its place. Links to what isn't in the same graph, and nodes that the prompt doesn't have, stay as they are.

    Args:
        workflow: As read from the page's format; changed in place.
        prompt: In API format, as it ran.

    Raises:
        FormatError: The prompt is damaged.
    """
    ran = from_api(prompt).graph.nodes
    said: list[Diagnostic] = []
    for item in workflow.diagnostics:
        result = _settled(item, workflow, ran)
        if result is None:
            said.append(item)
        elif result:
            said.append(
                replace(
                    item,
                    code="from-prompt",
                    kept=f"taken from the prompt that is in the same file: {', '.join(result)}",
                    remedy=None,
                )
            )
    workflow.diagnostics = list(dict.fromkeys(said))


def take_prompt(workflow: WorkflowDocument, prompt: Mapping[str, Any]) -> None:
    """Makes a workflow run as a prompt does that the page itself made of the same file.

    Values and links are the prompt's, in all nodes. Subgraphs stay whole if they can give what the prompt has; else
    nodes are written out as it has them. What the workflow had to say of itself is settled.

    Args:
        workflow: As read from the page's format; changed in place.
        prompt: In API format.

    Raises:
        FormatError: The prompt is damaged.
    """
    sent = from_api(prompt)
    for graph in (workflow.graph, *(subgraph.graph for subgraph in workflow.subgraphs.values())):
        for node in graph.nodes.values():
            if node.subgraph is None:
                _settled(Diagnostic("from-prompt", node.id, node.class_type, ""), workflow, sent.graph.nodes)
    if not is_same(workflow, sent):
        places = workflow.graph.nodes
        for key, node in sent.graph.nodes.items():
            if key in places:
                node.title, node.position, node.size = places[key].title, places[key].position, places[key].size
        workflow.graph.nodes = sent.graph.nodes
        workflow.subgraphs = {}
    workflow.diagnostics = []


def _settled(item: Diagnostic, workflow: WorkflowDocument, ran: Mapping[str, Node]) -> list[str] | None:
    """Names of the inputs that were changed; None if the prompt doesn't settle it."""
    graph, node = _find(item.node, workflow)
    if graph is None or node is None or node.class_type != item.class_type:
        return None
    is_root = graph is workflow.graph
    same = [ran[item.node]] if is_root and item.node in ran else []
    if not is_root:
        same = [other for key, other in ran.items() if key.rpartition(":")[2] == item.node and ":" in key]
    if not same or any(other.class_type != node.class_type for other in same):
        return None
    names = [item.input] if item.input is not None else list(dict.fromkeys([*node.inputs, *same[0].inputs]))
    changes: dict[str, Any] = {}
    for name in names:
        values = [_here(other.inputs.get(name, _ABSENT), other.id, graph, is_root) for other in same]
        held = node.inputs.get(name, _ABSENT)
        if any(value is None for value in values) or any(value != values[0] for value in values[1:]):
            if isinstance(held, Link) and item.input is None:
                continue  # from outside of the subgraph, or of one; the file has it
            return None
        if values[0] != (held,):
            changes[name] = values[0][0] if values[0] is not None else _ABSENT
    for name in names:
        node.boxes.pop(name, None)  # the script is to make what ran
    for name, value in changes.items():
        node.inputs.pop(name, None)
        node.fallbacks.pop(name, None)
        if value is not _ABSENT:
            node.inputs[name] = value
    node.is_known = True
    return list(changes)


def _here(value: Any, node_id: str, graph: Graph, is_root: bool) -> tuple[Any] | None:
    """A value as this graph has it, in a tuple; None if it comes from another graph."""
    if not isinstance(value, Link):
        return (value,)
    path = "" if is_root else f"{node_id.rpartition(':')[0]}:"
    source = value.node.removeprefix(path) if value.node.startswith(path) else ""
    if source not in graph.nodes or graph.nodes[source].subgraph is not None:
        return None
    return (Link(source, value.slot),)


def _find(node_id: str, workflow: WorkflowDocument) -> tuple[Graph | None, Node | None]:
    for graph in (workflow.graph, *(subgraph.graph for subgraph in workflow.subgraphs.values())):
        if node_id in graph.nodes:
            return graph, graph.nodes[node_id]
    return None, None
