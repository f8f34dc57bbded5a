"""Where an input comes from in the end: through reroutes, bypassed nodes, and the walls of subgraphs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeAlias

from ...errors import FormatError
from ..workflow import MOST_OUTPUTS
from .bypass import bypassed_input
from .records import BYPASSED, INPUTS, MUTED, REROUTE, VIRTUAL, InputSlot, PageGraph, PageLink, PageNode

__all__ = ["Constant", "Origin", "Passed", "PortInput", "Scope", "origin_of"]


@dataclass(frozen=True, slots=True)
class Scope:
    """A graph, in one of its uses.

    Attributes:
        graph: The root graph or a definition.
        path: Ids of the instances around it, each with a colon behind it.
        instance: The instance that it is inside of. A definition without one is looked at on its own: the search
            stops at the walls of subgraphs.
        parent: The scope that the instance is in.
    """

    graph: PageGraph
    path: str = ""
    instance: PageNode | None = None
    parent: Scope | None = None

    def inside(self, instance: PageNode, definition: PageGraph) -> Scope:
        """The scope inside an instance."""
        return Scope(definition, f"{self.path}{instance.id}:", instance, self)


@dataclass(frozen=True, slots=True)
class Origin:
    """The output of a node that is sent."""

    node: str
    slot: int


@dataclass(frozen=True, slots=True)
class Constant:
    """The value that an instance holds for a promoted widget."""

    value: Any


@dataclass(frozen=True, slots=True)
class PortInput:
    """An input of the subgraph that is looked at on its own."""

    index: int


Passed: TypeAlias = "tuple[Scope, PageNode, InputSlot | None]"
"""A node that is come by on the way to an origin; with its input, if that is an instance's, seen from the inside."""


def origin_of(
    node: PageNode, slot: InputSlot, scope: Scope, *, enter: bool = True, passed: list[Passed] | None = None
) -> Origin | Constant | PortInput | None:
    """Finds what feeds an input.

    Args:
        node: The node.
        slot: Its input.
        scope: The graph that it is in.
        enter: Look inside instances; else their own outputs count as origins.
        passed: Gets all nodes on the way, the last one too.

    Returns:
        The origin; None if nothing feeds the input.

    Raises:
        FormatError: A link is missing or ends nowhere, or links run in a circle through nodes that aren't sent.
    """
    passed = passed if passed is not None else []
    seen: set[tuple[str, int]] = set()
    wanted: str | None = None
    while True:
        if (scope.path, id(slot)) in seen:
            raise FormatError(f"links run in a circle at input {slot.name!r} of node {scope.path}{node.id}")
        seen.add((scope.path, id(slot)))
        if slot.link is None:
            return None
        link = scope.graph.links.get(slot.link)
        if link is None:
            raise FormatError(f"link {slot.link} of input {slot.name!r} of node {scope.path}{node.id} is missing")
        if link.origin == INPUTS and scope.graph.id:
            if scope.instance is None or scope.parent is None:
                if not 0 <= link.origin_slot < len(scope.graph.inputs):
                    raise FormatError(f"a link comes from input {link.origin_slot} of subgraph {scope.graph.name!r}")
                return PortInput(link.origin_slot)
            node, slot = scope.instance, _slot(scope.instance, link.origin_slot)
            passed.append((scope.parent, node, slot))
            if slot.link is None:
                return Constant(slot.value) if slot.widget is not None else None
            scope, wanted = scope.parent, None
            continue
        found = _give(scope, link, wanted or slot.type, enter, passed)
        if found is None or isinstance(found, Origin):
            return found
        scope, node, slot = found
        # A bypassed node asks for what its own input takes; a reroute for what it was asked for.
        wanted = None if node.mode == BYPASSED else wanted or slot.type


def _give(
    scope: Scope, link: PageLink, wanted: str, enter: bool, passed: list[Passed]
) -> tuple[Scope, PageNode, InputSlot] | Origin | None:
    """What is at the source of a link: the end, nothing, or the input of a node that only hands something on."""
    node, output = _node(scope, link.origin), link.origin_slot
    while True:
        passed.append((scope, node, None))
        if node.mode == MUTED:
            return None
        if node.mode == BYPASSED:
            slot = bypassed_input(node, output, wanted)
            return None if slot is None else (scope, node, slot)
        if node.type == REROUTE:
            return (scope, node, node.inputs[0]) if node.inputs else None
        if node.definition is None or not enter:
            if node.is_page_only and node.rule is not None:
                return node.rule.source(node, output, scope)
            if node.type in VIRTUAL:
                return None
            if not 0 <= output <= MOST_OUTPUTS:
                raise FormatError(f"a link comes from output {output} of node {scope.path}{node.id}; no node has it")
            return Origin(f"{scope.path}{node.id}", output)
        inner = _link_to_output(node.definition, output)
        if inner is None:
            return None
        if inner.origin == INPUTS:
            return scope, node, _slot(node, inner.origin_slot)
        scope, output = scope.inside(node, node.definition), inner.origin_slot
        node = _node(scope, inner.origin)


def _node(scope: Scope, node_id: str) -> PageNode:
    node = scope.graph.nodes.get(node_id)
    if node is None:
        raise FormatError(f"a link comes from node {scope.path}{node_id}, which is missing")
    return node


def _slot(instance: PageNode, index: int) -> InputSlot:
    if not 0 <= index < len(instance.inputs):
        raise FormatError(f"a link comes from input {index} of the subgraph of node {instance.id}, which is missing")
    return instance.inputs[index]


def _link_to_output(definition: PageGraph, output: int) -> PageLink | None:
    if not 0 <= output < len(definition.outputs):
        return None
    return next((definition.links[i] for i in definition.outputs[output].links if i in definition.links), None)
