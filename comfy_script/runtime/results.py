"""What output nodes give back: images as PIL, text, audio, video and other files, or the server's raw answer."""

from __future__ import annotations

import asyncio
import copy
from collections.abc import Callable, Coroutine, Generator, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, Protocol, overload

from .._deprecated import deprecated
from .._files import reason
from ..errors import ResultError, ServerError, ServerResponseError
from ..plugins import Plugin, PluginPoint

if TYPE_CHECKING:
    import PIL.Image
    from typing_extensions import Self, TypeVar

    T = TypeVar("T", default=bytes)
else:
    from typing import TypeVar

    T = TypeVar("T")

_R = TypeVar("_R")

__all__ = [
    "RESULTS",
    "EmptyResult",
    "FileResult",
    "FileSource",
    "ImageBatchResult",
    "Result",
    "ResultKind",
    "ServerFile",
    "TextResult",
    "server_files",
]


class _Viewer(Protocol):
    async def view(self, filename: str, subfolder: str, type: str) -> bytes: ...

    async def view_memory(self, name: str) -> bytes: ...


class FileSource(Protocol):
    """Where results have their files from: the connection to a server."""

    @property
    def client(self) -> _Viewer:
        """Reads files."""
        ...

    def run(self, coroutine: Coroutine[Any, Any, Any]) -> Any:
        """Runs a coroutine of `client` to its end."""
        ...

    async def call(self, coroutine: Coroutine[Any, Any, Any]) -> Any:
        """Awaits a coroutine of `client`."""
        ...


@dataclass(frozen=True, slots=True)
class ServerFile:
    """A file in one of the server's folders, or an image in its memory.

    Attributes:
        filename: Its name.
        subfolder: Folder below the type's folder; may be empty.
        type: `output`, `input` or `temp`; `memory` for an image in the memory of a server with our node pack.
    """

    filename: str
    subfolder: str
    type: str

    def __str__(self) -> str:
        """The form that nodes take: `folder/name.png [output]`."""
        path = f"{self.subfolder}/{self.filename}" if self.subfolder else self.filename
        return f"{path} [{self.type}]"


class Result:
    """The result of one output node.

    Attributes:
        raw: The node's UI output as the server reports it.
    """

    def __init__(self, raw: Mapping[str, Any] | None = None, connection: FileSource | None = None) -> None:
        self.raw: Mapping[str, Any] = raw or {}
        self._connection = connection
        self._kept: Mapping[ServerFile, bytes] = {}

    @staticmethod
    def from_output(raw: Any, connection: FileSource | None = None) -> Result:
        """The fitting kind of result for a node's UI output."""
        if not isinstance(raw, Mapping) or not raw:
            return EmptyResult({}, connection)

        def ask(plugin: ResultKind) -> Result | None:
            made = plugin.make(raw, connection)
            if made is None or isinstance(made, Result):
                return made
            raise TypeError(f"make() gave {type(made).__name__}, not a Result")

        return RESULTS.ask(ask) or _unknown(raw, connection)

    @property
    def _output(self) -> Mapping[str, Any]:
        """ComfyScript's name of `raw`."""
        deprecated("Result._output", "write .raw, or what its kind of result has: .files, .text, .save()")
        return self.raw

    def __repr__(self) -> str:
        return f"{type(self).__name__}({dict(self.raw)!r})"

    def _run(self, coroutine: Coroutine[Any, Any, Any]) -> Any:
        if self._connection is None:
            return _finish(coroutine)
        return self._connection.run(coroutine)

    async def _call(self, coroutine: Coroutine[Any, Any, Any]) -> Any:
        if self._connection is None:
            return await coroutine
        return await self._connection.call(coroutine)

    async def _fetch(self, file: ServerFile) -> bytes:
        if file in self._kept:
            return self._kept[file]
        if self._connection is None:
            raise ResultError("This result belongs to no server.")
        client = self._connection.client
        try:
            if file.type != "memory":
                return await client.view(file.filename, file.subfolder, file.type)
            # The server keeps it until it was fetched once.
            content = await client.view_memory(file.filename)
            self._kept = {**self._kept, file: content}
            return content
        except ServerResponseError as error:
            if error.status != 404:
                raise
            why = "it was deleted, or the server was restarted, which empties its temp folder and its memory"
            raise ServerResponseError(f"The server no longer has {file}: {why}.", status=404) from error

    def detached(self, contents: Mapping[ServerFile, bytes]) -> Self:
        """The same result without its server: a value, with the contents of its files."""
        made = copy.copy(self)
        made._connection, made._kept = None, contents
        return made

    # In another process a result is a value: with its files' contents, without the server.
    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "_connection": None}

    def __copy__(self) -> Self:
        made = object.__new__(type(self))
        made.__dict__.update(self.__dict__)
        return made

    def display(self, *args: Any, **kwargs: Any) -> None:
        """Shows the result in a notebook."""
        from .display import display_html

        display_html(self.to_html(), repr(self))

    def to_html(self) -> str:
        """The result as a notebook shows it."""
        from .players import preformatted

        return preformatted(repr(self.raw))

    async def _display(self, *args: Any, **kwargs: Any) -> None:
        """The asynchronous form of `display`."""
        self.display(*args, **kwargs)

    def _repr_html_(self) -> str:
        from .display import or_why_not

        return or_why_not(self.to_html, repr(self))


