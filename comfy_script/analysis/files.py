"""Checking files and folders, and mending them."""

from __future__ import annotations

import contextlib
import io
import os
import tokenize
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from .._files import reason, write_atomically
from .._reading import read_bytes
from ..errors import ScriptError
from .check import check_source
from .findings import Finding
from .notebooks import check_notebook, notebook_with_fixes
from .source import with_fixes

if TYPE_CHECKING:
    from ..registry.registry import Registry

__all__ = ["CheckedFile", "check_file", "fix_file", "scripts_in", "stamps"]

_SUFFIXES = (".py", ".ipynb")
_PASSED_OVER = frozenset({"__pycache__", "node_modules", "site-packages", "venv", "build", "dist"})
_ROUNDS = 5


@dataclass(frozen=True)
class CheckedFile:
    """A file, and what was found in it.

    Attributes:
        path: The file.
        findings: What was found.
        fixed: How many mistakes were mended.
    """

    path: Path
    findings: Sequence[Finding]
    fixed: int = 0


def scripts_in(path: Path) -> Iterator[Path]:
    """A file itself; of a folder the scripts and notebooks in it, as far as they have to do with this package.

    Args:
        path: The file or folder.

    Raises:
        ScriptError: There is neither.
    """
    if path.is_file():
        yield path
        return
    if not path.is_dir():
        raise ScriptError(f"{path} is neither a file nor a folder.")
    yield from filter(_is_ours, _candidates(path))


def _candidates(path: Path) -> Iterator[Path]:
    for folder, folders, files in os.walk(path):
        folders[:] = sorted(name for name in folders if name not in _PASSED_OVER and not name.startswith("."))
        for name in sorted(files):
            if name.endswith(_SUFFIXES):
                yield Path(folder, name)


def stamps(paths: Iterable[Path]) -> dict[Path, tuple[int, int]]:
    """When files, and what may be scripts in folders, were last changed: to see whether anything was.

    Args:
        paths: Files and folders; those that aren't there are left out.
    """
    found: dict[Path, tuple[int, int]] = {}
    for path in paths:
        for each in _candidates(path) if path.is_dir() else [path]:
            with contextlib.suppress(OSError):
                status = each.stat()
                found[each] = status.st_mtime_ns, status.st_size
    return found


def _is_ours(path: Path) -> bool:
    try:
        return b"comfy_script" in read_bytes(path)
    except OSError:
        return False


def check_file(path: Path, registry: Registry) -> CheckedFile:
    """The mistakes of a script or notebook.

    Args:
        path: The file; `.ipynb` is a notebook.
        registry: The nodes that it will have.

    Raises:
        ScriptError: It can't be read.
    """
    text, _ = _read(path)
    return CheckedFile(path, _check(path, text, registry))


def fix_file(path: Path, registry: Registry) -> CheckedFile:
    """Mends what can be mended for sure in a script or a notebook, and checks the rest.

    Args:
        path: The file. It is replaced as a whole, or left as it is.
        registry: The nodes that it will have.

    Raises:
        ScriptError: It can't be read or written.
    """
    text, encoding = _read(path)
    found = _check(path, text, registry)
    count = 0
    for _ in range(_ROUNDS):
        if not any(each.fix is not None for each in found):
            break
        text, done = _fixed(path, text, found)
        count += done
        found = _check(path, text, registry)
    if count:
        try:
            write_atomically(path, text.encode(encoding))
        except (OSError, UnicodeEncodeError) as error:
            raise ScriptError(f"{path} can't be written: {reason(error)}") from error
    return CheckedFile(path, found, count)


def _check(path: Path, text: str, registry: Registry) -> list[Finding]:
    if path.suffix != ".ipynb":
        return check_source(text, registry)
    try:
        return check_notebook(text, registry)
    except ScriptError as error:
        raise ScriptError(f"{path}: {error.message}") from None


def _fixed(path: Path, text: str, found: list[Finding]) -> tuple[str, int]:
    if path.suffix == ".ipynb":
        return notebook_with_fixes(text, found)
    return with_fixes(text, [each.fix for each in found if each.fix is not None])


def _read(path: Path) -> tuple[str, str]:
    """A file's text with its line ends, and its encoding."""
    try:
        data = read_bytes(path)
        encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline) if path.suffix == ".py" else ("utf-8", [])
        return data.decode(encoding), encoding
    except OSError as error:
        raise ScriptError(f"{path} can't be read: {reason(error)}") from error
    except (SyntaxError, UnicodeDecodeError, LookupError) as error:
        raise ScriptError(f"{path} is no text in the encoding that it says: {error}") from error
