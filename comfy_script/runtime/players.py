"""Files as a notebook shows them: players, pictures, stills, text; all inside of the page, so that they stay there."""

from __future__ import annotations

import base64
import html
import io
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from .._text import printable
from ..errors import ResultError

if TYPE_CHECKING:
    import PIL.Image

__all__ = ["MESH_FILES", "OTHER_3D_FILES", "can_show", "file_html", "picture_address", "preformatted"]

_LARGEST = 32 * 2**20
"""Bytes of a file that is put into a notebook, which is saved with it."""
_LONGEST_TEXT = 20_000
_SIDE = 1024
"""Pixels of the longer side of a picture in a notebook."""

_AUDIO = {
    ".flac": "audio/flac",
    ".m4a": "audio/mp4",
    ".mp3": "audio/mpeg",
    ".oga": "audio/ogg",
    ".ogg": "audio/ogg",
    ".opus": "audio/ogg",
    ".wav": "audio/wav",
}
# Browsers play what is in a .mov or .mkv if they know the codec, and only under these names.
_VIDEO = {".m4v": "video/mp4", ".mkv": "video/webm", ".mov": "video/mp4", ".mp4": "video/mp4", ".webm": "video/webm"}
_PICTURES = {".avif", ".bmp", ".gif", ".jpeg", ".jpg", ".png", ".tif", ".tiff", ".webp"}
MESH_FILES = {".glb", ".gltf", ".obj", ".ply", ".stl"}
"""Suffixes of the 3D files that are drawn."""
OTHER_3D_FILES = {".fbx", ".ksplat", ".splat", ".spz", ".usdz"}
"""Of those that are not."""
_TEXT = {".csv", ".json", ".log", ".md", ".srt", ".txt", ".vtt", ".yaml", ".yml"}


def can_show(name: str) -> bool:
    """Whether a file of this name is shown by more than its name, so that it has to be fetched."""
    return _suffix(name) in {*_AUDIO, *_VIDEO, *_PICTURES, *_TEXT, *MESH_FILES}


def file_html(name: str, content: bytes | None) -> str:
    """A file as a notebook shows it.

    Args:
        name: Its name, which says what it is; behind it there may be the server's folder in brackets.
        content: Its content; None to show only the name.
    """
    suffix = _suffix(name.partition(" [")[0])
    label = html.escape(printable(name))
    if suffix in OTHER_3D_FILES:
        return f"{label}: a 3D file of a kind that isn&#x27;t drawn here; save() writes it to a file"
    if content is None:
        return label
    if len(content) > _LARGEST:
        return (
            f"{label}: {len(content) / 2**20:.0f} MiB, too large to be shown in a notebook; save() writes it to a file"
        )
    if suffix in _AUDIO:
        return _captioned(f'<audio controls src="{_address(content, _AUDIO[suffix])}"></audio>', label)
    if suffix in _VIDEO:
        style = "max-width:100%;max-height:512px"
        player = f'<video controls loop muted playsinline style="{style}" src="{_address(content, _VIDEO[suffix])}">'
        return _captioned(f"{player}</video>", label)
    if suffix in _PICTURES:
        from .._images import decode_image

        try:
            picture = picture_address(decode_image(content))
        except OSError as error:
            return f"{label}: not an image that Pillow can read: {html.escape(printable(str(error)))}"
        return _captioned(f'<img alt="{label}" style="max-width:100%" src="{picture}">', label)
    if suffix in MESH_FILES:
        from ..pictures.mesh import mesh_picture

        try:
            picture = picture_address(mesh_picture(content, suffix))
        except ResultError as error:
            return f"{label}: {html.escape(printable(error.message))}; save() writes it to a file"
        return _captioned(f'<img alt="{label}" style="max-width:100%" src="{picture}">', label)
    if suffix in _TEXT:
        text = content.decode("utf-8", errors="replace")
        more = f"\n… {len(text) - _LONGEST_TEXT} more characters" if len(text) > _LONGEST_TEXT else ""
        return _captioned(preformatted(text[:_LONGEST_TEXT] + more), label)
    return label


def picture_address(image: PIL.Image.Image) -> str:
    """A picture as an address that holds it: PNG of up to 1024 pixels a side; of a moving one all frames, as WEBP."""
    from PIL import Image, ImageSequence

    def prepared(frame: PIL.Image.Image) -> PIL.Image.Image:
        if max(frame.size) > _SIDE:
            frame = frame.convert("RGBA" if frame.has_transparency_data else "RGB")
            frame.thumbnail((_SIDE, _SIDE), Image.Resampling.LANCZOS)
        elif frame.mode not in ("1", "L", "LA", "P", "RGB", "RGBA"):
            frame = frame.convert("RGB")
        return frame

    buffer = io.BytesIO()
    if getattr(image, "is_animated", False):
        at = image.tell()
        durations, frames = [], []
        for frame in ImageSequence.Iterator(image):
            frames.append(prepared(frame.convert("RGBA")))
            durations.append(int(frame.info.get("duration") or 100))
        image.seek(at)
        first, *rest = frames
        first.save(buffer, "WEBP", save_all=True, append_images=rest, duration=durations, loop=0, quality=90)
        return _address(buffer.getvalue(), "image/webp")
    prepared(image).save(buffer, "PNG")
    return _address(buffer.getvalue(), "image/png")


def preformatted(text: str) -> str:
    """Text as it stands, in lines that are broken where they are too long."""
    return f'<pre style="white-space:pre-wrap;overflow-wrap:anywhere">{html.escape(printable(text))}</pre>'


def _captioned(content: str, label: str) -> str:
    caption = f'<figcaption style="font-size:12px;opacity:.65">{label}</figcaption>'
    return f'<figure style="margin:0 0 6px">{content}{caption}</figure>'


def _suffix(name: str) -> str:
    return PurePosixPath(name.replace("\\", "/")).suffix.lower()


def _address(content: bytes, kind: str) -> str:
    return f"data:{kind};base64,{base64.b64encode(content).decode('ascii')}"
