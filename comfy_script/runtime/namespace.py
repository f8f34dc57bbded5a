"""All nodes and enums of one registry by the names that scripts use."""

from __future__ import annotations

import dis
from collections.abc import Callable, Collection, Iterator, Mapping
from enum import Enum
from types import CodeType, FrameType
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .._cells import without_our_frames
from .._near import did_you_mean, near_words, with_hint
from .._processes import StaysInProcess
from .node_types import Node, make_node
from .outputs import Output

if TYPE_CHECKING:
    from ..registry.registry import Registry
    from ..signature.enums import GlobalEnums

__all__ = ["ByClassType", "Namespace"]

N = TypeVar("N")
S = TypeVar("S")


class Namespace(StaysInProcess, Generic[S]):
    """`session.nodes`: nodes and global enums as attributes, made when first asked for.

    Attributes:
        registry: Where they come from.
        session: Whose outputs they make.
        enums: The global enums as records.
    """

    _sent_instead = "In the other process, use the nodes of a session there."

    def __init__(self, registry: Registry, session: S) -> None:
        from ..signature.enums import global_enums
        from ..signature.names import node_identifiers

        self.registry = registry
        self.session = session
        self._identifiers = node_identifiers(registry)
        self._names = {identifier: name for name, identifier in self._identifiers.items()}
        self.enums: GlobalEnums = global_enums(registry)
        self._types: dict[str, str] | None = None
        self._comfyscript_types: dict[str, str] | None = None
        self._arguments: dict[str, dict[str, Any]] = {}
        self._made: dict[str, Any] = {}

    def __getattr__(self, name: str) -> Any:
        # Python and notebooks ask objects for names like these, also while they are being copied.
        if name.startswith("__") or "_made" not in vars(self) or (name.startswith("_") and name not in self.names()):
            raise AttributeError(name)
        made = self.find(name)
        setattr(self, name, made)  # the next time Python finds it by itself
        return made

    def find(self, name: str) -> Any:
        """What a script gets for a name. Other than as attributes, no name is hidden by one of the namespace itself.

        Raises:
            AttributeError: There is no such node, enum or link type.
        """
        made = self._made.get(name)
        if made is None:
            made = self._made[name] = self._make(name)
        return made

    def _asked_for(self, name: str, frame: FrameType, module: str) -> Any:
        """What a module of nodes gives for a name.

        Args:
            name: The name.
            frame: Who asks.
            module: The module.

        Raises:
            ImportError: There is no such node, enum or link type, and an import asks. Of an AttributeError Python would
                say no more than that the name can't be imported.
            AttributeError: There is none, and something else asks.
        """
        try:
            return self.find(name)
        except AttributeError as unknown:
            if dis.opname[frame.f_code.co_code[frame.f_lasti]] != "IMPORT_FROM":
                raise
            said = f"cannot import name {name!r} from {module!r}: {unknown}"
            raise without_our_frames(ImportError(said, name=module)) from None

    def all(self) -> dict[str, Any]:
        """Every name → what a script gets for it."""
        return {name: self.find(name) for name in self.names()}

    def _make(self, name: str) -> Node | type[Enum] | type[Output]:
        class_type = self._names.get(name)
        if class_type is not None:
            return make_node(self, class_type, name)
        if name in self.enums:
            from ..signature.enums import make_enum

            return make_enum(self.enums[name], module="comfy_script.runtime.nodes")
        if name in self.link_types or name in self.comfyscript_types:
            return Output
        hint = did_you_mean(near_words(name, [*self._names, *self.enums]))
        what = f"{self.registry.origin or 'The registry'} has no node or enum {name!r}"
        raise without_our_frames(AttributeError(with_hint(what, hint)))

    def __getitem__(self, class_type: str) -> Node:
        """The node of ComfyUI's own name, whatever characters that has.

        Raises:
            KeyError: There is none.
        """
        identifier = self._identifiers.get(class_type)
        if identifier is None:
            hint = did_you_mean(map(repr, near_words(class_type, self._identifiers)))
            what = f"{self.registry.origin or 'The registry'} has no node type {class_type!r}"
            raise without_our_frames(KeyError(with_hint(what, hint)))
        node: Node = self.find(identifier)
        return node

    def __contains__(self, class_type: object) -> bool:
        return class_type in self._identifiers

    def __iter__(self) -> Iterator[Node]:
        return (self.find(identifier) for identifier in self._names)

    def __len__(self) -> int:
        return len(self._names)

    def __dir__(self) -> list[str]:
        return sorted(self.names())

    @property
    def link_types(self) -> dict[str, str]:
        """The names under which a stub has the link types, for annotations: `def upscale(image: IMAGE) -> IMAGE`."""
        if self._types is None:
            from ..signature.types import link_type_classes

            self._types = link_type_classes(self.registry)
        return self._types

    @property
    def comfyscript_types(self) -> dict[str, str]:
        """ComfyScript's names of them, `Image` for `IMAGE`: a star import brings those that the script uses."""
        if self._comfyscript_types is None:
            from ..signature.types import comfyscript_types

            taken = self.names()
            found = comfyscript_types(self.link_types.values())
            self._comfyscript_types = {name: link_type for name, link_type in found.items() if name not in taken}
        return self._comfyscript_types

    def names_for(self, code: CodeType, has: Collection[str]) -> list[str]:
        """What a star import brings to code: `names`, and what it uses of ComfyScript's names of link types.

        Args:
            code: The code.
            has: The names that it has already; `Image` may be Pillow's.
        """
        used = _names_in(code).intersection(self.comfyscript_types).difference(has)
        return [*self.names(), *sorted(used)]

    def names(self) -> list[str]:
        """The identifiers of all nodes, global enums and link types."""
        return list(dict.fromkeys((*self._names, *self.enums, *self.link_types)))

    # -- enums of arguments ---------------------------------------------------------------------------------------

    def _arguments_of(self, class_type: str) -> dict[str, Any]:
        found = self._arguments.get(class_type)
        if found is None:
            from ..signature.arguments import arguments

            found = {arg.identifier: arg for arg in arguments(self.registry[class_type])}
            self._arguments[class_type] = found
        return found

    def argument_enum_names(self, class_type: str) -> list[str]:
        """The arguments of a node that are combos."""
        return [name for name, argument in self._arguments_of(class_type).items() if _is_combo(argument)]

    def argument_enum(self, class_type: str, name: str) -> type[Enum] | None:
        """The enum of a node's combo; None if it has no such combo."""
        argument = self._arguments_of(class_type).get(name)
        if argument is None or not _is_combo(argument):
            return None
        shared = self.enums.name_for(class_type, argument)
        if shared is not None:
            enum: type[Enum] = self.find(shared)
            return enum
        from ..signature.enums import local_enum, make_enum

        identifier = self._identifiers[class_type]
        spec = local_enum(identifier, argument)
        return make_enum(spec, module="comfy_script.runtime.nodes", qualname=f"{identifier}.{name}")


def _names_in(code: CodeType) -> set[str]:
    inner = [each for each in code.co_consts if isinstance(each, CodeType)]
    return set(code.co_names).union(*map(_names_in, inner))


def _is_combo(argument: Any) -> bool:
    from ..registry.records import InputKind

    return argument.spec.kind in (InputKind.COMBO, InputKind.DYNAMIC_COMBO)


class ByClassType(Mapping[str, N]):
    """Nodes by ComfyUI's own names, of whatever is loaded when they are asked for.

    Args:
        namespace: Gives the nodes.
    """

    def __init__(self, namespace: Callable[[], Namespace[Any]]) -> None:
        self._namespace = namespace

    def __getitem__(self, class_type: str) -> N:
        node: Any = self._namespace()[class_type]
        return node  # type: ignore[no-any-return]

    def __iter__(self) -> Iterator[str]:
        return iter(self._namespace().registry)

    def __len__(self) -> int:
        return len(self._namespace())

    def __repr__(self) -> str:
        return f"<nodes of {self._namespace().registry.origin or 'a registry'} by class type>"
