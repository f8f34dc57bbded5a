"""What becomes of a node's UI output: each kind of result, and those that plugins add."""

from __future__ import annotations

import asyncio
import io
import re
from collections.abc import Callable, Coroutine, Mapping
from pathlib import Path
from typing import Any

import PIL.Image
import pytest

from comfy_script.errors import ResultError
from comfy_script.formats.metadata import read_metadata
from comfy_script.plugins import FoundPlugin, PluginPoint
from comfy_script.runtime import Session, results
from comfy_script.runtime.results import (
    EmptyResult,
    FileResult,
    FileSource,
    ImageBatchResult,
    Result,
    ResultKind,
    ServerFile,
    TextResult,
    server_files,
)
from tests.workflows import color_of, solid


class Folder:
    """Where the tests' results have their files from."""

    def __init__(self, **files: bytes) -> None:
        self.files = files
        self.fetched: list[str] = []

    @property
    def client(self) -> Folder:
        return self

    def run(self, coroutine: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run(coroutine)

    async def call(self, coroutine: Coroutine[Any, Any, Any]) -> Any:
        return await coroutine

    async def view(self, filename: str, subfolder: str, type: str) -> bytes:
        self.fetched.append(f"{type}/{subfolder}/{filename}")
        return self.files[filename.partition(".")[0]]

    async def view_memory(self, name: str) -> bytes:
        self.fetched.append(name)
        return self.files.pop(name.partition(".")[0])  # a server gives it once


def file(name: str, **more: str) -> dict[str, str]:
    return {"filename": name, "subfolder": "", "type": "output", **more}


def png(color: tuple[int, int, int]) -> bytes:
    buffer = io.BytesIO()
    PIL.Image.new("RGB", (2, 2), color).save(buffer, "PNG")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        ({"images": [file("a.png")]}, ImageBatchResult),
        ({"images": [file("a.png"), file("b.mp4")]}, ImageBatchResult),
        ({"images": [file("a.mp4")], "animated": (True,)}, FileResult),
        ({"memory": [file("a.png", type="memory")]}, ImageBatchResult),
        ({"images": [], "audio": [file("a.flac")]}, FileResult),
        ({"gifs": [file("a.gif")]}, FileResult),
        ({"text": ["a", "b"]}, TextResult),
        ({"string": "a"}, TextResult),
        ({"text": ["a"], "images": [file("a.png")]}, ImageBatchResult),
        ({"text": ["a"], "files": [file("a.bin")]}, FileResult),
        ({"text": [1]}, Result),
        ({"images": "no list"}, Result),
        ({"latents": [file("a.latent")]}, FileResult),
        ({"size": [3], "splats": [file("a.spz")]}, FileResult),
        ({"latents": [3]}, Result),
        ({}, EmptyResult),
        (None, EmptyResult),
    ],
)
def test_kinds(raw: Any, kind: type[Result]) -> None:
    made = Result.from_output(raw)
    assert type(made) is kind
    assert made.raw == (raw or {})


def test_images_are_decoded_and_files_are_not() -> None:
    folder = Folder(a=png((255, 0, 0)), b=png((0, 255, 0)))
    images = Result.from_output({"images": [file("a.png"), file("b.png")]}, folder)
    assert isinstance(images, ImageBatchResult)
    assert [image.getpixel((0, 0)) for image in images] == [(255, 0, 0), (0, 255, 0)]
    assert images[1].getpixel((0, 0)) == (0, 255, 0)
    assert images.contents() == list(folder.files.values())
    assert asyncio.run(images.get(0)).size == (2, 2)
    files = Result.from_output({"files": [file("a.png", subfolder="x")]}, folder)
    assert isinstance(files, FileResult)
    assert (files.kind, files.files) == ("files", (ServerFile("a.png", "x", "output"),))
    assert files.wait() == list(files) == [files[0]] == files.contents() == [folder.files["a"]]
    assert folder.fetched[-1] == "output/x/a.png"


