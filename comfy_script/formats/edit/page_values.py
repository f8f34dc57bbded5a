"""Where a file of the page's format may hold a value: the places to try, the likeliest first."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from ...registry.records import MISSING, InputKind, InputSpec
from ..dynamic_prompts import escape_dynamic_prompt
from ..page.proxy_widgets import proxied_slots
from ..page.records import NOTES, PRIMITIVE, PageNode
from ..page.rule import pack_widgets
from ..page.shape import NO_VALUE, IndexedValues, NamedValues, node_shape
from ..page.widgets import has_names

__all__ = ["forms", "written"]

_EXACT = 2**53


def forms(value: Any, spec: InputSpec | None) -> Iterator[Any]:
    """How a value may have to be written, so that the page sends it: as it is, escaped, or a number as text."""
    yield value
    if isinstance(value, str) and spec is not None and spec.config.get("dynamicPrompts"):
        escaped = escape_dynamic_prompt(value)
        if escaped is not None and escaped != value:
            yield escaped
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) > _EXACT:
        yield str(value)  # the page has no such number; the server reads a text as one


def written(entry: dict[str, Any], node: PageNode, name: str, value: Any) -> Iterator[dict[str, Any]]:
    """A node of a file with a value in it, once for each place where the page may look for it.

    Args:
        entry: The node as the file has it; is left as it is.
        node: The same, opened.
        name: The input or widget.
        value: The value, as it is to stand in the file.
    """
    values = entry.get("widgets_values")
    if isinstance(values, dict):
        key = name if has_names(values) else str(_index(node, name))
        yield {**entry, "widgets_values": {**values, key: _merged(values.get(key), value)}}
        return
    values = values if isinstance(values, list) else []
    yield from _kept_aside(entry, node, name, value)
    held = _held(node)
    index = _index(node, name)
    if index is not None:
        yield _with(entry, values, index, value, held)
    if _is_dynamic(node, name):
        yield {**entry, "widgets_values": _rebuilt(node, name, value)}
    current = next((widget.value for widget in node.widgets if widget.name == name), MISSING)
    alike = [place for place, item in enumerate(values) if _is_alike(item, current)]
    yield from _all_proxies(entry, node, name, value)
    more = max(len(values), len(held), len(proxied_slots(node)))
    for place in dict.fromkeys([*alike, *range(more)]):
        if place != index:
            yield _with(entry, values, place, value, held)
            if place > len(values):
                yield _with(entry, values, place, value, [])
    if node.rule is not None and node.spec is not None:
        changed = copy.deepcopy(entry)
        changed.setdefault("properties", {})
        named = {widget.name: widget.value for widget in node.widgets if widget.value is not NO_VALUE}
        node.rule.write_values(changed, {**named, name: value}, node.spec)
        yield changed


def _with(entry: dict[str, Any], values: list[Any], index: int, value: Any, held: list[Any]) -> dict[str, Any]:
    """With a value at an index; a list that is too short is filled up with what the page has there."""
    filled = [*values, *(held[i] if i < len(held) else None for i in range(len(values), index + 1))]
    filled[index] = _merged(filled[index], value)
    return {**entry, "widgets_values": filled}


def _merged(old: Any, new: Any) -> Any:
    """What an object in the file has beside what is sent of it stays."""
    return {**old, **new} if isinstance(old, dict) and isinstance(new, dict) else new


def _is_alike(item: Any, current: Any) -> bool:
    if isinstance(item, dict) and isinstance(current, dict):
        return all(key in item for key in current)
    return bool(item == current)


def _saved(node: PageNode) -> list[str]:
    """The names of a node's widgets in the order of its values."""
    if node.definition is not None:
        return [slot.name for slot in node.inputs if slot.widget is not None]
    if node.type == PRIMITIVE:
        return ["value", "control_after_generate"]
    if node.type in NOTES:
        return ["text"]
    if node.spec is None:
        return [widget.name for widget in node.widgets]
    values = node.values if isinstance(node.values, list | dict) else []
    linked = {slot.name for slot in node.inputs if slot.link is not None}
    shape = node_shape(node.spec, IndexedValues(values, linked), pack_widgets(node.rule, node.spec))
    return [widget.name for widget in shape.saved]


def _index(node: PageNode, name: str) -> int | None:
    names = _saved(node)
    return names.index(name) if name in names else None


def _held(node: PageNode) -> list[Any]:
    """What the page has at each index of a node's values, where its file has too few."""
    if node.definition is not None:
        given: dict[str, Any] = {slot.name: slot.value for slot in node.inputs}
    else:
        given = {widget.name: widget.value for widget in node.widgets}
    values = (given.get(name) for name in _saved(node))
    return [None if value is NO_VALUE else value for value in values]


def _kept_aside(entry: dict[str, Any], node: PageNode, name: str, value: Any) -> Iterator[dict[str, Any]]:
    """A value of an instance that an earlier migration couldn't place: it comes before the others."""
    aside = node.properties.get("proxyWidgetErrorQuarantine") if node.definition is not None else None
    if not isinstance(aside, list):
        return
    for number, item in enumerate(aside):
        if isinstance(item, dict) and item.get("originalEntry") == ["-1", name]:
            changed = [*aside[:number], {**item, "hostValue": value}, *aside[number + 1 :]]
            yield {**entry, "properties": {**node.properties, "proxyWidgetErrorQuarantine": changed}}


def _all_proxies(entry: dict[str, Any], node: PageNode, name: str, value: Any) -> Iterator[dict[str, Any]]:
    """A value for each proxy widget of an instance, as a list that is too short would count for other widgets."""
    slots = proxied_slots(node)
    if any(slot is not None and slot.name == name for slot in slots):
        given = {slot.name: value if slot.name == name else slot.value for slot in slots if slot is not None}
        values = [given[slot.name] if slot is not None else None for slot in slots]
        yield {**entry, "widgets_values": [None if item is NO_VALUE else item for item in values]}


def _is_dynamic(node: PageNode, name: str) -> bool:
    widget = node.widget(name)
    return widget is not None and widget.spec is not None and widget.spec.kind is InputKind.DYNAMIC_COMBO


def _rebuilt(node: PageNode, name: str, value: Any) -> list[Any]:
    """All values anew: another option of a dynamic combo has other widgets behind it."""
    assert node.spec is not None
    named = {widget.name: widget.value for widget in node.widgets if not widget.name.startswith(f"{name}.")}
    named[name] = value
    linked = {slot.name for slot in node.inputs if slot.link is not None}
    shape = node_shape(node.spec, NamedValues(named, linked), pack_widgets(node.rule, node.spec))
    values = (named.get(widget.name, widget.default) for widget in shape.saved)
    return [None if item is NO_VALUE else item for item in values]
