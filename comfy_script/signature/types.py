"""Link types as Python classes: what each is called."""

from __future__ import annotations

import builtins
from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from ..registry.link_types import ANY
from .names import RESERVED, hashed, identifier, node_identifiers

if TYPE_CHECKING:
    from ..registry.registry import Registry

__all__ = ["comfyscript_types", "link_type_classes", "link_type_names"]

_BUILTINS = frozenset(dir(builtins))


def link_type_names(types: Iterable[str], taken: Collection[str]) -> dict[str, str]:
    """Each link type → the name of its class: the type itself, as far as it is an identifier and free. `*` is `ANY`.

    Names in lower case are written in upper case: what `os`, `np` or `load` is in a script, no link type replaces.

    Args:
        types: Link types, no unions.
        taken: The identifiers of the nodes, which come first: a node keeps its name, and the class is renamed.
    """
    names: dict[str, str] = {}
    used = set(taken) | RESERVED
    plain = {link_type: _class_name(link_type) for link_type in types}
    for link_type, name in sorted(plain.items(), key=lambda pair: (pair[0] == ANY, pair[0] != pair[1], pair[0])):
        while name in used or name in _BUILTINS:
            name = hashed(name, link_type)
        used.add(name)
        names[link_type] = name
    return names


def _class_name(link_type: str) -> str:
    if link_type == ANY:
        return "ANY"
    name = identifier(link_type)
    return identifier(name.upper()) if name.islower() else name


def link_type_classes(registry: Registry) -> dict[str, str]:
    """The classes that the stub has for a registry's link types: class name → link type."""
    taken = node_identifiers(registry).values()
    return {name: link_type for link_type, name in link_type_names(registry.link_types, taken).items()}


def comfyscript_types(link_types: Iterable[str]) -> dict[str, str]:
    """The names that ComfyScript has for link types: `ClipVisionOutput` → `CLIP_VISION_OUTPUT`."""
    return {_in_words(link_type): link_type for link_type in link_types if link_type.isupper() and link_type.isascii()}


def _in_words(link_type: str) -> str:
    words = "".join(f"_{word}" if word[:1].isdigit() else word.capitalize() for word in link_type.split("_"))
    return identifier(words)
