"""What scripts have from a registry, by the names that they use: nodes, enums, link types."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._near import near_words
from ..graph.binding import Binder
from ..registry.records import InputKind
from ..signature.arguments import arguments
from ..signature.enums import EnumSpec, global_enums, local_enum
from ..signature.names import node_identifiers
from ..signature.types import link_type_classes
from .static_binding import StaticBinder
from .values import EnumValue, LinkType, NodeReference, Nodes

if TYPE_CHECKING:
    from ..registry.registry import Registry

__all__ = ["Vocabulary"]


class Vocabulary:
    """The names of one registry. What was found out about a node is kept, for the next script.

    Args:
        registry: The nodes.

    Attributes:
        registry: The same.
        enums: Its global enums.
        identifiers: Class type → name in scripts.
    """

    def __init__(self, registry: Registry) -> None:
        self.registry = registry
        self.identifiers = node_identifiers(registry)
        self._class_types = {identifier: name for name, identifier in self.identifiers.items()}
        self.enums = global_enums(registry)
        self._binders: dict[tuple[str, bool], Binder] = {}
        self._combos: dict[tuple[str, str], EnumSpec | None] = {}

    @cached_property
    def _link_types(self) -> dict[str, str]:
        return link_type_classes(self.registry)

    def __contains__(self, name: str) -> bool:
        return name in self._class_types or name in self.enums or name in self._link_types

    def find(self, name: str, is_real: bool) -> NodeReference | EnumValue | LinkType | None:
        """What a script has for a name; None if the registry has nothing of that name."""
        if name in self._class_types:
            return NodeReference(self.registry[self._class_types[name]], name, is_real)
        if name in self.enums:
            return EnumValue(self.enums[name])
        if name in self._link_types:
            return LinkType(name, self._link_types[name], is_real)
        return None

    def by_class_type(self, nodes: Nodes, class_type: str) -> NodeReference | None:
        """The node of ComfyUI's own name."""
        if class_type not in self.registry:
            return None
        return NodeReference(self.registry[class_type], self.identifiers[class_type], nodes.is_real)

    def near(self, name: str) -> list[str]:
        """Nodes and enums that may have been meant."""
        return near_words(name, [*self._class_types, *self.enums])

    def binder(self, node: NodeReference) -> Binder:
        """How calls of a node are bound."""
        key = node.spec.name, node.is_real
        if key not in self._binders:
            self._binders[key] = StaticBinder(node.spec, node.is_real)
        return self._binders[key]

    def combo(self, node: NodeReference, name: str) -> EnumSpec | None:
        """The enum of a node's combo; None if it has no combo of that name."""
        key = node.spec.name, name
        if key not in self._combos:
            self._combos[key] = self._combo(node, name)
        return self._combos[key]

    def _combo(self, node: NodeReference, name: str) -> EnumSpec | None:
        argument = next((each for each in arguments(node.spec) if each.identifier == name), None)
        if argument is None or argument.spec.kind not in (InputKind.COMBO, InputKind.DYNAMIC_COMBO):
            return None
        shared = self.enums.name_for(node.spec.name, argument)
        return self.enums[shared] if shared is not None else local_enum(node.identifier, argument)
