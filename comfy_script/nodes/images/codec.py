"""Images as tensors, read from files and written as PNG."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import torch
from PIL import Image, ImageOps, ImageSequence
from PIL.PngImagePlugin import PngInfo

__all__ = ["decode", "encode_png"]


def decode(source: Path | bytes) -> tuple[torch.Tensor, torch.Tensor]:
    """Reads an image; one with several frames as a batch of them.

    Args:
        source: A file, or its content.

    Returns:
        The images, float32 `[frames, height, width, 3]` in 0–1, turned as their EXIF data says; and their masks
        `[frames, height, width]`: 1 where they are transparent, as ComfyUI has it.

    Raises:
        OSError: Pillow can't read it.
    """
    images, masks = [], []
    with Image.open(io.BytesIO(source) if isinstance(source, bytes) else source) as file:
        for frame in ImageSequence.Iterator(file):
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
