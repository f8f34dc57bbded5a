"""The page's format → the common form, as the page itself would send it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from ..registry.records import MISSING, NodeSpec
from .dynamic_prompts import Choose, first_option
from .flatten import flatten
from .page.document import read_document
from .page.links import Origin, PortInput, Scope, origin_of
from .page.load import load
from .page.promotion import promoted_widget
from .page.records import NOTES, OUTPUTS, InputSlot, PageDocument, PageGraph, PageNode
from .page.rules import without_broken
from .page.send import Sender
from .page.shape import NO_VALUE
from .workflow import PORTS, Graph, Group, Link, Note, OutputPort, Port, Subgraph, WorkflowDocument

__all__ = ["from_page", "from_ui"]


def from_ui(
    data: Mapping[str, Any],
    registry: Mapping[str, NodeSpec],
    *,
    choose: Choose = first_option,
    now: datetime | None = None,
) -> WorkflowDocument:
    """Reads a workflow of the page's format.

    What the page resolves before it sends a workflow is resolved: muted and bypassed nodes, reroutes, primitives,
    converted widgets, dynamic prompts, file names with `%…%`. Subgraphs stay whole.

    Args:
        data: The decoded JSON.
        registry: Node types by class. Nodes of other classes are kept, without the names of their values.
        choose: Picks an option of a dynamic prompt; the page does so at random.
        now: The time for `%date:…%`; the present by default.

    Raises:
        FormatError: The page couldn't open or send it either: it has no nodes, links run in a circle, subgraphs
            contain each other.
    """

    def read() -> WorkflowDocument:
        document = read_document(data)
        load(document, registry)
        return from_page(document, choose=choose, now=now)

    return without_broken(read)


def from_page(
    document: PageDocument, *, choose: Choose = first_option, now: datetime | None = None
) -> WorkflowDocument:
    """The common form of a file that was read, and opened by `load`. Arguments and errors as of `from_ui`."""
    sender = Sender(document, choose, now or datetime.now())
    whole = _whole(document, sender)
    flat = sender.flat()
    # The type that a bypassed node in one subgraph is asked for may come from outside, another for each instance; and
    # an instance gives inputs by name.
    if whole.subgraphs and (_has_equal_names(whole) or not _is_same(flatten(whole), flat)):
        whole = WorkflowDocument(Graph(flat, whole.graph.groups, whole.graph.notes))
    whole.diagnostics = document.diagnostics
    return whole


def _has_equal_names(workflow: WorkflowDocument) -> bool:
    return any(
        len({port.name for port in subgraph.inputs}) < len(subgraph.inputs) for subgraph in workflow.subgraphs.values()
    )


def _is_same(ours: Mapping[str, Any], theirs: Mapping[str, Any]) -> bool:
    return ours.keys() == theirs.keys() and all(
        node.class_type == theirs[key].class_type and node.inputs == theirs[key].inputs for key, node in ours.items()
    )


def _whole(document: PageDocument, sender: Sender) -> WorkflowDocument:
    """The workflow with its subgraphs; of the definitions those that run."""
    workflow = WorkflowDocument(_graph(document.root, sender))
    todo = [document.root]
    found: dict[str, PageGraph] = {}
    while todo:
        graph = todo.pop()
        for node in graph.nodes.values():
            if node.definition is not None and node.definition.id not in found and (graph.id or not node.is_off):
                found[node.definition.id] = node.definition
                todo.append(node.definition)
    for definition_id, definition in document.definitions.items():
        if definition_id in found:
            workflow.subgraphs[definition_id] = _subgraph(definition, sender)
    return workflow


def _subgraph(definition: PageGraph, sender: Sender) -> Subgraph:
    subgraph = Subgraph(definition.id, definition.name, graph=_graph(definition, sender))
    for port in definition.inputs:
        widget = promoted_widget(definition, port)
        default = MISSING if widget is None or widget.value is NO_VALUE else widget.value
        subgraph.inputs.append(Port(port.name, port.type, _label(port.label, port.name), default))
    scope = Scope(definition)
    for index, port in enumerate(definition.outputs):
        # Asked for as if a node took the output.
        slot = InputSlot(port.name, port.type, next((i for i in port.links if i in definition.links), None))
        origin = origin_of(PageNode(f"{OUTPUTS}:{index}", ""), slot, scope, enter=False)
        source = None
        if isinstance(origin, Origin):
            source = Link(origin.node, origin.slot)
        elif isinstance(origin, PortInput):
            source = Link(PORTS, origin.index)
        subgraph.outputs.append(OutputPort(port.name, port.type, _label(port.label, port.name), source))
    return subgraph


def _label(label: str | None, name: str) -> str | None:
    return label if label != name else None


def _graph(graph: PageGraph, sender: Sender) -> Graph:
    nodes = sender.graph(graph)
    notes = []
    for node in graph.nodes.values():
        if node.type in NOTES:
            text = node.widgets[0].value if node.widgets else ""
            notes.append(Note(text if isinstance(text, str) else "", node.title, node.position, node.size))
    groups = []
    for each in graph.groups:
        group = Group(each.title, each.bounding)
        groups.append(replace(group, nodes=tuple(key for key, node in nodes.items() if group.holds(node))))
    return Graph(nodes, groups, notes)
