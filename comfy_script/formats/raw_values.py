"""Values without a widget in the page, or changed by it: a node in a subgraph of its own sends them as they are.

A prompt may give a value to an input that is a socket in the page (`PreviewAny.source = 5`), and the page rewrites
some texts before it sends them. A widget that a subgraph shows on its outside is sent raw, and to every slot behind
it, plain sockets too. So such a node is wrapped: the subgraph has the node's slots, and the values are widgets on its
outside. A muted primitive node inside lends its widget to a socket.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from ..registry.link_types import value_type

__all__ = ["can_hold", "is_rewritten", "lender", "wrap"]

_NAMESPACE = uuid.UUID("6f6c1f0e-6c0e-5b0c-9d3f-0c5d1b7a4e21")
_LENDERS = {
    "INT": "PrimitiveInt",
    "FLOAT": "PrimitiveFloat",
    "BOOLEAN": "PrimitiveBoolean",
    "STRING": "PrimitiveString",
}
_REPLACEMENT = re.compile(r"%([^%]+)%")
_MUTED = 2


def can_hold(value: Any, registry: Collection[str]) -> bool:
    """Whether the registry has the primitive node that a value needs to stand on a socket."""
    return _LENDERS[value_type(value)] in registry


def is_rewritten(text: str, names: Collection[str]) -> bool:
    """Whether the page rewrites a file name prefix: it has `%date:…%`, or `%Node.widget%` of a node in `names`."""
    for match in _REPLACEMENT.finditer(text):
        parts = match[1].split(".")
        if len(parts) == 2 and parts[0] in names:
            return True
        if len(parts) != 2 and parts[0].startswith("date:"):
            return True
    return False


def wrap(
    entry: dict[str, Any], raw: Mapping[str, Any], widgets: Sequence[str], ids: Iterator[int], name: str
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Puts a node into a subgraph that sends values raw.

    Args:
        entry: The node in the page's format. Its slots become the subgraph's, in the same order.
        raw: Input → value.
        widgets: Names of the node's own widgets; the other inputs in `raw` are sockets, or unknown to the class.
        ids: Free node ids.
        name: The subgraph's name.

    Returns:
        The subgraph's node, which stands for `entry`, and its definition.
    """
    definition_id = str(uuid.uuid5(_NAMESPACE, f"{entry['id']} {entry['type']}"))
    slots = [dict(slot) for slot in entry["inputs"]]
    present = {slot["name"] for slot in slots}
    for key, value in raw.items():
        if key not in present:
            slot: dict[str, Any] = {"name": key, "type": value_type(value), "link": None}
            slots.append({**slot, "widget": {"name": key}} if key in widgets else slot)

    inner = {**entry, "id": next(ids), "pos": [300, 0], "order": 0, "inputs": [], "outputs": []}
    inner.pop("title", None)
    nodes = [inner]
    links: list[dict[str, Any]] = []
    inputs: list[dict[str, Any]] = []
    outside: list[dict[str, Any]] = []
    values: list[Any] = []
    height = float(entry["size"][1])

    def link(kind: str, origin: tuple[int, int], target: tuple[int, int]) -> int:
        links.append(
            {
                "id": len(links) + 1,
                "origin_id": origin[0],
                "origin_slot": origin[1],
                "target_id": target[0],
                "target_slot": target[1],
                "type": kind,
            }
        )
        return len(links)

    for i, slot in enumerate(slots):
        key, kind = slot["name"], slot["type"]
        link_ids = []
        if key in raw:
            kind = value_type(raw[key])
            if "widget" not in slot:
                # The first slot behind an input decides whether it is a widget outside.
                height += 90
                number = next(ids)
                link_ids.append(link(kind, (-10, i), (number, 0)))
                nodes.append(lender(number, raw[key], (300, height), link_ids[0]))
            values.append(raw[key])
            outside.append({"name": key, "type": kind, "widget": {"name": key}, "link": None})
        else:
            if "widget" in slot:
                values.append(None)
            outside.append(dict(slot))
        link_ids.append(link(kind, (-10, i), (inner["id"], i)))
        inner["inputs"].append({**slot, "link": link_ids[-1]})
        inputs.append(
            {
                "id": _slot_id(definition_id, "in", key),
                "name": key,
                "type": kind,
                "linkIds": link_ids,
                "pos": [0, 20 * i],
            }
        )
    outputs = []
    for i, slot in enumerate(entry["outputs"]):
        number = link(slot["type"], (inner["id"], i), (-20, i))
        inner["outputs"].append({**slot, "links": [number]})
        outputs.append(
            {
                "id": _slot_id(definition_id, "out", str(i)),
                "name": slot["name"],
                "type": slot["type"],
                "linkIds": [number],
                "pos": [800, 20 * i],
            }
        )
    definition = {
        "id": definition_id,
        "version": 1,
        "state": {
            "lastGroupId": 0,
            "lastNodeId": max(node["id"] for node in nodes),
            "lastLinkId": len(links),
            "lastRerouteId": 0,
        },
        "revision": 0,
        "config": {},
        "name": name,
        "inputNode": {"id": -10, "bounding": [0, 0, 150, 40 + 20 * len(inputs)]},
        "outputNode": {"id": -20, "bounding": [800, 0, 150, 40 + 20 * len(outputs)]},
        "inputs": inputs,
        "outputs": outputs,
        "widgets": [],
        "nodes": nodes,
        "groups": [],
        "links": links,
        "extra": {},
    }
    instance = {**entry, "type": definition_id, "inputs": outside, "properties": {}, "widgets_values": values}
    return instance, definition


def lender(node_id: int, value: Any, position: tuple[float, float], link: int) -> dict[str, Any]:
    """A muted primitive node, which is never sent.

    Args:
        node_id: Its id.
        value: The value; decides its class.
        position: Its top left corner.
        link: The link that comes into its widget.
    """
    kind = value_type(value)
    return {
        "id": node_id,
        "type": _LENDERS[kind],
        "pos": [*position],
        "size": [270, 58],
        "flags": {},
        "order": 0,
        "mode": _MUTED,
        "inputs": [{"name": "value", "type": kind, "widget": {"name": "value"}, "link": link}],
        "outputs": [{"name": kind, "type": kind, "links": []}],
        "properties": {"Node name for S&R": _LENDERS[kind]},
        "widgets_values": [value, "fixed"] if kind == "INT" else [value],
    }


def _slot_id(definition_id: str, side: str, name: str) -> str:
    return str(uuid.uuid5(_NAMESPACE, f"{definition_id} {side} {name}"))
