"""How large ComfyUI's page draws a node."""

from __future__ import annotations

from collections.abc import Iterator

from ...registry.records import NodeSpec
from .shape import NodeShape

__all__ = ["node_size"]

_VIEWERS = frozenset({"Load3D", "Load3DAdvanced", "Painter", "Preview3D", "Preview3DAdvanced", "SaveGLB"})
"""Classes with a large viewer inside the node; the others are known by their `viewport_state` input."""


def node_size(spec: NodeSpec | None, shape: NodeShape, outputs: int) -> tuple[float, float]:
    """Width and height in the page's pixels, without the title bar (30 pixels above).

    Heights follow the page's own rule (20 per slot row, 24 per widget); width and the room for texts, pictures and
    viewers are what people give such nodes.
    """
    texts = sum(1 for widget in shape.saved if widget.spec is not None and widget.spec.multiline)
    rows = sum(widget.rows for widget in shape.saved if not (widget.spec is not None and widget.spec.multiline))
    height = 20.0 * max(len(shape.sockets), outputs, 1) + 6
    if rows or texts:
        height += 24 * rows + 100 * texts + 8
    width = 400.0 if texts else 315.0 if shape.saved else 210.0
    if spec is not None:
        height += _picture_height(spec, shape)
        width = max(width, min(60.0 + 9 * len(spec.display_name or spec.name), 460.0), *_slot_widths(spec, shape))
    return width, height


def _slot_widths(spec: NodeSpec, shape: NodeShape) -> Iterator[float]:
    # The name of an input and the name of an output share a row.
    left = max((len(socket.name) for socket in shape.sockets), default=0)
    right = max((len(output.name) for output in spec.outputs), default=0)
    yield min(60.0 + 7 * (left + right), 460.0)


def _picture_height(spec: NodeSpec, shape: NodeShape) -> float:
    """Room for what the page shows below the widgets."""
    if spec.name in _VIEWERS or any(widget.name == "viewport_state" for widget in shape.widgets):
        return 330.0
    if any(widget.name == "upload" and widget.spec is None for widget in shape.widgets):
        return 220.0
    types = {item.type for item in spec.inputs}
    if spec.is_output_node and types & {"IMAGE", "VIDEO", "MASK"}:
        return 230.0
    if spec.is_output_node and "AUDIO" in types:
        return 60.0
    return 60.0 if spec.is_output_node and not types <= {"STRING"} else 0.0
