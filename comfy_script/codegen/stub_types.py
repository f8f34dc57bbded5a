"""The link types of a stub, as classes: what an output of each can do, and what stands for several of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .stub_names import TYPES, Piece, StubNames, public
from .types import ANY_TYPE, atoms

__all__ = ["LinkTypes"]

_RESULTS = {
    **dict.fromkeys(("IMAGE", "MASK"), "ImageBatchResult"),
    **dict.fromkeys(("STRING", "INT", "FLOAT", "BOOLEAN"), "TextResult"),
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
            if link_type == ANY_TYPE:
                yield f"\nclass {name}({output}, {anything}): ...  # type: ignore[misc]\n"
            elif result := _RESULTS.get(link_type):
                used = {"result": names.local(result), "Any": anything, "Generator": names.local("Generator")}
                yield f"\nclass {name}({output}):{_RESULT_METHODS.format(**used)}"
            else:
                yield f"\nclass {name}({output}): ...\n"
        yield _WAITABLE.format(waitable=self._waitable, Any=anything, Generator=names.local("Generator"))
        alias = names.local("TypeAlias")
        widget = (
            f"str | float | bool | {names.local('Sequence')}[{anything}] | {names.local('Mapping')}[str, {anything}]"
        )
        yield f"\nWidgetValue: {alias} = {widget}\nAnyValue: {alias} = {output} | {widget}\n"
        for (allowed, _), name in self._variables.items():
            bound = output if allowed == ANY_TYPE else " | ".join(own[atom] for atom in atoms(allowed))
            variable, default = names.local("TypeVar"), own[ANY_TYPE]
            yield f'{name} = {variable}("{name}", bound={bound}, default={default})\n'
