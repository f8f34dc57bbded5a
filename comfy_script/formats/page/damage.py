"""Damaged links that the page sends all the same: said, so that nobody wonders where an input comes from, or has gone.

Both ends of a link name it, and its row in the file names both ends. Where they differ, the page goes by the input. A
link without a row, or from a node that isn't there, it can't send: that is an error.
"""

from __future__ import annotations

from .records import PageDocument, PageGraph

__all__ = ["report_damage"]


def report_damage(page: PageDocument) -> None:
    """Reports where an input and a link's row differ."""
    for graph in page.graphs():
        _report_other_targets(graph, page)
        _report_lost_links(graph, page)


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
