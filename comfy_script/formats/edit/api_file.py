"""A workflow in API format, changed where it stands."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from typing import Any

from ...errors import FormatError, WorkflowError
from ...graph.wire import wire
from ...registry.records import NodeSpec
from ..from_api import from_api
from ..page.shape import NamedValues, node_shape
from ..workflow import Link, Node, Value, WorkflowDocument
from .records import FileNode, Mode, OutputPin, Trace

__all__ = ["ApiFile", "file_node"]

_ALL_RUN = "in API format every node runs; take it out with workflow.remove(…), or open the page's file"


class ApiFile:
    """The JSON of a workflow in API format, and what it says. Methods and errors as of `PageFile`.

    Args:
        data: The JSON; changed in place.
        registry: Node types by class; may be empty.
    """

    format = "api"

    def __init__(self, data: dict[str, Any], registry: Mapping[str, NodeSpec]) -> None:
        self.data = data
        self.registry = registry
        self.workflow: WorkflowDocument
        self.nodes: dict[str, FileNode]
        self._read()

    def _read(self) -> None:
        self.workflow = from_api(self.data)
        self.nodes = {node.id: file_node(node, self.registry.get(node.class_type)) for node in self._all()}

    def _all(self) -> list[Node]:
        return list(self.workflow.graph.nodes.values())

    def by_path(self, path: str) -> FileNode | None:
        """A node by its id."""
        return self.nodes.get(path)

    def paths(self, node: FileNode) -> Iterator[str]:
        """All ids of a node: it has one."""
        yield node.id

    def trace(self, path: str, name: str) -> Trace:
        """What stands behind a linked input."""
        link = self.nodes[path].links[name]
        return Trace.at(self.nodes[link.node]) if link is not None else Trace()

    def set_value(self, node: FileNode, name: str, value: Value) -> FileNode:
        """Gives an input another value."""
        self.data[node.id].setdefault("inputs", {})[name] = wire(value)
        self._read()
        return self.nodes[node.id]

    def set_title(self, node: FileNode, title: str | None) -> None:
        """Gives a node another title."""
        meta = self.data[node.id].setdefault("_meta", {})
        meta.pop("title", None)
        if title is not None:
            meta["title"] = title
        self._read()

    def set_mode(self, node: FileNode, mode: Mode) -> None:
        """Refused: the format has no such thing."""
        if mode != "on":
            raise WorkflowError(f"{node} can't be {mode}: {_ALL_RUN}.")

    def connect(self, node: FileNode, name: str, source: FileNode, output: int) -> None:
        """Links an input to an output."""
        self.data[node.id].setdefault("inputs", {})[name] = [source.id, output]
        self._read()

    def disconnect(self, node: FileNode, name: str) -> None:
        """Takes the link off an input."""
        del self.data[node.id]["inputs"][name]
        self._read()

    def remove(self, node: FileNode) -> None:
        """Takes a node out, with its links."""
        kept = copy.deepcopy(self.data)
        del self.data[node.id]
        for other in self.nodes.values():
            for name, link in other.links.items():
                if link is not None and link.node == node.id and other.id != node.id:
                    del self.data[other.id]["inputs"][name]
        try:
            self._read()
        except FormatError as failure:
            self.data.clear()
            self.data.update(kept)
            raise WorkflowError(f"{node} can't be taken out: without it there is no workflow.") from failure

    def add(self, entry: dict[str, Any], graph: str) -> FileNode:
        """Puts a node in, under the next free number."""
        number = 1 + max((int(key) for key in self.data if key.isdecimal()), default=0)
        self.data[str(number)] = entry
        self._read()
        return self.nodes[str(number)]


def file_node(node: Node, spec: NodeSpec | None) -> FileNode:
    """A node of the common form, without subgraphs, as one of a file in API format."""
    made = FileNode(node.id, node.class_type, title=node.title, spec=spec)
    made.default_title = spec.display_name if spec is not None else node.class_type
    made.values = {key: value for key, value in node.inputs.items() if not isinstance(value, Link)}
    made.links = {key: value for key, value in node.inputs.items() if isinstance(value, Link)}
    if spec is None:
        made.sockets = dict.fromkeys(made.links, "*")
        return made
    made.outputs = [OutputPin(output.name, "*" if output.match_id else output.type) for output in spec.outputs]
    shape = node_shape(spec, NamedValues(node.inputs, made.links))
    made.specs = {widget.name: widget.spec for widget in shape.widgets if widget.spec is not None}
    made.sockets = {slot.name: slot.type for slot in shape.slots}
    return made
