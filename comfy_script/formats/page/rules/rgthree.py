"""rgthree-comfy."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ....registry.records import NodeSpec
from ..numbers import to_number
from ..rule import NO_VALUE, PageDocument, PageNode, PageRule, Widget
from ._seeds import drawn_seed

__all__ = ["names", "plugin"]

names = ("* (rgthree)",)

_LORAS = "Power Lora Loader (rgthree)"
_HEADER = {"type": "PowerLoraLoaderHeaderWidget"}
_ADD_LORA = "➕ Add Lora"
_STRENGTHS = "Show Strengths"
_TWO_STRENGTHS = "Separate Model & Clip"

_PUTER = "Power Puter (rgthree)"
_PRIMITIVE = "Power Primitive (rgthree)"
_COMPARER = "Image Comparer (rgthree)"
_SEED = "Seed (rgthree)"
_DISPLAYS = frozenset({"Display Any (rgthree)", "Display Int (rgthree)"})
_SPECIAL_SEEDS = (-1, -2, -3)
"""Draw one, one more than the last, one less."""

_INSERTS = "insert_"
_REMOVED = ("target_", "crop_", "values_")
"""Beginnings of names of a power prompt's inputs for which the page has no widget."""

_FALSE = frozenset({"false", "null", "none", "", "0"})


class _Rgthree(PageRule):
    page_only = frozenset(
        f"{name} (rgthree)"
        for name in (
            *("Reroute", "Fast Muter", "Fast Bypasser", "Fast Groups Muter", "Fast Groups Bypasser"),
            *("Mute / Bypass Relay", "Mute / Bypass Repeater", "Fast Actions Button", "Random Unmuter"),
            *("Node Collector", "Node Combiner", "Bookmark", "Label"),
        )
    )

    def read_values(self, node: PageNode, spec: NodeSpec, page: PageDocument) -> Mapping[str, Any] | None:
        read = _READERS.get(node.type)
        if read is None and any(item.key.startswith(_INSERTS) for item in spec.inputs):
            return _prompt_values(node, spec)
        return read(node, node.values if isinstance(node.values, list) else []) if read is not None else None

    def write_values(self, entry: dict[str, Any], values: Mapping[str, Any], spec: NodeSpec) -> None:
        if spec.name == _LORAS:
            loras = [value for key, value in values.items() if _is_lora(key, value)]
            if any("strengthTwo" in lora for lora in loras):
                entry["properties"][_STRENGTHS] = _TWO_STRENGTHS
            rows = [{"strengthTwo": None, **lora} for lora in loras]
            entry["widgets_values"] = [{}, _HEADER, *rows, {}, ""]
        elif spec.name == _PUTER:
            entry["widgets_values"] = [values.get("outputs", {"outputs": ["STRING"]}), values.get("code", "")]
        elif spec.name == _PRIMITIVE:
            entry["widgets_values"] = [values.get("type", "STRING"), values.get("value", "")]
        elif spec.name == _COMPARER:
            entry["widgets_values"] = [values.get("rgthree_comparer", {"images": []})]
        elif spec.name == _SEED:
            entry["widgets_values"] = [values.get("seed", -1), "", "", ""]
        elif spec.name in _DISPLAYS:
            entry["widgets_values"] = [""]
        elif any(item.key.startswith(_INSERTS) for item in spec.inputs):
            names = _prompt_widgets(spec)
            entry["widgets_values"] = [values[name] for name in names if name in values]

    def opened(self, page: PageDocument) -> None:
        """Takes the sockets of the widgets away that a power prompt doesn't have."""
        for graph in page.graphs():
            for node in graph.nodes.values():
                if node.spec is not None and any(slot.name.startswith(_INSERTS) for slot in node.inputs):
                    hidden = _hidden_widgets(node.spec)
                    node.inputs = [slot for slot in node.inputs if slot.name not in hidden]

    def queued(self, node: PageNode, widget: Widget, page: PageDocument) -> Any:
        if node.type == _SEED and widget.name == "seed" and widget.value in _SPECIAL_SEEDS:
            lowest = node.properties.get("randomMin")
            return drawn_seed(node, widget, page, lowest if isinstance(lowest, int) else 0)
        return widget.value


def _is_lora(key: str, value: Any) -> bool:
    return key.startswith("lora_") and isinstance(value, Mapping) and "lora" in value


