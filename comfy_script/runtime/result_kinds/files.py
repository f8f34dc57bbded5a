"""Files of any kind, under the words that ComfyUI's nodes and well-known packs have for them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..results import FileResult, FileSource, ResultKind, server_files

_KEYS = ("audio", "video", "videos", "gifs", "images", "3d", "result", "files")


class FileKind(ResultKind):
    """The first of the known words that has files."""

    def make(self, raw: Mapping[str, Any], source: FileSource | None) -> FileResult | None:
        """The files."""
        for key in _KEYS:
            if files := server_files(raw.get(key)):
                return FileResult(raw, files, key, source)
        return None


plugin = FileKind()
