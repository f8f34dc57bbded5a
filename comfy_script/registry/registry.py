"""The registry of one ComfyUI: every node type that it has, by name."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from .._collector import no_collection
from .._files import reason, write_atomically
from .._text import get_logger
from ..errors import RegistryError
from . import document
from .cache import Verdict, load_verdict, store_verdict
from .classes import Facts, as_facts, with_facts
from .javascript import Changes, as_changes
from .known import known_facts
from .late_document import LateDocument, spans
from .link_types import link_types
from .parse import PARSER_VERSION, parse_node
from .records import NodeSpec
from .shape import complaint
from .volatile import Steady, learn_volatile, steadied, volatile_nodes, without_defaults

__all__ = ["CHANGES_KEY", "CLASSES_KEY", "EMBEDDINGS_KEY", "Registry"]

logger = get_logger(__name__)

EMBEDDINGS_KEY = "comfy_script:embeddings"
"""Top-level key of a stored registry for the embeddings' names. A node is an object and this is a list of texts, so
that it can't be taken for a node; a document without embeddings doesn't have it and is exactly `/object_info`."""

CLASSES_KEY = "comfy_script:classes"
"""The same for what the nodes' classes say beyond their JSON: a list of one object, class type → facts."""

CHANGES_KEY = "comfy_script:changes"
"""The same for what packs' JavaScript may change: a list of one object, class type → inputs."""