def test_images_in_memory_are_fetched_once() -> None:
    images = Result.from_output({"memory": [file("a.png", type="memory")]}, Folder(a=png((1, 2, 3))))
    assert isinstance(images, ImageBatchResult)
    assert images[0].getpixel((0, 0)) == images[0].getpixel((1, 1)) == (1, 2, 3)


def test_what_is_no_image() -> None:
    images = Result.from_output({"images": [file("a.png")]}, Folder(a=b"rubbish"))
    assert isinstance(images, ImageBatchResult)
    with pytest.raises(ResultError, match=r"a\.png \[output\] is not an image that Pillow can read"):
        images[0]


def test_a_result_of_no_server() -> None:
    images = Result.from_output({"images": [file("a.png")]})
    assert isinstance(images, ImageBatchResult)
    with pytest.raises(ResultError, match="belongs to no server"):
        images.wait()


@pytest.mark.parametrize(
    ("raw", "html"),
    [
        ({"text": ["<a>", "b"]}, "<pre>&lt;a&gt;\nb</pre>"),
        ({"latents": [file("<a>.latent")]}, "<div>&lt;a&gt;.latent [output]</div>"),
        ({"other": [1]}, "<pre>{&#x27;other&#x27;: [1]}</pre>"),
    ],
)
def test_in_a_notebook(raw: dict[str, Any], html: str) -> None:
    assert re.sub(r" style=\".*?\"", "", Result.from_output(raw).to_html()) == html


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("a.flac", '<audio controls src="data:audio/flac;base64,YQ==">'),
        ("a.MP3", '<audio controls src="data:audio/mpeg;base64,YQ==">'),
        ("a.mp4", "video/mp4;base64,YQ=="),
        ("a.webm", "video/webm;base64,YQ=="),
        ("a.txt", ">a</pre>"),
        ("a.png", "a.png [output]: not an image that Pillow can read: "),
        ("a.glb", "a.glb [output]: it is no GLB: JSONDecodeError: "),
        ("a.fbx", "a.fbx [output]: a 3D file of a kind that isn&#x27;t drawn here; save() writes it to a file"),
    ],
)
def test_files_in_a_notebook(name: str, shown: str) -> None:
    result = FileResult({}, server_files([file(name)]), "files", Folder(a=b"a"))
    assert shown in result.to_html()


@pytest.mark.parametrize(
    ("shown", "file"),
    [
        ("preview3d_x.glb", "preview3d_x.glb [output]"),
        ("3d/a.ply", "3d/a.ply [output]"),
        ("preview3d_advanced_x.obj", "preview3d_advanced_x.obj [temp]"),
    ],
)
def test_3d_files_that_are_named_without_their_folder(shown: str, file: str) -> None:
    result = Result.from_output({"result": [shown, {"position": {}}, None]})
    assert isinstance(result, FileResult)
    assert list(map(str, result.files)) == [file]
    assert type(Result.from_output({"result": ["some text"]})) is Result


