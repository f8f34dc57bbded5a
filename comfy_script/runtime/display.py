"""Pictures in a notebook: a grid of images as HTML, which stays in the notebook when it is saved."""

from __future__ import annotations

import html
import math
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from .._distribution import pip_install
from .._text import printable
from ..errors import ComfyScriptError, ResultError
from .pictures import titled_pictures
from .players import picture_address

if TYPE_CHECKING:
    pass

__all__ = ["Images", "display_html", "grid_shape", "or_why_not", "values_html"]


_MOST = 100
"""How long a list may be that is shown as pictures."""


def grid_shape(count: int, rows: int | None, cols: int | None) -> tuple[int, int]:
    """Rows and columns for so many images: the one that is not given follows from the other."""
    if count == 0:
        return 0, 0
    if cols is not None:
        return math.ceil(count / cols), cols
    rows = min(rows or 1, count)
    return rows, math.ceil(count / rows)


class Images:
    """A grid of images.

    Args:
        images: Whatever holds pictures: PIL images, Paths of picture files, arrays and tensors, image results, outputs
            of nodes, workflows, jobs that a pool has done; or lists and dicts of these, at any depth; dictionaries
            have their keys as titles.
        titles: A line of text under each image.
    """

    def __init__(self, *images: Any, titles: list[str] | None = None) -> None:
        pairs = list(titled_pictures(images))
        self.images = [image for image, _ in pairs]
        named = [title for _, title in pairs]
        self.titles = titles if titles is not None or not any(named) else named

    def display(
        self,
        rows: int | None = None,
        cols: int | None = None,
        height: int | None = None,
        width: int | None = None,
        *,
        titles: list[str] | None = None,
        **kwargs: Any,
    ) -> None:
        """Shows the grid in a notebook; larger pictures are reduced to 1024 pixels there, moving ones move.

        Args:
            rows: How many rows; None to let `cols` decide. If neither is given, as many pictures in a row as fit.
            cols: How many columns.
            height: Height of each image on the page, in CSS pixels.
            width: Width of each image on the page, in CSS pixels.
            titles: A line of text under each image.
            kwargs: Accepted for scripts written for other viewers; unused.

        Raises:
            ResultError: IPython is not installed.
        """
        display_html(self.to_html(rows, cols, height, width, titles=titles), repr(self))

    def __repr__(self) -> str:
        return f"<{len(self.images)} image{'s' * (len(self.images) != 1)}>"

    async def _display(self, *args: Any, **kwargs: Any) -> None:
        """The asynchronous form of `display`; the images are here already."""
        self.display(*args, **kwargs)

    def _repr_html_(self) -> str:
        return or_why_not(self.to_html, repr(self))

    def to_html(
        self,
        rows: int | None = None,
        cols: int | None = None,
        height: int | None = None,
        width: int | None = None,
        *,
        titles: list[str] | None = None,
    ) -> str:
        """The grid as HTML with the images inside. Arguments as of `display`."""
        titles = titles if titles is not None else self.titles or []
        if rows is None and cols is None:
            layout = "flex;flex-wrap:wrap"
        else:
            layout = (
                f"grid;grid-template-columns:repeat({max(grid_shape(len(self.images), rows, cols)[1], 1)},max-content)"
            )
        style = "".join(f"{name}:{size}px;" for name, size in (("height", height), ("width", width)) if size)
        cells = []
        for index, image in enumerate(self.images):
            title = titles[index] if index < len(titles) else ""
            caption = f"<figcaption>{html.escape(title)}</figcaption>" if title else ""
            cells.append(
                f'<figure style="margin:0;text-align:center">'
                f'<img alt="{html.escape(title or f"image {index + 1}")}" style="max-width:100%;{style}" '
                f'src="{picture_address(image)}">{caption}</figure>'
            )
        return f'<div style="display:{layout};gap:4px">{"".join(cells)}</div>'


def values_html(values: Any) -> str | None:
    """Lists and dictionaries of pictures and results, as a notebook shows them; None for all others.

    Args:
        values: A list, tuple or dictionary.
    """
    items = list(values.values()) if isinstance(values, Mapping) else list(values)
    if not items or len(items) > _MOST:
        return None
    if all(_is_picture(item) for item in items):
        return Images(values).to_html()
    if isinstance(values, Mapping) or not all(hasattr(item, "to_html") and hasattr(item, "raw") for item in items):
        return None
    parts = "".join(f"<div>{item._repr_html_()}</div>" for item in items)
    return f'<div style="display:flex;flex-wrap:wrap;gap:4px">{parts}</div>'


def _is_picture(value: Any) -> bool:
    return any(base.__module__ == "PIL.Image" for base in type(value).__mro__)


def or_why_not(shown: Callable[[], str], what: str) -> str:
    """HTML for a cell's last value; where it can't be made, what it is and why not, for the cell itself went well.

    Args:
        shown: Makes the HTML.
        what: The value in words.
    """
    try:
        return shown()
    except Exception as error:  # noqa: BLE001 - files that are gone, pictures that are damaged, objects of packs
        why = error.message if isinstance(error, ComfyScriptError) else f"{type(error).__name__}: {error}"
        return (
            f"<pre>{html.escape(printable(what))}</pre>"
            f'<div style="color:#dc2626">can\'t be shown: {html.escape(printable(why))}</div>'
        )


class _Shown:
    """HTML, which outside of notebooks is shown as plain text."""

    def __init__(self, text: str, plain: str) -> None:
        self._text = text
        self._plain = plain

    def _repr_html_(self) -> str:
        return self._text

    def __repr__(self) -> str:
        return self._plain


def display_html(text: str, plain: str) -> None:
    """Shows HTML in the notebook cell that runs; in a terminal, what stands for it.

    Args:
        text: HTML.
        plain: The same in words.

    Raises:
        ResultError: IPython is not installed.
    """
    try:
        from IPython.display import display
    except ImportError:
        raise ResultError(
            f"display needs IPython: {pip_install('notebook')}; in a script use .wait() to get PIL images."
        ) from None
    display(_Shown(text, plain))  # type: ignore[no-untyped-call]
