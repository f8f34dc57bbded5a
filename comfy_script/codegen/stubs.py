"""The typed stub of `comfy_script.runtime.nodes`: every node, enum and link type, for editors and type checkers.

A node is a class with a typed `__call__`, and an instance of it. Only this form gives type checkers and Jedi all of
signatures, docstrings, the types behind `model, clip, vae = …`, and `Node.argument.member`.

Jedi parses each file that it looks into, from the first line to the last. So the index, `nodes.pyi`, has one line for
each node, with its documentation as one string, and parts in a folder beside it have the classes: Jedi reads a part
when a script uses a node in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..registry.records import NodeSpec
from ..signature.arguments import arguments
from ..signature.docs import node_docstring
from ..signature.enums import global_enums
from ..signature.names import node_identifiers
from ..signature.types import link_type_names
from .annotations import quoted
from .stub_enums import Vocabularies
from .stub_files import import_statements, printable, write_files
from .stub_header import first_line, is_current, parts_folder
from .stub_names import ENUMS, TYPES, Piece, StubNames, public
from .stub_nodes import NodeClasses
from .stub_real_types import SHAPES, RealLinkTypes
from .stub_types import LinkTypes

if TYPE_CHECKING:
    from ..registry.registry import Registry

__all__ = ["stub_files", "write_stubs"]

_PART_SIZE = 40_000


def stub_files(registry: Registry, index: Path, *, real: bool = False) -> tuple[str, dict[str, str]]:
    """The stub of a registry's nodes. The same registry gives the same texts.

    Args:
        registry: The nodes.
        index: Where the index will be.
        real: Of `comfy_script.runtime.real.nodes`, whose nodes give the objects themselves.

    Returns:
        The text of the index; the name of each file in its folder of parts → the text.
    """
    return _Stub(registry, real).files(parts_folder(registry, index).name)


def write_stubs(registry: Registry, dest: Path, *, real: bool = False) -> Path:
    """Writes the stub of a registry, unless the file is already that.

    Readers never see half of a stub, or parts of two.

    Args:
        registry: The registry.
        dest: The file of the index; its folder is made if need be, and gets the folder of the parts.
        real: As of `stub_files`.

    Returns:
        `dest`.

    Raises:
        OSError: A file can't be written.
    """
    if not is_current(registry, dest):
        write_files(registry, dest, *stub_files(registry, dest, real=real))
    return dest


@dataclass(frozen=True, slots=True)
class _Node:
    identifier: str
    class_name: str
    piece: Piece
    doc: str


class _Stub:
    def __init__(self, registry: Registry, real: bool) -> None:
        self._registry = registry
        self._identifiers = node_identifiers(registry)
        types = link_type_names(registry.link_types, self._identifiers.values())
        self._enums = global_enums(registry)
        self._homes = {**dict.fromkeys(types.values(), TYPES), **dict.fromkeys(self._enums, ENUMS)}
        self._names = StubNames(self._identifiers.values(), self._homes)
        self._types = RealLinkTypes(types, self._names, registry.values()) if real else LinkTypes(types, self._names)
        self._shapes = SHAPES if real else {}
        self._vocabularies = Vocabularies(self._enums, self._names)
        self._classes = NodeClasses(self._types, self._vocabularies, self._names)

    def files(self, folder: str) -> tuple[str, dict[str, str]]:
        parts: dict[str, str] = {}
        lines: list[str] = []
        for nodes in self._portions():
            part = self._names.fresh(f"nodes_{len(parts):02}")
            parts[part] = self._file(node.piece for node in nodes)
            # One token of documentation takes Jedi less time than its lines would.
            lines += (f"{node.identifier}: {part}.{node.class_name}\n{quoted(node.doc)}\n" for node in nodes)
        index = self._index(folder, tuple(parts), lines)
        parts["types"] = self._file([self._types.file()], TYPES)
        parts["enums"] = self._file([self._vocabularies.file()], ENUMS)
        parts["__init__"] = ""
        return index, {f"{name}.pyi": text for name, text in parts.items()}

    def _portions(self) -> Iterator[list[_Node]]:
        portion: list[_Node] = []
        size = 0
        for name, spec in self._registry.items():
            node = self._node(self._identifiers[name], spec)
            size += len(node.piece.text)
            if portion and size > _PART_SIZE:
                yield portion
                portion, size = [], len(node.piece.text)
            portion.append(node)
        if portion:
            yield portion

    def _node(self, identifier: str, spec: NodeSpec) -> _Node:
        parameters = arguments(spec)
        doc = node_docstring(spec, identifier=identifier, enums=self._enums, parameters=parameters, shapes=self._shapes)
        class_name = public(identifier)
        return _Node(identifier, class_name, self._classes.piece(class_name, spec, parameters, doc), doc)

    def _index(self, folder: str, parts: Iterable[str], lines: Iterable[str]) -> str:
        shared: dict[str, dict[str, str]] = {}
        for name, file in sorted(self._homes.items()):
            shared.setdefault(f".{folder}{file}", {})[public(name)] = name
        exported = [*self._identifiers.values(), *self._homes]
        # Without a list, stars import what doesn't begin with an underscore; a list takes Jedi time.
        every = any(name.startswith("_") for name in exported)
        listed = "".join(f"    {quoted(name)},\n" for name in sorted(exported))
        text = (
            first_line(self._registry),
            f'"""{len(self._identifiers)} nodes of ComfyUI, with their enums and link types. Generated."""\n\n',
            import_statements({f".{folder}": {part: part for part in parts}}) if parts else "",
            import_statements(shared, exports=True),
            f"\n__all__ = [\n{listed}]\n" if every else "",
            "\n",
            *lines,
        )
        return printable("".join(text))

    def _file(self, pieces: Iterable[Piece], file: str | None = None) -> str:
        pieces = list(pieces)
        used = set().union(*(piece.used for piece in pieces))
        text = import_statements(self._names.imported(used, file)), *(piece.text for piece in pieces)
        return printable("".join(text))
