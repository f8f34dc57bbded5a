"""ComfyUI-Easy-Use."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from ....registry.records import NodeSpec
from ..rule import PageDocument, PageNode, Widget
from ._set_get import SetGet

__all__ = ["names", "plugin"]

names = ("easy *",)

_SLIDERS = "easy sliderControl"
_SDXL_LAYERS = ("0:0", "1:0", "2:0", "3:2.5", "4:0", "5:0", "6:1", "7:0", "8:0", "9:0", "10:0", "11:0")
_SD1_LAYERS = tuple(f"{layer}:0" for layer in range(16))

_JOINED = frozenset({"EASY_COMBO", "EASY_PROMPT_STYLES"})
_STARTS: Mapping[str, Any] = {
    "EASY_MULTI_ANGLE": [{"rotate": 0, "vertical": 0, "zoom": 5, "add_angle_prompt": True}],
    "EASY_PROMPT_AWAIT_BAR": {"select": "now", "unlock": True, "last_seed": 0, "seed": 0},
}
_TABLE = "EASY_TABLE_EDITOR"


class _EasyUse(SetGet):
    set_type = "easy setNode"
    get_type = "easy getNode"
    page_only = frozenset({"easy setNode", "easy getNode", "easy bookmark"})
    text_widgets = frozenset({"filename_prefix", "save_prefix"})
    widget_types = frozenset({*_JOINED, *_STARTS, _TABLE})

    def read_values(self, node: PageNode, spec: NodeSpec, page: PageDocument) -> Mapping[str, Any] | None:
        if node.type != _SLIDERS:
            return None
        values = node.values if isinstance(node.values, list) else []
        named = dict(zip(("mode", "model_type"), values, strict=False))
        layers = node.properties.get("values")
        if not isinstance(layers, list) or not all(isinstance(layer, str) for layer in layers):
            layers = [*(_SDXL_LAYERS if named.get("model_type", "sdxl") == "sdxl" else _SD1_LAYERS)]
        return {**named, "values": ",".join(layers)}

    def write_values(self, entry: dict[str, Any], values: Mapping[str, Any], spec: NodeSpec) -> None:
        layers = values.get("values")
        if spec.name == _SLIDERS and isinstance(layers, str):
            entry["properties"]["values"] = layers.split(",")
            entry["widgets_values"] = [*entry["widgets_values"], layers]

    def queued(self, node: PageNode, widget: Widget, page: PageDocument) -> Any:
        kind = widget.spec.type if widget.spec is not None else ""
        value = widget.value
        if kind in _JOINED and isinstance(value, list):
            return ",".join(map(str, value))
        if kind in _STARTS and not isinstance(value, str):
            return _compact(value)
        if kind in _STARTS and not value:
            return _compact(_STARTS[kind])
        return _table_text(node, widget, page) if kind == _TABLE else value


def _compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _table_text(node: PageNode, widget: Widget, page: PageDocument) -> Any:
    """A table is sent as Markdown, which the file has beside its cells."""
    try:
        held = json.loads(widget.value) if isinstance(widget.value, str) else widget.value
    except ValueError:
        return widget.value
    if not isinstance(held, dict) or not isinstance(held.get("markdown"), str):
        return widget.value
    if held.get("mode") != "markdown":
        page.report(
            node,
            "guessed",
            "the page makes Markdown of the table's cells when it queues",
            input=widget.name,
            kept="the Markdown that the file has beside them",
        )
    return held["markdown"]


plugin = _EasyUse()
