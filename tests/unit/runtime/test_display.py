"""What can be shown as a grid of images."""

from __future__ import annotations

import base64
import io
from pathlib import Path
from typing import Any

import numpy as np
import PIL.Image
import pytest

from comfy_script.errors import ResultError
from comfy_script.runtime.display import Images, values_html
from comfy_script.runtime.results import Result

PICTURES = [PIL.Image.new("RGB", (2, 2), (level, 0, 0)) for level in range(4)]


class Waiting:
    """Like an output of a node, whose result is waited for once more."""

    def __init__(self, value: Any) -> None:
        self.value = value

    def wait(self) -> Any:
        return self.value


@pytest.mark.parametrize(
    ("given", "count"),
    [
        ((), 0),
        ((PICTURES[0],), 1),
        ((PICTURES,), 4),
        ((PICTURES[0], [PICTURES[1], (PICTURES[2], [PICTURES[3]])]), 4),
        ((Waiting(PICTURES[0]),), 1),
        ((Waiting(Waiting(PICTURES)), iter(PICTURES[:2])), 6),
    ],
)
def test_images_at_any_depth(given: tuple[Any, ...], count: int) -> None:
    images = Images(*given)
    assert images.images == (PICTURES * 2)[:count]
    assert images.to_html().count("<img ") == count


@pytest.mark.parametrize(
    ("given", "kind"),
    [
        ("a.png", "str"),
        (["a.png"], "str"),
        (b"\x89PNG", "bytes"),
        (Waiting([b"GIF"]), "bytes"),
        (7, "int"),
        (None, "NoneType"),
    ],
)
def test_what_is_no_image(given: Any, kind: str) -> None:
    with pytest.raises(ResultError, match=f"{kind} is not an image"):
        Images(given)


@pytest.mark.parametrize(
    ("array", "sizes"),
    [
        (np.zeros((2, 3, 3), np.uint8), [(3, 2)]),
        (np.zeros((2, 3)), [(3, 2)]),
        (np.zeros((4, 2, 3, 3), np.float32), [(3, 2)] * 4),
        (np.zeros((4, 2, 7), np.float32), [(7, 2)] * 4),
        ([np.zeros((1, 2, 3, 4)), PICTURES[0]], [(3, 2), (2, 2)]),
    ],
)
def test_arrays_are_pictures(array: Any, sizes: list[tuple[int, int]]) -> None:
    assert [image.size for image in Images(array).images] == sizes


def test_an_array_that_is_no_picture() -> None:
    with pytest.raises(ResultError, match=r"an array of shape \[3, 5, 7\] is no image"):
        Images(np.zeros((2, 3, 5, 7)))


def test_files_and_names(tmp_path: Path) -> None:
    PICTURES[1].save(tmp_path / "a.png")
    images = Images({"<red>": tmp_path / "a.png", "two": PICTURES[:2]})
    assert images.titles == ["<red>", "two", "two"]
    assert "<figcaption>&lt;red&gt;</figcaption>" in images.to_html()
    (tmp_path / "b.png").write_bytes(b"rubbish")
    with pytest.raises(ResultError, match=r"b\.png can't be shown: it is of no kind that Pillow knows"):
        Images(tmp_path / "b.png")
    with pytest.raises(ResultError, match=r"c\.png can't be shown: No such file"):
        Images(tmp_path / "c.png")


def test_rows_as_they_fit_unless_they_are_given() -> None:
    assert "flex-wrap:wrap" in Images(*PICTURES).to_html()
    assert "repeat(2,max-content)" in Images(*PICTURES).to_html(rows=2)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "YCbCr", "HSV", "LAB", "I", "I;16", "F"])
@pytest.mark.parametrize("size", [(2, 2), (2000, 10)])
def test_pictures_of_all_modes_are_shown(mode: str, size: tuple[int, int]) -> None:
    html = Images(PIL.Image.new(mode, size)).to_html()
    shown = decoded(html)
    assert (shown.format, shown.width) == ("PNG", min(size[0], 1024))


def decoded(html: str) -> PIL.Image.Image:
    return PIL.Image.open(io.BytesIO(base64.b64decode(html.partition("base64,")[2].partition('"')[0])))


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG"])
def test_moving_pictures_move(kind: str) -> None:
    buffer = io.BytesIO()
    first, *rest = [PIL.Image.new("RGB", (16, 16), color) for color in ("red", "lime", "blue", "white")]
    first.save(buffer, kind, save_all=True, append_images=rest, duration=[50, 70, 90, 110])
    moving = PIL.Image.open(buffer)
    shown = decoded(Images(moving).to_html())
    assert (shown.format, getattr(shown, "n_frames", 1)) == ("WEBP", 4)
    shown.seek(1)
    shown.load()
    assert shown.info["duration"] == 70
    assert moving.tell() == 0


def test_lists_that_a_notebook_shows() -> None:
    text = Result.from_output({"text": ["a"]})
    assert (values_html(PICTURES) or "").count("<img") == 4
    assert (values_html({"a": PICTURES[0]}) or "").count("<figcaption>a<") == 1
    assert (values_html((text, text)) or "").count("<pre") == 2
    for other in [], [1], ["a.png"], [PICTURES[0], 1], PICTURES * 26, {"a": text}, [[PICTURES[0]]]:
        assert values_html(other) is None


def test_what_can_not_be_shown_breaks_no_cell() -> None:
    broken = PIL.Image.new("RGB", (2, 2))
    broken.convert = broken.save = lambda *args, **options: 1 / 0  # type: ignore[method-assign, assignment]
    html = Images(broken)._repr_html_()
    assert "&lt;1 image&gt;" in html
    assert "can't be shown: ZeroDivisionError: division by zero" in html


def test_displayed_in_a_script(capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("IPython")
    Images(PICTURES).display()
    assert capsys.readouterr().out == "<4 images>\n"
