"""What the files of one stub call things, and where each of these names comes from."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

__all__ = ["ENUMS", "TYPES", "Piece", "StubNames", "public"]

TYPES = ".types"
"""The file with the link types, and with what is made of them."""

ENUMS = ".enums"
"""The file with the enums that nodes share."""

_HELPERS: Mapping[str, tuple[str, ...]] = {
    "": ("sys",),
    "collections.abc": ("Callable", "Generator", "Mapping", "Sequence"),
    "enum": ("Enum",),
    "typing": ("Any", "Literal", "TypeAlias", "overload"),
    "typing_extensions": ("TypeVar", "deprecated"),
    "comfy_script.runtime.outputs": ("Output",),
    "comfy_script.runtime.results": ("FileResult", "ImageBatchResult", "TextResult"),
    "comfy_script.runtime.util": ("ImageLike",),
    "torch": ("Tensor",),
    "comfy_script.runtime.real.results": ("RealFiles", "RealImageBatch", "RealOutput", "RealText"),
    "comfy_script.runtime.real": ("types",),
    TYPES: ("AnyValue", "WidgetValue"),
}
"""What a file imports for its own use: module → names. Modules of the stub begin with a dot; "" are modules."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a file, and the names in it as far as they are no builtins."""

    text: str
    used: set[str]


def public(name: str) -> str:
    """What the file that defines a name calls it: with an underscore in front, no other file could use it."""
    return f"The{name}" if name.startswith("_") else name


class StubNames:
    """The names of one stub. No two things that a file could see have the same."""

    def __init__(self, nodes: Collection[str], shared: Mapping[str, str]) -> None:
        """Starts with what scripts see.

        Args:
            nodes: The names of nodes.
            shared: The names of link types and enums → the file that defines them.
        """
        exported = {*nodes, *shared}
        self._used: set[str] = set()
        self._locals = {name: f"_{name}" if name in exported else name for names in _HELPERS.values() for name in names}
        self._homes = {name: (file, public(name)) for name, file in shared.items()}
        self._homes |= {self._locals[name]: (module, name) for module, names in _HELPERS.items() for name in names}
        self._taken = {*exported, *self._homes, *map(public, exported)}

    def use(self, name: str) -> str:
        """A name as it is."""
        self._used.add(name)
        return name

    def use_all(self, names: Iterable[str]) -> None:
        """Several names as they are."""
        self._used.update(names)

    def local(self, helper: str) -> str:
        """What a file calls one of the helpers: another name if a node has that."""
        return self.use(self._locals[helper])

    def fresh(self, name: str, home: str | None = None) -> str:
        """A name that nothing else has, as close to the wanted as can be; `home` is the file that defines it."""
        while name in self._taken:
            name += "_"
        self._taken.add(name)
        if home:
            self._homes[name] = (home, name)
        return name

    def __contains__(self, name: object) -> bool:
        """Whether something has this name."""
        return name in self._taken

    @contextmanager
    def writing(self, used: set[str]) -> Iterator[None]:
        """What is written meanwhile is for a file of which `used` are the names in it."""
        before, self._used = self._used, used
        try:
            yield
        finally:
            self._used = before

    def imported(self, used: set[str], file: str | None = None) -> dict[str, dict[str, str]]:
        """Module → name → what it is called, of the names in a file that the file doesn't define itself."""
        found: dict[str, dict[str, str]] = {}
        places = [(*self._homes[local], local) for local in used if local in self._homes]
        for module, name, local in sorted(places):
            if module != file:
                found.setdefault(module, {})[name] = local
        return found
