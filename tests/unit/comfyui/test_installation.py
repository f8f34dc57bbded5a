from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from comfy_script.comfyui import (
    DEFAULT_VERSION,
    RELEASES,
    ComfyUIArgs,
    Installation,
    detect,
    find_installation,
    installations,
    missing_requirements,
)
from comfy_script.comfyui.installation import MARKER
from comfy_script.comfyui.releases import release
from comfy_script.errors import ComfyUIError, ComfyUINotFoundError, InstallError

from .conftest import write_stand_in


def mark(folder: Path, *, complete: bool = True) -> Path:
    (folder / MARKER).write_text(json.dumps({"version": "x", "source": "here", "complete": complete}))
    return folder


def test_the_table_names_each_archive_once() -> None:
    assert DEFAULT_VERSION in RELEASES
    assert len({entry.sha256 for entry in RELEASES.values()}) == len(RELEASES)
    assert all(len(entry.sha256) == 64 and version == entry.version for version, entry in RELEASES.items())


def test_release_takes_a_leading_v_and_lists_what_it_knows() -> None:
    assert release("v0.26.0") is RELEASES["0.26.0"]
    with pytest.raises(InstallError, match=r"'0\.1\.2' .* known versions are 0\.30\.0, 0\.26\.0"):
        release("0.1.2")


def test_detect_a_folder_its_main_and_the_folder_around_it(tmp_path: Path) -> None:
    folder = write_stand_in(tmp_path / "portable" / "ComfyUI")
    expected = Installation("9.9.9", folder, "a folder of yours")
    assert detect(folder) == detect(str(folder / "main.py")) == detect(tmp_path / "portable") == expected


def test_detect_says_what_is_missing(tmp_path: Path) -> None:
    with pytest.raises(ComfyUINotFoundError, match="There is no folder"):
        detect(tmp_path / "nowhere")
    folder = write_stand_in(tmp_path / "comfyui")
    (folder / "nodes.py").unlink()
    (folder / "comfy").rmdir()
    with pytest.raises(ComfyUINotFoundError, match=r"it has no nodes\.py, comfy$"):
        detect(folder)


def test_detect_refuses_a_version_that_cannot_be_read(tmp_path: Path) -> None:
    folder = write_stand_in(tmp_path / "comfyui")
    (folder / "comfyui_version.py").write_text("")
    with pytest.raises(ComfyUINotFoundError, match="names no version"):
        detect(folder)


def test_installations_are_the_complete_ones_newest_first(data_dir: Path, caplog: pytest.LogCaptureFixture) -> None:
    assert installations() == []
    assert find_installation() is None
    home = data_dir / "comfyui"
    for name, version in (("0.9.1", "0.9.1"), ("0.30.0", "0.30.0"), ("master", "0.30.0")):
        mark(write_stand_in(home / name, version=version))
    mark(write_stand_in(home / "0.40.0", version="0.40.0"), complete=False)
    write_stand_in(home / "0.50.0", version="0.50.0")
    damaged = mark(write_stand_in(home / "0.60.0", version="0.60.0"))
    (damaged / "main.py").unlink()
    assert [each.path.name for each in installations()] == ["0.30.0", "master", "0.9.1"]
    assert "0.60.0" in caplog.text
    newest, branch = find_installation(), find_installation("master")
    assert newest is not None
    assert branch is not None
    assert (newest.path.name, branch.path.name) == ("0.30.0", "master")
    assert find_installation("v0.9.1") == find_installation("0.9.1") != None  # noqa: E711
    assert find_installation("0.40.0") is None


def test_has_option_reads_the_release_s_own_command_line(installed: Installation, tmp_path: Path) -> None:
    assert installed.has_option("--base-directory")
    assert not installed.has_option("--base")
    assert not detect(write_stand_in(tmp_path / "comfyui")).has_option("--base-directory")


def test_comfyui_s_own_requirements_are_met_by_the_extra(installed: Installation) -> None:
    assert missing_requirements(installed) == []


def test_missing_requirements_of_this_python(tmp_path: Path) -> None:
    installation = detect(write_stand_in(tmp_path / "comfyui"))
    assert missing_requirements(installation) == []
    (installation.path / "requirements.txt").write_text(
        "# a comment\n\nnumpy>=1\nno-such-package~=2.0  # why\nfilelock>=999\n"
        "--extra-index-url https://example.invalid\nother-package; python_version < '3'\nnot a requirement!\n"
    )
    import filelock

    assert missing_requirements(installation) == [
        "no-such-package~=2.0",
        f"filelock>=999 ({filelock.__version__} is installed)",
    ]


def test_missing_requirements_of_another_python(tmp_path: Path) -> None:
    installation = detect(write_stand_in(tmp_path / "comfyui"))
    (installation.path / "requirements.txt").write_text("numpy\n")
    bare = tmp_path / "bare"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", bare], check=True)
    python = next(path for name in ("bin/python", "Scripts/python.exe") if (path := bare / name).exists())
    assert missing_requirements(installation, python) == ["numpy"]
    with pytest.raises(ComfyUIError, match="can't say what is installed"):
        missing_requirements(installation, tmp_path / "no-python")
    shutil.rmtree(bare)


def test_comfyui_args() -> None:
    args = ComfyUIArgs("--port", "8189")
    assert args.to_argv() == args.argv == ["--port", "8189"]
    assert args == ComfyUIArgs("--port", "8189") != ComfyUIArgs()
    assert repr(args) == "ComfyUIArgs('--port', '8189')"
    with pytest.raises(TypeError, match="takes strings, not 8189"):
        ComfyUIArgs("--port", 8189)  # type: ignore[arg-type]
