"""The records that a registry is made of: plain and immutable."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType
from typing import Any, Literal

__all__ = [
    "MISSING",
    "ComboValue",
    "InputKind",
    "InputSpec",
    "Missing",
    "NodeSpec",
    "OptionSpec",
    "OutputSpec",
    "input_at",
]

ComboValue = str | int | float | bool | None
"""A member of a combo's vocabulary; packs have null among them too."""


class Missing(Enum):
    """The type of `MISSING`: there is no default."""

    MISSING = "MISSING"

    def __repr__(self) -> str:
        return "MISSING"


MISSING = Missing.MISSING


class InputKind(Enum):
    """What a script gives to an input."""

    SOCKET = "socket"
    """An output of another node; for primitive types also a value."""
    INT = "int"
    FLOAT = "float"
    STRING = "string"
    BOOLEAN = "boolean"
    COMBO = "combo"
    DYNAMIC_COMBO = "dynamic_combo"
    """A combo whose chosen option decides which further inputs exist (COMFY_DYNAMICCOMBO_V3)."""
    AUTOGROW = "autogrow"
    """Any number of like inputs (COMFY_AUTOGROW_V3)."""
    OTHER_WIDGET = "other_widget"
    """A value that the web page has an editor for: COLOR, BOUNDING_BOX, CURVE, …"""


def _union(link_type: str, also: tuple[str, ...]) -> str:
    return "*" if "*" in also else ",".join((link_type, *also))


@dataclass(frozen=True, slots=True)
class OptionSpec:
    """One option of a dynamic combo: its key, and the inputs that exist when it is chosen."""

    key: str
    inputs: tuple[InputSpec, ...]


@dataclass(frozen=True, slots=True)
class InputSpec:
    """One input of a node.

    Attributes:
        key: ComfyUI's own name of the input, unique within the node; of a nested input just its last part.
        type: The link type as ComfyUI writes it: `MODEL`, `INT`, `COMBO`, a union `A,B`, `*`, `COMFY_MATCHTYPE_V3`.
            Old-style combos (a list in the type's place) read `COMBO`.
        kind: What a script gives to it.
        required: In the `required` section.
        default: The registry's default, or MISSING. A combo without one has its first option as default if the
            web page would pre-select it; the record keeps what the registry says.
        options: The vocabulary of a combo, as the registry lists it; empty when a server fills it at run time. Of a
            dynamic combo, the keys of its options.
        is_open: The combo names files (models, images …), so values outside `options` are accepted too.
        minimum, maximum, step: The server's numeric range.
        multiline, tooltip: As in the registry.
        force_input: Never a widget.
        multiselect: The combo takes a list of its options.
        dynamic_options: Of a dynamic combo.
        template: Of an autogrow: the specs of one element (usually one).
        template_names: Of an autogrow: the keys of its elements, in order (`image0` … or `a`, `b` …).
        template_min: Of an autogrow: how many elements it needs at least; 0 if its elements are optional.
        match_id: Template id of a match type: inputs and outputs with the same id have the same type.
        allowed_types: Of a match type: `*` or a union.
        also: Link types that its class takes beside `type`, where that is known; `*` for all.
        unchecked: The server checks neither its range nor its options.
        config: The raw options of the registry, untouched.
    """

    key: str
    type: str
    kind: InputKind
    required: bool
    default: Any = MISSING
    options: tuple[ComboValue, ...] = ()
    is_open: bool = False
    minimum: float | None = None
    maximum: float | None = None
    step: float | None = None
    multiline: bool = False
    tooltip: str = ""
    force_input: bool = False
    multiselect: bool = False
    dynamic_options: tuple[OptionSpec, ...] = ()
    template: tuple[InputSpec, ...] = ()
    template_names: tuple[str, ...] = ()
    template_min: int = 0
    match_id: str | None = None
    allowed_types: str | None = None
    also: tuple[str, ...] = ()
    unchecked: bool = False
    config: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def takes(self) -> str:
        """The link types that it takes: `type`, or the union of it and `also`."""
        return _union(self.type, self.also) if self.also else self.type


