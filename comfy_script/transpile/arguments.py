"""Pass: how each node is called. What a normal call would refuse, or change, is called by the node's own name.

A normal call of a node is bound, as a script would bind it; if just the workflow's inputs come out, it will do.
`script` is `transpile` of a prompt, without empty lines.

>>> size = {"width": 64, "height": 64, "batch_size": 1, "color": 0}
>>> image = {"class_type": "EmptyImage", "inputs": size}
>>> print(script({"1": image}))
EmptyImage(width=64, height=64, batch_size=1, color=0)

Binding makes 64 of `"64"`, refuses a width above the node's maximum, and doesn't know `gamma`; JSON's `64.0` is 64:

>>> for odd in {"width": "64"}, {"width": 99999}, {"gamma": 2}, {"width": 64.0}:
...     print(script({"1": {**image, "inputs": size | odd}}))
call_node("EmptyImage", width="64", height=64, batch_size=1, color=0)
call_node("EmptyImage", width=99999, height=64, batch_size=1, color=0)
call_node("EmptyImage", width=64, height=64, batch_size=1, color=0, gamma=2)
EmptyImage(width=64, height=64, batch_size=1, color=0)

The inputs `images.image0`, `images.image1` … of an autogrow input are one argument: `Elements`, and with gaps `Fields`:

>>> for keys in ("image0", "image1"), ("image0", "image2"):
...     inputs = {f"images.{key}": ["1", 0] for key in keys}
...     print(script({"1": image, "2": {"class_type": "BatchImagesNode", "inputs": inputs}}).splitlines()[1])
BatchImagesNode([image, image])
BatchImagesNode({"image0": image, "image2": image})

**Samples.** A function's parameter has no value of its own: it is whatever the calls of the function give. So each
call leaves a sample, the value or the type of the link, and a node that a parameter goes to is called normally only if
that will do for every sample. `script_of_two` calls a subgraph twice; in it, `width` goes to an EmptyImage. A value and
a link are both fine. With `"128"` no call of EmptyImage is, though 64 would be: there is one function for both.

>>> print(script_of_two(64, Link("PrimitiveInt", 0)))
def blank(width: int | INT) -> IMAGE:
    image = EmptyImage(width=width, height=64, batch_size=1, color=0)
    return image
blank(width=64)
width = PrimitiveInt(value=64)
blank(width=width)
>>> print(script_of_two(64, "128"))
from typing import Any
def blank(width: Any) -> Any:
    image = call_node("EmptyImage", width=width, height=64, batch_size=1, color=0)
    return image
blank(width=64)
blank(width="128")
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..errors import NodeCallError
from ..formats.workflow import PORTS, Link, Value
from ..graph.records import Call, CallOutput
from ..registry.records import MISSING, InputKind, InputSpec, NodeSpec
from .classes import CallableNode, Classes
from .records import Elements, Expression, Fields, LinkSample, Member, Sample, ScriptCall, Step, Unit, ValueSample
from .style import ArgumentStyle
from .values import check_value, same

__all__ = ["CALL_NODE", "find_calls"]

CALL_NODE = "call_node"
"""What the runtime calls the function that calls any node."""

_BY_NAME = (InputKind.INT, InputKind.FLOAT, InputKind.BOOLEAN)
_SOURCE = Call(NodeSpec("", "", "", "", "", (), ()), {}, None, 0)


def find_calls(units: Sequence[Unit], classes: Classes, *, style: ArgumentStyle, defaults: bool, enums: bool) -> None:
    """Fills in `call` of all steps, and `samples` of the functions.

    Args:
        units: Functions behind those that call them.
        classes: The registry's classes.
        style: How arguments are written.
        defaults: Write arguments that have the registry's default, too.
        enums: Write members of enums in place of their values.
    """
    writer = _Writer(classes, style, defaults, enums)
    for unit in units:
        unit.defaults = {slot: port.default for slot, port in unit.parameters.items() if port.default is not MISSING}
        for slot, default in unit.defaults.items():
            check_value(default, f"The input {unit.parameters[slot].name!r} of a subgraph")
    for unit in units:
        for step in unit.steps.values():
            if step.unit is not None:
                _note_samples(step, unit)
            step.call = writer.call(step, unit)


def _note_samples(step: Step, unit: Unit) -> None:
    assert step.unit is not None
    for slot, port in step.unit.parameters.items():
        value = step.inputs[port.name]
        given = step.unit.samples.setdefault(slot, [])
        for sample in _samples(value, unit):
            if not any(sample is other or same_sample(sample, other) for other in given):
                given.append(sample)


def same_sample(one: Sample, other: Sample) -> bool:
    """Whether two calls give the same."""
    if isinstance(one, ValueSample) and isinstance(other, ValueSample):
        return same(one.value, other.value)
    return one == other


def _samples(value: Value | Link, unit: Unit) -> list[Sample]:
    if not isinstance(value, Link):
        return [ValueSample(value)]
    if value.node == PORTS and unit.subgraph is not None:
        return unit.samples[value.slot]
    return [LinkSample(_output_type(value, unit))]


def _output_type(link: Link, unit: Unit) -> str:
    step = unit.steps[link.node]
    return step.outputs[link.slot if step.unit is None else list(step.unit.results).index(link.slot)]


class _Writer:
    def __init__(self, classes: Classes, style: ArgumentStyle, defaults: bool, enums: bool) -> None:
        self._classes = classes
        self._style = style
        self._defaults = defaults
        self._enums = enums

    def call(self, step: Step, unit: Unit) -> ScriptCall:
        found = self._classes.get(step.node.class_type) if step.unit is None else None
        for key, value in step.inputs.items():
            if isinstance(value, (list, dict)):
                check_value(value, f"{step.node.class_type} ({step.node.id}): {key!r}")
            elif isinstance(value, float) and found is not None and found.python.get(key) == (int,):
                step.inputs = {**step.inputs, key: _whole(value)}
        if step.unit is not None:
            return self._function_call(step, step.unit)
        if found is not None and len(step.outputs) == len(found.outputs):
            arguments = _arguments(found, step.inputs)
            if arguments is not None and _is_always_accepted(found, step, unit):
                return self._typed_call(found, step, arguments)
        listed = len(found.outputs) if found is not None else 1
        count: list[Expression] = [] if len(step.outputs) == listed else [len(step.outputs)]
        return ScriptCall(CALL_NODE, [step.node.class_type, *count], dict(step.inputs))

    def _function_call(self, step: Step, function: Unit) -> ScriptCall:
        keywords: dict[str, Expression] = {}
        for slot, port in function.parameters.items():
            value = step.inputs[port.name]
            if isinstance(value, Link) or slot not in function.defaults or not same(value, function.defaults[slot]):
                keywords[port.name] = value
        return ScriptCall("", [], keywords)

    def _typed_call(self, found: CallableNode, step: Step, arguments: dict[str, Expression]) -> ScriptCall:
        call = ScriptCall(found.identifier, [], {})
        in_row = self._style is not ArgumentStyle.keyword
        for item in found.spec.inputs:
            key = item.key
            if key not in arguments:
                in_row = False
                continue
            value = arguments.pop(key)
            if not self._defaults and _is_default(value, found.defaults[key]) and not _has_fields(key, step):
                in_row = False
                continue
            if self._style is ArgumentStyle.mixed and (item.kind in _BY_NAME or isinstance(value, (int, float))):
                in_row = False
            if self._enums:
                value = self._as_member(found, key, value)
            if in_row:
                call.positional.append(value)
            else:
                call.keywords[found.arguments[key]] = value
        for key, value in arguments.items():  # of dynamic combos
            call.keywords[found.arguments[key]] = self._as_member(found, key, value) if self._enums else value
        return call

    def _as_member(self, found: CallableNode, key: str, value: Expression) -> Expression:
        path = found.member(key, value)
        return value if path is None else Member(path)


def _whole(value: float) -> int | float:
    """JSON has one kind of numbers: 8.0 is a whole number, too."""
    return int(value) if value.is_integer() and abs(value) < 2**53 else value


def _is_default(value: Expression, default: Any) -> bool:
    return default is not MISSING and not isinstance(value, (Link, Elements, Fields)) and same(value, default)


def _has_fields(key: str, step: Step) -> bool:
    return any(name.startswith(f"{key}.") for name in step.inputs)


def _arguments(found: CallableNode, inputs: Mapping[str, Value | Link]) -> dict[str, Expression] | None:
    """A node's inputs by the keys of its arguments; None if it has inputs that no argument is for."""
    arguments: dict[str, Expression] = {}
    if found.indexes.keys() >= inputs.keys():
        arguments.update(inputs)
        return arguments
    rest = dict(inputs)
    for item in found.spec.inputs:
        _take(item, item.key, rest, arguments)
    return None if rest or not arguments.keys() <= found.arguments.keys() else arguments


