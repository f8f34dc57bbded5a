"""What a file shows of a node type that its registry entry doesn't say: nothing is concluded without a word.

The page gives an input of a type that it has no editor for a socket, unless the pack's JavaScript makes a widget for
it. Then the file's node has a value more, and no socket of that name; or it has the widget's slot.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence, Set
from typing import Any

from ...registry.javascript import pack_of_module
from ...registry.link_types import ANY, AUTOGROW
from ...registry.records import NodeSpec
from ..diagnostics import ASK_PAGE, in_words
from .known_packs import is_known_pack
from .records import PageDocument, PageGraph, PageNode
from .shape import NodeShape

__all__ = [
    "guessed_widgets",
    "report_guesses",
    "report_javascript",
    "report_left_over",
    "report_receivers",
    "widgets_without_source",
]

_CORE = frozenset({"nodes", "comfy_extras", "comfy_api_nodes"})
"""Modules with ComfyUI's own nodes."""

_RULE = f"a page rule for the node's pack, or {ASK_PAGE}"


def guessed_widgets(node: PageNode, spec: NodeSpec, shape: NodeShape, values: int) -> frozenset[str]:
    """Keys of the inputs of a class that are widgets by what the file has of a node, and sockets by all that is known.

    Args:
        node: The node, with the file's slots.
        spec: Its class.
        shape: Its shape by what is known.
        values: How many values the file has for it.
    """
    in_file = {slot.name: slot for slot in node.inputs}
    sockets = {socket.name for socket in shape.sockets}
    candidates = [item.key for item in spec.inputs if item.key in sockets and not item.force_input]
    surplus = values - len(shape.saved)
    if surplus <= 0:
        return frozenset()
    shown = [key for key in candidates if key in in_file and in_file[key].widget is not None]
    hidden = [key for key in candidates if key not in in_file]
    # Without any slot, an old file's node says nothing about sockets.
    is_telling = any(name in in_file for name in sockets) or len(hidden) == len(sockets) == 1
    guessed = [*shown, *(hidden if is_telling else ())]
    return frozenset(guessed) if 0 < len(guessed) <= surplus else frozenset()


def widgets_without_source(spec: NodeSpec, shape: NodeShape, given: Callable[[], Set[str]]) -> frozenset[str]:
    """Keys of the sockets of a pack's class that must have a widget in the page: no node has such an output.

    Args:
        spec: The class.
        shape: Its shape by what is known.
        given: Gives the link types of all outputs of all nodes; asked only where it matters.
    """
    if spec.module.partition(".")[0] in _CORE:
        return frozenset()
    sockets = {socket.name for socket in shape.sockets}
    own = (item for item in spec.inputs if item.key in sockets and not item.force_input and item.match_id is None)
    others = [item for item in own if item.type not in (ANY, AUTOGROW)]
    return frozenset(item.key for item in others if given().isdisjoint(item.type.split(",")))


def report_guesses(node: PageNode, guessed: Collection[str], page: PageDocument) -> None:
    """Says which inputs were taken for widgets, and what their values are."""
    for name in sorted(guessed):
        widget = node.widget(name)
        kept = in_words(widget.value) if widget is not None else "nothing"
        page.report(
            node,
            "guessed",
            "is taken for a widget of the pack's JavaScript: the file has a value for it and no socket",
            input=name,
            kept=f"its value is {kept}",
            remedy=_RULE,
        )


def report_left_over(node: PageNode, values: Sequence[Any], page: PageDocument) -> None:
    """Says which values of a node have no widget.

    Null is a button's, which is sent under a name that the file doesn't have. Only a pack's JavaScript makes such ones,
    and a rule knows them; the core's are not sent.
    """
    is_core = node.spec is not None and node.spec.module.partition(".")[0] in _CORE
    known_buttons = is_core or node.rule is not None
    if not node.is_off and any(value is not None or not known_buttons for value in values):
        count = "a value" if len(values) == 1 else f"{len(values)} values"
        page.report(
            node,
            "left-over-values",
            f"has {count} more than the class has widgets: {in_words(list(values))}",
            kept="they are left out",
            remedy=f"it may be of another version of its pack, or {_RULE}",
        )


def report_javascript(graph: PageGraph, page: PageDocument) -> None:
    """Says which values a pack's JavaScript may change as the page queues, where no rule knows it."""
    for node in graph.nodes.values():
        pack = pack_of_module(node.spec.module) if node.spec is not None and node.rule is None else ""
        if node.spec is None or node.is_off or not pack or is_known_pack(pack):
            continue
        linked = {slot.name for slot in node.inputs if slot.link is not None}
        widgets = {widget.name: widget.name not in linked for widget in node.widgets if widget.is_sent}
        held = [name for name, is_held in widgets.items() if is_held]
        changed = node.spec.changed_inputs
        if not held:
            continue
        if changed is None:
            page.report(
                node,
                "pack-javascript",
                f"no page rule knows its pack {pack}, and the list of nodes doesn't say whether JavaScript of the pack "
                "changes values as the page queues them",
                kept="they are as in the file",
                remedy=f"a running server as the registry would say it, and {ASK_PAGE}",
            )
            continue
        named = [name for name in changed if name in held]
        # Where the JavaScript names none of its widgets, it may go by their places.
        if named or (changed and widgets.keys().isdisjoint(changed)):
            page.report(
                node,
                "pack-javascript",
                f"JavaScript of its pack {pack} may change {', '.join(map(repr, named)) or 'its values'} as the page "
                "queues, and no page rule says how",
                input=named[0] if len(named) == 1 else None,
                kept="as in the file",
                remedy=_RULE,
            )


def report_receivers(graph: PageGraph, page: PageDocument) -> None:
    """Says which inputs a node of an unknown class may send to: what gets a link, and gives none, may do so unseen."""
    nodes = graph.nodes.values()
    unknown = [node for node in nodes if node.spec is None and not node.is_virtual and not node.is_off]
    senders = [
        node.id
        for node in unknown
        if any(slot.link is not None for slot in node.inputs) and not any(slot.links for slot in node.outputs)
    ]
    if not senders:
        return
    for node in nodes:
        if node.spec is None or node.is_off:
            continue
        required = {item.key for item in node.spec.inputs if item.required}
        for slot in node.inputs:
            if slot.link is None and slot.widget is None and slot.name in required:
                page.report(
                    node,
                    "guessed",
                    f"is required, and linked to nothing; an unknown node may send to it ({', '.join(senders)})",
                    input=slot.name,
                    kept="not linked",
                    remedy=ASK_PAGE,
                )
