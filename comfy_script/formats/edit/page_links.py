"""Links and nodes of a file of the page's format: both ends of a link name it, and its row names both ends."""

from __future__ import annotations

import copy
import uuid
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ...errors import WorkflowError
from ...registry.link_types import ANY
from ..page.document import node_id
from ..ui_graph import LINK_KEYS

if TYPE_CHECKING:
    from .page_read import Place

__all__ = ["add", "connect", "copy_definition", "disconnect", "remove"]

_GAP = 60.0


def connect(data: dict[str, Any], place: Place, name: str, origin: Place, output: int) -> None:
    """Links an input to an output in the same graph, in place of the link that it has.

    Args:
        data: The whole file.
        place: The node that takes.
        name: Its input.
        origin: The node that gives.
        output: Its output, from 0.
    """
    entry, source, graph = place.entry, origin.entry, place.graph_entry
    assert entry is not None
    if source is None:
        raise WorkflowError(f"node {origin.node.id} is part of an old group node: nothing of it can be linked.")
    if _slot(entry, name).get("link") is not None:
        disconnect(place, name)
    opened = next(slot for slot in place.node.inputs if slot.name == name)
    slot = _slot(entry, name)
    if not slot:
        slot.update(name=name, type=opened.type, link=None)
        if opened.widget is not None:
            slot["widget"] = {"name": name}
        entry.setdefault("inputs", []).append(slot)
    outputs = source.setdefault("outputs", [])
    for known in origin.node.outputs[len(outputs) : output + 1]:
        outputs.append({"name": known.name, "type": known.type, "links": None})
    pin = outputs[output]
    link_id = _new_link_id(data, graph)
    slot["link"] = link_id
    pin["links"] = [*(pin.get("links") or []), link_id]
    kind = pin.get("type") if pin.get("type") != ANY else slot.get("type")
    values = (link_id, source["id"], output, entry["id"], entry["inputs"].index(slot), kind)
    links = graph.setdefault("links", [])
    links.append(dict(zip(LINK_KEYS, values, strict=True)) if _has_objects(data, graph) else list(values))


def disconnect(place: Place, name: str) -> None:
    """Takes the link off an input.

    Raises:
        WorkflowError: The file has no such link.
    """
    entry = place.entry
    assert entry is not None
    slot = _slot(entry, name)
    if slot.get("link") is None:
        raise WorkflowError(
            f"{name!r} of node {place.node.id} has a link that the file doesn't have: it is made when the file is "
            "opened. Change what makes it (as Use Everywhere, or a Set node), in the page."
        )
    _forget(place.graph_entry, {slot["link"]})


def remove(place: Place) -> None:
    """Takes a node out, with its links."""
    entry, graph = place.entry, place.graph_entry
    assert entry is not None
    own = str(entry["id"])
    _forget(graph, {_field(row, "id") for row in _rows(graph) if own in _ends(row)})
    graph["nodes"].remove(entry)


def add(data: dict[str, Any], graph_id: str, entry: dict[str, Any]) -> str:
    """Puts a node into a graph, at the right of the others; returns its new id."""
    graph = data if not graph_id else next(each for each in _definitions(data) if each.get("id") == graph_id)
    numbers = [_number(node.get("id")) for each in (data, *_definitions(data)) for node in each.get("nodes", [])]
    state = _state(data)
    number = 1 + max([*numbers, _number(data.get("last_node_id")), _number(state.get("lastNodeId"))], default=0)
    edges = [_corner(node) for node in graph["nodes"]]
    x = max((left + width for left, width, _ in edges), default=0.0) + _GAP
    y = min((top for _, _, top in edges), default=0.0)
    graph["nodes"].append({**entry, "id": number, "pos": [x, y], "order": len(graph["nodes"])})
    if "last_node_id" in data:
        data["last_node_id"] = number
    if "lastNodeId" in state:
        state["lastNodeId"] = number
    return str(number)


