"""Images: text chunks of PNG (`comf` chunks of an animated one), and EXIF of the other formats.

In EXIF, ComfyUI writes `key:JSON`: the prompt in Model (0x0110), the others in Make (0x010F) and the tags below it
(`comfy_api/latest/_ui.py` of ComfyUI 0.30.0).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import IO, TYPE_CHECKING

from ..._images import DAMAGED, open_image
from ...errors import FormatError

if TYPE_CHECKING:
    from PIL import Image

__all__ = ["image_texts", "opened_image_texts"]

_EXIF_IFD, _USER_COMMENT = 0x8769, 0x9286
_EXIF_TAGS = range(0x0100, 0x0111)
_EXIF_TEXT = re.compile(r"([A-Za-z_][\w .-]{0,78}):(.*)", re.DOTALL)


def image_texts(file: IO[bytes], name: str) -> dict[str, str]:
    """Keys and texts of an image file.

    Args:
        file: The file.
        name: What to call it in an error.

    Raises:
        FormatError: It is no image that Pillow reads, or is damaged.
    """
    from PIL import Image, UnidentifiedImageError

    start = file.tell()
    if not file.read(1):
        raise FormatError(f"{name} is empty")
    file.seek(start)
    try:
        with open_image(file) as image:
            return opened_image_texts(image, name)
    except UnidentifiedImageError:
        raise FormatError(
            f"{name} is no file that workflows are read from: give JSON, an image (PNG, WEBP, JPEG …), audio, video, "
            "SVG, GLB or safetensors"
        ) from None
    except (*DAMAGED, Image.DecompressionBombError) as error:
        raise FormatError(f"{name} can't be read as an image: {error}") from error


def opened_image_texts(image: Image.Image, name: str) -> dict[str, str]:
    """Keys and texts of an image that Pillow opened; the later of two with the same key counts, as in the page.

    Raises:
        FormatError: The metadata is damaged.
    """
    from PIL import Image

    try:
        return dict(_texts(image))
    except (*DAMAGED, Image.DecompressionBombError) as error:
        raise FormatError(f"the metadata of {name} can't be read: {error}") from error


def _may_be_decoded(image: Image.Image) -> None:
    """Refuses what is not decoded yet and has more pixels than Pillow takes from strangers."""
    from PIL import Image

    limit = Image.MAX_IMAGE_PIXELS
    if limit is not None and image.width * image.height > 2 * limit and getattr(image, "tile", None):
        raise ValueError(
            f"there is no workflow before its pixels, and to look behind them, all {image.width} × {image.height} "
            f"would have to be decoded, more than Pillow's {2 * limit}; PIL.Image.MAX_IMAGE_PIXELS = None lifts it"
        )


def _texts(image: Image.Image) -> Iterator[tuple[str, str]]:
    from PIL import PngImagePlugin

    if isinstance(image, PngImagePlugin.PngImageFile):
        found = [(key, value) for key, value in image.info.items() if isinstance(key, str) and isinstance(value, str)]
        if not any(key in ("prompt", "workflow") for key, _ in found):
            # Texts may also stand behind the pixels; Pillow reads those when it has decoded them.
            _may_be_decoded(image)
            found = [*image.text.items()]
        for key, value in found:
            yield key, _as_utf8(value)
        for chunk in image.private_chunks:
            if chunk[0] == b"comf" and b"\0" in chunk[1]:
                keyword, _, content = chunk[1].partition(b"\0")
                yield keyword.decode("latin-1"), _as_utf8(content.decode("latin-1"))
        return
    # Of a picture that was made of a PNG here, or is made to be saved, all that is text is such metadata.
    for name in ("prompt", "workflow") if image.format else tuple(image.info):
        if isinstance(name, str) and isinstance(image.info.get(name), str):
            yield name, image.info[name]
    exif = image.getexif()
    for tag, text in exif.items():
        match = _EXIF_TEXT.match(text.rstrip("\0")) if tag in _EXIF_TAGS and isinstance(text, str) else None
        if match is None:
            continue
        key, value = match[1], _as_utf8(match[2])
        if key.lower() in ("prompt", "workflow"):
            yield key.lower(), value
        elif _is_json(value):
            # A camera's own words may have a colon too; ComfyUI's values are JSON.
            yield key, value
    if image.format:
        yield from _others(image, exif)


def _others(image: Image.Image, exif: Image.Exif) -> Iterator[tuple[str, str]]:
    """Texts of other programs: web UIs write their `parameters` as a comment of the user, or of a GIF."""
    comment = exif.get_ifd(_EXIF_IFD).get(_USER_COMMENT)
    if isinstance(comment, bytes) and (text := _user_comment(comment)):
        yield "parameters", text
    comment = image.info.get("comment")
    if isinstance(comment, bytes) and (text := comment.decode("utf-8", "replace").strip("\0 \r\n")):
        yield "comment", text


def _user_comment(comment: bytes) -> str:
    encoding, text = comment[:8], comment[8:]
    if encoding == b"UNICODE\0":
        # The byte order isn't said; in nearly all texts most zeros are the upper bytes of ASCII.
        little = text[1::2].count(0) > text[0::2].count(0)
        decoded = text.decode("utf-16-le" if little else "utf-16-be", "replace")
    else:
        decoded = (text if encoding in (b"ASCII\0\0\0", bytes(8)) else comment).decode("utf-8", "replace")
    return decoded.strip("\0 \r\n\ufeff")


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
