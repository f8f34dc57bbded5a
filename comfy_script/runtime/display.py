"""Pictures in a notebook: a grid of images as HTML, which stays in the notebook when it is saved."""

from __future__ import annotations

import base64
import html
import io
import math
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from .._distribution import pip_install
from .._text import printable
from ..errors import ComfyScriptError, ResultError

if TYPE_CHECKING:
    import PIL.Image

__all__ = ["Images", "display_html", "grid_shape"]


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
        images: PIL images, outputs of nodes, image results; arrays and tensors `[height, width]`, `[height, width,
            channels]` or `[batch, height, width, channels]`, uint8 in 0–255 or floats in 0–1; or lists of all these, at
            any depth.
        titles: A line of text under each image.
    """

    def __init__(self, *images: Any, titles: list[str] | None = None) -> None:
        self.images = list(_flatten(images))
        self.titles = titles

    def display(
        self,
        rows: int | None = 1,
        cols: int | None = None,
        height: int | None = None,
        width: int | None = None,
        *,
        titles: list[str] | None = None,
        **kwargs: Any,
    ) -> None:
        """Shows the grid in a notebook.

        Args:
            rows: How many rows; None to let `cols` decide.
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
        return f"<{len(self.images)} images>"

    async def _display(self, *args: Any, **kwargs: Any) -> None:
        """The asynchronous form of `display`; the images are here already."""
        self.display(*args, **kwargs)

    def _repr_html_(self) -> str:
        return or_why_not(self.to_html, repr(self))

    def to_html(
        self,
        rows: int | None = 1,
        cols: int | None = None,
        height: int | None = None,
        width: int | None = None,
        *,
        titles: list[str] | None = None,
    ) -> str:
        """The grid as HTML with the images inside. Arguments as of `display`."""
        titles = titles if titles is not None else self.titles or []
        _, columns = grid_shape(len(self.images), rows, cols)
        style = "".join(f"{name}:{size}px;" for name, size in (("height", height), ("width", width)) if size)
        cells = []
        for index, image in enumerate(self.images):
            title = titles[index] if index < len(titles) else ""
            caption = f"<figcaption>{html.escape(title)}</figcaption>" if title else ""
            cells.append(
                f'<figure style="margin:0;text-align:center">'
                f'<img alt="{html.escape(title or f"image {index + 1}")}" style="max-width:100%;{style}" '
                f'src="data:image/png;base64,{_png(image)}">{caption}</figure>'
            )
        return (
            f'<div style="display:grid;grid-template-columns:repeat({max(columns, 1)},max-content);gap:4px">'
            f"{''.join(cells)}</div>"
        )


def _flatten(items: Iterable[Any]) -> Iterable[PIL.Image.Image]:
    for item in items:
        if hasattr(item, "wait"):  # an output of a node, or a result
            yield from _flatten([item.wait()])
        elif hasattr(item, "shape"):  # an array or tensor, of one picture or a batch
            yield from _of_array(item)
        elif isinstance(item, (str, bytes)):
            raise ResultError(f"{type(item).__name__} is not an image.")
        elif hasattr(item, "__iter__") and not hasattr(item, "save"):
            yield from _flatten(item)
        elif hasattr(item, "save"):
            yield item
        else:
            raise ResultError(f"{type(item).__name__} is not an image.")


def _of_array(value: Any) -> Iterable[PIL.Image.Image]:
    from .uploads import as_pil

    try:
        return [as_pil(each) for each in (value if len(value.shape) == 4 else [value])]
    except ValueError as error:
        raise ResultError(str(error)) from error


def _png(image: PIL.Image.Image) -> str:
    buffer = io.BytesIO()
    image.save(buffer, "PNG")
    return base64.b64encode(buffer.getvalue()).decode("ascii")


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
    display({"text/html": text, "text/plain": plain}, raw=True)  # type: ignore[no-untyped-call]
