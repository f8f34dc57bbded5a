"""A contact sheet of a run: its pictures in a grid, labelled with the parameters that differ."""

from __future__ import annotations

import io
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .._files import reason, write_atomically
from .._images import decode_image
from .._reading import LARGEST_RESULT, absolute, expanded, read_bytes
from ..errors import PoolError, ResultError
from ..pictures.drawing import Tile, draw_grid, flattened
from ..pictures.placing import placed

if TYPE_CHECKING:
    import PIL.Image

    from .run_rows import RunRow

__all__ = ["Cell", "Sheet", "sheet_of", "thumbnail"]

_PICTURES = frozenset({".png", ".jpg", ".jpeg", ".webp", ".gif", ".avif", ".bmp"})
_PAGE = 6
"""Pictures side by side on a page of a PDF, at most."""
_ROWS = 7
"""Rows on a page, at most."""
_SMALLEST = 32


@dataclass(frozen=True, slots=True)
class Cell:
    """One job's place on a sheet.

    Attributes:
        job: The job; None where there is none.
        pictures: Its files that are pictures.
    """

    job: RunRow | None
    pictures: tuple[Path, ...] = ()

    @property
    def text(self) -> str:
        """What stands there without a picture."""
        if self.job is None:
            return ""
        if self.job.state == "done":
            return self.job.files[0].suffix[1:] if self.job.files else "no files"
        return f"failed: {self.job.kind}" if self.job.state == "failed" else "not ended"


class Sheet:
    """A contact sheet: what `Run.sheet` gives. `save` writes it.

    Attributes:
        rows: Labels of the rows, from above.
        columns: Labels of the columns, from the left.
        cells: A list of cells for each row.
        title: What stands above it.
    """

    def __init__(
        self, title: str, rows: Sequence[str], columns: Sequence[str], cells: Sequence[Sequence[Cell]]
    ) -> None:
        self.title = title
        self.rows = list(rows)
        self.columns = list(columns)
        self.cells = [list(row) for row in cells]

    def __repr__(self) -> str:
        return f"<sheet of {self.title}: {len(self.rows)} × {len(self.columns)}>"

    def save(self, path: str | os.PathLike[str], *, size: int | None = None) -> Path:
        """Writes the sheet.

        Args:
            path: Where to, in place of a file that is there. `.png` is one picture; `.pdf` has as many pages as it
                takes; `.html` is one page for a browser, with filters, each picture's parameters, and the picture
                itself, larger, when it is clicked.
            size: Pixels of a picture's longer side, at most: 256 by default, in HTML 768.

        Returns:
            The path.

        Raises:
            PoolError: It is to be another kind of file, is too large for one picture, or can't be written.
        """
        target = expanded(path)
        suffix = target.suffix.lower()
        if suffix not in (".png", ".pdf", ".html"):
            raise PoolError(f"{target} can't be written as a sheet: name it .png, .pdf or .html.")
        if size is not None and size < _SMALLEST:
            raise PoolError(f"size={size}: pictures of a sheet have {_SMALLEST} pixels at least.")
        if suffix == ".html":
            from .sheet_page import page

            content = page(self, absolute(target).parent, size or 768).encode(errors="replace")
        else:
            content = _png(self, size or 256) if suffix == ".png" else _pdf(self, size or 256)
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(target, content)
        except OSError as error:
            raise PoolError(f"{target} can't be written: {reason(error)}.") from error
        return target


# -- which job stands where -------------------------------------------------------------------------------------------


def sheet_of(
    title: str,
    jobs: Iterable[RunRow],
    rows: str | Sequence[str] | None,
    columns: str | Sequence[str] | None,
    where: Mapping[str, Any],
) -> Sheet:
    """A sheet of jobs. Arguments and errors as of `Run.sheet`."""
    chosen = [
        job for job in jobs if all(name in job.params and job.params[name] == value for name, value in where.items())
    ]
    if not chosen:
        raise PoolError(f"{title} has no jobs{' with these parameters' if where else ''} to be shown.")
    try:
        found = placed(chosen, lambda job: job.params, rows, columns)
    except ValueError as error:
        raise PoolError(f"{title} has {error}.") from None
    cells = [[_cell(job) for job in row] for row in found.cells]
    return Sheet(title, found.rows, found.columns, cells)


def _cell(job: RunRow | None) -> Cell:
    if job is None:
        return Cell(None)
    return Cell(job, tuple(path for path in job.files if path.suffix.lower() in _PICTURES))


# -- as pictures ------------------------------------------------------------------------------------------------------


def thumbnail(path: Path, size: int) -> PIL.Image.Image | None:
    """A picture of at most so many pixels a side; None if it can't be read."""
    import PIL.ImageOps

    try:
        # Loaded here: a picture that is damaged may show that only then.
        return flattened(PIL.ImageOps.exif_transpose(decode_image(read_bytes(path, LARGEST_RESULT))), size)
    except OSError:
        return None


def _tile(cell: Cell, size: int) -> Tile:
    found = [image for path in cell.pictures if (image := thumbnail(path, size)) is not None]
    failed = cell.job is not None and cell.job.state == "failed"
    return Tile(tuple(found), cell.text, failed)


def _drawn(
    title: str, rows: Sequence[str], columns: Sequence[str], cells: Sequence[Sequence[Cell]], size: int
) -> PIL.Image.Image:
    tiles = [[_tile(cell, size) for cell in row] for row in cells]
    remedy = "choose with where=…, give a smaller size=…, or save it as .pdf or .html"
    try:
        return draw_grid(tiles, rows, columns, title=title, size=size, remedy=remedy)
    except ResultError as error:
        raise PoolError(error.message) from None


def _png(sheet: Sheet, size: int) -> bytes:
    buffer = io.BytesIO()
    _drawn(sheet.title, sheet.rows, sheet.columns, sheet.cells, size).save(buffer, "PNG")
    return buffer.getvalue()


def _pdf(sheet: Sheet, size: int) -> bytes:
    """Pages of as many rows and columns as can be read, each with its labels."""
    pages: list[PIL.Image.Image] = []
    downs = range(0, len(sheet.rows), _ROWS)
    acrosses = range(0, len(sheet.columns), _PAGE)
    for down in downs:
        for across in acrosses:
            rows, columns = slice(down, down + _ROWS), slice(across, across + _PAGE)
            number = len(pages) + 1
            count = len(downs) * len(acrosses)
            title = (f"{number} / {count}  " if count > 1 else "") + sheet.title
            cells = [row[columns] for row in sheet.cells[rows]]
            pages.append(_drawn(title, sheet.rows[rows], sheet.columns[columns], cells, size))
    buffer = io.BytesIO()
    pages[0].save(
        buffer, "PDF", save_all=True, append_images=pages[1:], resolution=size / 1.6, quality=90, title=sheet.title
    )
    return buffer.getvalue()
