"""Audio and video: the tags of FLAC, MP3, Ogg, MP4 and WEBM files, where ComfyUI writes a JSON text under each key."""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO

from ...errors import FormatError

__all__ = ["media_format", "media_texts"]

_IMAGE_BRANDS = (b"avif", b"avis", b"heic", b"heix", b"mif1", b"msf1")
_KNOWN = {"prompt", "workflow"}


def media_format(start: bytes) -> str | None:
    """FFmpeg's name of the format of a file that begins so; None if it is neither audio nor video."""
    if start.startswith(b"fLaC"):
        return "flac"
    if start.startswith(b"ID3") or (start[:1] == b"\xff" and start[1:2] in (b"\xfb", b"\xf3", b"\xf2", b"\xfa")):
        return "mp3"
    if start.startswith(b"OggS"):
        return "ogg"
    if start[4:8] == b"ftyp" and start[8:12] not in _IMAGE_BRANDS:
        return "mov"
    return "matroska" if start.startswith(b"\x1a\x45\xdf\xa3") else None


def media_texts(file: IO[bytes], kind: str, name: str) -> Iterator[tuple[str, str]]:
    """Keys and texts of an audio or video file; of other keys than `prompt` and `workflow` only what looks like JSON.

    Args:
        file: The file.
        kind: What `media_format` says of it. FFmpeg is told, so that it doesn't try formats that open other files.
        name: What to call it in an error.

    Raises:
        FormatError: It is damaged, or PyAV isn't installed.
    """
    try:
        import av
        from av.error import FFmpegError
    except ImportError:
        raise FormatError(f"the metadata of {name} can't be read without PyAV: pip install av") from None
    try:
        with av.open(file, format=kind, metadata_errors="replace") as container:
            # Ogg has its tags on the stream.
            tags = dict(container.metadata)
            for stream in container.streams:
                tags.update(stream.metadata)
    except (FFmpegError, ValueError, EOFError) as error:
        raise FormatError(f"{name} can't be read as audio or video: {error}") from error
    for key, text in tags.items():
        # Some containers write all keys in capitals.
        plain = key.lower() if key.lower() in _KNOWN else key
        if plain in _KNOWN or text[:1] in ('"', "{", "["):
            yield plain, text
