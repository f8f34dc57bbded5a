"""Workflows inside images: ComfyUI's metadata in PNG, WEBP and JPEG, and workflow files.

ComfyUI writes JSON texts under the keys `prompt` (API format), `workflow` (the page's format) and whatever else came
as `extra_pnginfo`: as text chunks of a PNG (`comf` chunks of an animated one), and in EXIF of other formats as
`key:JSON`, the prompt in Model (0x0110), the others in Make (0x010F) and the tags below it
(`comfy_api/latest/_ui.py` of ComfyUI 0.30.0).
"""

from __future__ import annotations

import io
import json
import re
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from ..errors import FormatError

if TYPE_CHECKING:
    from PIL import Image
    from PIL.PngImagePlugin import PngInfo

__all__ = ["Metadata", "png_info", "read_metadata", "read_workflow", "workflow_format"]

MAX_TEXT = 64 * 2**20
"""Longest text that is read, in characters. Compressed chunks have Pillow's own limit, 1 MiB when unpacked."""

_EXIF_TAGS = range(0x0100, 0x0111)
_EXIF_TEXT = re.compile(r"([A-Za-z_][\w .-]{0,78}):(.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Metadata:
    """What an image says about its making.

    Attributes:
        prompt: The workflow in API format, if there is one.
        workflow: The workflow in the page's format, if there is one.
        extra: Everything else that is text, such as `ComfyScriptSource`: JSON is decoded, other text is kept.
    """

    prompt: dict[str, Any] | None = None
    workflow: dict[str, Any] | None = None
    extra: dict[str, Any] = field(default_factory=dict)


def read_metadata(source: str | Path | bytes | Image.Image) -> Metadata:
    """Reads the workflow and the other texts from an image (PNG, WEBP, JPEG, and what else Pillow reads EXIF from).

    Args:
        source: A file's path, its content, or an image that Pillow opened.

    Returns:
        The metadata; its fields are empty when the image has none.

    Raises:
        FormatError: It is no image, or is damaged; a text is too long; `prompt` or `workflow` is not a JSON object.
        OSError: The file can't be read.
    """
    from PIL import Image

    if isinstance(source, Image.Image):
        return _read(source, "the image")
    if isinstance(source, bytes):
        return _read_content(source, "the image")
    return _read_content(Path(source).read_bytes(), str(source))


def png_info(
    prompt: Mapping[str, Any] | None = None,
    workflow: Mapping[str, Any] | None = None,
    extra: Mapping[str, Any] | None = None,
) -> PngInfo:
    """Metadata to save a PNG with, as ComfyUI writes it: `image.save(path, pnginfo=png_info(prompt, workflow))`.

    Args:
        prompt: The workflow in API format.
        workflow: The workflow in the page's format.
        extra: More values by key, made of JSON types.

    Raises:
        FormatError: A key in `extra` can't be the key of a PNG text (1 to 79 Latin-1 characters), or is `prompt` or
            `workflow` while that is given too.
    """
    from PIL.PngImagePlugin import PngInfo

    info = PngInfo()
    own = {key: value for key, value in (("prompt", prompt), ("workflow", workflow)) if value is not None}
    for key in extra or {}:
        if key in own:
            raise FormatError(f"{key!r} is given twice: as {key}= and in extra=")
        if not (1 <= len(key) <= 79 and key.isprintable() and max(map(ord, key)) < 256):
            raise FormatError(f"{key!r} can't be the key of a PNG text: it takes 1 to 79 Latin-1 characters")
    for key, value in (*own.items(), *(extra or {}).items()):
        info.add_text(key, json.dumps(value))
    return info


def read_workflow(path: str | Path) -> dict[str, Any]:
    """Reads a workflow from a JSON file, or from an image (the page's format if it has both).

    `workflow_format` says which format it is. The body of a request to `/prompt` counts as the prompt in it.

    Raises:
        FormatError: It is neither an image nor JSON, or the JSON is no workflow.
        OSError: The file can't be read.
    """
    content = Path(path).read_bytes()
    if content.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] not in (b"{", b"["):
        metadata = _read_content(content, str(path))
        found = metadata.workflow or metadata.prompt
        if found is None:
            raise FormatError(f"{path} has no workflow in its metadata")
        return found
    try:
        data = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise FormatError(f"{path} is not valid JSON: {error}") from error
    if isinstance(data, dict) and "nodes" not in data and _is_api(data.get("prompt")):
        data = data["prompt"]
    workflow_format(data, str(path))
    workflow: dict[str, Any] = data
    return workflow


