"""Vocabularies of combos as enums: which there are, what they are called, and how their classes behave at run time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum, EnumMeta
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from .._cells import without_our_frames
from .._near import did_you_mean, it_has, near_words
from ..registry.folders import CLOSED_VOCABULARIES, VOCABULARIES, model_folder, where_to_put
from ..registry.records import ComboValue, InputSpec, NodeSpec
from .arguments import Argument
from .names import ambiguous_members, identifier, member_aliases, unique_identifiers

if TYPE_CHECKING:
    from ..registry.registry import Registry

__all__ = [
    "GLOBAL_ENUMS",
    "EnumSpec",
    "GlobalEnums",
    "bool_combo",
    "global_enums",
    "local_enum",
    "make_enum",
    "member_value",
    "near_members",
]

GLOBAL_ENUMS: Mapping[str, tuple[str, str]] = VOCABULARIES
"""Global enum → the node and the input whose vocabulary it is. `Embeddings`, which no node has, isn't in it."""

EMBEDDINGS = "Embeddings"
_EMBEDDING_PREFIX = "embedding:"

_YES_NO = (("enable", "disable"), ("enabled", "disabled"), ("true", "false"), ("yes", "no"), ("on", "off"))


@dataclass(frozen=True, slots=True)
class EnumSpec:
    """A vocabulary with names.

    Attributes:
        name: `Samplers`, or of a node's own combo `<Node>_<argument>`.
        members: Member name → value, in the vocabulary's order.
        is_open: Values outside it are accepted too, as it names files.
        is_embeddings: Its members have `name()`, see `make_enum`.
        folder: The folder of ComfyUI's models whose files these are; empty if none, or if that isn't known.
    """

    name: str
    members: Mapping[str, ComboValue]
    is_open: bool = False
    is_embeddings: bool = False
    folder: str = ""

    @property
    def is_text(self) -> bool:
        """Whether all values are strings."""
        return all(isinstance(value, str) for value in self.members.values())

    @property
    def named_values(self) -> dict[str, ComboValue]:
        """Member name → what the name is made from: the value, or of an embedding its own name."""
        if not self.is_embeddings:
            return dict(self.members)
        return {member: str(value).removeprefix(_EMBEDDING_PREFIX) for member, value in self.members.items()}


class GlobalEnums(Mapping[str, EnumSpec]):
    """The global enums of a registry, and which combos they stand for. All exist, if need be without members."""

    def __init__(self, registry: Registry) -> None:
        self._specs: dict[str, EnumSpec] = {}
        self._by_source: dict[tuple[str, str], str] = {}
        self._by_vocabulary: dict[tuple[str | None, tuple[ComboValue, ...]], str] = {}
        for name, (node, key) in GLOBAL_ENUMS.items():
            spec = _input(registry, node, key)
            options = spec.options if spec else ()
            # Nothing else tells two model folders apart when they hold the same files, so the input's name has to.
            is_open = spec.is_open if spec else name not in CLOSED_VOCABULARIES
            folder = model_folder(node, key) or "" if is_open else ""
            self._specs[name] = EnumSpec(name, unique_identifiers(options), is_open, folder=folder)
            self._by_source[node, key] = name
            if options:
                self._by_vocabulary.setdefault((key if is_open else None, options), name)
        self._specs[EMBEDDINGS] = _embeddings(registry.embeddings)

    def __getitem__(self, name: str) -> EnumSpec:
        return self._specs[name]

    def __iter__(self) -> Any:
        return iter(self._specs)

    def __len__(self) -> int:
        return len(self._specs)

    def name_for(self, node: str, argument: Argument) -> str | None:
        """The global enum which a combo of the node (its class type) is, or None."""
        if name := self._by_source.get((node, argument.key)):
            return name
        options = argument.options
        return self._by_vocabulary.get((None, options)) or self._by_vocabulary.get((argument.spec.key, options))


def _input(registry: Mapping[str, NodeSpec], node: str, key: str) -> InputSpec | None:
    if node not in registry:
        return None
    return next((spec for spec in registry[node].inputs if spec.key == key), None)


def _embeddings(names: Iterable[str]) -> EnumSpec:
    members = {member: f"{_EMBEDDING_PREFIX}{name}" for member, name in unique_identifiers(names).items()}
    return EnumSpec(EMBEDDINGS, members, is_open=True, is_embeddings=True, folder="embeddings")


def global_enums(registry: Registry) -> GlobalEnums:
    """The global enums of a registry by name: `Checkpoints`, …, `Samplers`, `Schedulers`, `Embeddings`."""
    return GlobalEnums(registry)


def local_enum(node_name: str, argument: Argument) -> EnumSpec:
    """The enum of a combo that is no global one.

    Args:
        node_name: The node's identifier.
        argument: A combo or dynamic combo of it.
    """
    is_open = any(spec.is_open for spec in argument.variants)
    return EnumSpec(f"{node_name}_{argument.identifier}", unique_identifiers(argument.options), is_open)


