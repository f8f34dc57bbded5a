"""Images as tensors, read from files and written as PNG."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from PIL import Image, ImageOps, ImageSequence
from PIL.PngImagePlugin import PngInfo

__all__ = ["MAX_PIXELS", "check_video", "decode", "encode_png"]

MAX_PIXELS = 2**30
"""How many pixels all frames of a file may have: 16 GiB as images and masks. Of one frame, Pillow's limit holds."""

# Pillow hands these to another program: to Ghostscript, with whatever a stranger has written.
_RUN_PROGRAMS = frozenset({"EPS"})

# Beginnings of videos. FFmpeg also knows playlists, which have it read other files.
_VIDEO = re.compile(rb"....(ftyp|moov|mdat|wide|free|skip)|\x1a\x45\xdf\xa3|RIFF....AVI |OggS", re.DOTALL).match


def decode(source: Path | bytes, check: Callable[[], None] = lambda: None) -> tuple[torch.Tensor, torch.Tensor]:
    """Reads an image; one with several frames as a batch of them.

    Args:
        source: A file, or its content: a stranger's, who may have made it to fill the memory.
        check: Called before each frame; what it raises ends the reading.

    Returns:
        The images, float32 `[frames, height, width, 3]` in 0–1, turned as their EXIF data says; and their masks
        `[frames, height, width]`: 1 where they are transparent, as ComfyUI has it.

    Raises:
        OSError: Pillow can't read it.
        ValueError: It has more than `MAX_PIXELS` pixels, or a frame has more than Pillow takes.
    """
    try:
        return _decode(source, check)
    except Image.DecompressionBombError as error:
        raise ValueError(f"the image is too large for a server: {error}") from None


def check_video(source: Path | bytes) -> None:
    """Looks at a video before ComfyUI decodes all of it; its packets are counted, whatever its header says.

    Raises:
        ValueError: It is none, or has more than `MAX_PIXELS` pixels.
        OSError: It is damaged.
    """
    import av

    with io.BytesIO(source) if isinstance(source, bytes) else source.open("rb") as file:
        if not _VIDEO(file.read(16)):
            raise ValueError("this is no image that Pillow reads, and no video (MP4, MOV, WEBM, MKV, AVI, OGG)")
        file.seek(0)
        with av.open(file) as container:
            pixels = 0
            for packet in container.demux(video=0) if container.streams.video else ():
                pixels += packet.stream.width * packet.stream.height
                if pixels > MAX_PIXELS:
                    raise _too_large()


def _too_large() -> ValueError:
    return ValueError(f"the image is too large for a server: its frames have more than {MAX_PIXELS} pixels together")


def _decode(source: Path | bytes, check: Callable[[], None]) -> tuple[torch.Tensor, torch.Tensor]:
    images, masks, pixels = [], [], 0
    Image.init()
    kinds = [name for name in Image.ID if name not in _RUN_PROGRAMS]
    with Image.open(io.BytesIO(source) if isinstance(source, bytes) else source, formats=kinds) as file:
        for frame in ImageSequence.Iterator(file):
            check()
            pixels += frame.width * frame.height
            if pixels > MAX_PIXELS:
                raise _too_large()
            picture = ImageOps.exif_transpose(frame)
            alpha = picture.convert("RGBA").getchannel("A") if picture.has_transparency_data else None
            image = _tensor(picture)
            images.append(image)
            masks.append(torch.zeros(image.shape[:2]) if alpha is None else 1 - _values(alpha) / 255)
    # Some formats hold a thumbnail beside the image.
    alike = [index for index, image in enumerate(images) if image.shape == images[0].shape]
    return torch.stack([images[index] for index in alike]), torch.stack([masks[index] for index in alike])


def _values(picture: Image.Image) -> torch.Tensor:
    return torch.from_numpy(np.array(picture, dtype=np.float32))


def _tensor(picture: Image.Image) -> torch.Tensor:
    if picture.mode.startswith("I"):
        return (_values(picture) / 65535).clamp(0, 1)[..., None].expand(-1, -1, 3)
    return _values(picture.convert("RGB")) / 255


def encode_png(image: torch.Tensor, texts: dict[str, str]) -> bytes:
    """An image as PNG, packed for speed.

    Args:
        image: `[height, width, channels]` in 0–1. Values are cut off at 8 bits as ComfyUI's PreviewImage does it.
        texts: Its metadata.
    """
    metadata = PngInfo()
    for name, text in texts.items():
        metadata.add_text(name, text)
    buffer = io.BytesIO()
    pixels = (image.float() * 255).clamp(0, 255).to(torch.uint8).cpu().numpy()
    Image.fromarray(pixels).save(buffer, "PNG", pnginfo=metadata, compress_level=1)
    return buffer.getvalue()
