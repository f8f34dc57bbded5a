"""The drawing of labelled grids: pictures in rows and columns, with texts beside, above and under them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..errors import ResultError
from .fonts import cut, font_for, wrapped

if TYPE_CHECKING:
    import PIL.Image

__all__ = ["EMPTY", "Tile", "draw_grid", "flattened"]

_MOST_PIXELS = 10**8
"""Of a grid: 400 MB while it is drawn."""
_MOST_IN_A_TILE = 9
_MOST_TEXT = 1000
"""Characters of a text that are looked at: no more is ever drawn."""
_BETWEEN = 2
_INK, _PALE, _GROUND = "#111", "#555", "white"


@dataclass(frozen=True, slots=True)
class Tile:
    """One place of a grid.

    Attributes:
        pictures: What stands there: one picture, or several, of which nine are drawn as a smaller grid.
        text: What stands there without a picture; nothing is drawn if it is empty.
        failed: Whether the text tells of a failure.
        title: A text under the picture.
    """

    pictures: tuple[PIL.Image.Image, ...] = ()
    text: str = ""
    failed: bool = False
    title: str = ""


EMPTY = Tile()


def flattened(image: PIL.Image.Image, size: int | None = None) -> PIL.Image.Image:
    """A picture in RGB, on white where it is transparent.

    Args:
        image: The picture.
        size: Pixels of its longer side, at most.
    """
    import PIL.Image

    if image.mode.startswith(("I", "F")):  # more than 8 bits, which Pillow would cut off
        high = image.getextrema()[1]
        scale = 255 / max(float(high), 65535.0 if image.mode.startswith("I") else 1.0)  # type: ignore[arg-type]
        image = image.convert("F").point(lambda value: value * scale).convert("L")
    if image.has_transparency_data:
        made = image.convert("RGBA")
        flat = PIL.Image.alpha_composite(PIL.Image.new("RGBA", made.size, _GROUND), made).convert("RGB")
    else:
        flat = image.convert("RGB")
    if size is not None and max(flat.size) > size:
        flat.thumbnail((size, size), PIL.Image.Resampling.LANCZOS)
    return flat


def draw_grid(
    tiles: Sequence[Sequence[Tile]],
    rows: Sequence[str] = (),
    columns: Sequence[str] = (),
    *,
    title: str = "",
    size: int | None = None,
    remedy: str = "give a smaller size=…",
) -> PIL.Image.Image:
    """One picture of many.

    Args:
        tiles: The rows, each as long as the first one.
        rows: A label for each row, at its left; none if it is empty.
        columns: A label for each column, above it; none if it is empty.
        title: A line above all.
        size: Pixels of a picture's longer side, at most; None leaves them as they are.
        remedy: What an error says to do about too large a grid.

    Raises:
        ResultError: It would have more than 100 million pixels.
    """
    return _Grid(tiles, rows, columns, title, size).draw(remedy)


class _Grid:
    """Where everything stands. All places are of the top left corner, in pixels."""

    def __init__(
        self, tiles: Sequence[Sequence[Tile]], rows: Sequence[str], columns: Sequence[str], title: str, size: int | None
    ) -> None:
        across = max((len(row) for row in tiles), default=0)
        self._tiles = [[*row, *[EMPTY] * (across - len(row))] for row in tiles]
        sides = [max(image.size) for row in tiles for tile in row for image in tile.pictures]
        largest = max(sides, default=size or 128)
        self._side = min(size or largest, largest)
        # As large as can be read where the whole grid is seen at once.
        text = max(11, min(self._side // 14, 18 + self._side // 64))
        rows, columns, title = [_plain(each) for each in rows], [_plain(each) for each in columns], _plain(title)
        inside = [_plain(each) for row in tiles for tile in row for each in (tile.title, tile.text)]
        self._font: Any = font_for([*rows, *columns, title, *inside], text)
        self._large: Any = font_for([*rows, *columns, title, *inside], round(text * 1.5))
        self._gap = max(6, self._side // 32)
        self._line = round(text * 1.35)
        self._pictures = [[self._picture(tile) for tile in row] for row in self._tiles]
        self._lay_out(rows, columns, title, text)

    def _lay_out(self, rows: Sequence[str], columns: Sequence[str], title: str, text: int) -> None:
        gap, line = self._gap, self._line
        self._widths = []
        self._heads: list[list[str]] = []
        across = len(self._tiles[0]) if self._tiles else 0
        least = max(self._side // 2, text * 5)
        for number in range(across):
            widths = [image.width for row in self._pictures if (image := row[number]) is not None]
            texts = any(row[number].text and not row[number].pictures for row in self._tiles)
            width = max([text * 2, *widths, *([least] if texts else [])])
            label = columns[number] if columns else ""
            # A label may make a narrow column wider, but not much.
            room = max(width, min(math.ceil(self._font.getlength(label)), text * 11))
            lines = wrapped(label, self._font, room, 3) if label else []
            self._heads.append(lines)
            self._widths.append(max([width, *(math.ceil(self._font.getlength(each)) for each in lines)]))
        self._titles = [
            [
                wrapped(_plain(tile.title), self._font, width, 3) if tile.title else []
                for tile, width in zip(row, self._widths, strict=True)
            ]
            for row in self._tiles
        ]
        self._under = [max(map(len, each), default=0) * line for each in self._titles]
        high = [max([0, *(image.height for image in row if image is not None)]) for row in self._pictures]
        high = [max(each, line * 2) for each in high]
        room = max(round(max(self._widths, default=0) * 0.8), text * 11)
        self._sides = [
            wrapped(label, self._font, room, max(4, each // line)) if label else []
            for label, each in zip(rows or [""] * len(high), high, strict=True)
        ]
        self._heights = [max(each, len(lines) * line) for each, lines in zip(high, self._sides, strict=True)]
        side = max([0, *(math.ceil(self._font.getlength(each)) for lines in self._sides for each in lines)])
        self._left = gap + (side + gap if side else 0)
        self._head = max([0, *map(len, self._heads)]) * line
        self._above = gap + (round(line * 1.8) if title else 0)
        self._top = self._above + (self._head + gap // 2 if self._head else 0)
        self.width = self._left + sum(self._widths) + gap * max(1, across)
        self.height = self._top + sum(self._heights) + sum(self._under) + gap * max(1, len(self._heights))
        if title:
            # A title widens a small grid a little; longer ones are cut.
            wanted = min(math.ceil(self._large.getlength(title)), text * 24)
            self.width = max(self.width, wanted + 2 * gap)
            title = cut(title, self._large, self.width - 2 * gap)
        self._title = title

    def draw(self, remedy: str) -> PIL.Image.Image:
        """The picture. Errors as of `draw_grid`."""
        import PIL.Image
        import PIL.ImageDraw

        if self.width * self.height > _MOST_PIXELS:
            raise ResultError(f"A grid of {self.width} × {self.height} pixels is too large for one picture: {remedy}.")
        image = PIL.Image.new("RGB", (self.width, self.height), _GROUND)
        draw = PIL.ImageDraw.Draw(image)
        if self._title:
            draw.text((self._gap, self._gap), self._title, _INK, self._large)
        x = self._left
        for width, lines in zip(self._widths, self._heads, strict=True):
            self._write(draw, lines, x + width // 2, self._above + self._head - len(lines) * self._line, _INK)
            x += width + self._gap
        y = self._top
        rows = zip(self._tiles, self._pictures, self._titles, self._sides, self._heights, self._under, strict=True)
        for tiles, pictures, titles, lines, high, under in rows:
            top = y + (high - len(lines) * self._line) // 2
            for number, line in enumerate(lines):
                draw.text((self._gap, top + number * self._line), line, _INK, self._font)
            x = self._left
            for tile, picture, below, width in zip(tiles, pictures, titles, self._widths, strict=True):
                if picture is not None:
                    image.paste(picture, (x + (width - picture.width) // 2, y + (high - picture.height) // 2))
                elif tile.text:
                    ground, ink = ("#fdecea", "#a02020") if tile.failed else ("#f2f2f2", _PALE)
                    draw.rectangle((x, y, x + width - 1, y + high - 1), ground)
                    most = max(1, high // self._line)
                    words = wrapped(_plain(tile.text), self._font, width - 2 * self._gap, most)
                    self._write(draw, words, x + width // 2, y + (high - len(words) * self._line) // 2, ink)
                self._write(draw, below, x + width // 2, y + high, _INK)
                x += width + self._gap
            y += high + under + self._gap
        return image

    def _write(self, draw: Any, lines: Sequence[str], middle: int, top: int, ink: str) -> None:
        for number, line in enumerate(lines):
            draw.text((middle, top + number * self._line), line, ink, self._font, anchor="ma")

    def _picture(self, tile: Tile) -> PIL.Image.Image | None:
        """What a tile shows: one picture, or several side by side in its place."""
        import PIL.Image

        shown = tile.pictures[:_MOST_IN_A_TILE]
        if len(shown) <= 1:
            return flattened(shown[0], self._side) if shown else None
        across = math.ceil(math.sqrt(len(shown)))
        side = max(1, (self._side - (across - 1) * _BETWEEN) // across)
        made = [flattened(image, side) for image in shown]
        wide, high = max(image.width for image in made), max(image.height for image in made)
        down = math.ceil(len(made) / across)
        size = (across * (wide + _BETWEEN) - _BETWEEN, down * (high + _BETWEEN) - _BETWEEN)
        whole = PIL.Image.new("RGB", size, _GROUND)
        for number, image in enumerate(made):
            whole.paste(image, (number % across * (wide + _BETWEEN), number // across * (high + _BETWEEN)))
        return whole


def _plain(text: str) -> str:
    """A text that a font takes: half a character has no form, and a long one is cut before it is measured."""
    return " ".join(text[:_MOST_TEXT].encode(errors="replace").decode().split())
