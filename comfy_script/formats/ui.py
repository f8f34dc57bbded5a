"""The common form → the page's format: a workflow that ComfyUI's page opens, laid out, and sends back as it was."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from .._text import get_logger
from ..errors import FormatError
from ..registry.records import NodeSpec
from .diagnostics import Diagnostic, hand_over
from .page.rules import without_broken
from .page.shape import NodeShape
from .ui_graph import LINK_KEYS, GraphWriter, is_page_id
from .ui_node import UiNode, instance_shape
from .workflow import PORTS, Graph, Link, Node, Subgraph, WorkflowDocument

__all__ = ["to_ui"]


def to_ui(
    workflow: WorkflowDocument, registry: Mapping[str, NodeSpec], *, diagnostics: list[Diagnostic] | None = None
) -> dict[str, Any]:
    """Writes a workflow in the page's format (schema 0.4), laid out from left to right, groups in their frames.

    Opened in the page, it gives the same prompt back: same classes, values and links. Node ids that are no integers
    get integers in topological order, because the page wants those. A node with values that the page can't hold in a
    widget of its own (see `raw_values`) is wrapped in a subgraph that shows them.

    Integers beyond 2**53, which the page would round, are written as text; the server reads them as integers. Optional
    inputs that the workflow leaves out get their defaults.

    Args:
        workflow: The workflow. Positions in it are not used, but for notes in groups.
        registry: Node types by class. A node of another class is written with the inputs that it has.
        diagnostics: Gets what can't be kept; without it, that is logged at debug level.

    Returns:
        The workflow, made of JSON types only.

    Raises:
        FormatError: A link or an instance names something that isn't there; subgraphs contain each other.
    """

    def write() -> tuple[dict[str, Any], list[Diagnostic]]:
        writer = UiWriter(workflow, registry)
        return writer.write(), writer.diagnostics

    written, found = without_broken(write)
    hand_over(found, diagnostics, otherwise=_log.debug)
    return written


_log = get_logger(__name__)


class UiWriter:
    """Writes one workflow; knows what is the same for all its graphs."""

    def __init__(self, workflow: WorkflowDocument, registry: Mapping[str, NodeSpec]) -> None:
        self.workflow = workflow
        self.registry = registry
        self.diagnostics: list[Diagnostic] = []
        self.definitions: list[dict[str, Any]] = []
        self.shapes: dict[str, NodeShape] = {}
        self.instance_shapes: dict[str, NodeShape] = {}
        graphs = [workflow.graph, *(definition.graph for definition in workflow.subgraphs.values())]
        nodes = [node for graph in graphs for node in graph.nodes.values()]
        self.valued: dict[str, dict[str, Any]] = {key: {} for key in workflow.subgraphs}
        """Values that instances give to the inputs of each definition."""
        for node in nodes:
            if node.subgraph in self.valued:
                values = {key: value for key, value in node.inputs.items() if not isinstance(value, Link)}
                self.valued[node.subgraph] |= values
        self.names = {node.class_type for node in nodes} | {node.title for node in nodes if node.title}
        # Ids differ between all graphs: the page would give new ones to those that are taken.
        self.taken = {int(node.id) for node in nodes if is_page_id(node.id)}
        self.given: set[int] = set()
        self.next_id = 1

    def write(self) -> dict[str, Any]:
        order = _outer_first(self.workflow)
        for definition in reversed(order):
            self.instance_shapes[definition.id] = instance_shape(definition, self.promoted(definition))
        root = GraphWriter(self, self.workflow.graph)
        nodes = root.write()
        for definition in order:
            self.definitions.append(GraphWriter(self, definition.graph, definition).write_definition())
        written: dict[str, Any] = {
            "revision": 0,
            "last_node_id": max(self.given, default=0),
            "last_link_id": len(root.links),
            "nodes": nodes,
            "links": [[link[key] for key in LINK_KEYS] for link in root.links],
            "groups": root.groups,
            "config": {},
            "extra": {},
            "version": 0.4,
        }
        if self.definitions:
            written["definitions"] = {"subgraphs": self.definitions}
        return written

    def ui_node(self, node: Node) -> UiNode:
        if node.subgraph is not None:
            definition = self.workflow.subgraphs[node.subgraph]
            return UiNode(node, None, instance=(definition, self.instance_shapes[definition.id]), shapes=self.shapes)
        spec = self.registry.get(node.class_type) if node.is_known else None
        return UiNode(node, spec, shapes=self.shapes, link_types=lambda: self.link_types)

    @cached_property
    def link_types(self) -> frozenset[str]:
        """Those of all nodes' outputs."""
        types = (output.type for spec in self.registry.values() for output in spec.outputs)
        return frozenset(kind for given in types for kind in given.split(","))

    def promoted(self, definition: Subgraph) -> set[str]:
        """Names of a definition's inputs that have a widget behind them, or are given a value that needs one."""
        names = set()
        for node in definition.graph.nodes.values():
            ports = {
                key: value.slot for key, value in node.inputs.items() if isinstance(value, Link) and value.node == PORTS
            }
            if ports:
                ui = self.ui_node(node)
                names |= {_port_name(definition, slot) for key, slot in ports.items() if ui.is_widget(key)}
        return names | self.valued[definition.id].keys()

    def number(self, node_id: str) -> int:
        """The page's id of a node: its own if that is a free integer, else the next free one."""
        if is_page_id(node_id) and int(node_id) not in self.given:
            self.given.add(int(node_id))
            return int(node_id)
        return self.spare_id()

    def spare_id(self) -> int:
        while self.next_id in self.taken or self.next_id in self.given:
            self.next_id += 1
        self.given.add(self.next_id)
        return self.next_id


def _outer_first(workflow: WorkflowDocument) -> list[Subgraph]:
    """The definitions in use, each before those that it uses."""
    done: list[Subgraph] = []
    found: set[str] = set()
    stack: list[tuple[Subgraph | None, list[str]]] = [(None, _uses(workflow.graph))]
    active: list[str] = []
    while stack:
        definition, uses = stack[-1]
        if uses:
            name = uses.pop()
            if name not in workflow.subgraphs:
                raise FormatError(f"a node is an instance of subgraph {name!r}, which is not there")
            if name in active:
                raise FormatError(f"subgraph {workflow.subgraphs[name].name!r} contains itself")
            if name not in found:
                found.add(name)
                active.append(name)
                stack.append((workflow.subgraphs[name], _uses(workflow.subgraphs[name].graph)))
            continue
        stack.pop()
        if definition is not None:
            active.pop()
            done.append(definition)
    return done[::-1]


def _uses(graph: Graph) -> list[str]:
    return [node.subgraph for node in graph.nodes.values() if node.subgraph is not None]


def _port_name(definition: Subgraph, slot: int) -> str:
    if not 0 <= slot < len(definition.inputs):
        raise FormatError(f"a link names input {slot} of subgraph {definition.name!r}, which is not there")
    return definition.inputs[slot].name
