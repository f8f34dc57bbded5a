"""A node's values: `widgets_values` holds them by index, in the order of the page's widgets."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from ...registry.records import InputKind, NodeSpec
from .own_widgets import CUSTOM_COMBO
from .records import NOTES, PageNode, Widget
from .shape import NO_VALUE, IndexedValues, NodeShape, node_shape

__all__ = ["assign_values", "first_option", "unknown_values"]

_OLD_SAMPLER_NODES = frozenset({"KSampler", "KSamplerAdvanced"})


def assign_values(node: PageNode, spec: NodeSpec) -> NodeShape:
    """Gives a node of a known class its widgets, with the values of the file. Nothing is checked or rounded.

    Returns:
        The shape that the values lead to.
    """
    values = _values(node.values)
    if isinstance(values, list):
        fresh = node_shape(spec)
        if fresh.forced and len(values) == len(fresh.forced):
            # An old file's list, with entries for the forced inputs.
            values = [value for value, forced in zip(values, fresh.forced, strict=True) if not forced]
    linked = {slot.name for slot in node.inputs if slot.link is not None}
    shape = node_shape(spec, IndexedValues(values, linked))
    node.widgets = []
    index = 0
    for widget in shape.widgets:
        value = widget.default
        if widget.is_saved:
            if isinstance(values, Mapping):
                value = values.get(str(index), NO_VALUE)
            elif index < len(values) and not _is_computed(spec, widget.name):
                value = values[index]
            index += 1
        node.widgets.append(Widget(widget.name, _repaired(node, widget.name, value), widget.spec, widget.is_sent))
    for item in node.widgets:
        if item.value is None or item.value is NO_VALUE:
            item.value = _instead_of_nothing(item)
    return shape


def _values(values: list[Any] | dict[str, Any] | None) -> list[Any] | Mapping[str, Any]:
    return values if isinstance(values, list | dict) else []


def _is_computed(spec: NodeSpec, name: str) -> bool:
    return spec.name == CUSTOM_COMBO and name == "index"


def first_option(widget: Widget, otherwise: Any) -> Any:
    """A combo without a value gets its first option."""
    spec = widget.spec
    if spec is not None and spec.kind in (InputKind.COMBO, InputKind.DYNAMIC_COMBO) and spec.options:
        return spec.options[0]
    return otherwise


def _instead_of_nothing(widget: Widget) -> Any:
    # A text box can't hold null.
    if widget.value is None and widget.spec is not None and widget.spec.multiline:
        return ""
    return first_option(widget, widget.value)


def _repaired(node: PageNode, name: str, value: Any) -> Any:
    """The oldest files have the samplers' function names."""
    if node.type in _OLD_SAMPLER_NODES and name == "sampler_name" and isinstance(value, str):
        return value.removeprefix("sample_")
    return value


def unknown_values(node: PageNode) -> None:
    """Gives a node of an unknown class widgets of the page's own: a file holds only the order of its values.

    What is no text, number or boolean becomes JSON text.
    """
    values = node.values if isinstance(node.values, list) else []
    if node.type in NOTES:
        node.widgets = [Widget("text", values[0] if values else "", is_sent=False)]
        return
    for i, value in enumerate(values):
        node.widgets.append(Widget(f"UNKNOWN_{i}" if i else "UNKNOWN", value))


def plain_text(value: Any) -> Any:
    """What the page sends for a value of an unknown node."""
    return (
        value if isinstance(value, str | int | float) else json.dumps(value, separators=(",", ":"), ensure_ascii=False)
    )
