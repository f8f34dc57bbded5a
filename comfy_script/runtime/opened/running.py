"""Which nodes of a workflow a server runs for, and why it doesn't for others: what is set there has no effect."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from ...formats.flatten import flatten
from ...formats.page.records import NOTES, VIRTUAL
from ...formats.workflow import Link

if TYPE_CHECKING:
    from ...formats.edit.records import FileNode
    from ...registry.records import NodeSpec
    from .workflow_file import WorkflowFile

__all__ = ["Running"]

_MOST = 3


class Running:
    """What of a workflow runs, as it is now.

    Args:
        workflow: The workflow.
        registry: The server's nodes.
        only: As of `WorkflowFile.api_format`.

    Attributes:
        only: As given.
        nodes: The nodes that are sent, by id.
        ends: Those that the others are run for: output nodes, and what may be one, as its class isn't known.
        needed: Ids of those that a server looks at, and runs: the ends, and what they need.

    Raises:
        UnknownNodeError, WorkflowError: As of `WorkflowFile.api_format`.
    """

    def __init__(
        self, workflow: WorkflowFile, registry: Mapping[str, NodeSpec], only: Iterable[str | int] = ()
    ) -> None:
        self._workflow = workflow
        self.only = list(only)
        self.nodes = flatten(workflow)
        if self.only:
            kept = workflow.api_format(self.only)
            self.nodes = {key: node for key, node in self.nodes.items() if key in kept}
        self.ends = [
            key
            for key, node in self.nodes.items()
            if (spec := registry.get(node.class_type)) is None or spec.is_output_node
        ]
        self.needed: set[str] = set()
        left = list(self.ends)
        while left:
            key = left.pop()
            if key in self.nodes and key not in self.needed:
                self.needed.add(key)
                left += [value.node for value in self.nodes[key].inputs.values() if isinstance(value, Link)]

    @cached_property
    def _records(self) -> dict[str, FileNode]:
        """The file's nodes that run, by the ids that are sent: one in a subgraph with several uses has several."""
        found = ((key, self._workflow._by_id(key)) for key in self.needed)
        return {key: record for key, record in found if record is not None}

    @cached_property
    def _ids(self) -> set[str]:
        return {record.id for record in self._records.values()}

    @cached_property
    def _held(self) -> set[tuple[str, str]]:
        """Where else values are that reach a node which runs: by node and name."""
        traces = (self._workflow._trace(key, name) for key, record in self._records.items() for name in record.links)
        return {(trace.node, trace.name) for trace in traces if trace.name is not None}

    @cached_property
    def _takers(self) -> dict[str, list[FileNode]]:
        """For each node of the file those that something comes to from it, or by way of it."""
        found: dict[str, list[FileNode]] = {}
        for record in self._workflow._records():
            for name in record.links:
                trace = self._workflow._trace(record.id, name)
                for node_id in dict.fromkeys((trace.node, *trace.off)):
                    found.setdefault(node_id, []).append(record)
        return found

    def why_not(self, record: FileNode, name: str) -> str | None:
        """Why a value has no effect on what runs; None if it has.

        Args:
            record: The node of the file that has it.
            name: Its input or setting.
        """
        if name in record.settings and name not in record.values:
            return f"{name!r} of {record} is for ComfyUI's page alone"
        is_itself = record.definition is None and record.class_type not in VIRTUAL
        if (is_itself and record.id in self._ids) or (record.id, name) in self._held:
            return None
        off = next((each for each in self.around(record) if each.mode != "on"), None)
        if off is record:
            return f"{record} is {record.mode}"
        if off is not None:
            return f"{record} is in {off}, which is {off.mode}"
        if record.class_type in NOTES:
            return f"{record} is a note"
        cut = list(self._cut_behind(record))
        if cut:
            return f"what {record} gives ends at {', '.join(f'{each}, which is {each.mode}' for each in cut[:_MOST])}"
        asked = " that was asked for" if self.only else ", which saves or shows something,"
        return f"no node{asked} needs {record}"

    def without_effect(self) -> Iterator[str]:
        """What was set and has no effect, in a sentence for each reason."""
        reasons: dict[str, list[str]] = {}
        for node_id, name in self._workflow._given:
            record = self._workflow._by_id(node_id)
            why = self.why_not(record, name) if record is not None else None
            if why is not None:
                reasons.setdefault(why, []).append(repr(name))
        for why, names in reasons.items():
            yield f"{why}: setting {', '.join(names)} has no effect on what runs."

    def circle(self) -> list[str]:
        """Ids of nodes that run and need each other, each the next; empty if there are none."""
        done: set[str] = set()
        for start in self.needed:
            path, left = [start], [self._sources(start)]
            while path:
                source = next((key for key in left[-1] if key not in done), None)
                if source is None:
                    done.add(path.pop())
                    left.pop()
                elif source in path:
                    return path[path.index(source) :]
                else:
                    path.append(source)
                    left.append(self._sources(source))
        return []

    def _sources(self, key: str) -> Iterator[str]:
        values = self.nodes[key].inputs.values()
        return (value.node for value in values if isinstance(value, Link) and value.node in self.needed)

    def around(self, record: FileNode) -> Iterator[FileNode]:
        """A node, and the instances of subgraphs that it is in, from the inside."""
        yield record
        path = record.id if record.graph else ""
        while ":" in path:
            path = path.rpartition(":")[0]
            instance = self._workflow._by_id(path)
            if instance is not None:
                yield instance

    def _cut_behind(self, record: FileNode) -> Iterator[FileNode]:
        """Nodes that are off, to which leads what a node gives."""
        seen, left = {record.id}, [record]
        while left:
            for taker in self._takers.get(left.pop().id, ()):
                if taker.id in seen:
                    continue
                seen.add(taker.id)
                if taker.mode != "on":
                    yield taker
                else:
                    left.append(taker)

    def off_ends(self) -> list[FileNode]:
        """The output nodes of the file that don't run, as they are off, or in a subgraph that is."""
        return [
            record
            for record in self._workflow._records()
            if record.spec is not None
            and record.spec.is_output_node
            and record.id not in self._ids
            and any(each.mode != "on" for each in self.around(record))
        ]

    def why_nothing_is_saved(self) -> str | None:
        """Of a workflow that has nodes which save files, all of them off: what is said of that."""
        if any((record := self._workflow._by_id(key)) is None or _may_save(record) for key in self.ends):
            return None
        off = [self.off(record) for record in self.off_ends() if _may_save(record)]
        return f"{', '.join(off[:_MOST])}: nothing will be saved on the server, only previews are made" if off else None

    def off(self, record: FileNode) -> str:
        """A node with what is off of it and what it is in: `SaveImage 9 is muted`."""
        found = next(each for each in self.around(record) if each.mode != "on")
        return f"{record} is {found.mode}" if found is record else f"{record} is in {found}, which is {found.mode}"


def _may_save(record: FileNode) -> bool:
    """Whether a node may write files that stay: as ComfyUI's own do, under a prefix; or it isn't known."""
    return record.spec is None or any(item.key == "filename_prefix" for item in record.spec.inputs)
