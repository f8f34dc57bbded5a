"""Pictures put together: labelled grids, animations, before and after; and what is in one."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..._files import reason
from ..._reading import expanded
from ...errors import ResultError
from ..pictures import all_pictures, pictures_of

if TYPE_CHECKING:
    import PIL.Image

    from ...formats.summary import Summary
    from ...pictures.before_after import BeforeAfter
    from ...pictures.drawing import Tile
    from ...pictures.picture import Picture

__all__ = ["before_after", "grid", "metadata", "save_animation"]

_IN_ONE_ROW = 4
_SMALLEST = 16


def grid(
    images: Any,
    rows: Any = None,
    columns: Any = None,
    titles: Iterable[Any] | None = None,
    *,
    title: str = "",
    size: int | None = None,
) -> Picture:
    """One picture of many, in rows and columns with labels.

        util.grid(batch).save("batch.png")
        util.grid([[one(cfg, seed) for seed in seeds] for cfg in cfgs], rows=cfgs, columns=seeds)
        util.grid({"without": before, "with LoRA": after})
        util.grid(pool.map(picture, product(cfg=[4, 6], seed=[1, 2])), rows="cfg", columns="seed")

    Saved as PNG, WEBP, AVIF or JPEG it carries the workflow, as ComfyUI's pictures do. Of pictures of several workflows
    it is the first one's; in what values the others differ stands under the key `ComfyScriptPictures`.

    Args:
        images: Whatever holds pictures: PIL images, Paths of files, arrays and tensors, image results, outputs of nodes
            (which are queued together), workflows. A list of lists has a row for each; so has a list of batches. The
            keys of a dict are labels: of columns if each has one picture, else of rows; of a dict of dicts, those of
            the inner ones are columns. Jobs that a pool has done stand by their parameters; those that failed say so.
        rows: Labels of the rows, from above; or how many there are. Of a pool's jobs the parameter that changes from
            row to row, or several; others that differ make rows of their own.
        columns: Labels of the columns, from the left; or how many there are. Of a pool's jobs the parameter that
            changes from column to column; by default the last that differs and isn't in `rows`.
        titles: A text under each picture, in order; None for no text.
        title: A line above all.
        size: Pixels of a picture's longer side, at most; None leaves them as they are.

    Returns:
        A PIL image in RGB. Transparent pictures stand on white.

    Raises:
        ResultError: There is no picture, or something that is none; labels and pictures don't fit together; or it would
            have more than 100 million pixels.
        TaskError, ServerError: A workflow did not complete.
    """
    from ...pictures.drawing import draw_grid
    from ...pictures.picture import Picture

    if size is not None and size < _SMALLEST:
        raise ResultError(f"size={size}: pictures of a grid have {_SMALLEST} pixels at least.")
    if isinstance(images, Iterator):  # which is gone through once
        images = list(images)
    _queue_together(images)
    tiles, down, across = _laid_out(images, rows, columns)
    pictures = [picture for row in tiles for tile in row for picture in tile.pictures]
    if titles is not None:
        tiles = _titled(tiles, list(titles))
    return Picture.of(draw_grid(tiles, down, across, title=title, size=size), pictures)


def save_animation(
    images: Any,
    path: str | Path,
    *,
    fps: float = 8,
    loop: int = 0,
    quality: int = 90,
    overwrite: bool = False,
) -> Path:
    """Writes pictures one after the other as one file, with the workflow in it.

        util.save_animation(batch, "walk.webp", fps=12)
        util.save_animation([cfg_4, cfg_6, cfg_8], "cfg.mp4", fps=2)

    Args:
        images: Whatever holds pictures, as of `grid`; all of one size.
        path: Where to. `.webp`; `.gif`, which has 256 colours and holds no workflow; `.png` or `.apng`; or `.mp4`, for
            which PyAV must be installed, as ComfyUI itself needs it. Folders are made.
        fps: Pictures in a second.
        loop: How often it is shown; 0 is without end. Players of MP4 decide that themselves.
        quality: 1 to 100, of WEBP and MP4.
        overwrite: Replace a file that is there. Otherwise a name that is taken gets a number: `walk-2.webp`.

    Returns:
        The path.

    Raises:
        ResultError: There are no pictures, or of several sizes; it is to be another kind of file; a number is out of
            range; PyAV is missing; or the file can't be written.
        TaskError, ServerError: A workflow did not complete.
    """
    from ...pictures.animation import KINDS, animation
    from ...pictures.metadata import shared_texts
    from ..saving import save_files

    target = expanded(path)
    kind = KINDS.get(target.suffix.lower())
    if kind is None:
        raise ResultError(f"{target} can't be written as an animation: name it {', '.join(KINDS)}.")
    if isinstance(images, Iterator):
        images = list(images)
    _queue_together(images)
    pictures = list(pictures_of(images))
    content = animation(pictures, kind, fps=fps, loop=loop, quality=quality, texts=shared_texts(pictures))
    [written] = save_files([(target.name, content)], target, overwrite=overwrite)
    return written


def before_after(before: Any, after: Any, labels: tuple[str, str] = ("before", "after")) -> BeforeAfter:
    """Two pictures to be compared: in a notebook one over the other, with a slider between them.

        util.before_after(image, upscaled)
        util.before_after(image, upscaled).save("upscaled.html")
        util.before_after(image, upscaled).save("upscaled.png")

    Args:
        before: The picture at the left: whatever holds one, as of `grid`.
        after: The picture at the right.
        labels: What they are called.

    Raises:
        ResultError: One of them is no picture, or several.
        TaskError, ServerError: A workflow did not complete.
    """
    from ...pictures.before_after import BeforeAfter

    _queue_together([before, after])
    pictures = []
    for name, value in (("before", before), ("after", after)):
        found = list(pictures_of(value))
        if len(found) != 1:
            raise ResultError(f"{name}=… holds {len(found)} pictures: give one, such as result[0].")
        pictures += found
    return BeforeAfter(pictures[0], pictures[1], (str(labels[0]), str(labels[1])))


def metadata(value: Any) -> Summary:
    """What a picture says of how it was made: prompts, models with strengths, seeds, samplers, sizes, the script.

    In a notebook it shows itself as a table with the script folded; `print` gives it as text, as `comfy-script show`
    does. Its attributes are for programs.

    Args:
        value: A file's path or content: a picture, a video, a sound, or a workflow's JSON; a PIL image; or a result, an
            output, a workflow, a job that a pool has done, of which it is the first file.

    Raises:
        FormatError: It is of no such kind, or is damaged.
        ResultError: It can't be read, or has no file.
        TaskError, ServerError: A workflow did not complete.
    """
    from ...formats.summary import read_summary
    from ...registry.last import last_registry
    from ..gathering import results_of
    from ..results import FileResult

    def nodes() -> Any:
        return last_registry() or {}

    if isinstance(value, (str, Path, bytes)) or (hasattr(value, "save") and hasattr(value, "getexif")):
        try:
            return read_summary(value, nodes)
        except OSError as error:
            raise ResultError(f"{value!r:.200} can't be read: {reason(error)}.") from error
    for result in results_of(value.results if hasattr(value, "results") else value):
        if isinstance(result, FileResult) and result.files:
            return read_summary(result.contents()[0], nodes, name=str(result.files[0]))
    raise ResultError(f"{value!r:.200} has no file whose metadata could be shown.")


def _queue_together(images: Any) -> None:
    from ..gathering import leaves, queue_outputs

    queue_outputs(leaf for leaf in leaves(images) if hasattr(leaf, "wait"))


def _laid_out(images: Any, rows: Any, columns: Any) -> tuple[list[list[Tile]], list[str], list[str]]:
    """Tiles, labels of rows, labels of columns."""
    if isinstance(images, Mapping):
        return _of_mapping(images, rows, columns)
    listed = list(images) if _is_listed(images) else [images]
    if listed and all(isinstance(getattr(each, "params", None), Mapping) for each in listed):
        return _of_jobs(listed, rows, columns)
    if any(_is_listed(each) for each in listed):
        parts = [all_pictures(each if _is_listed(each) else [each]) for each in listed]
    else:
        parts = [list(pictures_of(each)) for each in listed]
        if len(parts) == 1 or all(len(part) == 1 for part in parts) or (isinstance(columns, int) and columns):
            return _of_flat([picture for part in parts for picture in part], rows, columns)
    return _of_rows(parts, rows, columns)


def _is_listed(value: Any) -> bool:
    """Whether a value is a list of several things, and not one thing that has pictures."""
    odd = isinstance(value, (str, bytes, Path, Mapping)) or any(
        hasattr(value, name) for name in ("wait", "shape", "save")
    )
    return not odd and isinstance(value, Iterable)


def _of_flat(pictures: list[PIL.Image.Image], rows: Any, columns: Any) -> tuple[list[list[Tile]], list[str], list[str]]:
    count = len(pictures)
    if not count:
        raise ResultError("A grid needs at least one picture.")
    down, across = _count("rows", rows), _count("columns", columns)
    if across is None:
        across = math.ceil(count / down) if down else count if count <= _IN_ONE_ROW else math.ceil(math.sqrt(count))
    if down is None:
        down = math.ceil(count / across)
    if count > down * across:
        raise ResultError(f"{count} pictures don't fit in a grid of {down} × {across}.")
    parts = [pictures[start : start + across] for start in range(0, down * across, across)]
    return _of_rows(parts, rows, columns, across)


def _of_rows(
    parts: Sequence[Sequence[PIL.Image.Image]], rows: Any, columns: Any, across: int | None = None
) -> tuple[list[list[Tile]], list[str], list[str]]:
    from ...pictures.drawing import EMPTY, Tile

    across = across or max(map(len, parts), default=0)
    if not any(parts):
        raise ResultError("A grid needs at least one picture.")
    down_labels, across_labels = _labels("rows", rows, len(parts)), _labels("columns", columns, across)
    tiles = [[*(Tile((picture,)) for picture in part), *[EMPTY] * (across - len(part))] for part in parts]
    return tiles, down_labels, across_labels


def _of_mapping(images: Mapping[Any, Any], rows: Any, columns: Any) -> tuple[list[list[Tile]], list[str], list[str]]:
    from ...pictures.drawing import EMPTY, Tile

    if images and all(isinstance(inner, Mapping) for inner in images.values()):
        places = list(dict.fromkeys(place for inner in images.values() for place in inner))
        tiles = [
            [Tile(tuple(pictures_of(inner[place]))) if place in inner else EMPTY for place in places]
            for inner in images.values()
        ]
        if not any(tile.pictures for row in tiles for tile in row):
            raise ResultError("A grid needs at least one picture.")
        down = _labels("rows", list(images) if rows is None else rows, len(tiles))
        return tiles, down, _labels("columns", places if columns is None else columns, len(places))
    parts = [list(pictures_of(value)) for value in images.values()]
    if all(len(part) == 1 for part in parts) and rows is None and columns is None:
        return _of_rows([[picture for part in parts for picture in part]], None, list(images))
    if isinstance(rows, int) or isinstance(columns, int):
        raise ResultError("A dict has its own shape: give a list for rows=… or columns=… as a number.")
    if rows is not None and columns is None:
        columns = list(images)
        return _of_rows([list(row) for row in zip(*_equal(parts), strict=True)], rows, columns)
    return _of_rows(parts, list(images) if rows is None else rows, columns)


def _equal(parts: Sequence[Sequence[Any]]) -> Sequence[Sequence[Any]]:
    counts = {len(part) for part in parts}
    if len(counts) > 1:
        raise ResultError(f"The columns of a grid have equally many pictures, not {_either(sorted(counts))}.")
    return parts


def _either(counts: Sequence[int]) -> str:
    return f"{', '.join(map(str, counts[:-1]))} and {counts[-1]}"


def _of_jobs(jobs: Sequence[Any], rows: Any, columns: Any) -> tuple[list[list[Tile]], list[str], list[str]]:
    from ...pictures.drawing import EMPTY
    from ...pictures.placing import placed

    try:
        found = placed(jobs, lambda job: job.params, rows, columns)
    except ValueError as error:
        raise ResultError(f"What is to be shown has {error}.") from None
    tiles = [[EMPTY if job is None else _tile(job) for job in row] for row in found.cells]
    return tiles, found.rows if any(found.rows) else [], found.columns if any(found.columns) else []


def _tile(job: Any) -> Tile:
    from ...pictures.drawing import Tile

    if hasattr(job, "images"):
        pictures = tuple(job.images)
        return Tile(pictures, "" if pictures else "no picture")
    return Tile(text=f"failed: {getattr(job, 'kind', '?')}", failed=True)


def _count(name: str, given: Any) -> int | None:
    if given is None:
        return None
    if isinstance(given, int):
        if given < 1:
            raise ResultError(f"{name}={given}: a grid has one at least.")
        return given
    return len(_listed(name, given))


def _listed(name: str, given: Any) -> Sequence[Any]:
    if isinstance(given, (str, bytes)) or not isinstance(given, Iterable):
        raise ResultError(f"{name}={given!r}: give a list of labels, or how many there are.")
    return given if isinstance(given, Sequence) else list(given)


def _labels(name: str, given: Any, count: int) -> list[str]:
    """Labels as texts; none if only their number is given, which has to be right."""
    if given is None:
        return []
    if isinstance(given, int):
        if given != count:
            raise ResultError(f"{name}={given}, but there are {count}.")
        return []
    labels = [_text(each) for each in _listed(name, given)]
    if len(labels) != count:
        raise ResultError(f"There are {len(labels)} labels for {count} {name}: {', '.join(labels)[:200]}.")
    return labels


def _text(label: Any) -> str:
    if label is None:
        return ""
    return str(label.value if isinstance(label, Enum) else label)


def _titled(tiles: list[list[Tile]], titles: Sequence[Any]) -> list[list[Tile]]:
    from dataclasses import replace

    count = sum(bool(tile.pictures) for row in tiles for tile in row)
    if len(titles) != count:
        raise ResultError(f"There are {len(titles)} titles for {count} pictures.")
    left: Callable[[], Any] = iter(titles).__next__
    return [[replace(tile, title=_text(left())) if tile.pictures else tile for tile in row] for row in tiles]
