"""Nodes that keep what comes in under a name, and nodes that give it out again elsewhere: links without a line."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Code
from ..rule import InputSlot, PageDocument, PageGraph, PageNode, PageRule, Scope

__all__ = ["SetGet"]


class SetGet(PageRule):
    """A pair of such node types: each has the name as its only value.

    A name that isn't set in the graph itself is looked for in those around it, if the pack does so.

    Attributes:
        set_type, get_type: Class types.
        looks_outside: A subgraph's nodes also get what is set around it.
    """

    set_type: str
    get_type: str
    looks_outside = False

    def source(self, node: PageNode, output: int, scope: Scope) -> tuple[Scope, PageNode, InputSlot] | None:
        """Of a getter, what comes into the node that sets its name."""
        if node.type != self.get_type:
            return super().source(node, output, scope)
        found = next(iter(self._setters(scope.graph, node)), None)
        if found is None and self.looks_outside:
            outside: list[tuple[Scope, PageNode]] = []
            around = scope.parent
            while around is not None:
                outside += [(around, setter) for setter in self._setters(around.graph, node)]
                around = around.parent
            if len(outside) != 1:
                return None
            scope, found = outside[0]
        if found is None or not 0 <= output < len(found.inputs):
            return None
        return scope, found, found.inputs[output]

    def opened(self, page: PageDocument) -> None:
        """Reports getters that get nothing."""
        for graph in page.graphs():
            for node in graph.nodes.values():
                if node.type == self.get_type and not node.is_off and _is_used(node, graph):
                    self._report(node, graph, page)

    def _report(self, node: PageNode, graph: PageGraph, page: PageDocument) -> None:
        setters = self._setters(graph, node)
        if not setters and self.looks_outside:
            setters = [setter for around in _around(graph, page) for setter in self._setters(around, node)]
            if len(setters) > 1:
                ids = ", ".join(setter.id for setter in setters)
                self._say(node, page, "ambiguous", f"is set by several nodes around the subgraph: {ids}")
        if not setters:
            self._say(node, page, "damaged-link", "is set by no node")

    def _say(self, node: PageNode, page: PageDocument, code: Code, problem: str) -> None:
        page.report(
            node, code, f"what it gets, {_name(node)!r}, {problem}", kept="nothing comes from it, as in the page"
        )

    def _setters(self, graph: PageGraph, getter: PageNode) -> list[PageNode]:
        name = _name(getter)
        if not name:
            return []
        return [node for node in graph.nodes.values() if node.type == self.set_type and _name(node) == name]


def _name(node: PageNode) -> str:
    values = node.values
    name = values[0] if isinstance(values, list) and values else values.get("0") if isinstance(values, dict) else None
    return name if isinstance(name, str) else ""


def _is_used(node: PageNode, graph: PageGraph) -> bool:
    return any(graph.target(link.id) is not None for link in graph.links.values() if link.origin == node.id)


def _around(graph: PageGraph, page: PageDocument) -> Iterator[PageGraph]:
    """The graphs that a definition is used in, and those that these are used in."""
    seen = {graph.id}
    inside = {graph.id}
    while inside:
        users = [
            other
            for other in page.graphs()
            if other.id not in seen
            and any(node.definition is not None and node.definition.id in inside for node in other.nodes.values())
        ]
        yield from users
        inside = {user.id for user in users if user.id}
        seen |= {user.id for user in users}
