"""Outputs that no output node shows yet: which node shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import ResultError
from ..graph.context import Recording

if TYPE_CHECKING:
    from .outputs import Output
    from .session import Session

__all__ = ["runnable"]

_PREVIEWERS = {"IMAGE": "PreviewImage", "MASK": "MaskPreview", "AUDIO": "PreviewAudio"}
_PRINTABLE = {"INT", "FLOAT", "STRING", "BOOLEAN", "COMBO"}


def runnable(session: Session, output: Output) -> Output:
    """The output itself if its node is an output node, else that of a node which shows it (PreviewImage …).

    Raises:
        ResultError: Nothing can show it.
    """
    spec = output.call.spec
    if spec.is_output_node:
        return output
    existing = getattr(output, "_preview", None)
    if existing is not None:
        shown: Output = existing
        return shown
    name = _PREVIEWERS.get(output.type) or ("PreviewAny" if output.type in _PRINTABLE else None)
    if name is None or name not in session.registry:
        raise ResultError(
            f"{output!r} has no result to wait for: {spec.name} is not an output node, and nothing previews "
            f"{output.type or 'it'}. Wait for a SaveImage, PreviewImage … that is made from it.",
            source=output.call.source,
        )
    aside = Recording()  # the helper node must not become part of the user's workflow
    aside.open()
    try:
        made = session.nodes[name](output)
    finally:
        aside.close()
    preview: Output = made[0] if isinstance(made, tuple) else made
    output._preview = preview
    return preview
