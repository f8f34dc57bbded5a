"""The overloads of a node whose inputs depend on others: dynamic combos, and autogrow inputs.

A **dynamic combo** has an overload for each set of fields that its options bring. Options with the same fields share
one. The combo is then a `Literal` of these options and of their enum members, and the fields are keyword-only, with
the option's own vocabularies and defaults. The option that is chosen by default may be left out. A further overload
takes the dictionary form, `{"codec": "h264", "encoding": "auto"}`, in which nothing can be checked, and which is what
an option that is known at run time only is written as.

An **autogrow** takes a sequence, a dictionary by name, or its first element alone. Its elements are keywords too, under
their long name (`images_image0`) and, unless something else of the node has that, under their own (`image0`): the
first `MOST_ELEMENTS`, or all of one with single letters. Where it needs elements, there is an overload for each of the
three ways, and the keywords have to be the first elements.

Several of these multiply. A node gets no more than `MOST_OVERLOADS`. If it had more, or 1000 parameters in them, its
required autogrow inputs have no keywords. If that isn't enough, dynamic combos inside others take any of their options
with any of the fields; then so do dynamic combos of the node itself, those with the most overloads first.

`docs/explanation/calls.md` shows the overloads of one node.
"""

from __future__ import annotations

import itertools
import math
from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from ..registry.records import MISSING, InputKind, InputSpec
from ..signature.arguments import Argument
from ..signature.defaults import effective_default
from ..signature.names import argument_identifier
from .annotations import quoted

__all__ = ["MOST_ELEMENTS", "MOST_OVERLOADS", "OverloadWriter", "Parameter", "expanded", "signatures"]

