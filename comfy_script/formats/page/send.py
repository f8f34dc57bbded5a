"""What the page sends for an opened file: each node that runs, with its values and where its links come from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import cached_property
from typing import Any

from ...errors import FormatError
from ..diagnostics import in_words
from ..dynamic_prompts import Choose, is_spelling_of, pick_options
from ..workflow import PORTS, Link, Node, Value
from .links import Constant, Origin, PortInput, Scope, origin_of
from .own_widgets import SAVE_NODES
from .primitives import push_primitives
from .records import PageDocument, PageGraph, PageNode, Widget
from .replacements import NodeIndex, replace_texts
from .shape import NO_VALUE
from .widgets import plain_text

__all__ = ["Sender", "has_replacements"]

MOST_NODES = 500_000
"""Nodes that a file may stand for, with its subgraphs written out."""


class Sender:
    """Sends an opened document.

    Args:
        document: As `load` left it.
        choose: Picks an option of a dynamic prompt.
        now: The time, for `%date:…%`.

    Raises:
        FormatError: Its subgraphs stand for too many nodes.
    """

    def __init__(self, document: PageDocument, choose: Choose, now: datetime) -> None:
        self.document = document
        self.choose = choose
        self.now = now
        self._check_size()
        for graph in (document.root, *document.definitions.values()):
            push_primitives(graph, lambda text, graph: replace_texts(text, NodeIndex(graph), now))

    @cached_property
    def nodes(self) -> NodeIndex:
        """All nodes, for replacements in file names."""
        return NodeIndex(self.document.root)

    def flat(self) -> dict[str, Node]:
        """All nodes that run, with the subgraphs written out: exactly what the page sends."""
        sent = {node.id: node for scope, inner in self._running() for node in (self.node(inner, scope, enter=True),)}
        for node in sent.values():
            node.inputs = {
                key: value for key, value in node.inputs.items() if not isinstance(value, Link) or value.node in sent
            }
        return sent

    def graph(self, graph: PageGraph) -> dict[str, Node]:
        """The nodes of one graph that run, instances whole."""
        scope = Scope(graph)
        nodes = {}
        for node in graph.nodes.values():
            # Of an instance inside a subgraph that is off, the page leaves out the outputs, but not the nodes.
            is_sent = not node.is_virtual and not node.is_off
            if is_sent or (node.definition is not None and (graph.id or not node.is_off)):
                nodes[node.id] = self.node(node, scope, enter=False)
        return nodes

    def node(self, node: PageNode, scope: Scope, *, enter: bool) -> Node:
        """One node with its inputs: widgets in order, then links."""
        sent = Node(
            id=f"{scope.path}{node.id}",
            class_type=(node.spec.page_name if node.spec is not None else "") or node.type,
            title=node.title,
            subgraph=node.definition.id if node.definition is not None else None,
            is_known=node.spec is not None or node.definition is not None,
            position=node.position,
            size=node.size,
        )
        origins = [(slot.name, origin_of(node, slot, scope, enter=enter)) for slot in node.inputs]
        replaced = {name for name, origin in origins if isinstance(origin, Origin | Constant)}
        if node.definition is None:
            own: dict[str, Value] = {}
            for widget in node.widgets:
                if widget.is_sent and widget.value is not NO_VALUE:
                    # What isn't sent in the end needs no choice.
                    value = widget.value if widget.name in replaced else self.value(node, widget)
                    own[widget.name] = value
                    if _is_dynamic(widget) and not is_spelling_of(str(widget.value), str(value)):
                        sent.boxes[widget.name] = widget.value
        else:
            own = {
                slot.name: slot.value
                for slot in node.inputs
                if slot.link is None and slot.widget is not None and slot.value is not NO_VALUE
            }
        sent.inputs.update(own)
        for name, origin in origins:
            match origin:
                case Origin(source, output):
                    sent.inputs[name] = Link(source, output)
                case Constant(value):
                    sent.inputs.pop(name, None)
                    if value is not NO_VALUE:
                        sent.inputs[name] = value
                case PortInput(index):
                    if name in own:
                        sent.fallbacks[name] = own[name]
                    sent.inputs[name] = Link(PORTS, index)
                case None:
                    pass
        return sent

    def value(self, node: PageNode, widget: Widget) -> Any:
        """A widget's value as it is sent."""
        value, spec = widget.value, widget.spec
        if node.spec is None:
            return plain_text(value)
        if node.rule is not None:
            value = node.rule.queued(node, widget, self.document)
        if isinstance(value, str) and spec is not None:
            if _is_dynamic(widget):
                return self._pick(node, widget, value)
            if has_replacements(node, widget):
                return replace_texts(value, self.nodes, self.now)
        return value

    def _pick(self, node: PageNode, widget: Widget, text: str) -> str:
        """A dynamic prompt with its options chosen."""
        choices: list[str] = []

        def choose(options: Sequence[str]) -> str:
            chosen = self.choose(options)
            if len(set(options)) > 1:
                choices.append(chosen)
            return chosen

        picked = pick_options(text, choose)
        if choices:
            self.document.report(
                node,
                "random-choice",
                "the page draws an option of {…|…} each time that it queues",
                input=widget.name,
                kept=f"chosen is {', '.join(map(in_words, choices))}",
            )
        elif not is_spelling_of(text, picked):
            self.document.report(
                node,
                "changed-text",
                "the page's dynamic prompts change the text as they send it: comments, braces, backslashes",
                input=widget.name,
                kept=f"it is {in_words(picked)}",
            )
        return picked

    def _running(self) -> Iterator[tuple[Scope, PageNode]]:
        """Every node that runs, in the scope that it runs in."""
        scopes = [Scope(self.document.root)]
        while scopes:
            scope = scopes.pop()
            inner: list[Scope] = []
            for node in scope.graph.nodes.values():
                if node.definition is not None:
                    # Inside of a subgraph, the page sends the nodes of an instance even if that is off.
                    if scope.graph.id or not node.is_off:
                        inner.append(scope.inside(node, node.definition))
                elif not node.is_virtual and not node.is_off:
                    yield scope, node
            scopes += reversed(inner)

    def _check_size(self) -> None:
        counts: dict[str, int] = {}
        # `load` has seen to it that each definition comes after those that it uses.
        for graph in (*self.document.definitions.values(), self.document.root):
            counts[graph.id] = sum(
                counts.get(node.definition.id, 0) if node.definition is not None else 1 for node in graph.nodes.values()
            )
            if counts[graph.id] > MOST_NODES:
                raise FormatError(f"the workflow's subgraphs stand for more than {MOST_NODES} nodes")


def _is_dynamic(widget: Widget) -> bool:
    return widget.spec is not None and bool(widget.spec.config.get("dynamicPrompts")) and isinstance(widget.value, str)


def has_replacements(node: PageNode, widget: Widget) -> bool:
    """Whether the page replaces `%…%` in a widget's text."""
    if node.rule is not None and widget.name in node.rule.text_widgets:
        return True
    return widget.name == "filename_prefix" and node.type in SAVE_NODES
