"""Files of any kind, under the words that ComfyUI's nodes and well-known packs have for them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..players import MESH_FILES, OTHER_3D_FILES
from ..results import FileResult, FileSource, ResultKind, ServerFile, server_files

# The nodes that show 3D files name them without their folder, which is the outputs' but for those of these names.
_3D_FILES = (*MESH_FILES, *OTHER_3D_FILES)
_3D_TEMPORARY = ("preview3d_advanced_", "preview_splat_", "preview_pointcloud_")
_KEYS = ("audio", "video", "videos", "gifs", "images", "3d", "result", "files")


class FileKind(ResultKind):
    """The first of the known words that has files."""

    def make(self, raw: Mapping[str, Any], source: FileSource | None) -> FileResult | None:
        """The files."""
        for key in _KEYS:
            if files := server_files(raw.get(key)):
                return FileResult(raw, files, key, source)
        file = _shown_3d(raw.get("result"))
        return FileResult(raw, (file,), "result", source) if file is not None else None


def _shown_3d(result: Any) -> ServerFile | None:
    name = result[0] if isinstance(result, (list, tuple)) and result else None
    if not isinstance(name, str) or not name.lower().endswith(_3D_FILES):
        return None
    subfolder, _, filename = name.replace("\\", "/").rpartition("/")
    return ServerFile(filename, subfolder, "temp" if name.startswith(_3D_TEMPORARY) else "output")


plugin = FileKind()
