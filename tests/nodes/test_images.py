"""Images in and out on a server with our nodes: by path, and through its memory."""

from __future__ import annotations

import asyncio
import functools
import json
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image, UnidentifiedImageError

from comfy_script.comfyui import Server
from comfy_script.formats.compare import compare
from comfy_script.formats.from_api import from_api
from comfy_script.nodes.images import codec
from comfy_script.nodes.images.codec import decode, encode_png
from comfy_script.nodes.images.memory import ImageMemory
from comfy_script.runtime import Session, util


def noise(mode: str = "RGB", size: tuple[int, int] = (24, 16), seed: int = 0) -> Image.Image:
    bands = len(Image.new(mode, (1, 1)).getbands())
    values = np.random.default_rng(seed).integers(0, 256, (size[1], size[0], bands), np.uint8)
    return Image.fromarray(values if bands > 1 else values[:, :, 0], mode)


def assert_inverted(image: Image.Image, original: Any) -> None:
    """But for one step, which ComfyUI's cutting off at 8 bits may take."""
    difference = 255 - np.asarray(original).astype(int) - np.asarray(image)
    assert difference.min() >= 0
    assert difference.max() <= 1


def files_of(base: Path) -> set[Path]:
    return {path for folder in ("input", "output", "temp") for path in (base / folder).rglob("*") if path.is_file()}


@pytest.fixture
def leaves_no_file(base_directory: Path) -> Any:
    before = files_of(base_directory)
    yield
    assert files_of(base_directory) == before


@pytest.mark.usefixtures("leaves_no_file")
def test_images_pass_through_memory(session: Session, tmp_path: Path) -> None:
    picture = noise()
    picture.save(tmp_path / "picture.webp", lossless=True)
    for given in (picture, np.asarray(picture), np.asarray(picture) / 255.0, tmp_path / "picture.webp"):
        [back] = util.get_images(session.nodes.ImageInvert(given))
        assert_inverted(back, picture)
    [back] = util.get_images(util.load_image(picture, session=session))
    assert np.array_equal(np.asarray(back), np.asarray(picture))


@pytest.mark.usefixtures("leaves_no_file")
def test_masks_pass_through_memory(session: Session) -> None:
    n = session.nodes
    white = np.zeros((16, 24), np.float32)
    white[:, 12:] = 1
    [mask] = n.InvertMask(white).wait()
    assert_inverted(mask.convert("L"), 255 * white)
    transparent = noise("RGBA")
    [mask] = n.InvertMask(transparent).wait()
    assert_inverted(mask.convert("L"), 255 - np.asarray(transparent)[:, :, 3])


@pytest.mark.usefixtures("leaves_no_file")
def test_the_same_work_again_gives_its_images_again(session: Session) -> None:
    """ComfyUI keeps the outcome of a node that it has run; the images of an earlier run may be gone."""
    for _ in range(3):
        [back] = util.get_images(session.nodes.ImageInvert(noise(seed=3)))
        assert_inverted(back, noise(seed=3))


@pytest.mark.usefixtures("leaves_no_file")
def test_a_result_can_be_read_again_and_again(session: Session) -> None:
    n = session.nodes
    with session.workflow(wait=True) as workflow:
        batch = n.SaveImageToMemory(util.concat_images(*(n.EmptyImage(8, 8, 1, color) for color in (1, 2, 3))))
    [result] = workflow.task.wait()
    assert [str(file).endswith(" [memory]") for file in result.files] == [True] * 3
    for _ in range(2):
        assert [image.getpixel((0, 0))[2] for image in batch.wait()] == [1, 2, 3]
        assert result[1].getpixel((0, 0)) == (0, 0, 2)
    info = result[0].info
    written = json.loads(info["prompt"])
    assert all(node_id.isdecimal() for node_id in written)
    assert compare(from_api(written), from_api(workflow.api_format())) == []
    assert "workflow" in info


