"""A workflow in the page's format, changed where it stands."""

from __future__ import annotations

import contextlib
import copy
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from ...errors import FormatError, WorkflowError
from ...registry.records import NodeSpec
from ..diagnostics import in_words
from ..page.links import Passed, Scope, origin_of
from ..page.records import PRIMITIVE
from ..workflow import Link, Value, WorkflowDocument
from . import page_links
from .page_read import PageRead, Place, primitive_targets, read_page
from .page_values import forms, written
from .records import MODES, FileNode, Mode, Trace

__all__ = ["PageFile"]


class PageFile:
    """The JSON of a workflow in the page's format, and what it says.

    Args:
        data: The JSON; changed in place.
        registry: Node types by class.
        prompt: What the page sent for it, if the same file has that.

    Attributes:
        data: As given.
        nodes: All nodes by id, as they are after the last change.

    Raises:
        FormatError: It can't be opened.
    """

    format = "ui"

    def __init__(
        self, data: dict[str, Any], registry: Mapping[str, NodeSpec], prompt: Mapping[str, Any] | None = None
    ) -> None:
        self.data = data
        self.registry = registry
        self.prompt = prompt
        self._found = self._read()

    def _read(self) -> PageRead:
        return read_page(self.data, self.registry, self.prompt)

    @property
    def workflow(self) -> WorkflowDocument:
        """The common form of the workflow as it is now."""
        return self._found.workflow

    @property
    def nodes(self) -> dict[str, FileNode]:
        """All nodes by id."""
        return self._found.nodes

    def by_path(self, path: str) -> FileNode | None:
        """A node by any of its ids: one in a subgraph with several uses has several."""
        graph, found = "", None
        for part in path.split(":"):
            found = self._found.by_place.get((graph, part))
            if found is None:
                return None
            graph = found.definition or ""
        return found

    def paths(self, node: FileNode) -> Iterator[str]:
        """All ids of a node: one for each use of the subgraph that it is in."""
        own = node.id.rpartition(":")[2]
        if not node.graph:
            yield own
        for instance in [each for each in self.nodes.values() if each.definition == node.graph] if node.graph else ():
            for path in self.paths(instance):
                yield f"{path}:{own}"

    @contextlib.contextmanager
    def apart(self, path: str) -> Iterator[FileNode]:
        """Gives the uses of subgraphs that a path leads through definitions of their own.

        So that no other use has what the block changes; what it raises undoes all.

        Args:
            path: The id of a node, one of those that it has.

        Yields:
            The node.

        Raises:
            WorkflowError: The subgraph is made of an old group node.
        """
        kept = copy.deepcopy(self.data)
        parts = path.split(":")
        try:
            for depth in range(1, len(parts)):
                inner = self._at(":".join(parts[: depth + 1]))
                if inner.uses > 1:
                    self._own_definition(self._at(":".join(parts[:depth])))
            yield self._at(path)
        except BaseException:
            _replace(self.data, kept)
            self._found = self._read()
            raise

    def _at(self, path: str) -> FileNode:
        found = self.by_path(path)
        assert found is not None, path
        return found

    def _own_definition(self, instance: FileNode) -> None:
        place = self._found.places[instance.id]
        made = page_links.copy_definition(self.data, instance.definition or "", instance.id)
        if made is None or place.entry is None:
            raise WorkflowError(f"{instance}: it is an old group node. Save the workflow in ComfyUI's page once.")
        place.entry["type"] = made
        self._found = self._read()

    def trace(self, path: str, name: str) -> Trace:
        """What stands behind a linked input.

        Args:
            path: The id of a node, any that it has.
            name: The input.
        """
        node = self.by_path(path)
        assert node is not None
        place = self._found.places[node.id]
        passed: list[Passed] = []
        try:
            slot = next(slot for slot in place.node.inputs if slot.name == name)
            origin_of(place.node, slot, self._scope(path), passed=passed)
        except FormatError:
            return Trace()  # links run in a circle, or end nowhere
        seen = [(self.by_path(f"{scope.path}{each.id}"), each, slot) for scope, each, slot in passed]
        record, last, port = seen[-1] if seen else (None, place.node, None)
        if record is not None and last.type == PRIMITIVE:
            # Off or not, it writes into widgets that it is linked to, and into no others.
            written_to = (target for target, _, _ in primitive_targets(self._found.places[record.id]))
            return Trace(record.id, "value" if any(target is place.node for target in written_to) else None)
        off = tuple(each.id for each, node, _ in seen if each is not None and node.is_off)
        if record is None:
            return Trace(off=off)
        if port is not None:  # an instance, whose own input isn't linked
            return Trace(record.id, port.name if port.widget is not None else None, off)
        return Trace(record.id, None, off) if last.is_off else Trace.at(record, off)

    def _scope(self, path: str) -> Scope:
        """The graph that a node is in, in the use of it that the path is through."""
        scope = Scope(self._found.places[self._root_id(path)].graph)
        for part in path.split(":")[:-1]:
            instance = self._found.places[self._found.by_place[scope.graph.id, part].id].node
            assert instance.definition is not None
            scope = scope.inside(instance, instance.definition)
        return scope

    def _root_id(self, path: str) -> str:
        return self._found.by_place["", path.partition(":")[0]].id

    # -- values ---------------------------------------------------------------------------------------------------

    def set_value(self, node: FileNode, name: str, value: Value) -> FileNode:
        """Gives an input or a setting of a node another value.

        Args:
            node: One of `nodes`.
            name: Its input, which isn't linked, or one of its settings.
            value: What the server is to get.

        Returns:
            The node as it is then.

        Raises:
            WorkflowError: The page wouldn't send that value, or would change others.
        """
        place = self._found.places[node.id]
        if place.entry is None:
            raise WorkflowError(
                f"{node}: it is part of an old group node, so the file has no place for its values. Save the workflow "
                "in ComfyUI's page once: it makes a subgraph of the group node."
            )
        entry, before = place.entry, self._found
        kept = dict(entry)
        reasons: list[str] = []
        for form in forms(value, node.specs.get(name)):
            for changed in written(kept, place.node, name, form):
                _replace(entry, changed)
                try:
                    after = self._read()
                except FormatError as failure:
                    reasons.append(failure.message)
                    continue
                refused = _refused(before, after, node.id, name, value)
                if refused is None:
                    self._found = after
                    return after.nodes[node.id]
                reasons.append(refused)
        _replace(entry, kept)
        reason = next(filter(None, reasons), "the page's file has no place for it")
        raise WorkflowError(f"{node}: {name!r} can't be set to {in_words(value)}: {reason}.")

    def set_title(self, node: FileNode, title: str | None) -> None:
        """Gives a node another title; None for the page's own."""

        def change(place: Place, entry: dict[str, Any]) -> None:
            entry.pop("title", None)
            if title is not None:
                entry["title"] = title

        self._change(node, change)

    def set_mode(self, node: FileNode, mode: Mode) -> None:
        """Turns a node on or off."""
        self._change(node, lambda place, entry: entry.update(mode=MODES[mode]))

    # -- links and nodes ------------------------------------------------------------------------------------------

    def connect(self, node: FileNode, name: str, source: FileNode, output: int) -> None:
        """Links an input to an output of a node in the same graph, in place of what it has.

        Raises:
            WorkflowError: They are in different graphs.
        """
        if source.graph != node.graph:
            raise WorkflowError(
                f"{source} and {node} are in different subgraphs: a link can't go through their walls by itself."
            )
        origin = self._found.places[source.id]
        self._change(node, lambda place, entry: page_links.connect(self.data, place, name, origin, output))
        if self.nodes[node.id].links.get(name) != Link(source.id, output):
            raise AssertionError(f"{node}: {name} is not linked to {source}")

    def disconnect(self, node: FileNode, name: str) -> None:
        """Takes the link off an input.

        Raises:
            WorkflowError: The file has no such link: the page makes it when it opens the file.
        """
        self._change(node, lambda place, entry: page_links.disconnect(place, name))

    def remove(self, node: FileNode) -> None:
        """Takes a node out, with its links."""
        self._change(node, lambda place, entry: page_links.remove(place))

    def add(self, entry: dict[str, Any], graph: str) -> FileNode:
        """Puts a node in.

        Args:
            entry: The node in the page's format; it gets an id, and a place at the right of the others.
            graph: Id of the subgraph that it goes into; empty for the workflow itself.
        """
        node_id = page_links.add(self.data, graph, entry)
        self._found = self._read()
        return next(n for n in self.nodes.values() if n.graph == graph and n.id.rpartition(":")[2] == node_id)

    def _change(self, node: FileNode, change: Callable[[Place, dict[str, Any]], None]) -> None:
        """Changes the file, or leaves it as it was."""
        place = self._found.places[node.id]
        if place.entry is None:
            raise WorkflowError(f"{node}: it is part of an old group node. Save the workflow in ComfyUI's page once.")
        kept = copy.deepcopy(self.data)
        try:
            change(place, place.entry)
            self._found = self._read()
        except BaseException:
            _replace(self.data, kept)
            self._found = self._read()
            raise