def workflow_format(data: Any, name: str = "the workflow") -> Literal["api", "ui"]:
    """Tells the two formats of a workflow apart.

    Args:
        data: The decoded JSON.
        name: What to call it in the error.

    Raises:
        FormatError: It is neither.
    """
    if isinstance(data, Mapping) and isinstance(data.get("nodes"), list):
        return "ui"
    if _is_api(data):
        return "api"
    raise FormatError(
        f"{name} is no ComfyUI workflow: it has neither `nodes` (the page's format) nor nodes with a `class_type` "
        "(API format)"
    )


def _is_api(data: Any) -> bool:
    # The page leaves out the class type of a node that it doesn't know.
    return (
        isinstance(data, Mapping)
        and all(isinstance(node, Mapping) for node in data.values())
        and any(isinstance(node.get("class_type"), str) for node in data.values())
    )


def _read_content(content: bytes, name: str) -> Metadata:
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(content)) as image:
            return _read(image, name)
    except UnidentifiedImageError:
        raise FormatError(f"{name} is no image that can be read: give a PNG, WEBP or JPEG file") from None
    except (OSError, SyntaxError, ValueError, EOFError, struct.error, Image.DecompressionBombError) as error:
        raise FormatError(f"{name} can't be read as an image: {error}") from error


def _read(image: Image.Image, name: str) -> Metadata:
    try:
        texts = dict(_texts(image))
    except (OSError, SyntaxError, ValueError, EOFError, struct.error) as error:
        raise FormatError(f"the metadata of {name} can't be read: {error}") from error
    return _from_texts(texts, name)


def _texts(image: Image.Image) -> Iterator[tuple[str, str]]:
    """Keys and texts; the later of two with the same key counts, as in the page."""
    from PIL import PngImagePlugin

    if isinstance(image, PngImagePlugin.PngImageFile):
        found = [(key, value) for key, value in image.info.items() if isinstance(key, str) and isinstance(value, str)]
        if not any(key in ("prompt", "workflow") for key, _ in found):
            # Texts may also stand behind the pixels; Pillow reads those when it has decoded them.
            found = [*image.text.items()]
        for key, value in found:
            yield key, _as_utf8(value)
        for chunk in image.private_chunks:
            if chunk[0] == b"comf" and b"\0" in chunk[1]:
                keyword, _, content = chunk[1].partition(b"\0")
                yield keyword.decode("latin-1"), _as_utf8(content.decode("latin-1"))
        return
    for name in ("prompt", "workflow"):
        if isinstance(image.info.get(name), str):
            yield name, image.info[name]
    for tag, text in image.getexif().items():
        match = _EXIF_TEXT.match(text.rstrip("\0")) if tag in _EXIF_TAGS and isinstance(text, str) else None
        if match is None:
            continue
        key, value = match[1], _as_utf8(match[2])
        if key.lower() in ("prompt", "workflow"):
            yield key.lower(), value
        elif _is_json(value):
            # A camera's own words may have a colon too; ComfyUI's values are JSON.
            yield key, value


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _as_utf8(text: str) -> str:
    """Pillow reads tEXt and EXIF as Latin-1, as the standards say; some tools write UTF-8 there."""
    if text.isascii() or getattr(text, "lang", None) is not None:
        return text
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text


def _from_texts(texts: dict[str, str], name: str) -> Metadata:
    known: dict[str, dict[str, Any] | None] = {"prompt": None, "workflow": None}
    extra: dict[str, Any] = {}
    for key, text in texts.items():
        if len(text) > MAX_TEXT:
            raise FormatError(f"{key!r} in the metadata of {name} is too long: {len(text)} characters")
        try:
            value = json.loads(text)
        except (ValueError, RecursionError) as error:
            if key in known:
                raise FormatError(f"{key!r} in the metadata of {name} is not valid JSON: {error}") from error
            value = text
        if key not in known:
            extra[key] = value
        elif isinstance(value, dict):
            known[key] = value
        elif value is not None:
            raise FormatError(f"{key!r} in the metadata of {name} is no JSON object, but {type(value).__name__}")
    return Metadata(known["prompt"], known["workflow"], extra)
