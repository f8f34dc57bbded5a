"""Types of match-type slots: what is linked to one slot of a template narrows the others, and the outputs."""

from __future__ import annotations

from ...registry.link_types import ANY
from ..layout import topological_order
from .records import INPUTS, REROUTE, PageGraph, PageNode
from .types import common_type

__all__ = ["resolve_match_types"]


def resolve_match_types(graph: PageGraph) -> None:
    """Gives the slots of match types the types that follow from the graph's links, source first."""
    if not any(slot.match_id for node in graph.nodes.values() for slot in node.inputs):
        return
    nodes = list(graph.nodes.values())
    index = {node.id: i for i, node in enumerate(nodes)}
    edges = [
        (index[link.origin], index[link.target])
        for link in graph.links.values()
        if link.origin in index and link.target in index
    ]
    for i in topological_order(len(nodes), edges):
        _resolve(nodes[i], graph)


def _resolve(node: PageNode, graph: PageGraph) -> None:
    for template in {slot.match_id for slot in node.inputs if slot.match_id is not None}:
        slots = [slot for slot in node.inputs if slot.match_id == template]
        linked = [_source_type(graph, slot.link) for slot in slots]
        narrowed = [common_type([*linked[:i], *linked[i + 1 :], slot.type]) for i, slot in enumerate(slots)]
        given = common_type(linked)
        if given is None or None in narrowed:
            continue  # The page refuses such links, and leaves the types as they are.
        for slot, kind in zip(slots, narrowed, strict=True):
            slot.type = kind or slot.type
        for output in node.outputs:
            if output.match_id == template:
                output.type = given


def _source_type(graph: PageGraph, link_id: int | None) -> str:
    """Type of the output that a link comes from, through reroutes."""
    seen: set[int] = set()
    while link_id is not None and link_id not in seen:
        seen.add(link_id)
        link = graph.links.get(link_id)
        if link is None:
            return ANY
        if link.origin == INPUTS:
            return graph.inputs[link.origin_slot].type if 0 <= link.origin_slot < len(graph.inputs) else ANY
        node = graph.nodes.get(link.origin)
        if node is None:
            return ANY
        if node.type != REROUTE:
            return node.outputs[link.origin_slot].type if 0 <= link.origin_slot < len(node.outputs) else ANY
        link_id = node.inputs[0].link if node.inputs else None
    return ANY
