"""One graph of the page's format: the root, or a subgraph's definition."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..errors import FormatError
from ..registry.link_types import ANY, value_type
from .group_layout import FramedLayout, lay_out
from .layout import topological_order
from .raw_values import lender, wrap
from .ui_node import UiNode
from .workflow import PORTS, Graph, Group, Link, Node, Note, Subgraph

if TYPE_CHECKING:
    from .ui import UiWriter

__all__ = ["LINK_KEYS", "GraphWriter", "is_page_id"]

_TITLE_BAR = 30.0
_LARGEST_ID = 2**31 - 1
_NAMESPACE = uuid.UUID("f3f1f7f2-6b4c-5b5e-9a53-7b1c0c4f5a11")

LINK_KEYS = ("id", "origin_id", "origin_slot", "target_id", "target_slot", "type")


class GraphWriter:
    """Writes one graph: the root, or a definition's."""

    def __init__(self, writer: UiWriter, graph: Graph, definition: Subgraph | None = None) -> None:
        self.writer = writer
        self.graph = graph
        self.definition = definition
        self.links: list[dict[str, Any]] = []
        self.groups: list[dict[str, Any]] = []
        self.port_links: list[list[int]] = [[] for _ in definition.inputs] if definition is not None else []
        self.nodes = {key: writer.ui_node(node) for key, node in graph.nodes.items()}
        self.numbers: dict[str, int] = {}
        self.frame = FramedLayout([], [])

    def write(self) -> list[dict[str, Any]]:
        """The nodes in topological order; fills `links` and `groups`."""
        keys = list(self.nodes)
        index = {key: i for i, key in enumerate(keys)}
        edges: list[tuple[int, int]] = []
        for i, ui in enumerate(self.nodes.values()):
            for link in ui.sources.values():
                if not self._is_port(link, ui.node):
                    if link.node not in index:
                        raise FormatError(f"a link of node {ui.node.id} names node {link.node!r}, which is not there")
                    edges.append((index[link.node], i))
                    self.nodes[link.node].need_output(link.slot)
        order = topological_order(len(keys), edges)
        # Nodes that keep their numbers come first: no other may take one of those.
        for i in sorted(order, key=lambda i: not is_page_id(keys[i])):
            self.numbers[keys[i]] = self.writer.number(keys[i])
        for ui in self.nodes.values():
            ui.find_raw_values(self.writer.registry, self.writer.names, self.writer.diagnostics)
            ui.report_guesses(self.writer.diagnostics)
            ui.report_lost_links(self.writer.diagnostics)
        for i in order:
            self.nodes[keys[i]].match_types(self._type_of)
        for i in order:
            self._link(self.nodes[keys[i]])

        sizes = [ui.size() for ui in self.nodes.values()]
        notes = [_note_size(note) for note in self.graph.notes]
        self.frame = lay_out(
            [(width, height + _TITLE_BAR) for width, height in (*sizes, *notes)],
            edges,
            [self._framed(group, index) for group in self.graph.groups],
        )
        self.groups = [
            {
                "id": number,
                "title": group.title,
                "bounding": list(box),
                "color": "#3f789e",
                "font_size": 24,
                "flags": {},
            }
            for number, (group, box) in enumerate(zip(self.graph.groups, self.frame.frames, strict=True), 1)
        ]
        entries = [
            self._entry(self.nodes[keys[i]], number, self.frame.positions[i], sizes[i])
            for number, i in enumerate(order)
        ]
        for i, note in enumerate(self.graph.notes):
            x, y = self.frame.positions[len(keys) + i]
            entries.append(_note(note, self.writer.spare_id(), len(entries), (x, y + _TITLE_BAR), notes[i]))
        return entries

    def _framed(self, group: Group, index: Mapping[str, int]) -> list[int]:
        """The indexes of a group's nodes and notes among the boxes."""
        notes = (len(index) + i for i, note in enumerate(self.graph.notes) if group.holds(note))
        return [*(index[key] for key in group.nodes if key in index), *notes]

    def write_definition(self) -> dict[str, Any]:
        """The whole definition."""
        definition = self.definition
        assert definition is not None
        nodes = self.write()
        nodes += self._lenders(definition)
        outputs = []
        for index, port in enumerate(definition.outputs):
            link_ids = []
            if port.source is not None:
                link_ids.append(self._link_to_output(port.source, index, port.type))
            outputs.append({**_port(definition, "out", index, port.name, port.type, port.label), "linkIds": link_ids})
        width, height = self.frame.extent
        return {
            "id": _definition_id(definition.id),
            "version": 1,
            "state": {
                "lastGroupId": len(self.groups),
                "lastNodeId": max((node["id"] for node in nodes), default=0),
                "lastLinkId": len(self.links),
                "lastRerouteId": 0,
            },
            "revision": 0,
            "config": {},
            "name": definition.name,
            "inputNode": {"id": -10, "bounding": [-250, height / 2, 150, 40 + 20 * len(definition.inputs)]},
            "outputNode": {"id": -20, "bounding": [width + 100, height / 2, 150, 40 + 20 * len(definition.outputs)]},
            "inputs": [
                {
                    **_port(definition, "in", index, port.name, port.type, port.label),
                    "linkIds": self.port_links[index],
                }
                for index, port in enumerate(definition.inputs)
            ],
            "outputs": outputs,
            "widgets": [],
            "nodes": nodes,
            "groups": self.groups,
            "links": self.links,
            "extra": {},
        }

    def _is_port(self, link: Link, node: Node) -> bool:
        if link.node != PORTS or self.definition is None:
            return False
        if not 0 <= link.slot < len(self.definition.inputs):
            raise FormatError(f"a link of node {node.id} names input {link.slot} of subgraph {self.definition.name!r}")
        return True

    def _type_of(self, link: Link) -> str:
        if link.node == PORTS and self.definition is not None:
            return self.definition.inputs[link.slot].type
        kind: str = self.nodes[link.node].outputs[link.slot]["type"]
        return kind

    def _link(self, ui: UiNode) -> None:
        for index, entry in enumerate(ui.slots):
            link = ui.sources.get(entry["name"])
            if link is None:
                continue
            kind = self._type_of(link)
            entry["link"] = self._add_link(
                link, self.numbers[ui.node.id], index, entry["type"] if kind == ANY else kind
            )

    def _add_link(self, link: Link, target: int, slot: int, kind: str) -> int:
        link_id = len(self.links) + 1
        if link.node == PORTS and self.definition is not None:
            origin = int(PORTS)
            self.port_links[link.slot].append(link_id)
        else:
            origin = self.numbers[link.node]
            self.nodes[link.node].outputs[link.slot]["links"].append(link_id)
        values = (link_id, origin, link.slot, target, slot, kind)
        self.links.append(dict(zip(LINK_KEYS, values, strict=True)))
        return link_id

    def _link_to_output(self, source: Link, index: int, kind: str) -> int:
        if source.node != PORTS:
            if source.node not in self.nodes:
                raise FormatError(f"an output of a subgraph names node {source.node!r}, which is not there")
            self.nodes[source.node].need_output(source.slot)
        return self._add_link(source, -20, index, kind)

    def _lenders(self, definition: Subgraph) -> list[dict[str, Any]]:
        """For ports that are given values but have no widget behind them: muted primitive nodes that lend theirs."""
        entries: list[dict[str, Any]] = []
        values = self.writer.valued[definition.id]
        for index, port in enumerate(definition.inputs):
            if port.name not in values or any(
                ui.is_widget(key)
                for ui in self.nodes.values()
                for key, link in ui.sources.items()
                if link == Link(PORTS, index)
            ):
                continue
            value = values[port.name]
            number = self.writer.spare_id()
            link_id = self._add_link(Link(PORTS, index), number, 0, value_type(value))
            # The first slot behind an input decides whether it is a widget outside.
            self.port_links[index].insert(0, self.port_links[index].pop())
            entries.append(lender(number, value, (-300.0, -120.0 * (len(entries) + 1)), link_id))
        return entries

    def _entry(
        self, ui: UiNode, order: int, position: tuple[float, float], size: tuple[float, float]
    ) -> dict[str, Any]:
        node = ui.node
        entry = {
            "id": self.numbers[node.id],
            "type": _definition_id(node.subgraph) if node.subgraph is not None else node.class_type,
            "pos": [position[0], position[1] + _TITLE_BAR],
            "size": [*size],
            "flags": {},
            "order": order,
            "mode": 0,
            "inputs": ui.slots,
            "outputs": ui.outputs,
            "properties": {} if ui.is_instance else {"Node name for S&R": node.class_type, **ui.properties},
            "widgets_values": ui.widget_values(),
        }
        if node.title and node.title != ui.default_title:
            entry["title"] = node.title
        if ui.raw:
            widgets = [widget.name for widget in ui.shape.saved if widget.spec is not None]
            ids = iter(self.writer.spare_id, None)
            entry, definition = wrap(entry, ui.raw, widgets, ids, node.title or ui.default_title)
            self.writer.definitions.append(definition)
        return entry


