"""Images of any size: one's own server's are opened, strangers' are not decoded, and Pillow's limit stays as it is."""

from __future__ import annotations

import ast
import contextlib
import io
import struct
import threading
import warnings
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import PIL.Image
import pytest

import comfy_script
from comfy_script._images import decode_image, open_image
from comfy_script.errors import FormatError, ResultError
from comfy_script.formats.metadata import read_metadata
from comfy_script.runtime.results import ImageBatchResult, ServerFile
from comfy_script.runtime.uploads import _is_transparent

PACKAGE = Path(comfy_script.__file__).parent
SIDE = 16384


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width: int, height: int, *, rows: int | None = None, before: bytes = b"", behind: bytes = b"") -> bytes:
    """A grey PNG of one colour, packed row by row; the beginning of so many rows only, if that is given."""
    packer = zlib.compressobj(1)
    row = bytes([0]) + bytes([77]) * (width if rows is None else min(width, 1000))
    packed = b"".join(packer.compress(row) for _ in range(height if rows is None else rows)) + packer.flush()
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + before + chunk(b"IDAT", packed) + behind + chunk(b"IEND", b"")


PROMPT = chunk(b"tEXt", b'prompt\0{"1": {"class_type": "A", "inputs": {}}}')


@pytest.fixture(autouse=True)
def strict() -> Iterator[None]:
    """Pillow's warnings are errors, as its documentation has it, and its limit stays."""
    limit = PIL.Image.MAX_IMAGE_PIXELS
    with warnings.catch_warnings():
        warnings.simplefilter("error", PIL.Image.DecompressionBombWarning)
        yield
    assert limit == PIL.Image.MAX_IMAGE_PIXELS


@pytest.fixture(scope="module")
def large() -> bytes:
    """16384 × 16384 pixels, one and a half times what Pillow takes."""
    return png(SIDE, SIDE, before=PROMPT)


def result(content: bytes) -> ImageBatchResult:
    file = ServerFile("large.png", "", "output")
    made = ImageBatchResult({}, (file,))
    made._kept[file] = content
    return made


def test_a_large_result_is_opened_and_a_strangers_is_not_meanwhile(large: bytes) -> None:
    with pytest.raises(PIL.Image.DecompressionBombError):
        PIL.Image.open(io.BytesIO(large))
    refused = []

    def stranger() -> None:
        while not done.is_set():
            try:
                PIL.Image.open(io.BytesIO(large))
            except PIL.Image.DecompressionBombError:
                refused.append(True)
            else:
                refused.append(False)

    done = threading.Event()
    thread = threading.Thread(target=stranger)
    thread.start()
    try:
        image = result(large)[0]
    finally:
        done.set()
        thread.join()
    assert (image.size, image.mode, image.getextrema()) == ((SIDE, SIDE), "L", (77, 77))
    assert refused
    assert all(refused)
    assert read_metadata(image).prompt == {"1": {"class_type": "A", "inputs": {}}}


def test_what_would_fill_the_memory_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    bomb = png(100_000, 100_000, rows=1)
    with pytest.raises(
        ResultError, match=r"large\.png .output. is .* 100000 × 100000 pixels, 9\.3 GiB .* 4 GiB is the"
    ):
        result(bomb)[0]
    assert result(bomb).contents() == [bomb]
    small = png(64, 64)
    with pytest.raises(OSError, match="64 × 64 pixels"):
        decode_image(small, 64 * 64 - 1)
    monkeypatch.setattr(PIL.Image, "MAX_IMAGE_PIXELS", None)
    assert decode_image(small, 64 * 64 - 1).size == (64, 64)


def test_a_large_image_is_given_as_a_mask(large: bytes) -> None:
    assert not _is_transparent(large)


def test_workflows_of_large_images_are_read_without_decoding_them(large: bytes) -> None:
    assert read_metadata(large).prompt == {"1": {"class_type": "A", "inputs": {}}}
    # Of a few bytes, with a header that says more than any memory has.
    assert read_metadata(png(2**31 - 1, 2**31 - 1, rows=1, before=PROMPT)).prompt is not None


