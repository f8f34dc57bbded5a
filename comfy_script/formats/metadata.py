"""Workflows inside files: what ComfyUI writes beside images, audio, video and models.

ComfyUI writes JSON texts under the keys `prompt` (API format), `workflow` (the page's format) and whatever else came
as `extra_pnginfo`. Where in a file they are is the matter of `embedded`.
"""

from __future__ import annotations

import contextlib
import io
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from .._reading import open_file
from ..errors import FormatError
from .embedded.headers import glb_texts, is_glb, is_safetensors, safetensors_texts
from .embedded.image import image_texts, opened_image_texts
from .embedded.media import media_format, media_texts
from .embedded.svg import is_svg, svg_values
from .json_text import check_finite, parse_json, parse_workflow

if TYPE_CHECKING:
    from PIL import Image
    from PIL.PngImagePlugin import PngInfo

__all__ = ["PICTURES_KEY", "SOURCE_KEY", "Metadata", "is_png_key", "png_info", "read_metadata"]

SOURCE_KEY = "ComfyScriptSource"
"""The key of a script's source in an image's metadata; the same as ComfyScript's, so that its tools find it."""

PICTURES_KEY = "ComfyScriptPictures"
"""The key of what a picture that is made of several says of them."""

MAX_TEXT = 64 * 2**20
"""Longest text that is read, in characters. Compressed chunks have Pillow's own limit, 1 MiB when unpacked."""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a file says about its making.

    Attributes:
        prompt: The workflow in API format, if there is one.
        workflow: The workflow in the page's format, if there is one.
        extra: Everything else that is text, such as `ComfyScriptSource`: JSON is decoded, other text is kept.
    """

    prompt: dict[str, Any] | None = None
    workflow: dict[str, Any] | None = None
    extra: dict[str, Any] = field(default_factory=dict)


def read_metadata(source: str | Path | bytes | Image.Image, *, name: str | None = None) -> Metadata:
    """Reads the workflow and the other texts from a file that ComfyUI made.

    Images (PNG, WEBP, JPEG, and what else Pillow reads EXIF from), audio and video (FLAC, MP3, Ogg, MP4, WEBM: with
    PyAV, which ComfyUI brings), SVG, GLB, and safetensors with its latents.

    Args:
        source: A file's path, its content, or an image that Pillow opened.
        name: What to call it in an error; its path by default.

    Returns:
        The metadata; its fields are empty when the file has none.

    Raises:
        FormatError: It is of no such kind, or is damaged; a text is too long; `prompt` or `workflow` is not a JSON
            object.
        OSError: The file can't be read.
    """
    if not isinstance(source, str | Path | bytes):
        name = name or "the image"
        return _from_texts(opened_image_texts(source, name).items(), name)
    name = name or ("the file" if isinstance(source, bytes) else str(source))
    with _opened(source) as file:
        return _from_texts(_texts(file, name), name)


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
            `workflow` while that is given too; a number is none that JSON has.
    """
    from PIL.PngImagePlugin import PngInfo

    info = PngInfo()
    own = {key: value for key, value in (("prompt", prompt), ("workflow", workflow)) if value is not None}
    for key in extra or {}:
        if key in own:
            raise FormatError(f"{key!r} is given twice: as {key}= and in extra=")
        if not is_png_key(key):
            raise FormatError(f"{key!r} can't be the key of a PNG text: it takes 1 to 79 Latin-1 characters")
    for key, value in (*own.items(), *(extra or {}).items()):
        check_finite(value, repr(key))
        info.add_text(key, json.dumps(value, allow_nan=False))
    return info


def is_png_key(key: str) -> bool:
    """Whether a text can be the key of a PNG text."""
    return 1 <= len(key) <= 79 and key.isprintable() and max(map(ord, key)) < 256


@contextlib.contextmanager
def _opened(source: str | Path | bytes) -> Iterator[IO[bytes]]:
    with io.BytesIO(source) if isinstance(source, bytes) else open_file(source) as file:
        yield file


def _texts(file: IO[bytes], name: str) -> Iterable[tuple[str, Any]]:
    start = file.read(64)
    file.seek(0)
    media = media_format(start)
    if media is not None:
        return media_texts(file, media, name)
    if is_glb(start):
        return glb_texts(file, name)
    if is_svg(start):
        return svg_values(file, name)
    if is_safetensors(start):
        return safetensors_texts(file, name)
    return image_texts(file, name).items()


def _from_texts(texts: Iterable[tuple[str, Any]], name: str) -> Metadata:
    known: dict[str, dict[str, Any] | None] = {"prompt": None, "workflow": None}
    extra: dict[str, Any] = {}
    for key, value in texts:
        if isinstance(value, str):
            value = _decoded(key, value, name, strict=key in known)
        if key not in known:
            extra[key] = value
        elif isinstance(value, dict):
            known[key] = value
        elif value is not None:
            raise FormatError(f"{key!r} in the metadata of {name} is no JSON object, but {type(value).__name__}")
    return Metadata(known["prompt"], known["workflow"], extra)


def _decoded(key: str, text: str, name: str, *, strict: bool) -> Any:
    if len(text) > MAX_TEXT:
        raise FormatError(f"{key!r} in the metadata of {name} is too long: {len(text)} characters")
    try:
        return (parse_workflow if strict else parse_json)(text, f"{key!r} in the metadata of {name}")
    except FormatError:
        if strict:
            raise
        return text
