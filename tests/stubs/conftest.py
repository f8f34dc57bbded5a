"""A wheel built as a release is, installed into an empty environment: what users have right after `pip install`."""

from __future__ import annotations

import importlib.util
import json
import sys
import venv
from pathlib import Path
from typing import Any

import pytest
from tests.pack_nodes import with_pack

from .running import CHECKPOINT, run

@pytest.fixture(scope="session")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with the wheel and what it requires, and nothing else. Its Python is `bin/python`."""
    environment = tmp_path_factory.mktemp("installed")
    venv.create(environment, symlinks=True)
    python = environment / "bin/python"
    if importlib.util.find_spec("uv"):
        run(sys.executable, "-m", "uv", "pip", "install", "--python", python, wheel, cwd=environment)
    else:
        run(sys.executable, "-m", "pip", "--python", python, "install", wheel, cwd=environment)
    return environment


@pytest.fixture(scope="session")
def package(installed: Path) -> Path:
    """The installed package's folder."""
    (found,) = installed.glob("lib/python*/site-packages/comfy_script")
    return found


@pytest.fixture(scope="session")
def own_registry(object_info: bytes, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The registry of a server with one more node, `MyNode`, and one checkpoint, as a file."""
    nodes: dict[str, Any] = json.loads(object_info)
    nodes["MyNode"] = {
        "input": {"required": {"image": ["IMAGE"], "mode": [["soft", "hard"]]}},
        "output": ["IMAGE"],
        "output_name": ["IMAGE"],
    }
    nodes["CheckpointLoaderSimple"]["input"]["required"]["ckpt_name"][0] = [CHECKPOINT]
    file = tmp_path_factory.mktemp("registry") / "object_info.json"
    file.write_text(json.dumps(nodes))
    return file


@pytest.fixture(scope="session")
def core_registry(object_info: bytes, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The registry that the committed stubs were made from, as a file."""
    file = tmp_path_factory.mktemp("registry") / "object_info.json"
    file.write_bytes(with_pack(object_info))
    return file