def _lora_values(node: PageNode, values: Sequence[Any]) -> dict[str, Any]:
    """One widget for each LoRA, numbered in their order, between a header and a button."""
    named: dict[str, Any] = {"PowerLoraLoaderHeaderWidget": _HEADER}
    rows = [value for value in values if isinstance(value, Mapping) and "lora" in value]
    has_two = node.properties.get(_STRENGTHS) == _TWO_STRENGTHS
    for number, row in enumerate(rows, 1):
        sent = {key: value for key, value in row.items() if key != "strengthTwo"}
        if has_two:
            second = row.get("strengthTwo")
            sent["strengthTwo"] = 1 if second is None else second
        named[f"lora_{number}"] = sent
    return {**named, _ADD_LORA: ""}


def _puter_values(node: PageNode, values: Sequence[Any]) -> dict[str, Any]:
    """The types of the outputs, which were one type once, and the code."""
    first = values[0] if values else None
    given = first.get("outputs") if isinstance(first, Mapping) else [first] if isinstance(first, str) else None
    types = given if isinstance(given, list) else ["STRING"]
    outputs = ["BOOLEAN" if kind == "BOOL" else kind for kind in types]
    return {"outputs": {"outputs": outputs}, "code": values[1] if len(values) > 1 else ""}


def _primitive_values(node: PageNode, values: Sequence[Any]) -> dict[str, Any]:
    """A type, and a value in a widget of that type."""
    kind = values[0] if values and isinstance(values[0], str) else "STRING"
    kind = "BOOLEAN" if kind == "BOOL" else kind
    value = values[1] if len(values) > 1 else None
    if kind == "BOOLEAN":
        value = value.lower() not in _FALSE if isinstance(value, str) else bool(value)
    elif kind in ("INT", "FLOAT"):
        value = _number(value)
    elif value is None:
        value = ""
    return {"type": kind, "value": value}


def _number(value: Any) -> int | float:
    if isinstance(value, str):
        try:
            value = float(value)
        except ValueError:
            return 0
        return int(value) if value.is_integer() else value
    return value if isinstance(value, int | float) else 0


def _comparer_values(node: PageNode, values: Sequence[Any]) -> dict[str, Any]:
    """The pictures of the last run, which the page sends along."""
    held = values[0] if values else None
    rows = held.get("images") if isinstance(held, Mapping) else held
    images: list[Any] = []
    for number, row in enumerate(rows if isinstance(rows, list) else []):
        if isinstance(row, Mapping):
            images.append({key: value for key, value in row.items() if key != "img"})
        else:
            images.append({"url": row, "name": "B" if number else "A", "selected": True})
    return {"rgthree_comparer": {"images": images}}


def _seed_values(node: PageNode, values: Sequence[Any]) -> dict[str, Any]:
    """The seed, and buttons that aren't sent."""
    return {"seed": to_number(values[0]) if values else -1}


def _display_values(node: PageNode, values: Sequence[Any]) -> dict[str, Any]:
    """What it shows is not sent again."""
    return {"output": ""}


_READERS: Mapping[str, Callable[[PageNode, Sequence[Any]], dict[str, Any]]] = {
    _LORAS: _lora_values,
    _PUTER: _puter_values,
    _PRIMITIVE: _primitive_values,
    _COMPARER: _comparer_values,
    _SEED: _seed_values,
    **dict.fromkeys(_DISPLAYS, _display_values),
}


def _prompt_widgets(spec: NodeSpec) -> list[str]:
    """The widgets of a power prompt: a combo that offers nothing to insert is not shown."""
    names = []
    for item in spec.inputs:
        if item.key.startswith(_INSERTS):
            options = [str(option) for option in item.options]
            if not (len(options) > 2 or (len(options) > 1 and not options[1].lower().startswith("disable "))):
                continue
        elif item.type != "STRING":
            continue
        names.append(item.key)
    return names


def _prompt_values(node: PageNode, spec: NodeSpec) -> dict[str, Any] | None:
    if not isinstance(node.values, list):
        return None
    named = dict(zip(_prompt_widgets(spec), node.values, strict=False))
    return {**named, **dict.fromkeys(_hidden_widgets(spec), NO_VALUE)}


def _hidden_widgets(spec: NodeSpec) -> list[str]:
    names = _prompt_widgets(spec)
    removed = (_INSERTS, *_REMOVED)
    return [item.key for item in spec.inputs if item.key.startswith(removed) and item.key not in names]


plugin = _Rgthree()
