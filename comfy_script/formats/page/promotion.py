"""An instance of a subgraph: its slots are the definition's inputs, and hold the values of promoted widgets.

An input is promoted when one of the slots behind it belongs to a widget; the first such widget lends it its value,
until the instance has one of its own.
"""

from __future__ import annotations

from typing import Any

from .records import InputSlot, OutputSlot, PageGraph, PageNode, PagePort, Widget
from .slots import order_outputs
from .widgets import first_option

__all__ = ["load_instance", "promote", "promoted_widget"]


def load_instance(node: PageNode, definition: PageGraph) -> None:
    """Gives an instance the slots of its definition, and their values by index.

    The definition must be loaded. Slots of the file that the definition doesn't have are dropped, missing ones made.
    """
    in_file = {slot.name: slot for slot in node.inputs}
    node.inputs = [
        InputSlot(port.name, port.type, in_file[port.name].link if port.name in in_file else None, port=port)
        for port in definition.inputs
    ]
    order_outputs(node, [OutputSlot(port.name, port.type) for port in definition.outputs])
    definition.instances.append(node)
    for slot, port in zip(node.inputs, definition.inputs, strict=True):
        promote(slot, definition, port)

    held = _held_values(node)
    values = node.values if isinstance(node.values, list) else []
    promoted = [slot for slot in node.inputs if slot.widget is not None]
    for index, slot in enumerate(promoted):
        if slot.name in held:
            slot.value = held[slot.name]
        elif index < len(values):
            slot.value = values[index]
            if slot.value is None:
                widget = promoted_widget(definition, slot.port) if slot.port is not None else None
                slot.value = first_option(widget, None) if widget is not None else None


def promote(slot: InputSlot, definition: PageGraph, port: PagePort) -> None:
    """Makes a slot of an instance hold the value of the first widget behind its port, if there is one."""
    widget = promoted_widget(definition, port)
    if widget is not None:
        slot.widget = port.name
        slot.value = widget.value


def promoted_widget(definition: PageGraph, port: PagePort) -> Widget | None:
    """The first widget behind a port; of an instance inside, what its own slot holds counts as one."""
    for link_id in port.links:
        target = definition.target(link_id)
        if target is None:
            continue
        node, slot = target
        if slot.widget is None:
            continue
        if node.definition is None:
            widget = node.widget(slot.widget)
            if widget is not None:
                return widget
        else:
            inner = promoted_widget(node.definition, slot.port) if slot.port is not None else None
            return Widget(slot.name, slot.value, inner.spec if inner is not None else None)
    return None


def _held_values(node: PageNode) -> dict[str, Any]:
    """Values that an earlier migration couldn't place and wrote down; they come before `widgets_values`."""
    found: dict[str, Any] = {}
    entries = node.properties.get("proxyWidgetErrorQuarantine")
    for entry in reversed(entries) if isinstance(entries, list) else ():
        original = entry.get("originalEntry") if isinstance(entry, dict) else None
        if isinstance(original, list) and len(original) >= 2 and original[0] == "-1" and isinstance(original[1], str):
            value = entry.get("hostValue")
            if value is not None:
                found[original[1]] = value
    return found
