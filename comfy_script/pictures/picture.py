"""A picture that is made of others, and carries the workflow that made them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import PIL.Image

from .metadata import save_options, shared_texts, texts_of

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["Picture"]


class Picture(PIL.Image.Image):
    """A PIL image that is saved with the workflow in it, as ComfyUI does: in PNG, WEBP, AVIF and JPEG files.

    What it carries is in its `info`; pictures that are made of it by `crop`, `resize` and so on are plain PIL images.
    """

    @classmethod
    def of(cls, image: PIL.Image.Image, sources: Iterable[PIL.Image.Image] = ()) -> Self:
        """An image as one that carries the workflow.

        Args:
            image: The image.
            sources: The pictures that it is made of; it gets what they carry, see `shared_texts`.
        """
        made: Any = image if type(image) is PIL.Image.Image else image.copy()
        made.__class__ = cls
        made.info = shared_texts(sources)
        picture: Self = made
        return picture

    @property
    def texts(self) -> Mapping[str, str]:
        """What it carries: key → text, such as `prompt`, `workflow`, `ComfyScriptSource`."""
        return texts_of(self)

    def save(self, fp: Any, format: str | None = None, **params: Any) -> None:
        """As of PIL's images, with the workflow, unless `pnginfo` or `exif` is given."""
        if not ({"pnginfo", "exif"} & params.keys()):
            params |= save_options(self.texts, self._format(fp, format))
        super().save(fp, format, **params)

    @staticmethod
    def _format(fp: Any, format: str | None) -> str:
        if format is None:
            name = fp if isinstance(fp, (str, os.PathLike)) else getattr(fp, "name", "")
            suffix = Path(name).suffix if isinstance(name, (str, os.PathLike)) else ""
            format = PIL.Image.registered_extensions().get(str(suffix).lower(), "")
        return format.upper()