def _take(item: InputSpec, path: str, rest: dict[str, Value | Link], arguments: dict[str, Expression]) -> None:
    if item.kind is InputKind.AUTOGROW:
        names = [name for name in item.template_names if f"{path}.{name}" in rest]
        parts = {name: rest.pop(f"{path}.{name}") for name in names}
        if parts and names == list(item.template_names[: len(names)]):
            arguments[path] = Elements(tuple(parts.values()))
        elif parts:
            arguments[path] = Fields(dict(parts))
        return
    if path in rest:
        value = arguments[path] = rest.pop(path)
        if item.kind is InputKind.DYNAMIC_COMBO and isinstance(value, str):
            option = next((option for option in item.dynamic_options if option.key == value), None)
            for field in option.inputs if option is not None else ():
                _take(field, f"{path}.{field.key}", rest, arguments)


def _is_always_accepted(found: CallableNode, step: Step, unit: Unit) -> bool:
    """Whether a normal call will do, whatever the function's parameters are. Drops defaults for which it won't."""
    expected = {
        key: value if not isinstance(value, Link) else None if value.node == PORTS else _output(value, unit)
        for key, value in step.inputs.items()
    }
    if unit.subgraph is None:
        return _is_accepted(found, expected)
    keys = {key: value.slot for key, value in step.inputs.items() if isinstance(value, Link) and value.node == PORTS}
    slots = sorted(set(keys.values()))
    first = {slot: _stand_in(unit.samples[slot][0]) for slot in slots}

    def accepts(given: Mapping[int, Any]) -> bool:
        return _is_accepted(found, {**expected, **{key: given[slot] for key, slot in keys.items()}})

    if not accepts(first):
        return False
    for slot in slots:
        if not all(accepts({**first, slot: _stand_in(sample)}) for sample in unit.samples[slot][1:]):
            return False
    for slot in slots:
        default = unit.parameters[slot].default
        if default is not MISSING and not accepts({**first, slot: default}):
            unit.defaults.pop(slot, None)
    return True


def _output(link: Link, unit: Unit) -> CallOutput:
    return CallOutput(_SOURCE, link.slot, _output_type(link, unit))


def _stand_in(sample: Sample) -> Any:
    return CallOutput(_SOURCE, 0, sample.type) if isinstance(sample, LinkSample) else sample.value


def _is_accepted(found: CallableNode, expected: dict[str, Any]) -> bool:
    """Whether a normal call records just these inputs, and a type checker lets it."""
    for key, types in found.python.items():
        value = expected.get(key)
        if value is not None and not isinstance(value, (*types, CallOutput)):
            return False
    try:
        bound = found.bind((), expected, _nowhere)
    except NodeCallError:
        return False
    if len(bound) != len(expected):
        return False
    return all(key in bound and (bound[key] is value or same(bound[key], value)) for key, value in expected.items())


def _nowhere() -> None:
    return None
