"""Two pictures to be compared: side by side, and one over the other with a slider between them."""

from __future__ import annotations

import base64
import html
import io
import os
from pathlib import Path
from typing import TYPE_CHECKING

from .._files import reason, write_atomically
from .._reading import expanded
from ..errors import ResultError
from .drawing import Tile, draw_grid
from .picture import Picture

if TYPE_CHECKING:
    import PIL.Image

__all__ = ["BeforeAfter"]

_LARGEST_LOSSLESS = 3_000_000
"""Bytes of a picture up to which the page has it without loss."""

_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{title}</title></head>
<body style="margin:0;padding:12px;background:#fff">{slider}</body></html>
"""
_SLIDER = """<div style="position:relative;width:{width}px;max-width:100%;aspect-ratio:{width}/{height};--at:50%;\
overflow:hidden;font:14px/1.4 system-ui,sans-serif">
<img alt="{after}" src="{after_src}" style="{fill}">
<img alt="{before}" src="{before_src}" style="{fill};clip-path:inset(0 calc(100% - var(--at)) 0 0)">
<span style="position:absolute;top:0;bottom:0;left:calc(var(--at) - 1px);width:2px;background:#fff;\
box-shadow:0 0 3px #000"></span>
<span style="{label};left:6px">{before}</span><span style="{label};right:6px">{after}</span>
<input type="range" min="0" max="100" step="0.1" value="50" aria-label="{before} and {after}: how much of each" \
oninput="this.parentNode.style.setProperty('--at', this.value + '%')" \
style="{fill};margin:0;opacity:0;cursor:ew-resize"></div>"""
_FILL = "position:absolute;left:0;top:0;width:100%;height:100%;max-width:none;margin:0;object-fit:contain"
_LABEL = "position:absolute;top:6px;max-width:45%;padding:1px 7px;border-radius:4px;background:#000a;color:#fff"


class BeforeAfter:
    """Two pictures to be compared. In a notebook it shows one over the other, with a slider between them.

    Attributes:
        before: The one at the left.
        after: The one at the right.
        labels: What they are called.
    """

    def __init__(self, before: PIL.Image.Image, after: PIL.Image.Image, labels: tuple[str, str]) -> None:
        self.before = before
        self.after = after
        self.labels = labels

    def __repr__(self) -> str:
        sizes = [f"{image.width} × {image.height}" for image in (self.before, self.after)]
        return f"<before and after: {sizes[0]}, {sizes[1]}>"

    def side_by_side(self, size: int | None = None) -> Picture:
        """Both as one picture with their labels, which carries the workflow of the one after.

        Args:
            size: Pixels of a picture's longer side, at most.
        """
        tiles = [[Tile((self.before,)), Tile((self.after,))]]
        return Picture.of(draw_grid(tiles, columns=self.labels, size=size), [self.after])

    def to_html(self) -> str:
        """The slider as HTML with both pictures inside. It needs no network, and no script but its own line."""
        before, after = (html.escape(label) for label in self.labels)
        width, height = max((self.before, self.after), key=lambda image: image.width).size
        return _SLIDER.format(
            width=width,
            height=height,
            before=before,
            after=after,
            before_src=_source(self.before),
            after_src=_source(self.after),
            fill=_FILL,
            label=_LABEL,
        )

    def _repr_html_(self) -> str:
        return self.to_html()

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Writes it, in place of a file that is there.

        Args:
            path: Where to: `.html` for the slider as a page of its own; else a picture of both, side by side.

        Returns:
            The path.

        Raises:
            ResultError: It can't be written.
        """
        target = expanded(path)
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            if target.suffix.lower() in (".html", ".htm"):
                title = html.escape(" and ".join(self.labels))
                page = _PAGE.format(title=title, slider=self.to_html())
                write_atomically(target, page.encode(errors="replace"))
            else:
                # In memory first: what is there already stays whole where the disk is full.
                buffer = io.BytesIO()
                self.side_by_side().save(buffer, _format(target))
                write_atomically(target, buffer.getvalue())
        except (OSError, ValueError) as error:
            raise ResultError(f"{target} can't be written: {reason(error)}.") from error
        return target


def _source(image: PIL.Image.Image) -> str:
    picture = (
        image if image.mode in ("RGB", "RGBA") else image.convert("RGBA" if image.has_transparency_data else "RGB")
    )
    buffer = io.BytesIO()
    picture.save(buffer, "WEBP", lossless=True)
    if buffer.tell() > _LARGEST_LOSSLESS:
        buffer = io.BytesIO()
        picture.save(buffer, "WEBP", quality=92)
    return f"data:image/webp;base64,{base64.b64encode(buffer.getvalue()).decode()}"


def _format(path: Path) -> str:
    """Pillow's name of the format that a file's suffix stands for. Raises `ValueError` if it knows none."""
    import PIL.Image

    known = PIL.Image.registered_extensions().get(path.suffix.lower())
    if known is None:
        raise ValueError(f"unknown file extension: {path.suffix}")
    return known