def _replace(target: dict[str, Any], content: Mapping[str, Any]) -> None:
    target.clear()
    target.update(content)


def _refused(before: PageRead, after: PageRead, node_id: str, name: str, value: Value) -> str | None:
    """Why a change can't stand: None if it did what it should; empty if it was put in the wrong place."""
    node = after.nodes.get(node_id)
    if node is None or before.held.keys() != after.held.keys():
        return ""
    place = after.places[node_id]
    own = (place.graph.id, place.node.id)
    for key, held in after.held.items():
        was = before.held[key]
        if key != own and was != held:
            return ""
        for trait in was.keys() | held.keys() if key == own else ():
            if not _may_change(trait, name, was, held, node):
                lost = trait.startswith("link ") and trait not in held
                return f"the link of {trait[5:]!r} would be lost" if lost else ""
    sent = node.values.get(name, node.settings.get(name, _ABSENT))
    if not _is_equal(sent, value):
        is_moved = before.held[own] != after.held[own]
        return f"the page would send {in_words(sent)}" if is_moved and sent is not _ABSENT else ""
    if place.node.type == PRIMITIVE and name == "value":
        for target, slot, widget in primitive_targets(place):
            if not _is_equal(widget.value, value):
                return f"{target.type} {target.id} would get {in_words(widget.value)} for {slot.name!r}"
    return None


def _may_change(trait: str, name: str, was: dict[str, Any], now: dict[str, Any], node: FileNode) -> bool:
    if _is_equal(was.get(trait, _ABSENT), now.get(trait, _ABSENT)):
        return True
    kind, _, rest = trait.partition(" ")
    if kind != "value":
        return False
    widget = rest.rpartition(" ")[0]
    if widget == name or widget.startswith(f"{name}."):
        return True
    # A value may bring others along, or take them with it; it may not change them. A custom combo's index follows it.
    return trait not in was or trait not in now or (widget == "index" and node.class_type == "CustomCombo")


_ABSENT = object()


def _is_equal(a: Any, b: Any) -> bool:
    if (isinstance(a, int) and isinstance(b, str)) or (isinstance(a, str) and isinstance(b, int)):
        return not isinstance(a, bool) and not isinstance(b, bool) and str(a) == str(b) and len(str(a)) > 15
    if isinstance(a, bool) or isinstance(b, bool):
        return a is b
    if isinstance(a, dict) and isinstance(b, dict):
        return a.keys() == b.keys() and all(_is_equal(a[key], b[key]) for key in a)
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(map(_is_equal, a, b))
    return bool(a == b)
