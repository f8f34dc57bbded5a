"""Growing inputs of a dynamic combo's option, of which today's page loses links when it opens a file.

The page grows such an input by one socket at each link that it restores, and puts the new one behind the last socket
whose name *starts* with that of the one before: with an `image_10` in the file, `image_2` goes behind it. Then the
combo makes its inputs anew and takes the old sockets in their new order; those that aren't there yet lose their links.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from ...registry.link_types import AUTOGROW
from ...registry.records import InputSpec, NodeSpec
from .records import PageDocument, PageNode

__all__ = ["LOST", "lost_links", "report_lost_links"]


LOST = "is linked, and ComfyUI's page of today loses the link when it opens the file"
"""What there is to say of such an input."""


def lost_links(spec: NodeSpec, slots: Sequence[tuple[str, bool]], value_of: Callable[[str], Any]) -> Iterator[str]:
    """Names of the inputs whose links today's page leaves out when it opens a file.

    Args:
        spec: The node's class.
        slots: Names of its sockets in the order of the file, and whether they are linked.
        value_of: Gives the value of a widget by its name.
    """
    for name, item in _groups(spec.inputs, value_of):
        names = [f"{name}.{key}" for key in item.template_names]
        yield from _lost([slot for slot in slots if slot[0] in names], names, item.template_min)


def report_lost_links(node: PageNode, spec: NodeSpec, slots: Sequence[tuple[str, bool]], page: PageDocument) -> None:
    """Says which links of a node today's page leaves out; they stay, as the page had them that saved the file.

    Args:
        node: The node, with its values.
        spec: Its class.
        slots: As of `lost_links`.
        page: Takes what is said.
    """
    values = {widget.name: widget.value for widget in node.widgets}
    for lost in lost_links(spec, slots, values.get):
        page.report(node, "ambiguous", LOST, input=lost, kept="the link stays")


def _groups(
    inputs: Iterable[InputSpec], value_of: Callable[[str], Any], prefix: str = ""
) -> Iterator[tuple[str, InputSpec]]:
    """Growing inputs of the options that are chosen, by name. Those that aren't in an option keep their links."""
    for item in inputs:
        name = f"{prefix}{item.key}"
        if item.type == AUTOGROW and prefix and len(item.template) == 1:
            yield name, item
        for option in item.dynamic_options:
            if option.key == value_of(name):
                yield from _groups(option.inputs, value_of, f"{name}.")


def _lost(slots: Sequence[tuple[str, bool]], names: Sequence[str], least: int) -> list[str]:
    """Names of the sockets that lose their links, in the template's order."""
    linked = {name for name, is_linked in slots if is_linked}
    place = {name: index for index, name in enumerate(names)}
    order = [name for name, _ in slots]
    index = 0
    while index < len(order):  # the page goes on by index while it moves sockets
        name = order[index]
        if name in linked and place[name] + 1 < len(names):
            grown = names[place[name] + 1]
            order = [other for other in order if other != grown]
            behind = max((i for i, other in enumerate(order) if other.startswith(name)), default=len(order) - 1)
            order.insert(behind + 1, grown)
        index += 1
    count = least + 1
    kept: set[str] = set()
    for name in order:
        if name in linked and place[name] < count:
            kept.add(name)
            count = max(count, place[name] + 2)
    return sorted(linked - kept, key=place.__getitem__)