class Registry(Mapping[str, NodeSpec]):
    """Node types by name, in the order of the document they come from. Make one with `from_object_info`.

    `len`, `in` and iteration read no node; `registry[name]` reads one the first time and keeps it.
    Registries with the same `content_hash` are equal. Safe to share between threads.

    Attributes:
        content_hash: 40 hexadecimal digits: BLAKE2b of the document as compact JSON in its own key order, of the
            embeddings, and of what the classes say. What was made from a registry is good for every registry with the
            same hash.
        rejected: Nodes of the document that can't be read → why. They are not among the names.
        raw: The document, rejected nodes included. Not to be changed.
        embeddings: Names of the server's embeddings.
        classes: What the nodes' classes say beyond the document, see `classes.read_classes`; None if nobody has seen
            them. Then a table says it of packs that are known.
        changes: What packs' JavaScript may change as the page queues a workflow, see `javascript.find_changes`; None if
            nobody has looked. Calls and stubs don't depend on it, and neither does `content_hash`.
        origin: Where it comes from: a URL, a file, `in-process`.
        link_types: The link types that its nodes give or take, without unions, sorted.
    """

    def __init__(
        self,
        nodes: Mapping[str, Any],
        *,
        content_hash: str,
        rejected: Mapping[str, str],
        link_types: tuple[str, ...],
        embeddings: tuple[str, ...] = (),
        classes: Mapping[str, Facts] | None = None,
        changes: Changes | None = None,
        origin: str = "",
        specs: Mapping[str, NodeSpec] | None = None,
    ) -> None:
        """Use `from_object_info`: this takes a document as already checked.

        Args:
            nodes: The document.
            content_hash: See the class.
            rejected: See the class.
            link_types: See the class.
            embeddings: See the class.
            classes: See the class.
            changes: See the class.
            origin: See the class.
            specs: Nodes that have been read already.
        """
        self.content_hash = content_hash
        self.rejected: Mapping[str, str] = MappingProxyType(dict(rejected))
        self.raw: Mapping[str, Any] = MappingProxyType(nodes) if isinstance(nodes, dict) else nodes
        self.link_types = link_types
        self.embeddings = embeddings
        self.classes = classes
        self.changes = changes
        self.origin = origin
        self._nodes = nodes
        if rejected and isinstance(nodes, LateDocument):
            self._nodes = nodes.without(rejected)
        elif rejected:
            self._nodes = {name: info for name, info in nodes.items() if name not in rejected}
        self._specs = dict(specs or {})

    @classmethod
    def from_object_info(
        cls,
        raw: Mapping[str, Any] | bytes | str,
        *,
        embeddings: Iterable[str] = (),
        classes: Mapping[str, Facts] | None = None,
        changes: Changes | None = None,
        origin: str = "",
        place: str = "",
        cache: bool = True,
    ) -> Registry:
        """Reads what ComfyUI answers to `/object_info`, in V1 and V3 schemas.

        A document that was read before is neither checked nor read again as a whole: a small file in the cache
        directory remembers what was wrong with it and where its nodes stand, and nodes are read when they are asked
        for. Bytes as they came are the fastest to give.

        Args:
            raw: The JSON as bytes or text, or the object it stands for. A registry stored with `save` is fine too.
            embeddings: Names from the server's `/embeddings`; if there are none, those stored in the document.
            classes: What the nodes' classes say beyond the document; None for what is stored in it, if anything is.
            changes: What packs' JavaScript may change; None for what is stored in it, if anything is.
            origin: Where it comes from, for messages.
            place: Where documents are read again and again, such as a server's address. What is never twice the same
                there, defaults that are drawn, then doesn't count for `content_hash`.
            cache: Use the cache directory.

        Raises:
            RegistryError: It isn't an object of nodes; the message says what it looks like.
        """
        data = raw if isinstance(raw, bytes) else document.encode(raw, origin)
        place = place if cache else ""
        steady = steadied(data, volatile_nodes(place)) if place else Steady(data, {})
        key = _digest(steady.data)
        verdict = load_verdict(key, PARSER_VERSION) if cache else None
        nodes: Mapping[str, Any]
        stored = _Stored()
        if verdict is not None and verdict.spans is not None:
            nodes = LateDocument(steady.data, verdict.spans, steady.nodes)
        else:
            with no_collection():
                decoded = document.decode(data, origin)
            nodes, stored = decoded, _Stored.taken_from(decoded)
        names = tuple(name for name in embeddings if isinstance(name, str)) or stored.embeddings or ()
        classes = stored.classes if classes is None else as_facts(classes)
        changes = stored.changes if changes is None else changes

        specs: dict[str, NodeSpec] = {}
        if verdict is None:
            specs, rejected = _read_all(nodes, classes, changes, origin)
            if place:
                steady = steadied(data, learn_volatile(nodes, place))
                key = _digest(steady.data)
            # What we have just written ourselves is in the one form that the hash is of.
            as_written = not isinstance(raw, (bytes, str)) and stored == _Stored()
            without = {name: without_defaults(info) for name, info in steady.nodes.items()}
            document_hash = key if as_written else _digest(document.encode({**nodes, **without}, origin))
            where = spans(steady.data) if cache and stored == _Stored() else None
            verdict = Verdict(document_hash, rejected, link_types(specs.values()), where)
            if cache:
                store_verdict(key, PARSER_VERSION, verdict)
        for name, why in verdict.rejected.items():
            logger.warning("Node %s of %s is left out: %s", name, origin or "the registry", why)
        return cls(
            nodes,
            content_hash=_content_hash(verdict.document_hash, names, classes),
            rejected=verdict.rejected,
            link_types=verdict.link_types,
            embeddings=names,
            classes=classes,
            changes=changes,
            origin=origin,
            specs=specs,
        )

    def __getitem__(self, name: str) -> NodeSpec:
        spec = self._specs.get(name)
        if spec is None:
            # Two threads may read the same node; both get the one that was kept.
            spec = self._specs.setdefault(name, _read(name, self._nodes[name], self.classes, self.changes))
        return spec

    def __iter__(self) -> Iterator[str]:
        return iter(self._nodes)

    def __len__(self) -> int:
        return len(self._nodes)

    def __contains__(self, name: object) -> bool:
        return name in self._nodes

    def __eq__(self, other: object) -> bool:
        return self.content_hash == other.content_hash if isinstance(other, Registry) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.content_hash)

    def __repr__(self) -> str:
        return f"<Registry of {len(self)} nodes from {self.origin or 'a document'}, {self.content_hash[:8]}>"

    def with_rejected(self, rejected: Mapping[str, str]) -> Registry:
        """The same registry, naming more nodes that couldn't be read.

        Args:
            rejected: Nodes that never made it into the document → why.
        """
        return Registry(
            dict(self.raw),
            content_hash=self.content_hash,
            rejected={**rejected, **self.rejected},
            link_types=self.link_types,
            embeddings=self.embeddings,
            classes=self.classes,
            changes=self.changes,
            origin=self.origin,
            specs=self._specs,
        )

    def with_changes(self, changes: Changes) -> Registry:
        """The same registry, with what packs' JavaScript may change.

        Args:
            changes: Of all its packs, see `javascript.find_changes`.
        """
        return Registry(
            self.raw,
            content_hash=self.content_hash,
            rejected=self.rejected,
            link_types=self.link_types,
            embeddings=self.embeddings,
            classes=self.classes,
            changes=changes,
            origin=self.origin,
            specs={name: replace(spec, changed_inputs=changes.get(name, ())) for name, spec in self._specs.items()},
        )

    def to_bytes(self) -> bytes:
        """The document as compact JSON, and the embeddings, what classes say and JavaScript does under keys of ours.

        `from_object_info` makes a registry with the same content hash of it.
        """
        nodes = dict(self.raw)
        if self.embeddings:
            nodes[EMBEDDINGS_KEY] = list(self.embeddings)
        if self.classes is not None:
            nodes[CLASSES_KEY] = [dict(self.classes)]
        if self.changes is not None:
            nodes[CHANGES_KEY] = [dict(self.changes)]
        return document.encode(nodes, self.origin)

    def save(self, path: str | Path) -> Path:
        """Writes `to_bytes` to a file, compressed if its name ends in `.gz`; `read_file` reads it back.

        An existing file is replaced as a whole, or left as it was if that fails.

        Args:
            path: The file; its folder must exist.

        Returns:
            The file.

        Raises:
            RegistryError: The file can't be written.
        """
        import gzip

        path = Path(path)
        data = self.to_bytes()
        try:
            # Without the time, the same registry makes the same file.
            write_atomically(path, gzip.compress(data, mtime=0) if path.suffix == ".gz" else data)
        except OSError as error:
            raise RegistryError(f"The registry can't be written to {path}: {reason(error)}.") from error
        return path


