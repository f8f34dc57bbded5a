"""Registries for tools: from a file, a server or a ComfyUI folder, as a user types it; and a node by its name."""

from __future__ import annotations

import contextlib
import os
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from ._near import did_you_mean, near_words, with_hint
from ._reading import expanded
from ._text import get_logger
from .errors import ComfyUINotFoundError, RegistryError, ServerError, ServerResponseError

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterator, Mapping

    from .client import Client
    from .client.facts import ServerFacts
    from .client.records import ModelFile
    from .registry.records import NodeSpec
    from .registry.registry import Registry

    Run = Callable[[Coroutine[Any, Any, Any]], Any]

__all__ = ["RegistrySource", "find_node", "load_registry", "open_source", "other_server", "read_client"]

_log = get_logger(__name__)

_FILE_SUFFIXES = (".json", ".gz")

_MOST_LINES = 8
_PATIENCE = 20.0
"""Seconds for a pack's JavaScript: without it there is a note more, no error."""
_LARGEST_SCRIPTS = 1 << 26
"""Characters that are read of all packs' JavaScript."""


class RegistrySource:
    """Where nodes come from, while it can be asked for more.

    Attributes:
        registry: The nodes.
    """

    def __init__(self, registry: Registry, client: Client | None = None, run: Run | None = None) -> None:
        """What was found.

        Args:
            registry: The nodes.
            client: The server that they are of, if they are one's.
            run: Runs the client's coroutines, and waits for them.
        """
        self.registry = registry
        self._client = client
        self._run = run

    @cached_property
    def facts(self) -> ServerFacts | None:
        """What the server says of itself; None if there is none.

        Raises:
            ServerError: It doesn't answer.
        """
        if self._client is None or self._run is None:
            return None
        from .client.facts import read_facts

        facts: ServerFacts = self._run(read_facts(self._client))
        return facts

    def has_file(self, name: str) -> bool | None:
        """Whether the server has a file that a node loads; None if there is no server, or it doesn't say.

        Args:
            name: As the node's input has it: `photo.png`, `sub/photo.png [output]`.
        """
        if self._client is None or self._run is None:
            return None
        try:
            return bool(self._run(self._client.has_file(*_place(name))))
        except ServerError as failure:
            _log.debug("whether there is a file %r isn't known: %s", name, failure)
            return None

    def model_files(self, folder: str) -> list[ModelFile]:
        """The server's files of a kind of model; empty if there is no server, or it doesn't tell."""
        if self._client is None or self._run is None:
            return []
        files: list[ModelFile] = self._run(self._client.model_files(folder))
        return files

    def read_file(self, name: str) -> bytes | None:
        """The content of a file that a node loads, named as for `has_file`; None if there is no server, or it refuses.

        Raises:
            ServerError: It doesn't answer.
        """
        if self._client is None or self._run is None:
            return None
        try:
            content: bytes = self._run(self._client.view(*_place(name)))
        except ServerResponseError as failure:
            _log.debug("the file %r can't be read: %s", name, failure)
            return None
        return content


def _place(name: str) -> tuple[str, str, str]:
    """Name, folder and kind of a file, as a node's input has it."""
    path, kind = name, "input"
    for each in ("input", "output", "temp"):
        if name.endswith(f"[{each}]"):
            path, kind = name.removesuffix(f"[{each}]").rstrip(" "), each
    folder, _, filename = path.rpartition("/")
    return filename, folder, kind


@contextlib.contextmanager
def open_source(spec: Registry | str | os.PathLike[str] | None = None) -> Iterator[RegistrySource]:
    """The nodes that a user named, and the server that they come from, to be asked for more.

    Args:
        spec: As of `load_registry`; or a registry.

    Raises:
        RegistryError, ComfyUINotFoundError, ServerError, ServerStartError: As of `load_registry`.
    """
    from .comfyui.discovery import looks_like_path
    from .registry.registry import Registry

    if isinstance(spec, Registry):
        yield RegistrySource(spec)
        return
    if spec is None:
        with _server(_found()) as source:
            yield source
        return
    text = os.fspath(spec)
    path = expanded(text)
    if path.is_file() or ("://" not in text and path.name.lower().endswith(_FILE_SUFFIXES)):
        from .registry import read_file

        yield RegistrySource(read_file(path))
    elif not isinstance(spec, str) or looks_like_path(text):
        with _folder(path) as source:
            yield source
    else:
        with _server(text) as source:
            yield source


def load_registry(spec: str | os.PathLike[str] | None = None) -> Registry:
    """The registry that a user named.

    Args:
        spec: A file (a saved answer to `/object_info`, `.json` or `.gz`); the address of a server; or a ComfyUI
            folder, from which a server is started, asked and stopped. None: the server that `load()` finds.

    Raises:
        RegistryError: The file is missing or holds no registry.
        ComfyUINotFoundError: The folder holds no ComfyUI; or nothing was named and no server answers.
        ServerError: The server doesn't answer, or with something else.
        ServerStartError: The folder's ComfyUI doesn't start.
    """
    with open_source(spec) as source:
        return source.registry


def _found() -> str:
    from .comfyui.discovery import DEFAULT_URL, find_server

    url = find_server()
    if url is None:
        raise ComfyUINotFoundError(
            f"No ComfyUI server answers at {DEFAULT_URL}, so it isn't known which nodes there are. Start one with "
            "`comfy-script comfyui start`, or name the nodes' source with `--registry`: a saved /object_info "
            f"file, a server's URL, or a ComfyUI folder{_installed_folder()}."
        )
    return url


