"""One form between all formats: what a workflow runs, with its subgraphs whole.

Everything that only the page resolves is resolved here: muted and bypassed nodes, reroutes, primitives, converted
widgets, old file layouts. What remains is nodes with values and links, as the server sees them, and what people wrote
beside them: titles, notes, groups, positions.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

from ..registry.records import MISSING, Missing
from .diagnostics import Diagnostic

__all__ = [
    "MOST_OUTPUTS",
    "PORTS",
    "Graph",
    "Group",
    "Link",
    "Node",
    "Note",
    "OutputPort",
    "Port",
    "Subgraph",
    "Value",
    "WorkflowDocument",
]

PORTS = "-10"
"""In a subgraph's graph, the node id that stands for the subgraph's own inputs: link slots index `Subgraph.inputs`."""

MOST_OUTPUTS = 4096
"""No node has more outputs: a larger number in a link is an error, not an output to be made."""

Value: TypeAlias = "str | int | float | bool | list[Value] | dict[str, Value] | None"
"""A value of an input: any JSON. A list is a list, without the `__value__` that API format wraps around it."""


@dataclass(frozen=True, slots=True)
class Link:
    """The output of a node, as an input of another one.

    Attributes:
        node: The source's id in the same graph, or `PORTS`.
        slot: Its output, from 0; of `PORTS` the subgraph's input.
    """

    node: str
    slot: int


@dataclass(slots=True)
class Node:
    """A node that runs, or an instance of a subgraph.

    Attributes:
        id: Unique in its graph.
        class_type: ComfyUI's name of the class; of an instance the definition's id.
        inputs: What the server gets: ComfyUI's input names (nested ones dotted) → value or link. Texts are final:
            dynamic prompts are chosen, `%…%` is replaced. Of an instance, by names of the subgraph's inputs.
        boxes: Of texts that dynamic prompts change: what stands in the page's box.
        title: What people called it; None for the default.
        subgraph: Of an instance, the id of its definition.
        fallbacks: Of inputs linked to `PORTS`: the value that holds when the instance doesn't give that input. An
            input without one is absent then.
        is_known: The registry has the class. The inputs of an unknown one may be named `UNKNOWN`, `UNKNOWN_1`, …:
            a file holds only their order.
        position, size: Top left corner and extent in the page's pixels, if the format has them.
    """

    id: str
    class_type: str
    inputs: dict[str, Value | Link] = field(default_factory=dict)
    title: str | None = None
    subgraph: str | None = None
    fallbacks: dict[str, Value] = field(default_factory=dict)
    boxes: dict[str, str] = field(default_factory=dict)
    is_known: bool = True
    position: tuple[float, float] | None = None
    size: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """A text beside the nodes (Note, MarkdownNote)."""

    text: str
    title: str | None = None
    position: tuple[float, float] | None = None
    size: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """A titled frame around nodes.

    Attributes:
        title: Its text.
        bounding: Left, top, width, height in the page's pixels.
        nodes: Ids of the nodes in it (those whose middle is inside), in the graph's order. Groups may nest.
    """

    title: str
    bounding: tuple[float, float, float, float]
    nodes: tuple[str, ...] = ()

    def holds(self, box: Node | Note) -> bool:
        """Whether the middle of a node or note is inside."""
        if box.position is None:
            return False
        width, height = box.size or (0.0, 0.0)
        x, y = box.position[0] + width / 2, box.position[1] + height / 2
        left, top, across, down = self.bounding
        return left <= x <= left + across and top <= y <= top + down


@dataclass(slots=True)
class Graph:
    """Nodes by id, and what stands beside them."""

    nodes: dict[str, Node] = field(default_factory=dict)
    groups: list[Group] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Port:
    """An input of a subgraph.

    Attributes:
        name: Unique among the subgraph's inputs; instances give the input by this name.
        type: The link type.
        label: What the page shows instead of the name, if it is another text.
        default: Of a promoted widget, the inner widget's own value; MISSING for a socket.
    """

    name: str
    type: str
    label: str | None = None
    default: Value | Missing = MISSING


@dataclass(frozen=True, slots=True)
class OutputPort:
    """An output of a subgraph.

    Attributes:
        name: As in the file; several outputs may have the same.
        type: The link type.
        label: What the page shows instead of the name, if it is another text.
        source: What it gives out: an output of a node inside, or one of the subgraph's inputs; None for nothing.
    """

    name: str
    type: str
    label: str | None = None
    source: Link | None = None


@dataclass(slots=True)
class Subgraph:
    """A definition that nodes can be instances of."""

    id: str
    name: str
    inputs: list[Port] = field(default_factory=list)
    outputs: list[OutputPort] = field(default_factory=list)
    graph: Graph = field(default_factory=Graph)


@dataclass(slots=True)
class WorkflowDocument:
    """A whole workflow.

    Attributes:
        graph: The root graph.
        subgraphs: Definitions by id; only those in use, a definition after those that it uses itself.
        diagnostics: What could not be settled when it was read, was mended or left out.
    """

    graph: Graph = field(default_factory=Graph)
    subgraphs: dict[str, Subgraph] = field(default_factory=dict)
    diagnostics: list[Diagnostic] = field(default_factory=list)
