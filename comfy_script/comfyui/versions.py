"""Versions and commits of ComfyUI's and of node packs' folders, from their files alone: no program of theirs is run."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .. import __version__
from .._distribution import DISTRIBUTION
from .._reading import open_file

__all__ = ["NOT_KNOWN", "PackVersion", "git_commit", "loaded_packs", "pack_version"]

_LARGEST = 1 << 20
"""Bytes that are read of a file."""
_COMMIT = re.compile(r"[0-9a-f]{40}|[0-9a-f]{64}")
_REF = re.compile(r"ref: (refs/[\w./+@-]+)")


@dataclass(frozen=True, slots=True)
class PackVersion:
    """What a node pack's folder says of itself.

    Attributes:
        id: Its name in ComfyUI's registry of packs.
        version: Its version there.
        commit: The commit of its git checkout. Changes that aren't committed don't show.
    """

    id: str | None = None
    version: str | None = None
    commit: str | None = None


NOT_KNOWN = PackVersion()


def pack_version(folder: Path) -> PackVersion:
    """A node pack's version; of a folder that says nothing, nothing.

    Args:
        folder: The pack's own folder.
    """
    project = _project(folder / "pyproject.toml")
    return PackVersion(_text(project.get("name")), _text(project.get("version")), git_commit(folder))


def loaded_packs(loaded: Mapping[str, str]) -> dict[str, PackVersion]:
    """The packs that a ComfyUI has loaded, and us, by name.

    Args:
        loaded: `LOADED_MODULE_DIRS` of ComfyUI's module `nodes`.
    """
    places = {name: Path(folder) for name, folder in loaded.items()}
    # A pack that is a single file is there with its whole path, and the folder that all packs are in.
    packs = {name: pack_version(place) for name, place in places.items() if place.name == name}
    return packs | {"comfy_script": PackVersion(DISTRIBUTION, __version__)}


def git_commit(folder: Path) -> str | None:
    """The commit that is checked out in a folder; None if the folder itself is no checkout, or it can't be read.

    A folder inside a checkout has none: it may be anything that lies there.
    """
    git = folder / ".git"
    if git.is_file():  # a submodule, or a worktree
        where = _read(git)
        if where is None or not where.startswith("gitdir: "):
            return None
        git = folder / where.removeprefix("gitdir: ").strip()
    head = (_read(git / "HEAD") or "").strip()
    if _COMMIT.fullmatch(head):
        return head
    ref = _REF.fullmatch(head)
    if ref is None or ".." in ref[1]:
        return None
    common = (_read(git / "commondir") or "").strip()
    for place in (git, git / common) if common else (git,):
        commit = (_read(place / ref[1]) or "").strip()
        if _COMMIT.fullmatch(commit):
            return commit
        for line in (_read(place / "packed-refs") or "").splitlines():
            commit, _, name = line.partition(" ")
            if name == ref[1] and _COMMIT.fullmatch(commit):
                return commit
    return None


def _project(path: Path) -> Mapping[str, Any]:
    text = _read(path)
    if text is None:
        return {}
    try:
        if sys.version_info >= (3, 11):
            import tomllib
        else:
            import tomli as tomllib
    except ModuleNotFoundError:  # ComfyUI may run in a Python that has nothing of ours
        return {}
    try:
        project = tomllib.loads(text).get("project")
    except (tomllib.TOMLDecodeError, RecursionError):
        return {}
    return project if isinstance(project, dict) else {}


def _read(path: Path) -> str | None:
    try:
        with open_file(path) as file:
            content = file.read(_LARGEST + 1)
    except (OSError, ValueError):
        return None
    return content.decode("utf-8", "replace") if len(content) <= _LARGEST else None


def _text(value: Any) -> str | None:
    return value[:200] if isinstance(value, str) and value.strip() else None