def test_large_files_stay_out_of_a_notebook(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("comfy_script.runtime.players._LARGEST", 3)
    result = FileResult({}, server_files([file("a.mp4")]), "files", Folder(a=b"aaaa"))
    assert "a.mp4 [output]: 0 MiB, too large to be shown" in result.to_html()


def test_a_file_that_is_gone_breaks_no_cell() -> None:
    result = Result.from_output({"images": [file("a.png")]}, Folder(a=b"rubbish"))
    assert "a.png [output] is not an image that Pillow can read" in result._repr_html_()
    gone = FileResult({}, server_files([file("a.wav")]), "audio")
    assert "can't be shown: This result belongs to no server." in gone._repr_html_()


def test_images_in_a_notebook() -> None:
    images = Result.from_output({"images": [file("a.png")]}, Folder(a=png((1, 2, 3))))
    assert images.to_html().count("data:image/png;base64,") == 1


# -- plugins ----------------------------------------------------------------------------------------------------------


class Lengths(FileResult[int]):
    """Files of which a script gets the length."""

    def decode(self, file: ServerFile, content: bytes) -> int:
        return len(content)


class LengthKind(ResultKind):
    def make(self, raw: Mapping[str, Any], source: FileSource | None) -> Any:
        files = server_files(raw.get("latents") or raw.get("images"))
        return Lengths(raw, files, "latents", source) if files else None


class FirstLengthKind(LengthKind):
    before = ("images",)


class Rubbish(ResultKind):
    def make(self, raw: Mapping[str, Any], source: FileSource | None) -> Any:
        return "rubbish"


@pytest.fixture
def plug(monkeypatch: pytest.MonkeyPatch) -> Callable[[ResultKind], PluginPoint[ResultKind]]:
    """`plug(kind)`: our own kinds, and this one of others."""

    def plug(kind: ResultKind) -> PluginPoint[ResultKind]:
        point = PluginPoint("comfy_script.results", ResultKind, "comfy_script.runtime.result_kinds")
        found = [each for each in point.found if not each.distribution]
        point._found = tuple(point._in_order([*found, FoundPlugin("other", "pack:plugin", "a-pack 1.2", kind)]))
        monkeypatch.setattr(results, "RESULTS", point)
        return point

    return plug


def test_our_kinds_are_asked_in_this_order() -> None:
    point = PluginPoint("comfy_script.results", ResultKind, "comfy_script.runtime.result_kinds")
    ours = [found.name for found in point.found if not found.distribution]
    assert ours.index("images") < ours.index("files") < ours.index("text")


def test_a_kind_of_others(plug: Callable[[ResultKind], object]) -> None:
    plug(LengthKind())
    lengths = Result.from_output({"latents": [file("a.latent"), file("b.latent")]}, Folder(a=b"123", b=b"1"))
    assert isinstance(lengths, Lengths)
    assert lengths.wait() == [3, 1]
    assert lengths[0] == 3
    assert type(Result.from_output({"images": [file("a.png")]})) is ImageBatchResult


def test_a_kind_that_comes_before_ours(plug: Callable[[ResultKind], object]) -> None:
    plug(FirstLengthKind())
    assert type(Result.from_output({"images": [file("a.png")]})) is Lengths
    assert type(Result.from_output({"text": ["a"]})) is TextResult


def test_a_kind_that_makes_rubbish_is_left_out(plug: Callable[[ResultKind], PluginPoint[ResultKind]]) -> None:
    point = plug(Rubbish())
    assert type(Result.from_output({"latents": [1]})) is Result
    assert [broken.reason for broken in point.broken] == ["it raised TypeError: make() gave str, not a Result"]


def test_a_picture_under_a_name_of_ones_own_has_its_workflow(session: Session, tmp_path: Path) -> None:
    nodes = session.nodes
    image = solid(session, 5)
    made = (nodes.SaveImage(image, "x"), nodes.PreviewImage(image), image)
    for number, result in enumerate(output.wait() for output in made):
        (path,) = result.save(tmp_path / f"first{number}.png")
        assert path.name == f"first{number}.png"
        metadata = read_metadata(path)
        assert "EmptyImage" in {node["class_type"] for node in (metadata.prompt or {}).values()}
        assert metadata.workflow is not None
        with PIL.Image.open(path) as saved:
            assert color_of(saved) == 5


def test_saved_files_have_their_own_names(tmp_path: Path) -> None:
    files = Result.from_output({"files": [file("a.bin", subfolder="x")]}, Folder(a=b"1"))
    assert isinstance(files, FileResult)
    assert files.save(tmp_path / "new") == [tmp_path / "new" / "a.bin"]
    assert (tmp_path / "new" / "a.bin").read_bytes() == b"1"
