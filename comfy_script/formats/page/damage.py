"""Damaged links: what is whole is read, what is mended or dropped is said.

Both ends of a link name it, and its row in the file names both ends. Where they differ, the page goes by the input. A
link that has no row, or that comes from a node that isn't there, makes the page refuse to send the whole workflow. Here
such an input is linked by the row that leads to it, if there is just one that no input names, or not at all.
"""

from __future__ import annotations

from ..workflow import MOST_OUTPUTS
from .records import INPUTS, MUTED, InputSlot, PageDocument, PageGraph, PageLink, PageNode

__all__ = ["mend_links"]


def mend_links(page: PageDocument) -> None:
    """Drops or replaces links that lead nowhere, and reports where an input and a link's row differ."""
    for graph in page.graphs():
        _mend_inputs(graph, page)
        _mend_outputs(graph, page)
        _report_other_targets(graph, page)
        _report_lost_links(graph, page)


def _mend_inputs(graph: PageGraph, page: PageDocument) -> None:
    named = {slot.link for node in graph.nodes.values() for slot in node.inputs}
    for node in graph.nodes.values():
        for index, slot in enumerate(node.inputs):
            fault = _fault(slot.link, graph)
            if slot.link is None or fault is None:
                continue
            other = _row_to(node, index, graph, named) if slot.link not in graph.links else None
            _report_mended(node, slot, fault, other, page)
            slot.link = other.id if other is not None else None


def _mend_outputs(graph: PageGraph, page: PageDocument) -> None:
    """Those of a definition."""
    for port in graph.outputs:
        for link_id in [link_id for link_id in port.links if link_id in graph.links]:
            fault = _fault(link_id, graph)
            if fault is not None:
                port.links.remove(link_id)
                where = PageNode(graph.id, graph.name)
                problem = f"is fed by link {link_id}, {fault}"
                page.report(where, "damaged-link", problem, input=port.name, kept="the link is left out")


def _fault(link_id: int | None, graph: PageGraph) -> str | None:
    """What is wrong with a link, as the end of a sentence; None for nothing."""
    if link_id is None:
        return None
    link = graph.links.get(link_id)
    if link is None:
        return "which the file's list of links doesn't have"
    if link.origin == INPUTS and graph.id:
        is_there = 0 <= link.origin_slot < len(graph.inputs)
        return None if is_there else f"which comes from input {link.origin_slot} of the subgraph; it has none"
    if link.origin not in graph.nodes:
        return f"which comes from node {link.origin}, which is missing"
    is_possible = 0 <= link.origin_slot <= MOST_OUTPUTS
    return None if is_possible else f"which comes from output {link.origin_slot} of node {link.origin}; no node has it"


def _row_to(node: PageNode, index: int, graph: PageGraph, named: set[int | None]) -> PageLink | None:
    """The only row that leads to an input and isn't in use."""
    rows = [
        link
        for link in graph.links.values()
        if (link.target, link.target_slot) == (node.id, index) and link.id not in named
    ]
    return rows[0] if len(rows) == 1 and _fault(rows[0].id, graph) is None else None


def _report_mended(node: PageNode, slot: InputSlot, fault: str, other: PageLink | None, page: PageDocument) -> None:
    if node.mode == MUTED:
        return
    kept = "not linked"
    if other is not None:
        kept = f"linked to output {other.origin_slot} of node {other.origin}, as link {other.id} of the list says"
    page.report(node, "damaged-link", f"names link {slot.link}, {fault}", input=slot.name, kept=kept)


def _report_other_targets(graph: PageGraph, page: PageDocument) -> None:
    for node in graph.nodes.values():
        for slot in node.inputs:
            link = graph.links.get(slot.link) if slot.link is not None else None
            if link is not None and link.target != node.id:
                page.report(
                    node,
                    "damaged-link",
                    f"names link {link.id}, which is one of node {link.target} by the file's list of links",
                    input=slot.name,
                    kept=f"linked to output {link.origin_slot} of node {link.origin}, as the input says",
                )


def _report_lost_links(graph: PageGraph, page: PageDocument) -> None:
    for link in graph.links.values():
        node = graph.nodes.get(link.target)
        if node is None or not 0 <= link.target_slot < len(node.inputs):
            continue
        slot = node.inputs[link.target_slot]
        if slot.link is None and all(other.link != link.id for other in node.inputs):
            page.report(
                node,
                "damaged-link",
                f"doesn't name link {link.id} from output {link.origin_slot} of node {link.origin}, which leads there "
                "by the file's list of links",
                input=slot.name,
                kept="not linked, as the input says",
            )
