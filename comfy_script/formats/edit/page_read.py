"""A file of the page's format, read with the way back from each node to where it is in the file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ...registry.records import InputKind, NodeSpec
from ..dynamic_prompts import pick_options
from ..from_ui import from_page
from ..page.document import node_id, read_document
from ..page.load import load
from ..page.promotion import promoted_widget
from ..page.records import (
    BYPASSED,
    INPUTS,
    MUTED,
    NOTES,
    PRIMITIVE,
    InputSlot,
    PageDocument,
    PageGraph,
    PageNode,
    Widget,
)
from ..page.rules import without_broken
from ..page.send import has_replacements
from ..page.shape import NO_VALUE
from ..settle import settle
from ..workflow import Link, Node, WorkflowDocument
from .records import FileNode, OutputPin

__all__ = ["PageRead", "Place", "primitive_targets", "read_page"]


@dataclass(slots=True)
class Place:
    """Where a node is in a file.

    Attributes:
        graph: The graph, opened.
        node: The node, opened.
        graph_entry: The graph as the file has it.
        entry: The node as the file has it; None for one that opening the file makes.
    """

    graph: PageGraph
    node: PageNode
    graph_entry: dict[str, Any]
    entry: dict[str, Any] | None


@dataclass(slots=True)
class PageRead:
    """What one reading of a file gave.

    Attributes:
        workflow: The common form.
        nodes: All nodes, by id.
        places: Where they are, by id.
        by_place: They by their graph's id and their own in it: that of the page, and that of the file if it is another.
        held: What each node holds when the file is opened, before anything is sent: by graph and node, name → value.
    """

    workflow: WorkflowDocument
    nodes: dict[str, FileNode] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)
    by_place: dict[tuple[str, str], FileNode] = field(default_factory=dict)
    held: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict)


def read_page(data: dict[str, Any], registry: Mapping[str, NodeSpec], prompt: Mapping[str, Any] | None) -> PageRead:
    """Reads a file. Arguments and errors as of `files.to_workflow`."""

    def read() -> PageRead:
        document = read_document(data)
        entries = _entries(document, data)
        load(document, registry)
        found = PageRead(WorkflowDocument(), held=_held(document))
        found.workflow = from_page(document)
        _collect(found, document, entries)
        return found

    found = without_broken(read)
    if prompt is not None and found.workflow.diagnostics:
        settle(found.workflow, prompt)
    return found


def _entries(document: PageDocument, data: dict[str, Any]) -> dict[int, tuple[dict[str, Any], dict[str, Any]]]:
    """For each node, by its identity: its graph and itself as the file has them. Before ids are made unique."""
    definitions = data.get("definitions")
    subgraphs = definitions.get("subgraphs") if isinstance(definitions, dict) else None
    graphs: dict[str, dict[str, Any]] = {}
    for entry in subgraphs if isinstance(subgraphs, list) else ():
        graphs.setdefault(str(entry.get("id") or ""), entry)
    found = {}
    for graph in document.graphs():
        graph_entry = graphs[graph.id] if graph is not document.root else data
        entries = {node_id(entry.get("id")): entry for entry in graph_entry["nodes"]} if graph.nodes else {}
        for node in graph.nodes.values():
            found[id(node)] = (graph_entry, entries[node.id])
    return found


def _held(document: PageDocument) -> dict[tuple[str, str], dict[str, Any]]:
    held: dict[tuple[str, str], dict[str, Any]] = {}
    for graph in document.graphs():
        for node in graph.nodes.values():
            values: dict[str, Any] = {"mode": node.mode, "type": node.type}
            count: Counter[str] = Counter()
            for widget in node.widgets if node.type != PRIMITIVE else ():  # what it holds is in what it feeds
                count[widget.name] += 1
                values[f"value {widget.name} {count[widget.name]}"] = widget.value
            for slot in node.inputs:
                link = graph.links.get(slot.link) if slot.link is not None else None
                if link is not None:
                    values[f"link {slot.name}"] = (link.origin, link.origin_slot)
                elif node.definition is not None and slot.widget is not None:
                    values[f"value {slot.name} 1"] = slot.value
            held[graph.id, node.id] = values
    return held


def _collect(
    found: PageRead, document: PageDocument, entries: Mapping[int, tuple[dict[str, Any], dict[str, Any]]]
) -> None:
    paths, uses = _paths(document)
    for graph in [document.root, *reversed(document.definitions.values())]:
        if graph.id not in paths:
            continue  # no instance is left of it
        for node in graph.nodes.values():
            graph_entry, entry = entries.get(id(node), ({}, None))
            path = paths[graph.id]
            place = Place(graph, node, graph_entry, entry)
            made = _file_node(place, path, _sent(node, graph, path, found.workflow))
            made.uses = uses[graph.id]
            found.nodes[made.id] = found.by_place[graph.id, node.id] = made
            found.places[made.id] = place
        for node in graph.nodes.values():
            _, entry = entries.get(id(node), ({}, None))
            if entry is not None:
                found.by_place.setdefault((graph.id, node_id(entry["id"])), found.by_place[graph.id, node.id])


def _paths(document: PageDocument) -> tuple[dict[str, str], dict[str, int]]:
    """For each graph in use: the path to its first use, and how many there are."""
    paths, uses = {"": ""}, Counter({"": 1})
    for graph in (document.root, *reversed(document.definitions.values())):
        for node in graph.nodes.values():
            if node.definition is not None and graph.id in paths:
                paths.setdefault(node.definition.id, f"{paths[graph.id]}{node.id}:")
                uses[node.definition.id] += uses[graph.id]
    return paths, uses


def _sent(node: PageNode, graph: PageGraph, path: str, workflow: WorkflowDocument) -> Node | None:
    """The node in the common form; None for one that doesn't run."""
    flat = workflow.graph.nodes.get(f"{path}{node.id}")
    if not graph.id or flat is not None:
        return flat
    definition = workflow.subgraphs.get(graph.id)
    return definition.graph.nodes.get(node.id) if definition is not None else None


