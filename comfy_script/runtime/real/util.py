"""Helpers that save a script some lines; those of virtual mode, for values that are here already."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch

from ...errors import ResultError
from ...registry.link_types import value_type
from .._util_parts import file_name, here_or_there, joined
from ..previews import link_type_of, show
from ..results import ImageBatchResult, TextResult
from ..uploads import ImageLike, as_pil
from ..util import before_after, grid, metadata, save, save_animation
from .results import RealOutput, RealOutputs
from .session import default_session
from .tracking import SCALARS

if TYPE_CHECKING:
    import PIL.Image

__all__ = [
    "before_after",
    "concat_images",
    "get_float",
    "get_images",
    "get_int",
    "get_str",
    "grid",
    "load_image",
    "load_image_from_paths",
    "metadata",
    "preview",
    "save",
    "save_animation",
    "save_image",
    "save_image_and_get_paths",
]


def get_images(value: Any, *, save: bool = False) -> list[PIL.Image.Image]:
    """A batch as PIL images.

    Args:
        value: An IMAGE: floats in 0–1 of shape `[batch, height, width, channels]`; or the result of a node that saved.
        save: Save them to ComfyUI's output folder, with their workflow.

    Raises:
        ResultError: It is neither.
    """
    if isinstance(value, ImageBatchResult):
        return list(value)
    if save:
        return list(save_image(value))
    if not isinstance(value, torch.Tensor) or value.ndim != 4:
        raise ResultError(f"{type(value).__name__} is no batch of images of shape [batch, height, width, channels].")
    return [as_pil(image) for image in value]


def preview(value: Any) -> Any:
    """The result of a node that shows a value, such as PreviewImage: pictures of an IMAGE, text of a number.

    Raises:
        ResultError: No previewer shows values of its link type; or it was not made by a node, so that it has none.
    """
    session = default_session()
    if value.__class__ in SCALARS:
        link_type = value_type(value)
    else:
        made = session.tracker.find(value)
        if made is None:
            raise ResultError(f"No node made this {type(value).__name__}, so it has no link type that could be shown.")
        link_type = link_type_of(made.output)
    shown = show(value, link_type, session.nodes, _result_of)
    if shown is None:
        raise ResultError(f"Nothing previews {link_type}.")
    return shown


def _result_of(made: Any) -> Any:
    if isinstance(made, RealOutputs):
        return made.shown
    return made if isinstance(made, RealOutput) else None


def save_image(image: Any, prefix: str | None = None, *, temp: bool = False) -> ImageBatchResult:
    """Saves an IMAGE with its workflow.

    Args:
        image: The images.
        prefix: Start of the file names, `ComfyUI` if None.
        temp: Save to the temp folder; `prefix` is ignored then.
    """
    nodes = default_session().nodes
    saved: ImageBatchResult = nodes["PreviewImage"](image) if temp else nodes["SaveImage"](image, prefix or "ComfyUI")
    return saved


def save_image_and_get_paths(
    image: Any, prefix: str | None = None, *, temp: bool = False, type: bool = True
) -> list[str]:
    """Saves as `save_image`; returns the names, such as `ComfyUI_00001_.png [output]`.

    Args:
        image: As of `save_image`.
        prefix: As of `save_image`.
        temp: As of `save_image`.
        type: Append the folder in brackets, as nodes want it.
    """
    files = save_image(image, prefix, temp=temp).files
    return [file_name(file, type=type) for file in files]


def load_image(image: ImageLike | str) -> Any:
    """An IMAGE, made by a LoadImage node of a PIL image, an array, a Path, or a file's name in ComfyUI's input."""
    return default_session().nodes["LoadImage"](image)[0]


def load_image_from_paths(paths: Iterable[str | Path]) -> Any:
    """The pictures of several files as a batch; arguments and errors as in virtual mode."""
    return concat_images(*(load_image(here_or_there(path)) for path in paths))


def concat_images(*images: Any) -> Any:
    """One batch of all images, with ImageBatch nodes (which scale to the first one's size).

    Raises:
        ValueError: No image is given.
    """
    return joined(
        images, lambda batch, image: default_session().nodes["ImageBatch"](batch, image), "concat_images", "image"
    )


def get_str(value: Any) -> str:
    """A STRING, or the text that a node shows.

    Raises:
        ResultError: It has no text.
    """
    if isinstance(value, TextResult):
        return value.text
    if isinstance(value, RealOutput):
        raise ResultError(f"{value!r} has no text.")
    return str(value)


def get_int(value: Any) -> int:
    """An INT."""
    return int(get_str(value))


def get_float(value: Any) -> float:
    """A FLOAT."""
    return float(get_str(value))
