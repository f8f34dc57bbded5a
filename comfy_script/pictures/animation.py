"""Pictures one after the other as one file (WEBP, GIF, APNG, MP4), with the workflow where that kind holds one."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from ..errors import ResultError
from .drawing import flattened
from .metadata import save_options

if TYPE_CHECKING:
    import PIL.Image

__all__ = ["KINDS", "animation"]

KINDS: Mapping[str, str] = {".webp": "WEBP", ".gif": "GIF", ".png": "PNG", ".apng": "PNG", ".mp4": "MP4"}
"""Suffix → kind of file."""

_FASTEST: Mapping[str, float] = {"GIF": 50, "WEBP": 1000, "PNG": 1000, "MP4": 240}
"""Pictures in a second: browsers show a GIF's faster ones slowly."""


def animation(
    frames: Sequence[PIL.Image.Image], kind: str, *, fps: float, loop: int, quality: int, texts: Mapping[str, str]
) -> bytes:
    """The file.

    Args:
        frames: The pictures, of one size.
        kind: The kind of file, of `KINDS`.
        fps: Pictures in a second. Times are kept to the millisecond, in GIF to a hundredth, so that they are right on
            average.
        loop: How often it is shown; 0 is without end. Players of MP4 decide that themselves.
        quality: 1 to 100, of WEBP and MP4.
        texts: What it carries: key → text. A GIF holds none.

    Raises:
        ResultError: There are no pictures, or of several sizes; a number is out of range; PyAV isn't there for MP4.
    """
    if not frames:
        raise ResultError("An animation needs at least one picture.")
    sizes = dict.fromkeys(frame.size for frame in frames)
    if len(sizes) > 1:
        listed = ", ".join(f"{width} × {height}" for width, height in list(sizes)[:4])
        raise ResultError(f"The pictures of an animation have one size; these have {len(sizes)}: {listed}.")
    if not 0 < fps <= _FASTEST[kind]:
        raise ResultError(f"fps={fps}: {kind} shows more than 0 and up to {_FASTEST[kind]:g} pictures in a second.")
    if not 1 <= quality <= 100:
        raise ResultError(f"quality={quality} is none of 1 to 100.")
    if loop < 0:
        raise ResultError(f"loop={loop}: give how often it is shown, or 0 for without end.")
    if kind == "MP4":
        return _mp4(frames, fps, quality, texts)
    unit = 10 if kind == "GIF" else 1
    options: dict[str, Any] = {"duration": _durations(len(frames), fps, unit), **save_options(texts, kind)}
    if kind == "WEBP":
        options |= {"quality": quality, "method": 4}
    if kind != "GIF" or loop != 1:
        # In a GIF the number says how often it is shown again; without one it is shown once.
        options["loop"] = loop - 1 if kind == "GIF" and loop else loop
    buffer = io.BytesIO()
    made = [flattened(frame) if kind == "GIF" or frame.mode not in ("RGB", "RGBA") else frame for frame in frames]
    made[0].save(buffer, kind, save_all=True, append_images=made[1:], **options)
    return buffer.getvalue()


def _durations(count: int, fps: float, unit: int) -> list[int]:
    """Milliseconds of each picture, in whole units, which add up to the right time."""
    ends = [round(number * 1000 / fps / unit) * unit for number in range(count + 1)]
    return [ends[number + 1] - ends[number] for number in range(count)]


def _mp4(frames: Sequence[PIL.Image.Image], fps: float, quality: int, texts: Mapping[str, str]) -> bytes:
    try:
        import av
        from av.error import FFmpegError
    except ImportError:
        raise ResultError("MP4 needs PyAV: pip install av; WEBP and GIF need nothing more than there is.") from None
    import numpy as np

    buffer = io.BytesIO()
    try:
        # Keys of one's own are kept only so.
        with av.open(buffer, "w", format="mp4", options={"movflags": "use_metadata_tags"}) as container:
            for key, text in texts.items():
                container.metadata[key] = text
            stream: Any = container.add_stream("libx264", rate=Fraction(fps).limit_denominator(1001))
            width, height = frames[0].size
            # Colours have half the resolution: an odd side gets its last line twice.
            stream.width, stream.height = width + width % 2, height + height % 2
            stream.pix_fmt = "yuv420p"
            stream.options = {"crf": str(round(40 - quality * 0.24))}
            for frame in frames:
                array = np.asarray(flattened(frame))
                array = np.pad(array, ((0, height % 2), (0, width % 2), (0, 0)), mode="edge")
                container.mux(stream.encode(av.VideoFrame.from_ndarray(array, format="rgb24")))
            container.mux(stream.encode())
    except (FFmpegError, ValueError) as error:
        raise ResultError(f"The video can't be made: {error}") from error
    return buffer.getvalue()
