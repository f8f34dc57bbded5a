"""Binding a call's arguments to a node's inputs: positions, keywords, defaults, dynamic combos and autogrow.

`docs/explanation/calls.md` has worked examples of each.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..errors import LinkTypeError, UnknownArgumentError, ValueRefusedError
from ..registry.records import MISSING, InputKind, InputSpec, NodeSpec
from ..signature.arguments import arguments
from ..signature.defaults import effective_default
from ..signature.enums import bool_combo
from ..signature.names import argument_identifier
from .checks import Accept, Coerce, Refusal, check_form, make_accept
from .complaints import Complaints, FindSource
from .dynamic_inputs import DynamicInputs
from .open_inputs import accept_open, is_hidden, links_only, numbered_like
from .own_checks import OwnChecks, own_checks

__all__ = ["Binder"]

_EXPANDING = (InputKind.DYNAMIC_COMBO, InputKind.AUTOGROW)


class Binder:
    """The binding plan of one node, made at its first call.

    Names and defaults are those of `signature`; a subclass may take other values and have other defaults.

    Args:
        spec: The node.
        coerce: Turns Python objects into values that can be recorded.
        own: What the node checks by itself, as far as that is known; plugins are asked for more before a call is
            refused.

    Attributes:
        spec: The node.
        complaints: Raises its errors.
    """

    __slots__ = (
        "_by_keyword",
        "_coerce",
        "_expanding",
        "_identifiers",
        "_last_required",
        "_own",
        "_own_is_complete",
        "_positional",
        "_required",
        "_template",
        "complaints",
        "spec",
    )

    def __init__(self, spec: NodeSpec, *, coerce: Coerce | None = None, own: OwnChecks | None = None) -> None:
        self.spec = spec
        self.complaints = Complaints(spec, self.identifier)
        self._identifiers = {argument.key: argument.identifier for argument in arguments(spec)}
        self._coerce = coerce
        self._own = own or OwnChecks()
        self._own_is_complete = False
        self._lay_out()

    def identifier(self, key: str) -> str:
        """How scripts spell an input, by ComfyUI's key of it (nested ones dotted)."""
        return self._identifiers.get(key) or argument_identifier(key)

    def default(self, item: InputSpec) -> Any:
        """The value of an input that a script leaves out; None if it is then absent, MISSING if it must be given."""
        return effective_default(item)

    def accept(self, item: InputSpec) -> Accept:
        """The check of an input."""
        return make_accept(
            item,
            bools=bool_combo(item.options) if item.kind is InputKind.COMBO else None,
            coerce=self._coerce,
            own=self._own,
        )

    def is_element(self, value: Any) -> bool:
        """Whether a value for an autogrow input is one element, and not a list or dict of them."""
        return not isinstance(value, (list, tuple, Mapping))

    def is_undecided(self, value: Any) -> bool:
        """Whether a value isn't known, so that it may choose any option or be any number of elements."""
        return False

    def check(self, item: InputSpec, key: str, value: Any, source: FindSource) -> Any:
        """The value to record for one input, as a call would have it. Errors as of `bind`.

        Args:
            item: The input.
            key: ComfyUI's key of it (nested ones dotted).
            value: As a script gave it.
            source: Asked for the script's line when an error is raised.
        """
        try:
            return self.accept(item)(value)
        except Refusal as refusal:
            if self._learn_own_checks():
                return self.check(item, key, value, source)
            self.complaints.refused(refusal, key, source)

    def accept_open(self, value: Any) -> Any:
        """A value for a keyword that the registry doesn't list, where the node takes such."""
        return accept_open(self.spec, value)

    def _lay_out(self) -> None:
        spec = self.spec
        template: dict[str, Any] = {}
        by_keyword: dict[str, tuple[str, Accept]] = {}
        required: list[str] = []
        positional: list[tuple[str, Accept]] = []
        last_required = 0
        for index, item in enumerate(spec.inputs):
            accept = _keep if item.kind in _EXPANDING else self.accept(item)
            positional.append((item.key, accept))
            by_keyword[item.key] = (item.key, accept)
            value = self.default(item)
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
            by_keyword.setdefault(self.identifier(item.key), by_keyword[item.key])
        self._expanding = tuple(item for item in spec.inputs if item.kind in _EXPANDING)
        self._template = template
        self._by_keyword = by_keyword
        self._positional = tuple(positional)
        self._required = tuple(required)
        self._last_required = last_required

    def bind(self, args: tuple[Any, ...], kwargs: dict[str, Any], source: FindSource) -> dict[str, Any]:
        """The inputs to record: ComfyUI's keys in registry order, mapped to values and outputs.

        Args:
            args: Positional arguments, by the registry's `input_order`.
            kwargs: Keyword arguments, by identifier or by ComfyUI's own key.
            source: Asked for the script's line when an error is raised.

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

    def _bind(self, args: tuple[Any, ...], kwargs: dict[str, Any], source: FindSource) -> dict[str, Any]:
        inputs = self._template.copy()
        key = ""
        extra: dict[str, Any] | None = None
        none_given = False
        try:
            if args:
                if len(args) > len(self._positional):
                    self.complaints.too_many(args, source)
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
                        self.complaints.twice(name, key, source)
                    taken.add(key)
                    if value is not None:
                        inputs[key] = accept(value)
        except Refusal as refusal:
            self.complaints.refused(refusal, key, source)
        if self._expanding or extra:
            inputs = self._expand(inputs, extra or {}, source)
        if len(args) < self._last_required or none_given:
            missing = [key for key in self._required if inputs.get(key) is MISSING]
            if missing:
                self.complaints.missing(missing, source)
        return inputs

    def _expand(self, inputs: dict[str, Any], extra: dict[str, Any], source: FindSource) -> dict[str, Any]:
        """Replaces dynamic inputs by what the server sees: flat, dotted keys."""
        dynamic = DynamicInputs(self, extra, source)
        for key, value in inputs.items():
            item = next((item for item in self._expanding if item.key == key), None)
            if item is None:
                dynamic.result[key] = value
            else:
                dynamic.add(item, key, value)
        accepted = {name: accept for name in extra if (accept := self._accept_unlisted(name)) is not None}
        if unknown := {name: value for name, value in extra.items() if name not in accepted}:
            self.complaints.unknown(unknown, source)
        for name, accept in accepted.items():
            try:
                dynamic.result[name] = accept(extra[name])
            except Refusal as refusal:
                self.complaints.refused(refusal, name, source)
        return dynamic.result

    def _accept_unlisted(self, name: str) -> Accept | None:
        """The check of a keyword that the registry doesn't list; None if the node takes no such."""
        if self.spec.open_inputs or self._own.keywords:
            return self.accept_open
        if is_hidden(self.spec, name):
            return check_form
        item = numbered_like(self.spec, name)
        return links_only(self.accept(item)) if item is not None else None


def _keep(value: Any) -> Any:
    return value
