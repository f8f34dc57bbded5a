"""Labelled grids: where pictures and labels stand, and what can be read."""

from __future__ import annotations

import numpy as np
import PIL.Image
import pytest

from comfy_script.errors import ResultError
from comfy_script.pictures.drawing import EMPTY, Tile, draw_grid, flattened
from comfy_script.pictures.fonts import cut, font_for, wrapped
from comfy_script.pictures.placing import label, placed

RED, LIME, BLUE = (255, 0, 0), (0, 255, 0), (0, 0, 255)


def tile(color: tuple[int, ...] | str, size: tuple[int, int] = (64, 48), title: str = "") -> Tile:
    return Tile((PIL.Image.new("RGB", size, color),), title=title)


def box(image: PIL.Image.Image, color: tuple[int, ...]) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of a colour."""
    places = np.argwhere((np.asarray(image) == color).all(2))
    (top, left), (bottom, right) = places.min(0), places.max(0)
    return int(left), int(top), int(right) + 1, int(bottom) + 1


def is_blank(image: PIL.Image.Image, left: int, top: int, right: int, bottom: int) -> bool:
    return bool((np.asarray(image.crop((left, top, right, bottom))) == 255).all())


def test_pictures_stand_in_rows_and_columns_with_labels_beside_them() -> None:
    image = draw_grid([[tile("red"), tile("lime")], [tile("blue"), EMPTY]], ["one", "two"], ["a", "b"], title="all")
    red, lime, blue = box(image, RED), box(image, LIME), box(image, BLUE)
    assert (red[2] - red[0], red[3] - red[1]) == (64, 48)
    assert lime[1] == red[1]
    assert lime[0] > red[2]
    assert blue[0] == red[0]
    assert blue[1] > red[3]
    for row in (red, blue):
        assert not is_blank(image, 0, row[1], row[0], row[3]), "a row has no label"
    for column in (red, lime):
        assert not is_blank(image, column[0], 0, column[2], column[1]), "a column has no label"
    assert is_blank(image, lime[0], blue[1], image.width, blue[3])


def test_a_title_stands_under_its_picture() -> None:
    plain, titled = draw_grid([[tile("red")]]), draw_grid([[tile("red", title="mine")]])
    assert titled.height > plain.height
    assert not is_blank(titled, 0, box(titled, RED)[3], titled.width, titled.height)
    assert is_blank(plain, 0, box(plain, RED)[3], plain.width, plain.height)


def test_pictures_of_several_sizes_stand_in_the_middle() -> None:
    image = draw_grid([[tile("red", (100, 20)), tile("blue", (20, 100))], [tile("lime", (40, 40)), EMPTY]])
    red, lime, blue = box(image, RED), box(image, LIME), box(image, BLUE)
    assert red[0] + red[2] == lime[0] + lime[2]
    assert red[1] + red[3] == blue[1] + blue[3]


def test_size_makes_smaller_never_larger() -> None:
    image = draw_grid([[tile("red", (400, 200)), tile("blue", (30, 40))]], size=100)
    red, blue = box(image, RED), box(image, BLUE)
    assert (red[2] - red[0], red[3] - red[1]) == (100, 50)
    assert (blue[2] - blue[0], blue[3] - blue[1]) == (30, 40)


def test_several_pictures_share_a_place() -> None:
    several = Tile(tuple(PIL.Image.new("RGB", (64, 64), color) for color in ("red", "lime", "blue")))
    image = draw_grid([[several]])
    red, lime, blue = box(image, RED), box(image, LIME), box(image, BLUE)
    assert red[1] == lime[1] < blue[1]
    assert image.width < 100


def test_what_is_transparent_is_white_and_deep_grey_keeps_its_steps() -> None:
    assert flattened(PIL.Image.new("RGBA", (2, 2), (255, 0, 0, 0))).getpixel((0, 0)) == (255, 255, 255)
    assert flattened(PIL.Image.new("LA", (2, 2), (0, 128))).getpixel((0, 0)) == (127, 127, 127)
    deep = PIL.Image.new("I;16", (1, 1), 32768)
    assert flattened(deep).getpixel((0, 0)) == (127, 127, 127)
    assert flattened(PIL.Image.new("1", (1, 1), 1)).getpixel((0, 0)) == (255, 255, 255)
    assert flattened(PIL.Image.new("F", (1, 1), 0.5)).getpixel((0, 0)) == (127, 127, 127)


def test_too_large_a_grid_says_what_to_do() -> None:
    with pytest.raises(ResultError, match=r"too large for one picture: give a smaller size=…"):
        draw_grid([[tile("red", (10, 30_000))]] * 200)


@pytest.mark.parametrize("text", ["x" * 3000, "many words " * 300, "漢字" * 500, "\ud800half", "", "\n\n"])
def test_any_label_stays_inside(text: str) -> None:
    image = draw_grid([[tile("red", title=text), Tile(text=text)]], [text], [text, text], title=text)
    assert image.width < 1000
    assert image.height < 500
    left, top, right, bottom = box(image, RED)
    assert (right - left, bottom - top) == (64, 48), "a text stands on the picture"


def test_lines_are_no_wider_than_their_place() -> None:
    font = font_for(["x"], 16)
    for text in ("a few words that need lines", "x" * 200, "word " + "y" * 90 + " end"):
        lines = wrapped(text, font, 90, 3)
        assert 1 < len(lines) <= 3
        assert all(font.getlength(line) <= 90 for line in lines)
    assert wrapped("short", font, 90, 3) == ["short"]
    assert cut("short", font, 90) == "short"
    assert font.getlength(cut("a long text that is cut", font, 90)) <= 90


def test_characters_that_pillows_font_lacks_come_from_the_systems() -> None:
    plain = font_for(["cfg 4.5 …"], 16)
    accents = font_for(["cfg 4.5", "Größe × é"], 16)
    if accents.getname() == plain.getname():
        pytest.skip("no other font is installed")
    shapes = {bytes(accents.getmask(char)) for char in "öß×é"}
    assert len(shapes) == 4
    assert bytes(accents.getmask("\uffff")) not in shapes


def test_things_stand_by_their_parameters() -> None:
    points = [{"cfg": cfg, "seed": seed} for seed in (10, 9) for cfg in (6, 4.5)]
    found = placed(points, lambda point: point, "cfg", "seed")
    assert (found.rows, found.columns) == (["cfg 4.5", "cfg 6"], ["seed 9", "seed 10"])
    assert found.cells[1][0] == {"cfg": 6, "seed": 9}
    with pytest.raises(ValueError, match="no parameter 'sed'; it has cfg, seed"):
        placed(points, lambda point: point, "sed")


def test_of_a_long_value_a_label_has_both_ends() -> None:
    text = label([("prompt", f"begins {'x' * 500} ends"), ("cfg", 4)])
    assert text.startswith("prompt begins xx")
    assert text.endswith("xx ends, cfg 4")
    assert len(text) < 100
