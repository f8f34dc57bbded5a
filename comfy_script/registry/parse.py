"""One node of ComfyUI's `/object_info` → `NodeSpec`.

Takes what real packs send: anything odd inside a node is noted through `logging` and read as the server would, or else
as the least that still lets a script use the node. Only plain JSON comes in.

Facts about the format come from ComfyUI 0.30.0: the V1 dictionary (`server.py`, `/object_info`), the V3 input types
(`comfy_api/latest/_io.py`).
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, TypeGuard

from .._text import get_logger
from ..errors import RegistryError
from .folders import names_files
from .link_types import ANY, AUTOGROW, COMBO, DYNAMIC_COMBO, DYNAMIC_SLOT, EDITORS, MATCH, PRIMITIVES
from .records import MISSING, ComboValue, InputKind, InputSpec, NodeSpec, OptionSpec, OutputSpec

__all__ = ["PARSER_VERSION", "parse_node"]

logger = get_logger(__name__)

PARSER_VERSION = 3
"""Raised when other nodes than before are rejected: what was cached about documents is then void."""

_WIDGETS = {
    **{link_type: InputKind[link_type] for link_type in PRIMITIVES},
    COMBO: InputKind.COMBO,
    **dict.fromkeys(EDITORS, InputKind.OTHER_WIDGET),
}

_AUTOGROW_LIMIT = 100  # ComfyUI's own; keeps a registry from asking for a billion names
_DEPTH_LIMIT = 16  # the deepest of ComfyUI 0.30.0 is 3; keeps a hostile document from exhausting the stack

# In the oldest V3 releases, all of these are always there; a V1 node has `deprecated` and `experimental` only if set.
_V3_FIELDS = ("deprecated", "experimental", "api_node", "output_tooltips")


def parse_node(name: str, info: Mapping[str, Any]) -> NodeSpec:
    """Reads one node.

    Args:
        name: Its class type: the key in the document.
        info: Its value in the document: plain JSON of the outer shape that `shape.complaint` checks.

    Raises:
        RegistryError: Dynamic inputs are nested deeper than 16 levels.
    """
    sections = info["input"]
    v3 = "output_matchtypes" in info or all(field in info for field in _V3_FIELDS)
    return NodeSpec(
        name=name,
        display_name=_text(info.get("display_name")) or name,
        description=_text(info.get("description")),
        category=_text(info.get("category")),
        module=_text(info.get("python_module")),
        inputs=_Inputs(name).read(sections, info.get("input_order")),
        outputs=_outputs(info),
        hidden=MappingProxyType(_hidden(sections.get("hidden"))),
        is_output_node=bool(info.get("output_node")),
        is_input_list=bool(info.get("is_input_list")),
        deprecated=bool(info.get("deprecated")),
        experimental=bool(info.get("experimental")),
        api_node=bool(info.get("api_node")),
        dev_only=bool(info.get("dev_only")),
        search_aliases=tuple(alias for alias in _list(info.get("search_aliases")) if isinstance(alias, str)),
        schema="V3" if v3 else "V1",
        page_name=_text(info.get("name")) or name,
    )


class _Inputs:
    """Reads the inputs of one node, nested ones included."""

    def __init__(self, node: str) -> None:
        self.node = node

    def note(self, key: str, text: str) -> None:
        logger.warning("Node %s, input %s: %s", self.node, key, text)

    def read(self, sections: Any, order: Any = None, depth: int = 0) -> tuple[InputSpec, ...]:
        """The inputs of `{required, optional}` in positional order; of one name in both, the required one."""
        if depth > _DEPTH_LIMIT:
            raise RegistryError(f"its dynamic inputs are nested deeper than {_DEPTH_LIMIT} levels")
        found: dict[str, InputSpec] = {}
        for section in ("required", "optional"):
            inputs = sections.get(section) if isinstance(sections, dict) else None
            if not isinstance(inputs, dict):
                continue
            for key in _ordered(inputs, order, section):
                if key in found:
                    if inputs[key] != sections["required"][key]:
                        self.note(key, "it is both required and optional; taken as required")
                    continue
                found[key] = self.one(key, inputs[key], section == "required", depth)
        return tuple(found.values())

    def one(self, key: str, definition: Any, required: bool, depth: int) -> InputSpec:
        """One input: `[type]`, `[type, config]`, and whatever else stands there."""
        kind_of_type, config = self._split(key, definition)
        if isinstance(kind_of_type, (list, tuple)):
            return self._value(key, COMBO, required, config, kind_of_type)
        if not isinstance(kind_of_type, str):
            self.note(key, f"its type is {kind_of_type!r}, not a text or a list; anything can be linked to it")
            return self._value(key, ANY, required, config)
        if kind_of_type == DYNAMIC_COMBO:
            return self._dynamic_combo(key, required, config, depth)
        if kind_of_type == AUTOGROW:
            return self._autogrow(key, required, config, depth)
        if kind_of_type == DYNAMIC_SLOT and isinstance(config.get("slotType"), str):
            return self._value(key, config["slotType"], required, config)
        return self._value(key, kind_of_type, required, config, _list(config.get("options")))

    def _split(self, key: str, definition: Any) -> tuple[Any, Mapping[str, Any]]:
        if isinstance(definition, str):
            self.note(key, "it is written as a text, not as a list")
            return definition, {}
        if not isinstance(definition, (list, tuple)) or len(definition) == 0:
            self.note(key, f"it is written as {definition!r}; anything can be linked to it")
            return ANY, {}
        config = definition[1] if len(definition) > 1 else {}
        if isinstance(config, dict):
            return definition[0], config
        if config is not None:
            self.note(key, f"its options are {_short(config)}, not an object; ignored")
        return definition[0], {}

    def _value(
        self, key: str, link_type: str, required: bool, config: Mapping[str, Any], options: Any = ()
    ) -> InputSpec:
        """An input that is one socket or one widget."""
        if not config and link_type not in _WIDGETS and link_type != MATCH:
            return InputSpec(key, link_type, InputKind.SOCKET, required)
        get = config.get
        # The page takes the old `defaultInput` of an optional input for the same.
        force_input = bool(get("forceInput")) or (not required and bool(get("defaultInput")))
        kind = InputKind.SOCKET if force_input else _kind(link_type, get("widgetType"))
        vocabulary: tuple[ComboValue, ...] = ()
        is_open = False
        if kind is InputKind.COMBO or link_type == COMBO:
            vocabulary = tuple(filter(_is_combo_value, options))
            # What can't be a member here is a value for the server all the same, so it can't be refused.
            is_open = len(vocabulary) < len(options) or names_files(self.node, key, vocabulary, config)
        match_id, allowed_types = _match(config) if link_type == MATCH else (None, None)
        return InputSpec(
            key,
            link_type,
            kind,
            required,
            get("default", MISSING),
            vocabulary,
            is_open,
            _number(get("min")),
            _number(get("max")),
            _number(get("step")),
            bool(get("multiline")),
            _text(get("tooltip")),
            force_input,
            _is_multiselect(config),
            match_id=match_id,
            allowed_types=allowed_types,
            config=MappingProxyType(config),
        )

    def _dynamic_combo(self, key: str, required: bool, config: Mapping[str, Any], depth: int) -> InputSpec:
        options: dict[str, OptionSpec] = {}
        for option in _list(config.get("options")):
            if not isinstance(option, dict) or not isinstance(option.get("key"), (str, int, float)):
                self.note(key, f"one of its options is {_short(option)}, which has no key; left out")
                continue
            name = str(option["key"])
            options.setdefault(name, OptionSpec(name, self.read(option.get("inputs"), depth=depth + 1)))
        return InputSpec(
            key=key,
            type=DYNAMIC_COMBO,
            kind=InputKind.DYNAMIC_COMBO,
            required=required,
            default=config.get("default", MISSING),
            options=tuple(options),
            tooltip=_text(config.get("tooltip")),
            dynamic_options=tuple(options.values()),
            config=MappingProxyType(config),
        )

    def _autogrow(self, key: str, required: bool, config: Mapping[str, Any], depth: int) -> InputSpec:
        template = config.get("template")
        template = template if isinstance(template, dict) else {}
        elements = self.read(template.get("input"), depth=depth + 1)
        names = _template_names(template)
        if not elements or not names:
            self.note(key, "it grows by a template that has no input or no names; anything can be linked to it")
            return self._value(key, ANY, required, config)
        minimum = template.get("min")
        needed = min(max(minimum, 0), len(names)) if _is_int(minimum) and elements[0].required else 0
        return InputSpec(
            key=key,
            type=AUTOGROW,
            kind=InputKind.AUTOGROW,
            required=required,
            tooltip=_text(config.get("tooltip")),
            template=elements,
            template_names=names,
            template_min=needed,
            config=MappingProxyType(config),
        )


def _ordered(inputs: Mapping[str, Any], order: Any, section: str) -> Iterator[str]:
    """Keys in the order that `input_order` gives; what it leaves out follows, as in the document."""
    stated = order.get(section) if isinstance(order, dict) else None
    keys = dict.fromkeys(key for key in _list(stated) if isinstance(key, str) and key in inputs)
    yield from keys
    for key in inputs:
        if key not in keys:
            yield key


def _kind(link_type: str, widget_type: Any) -> InputKind:
    """What a script gives; `widgetType` decides if the page knows it, as it does there."""
    if isinstance(widget_type, str) and widget_type:
        return _WIDGETS.get(widget_type) or _WIDGETS.get(link_type, InputKind.OTHER_WIDGET)
    return _WIDGETS.get(link_type, InputKind.SOCKET)


def _match(config: Mapping[str, Any]) -> tuple[str | None, str]:
    """Template id and allowed types of a match type."""
    template = config.get("template")
    template = template if isinstance(template, dict) else {}
    match_id = template.get("template_id")
    allowed = template.get("allowed_types")
    if isinstance(allowed, (list, tuple)):
        allowed = ",".join(part for part in allowed if isinstance(part, str))
    return match_id if isinstance(match_id, str) else None, allowed if isinstance(allowed, str) and allowed else ANY


def _template_names(template: Mapping[str, Any]) -> tuple[str, ...]:
    """Keys of an autogrow's elements."""
    if isinstance(template.get("names"), (list, tuple)):
        names = dict.fromkeys(name for name in template["names"] if isinstance(name, str))
        return tuple(names)[:_AUTOGROW_LIMIT]
    prefix, limit = template.get("prefix"), template.get("max", _AUTOGROW_LIMIT)
    if not isinstance(prefix, str) or not _is_int(limit):
        return ()
    return tuple(f"{prefix}{index}" for index in range(min(limit, _AUTOGROW_LIMIT)))


