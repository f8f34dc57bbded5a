"""Pass: subgraphs become functions, and links that lead nowhere go."""

from __future__ import annotations

from collections.abc import Mapping

from ..errors import TranspileError
from ..formats.workflow import PORTS, Graph, Link, Node, Subgraph, Value, WorkflowDocument
from .order import ordered
from .records import Step, Unit

__all__ = ["resolve"]

_MOST_FUNCTIONS = 10_000
_DEEPEST = 100


def resolve(graph: Graph, workflow: WorkflowDocument) -> list[Unit]:
    """The functions of a script, each after those that it calls, and the main part as the last.

    Args:
        graph: The root graph, or what is wanted of it.
        workflow: Has the definitions.

    Raises:
        TranspileError: A graph has a cycle, a subgraph holds itself, or there are too many variants of subgraphs.
    """
    if not any(node.subgraph for node in graph.nodes.values()):
        return [Unit(graph, steps={key: Step(node, node.inputs) for key, node in graph.nodes.items()})]
    resolver = _Resolver(workflow.subgraphs)
    main = resolver.unit(graph, None, frozenset())
    return [*resolver.functions.values(), main]


class _Resolver:
    def __init__(self, definitions: Mapping[str, Subgraph]) -> None:
        self.functions: dict[tuple[str, frozenset[int]], Unit] = {}
        self._definitions = definitions
        self._open: list[str] = []

    def unit(self, graph: Graph, subgraph: Subgraph | None, given: frozenset[int]) -> Unit:
        """A graph as the main part or a function, of which some inputs are given."""
        unit = Unit(graph, subgraph)
        for node_id in ordered(graph.nodes, lambda node_id: _sources(graph, node_id)):
            node = graph.nodes[node_id]
            definition = self._definitions.get(node.subgraph) if node.subgraph is not None else None
            inputs = _inputs(node, unit, given)
            unit.steps[node_id] = Step(node, inputs, self._function(definition, inputs) if definition else None)
        if subgraph is not None:
            unit.parameters = {slot: port for slot, port in enumerate(subgraph.inputs) if slot in given}
            for slot, output in enumerate(subgraph.outputs):
                if output.source is not None and _is_live(output.source, unit, given):
                    unit.results[slot] = output.source
        return unit

    def _function(self, definition: Subgraph, inputs: Mapping[str, Value | Link]) -> Unit:
        given = frozenset(slot for slot, port in enumerate(definition.inputs) if port.name in inputs)
        key = (definition.id, given)
        if key in self.functions:
            return self.functions[key]
        if definition.id in self._open:
            raise TranspileError(f"The subgraph {definition.name!r} holds itself.")
        if len(self.functions) >= _MOST_FUNCTIONS or len(self._open) >= _DEEPEST:
            raise TranspileError("The workflow's subgraphs are nested too deeply, or in too many ways.")
        self._open.append(definition.id)
        unit = self.unit(definition.graph, definition, given)
        self._open.pop()
        self.functions[key] = unit
        return unit


def _inputs(node: Node, unit: Unit, given: frozenset[int]) -> dict[str, Value | Link]:
    inputs: dict[str, Value | Link] = {}
    for key, value in node.inputs.items():
        if not isinstance(value, Link) or _is_live(value, unit, given):
            inputs[key] = value
        elif key in node.fallbacks:
            inputs[key] = node.fallbacks[key]
    return inputs


def _is_live(link: Link, unit: Unit, given: frozenset[int]) -> bool:
    if link.node == PORTS and unit.subgraph is not None:
        return link.slot in given
    step = unit.steps.get(link.node)
    if step is None:
        return False
    return step.unit is None or link.slot in step.unit.results


def _sources(graph: Graph, node_id: str) -> list[str]:
    inputs = graph.nodes[node_id].inputs.values()
    return [value.node for value in inputs if isinstance(value, Link) and value.node in graph.nodes]