def _read(name: str, info: Mapping[str, Any], classes: Mapping[str, Facts] | None, changes: Changes | None) -> NodeSpec:
    """One node, with what its class says and its pack's JavaScript changes as far as that is known."""
    node = parse_node(name, info)
    if changes is not None:
        node = replace(node, changed_inputs=changes.get(name, ()))
    facts = known_facts(node) if classes is None else classes.get(name, {})
    return node if facts is None else with_facts(node, facts)


def _read_all(
    nodes: Mapping[str, Any], classes: Mapping[str, Facts] | None, changes: Changes | None, origin: str
) -> tuple[dict[str, NodeSpec], dict[str, str]]:
    """Every node that can be read, and why the others can't."""
    specs: dict[str, NodeSpec] = {}
    rejected: dict[str, str] = {}
    for name, info in nodes.items():
        if why := complaint(info):
            rejected[name] = why
            continue
        try:
            specs[name] = _read(name, info, classes, changes)
        except RegistryError as error:
            rejected[name] = error.message
    if nodes and not any(isinstance(info, dict) and ("input" in info or "output" in info) for info in nodes.values()):
        raise document.wrong_document(nodes, origin)
    return specs, rejected


@dataclass(frozen=True, slots=True)
class _Stored:
    """What stood in a document beside its nodes, as `Registry.to_bytes` writes it."""

    embeddings: tuple[str, ...] | None = None
    classes: Mapping[str, Facts] | None = None
    changes: Changes | None = None

    @classmethod
    def taken_from(cls, nodes: dict[str, Any]) -> _Stored:
        """Takes it out, if what is under its keys can be nothing else."""
        embeddings: tuple[str, ...] | None = None
        classes: Mapping[str, Facts] | None = None
        changes: Changes | None = None
        match nodes.get(EMBEDDINGS_KEY):
            case [*names] if all(isinstance(name, str) for name in names):
                embeddings = tuple(nodes.pop(EMBEDDINGS_KEY))
        match nodes.get(CLASSES_KEY):
            case [dict(stored)]:
                classes = as_facts(stored)
                del nodes[CLASSES_KEY]
        match nodes.get(CHANGES_KEY):
            case [dict(stored)]:
                changes = as_changes(stored)
                del nodes[CHANGES_KEY]
        return cls(embeddings, classes, changes)


def _content_hash(document_hash: str, embeddings: tuple[str, ...], classes: Mapping[str, Facts] | None) -> str:
    seen = b"" if classes is None else document.encode(dict(classes))
    return _digest(document_hash.encode() + document.encode(list(embeddings)) + seen)


def _digest(data: bytes) -> str:
    return hashlib.blake2b(data, digest_size=20).hexdigest()
