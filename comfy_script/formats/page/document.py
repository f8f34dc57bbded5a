"""Reads the layouts of workflow files: schema 0.4 (links are lists) and 1 (links are objects; all definitions).

Only what decides something is read. What the page tolerates is tolerated; what it can't open raises.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import Any

from ...errors import FormatError
from ...registry.link_types import ANY
from ..json_text import sound_numbers
from .numbers import as_javascript
from .records import InputSlot, OutputSlot, PageDocument, PageGraph, PageGroup, PageLink, PageNode, PagePort

__all__ = ["node_id", "read_document", "read_node"]

_FARTHEST = 1e9
"""Coordinates beyond that are no positions in a drawing."""


def read_document(data: Mapping[str, Any]) -> PageDocument:
    """Reads a workflow file of the page's format.

    Args:
        data: The decoded JSON.

    Raises:
        FormatError: It has no list of nodes, or something in it is of a shape that the page can't open either.
    """
    if not isinstance(data, Mapping) or not isinstance(data.get("nodes"), list):
        raise FormatError("not a workflow of the page's format: it has no list `nodes`")
    data = sound_numbers(data, "the workflow")
    root = _graph(data)
    definitions: dict[str, PageGraph] = {}
    for entry in _objects(_object(data.get("definitions")).get("subgraphs"), "definitions.subgraphs"):
        graph = _graph(entry, _text(entry.get("id")), _text(entry.get("name")))
        graph.inputs = [_port(port) for port in _objects(entry.get("inputs"), "inputs")]
        graph.outputs = [_port(port) for port in _objects(entry.get("outputs"), "outputs")]
        definitions.setdefault(graph.id, graph)
    state = _object(data.get("state"))
    last = max(_integer(data.get("last_node_id"), 0), _integer(state.get("lastNodeId"), 0))
    return PageDocument(root, definitions, last, dict(_object(_object(data.get("extra")).get("groupNodes"))))


def _graph(data: Mapping[str, Any], graph_id: str = "", name: str = "") -> PageGraph:
    graph = PageGraph(graph_id, name, extra=dict(_object(data.get("extra"))))
    for entry in _objects(data.get("nodes"), "nodes"):
        node = read_node(entry)
        graph.nodes[node.id] = node
    links = data.get("links")
    for entry in links if isinstance(links, list) else ():
        link = _link(entry)
        if link is not None:
            graph.links[link.id] = link
    for entry in _objects(data.get("groups"), "groups"):
        bounding = _numbers(entry.get("bounding"), 4)
        if bounding is not None:
            left, top, width, height = bounding
            graph.groups.append(PageGroup(_text(entry.get("title")), (left, top, width, height)))
    return graph


def read_node(data: Mapping[str, Any]) -> PageNode:
    """Reads one node.

    Raises:
        FormatError: It has no id, or slots that are no objects.
    """
    position, size = _numbers(data.get("pos"), 2), _numbers(data.get("size"), 2)
    values = data.get("widgets_values")
    return PageNode(
        id=node_id(data.get("id")),
        type=_text(data.get("type")),
        title=_text(data.get("title")) or None,
        mode=_integer(data.get("mode"), 0),
        inputs=[_input(slot) for slot in _objects(data.get("inputs"), "inputs")],
        outputs=[_output(slot) for slot in _objects(data.get("outputs"), "outputs")],
        properties=dict(_object(data.get("properties"))),
        values=as_javascript(values) if isinstance(values, list | dict) else None,
        position=(position[0], position[1]) if position else None,
        size=(size[0], size[1]) if size else None,
        color=_text(data.get("color")) or None,
    )


def _input(data: Mapping[str, Any]) -> InputSlot:
    widget = data.get("widget")
    return InputSlot(
        name=_text(data.get("name")),
        type=_type(data.get("type")),
        link=_link_id(data.get("link")),
        widget=_text(widget.get("name")) if isinstance(widget, Mapping) else None,
        label=_text(data.get("label")) or None,
        in_file=True,
    )


def _output(data: Mapping[str, Any]) -> OutputSlot:
    links = data.get("links")
    ids = [_link_id(link) for link in links] if isinstance(links, list) else []
    return OutputSlot(_text(data.get("name")), _type(data.get("type")), [link for link in ids if link is not None])


def _port(data: Mapping[str, Any]) -> PagePort:
    links = data.get("linkIds")
    ids = [_link_id(link) for link in links] if isinstance(links, list) else []
    label = data.get("label")
    return PagePort(
        name=_text(data.get("name")),
        type=_type(data.get("type")),
        label=label if isinstance(label, str) else None,
        links=[link for link in ids if link is not None],
    )


def _link(data: Any) -> PageLink | None:
    """A link; None for a row that is none: only an input that names it is a fault."""
    if isinstance(data, list) and len(data) >= 5:
        fields = [*data, ANY][:6]
    elif isinstance(data, Mapping):
        names = ("id", "origin_id", "origin_slot", "target_id", "target_slot", "type")
        fields = [data.get(name) for name in names]
    else:
        return None
    number, origin, origin_slot, target, target_slot, kind = fields
    link_id = _link_id(number)
    if link_id is None or origin is None or target is None:
        return None
    return PageLink(
        link_id, node_id(origin), _integer(origin_slot, 0), node_id(target), _integer(target_slot, 0), _type(kind)
    )


def _objects(value: Any, name: str) -> Iterator[Mapping[str, Any]]:
    for item in value if isinstance(value, list) else ():
        if not isinstance(item, Mapping):
            raise FormatError(f"the workflow is damaged: {name!r} holds {item!r:.60} where an object belongs")
        yield item


def _object(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _type(value: Any) -> str:
    """A link type. 0, and nothing at all, fit everything; a list of types is written with commas."""
    if isinstance(value, list):
        return ",".join(str(item) for item in value)
    return str(value) if isinstance(value, str | int) and value not in ("", 0) else ANY


def node_id(value: Any) -> str:
    """The id of a node as text.

    Raises:
        FormatError: It is none.
    """
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, str | int) and not isinstance(value, bool):
        return str(value)
    raise FormatError(f"the workflow is damaged: a node has the id {value!r:.60}")


def _link_id(value: Any) -> int | None:
    if isinstance(value, str) and value.isascii() and value.isdigit():
        value = int(value[:18])
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _integer(value: Any, default: int) -> int:
    if isinstance(value, str) and value.isascii() and value.isdigit():
        return int(value[:18])
    if isinstance(value, float) and math.isfinite(value):
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else default


def _numbers(value: Any, count: int) -> list[float] | None:
    """Coordinates: a list, or an object with the keys "0", "1", … as old files have it."""
    if isinstance(value, Mapping):
        value = [value.get(str(i)) for i in range(count)]
    if not isinstance(value, list) or len(value) < count:
        return None
    numbers = [item for item in value[:count] if _is_coordinate(item)]
    return [float(item) for item in numbers] if len(numbers) == count else None


def _is_coordinate(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < _FARTHEST
