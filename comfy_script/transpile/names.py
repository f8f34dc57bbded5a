"""Pass: variables, named by type and role.

An output is called what its class calls it if that says something (`positive`, `width`), else what it is for if its
type says little (`positive` of a conditioning, `steps` of a number), else by its type (`model`, `image`).

A name is used again for the next output of its kind as soon as nothing needs the last one: `latent = KSampler(…,
latent)`. Where two are needed at a time they are numbered, in the order of the nodes' ids. People make new nodes with
higher ids, so that a new node takes no name away from an older one.
"""

from __future__ import annotations

import builtins
import keyword
import re
from bisect import bisect_left
from collections.abc import Collection, Iterable

from ..formats.workflow import PORTS, Link
from .classes import Classes
from .order import id_key
from .records import Step, Unit
from .types import type_of
from .words import stem, word

__all__ = ["name_all"]

_RUNTIME = frozenset({"call_node", "load", "path", "queue", "start_comfyui", "subgraph", "util", "workflow"})
_TAKEN = frozenset({*dir(builtins), *keyword.kwlist, *keyword.softkwlist, *_RUNTIME})
_TYPE_WORDS = {"INT": "number", "FLOAT": "number", "STRING": "text", "BOOLEAN": "flag", "COMBO": "choice", "*": "value"}
_VAGUE_TYPES = frozenset({*_TYPE_WORDS, "CONDITIONING"})
_VAGUE_WORDS = frozenset(
    {
        *("any", "anything", "arg", "boolean", "conditioning", "data", "float", "input", "inputs", "int", "integer"),
        *("number", "obj", "object", "on_false", "on_true", "out", "output", "outputs", "result", "source", "string"),
        *("value", "values"),
    }
)
_GIVEN_NAME = re.compile(r"[a-z][a-z0-9_]*", re.ASCII).fullmatch
_FEW = 9


def name_all(units: Iterable[Unit], classes: Classes) -> None:
    """Fills in the names of functions, parameters and variables.

    Args:
        units: Functions before those that call them.
        classes: The registry's classes.
    """
    taken = {*_TAKEN, *classes.taken()}
    units = list(units)
    for unit in units:
        if unit.subgraph is not None:
            unit.name = _unused(word(unit.subgraph.name) or "subgraph", taken, ())
            taken.add(unit.name)
    for unit in units:
        _Namer(unit, classes, taken).name()


def _unused(name: str, taken: Collection[str], names: Collection[str]) -> str:
    if name in _TAKEN:
        name += "_"
    number = 1
    while (found := _numbered(name, number)) in taken or found in names:
        number += 1
    return found


