"""`util.grid`: what it takes, where it stands, and the workflow that goes into it."""

from __future__ import annotations

import copy
import enum
import json
import pickle
from pathlib import Path
from typing import Any

import numpy as np
import PIL.Image
import pytest

from comfy_script.errors import ResultError
from comfy_script.formats.metadata import read_metadata
from comfy_script.pictures.picture import Picture
from comfy_script.pool import ServerPool, product
from comfy_script.runtime import Images, Session, util
from tests.standin.server import StandIn
from tests.workflows import solid

COLORS = ("red", "lime", "blue", "yellow", "cyan", "magenta")
PICTURES = [PIL.Image.new("RGB", (40, 30), color) for color in COLORS]
VALUES = [picture.getpixel((0, 0)) for picture in PICTURES]


def places(image: PIL.Image.Image) -> list[list[int]]:
    """Which picture stands where: rows of numbers, without what is empty."""
    found: dict[int, list[tuple[int, int]]] = {}
    pixels = np.asarray(image)
    for number, value in enumerate(VALUES):
        at = np.argwhere((pixels == value).all(2))
        if len(at):
            found.setdefault(int(at[:, 0].min()), []).append((int(at[:, 1].min()), number))
    return [[number for _, number in sorted(row)] for _, row in sorted(found.items())]


@pytest.mark.parametrize(
    ("given", "options", "expected"),
    [
        (PICTURES[0], {}, [[0]]),
        (PICTURES[:4], {}, [[0, 1, 2, 3]]),
        (PICTURES, {}, [[0, 1, 2], [3, 4, 5]]),
        (PICTURES, {"columns": 2}, [[0, 1], [2, 3], [4, 5]]),
        (PICTURES[:5], {"rows": 2}, [[0, 1, 2], [3, 4]]),
        (PICTURES[:5], {"columns": ["a", "b", "c"]}, [[0, 1, 2], [3, 4]]),
        (PICTURES[:4], {"rows": [1, 2], "columns": ["a", "b"]}, [[0, 1], [2, 3]]),
        ([PICTURES[:2], PICTURES[2:5]], {}, [[0, 1], [2, 3, 4]]),
        (iter(PICTURES[:2]), {"rows": 2}, [[0], [1]]),
        (np.stack([np.asarray(each) for each in PICTURES[:2]]), {}, [[0, 1]]),
        ([np.stack([np.asarray(each) for each in PICTURES[:2]])] * 1 + [PICTURES[2]], {}, [[0, 1], [2]]),
        ({"a": PICTURES[0], "b": PICTURES[1]}, {}, [[0, 1]]),
        ({"a": PICTURES[:2], "b": PICTURES[2:4]}, {}, [[0, 1], [2, 3]]),
        ({"a": PICTURES[:2], "b": PICTURES[2:4]}, {"rows": ["x", "y"]}, [[0, 2], [1, 3]]),
        ({"a": {1: PICTURES[0]}, "b": {1: PICTURES[1], 2: PICTURES[2]}}, {}, [[0], [1, 2]]),
        (Images(PICTURES[:2]), {}, [[0, 1]]),
    ],
)
def test_where_pictures_stand(given: Any, options: Any, expected: list[list[int]]) -> None:
    image = util.grid(given, **options)
    assert isinstance(image, PIL.Image.Image)
    assert places(image) == expected


class Sampler(str, enum.Enum):
    euler = "euler"


def test_labels_are_drawn() -> None:
    plain = util.grid(PICTURES[:2])
    for options in ({"columns": ["a", "b"]}, {"titles": ["a", None]}, {"title": "all"}):
        assert util.grid(PICTURES[:2], **options).height > plain.height
    assert util.grid(PICTURES[:1], rows=["a"]).width > util.grid(PICTURES[:1]).width
    # A member of an enum is labelled by its value, as a script writes it.
    assert util.grid(PICTURES[:1], columns=[Sampler.euler]) == util.grid(PICTURES[:1], columns=["euler"])
    assert util.grid({"a": PICTURES[0]}) == util.grid(PICTURES[0], columns=["a"])


@pytest.mark.parametrize(
    ("given", "options", "message"),
    [
        ([], {}, "at least one picture"),
        ([[], []], {}, "at least one picture"),
        ({}, {}, "at least one picture"),
        ([3], {}, "int is not an image"),
        (["a.png"], {}, r"str is not an image. For a file's picture: Path\('a.png'\)"),
        (PICTURES, {"columns": ["a", "b"], "rows": ["x"]}, "6 pictures don't fit in a grid of 1 × 2"),
        ([PICTURES[:2], PICTURES[:1]], {"rows": ["a"]}, "1 labels for 2 rows: a"),
        (PICTURES[:2], {"titles": ["a"]}, "1 titles for 2 pictures"),
        (PICTURES[:2], {"columns": "ab"}, "columns='ab': give a list of labels, or how many"),
        (PICTURES[:2], {"columns": 0}, "columns=0: a grid has one at least"),
        (PICTURES[:2], {"size": 1}, "size=1: pictures of a grid have 16 pixels at least"),
        ({"a": PICTURES[:2]}, {"rows": 2}, "A dict has its own shape"),
        ({"a": PICTURES[:2], "b": PICTURES[:1]}, {"rows": ["x", "y"]}, "equally many pictures, not 1 and 2"),
        (Path("none.png"), {}, "none.png can't be shown: No such file"),
    ],
)
def test_what_cannot_be(given: Any, options: Any, message: str) -> None:
    with pytest.raises(ResultError, match=message):
        util.grid(given, **options)