@pytest.mark.usefixtures("leaves_no_file")
def test_coroutines(session: Session) -> None:
    async def main() -> list[Any]:
        outputs = [session.nodes.ImageInvert(noise(seed=seed)) for seed in range(8, 12)]
        return list(await asyncio.gather(*(session.await_for(output) for output in outputs)))

    for seed, result in zip(range(8, 12), asyncio.run(main()), strict=True):
        assert_inverted(result[0], noise(seed=seed))


def test_what_is_not_in_memory_is_refused(session: Session) -> None:
    from comfy_script.errors import PromptRefusedError

    with pytest.raises(PromptRefusedError, match=r"no image 'f+' in the server's memory: send it again"):
        session.nodes.LoadImageFromMemory("f" * 32)[0].wait()


def test_a_server_without_our_nodes_takes_files(session: Session, registry: Any) -> None:
    from comfy_script.runtime import Session

    offline = Session(registry=registry)
    with offline.workflow(queue=False) as workflow:
        offline.nodes.PreviewImage(offline.nodes.ImageInvert(noise()))
    types = {node["class_type"]: node["inputs"] for node in workflow.api_format().values()}
    assert set(types) == {"LoadImage", "ImageInvert", "PreviewImage"}
    assert types["LoadImage"]["image"].startswith("comfy_script/")
    with session.workflow(queue=False) as workflow:
        session.nodes.PreviewImage(session.nodes.ImageInvert(noise()))
    assert {node["class_type"] for node in workflow.api_format().values()} == {
        "LoadImageFromMemory",
        "ImageInvert",
        "PreviewImage",
    }


def test_what_is_put_is_served_as_no_page(server: Server) -> None:
    url = f"{server.url}comfy_script/memory/{'a' * 32}"
    page = b"<script>alert(1)</script>"
    urllib.request.urlopen(urllib.request.Request(url, page, method="PUT")).close()
    with urllib.request.urlopen(url) as answer:
        assert answer.read() == page
        assert answer.headers["Content-Type"] == "application/octet-stream"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_load_image_from_path(session: Session, base_directory: Path) -> None:
    n = session.nodes
    [name] = util.save_image_and_get_paths(n.EmptyImage(8, 8, 1, 0x102030), "by path/name")
    image, mask = n.LoadImageFromPath(name.replace("/", "\\"))
    assert image.wait()[0].getpixel((0, 0)) == (0x10, 0x20, 0x30)
    assert mask.wait()[0].convert("L").getextrema() == (0, 0)
    # Another picture under the same name is another picture.
    Image.new("RGB", (8, 8), "white").save(base_directory / "output" / name.removesuffix(" [output]"))
    image, _ = n.LoadImageFromPath(name)
    assert image.wait()[0].getpixel((0, 0)) == (255, 255, 255)


def test_frames_of_a_video(session: Session) -> None:
    n = session.nodes
    frames = util.concat_images(n.EmptyImage(32, 32, 1, 0), n.EmptyImage(32, 32, 1, 0xFFFFFF))
    [file] = n.SaveVideo(n.CreateVideo(frames, 8.0), "frames", "mp4", "h264").wait().files
    image, _ = n.LoadImageFromPath(str(file))
    assert [round(picture.convert("L").getpixel((5, 5)) / 255) for picture in image.wait()] == [0, 1]


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "LA", "P", "1", "CMYK"])
def test_kinds_of_pictures(mode: str, tmp_path: Path) -> None:
    picture = noise("RGBA" if mode in ("RGBA", "LA") else "RGB").convert(mode)
    file = tmp_path / ("picture.tiff" if mode == "CMYK" else "picture.png")
    picture.save(file)
    image, mask = decode(file)
    assert (image.shape, mask.shape) == ((1, 16, 24, 3), (1, 16, 24))
    assert np.array_equal((image[0] * 255).round().byte().numpy(), np.asarray(picture.convert("RGB")))
    alpha = np.asarray(picture.convert("RGBA"))[:, :, 3]
    assert np.array_equal(((1 - mask[0]) * 255).round().byte().numpy(), alpha)
    content = decode(file.read_bytes())
    assert torch.equal(content[0], image)


