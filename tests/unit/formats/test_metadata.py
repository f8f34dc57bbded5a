from __future__ import annotations

import io
import json
import struct
import zlib
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from comfy_script.errors import FormatError
from comfy_script.formats.files import read_workflow, workflow_format
from comfy_script.formats.metadata import Metadata, png_info, read_metadata

PROMPT: dict[str, Any] = {"1": {"class_type": "EmptyImage", "inputs": {"color": 0}}}
WORKFLOW: dict[str, Any] = {"nodes": [], "links": [], "version": 0.4, "extra": {"text": "naïve 猫"}}
SOURCE = "from comfy_script.runtime.nodes import *\nx = 'é猫'\n"


def image() -> Image.Image:
    return Image.new("RGB", (8, 8), "teal")


def saved(kind: str, **options: Any) -> bytes:
    content = io.BytesIO()
    image().save(content, kind, **options)
    return content.getvalue()


def exif_like_comfyui(prompt: Any, extra: dict[str, Any]) -> Image.Exif:
    """As `comfy_api/latest/_ui.py` writes it: the prompt in Model, the others from Make downwards."""
    exif = image().getexif()
    exif[0x0110] = f"prompt:{json.dumps(prompt)}"
    for i, (key, value) in enumerate(extra.items()):
        exif[0x010F - i] = f"{key}:{json.dumps(value)}"
    return exif


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def with_chunk(kind: bytes, data: bytes, *, before: bytes = b"IDAT") -> bytes:
    content = saved("PNG")
    place = content.index(before) - 4
    return content[:place] + chunk(kind, data) + content[place:]


def test_png_round_trip(tmp_path: Path) -> None:
    path = tmp_path / "x.png"
    image().save(path, pnginfo=png_info(PROMPT, WORKFLOW, {"ComfyScriptSource": SOURCE, "number": 3}))
    expected = Metadata(PROMPT, WORKFLOW, {"ComfyScriptSource": SOURCE, "number": 3})
    assert read_metadata(path) == expected
    assert read_metadata(str(path)) == expected
    assert read_metadata(path.read_bytes()) == expected
    with Image.open(path) as opened:
        assert read_metadata(opened) == expected


@pytest.mark.parametrize("kind", ["WEBP", "JPEG"])
def test_exif_as_comfyui_writes_it(kind: str) -> None:
    content = saved(kind, exif=exif_like_comfyui(PROMPT, {"workflow": WORKFLOW, "ComfyScriptSource": SOURCE}))
    assert read_metadata(content) == Metadata(PROMPT, WORKFLOW, {"ComfyScriptSource": SOURCE})


def test_other_exif_is_no_metadata() -> None:
    exif = image().getexif()
    exif[0x010F] = "Canon"
    exif[0x0110] = "EOS: the camera"
    assert read_metadata(saved("JPEG", exif=exif)) == Metadata()


def test_an_image_without_metadata() -> None:
    assert read_metadata(saved("PNG")) == Metadata()
    assert read_metadata(image()) == Metadata()


@pytest.mark.parametrize("zipped", [True, False])
def test_compressed_and_international_chunks(zipped: bool) -> None:
    info = PngInfo()
    info.add_text("prompt", json.dumps(PROMPT), zip=zipped)
    info.add_itxt("workflow", json.dumps(WORKFLOW, ensure_ascii=False), zip=zipped)
    assert read_metadata(saved("PNG", pnginfo=info)) == Metadata(PROMPT, WORKFLOW)


def test_utf8_in_a_latin1_chunk() -> None:
    content = with_chunk(b"tEXt", b"workflow\0" + json.dumps(WORKFLOW, ensure_ascii=False).encode())
    assert read_metadata(content).workflow == WORKFLOW


def test_text_behind_the_pixels() -> None:
    content = with_chunk(b"tEXt", b"prompt\0" + json.dumps(PROMPT).encode(), before=b"IEND")
    assert read_metadata(content).prompt == PROMPT


