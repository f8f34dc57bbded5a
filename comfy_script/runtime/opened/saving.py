"""The files of a run, saved as they come from the server, with the workflow in them, under names of one's own."""

from __future__ import annotations

import re
import string
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import Any

from ..._files import write_new
from ..._reading import read_bytes
from ...errors import ResultError
from ..results import FileResult, Result
from ..saving import failing_as_result, numbered, safe_name

__all__ = ["FIELDS", "check_name", "save_contents", "save_results", "worth_saving"]

FIELDS = ("name", "prefix", "seed", "run", "number")
"""What a template of names may have: the server's name without its suffix; that without its counter; the seed; the
run's number, and the file's number in it, both from 1."""

_COUNTER = re.compile(r"_\d{5,}_?$")


class _Filler(string.Formatter):
    """Fills in fields by their whole names: `{KSampler.cfg}` is one of that name."""

    def get_field(self, field_name: str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> tuple[Any, str]:
        return kwargs[field_name], field_name


def check_name(template: str, fields: Sequence[str] = FIELDS) -> None:
    """Refuses a template of names that can't be filled in.

    Args:
        template: The template.
        fields: What it may have.

    Raises:
        ResultError: It has other fields, or none that differs between files; it leads out of its folder.
    """
    try:
        names = [name for _, name, _, _ in string.Formatter().parse(template) if name is not None]
    except ValueError as failure:
        raise ResultError(f"the name {template!r} can't be read: {failure}") from None
    unknown = [name for name in names if name not in fields]
    if unknown:
        known = ", ".join(f"{{{field}}}" for field in fields)
        raise ResultError(f"the name {template!r} has a field {{{unknown[0]}}}; there are {known}.")
    path = PurePosixPath(template)
    if path.is_absolute() or ".." in path.parts or not path.name:
        raise ResultError(f"the name {template!r} leads out of the folder that the files go to.")


def worth_saving(results: Iterable[Result]) -> list[Result]:
    """Of a run's results those that it was for: its previews only if there is nothing else that is saved."""
    found = list(results)
    saved = [result for result in found if isinstance(result, FileResult) and _is_kept(result)]
    return [result for result in found if not isinstance(result, FileResult) or not saved or result in saved]


def _is_kept(result: FileResult[object]) -> bool:
    return any(file.type == "output" for file in result.files)


def save_results(
    results: Iterable[Result],
    folder: Path,
    template: str = "{name}",
    fields: Mapping[str, object] | None = None,
    *,
    first: int = 1,
    unnamed: str = "image",
    keep_equal: bool = False,
) -> list[Path]:
    """Saves the files that output nodes gave. No file is overwritten.

    Args:
        results: As a task gives them; those without files are left out.
        folder: Where the files go; is made if it isn't there.
        template: Their names without the suffix, see `FIELDS`.
        fields: `seed` and `run`, and others that the template has.
        first: The first file's number.
        keep_equal: A file that is there with the same content isn't written again under another name.
        unnamed: What to call images that a server has in its memory only, where their names say nothing.

    Returns:
        The files.

    Raises:
        ResultError: One can't be written.
        ServerError: One can't be fetched.
    """
    found = [result for result in results if isinstance(result, FileResult)]
    named = (
        (file.filename if file.type != "memory" else f"{unnamed}{Path(file.filename).suffix}", content)
        for result in found
        for file, content in zip(result.files, result.contents(), strict=True)
    )
    return save_contents(named, folder, template, fields, first=first, keep_equal=keep_equal)


def save_contents(
    contents: Iterable[tuple[str, bytes]],
    folder: Path,
    template: str = "{name}",
    fields: Mapping[str, object] | None = None,
    *,
    first: int = 1,
    keep_equal: bool = False,
) -> list[Path]:
    """Saves files of which the names and contents are given. Arguments and errors as of `save_results`."""
    paths: list[Path] = []
    for number, (filename, content) in enumerate(contents, first):
        name = Path(safe_name(filename))
        values = {"seed": "", "run": 1, **(fields or {}), "name": name.stem, "number": number}
        values["prefix"] = _COUNTER.sub("", name.stem)
        target = folder / f"{_Filler().vformat(template, (), values)}{name.suffix}"
        with failing_as_result(target):
            target.parent.mkdir(parents=True, exist_ok=True)
            written = _written_before(target, content) if keep_equal else None
            paths.append(written or write_new(numbered(target), content))
    return paths


def _written_before(target: Path, content: bytes) -> Path | None:
    for place in numbered(target):
        if not place.exists():
            return None
        if place.is_file() and place.stat().st_size == len(content) and read_bytes(place, len(content)) == content:
            return place
    return None
