"""ComfyScript has a package of the same name: whatever is installed after what, nobody gets a mixture unawares."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
import venv
from pathlib import Path

import pytest

PEER = "comfy-script==0.6.1"
# What ComfyScript doesn't have, so that it can't be replaced.
OURS = (
    "from comfy_script.errors import ComfyScriptError",
    "from comfy_script.registry import read_file",
    "from comfy_script.formats import read",
    "from comfy_script.comfyui import install",
    "from comfy_script.cli import main; main()",
)


@pytest.fixture(scope="session")
def peer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """ComfyScript's wheel."""
    folder = tmp_path_factory.mktemp("peer")
    command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", folder, PEER]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        why = f"{PEER} can't be had from the package index: {done.stderr.strip().splitlines()[-1]}"
        (pytest.fail if os.environ.get("CI") else pytest.skip)(why)
    (wheel,) = folder.glob("*.whl")
    return wheel


class Environment:
    """An environment of its own with what is installed into it, and our dependencies behind."""

    def __init__(self, folder: Path, installer: str) -> None:
        venv.create(folder, symlinks=True)
        self.folder = folder
        self.python = folder / "bin/python"
        self._installer = installer
        (site,) = folder.glob("lib/python*/site-packages")
        (site / "dependencies.pth").write_text(str(Path(pytest.__file__).parents[1]))

    def install(self, *words: object) -> None:
        self._installs("install", "--no-deps", *words)

    def uninstall(self, *words: object) -> None:
        self._installs("uninstall", *(["-y"] if self._installer == "pip" else []), *words)

    def _installs(self, command: str, *words: object) -> None:
        where = ["--python", str(self.python)]
        module = ["pip", *where, command] if self._installer == "pip" else ["uv", "pip", command, *where]
        done = self.run(sys.executable, "-m", *module, "-q", *words)
        assert done.returncode == 0, done.stderr

    def run(self, *words: object) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [str(word) for word in words], cwd=self.folder, capture_output=True, text=True, check=False
        )

    def says(self, code: str) -> str:
        """What the code prints; the last lines of its error, if it fails."""
        done = self.run(self.python, "-c", code)
        return done.stdout.strip() if done.returncode == 0 else done.stderr

    def doctor(self) -> str:
        done = self.run(self.folder / "bin/comfy-script", "doctor")
        assert done.returncode == 1
        return done.stderr


def assert_mends(environment: Environment, text: str, wheel: Path) -> None:
    """What the error says to type is right, whichever distributions are left."""
    commands = [shlex.split(line) for line in text.splitlines() if line.startswith("  pip ")]
    assert [words[:2] for words in commands] == [["pip", "uninstall"], ["pip", "install"]]
    environment.uninstall(*commands[0][3:])
    assert "No module named 'comfy_script'" in environment.says("import comfy_script.runtime")
    assert commands[1][2:] == ["comfyui-script"]
    environment.install(wheel)
    assert environment.says("from comfy_script.runtime import *; print(load.__module__)") == "comfy_script.runtime"
    assert environment.says("from comfy_script._distribution import changed_files as f; print(f())") == "[]"


@pytest.mark.parametrize("installer", ["pip", "uv"])
def test_installed_after_the_peer(installer: str, peer: Path, wheel: Path, tmp_path: Path) -> None:
    environment = Environment(tmp_path, installer)
    environment.install(peer)
    environment.install(wheel)
    for module in ("comfy_script", "comfy_script.runtime", "comfy_script.runtime.nodes", "comfy_script.ui"):
        text = environment.says(f"import {module}")
        assert "comfy-script 0.6.1 (ComfyScript) and comfyui-script" in text, module
    assert text.rstrip().splitlines()[-2:] == environment.doctor().rstrip().splitlines()[-2:]
    assert_mends(environment, text, wheel)


def test_installed_before_the_peer(peer: Path, wheel: Path, tmp_path: Path) -> None:
    """Then `comfy_script` and its runtime are ComfyScript's, all of them; what is ours refuses to work among them."""
    environment = Environment(tmp_path, "uv")
    environment.install(wheel)
    environment.install(peer)
    for line in OURS:
        text = environment.says(line)
        assert "comfy-script 0.6.1 (ComfyScript) and comfyui-script" in text, line
    assert environment.doctor().startswith("Error: comfy-script 0.6.1 (ComfyScript) and comfyui-script")
    assert_mends(environment, text, wheel)


@pytest.mark.parametrize(("installer", "peer_first"), [("pip", True), ("uv", True), ("uv", False)])
def test_peer_taken_out(installer: str, peer_first: bool, peer: Path, wheel: Path, tmp_path: Path) -> None:
    """Its uninstallation takes those of our files that it has, too."""
    environment = Environment(tmp_path, installer)
    for each in (peer, wheel) if peer_first else (wheel, peer):
        environment.install(each)
    environment.uninstall("comfy-script")
    for line in OURS:
        text = environment.says(line)
        assert "files of comfyui-script" in text, line
        assert "are missing in" in text, line
    assert environment.doctor().startswith("Error: files of comfyui-script")
    assert_mends(environment, text, wheel)


def test_doctor_names_files_that_were_changed(tmp_path: Path, wheel: Path) -> None:
    environment = Environment(tmp_path, "uv")
    environment.install(wheel)
    (package,) = environment.folder.glob("lib/python*/site-packages/comfy_script")
    (package / "runtime/nodes.pyi").unlink()
    (package / "transpile/wrap.py").unlink()
    # Not in place: an installer may have linked it into its cache.
    (package / "runtime/util/latent.py").unlink()
    (package / "runtime/util/latent.py").write_text("")
    said = environment.run(environment.folder / "bin/comfy-script", "doctor").stdout
    changed = "missing or not as installed: comfy_script/runtime/util/latent.py, comfy_script/transpile/wrap.py"
    assert changed in " ".join(said.split())
    assert "-> pip install --force-reinstall --no-deps comfyui-script" in said
