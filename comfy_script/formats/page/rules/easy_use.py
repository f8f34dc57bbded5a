"""ComfyUI-Easy-Use."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from ....registry.records import NodeSpec
from ..numbers import as_javascript, number_text
from ..rule import PageDocument, PageNode, Widget
from ._set_get import SetGet
from ._tables import markdown_table, read_markdown_table

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
_TABLE = "easy tableEditor"
_EMPTY_TABLE = (["列1", "列2", "列3"], [["", "", ""], ["", "", ""]])

_PROMPT = "easy prompt"
_ADDING_FILES = {"Select to add LoRA": "", "Select to add Wildcard": ", "}
_ADDING: Mapping[str, Mapping[str, str]] = {
    _PROMPT: {
        **{"prefix": " ", "subject": " ", "action": ",", "clothes": ",", "environment": ",", "background": " "},
        "nsfw": ",",
    },
    **dict.fromkeys(("easy wildcards", "easy wildcardsMatrix"), _ADDING_FILES),
}
"""Class → combos that only add to the text, and what comes between."""

_PREFIX = "Select the prefix to add to the text"
"""What the page shows, and saves, of the first of them: its first entry, but for a word."""

_SHOWS = frozenset(
    f"easy show{what}" for what in ("Anything", "AnythingLazy", "TensorShape", "SpentTime", "LoaderSettingsNames")
)
_SHOWN = "text"
"""In widgets of that name they show what the last run gave: of several, the last is sent."""

_STABLE_DIFFUSION = "easy stableDiffusion3API"
_STABLE_DIFFUSION_VALUES = ("positive", "negative", "model", "aspect_ratio", "seed", None, "denoise")

_CHOOSER = "easy imageChooser"
_CHOOSER_STATES = {"Always Pause": "Waiting for selection...", "Keep Last Selection": "Using last selection"}
"""Mode → what its button, which is sent, is called."""

_OVERRIDING = frozenset({"easy fluxLoader", "easy fullLoader"})
_CUSTOM_SIZE = {"自定义 x 自定义": "width x height (custom)"}


class _EasyUse(SetGet):
    set_type = "easy setNode"
    get_type = "easy getNode"
    page_only = frozenset({"easy setNode", "easy getNode", "easy bookmark"})
    text_widgets = frozenset({"filename_prefix", "save_prefix"})
    widget_types = frozenset({*_JOINED, *_STARTS, "EASY_TABLE_EDITOR"})
    added_widgets = {"easy poseEditor": {"editor": ""}}  # noqa: RUF012 - nobody changes it

    def read_values(self, node: PageNode, spec: NodeSpec, page: PageDocument) -> Mapping[str, Any] | None:
        values = node.values if isinstance(node.values, list) else []
        if node.type in _SHOWS:
            return {_SHOWN: values[-1]} if values else {}
        if node.type == _PROMPT:
            held = zip(spec.inputs, values, strict=False)
            return {item.key: next(iter(item.options), value) if value == _PREFIX else value for item, value in held}
        if node.type == _TABLE:
            return {"table_data": _table_text(values[0] if values else None)}
        if node.type == _CHOOSER:
            named = dict(zip(("mode", "preview_rescale"), values, strict=False))
            return {**named, _CHOOSER_STATES.get(named.get("mode", "Always Pause"), "Unknown Mode"): ""}
        if node.type == _STABLE_DIFFUSION:
            return {name: value for name, value in zip(_STABLE_DIFFUSION_VALUES, values, strict=False) if name} | {
                "account": ""
            }
        return _layers(node, values) if node.type == _SLIDERS else None

    def write_values(self, entry: dict[str, Any], values: Mapping[str, Any], spec: NodeSpec) -> None:
        layers = values.get("values")
        if spec.name == _SLIDERS and isinstance(layers, str):
            entry["properties"]["values"] = layers.split(",")
            entry["widgets_values"] = [*entry["widgets_values"], layers]
        elif spec.name in _SHOWS:
            entry["widgets_values"] = [values[_SHOWN]] if _SHOWN in values else []
        elif spec.name == _TABLE:
            entry["widgets_values"] = [_table_values(values.get("table_data"))]
        elif spec.name == _PROMPT:
            # The first entry itself would be added to the text.
            entry["widgets_values"] = [values.get("text", ""), _PREFIX, *entry["widgets_values"][2:]]

    def queued(self, node: PageNode, widget: Widget, page: PageDocument) -> Any:
        kind = widget.spec.type if widget.spec is not None else ""
        value = widget.value
        if kind in _JOINED and isinstance(value, list):
            return ",".join(map(str, value))
        if kind in _STARTS:
            return _compact(value, _STARTS[kind])
        adding = _ADDING.get(node.type, {})
        if widget.name in adding and widget.spec is not None and widget.spec.options:
            return widget.spec.options[0]
        if widget.name == "text" and adding:
            return _with_added(value, node, adding)
        if widget.name == "resolution" and isinstance(value, str):
            return _CUSTOM_SIZE.get(value, value)
        return _overridden(node, widget) if node.type in _OVERRIDING else value


def _layers(node: PageNode, values: Sequence[Any]) -> dict[str, Any]:
    named = dict(zip(("mode", "model_type"), values, strict=False))
    layers = node.properties.get("values")
    if not layers or not isinstance(layers, list) or not all(isinstance(layer, str) for layer in layers):
        layers = [*(_SDXL_LAYERS if named.get("model_type", "sdxl") == "sdxl" else _SD1_LAYERS)]
    return {**named, "values": ",".join(layers)}


def _compact(value: Any, start: Any) -> str:
    """An object as the page writes it; what is none gives way to what the widget starts with."""
    if isinstance(value, str):
        try:
            value = as_javascript(json.loads(value))
        except ValueError:
            value = None
    if not isinstance(value, list | dict):
        value = start
    return _json(value)


def _with_added(text: Any, node: PageNode, adding: Mapping[str, str]) -> Any:
    """A text, with what the combos behind it have in the file: opening it adds that, as choosing it does."""
    held = node.values if isinstance(node.values, list) else []
    for (name, between), added in zip(adding.items(), held[1:], strict=False):
        widget = node.widget(name)
        options: tuple[Any, ...] = widget.spec.options if widget is not None and widget.spec is not None else ()
        if not isinstance(text, str) or not isinstance(added, str):
            continue
        if node.type != _PROMPT:
            is_added = added not in options[:1]
            added = f"<lora:{added.removesuffix('.safetensors')}>" if name == "Select to add LoRA" else added
        else:
            is_added = added in options and (name == "prefix" or added != options[0])
        if is_added:
            text = f"{text}{between if text else ''}{added}"
    return text


def _overridden(node: PageNode, widget: Widget) -> Any:
    """A loader's file gives way to what is linked in its place."""
    linked = {slot.name for slot in node.inputs if slot.link is not None}
    if widget.name == "ckpt_name" and "model_override" in linked and widget.spec is not None:
        return next(iter(widget.spec.options), "None")
    if widget.name == "vae_name" and "vae_override" in linked:
        return "Baked VAE"
    return widget.value


def _table_text(value: Any) -> str:
    """A table as it is sent: as Markdown."""
    held = value
    if isinstance(value, str):
        try:
            held = json.loads(value)
        except ValueError:
            held = None
    if isinstance(held, Mapping) and isinstance(held.get("headers"), list):
        markdown = held.get("markdown")
        if held.get("mode") == "markdown" and isinstance(markdown, str) and markdown:
            return markdown
        rows = held.get("rows")
        cells = [row if isinstance(row, list) else [] for row in rows] if isinstance(rows, list) else []
        return markdown_table([*map(_cell, held["headers"])], [[*map(_cell, row)] for row in cells])
    found = read_markdown_table(value) if isinstance(value, str) and "|" in value else None
    return markdown_table(*(found or _EMPTY_TABLE))


def _table_values(text: Any) -> str:
    """A table as the page stores it, so that it sends that text."""
    headers, rows = (read_markdown_table(text) if isinstance(text, str) else None) or _EMPTY_TABLE
    return _json({"mode": "markdown", "headers": headers, "rows": rows, "markdown": text})


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _cell(value: Any) -> str:
    return "" if value is None else value if isinstance(value, str) else number_text(value)


plugin = _EasyUse()
