"""A contact sheet of a run: its pictures in a grid, labelled with the parameters that differ."""

from __future__ import annotations

import io
import json
import math
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .._files import write_atomically
from .._images import decode_image
from ..errors import PoolError

if TYPE_CHECKING:
    import PIL.Image

    from .run import RunRow

__all__ = ["Cell", "Sheet", "in_order", "sheet_of", "thumbnail"]

_PICTURES = frozenset({".png", ".jpg", ".jpeg", ".webp", ".gif", ".avif", ".bmp"})
_PAGE = 6
"""Pictures side by side on a page of a PDF, at most."""
_ROWS = 7
"""Rows on a page, at most."""
_MOST_PIXELS = 10**8
"""Of a PNG: 400 MB while it is drawn."""
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
        target = Path(path).expanduser()
        suffix = target.suffix.lower()
        if suffix not in (".png", ".pdf", ".html"):
            raise PoolError(f"{target} can't be written as a sheet: name it .png, .pdf or .html.")
        if size is not None and size < _SMALLEST:
            raise PoolError(f"size={size}: pictures of a sheet have {_SMALLEST} pixels at least.")
        if suffix == ".html":
            from .sheet_page import page

            content = page(self, target.absolute().parent, size or 768).encode(errors="replace")
        else:
            content = _png(self, size or 256) if suffix == ".png" else _pdf(self, size or 256)
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(target, content)
        except OSError as error:
            raise PoolError(f"{target} can't be written: {error.strerror or error}.") from error
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
    known = dict.fromkeys(name for job in chosen for name in job.params)
    if not chosen:
        raise PoolError(f"{title} has no jobs{' with these parameters' if where else ''} to be shown.")
    across, down = _names(columns, known, title), _names(rows, known, title)
    differing = [name for name in known if len({_key(job.params.get(name)) for job in chosen}) > 1]
    if columns is None:
        free = [name for name in differing if name not in down]
        across = free[-1:]
    # No job is left out: what else differs makes rows of its own.
    down += [name for name in differing if name not in across and name not in down]
    lines = _points(chosen, down)
    places = _points(chosen, across)
    grid: dict[tuple[str, str], list[RunRow]] = {}
    for job in chosen:
        grid.setdefault((_at(job, down), _at(job, across)), []).append(job)
    labels: list[str] = []
    cells: list[list[Cell]] = []
    for line, named in lines.items():
        # Jobs of the same parameters, as of another version of the workflow, stand below each other.
        depth = max(len(grid.get((line, place), ())) for place in places)
        for number in range(depth):
            found = [grid.get((line, place), []) for place in places]
            cells.append([_cell(each[number]) if number < len(each) else Cell(None) for each in found])
            labels.append(_label(named))
    return Sheet(title, labels, [_label(named) for named in places.values()], cells)


def _names(given: str | Sequence[str] | None, known: Mapping[str, None], title: str) -> list[str]:
    names = [given] if isinstance(given, str) else list(given or ())
    for name in names:
        if name not in known:
            raise PoolError(f"{title} has no parameter {name!r}; it has {', '.join(known) or 'none'}.")
    return names


def _key(value: Any) -> str:
    return json.dumps(value, sort_keys=True)


def _at(job: RunRow, names: Sequence[str]) -> str:
    return _key([job.params.get(name) for name in names])


def _points(jobs: Iterable[RunRow], names: Sequence[str]) -> dict[str, list[tuple[str, Any]]]:
    """The values that there are, numbers in their order, others as they came."""
    found: dict[str, list[tuple[str, Any]]] = {}
    for job in jobs:
        found.setdefault(_at(job, names), [(name, job.params.get(name)) for name in names])
    orders = [_order([named[number][1] for named in found.values()]) for number in range(len(names))]
    return dict(sorted(found.items(), key=lambda item: [orders[i][_key(v)] for i, (_, v) in enumerate(item[1])]))


def _order(values: Sequence[Any]) -> dict[str, int]:
    return {key: number for number, key in enumerate(in_order({_key(value): value for value in values}))}


def in_order(distinct: dict[str, Any]) -> dict[str, Any]:
    """Values by key: numbers in their order, others as they came."""
    if not all(isinstance(value, (int, float)) for value in distinct.values()):
        return distinct
    return dict(sorted(distinct.items(), key=lambda item: float(item[1])))


def _label(named: Sequence[tuple[str, Any]]) -> str:
    return ", ".join(f"{name} {value if isinstance(value, str) else json.dumps(value)}" for name, value in named)


def _cell(job: RunRow) -> Cell:
    return Cell(job, tuple(path for path in job.files if path.suffix.lower() in _PICTURES))


# -- as pictures ------------------------------------------------------------------------------------------------------


def thumbnail(path: Path, size: int) -> PIL.Image.Image | None:
    """A picture of at most so many pixels a side; None if it can't be read."""
    import PIL.Image
    import PIL.ImageOps

    try:
        made = PIL.ImageOps.exif_transpose(decode_image(path.read_bytes())).convert("RGBA")
    except OSError:
        return None
    ground = PIL.Image.new("RGBA", made.size, "white")
    flat = PIL.Image.alpha_composite(ground, made).convert("RGB")
    flat.thumbnail((size, size))
    return flat


