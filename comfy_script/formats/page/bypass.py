"""What a bypassed node hands on: for each of its outputs, one of its own inputs."""

from __future__ import annotations

from ...registry.link_types import ANY
from .records import InputSlot, PageNode
from .types import are_compatible

__all__ = ["bypassed_input"]


def bypassed_input(node: PageNode, output: int, wanted: str) -> InputSlot | None:
    """The input whose source stands in for an output.

    Args:
        node: The bypassed node, with its slots in the page's order.
        output: The output's index.
        wanted: Type of the slot at the other end.

    Returns:
        The input, or None when none fits.
    """
    inputs = node.inputs
    if not inputs:
        return None
    if wanted in (ANY, ""):
        return inputs[output] if 0 <= output < len(inputs) else inputs[0]
    given = node.outputs[output].type if 0 <= output < len(node.outputs) else ANY

    def fits(slot: InputSlot) -> bool:
        return are_compatible(slot.type, given) and are_compatible(slot.type, wanted)

    if 0 <= output < len(inputs) and fits(inputs[output]):
        return inputs[output]
    exact = next((slot for slot in inputs if slot.type == wanted), None)
    return exact or next((slot for slot in inputs if fits(slot)), None)