def test_outputs_are_queued_together_and_their_workflow_goes_into_the_grid(
    session: Session, standin: StandIn, tmp_path: Path
) -> None:
    outputs = [[solid(session, 100), solid(session, 200)], [solid(session, 300), solid(session, 300)]]
    image = util.grid(outputs, rows=["a", "b"])
    assert len(standin.submissions) == 1
    first = read_metadata(outputs[0][0].wait()[0])
    assert first.prompt is not None
    for suffix in ("png", "webp", "jpg", "avif"):
        path = tmp_path / f"grid.{suffix}"
        image.save(path)
        assert PIL.Image.open(path).size == image.size
        made = read_metadata(path)
        assert (made.prompt, made.workflow) == (first.prompt, first.workflow), suffix
        assert made.extra.items() >= first.extra.items()
    # These formats hold none.
    for suffix in ("bmp", "gif"):
        image.save(tmp_path / f"grid.{suffix}")


def test_a_grid_says_in_what_its_pictures_differ(session: Session, tmp_path: Path) -> None:
    pictures = [solid(session, color).wait()[0] for color in (1, 2, 2)]
    util.grid(pictures).save(tmp_path / "grid.png")
    about = read_metadata(tmp_path / "grid.png").extra["ComfyScriptPictures"]
    assert about == {"pictures": 3, "differ": {"EmptyImage.color": [1, 2, 2]}}
    util.grid(pictures[1:]).save(tmp_path / "same.png")
    assert "ComfyScriptPictures" not in read_metadata(tmp_path / "same.png").extra
    with session.workflow(wait=True):
        other = session.nodes.PreviewImage(session.nodes.ImageInvert(solid(session, 1)))
    util.grid([*pictures, other]).save(tmp_path / "other.png")
    about = read_metadata(tmp_path / "other.png").extra["ComfyScriptPictures"]
    assert about == {"pictures": 4, "workflows": 3}


def test_a_text_too_long_for_jpeg_is_left_out_and_that_is_said(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    source = PICTURES[0].copy()
    source.info = {"prompt": json.dumps({"1": {"class_type": "A", "inputs": {"text": "x" * 70_000}}})}
    made = util.grid(source)
    made.save(tmp_path / "a.jpg")
    assert "too long for a JPEG file" in caplog.text
    assert read_metadata(tmp_path / "a.jpg").prompt is None
    made.save(tmp_path / "a.webp")
    assert read_metadata(tmp_path / "a.webp").prompt is not None


def test_texts_of_other_programs_stay_as_they_are(tmp_path: Path) -> None:
    source = PICTURES[0].copy()
    source.info = {"parameters": "Größe, steps: 20", "dpi": (72, 72), "K": "…"}
    made = util.grid(source)
    made.save(tmp_path / "a.png")
    assert dict(PIL.Image.open(tmp_path / "a.png").text) == {"parameters": "Größe, steps: 20", "K": "…"}  # type: ignore[attr-defined]
    made.save(tmp_path / "a.webp")
    assert read_metadata(tmp_path / "a.webp").extra == {"parameters": "Größe, steps: 20", "K": "…"}
    made.save(tmp_path / "own.png", pnginfo=None)
    assert dict(PIL.Image.open(tmp_path / "own.png").text) == {}  # type: ignore[attr-defined]


def test_a_grid_can_be_copied_pickled_and_written_to_a_stream(tmp_path: Path) -> None:
    source = PICTURES[0].copy()
    source.info = {"prompt": '{"1": {"class_type": "A", "inputs": {}}}'}
    made = util.grid(source)
    for other in (pickle.loads(pickle.dumps(made)), copy.deepcopy(made)):
        assert isinstance(other, Picture)
        assert other == made
    with (tmp_path / "a.png").open("wb") as file:
        made.save(file)
    assert read_metadata(tmp_path / "a.png").prompt is not None
    with (tmp_path / "b").open("wb") as file:
        made.save(file, "PNG")
    assert read_metadata(tmp_path / "b").prompt is not None
    assert PICTURES[0].info == {}


def test_jobs_of_a_pool_stand_by_their_parameters() -> None:
    def color(nodes: Any, color: int, size: int) -> Any:
        if size == 16 and color == 255:
            raise ValueError("not this one")
        return nodes.EmptyImage(size, size, 1, color)

    with StandIn(pack=False) as server, ServerPool([server.url]) as pool:
        jobs = list(pool.map(color, product(color=[255, 65280], size=[8, 16]), failures="return"))
        image = util.grid(jobs, rows="size", columns="color")
        assert places(image) == [[2, 1], [1]] or places(image)[0] == [2, 1]
        assert (np.asarray(image) == (253, 236, 234)).all(2).any(), "a failure has no place"
        again = util.grid(pool.map(color, product(color=[255, 65280], size=[8])), columns="color")
        assert places(again) == [[2, 1]]
    with pytest.raises(ResultError, match="no parameter 'seed'; it has color, size"):
        util.grid(jobs, rows="seed")
