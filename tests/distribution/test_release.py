"""A release, tried in a clone."""

from __future__ import annotations

import datetime
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tools import release
from tools.release import ReleaseError, check_checkout, write_version

REPOSITORY = Path(__file__).parents[2]


def git(*words: str, cwd: Path) -> str:
    return subprocess.run(["git", *words], cwd=cwd, capture_output=True, text=True, check=True).stdout.strip()


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """What is committed of the checkout, on `main`; the changelog has something to say."""
    folder = tmp_path / "repository"
    git("clone", "-q", str(REPOSITORY), str(folder), cwd=tmp_path)
    git("checkout", "-q", "-B", "main", cwd=folder)
    git("config", "user.name", "A maintainer", cwd=folder)
    git("config", "user.email", "maintainer@example.invalid", cwd=folder)
    for tag in git("tag", cwd=folder).split():
        git("tag", "-d", tag, cwd=folder)
    return folder


def test_dry_run_then_release(clone: Path) -> None:
    before = git("rev-parse", "HEAD", cwd=clone)
    project = clone / "pyproject.toml"
    command = [sys.executable, "-m", "tools.release", "99.0.0", "--python", sys.executable]
    environment = {**os.environ, "PYTHONPATH": str(clone)}

    def run(*more: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*command, *more], cwd=clone, env=environment, capture_output=True, text=True, check=False
        )

    dry = run("--dry-run")
    assert dry.returncode == 0, dry.stderr
    upload = dry.stdout.splitlines()[-1]
    names = ["comfyui_script-99.0.0-py3-none-any.whl", "comfyui_script-99.0.0.tar.gz"]
    demo = ["comfyui_script_demo-1.0.0-py3-none-any.whl", "comfyui_script_demo-1.0.0.tar.gz"]
    assert upload == " ".join(["twine upload --skip-existing", *(f"dist/{name}" for name in [*names, *demo])])
    assert git("rev-parse", "HEAD", cwd=clone) == before
    assert (git("tag", cwd=clone), git("status", "--porcelain", "--ignored", cwd=clone)) == ("", "")

    if "[project.urls]" not in project.read_text(encoding="utf-8"):
        refused = run()
        assert refused.stderr.startswith("Error: pyproject.toml has no [project.urls]")
        project.write_text(
            project.read_text(encoding="utf-8") + '\n[project.urls]\nSource = "https://example.invalid"\n'
        )
        git("commit", "-q", "-a", "-m", "Name the repository", cwd=clone)
        before = git("rev-parse", "HEAD", cwd=clone)
    made = run()
    assert made.returncode == 0, made.stderr
    assert made.stdout.splitlines()[-1] == upload
    assert (git("rev-parse", "HEAD~1", cwd=clone), git("tag", "--points-at", "HEAD", cwd=clone)) == (before, "v99.0.0")
    assert git("diff", "--name-only", "HEAD~1", cwd=clone).split() == ["CHANGELOG.md", "comfy_script/__init__.py"]
    assert sorted(path.name for path in (clone / "dist").iterdir()) == sorted([*names, *demo])
    assert run().stderr.startswith("Error: 99.0.0 isn't newer than what was released: v99.0.0")


def test_what_refuses_a_release(clone: Path) -> None:
    for version, why in (("one", "is no version"), ("v1.0.0", "write 'v1.0.0' as 1.0.0")):
        with pytest.raises(ReleaseError, match=why):
            check_checkout(clone, version, dry=True)
    (clone / "README.md").write_text("changed")
    with pytest.raises(ReleaseError, match=r"commit or stash first:\n ?M README\.md"):
        check_checkout(clone, "99.0.0", dry=True)
    git("checkout", "-q", "-b", "other", cwd=clone)
    with pytest.raises(ReleaseError, match="made on main, and this is other"):
        check_checkout(clone, "99.0.0", dry=True)


def test_a_failure_leaves_the_checkout_alone(clone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(repository: Path) -> list[Path]:
        raise ReleaseError("twine doesn't like it")

    monkeypatch.setattr(release, "build", fail)
    before = git("rev-parse", "HEAD", cwd=clone)
    with pytest.raises(ReleaseError, match="twine"):
        release.release(clone, "99.0.0", dry=True, tried=[])
    assert git("rev-parse", "HEAD", cwd=clone) == before
    assert (git("tag", cwd=clone), git("status", "--porcelain", cwd=clone)) == ("", "")


def test_changelog(tmp_path: Path) -> None:
    (tmp_path / "comfy_script").mkdir()
    version = tmp_path / "comfy_script/__init__.py"
    version.write_text('"""A package."""\n\n__version__ = "1.0.0.dev0"\n')
    changelog = tmp_path / "CHANGELOG.md"
    changelog.write_text("# Changelog\n\n## [Unreleased]\n\n## [0.9.0] - 2020-01-01\n\n- Old.\n")
    day = datetime.date(2030, 2, 3)
    with pytest.raises(ReleaseError, match="nothing under"):
        write_version(tmp_path, "1.0.0", day)
    changelog.write_text("# Changelog\n\n## [Unreleased]\n\n### Added\n\n- New.\n\n## [0.9.0] - 2020-01-01\n\n- Old.\n")
    write_version(tmp_path, "1.0.0", day)
    assert version.read_text() == '"""A package."""\n\n__version__ = "1.0.0"\n'
    assert changelog.read_text() == (
        "# Changelog\n\n## [Unreleased]\n\n## [1.0.0] - 2030-02-03\n\n### Added\n\n- New.\n\n"
        "## [0.9.0] - 2020-01-01\n\n- Old.\n"
    )
