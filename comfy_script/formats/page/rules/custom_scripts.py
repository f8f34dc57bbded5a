"""pythongosssss' ComfyUI-Custom-Scripts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from ....registry.records import InputKind, NodeSpec
from ...diagnostics import ASK_PAGE, in_words
from ..rule import PageDocument, PageGraph, PageNode, PageRule, Widget

__all__ = ["names", "plugin"]

names = ("*|pysssss",)

_PRESET = "PresetText|pysssss"
_PRESETS = {"default negative": "worst quality"}
"""The presets are kept in the browser; this is what it starts with."""
_MENTION = re.compile(r"(?<!\w)@[\w-]+", re.ASCII)
_SHOWN_MENTIONS = 3

_SHOW = "ShowText|pysssss"
_PRIMITIVE = "ReroutePrimitive|pysssss"
_FUNCTION = "StringFunction|pysssss"
_REPEATER = "Repeater|pysssss"
_LOADERS = frozenset({"LoraLoader|pysssss", "CheckpointLoader|pysssss"})
_NONE = "[none]"
_WIDGET_TYPES = frozenset({"INT", "FLOAT", "STRING", "BOOLEAN", "COMBO"})


class _CustomScripts(PageRule):
    page_only = frozenset({_PRESET})
    added_widgets = {name: {"example": _NONE} for name in _LOADERS}  # noqa: RUF012 - nobody changes it

    def read_values(self, node: PageNode, spec: NodeSpec, page: PageDocument) -> Mapping[str, Any] | None:
        values = node.values if isinstance(node.values, list) else []
        if node.type == _SHOW:
            shown = _shown(node, values)
            if shown and not node.is_off:
                page.report(
                    node,
                    "guessed",
                    "what it showed last is sent along, under names that other packs' JavaScript changes, and read by "
                    "no node",
                    kept=f"sent as {', '.join(shown)}",
                    remedy=ASK_PAGE,
                )
            return shown
        if node.type == _PRIMITIVE:
            return _primitive(node, values)
        if node.type == _FUNCTION:
            # Behind its own values is the result of the last run, which is not sent.
            return dict(zip((item.key for item in spec.inputs), values, strict=False))
        return None

    def write_values(self, entry: dict[str, Any], values: Mapping[str, Any], spec: NodeSpec) -> None:
        if spec.name == _SHOW:
            texts = [value for name, value in values.items() if name.startswith("text_")]
            entry["widgets_values"] = texts
        elif spec.name == _FUNCTION:
            names = [item.key for item in spec.inputs]
            entry["widgets_values"] = [values.get(name, "") for name in names]

    def opened(self, page: PageDocument) -> None:
        """Writes presets into the widgets that they are linked to, and tells of texts that may mention some."""
        if any(node.type == _PRESET for graph in page.graphs() for node in graph.nodes.values()):
            _report_mentions(page)
        for graph in page.graphs():
            for node in graph.nodes.values():
                if node.type == _PRESET:
                    _write_preset(node, graph, page)
                elif node.type == _REPEATER and not node.is_off and _repeats(node):
                    page.report(
                        node,
                        "guessed",
                        "the page makes copies of what it repeats when it queues",
                        kept="no copies are made",
                        remedy=ASK_PAGE,
                    )

    def queued(self, node: PageNode, widget: Widget, page: PageDocument) -> Any:
        value = widget.value
        if node.type in _LOADERS:
            if isinstance(value, Mapping) and isinstance(value.get("content"), str):
                return value["content"]  # beside a picture of it
            if widget.name == "example" and value not in ("", None, _NONE):
                problem = "the page asks the server for the examples of the model"
                page.report(node, "guessed", problem, input=widget.name, kept="as in the file", remedy=ASK_PAGE)
        return value


def _shown(node: PageNode, values: list[Any]) -> dict[str, Any]:
    """What it showed last: a widget for each text, which is sent."""
    has_slot = bool(node.inputs) and node.inputs[0].widget is not None
    rows = values[1:] if len(values) > 1 and has_slot else values
    if rows and not rows[0]:
        rows = rows[1:]
    texts = [text for row in rows for text in (row if isinstance(row, list) else [row])]
    # The first is made before the node has any widgets to count.
    return {f"text_{number or 'undefined'}": text for number, text in enumerate(texts)}


def _primitive(node: PageNode, values: list[Any]) -> dict[str, Any] | None:
    """Without a link, it has a widget for its value."""
    is_free = all(slot.link is None for slot in node.inputs)
    if not is_free or not values or not node.outputs or node.outputs[0].type not in _WIDGET_TYPES:
        return None
    return {"value": values[0]}


def _repeats(node: PageNode) -> bool:
    held = {widget.name: widget.value for widget in node.widgets}
    return held.get("node_mode") == "create" or held.get("output") == "multi"


def _write_preset(node: PageNode, graph: PageGraph, page: PageDocument) -> None:
    name = node.values[0] if isinstance(node.values, list) and node.values else ""
    for link_id in node.outputs[0].links if node.outputs else ():
        target = graph.target(link_id)
        widget = target[0].widget(target[1].widget) if target is not None and target[1].widget is not None else None
        if target is None or widget is None:
            continue
        known = isinstance(name, str) and name in _PRESETS
        if known:
            widget.value = _PRESETS[name]
        page.report(
            target[0],
            "guessed",
            f"gets the preset text {name!r} of node {node.id}, which only the browser knows that it was made in",
            input=widget.name,
            kept=f"it is {widget.value!r}, as {'in a new browser' if known else 'the node itself has it'}",
            remedy="write the text into the node",
        )


def _report_mentions(page: PageDocument) -> None:
    """Without a preset in the file, `@word` is most likely what somebody wrote: there is nothing to tell."""
    for node, widget in _texts(page):
        found = list(dict.fromkeys(_MENTION.findall(widget.value)))
        if found:
            page.report(
                node,
                "ambiguous",
                f"the page puts the text of a preset for {in_words(found[:_SHOWN_MENTIONS])} if its browser has one of "
                "that name",
                input=widget.name,
                kept="the text is as in its box",
                remedy="write the preset's text there",
            )


def _texts(page: PageDocument) -> Iterator[tuple[PageNode, Widget]]:
    """Text boxes that are sent."""
    for graph in page.graphs():
        for node in graph.nodes.values():
            linked = {slot.widget for slot in node.inputs if slot.link is not None}
            for widget in node.widgets if not node.is_off else ():
                is_text = widget.spec is not None and widget.spec.kind is InputKind.STRING
                if is_text and widget.is_sent and widget.name not in linked and isinstance(widget.value, str):
                    yield node, widget


plugin = _CustomScripts()
