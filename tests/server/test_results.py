"""Results of all kinds, and pictures into the server and back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import PIL.Image
import pytest

from comfy_script.formats.metadata import read_metadata
from comfy_script.runtime import Session, util
from comfy_script.runtime.results import FileResult, ImageBatchResult, TextResult
from tests.workflows import color_of, solid


def test_image_batch(session: Session) -> None:
    n = session.nodes
    batch = util.concat_images(*(solid(session, color) for color in (0x0000FF, 0x00FF00, 0xFF0000)))
    result = n.PreviewImage(batch).wait()
    assert isinstance(result, ImageBatchResult)
    assert len(result) == 3
    assert [color_of(image) for image in result] == [0x0000FF, 0x00FF00, 0xFF0000]
    assert color_of(result[2]) == 0xFF0000
    with pytest.raises(IndexError):
        result[3]


def test_output_that_is_no_output_node_is_previewed(session: Session) -> None:
    image = session.nodes.ImageInvert(solid(session, 0x0F0F0F))
    assert color_of(image.wait()[0]) == 0xF0F0F0


def test_text(session: Session) -> None:
    n = session.nodes
    shown = n.PreviewAny("grün 'quoted'").wait()
    assert isinstance(shown, TextResult)
    assert shown.text == "grün 'quoted'"
    total = n.ComfyMathExpression("a + b", values={"a": 2, "b": 3})
    assert util.get_int(total[1]) == 5
    assert util.get_float(total[0]) == 5.0
    assert util.get_str(n.StringConcatenate("a", "b", "-")) == "a-b"


def test_audio(session: Session, tmp_path: Path) -> None:
    n = session.nodes
    result = n.SaveAudio(n.EmptyAudio(0.25, 8000, 1), "audio/test").wait()
    assert isinstance(result, FileResult)
    (content,) = result.wait()
    assert content[:4] == b"fLaC"
    (path,) = result.save(tmp_path)
    assert path.read_bytes() == content


def test_video(session: Session, tmp_path: Path) -> None:
    n = session.nodes
    frames = util.concat_images(*(solid(session, color, 32) for color in (0x0000FF, 0x00FF00)))
    saved = n.SaveVideo(n.CreateVideo(frames, 8.0), "video/test", "mp4", "h264")
    result = saved.wait()
    assert isinstance(result, FileResult)
    assert not isinstance(result, ImageBatchResult)
    assert b"ftyp" in result[0][:16]
    (path,) = result.save(tmp_path)
    assert path.suffix == ".mp4"


def test_result_that_nothing_reads_is_still_there(session: Session) -> None:
    saved = session.nodes.SaveLatent(session.nodes.EmptyLatentImage(64, 64)).wait()
    assert "latents" in saved.raw


@pytest.mark.parametrize("kind", ["pil", "array", "floats", "grey", "path", "string path"])
def test_images_from_python(session: Session, tmp_path: Path, kind: str) -> None:
    picture = PIL.Image.new("RGB", (24, 16), (10, 20, 30))
    picture.putpixel((3, 2), (200, 100, 50))
    picture.save(tmp_path / "picture.png")
    array = np.asarray(picture)
    given: Any = {
        "pil": picture,
        "array": array,
        "floats": array.astype(np.float32) / 255,
        "grey": array[:, :, 0],
        "path": tmp_path / "picture.png",
        "string path": tmp_path / "picture.png",
    }[kind]
    if kind == "string path":
        output = util.load_image_from_paths([str(given)], session=session)
    else:
        output = session.nodes.LoadImage(given)[0]
    (back,) = util.get_images(output)
    expected = array if kind != "grey" else np.repeat(array[:, :, :1], 3, axis=2)
    assert np.array_equal(np.asarray(back.convert("RGB")), expected)


def test_image_for_a_socket(session: Session) -> None:
    picture = PIL.Image.new("RGB", (8, 8), (255, 0, 0))
    assert color_of(session.nodes.ImageInvert(picture).wait()[0]) == 0x00FFFF


def test_nothing_is_left_in_the_output_folder(session: Session, base_directory: Path) -> None:
    def files() -> set[Path]:
        return {path for folder in ("input", "output") for path in (base_directory / folder).rglob("*")}

    before = files()
    util.get_images(session.nodes.ImageInvert(PIL.Image.new("RGB", (8, 8), (1, 2, 3))))
    assert files() == before


def test_saved_image_and_paths(session: Session, base_directory: Path) -> None:
    paths = util.save_image_and_get_paths(solid(session, 0x101112), "kept/name")
    assert len(paths) == 1
    assert paths[0].startswith("kept/name_")
    assert paths[0].endswith("_.png [output]")
    assert (base_directory / "output" / paths[0].removesuffix(" [output]")).is_file()
    (again,) = util.get_images(util.load_image_from_paths(paths, session=session))
    assert color_of(again) == 0x101112


def test_save_here(session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    first = util.save_image_cwd(solid(session, 0x131415), "here")
    util.save_image_cwd(solid(session, 0x131416), "here")
    assert color_of(first[0]) == 0x131415
    assert sorted(path.name for path in tmp_path.iterdir()) == ["here_00001.png", "here_00002.png"]
    assert color_of(PIL.Image.open("here_00002.png")) == 0x131416


def test_images_carry_their_origin(session: Session) -> None:
    with session.workflow(wait=True, extra_pnginfo={"myfield": {"a": [1, "ü"]}}) as workflow:
        saved = session.nodes.SaveImage(solid(session, 0x171819), "origin")
    metadata = read_metadata(saved.wait().contents()[0])
    assert metadata.prompt == workflow.compile().numbered().prompt
    assert metadata.workflow is not None
    assert {node["type"] for node in metadata.workflow["nodes"]} == {"EmptyImage", "SaveImage"}
    assert metadata.extra["myfield"] == {"a": [1, "ü"]}
    assert "def test_images_carry_their_origin" in metadata.extra["ComfyScriptSource"]


def test_lists_and_other_json_values(session: Session) -> None:
    assert session.nodes.PreviewAny({"a": [1, 2]}).wait().text.replace("\n", "").replace(" ", "") == '{"a":[1,2]}'


def test_title_and_numbers_of_a_batch_in_html(session: Session) -> None:
    from comfy_script.runtime import Images

    html = Images(solid(session, 0x1D1E1F), titles=["<one>"]).to_html(width=64)
    assert html.count("<img") == 1
    assert "&lt;one&gt;" in html
    assert "width:64px" in html


def test_latents_in_files_as_comfyscript_has_them(session: Session) -> None:
    nodes = session.nodes
    batch = util.concat_latents(nodes.EmptyLatentImage(64, 64), nodes.EmptyLatentImage(64, 64, 2))
    result = util.save_latent(batch, "latents/kept")
    assert result.kind == "latents"
    assert result.contents()[0]
    assert util.save_latent_and_get_path(batch, "latents/kept", type=False).endswith(".latent")
    assert util.save_latent_and_get_path(batch, "latents/kept").endswith(".latent [output]")
