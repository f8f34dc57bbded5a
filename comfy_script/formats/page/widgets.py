"""A node's values: `widgets_values` holds them by index, in the order of the page's widgets."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import Any

from ...registry.records import InputKind, NodeSpec
from ..diagnostics import ASK_PAGE, in_words
from .guesses import guessed_widgets, report_guesses, report_left_over
from .own_widgets import CUSTOM_COMBO
from .records import NOTES, PageDocument, PageNode, Widget
from .rule import pack_widgets
from .shape import NO_VALUE, IndexedValues, NamedValues, NodeShape, node_shape

__all__ = ["assign_values", "first_option", "has_names", "plain_text", "unknown_values"]

_STATE = frozenset({"upload", "$$canvas-image-preview", "$$canvas-video-preview"})
"""Buttons and previews that the page adds to nodes: where values have names, they are among them."""

_OLD_SAMPLER_NODES = frozenset({"KSampler", "KSamplerAdvanced"})


def assign_values(node: PageNode, spec: NodeSpec, page: PageDocument) -> NodeShape:
    """Gives a node of a known class its widgets, with the values of the file. Nothing is checked or rounded.

    Args:
        node: The node.
        spec: Its class.
        page: Is told of values that have no widget.

    Returns:
        The shape that the values lead to.
    """
    node.widgets = []
    named = node.rule.read_values(node, spec, page) if node.rule is not None else None
    if named is not None:
        shape = _assign_by_name(node, spec, named)
    elif isinstance(node.values, dict) and has_names(node.values):
        # Only a pack's JavaScript writes names, and it reads them as it wrote them.
        shape = _assign_by_name(node, spec, node.values)
        known = {*_STATE, *(widget.name for widget in shape.widgets)}
        node.widgets = [widget for widget in node.widgets if widget.name not in _STATE]
        _leave_out(node, node.values.keys() - known, page)
    else:
        shape = _assign_by_index(node, spec, page)
    for item in node.widgets:
        if item.value is None or item.value is NO_VALUE:
            item.value = _instead_of_nothing(item)
    return shape


def has_names(values: Mapping[str, Any]) -> bool:
    """Whether an object of values has names for keys, and not numbers, as the page's own have."""
    return not all(key.isdecimal() for key in values)


def _assign_by_name(node: PageNode, spec: NodeSpec, named: Mapping[str, Any]) -> NodeShape:
    linked = {slot.name for slot in node.inputs if slot.link is not None}
    shape = node_shape(spec, NamedValues(named, linked), pack_widgets(node.rule, spec))
    for widget in shape.widgets:
        value = named.get(widget.name, widget.default)
        if widget.name not in named or value is not NO_VALUE:
            node.widgets.append(Widget(widget.name, value, widget.spec, widget.is_sent))
    known = {widget.name for widget in shape.widgets}
    node.widgets += [
        Widget(name, value) for name, value in named.items() if name not in known and value is not NO_VALUE
    ]
    return shape


def _leave_out(node: PageNode, names: Collection[str], page: PageDocument) -> None:
    for widget in [widget for widget in node.widgets if widget.name in names]:
        node.widgets.remove(widget)
        page.report(
            node,
            "unplaced-value",
            f"the class has no input for the value {in_words(widget.value)}",
            input=widget.name,
            kept="it is left out",
            remedy=ASK_PAGE,
        )


def _assign_by_index(node: PageNode, spec: NodeSpec, page: PageDocument) -> NodeShape:
    values = _values(node.values)
    widgets = pack_widgets(node.rule, spec)
    if isinstance(values, list):
        fresh = node_shape(spec, pack_widgets=widgets)
        if fresh.forced and len(values) == len(fresh.forced):
            # An old file's list, with entries for the forced inputs.
            values = [value for value, forced in zip(values, fresh.forced, strict=True) if not forced]
    linked = {slot.name for slot in node.inputs if slot.link is not None}
    shape = node_shape(spec, IndexedValues(values, linked), widgets)
    added = node.rule.added_widgets.get(node.type, {}) if node.rule is not None else {}
    guessed = guessed_widgets(node, spec, shape, len(values) - len(added)) if isinstance(values, list) else frozenset()
    if guessed:
        shape = node_shape(spec, IndexedValues(values, linked), widgets | dict.fromkeys(guessed, True))
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
    if isinstance(values, list):
        held = dict(zip(added, values[index:], strict=False))
        node.widgets += [Widget(name, held.get(name, value)) for name, value in added.items()]
        report_guesses(node, guessed, page)
        left_over = values[index + len(added) :]
        if left_over != [None] or not shape.forced:  # then it says that the list has no entries for forced inputs
            report_left_over(node, left_over, page)
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
