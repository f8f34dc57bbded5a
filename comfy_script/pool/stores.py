"""A run's files, named by their content: in its folder, and behind that in an fsspec store, if it has one.

With a store the folder is where files wait to be sent, by threads. They are safe there, so neither a slow store nor one
that is away holds up jobs; what couldn't be sent is sent the next time.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Any

from .._distribution import pip_install
from .._files import reason, write_atomically
from .._processes import ForkSafeLock, begins_anew_after_fork
from .._reading import LARGEST_RESULT, absolute, read_bytes
from .._secrets import blank_url_credentials
from .._text import get_logger
from ..errors import PoolError
from ..runtime.results import ServerFile

__all__ = ["ContentFiles", "LazyFiles", "RunFile", "Store"]

_log = get_logger(__name__)

_SENDERS = 8
_KEPT = 2**30
"""Bytes of files that were sent and are kept here all the same, as they are likely to be asked for; the newest."""
_RECORD = "manifest.sqlite"


class Store:
    """Where files are kept that fsspec reaches: an object store, a folder of another machine.

    Args:
        url: Its address, `s3://bucket/folder`.

    Raises:
        PoolError: It is no address, or has a password in it.
    """

    def __init__(self, url: str) -> None:
        if "://" not in url:
            raise PoolError(f"store={url!r} is no address: give one such as s3://bucket/folder or file:///mnt/folder.")
        if blank_url_credentials(url) != url:
            raise PoolError(
                f"store={blank_url_credentials(url)!r} has a password in it, which the run would keep: give it to "
                "fsspec by its environment variables or its configuration, ~/.config/fsspec/."
            )
        self.url = url.rstrip("/")
        self._system: Any = None
        self._root = ""

    def __reduce__(self) -> tuple[type[Store], tuple[str]]:
        return Store, (self.url,)

    def read(self, name: str) -> bytes:
        """A file's content. Raises `FileNotFoundError`, or `PoolError` if it can't be read."""
        with self._said("read"):
            content = self._reached().cat_file(f"{self._root}/{name}")
        return bytes(content)

    def write(self, name: str, content: bytes) -> None:
        """Writes a file. Raises `PoolError`."""
        with self._said("written to"):
            system, path = self._reached(), f"{self._root}/{name}"
            try:
                system.pipe_file(path, content)
            except FileNotFoundError:  # a store that has folders
                try:
                    system.makedirs(path.rpartition("/")[0], exist_ok=True)
                    system.pipe_file(path, content)
                except FileNotFoundError as error:
                    raise OSError(f"there is no {self._root}") from error

    def names(self) -> set[str]:
        """The files' names, without folders. Raises `PoolError`."""
        try:
            with self._said("read"):
                system = self._reached()
                system.invalidate_cache()
                return {path.rpartition("/")[2] for path in system.find(f"{self._root}/files")}
        except FileNotFoundError:
            return set()

    def _reached(self) -> Any:
        if self._system is None:
            try:
                fsspec = importlib.import_module("fsspec")
            except ImportError:
                raise PoolError(f"A run with a store needs fsspec: {pip_install('store')}.") from None
            self._system, root = fsspec.core.url_to_fs(self.url)
            self._root = root.rstrip("/")
        return self._system

    @contextlib.contextmanager
    def _said(self, what: str) -> Iterator[None]:
        try:
            yield
        except (FileNotFoundError, PoolError):
            raise
        except Exception as error:  # stores raise what their libraries have
            raise PoolError(f"{self.url} can't be {what}: {blank_url_credentials(str(error))}") from error


