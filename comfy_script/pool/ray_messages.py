"""What a pool and its workers in Ray say to each other: plain objects, which can be pickled without Ray."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from ..runtime.uploads import Upload
    from .kept import KeptResult

__all__ = [
    "Announcement",
    "LoadFailure",
    "LoadOptions",
    "NodeDocument",
    "NodeSources",
    "PromptEntry",
    "RayJob",
    "WorkerLook",
]


@dataclass(frozen=True, slots=True)
class LoadOptions:
    """How workers load ComfyUI.

    Attributes:
        comfyui: As of `real.load`.
        argv: ComfyUI's arguments.
        api_key: As of `real.load`.
        threads: How many threads torch has.
    """

    comfyui: str | None
    argv: tuple[str, ...]
    api_key: str | None = field(repr=False)
    threads: int


@dataclass(frozen=True, slots=True)
class WorkerLook:
    """What a worker says of itself.

    Attributes:
        life: Another one when its process was started anew.
        nodes: What its nodes are, in short.
        memory: Bytes of its device.
        version: That of comfy_script.
        versions: As of `WorkerFacts`.
        host: Its machine.
        place: Its process and machine, for messages.
    """

    life: str
    nodes: str
    memory: int
    version: str
    versions: Mapping[str, str]
    host: str
    place: str


class NodeSources(NamedTuple):
    """What a worker's nodes are made of.

    Attributes:
        comfyui: ComfyUI's folder, without links.
        code: Folders of ComfyUI and node packs.
        lists: Folders whose files are options of inputs.
        packages: Folders that Python's packages are in.
    """

    comfyui: str
    code: Sequence[str]
    lists: Sequence[str]
    packages: Sequence[str]


class NodeDocument(NamedTuple):
    """A worker's nodes, as a registry reads them.

    Attributes:
        document: As a server's `/object_info` has it.
        embeddings: Names of embeddings.
        classes: What the classes say beyond that.
        sources: What that is made of; None if unknown.
        mark: How the sources were then; None if code has changed since it was loaded.
    """

    document: Mapping[str, Any]
    embeddings: tuple[str, ...]
    classes: Mapping[str, Any] | None
    sources: NodeSources | None = None
    mark: str | None = None


@dataclass(frozen=True, slots=True)
class LoadFailure:
    """ComfyUI can't be loaded."""

    error: Exception
    trace: str


@dataclass(frozen=True, slots=True)
class RayJob:
    """A job, as a worker gets it.

    Attributes:
        id: Its id.
        prompt: The workflow; empty for a call of a function.
        outputs: As of `Job`.
        uploads: As of `Job`.
        extra_data: As of `Recorded`.
        call: The function and its parameters, pickled.
        free: As of `Delivery`.
        secrets: What the worker mustn't log.
    """

    id: str
    prompt: Mapping[str, Any] = field(default_factory=dict)
    outputs: tuple[str, ...] = ()
    uploads: tuple[Upload, ...] = ()
    extra_data: Mapping[str, Any] = field(default_factory=dict)
    call: bytes | None = field(default=None, repr=False)
    free: bool = False
    secrets: tuple[str, ...] = field(default=(), repr=False)


class PromptEntry(NamedTuple):
    """What came of a workflow: what a server's history would say of it, and the results if it succeeded."""

    history: Mapping[str, Any]
    kept: list[KeptResult]


class Announcement(NamedTuple):
    """A job has begun, or one of its nodes has done a step: `node` is None where it has begun."""

    number: int
    job: str
    node: str | None = None
    value: float = 0.0
    maximum: float = 0.0
