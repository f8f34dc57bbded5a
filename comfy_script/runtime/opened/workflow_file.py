"""A workflow that was opened: what its file has, what it runs, and changes to it."""

from __future__ import annotations

import contextlib
import copy
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from ..._files import reason, write_atomically
from ...errors import FormatError, ResultError, WorkflowError
from ...formats.compare import Change, compare
from ...formats.edit.api_file import ApiFile
from ...formats.edit.page_file import PageFile
from ...formats.edit.records import FileNode, Mode, Trace
from ...formats.files import workflow_format
from ...formats.json_text import sound_numbers, write_json
from ...formats.known_files import check_format
from ...formats.to_api import to_api
from ...formats.workflow import WorkflowDocument
from .changes import added_entry, checked, reason_of_link
from .find import find_node
from .node import WorkflowNode, WorkflowNodeOutput

if TYPE_CHECKING:
    from ...formats.known_files import FormatName  # not at run time, see `node`
    from ...registry.records import NodeSpec
    from ...registry.registry import Registry
    from ...transpile import ArgumentStyle
    from ..uploads import Upload
    from .lock.records import Lock
    from .needs.records import Needs

__all__ = ["WorkflowFile", "WorkflowSubgraph"]

_MOST_USES = 6
"""Uses of a subgraph that an error names."""


class _Nodes:
    """Nodes by what a user types."""

    _everywhere = False

    def _workflow_of(self) -> WorkflowFile:
        raise NotImplementedError

    def _records(self) -> list[FileNode]:
        raise NotImplementedError

    def _by_id(self, key: str) -> FileNode | None:
        raise NotImplementedError

    def _node(self, record: FileNode) -> WorkflowNode:
        return WorkflowNode(self._workflow_of(), record.id, everywhere=self._everywhere)

    def __getitem__(self, key: str | int) -> WorkflowNode:
        """A node by its id, its title, its class type, or the input that it is for (`positive`).

        Raises:
            UnknownNodeError: There is none, or there are several: the error names them.
        """
        by_id = self._by_id(str(key))
        if by_id is not None and by_id.uses > 1 and not self._everywhere:
            return WorkflowNode(self._workflow_of(), str(key), use=True)
        return self._node(find_node(str(key), self._records(), by_id))

    def __contains__(self, key: object) -> bool:
        try:
            self[str(key)]
        except LookupError:
            return False
        return True

    def __iter__(self) -> Iterator[WorkflowNode]:
        return iter(self.nodes())

    def __len__(self) -> int:
        return len(self._records())

    def nodes(self, type: str | None = None, title: str | None = None) -> list[WorkflowNode]:
        """Its nodes, those in subgraphs too, in the file's order.

        Args:
            type: Only those of this class type; of instances, the subgraph's name.
            title: Only those with this title.
        """
        return [
            self._node(record)
            for record in self._records()
            if type in (None, record.class_type) and title in (None, record.title or record.default_title)
        ]

    def _ipython_key_completions_(self) -> list[str]:
        names = [
            name for record in self._records() for name in (record.title or record.default_title, record.class_type)
        ]
        ids = [record.id for record in self._records()]
        return [*dict.fromkeys(name for name in names if name), *ids]


