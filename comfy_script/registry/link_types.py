"""Link types: ComfyUI's names for what inputs take and outputs give, and how they fit together.

A link type is one name (`IMAGE`), a union (`FLOAT,INT`), `*`, or a match type, whose inputs and outputs all have the
type of what is linked to one of them. The page compares by rules of its own, see `formats.page.types`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from .records import InputKind, InputSpec, NodeSpec

__all__ = [
    "ANY",
    "AUTOGROW",
    "COMBO",
    "DYNAMIC_COMBO",
    "DYNAMIC_SLOT",
    "EDITORS",
    "MATCH",
    "PRIMITIVES",
    "atoms",
    "fits",
    "link_types",
    "matched",
    "matching",
    "takes_values",
    "value_type",
]

ANY = "*"
"""Fits all others."""

MATCH = "COMFY_MATCHTYPE_V3"
"""Of inputs and outputs that have one type between them, by template id; it depends on what is linked."""

COMBO = "COMBO"
DYNAMIC_COMBO = "COMFY_DYNAMICCOMBO_V3"
DYNAMIC_SLOT = "COMFY_DYNAMICSLOT_V3"
AUTOGROW = "COMFY_AUTOGROW_V3"

PRIMITIVES: Mapping[str, type[int] | type[float] | type[str] | type[bool]] = MappingProxyType(
    {"INT": int, "FLOAT": float, "STRING": str, "BOOLEAN": bool}
)
"""The types whose values are Python's. By these the server converts what it is given."""

EDITORS = frozenset(
    {
        *("AUDIO_RECORD", "BOUNDING_BOX", "BOUNDING_BOXES", "CHART", "COLOR", "COLORS", "CURVE", "GALLERIA"),
        *("IMAGECOMPARE", "LOAD_3D", "LOAD_3D_ADVANCED", "MARKDOWN", "PAINTER", "PREVIEW_3D", "RANGE", "TEXTAREA"),
        "WEBCAM",
    }
)
"""Types beside primitives and combos that the page (frontend 1.47.12) has an editor for: a script gives values."""

_ALWAYS = frozenset({*PRIMITIVES, ANY})
_NOT_TYPES = frozenset({MATCH, AUTOGROW, DYNAMIC_COMBO})
_OPEN = frozenset({ANY, MATCH})
_TAKING_VALUES = frozenset({*PRIMITIVES, COMBO, *_OPEN})


def atoms(link_type: str) -> tuple[str, ...]:
    """The types of a union, in order: `A,B` → `A`, `B`."""
    if "," not in link_type:
        return (link_type.strip(),)
    return tuple(dict.fromkeys(part for part in map(str.strip, link_type.split(",")) if part))


def fits(given: str, wanted: str) -> bool:
    """Whether the server lets an output of the type `given` feed an input of the type `wanted`.

    It does when either is `*` or a match type, or when a type is in both unions (ComfyUI 0.30,
    `comfy_execution/validation.py`).
    """
    if given == wanted or given in _OPEN or wanted in _OPEN:
        return True
    given_atoms, wanted_atoms = set(atoms(given)), set(atoms(wanted))
    return bool(given_atoms & wanted_atoms) or ANY in given_atoms or ANY in wanted_atoms


def takes_values(spec: InputSpec) -> bool:
    """Whether an input that can be linked takes plain values too, by its type or by an editor in the page."""
    is_edited = spec.kind is InputKind.OTHER_WIDGET or bool(spec.config.get("widgetType"))
    return is_edited or not _TAKING_VALUES.isdisjoint(atoms(spec.takes))


def value_type(value: object) -> str:
    """The primitive type of a value; what is no number and no boolean is a text."""
    if isinstance(value, bool):
        return "BOOLEAN"
    if isinstance(value, int):
        return "INT"
    return "FLOAT" if isinstance(value, float) else "STRING"


def matching(node: NodeSpec, match_id: str, keys: Iterable[str]) -> Iterator[str]:
    """Those of the keys (nested ones dotted) that are inputs of the node with the template id."""
    return (key for key in keys if any(spec.match_id == match_id for spec in _at(node.inputs, key)))


def matched(node: NodeSpec, linked: Mapping[str, str]) -> tuple[str, ...]:
    """The types of a node's outputs. One of a match type has that of the first input which narrows it, else `*`.

    Args:
        node: The node.
        linked: Input key (nested ones dotted) → the type of what is linked or given to it.
    """

    def narrowed(match_id: str) -> str:
        return next((linked[key] for key in matching(node, match_id, linked) if linked[key] not in _OPEN), ANY)

    return tuple(narrowed(output.match_id) if output.match_id else output.type for output in node.outputs)


def _at(specs: Iterable[InputSpec], key: str) -> Iterator[InputSpec]:
    """The inputs that a dotted key names: an option of a dynamic combo may have another than the next."""
    for spec in specs:
        if spec.key == key:
            yield spec
        elif key.startswith(f"{spec.key}."):
            inner = key[len(spec.key) + 1 :]
            for option in spec.dynamic_options:
                yield from _at(option.inputs, inner)
            if inner in spec.template_names:
                yield from spec.template


def link_types(nodes: Iterable[NodeSpec]) -> tuple[str, ...]:
    """All link types that the nodes give or take, without unions, sorted; `*` and primitive ones always."""
    found: set[str] = set()
    for node in nodes:
        for spec in _inputs(node.inputs):
            # A combo takes no links of its own type unless a node gives such, which the outputs tell.
            if spec.kind not in (InputKind.COMBO, InputKind.DYNAMIC_COMBO, InputKind.AUTOGROW):
                found.add(spec.type)
            if spec.allowed_types:
                found.add(spec.allowed_types)
        found.update(output.type for output in node.outputs)
    types = {atom for link_type in found for atom in atoms(link_type)}
    return tuple(sorted((types | _ALWAYS) - _NOT_TYPES))


def _inputs(specs: Iterable[InputSpec]) -> Iterator[InputSpec]:
    for spec in specs:
        yield spec
        yield from _inputs(spec.template)
        for option in spec.dynamic_options:
            yield from _inputs(option.inputs)
