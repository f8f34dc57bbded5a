"""The pictures in whatever a script has: images, arrays, results, outputs, workflows; lists and dicts of these."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .._files import reason
from .._reading import LARGEST_RESULT, expanded, read_bytes
from ..errors import ResultError

if TYPE_CHECKING:
    import PIL.Image

__all__ = ["all_pictures", "pictures_of", "titled_pictures"]

_CHANNELS = (1, 3, 4)


def all_pictures(values: Iterable[Any]) -> list[PIL.Image.Image]:
    """The pictures of several values. Values and errors as of `titled_pictures`."""
    return [picture for value in values for picture in pictures_of(value)]


def pictures_of(value: Any) -> Iterator[PIL.Image.Image]:
    """The pictures that a value holds, in order. Values and errors as of `titled_pictures`."""
    return (picture for picture, _ in titled_pictures(value))


def titled_pictures(value: Any, title: str = "") -> Iterator[tuple[PIL.Image.Image, str]]:
    """The pictures that a value holds, in order, each with its title; outputs are waited for.

    Args:
        value: A PIL image; a Path of a file; an array or tensor `[height, width]`, `[height, width, channels]`, or a
            batch of these, `[batch, height, width]` (masks) or `[batch, height, width, channels]`, uint8 in 0–255 or
            floats in 0–1; an image result; an output of a node; a workflow or a task, of which other results are left
            out; a job that a pool has done; or a list, tuple, dict … of such, at any depth. Keys of a dict are titles.
        title: The title of those that no dict has.

    Raises:
        ResultError: Something in it is none of these.
        TaskError, ServerError: A workflow did not complete.
    """
    if isinstance(value, Iterator):  # a pool's jobs, which could also be waited for
        yield from _all(value, title)
    elif hasattr(value, "images") and not hasattr(value, "wait") and not hasattr(value, "shape"):
        # A job that a pool has done, or a grid for a notebook.
        yield from _all(value.images, title)
    elif hasattr(value, "wait"):
        waited = value.wait()
        # Among a workflow's results texts may be.
        yield from _all([each for each in waited if _shows(each)] if isinstance(waited, list) else [waited], title)
    elif hasattr(value, "shape"):
        yield from ((image, title) for image in _of_array(value))
    elif isinstance(value, Path):
        yield _of_file(value), title
    elif isinstance(value, (str, bytes)):
        raise ResultError(f"{type(value).__name__} is not an image.{_hint(value)}")
    elif isinstance(value, Mapping):
        for key, each in value.items():
            yield from titled_pictures(each, str(key))
    elif hasattr(value, "save"):
        yield value, title
    elif isinstance(value, Iterable):
        yield from _all(value, title)
    else:
        raise ResultError(f"{type(value).__name__} is not an image.")


def _all(values: Iterable[Any], title: str) -> Iterator[tuple[PIL.Image.Image, str]]:
    for value in values:
        yield from titled_pictures(value, title)


def _shows(waited: Any) -> bool:
    """Whether a result, or what else was waited for, is pictures."""
    return not hasattr(waited, "raw") or getattr(waited, "kind", None) == "images"


def _hint(value: str | bytes) -> str:
    return f" For a file's picture: Path({value!r})." if isinstance(value, str) and Path(value).suffix else ""


def _of_array(value: Any) -> list[PIL.Image.Image]:
    from .uploads import as_pil

    shape = tuple(value.shape)
    is_batch = len(shape) == 4 or (len(shape) == 3 and shape[2] not in _CHANNELS)
    try:
        return [as_pil(each) for each in (value if is_batch else [value])]
    except ValueError as error:
        raise ResultError(str(error)) from error


def _of_file(path: Path) -> PIL.Image.Image:
    from .._images import decode_image

    try:
        return decode_image(read_bytes(expanded(path), LARGEST_RESULT))
    except OSError as error:
        raise ResultError(f"{path} can't be shown: {reason(error)}") from error
