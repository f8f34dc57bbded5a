"""Images without Pillow's limit of pixels, which is one for all threads of a process, but within one of bytes."""

from __future__ import annotations

import io
import struct
import zlib
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from PIL import Image

__all__ = ["DAMAGED", "LARGEST_IMAGE", "RUN_PROGRAMS", "decode_image", "open_image"]

LARGEST_IMAGE = 4 * 2**30
"""Bytes that an image from one's own server may have when it is decoded: those of 32768 × 32768 pixels in colour."""

DAMAGED = (OSError, ValueError, SyntaxError, EOFError, struct.error, zlib.error, OverflowError, IndexError, TypeError)
"""What Pillow raises of damaged images."""

RUN_PROGRAMS = frozenset({"EPS"})
"""Kinds of images that Pillow hands to another program: to Ghostscript, with whatever a stranger has written."""


def open_image(file: IO[bytes]) -> Image.Image:
    """Reads what `PIL.Image.open` reads, an image's header as a rule, however many pixels it has; no `RUN_PROGRAMS`.

    Kinds of files whose reading decodes them have Pillow's limit all the same.

    Raises:
        PIL.UnidentifiedImageError: Pillow knows no such kind of image.
        Exception: It is damaged: one of `DAMAGED`, or Pillow's DecompressionBombError.
    """
    from PIL import Image, UnidentifiedImageError

    tried: set[str] = set()
    start = file.read(16)
    # First the few kinds that Pillow loads at once, then all.
    for load in (Image.preinit, Image.init):
        load()
        for name in Image.ID:
            if name in tried or name in RUN_PROGRAMS:
                continue
            tried.add(name)
            factory, accept = Image.OPEN[name]
            accepted = accept is None or accept(start)
            if not accepted or isinstance(accepted, str):  # a text says what is missing
                continue
            file.seek(0)
            try:
                return factory(file, "")
            except (SyntaxError, IndexError, TypeError, struct.error):  # of another kind
                continue
    raise UnidentifiedImageError("it is of no kind that Pillow knows")


def decode_image(content: bytes, largest: int = LARGEST_IMAGE) -> Image.Image:
    """Reads and decodes an image.

    Args:
        content: The file.
        largest: Bytes that it may have in memory. `PIL.Image.MAX_IMAGE_PIXELS = None` lifts this limit, too.

    Raises:
        OSError: It is no image, is damaged, or has more bytes.
    """
    from PIL import Image

    try:
        image = open_image(io.BytesIO(content))
        needed = image.width * image.height * _bytes_per_pixel(image.mode)
        if needed > largest and Image.MAX_IMAGE_PIXELS is not None:
            raise OSError(
                f"it has {image.width} × {image.height} pixels, {needed / 2**30:.1f} GiB when decoded, and "
                f"{largest / 2**30:g} GiB is the limit; PIL.Image.MAX_IMAGE_PIXELS = None lifts it"
            )
        image.load()
    except OSError:
        raise
    except (*DAMAGED, Image.DecompressionBombError, MemoryError) as error:
        raise OSError(str(error) or type(error).__name__) from error
    return image


def _bytes_per_pixel(mode: str) -> int:
    """In Pillow's memory."""
    return 1 if mode in ("1", "L", "P") else 2 if mode.startswith("I;16") else 4