def _file_node(place: Place, path: str, sent: Node | None) -> FileNode:
    node = place.node
    made = FileNode(
        f"{path}{node.id}",
        node.definition.name if node.definition is not None else node.type,
        title=node.title,
        default_title=node.default_title(),
        mode="muted" if node.mode == MUTED else "bypassed" if node.mode == BYPASSED else "on",
        spec=node.spec,
        definition=node.definition.id if node.definition is not None else None,
        graph=place.graph.id,
        outputs=[OutputPin(slot.name, slot.type) for slot in node.outputs],
        properties=node.properties,
    )
    for slot in node.inputs:
        made.sockets[slot.name] = slot.type
        link = place.graph.links.get(slot.link) if slot.link is not None else None
        if link is not None:
            is_port = link.origin == INPUTS and bool(place.graph.id)
            made.links[slot.name] = None if is_port else Link(f"{path}{link.origin}", link.origin_slot)
    if node.definition is not None:
        _instance_values(made, node)
    elif node.type == PRIMITIVE:
        _primitive_values(made, place)
    else:
        _widget_values(made, node, sent)
    return made


def _instance_values(made: FileNode, node: PageNode) -> None:
    for slot in node.inputs:
        if slot.widget is None or slot.port is None or node.definition is None:
            continue
        widget = promoted_widget(node.definition, slot.port)
        if widget is not None and widget.spec is not None:
            made.specs[slot.name] = widget.spec
        if slot.link is None and slot.value is not NO_VALUE:
            made.values[slot.name] = slot.value


def _primitive_values(made: FileNode, place: Place) -> None:
    values = place.node.values if isinstance(place.node.values, list) else []
    if values:
        made.values["value"] = values[0]
    if len(values) > 1 and isinstance(values[1], str):
        made.settings["control_after_generate"] = values[1]
    for _, _, widget in primitive_targets(place):
        if widget.spec is not None:
            made.specs.setdefault("value", widget.spec)


def primitive_targets(place: Place) -> Iterator[tuple[PageNode, InputSlot, Widget]]:
    """The widgets that a primitive node writes its value into, with their nodes and slots."""
    links = place.node.outputs[0].links if place.node.outputs else []
    for link_id in links:
        target = place.graph.target(link_id)
        if target is not None and target[1].widget is not None and target[0].definition is None:
            widget = target[0].widget(target[1].widget)
            if widget is not None:
                yield (*target, widget)


def _widget_values(made: FileNode, node: PageNode, sent: Node | None) -> None:
    for widget in node.widgets:
        if widget.name in made.links or widget.value is NO_VALUE:
            continue
        if not widget.is_sent and node.type not in NOTES:
            made.settings.setdefault(widget.name, widget.value)
            continue
        if widget.spec is not None:
            made.specs[widget.name] = widget.spec
        made.values.setdefault(widget.name, _shown(node, widget))
    if sent is not None:
        own = {
            key: value for key, value in sent.inputs.items() if not isinstance(value, Link) and key not in made.links
        }
        texts = [widget.name for widget in node.widgets if has_replacements(node, widget)]
        if node.spec is None and own:
            made.values = {}  # settled by the prompt, which has their names
        made.values.update({key: value for key, value in own.items() if key not in texts})


def _shown(node: PageNode, widget: Widget) -> Any:
    spec = widget.spec
    is_dynamic = spec is not None and spec.kind is InputKind.STRING and spec.config.get("dynamicPrompts")
    return pick_options(widget.value) if is_dynamic and isinstance(widget.value, str) else widget.value
