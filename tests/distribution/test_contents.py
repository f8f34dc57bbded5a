"""What wheels and source distributions have: what should be there, and nothing else."""

from __future__ import annotations

import subprocess
import tarfile
import zipfile
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]
# Hatchling adds the ignore file that it obeys.
SDIST = {"PKG-INFO", "pyproject.toml", "README.md", "LICENSE", ".gitignore"}
METADATA = {"METADATA", "RECORD", "WHEEL", "licenses/LICENSE"}


def tracked(*paths: str) -> set[str]:
    """The files that git knows, without those that were deleted just now."""
    command = ["git", "ls-files", "-z", *paths]
    listed = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=True).stdout
    return {name for name in listed.split("\0") if name and (REPOSITORY / name).exists()}


def in_wheel(wheel: Path) -> tuple[set[str], set[str]]:
    """Its files, and those of its metadata without the folder's name."""
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    metadata = {name for name in names if ".dist-info/" in name}
    return names - metadata, {name.partition(".dist-info/")[2] for name in metadata}


def in_sdist(sdist: Path) -> set[str]:
    """Its files, without the folder that all are in."""
    with tarfile.open(sdist) as archive:
        return {member.name.partition("/")[2] for member in archive if member.isfile()}


def test_wheel(wheel: Path) -> None:
    files, metadata = in_wheel(wheel)
    assert files == tracked("comfy_script") | {name.removeprefix("stubs/") for name in tracked("stubs/comfy_script")}
    assert {"comfy_script/py.typed", "comfy_script/runtime/nodes.pyi", "comfy_script/runtime/real/nodes.pyi"} <= files
    assert metadata == METADATA | {"entry_points.txt"}
    assert wheel.stat().st_size < 3_000_000


def test_sdist(distributions: Path) -> None:
    (sdist,) = distributions.glob("comfyui_script-*.tar.gz")
    assert in_sdist(sdist) == tracked("comfy_script", "stubs") | SDIST | {"CHANGELOG.md"}
    assert sdist.stat().st_size < 3_000_000


def test_demo_weights(distributions: Path) -> None:
    (wheel,) = distributions.glob("comfyui_script_demo-*.whl")
    (sdist,) = distributions.glob("comfyui_script_demo-*.tar.gz")
    package = {"comfyui_script_demo/__init__.py", "comfyui_script_demo/trained.npz"}
    files, metadata = in_wheel(wheel)
    assert files == package
    assert metadata == METADATA | {"entry_points.txt"}
    assert in_sdist(sdist) == package | SDIST
    assert wheel.stat().st_size < 20_000_000


def test_one_license() -> None:
    assert (REPOSITORY / "demo_weights/LICENSE").read_bytes() == (REPOSITORY / "LICENSE").read_bytes()
