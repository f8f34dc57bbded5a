"""What is known of workflows' files by their names: endings, formats; and what is said of others."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, TypeAlias

from .._near import did_you_mean, near_words, some_of
from ..errors import FormatError

__all__ = ["SUFFIXES", "FormatName", "check_format", "is_a_folder"]

FormatName: TypeAlias = Literal["api", "ui"]
"""A workflow's format: API format, or the page's."""

SUFFIXES = frozenset(
    {
        *(".json", ".png", ".webp", ".jpg", ".jpeg", ".avif", ".gif", ".tif", ".tiff", ".svg"),
        *(".flac", ".mp3", ".ogg", ".opus", ".m4a", ".mp4", ".webm", ".mov", ".mkv", ".glb", ".safetensors", ".latent"),
    }
)
"""Endings of files that may have a workflow in them: what is looked into in folders."""

_MOST_LISTED = 12


def check_format(name: object) -> None:
    """Refuses what is no name of a format.

    Raises:
        FormatError: It is neither `api` nor `ui`.
    """
    if name not in ("api", "ui"):
        near = near_words(str(name), ("api", "ui"), 1, like=0.4)
        hint = did_you_mean(map(repr, near)) or "there are 'api', and 'ui' for the page's"
        raise FormatError(f"{name!r} is no format of workflows; {hint}")


def is_a_folder(path: Path) -> str:
    """What is said of a folder that was given as a workflow or a script: which files of these kinds lie in it."""
    try:
        names = sorted(each.name for each in path.iterdir() if each.suffix.lower() in SUFFIXES | {".py"})
    except OSError:
        names = []
    found = some_of((path / name for name in names), _MOST_LISTED)
    return f"{path} is a folder; {f'name one of its files: {found}' if found else 'it has no workflow or script'}."
