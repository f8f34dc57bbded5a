"""The link types of a registry: what its nodes give to each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .records import InputKind, InputSpec, NodeSpec

__all__ = ["ANY_TYPE", "atoms", "link_types"]

ANY_TYPE = "*"
"""The link type that fits all others."""

_ALWAYS = ("INT", "FLOAT", "STRING", "BOOLEAN", ANY_TYPE)
_NOT_TYPES = frozenset({"COMFY_MATCHTYPE_V3", "COMFY_AUTOGROW_V3", "COMFY_DYNAMICCOMBO_V3"})


def atoms(link_type: str) -> tuple[str, ...]:
    """The types of a union, in order: `A,B` → `A`, `B`."""
    if "," not in link_type:
        return (link_type.strip(),)
    return tuple(dict.fromkeys(part for part in map(str.strip, link_type.split(",")) if part))


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
    return tuple(sorted((types | set(_ALWAYS)) - _NOT_TYPES))


def _inputs(specs: Iterable[InputSpec]) -> Iterator[InputSpec]:
    for spec in specs:
        yield spec
        yield from _inputs(spec.template)
        for option in spec.dynamic_options:
            yield from _inputs(option.inputs)
