"""Inputs that the attention nodes share."""

from __future__ import annotations

from comfy_api.latest import io

__all__ = ["curve", "schema", "unit"]

CATEGORY = "SlothfulAttention"


def schema(
    node_id: str,
    display_name: str,
    description: str,
    model: str,
    inputs: list[io.Input],
    *,
    is_experimental: bool = False,
) -> io.Schema:
    """A node that patches a copy of a model; `model` tells which."""
    return io.Schema(
        node_id=node_id,
        display_name=display_name,
        category=CATEGORY,
        description=description,
        inputs=[io.Model.Input("model", tooltip=model), *inputs],
        outputs=[io.Model.Output(tooltip="The patched copy of the model.")],
        is_experimental=is_experimental,
    )


def unit(name: str, default: float, step: float, tooltip: str) -> io.Input:
    """A number from 0 to 1."""
    return io.Float.Input(name, default=default, min=0.0, max=1.0, step=step, tooltip=tooltip)


def curve() -> list[io.Input]:
    """When the effect is how strong: a `TimeCurve`."""
    return [
        unit(
            "peak_time",
            0.4,
            0.1,
            "When the effect is strongest: 0 at the start of sampling, 1 at its end. Early steps make the composition, "
            "late ones the details.",
        ),
        io.Float.Input(
            "time_decay",
            default=2.0,
            min=0.0,
            max=4.0,
            step=0.5,
            tooltip="How fast the effect fades before and after peak_time. Larger leaves more of the picture as the "
            "model would paint it; 0 keeps the full effect in all steps.",
        ),
    ]
