"""ComfyUI-Lora-Manager: text boxes that stand behind a hidden widget of their own, and lists of LoRAs.

A file says the widgets' names among a node's properties; older ones have no entries for hidden widgets.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ....registry.records import InputKind, NodeSpec
from ...diagnostics import ASK_PAGE, in_words
from ..numbers import as_javascript
from ..rule import PageDocument, PageNode, PageRule

__all__ = ["names", "plugin"]

_LORA_NODES = ("Lora Loader (LoraManager)", "Lora Stacker (LoraManager)")
names = (*_LORA_NODES, "Text (LoraManager)", "Prompt (LoraManager)")

_TEXT = "AUTOCOMPLETE_TEXT_"
_LIST = "LORAS"
_HIDDEN = "__lm_autocomplete_meta_"
_NAMES = "__lm_widget_ids"
_MENTION = re.compile(r"<lora:([^:]+):([-\d.]+)(?::([-\d.]+))?>", re.ASCII)


class _LoraManager(PageRule):
    widget_types = frozenset({f"{_TEXT}LORAS", f"{_TEXT}PROMPT", f"{_TEXT}PROMPT,STRING", _LIST})

    def read_values(self, node: PageNode, spec: NodeSpec, page: PageDocument) -> Mapping[str, Any] | None:
        current = _widgets(spec)
        if not isinstance(node.values, list) or not any(name.startswith(_HIDDEN) for name in current):
            return None  # of a version without hidden widgets
        saved = node.properties.get(_NAMES)
        shown = [name for name in current if not name.startswith(_HIDDEN)]
        if not isinstance(saved, list) or not saved:
            saved = shown if len(node.values) == len(shown) else current
        if len(node.values) > len(saved):
            return None
        held = {str(name): value for name, value in zip(saved, node.values, strict=False)}
        named = {name: held[name] for name in current if name in held}
        for name in current:
            if name.startswith(_HIDDEN):
                named.setdefault(name, {"version": 1, "textWidgetName": name.removeprefix(_HIDDEN)})
        known = {*current, *(item.key for item in spec.inputs)}
        for name in held.keys() - known if not node.is_off else ():
            problem = f"the class has no widget for the value {in_words(held[name])}"
            page.report(node, "unplaced-value", problem, input=name, kept="it is left out", remedy=ASK_PAGE)
        if node.type in _LORA_NODES and isinstance(named.get("text"), str):
            named["loras"] = _merged(named["text"], named.get("loras"))
        return named

    def write_values(self, entry: dict[str, Any], values: Mapping[str, Any], spec: NodeSpec) -> None:
        held = [name for name in _widgets(spec) if name in values]
        if held:
            entry["properties"][_NAMES] = held
            entry["widgets_values"] = [values[name] for name in held]


def _widgets(spec: NodeSpec) -> list[str]:
    """Names of a node's widgets in the order of the page."""
    found = []
    for item in spec.inputs:
        if item.type.startswith(_TEXT):
            found += [_HIDDEN + item.key, item.key]
        elif not item.force_input and (item.type == _LIST or item.kind is not InputKind.SOCKET):
            found.append(item.key)
    return found


def _merged(text: str, saved: Any) -> list[dict[str, Any]]:
    """The list as the page has it after it opened a file: what the text mentions, with what the list says of it."""
    mentioned = {name: (_number(model), _number(clip or model)) for name, model, clip in _MENTION.findall(text)}
    rows = [row for row in saved if isinstance(row, Mapping)] if isinstance(saved, list) else []
    found: dict[str, dict[str, Any]] = {}
    for row in rows:
        name = row.get("name")
        if isinstance(name, str) and name in mentioned:
            model, clip = mentioned[name]
            found.pop(name, None)
            found[name] = {
                **{"name": name, "strength": row.get("strength", model), "active": row.get("active", True)},
                **{"expanded": row.get("expanded", False), "clipStrength": row.get("clipStrength", clip)},
                "selected": bool(row.get("selected")),
            }
    for name, (model, clip) in mentioned.items():
        new = {"name": name, "strength": model, "active": True, "clipStrength": clip, "selected": False}
        found.setdefault(name, new)
    chosen = next((name for name, row in found.items() if row["selected"]), None)
    for name, row in found.items():
        row["clipStrength"] = row["clipStrength"] or row["strength"]
        row.setdefault("expanded", row["clipStrength"] != row["strength"])
        row |= {"locked": False, "selected": name == chosen}
    return list(found.values())


def _number(text: str) -> Any:
    try:
        return as_javascript(float(text))
    except ValueError:
        return None  # as the page sends what is no number


plugin = _LoraManager()
