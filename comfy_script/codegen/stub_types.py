"""The link types of a stub, as classes: what an output of each can do, and what stands for several of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ..registry.link_types import ANY, PRIMITIVES, atoms
from ..registry.records import NodeSpec
from .stub_names import TYPES, Piece, StubNames, public

__all__ = ["PYTHON", "LinkTypes"]

_RESULTS = {
    **dict.fromkeys(("IMAGE", "MASK"), "ImageBatchResult"),
    **dict.fromkeys(PRIMITIVES, "TextResult"),
    "AUDIO": "FileResult",
}
"""Link type → what waiting for an output of that type gives; of the others it depends on the node."""

_RESULT_METHODS = """
    def wait(self, timeout: float | None = None) -> {result}: ...
    def __await__(self) -> {Generator}[{Any}, None, {result}]: ...
    async def result(self) -> {result}: ...
"""

_WAITABLE = """
class {waitable}:
    def wait(self, timeout: float | None = None) -> {Any}:
        \"\"\"As of `Output.wait`.\"\"\"
    def __await__(self) -> {Generator}[{Any}, None, {Any}]: ...
    def display(self, *args: {Any}, **kwargs: {Any}) -> None:
        \"\"\"As of `Output.display`.\"\"\"
"""


PYTHON: Mapping[str, str] = {link_type: python.__name__ for link_type, python in PRIMITIVES.items()}
"""Link types whose values are Python's, and what annotations call these."""


class LinkTypes:
    """The link types of one stub, and the type variables of its match types.

    Attributes:
        classes: Link type → name of its class.
    """

    def __init__(self, classes: Mapping[str, str], names: StubNames) -> None:
        self.classes = classes
        self._names = names
        self._variables: dict[tuple[str, int], str] = {}
        self._waitable = names.fresh("Waitable", TYPES)

    def output(self, link_type: str) -> str:
        """The annotation of an output; of a type that isn't known, the one that fits everywhere."""
        return self._names.use(self.classes.get(link_type) or self.classes[ANY])

    def any_output(self) -> str:
        """The annotation of any node's output."""
        return self._names.local("Output")

    def taken(self, link_type: str) -> tuple[str, ...]:
        """What an input of a type takes; nothing of a type that isn't known."""
        if link_type == ANY:
            return (self._names.local("AnyValue"),)
        if link_type not in self.classes:
            return ()
        own = self._names.use(self.classes[link_type])
        return (PYTHON[link_type], own) if link_type in PYTHON else (own,)

    def constants(self, allowed: str) -> Iterator[str]:
        """What an input of a match type takes that its type variable doesn't stand for."""
        plain = PYTHON if allowed == ANY else atoms(allowed)
        return (PYTHON[atom] for atom in plain if atom in PYTHON)

    def returns(self, node: NodeSpec, outputs: Sequence[str]) -> tuple[str, bool]:
        """What calling a node gives, and whether that is to unpack and to be waited for, see `outputs_class`.

        Args:
            node: The node.
            outputs: The annotations of its outputs.
        """
        if not outputs:
            return self._names.local("Output"), False
        if len(outputs) == 1:
            return outputs[0], False
        return f"tuple[{', '.join(outputs)}]", node.is_output_node

    def variables(self, matched: Mapping[str, str]) -> dict[str, str]:
        """A type variable for each match id of a node: another for each, as long as they allow the same types.

        Args:
            matched: Match id → the link types that it allows.
        """
        found: dict[str, str] = {}
        counts: dict[str, int] = {}
        for match_id, allowed in matched.items():
            counts[allowed] = counts.get(allowed, 0) + 1
            key = (allowed, counts[allowed])
            if key not in self._variables:
                kinds = "_".join(self.classes[atom] for atom in atoms(allowed))
                self._variables[key] = self._names.fresh(public(f"{kinds}_T{'' if key[1] == 1 else key[1]}"), TYPES)
            found[match_id] = self._variables[key]
        return found

    def outputs_class(self, name: str, annotation: str) -> str:
        """The class of several outputs of an output node: they unpack, and can be waited for as one."""
        waitable, sys = self._names.use(self._waitable), self._names.local("sys")
        # Jedi unpacks a tuple, but no class that is one and more. It can't decide this, so it takes both for possible.
        return (
            f"\nif {sys}.version_info[0] >= 3:\n    class {name}({annotation}, {waitable}): ...\n"
            f"else:\n    {name} = {annotation}  # for Jedi, which doesn't unpack the class\n"
        )

    def file(self) -> Piece:
        """The classes, the aliases `WidgetValue` and `AnyValue`, the type variables."""
        used: set[str] = set()
        with self._names.writing(used):
            return Piece("".join(self._blocks()), used)

    def _blocks(self) -> Iterator[str]:
        names = self._names
        output, anything = names.local("Output"), names.local("Any")
        own = {link_type: public(name) for link_type, name in self.classes.items()}
        for link_type, name in own.items():
            # An output of any type fits every input, and still is an output.
            if link_type == ANY:
                yield f"\nclass {name}({output}, {anything}): ...  # type: ignore[misc]\n"
            elif result := _RESULTS.get(link_type):
                used = {"result": names.local(result), "Any": anything, "Generator": names.local("Generator")}
                yield f"\nclass {name}({output}):{_RESULT_METHODS.format(**used)}"
            else:
                yield f"\nclass {name}({output}): ...\n"
        yield self._waitable_class()
        alias, widget = names.local("TypeAlias"), self._widget_value()
        yield f"\nWidgetValue: {alias} = {widget}\nAnyValue: {alias} = {output} | {widget}\n"
        for name, allowed in self._type_variables():
            bound = output if allowed == ANY else " | ".join(own[atom] for atom in atoms(allowed))
            variable, default = names.local("TypeVar"), own[ANY]
            yield f'{name} = {variable}("{name}", bound={bound}, default={default})\n'

    def _waitable_class(self) -> str:
        names = {name: self._names.local(name) for name in ("Any", "Generator")}
        return _WAITABLE.format(waitable=self._waitable, **names)

    def _widget_value(self) -> str:
        sequence, mapping, anything = map(self._names.local, ("Sequence", "Mapping", "Any"))
        return f"str | float | bool | {sequence}[{anything}] | {mapping}[str, {anything}]"

    def _type_variables(self) -> Iterator[tuple[str, str]]:
        """Each with the link types that it stands for."""
        return ((name, allowed) for (allowed, _), name in self._variables.items())