class _Drawing:
    """Draws a part of a sheet."""

    def __init__(self, size: int) -> None:
        from PIL import ImageFont

        self.size = size
        self.text = max(11, min(size // 14, 22))
        self.font: Any = ImageFont.load_default(self.text)
        self.large: Any = ImageFont.load_default(round(self.text * 1.5))
        self.gap = max(6, size // 32)
        self.line = round(self.text * 1.35)

    def wrapped(self, text: str, width: int, most: int) -> list[str]:
        """A text in lines that are no wider, the last one cut."""
        lines: list[str] = []
        text = text.encode(errors="replace").decode()  # half a character has no form in a font
        for word in " ".join(text.split()).split(" "):
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and self.font.getlength(longer) <= width:
                lines[-1] = longer
                continue
            while self.font.getlength(word) > width and len(word) > 1:
                cut = next(n for n in range(len(word), 0, -1) if n == 1 or self.font.getlength(word[:n]) <= width)
                lines.append(word[:cut])
                word = word[cut:]
            lines.append(word)
        if len(lines) <= most:
            return lines
        last = lines[most - 1]
        while last and self.font.getlength(f"{last}…") > width:
            last = last[:-1]
        return [*lines[: most - 1], f"{last}…"]

    def draw(
        self, title: str, rows: Sequence[str], columns: Sequence[str], cells: Sequence[Sequence[Cell]]
    ) -> PIL.Image.Image:
        import PIL.Image
        import PIL.ImageDraw

        title = title[:60].encode(errors="replace").decode()
        pictures = [[self._picture(cell) for cell in row] for row in cells]
        width = max([max(96, self.size // 2), *(image.width for row in pictures for image in row if image)])
        heights = [max([self.line * 2, *(image.height for image in row if image)]) for row in pictures]
        heads = [self.wrapped(label, width, 3) for label in columns]
        room = max(round(width * 0.8), 180)
        sides = [
            self.wrapped(label, room, max(4, high // self.line)) for label, high in zip(rows, heights, strict=True)
        ]
        heights = [max(high, len(lines) * self.line) for high, lines in zip(heights, sides, strict=True)]
        side = max([0, *(math.ceil(self.font.getlength(line)) for lines in sides for line in lines)])
        left = self.gap + (side + self.gap if side else 0)
        above = self.gap + round(self.line * 1.8)
        head = max([0, *(len(lines) for lines in heads)]) * self.line
        top = above + head + (self.gap if head else 0)
        full_width = left + len(columns) * (width + self.gap)
        full_height = top + sum(heights) + self.gap * len(heights)
        if full_width * full_height > _MOST_PIXELS:
            raise PoolError(
                f"A sheet of {full_width} × {full_height} pixels is too large for one picture: choose with where=…, "
                "give a smaller size=…, or save it as .pdf or .html."
            )
        full_width = max(full_width, left + math.ceil(self.large.getlength(title)) + self.gap)
        image = PIL.Image.new("RGB", (full_width, full_height), "white")
        draw = PIL.ImageDraw.Draw(image)
        draw.text((self.gap, self.gap), title, "#111", self.large)
        for number, lines in enumerate(heads):
            x = left + number * (width + self.gap)
            for i, line in enumerate(lines):
                draw.text((x, above + head - (len(lines) - i) * self.line), line, "#333", self.font)
        y = top
        for high, lines, row, row_pictures in zip(heights, sides, cells, pictures, strict=True):
            for i, line in enumerate(lines):
                draw.text((self.gap, y + i * self.line), line, "#333", self.font)
            for number, (cell, picture) in enumerate(zip(row, row_pictures, strict=True)):
                x = left + number * (width + self.gap)
                if picture is not None:
                    image.paste(picture, (x, y))
                elif cell.job is not None:
                    failed = cell.job.state == "failed"
                    draw.rectangle((x, y, x + width - 1, y + high - 1), "#fdecea" if failed else "#f2f2f2")
                    for i, line in enumerate(self.wrapped(cell.text, width - 2 * self.gap, 3)):
                        draw.text(
                            (x + self.gap, y + self.gap // 2 + i * self.line),
                            line,
                            "#a02020" if failed else "#555",
                            self.font,
                        )
            y += high + self.gap
        return image

    def _picture(self, cell: Cell) -> PIL.Image.Image | None:
        """A job's pictures: one, or several side by side in its place."""
        import PIL.Image

        shown = cell.pictures[:9]
        across = math.ceil(math.sqrt(len(shown))) if shown else 1
        size = (self.size - (across - 1) * 2) // across
        found = [image for path in shown if (image := thumbnail(path, size)) is not None]
        if len(found) <= 1:
            return found[0] if found else None
        wide, high = max(image.width for image in found) + 2, max(image.height for image in found) + 2
        made = PIL.Image.new("RGB", (wide * across - 2, high * math.ceil(len(found) / across) - 2), "white")
        for number, image in enumerate(found):
            made.paste(image, (wide * (number % across), high * (number // across)))
        return made


def _png(sheet: Sheet, size: int) -> bytes:
    buffer = io.BytesIO()
    _Drawing(size).draw(sheet.title, sheet.rows, sheet.columns, sheet.cells).save(buffer, "PNG")
    return buffer.getvalue()


def _pdf(sheet: Sheet, size: int) -> bytes:
    """Pages of as many rows and columns as can be read, each with its labels."""
    drawing = _Drawing(size)
    pages: list[PIL.Image.Image] = []
    downs = range(0, len(sheet.rows), _ROWS)
    acrosses = range(0, len(sheet.columns), _PAGE)
    for down in downs:
        for across in acrosses:
            rows, columns = slice(down, down + _ROWS), slice(across, across + _PAGE)
            number = len(pages) + 1
            count = len(downs) * len(acrosses)
            title = sheet.title[:48].rstrip() + (f"  {number} / {count}" if count > 1 else "")
            cells = [row[columns] for row in sheet.cells[rows]]
            pages.append(drawing.draw(title, sheet.rows[rows], sheet.columns[columns], cells))
    buffer = io.BytesIO()
    pages[0].save(
        buffer, "PDF", save_all=True, append_images=pages[1:], resolution=size / 1.6, quality=90, title=sheet.title
    )
    return buffer.getvalue()