class _Namer:
    def __init__(self, unit: Unit, classes: Classes, taken: Collection[str]) -> None:
        self._unit = unit
        self._classes = classes
        self._taken = taken
        self._names: dict[str, _Uses] = {}
        self._fresh: dict[str, int] = {}

    def name(self) -> None:
        unit = self._unit
        for slot, port in unit.parameters.items():
            wish = word(port.label or "") or word(port.name) or self._type_word(port.type)
            name = _unused(wish, self._taken, self._names)
            self._names[name] = _Uses()
            self._names[name].take(-1, len(unit.steps) + 1)
            unit.names[PORTS, slot] = name
        last_uses = self._last_uses()
        roles = self._roles()
        indexes = {node_id: index for index, node_id in enumerate(unit.steps)}
        for node_id in sorted(unit.steps, key=id_key):
            step = unit.steps[node_id]
            for index, slot in enumerate(_slots(step)):
                last = last_uses.get((node_id, slot))
                if last is not None:
                    given = _given_name(step)
                    if given is not None and self._is_allotted(given, indexes[node_id], last):
                        unit.names[node_id, slot] = given
                    else:
                        base = self._base(step, slot, index, roles.get((node_id, slot)))
                        unit.names[node_id, slot] = self._allot(base, indexes[node_id], last)

    def _last_uses(self) -> dict[tuple[str, int], int]:
        last: dict[tuple[str, int], int] = {}
        for index, step in enumerate(self._unit.steps.values()):
            for value in step.inputs.values():
                if isinstance(value, Link):
                    last[value.node, value.slot] = index
        for link in self._unit.results.values():
            last[link.node, link.slot] = len(self._unit.steps)
        return last

    def _roles(self) -> dict[tuple[str, int], str]:
        """What outputs of vague types are for: the input that they go to, or what that node's output is for."""
        unit = self._unit
        found: dict[tuple[str, int], tuple[tuple[int, tuple[int, ...]], str]] = {}
        for node_id, step in reversed(unit.steps.items()):
            rank = id_key(node_id)
            for key, value in step.inputs.items():
                if not isinstance(value, Link) or value.node == PORTS:
                    continue
                link_type = type_of(value, unit)
                if link_type not in _VAGUE_TYPES:
                    continue
                role = stem(key.rpartition(".")[2])
                if len(role) < 2 or role in _VAGUE_WORDS:
                    outputs = zip(_slots(step), step.types, strict=True)
                    same_type = ((node_id, slot) for slot, type_ in outputs if type_ == link_type)
                    role = next((found[output][1] for output in same_type if output in found), "")
                if role and ((value.node, value.slot) not in found or rank < found[value.node, value.slot][0]):
                    found[value.node, value.slot] = (rank, role)
        return {output: role for output, (_, role) in found.items()}

    def _base(self, step: Step, slot: int, index: int, role: str | None) -> str:
        link_type = step.types[index]
        given = _given_name(step)
        if given is not None and stem(given):
            return self._free(stem(given))
        by_type = self._type_word(link_type)
        own = stem(self._output_name(step, slot))
        if len(own) > 1 and own not in _VAGUE_WORDS and own != stem(link_type):
            return self._free(own)
        return self._free(role or by_type)

    def _free(self, base: str) -> str:
        return base + "_" if base in self._taken else base

    def _type_word(self, link_type: str) -> str:
        return _TYPE_WORDS.get(link_type) or stem(link_type.partition(",")[0]) or "value"

    def _output_name(self, step: Step, slot: int) -> str:
        if step.unit is not None and step.unit.subgraph is not None:
            port = step.unit.subgraph.outputs[slot]
            return port.label or port.name
        found = self._classes.get(step.node.class_type)
        return found.spec.outputs[slot].name if found is not None and slot < len(found.outputs) else ""

    def _is_allotted(self, name: str, start: int, end: int) -> bool:
        return name not in self._taken and self._names.setdefault(name, _Uses()).take(start, end)

    def _allot(self, base: str, start: int, end: int) -> str:
        for number in range(1, _FEW + 1):
            name = _numbered(base, number)
            if self._is_allotted(name, start, end):
                return name
        # Where so many are needed at a time, each further one gets a number of its own.
        number = self._fresh.get(base, _FEW) + 1
        while _numbered(base, number) in self._taken:
            number += 1
        self._fresh[base] = number
        return _numbered(base, number)


def _given_name(step: Step) -> str | None:
    """The variable that people named in a node's title."""
    title = step.node.title
    return title if title and len(step.types) == 1 and _GIVEN_NAME(title) else None


def _slots(step: Step) -> Iterable[int]:
    return range(len(step.outputs)) if step.unit is None else step.unit.results


def _numbered(base: str, number: int) -> str:
    if number == 1:
        return base
    return f"{base}{'_' if base[-1].isdigit() else ''}{number}"


class _Uses:
    """When a name is in use: stretches from the step that gives a value to the last one that takes it."""

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []

    def take(self, start: int, end: int) -> bool:
        """Uses the name in this stretch, if it's free there. One may end where the next starts."""
        index = bisect_left(self._starts, start)
        if index and self._ends[index - 1] > start:
            return False
        if index < len(self._starts) and self._starts[index] < max(end, start + 1):
            return False
        self._starts.insert(index, start)
        self._ends.insert(index, end)
        return True