def bool_combo(options: Iterable[ComboValue]) -> dict[bool, ComboValue] | None:
    """What `True` and `False` mean to a combo of two options, which then takes them too; None if they mean nothing.

    `enable`/`disable`, `enabled`/`disabled`, `true`/`false`, `yes`/`no`, `on`/`off` in any case and order do, and
    `True` and `False` themselves.
    """
    vocabulary = tuple(options)
    if len(vocabulary) != 2:
        return None
    if vocabulary in ((True, False), (False, True)) and all(isinstance(value, bool) for value in vocabulary):
        return {True: True, False: False}
    words = {value.lower(): value for value in vocabulary if isinstance(value, str)}
    for yes, no in _YES_NO:
        if words.keys() == {yes, no}:
            return {True: words[yes], False: words[no]}
    return None


class _MemberNamesFirst(type):
    def __dir__(cls) -> list[str]:
        # IPython offers what the class of an object has, too: of an enum's class that is `mro`, before most members.
        return [name for name in super().__dir__() if name != "mro"]


class _ComboMeta(EnumMeta, metaclass=_MemberNamesFirst):
    __combo__: EnumSpec

    def __dir__(cls) -> list[str]:
        # Python adds those of `str`: of no use on the class, and completion would show them before the members.
        return [*cls._member_map_, *(name for name in super().__dir__() if name.startswith("_"))]

    def __getattr__(cls, name: str) -> Any:
        members: Mapping[str, Any] = cls.__dict__.get("_member_map_", {})
        if name in members:  # Python 3.10 and 3.11 find members here
            return members[name]
        spec: EnumSpec | None = cls.__dict__.get("__combo__")
        if spec is None or name.startswith("__"):
            raise AttributeError(f"type object {cls.__name__!r} has no attribute {name!r}")
        aliases = _alias_names(cls)
        if name in aliases:
            return members[aliases[name]]
        raise without_our_frames(AttributeError(_unknown_member(spec, name)))


@lru_cache(maxsize=1024)
def _alias_names(cls: _ComboMeta) -> dict[str, str]:
    return _aliases(cls.__combo__)


def _aliases(spec: EnumSpec) -> dict[str, str]:
    members = spec.named_values
    names = {(type(value), value): member for member, value in members.items()}
    return {alias: names[type(value), value] for alias, value in member_aliases(members).items()}


def member_value(spec: EnumSpec, name: str) -> ComboValue:
    """The value of a vocabulary's member, by its name or an alias of it.

    Raises:
        AttributeError: There is no such member; with the nearest.
    """
    member = name if name in spec.members else _aliases(spec).get(name)
    if member is None:
        raise without_our_frames(AttributeError(_unknown_member(spec, name)))
    return spec.members[member]


def near_members(spec: EnumSpec, name: str) -> list[str]:
    """The members that may have been meant, the nearest first."""
    members = spec.members
    return near_words(name, members) or near_words(identifier(name), members)


def _unknown_member(spec: EnumSpec, name: str) -> str:
    members = spec.members
    if shared := ambiguous_members(spec.named_values).get(name):
        return f"{spec.name}.{name} could be any of " + ", ".join(f"{m} ({members[m]!r})" for m in shared)
    text = f"{spec.name} has no member {name!r}"
    if near := near_members(spec, name):
        return f"{text}; {did_you_mean(near)}"
    text = f"{text}; {it_has(members)}"
    return f"{text}. {where_to_put(spec.folder, 'of that name' if members else '')}" if spec.folder else text


# Only the process that loaded these nodes has the classes, so what a member becomes in another one is its value.
def _plain(value: ComboValue) -> ComboValue:
    return value


class _Member(Enum, metaclass=_ComboMeta):
    def __reduce_ex__(self, protocol: Any) -> Any:
        return _plain, (self._value_,)

    def __copy__(self) -> Any:
        return self

    def __deepcopy__(self, memo: Any) -> Any:
        return self

    def __repr__(self) -> str:
        return f"{type(self).__name__}.{self._name_}"


class _TextCombo(str, _Member):
    def __str__(self) -> str:
        return str.__str__(self._value_)

    def __format__(self, format_spec: str) -> str:
        return str.__format__(str(self), format_spec)


class _Embedding(_TextCombo):
    def name(self) -> str:  # type: ignore[override]
        """The embedding's own name, without `embedding:`."""
        return str(self._value_).removeprefix(_EMBEDDING_PREFIX)


class _Combo(_Member):
    def __str__(self) -> str:
        return str(self._value_)

    def __format__(self, format_spec: str) -> str:
        return format(self._value_, format_spec)


def make_enum(spec: EnumSpec, *, module: str | None = None, qualname: str | None = None) -> type[Enum]:
    """The class of a vocabulary.

    Members of a text vocabulary are strings: equal to their value, with it as their text in `str()`, formats and JSON.
    Members of `Embeddings` have the value `embedding:NAME`, and `name()` gives `NAME`. Asked for a member that it
    doesn't have, the class resolves aliases (see `names.member_aliases`), or raises an AttributeError with the nearest.

    Args:
        spec: Names and values.
        module: Where the class says it is from.
        qualname: Its qualified name; `spec.name` if not given.
    """
    base: Any = _Embedding if spec.is_embeddings else _TextCombo if spec.is_text else _Combo
    made: Any = base(spec.name, dict(spec.members), module=module or __name__, qualname=qualname or spec.name)
    made.__combo__ = spec
    result: type[Enum] = made
    return result
