"""Before and after: side by side, and with a slider."""

from __future__ import annotations

import base64
import io
import re
from pathlib import Path

import PIL.Image
import pytest

from comfy_script.errors import ResultError
from comfy_script.formats.metadata import read_metadata
from comfy_script.runtime import util

BEFORE, AFTER = PIL.Image.new("RGB", (40, 30), "red"), PIL.Image.new("RGBA", (80, 60), (0, 0, 255, 255))
HOSTILE = "</div><script>alert(1)</script>{width}"


def test_a_page_has_both_and_fetches_nothing(tmp_path: Path) -> None:
    path = util.before_after(BEFORE, [AFTER]).save(tmp_path / "new" / "a.html")
    page = path.read_text(encoding="utf-8")
    sources = re.findall(r'src="data:image/webp;base64,([^"]+)"', page)
    found = [PIL.Image.open(io.BytesIO(base64.b64decode(source))) for source in sources]
    assert [(image.size, image.convert("RGB").getpixel((0, 0))) for image in found] == [
        ((80, 60), (0, 0, 255)),
        ((40, 30), (255, 0, 0)),
    ]
    assert "http" not in page
    assert page.count("<input") == 1
    assert "aspect-ratio:80/60" in page


def test_labels_are_words(tmp_path: Path) -> None:
    made = util.before_after(BEFORE, AFTER, (HOSTILE, "after"))
    assert "<script>" not in made._repr_html_()
    assert "<script>" not in made.save(tmp_path / "a.html").read_text(encoding="utf-8")


def test_side_by_side_carries_the_workflow_of_the_second(tmp_path: Path) -> None:
    after = AFTER.copy()
    after.info = {"prompt": '{"1": {"class_type": "A", "inputs": {}}}'}
    made = util.before_after(BEFORE, after)
    assert repr(made) == "<before and after: 40 × 30, 80 × 60>"
    path = made.save(tmp_path / "a.png")
    assert read_metadata(path).prompt is not None
    colors = {color for _, color in PIL.Image.open(path).getcolors(2**24) or ()}
    assert {(255, 0, 0), (0, 0, 255)} <= colors


def test_what_cannot_be(tmp_path: Path) -> None:
    with pytest.raises(ResultError, match="after=… holds 2 pictures: give one"):
        util.before_after(BEFORE, [AFTER, AFTER])
    with pytest.raises(ResultError, match="before=… holds 0 pictures"):
        util.before_after([], AFTER)
    with pytest.raises(ResultError, match=r"a\.xyz can't be written: unknown file extension"):
        util.before_after(BEFORE, AFTER).save(tmp_path / "a.xyz")
