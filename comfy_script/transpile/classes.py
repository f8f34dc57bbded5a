"""What the passes ask of a node's class, found out once for each class."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..graph.binding import Binder
from ..registry.link_types import ANY, PRIMITIVES
from ..registry.records import InputKind, InputSpec, NodeSpec
from ..signature.arguments import arguments
from ..signature.defaults import effective_default
from ..signature.enums import global_enums, local_enum
from ..signature.names import node_identifiers
from ..signature.types import link_type_names

if TYPE_CHECKING:
    from ..registry.registry import Registry
    from ..signature.arguments import Argument
    from ..signature.enums import EnumSpec

__all__ = ["CallableNode", "Classes"]

_SCALARS = (str, int, float, bool)
_PYTHON: Mapping[InputKind, tuple[type, ...]] = {
    **{InputKind[link_type]: (python,) for link_type, python in PRIMITIVES.items()},
    InputKind.FLOAT: (int, float),
}


class Classes:
    """The classes of a registry.

    Attributes:
        identifiers: Class type → what scripts call it.
        link_types: Link type → the name of its class, for annotations.
        enums: The global enums.
    """

    def __init__(self, registry: Registry) -> None:
        self.identifiers = node_identifiers(registry)
        self.link_types: Mapping[str, str] = link_type_names(registry.link_types, self.identifiers.values())
        self.enums = global_enums(registry)
        self._registry = registry
        self._made: dict[str, CallableNode | None] = {}
        self._members: dict[str, dict[tuple[type, object], str]] = {}

    def get(self, class_type: str) -> CallableNode | None:
        """The class; None if the registry doesn't have it."""
        try:
            return self._made[class_type]
        except KeyError:
            made = CallableNode(self._registry[class_type], self) if class_type in self._registry else None
            self._made[class_type] = made
            return made

    def concrete(self, link_type: str) -> str | None:
        """What annotations call a link type; None of one that can be anything, or isn't the registry's."""
        return self.link_types.get(link_type) if link_type != ANY else None

    def member(self, enum: str, value: object) -> str | None:
        """The member of a global enum that has the value."""
        if enum not in self._members:
            members = self.enums[enum].members
            self._members[enum] = {(type(each), each): member for member, each in members.items()}
        return self._members[enum].get((type(value), value)) if isinstance(value, _SCALARS) else None

    def taken(self) -> set[str]:
        """All names that a script has from `comfy_script.runtime.nodes`."""
        return {*self.identifiers.values(), *self.link_types.values(), *self.enums}


class CallableNode:
    """One class, as scripts call it.

    Attributes:
        spec: Its registry record.
        identifier: What scripts call it.
        arguments: Input key (nested ones dotted) → identifier.
        python: Input key → the Python types that annotations allow, of inputs that take numbers, texts, yes or no.
        indexes: Input key, as far as its first dot → index in positional order.
        defaults: The effective default of each of the node's own inputs, by key.
        outputs: Link types, as outputs have them when a script runs.
        bind: What a call does with its arguments.
    """

    def __init__(self, spec: NodeSpec, classes: Classes) -> None:
        self.spec = spec
        self.identifier = classes.identifiers[spec.name]
        self._arguments: tuple[Argument, ...] = arguments(spec)
        self.arguments = {argument.key: argument.identifier for argument in self._arguments}
        self.python = {
            argument.key: _PYTHON[argument.spec.kind] for argument in self._arguments if argument.spec.kind in _PYTHON
        }
        self.indexes = {item.key: index for index, item in enumerate(spec.inputs)}
        self.defaults = {item.key: effective_default(item) for item in spec.inputs}
        self.outputs = tuple(output.type for output in spec.outputs)
        self.bind = Binder(spec).bind
        self._classes = classes
        self._members: dict[str, dict[tuple[type, object], tuple[str, ...]]] = {}

    def input(self, key: str) -> InputSpec | None:
        """An input of the node itself."""
        index = self.indexes.get(key)
        return None if index is None else self.spec.inputs[index]

    def enum(self, key: str) -> tuple[str | None, EnumSpec] | None:
        """The enum of a combo, with its name if it is a global one; None if it is no combo."""
        argument = next((argument for argument in self._arguments if argument.key == key), None)
        if argument is None or argument.spec.kind is not InputKind.COMBO:
            return None
        name = self._classes.enums.name_for(self.spec.name, argument)
        return (name, self._classes.enums[name]) if name else (None, local_enum(self.identifier, argument))

    def member(self, key: str, value: object) -> tuple[str, ...] | None:
        """How a script writes a combo's value as a member of its enum; None if it is none."""
        members = self._members.get(key)
        if members is None:
            members = self._members[key] = {}
            found = self.enum(key)
            if found is not None:
                name, spec = found
                path = (name,) if name else (self.identifier, self.arguments[key])
                members.update({(type(value), value): (*path, member) for member, value in spec.members.items()})
        return members.get((type(value), value)) if isinstance(value, _SCALARS) else None
