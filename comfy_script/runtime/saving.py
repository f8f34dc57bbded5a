"""Results as files here: names that a server chose made fit for every system, and nothing overwritten unasked."""

from __future__ import annotations

import contextlib
import itertools
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path

from .._files import reason, write_atomically, write_new
from .._reading import expanded
from ..errors import ResultError

__all__ = ["failing_as_result", "numbered", "safe_name", "save_files"]

_LONGEST = 200
# One kind of file, several suffixes.
_SAME = {".jpeg": ".jpg", ".tiff": ".tif", ".htm": ".html", ".mpeg": ".mpg"}


def save_files(files: Sequence[tuple[str, bytes]], target: str | Path, *, overwrite: bool = False) -> list[Path]:
    """Writes files, each as a whole or not at all.

    Args:
        files: Name and content of each, the name as a server gave it.
        target: A folder, if it ends with a slash, is one already or has no suffix; folders are made. Else the name of
            the file; of several files, those after the first get `-2`, `-3` … behind it.
        overwrite: Replace files that are there. Otherwise a file whose name is taken gets such a number.

    Returns:
        The paths.

    Raises:
        ResultError: A file can't be written, or `target` has another suffix than the file.
    """
    with failing_as_result(target):
        path = expanded(target)
        folder = path if str(target).endswith(("/", "\\")) or not path.suffix or path.is_dir() else None
        (folder or path.parent).mkdir(parents=True, exist_ok=True)
        written: list[Path] = []
        for name, content in files:
            if folder is None:
                _check_suffix(path, name)
            places = numbered(path if folder is None else folder / safe_name(name))
            if overwrite:
                place = next(place for place in places if place not in written)
                write_atomically(place, content)
            else:
                place = write_new(places, content)
            written.append(place)
    return written


@contextlib.contextmanager
def failing_as_result(target: str | Path) -> Iterator[None]:
    """Raises a `ResultError` that names the target where the system refuses to write it."""
    try:
        yield
    # ValueError: a NUL, of which no system makes a name. RuntimeError: a home folder that isn't known.
    except (OSError, ValueError, RuntimeError) as error:
        raise ResultError(f"{target} can't be written: {reason(error)}") from error


def numbered(path: Path) -> Iterator[Path]:
    """`name.png`, `name-2.png`, `name-3.png` and so on."""
    yield path
    for number in itertools.count(2):
        yield path.with_name(f"{path.stem}-{number}{path.suffix}")


def safe_name(name: str) -> str:
    """The last part of a path that someone else chose, as a file's name that no system refuses or takes for another.

    What controls terminals or turns the direction of text is left out; so are dots at the beginning, which hide files.
    """
    from pathvalidate import sanitize_filename

    last = name.replace("\\", "/").rpartition("/")[2]
    plain = "".join(char for char in last if unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Zl", "Zp"))
    stem, dot, suffix = sanitize_filename(plain.strip().lstrip("."), platform="universal").rpartition(".")
    if not dot:
        stem, suffix = suffix, ""
    suffix = f"{dot}{suffix}" if len(suffix) <= 20 else ""
    # In bytes, as Linux counts; a number has room behind it.
    short = stem.encode()[: _LONGEST - len(suffix.encode())].decode(errors="ignore").rstrip(" .")
    return f"{short or 'file'}{suffix}"


def _check_suffix(path: Path, name: str) -> None:
    wanted, has = path.suffix.lower(), Path(safe_name(name)).suffix.lower()
    if has and _SAME.get(wanted, wanted) != _SAME.get(has, has):
        raise ResultError(
            f"{path} can't be written: the file is a {has}, and is saved as it is. Call it {path.stem}{has}; or end "
            f"the name with a slash if it is a folder's."
        )