def test_sixteen_bits_stay() -> None:
    values = np.array([[0, 1, 32768, 65535]], np.uint16)
    image, _ = decode(png_of(Image.fromarray(values)))
    assert np.array_equal((image[0, :, :, 0] * 65535).round().numpy(), values.astype(np.float32))


def test_animations_are_batches_and_turned_pictures_are_turned(tmp_path: Path) -> None:
    frames = [Image.new("RGB", (8, 4), color) for color in ("red", "lime", "blue")]
    frames[0].save(tmp_path / "animation.webp", save_all=True, append_images=frames[1:], lossless=True)
    image, mask = decode(tmp_path / "animation.webp")
    assert image[:, 0, 0].tolist() == [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    assert not mask.any()
    exif = Image.Exif()
    exif[0x0112] = 6
    frames[0].save(tmp_path / "turned.jpg", exif=exif)
    assert decode(tmp_path / "turned.jpg")[0].shape == (1, 8, 4, 3)


def test_files_that_would_fill_the_memory_are_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    frames = [noise("L", (100, 100), seed) for seed in range(5)]
    for name in ("frames.gif", "frames.png", "frames.tiff", "frames.webp"):
        frames[0].save(tmp_path / name, save_all=True, append_images=frames[1:])
        checks: list[None] = []
        assert len(decode(tmp_path / name, functools.partial(checks.append, None))[0]) == len(checks) == 5
        with monkeypatch.context() as patch:
            patch.setattr(codec, "MAX_PIXELS", 4 * 100 * 100)
            with pytest.raises(ValueError, match="more than 40000 pixels together"):
                decode(tmp_path / name)
    with monkeypatch.context() as patch:
        patch.setattr(Image, "MAX_IMAGE_PIXELS", 4999)
        with pytest.raises(ValueError, match=r"too large for a server: .*10000 pixels"):
            decode(tmp_path / "frames.png")


def test_videos_that_would_fill_the_memory_are_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("frames.mp4", "frames.mkv", "frames.avi"):
        path = tmp_path / name
        write_video(path, frames=5)
        codec.check_video(path)
        codec.check_video(path.read_bytes())
        with monkeypatch.context() as patch:
            patch.setattr(codec, "MAX_PIXELS", 4 * 64 * 64)
            with pytest.raises(ValueError, match="more than 16384 pixels together"):
                codec.check_video(path)


def test_a_playlist_reads_no_other_file(tmp_path: Path) -> None:
    """FFmpeg would read the video that it names, wherever that lies."""
    import av

    secret, playlist = tmp_path / "secret.ts", tmp_path / "playlist.m3u8"
    write_video(secret, frames=2)
    playlist.write_text(f"#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n{secret}\n#EXT-X-ENDLIST\n")
    with av.open(str(playlist)) as container:
        assert container.format.name == "hls"
    postscript = tmp_path / "program.eps"
    postscript.write_text("%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n%%EndComments\nshowpage\n")
    for file in (playlist, postscript):
        with pytest.raises(UnidentifiedImageError):
            decode(file)
        with pytest.raises(ValueError, match="no image that Pillow reads, and no video"):
            codec.check_video(file)


def write_video(path: Path, *, frames: int) -> None:
    import av

    with av.open(str(path), "w") as container:
        stream = container.add_stream("h264" if path.suffix == ".ts" else "mpeg4", rate=8)
        stream.width = stream.height = 64
        stream.pix_fmt = "yuv420p"
        for number in range(frames):
            picture = np.full((64, 64, 3), 40 * number, np.uint8)
            container.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
        container.mux(stream.encode())


def test_pictures_keep_their_bits_and_texts() -> None:
    values = torch.arange(256, dtype=torch.float32).reshape(1, 16, 16, 1).expand(1, 16, 16, 3) / 255
    data = encode_png(values[0], {"prompt": '{"ü": 1}'})
    image, _ = decode(data)
    assert torch.equal(image, values)


def png_of(picture: Image.Image) -> bytes:
    import io

    buffer = io.BytesIO()
    picture.save(buffer, "PNG")
    return buffer.getvalue()


@pytest.fixture
def memory(tmp_path: Path) -> Callable[[int], ImageMemory]:
    return lambda capacity: ImageMemory(capacity, lambda: tmp_path / "overflow")


def name_of(number: int) -> str:
    return f"{number:032x}.png"


def test_memory_gives_what_was_put(memory: Callable[[int], ImageMemory], tmp_path: Path) -> None:
    images = memory(100)
    images.put(name_of(1), b"one")
    assert name_of(1) in images
    assert [images.get(name_of(1)), images.get(name_of(1))] == [b"one", b"one"]
    assert name_of(2) not in images
    with pytest.raises(KeyError):
        images.get(name_of(2))
    assert not (tmp_path / "overflow").exists()


def test_memory_lets_go_of_what_was_fetched_first(memory: Callable[[int], ImageMemory], tmp_path: Path) -> None:
    images = memory(30)
    for number in range(3):
        images.put(name_of(number), b"0123456789")
    images.get(name_of(1))
    images.put(name_of(3), b"0123456789")
    assert [name_of(number) in images for number in range(4)] == [True, False, True, True]
    assert not (tmp_path / "overflow").exists()


def test_memory_loses_nothing_that_is_awaited(memory: Callable[[int], ImageMemory], tmp_path: Path) -> None:
    images = memory(30)
    contents = {name_of(number): bytes([number]) * 10 for number in range(20)}
    for name, data in contents.items():
        images.put(name, data)
    assert len(list((tmp_path / "overflow").iterdir())) == 17
    assert {name: images.get(name) for name in contents} == contents


def test_memory_keeps_an_image_for_each_time_it_was_put(memory: Callable[[int], ImageMemory]) -> None:
    images = memory(10)
    for _ in range(2):
        images.put(name_of(1), b"0123456789")
    images.get(name_of(1))
    images.put(name_of(2), b"0123456789")
    assert images.get(name_of(1)) == b"0123456789"


@pytest.mark.parametrize("name", ["", "../../x", "A" * 32, "0" * 31, "0" * 32 + ".png/..", "0" * 32 + ".."])
def test_memory_takes_hashes_only(memory: Callable[[int], ImageMemory], name: str) -> None:
    images = memory(10)
    with pytest.raises(ValueError, match="no name"):
        images.put(name, b"x")
    assert name not in images
    with pytest.raises(KeyError):
        images.get(name)


def test_memory_and_its_files_have_limits(tmp_path: Path) -> None:
    images = ImageMemory(100, lambda: tmp_path / "overflow", on_disk=200, most=5)
    names = [name_of(number) for number in range(100)]
    for name in names:
        images.put(name, b"")  # of no bytes: their number counts
    assert [name for name in names if name in images] == names[-10:]
    images.put(name_of(100), bytes(150))
    assert images.get(name_of(100)) == bytes(150)
    images.put(name_of(101), bytes(150))
    assert name_of(100) not in images
    assert sum(file.stat().st_size for file in (tmp_path / "overflow").iterdir()) <= 200
    assert len(list((tmp_path / "overflow").iterdir())) <= 5
    with pytest.raises(OSError, match="300 bytes is too large"):
        images.put(name_of(102), bytes(300))
    for file in (tmp_path / "overflow").iterdir():
        file.unlink()
    with pytest.raises(KeyError):
        images.get(name_of(101))
    assert name_of(101) not in images


def test_a_full_disk_loses_nothing_that_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    images = ImageMemory(10, lambda: tmp_path / "overflow")
    images.put(name_of(1), bytes(10))

    def full(file: Path, data: bytes) -> int:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_bytes", full)
        for number in (2, 3):
            with pytest.raises(OSError, match="No space left"):
                images.put(name_of(number), bytes(10))
    assert images.get(name_of(1)) == bytes(10)
    assert name_of(2) not in images
    assert not list((tmp_path / "overflow").iterdir())
