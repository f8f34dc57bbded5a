"""Binding a call's arguments to a node's inputs: positions, keywords, defaults, dynamic combos and autogrow."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..errors import DuplicateArgumentError, LinkTypeError, UnknownArgumentError, ValueRefusedError
from ..registry.records import MISSING, InputKind, InputSpec, NodeSpec
from .checks import Accept, Coerce, Refusal, check_form, make_accept
from .complaints import Complaints, Place
from .expansion import Default, Expansion
from .own_checks import OwnChecks, own_checks

__all__ = ["Binder", "Names"]

_EXPANDING = (InputKind.DYNAMIC_COMBO, InputKind.AUTOGROW)


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
        own: What the node checks by itself, as far as that is known; plugins are asked for more before a call is
            refused.
    """

    __slots__ = (
        "_by_keyword",
        "_coerce",
        "_complaints",
        "_default",
        "_expanding",
        "_last_required",
        "_names",
        "_own",
        "_own_is_complete",
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
        self._complaints = Complaints(spec, names.identifier)
        self._own = own or OwnChecks()
        self._own_is_complete = False
        self._lay_out()

    def _lay_out(self) -> None:
        spec, default = self.spec, self._default
        template: dict[str, Any] = {}
        by_keyword: dict[str, tuple[str, Accept]] = {}
        required: list[str] = []
        positional: list[tuple[str, Accept]] = []
        last_required = 0
        for index, item in enumerate(spec.inputs):
            accept = _keep if item.kind in _EXPANDING else self._accept(item)
            positional.append((item.key, accept))
            by_keyword[item.key] = (item.key, accept)
            value = default(item)
            if item.kind in _EXPANDING:
                template[item.key] = MISSING
            elif value is None:
                continue  # an optional input that the workflow then does without
            elif value is not MISSING:
                template[item.key] = value
            elif item.required:
                template[item.key] = MISSING
                required.append(item.key)
                last_required = index + 1
        for item in spec.inputs:
            by_keyword.setdefault(self._names.identifier(item.key), by_keyword[item.key])
        self._expanding = tuple(item for item in spec.inputs if item.kind in _EXPANDING)
        self._template = template
        self._by_keyword = by_keyword
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

    def _is_element(self, value: Any) -> bool:
        """Whether a value for an autogrow input is one element, and not a list or dict of them."""
        return not isinstance(value, (list, tuple, Mapping))

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
        try:
            return self._bind(args, kwargs, source)
        except (LinkTypeError, UnknownArgumentError, ValueRefusedError):
            if not self._learn_own_checks():
                raise
        return self._bind(args, kwargs, source)

    def _learn_own_checks(self) -> bool:
        """Asks plugins what the node checks by itself; whether that is more than was known."""
        if self._own_is_complete:
            return False
        self._own_is_complete = True
        known = self._own
        self._own = known | (own_checks(self.spec) or known)
        if self._own == known:
            return False
        self._lay_out()
        return True

    def _bind(self, args: tuple[Any, ...], kwargs: dict[str, Any], source: Place) -> dict[str, Any]:
        inputs = self._template.copy()
        key = ""
        extra: dict[str, Any] | None = None
        none_given = False
        try:
            if args:
                if len(args) > len(self._positional):
                    self._complaints.too_many(args, source)
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
            self._complaints.refused(refusal, key, source)
        if self._expanding or extra:
            inputs = self._expand(inputs, extra or {}, source)
        if len(args) < self._last_required or none_given:
            missing = [key for key in self._required if inputs.get(key) is MISSING]
            if missing:
                self._complaints.missing(missing, source)
        return inputs

    def _expand(self, inputs: dict[str, Any], extra: dict[str, Any], source: Place) -> dict[str, Any]:
        """Replaces dynamic inputs by what the server sees: flat, dotted keys."""
        expansion = Expansion(
            extra,
            identifier=self._names.identifier,
            default=self._default,
            accept=self._accept,
            is_element=self._is_element,
            complaints=self._complaints,
            source=source,
        )
        for key, value in inputs.items():
            item = next((item for item in self._expanding if item.key == key), None)
            if item is None:
                expansion.result[key] = value
            else:
                expansion.add(item, key, value)
        if extra and not self._own.keywords:
            self._complaints.unknown(extra, source)
        for key, value in extra.items():
            try:
                expansion.result[key] = check_form(value)
            except Refusal as refusal:
                self._complaints.refused(refusal, key, source)
        return expansion.result


def _keep(value: Any) -> Any:
    return value
