"""cg-use-everywhere: what comes into its nodes is linked to all inputs that it fits, when a workflow is queued.

A broadcast goes to inputs of its type that have no link. It may be for certain titles, inputs, groups or colours only;
of several that fit an input, that of the highest priority is linked, and none if two have it. The file keeps the links
as they were when it was saved: they decide where the rules give another result, and that is said.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ....registry.records import NodeSpec
from ...diagnostics import ASK_PAGE
from ..rule import InputSlot, PageDocument, PageGraph, PageLink, PageNode, PageRule
from ._broadcasts import INPUTS, OUTPUTS, Broadcast, broadcasts, is_broadcaster

__all__ = ["names", "plugin"]

names = (
    *("Anything Everywhere", "Anything Everywhere?", "Anything Everywhere3", "Prompts Everywhere", "Seed Everywhere"),
    *("extra:ue_links", "property:ue_convert"),
)


_SETTLED = {"version": "7.8", "input_regex": "(?!)"}
"""Settings of a node that sends to no input: no name fits."""


class _UseEverywhere(PageRule):
    def read_values(self, node: PageNode, spec: NodeSpec, page: PageDocument) -> Mapping[str, Any] | None:
        values = node.values if isinstance(node.values, list) else []
        if node.type == "Seed Everywhere":
            return {"seed": values[0]} if values else {}
        return {} if not values and is_broadcaster(node) else None

    def write_values(self, entry: dict[str, Any], values: Mapping[str, Any], spec: NodeSpec) -> None:
        """What it sent is linked, so it must send nothing again: its conditions are gone."""
        if spec.name in names:
            entry["properties"]["ue_properties"] = dict(_SETTLED)

    def opened(self, page: PageDocument) -> None:
        for graph in page.graphs():
            _forget_made_links(graph)
            found = broadcasts(graph, page)
            saved = _saved_links(graph)
            for node in graph.nodes.values():
                for slot in _free_slots(node, graph):
                    made = _best(node, slot, found, page)
                    kept = saved.pop((node.id, node.inputs.index(slot)), None)
                    source = _settled(node, slot, made, kept, bool(_rows(graph)), page)
                    if source is not None and _exists(source, graph):
                        slot.link = _add_link(graph, source, (node.id, node.inputs.index(slot)), slot.type)
            _link_outputs(graph, found, page)


def _forget_made_links(graph: PageGraph) -> None:
    """Links that stand in the file because it was saved while they were made."""
    made = graph.extra.get("links_added_by_ue")
    for number in made if isinstance(made, list) else ():
        link = graph.links.pop(number, None) if isinstance(number, int) else None
        for slot in graph.nodes[link.target].inputs if link is not None and link.target in graph.nodes else ():
            if slot.link == number:
                slot.link = None


def _free_slots(node: PageNode, graph: PageGraph) -> Iterator[InputSlot]:
    """Inputs that take a broadcast: sockets unless it is forbidden, widgets only if it is allowed."""
    if is_broadcaster(node) or node.properties.get("rejects_ue_links"):
        return
    own = node.properties.get("ue_properties")
    own = own if isinstance(own, Mapping) else {}
    allowed = own.get("widget_ue_connectable", node.properties.get("widget_ue_connectable"))
    forbidden = own.get("input_ue_unconnectable")
    for slot in node.inputs:
        if slot.link is not None and slot.link in graph.links:
            continue
        if slot.widget is None:
            is_open = not (isinstance(forbidden, Mapping) and forbidden.get(slot.name))
        elif isinstance(allowed, Mapping):
            is_open = bool(allowed.get(slot.name))
        else:
            is_open = slot.in_file  # an old file has slots of those widgets only that were made inputs
        if is_open:
            yield slot


def _best(node: PageNode, slot: InputSlot, found: list[Broadcast], page: PageDocument) -> tuple[str, int] | None:
    fitting = sorted((item for item in found if item.fits(node, slot)), key=lambda item: -item.priority)
    if not fitting:
        return None
    if len(fitting) > 1 and fitting[0].priority == fitting[1].priority:
        tied = [item.controller.id for item in fitting if item.priority == fitting[0].priority]
        if not node.is_off:
            page.report(
                node,
                "ambiguous",
                f"nodes {', '.join(tied)} all send to it with the same priority",
                input=slot.name,
                kept="not linked, as in the page",
            )
        return None
    if fitting[0].type == "STRING" and slot.type == "COMBO":
        if not node.is_off:
            page.report(
                node,
                "ambiguous",
                f"node {fitting[0].controller.id} sends a text to it, which ComfyUI's page refuses to link to a combo",
                input=slot.name,
                kept="not linked, as in the page",
            )
        return None
    return fitting[0].origin, fitting[0].output


def _settled(
    node: PageNode,
    slot: InputSlot,
    made: tuple[str, int] | None,
    kept: tuple[str, int] | None,
    is_saved: bool,
    page: PageDocument,
) -> tuple[str, int] | None:
    if made == kept or not is_saved:
        return made
    if not node.is_off:
        by_rule = f"output {made[1]} of node {made[0]}" if made is not None else "nothing"
        by_file = f"output {kept[1]} of node {kept[0]}" if kept is not None else "nothing"
        page.report(
            node,
            "ambiguous",
            f"Use Everywhere would link it to {by_rule} by its settings, and had linked it to {by_file}",
            input=slot.name,
            kept=f"linked to {by_file}",
            remedy=ASK_PAGE,
        )
    return kept


def _rows(graph: PageGraph) -> list[Any]:
    rows = graph.extra.get("ue_links")
    return rows if isinstance(rows, list) else []


def _saved_links(graph: PageGraph) -> dict[tuple[str, int], tuple[str, int]]:
    """Node and index of the input → node and output, as the pack wrote them down."""
    found: dict[tuple[str, int], tuple[str, int]] = {}
    for row in _rows(graph):
        if isinstance(row, Mapping) and isinstance(row.get("downstream_slot"), int):
            output = row.get("upstream_slot")
            if isinstance(output, int):
                target = (str(row.get("downstream")), row["downstream_slot"])
                found[target] = (str(row.get("upstream")), output)
    return found


def _exists(source: tuple[str, int], graph: PageGraph) -> bool:
    origin, output = source
    if origin == INPUTS:
        return bool(graph.id) and 0 <= output < len(graph.inputs)
    return origin in graph.nodes and output >= 0


def _add_link(graph: PageGraph, source: tuple[str, int], target: tuple[str, int], kind: str) -> int:
    origin, output = source
    number = max(graph.links, default=0) + 1
    graph.links[number] = PageLink(number, origin, output, *target, kind)
    if origin == INPUTS:
        graph.inputs[output].links.append(number)
    elif output < len(graph.nodes[origin].outputs):
        graph.nodes[origin].outputs[output].links.append(number)
    return number


def _link_outputs(graph: PageGraph, found: list[Broadcast], page: PageDocument) -> None:
    """A subgraph's own outputs take broadcasts, too, if nothing is linked to them."""
    for index, port in enumerate(graph.outputs):
        if not any(number in graph.links for number in port.links):
            outside = PageNode(OUTPUTS, graph.name, "subgraph output node")
            made = _best(outside, InputSlot(port.name, port.type, label=port.label), found, page)
            if made is not None:
                port.links.append(_add_link(graph, made, (OUTPUTS, index), port.type))


plugin = _UseEverywhere()
