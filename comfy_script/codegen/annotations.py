"""Python type annotations of a node's arguments and outputs, as a stub writes them."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from ..registry.link_types import ANY, MATCH, atoms
from ..registry.records import MISSING, ComboValue, InputKind, InputSpec, NodeSpec, OutputSpec
from ..signature.arguments import Argument, vocabulary
from ..signature.defaults import effective_default
from ..signature.enums import bool_combo
from .stub_names import StubNames
from .stub_types import PYTHON, LinkTypes

__all__ = ["Annotations", "default_text", "literal_text", "quoted"]

_WIDGET_PYTHON = {"COLOR": "str"}
_UPLOADS = ("image_upload",)
_IMAGES = frozenset({"IMAGE", "MASK"})
_MOST_LITERALS = 200
_LONGEST_DEFAULT = 60


def quoted(text: str) -> str:
    """A string literal, in double quotes where that needs no escapes."""
    literal = repr(text)
    if literal[0] == "'" and '"' not in literal:
        return f'"{literal[1:-1]}"'.replace("\\'", "'")
    return literal


def literal_text(options: Iterable[ComboValue], *, limit: int = _MOST_LITERALS) -> list[str] | None:
    """The members of a `Literal` of a vocabulary; None if it can't be one, as it has fractions or too many values."""
    values = list(options)
    if not values or len(values) > limit or any(isinstance(value, float) for value in values):
        return None
    return [quoted(value) if isinstance(value, str) else repr(value) for value in values]


class Annotations:
    """Writes annotations for one stub."""

    def __init__(self, types: LinkTypes, names: StubNames) -> None:
        self._types = types
        self._names = names
        self._links: dict[str, tuple[tuple[str, ...], frozenset[str]]] = {}

    def argument(self, argument: Argument, enum: str | None, literal: str | None, variables: Mapping[str, str]) -> str:
        """The annotation of an argument, without the `None` of its default.

        Args:
            argument: The argument.
            enum: The name of its enum, if it is a combo.
            literal: What stands for its `Literal`; None if its values have none.
            variables: Match id → type variable.
        """
        options = argument.options
        parts: list[str] = []
        for spec in argument.variants:
            parts += self._one(spec, options, enum, literal, variables)
        return " | ".join(dict.fromkeys(parts))

    def field(self, spec: InputSpec, enum: str | None, literal: str | None, variables: Mapping[str, str]) -> str:
        """The annotation of an input as one option of a dynamic combo brings it; arguments as of `argument`."""
        return " | ".join(dict.fromkeys(self._one(spec, spec.options, enum, literal, variables)))

    def dictionary(self) -> str:
        """What a dynamic combo takes instead of an option."""
        mapping = f"{self._names.local('Mapping')}[str, {self._names.use('Any')}]"
        return " | ".join((mapping, *self._types.taken("COMBO")))

    def element(self, spec: InputSpec, variables: Mapping[str, str]) -> str:
        """The annotation of one element of an autogrow."""
        parts: dict[str, None] = {}
        for each in spec.template:
            parts |= dict.fromkeys(self._one(each, each.options, None, None, variables))
            if each.kind is InputKind.DYNAMIC_COMBO:
                parts[f"{self._names.local('Mapping')}[str, {self._names.use('Any')}]"] = None
        return " | ".join(parts) or self._names.use("Any")

    def _one(
        self,
        spec: InputSpec,
        options: tuple[ComboValue, ...],
        enum: str | None,
        literal: str | None,
        variables: Mapping[str, str],
    ) -> Iterable[str]:
        kind = spec.kind
        if kind is InputKind.COMBO or kind is InputKind.DYNAMIC_COMBO:
            return self._vocabulary(spec, options, enum, literal)
        if kind is InputKind.AUTOGROW:
            element = self.element(spec, variables)
            return (
                f"{self._names.local('Sequence')}[{element}]",
                f"{self._names.local('Mapping')}[str, {element}]",
                element,
            )
        if kind is InputKind.OTHER_WIDGET:
            return _WIDGET_PYTHON.get(spec.type) or self._names.local("WidgetValue"), *self._link(spec.takes)
        if ANY in spec.also:
            return self._link(ANY)
        if spec.type == MATCH or spec.match_id is not None:
            allowed = spec.allowed_types or ANY
            variable = variables.get(spec.match_id or "")
            if variable is None:
                return self._link(allowed)
            return self._names.use(variable), *self._types.constants(allowed)
        link = self._link(spec.takes)
        is_image = spec.kind is InputKind.SOCKET and not _IMAGES.isdisjoint(atoms(spec.type))
        return (*link, self._names.local("ImageLike")) if is_image else link

    def _link(self, link_type: str) -> tuple[str, ...]:
        if link_type not in self._links:
            used: set[str] = set()
            with self._names.writing(used):
                self._links[link_type] = self._taken(link_type), frozenset(used)
        parts, names = self._links[link_type]
        self._names.use_all(names)
        return parts

    def _taken(self, link_type: str) -> tuple[str, ...]:
        kinds = atoms(link_type)
        parts = () if ANY in kinds else dict.fromkeys(part for kind in kinds for part in self._types.taken(kind))
        return tuple(parts) or self._types.taken(ANY)

    def _vocabulary(
        self, spec: InputSpec, options: tuple[ComboValue, ...], enum: str | None, literal: str | None
    ) -> Iterable[str]:
        parts = [self._names.use(enum)] if enum else []
        if literal is not None and not (spec.is_open or spec.unchecked):
            parts.append(literal)
        else:
            parts += dict.fromkeys("None" if value is None else type(value).__name__ for value in options)
            if (spec.is_open or not options) and "str" not in parts:
                parts.append("str")
        if spec.kind is InputKind.COMBO and bool_combo(options) and "bool" not in parts:
            parts.append("bool")
        if any(spec.config.get(upload) for upload in _UPLOADS):
            parts.append(self._names.local("ImageLike"))
        if spec.multiselect:
            parts = [f"{self._names.local('Sequence')}[{' | '.join(parts)}]"]
        if spec.unchecked and not spec.is_open:
            parts.append(self._names.local("WidgetValue"))
        # Only where some node gives such an output can a link feed a combo.
        return [*parts, *self._types.taken("COMBO"), *(self._link(",".join(spec.also)) if spec.also else ())]

    def unlisted(self, node: NodeSpec) -> str | None:
        """What a node takes under names that it doesn't list; None if it takes nothing there."""
        if not node.open_inputs:
            return None
        return " | ".join(self._link(ANY)) if node.open_inputs == "values" else self._types.any_output()

    def output(self, output: OutputSpec, variables: Mapping[str, str]) -> str:
        """The type of an output. What can be of several types fits everywhere, as it does on the server."""
        if output.match_id is None:
            return self._types.output(ANY if output.also else output.type)
        variable = variables.get(output.match_id)
        return self._names.use(variable) if variable else self._types.output(ANY)

    def matched(self, node: NodeSpec) -> dict[str, str]:
        """The match ids of a node which its outputs repeat → the types they allow."""
        given = {output.match_id for output in node.outputs if output.match_id is not None}
        if not given:
            return {}
        allowed: dict[str, str] = {}
        for spec in node.inputs:
            for each in (spec, *spec.template):
                if each.match_id in given and each.match_id is not None:
                    allowed.setdefault(each.match_id, each.allowed_types or ANY)
        return allowed