def test_animated_png_as_comfyui_writes_it() -> None:
    info = PngInfo()
    info.add(b"comf", b"prompt\0" + json.dumps(PROMPT).encode("latin-1"), after_idat=True)
    info.add(b"comf", b"workflow\0" + json.dumps(WORKFLOW).encode("latin-1"), after_idat=True)
    content = saved("PNG", pnginfo=info, save_all=True, append_images=[Image.new("RGB", (8, 8), "red")])
    assert read_metadata(content) == Metadata(PROMPT, WORKFLOW)


def test_other_text_is_kept_as_it_is() -> None:
    info = PngInfo()
    info.add_text("parameters", "a cat\nSteps: 20")
    assert read_metadata(saved("PNG", pnginfo=info)).extra == {"parameters": "a cat\nSteps: 20"}


@pytest.mark.parametrize(
    ("key", "text", "words"),
    [
        ("workflow", "{not json", "'workflow' .* not valid JSON"),
        ("prompt", "[1, 2]", "'prompt' .* no JSON object, but list"),
        ("prompt", "[" * 100_000, "'prompt' .* nested too deep"),
    ],
)
def test_bad_json_names_the_key(tmp_path: Path, key: str, text: str, words: str) -> None:
    info = PngInfo()
    info.add_text(key, text)
    path = tmp_path / "bad.png"
    image().save(path, pnginfo=info)
    with pytest.raises(FormatError, match=words) as caught:
        read_metadata(path)
    assert "bad.png" in str(caught.value)


def test_a_prompt_that_is_null_is_none() -> None:
    """ComfyUI writes `null` for a workflow that a client sent without one."""
    info = PngInfo()
    info.add_text("workflow", "null")
    assert read_metadata(saved("PNG", pnginfo=info)).workflow is None


@pytest.mark.parametrize("kind", [b"zTXt", b"iTXt"])
def test_a_decompression_bomb_is_refused(kind: bytes) -> None:
    bomb = zlib.compress(b" " * 200_000_000, 9)
    data = b"workflow\0\0" + bomb if kind == b"zTXt" else b"workflow\0\1\0\0\0" + bomb
    with pytest.raises(FormatError, match="too large"):
        read_metadata(with_chunk(kind, data))


def test_a_long_text_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("comfy_script.formats.metadata.MAX_TEXT", 10)
    with pytest.raises(FormatError, match=r"'prompt' .* too long"):
        read_metadata(saved("PNG", pnginfo=png_info(PROMPT)))


@pytest.mark.parametrize("content", [b"", b"no image", saved("PNG")[:20], b"\x89PNG\r\n\x1a\n" + b"\0" * 40])
def test_what_is_no_image_is_refused(content: bytes) -> None:
    with pytest.raises(FormatError):
        read_metadata(content)


@pytest.mark.parametrize("cut", range(30, 200, 7))
def test_a_cut_file_gives_an_answer_or_our_error(cut: int) -> None:
    try:
        found = read_metadata(saved("PNG", pnginfo=png_info(PROMPT))[:cut])
    except FormatError:
        return
    assert found.prompt in (None, PROMPT)


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_metadata(tmp_path / "gone.png")


@pytest.mark.parametrize("key", ["", "x" * 80, "猫", "line\nbreak"])
def test_keys_that_a_png_cannot_have(key: str) -> None:
    with pytest.raises(FormatError, match="key of a PNG text"):
        png_info(extra={key: 1})


def test_a_key_that_is_given_twice() -> None:
    with pytest.raises(FormatError, match="'prompt' is given twice"):
        png_info(PROMPT, extra={"prompt": {}})


def test_workflow_files(tmp_path: Path) -> None:
    path = tmp_path / "w.json"
    for data, kind in ((PROMPT, "api"), (WORKFLOW, "ui")):
        path.write_text(json.dumps(data))
        assert read_workflow(path) == data
        assert workflow_format(read_workflow(path)) == kind
    path.write_bytes(b"\xef\xbb\xbf" + json.dumps(PROMPT).encode())
    assert read_workflow(path) == PROMPT
    path.write_text(json.dumps({"prompt": PROMPT, "client_id": "x"}))
    assert read_workflow(str(path)) == PROMPT