@dataclass(frozen=True, slots=True)
class RunFile:
    """Where a file is, or will be.

    Attributes:
        path: In the run's folder.
        store: Where else.
    """

    path: Path
    store: Store | None = None

    @property
    def name(self) -> str:
        """Its name in the store."""
        return f"files/{self.path.parent.name}/{self.path.name}"

    def content(self) -> bytes:
        """What is in it.

        Raises:
            PoolError: It can't be read, or has another content than its name says.
        """
        try:
            return self._checked(read_bytes(self.path, LARGEST_RESULT), str(self.path))
        except OSError as error:
            if self.store is None or not isinstance(error, FileNotFoundError):
                raise PoolError(f"{self.path}, a result of a run, can't be read: {reason(error)}.") from error
        try:
            return self._checked(self.store.read(self.name), f"{self.store.url}/{self.name}")
        except FileNotFoundError as error:
            raise PoolError(f"{self.store.url}/{self.name}, a result of a run, isn't there.") from error

    def _checked(self, content: bytes, where: str) -> bytes:
        if _digest(content) != self.path.stem:
            raise PoolError(
                f"{where}, a result of a run, was changed: it has another content. Remove it: the sweep makes it anew."
            )
        return content


class LazyFiles(Mapping[ServerFile, bytes]):
    """A result's files, read when they are asked for."""

    def __init__(self, places: Mapping[ServerFile, RunFile]) -> None:
        self._places = places

    def __getitem__(self, file: ServerFile) -> bytes:
        return self._places[file].content()

    def __iter__(self) -> Iterator[ServerFile]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)


