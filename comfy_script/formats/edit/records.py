"""A node as its file has it, whether it runs or not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from ..._text import one_line
from ...graph.own_checks import own_checks
from ...registry.records import InputSpec, NodeSpec
from ..page.records import BYPASSED, MUTED
from ..workflow import Link, Value

__all__ = ["MODES", "FileNode", "Mode", "OutputPin", "Trace"]

Mode: TypeAlias = Literal["on", "muted", "bypassed"]
"""Whether a node runs; is left out with all that it gives; or is left out, and hands on its inputs."""

MODES: Mapping[Mode, int] = {"on": 0, "muted": MUTED, "bypassed": BYPASSED}


_PLAIN = frozenset({"INT", "FLOAT", "STRING", "BOOLEAN", "COMBO"})


@dataclass(frozen=True, slots=True)
class OutputPin:
    """An output of a node: its name and its link type."""

    name: str
    type: str


@dataclass(frozen=True, slots=True)
class Trace:
    """What stands behind a linked input, through reroutes, bypassed nodes and the walls of subgraphs.

    Attributes:
        node: The node at its end; empty if there is none.
        name: The input of that node which holds the value, to be changed there; None if the value is computed.
        off: The nodes on the way that are muted or bypassed; the last may be the one that gives nothing.
    """

    node: str = ""
    name: str | None = None
    off: tuple[str, ...] = ()

    @staticmethod
    def at(record: FileNode, off: tuple[str, ...] = ()) -> Trace:
        """The end at a node: of one that has a single value and gives it out, that is what holds it."""
        is_value = len(record.values) == 1 and bool(record.outputs) and record.outputs[0].type in _PLAIN
        return Trace(record.id, next(iter(record.values)) if is_value else None, off)


@dataclass(slots=True)
class FileNode:
    """A node of a workflow's file.

    Attributes:
        id: As API format has it: of a node in a subgraph with the ids of the instances around it, `9:5`.
        class_type: ComfyUI's name of the class; of an instance of a subgraph the subgraph's name.
        title: What people called it; None for the default.
        default_title: What the page shows then.
        mode: Whether it runs.
        spec: The registry's record of its class.
        definition: Of an instance, the id of its subgraph.
        graph: Id of the subgraph that it is in; empty for the workflow itself.
        uses: In how many places that graph is: a change to the node is a change in all of them.
        values: Its inputs that aren't linked, with the values that are sent.
        settings: Values that the file has for the page alone, such as `control_after_generate`.
        links: Its linked inputs, with the node of the file that is at the other end; None for an input of the
            subgraph that it is in.
        specs: The registry's records of its values, as far as it has them.
        sockets: The link types of its inputs that take links.
        outputs: What it gives.
        properties: What the page's file says of it beside that: the node pack that it is from, models' addresses.
        own: What the format's module knows it by.
    """

    id: str
    class_type: str
    title: str | None = None
    default_title: str = ""
    mode: Mode = "on"
    spec: NodeSpec | None = None
    definition: str | None = None
    graph: str = ""
    uses: int = 1
    values: dict[str, Value] = field(default_factory=dict)
    settings: dict[str, Value] = field(default_factory=dict)
    links: dict[str, Link | None] = field(default_factory=dict)
    specs: dict[str, InputSpec] = field(default_factory=dict)
    sockets: dict[str, str] = field(default_factory=dict)
    outputs: list[OutputPin] = field(default_factory=list)
    properties: Mapping[str, Any] = field(default_factory=dict)
    own: Any = None

    @property
    def takes_any(self) -> bool:
        """Whether its class takes inputs that the registry doesn't list."""
        found = own_checks(self.spec) if self.spec is not None else None
        return found is not None and found.keywords

    def __str__(self) -> str:
        title = f" {self.title!r}" if self.title and self.title != self.class_type else ""
        return one_line(f"{self.class_type} {self.id}{title}")
