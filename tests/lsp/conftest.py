"""A project as a new user has it: a virtual environment with the package, and the stub where `load()` puts it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import CHECKPOINT, REPOSITORY
from tests.lsp.editor import Editor

_WRITE_STUB = """
import sys
from comfy_script.registry.sources import read_file
from comfy_script.runtime.stubs import refresh_stubs
print(refresh_stubs(read_file(sys.argv[1])))
"""


def with_checkpoint(object_info: bytes) -> dict[str, Any]:
    """The nodes of a server that has one model file."""
    nodes: dict[str, Any] = json.loads(object_info)
    nodes["CheckpointLoaderSimple"]["input"]["required"]["ckpt_name"][0] = [CHECKPOINT]
    return nodes


@pytest.fixture(scope="session")
def environment(tmp_path_factory: pytest.TempPathFactory, object_info: bytes) -> dict[str, str]:
    """The environment variables of an activated virtual environment with the package and the stub."""
    return install_environment(tmp_path_factory.mktemp("lsp") / "venv", with_checkpoint(object_info))


def install_environment(folder: Path, nodes: Mapping[str, Any]) -> dict[str, str]:
    """Makes a virtual environment with the stub of these nodes, which `object_info.json` has, too.

    It has its own copy of the package, so that the checkout's stub, which every `load()` rewrites, stays out of it.
    """
    venv.create(folder, symlinks=True)
    packages = Path(sysconfig.get_path("purelib", "venv", {"base": str(folder), "platbase": str(folder)}))
    ignored = shutil.ignore_patterns("__pycache__", "nodes.pyi", "nodes_parts")
    shutil.copytree(REPOSITORY / "comfy_script", packages / "comfy_script", ignore=ignored)
    (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")
    bin_folder = folder / "bin"
    variables = {**os.environ, "VIRTUAL_ENV": str(folder), "PATH": f"{bin_folder}{os.pathsep}{os.environ['PATH']}"}
    registry = folder / "object_info.json"
    registry.write_text(json.dumps(nodes))
    command = [str(bin_folder / "python"), "-c", _WRITE_STUB, str(registry)]
    done = subprocess.run(command, cwd=folder, env=variables, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == str(packages / "comfy_script/runtime/nodes.pyi")
    return variables


def _command(name: str) -> str:
    path = shutil.which(name, path=str(Path(sys.executable).parent))
    assert path, f"{name} isn't installed: pip install -e .[test]"
    return path


COMMANDS = {"jedi": ["jedi-language-server"], "pyright": ["pyright-langserver", "--stdio"]}


@pytest.fixture(scope="session", params=COMMANDS)
def server_name(request: pytest.FixtureRequest) -> str:
    """Each language server; its tests run one after the other."""
    name: str = request.param
    return name


@pytest.fixture(scope="session")
def editor(server_name: str, tmp_path_factory: pytest.TempPathFactory, environment: dict[str, str]) -> Iterator[Editor]:
    """The language server in an empty project."""
    name, *arguments = COMMANDS[server_name]
    running = Editor(tmp_path_factory.mktemp("project"), [_command(name), *arguments], environment)
    yield running
    running.close()
