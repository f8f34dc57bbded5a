"""Loops that are open: a node began one, and the node that ends it will run what lies between again, turn by turn.

Packs write loops as node expansion. The node that ends one walks back through the workflow to the node that began it,
and puts copies of all between them in its place. So of everything between it must be known where each value came from,
plain numbers too, and nothing may be computed beside the nodes: until the loop ends, calls give `LoopValue`s.
"""

from __future__ import annotations

from collections.abc import Collection, Container, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NoReturn

from ...errors import WorkflowError
from ...graph.records import Call, CallOutput

if TYPE_CHECKING:
    from ...formats.api import Compiled

__all__ = ["Loop", "LoopValue", "loops_of"]


class Loop:
    """A loop, from the call that begins it on.

    Attributes:
        start: The call that begins it.
        flows: The link types of outputs that only say where it begins.
        is_open: No call has ended it yet.
    """

    def __init__(self, start: Call, flows: Container[str]) -> None:
        self.start = start
        self.flows = flows
        self.is_open = True
        self._given: dict[Call, Mapping[str, Any]] = {}
        self._known: dict[tuple[Call, int], list[Any]] = {}

    def add(self, call: Call, inputs: Mapping[str, Any], lists: Collection[str]) -> None:
        """Notes a call of the loop.

        Args:
            call: What is recorded of it.
            inputs: The values of its inputs in the first turn.
            lists: The inputs that are lists of values.
        """
        self._given[call] = inputs
        for key, value in inputs.items():
            source = call.inputs[key]
            if isinstance(source, CallOutput):
                self._known[source.call, source.slot] = list(value) if key in lists else [value]

    @property
    def shown(self) -> Iterator[Call]:
        """The calls of output nodes in it, which nothing need lead to."""
        return (call for call in self._given if call.spec.is_output_node)

    def known(self, compiled: Compiled) -> Iterator[tuple[tuple[str, int], list[Any]]]:
        """Links of a workflow with the values that they had in the first turn."""
        for (call, slot), values in self._known.items():
            if call in compiled.ids:
                yield (compiled.ids[call], slot), values

    def fill(self, prompt: Mapping[str, Any], compiled: Compiled) -> None:
        """Puts the values themselves where a workflow has descriptions of them, for nodes that copy parts of it."""
        for call, inputs in self._given.items():
            for key, value in inputs.items() if call in compiled.ids else ():
                if not isinstance(call.inputs[key], CallOutput):
                    prompt[compiled.ids[call]]["inputs"][key] = value


class LoopValue:
    """What a node gave in a loop that is open. Pass it to nodes: in each turn they get that turn's value.

    Attributes:
        value: What it is in the first turn.
        output: Where it came from.
        is_list: It is a list of values.
        loops: The loops.
    """

    def __init__(self, value: Any, output: CallOutput, is_list: bool, loops: frozenset[Loop]) -> None:
        self.value = value
        self.output = output
        self.is_list = is_list
        self.loops = loops

    def __repr__(self) -> str:
        return f"<{self.output.type} of a loop, {self.value!r} in its first turn>"

    def _refuse(self, *_: Any) -> NoReturn:
        raise WorkflowError(
            f"Python can't compute with an output of {self.output.call.spec.name}, which has another value in each "
            "turn of the loop: use nodes until the node that ends the loop, or `.value`, which is that of the first.",
            source=self.output.call.source,
        )

    __hash__ = object.__hash__


# As a whole number, a text or a condition it would be the first turn's, and no turn after that would see the result.
_OPERATIONS = """
bool int float index len iter getitem contains call eq ne lt le gt ge neg abs
add radd sub rsub mul rmul truediv rtruediv floordiv rfloordiv mod rmod pow rpow
"""
for _name in _OPERATIONS.split():
    setattr(LoopValue, f"__{_name}__", LoopValue._refuse)


def loops_of(values: Collection[LoopValue]) -> tuple[frozenset[Loop], frozenset[Loop]]:
    """The loops that a call with these values among its inputs is in, and those that it ends."""
    loops = frozenset(loop for value in values for loop in value.loops)
    ended = frozenset(
        loop
        for loop in loops
        for value in values
        if value.output.call is loop.start and value.output.type in loop.flows
    )
    return frozenset(loop for loop in loops if loop.is_open) - ended, ended