def _outputs(info: Mapping[str, Any]) -> tuple[OutputSpec, ...]:
    types = _list(info.get("output"))
    names, tooltips = _list(info.get("output_name")), _list(info.get("output_tooltips"))
    match_ids, is_list = _list(info.get("output_matchtypes")), info.get("output_is_list")
    lists = [is_list] * len(types) if isinstance(is_list, bool) else _list(is_list)

    def at(values: list[Any], index: int) -> Any:
        return values[index] if index < len(values) else None

    outputs = []
    for index, slot_type in enumerate(types):
        options: tuple[ComboValue, ...] = ()
        if isinstance(slot_type, (list, tuple)):
            options = tuple(value for value in slot_type if _is_combo_value(value))
            slot_type = COMBO
        elif not isinstance(slot_type, str):
            slot_type = ANY
        name, match_id = at(names, index), at(match_ids, index)
        outputs.append(
            OutputSpec(
                name=name if isinstance(name, str) and name else slot_type,
                type=slot_type,
                is_list=bool(at(lists, index)),
                tooltip=_text(at(tooltips, index)),
                match_id=match_id if isinstance(match_id, str) else None,
                options=options,
            )
        )
    return tuple(outputs)


def _hidden(section: Any) -> dict[str, str]:
    """Hidden inputs: `{"prompt": "PROMPT"}`, or `["PROMPT"]` in the type's place."""
    if not isinstance(section, dict):
        return {}
    hidden = {}
    for key, definition in section.items():
        first = definition[0] if isinstance(definition, (list, tuple)) and definition else definition
        hidden[key] = first if isinstance(first, str) else ANY
    return hidden


def _is_multiselect(config: Mapping[str, Any]) -> bool:
    """`multiselect` is a flag or its settings; `multi_select` is what the page reads, always settings."""
    return config.get("multiselect") not in (None, False) or config.get("multi_select") not in (None, False)


def _is_combo_value(value: Any) -> bool:
    return value is None or isinstance(value, (str, int, float))


def _is_int(value: Any) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool)


def _number(value: Any) -> float | None:
    """A limit; what is no number limits nothing."""
    if value is None or value.__class__ is int:
        return value
    if isinstance(value, bool) or not isinstance(value, (int, float)) or math.isnan(value):
        return None
    return value


def _list(value: Any) -> list[Any]:
    """A list for a list; one text stands for a list of one (`RETURN_TYPES = ("IMAGE")`)."""
    if isinstance(value, (list, tuple)):
        return list(value)
    return [value] if isinstance(value, str) else []


def _text(value: Any) -> str:
    """Text of what should be text: lists are lines, null is empty."""
    if isinstance(value, str):
        return value
    if isinstance(value, (list, tuple)):
        return "\n".join(str(line) for line in value if line is not None)
    return "" if value is None else str(value)


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."