class EmptyResult(Result):
    """The node gave nothing for the user interface, or nothing new."""


class TextResult(Result):
    """Text, such as PreviewAny's.

    Attributes:
        texts: One string per element that the node got.
    """

    def __init__(self, raw: Mapping[str, Any], texts: tuple[str, ...], connection: FileSource | None = None) -> None:
        super().__init__(raw, connection)
        self.texts = texts

    @property
    def text(self) -> str:
        """All strings, one per line."""
        return "\n".join(self.texts)

    def __str__(self) -> str:
        return self.text

    def __getitem__(self, index: int) -> str:
        return self.texts[index]

    def __len__(self) -> int:
        return len(self.texts)

    def to_html(self) -> str:
        """The text as a notebook shows it."""
        from .players import preformatted

        return preformatted(self.text)


class FileResult(Result, Generic[T]):
    """Files of any kind: audio, video, animations, 3D models. `result[0]` is the content of the first.

    A kind of files whose content is to be more than bytes is a subclass with a `decode` of its own.

    Attributes:
        files: Where they lie on the server.
        kind: The server's word for them, such as `audio`.
    """

    def __init__(
        self, raw: Mapping[str, Any], files: tuple[ServerFile, ...], kind: str, connection: FileSource | None = None
    ) -> None:
        super().__init__(raw, connection)
        self.files = files
        self.kind = kind

    def decode(self, file: ServerFile, content: bytes) -> T:
        """What a script gets for a file: here, its content.

        Raises:
            ResultError: The content can't be read.
        """
        return content  # type: ignore[return-value]

    def __len__(self) -> int:
        return len(self.files)

    def contents(self) -> list[bytes]:
        """The contents of all files as they are, metadata included."""
        result: list[bytes] = self._run(self._contents())
        return result

    async def _contents(self) -> list[bytes]:
        return await self._each(self._fetch, self.files)

    async def _each(
        self, of: Callable[[ServerFile], Coroutine[Any, Any, _R]], files: tuple[ServerFile, ...]
    ) -> list[_R]:
        if self._connection is None:  # all is here, and no loop may run
            return [await of(file) for file in files]
        return list(await asyncio.gather(*(of(file) for file in files)))

    def __getstate__(self) -> dict[str, Any]:
        try:
            contents = self.contents()
        except ServerError as error:
            raise ResultError(
                f"This result can't be pickled, because its files can't be fetched: {error.message} Send it, or the "
                "images that its wait() gives, while its session is open and the server has the files."
            ) from error
        return {**super().__getstate__(), "_kept": dict(zip(self.files, contents, strict=True))}

    def wait(self) -> list[T]:
        """All files, decoded."""
        result: list[T] = self._run(self._all())
        return result

    def __await__(self) -> Generator[Any, None, list[T]]:
        return self._call(self._all()).__await__()

    async def _all(self) -> list[T]:
        return await self._each(self._one, self.files)

    async def _one(self, file: ServerFile) -> T:
        return self.decode(file, await self._fetch(file))

    @overload
    def __getitem__(self, index: int) -> T: ...

    @overload
    def __getitem__(self, index: slice) -> list[T]: ...

    def __getitem__(self, index: int | slice) -> T | list[T]:
        if isinstance(index, slice):
            several: list[T] = self._run(self._each(self._one, self.files[index]))
            return several
        result: T = self._run(self._one(self.files[index]))
        return result

    async def get(self, index: int) -> T:
        """The asynchronous form of `result[index]`."""
        result: T = await self._call(self._one(self.files[index]))
        return result

    def __iter__(self) -> Iterator[T]:
        return iter(self.wait())

    def to_html(self) -> str:
        """The files as a notebook shows them: players, pictures, text; of other kinds the name.

        Raises:
            ServerError, ResultError: The files can't be fetched, or a picture is damaged.
        """
        from .players import can_show, file_html

        shown = tuple(file for file in self.files if can_show(file.filename))
        contents = dict(zip(shown, self._run(self._each(self._fetch, shown)), strict=True))
        return "".join(f"<div>{file_html(str(file), contents.get(file))}</div>" for file in self.files)

    def save(self, path: str | Path = ".", *, overwrite: bool = False) -> list[Path]:
        """Writes the files here as they are: the workflow that ComfyUI put into a picture stays in it.

        Args:
            path: A folder, if it ends with a slash, is one already or has no suffix: the files keep their names. Else
                the name of the file; of several, those after the first get `-2`, `-3` … behind it. Folders are made.
            overwrite: Replace files that are there. Otherwise a file whose name is taken gets such a number.

        Returns:
            The paths.

        Raises:
            ResultError: A file can't be written, or `path` has another suffix than the file.
        """
        from .saving import save_files

        names = [file.filename for file in self.files]
        return save_files(list(zip(names, self.contents(), strict=True)), path, overwrite=overwrite)


