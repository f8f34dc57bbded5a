"""Outputs that no output node shows yet: which node shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import ResultError
from ..graph import records as graph
from ..graph.context import Recording
from ..registry.link_types import COMBO, PRIMITIVES, matching

if TYPE_CHECKING:
    from .outputs import Output
    from .session import Session

__all__ = ["preview", "runnable"]

# The first one that the server has. SaveImageToMemory is of our node pack: it leaves no file behind.
_PREVIEWERS = {
    "IMAGE": ("SaveImageToMemory", "PreviewImage"),
    "MASK": ("SaveImageToMemory", "MaskPreview"),
    "AUDIO": ("PreviewAudio",),
}
_PRINTABLE = frozenset({*PRIMITIVES, COMBO})


def runnable(session: Session, output: Output) -> Output:
    """The output itself if its node is an output node, else that of a node which shows it. Errors as of `preview`."""
    return output if output.call.spec.is_output_node else preview(session, output)


def preview(session: Session, output: Output) -> Output:
    """An output node that shows the output (PreviewImage …), the same one each time.

    Raises:
        ResultError: Nothing can show it.
    """
    earlier: Output | None = getattr(output, "_preview", None)
    if earlier is not None:
        return earlier
    spec = output.call.spec
    type_ = _type(output)
    names = _PREVIEWERS.get(type_) or (("PreviewAny",) if type_ in _PRINTABLE else ())
    name = next((name for name in names if name in session.registry), None)
    if name is None:
        raise ResultError(
            f"{output!r} has no result to wait for: {spec.name} is not an output node, and nothing previews "
            f"{type_ or 'it'}. Wait for a SaveImage, PreviewImage … that is made from it.",
            source=output.call.source,
        )
    aside = Recording()  # the helper node must not become part of the user's workflow
    aside.open()
    try:
        drawn = name == "SaveImageToMemory" and type_ == "MASK"
        made = session.nodes[name](session.nodes["MaskToImage"](output) if drawn else output)
    finally:
        aside.close()
    shown: Output = made[0] if isinstance(made, tuple) else made
    output._preview = shown
    return shown


def _type(output: graph.Output) -> str:
    """The output's link type; of a match type, that of what is linked to an input of the same template."""
    while 0 <= output.slot < len(output.call.spec.outputs):
        call = output.call
        match_id = call.spec.outputs[output.slot].match_id
        values = [call.inputs[key] for key in matching(call.spec, match_id, call.inputs)] if match_id else []
        linked = [value for value in values if isinstance(value, graph.Output)]
        if not linked:
            break
        output = linked[0]
    return output.type
