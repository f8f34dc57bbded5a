"""Instances of older files: `properties.proxyWidgets` names inner widgets, where today's have inputs.

Entry k is `[inner node's id, widget's name]`, maybe with the id of the node that the widget of a nested instance
comes from, and its value is `widgets_values[k]`. When the page loads such an instance it gives the definition inputs
for the widgets that have none.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from ...registry.link_types import ANY
from .promotion import promote
from .records import INPUTS, PRIMITIVE, InputSlot, PageGraph, PageLink, PageNode, PagePort, Widget

__all__ = ["migrate_proxy_widgets", "proxied_slots"]

_PREFIX = re.compile(r"\s*(\d+)\s*:\s*(.+)", re.DOTALL)
_DEEPEST = 100


@dataclass(frozen=True, slots=True)
class _Entry:
    """One widget that an instance shows.

    Attributes:
        node: Id of the inner node.
        widget: Its widget's name.
        origin: Id of the node in the nested instance that the widget is of.
        value: The instance's value; None for none.
    """

    node: str
    widget: str
    origin: str | None
    value: Any


def migrate_proxy_widgets(node: PageNode, definition: PageGraph) -> None:
    """Turns an instance's proxy widgets into inputs, as the page does when it loads it."""
    primitives: dict[str, list[_Entry]] = {}
    entries = _entries(node, definition)
    for entry in entries:
        slot = _slot_for(node, definition, entry)
        inner = definition.nodes.get(entry.node)
        if slot is None and inner is None:
            slot = _slot_named(node, entry)
        if slot is not None:
            _give(slot, entry.value)
        elif inner is not None and inner.type == PRIMITIVE:
            primitives.setdefault(entry.node, []).append(entry)
        elif inner is not None and not entry.widget.startswith("$$"):
            source = _source_slot(inner, entry)
            if source is not None:
                port = _add_port(definition, entry.widget, source.type)
                _connect(definition, port, inner, source)
                _give(node.inputs[-1], entry.value)
    for node_id, group in primitives.items():
        _replace_primitive(node, definition, definition.nodes[node_id], group)


def proxied_slots(node: PageNode) -> list[InputSlot | None]:
    """For each proxy widget of an instance that was opened, the input that it has become; None for none."""
    definition = node.definition
    if definition is None:
        return []
    return [_slot_for(node, definition, entry) for entry in _entries(node, definition)]


def _entries(node: PageNode, definition: PageGraph) -> list[_Entry]:
    declared = node.properties.get("proxyWidgets")
    if isinstance(declared, str):
        try:
            declared = json.loads(declared)
        except (ValueError, RecursionError):
            return []
    # One entry of another shape makes the page drop the whole list.
    if not isinstance(declared, list) or not all(
        isinstance(entry, list) and len(entry) in (2, 3) and all(isinstance(item, str) for item in entry)
        for entry in declared
    ):
        return []
    values = node.values if isinstance(node.values, list) else []
    entries = []
    for index, (node_id, name, *more) in enumerate(declared):
        origin = more[0] if more else None
        if not _is_reachable(definition, node_id, name):
            while match := _PREFIX.fullmatch(name):
                origin, name = match.groups()
        entries.append(_Entry(node_id, name, origin, values[index] if index < len(values) else None))
    return entries


def _is_reachable(definition: PageGraph, node_id: str, name: str) -> bool:
    """Whether a name leads, through nested instances, to a widget."""
    for _ in range(_DEEPEST):
        node = definition.nodes.get(node_id)
        if node is None:
            return False
        if node.definition is None:
            return node.widget(name) is not None
        port = next((port for port in node.definition.inputs if port.name == name), None)
        target = _first_target(node.definition, port) if port is not None else None
        if target is None:
            return False
        definition = node.definition
        node_id, name = target
    return False


def _first_target(definition: PageGraph, port: PagePort) -> tuple[str, str] | None:
    """Node and widget (of a nested instance: input) that a port leads to first."""
    for link_id in port.links:
        target = definition.target(link_id)
        if target is None:
            continue
        node, slot = target
        if node.definition is not None:
            return node.id, slot.name
        if slot.widget is not None and node.widget(slot.widget) is not None:
            return node.id, slot.widget
    return None