def test_workflow_of_an_image(tmp_path: Path) -> None:
    path = tmp_path / "x.png"
    image().save(path, pnginfo=png_info(PROMPT, WORKFLOW))
    assert read_workflow(path) == WORKFLOW
    image().save(path, pnginfo=png_info(PROMPT))
    assert read_workflow(path) == PROMPT
    image().save(path)
    with pytest.raises(FormatError, match=r"x\.png has no workflow"):
        read_workflow(path)


@pytest.mark.parametrize(
    "text", ["{", "[]", "{}", '{"a": 1}', '{"a": {"b": 1}}', "{" + '"a": [' * 100_000, "plain text"]
)
def test_files_that_are_no_workflow(tmp_path: Path, text: str) -> None:
    path = tmp_path / "bad.json"
    path.write_text(text)
    with pytest.raises(FormatError, match=r"bad\.json"):
        read_workflow(path)


def test_a_workflow_with_an_unknown_node_is_one() -> None:
    """The page leaves out the class type of a node that it doesn't know."""
    assert workflow_format({**PROMPT, "2": {"inputs": {"UNKNOWN": 1}, "_meta": {}}}) == "api"


def tagged(kind: str, codec: str) -> bytes:
    """A bit of silence or black, with tags as ComfyUI's nodes write them."""
    import av

    content = io.BytesIO()
    options = {"movflags": "use_metadata_tags"} if kind == "mp4" else {}
    with av.open(content, "w", format=kind, options=options) as container:
        container.metadata["prompt"] = json.dumps(PROMPT)
        container.metadata["workflow"] = json.dumps(WORKFLOW)
        container.metadata["ComfyScriptSource"] = json.dumps(SOURCE)
        container.metadata["title"] = "not ours"
        if codec == "mpeg4":
            stream = container.add_stream(codec, rate=10)
            stream.width = stream.height = 16
            frame = av.VideoFrame(16, 16, "yuv420p")
            packets = [*stream.encode(frame), *stream.encode()]
        else:
            stream = container.add_stream(codec, rate=48000, layout="mono")
            layout = {"libmp3lame": "s16p", "flac": "s16", "libopus": "s16", "libvorbis": "fltp"}[codec]
            frame = av.AudioFrame(format=layout, layout="mono", samples=960)
            frame.sample_rate = 48000
            for plane in frame.planes:
                plane.update(bytes(plane.buffer_size))
            packets = [*stream.encode(frame), *stream.encode()]
        for packet in packets:
            container.mux(packet)
    return content.getvalue()


@pytest.mark.comfyui
@pytest.mark.parametrize(
    ("kind", "codec"),
    [("flac", "flac"), ("mp3", "libmp3lame"), ("opus", "libopus"), ("mp4", "mpeg4"), ("webm", "libopus")],
)
def test_audio_and_video(kind: str, codec: str) -> None:
    metadata = read_metadata(tagged(kind, codec))
    assert (metadata.prompt, metadata.workflow) == (PROMPT, WORKFLOW)
    assert {key.lower(): value for key, value in metadata.extra.items()} == {"comfyscriptsource": SOURCE}


def test_glb() -> None:
    extras = {"prompt": json.dumps(PROMPT), "workflow": json.dumps(WORKFLOW)}
    header = json.dumps({"asset": {"version": "2.0", "extras": extras}}).encode()
    content = b"glTF" + struct.pack("<III", 2, 20 + len(header), len(header)) + b"JSON" + header
    assert read_metadata(content) == Metadata(PROMPT, WORKFLOW)


def test_safetensors() -> None:
    header = json.dumps({"__metadata__": {"prompt": json.dumps(PROMPT), "workflow": json.dumps(WORKFLOW)}}).encode()
    assert read_metadata(struct.pack("<Q", len(header)) + header + bytes(8)) == Metadata(PROMPT, WORKFLOW)


def test_svg() -> None:
    texts = json.dumps({"prompt": PROMPT, "workflow": WORKFLOW})
    content = f'<?xml version="1.0"?>\n<svg><metadata>\n<![CDATA[\n{texts}\n]]></metadata></svg>'.encode()
    assert read_metadata(content) == Metadata(PROMPT, WORKFLOW)