def is_page_id(node_id: str) -> bool:
    """Whether the page takes it as the id of a node."""
    return (
        node_id.isascii()
        and node_id.isdigit()
        and len(node_id) <= len(str(_LARGEST_ID))
        and str(int(node_id)) == node_id
        and 0 < int(node_id) <= _LARGEST_ID
    )


def _definition_id(name: str) -> str:
    """The page wants UUIDs."""
    try:
        return str(uuid.UUID(name))
    except ValueError:
        return str(uuid.uuid5(_NAMESPACE, name))


def _port(definition: Subgraph, side: str, index: int, name: str, kind: str, label: str | None) -> dict[str, Any]:
    port = {
        "id": str(uuid.uuid5(_NAMESPACE, f"{definition.id} {side} {index}")),
        "name": name,
        "type": kind,
        "pos": [0, 20 * index],
    }
    return port if label is None else {**port, "label": label}


def _note_size(note: Note) -> tuple[float, float]:
    # A long text scrolls.
    lines = sum(1 + len(line) // 60 for line in note.text.splitlines())
    return 420.0, 40.0 + 18.0 * min(max(lines, 2), 20)


def _note(
    note: Note, number: int, order: int, position: tuple[float, float], size: tuple[float, float]
) -> dict[str, Any]:
    entry = {
        "id": number,
        "type": "Note",
        "pos": [*position],
        "size": [*size],
        "flags": {},
        "order": order,
        "mode": 0,
        "inputs": [],
        "outputs": [],
        "properties": {},
        "widgets_values": [note.text],
    }
    return entry if note.title is None else {**entry, "title": note.title}
