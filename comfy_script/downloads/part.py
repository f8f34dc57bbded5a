"""What has come of a file so far: `name.part` beside the target, and what is needed to go on with it."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from .._files import claim, reason, write_atomically
from .._reading import read_text
from ..errors import DownloadError

__all__ = ["Part", "opened_part", "size_text"]


class Part:
    """The beginning of a file.

    Attributes:
        target: Where the file goes.
        path: Where its beginning is.
        etag: The strong ETag of the content that it is the beginning of; None if there is none.
    """

    def __init__(self, target: Path, address: str) -> None:
        self.target = target
        self.path = target.with_name(f"{target.name}.part")
        self._about = target.with_name(f"{target.name}.part.json")
        # An address may have a key in it, which stays out of files.
        self._address = hashlib.sha256(address.encode()).hexdigest()
        self.etag: str | None = None
        self._file: IO[bytes] | None = None

    @property
    def size(self) -> int:
        """Bytes that have come."""
        with self._failing():
            try:
                return self.path.stat().st_size
            except FileNotFoundError:
                return 0

    def resume(self) -> int:
        """Bytes that are there of the same address and a known content; what else is there is taken away."""
        try:
            about = json.loads(read_text(self._about))
            etag = about["etag"] if about["address"] == self._address else None
        except (OSError, ValueError, LookupError, TypeError):
            etag = None
        self.etag = etag if isinstance(etag, str) else None
        if self.etag is None:
            self.start(None)
        return self.size

    def start(self, etag: str | None) -> None:
        """Begins anew, with a content of that ETag."""
        self.close()
        self.etag = etag
        with self._failing():
            self.path.unlink(missing_ok=True)
            self._about.unlink(missing_ok=True)
            if etag is not None:
                write_atomically(self._about, json.dumps({"address": self._address, "etag": etag}).encode())

    def write(self, data: bytes) -> None:
        """Adds what has come.

        Raises:
            DownloadError: The disk is full, or doesn't take it.
        """
        left = memoryview(data)
        with self._failing():
            if self._file is None:
                self._file = self.path.open("ab", buffering=0)
            while left:
                left = left[self._file.write(left) or 0 :]

    def require_room(self, missing: int) -> None:
        """Refuses to begin what can't end well.

        Raises:
            DownloadError: The disk has less than so many bytes free.
        """
        with self._failing():
            free = shutil.disk_usage(self.path.parent).free
        if missing > free:
            raise DownloadError(
                f"{size_text(missing)} are to come, and the disk of {self.path.parent} has {size_text(free)} free."
            )

    def finish(self) -> None:
        """Gives the file its name.

        Raises:
            DownloadError: There is a file of that name by now.
        """
        self.close()
        with self._failing():
            with self.path.open("rb+") as file:
                os.fsync(file.fileno())
            if not claim(self.path, self.target):
                raise DownloadError(f"{self.target} is there by now, and stays; what came is {self.path}.")
            self.path.unlink(missing_ok=True)
            self._about.unlink(missing_ok=True)

    def close(self) -> None:
        """Lets go of the file."""
        if self._file is not None:
            self._file.close()
            self._file = None

    @contextlib.contextmanager
    def _failing(self) -> Iterator[None]:
        """Says what the system refuses of the file. Around its own uses only: others' refusals are theirs."""
        try:
            yield
        except OSError as failure:
            if failure.errno in (errno.ENOSPC, errno.EDQUOT):
                raise DownloadError(
                    f"The disk of {self.path.parent} is full. {size_text(self.size)} have come and stay as "
                    f"{self.path}: make room and try again to go on, or remove that file."
                ) from failure
            raise DownloadError(f"{self.path} can't be written: {reason(failure)}.") from failure


@contextlib.contextmanager
def opened_part(target: Path, address: str) -> Iterator[Part]:
    """The beginning of a file, which no other process adds to meanwhile. Its folder is made.

    Args:
        target: Where the file goes.
        address: Where it is from.

    Raises:
        DownloadError: The target is there; another process is downloading it; the folder can't be written.
    """
    from filelock import FileLock, Timeout

    part = Part(target, address)
    lock = FileLock(target.with_name(f"{target.name}.part.lock"))
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        lock.acquire(timeout=0)
    except Timeout:
        raise DownloadError(f"Another process is downloading {target}.") from None
    except OSError as failure:
        raise DownloadError(f"{target} can't be written: {reason(failure)}.") from failure
    try:
        if os.path.lexists(target):
            raise DownloadError(f"{target} is there already, and stays.")
        yield part
    finally:
        part.close()
        # Before it is let go: who waits for nobody can't have it then, and whoever comes later sees the target.
        if not part.path.exists():
            with contextlib.suppress(OSError):
                Path(lock.lock_file).unlink()
        lock.release()


def size_text(size: int) -> str:
    """A number of bytes, as people say it: `6.9 GB`."""
    number = float(size)
    for unit in ("bytes", "kB", "MB"):
        if number < 1000:
            return f"{number:.0f} {unit}" if unit == "bytes" else f"{number:.3g} {unit}"
        number /= 1000
    return f"{number:,.1f} GB" if number >= 10 else f"{number:.2f} GB"
