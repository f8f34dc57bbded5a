"""Binding a call's arguments to a node's inputs: positions, keywords, defaults, dynamic combos and autogrow."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from typing import Any, NoReturn

from ..errors import (
    DuplicateArgumentError,
    LinkTypeError,
    MissingArgumentError,
    Source,
    UnknownArgumentError,
    ValueRefusedError,
)
from ..registry.records import MISSING, InputKind, InputSpec, NodeSpec
from .checks import Accept, Coerce, Refusal, check_form, describe, make_accept, suggest
from .own_checks import OWN_CHECKS, OwnChecks
from .records import Output

__all__ = ["Binder", "Names", "Place"]

_EXPANDING = (InputKind.DYNAMIC_COMBO, InputKind.AUTOGROW)

Default = Callable[[InputSpec], Any]
"""The value of an input that a script leaves out; None if it is then absent, MISSING if it must be given."""


Place = Callable[[], Source | None]
"""Asked for the call's place in the script when an error is raised."""


class Names:
    """How a script spells the inputs: ComfyUI's key (nested ones dotted) → Python identifier."""

    def __init__(self, identifier: Callable[[str], str], bools: Callable[[tuple[Any, ...]], Mapping[bool, Any] | None]):
        self.identifier = identifier
        self.bools = bools


