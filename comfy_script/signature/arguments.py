"""The arguments of a node: its inputs and those that a dynamic combo's options bring, each with its identifier."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from ..registry.records import ComboValue, InputKind, InputSpec, Missing, NodeSpec
from .defaults import effective_default
from .names import argument_identifiers

__all__ = ["Argument", "arguments", "unlisted_identifier", "vocabulary"]


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a node.

    Attributes:
        identifier: As scripts write it, unique within the node.
        key: As the API JSON writes it: `seed`; nested ones dotted, `codec.encoding.crf`.
        variants: Its specs. Inputs of the node itself have one. An input of a dynamic combo's options has one for
            each option that brings it, since the options may differ in its range or vocabulary.
        conditions: For each variant what has to be chosen for it to exist: pairs of a combo's dotted key and an option.
    """

    identifier: str
    key: str
    variants: tuple[InputSpec, ...]
    conditions: tuple[tuple[tuple[str, str], ...], ...]

    @property
    def spec(self) -> InputSpec:
        """The first variant."""
        return self.variants[0]

    @property
    def is_nested(self) -> bool:
        """Whether an option of a dynamic combo brings it."""
        return bool(self.conditions[0])

    @property
    def default(self) -> Any | Missing:
        """`effective_default` of an input of the node itself; `None` of a nested one: that of the chosen option."""
        return None if self.is_nested else effective_default(self.variants[0])

    @property
    def options(self) -> tuple[ComboValue, ...]:
        """The vocabulary of a combo over all its variants, the keys of a dynamic combo, else nothing."""
        if len(self.variants) == 1:
            return vocabulary(self.variants[0])
        seen = dict.fromkeys((type(value), value) for spec in self.variants for value in vocabulary(spec))
        return tuple(value for _, value in seen)


def vocabulary(spec: InputSpec) -> tuple[ComboValue, ...]:
    """The values of a combo, the keys of a dynamic combo's options, else nothing."""
    if spec.kind is InputKind.DYNAMIC_COMBO:
        return tuple(option.key for option in spec.dynamic_options)
    return spec.options


def arguments(node: NodeSpec) -> tuple[Argument, ...]:
    """The arguments of a node: its inputs in positional order, then the nested ones, which are keyword-only."""
    own = [(spec.key, spec) for spec in node.inputs]
    nested: dict[str, tuple[list[InputSpec], list[tuple[tuple[str, str], ...]]]] = {}
    for spec in node.inputs:
        if spec.kind is InputKind.DYNAMIC_COMBO:
            for key, inner, condition in _nested(spec, spec.key, ()):
                specs, conditions = nested.setdefault(key, ([], []))
                specs.append(inner)
                conditions.append(condition)
    for key, _ in own:
        nested.pop(key, None)  # the API JSON has one place for both, and the node's own input is always there
    names = argument_identifiers([*(key for key, _ in own), *nested])
    return (
        *(Argument(names[key], key, (spec,), ((),)) for key, spec in own),
        *(Argument(names[key], key, tuple(specs), tuple(conditions)) for key, (specs, conditions) in nested.items()),
    )


def unlisted_identifier(parameters: Iterable[Argument]) -> str:
    """What a signature calls the keywords that the node doesn't list."""
    taken = {argument.identifier for argument in parameters}
    name = "kwargs"
    while name in taken:
        name += "_"
    return name


def _nested(
    combo: InputSpec, key: str, condition: tuple[tuple[str, str], ...]
) -> Iterator[tuple[str, InputSpec, tuple[tuple[str, str], ...]]]:
    for option in combo.dynamic_options:
        chosen = (*condition, (key, option.key))
        for spec in option.inputs:
            inner_key = f"{key}.{spec.key}"
            yield inner_key, spec, chosen
            if spec.kind is InputKind.DYNAMIC_COMBO:
                yield from _nested(spec, inner_key, chosen)
