"""Nodes by ComfyUI's own name: any class with any inputs, recorded as they are given."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from ..errors import LinkTypeError, Source, UnknownArgumentError, ValueRefusedError
from ..graph.checks import Refusal, check_form
from ..graph.records import CallOutput, line_of
from ..registry.link_types import ANY
from ..registry.records import NodeSpec, OutputSpec
from .node_types import user_frame
from .plan import Recorder

if TYPE_CHECKING:
    from .session import Session

__all__ = ["call_node"]

_MOST_OUTPUTS = 4096


def call_node(class_type: str, outputs: int | None = None, /, **inputs: Any) -> Any:
    """Records a call of any node, without the checks of a normal call.

    For nodes that the server doesn't list, and for inputs that a normal call refuses. What is given is sent:
    nothing else, `None` included.

        image, mask = call_node("ImageRemoveAlpha+", 2, image=image)

    Args:
        class_type: ComfyUI's name of the node.
        outputs: How many outputs it gives; None for what the server lists, or 1. A node that the server doesn't list
            counts as an output node if it has none.
        inputs: By ComfyUI's names of them; for names that are no identifiers, `**{"input name": value}`.

    Returns:
        Its output, or a tuple of its outputs; those that the server doesn't list fit every input.

    Raises:
        NotLoadedError: `load()` was not called.
        ValueRefusedError: A value has no form in JSON.
    """
    from .default import default_session

    return _call(default_session(), class_type, outputs, inputs)


def _call(session: Session, class_type: str, outputs: int | None, inputs: dict[str, Any]) -> Any:
    frame = user_frame(sys._getframe(2))
    code, instruction = frame.f_code, frame.f_lasti

    def source() -> Source:
        return Source(code.co_filename, line_of(code, instruction))

    if outputs is not None and not 0 <= outputs <= _MOST_OUTPUTS:
        raise UnknownArgumentError(
            f"{class_type} can't have {outputs} outputs", node=class_type, argument="outputs", source=source()
        )
    for key, value in inputs.items():
        try:
            check_form(value)
        except Refusal as refusal:
            raise ValueRefusedError(
                f"{class_type}({key}): {refusal.reason}", node=class_type, argument=key, source=source()
            ) from None
        if isinstance(value, CallOutput) and value.slot < 0:
            raise LinkTypeError(
                f"{class_type}({key}): {value.call.spec.name} has no outputs to pass on",
                node=class_type,
                argument=key,
                source=source(),
            )
    registry = session.registry
    spec = registry[class_type] if class_type in registry else _unlisted(class_type, outputs)
    types = tuple(output.type for output in spec.outputs)
    if outputs is not None:
        types = (*types, *[ANY] * outputs)[:outputs]
    return Recorder(spec, types, session).record(inputs, code, instruction)


def _unlisted(class_type: str, outputs: int | None) -> NodeSpec:
    count = 1 if outputs is None else outputs
    return NodeSpec(
        name=class_type,
        display_name=class_type,
        description="",
        category="",
        module="",
        inputs=(),
        outputs=tuple(OutputSpec(ANY, ANY) for _ in range(count)),
        is_output_node=not count,
    )
