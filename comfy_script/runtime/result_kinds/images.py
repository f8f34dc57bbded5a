"""Pictures, such as SaveImage's; those in the memory of our node pack are called `memory`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..results import FileSource, ImageBatchResult, ResultKind, server_files

_VIDEOS = (".mp4", ".webm", ".mkv", ".mov")


class ImageKind(ResultKind):
    """What is called `images` and isn't all video."""

    before = ("files",)

    def make(self, raw: Mapping[str, Any], source: FileSource | None) -> ImageBatchResult | None:
        """A batch of images."""
        files = server_files(raw.get("images") or raw.get("memory"))
        if not files or all(file.filename.lower().endswith(_VIDEOS) for file in files):
            return None
        return ImageBatchResult(raw, files, source)


plugin = ImageKind()
