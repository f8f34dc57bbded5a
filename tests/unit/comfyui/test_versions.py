"""Versions and commits of folders, as git and pack makers leave them."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from comfy_script.comfyui.versions import NOT_KNOWN, PackVersion, git_commit, pack_version


def git(folder: Path, *arguments: str) -> str:
    identity = ("-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "protocol.file.allow=always")
    command = ["git", "-C", str(folder), *identity, *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    folder = tmp_path / "pack"
    folder.mkdir()
    git(folder, "init", "-q", "-b", "main")
    (folder / "__init__.py").write_text("")
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", "first")
    return folder


def test_the_commit_in_each_state_of_a_checkout(checkout: Path) -> None:
    first = git(checkout, "rev-parse", "HEAD")
    assert git_commit(checkout) == first
    git(checkout, "pack-refs", "--all")
    assert not (checkout / ".git/refs/heads/main").exists()
    assert git_commit(checkout) == first
    git(checkout, "commit", "-q", "--allow-empty", "-m", "second")
    second = git(checkout, "rev-parse", "HEAD")
    assert git_commit(checkout) == second
    git(checkout, "checkout", "-q", "--detach", first)
    assert git_commit(checkout) == first


def test_worktrees_and_submodules(checkout: Path, tmp_path: Path) -> None:
    commit = git(checkout, "rev-parse", "HEAD")
    git(checkout, "worktree", "add", "-q", "-b", "other", str(tmp_path / "tree"))
    assert git_commit(tmp_path / "tree") == commit
    git(checkout, "pack-refs", "--all")
    assert git_commit(tmp_path / "tree") == commit
    outer = tmp_path / "outer"
    outer.mkdir()
    git(outer, "init", "-q")
    git(outer, "submodule", "add", "-q", str(checkout), "inner")
    assert git_commit(outer / "inner") == commit


def test_a_folder_inside_a_checkout_is_none_itself(checkout: Path) -> None:
    (checkout / "inside").mkdir()
    assert git_commit(checkout / "inside") is None


@pytest.mark.parametrize(
    "head", ["", "ref: ../../secret", "ref: refs/../../x", "ref: refs/heads/none", "z" * 40, "ref:"]
)
def test_odd_heads(head: str, tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git/HEAD").write_text(head)
    (tmp_path / "x").write_text("a" * 40)
    assert git_commit(tmp_path) is None
    (tmp_path / "link").mkdir()
    (tmp_path / "link/.git").write_text("elsewhere")
    assert git_commit(tmp_path / "link") is None


def test_what_a_pack_says_of_itself(checkout: Path) -> None:
    commit = git_commit(checkout)
    assert pack_version(checkout) == PackVersion(None, None, commit)
    project = checkout / "pyproject.toml"
    project.write_text('[project]\nname = "comfyui-x"\nversion = "1.5.0"\n')
    assert pack_version(checkout) == PackVersion("comfyui-x", "1.5.0", commit)
    for odd in (
        '[project]\nname = 5\nversion = [1]\ndynamic = ["version"]\n',
        "project = 3",
        "[[",
        "\x00",
        "[project]\n",
    ):
        project.write_text(odd)
        assert pack_version(checkout) == PackVersion(None, None, commit)
    assert pack_version(checkout / "none") == NOT_KNOWN
