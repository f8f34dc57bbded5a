"""The typed stub of `comfy_script.runtime.nodes`: every node, enum and link type, for editors and type checkers.

A node is a class with a typed `__call__`, and an instance of it. Only this form gives type checkers and Jedi all of
signatures, docstrings, the types behind `model, clip, vae = …`, and `Node.argument.member`.

Jedi parses each file that it looks into, from the first line to the last. So the index, `nodes.pyi`, has one line for
each node, with its documentation as one string, and parts in a folder beside it have the classes: Jedi reads a part
when a script uses a node in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
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
from .stub_files import encodable, import_statements, locked, write_files
from .stub_header import is_current, parts_folder, stamp_text
from .stub_names import ENUMS, TYPES, Piece, StubNames, public
from .stub_nodes import NodeClasses
from .stub_parts import Divided, part_names
from .stub_real_types import SHAPES, RealLinkTypes
from .stub_types import LinkTypes

if TYPE_CHECKING:
    from ..registry.registry import Registry

__all__ = ["stub_files", "write_stubs"]


def stub_files(registry: Registry, index: Path, *, real: bool = False) -> tuple[str, dict[str, str]]:
    """The stub of a registry's nodes. The same registry gives the same texts.

    Args:
        registry: The nodes.
        index: Where the index will be.
        real: Of `comfy_script.runtime.real.nodes`, whose nodes give the objects themselves.

    Returns:
        The text of the index; the name of each file in its folder of parts → the text.
    """
    text, parts = _Stub(registry, real).files(parts_folder(index).name)
    return text, {**parts, "__init__.pyi": stamp_text(registry, real=real)}


def write_stubs(registry: Registry, dest: Path, *, real: bool = False) -> Path:
    """Writes the stub of a registry, unless it is there.

    One process writes at a time, the others wait for it. Only files that change are written, each is replaced as a
    whole, and in such an order that whoever reads meanwhile finds all nodes which the old stub and the new one share.

    Args:
        registry: The registry.
        dest: The file of the index; its folder is made if need be, and gets the folder of the parts.
        real: As of `stub_files`.

    Returns:
        `dest`.

    Raises:
        OSError: A file can't be written.
    """
    if not is_current(registry, dest, real=real):
        with locked(dest):
            # Whoever wrote meanwhile may have had the same nodes.
            if not is_current(registry, dest, real=real):
                write_files(dest, *stub_files(registry, dest, real=real))
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
        # Neither index nor parts are in the order of the registry: a new node moves no other.
        nodes = {name: self._node(self._identifiers[name], self._registry[name]) for name in sorted(self._registry)}
        placed = part_names({name: Divided(self._registry[name].module, len(nodes[name].piece.text)) for name in nodes})
        # What the index calls a part: another name if a node has that.
        called = {part: self._names.fresh(part) for part in sorted(set(placed.values()))}
        # One token of documentation takes Jedi less time than its lines would.
        lines = [
            f"{node.identifier}: {called[placed[name]]}.{node.class_name}\n{quoted(node.doc)}\n"
            for name, node in nodes.items()
        ]
        parts = {
            part: self._file(node.piece for name, node in nodes.items() if placed[name] == part) for part in called
        }
        index = self._index(folder, called, lines)
        parts["types"] = self._file([self._types.file()], TYPES)
        parts["enums"] = self._file([self._vocabularies.file()], ENUMS)
        return index, {f"{name}.pyi": text for name, text in parts.items()}

    def _node(self, identifier: str, spec: NodeSpec) -> _Node:
        parameters = arguments(spec)
        doc = node_docstring(spec, identifier=identifier, enums=self._enums, parameters=parameters, shapes=self._shapes)
        class_name = public(identifier)
        return _Node(identifier, class_name, self._classes.piece(class_name, spec, parameters, doc), doc)

    def _index(self, folder: str, parts: Mapping[str, str], lines: Iterable[str]) -> str:
        shared: dict[str, dict[str, str]] = {}
        for name, file in sorted(self._homes.items()):
            shared.setdefault(f".{folder}{file}", {})[public(name)] = name
        exported = [*self._identifiers.values(), *self._homes]
        # Without a list, stars import what doesn't begin with an underscore; a list takes Jedi time.
        every = any(name.startswith("_") for name in exported)
        listed = "".join(f"    {quoted(name)},\n" for name in sorted(exported))
        text = (
            '"""Nodes of ComfyUI, with their enums and link types. Generated."""\n\n',
            import_statements({f".{folder}": parts}) if parts else "",
            import_statements(shared, exports=True),
            f"\n__all__ = [\n{listed}]\n" if every else "",
            "\n",
            *lines,
        )
        return encodable("".join(text))

    def _file(self, pieces: Iterable[Piece], file: str | None = None) -> str:
        pieces = list(pieces)
        used = set().union(*(piece.used for piece in pieces))
        text = import_statements(self._names.imported(used, file)), *(piece.text for piece in pieces)
        return encodable("".join(text))