@dataclass(frozen=True, slots=True)
class OutputSpec:
    """One output of a node.

    Attributes:
        name: As ComfyUI names it; falls back to the type.
        type: The link type. Old packs give a list of values in the type's place: that reads `COMBO`.
        is_list: The node returns a list of such values, and nodes behind it run once per element.
        tooltip: As in the registry.
        match_id: Template id of a match type, else None.
        options: The values when the registry lists them.
        also: Link types that its class passes for beside `type`, where that is known; `*` for all.
    """

    name: str
    type: str
    is_list: bool = False
    tooltip: str = ""
    match_id: str | None = None
    options: tuple[ComboValue, ...] = ()
    also: tuple[str, ...] = ()

    @property
    def gives(self) -> str:
        """The link types that it passes for: `type`, or the union of it and `also`."""
        return _union(self.type, self.also) if self.also else self.type


@dataclass(frozen=True, slots=True)
class NodeSpec:
    """One node type.

    Attributes:
        name: ComfyUI's class type, the key of the registry and the `class_type` of the API JSON.
        display_name, description, category: As in the registry.
        module: Python module that defines the node, such as `nodes` or `comfy_extras.nodes_video`.
        inputs: In positional order: `input_order` of required, then of optional; hidden inputs are not among them.
        outputs: In slot order.
        hidden: Names of the hidden inputs, mapped to their types.
        is_output_node: Runs even if nothing uses its outputs, and may return UI results.
        is_input_list: Takes whole lists instead of running once per element.
        deprecated, experimental, api_node, dev_only: As in the registry.
        schema: The node API it was written to, as far as the registry shows it.
        page_name: The class type that ComfyUI's page sends for it: the registry's field `name`, which rarely differs.
        open_inputs: What it takes under names that aren't among `inputs`: nothing, outputs of nodes (`links`), or plain
            values too (`values`). None where that isn't known: the server's list of nodes doesn't say it.
        changed_inputs: Of a custom node: inputs whose values its pack's JavaScript may change as ComfyUI's page queues
            a workflow, `*` for any. None where nobody has looked at the JavaScript.
    """

    name: str
    display_name: str
    description: str
    category: str
    module: str
    inputs: tuple[InputSpec, ...]
    outputs: tuple[OutputSpec, ...]
    hidden: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    is_output_node: bool = False
    is_input_list: bool = False
    deprecated: bool = False
    experimental: bool = False
    api_node: bool = False
    dev_only: bool = False
    search_aliases: tuple[str, ...] = ()
    schema: Literal["V1", "V3"] = "V1"
    page_name: str = ""
    open_inputs: Literal["", "links", "values"] | None = None
    changed_inputs: tuple[str, ...] | None = None

    @property
    def is_core(self) -> bool:
        """Whether it is ComfyUI's own, as far as the registry says: not of a custom node."""
        return bool(self.module) and self.module.partition(".")[0] != "custom_nodes"


def input_at(inputs: Iterable[InputSpec], key: str, values: Mapping[str, Any], prefix: str = "") -> InputSpec | None:
    """The input at a dotted key: of the option that is chosen, of the element of one that grows.

    Args:
        inputs: The node's.
        key: ComfyUI's name of the input; the names of those that it is nested in stand before it.
        values: What the node is given, by such keys.
        prefix: The key of what the inputs are nested in, with its dot.
    """
    for item in inputs:
        path = f"{prefix}{item.key}"
        if path == key:
            return item
        if not key.startswith(f"{path}."):
            continue
        if item.kind is InputKind.DYNAMIC_COMBO:
            chosen = next((option for option in item.dynamic_options if option.key == values.get(path)), None)
            if chosen is not None:
                return input_at(chosen.inputs, key, values, f"{path}.")
        elif item.kind is InputKind.AUTOGROW and len(item.template) == 1:
            return item.template[0]
    return None
