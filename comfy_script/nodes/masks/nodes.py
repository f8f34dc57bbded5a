"""Nodes that draw masks; what they draw is in `shapes`."""

from __future__ import annotations

import asyncio
from typing import Any

from comfy import model_management
from comfy_api.latest import io

from . import shapes

__all__ = ["NODES"]

_MAX_SIZE = 16384
_CATEGORY = "mask/draw"
_check = model_management.throw_exception_if_processing_interrupted


def _schema(node_id: str, description: str, inputs: list[Any], feather: bool = True) -> io.Schema:
    return io.Schema(
        node_id=node_id,
        display_name=f"{node_id[:4]} {node_id[4:]}",
        category=_CATEGORY,
        description=description,
        inputs=[
            io.Int.Input("width", default=512, min=1, max=_MAX_SIZE, tooltip="Width of the mask, in pixels."),
            io.Int.Input("height", default=512, min=1, max=_MAX_SIZE, tooltip="Height of the mask, in pixels."),
            *inputs,
            *([_feather()] if feather else []),
        ],
        outputs=[io.Mask.Output("mask")],
    )


def _feather() -> Any:
    return io.Float.Input(
        "feather",
        default=0.0,
        min=0.0,
        max=float(_MAX_SIZE),
        step=0.5,
        tooltip="Width of the soft edge, in pixels; 0 is a hard edge.",
    )


def _fraction(name: str, default: float, tooltip: str, low: float = -10.0) -> Any:
    return io.Float.Input(name, default=default, min=low, max=10.0, step=0.01, tooltip=tooltip)


class MaskRegion(io.ComfyNode):
    """A part of the picture by name; see `shapes.region`."""

    @classmethod
    def define_schema(cls) -> io.Schema:
        """What ComfyUI shows of the node."""
        return _schema(
            "MaskRegion",
            "A part of the picture by its name.",
            [
                io.Combo.Input(
                    "region",
                    options=list(shapes.REGIONS),
                    default="left half",
                    tooltip="The part: halves, thirds (center is between left and right, middle between top and "
                    "bottom), corners (a quarter of the picture each), or the center (half as wide and high).",
                )
            ],
        )

    @classmethod
    def execute(cls, width: int, height: int, region: str, feather: float) -> io.NodeOutput:
        """Draws it."""
        return io.NodeOutput(shapes.region(width, height, region, feather, _check))


class MaskRectangle(io.ComfyNode):
    """A rectangle; see `shapes.rectangle`."""

    @classmethod
    def define_schema(cls) -> io.Schema:
        """What ComfyUI shows of the node."""
        return _schema(
            "MaskRectangle",
            "Draws a rectangle. 0 is the picture's left or upper border, 1 its right or lower one.",
            [
                _fraction("left", 0.25, "Left side, as a fraction of the width."),
                _fraction("top", 0.25, "Upper side, as a fraction of the height."),
                _fraction("right", 0.75, "Right side, as a fraction of the width."),
                _fraction("bottom", 0.75, "Lower side, as a fraction of the height."),
            ],
        )

    @classmethod
    def execute(
        cls, width: int, height: int, left: float, top: float, right: float, bottom: float, feather: float
    ) -> io.NodeOutput:
        """Draws it."""
        return io.NodeOutput(shapes.rectangle(width, height, left, top, right, bottom, feather, _check))


class MaskEllipse(io.ComfyNode):
    """An ellipse; see `shapes.ellipse`."""

    @classmethod
    def define_schema(cls) -> io.Schema:
        """What ComfyUI shows of the node."""
        return _schema(
            "MaskEllipse",
            "Draws an ellipse. Its radii are fractions of width and height, so that it is a circle only on a square.",
            [
                _fraction("center_x", 0.5, "Center, as a fraction of the width: 0 is the left border, 1 the right."),
                _fraction("center_y", 0.5, "Center, as a fraction of the height: 0 is the upper border, 1 the lower."),
                _fraction("radius_x", 0.25, "Half the ellipse's width, as a fraction of the picture's width.", 0.0),
                _fraction("radius_y", 0.25, "Half the ellipse's height, as a fraction of the picture's height.", 0.0),
            ],
        )

    @classmethod
    def execute(
        cls,
        width: int,
        height: int,
        center_x: float,
        center_y: float,
        radius_x: float,
        radius_y: float,
        feather: float,
    ) -> io.NodeOutput:
        """Draws it."""
        return io.NodeOutput(shapes.ellipse(width, height, center_x, center_y, radius_x, radius_y, feather, _check))


class MaskGradient(io.ComfyNode):
    """A linear ramp; see `shapes.gradient`."""

    @classmethod
    def define_schema(cls) -> io.Schema:
        """What ComfyUI shows of the node."""
        return _schema(
            "MaskGradient",
            "A linear ramp from black to white across the picture.",
            [
                io.Float.Input(
                    "angle",
                    default=0.0,
                    min=-360.0,
                    max=360.0,
                    step=1.0,
                    tooltip="Direction in degrees, clockwise: 0 goes from left to right, 90 from top to bottom.",
                ),
                _fraction("start", 0.0, "Where the ramp starts (black), as a fraction of the way across the picture."),
                _fraction("end", 1.0, "Where it ends (white). Before start, the ramp goes from white to black."),
            ],
            feather=False,
        )

    @classmethod
    def execute(cls, width: int, height: int, angle: float, start: float, end: float) -> io.NodeOutput:
        """Draws it."""
        return io.NodeOutput(shapes.gradient(width, height, angle, start, end, _check))


class MaskPolygon(io.ComfyNode):
    """A polygon; see `shapes.polygon`."""

    @classmethod
    def define_schema(cls) -> io.Schema:
        """What ComfyUI shows of the node."""
        return _schema(
            "MaskPolygon",
            "Draws a closed polygon.",
            [
                io.String.Input(
                    "points",
                    default="0.5,0.1 0.9,0.9 0.1,0.9",
                    tooltip="The corners: x as a fraction of the width, y of the height. In a script, "
                    f"str(list_of_pairs) does as well. At most {shapes.MAX_CORNERS} corners and {shapes.MAX_TEXT} "
                    "characters.",
                )
            ],
        )

    @classmethod
    async def validate_inputs(cls, points: str | None = None) -> bool | str:
        """Refuses texts that aren't points. ComfyUI asks on its event loop, which has to go on meanwhile."""
        try:
            if points is not None:
                await asyncio.to_thread(shapes.parse_points, points)
        except ValueError as error:
            return str(error)
        return True

    @classmethod
    def execute(cls, width: int, height: int, points: str, feather: float) -> io.NodeOutput:
        """Draws it."""
        return io.NodeOutput(shapes.polygon(width, height, shapes.parse_points(points), feather, _check))


NODES: list[type[io.ComfyNode]] = [MaskRegion, MaskRectangle, MaskEllipse, MaskGradient, MaskPolygon]
