"""Opens a workflow file: gives every node its slots and values, as the page does."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ...errors import FormatError
from ...registry.records import NodeSpec
from ..diagnostics import ASK_PAGE, in_words, pack_of
from .autogrow import report_lost_links
from .damage import mend_links
from .group_nodes import convert_group_nodes
from .guesses import report_javascript, report_receivers
from .match_types import resolve_match_types
from .node_ids import renumber_duplicates
from .promotion import load_instance
from .proxy_widgets import migrate_proxy_widgets
from .records import PageDocument, PageGraph, PageNode
from .rules import rule_of
from .slots import order_slots
from .widgets import assign_values, unknown_values

__all__ = ["load"]

_DEEPEST = 100
"""Levels of subgraphs in subgraphs."""


def load(document: PageDocument, registry: Mapping[str, NodeSpec]) -> None:
    """Prepares a document for sending.

    Args:
        document: As it was read; changed in place.
        registry: Node types by class. Nodes of other classes keep the slots of the file.

    Raises:
        FormatError: Subgraphs contain each other, or are nested too deep.
    """
    renumber_duplicates(document)
    mend_links(document)
    convert_group_nodes(document, registry)
    document.definitions = {graph.id: graph for graph in _inner_first(document.definitions)}
    graphs = [*document.definitions.values(), document.root]
    for graph in graphs:
        for node in graph.nodes.values():
            _load_node(node, document, registry)
        for node in graph.nodes.values():
            if node.definition is not None:
                migrate_proxy_widgets(node, node.definition)
    _ask_rules(document)
    for graph in graphs:
        report_receivers(graph, document)
        report_javascript(graph, document)
        resolve_match_types(graph)


def _load_node(node: PageNode, document: PageDocument, registry: Mapping[str, NodeSpec]) -> None:
    if node.type in document.definitions:
        node.definition = document.definitions[node.type]
        load_instance(node, node.definition)
        return
    node.rule = rule_of(node.type)
    if node.type in registry and not node.is_virtual:
        node.spec = registry[node.type]
        before = {slot.name for slot in node.inputs if slot.link is not None}
        slots = [(slot.name, slot.link is not None) for slot in node.inputs]
        order_slots(node, assign_values(node, node.spec, document))
        if not node.is_off:
            report_lost_links(node, node.spec, slots, document)
        for name in sorted(before - {slot.name for slot in node.inputs}):
            problem = "is linked, but no widget or socket of the class"
            document.report(node, "damaged-link", problem, input=name, kept="the link is left out")
    else:
        unknown_values(node)
        if not node.is_virtual and not node.is_off:
            _report_class(node, document)


def _report_class(node: PageNode, document: PageDocument) -> None:
    pack = pack_of(node.properties)
    values = f", and its values without names: {in_words(node.values)}" if node.values else ""
    document.report(
        node,
        "unknown-class",
        "no node type of that name is known",
        kept=f"kept as it is{values}",
        remedy=f"install the node pack {pack or 'that it is from'}; where it is installed, {ASK_PAGE}",
    )


def _ask_rules(document: PageDocument) -> None:
    """Lets each rule change the file once: those of its nodes, then those for `extra` and for what nodes hold."""
    nodes = [node for graph in document.graphs() for node in graph.nodes.values()]
    extra = [rule_of(f"extra:{key}") for graph in document.graphs() for key in graph.extra]
    keys = dict.fromkeys(key for node in nodes for key, value in node.properties.items() if value)
    properties = [rule_of(f"property:{key}") for key in keys]
    for rule in dict.fromkeys([*(node.rule for node in nodes), *extra, *properties]):
        if rule is not None:
            rule.opened(document)


def _inner_first(definitions: Mapping[str, PageGraph]) -> Iterable[PageGraph]:
    """Definitions in an order in which each comes after those that it uses."""
    depth: dict[str, int] = {}
    for start in definitions:
        path = [(start, _uses(definitions[start], definitions))] if start not in depth else []
        while path:
            name, uses = path[-1]
            waiting = [inner for inner in uses if inner not in depth]
            if waiting:
                if any(waiting[0] == above for above, _ in path):
                    raise FormatError(f"subgraph {definitions[waiting[0]].name!r} contains itself")
                path.append((waiting[0], _uses(definitions[waiting[0]], definitions)))
                continue
            depth[name] = 1 + max((depth[inner] for inner in uses), default=0)
            if depth[name] > _DEEPEST:
                raise FormatError(f"subgraphs are nested deeper than {_DEEPEST} levels at {definitions[name].name!r}")
            path.pop()
    return [definitions[name] for name in depth]


def _uses(graph: PageGraph, definitions: Mapping[str, PageGraph]) -> list[str]:
    return list(dict.fromkeys(node.type for node in graph.nodes.values() if node.type in definitions))
