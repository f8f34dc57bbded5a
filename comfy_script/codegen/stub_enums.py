"""The vocabularies of a stub's combos: enums, and the `Literal` of the values that stand beside them."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import nullcontext
from dataclasses import dataclass

from ..registry.records import ComboValue, NodeSpec
from ..signature.arguments import Argument
from ..signature.enums import EnumSpec, GlobalEnums, local_enum
from .annotations import literal_text, quoted
from .stub_names import ENUMS, Piece, StubNames

__all__ = ["Combo", "Vocabularies"]

_INLINE_LITERAL = 60
_HIDING = frozenset(name for name in dir(str) if not name.startswith("_"))


@dataclass(frozen=True, slots=True)
class Combo:
    """The vocabulary of a combo over all its variants.

    Attributes:
        name: Of its enum.
        members: Type and value → member.
        options: The values.
        is_shared: Whether it is a global enum.
    """

    name: str
    members: Mapping[tuple[type, ComboValue], str]
    options: tuple[ComboValue, ...]
    is_shared: bool


class Vocabularies:
    """Writes the enums and literals of one stub.

    Attributes:
        own: What the node at hand needs besides; the caller empties it.
    """

    def __init__(self, enums: GlobalEnums, names: StubNames) -> None:
        self._enums = enums
        self._names = names
        self._literals: dict[tuple[str, tuple[ComboValue, ...]], str] = {}
        self.own: list[str] = []
        self._shared_used: set[str] = set()
        with names.writing(self._shared_used):
            self._shared = [self._enum(spec) for spec in enums.values()]

    def file(self) -> Piece:
        """The global enums, and the literals that belong to them."""
        return Piece("".join(self._shared), self._shared_used)

    def combo(self, class_name: str, node: NodeSpec, argument: Argument) -> Combo:
        """The combo of a node's argument; its enum is written if it is of this node only."""
        name = self._enums.name_for(node.name, argument)
        if name:
            spec = self._enums[name]
        else:
            own = local_enum(class_name, argument)
            spec = EnumSpec(self._names.fresh(own.name), own.members, own.is_open)
            self.own.append(self._enum(spec))
        members = {(type(value), value): member for member, value in spec.members.items()}
        return Combo(spec.name, members, argument.options, name is not None)

    def annotation(self, combo: Combo, options: tuple[ComboValue, ...]) -> tuple[str | None, str | None]:
        """An enum and a `Literal` that together stand for some options of a combo, of which one may be None."""
        is_all = options is combo.options and not combo.is_shared
        if is_all or combo.members.keys() == {(type(value), value) for value in options}:
            values = literal_text(combo.options)
            return combo.name, self._literal(combo, combo.options, values) if values else None
        values = literal_text(options, limit=len(options))
        if values is None:
            return combo.name, None
        members = (combo.members.get((type(value), value)) for value in options)
        values += [f"{combo.name}.{member}" for member in members if member]
        return None, self._literal(combo, options, values)

    def _enum(self, spec: EnumSpec) -> str:
        # mypy takes an enum without members for a mistake; here it is an empty folder.
        empty = "" if spec.members else "  # type: ignore[misc]"
        body = "" if spec.members or spec.is_embeddings else " ..."
        bases = f"{'str, ' if spec.is_text else ''}{self._names.local('Enum')}"
        lines = [f"\nclass {spec.name}({bases}):{body}{empty}"]
        for name, value in spec.members.items():
            text = quoted(value) if isinstance(value, str) else repr(value)
            hides = "  # type: ignore[assignment]" if name in _HIDING and spec.is_text else ""
            lines.append(f"    {name} = {text}{hides}")
        if spec.is_embeddings:
            lines.append("    def name(self) -> str:  # type: ignore[override]")
            lines.append('        """The embedding\'s own name, without `embedding:`."""')
        return "\n".join(lines) + "\n"

    def _literal(self, combo: Combo, options: tuple[ComboValue, ...], values: list[str]) -> str:
        if sum(map(len, values)) + 2 * len(values) <= _INLINE_LITERAL:
            if any(value.startswith(f"{combo.name}.") for value in values):
                self._names.use(combo.name)
            return f"{self._names.local('Literal')}[{', '.join(values)}]"
        key = (combo.name, options)
        if key not in self._literals:
            with self._names.writing(self._shared_used) if combo.is_shared else nullcontext():
                kind = f"{self._names.local('TypeAlias')} = {self._names.local('Literal')}"
            name = self._names.fresh(f"{combo.name}_values", ENUMS if combo.is_shared else None)
            listed = "".join(f"    {value},\n" for value in values)
            (self._shared if combo.is_shared else self.own).append(f"\n{name}: {kind}[\n{listed}]\n")
            self._literals[key] = name
        return self._names.use(self._literals[key])