MOST_OVERLOADS = 40
MOST_ELEMENTS = 16
_MOST_PARAMETERS = 1000


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of a signature.

    Attributes:
        text: `name: annotation`.
        default: What stands behind `=`; None if the parameter is required.
        is_keyword: Keyword-only.
    """

    text: str
    default: str | None = None
    is_keyword: bool = False

    @property
    def full(self) -> str:
        """The parameter as declared."""
        return self.text if self.default is None else f"{self.text} = {self.default}"


KEYWORDS_ONLY = Parameter("*")
"""Stands among parameters: those behind it are keyword-only."""


class OverloadWriter(ABC):
    """Writes the parameters of a node, and their annotations, for `expanded`."""

    @abstractmethod
    def own(self, argument: Argument) -> Parameter:
        """An input of the node itself."""

    @abstractmethod
    def merged(self, argument: Argument) -> Parameter:
        """An input that options bring, whatever is chosen: it fits any of them, and may be left out."""

    @abstractmethod
    def field(self, argument: Argument, spec: InputSpec) -> Parameter:
        """An input as one option brings it."""

    @abstractmethod
    def chosen(self, argument: Argument, options: Sequence[str]) -> str:
        """The annotation of a dynamic combo for some of its options."""

    @abstractmethod
    def dictionary(self) -> str:
        """The annotation of a dynamic combo for what is no option: the dictionary form, and links."""

    @abstractmethod
    def element(self, spec: InputSpec) -> str:
        """The annotation of one element of an autogrow."""

    @abstractmethod
    def collection(self, spec: InputSpec) -> str:
        """The annotation of an autogrow as a whole."""


_Choice = tuple[Parameter, ...]
_DYNAMIC = (InputKind.DYNAMIC_COMBO, InputKind.AUTOGROW)


def expanded(parameters: Sequence[Argument], writer: OverloadWriter) -> list[list[str]]:
    """The parameter lists of a node's overloads, without `self`.

    Args:
        parameters: The node's arguments.
        writer: Annotations and defaults.
    """
    if not any(each.spec.kind in _DYNAMIC for each in parameters):
        return signatures([writer.own(argument) for argument in parameters])
    plan = _Plan(parameters, writer)
    lists = plan.lists()
    if lists is None:
        plan.has_required_elements = False
        lists = plan.lists()
    if lists is None:
        plan.expands_nested = False
        lists = plan.lists()
    while lists is None:
        largest = plan.largest()
        if largest is None:  # one signature, of which the runs of defaults alone make as many
            return plan.every_list()
        plan.folded.add(largest)
        lists = plan.lists()
    return lists


def signatures(parameters: Iterable[Parameter]) -> list[list[str]]:
    """The overloads that a signature takes in which required parameters follow defaults: one if none does."""
    own: list[Parameter] = []
    behind: list[str] = []
    has_positions = True
    for parameter in parameters:
        if parameter is KEYWORDS_ONLY:
            has_positions = False
        elif parameter.is_keyword or not has_positions:
            behind.append(parameter.full)
        else:
            own.append(parameter)
    full = [parameter.full for parameter in own]
    given = [parameter.text for parameter in own]
    is_required = [parameter.default is None for parameter in own]
    last = len(own) - is_required[::-1].index(True) if True in is_required else 0
    lists = []
    run = is_required.index(False) if False in is_required else len(own)
    while run < last:
        required = is_required.index(True, run)
        lists.append([*given[:run], *full[run:required], "*", *full[required:], *behind])
        run = is_required.index(False, required) if False in is_required[required:] else len(own)
    return [*lists, [*given[:last], *full[last:], *(["*", *behind] if behind else [])]]


class _Plan:
    """What becomes of one node, with what is given up for fewer overloads."""

    def __init__(self, parameters: Sequence[Argument], writer: OverloadWriter) -> None:
        self.has_required_elements = True
        self.expands_nested = True
        self.folded: set[str] = set()
        self._writer = writer
        self._arguments = {argument.key: argument for argument in parameters}
        self._own = [argument for argument in parameters if not argument.is_nested]
        self._taken = {argument.identifier for argument in parameters}
        # A keyword that could mean elements of two autogrows is none.
        elements = {(key, name) for key, spec in _autogrows(self._own) for name in spec.template_names}
        self._owners = Counter(spelling for key, name in elements for spelling in (_long(key, name), name))
        self._memo: dict[str, list[_Choice]] = {}

    def lists(self) -> list[list[str]] | None:
        """The parameter lists; None if there are more than `MOST_OVERLOADS`."""
        self._memo.clear()
        try:
            choices = [self._choices(argument) for argument in self._own]
        except _TooManyError:
            return None
        if math.prod(map(len, choices)) > MOST_OVERLOADS:
            return None
        lists = self.every_list()
        if self.has_required_elements and sum(map(len, lists)) > _MOST_PARAMETERS:
            return None
        return lists if len(lists) <= MOST_OVERLOADS else None

    def every_list(self) -> list[list[str]]:
        """The parameter lists, however many."""
        choices = map(self._choices, self._own)
        return [
            signature
            for choice in itertools.product(*choices)
            for signature in signatures(itertools.chain.from_iterable(choice))
        ]

    def largest(self) -> str | None:
        """The key of the dynamic combo of the node itself that has the most overloads."""
        counts = {
            argument.key: len(self._choices(argument))
            for argument in self._own
            if argument.spec.kind is InputKind.DYNAMIC_COMBO and argument.key not in self.folded
        }
        return max(counts, key=lambda key: counts[key], default=None)

    def _choices(self, argument: Argument) -> list[_Choice]:
        key = argument.key
        if key not in self._memo:
            if argument.spec.kind is InputKind.DYNAMIC_COMBO:
                self._memo[key] = self._combo(argument, argument.spec, key in self.folded)
            elif argument.spec.kind is InputKind.AUTOGROW:
                self._memo[key] = self._autogrow(argument, argument.spec)
            else:
                self._memo[key] = [(self._writer.own(argument),)]
        return self._memo[key]

    def _combo(self, argument: Argument, spec: InputSpec, is_folded: bool) -> list[_Choice]:
        if is_folded or not spec.dynamic_options:
            return [self._merged(argument, spec)]
        default = effective_default(spec)
        # An optional one that is left out is absent, or has its first option if fields of that are given.
        preset = default if default is not None else spec.dynamic_options[0].key
        groups: dict[tuple[_Choice, ...], list[str]] = {}
        for option in spec.dynamic_options:
            groups.setdefault(tuple(self._fields(argument, option.inputs)), []).append(option.key)
        choices: list[_Choice] = []
        for fields, options in groups.items():
            text = f"{argument.identifier}: {self._writer.chosen(argument, options)}"
            combo = Parameter(text, None, argument.is_nested)
            if preset in options:
                preset_text = "None" if default is None else quoted(str(preset))
                combo = replace(combo, text=f"{text} | None" if default is None else text, default=preset_text)
            choices += [(combo, *choice) for choice in fields]
            if preset in options and default is None and all(map(_needs_more, fields)):
                choices.append((Parameter(f"{argument.identifier}: None", "None", argument.is_nested),))
        text = f"{argument.identifier}: {self._writer.dictionary()}"
        return [*choices, (Parameter(text, None, argument.is_nested),)]

    def _merged(self, argument: Argument, spec: InputSpec) -> _Choice:
        """A combo with any of its options, and all of their fields as they come."""
        write = self._writer.merged if argument.is_nested else self._writer.own
        own = write(argument)
        name, _, annotation = own.text.partition(": ")
        combo = replace(own, text=f"{name}: {self._writer.dictionary()} | {annotation}")
        inner = f"{argument.key}."
        fields = [self._arguments[key] for key in self._arguments if key.startswith(inner)]
        return combo, *(self._writer.merged(field) for field in fields if field.is_nested)

    def _fields(self, combo: Argument, inputs: Iterable[InputSpec]) -> list[_Choice]:
        choices: list[list[_Choice]] = []
        for spec in inputs:
            argument = self._arguments[f"{combo.key}.{spec.key}"]
            if not argument.is_nested:  # the node's own input of the same key has the one place for both
                continue
            if spec.kind is InputKind.DYNAMIC_COMBO:
                choices.append(self._combo(argument, spec, not self.expands_nested))
            elif spec.kind is InputKind.AUTOGROW:
                choices.append(self._autogrow(argument, spec))
            else:
                choices.append([(self._writer.field(argument, spec),)])
        if math.prod(map(len, choices)) > MOST_OVERLOADS:
            raise _TooManyError
        return [tuple(itertools.chain.from_iterable(choice)) for choice in itertools.product(*choices)]

    def _autogrow(self, argument: Argument, spec: InputSpec) -> list[_Choice]:
        default = effective_default(spec)
        whole = f"{argument.identifier}: {self._writer.collection(spec)}"
        spellings = self._elements(argument, spec)
        if default is not MISSING:
            every = [*spellings[0], *spellings[1]]
            element = self._writer.element(spec)
            optional = (Parameter(f"{name}: {element} | None", "None", True) for name in every)
            return [(Parameter(f"{whole} | None", "None", argument.is_nested), *optional)]
        choices: list[_Choice] = [(Parameter(whole, None, argument.is_nested),)]
        if self.has_required_elements:
            for names in filter(None, spellings):
                cut = () if argument.is_nested else (KEYWORDS_ONLY,)
                choices.append((*cut, *self._required(names, spec)))
        return choices

    def _required(self, names: Sequence[str], spec: InputSpec) -> Iterator[Parameter]:
        element = self._writer.element(spec)
        for index, name in enumerate(names):
            if index < spec.template_min:
                yield Parameter(f"{name}: {element}", None, True)
            else:
                yield Parameter(f"{name}: {element} | None", "None", True)

    def _elements(self, argument: Argument, spec: InputSpec) -> tuple[list[str], list[str]]:
        """The keywords of an autogrow's elements: the long ones, and those which are the elements' own names."""
        names = list(spec.template_names)
        if any(len(name) > 1 for name in names):
            del names[MOST_ELEMENTS:]
        if spec.template_min > len(names):
            return [], []
        long = [_long(argument.key, name) for name in names]
        if not self._are_free(long):
            return [], []
        is_possible = all(argument_identifier(name) == name for name in names)
        return long, names if is_possible and self._are_free(names) else []

    def _are_free(self, names: Sequence[str]) -> bool:
        return self._taken.isdisjoint(names) and all(self._owners[name] == 1 for name in names)


class _TooManyError(Exception):
    """An option alone has more than `MOST_OVERLOADS`."""


def _long(key: str, name: str) -> str:
    return argument_identifier(f"{key}.{name}")


def _needs_more(choice: _Choice) -> bool:
    return any(parameter is not KEYWORDS_ONLY and parameter.default is None for parameter in choice)


def _autogrows(own: Iterable[Argument]) -> Iterator[tuple[str, InputSpec]]:
    def walk(prefix: str, spec: InputSpec) -> Iterator[tuple[str, InputSpec]]:
        if spec.kind is InputKind.AUTOGROW:
            yield prefix + spec.key, spec
        for option in spec.dynamic_options:
            for inner in option.inputs:
                yield from walk(f"{prefix}{spec.key}.", inner)

    for argument in own:
        yield from walk("", argument.spec)