class ImageBatchResult(FileResult["PIL.Image.Image"]):
    """A batch of images. `batch[0]` is the first as PIL image, `batch.wait()` all of them.

    In a coroutine: `await batch.get(0)` and `await batch`.
    """

    # A subclass that has its pictures from elsewhere gives nothing, and may have set `files` to something of its own.
    def __init__(
        self,
        raw: Mapping[str, Any] | None = None,
        files: tuple[ServerFile, ...] = (),
        connection: FileSource | None = None,
    ) -> None:
        if raw is None:
            files = getattr(self, "files", files)
        super().__init__(raw or {}, files, "images", connection)

    def decode(self, file: ServerFile, content: bytes) -> PIL.Image.Image:
        """The image, which may have more pixels than `PIL.Image.open` takes: up to 4 GiB in memory.

        Raises:
            ResultError: Pillow can't read it, or it is larger. `contents()` and `save()` give the file as it is.
        """
        from .._images import decode_image

        try:
            return decode_image(content)
        except OSError as error:
            raise ResultError(
                f"{file} is not an image that Pillow can read: {reason(error)}. contents() and save() give it as it is."
            ) from error

    def to_html(self) -> str:
        """The images as a notebook shows them, as many in a row as fit; moving ones move."""
        from .display import Images

        return Images(self).to_html()

    def display(
        self,
        rows: int | None = None,
        cols: int | None = None,
        height: int | None = None,
        width: int | None = None,
        *,
        titles: list[str] | None = None,
        **kwargs: Any,
    ) -> None:
        """Shows the images as a grid in a notebook. Arguments as of `Images.display`."""
        from .display import Images

        Images(self).display(rows, cols, height, width, titles=titles, **kwargs)

    async def _display(
        self,
        rows: int | None = None,
        cols: int | None = None,
        height: int | None = None,
        width: int | None = None,
        *,
        titles: list[str] | None = None,
        **kwargs: Any,
    ) -> None:
        from .display import Images

        Images(*await self).display(rows, cols, height, width, titles=titles, **kwargs)


class ResultKind(Plugin):
    """One kind of result: a plugin of the point `comfy_script.results`.

    A node's UI output goes to the first kind that makes a result of it, in virtual mode and in real mode alike. What
    no kind knows becomes a `Result`, with the raw answer in it.
    """

    def make(self, raw: Mapping[str, Any], source: FileSource | None) -> Result | None:
        """A result of this kind; None if the node's UI output is of another.

        Args:
            raw: The node's UI output, which isn't empty: words such as `images`, each with a list as a rule.
            source: Where the files lie that it names, for the result's constructor.
        """
        raise NotImplementedError


RESULTS = PluginPoint("comfy_script.results", ResultKind, "comfy_script.runtime.result_kinds")


def server_files(items: Any) -> tuple[ServerFile, ...]:
    """The files that a list of a node's UI output names; none if it is no list, or names none."""
    if not isinstance(items, (list, tuple)):
        return ()
    return tuple(
        ServerFile(str(item["filename"]), str(item.get("subfolder", "")), str(item.get("type", "output")))
        for item in items
        if isinstance(item, Mapping) and "filename" in item
    )


def _unknown(raw: Mapping[str, Any], connection: FileSource | None) -> Result:
    """Of a kind that nobody knows: the files that the first word has which names some, if any does."""
    named = ((word, server_files(items)) for word, items in raw.items())
    word, files = next(((word, files) for word, files in named if files), ("", ()))
    return FileResult(raw, files, str(word), connection) if files else Result(raw, connection)


def _finish(coroutine: Coroutine[Any, Any, Any]) -> Any:
    """Runs a coroutine that waits for nothing, as where no server is asked."""
    try:
        coroutine.send(None)
    except StopIteration as done:
        return done.value
    raise AssertionError("a result without a server waits for nothing")
