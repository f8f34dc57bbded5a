"""One node type's calls in virtual mode: each is recorded, and runs when the workflow is queued."""

from __future__ import annotations

from collections.abc import Sequence
from types import CodeType
from typing import TYPE_CHECKING, Any

from ..errors import Source
from ..graph.binding import Binder
from ..graph.context import current_recording_var
from ..graph.records import Call, line_of
from ..registry.records import InputSpec, NodeSpec
from .outputs import NodeOutputs, Output
from .steps import current_on_step_var
from .uploads import as_upload

if TYPE_CHECKING:
    from .session import Session

__all__ = ["Recorder", "VirtualPlan"]


class Recorder:
    """Records calls of one node whose inputs are settled.

    Args:
        spec: The node.
        types: The link types of its outputs.
        session: Whose outputs it makes.
    """

    __slots__ = ("_is_output_node", "_only", "_session", "_slots", "_spec")

    def __init__(self, spec: NodeSpec, types: Sequence[str], session: Session) -> None:
        self._spec = spec
        self._session = session
        self._slots = tuple(enumerate(types))
        self._only = types[0] if len(types) == 1 else None
        self._is_output_node = spec.is_output_node

    def record(self, inputs: dict[str, Any], code: CodeType, instruction: int) -> Any:
        """Records a call.

        Args:
            inputs: What the server gets.
            code: The user's code that makes the call.
            instruction: The byte offset in it.

        Returns:
            Its output, or a tuple of its outputs.
        """
        call = Call(self._spec, inputs, code, instruction)
        if (on_step := current_on_step_var.get()) is not None:
            call.on_step = on_step
        result: Any
        if self._only is not None:
            result = output = Output(call, 0, self._only, self._session)
        elif not self._slots:
            result = output = Output(call, -1, "", self._session)
        else:
            outputs = [Output(call, slot, link_type, self._session) for slot, link_type in self._slots]
            output = outputs[0]
            result = NodeOutputs(outputs) if self._is_output_node else tuple(outputs)
        recording = current_recording_var.get()
        if recording is not None:
            recording.calls.append(call)
            if self._is_output_node:
                recording.outputs.append(output)
        return result


class VirtualPlan:
    """How calls of one node type go: bound, checked and recorded."""

    __slots__ = ("_bind", "_record")

    def __init__(self, spec: NodeSpec, session: Session) -> None:
        def coerce(value: Any, item: InputSpec) -> Any:
            return as_upload(session.handed_over(value), item, session)

        self._bind = Binder(spec, coerce=coerce).bind
        self._record = Recorder(spec, [output.type for output in spec.outputs], session).record

    def run(self, args: tuple[Any, ...], kwargs: dict[str, Any], code: CodeType, instruction: int) -> Any:
        """Records a call; returns its output, or a tuple of its outputs. Errors as of `Binder.bind`."""
        inputs = self._bind(args, kwargs, lambda: Source(code.co_filename, line_of(code, instruction)))
        return self._record(inputs, code, instruction)
