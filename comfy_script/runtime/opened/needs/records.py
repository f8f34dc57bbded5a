"""What a workflow needs, as data: each need says whether the server has it, and what to do if not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any, ClassVar, Literal, TypeAlias

from ...._near import some_of
from ...._text import one_line

__all__ = [
    "GraphNeed",
    "InputNeed",
    "LockedNeed",
    "ModelNeed",
    "ModelSource",
    "Need",
    "NeedState",
    "Needs",
    "NodeTypeNeed",
    "NodeUse",
    "OptionNeed",
    "PackNeed",
    "VersionNeed",
]

NeedState: TypeAlias = Literal["there", "missing", "elsewhere", "different", "unknown"]
"""Whether the server has what is needed.

* `there`: it has.
* `missing`: it doesn't.
* `elsewhere`: it has it under another name or in another folder, which the workflow doesn't say.
* `different`: it has another one under that name: another content, another version. The workflow runs with it.
* `unknown`: that can't be told from here.
"""


@dataclass(frozen=True, slots=True)
class NodeUse:
    """A node that needs something.

    Attributes:
        id: As `workflow[…]` takes it.
        class_type: ComfyUI's name of its class.
        title: What people called it, if they did.
        input: The input that says what is needed; None if it is the node itself.
        place: Where the value of that is set, as `--set` takes it: `9.ckpt_name` for a promoted input of subgraph 9.
        made_at: Of a node that a script made: its file and line.
    """

    id: str
    class_type: str
    title: str | None = None
    input: str | None = None
    place: str | None = None
    made_at: str | None = None

    def __str__(self) -> str:
        title = f" {self.title!r}" if self.title and self.title != self.class_type else ""
        # An id of a script's node is nowhere to be seen.
        return one_line(f"{self.class_type} {f'at {self.made_at}' if self.made_at else self.id}{title}")


@dataclass(frozen=True, slots=True)
class ModelSource:
    """Where the file says that a model comes from. All of it is the word of who made the file.

    Attributes:
        url: Its address, as it stands there.
        origin: Where that stands: with the node (`node`), in the file's own list of models (`file`), or as a link in a
            note (`note`).
        hash: The content's hash as hexadecimal digits, if the file has one.
        hash_type: Its kind, in lower case without hyphens: `sha256`.
    """

    url: str
    origin: Literal["node", "file", "note"]
    hash: str | None = None
    hash_type: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """One thing that a workflow needs.

    Attributes:
        kind: What it is.
        name: What it is called.
        state: Whether the server has it.
        nodes: Who needs it.
        required: Without it the server refuses the workflow, or a node fails.
        hint: What to know about it, or what may help; empty if there is nothing to say.
        command: What to type to get it, if that is known. Never run by itself.
    """

    kind: ClassVar[str]
    name: str
    state: NeedState
    nodes: tuple[NodeUse, ...] = ()
    required: bool = True
    hint: str = ""
    command: str | None = None

    @property
    def blocks(self) -> bool:
        """Whether the workflow can't run because of it."""
        return self.required and self.state in ("missing", "elsewhere")

    def __str__(self) -> str:
        parts = [f"{self.kind} {self.name!r} is {self.state}"]
        if self.nodes:
            parts.append(f", for {some_of(self.nodes, 3)}")
        if self.hint:
            parts.append(f"; {self.hint}")
        return one_line("".join(parts))

    def as_json(self) -> dict[str, Any]:
        """It as plain values, for JSON."""
        return {"kind": self.kind, **asdict(self), "blocks": self.blocks}


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelNeed(Need):
    """A model's file.

    Attributes:
        folder: The kind of model as ComfyUI names it (`checkpoints`, `loras`); None if it isn't known.
        sources: Where the file says that it comes from.
        candidates: Names that the server has instead: of the same file as it seems, or such as are near.
        path: Where it lies, if ComfyUI is on this machine and says so.
        used: Something that runs takes it. Without that it needn't be there.
    """

    kind: ClassVar[str] = "model"
    folder: str | None = None
    sources: tuple[ModelSource, ...] = ()
    candidates: tuple[str, ...] = ()
    path: str | None = None
    used: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class PackNeed(Need):
    """A node pack other than ComfyUI's own nodes.

    Attributes:
        class_types: Its node types that the workflow has.
        registry_id: Its name in ComfyUI's registry of packs (`cnr_id`), if the file says it.
        repository: `owner/name` on GitHub (`aux_id`), if the file says it.
        version: Its version, or its commit, if the file says it.
    """

    kind: ClassVar[str] = "node pack"
    class_types: tuple[str, ...] = ()
    registry_id: str | None = None
    repository: str | None = None
    version: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NodeTypeNeed(Need):
    """A node type that the server doesn't have, and of which the file doesn't say where it is from."""

    kind: ClassVar[str] = "node type"


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionNeed(Need):
    """A version: of ComfyUI, of its page.

    Attributes:
        wanted: The one that the file was made with.
        found: The server's; None if it isn't known.
    """

    kind: ClassVar[str] = "version"
    wanted: str | None = None
    found: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LockedNeed(Need):
    """One thing that a lock says.

    Attributes:
        wanted: What the lock has; None if it isn't known.
        found: What there is now; None if it isn't known.
    """

    kind: ClassVar[str] = "locked"
    wanted: str | None = None
    found: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InputNeed(Need):
    """A file that a node loads: an image, a video, a sound.

    Attributes:
        media: What it is.
    """

    kind: ClassVar[str] = "input"
    media: Literal["image", "video", "audio", "file"] = "file"


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionNeed(Need):
    """An option of an input, such as a sampler, that isn't a file.

    Attributes:
        candidates: Options that are near.
    """

    kind: ClassVar[str] = "option"
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class GraphNeed(Need):
    """What the workflow itself lacks: a link or a value that a node requires, an output node.

    Attributes:
        off: The nodes that would give it, but are muted or bypassed.
    """

    kind: ClassVar[str] = "graph"
    off: tuple[NodeUse, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class Needs:
    """What a workflow needs, and whether a server has it. `str()` says it on one screen.

    Attributes:
        workflow: The workflow's name.
        server: Where the nodes are from: a server's address, or a file.
        comfyui_version: ComfyUI's version there; None if it isn't known.
        packs: Node packs.
        node_types: Node types of which the file doesn't say what pack they are from.
        models: Models.
        inputs: Files that nodes load.
        options: Options that aren't there.
        versions: ComfyUI's version and that of its page, where the file says anything.
        api_nodes: Nodes that compute elsewhere, for credits of a Comfy account.
        locked: What a lock says, if there was one to compare with.
        graph: What the workflow itself lacks: links and values that nodes require, an output node.
    """

    workflow: str
    server: str
    comfyui_version: str | None = None
    packs: tuple[PackNeed, ...] = ()
    node_types: tuple[NodeTypeNeed, ...] = ()
    models: tuple[ModelNeed, ...] = ()
    inputs: tuple[InputNeed, ...] = ()
    options: tuple[OptionNeed, ...] = ()
    versions: tuple[VersionNeed, ...] = ()
    api_nodes: tuple[NodeUse, ...] = ()
    locked: tuple[LockedNeed, ...] = ()
    graph: tuple[GraphNeed, ...] = ()

    def __iter__(self) -> Iterator[Need]:
        yield from self.graph
        yield from self.packs
        yield from self.node_types
        yield from self.models
        yield from self.inputs
        yield from self.options
        yield from self.versions
        yield from self.locked

    @property
    def missing(self) -> tuple[Need, ...]:
        """What keeps the workflow from running."""
        return tuple(need for need in self if need.blocks)

    @property
    def can_run(self) -> bool:
        """Whether nothing is known to be missing."""
        return not self.missing

    @property
    def is_as_locked(self) -> bool:
        """Whether nothing is known to be different from the lock."""
        return all(need.state != "different" for need in self.locked)

    def as_json(self) -> dict[str, Any]:
        """It as plain values, for JSON."""
        return {
            "workflow": self.workflow,
            "server": self.server,
            "comfyui_version": self.comfyui_version,
            "can_run": self.can_run,
            "needs": [need.as_json() for need in self],
            "api_nodes": [asdict(node) for node in self.api_nodes],
        }

    def __str__(self) -> str:
        from .text import screen

        return screen(self)

    __repr__ = __str__