def default_text(spec: InputSpec) -> str | None:
    """What stands behind `=` in a declaration: a value that fits the annotation, or `...`; None for no default."""
    default = effective_default(spec)
    if default is MISSING:
        return None
    if default is None:
        return "None"
    return _value_text(default, spec) or "..."


def _value_text(value: Any, spec: InputSpec) -> str | None:
    kind = type(value)
    if kind not in (str, int, float, bool):
        return None
    if spec.kind in (InputKind.COMBO, InputKind.DYNAMIC_COMBO):
        known = any(type(option) is kind and option == value for option in vocabulary(spec))
        fits = not spec.multiselect and (known or (spec.is_open and kind is str))
        if not fits or (kind is float and not math.isfinite(value)):
            return None
        return _short(value)
    plain = _plain_types(spec.type)
    if kind is float and not math.isfinite(value):
        return None
    if kind is float and "float" not in plain and "int" in plain and value.is_integer():
        return repr(int(value))
    if kind.__name__ in plain or (kind is int and "float" in plain):
        return _short(value)
    return None


@lru_cache(maxsize=4096)
def _plain_types(link_type: str) -> frozenset[str]:
    """The Python types whose values an input of a type takes."""
    known = frozenset(PYTHON[atom] for atom in atoms(link_type) if atom in PYTHON)
    return known or frozenset({_WIDGET_PYTHON.get(link_type, "")})


def _short(value: str | int | float | bool) -> str | None:
    text = quoted(value) if isinstance(value, str) else repr(value)
    return text if len(text) <= _LONGEST_DEFAULT else None
