"""A node's slots in the page's order: inputs are matched to the class by name, outputs by index."""

from __future__ import annotations

from itertools import zip_longest

from ...registry.link_types import ANY
from .records import InputSlot, OutputSlot, PageNode
from .shape import NodeShape

__all__ = ["order_outputs", "order_slots"]


def order_slots(node: PageNode, shape: NodeShape) -> None:
    """Puts the slots of a node of a known class into the page's order.

    A slot that the class doesn't have stays (packs add some by script), unless it was a widget's, or belongs to an
    option of a dynamic combo that isn't chosen.
    """
    in_file = {slot.name: slot for slot in node.inputs}
    known = {slot.name for slot in shape.slots}
    groups = tuple(f"{w.name}." for w in shape.widgets if w.spec is not None and w.spec.dynamic_options)
    ordered = [
        InputSlot(
            name=slot.name,
            type=slot.type,
            link=in_file[slot.name].link if slot.name in in_file else None,
            widget=slot.name if slot.is_widget else None,
            match_id=slot.match_id,
            label=in_file[slot.name].label if slot.name in in_file else None,
            in_file=slot.name in in_file,
        )
        for slot in shape.slots
    ]
    own = {widget.name for widget in shape.widgets} | {widget.name for widget in node.widgets}
    for slot in node.inputs:
        if slot.name in known or slot.name.startswith(groups):
            continue
        if slot.widget is None or slot.widget in own:
            ordered.append(slot)
    node.inputs = ordered
    if node.spec is not None:
        order_outputs(
            node,
            [
                OutputSlot(output.name, ANY if output.match_id else output.type, match_id=output.match_id)
                for output in node.spec.outputs
            ],
        )


def order_outputs(node: PageNode, defined: list[OutputSlot]) -> None:
    """Gives a node the outputs that its class or definition has; more of them in the file stay."""
    outputs: list[OutputSlot] = []
    for known, in_file in zip_longest(defined, node.outputs):
        if known is None:
            outputs.append(in_file)
            continue
        known.links = in_file.links if in_file is not None else []
        outputs.append(known)
    node.outputs = outputs
