"""Pass: what each step gives, in link types."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..formats.workflow import PORTS, Link
from ..registry.link_types import ANY, matched
from .classes import CallableNode, Classes
from .records import Step, Unit

__all__ = ["find_types", "type_of"]


def find_types(units: Iterable[Unit], classes: Classes) -> None:
    """Fills in `outputs` and `types` of all steps.

    A node gives as many outputs as its class has, or as links use if that is more.

    Args:
        units: Functions before those that call them.
        classes: The registry's classes.
    """
    for unit in units:
        used = _used_slots(unit)
        for node_id, step in unit.steps.items():
            if step.unit is not None:
                step.outputs = step.types = _results(step.unit)
                continue
            found = classes.get(step.node.class_type)
            known = found.outputs if found is not None else ()
            count = used.get(node_id, -1) + 1
            step.outputs = known if count <= len(known) else (*known, *[ANY] * (count - len(known)))
            step.types = _matched(step, unit, found) if found is not None else step.outputs


def type_of(link: Link, unit: Unit) -> str:
    """The link type of what a link brings, with match types told from what is linked."""
    if link.node == PORTS and unit.subgraph is not None:
        return unit.parameters[link.slot].type
    step = unit.steps[link.node]
    if step.unit is None:
        return step.types[link.slot]
    return step.types[list(step.unit.results).index(link.slot)]


def _used_slots(unit: Unit) -> Mapping[str, int]:
    """Node → the highest of its outputs that something is linked to."""
    used: dict[str, int] = {}
    links = [value for step in unit.steps.values() for value in step.inputs.values() if isinstance(value, Link)]
    for link in (*links, *unit.results.values()):
        if link.slot > used.get(link.node, -1):
            used[link.node] = link.slot
    return used


def _results(unit: Unit) -> tuple[str, ...]:
    return tuple(type_of(link, unit) for link in unit.results.values())


def _matched(step: Step, unit: Unit, found: CallableNode) -> tuple[str, ...]:
    if all(output.match_id is None for output in found.spec.outputs):
        return step.outputs
    linked = {key: type_of(value, unit) for key, value in step.inputs.items() if isinstance(value, Link)}
    types = matched(found.spec, linked)
    return (*types, *step.outputs[len(types) :])
