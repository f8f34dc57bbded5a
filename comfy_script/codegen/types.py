"""ComfyUI's link types as Python types: the classes' names, and what a stub writes for an input or an output."""

from __future__ import annotations

import builtins
from collections.abc import Collection, Iterable, Iterator, Mapping

from ..registry.records import InputKind, InputSpec, NodeSpec
from .names import RESERVED, hashed, identifier, node_identifiers

__all__ = ["ANY_TYPE", "atoms", "link_type_classes", "link_type_names", "registry_link_types"]

ANY_TYPE = "*"
"""The link type that fits all others."""

_ALWAYS = ("INT", "FLOAT", "STRING", "BOOLEAN", ANY_TYPE)
_NOT_CLASSES = frozenset({"COMFY_MATCHTYPE_V3", "COMFY_AUTOGROW_V3", "COMFY_DYNAMICCOMBO_V3"})
_BUILTINS = frozenset(dir(builtins))


def atoms(link_type: str) -> tuple[str, ...]:
    """The types of a union, in order: `A,B` → `A`, `B`."""
    if "," not in link_type:
        return (link_type.strip(),)
    return tuple(dict.fromkeys(part for part in map(str.strip, link_type.split(",")) if part))


def registry_link_types(nodes: Iterable[NodeSpec]) -> list[str]:
    """All link types that a registry's nodes give or take, without unions, sorted; `*` and primitive ones always."""
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
    return sorted((types | set(_ALWAYS)) - _NOT_CLASSES)


def _inputs(specs: Iterable[InputSpec]) -> Iterator[InputSpec]:
    for spec in specs:
        yield spec
        yield from _inputs(spec.template)
        for option in spec.dynamic_options:
            yield from _inputs(option.inputs)


def link_type_names(types: Iterable[str], taken: Collection[str]) -> dict[str, str]:
    """Each link type → the name of its class: the type itself, as far as it is an identifier and free. `*` is `ANY`.

    Args:
        types: Link types, no unions.
        taken: The identifiers of the nodes, which come first: a node keeps its name, and the class is renamed.
    """
    names: dict[str, str] = {}
    used = set(taken) | RESERVED
    for link_type in sorted(
        types, key=lambda link_type: (link_type == ANY_TYPE, link_type != identifier(link_type), link_type)
    ):
        name = "ANY" if link_type == ANY_TYPE else identifier(link_type)
        while name in used or name in _BUILTINS:
            name = hashed(name, link_type)
        used.add(name)
        names[link_type] = name
    return names


def link_type_classes(registry: Mapping[str, NodeSpec]) -> dict[str, str]:
    """The classes that the stub has for a registry's link types: class name → link type."""
    taken = node_identifiers(registry).values()
    return {
        name: link_type for link_type, name in link_type_names(registry_link_types(registry.values()), taken).items()
    }