class ContentFiles:
    """The files of a run.

    Args:
        folder: The run's folder.
        store: Where they are kept in the end; None for the folder itself.
        check: Raises `PoolError` if the folder was moved or removed.
    """

    def __init__(self, folder: Path, store: Store | None, check: Callable[[], None]) -> None:
        self.store = store
        self._folder = absolute(folder)
        self._check = check
        self._in_store: set[str] | None = None
        self._senders: ThreadPoolExecutor | None = None
        self._sending: list[Future[None]] = []
        self._unsent: dict[Path, PoolError] = {}
        self._sent: deque[tuple[Path, int]] = deque()
        self._sent_bytes = 0
        self._counting = ForkSafeLock()
        begins_anew_after_fork(self)

    def _after_fork(self) -> None:
        """The threads are the parent's, and so is what they send."""
        self._senders, self._sending, self._in_store = None, [], None

    def place(self, digest: str, suffix: str) -> RunFile:
        """Where a file is, or will be."""
        return RunFile(self._folder / "files" / digest[:2] / f"{digest}{suffix}", self.store)

    def has(self, place: RunFile) -> bool:
        """Whether a file is there. The store is asked for its names once, as for those of a hundred thousand jobs."""
        if os.path.exists(place.path):  # noqa: PTH110 - `Path.exists` raises where it mustn't look
            return True
        if self.store is None:
            return False
        if self._in_store is None:
            self.look_again()
        return self._in_store is not None and place.path.name in self._in_store

    def look_again(self) -> None:
        """Asks the store what it has, unless that is known as the run is worked on here."""
        if self.store is not None and self._senders is None:
            self._in_store = self.store.names()

    def write(self, filename: str, content: bytes) -> tuple[str, str]:
        """Writes a file, if it isn't there, and has it sent.

        Args:
            filename: What its server called it.
            content: Its content.

        Returns:
            Its digest and suffix.

        Raises:
            PoolError: It can't be written.
        """
        suffix = PurePath(filename).suffix.lower()
        suffix = suffix if suffix[1:].isalnum() and len(suffix) < 10 else ""
        digest = _digest(content)
        place = self.place(digest, suffix)
        if self._in_store is None or place.path.name not in self._in_store:
            self._write(place, content)
            self._send(place)
        return digest, suffix

    def fetch(self, places: Iterable[RunFile]) -> int:
        """Brings files here that only the store has; how many. Raises `PoolError` as of `RunFile.content`."""
        missing = [place for place in places if not place.path.exists()]
        if self.store is None or not missing:
            return 0
        with ThreadPoolExecutor(_SENDERS, "comfy_script store") as threads:
            for place, content in zip(missing, threads.map(RunFile.content, missing), strict=True):
                self._write(place, content)
        return len(missing)

    def _write(self, place: RunFile, content: bytes) -> None:
        path = place.path
        try:
            if not path.exists() or path.stat().st_size != len(content):
                for folder in (path.parent.parent, path.parent):  # not the run's: it may be elsewhere now
                    folder.mkdir(exist_ok=True)
                write_atomically(path, content)
        except OSError as error:
            self._check()
            raise PoolError(f"{path} can't be written: {reason(error)}.") from error

    # -- the store, while the run is worked on ------------------------------------------------------------------------

    def record(self) -> bytes | None:
        """The run's record that the store has; None if it has none. Raises `PoolError` if it can't be read."""
        if self.store is None:
            return None
        try:
            return self.store.read(_RECORD)
        except FileNotFoundError:
            return None

    def open(self) -> bytes | None:
        """Begins to send files, those first that are left here from before.

        Returns:
            The run's record that the store has; None if it has none.

        Raises:
            PoolError: The store can't be reached.
        """
        if self.store is None:
            return None
        self._in_store = self.store.names()
        found = self.record()
        self._senders = ThreadPoolExecutor(_SENDERS, "comfy_script store")
        for path in sorted((self._folder / "files").glob("??/*")):
            if path.name in self._in_store:
                self._needless(path)
            elif not path.name.startswith("."):
                self._send(RunFile(path, self.store))
        return found

    def _send(self, place: RunFile) -> None:
        if self._senders is not None:
            if len(self._sending) > 1000:
                self._sending = [each for each in self._sending if not each.done()]
            self._sending.append(self._senders.submit(self._try_to_send, place))

    def _try_to_send(self, place: RunFile) -> None:
        """Sends a file, after which the folder needn't have it; in a thread."""
        assert place.store is not None, "only then there are threads"
        try:
            place.store.write(place.name, self._to_be_sent(place.path))
        except PoolError as error:
            if not self._unsent and place.path.exists():
                _log.warning("%s. The files are kept in %s, and are sent again.", error, self._folder)
            self._unsent[place.path] = error
            return
        self._unsent.pop(place.path, None)
        if self._in_store is not None:
            self._in_store.add(place.path.name)
        self._needless(place.path)

    def _to_be_sent(self, path: Path) -> bytes:
        try:
            return RunFile(path).content()
        except PoolError:
            self._check()
            raise

    def _needless(self, path: Path) -> None:
        """The store has a file: of those that are here, too, the oldest may go."""
        with contextlib.suppress(OSError), self._counting:
            size = path.stat().st_size
            self._sent.append((path, size))
            self._sent_bytes += size
            while self._sent_bytes > _KEPT:
                oldest, size = self._sent.popleft()
                self._sent_bytes -= size
                oldest.unlink(missing_ok=True)

    def close(self, record: Callable[[], bytes] | None) -> None:
        """Waits until all is sent, and leaves the run's record in the store. What can't be sent is told, and kept.

        Args:
            record: The run's record, to be asked for when all else is sent; None to leave none.
        """
        if self._senders is None or self.store is None:
            return
        try:
            for sending in self._sending:
                sending.result()
            for path in list(self._unsent):
                self._try_to_send(RunFile(path, self.store))
            if self._unsent:
                _log.warning(
                    "%d files of the run in %s couldn't be sent: %s. They are kept, and sent when it is gone on with.",
                    len(self._unsent),
                    self._folder,
                    next(iter(self._unsent.values())).message.rstrip("."),
                )
            if record is not None:
                try:
                    self.store.write(_RECORD, record())
                except PoolError as error:
                    _log.warning("The record of the run in %s is only there: %s", self._folder, error)
        finally:
            self._senders.shutdown()
            self._senders, self._sending, self._in_store = None, [], None
            self._unsent.clear()
            self._sent.clear()
            self._sent_bytes = 0


def _digest(content: bytes) -> str:
    return hashlib.blake2b(content, digest_size=16).hexdigest()
