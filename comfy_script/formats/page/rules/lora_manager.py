"""ComfyUI-Lora-Manager: text boxes that stand behind a hidden widget of their own, lists of LoRAs, settings as objects.

A file says the widgets' names among a node's properties; older ones have no entries for hidden widgets.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ....registry.records import InputKind, NodeSpec
from ...diagnostics import ASK_PAGE, in_words
from ..numbers import as_javascript
from ..rule import PageDocument, PageNode, PageRule, Widget
from ._lora_texts import MENTION, fixed, with_strengths

__all__ = ["names", "plugin"]

_LORA_NODES = frozenset(
    f"{name} (LoraManager)" for name in ("Lora Loader", "Lora Stacker", "Create Hook LoRA", "WanVideo Lora Select")
)
names = ("* (LoraManager)",)

_TEXT = "AUTOCOMPLETE_TEXT_"
_LIST = "LORAS"
_HIDDEN = "__lm_autocomplete_meta_"
_NAMES = "__lm_widget_ids"
_TOGGLE = "TriggerWord Toggle (LoraManager)"
_TAGS = "toggle_trigger_words"
_MESSAGE = "orinalMessage"
_INFO = "Lora Info (LoraManager)"
_NOTHING = {"name": "", "notes": "", "filePath": "", "activeTab": "notes"}
_MODELS = {"Checkpoint Loader (LoraManager)": "ckpt_name", "Unet Loader (LoraManager)": "unet_name"}
_CYCLE: Mapping[str, Any] = {
    **{"current_index": 1, "total_count": 0, "pool_config_hash": "", "model_strength": 1, "clip_strength": 1},
    **{"use_same_clip_strength": True, "use_preset_strength": False, "preset_strength_scale": 1},
    **{"sort_by": "filename", "current_lora_name": "", "current_lora_filename": "", "execution_index": None},
    **{"next_index": None, "repeat_count": 1, "repeat_used": 0, "is_paused": False, "include_no_lora": False},
}
"""The settings of a Lora Cycler, as they are at first."""


class _LoraManager(PageRule):
    widget_types = frozenset(
        {
            *(f"{_TEXT}LORAS", f"{_TEXT}PROMPT", f"{_TEXT}PROMPT,STRING", _LIST),
            *("LORA_POOL_CONFIG", "RANDOMIZER_CONFIG", "CYCLER_CONFIG"),
        }
    )
    added_widgets = {  # noqa: RUF012 - nobody changes it
        _INFO: {"lora_info_display": _NOTHING},
    }

    def read_values(self, node: PageNode, spec: NodeSpec, page: PageDocument) -> Mapping[str, Any] | None:
        current = _widgets(spec)
        if node.type == _TOGGLE:
            return _toggled(current, node.values)
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
        if node.type in _LORA_NODES and isinstance(named.setdefault("text", ""), str):
            named["loras"] = _merged(named["text"], named.get("loras"))
            named["text"] = with_strengths(named["text"], named["loras"])
        return named

    def write_values(self, entry: dict[str, Any], values: Mapping[str, Any], spec: NodeSpec) -> None:
        held = [name for name in _widgets(spec) if name in values]
        if any(name.startswith(_HIDDEN) for name in _widgets(spec)):
            entry["properties"][_NAMES] = held
            entry["widgets_values"] = [values[name] for name in held]
        if spec.name == _TOGGLE:
            tags = values.get(_TAGS)
            entry["widgets_values"] += [
                [_without_strength(tag) for tag in tags] if isinstance(tags, list) else [],
                values.get(_MESSAGE, ""),
            ]

    def queued(self, node: PageNode, widget: Widget, page: PageDocument) -> Any:
        value, kind = widget.value, widget.spec.type if widget.spec is not None else ""
        if node.type == _INFO:
            if any(slot.link is not None for slot in node.inputs):
                self._tell(node, widget, page, "the page asks the server for what is known of the LoRA that is chosen")
            return value if isinstance(value, Mapping) else _NOTHING
        if _MODELS.get(node.type) == widget.name and widget.spec is not None and value not in widget.spec.options:
            self._tell(
                node, widget, page, "is no model of this server, in place of which the page takes the first of its"
            )
        if kind == "LORA_POOL_CONFIG":
            self._tell(node, widget, page, "the page counts the LoRAs on the server for the preview in it")
        if kind == "CYCLER_CONFIG" and isinstance(value, Mapping):
            self._tell(node, widget, page, "the page asks the server for its LoRAs, by which it goes on")
            return _next_of_cycle(value)
        if kind == "RANDOMIZER_CONFIG" and isinstance(value, Mapping) and value.get("roll_mode") == "always":
            page.report(
                node,
                "random-choice",
                "the page draws the next seed each time that it queues",
                input=widget.name,
                kept="it is 0",
                remedy=f'"roll_mode" may be "fixed", or {ASK_PAGE}',
            )
            return {"last_used": None, **value, "execution_seed": None, "next_seed": 0}
        return value

    def _tell(self, node: PageNode, widget: Widget, page: PageDocument, problem: str) -> None:
        page.report(node, "guessed", problem, input=widget.name, kept="as in the file", remedy=ASK_PAGE)


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
    mentioned = {name: (_number(model), _number(clip or model)) for name, model, clip in MENTION.findall(text)}
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


def _toggled(names: list[str], stored: Any) -> dict[str, Any]:
    """The values of a TriggerWord Toggle: behind those of the class its words, and the text that they came from."""
    values = list(stored) if isinstance(stored, list) else []
    named = dict(zip(names, values, strict=False))
    tags, message = [*values[len(names) :], None, None][:2]
    named[_TAGS] = [_sent_tag(tag) for tag in tags] if isinstance(tags, list) else []
    named[_MESSAGE] = message or ""
    return named


def _sent_tag(tag: Any) -> Any:
    """A trigger word as it is sent: not highlighted, as that only follows a run, and with its strength in the text."""
    if not isinstance(tag, Mapping):
        return tag
    sent = {**tag, "highlighted": False}
    if isinstance(tag.get("items"), list):
        sent["items"] = [{**item, "highlighted": False} for item in tag["items"] if isinstance(item, Mapping)]
    if _is_number(tag.get("strength")):
        sent["text"] = f"({tag.get('text')}:{fixed(tag['strength'])})"
    return sent


def _without_strength(tag: Any) -> Any:
    """A trigger word as it is stored."""
    if not isinstance(tag, Mapping) or not _is_number(tag.get("strength")) or not isinstance(tag.get("text"), str):
        return tag
    text = tag["text"].removeprefix("(").removesuffix(f":{fixed(tag['strength'])})")
    return {**tag, "text": text} if f"({text}:{fixed(tag['strength'])})" == tag["text"] else tag


def _next_of_cycle(value: Mapping[str, Any]) -> dict[str, Any]:
    """The settings of a Lora Cycler as they are sent first after a file was opened."""
    sent = {key: value.get(key, default) for key, default in _CYCLE.items()}
    sent["execution_index"] = sent["next_index"] = None
    count, current = sent["total_count"], sent["current_index"]
    if not sent["is_paused"] and _is_number(current) and _is_number(count):
        count += bool(sent["include_no_lora"])
        sent["repeat_used"] = 1
        sent["next_index"] = 1 if 0 < count < current + 1 else current + 1
    return sent


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _number(text: str) -> Any:
    try:
        return as_javascript(float(text))
    except ValueError:
        return None  # as the page sends what is no number


plugin = _LoraManager()