def test_a_strangers_large_image_is_not_decoded() -> None:
    for behind in (b"", PROMPT):
        with pytest.raises(FormatError, match=r"a\.png can't be read.*no workflow before.*16384 × 16384"):
            read_metadata(png(SIDE, SIDE, rows=1, behind=behind), name="a.png")
    assert read_metadata(png(64, 64, behind=PROMPT)).prompt is not None


@pytest.mark.parametrize("kind", ["zTXt", "iTXt"])
def test_texts_that_would_fill_the_memory(kind: str) -> None:
    packed = zlib.compress(b" " * 2**26, 9)
    body = b"prompt\0\0" + packed if kind == "zTXt" else b"prompt\0\1\0\0\0" + packed
    content = png(8, 8, before=chunk(kind.encode(), body))
    with pytest.raises(FormatError, match=r"can't be read as an image: .*too large"):
        read_metadata(content)
    with pytest.raises(ResultError, match=r"too large.*contents\(\) and save\(\) give it as it is"):
        result(content)[0]


def test_many_texts_are_limited() -> None:
    texts = b"".join(chunk(b"zTXt", f"k{i}\0\0".encode() + zlib.compress(b" " * 1_000_000, 9)) for i in range(80))
    with pytest.raises(FormatError, match=r"can't be read as an image: .*[mM]emory"):
        read_metadata(png(8, 8, before=texts))


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF", "PPM", "TGA", "ICO", "JPEG2000", "MPO"])
def test_each_kind_is_opened_as_pillow_does(kind: str) -> None:
    buffer = io.BytesIO()
    PIL.Image.new("RGB", (16, 16), (200, 100, 50)).save(buffer, kind)
    expected = PIL.Image.open(io.BytesIO(buffer.getvalue()))
    opened = open_image(io.BytesIO(buffer.getvalue()))
    assert (type(opened), opened.format, opened.size) == (type(expected), expected.format, expected.size)
    assert decode_image(buffer.getvalue()).tobytes() == expected.tobytes()


def test_no_other_program_is_run() -> None:
    postscript = b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n%%EndComments\nshowpage\n"
    assert PIL.Image.open(io.BytesIO(postscript)).format == "EPS"
    with pytest.raises(PIL.UnidentifiedImageError):
        open_image(io.BytesIO(postscript))


@pytest.mark.filterwarnings("ignore::UserWarning")  # Pillow's, of damaged tags
def test_damaged_images_are_errors_of_ours() -> None:
    whole = png(32, 32, before=PROMPT)
    contents = [whole[:length] for length in range(0, len(whole), 3)]
    for place in range(0, len(whole), 2):
        contents.append(whole[:place] + bytes([whole[place] ^ 0xA5]) + whole[place + 1 :])
    for kind in ("JPEG", "WEBP", "GIF", "BMP", "TIFF"):
        buffer = io.BytesIO()
        PIL.Image.effect_noise((24, 24), 60).save(buffer, kind)
        data = buffer.getvalue()
        contents += [data[:place] + b"\xff\xff\xff" + data[place + 3 :] for place in range(0, len(data), 7)]
    for content in contents:
        with contextlib.suppress(ResultError):
            result(content)[0]
        with contextlib.suppress(FormatError):
            read_metadata(content)


def test_images_are_opened_in_one_place() -> None:
    """`Image.open` outside of it would have Pillow's limit, or another thread's."""
    found = set()
    for file in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            name = ast.unparse(node) if isinstance(node, ast.Attribute) else ""
            if name.endswith(("Image.open", "MAX_IMAGE_PIXELS", "LOAD_TRUNCATED_IMAGES", "MAX_TEXT_CHUNK")):
                parent = file.relative_to(PACKAGE).as_posix()
                found.add((parent, name))
    read: set[Any] = {("_images.py", "Image.MAX_IMAGE_PIXELS"), ("formats/embedded/image.py", "Image.MAX_IMAGE_PIXELS")}
    # The pack reads files of strangers, with Pillow's limit.
    assert found == read | {("nodes/images/codec.py", "Image.open")}
