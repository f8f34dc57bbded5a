"""The files of a stub: their import statements, and how they get into a folder."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from .._files import remove_tree, write_atomically
from .._reading import read_bytes
from .stub_header import parts_folder, stamp_file

__all__ = ["LINE", "encodable", "import_statements", "locked", "write_files"]

LINE = 120

_STANDARD = ("", "collections.abc", "enum", "typing")
_UNPRINTABLE = re.compile(r"[\x00\ud800-\udfff]")
_LOCK = ".lock"
_PATIENCE = 60.0
# What all parts may need.
_FIRST = ("types.pyi", "enums.pyi")
_MENTIONED = re.compile(rb"\bpart[01_]*\b")


def import_statements(wanted: Mapping[str, Mapping[str, str]], *, exports: bool = False) -> str:
    """The import statements of a file, sorted and in groups.

    Args:
        wanted: Module → name → what the file calls it. Modules of the stub begin with a dot; "" are modules.
        exports: Whether those who import the file get the names too.
    """
    groups: dict[int, list[str]] = {}
    for module in sorted(wanted, key=lambda module: (module.startswith("."), module)):
        names = [name if name == own and not exports else f"{name} as {own}" for name, own in wanted[module].items()]
        line = f"{f'from {module} ' if module else ''}import {', '.join(names)}\n"
        if len(line) > LINE:
            line = f"from {module} import (\n    " + ",\n    ".join(names) + ",\n)\n"
        groups.setdefault(_group(module), []).append(line)
    return "\n".join("".join(groups[place]) for place in sorted(groups))


def _group(module: str) -> int:
    if module in _STANDARD:
        return 0
    return 2 if module.startswith((".", "comfy_script.")) else 1


def encodable(text: str) -> str:
    """The text with nothing in it that Python source in UTF-8 can't have."""
    return _UNPRINTABLE.sub("?", text)


@contextmanager
def locked(index: Path) -> Iterator[None]:
    """Keeps other processes from writing the stub of this index. Waits until they have written theirs.

    Raises:
        OSError: Its folder can't be written, or another process holds the lock for a minute.
    """
    from filelock import FileLock

    folder = parts_folder(index)
    folder.mkdir(parents=True, exist_ok=True)
    lock = FileLock(folder / _LOCK)
    try:
        lock.acquire(timeout=_PATIENCE)
    except NotImplementedError:
        # A file system without locks: files of two may mix, which the next load() puts right.
        yield
        return
    try:
        yield
    finally:
        lock.release()


def write_files(index: Path, text: str, parts: Mapping[str, str]) -> None:
    """Writes the files of a stub that aren't there as they should be, and removes others. Under the lock only.

    Types and enums come first, then the parts with the classes that need them, then the index that needs these: at any
    time, a node that was there before and stays can be read, whichever of its files are old and new.

    Args:
        index: The file of the index.
        text: The text of the index.
        parts: File name in the folder of parts → text; the stamp is among them.

    Raises:
        OSError: A file can't be written. The next `write_stubs` completes the stub.
    """
    folder, stamp = parts_folder(index), stamp_file(index)
    before = set(_MENTIONED.findall(_content(index) or b""))
    _write(stamp, b"")
    for name in sorted(parts, key=lambda name: (name not in _FIRST, name)):
        if name != stamp.name:
            _write(folder / name, parts[name].encode())
    _write(index, text.encode())
    # An editor that has read the index before may still look for the parts which only that one had.
    kept = {*parts, _LOCK, *(f"{name.decode()}.pyi" for name in before)}
    _remove(path for path in folder.iterdir() if path.name not in kept)
    _remove(index.parent.glob(f".{index.name}.*"))
    _remove(path for path in index.parent.iterdir() if _of_old(index).fullmatch(path.name))
    _write(stamp, parts[stamp.name].encode())


def _write(path: Path, data: bytes) -> None:
    if _content(path) != data:
        write_atomically(path, data)


def _content(path: Path) -> bytes | None:
    try:
        return read_bytes(path)
    except FileNotFoundError:
        return None


def _remove(paths: Iterable[Path]) -> None:
    for path in paths:
        with suppress(OSError):  # gone already, or in use: the next one who writes tries again
            remove_tree(path) if path.is_dir() else path.unlink()


def _of_old(index: Path) -> re.Pattern[str]:
    """The folders of parts as they were called up to format 4."""
    return re.compile(rf"{re.escape(index.stem)}_\d+_[0-9a-f]{{12}}")
