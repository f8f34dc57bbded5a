"""The stand-in's files: its three folders, its models' names, and our pack's memory; nothing on the disk."""

from __future__ import annotations

import posixpath
import re
from pathlib import Path
from typing import NoReturn

from comfy_script.nodes.images.memory import ImageMemory

FOLDERS = ("input", "output", "temp")
_ANNOTATED = re.compile(r"(.*?)(?: ?\[(input|output|temp)\])?")
_IMAGE = (".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp")


class Outside(ValueError):
    """A path leads out of its folder."""


def _never() -> NoReturn:
    raise AssertionError("the stand-in's memory is large enough for tests")


class Files:
    """Content by folder and path.

    Attributes:
        models: Names of models by kind: `checkpoints`, `embeddings`.
        model_folders: Where it says that they lie, by kind; a test may say another place.
        memory: The images in memory, by our pack's own code.
    """

    def __init__(self, checkpoints: list[str], embeddings: list[str]) -> None:
        self.models = {"checkpoints": checkpoints, "embeddings": embeddings}
        self.model_folders = {kind: [f"/nowhere/models/{kind}"] for kind in self.models}
        self.memory = ImageMemory(1 << 28, lambda: Path("/nowhere"))
        self._folders: dict[str, dict[str, bytes]] = {folder: {} for folder in FOLDERS}

    @staticmethod
    def path(subfolder: str, name: str) -> str:
        """Path below a folder.

        Raises:
            Outside: It isn't below it.
        """
        path = posixpath.normpath(posixpath.join(subfolder, name))
        if path.startswith(("/", "../")) or path == "..":
            raise Outside(path)
        return path

    def read(self, folder: str, subfolder: str, name: str) -> bytes | None:
        """A file's content; None if there is no such file. Errors as of `path`."""
        return self._folders[folder].get(self.path(subfolder, name))

    def write(self, folder: str, subfolder: str, name: str, content: bytes) -> None:
        """Write a file. Errors as of `path`."""
        self._folders[folder][self.path(subfolder, name)] = content

    def empty(self, folder: str) -> None:
        """Delete all files of a folder."""
        self._folders[folder].clear()

    def annotated(self, text: str) -> bytes | None:
        """Content of a file that a node names: `folder/name.png [output]`; in the input folder without the last."""
        name, folder = split_annotated(text)
        try:
            return self.read(folder or "input", "", name)
        except Outside:
            return None

    def images(self, folder: str) -> list[str]:
        """Names of the images in a folder, without those in its subfolders."""
        return sorted(path for path in self._folders[folder] if "/" not in path and path.lower().endswith(_IMAGE))

    def listing(self, folder: str) -> list[str]:
        """Paths of all files in a folder."""
        return sorted(self._folders[folder])

    def numbered(self, folder: str, prefix: str) -> tuple[str, str]:
        """Subfolder and name of the next file that a node saves with a prefix."""
        subfolder, _, start = prefix.rpartition("/")
        form = re.compile(re.escape(self.path(subfolder, start)) + r"_(\d+)_\..*")
        taken = [int(match[1]) for path in self._folders[folder] if (match := form.fullmatch(path))]
        return subfolder, f"{start}_{max(taken, default=0) + 1:05}_.png"


def split_annotated(text: str) -> tuple[str, str | None]:
    """Name and folder of `name.png [output]`; None for the folder where none is named."""
    match = _ANNOTATED.fullmatch(text)
    assert match is not None, "the pattern fits every text"
    return match[1], match[2]
