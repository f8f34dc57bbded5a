"""Checking files and folders, and mending them."""

from __future__ import annotations

import io
import os
import tokenize
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from .._files import write_atomically
from ..errors import ScriptError
from .check import check_notebook, check_source
from .findings import Finding, Fix
from .source import ScriptSource

if TYPE_CHECKING:
    from ..registry.registry import Registry

__all__ = ["CheckedFile", "check_file", "fix_file", "fixed", "scripts_in"]

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
    for folder, folders, files in os.walk(path):
        folders[:] = sorted(name for name in folders if name not in _PASSED_OVER and not name.startswith("."))
        for name in sorted(files):
            if name.endswith(_SUFFIXES) and _is_ours(Path(folder, name)):
                yield Path(folder, name)


def _is_ours(path: Path) -> bool:
    try:
        return b"comfy_script" in path.read_bytes()
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
    """Mends what can be mended for sure in a script, and checks the rest. Notebooks are only checked.

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
        fixes = [each.fix for each in found if each.fix is not None]
        if not fixes or path.suffix == ".ipynb":
            break
        text, done = fixed(text, fixes)
        count += done
        found = _check(path, text, registry)
    if count:
        try:
            write_atomically(path, text.encode(encoding))
        except (OSError, UnicodeEncodeError) as error:
            raise ScriptError(f"{path} can't be written: {error}") from error
    return CheckedFile(path, found, count)


def _check(path: Path, text: str, registry: Registry) -> list[Finding]:
    if path.suffix != ".ipynb":
        return check_source(text, registry)
    try:
        return check_notebook(text, registry)
    except ScriptError as error:
        raise ScriptError(f"{path}: {error.message}") from None


def _read(path: Path) -> tuple[str, str]:
    """A file's text with its line ends, and its encoding."""
    try:
        data = path.read_bytes()
        encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline) if path.suffix == ".py" else ("utf-8", [])
        return data.decode(encoding), encoding
    except OSError as error:
        raise ScriptError(f"{path} can't be read: {error.strerror or error}") from error
    except (SyntaxError, UnicodeDecodeError, LookupError) as error:
        raise ScriptError(f"{path} is no text in the encoding that it says: {error}") from error


def fixed(text: str, fixes: Iterable[Fix]) -> tuple[str, int]:
    """A text with changes made, and how many: of two that meet, the first."""
    source = ScriptSource(text)
    starts = [0]
    for line, end in zip(source.lines, source.line_ends, strict=True):
        starts.append(starts[-1] + len(line) + len(end))
    parts: list[str] = []
    done = position = 0
    for fix in sorted(set(fixes), key=lambda fix: (fix.start, fix.end)):
        start, stop = starts[fix.start.line - 1] + fix.start.column, starts[fix.end.line - 1] + fix.end.column
        if start >= position:
            parts += [text[position:start], fix.text]
            position = stop
            done += 1
    return "".join([*parts, text[position:]]), done
