"""Animations: what is in the file, when it is shown, and what it carries."""

from __future__ import annotations

import builtins
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import PIL.Image
import pytest

from comfy_script.errors import ResultError
from comfy_script.formats.metadata import read_metadata
from comfy_script.formats.summary import read_summary
from comfy_script.pictures.animation import _durations
from comfy_script.runtime import Session, util
from tests.standin.server import StandIn
from tests.workflows import solid

COLORS = ("red", "lime", "blue")


@pytest.fixture
def session() -> Iterator[Session]:
    with StandIn() as server, Session(server.url, stubs=False) as made:
        made.load()
        yield made


def pictures(size: tuple[int, int] = (32, 24), mode: str = "RGB") -> list[PIL.Image.Image]:
    made = [PIL.Image.new(mode, size, color) for color in COLORS]
    for number, picture in enumerate(made):
        prompt = {"1": {"class_type": "KSampler", "inputs": {"seed": number, "text": "Größe"}}}
        picture.info = {"prompt": json.dumps(prompt, ensure_ascii=False), "workflow": '{"nodes": []}'}
    return made


def near(picture: PIL.Image.Image, color: tuple[int, ...]) -> bool:
    value: Any = picture.convert("RGB").getpixel((5, 5))
    return all(abs(one - other) < 30 for one, other in zip(value, color, strict=True))


@pytest.mark.parametrize("suffix", ["webp", "gif", "png", "apng"])
def test_frames_times_and_metadata(tmp_path: Path, suffix: str) -> None:
    path = util.save_animation(pictures(), tmp_path / f"a.{suffix}", fps=8)
    image = PIL.Image.open(path)
    assert (image.n_frames, image.size) == (3, (32, 24))  # type: ignore[attr-defined]
    total = 0.0
    for number, color in enumerate([(255, 0, 0), (0, 255, 0), (0, 0, 255)]):
        image.seek(number)
        image.load()
        assert near(image, color)
        total += image.info["duration"]
    assert abs(total - 375) <= 5
    if suffix == "gif":
        assert "no workflow" in (util.save_animation.__doc__ or "")
        return
    found = read_metadata(path)
    assert (found.prompt, found.workflow) == (
        {"1": {"class_type": "KSampler", "inputs": {"seed": 0, "text": "Größe"}}},
        {"nodes": []},
    )
    assert found.extra["ComfyScriptPictures"] == {"pictures": 3, "differ": {"KSampler.seed": [0, 1, 2]}}
    assert "KSampler.seed: 0, 1, 2" in str(read_summary(path))


@pytest.mark.parametrize("size", [(32, 24), (33, 25)])
def test_mp4(tmp_path: Path, size: tuple[int, int]) -> None:
    av = pytest.importorskip("av")
    path = util.save_animation(pictures(size), tmp_path / "a.mp4", fps=12.5)
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        frames = [frame.to_image() for frame in container.decode(stream)]
        assert float(stream.average_rate) == 12.5
    assert [frame.size for frame in frames] == [(size[0] + size[0] % 2, size[1] + size[1] % 2)] * 3
    assert [near(frame, color) for frame, color in zip(frames, [(255, 0, 0), (0, 255, 0), (0, 0, 255)], strict=True)]
    assert read_metadata(path).prompt == {"1": {"class_type": "KSampler", "inputs": {"seed": 0, "text": "Größe"}}}


def test_without_pyav_one_line_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def refuse(name: str, *args: Any, **kwargs: Any) -> Any:
        if name.partition(".")[0] == "av":
            raise ImportError(name)
        return real(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", refuse)
    for name in [name for name in sys.modules if name.partition(".")[0] == "av"]:
        monkeypatch.delitem(sys.modules, name)
    with pytest.raises(ResultError, match=r"^MP4 needs PyAV: pip install av; WEBP and GIF need nothing more"):
        util.save_animation(pictures(), tmp_path / "a.mp4")
    assert list(tmp_path.iterdir()) == []


def test_transparent_pictures_and_repetition(tmp_path: Path) -> None:
    clear = [PIL.Image.new("RGBA", (8, 8), (255, 0, 0, alpha)) for alpha in (0, 128)]
    image = PIL.Image.open(util.save_animation(clear, tmp_path / "a.webp", loop=3))
    assert (image.mode, image.info["loop"]) == ("RGBA", 3)
    for loop, expected in ((0, 0), (1, None), (3, 2)):
        made = PIL.Image.open(util.save_animation(pictures(), tmp_path / "a.gif", loop=loop))
        assert made.info.get("loop") == expected


@pytest.mark.parametrize(
    ("given", "options", "message"),
    [
        ([], {}, "needs at least one picture"),
        ([*pictures(), PIL.Image.new("RGB", (9, 9))], {}, "have one size; these have 2: 32 × 24, 9 × 9"),
        (pictures(), {"fps": 0}, "fps=0: WEBP shows more than 0"),
        (pictures(), {"quality": 101}, "quality=101 is none of 1 to 100"),
        (pictures(), {"loop": -1}, "loop=-1: give how often"),
        (pictures(), {"path": "a.gif", "fps": 60}, "fps=60: GIF shows more than 0 and up to 50"),
        (pictures(), {"path": "a.avi"}, r"name it \.webp, \.gif, \.png, \.apng, \.mp4"),
    ],
)
def test_what_cannot_be(tmp_path: Path, given: Any, options: dict[str, Any], message: str) -> None:
    path = tmp_path / options.pop("path", "a.webp")
    with pytest.raises(ResultError, match=message):
        util.save_animation(given, path, **options)
    assert list(tmp_path.iterdir()) == []


def test_times_are_right_on_average() -> None:
    assert sum(_durations(24, 24, 1)) == 1000
    assert sum(_durations(24, 24, 10)) == 1000
    assert set(_durations(24, 24, 10)) == {40, 50}
    assert sum(_durations(1001, 29.97, 1)) == 33400


def test_what_is_there_stays(tmp_path: Path) -> None:
    names = [util.save_animation(pictures(), tmp_path / "new" / "a.webp", overwrite=over).name for over in (0, 0, 1)]  # type: ignore[arg-type]
    assert names == ["a.webp", "a-2.webp", "a.webp"]


def test_a_batch_of_a_server(session: Session, tmp_path: Path) -> None:
    batch = session.nodes.EmptyImage(16, 16, 3, 255)
    path = util.save_animation(batch, tmp_path / "a.png", fps=2)
    assert read_metadata(path).prompt is not None
    two = util.save_animation([solid(session, 1), solid(session, 2)], tmp_path / "b.png")
    assert PIL.Image.open(two).n_frames == 2  # type: ignore[attr-defined]
