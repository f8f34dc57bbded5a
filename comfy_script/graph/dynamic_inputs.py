"""Dynamic combos and autogrow of one call, as the flat, dotted keys that the server sees.

For a combo `codec` with the option `h264`, which has a field `crf`, and an autogrow `images` of `image0`, `image1` …:

    codec="h264", codec_crf=18, images=[a, b]  →  codec: h264, codec.crf: 18, images.image0: a, images.image1: b

`docs/explanation/calls.md` has worked examples.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import TYPE_CHECKING, Any

from ..registry.records import MISSING, InputKind, InputSpec
from .checks import Refusal, not_an_option
from .complaints import FindSource
from .records import CallOutput

if TYPE_CHECKING:
    from .binding import Binder

__all__ = ["DynamicInputs"]

COUNT = "wrong-count"


class DynamicInputs:
    """Collects the inputs of one call in `result`.

    Args:
        binder: The node's binding plan: its names, defaults and checks.
        extra: Keyword arguments that name no input of the node itself. What dynamic inputs have a use for is taken out.
        source: Asked for the script's line when an error is raised.
    """

    __slots__ = ("_binder", "_complaints", "_left", "_source", "result")

    def __init__(self, binder: Binder, extra: dict[str, Any], source: FindSource) -> None:
        self._binder = binder
        self._complaints = binder.complaints
        self._left = extra
        self._source = source
        self.result: dict[str, Any] = {}

    def add(self, item: InputSpec, path: str, value: Any) -> None:
        """Adds one input, at its dotted key, as a script gave it; MISSING if it didn't."""
        if item.kind is InputKind.DYNAMIC_COMBO:
            self._add_combo(item, path, value)
        elif item.kind is InputKind.AUTOGROW:
            self._add_autogrow(item, path, value)
        elif value is None or value is MISSING:
            default = self._binder.default(item)
            if default is None:
                return
            if default is not MISSING:
                self.result[path] = default
            elif item.required:
                self._complaints.missing([path], self._source)
        else:
            try:
                self.result[path] = self._binder.accept(item)(value)
            except Refusal as refusal:
                self._complaints.refused(refusal, path, self._source)

    def _add_combo(self, item: InputSpec, path: str, value: Any) -> None:
        fields: dict[str, Any] = {}
        if isinstance(value, Mapping):
            fields = dict(value)
            value = fields.pop(item.key, MISSING)
        if isinstance(value, Enum) and value is not MISSING:
            value = value.value
        if self._binder.is_undecided(value):
            self._leave_open(item, path, value)
            return
        keys = tuple(option.key for option in item.dynamic_options)
        if value is MISSING or value is None:
            if not item.required and not fields and not any(self._belongs(name, path) for name in self._left):
                return
            if not keys:
                self._complaints.missing([path], self._source)
            default = self._binder.default(item)
            value = default if default in keys else keys[0]  # what the web page pre-selects
        if isinstance(value, CallOutput):
            self.result[path] = value
            return
        option = next((option for option in item.dynamic_options if option.key == value), None)
        if option is None:
            self._complaints.refused(not_an_option(value, keys), path, self._source)
        self.result[path] = value
        for field in option.inputs:
            field_path = f"{path}.{field.key}"
            given = fields.pop(field.key, MISSING)
            for name in (field_path, self._binder.identifier(field_path)):
                if name in self._left:
                    given = self._left.pop(name)
            self.add(field, field_path, given)
        if fields:
            self._complaints.unknown(
                {f"{path}.{name}": None for name in fields}, self._source, [f"{path}.{i.key}" for i in option.inputs]
            )

    def _leave_open(self, item: InputSpec, path: str, value: Any) -> None:
        """Of a value that isn't known: takes all that might belong to it."""
        self.result[path] = value
        nested = [(inner, f"{path}.{inner.key}") for option in item.dynamic_options for inner in option.inputs]
        nested += [(inner, f"{path}.{name}") for inner in item.template for name in item.template_names]
        for inner, inner_path in nested:
            for spelling in (inner_path, self._binder.identifier(inner_path), inner_path.rpartition(".")[2]):
                if spelling in self._left and (spelling != inner.key or item.template):
                    self.result[inner_path] = self._left.pop(spelling)
            if inner.dynamic_options or inner.template:
                self._leave_open(inner, inner_path, value)

    def _belongs(self, name: str, path: str) -> bool:
        return name.startswith((f"{path}.", f"{self._binder.identifier(path)}_"))

    def _add_autogrow(self, item: InputSpec, path: str, value: Any) -> None:
        element = item.template[0] if item.template else None
        given: dict[str, Any] = {}
        if self._binder.is_undecided(value):
            self._leave_open(item, path, value)
            return
        if value is MISSING or value is None:
            pass
        elif self._binder.is_element(value):
            given = {item.template_names[0]: value}
        elif isinstance(value, Mapping):
            given = dict(value)
        else:
            if len(value) > len(item.template_names):
                self._complaints.refused(
                    Refusal(f"takes at most {len(item.template_names)} values, got {len(value)}", COUNT),
                    path,
                    self._source,
                )
            given = dict(zip(item.template_names, value, strict=False))
        for name in item.template_names:
            for spelling in (f"{path}.{name}", self._binder.identifier(f"{path}.{name}"), name):
                if spelling in self._left:
                    given[name] = self._left.pop(spelling)
        unknown = {f"{path}.{name}": None for name in given if name not in item.template_names}
        if unknown:
            self._complaints.unknown(unknown, self._source, [f"{path}.{name}" for name in item.template_names])
        present = {name: given[name] for name in item.template_names if given.get(name) is not None}
        # The server asks for the first ones, whether the whole is optional or not: no gaps there.
        absent = [name for name in item.template_names[: item.template_min] if name not in present]
        if absent:
            needed = f"needs at least {item.template_min} value{'s' * (item.template_min != 1)}, got {len(present)}"
            if len(present) >= item.template_min:
                needed = f"needs {absent[0]!r}, got only {', '.join(map(repr, present))}"
            self._complaints.refused(Refusal(needed, COUNT), path, self._source)
        for name, part in present.items():
            if element is None:
                self.result[f"{path}.{name}"] = part
            else:
                self.add(element, f"{path}.{name}", part)
