"""What is read of files that a user names: their places, and no more of them than memory has room for."""

from __future__ import annotations

import contextlib
import errno
import io
import os
import select
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

from .errors import ComfyScriptError, FormatError

__all__ = [
    "LARGEST",
    "LARGEST_RESULT",
    "absolute",
    "check_readable",
    "expanded",
    "gunzip",
    "open_file",
    "read_bytes",
    "read_stdin",
    "read_text",
]

LARGEST_RESULT = 1 << 32
"""Bytes of a picture, a video or another result at most: what a server may answer, too."""
LARGEST = 512 * 2**20
"""Bytes that are read of a file at most, where it isn't said otherwise."""
PATIENCE = 10.0
"""Seconds that a pipe may say nothing."""

_CHUNK = 1 << 20


class PlaceError(ComfyScriptError, FileNotFoundError):
    """A path leads nowhere, as of a home that nobody knows: an error of ours, told as those of the system are."""

    def __init__(self, path: str, why: str) -> None:
        super().__init__(f"{path}: {why}")
        self.strerror = why


def expanded(path: str | os.PathLike[str]) -> Path:
    """A path with the home folder that its `~` or `~user` stands for.

    Raises:
        ComfyScriptError: There is none. It is an `OSError`, too.
    """
    if not os.fspath(path).startswith("~"):
        return Path(path)  # `./~user`, too, of which a path keeps no `./`
    try:
        return Path(path).expanduser()
    except RuntimeError:
        user = Path(path).parts[0][1:]
        unknown = f"there is no user {user}" if user else "your home folder isn't known: set HOME"
        raise PlaceError(str(path), f"{unknown}. A folder that is called so is named by its whole path") from None


def absolute(path: str | os.PathLike[str]) -> Path:
    """A path that means the same from everywhere.

    Raises:
        ComfyScriptError: It is meant from the working directory, which was removed. It is an `OSError`, too.
    """
    try:
        return Path(path).absolute()
    except FileNotFoundError:
        raise PlaceError(str(path), "the working directory was removed. Go to one that is there (cd)") from None


def read_bytes(path: str | os.PathLike[str], largest: int = LARGEST) -> bytes:
    """The content of a file, of a pipe or a device, if it comes to an end.

    Args:
        path: The file.
        largest: Bytes that it may have.

    Raises:
        OSError: It can't be read, is larger, or is a pipe that says nothing for `PATIENCE`.
    """
    with _raw(path) as file:
        status = os.fstat(file.fileno())
        is_file = stat.S_ISREG(status.st_mode)
        if is_file and status.st_size > largest:
            raise _too_large(path, largest)
        return _content(file, path, largest, patient=not is_file)


def read_text(path: str | os.PathLike[str], encoding: str = "utf-8", errors: str = "strict") -> str:
    """The content of a file as text, with the line ends that Python has. Errors as of `read_bytes`.

    Raises:
        OSError: It can't be read, or not as a whole.
        UnicodeDecodeError: It isn't in that encoding.
    """
    return io.TextIOWrapper(io.BytesIO(read_bytes(path)), encoding=encoding, errors=errors).read()


def read_stdin() -> bytes:
    """What is on standard input, to its end.

    Raises:
        FormatError: It is closed, can't be read, or is larger than `LARGEST`.
    """
    if sys.stdin is None:
        raise FormatError("stdin is closed.")
    try:
        return _content(sys.stdin.buffer, "stdin", LARGEST)
    except OSError as failure:
        raise FormatError(f"stdin can't be read: {failure.strerror}") from failure


def gunzip(data: bytes, path: str | os.PathLike[str], largest: int = LARGEST) -> bytes:
    """What was compressed with gzip.

    Args:
        data: The compressed content.
        path: The file that has it.
        largest: Bytes that it may have without compression.

    Raises:
        OSError: It is larger, or damaged.
        EOFError: It is cut off.
        zlib.error: It is damaged.
    """
    import gzip

    with gzip.GzipFile(fileobj=io.BytesIO(data)) as file:
        return _content(file, path, largest)


@contextlib.contextmanager
def open_file(path: str | os.PathLike[str]) -> Iterator[IO[bytes]]:
    """A file of any size, to look here and there into it.

    Raises:
        OSError: It can't be opened, or is a pipe or a device.
    """
    with _raw(path) as raw:
        _check_kind(path, os.fstat(raw.fileno()))
        with io.BufferedReader(raw) as file:
            yield file


def check_readable(path: str | os.PathLike[str]) -> None:
    """For a file that Python itself reads, as a whole.

    Raises:
        OSError: It can't be opened, is a pipe or a device, or larger than `LARGEST`.
    """
    with open_file(path) as file:
        if os.fstat(file.fileno()).st_size > LARGEST:
            raise _too_large(path, LARGEST)


def _check_kind(path: str | os.PathLike[str], status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        kind = "a folder" if stat.S_ISDIR(status.st_mode) else "a pipe or a device"
        raise OSError(errno.EINVAL, f"it is {kind}, not a file", os.fspath(path))


def _raw(path: str | os.PathLike[str]) -> io.FileIO:
    # Without O_NONBLOCK, a pipe is opened when somebody writes to it, and not before.
    return io.FileIO(os.fspath(path), opener=lambda name, flags: os.open(name, flags | getattr(os, "O_NONBLOCK", 0)))


def _content(file: Any, path: str | os.PathLike[str], largest: int, *, patient: bool = False) -> bytes:
    content = bytearray()
    while len(content) <= largest:
        if patient:
            _wait(file, path)
        part = file.read(_CHUNK)
        if part == b"":
            return bytes(content)
        content += part or b""  # None: a pipe that has nothing yet
    raise _too_large(path, largest)


def _wait(file: io.FileIO, path: str | os.PathLike[str]) -> None:
    if hasattr(select, "poll"):
        waiting = select.poll()
        waiting.register(file, select.POLLIN)
        if not waiting.poll(PATIENCE * 1000):
            raise TimeoutError(errno.ETIMEDOUT, f"nothing came from it for {PATIENCE:g} s", os.fspath(path))


def _too_large(path: str | os.PathLike[str], largest: int) -> OSError:
    return OSError(errno.EFBIG, f"it has more than {largest >> 20} MB, and no more is read", os.fspath(path))
