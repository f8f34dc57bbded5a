"""The files of a stub: their import statements, and how they get into a folder."""

from __future__ import annotations

import re
import shutil
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from ..registry.cache import write_atomically
from .stub_header import other_parts, parts_folder

if TYPE_CHECKING:
    from ..registry.registry import Registry

__all__ = ["LINE", "import_statements", "printable", "write_files"]

LINE = 120

_STANDARD = ("", "collections.abc", "enum", "typing")
_UNPRINTABLE = re.compile(r"[\ud800-\udfff]")
# An editor which has read the index before may still look for its parts.
_SECONDS_TO_KEEP = 3600


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


def printable(text: str) -> str:
    """The text with nothing in it that can't be written as UTF-8."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return _UNPRINTABLE.sub("?", text)
    return text


def write_files(registry: Registry, index: Path, text: str, parts: Mapping[str, str]) -> None:
    """Writes the parts of a stub and then its index, which is what makes them the ones that editors read.

    Args:
        registry: What they were made from.
        index: The file of the index.
        text: The text of the index.
        parts: File name → text.

    Raises:
        OSError: A file can't be written. The old index still has its parts.
    """
    folder = parts_folder(registry, index)
    folder.mkdir(parents=True, exist_ok=True)
    for name, part in parts.items():
        write_atomically(folder / name, part.encode())
    write_atomically(index, text.encode())
    for other in other_parts(registry, index):
        with suppress(OSError):  # gone already, or not to be removed: it does no harm
            if time.time() - other.stat().st_mtime > _SECONDS_TO_KEEP:
                shutil.rmtree(other)
