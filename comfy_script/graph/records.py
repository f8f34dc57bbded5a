"""What a script records: calls of nodes, and their outputs. What they say of the workflow never changes."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from types import CodeType
from typing import TYPE_CHECKING, Any

from .._text import printable
from ..errors import Source

if TYPE_CHECKING:
    from ..registry.records import NodeSpec

__all__ = ["Call", "CallOutput", "line_of"]

_sequence = itertools.count().__next__


def line_of(code: CodeType, instruction: int) -> int:
    """The source line of a byte-code offset.

    Asked only when someone wants to know: a frame's `f_lineno` walks the line table at every call, which makes a
    long script quadratic.
    """
    for start, end, line in code.co_lines():
        if start <= instruction < end and line is not None:
            return line
    return code.co_firstlineno


class Call:
    """One call of a node.

    Attributes:
        spec: The node's registry record.
        inputs: ComfyUI's input names (nested ones dotted) mapped to values and `CallOutput`s, in registry order.
        sequence: Grows with every call in the process, so that sorting by it is a topological order.
        task: The task that executes it, in virtual mode once it is queued.
        cache_key: What its results depend on, in real mode once a cache was asked for them.
        on_step: Called at each step of it; None if nobody has asked for that.
    """

    __slots__ = ("_code", "_instruction", "cache_key", "inputs", "on_step", "sequence", "spec", "task")

    def __init__(self, spec: NodeSpec, inputs: dict[str, Any], code: CodeType | None, instruction: int) -> None:
        self.spec = spec
        self.inputs = inputs
        self.sequence = _sequence()
        self.task: Any = None
        self.cache_key: bytes | None = None
        self.on_step: Callable[[Any], object] | None = None
        self._code = code
        self._instruction = instruction

    @property
    def source(self) -> Source | None:
        """Where the script made the call."""
        if self._code is None:
            return None
        return Source(self._code.co_filename, line_of(self._code, self._instruction))

    @property
    def name(self) -> str:
        """What it is called where something went wrong with it."""
        return self.spec.name

    def links(self) -> Iterator[CallOutput]:
        """The outputs that the call takes."""
        for value in self.inputs.values():
            if isinstance(value, CallOutput):
                yield value

    def __repr__(self) -> str:
        return printable(f"<call of {self.spec.name} at {self.source}>")


class CallOutput:
    """One output of a call: what a script passes on to the next node.

    Attributes:
        call: The call that it comes from.
        slot: Its index among the node's outputs; -1 for a node without outputs.
        type: Its link type, such as `IMAGE`; empty for a node without outputs.
    """

    __slots__ = ("call", "slot", "type")

    def __init__(self, call: Call, slot: int, type: str) -> None:
        self.call = call
        self.slot = slot
        self.type = type

    @property
    def name(self) -> str:
        """The output's name in the registry, or the node's name if it has no outputs."""
        outputs = self.call.spec.outputs
        return outputs[self.slot].name if 0 <= self.slot < len(outputs) else self.call.spec.name

    @property
    def description(self) -> str:
        """It in a sentence: `the VAE output 'VAE' of CheckpointLoaderSimple`."""
        return f"the {self.type} output {self.name!r} of {self.call.spec.name}"

    def __repr__(self) -> str:
        return printable(f"<{self.type or 'no'} output of {self.call.spec.name} at {self.call.source}>")

    def __bool__(self) -> bool:
        # An output has no value before the workflow ran; but `if latent:` asking "is there one?" is common.
        return True