def _installed_folder() -> str:
    from .comfyui import find_installation

    installation = find_installation()
    return f" such as {installation.path}" if installation is not None else ""


def other_server() -> str | None:
    """The server in COMFY_SCRIPT_SERVER, unless it is the one that `load()` read last, of which the nodes are kept.

    Who sets the variable means that server, whatever another script has loaded since.
    """
    from .client._url import parse_url
    from .comfyui.discovery import SERVER_VARIABLE
    from .registry.last import last_origin

    named = os.environ.get(SERVER_VARIABLE)
    if not named:
        return None
    try:
        return None if parse_url(named).display == last_origin() else named
    except ServerError:
        return named  # what is wrong with it is said when it is asked


@contextlib.contextmanager
def _folder(folder: Path) -> Iterator[RegistrySource]:
    from .comfyui import Server, detect

    installation = detect(folder)
    _log.info("starting ComfyUI %s from %s to read its nodes", installation.version, installation.path)
    with Server.start(installation) as server, _server(server.url, origin=str(installation.path)) as source:
        yield source


@contextlib.contextmanager
def _server(url: str, *, origin: str = "") -> Iterator[RegistrySource]:
    from .client import Client
    from .client.loop import LoopThread

    client = Client(url)
    loop = LoopThread(f"comfy_script registry of {client.base_url}")
    try:
        try:
            yield RegistrySource(loop.run(read_client(client, origin=origin)), client, loop.run)
        finally:
            loop.run(client.close())
    finally:
        loop.stop()


async def read_client(client: Client, *, origin: str = "") -> Registry:
    """The registry of a client's server.

    Args:
        client: The server.
        origin: Where the registry is said to come from; the server's address if empty.

    Raises:
        ServerError: It doesn't answer.
        RegistryError: Its answer is no registry.
    """
    import asyncio

    from .registry.javascript import find_changes
    from .registry.registry import Registry

    body, embeddings, classes = await asyncio.gather(client.object_info(), client.embeddings(), client.node_classes())
    place = origin or client.base_url
    registry, scripts = await asyncio.gather(
        asyncio.to_thread(
            Registry.from_object_info, body, embeddings=embeddings, classes=classes, origin=place, place=place
        ),
        _read_scripts(client),
    )
    if scripts is None:
        return registry
    changes = await asyncio.to_thread(find_changes, scripts, registry.raw) if scripts else {}
    return registry.with_changes(changes)


async def _read_scripts(client: Client) -> dict[str, list[str] | None] | None:
    """Pack → its JavaScript, of packs of which it isn't known; None if the server doesn't say what there is."""
    import asyncio

    from ._tasks import in_time
    from .formats.page.known_packs import is_known_pack

    packs: dict[str, list[str]] = {}
    try:
        for address in await client.scripts():
            match address.split("/"):
                case ["", "extensions", pack, _, *_] if not is_known_pack(pack) and address.endswith(".js"):
                    packs.setdefault(unquote(pack), []).append(address)
    except ServerError as error:
        _log.debug("It isn't known which packs have JavaScript: %s", error)
        return None
    left = _LARGEST_SCRIPTS
    lines = asyncio.Semaphore(_MOST_LINES)

    async def text(address: str) -> str:
        nonlocal left
        async with lines:
            found = await client.script(address) if left > 0 else ""
        left -= len(found)
        return found

    async def texts(pack: str) -> list[str] | None:
        try:
            found = await in_time(asyncio.gather(*map(text, packs[pack])), _PATIENCE)
        except (ServerError, asyncio.TimeoutError) as error:
            _log.debug("The JavaScript of %s can't be read: %r", pack, error)
            return None
        return found if left > 0 else None

    return dict(zip(packs, await asyncio.gather(*map(texts, packs)), strict=True))


def find_node(registry: Mapping[str, NodeSpec], name: str) -> NodeSpec:
    """The node of that class type, identifier or display name; letter case counts only where it must.

    Raises:
        RegistryError: There is none, or several; the message names those that come near.
    """
    from .signature.names import node_identifiers

    if name in registry:
        return registry[name]
    identifiers = node_identifiers(registry)
    folded = name.casefold()
    ways = (
        [spec for spec in registry.values() if identifiers[spec.name] == name],
        [spec for spec in registry.values() if spec.display_name == name],
        [
            spec
            for spec in registry.values()
            if folded in (text.casefold() for text in (spec.name, identifiers[spec.name], spec.display_name))
        ],
    )
    found = next(filter(None, ways), [])
    if len(found) == 1:
        return found[0]
    origin = getattr(registry, "origin", "") or "The registry"
    if found:
        names = ", ".join(sorted(spec.name for spec in found))
        raise RegistryError(f"{origin} has {len(found)} nodes called {name!r}: {names}. Give one of these names.")
    hint = _hint(registry, identifiers, name)
    raise RegistryError(with_hint(f"{origin} has no node {name!r}", hint))


def _hint(registry: Mapping[str, NodeSpec], identifiers: Mapping[str, str], name: str) -> str:
    from .registry import search

    spellings: dict[str, str] = {}
    for class_type, identifier in identifiers.items():
        spellings.setdefault(identifier.casefold(), identifier)
        spellings.setdefault(registry[class_type].display_name.casefold(), identifier)
    near = [spellings[match] for match in near_words(name, spellings)]
    if not near:
        near = [identifiers[match.name] for match in search(registry, name, limit=3)]
    return did_you_mean(dict.fromkeys(near))