class Binder:
    """The binding plan of one node, made at its first call.

    Args:
        spec: The node.
        names: Identifier and yes/no rules.
        default: The default rule.
        coerce: Turns Python objects into values that can be recorded.
        own: What the node checks by itself, if that is known; else what a table says of ComfyUI's own nodes.
    """

    __slots__ = (
        "_accepts",
        "_by_keyword",
        "_coerce",
        "_default",
        "_expanding",
        "_last_required",
        "_names",
        "_own",
        "_positional",
        "_required",
        "_template",
        "spec",
    )

    def __init__(
        self,
        spec: NodeSpec,
        names: Names,
        default: Default,
        coerce: Coerce | None = None,
        own: OwnChecks | None = None,
    ) -> None:
        self.spec = spec
        self._names = names
        self._default = default
        self._coerce = coerce
        self._own = own or OWN_CHECKS.get(spec.name)
        self._expanding = tuple(item for item in spec.inputs if item.kind in _EXPANDING)
        self._template: dict[str, Any] = {}
        self._by_keyword: dict[str, tuple[str, Accept]] = {}
        required: list[str] = []
        positional: list[tuple[str, Accept]] = []
        last_required = 0
        for index, item in enumerate(spec.inputs):
            accept = _keep if item.kind in _EXPANDING else self._accept(item)
            positional.append((item.key, accept))
            self._by_keyword[item.key] = (item.key, accept)
            value = default(item)
            if item.kind in _EXPANDING:
                self._template[item.key] = MISSING
            elif value is None:
                continue  # an optional input that the workflow then does without
            elif value is not MISSING:
                self._template[item.key] = value
            elif item.required:
                self._template[item.key] = MISSING
                required.append(item.key)
                last_required = index + 1
        for item in spec.inputs:
            self._by_keyword.setdefault(names.identifier(item.key), self._by_keyword[item.key])
        self._positional = tuple(positional)
        self._required = tuple(required)
        self._last_required = last_required

    def _accept(self, item: InputSpec) -> Accept:
        return make_accept(
            item,
            bools=self._names.bools(item.options) if item.kind is InputKind.COMBO else None,
            coerce=self._coerce,
            own=self._own,
        )

    def bind(self, args: tuple[Any, ...], kwargs: dict[str, Any], source: Place) -> dict[str, Any]:
        """The inputs to record: ComfyUI's keys in registry order, mapped to values and outputs.

        Args:
            args: Positional arguments, by the registry's `input_order`.
            kwargs: Keyword arguments, by identifier or by ComfyUI's own key.
            source: Asked for the call's place when an error is raised.

        Raises:
            UnknownArgumentError, MissingArgumentError, DuplicateArgumentError: The arguments don't fit the node.
            LinkTypeError, ValueRefusedError: A value doesn't fit its input.
        """
        inputs = self._template.copy()
        key = ""
        extra: dict[str, Any] | None = None
        none_given = False
        try:
            if args:
                if len(args) > len(self._positional):
                    self._too_many(args, source)
                for value, (key, accept) in zip(args, self._positional, strict=False):
                    if value is not None:
                        inputs[key] = accept(value)
                    else:
                        none_given = True
            if kwargs:
                known = self._by_keyword
                taken = {key for key, _ in self._positional[: len(args)]}
                for name, value in kwargs.items():
                    entry = known.get(name)
                    if entry is None:
                        extra = extra or {}
                        extra[name] = value
                        continue
                    key, accept = entry
                    if key in taken:
                        raise DuplicateArgumentError(
                            f"{self.spec.name}() got {name!r} twice", node=self.spec.name, argument=key, source=source()
                        )
                    taken.add(key)
                    if value is not None:
                        inputs[key] = accept(value)
        except Refusal as refusal:
            self._refuse(refusal, key, source)
        if self._expanding or extra:
            inputs = self._expand(inputs, extra or {}, source)
        if len(args) < self._last_required or none_given:
            missing = [key for key in self._required if inputs.get(key) is MISSING]
            if missing:
                self._missing(missing, source)
        return inputs

    # -- dynamic combos and autogrow ------------------------------------------------------------------------------

    def _expand(self, inputs: dict[str, Any], extra: dict[str, Any], source: Place) -> dict[str, Any]:
        """Replaces dynamic inputs by what the server sees: flat, dotted keys."""
        result: dict[str, Any] = {}
        left = dict(extra)
        for key, value in inputs.items():
            item = next((item for item in self._expanding if item.key == key), None)
            if item is None:
                result[key] = value
            else:
                self._expand_one(item, key, value, left, result, source)
        if left and (self._own is None or not self._own.keywords):
            self._unknown(left, source)
        for key, value in left.items():
            try:
                result[key] = check_form(value)
            except Refusal as refusal:
                self._refuse(refusal, key, source)
        return result

    def _expand_one(
        self,
        item: InputSpec,
        path: str,
        value: Any,
        left: dict[str, Any],
        result: dict[str, Any],
        source: Place,
    ) -> None:
        if item.kind is InputKind.DYNAMIC_COMBO:
            self._expand_combo(item, path, value, left, result, source)
        elif item.kind is InputKind.AUTOGROW:
            self._expand_autogrow(item, path, value, left, result, source)
        elif value is None or value is MISSING:
            default = self._default(item)
            if default is None:
                return
            if default is not MISSING:
                result[path] = default
            elif item.required:
                self._missing([path], source)
        else:
            try:
                result[path] = self._accept(item)(value)
            except Refusal as refusal:
                self._refuse(refusal, path, source)

    def _expand_combo(
        self,
        item: InputSpec,
        path: str,
        value: Any,
        left: dict[str, Any],
        result: dict[str, Any],
        source: Place,
    ) -> None:
        fields: dict[str, Any] = {}
        if isinstance(value, Mapping):
            fields = dict(value)
            value = fields.pop(item.key, MISSING)
        if isinstance(value, Enum) and value is not MISSING:
            value = value.value
        keys = tuple(option.key for option in item.dynamic_options)
        if value is MISSING or value is None:
            if not item.required and not fields and not any(self._belongs(name, path) for name in left):
                return
            if not keys:
                self._missing([path], source)
            default = self._default(item)
            value = default if default in keys else keys[0]  # what the web page pre-selects
        if isinstance(value, Output):
            result[path] = value
            return
        option = next((option for option in item.dynamic_options if option.key == value), None)
        if option is None:
            self._refuse(Refusal(f"{describe(value)} is not one of its options{suggest(value, keys)}"), path, source)
        result[path] = value
        for field in option.inputs:
            field_path = f"{path}.{field.key}"
            given = fields.pop(field.key, MISSING)
            for name in (field_path, self._names.identifier(field_path)):
                if name in left:
                    given = left.pop(name)
            self._expand_one(field, field_path, given, left, result, source)
        if fields:
            self._unknown(
                {f"{path}.{name}": None for name in fields}, source, [f"{path}.{i.key}" for i in option.inputs]
            )

    def _belongs(self, name: str, path: str) -> bool:
        return name.startswith((f"{path}.", f"{self._names.identifier(path)}_"))

    def _expand_autogrow(
        self,
        item: InputSpec,
        path: str,
        value: Any,
        left: dict[str, Any],
        result: dict[str, Any],
        source: Place,
    ) -> None:
        element = item.template[0] if item.template else None
        given: dict[str, Any] = {}
        if isinstance(value, Mapping):
            given = dict(value)
        elif isinstance(value, (list, tuple)):
            if len(value) > len(item.template_names):
                self._refuse(
                    Refusal(f"takes at most {len(item.template_names)} values, got {len(value)}"), path, source
                )
            given = dict(zip(item.template_names, value, strict=False))
        elif value is not MISSING and value is not None:
            given = {item.template_names[0]: value}
        for name in item.template_names:
            for spelling in (f"{path}.{name}", self._names.identifier(f"{path}.{name}"), name):
                if spelling in left:
                    given[name] = left.pop(spelling)
        unknown = {f"{path}.{name}": None for name in given if name not in item.template_names}
        if unknown:
            self._unknown(unknown, source, [f"{path}.{name}" for name in item.template_names])
        present = {name: given[name] for name in item.template_names if given.get(name) is not None}
        # The server asks for the first ones, whether the whole is optional or not: no gaps there.
        absent = [name for name in item.template_names[: item.template_min] if name not in present]
        if absent:
            needed = f"needs at least {item.template_min} value{'s' * (item.template_min != 1)}, got {len(present)}"
            if len(present) >= item.template_min:
                needed = f"needs {absent[0]!r}, got only {', '.join(map(repr, present))}"
            self._refuse(Refusal(needed), path, source)
        for name, part in present.items():
            if element is None:
                result[f"{path}.{name}"] = part
            else:
                self._expand_one(element, f"{path}.{name}", part, left, result, source)

    # -- errors ---------------------------------------------------------------------------------------------------

    def _refuse(self, refusal: Refusal, key: str, source: Place) -> NoReturn:
        error = LinkTypeError if refusal.is_link else ValueRefusedError
        raise error(
            f"{self.spec.name}({self._names.identifier(key)}): {refusal.reason}",
            node=self.spec.name,
            argument=key,
            source=source(),
        ) from None

    def _missing(self, keys: list[str], source: Place) -> NoReturn:
        names = ", ".join(repr(self._names.identifier(key)) for key in keys)
        raise MissingArgumentError(
            f"{self.spec.name}() needs {names}", node=self.spec.name, argument=keys[0], source=source()
        )

    def _too_many(self, args: tuple[Any, ...], source: Place) -> NoReturn:
        raise UnknownArgumentError(
            f"{self.spec.name}() takes at most {len(self._positional)} arguments, got {len(args)}",
            node=self.spec.name,
            source=source(),
        )

    def _unknown(self, left: Mapping[str, Any], source: Place, candidates: Iterable[str] | None = None) -> NoReturn:
        name = next(iter(left))
        names = [self._names.identifier(key) for key in candidates or self._keys()]
        near = difflib.get_close_matches(name, names, n=3, cutoff=0.5)
        hint = f"did you mean {' or '.join(repr(n) for n in near)}?" if near else f"it has {', '.join(names) or 'none'}"
        raise UnknownArgumentError(
            f"{self.spec.name}() has no argument {name!r}; {hint}", node=self.spec.name, argument=name, source=source()
        )

    def _keys(self) -> list[str]:
        keys: list[str] = []

        def walk(items: Iterable[InputSpec], prefix: str) -> None:
            for item in items:
                keys.append(prefix + item.key)
                for option in item.dynamic_options:
                    walk(option.inputs, f"{prefix}{item.key}.")

        walk(self.spec.inputs, "")
        return list(dict.fromkeys(keys))


def _keep(value: Any) -> Any:
    return value
