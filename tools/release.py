"""Makes a release up to its upload: `make release VERSION=1.0.0`, or `python -m tools.release 1.0.0 [--dry-run]`.

All is done in a clone: version, changelog, commit, tag, source distributions and wheels, their checks, and their
installation into an empty environment on each Python that is there. Only when everything held do commit, tag and files
come into this checkout; a dry run ends before that. So a failure leaves nothing behind.
"""

from __future__ import annotations

import argparse
import datetime
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from packaging.version import InvalidVersion, Version

_VERSION_FILE = "comfy_script/__init__.py"
_VERSION_LINE = re.compile(r'^__version__ = "([^"]+)"$', re.MULTILINE)
_UNRELEASED = "## [Unreleased]\n"
_PYTHONS = ("3.10", "3.11", "3.12", "3.13", "3.14")


class ReleaseError(Exception):
    """A release can't be made; nothing was changed."""


def run(*command: object, cwd: Path, **environment: str) -> str:
    """What a command prints.

    Raises:
        ReleaseError: It failed.
    """
    words = [str(word) for word in command]
    done = subprocess.run(
        words, cwd=cwd, env={**os.environ, **environment}, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise ReleaseError(f"`{' '.join(words)}` failed:\n{done.stdout}{done.stderr}".rstrip())
    return done.stdout.strip()


def check_checkout(repository: Path, version: str, *, dry: bool) -> None:
    """Whether a release can begin here.

    Raises:
        ReleaseError: It can't; says what to do.
    """
    try:
        wanted = Version(version)
    except InvalidVersion:
        raise ReleaseError(f"{version!r} is no version: give one such as 1.2.0 or 1.2.0rc1") from None
    if str(wanted) != version:
        raise ReleaseError(f"write {version!r} as {wanted}")
    branch = run("git", "rev-parse", "--abbrev-ref", "HEAD", cwd=repository)
    if branch != "main":
        raise ReleaseError(f"releases are made on main, and this is {branch}")
    if changes := run("git", "status", "--porcelain", cwd=repository):
        raise ReleaseError(f"commit or stash first:\n{changes}")
    tags = run("git", "tag", "--list", "v*", cwd=repository).split()
    newer = [tag for tag in tags if Version(tag[1:]) >= wanted]
    if newer:
        raise ReleaseError(f"{version} isn't newer than what was released: {', '.join(newer)}")
    if "\n[project.urls]\n" not in (repository / "pyproject.toml").read_text(encoding="utf-8"):
        told = "pyproject.toml has no [project.urls]: name the repository's public address there"
        if not dry:
            raise ReleaseError(told)
        print(f"note: {told}")


def write_version(repository: Path, version: str, today: datetime.date) -> None:
    """Writes the version, and turns the changelog's section *Unreleased* into its own.

    Raises:
        ReleaseError: The changelog has nothing to say of it.
    """
    file = repository / _VERSION_FILE
    text, changed = _VERSION_LINE.subn(f'__version__ = "{version}"', file.read_text(encoding="utf-8"))
    if changed != 1:
        raise ReleaseError(f"{_VERSION_FILE} has no line of the form __version__ = …")
    file.write_text(text, encoding="utf-8")
    changelog = repository / "CHANGELOG.md"
    before, heading, after = changelog.read_text(encoding="utf-8").partition(_UNRELEASED)
    section = after.partition("\n## [")[0]
    if not heading or not re.search(r"^- ", section, re.MULTILINE):
        raise ReleaseError("CHANGELOG.md has nothing under *Unreleased*")
    changelog.write_text(f"{before}{heading}\n## [{version}] - {today:%Y-%m-%d}\n{after}", encoding="utf-8")


def build(repository: Path) -> list[Path]:
    """Builds both distributions into `dist/`, and checks what is in them."""
    dist = repository / "dist"
    for project in (repository, repository / "demo_weights"):
        run(sys.executable, "-m", "build", "--no-isolation", "--outdir", dist, project, cwd=repository)
    built = sorted(dist.iterdir())
    run(sys.executable, "-m", "twine", "check", "--strict", *built, cwd=repository)
    contents = "tests/distribution/test_contents.py"
    run(sys.executable, "-m", "pytest", "-q", contents, cwd=repository, COMFY_SCRIPT_DISTRIBUTIONS=str(dist))
    return built


def pythons() -> list[Path]:
    """A Python of each version that the package is for, as far as they are here: on PATH, or pyenv's."""
    roots = [os.environ.get("PYENV_ROOT", ""), str(Path.home() / ".pyenv")]
    found = []
    for version in _PYTHONS:
        candidates = [Path(path) for path in [shutil.which(f"python{version}")] if path]
        for root in filter(None, roots):
            candidates += sorted(Path(root).glob(f"versions/{version}.*/bin/python"))
        for candidate in candidates:
            command = [str(candidate), "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            if done.stdout.strip() == version:
                found.append(candidate)
                break
    return found


def try_out(python: Path, wheels: Sequence[Path], version: str, folder: Path) -> None:
    """Installs the wheels into an empty environment, which then has to know its version and to write a demo model."""
    run(python, "-m", "venv", "--without-pip", folder, cwd=folder.parent)
    inner = folder / ("Scripts" if os.name == "nt" else "bin")
    installer = ["uv", "pip", "install", "--python"] if importlib.util.find_spec("uv") else ["pip", "--python"]
    words = [*installer, inner / "python", *([] if installer[0] == "uv" else ["install"])]
    run(sys.executable, "-m", *words, "-q", *wheels, cwd=folder)
    # Nothing of a checkout: a path of the caller would come before what was installed.
    told = run(inner / "comfy-script", "--version", cwd=folder, PYTHONPATH="")
    if told != f"comfy_script {version}":
        raise ReleaseError(f"on {python}, comfy-script --version says {told!r}")
    run(inner / "comfy-script", "demo-model", "demo.ckpt", cwd=folder, PYTHONPATH="")
    print(f"{run(inner / 'python', '-V', cwd=folder)}: installed, and wrote a demo model")


def release(repository: Path, version: str, *, dry: bool, tried: Sequence[Path]) -> str:
    """Makes a release.

    Args:
        repository: The checkout.
        version: The version.
        dry: Leave the checkout as it is.
        tried: The Pythons to install it on.

    Returns:
        The command that uploads it.

    Raises:
        ReleaseError: Something doesn't hold; the checkout is as it was.
    """
    check_checkout(repository, version, dry=dry)
    with tempfile.TemporaryDirectory(prefix="comfy-script-release-") as directory:
        work = Path(directory)
        clone = work / "clone"
        run("git", "clone", "-q", "--branch", "main", repository, clone, cwd=work)
        for key in ("user.name", "user.email"):
            run("git", "config", key, run("git", "config", key, cwd=repository), cwd=clone)
        write_version(clone, version, datetime.date.today())
        run("git", "commit", "-q", "-a", "-m", f"Release {version}", cwd=clone)
        run("git", "tag", "-a", f"v{version}", "-m", f"comfyui-script {version}", cwd=clone)
        built = build(clone)
        for file in built:
            print(f"{file.name}: {file.stat().st_size / 1e6:.1f} MB")
        wheels = [file for file in built if file.suffix == ".whl"]
        for python in tried:
            try_out(python, wheels, version, Path(tempfile.mkdtemp(dir=work)))
        if not dry:
            run("git", "fetch", "-q", "--no-tags", clone, "main", cwd=repository)
            run("git", "merge", "-q", "--ff-only", "FETCH_HEAD", cwd=repository)
            run("git", "fetch", "-q", clone, "tag", f"v{version}", cwd=repository)
            shutil.rmtree(repository / "dist", ignore_errors=True)
            shutil.copytree(clone / "dist", repository / "dist")
    return " ".join(["twine upload --skip-existing", *(f"dist/{file.name}" for file in built)])


def main(argv: Sequence[str] | None = None) -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("version", help="such as 1.0.0")
    parser.add_argument("--dry-run", action="store_true", help="do everything, and leave the checkout as it is")
    parser.add_argument(
        "--python", action="append", type=Path, help="a Python to try it on, given once for each  [default: all here]"
    )
    given = parser.parse_args(argv)
    tried = given.python or pythons()
    if not tried:
        sys.exit("Error: no Python to try the release on; name one with --python")
    try:
        upload = release(Path.cwd(), given.version, dry=given.dry_run, tried=tried)
    except ReleaseError as refused:
        sys.exit(f"Error: {refused}\nNothing was changed.")
    if given.dry_run:
        print("Everything holds; a dry run changes nothing. Without it:")
    else:
        print(f"Tagged v{given.version}; `git push --follow-tags` when it is uploaded:")
    print(upload)


if __name__ == "__main__":
    main()
