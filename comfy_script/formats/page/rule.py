"""The interface of page rules: what the JavaScript of a node pack makes of its nodes in ComfyUI's page.

A workflow file holds what the page shows. What the page *sends* also depends on the JavaScript of the packs, of which
the registry says nothing: widgets that it makes, nodes that exist in the page only, links that are made when a
workflow is queued, values that are changed then. A page rule says it. It is an object of a subclass of `PageRule`, and
is named by the class types that it is for:

    # my_pack_rules/__init__.py
    from collections.abc import Mapping
    from typing import Any

    from comfy_script.formats.page.rule import PageDocument, PageNode, PageRule
    from comfy_script.registry import NodeSpec

    class MyPack(PageRule):
        page_only = frozenset({"My Reroute"})  # never sent: its outputs hand on its inputs

        def read_values(self, node: PageNode, spec: NodeSpec, page: PageDocument) -> Mapping[str, Any] | None:
            if node.type != "My Prompt List":
                return None  # as usual: by index
            return {f"prompt_{number}": text for number, text in enumerate(node.values or [], 1)}

        def write_values(self, entry: dict[str, Any], values: Mapping[str, Any], spec: NodeSpec) -> None:
            if entry["type"] == "My Prompt List":
                entry["widgets_values"] = [text for name, text in values.items() if name.startswith("prompt_")]

    plugin = MyPack()

    # pyproject.toml: the name says for which class types, `*` and `?` stand for any characters
    [project.entry-points."comfy_script.page_rules"]
    "My *" = "my_pack_rules:plugin"

The module is imported when a workflow has such a node, and not before. A name `extra:KEY` is for files that have KEY
in their `extra`, `property:KEY` for files of which a node has KEY among its `properties`, and neither empty nor false:
both are asked `opened` only. An exact name comes before a pattern. Where we have a rule (the modules of
`formats/page/rules`), that of another package is used only if it says `before = ("rgthree",)`, the name of our module.

A file is read in this order: `read_values` for each node; `opened` once per file and rule; then, while the nodes that
run are collected, `source` for each link that comes from a node in `page_only`, and `queued` for each value. In the
other direction `write_values` is called for each node that is written. What a rule can't settle it says with
`page.report(…)`: no result may be wrong in silence.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, ClassVar

from ...plugins import Plugin
from ...registry.records import NodeSpec
from .links import Scope
from .records import InputSlot, PageDocument, PageGraph, PageLink, PageNode, Widget
from .shape import NO_VALUE

__all__ = [
    "NO_VALUE",
    "InputSlot",
    "PageDocument",
    "PageGraph",
    "PageLink",
    "PageNode",
    "PageRule",
    "Scope",
    "Widget",
    "pack_widgets",
]


class PageRule(Plugin):
    """What a pack's JavaScript makes of its nodes. Each method's default is what the page does without JavaScript.

    Attributes:
        page_only: Class types that exist in the page only: they are never sent.
        widget_types: Types of inputs for which the pack has an editor: each has an entry among a node's values.
        silent_types: Types of inputs that have such an entry and are not sent: a line of text, a preview.
        added_widgets: Class type → widgets behind the class's own, with the values that they have at first. They have
            entries among a node's values, and are sent. A button is one, with the value None, unless its options say
            that it isn't serialized.
        text_widgets: Names of widgets in whose texts `%…%` is replaced, as in the file names of core nodes.
    """

    page_only: ClassVar[frozenset[str]] = frozenset()
    widget_types: ClassVar[frozenset[str]] = frozenset()
    silent_types: ClassVar[frozenset[str]] = frozenset()
    added_widgets: ClassVar[Mapping[str, Mapping[str, Any]]] = MappingProxyType({})
    text_widgets: ClassVar[frozenset[str]] = frozenset()
    _collections = ("before", "page_only", "widget_types", "text_widgets")

    def read_values(self, node: PageNode, spec: NodeSpec, page: PageDocument) -> Mapping[str, Any] | None:
        """The values of a node of a known class by name, in the order in which they are sent.

        An input of the class that isn't among them has its default; with `NO_VALUE` it isn't sent. A name that is no
        input of the class is sent, too.

        Args:
            node: As in the file: `node.values` is its `widgets_values`, a list, an object or None; `node.properties`,
                `node.inputs`.
            spec: Its class.
            page: The file, to report to; its other nodes may not be ready.

        Returns:
            Name → value; None if `widgets_values` is a list in the order of the class's widgets.
        """
        return None

    def write_values(self, entry: dict[str, Any], values: Mapping[str, Any], spec: NodeSpec) -> None:
        """Puts a node's values where the pack's JavaScript looks for them: the way back of `read_values`.

        What `read_values` would not give back from the entry is left to the library: it shows the value on the
        outside of a subgraph, or says that it is left out.

        Args:
            entry: The node as it is written, with `widgets_values` as usual and `properties`; changed in place.
            values: Input → value of everything that isn't linked.
            spec: Its class.
        """

    def source(self, node: PageNode, output: int, scope: Scope) -> tuple[Scope, PageNode, InputSlot] | None:
        """What a node of `page_only` hands on.

        Args:
            node: The node.
            output: Its output, from 0.
            scope: The graph that it is in, `scope.graph`; that of a subgraph's instance is `scope.parent`, which is
                None in the root graph, and where a definition is looked at on its own.

        Returns:
            An input, with its node and the scope of that: what feeds it stands behind the output. None for nothing.
            By default the node's own input at the output's index.
        """
        return (scope, node, node.inputs[output]) if 0 <= output < len(node.inputs) else None

    def opened(self, page: PageDocument) -> None:
        """Changes a file after all its nodes have their slots and values: links that only the page makes, modes.

        Args:
            page: The file: `page.root` and `page.definitions` are its graphs; `page.graphs()` gives all of them.
        """

    def queued(self, node: PageNode, widget: Widget, page: PageDocument) -> Any:
        """The value that is sent for a widget of one of the rule's nodes. May be called more than once."""
        return widget.value


def pack_widgets(rule: PageRule | None, spec: NodeSpec) -> dict[str, bool]:
    """Keys of a class's inputs that are widgets by its pack's rule: whether they are sent."""
    types = rule.widget_types | rule.silent_types if rule is not None else frozenset()
    if rule is None or not types:
        return {}
    inputs = (item for item in spec.inputs if item.type in types and not item.force_input)
    return {item.key: item.type not in rule.silent_types for item in inputs}
