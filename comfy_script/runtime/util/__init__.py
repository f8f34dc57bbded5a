"""Helpers that save a script some lines: images from and to Python, values of outputs, batches, latents."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..._files import write_new
from ..._reading import absolute, expanded
from ...errors import ResultError
from .. import previews
from .._util_parts import file_name, here_or_there, joined
from ..results import ImageBatchResult, TextResult
from ..saving import failing_as_result
from ..uploads import ImageLike, image_loader
from .latent import (
    concat_latents,
    load_latent_from_path,
    load_latent_from_paths,
    save_latent,
    save_latent_and_get_path,
)
from .pictures import before_after, grid, metadata, save_animation

if TYPE_CHECKING:
    import PIL.Image

    from ..outputs import Output
    from ..session import Session

__all__ = [
    "ImageLike",
    "before_after",
    "concat_images",
    "concat_latents",
    "get_float",
    "get_images",
    "get_int",
    "get_str",
    "grid",
    "load_image",
    "load_image_from_paths",
    "load_latent_from_path",
    "load_latent_from_paths",
    "metadata",
    "preview",
    "save",
    "save_animation",
    "save_image",
    "save_image_and_get_paths",
    "save_image_cwd",
    "save_latent",
    "save_latent_and_get_path",
]

if not TYPE_CHECKING:  # for type checkers there is nothing but what is listed

    def __getattr__(name: str) -> Any:
        told = f"module {__name__!r} has no attribute {name!r}"
        if name == "path":
            told += ": str(file) of a result's files is the name that nodes take, and its save() gives paths here"
        raise AttributeError(told)


def get_images(value: Output, *, save: bool = False) -> list[PIL.Image.Image]:
    """Runs what an IMAGE output needs, and gives its batch as PIL images.

    Args:
        value: An IMAGE output.
        save: Save them to the server's output folder; otherwise they only pass through its memory, or, if it lacks our
            node pack, its temp folder.
    """
    return save_image(value).wait() if save else _previewed(value).wait()


def preview(value: Output) -> Output:
    """An output of a node that shows an output, such as PreviewImage; its `wait()` gives the result.

    It does not become part of a workflow that is being written.

    Raises:
        ResultError: No previewer shows values of its link type.
    """
    return previews.preview(value.session, value)


def save(value: Any, folder: str | Path = ".", name: str = "{name}") -> list[Path]:
    """Waits for a workflow, or for some of its outputs, and writes the files that come out, with the workflow in them.

    Args:
        value: A workflow, a task, an output, a result; or a list or dictionary of such. Of a whole workflow, previews
            are written only if there is nothing else.
        folder: Where the files go; is made if it isn't there. Files that are there stay: a name that is taken gets
            a number.
        name: Their names without the suffix. `{name}` is the server's, `{prefix}` that without its counter, `{number}`
            the file's number, from 1.

    Returns:
        The paths.

    Raises:
        ResultError: It is something else, a file can't be written, or the name can't be filled in.
        TaskError, ServerError: A workflow did not complete.
    """
    from ..gathering import results_of
    from ..opened.saving import check_name, save_results

    check_name(name)
    return save_results(results_of(value), expanded(folder), name)


def save_image(image: Output, prefix: str | None = None, *, temp: bool = False) -> ImageBatchResult:
    """Runs what an IMAGE output needs, and saves it on the server.

    Args:
        image: An IMAGE output.
        prefix: Start of the file names, `ComfyUI` if None.
        temp: Save to the temp folder, which the server empties when it starts; `prefix` is ignored then.

    Raises:
        ResultError: The output holds no images.
    """
    nodes = image.session.nodes
    return _images(image, nodes["PreviewImage"](image) if temp else nodes["SaveImage"](image, prefix or "ComfyUI"))


def _previewed(image: Output) -> ImageBatchResult:
    return _images(image, preview(image))


def _images(image: Output, shown: Output) -> ImageBatchResult:
    result = shown.wait()
    if not isinstance(result, ImageBatchResult):
        raise ResultError(f"{image!r} gave no images.", source=image.call.source)
    return result


def save_image_and_get_paths(
    image: Output, prefix: str | None = None, *, temp: bool = False, type: bool = True
) -> list[str]:
    """Saves as `save_image`; returns the names on the server, such as `ComfyUI_00001_.png [output]`.

    Args:
        image: An IMAGE output.
        prefix: As of `save_image`.
        temp: As of `save_image`.
        type: Append the folder in brackets, as nodes want it.
    """
    files = save_image(image, prefix, temp=temp).files
    return [file_name(file, type=type) for file in files]


def save_image_cwd(image: Output, prefix: str = "ComfyUI") -> ImageBatchResult:
    """Runs what an IMAGE output needs, and saves it here, in the working directory, metadata included.

    The files are `ComfyUI_00001.png` and so on; existing files are not overwritten. `save` does the same for all that
    comes out of a workflow, in any folder, and gives the paths.

    Raises:
        ResultError: The output holds no images, or a file can't be written.
    """
    folder, _, name = prefix.rpartition("/")
    places = (absolute(folder) / f"{name}_{number:05}.png" for number in itertools.count(1))
    result = _previewed(image)
    contents = result.contents()
    with failing_as_result(prefix):
        absolute(folder).mkdir(parents=True, exist_ok=True)
        for content in contents:
            write_new(places, content)
    return result


def load_image(image: ImageLike | str, *, session: Session | None = None) -> Output:
    """An IMAGE output of a PIL image, array or path; it is sent to the server when the workflow is queued.

    Args:
        image: A PIL image; an array `[height, width]` or `[height, width, channels]`, uint8 in 0–255 or floats in
            0–1; a Path of a file here; or a string, the name of a file on the server.
        session: Whose server; the default session's if None.
    """
    from ..default import default_session

    session = session or default_session()
    loader = "LoadImage" if isinstance(image, str) else image_loader(session)
    output: Output = session.nodes[loader](image)[0]
    return output


def load_image_from_paths(paths: Iterable[str | Path], *, session: Session | None = None) -> Output:
    """An IMAGE output with the pictures of several files as a batch.

    Args:
        paths: Names on the server (`name.png`, `folder/name.png [output]`), or paths of files here, which are sent.
        session: Whose server; the default session's if None.

    Raises:
        ValueError: `paths` is empty.
    """
    return concat_images(*(load_image(here_or_there(path), session=session) for path in paths))


def concat_images(*images: Output) -> Output:
    """One batch of the images of all outputs, with ImageBatch nodes (which scale to the first one's size).

    Raises:
        ValueError: No image is given.
    """
    batch: Output = joined(
        images, lambda batch, image: batch.session.nodes["ImageBatch"](batch, image), "concat_images", "image"
    )
    return batch


def get_str(value: Output | str) -> str:
    """Runs what a STRING (or any printable) output needs, and gives its value as text.

    Raises:
        ResultError: The output has no text.
    """
    if isinstance(value, str):
        return value
    result = value.session.nodes["PreviewAny"](value).wait()
    if not isinstance(result, TextResult):
        raise ResultError(f"{value!r} has no text.", source=value.call.source)
    return result.text


def get_int(value: Output | int) -> int:
    """Runs what an INT output needs, and gives its value."""
    return value if isinstance(value, int) else int(get_str(value))


def get_float(value: Output | float) -> float:
    """Runs what a FLOAT output needs, and gives its value."""
    return float(value) if isinstance(value, (int, float)) else float(get_str(value))
