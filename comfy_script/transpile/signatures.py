"""Pass: the signatures of functions: typed parameters, with the values of promoted widgets as defaults."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Sequence
from functools import reduce

from ..formats.workflow import PORTS, Link, Value
from ..registry.link_types import PRIMITIVES
from ..registry.records import ComboValue, InputKind, InputSpec
from .arguments import CALL_NODE
from .classes import CallableNode, Classes
from .records import Kind, LinkSample, Unit, ValueSample
from .types import type_of

__all__ = ["find_signatures"]

_ANY = Kind("Any")
_PYTHON = {InputKind[link_type]: Kind(python.__name__) for link_type, python in PRIMITIVES.items()}
_LONGEST_LITERAL = 60
_LOAD = ast.Load()


def find_signatures(units: Iterable[Unit], classes: Classes) -> None:
    """Fills in `kinds`, `annotations` and `returns` of the functions.

    Args:
        units: Functions before those that call them.
        classes: The registry's classes.
    """
    for unit in units:
        if unit.subgraph is None:
            continue
        uses: dict[int, list[Kind]] = {slot: [] for slot in unit.parameters}
        for slot, kind in _uses(unit, classes):
            uses[slot].append(kind)
        for slot in unit.parameters:
            kind = reduce(_both, uses[slot]) if uses[slot] else _ANY
            unit.kinds[slot] = kind if all(_fits(value, kind, classes) for value in _values(unit, slot)) else _ANY
            unit.annotations[slot] = _annotation(unit, slot, classes)
        unit.returns = _returns(unit, classes)


def _uses(unit: Unit, classes: Classes) -> Iterable[tuple[int, Kind]]:
    """What the inputs that parameters go to take."""
    for step in unit.steps.values():
        for key, value in step.inputs.items():
            if not isinstance(value, Link) or value.node != PORTS:
                continue
            if step.unit is not None:
                inner = next(slot for slot, port in step.unit.parameters.items() if port.name == key)
                yield value.slot, step.unit.kinds[inner]
            elif step.call is not None and step.call.function != CALL_NODE:
                found = classes.get(step.node.class_type)
                item = found.input(key) if found is not None else None
                yield value.slot, _kind(found, item) if found is not None and item is not None else _ANY


def _kind(found: CallableNode, item: InputSpec) -> Kind:
    if item.kind is not InputKind.COMBO or item.multiselect:
        return _PYTHON.get(item.kind, _ANY)
    enum = found.enum(item.key)
    if enum is None or not item.options or item.is_open:
        return Kind("str") if item.is_open else _ANY
    if enum[0] is not None:
        return Kind(enum[0])
    is_short = sum(len(str(option)) + 4 for option in item.options) <= _LONGEST_LITERAL
    if is_short and all(isinstance(option, (str, int)) for option in item.options):
        return Kind("Literal", item.options)
    return _ANY


def _both(one: Kind, other: Kind) -> Kind:
    if one == other:
        return one
    return Kind("int") if {one.name, other.name} == {"int", "float"} else _ANY


def _values(unit: Unit, slot: int) -> list[Value]:
    values = [sample.value for sample in unit.samples[slot] if isinstance(sample, ValueSample)]
    return [*values, unit.defaults[slot]] if slot in unit.defaults else values


def _fits(value: Value, kind: Kind, classes: Classes) -> bool:
    if kind == _ANY:
        return True
    if kind.name == "Literal":
        return any(type(value) is type(option) and value == option for option in kind.options)
    if kind.name in classes.enums:
        return classes.member(kind.name, value) is not None
    if kind.name == "float":
        return isinstance(value, (int, float)) and not isinstance(value, bool)
    return type(value).__name__ == kind.name


def _annotation(unit: Unit, slot: int, classes: Classes) -> ast.expr:
    parts: list[ast.expr] = []
    kind = unit.kinds[slot]
    if _values(unit, slot):
        if kind == _ANY:
            return _name("Any")
        parts.append(_literal(kind.options) if kind.name == "Literal" else _name(kind.name))
    for sample in unit.samples[slot]:
        if isinstance(sample, LinkSample):
            link_type = classes.concrete(sample.type) or classes.concrete(unit.parameters[slot].type)
            if link_type is None:
                return _name("Any")
            parts.append(_name(link_type))
    if kind.name == "Literal" and len(parts) > 1:
        return _name("Any")
    distinct = {ast.dump(part): part for part in parts}
    return reduce(lambda left, right: ast.BinOp(left, ast.BitOr(), right), distinct.values())


def _returns(unit: Unit, classes: Classes) -> ast.expr:
    types = [_result(link, unit, classes) for link in unit.results.values()]
    if not types:
        return ast.Constant(None)
    if len(types) == 1:
        return types[0]
    return ast.Subscript(_name("tuple"), ast.Tuple(types, _LOAD), _LOAD)


def _result(link: Link, unit: Unit, classes: Classes) -> ast.expr:
    if link.node == PORTS:
        return _name("Any")
    step = unit.steps[link.node]
    if step.call is None or step.call.function == CALL_NODE:
        return _name("Any")
    return _name(classes.concrete(type_of(link, unit)) or "Any")


def _literal(options: Sequence[ComboValue]) -> ast.expr:
    members: list[ast.expr] = [ast.Constant(option) for option in options]
    return ast.Subscript(_name("Literal"), members[0] if len(members) == 1 else ast.Tuple(members, _LOAD), _LOAD)


def _name(name: str) -> ast.Name:
    return ast.Name(name, _LOAD)
