"""Kinds of parameters: what a function's annotations say about the words of a command line."""

from __future__ import annotations

import collections.abc
import datetime
import math
import types
import typing
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import EnumMeta
from pathlib import Path
from typing import Annotated, Any, Literal

import annotated_types
from typer.models import ParameterInfo
from typing_extensions import Doc

from .._near import did_you_mean, near_words, some_of
from .._placeholders import Placeholder, loaded, path_of
from ..errors import ScriptError
from ..signature.names import GLOBAL_ENUM_NAMES

__all__ = ["ParameterKind", "choices_of", "choose", "kind_of"]

_PLAIN = (str, int, float, bool, Path, datetime.datetime, uuid.UUID)
_LISTS = (list, collections.abc.Sequence, collections.abc.Iterable)
_PICTURES = ("IMAGE", "MASK")
_FEW = 40
"""Characters of options that help shows in place of a word for them."""


@dataclass(slots=True)
class ParameterKind:
    """One parameter.

    Attributes:
        type: What typer makes of its words: a plain type, a tuple, or a list of a plain type.
        choices: What one word has to be: an enum, of a server that may not be asked yet, or words and their values.
        is_picture: It is the path of a picture, for an IMAGE or a MASK.
        minimum: Smallest number.
        maximum: Largest number.
        checks: What it has to be besides, in words, with the test of it.
        info: What `Annotated` has for typer itself.
        help: What `Annotated` has for people.
    """

    type: Any
    choices: Any = None
    is_picture: bool = False
    minimum: float | None = None
    maximum: float | None = None
    checks: list[tuple[str, Callable[[Any], bool]]] = field(default_factory=list)
    info: ParameterInfo | None = None
    help: str | None = None

    @property
    def is_list(self) -> bool:
        """Whether it may be given several times."""
        return typing.get_origin(self.type) is list

    @property
    def metavar(self) -> str | None:
        """What stands for its value in help; None for what typer says."""
        if self.is_picture:
            return "FILE"
        if self.choices is None:
            return None
        if isinstance(self.choices, Placeholder):
            return f"<{'.'.join(path_of(self.choices))}>"
        names = "|".join(_names(self.choices))
        if len(names) <= _FEW:
            return f"<{names}>"
        return f"<{getattr(self.choices, '__qualname__', 'option')}>"

    def value(self, given: Any) -> Any:
        """The value of what was given.

        Raises:
            ValueError: It isn't allowed; says what is.
        """
        if self.choices is not None:
            choices = choices_of(loaded(self.choices))
            given = [choose(word, choices) for word in given] if self.is_list else choose(given, choices)
        for number in given if isinstance(given, list | tuple) else (given,):
            if isinstance(number, float) and not math.isfinite(number):
                raise ValueError(f"{number} is no number that a node can be given.")
        for said, holds in self.checks:
            if not holds(given):
                raise ValueError(f"{given} is not {said}.")
        return given


def kind_of(hint: Any) -> ParameterKind | None:
    """The kind of a parameter with this annotation; None if no words can stand for it.

    Raises:
        ScriptError: Its `Annotated` has a constraint that isn't known.
    """
    metadata: list[Any] = []
    while typing.get_origin(hint) is Annotated:
        hint, *more = typing.get_args(hint)
        metadata += more
    origin: Any = typing.get_origin(hint)
    args: tuple[Any, ...] = typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        members = [each for each in args if each is not types.NoneType]
        found = kind_of(members[0]) if len(members) == 1 else None
    elif origin in _LISTS or hint in (list, tuple):
        found = kind_of(args[0]) if args else ParameterKind(str)
        found = None if found is None or found.is_list or found.type is bool else found
        if found is not None:
            found.type = types.GenericAlias(list, (found.type,))
    elif origin is tuple:
        found = ParameterKind(hint) if all(each in _PLAIN for each in args) else None
    else:
        found = _one(hint)
    if found is not None:
        _limit(found, metadata)
    return found