def copy_definition(data: dict[str, Any], graph_id: str, mark: str) -> str | None:
    """Copies the definition of a subgraph; gives the copy's id, or None if the file doesn't have it.

    Opening the file numbers the copy's nodes anew, as the page does: ids are unique in a file.

    Args:
        data: The whole file.
        graph_id: The definition's id.
        mark: What to add to its name.
    """
    definitions = _definitions(data)
    found = next((each for each in definitions if each.get("id") == graph_id), None)
    if found is None:
        return None
    made = {**copy.deepcopy(found), "id": str(uuid.uuid4()), "name": f"{found.get('name') or 'Subgraph'} ({mark})"}
    data["definitions"]["subgraphs"] = [*definitions, made]
    return str(made["id"])


def _state(graph: dict[str, Any]) -> dict[str, Any]:
    """Where newer files count their ids."""
    state = graph.get("state")
    return state if isinstance(state, dict) else {}


def _corner(node: dict[str, Any]) -> tuple[float, float, float]:
    """Left edge, width and top edge of a node."""
    position, size = [_numbers(node.get(key)) for key in ("pos", "size")]
    return position[0], size[0], position[1]


def _numbers(value: Any) -> tuple[float, float]:
    if isinstance(value, dict):
        value = [value.get("0"), value.get("1")]
    pair = value if isinstance(value, list) and len(value) >= 2 else [0.0, 0.0]
    first, second = (float(item) if isinstance(item, int | float) else 0.0 for item in pair[:2])
    return first, second


def _slot(entry: dict[str, Any], name: str) -> dict[str, Any]:
    """A node's input slot; a new, empty one if the file doesn't have it."""
    slots = entry.get("inputs")
    found = (slot for slot in slots if slot.get("name") == name) if isinstance(slots, list) else iter(())
    return next(found, {})


def _rows(graph: dict[str, Any]) -> Iterator[Any]:
    links = graph.get("links")
    for row in links if isinstance(links, list) else ():
        if isinstance(row, dict) or (isinstance(row, list) and len(row) >= 5):
            yield row


def _field(row: Any, key: str) -> Any:
    return row.get(key) if isinstance(row, dict) else row[LINK_KEYS.index(key)]


def _ends(row: Any) -> set[str]:
    return {str(_field(row, "origin_id")), str(_field(row, "target_id"))}


def _forget(graph: dict[str, Any], links: set[Any]) -> None:
    """Takes links out, at both ends and in the list; also at the walls of a subgraph."""
    gone = {str(link) for link in links}
    graph["links"] = [
        row for row in graph["links"] if not isinstance(row, dict | list) or not row or str(_first(row)) not in gone
    ]
    for node in graph["nodes"]:
        for slot in node.get("inputs") or ():
            if str(slot.get("link")) in gone:
                slot["link"] = None
        for pin in node.get("outputs") or ():
            if isinstance(pin.get("links"), list):
                pin["links"] = [link for link in pin["links"] if str(link) not in gone]
    for port in (*(graph.get("inputs") or ()), *(graph.get("outputs") or ())):
        if isinstance(port, dict) and isinstance(port.get("linkIds"), list):
            port["linkIds"] = [link for link in port["linkIds"] if str(link) not in gone]


def _first(row: Any) -> Any:
    return row.get("id") if isinstance(row, dict) else row[0]


def _has_objects(data: dict[str, Any], graph: dict[str, Any]) -> bool:
    first = next(_rows(graph), None)
    return isinstance(first, dict) if first is not None else graph is not data or data.get("version") == 1


def _new_link_id(data: dict[str, Any], graph: dict[str, Any]) -> int:
    """The next free id, written down where the file counts them."""
    state = _state(graph)
    counted = (graph.get("last_link_id"), state.get("lastLinkId"), *(_field(row, "id") for row in _rows(graph)))
    number = 1 + max(map(_number, counted), default=0)
    if "last_link_id" in graph:
        graph["last_link_id"] = number
    if "lastLinkId" in state:
        state["lastLinkId"] = number
    return number


def _definitions(data: dict[str, Any]) -> list[dict[str, Any]]:
    definitions = data.get("definitions")
    found = definitions.get("subgraphs") if isinstance(definitions, dict) else None
    return [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []


def _number(value: Any) -> int:
    text = node_id(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else ""
    return int(text) if text.isdecimal() else 0
