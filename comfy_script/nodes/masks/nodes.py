"""Nodes that draw masks."""

from __future__ import annotations

from typing import Any

from comfy_api.latest import io

from . import shapes

__all__ = ["NODES"]

_MAX_SIZE = 16384


def _canvas() -> list[Any]:
    return [
        io.Int.Input("width", default=512, min=1, max=_MAX_SIZE, tooltip="Width of the mask, in pixels."),
        io.Int.Input("height", default=512, min=1, max=_MAX_SIZE, tooltip="Height of the mask, in pixels."),
    ]


def _fraction(name: str, default: float, tooltip: str) -> Any:
    return io.Float.Input(name, default=default, min=-10.0, max=10.0, step=0.01, tooltip=tooltip)


def _feather() -> Any:
    return io.Float.Input(
        "feather",
        default=0.0,
        min=0.0,
        max=float(_MAX_SIZE),
        step=0.5,
        tooltip="Width of the soft edge, in pixels; 0 is a hard edge.",
    )


class MaskRectangle(io.ComfyNode):
    """A rectangle; see `shapes.rectangle`."""

    @classmethod
    def define_schema(cls) -> io.Schema:
        """What ComfyUI shows of the node."""
        return io.Schema(
            node_id="MaskRectangle",
            display_name="Mask Rectangle",
            category="mask",
            description="Draws a rectangle. 0 is the picture's left or upper border, 1 its right or lower one.",
            inputs=[
                *_canvas(),
                _fraction("left", 0.25, "Left side, as a fraction of the width."),
                _fraction("top", 0.25, "Upper side, as a fraction of the height."),
                _fraction("right", 0.75, "Right side, as a fraction of the width."),
                _fraction("bottom", 0.75, "Lower side, as a fraction of the height."),
                _feather(),
            ],
            outputs=[io.Mask.Output("mask", tooltip="White inside the rectangle.")],
        )

    @classmethod
    def execute(
        cls, width: int, height: int, left: float, top: float, right: float, bottom: float, feather: float
    ) -> io.NodeOutput:
        """Draws it."""
        return io.NodeOutput(shapes.rectangle(width, height, left, top, right, bottom, feather))


NODES: list[type[io.ComfyNode]] = [MaskRectangle]
