"""A workflow file on its way through the page: mutable, as the page's own objects are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ...registry.records import InputSpec, NodeSpec
from ..diagnostics import Code, Diagnostic
from .shape import NO_VALUE

if TYPE_CHECKING:
    from .rule import PageRule

__all__ = [
    "BYPASSED",
    "INPUTS",
    "MUTED",
    "NOTES",
    "OUTPUTS",
    "PRIMITIVE",
    "REROUTE",
    "VIRTUAL",
    "InputSlot",
    "OutputSlot",
    "PageDocument",
    "PageGraph",
    "PageGroup",
    "PageLink",
    "PageNode",
    "PagePort",
    "Widget",
]

MUTED = 2
"""Mode of a node that is left out, with everything that it gives."""

BYPASSED = 4
"""Mode of a node that is left out, and hands on its inputs."""

INPUTS = "-10"
"""Id under which links name a subgraph's own inputs."""

OUTPUTS = "-20"
"""Id under which links name a subgraph's own outputs."""

NOTES = frozenset({"Note", "MarkdownNote"})
PRIMITIVE = "PrimitiveNode"
REROUTE = "Reroute"
VIRTUAL = NOTES | {PRIMITIVE, REROUTE}


@dataclass(slots=True)
class Widget:
    """A widget of a node, with its value.

    Attributes:
        name: Unique among the node's widgets, with rare exceptions.
        value: Any JSON, or NO_VALUE.
        spec: The registry's input; None for a widget that the page adds.
        is_sent: It is among the inputs that the page sends.
    """

    name: str
    value: Any = NO_VALUE
    spec: InputSpec | None = None
    is_sent: bool = True


@dataclass(slots=True)
class InputSlot:
    """An input slot of a node.

    Attributes:
        name: The input's name.
        type: The link type.
        link: Id of the link that comes in.
        widget: Name of the widget that it belongs to.
        match_id: Template id of a match type.
        port: Of an instance: the subgraph's input.
        value: Of an instance, for a promoted widget: the value that the instance holds.
        label: What people called it.
        in_file: The file has it; the page makes the others.
    """

    name: str
    type: str
    link: int | None = None
    widget: str | None = None
    match_id: str | None = None
    port: PagePort | None = None
    value: Any = NO_VALUE
    label: str | None = None
    in_file: bool = False


@dataclass(slots=True)
class OutputSlot:
    """An output slot of a node."""

    name: str
    type: str
    links: list[int] = field(default_factory=list)
    match_id: str | None = None


@dataclass(slots=True)
class PageNode:
    """A node of a file.

    Attributes:
        id: Unique in its graph.
        type: Class type, or the id of the definition that it is an instance of.
        title: As in the file; None for the default.
        mode: 0 for a node that runs, `MUTED`, `BYPASSED`, or another number that counts as 0.
        inputs, outputs: The slots: first as in the file, later in the page's order.
        properties: As in the file.
        values: `widgets_values` as in the file.
        position, size: In the page's pixels.
        color: Of its title bar, as in the file; None for the default.
        rule: The page rule for its class.
        spec: The registry's record of a known class.
        definition: Of an instance.
        widgets: In the page's order.
    """

    id: str
    type: str
    title: str | None = None
    mode: int = 0
    inputs: list[InputSlot] = field(default_factory=list)
    outputs: list[OutputSlot] = field(default_factory=list)
    properties: dict[str, Any] = field(default_factory=dict)
    values: list[Any] | dict[str, Any] | None = None
    position: tuple[float, float] | None = None
    size: tuple[float, float] | None = None
    color: str | None = None
    rule: PageRule | None = None
    spec: NodeSpec | None = None
    definition: PageGraph | None = None
    widgets: list[Widget] = field(default_factory=list)

    @property
    def is_page_only(self) -> bool:
        """A pack's JavaScript makes it, and no server knows it."""
        return self.rule is not None and self.type in self.rule.page_only

    @property
    def is_virtual(self) -> bool:
        """The page never sends it."""
        return self.type in VIRTUAL or self.definition is not None or self.is_page_only

    @property
    def is_off(self) -> bool:
        """It is muted or bypassed."""
        return self.mode in (MUTED, BYPASSED)

    def widget(self, name: str) -> Widget | None:
        """The first widget of that name."""
        return next((widget for widget in self.widgets if widget.name == name), None)

    def default_title(self) -> str:
        """What the page calls it when the file has no title for it."""
        if self.definition is not None:
            return self.definition.name
        return self.spec.display_name if self.spec is not None else self.type


@dataclass(slots=True)
class PageLink:
    """A link of a graph: from an output to an input."""

    id: int
    origin: str
    origin_slot: int
    target: str
    target_slot: int
    type: str


@dataclass(slots=True)
class PagePort:
    """An input or an output of a definition.

    Attributes:
        name: As in the file.
        type: The link type.
        label: What the page shows instead of the name.
        links: Ids of the links inside that start, or end, there.
    """

    name: str
    type: str
    label: str | None = None
    links: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class PageGroup:
    """A titled frame: left, top, width, height."""

    title: str
    bounding: tuple[float, float, float, float]


@dataclass(slots=True)
class PageGraph:
    """The root graph, or a subgraph's definition.

    Attributes:
        id: Empty for the root.
        name: Of a definition.
        nodes: By id, in the file's order.
        links: By id.
        inputs, outputs: Of a definition.
        groups: Titled frames.
        extra: What packs have written beside it.
        instances: Of a definition, as far as they are loaded.
    """

    id: str = ""
    name: str = ""
    nodes: dict[str, PageNode] = field(default_factory=dict)
    links: dict[int, PageLink] = field(default_factory=dict)
    inputs: list[PagePort] = field(default_factory=list)
    outputs: list[PagePort] = field(default_factory=list)
    groups: list[PageGroup] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict)
    instances: list[PageNode] = field(default_factory=list)

    def target(self, link_id: int) -> tuple[PageNode, InputSlot] | None:
        """The node and the slot that a link goes to; None if that end is loose."""
        link = self.links.get(link_id)
        node = self.nodes.get(link.target) if link is not None else None
        if node is None:
            return None
        slot = next((slot for slot in node.inputs if slot.link == link_id), None)
        return (node, slot) if slot is not None else None


@dataclass(slots=True)
class PageDocument:
    """A whole file.

    Attributes:
        root: The root graph.
        definitions: Subgraphs by id, in the file's order.
        last_node_id: The largest id that was ever given out.
        group_nodes: Old group nodes' definitions by name, as in the file.
        diagnostics: What could not be settled, was mended or left out.
    """

    root: PageGraph
    definitions: dict[str, PageGraph]
    last_node_id: int = 0
    group_nodes: dict[str, Any] = field(default_factory=dict)
    diagnostics: list[Diagnostic] = field(default_factory=list)

    def graphs(self) -> Iterator[PageGraph]:
        """All graphs: the definitions, and the root as the last."""
        yield from self.definitions.values()
        yield self.root

    def report(
        self,
        node: PageNode,
        code: Code,
        problem: str,
        *,
        input: str | None = None,
        kept: str | None = None,
        remedy: str | None = None,
    ) -> None:
        """Says what is not certain about a node; see `Diagnostic`. The same is said once."""
        said = Diagnostic(code, node.id, node.type, problem, node.title, input, kept, remedy)
        if said not in self.diagnostics:
            self.diagnostics.append(said)