class WorkflowFile(_Nodes, WorkflowDocument):
    """A workflow that was opened, see `open_workflow`.

    It is what its file says, with its layout, its notes, its muted nodes (`data`), and what is run of that (`graph` and
    `subgraphs`, read anew after each change). Whatever takes a workflow document takes it.

        workflow = open_workflow("x.png")
        workflow["KSampler"].seed = 7
        workflow["Positive Prompt"].text = "a red circle"
        images = session.queue(workflow).wait()

    Attributes:
        name: What it is called in messages: the file's path.
        registry: The nodes; empty if there is no server at hand, and a file in API format needs none.
        uploads: Images that were given to it, by what the nodes' inputs say: they are sent when it is queued.
        text_beside: Text that isn't in it, and whose links say where models are from as those of notes do: the
            script that it was made from.
        made_at: Of a workflow that a script made: where, by node id.
        extra_pnginfo: Your own metadata for the images that it saves: JSON values by key.
        graph, subgraphs, diagnostics: As of `WorkflowDocument`. Not to be changed: the file wouldn't follow.
    """

    def __init__(
        self,
        data: Mapping[str, Any],
        registry: Registry | None = None,
        prompt: Mapping[str, Any] | None = None,
        *,
        name: str = "the workflow",
    ) -> None:
        """Opens a workflow.

        Args:
            data: The decoded JSON of either format; is copied.
            registry: The nodes; the page's format needs them.
            prompt: Of a workflow in the page's format: what the page sent for it, if that is known.
            name: What to call it.

        Raises:
            FormatError: It is in neither format, or is damaged.
        """
        super().__init__()
        self.name = name
        self.registry = registry
        self.uploads: dict[str, Upload] = {}
        self.extra_pnginfo: dict[str, Any] = {}
        self.text_beside = ""
        self.made_at: Mapping[str, str] = {}
        self._prompt = prompt
        self._given: dict[tuple[str, str], None] = {}  # what was given a value, by node and input
        self._told: set[str] = set()  # what was said of that already
        content = copy.deepcopy(dict(sound_numbers(data, name)))
        nodes: Mapping[str, NodeSpec] = registry if registry is not None else {}
        if workflow_format(content, name) == "api":
            self._source: ApiFile | PageFile = ApiFile(content, nodes)
        elif registry is None:
            raise FormatError(
                f"{name} is in the page's format, which can't be read without the nodes: name a registry."
            )
        else:
            self._source = PageFile(content, registry, prompt)
        self._refresh()
        self._opened = self._source.workflow

    def _refresh(self) -> None:
        found = self._source.workflow
        self.graph, self.subgraphs, self.diagnostics = found.graph, found.subgraphs, found.diagnostics

    # -- what is in it --------------------------------------------------------------------------------------------

    @property
    def data(self) -> dict[str, Any]:
        """The JSON as it is now, in the format that it was opened in. Not to be changed."""
        return self._source.data

    @property
    def format(self) -> FormatName:
        """The format that it was opened in: `api`, or `ui` for the page's."""
        return "api" if isinstance(self._source, ApiFile) else "ui"

    def _workflow_of(self) -> WorkflowFile:
        return self

    def _records(self) -> list[FileNode]:
        return list(self._source.nodes.values())

    def _by_id(self, key: str) -> FileNode | None:
        return self._source.by_path(key)

    def _trace(self, path: str, name: str) -> Trace:
        return self._source.trace(path, name)

    def _record(self, node_id: str) -> FileNode:
        try:
            return self._source.nodes[node_id]
        except KeyError:
            found = self._source.by_path(node_id)
        if found is None:
            raise WorkflowError(f"node {node_id} is not in {self.name} any more.")
        return replace(found, id=node_id) if found.uses > 1 else found

    def subgraph(self, name: str) -> WorkflowSubgraph:
        """A subgraph's definition, by its name or id: its nodes are changed wherever it is used.

        Raises:
            UnknownNodeError: There is none of that name, or there are several.
        """
        instances = [record for record in self._records() if record.definition is not None]
        known = {record.definition: record for record in instances}
        by_id = next((record for key, record in known.items() if key == name), None)
        return WorkflowSubgraph(self, find_node(name, list(known.values()), by_id, "subgraph").definition or "")

    # -- changes --------------------------------------------------------------------------------------------------

    def add(self, class_type: str, *, title: str | None = None, **inputs: Any) -> WorkflowNode:
        """Adds a node, with its inputs as of a call; what is left out has its default.

        Args:
            class_type: ComfyUI's name of the class.
            title: What to call it.
            **inputs: Values, and outputs of other nodes (`workflow["6"].outputs["CLIP"]`).

        Raises:
            NodeCallError: The inputs don't fit the class.
            WorkflowError: The class isn't known; the page has no place for a value.
        """
        entry, links = added_entry(class_type, title, inputs, self)
        made = WorkflowNode(self, self._source.add(entry, "").id)
        self._refresh()
        for key, output in links.items():
            self._connect(made, key, output)
        return made

    def remove(self, node: WorkflowNode | str | int) -> None:
        """Takes a node out, with its links. What it fed has no link then.

        Args:
            node: The node, or what `workflow[…]` takes.

        Raises:
            WorkflowError: Without it nothing is left; its subgraph is used several times, and no use was named.
        """
        found = node if isinstance(node, WorkflowNode) else self[node]
        with self._changed(found) as record:
            self._source.remove(record)

    @contextlib.contextmanager
    def _changed(self, node: WorkflowNode) -> Iterator[FileNode]:
        """The record of a node that the block changes; afterwards all is read anew."""
        record = self._record(node.id)
        if record.uses == 1 or node._everywhere:
            yield record
        elif node._use and isinstance(self._source, PageFile):
            with self._source.apart(node.id) as own:
                yield own
        else:
            raise WorkflowError(self._reason_of_uses(record))
        self._refresh()

    def _reason_of_uses(self, record: FileNode) -> str:
        """What to type, as a node is in a subgraph that is used several times."""
        name = next(each.class_type for each in self._records() if each.definition == record.graph)
        paths = list(islice(self._source.paths(record), _MOST_USES))
        more = f" and {record.uses - len(paths)} more" if record.uses > len(paths) else ""
        return (
            f"{record} is in the subgraph {name!r}, which is used {record.uses} times. Name the use that is meant by "
            f"the node's id in it: {' or '.join(paths)}{more}. To change it in all of them, in Python: "
            f"workflow.subgraph({name!r})[{record.id.rpartition(':')[2]!r}]"
        )

    def _set_value(self, node: WorkflowNode, key: str, value: Any) -> None:
        sent, upload = checked(self._record(node.id), key, value)
        if key in self._record(node.id).links:
            raise WorkflowError(reason_of_link(self._record(node.id), key, self, sent))
        with self._changed(node) as record:
            self._source.set_value(record, key, sent)
        self._given[record.id, key] = None
        if upload is not None:
            self.uploads[str(sent)] = upload

    def _connect(self, node: WorkflowNode, key: str, output: WorkflowNodeOutput) -> None:
        if output.node._workflow is not self:
            raise WorkflowError(f"{self._record(node.id)}: {key!r} can't be linked to {output!r} of another workflow.")
        checked(self._record(node.id), key, output)
        with self._changed(node) as record:
            self._source.connect(record, key, self._record(output.node.id), output.slot)

    def _disconnect(self, node: WorkflowNode, key: str) -> None:
        if key not in self._record(node.id).links:
            raise WorkflowError(f"{self._record(node.id)}: {key!r} is not linked.")
        with self._changed(node) as record:
            self._source.disconnect(record, key)

    def _set_state(self, node: WorkflowNode, state: Mode) -> None:
        with self._changed(node) as record:
            self._source.set_mode(record, state)

    def _set_title(self, node: WorkflowNode, title: str | None) -> None:
        with self._changed(node) as record:
            self._source.set_title(record, title)

    # -- what comes of it -----------------------------------------------------------------------------------------

    def api_format(self, only: Iterable[str | int] = ()) -> dict[str, Any]:
        """What a server runs: node id → `{"class_type": …, "inputs": {…}}`.

        Args:
            only: Nodes, as of `workflow[…]`: only they, and what they need. All by default.

        Raises:
            UnknownNodeError: There is no such node.
            WorkflowError: It doesn't run.
        """
        prompt = to_api(self)
        wanted = [self[key].id for key in only]
        if not wanted:
            return prompt
        needed: set[str] = set()
        while wanted:
            node_id = wanted.pop()
            if node_id not in prompt:
                raise WorkflowError(f"{self._record(node_id)} doesn't run, so nothing can be run for it.")
            if node_id not in needed:
                needed.add(node_id)
                links = (value for value in prompt[node_id]["inputs"].values() if isinstance(value, list))
                wanted += [link[0] for link in links]
        return {key: entry for key, entry in prompt.items() if key in needed}

    def ui_format(self) -> dict[str, Any]:
        """The workflow as the page opens it: as it was opened, with the changes; from API format laid out anew.

        Raises:
            FormatError: It is in API format, and there are no nodes at hand.
        """
        if self.format == "ui":
            return copy.deepcopy(self.data)
        if self.registry is None:
            raise FormatError(f"{self.name} can't be laid out for the page without the nodes: name a registry.")
        from ...formats.ui import to_ui

        return to_ui(self, self.registry)

    def save(self, path: str | Path, format: Literal["api", "ui"] | None = None) -> Path:
        """Writes the workflow as JSON, in place of a file that is there.

        Args:
            path: The file.
            format: `api`, or `ui` for the page's; as it was opened by default: then only what was changed differs.

        Returns:
            The path.

        Raises:
            FormatError: As of `ui_format`; there is no such format.
            ResultError: It can't be written.
        """
        if format is not None:
            check_format(format)
        written = self.ui_format() if (format or self.format) == "ui" else self.api_format()
        target = Path(path)
        try:
            write_atomically(target, f"{write_json(written)}\n".encode())
        except OSError as failure:
            raise ResultError(f"{target} can't be written: {reason(failure)}") from failure
        return target

    def diff(self, other: WorkflowDocument | None = None) -> list[Change]:
        """What changed since it was opened; or what is different in another workflow. `str(change)` says it."""
        return compare(self._opened, self) if other is None else compare(self, other)

    def to_script(
        self,
        *,
        end_nodes: Iterable[str | int] | None = None,
        runtime: bool = False,
        arguments: ArgumentStyle | str = "mixed",
        defaults: bool = True,
        enums: bool = False,
    ) -> str:
        """The workflow as a Python script. Arguments and errors as of `comfy_script.transpile.transpile`."""
        from ...transpile import transpile

        if self.registry is None:
            raise FormatError(f"{self.name} can't be written as a script without the nodes: name a registry.")
        return transpile(
            self,
            self.registry,
            end_nodes=end_nodes,
            runtime=runtime,
            arguments=arguments,
            defaults=defaults,
            enums=enums,
        )

    def with_registry(self, registry: Registry) -> WorkflowFile:
        """The same workflow with other nodes, as another server has them; itself if they are the same."""
        if self.registry is not None and self.registry.content_hash == registry.content_hash:
            return self
        return self._copy(registry)

    def copy(self) -> WorkflowFile:
        """The same workflow as it is now: a change to one of the two is none to the other."""
        return self._copy(self.registry)

    def _copy(self, registry: Registry | None) -> WorkflowFile:
        made = WorkflowFile(self.data, registry, self._prompt, name=self.name)
        made.uploads, made.extra_pnginfo = dict(self.uploads), dict(self.extra_pnginfo)
        made.text_beside, made.made_at = self.text_beside, self.made_at
        made._given, made._told = dict(self._given), self._told
        return made

    def needs(
        self,
        source: Registry | str | os.PathLike[str] | None = None,
        *,
        only: Iterable[str | int] = (),
        lock: Lock | str | os.PathLike[str] | None = None,
    ) -> Needs:
        """What it needs, and what of that a server has: node packs, models, input files, versions.

            needs = workflow.needs("http://127.0.0.1:8188")
            print(needs)
            if not needs.can_run: …

        Args:
            source: What to compare with: a server's address, which is asked for what its nodes don't say; a ComfyUI
                folder, from which a server is started for that; a registry or a saved `/object_info` file, with which
                nothing is asked. Its own registry by default.
            only: As of `api_format`.
            lock: A lock, or the path of one or of an image that carries it: what is different from it is said as well.

        Raises:
            UnknownNodeError, WorkflowError: As of `api_format`.
            WorkflowError: There are no nodes to compare with.
            RegistryError, ServerError, ComfyUINotFoundError: The nodes can't be read.
            FormatError: There is no lock in the file.
        """
        from ...registries import open_source
        from .lock.against import against_lock
        from .needs.collect import needs_of

        given = source if source is not None else self.registry
        if given is None:
            raise WorkflowError(f"{self.name}: name a server or a registry to compare with.")
        with open_source(given) as opened:
            workflow = self.with_registry(opened.registry)
            needs = needs_of(workflow, opened.registry, facts=opened.facts, has_file=opened.has_file, only=only)
            return needs if lock is None else against_lock(needs, workflow, opened, lock, only)

    def lock(self, source: str | os.PathLike[str] | None = None, *, only: Iterable[str | int] = ()) -> Lock:
        """What its result depends on: versions, node packs, models by their content.

            workflow.lock("http://127.0.0.1:8188").save("poster.lock.json")

        Args:
            source: The server that it is run on: its address, or a ComfyUI folder, from which one is started. By
                default the one that `load()` finds.
            only: As of `api_format`.

        Raises:
            UnknownNodeError, WorkflowError: As of `api_format`.
            WorkflowError: It can't run there.
            RegistryError, ServerError, ComfyUINotFoundError: As of `needs`.
            ComfyScriptError: The package `blake3` isn't installed.
        """
        from ...registries import open_source
        from .lock.make import lock_of

        with open_source(source) as opened:
            return lock_of([self.with_registry(opened.registry)], opened, only)

    def __repr__(self) -> str:
        lines = [f"<workflow {self.name}, {len(self._records())} nodes>", *(f"  {node}" for node in self._records())]
        return "\n".join(lines)

    def _repr_html_(self) -> str:
        from ..display import or_why_not
        from ..drawing import graph_html
        from ..foreign_calls import linked_calls

        nodes: Mapping[str, NodeSpec] = self.registry if self.registry is not None else {}
        return or_why_not(lambda: graph_html(linked_calls(self.api_format(), nodes)), repr(self))


class WorkflowSubgraph(_Nodes):
    """A subgraph of an opened workflow. A change to one of its nodes is one wherever the subgraph is used.

    Attributes:
        id: Its id in the file.
    """

    _everywhere = True

    def __init__(self, workflow: WorkflowFile, definition: str) -> None:
        self._workflow = workflow
        self.id = definition

    @property
    def instances(self) -> list[WorkflowNode]:
        """The nodes that stand for it: their inputs are the subgraph's, with the values of promoted widgets."""
        found = [record for record in self._workflow._records() if record.definition == self.id]
        return [WorkflowNode(self._workflow, record.id) for record in found]

    @property
    def name(self) -> str:
        """What people called it."""
        return self.instances[0].class_type

    def _workflow_of(self) -> WorkflowFile:
        return self._workflow

    def _records(self) -> list[FileNode]:
        return [record for record in self._workflow._records() if record.graph == self.id]

    def _by_id(self, key: str) -> FileNode | None:
        return next((record for record in self._records() if key in (record.id, record.id.rpartition(":")[2])), None)

    def __repr__(self) -> str:
        lines = [f"<subgraph {self.name!r}>", *(f"  {node}" for node in self._records())]
        return "\n".join(lines)
