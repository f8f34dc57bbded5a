"""Where a model's file goes: inside of the folder for its kind, whatever a stranger's file calls it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ..errors import DownloadError
from ..registry.folders import MODEL_EXTENSIONS

__all__ = ["RUNS_CODE", "ModelFolders", "target_in"]

RUNS_CODE = (".ckpt", ".pt", ".pt2", ".bin", ".pth", ".pkl")
"""Endings of files that are Python's pickles, as a rule: who loads one may run what its maker wrote."""

_KIND = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")
_NO_MODELS = frozenset({"custom_nodes", "configs", "datasets"})
_MOST_PARTS = 8
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class ModelFolders:
    """The folders that models go to.

    Attributes:
        root: The folder of all kinds, which has one for each.
        folders: Kind of model → its folders, as ComfyUI says them; used if there is no root.
    """

    root: Path | None = None
    folders: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def folder(self, kind: str | None) -> Path:
        """The folder for a kind of model. The one above it exists.

        Raises:
            DownloadError: There is none.
        """
        if kind is None:
            raise DownloadError("it isn't known which folder it belongs into")
        if kind in _NO_MODELS or _KIND.fullmatch(kind) is None:
            raise DownloadError(f"{kind!r} is no folder of models")
        if self.root is not None:
            if not self.root.is_dir():
                raise DownloadError(f"there is no folder {self.root}")
            return self.root / kind
        places = [Path(place) for place in self.folders.get(kind, ())]
        if not places:
            raise DownloadError(f"ComfyUI has no folder for {kind!r}")
        # `models/unet` is the old name of `models/diffusion_models`, and comes first.
        first = next((place for place in places if place.name == kind and place.parent == places[0].parent), places[0])
        if not first.parent.is_dir():
            raise DownloadError(f"ComfyUI says that its folder is {first}, which isn't on this machine")
        return first


def target_in(folder: Path, name: str) -> Path:
    """The place of a file in a folder.

    Args:
        folder: The folder.
        name: As a node's input has it, with the folders in it: `xl/dreams.safetensors`.

    Raises:
        DownloadError: The name leads elsewhere, is no model's, or is one that not all systems take.
    """
    from pathvalidate import is_valid_filename

    parts = name.replace("\\", "/").split("/")
    for part in parts:
        odd = any(unicodedata.category(char) in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp") for char in part)
        too_long = len(part.encode(errors="replace")) > _LONGEST
        if odd or too_long or part.startswith((".", "~")) or not is_valid_filename(part, platform="universal"):
            raise DownloadError(f"{name[:200]!r} is no name for a file here")
    if len(parts) > _MOST_PARTS:
        raise DownloadError(f"{name[:200]!r} is no name for a file here")
    if not parts[-1].lower().endswith(MODEL_EXTENSIONS):
        raise DownloadError(f"{name[:200]!r} doesn't end as a model's file does ({', '.join(MODEL_EXTENSIONS)})")
    return folder.joinpath(*parts)