def _one(hint: Any) -> ParameterKind | None:
    from ..runtime.outputs import Output

    if hint in _PLAIN:
        return ParameterKind(hint)
    if typing.get_origin(hint) is Literal:
        return ParameterKind(str, {str(value): value for value in typing.get_args(hint)})
    if isinstance(hint, Placeholder):
        name, *inner = path_of(hint)
        if inner or name in GLOBAL_ENUM_NAMES:
            return ParameterKind(str, hint)
        return ParameterKind(Path, is_picture=True) if name in _PICTURES else None
    if isinstance(hint, EnumMeta):
        return ParameterKind(str, hint)
    if hint is Output:  # a link type of a server that is known already, which all are
        return ParameterKind(Path, is_picture=True)
    return ParameterKind(str) if hint is Any else None


def _limit(kind: ParameterKind, metadata: Iterable[Any]) -> None:
    number = kind.type in (int, float)
    for each in _flat(metadata):
        if isinstance(each, ParameterInfo):
            kind.info = each
        elif isinstance(each, Doc):
            kind.help = each.documentation
        elif isinstance(each, annotated_types.Ge) and number:
            kind.minimum = typing.cast(float, each.ge)
        elif isinstance(each, annotated_types.Le) and number:
            kind.maximum = typing.cast(float, each.le)
        elif isinstance(each, annotated_types.Gt) and kind.type is int:
            kind.minimum = math.floor(typing.cast(float, each.gt)) + 1
        elif isinstance(each, annotated_types.Lt) and kind.type is int:
            kind.maximum = math.ceil(typing.cast(float, each.lt)) - 1
        elif isinstance(each, annotated_types.BaseMetadata):
            kind.checks.append(_check(each))


def _flat(metadata: Iterable[Any]) -> Iterator[Any]:
    for each in metadata:
        if isinstance(each, annotated_types.GroupedMetadata):
            yield from _flat(each)
        else:
            yield each


def _check(each: annotated_types.BaseMetadata) -> tuple[str, Callable[[Any], bool]]:
    a = annotated_types
    if isinstance(each, a.Gt):
        return f"greater than {each.gt}", lambda value: value > each.gt
    if isinstance(each, a.Ge):
        return f"{each.ge} or more", lambda value: value >= each.ge
    if isinstance(each, a.Lt):
        return f"less than {each.lt}", lambda value: value < each.lt
    if isinstance(each, a.Le):
        return f"{each.le} or less", lambda value: value <= each.le
    if isinstance(each, a.MultipleOf):
        return f"a multiple of {each.multiple_of}", lambda value: value % each.multiple_of == 0
    if isinstance(each, a.MinLen):
        return f"of length {each.min_length} or more", lambda value: len(value) >= each.min_length
    if isinstance(each, a.MaxLen):
        return f"of length {each.max_length} or less", lambda value: len(value) <= each.max_length
    if isinstance(each, a.Predicate):
        return f"what {getattr(each.func, '__name__', each.func)} allows", lambda value: bool(each.func(value))
    raise ScriptError(f"{each!r} in an Annotated is no limit that a command line can hold to.")


def choices_of(choices: Any) -> Mapping[str, Any]:
    """Words → values: names and values of an enum's members, or as given."""
    if not isinstance(choices, EnumMeta):
        return typing.cast(Mapping[str, Any], choices)
    members: dict[str, Any] = {}
    members.update(choices.__members__)
    by_value = {str(member.value): member for member in members.values()}
    return {**members, **{word: member for word, member in by_value.items() if word not in members}}


def _names(choices: Any) -> list[str]:
    return list(choices.__members__) if isinstance(choices, EnumMeta) else list(choices)


def choose(word: str, choices: Mapping[str, Any]) -> Any:
    """The value that a word stands for, in any case of letters if only one does then.

    Raises:
        ValueError: None does.
    """
    if word in choices:
        return choices[word]
    alike = [value for key, value in choices.items() if key.lower() == word.lower()]
    if alike and all(value is alike[0] for value in alike):
        return alike[0]
    if hint := did_you_mean(map(repr, near_words(word, choices))):
        raise ValueError(f"{word!r} is none of its options; {hint}")
    raise ValueError(f"{word!r} is none of its options: {some_of(choices) or 'there are none'}.")