def _slot_for(node: PageNode, definition: PageGraph, entry: _Entry) -> InputSlot | None:
    """The instance's input that already shows a widget."""
    for slot in node.inputs:
        if slot.port is not None and _first_target(definition, slot.port) == (entry.node, entry.widget):
            return slot
    return None


def _slot_named(node: PageNode, entry: _Entry) -> InputSlot | None:
    """For an entry `["-1", name]`: the instance's promoted input of that name."""
    if entry.node != "-1":
        return None
    return next((slot for slot in node.inputs if slot.name == entry.widget and slot.widget is not None), None)


def _source_slot(inner: PageNode, entry: _Entry) -> InputSlot | None:
    """The slot of an inner node whose widget is to be shown."""
    if inner.definition is None:
        return next((slot for slot in inner.inputs if slot.widget == entry.widget and inner.widget(entry.widget)), None)
    for slot in inner.inputs:
        if slot.port is None or slot.widget is None:
            continue
        target = _first_target(inner.definition, slot.port)
        if entry.origin is not None:
            if target == (entry.origin, entry.widget):
                return slot
        elif slot.name == entry.widget or (target is not None and target[1] == entry.widget):
            return slot
    return None


def _give(slot: InputSlot, value: Any) -> None:
    if value is not None and slot.widget is not None:
        slot.value = value


def _add_port(definition: PageGraph, name: str, kind: str) -> PagePort:
    """A new input of a definition, on all its instances too."""
    taken = {port.name for port in definition.inputs}
    unique, number = name, 0
    while unique in taken:
        number += 1
        unique = f"{name}_{number}"
    port = PagePort(unique, kind)
    definition.inputs.append(port)
    for instance in definition.instances:
        instance.inputs.append(InputSlot(port.name, port.type, port=port))
    return port


def _connect(definition: PageGraph, port: PagePort, inner: PageNode, slot: InputSlot) -> None:
    """Links a port to a slot inside, instead of the link that the slot has."""
    if slot.link is not None:
        for other in definition.inputs:
            if slot.link in other.links:
                other.links.remove(slot.link)
    link_id = max(definition.links, default=0) + 1
    index = definition.inputs.index(port)
    definition.links[link_id] = PageLink(link_id, INPUTS, index, inner.id, inner.inputs.index(slot), slot.type)
    port.links.append(link_id)
    slot.link = link_id
    for instance in definition.instances:
        outside = instance.inputs[index]
        if outside.widget is None:
            promote(outside, definition, port)


def _replace_primitive(node: PageNode, definition: PageGraph, primitive: PageNode, entries: list[_Entry]) -> None:
    """Puts an input instead of an inner primitive node; not if it feeds widgets that differ."""
    output = primitive.outputs[0] if primitive.outputs else None
    targets = [definition.target(link_id) for link_id in output.links] if output is not None else []
    found = [target for target in targets if target is not None]
    if output is None or not found or len(found) < len(targets) or len({entry.widget for entry in entries}) > 1:
        return
    if any(output.type not in (slot.type, ANY) and slot.type != ANY for _, slot in found):
        return
    if not _are_alike([inner.widget(slot.widget) for inner, slot in found if slot.widget is not None]):
        return
    port = _add_port(definition, primitive.title or "Primitive", output.type)
    for inner, slot in found:
        _connect(definition, port, inner, slot)
    output.links = []
    value = next((entry.value for entry in entries if entry.value is not None), None)
    _give(node.inputs[-1], value)


def _are_alike(widgets: list[Widget | None]) -> bool:
    """Whether one input can show all of these widgets."""
    traits = {
        (widget.spec.kind, widget.spec.minimum, widget.spec.maximum, widget.spec.step)
        for widget in widgets
        if widget is not None and widget.spec is not None
    }
    return len(traits) <= 1
