"""The hook that `.pre-commit-hooks.yaml` defines: what pre-commit would run, on the files that it would give it."""

from __future__ import annotations

import json
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from comfy_script.registry import Registry

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def hook() -> dict[str, str]:
    """The only one."""
    lines = (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if line.startswith("- ")] == ["- id: comfy-script-check"]
    return dict(line[2:].split(": ", 1) for line in lines)


def test_what_pre_commit_wants_is_there(hook: dict[str, str]) -> None:
    assert hook.keys() >= {"id", "name", "entry", "language"}
    assert hook["language"] == "python", "pre-commit installs the package itself, and its command is on the path"
    assert hook["types_or"] == "[python, jupyter]"


def test_the_entry_is_a_command_of_the_package(hook: dict[str, str]) -> None:
    if sys.version_info < (3, 11):
        import tomli as tomllib
    else:
        import tomllib
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert shlex.split(hook["entry"])[0] in project["scripts"]


@pytest.mark.parametrize(("method", "status"), [("lanczos", 0), ("lancsoz", 1)])
def test_a_mistake_stops_the_commit(
    hook: dict[str, str], registry: Registry, object_info: bytes, tmp_path: Path, method: str, status: int
) -> None:
    nodes = tmp_path / "object_info.json"
    nodes.write_bytes(object_info)
    script, notebook = tmp_path / "script.py", tmp_path / "notebook.ipynb"
    line = f"PreviewImage(ImageScale(EmptyImage(64, 64, 1, 0), {method!r}, 32, 32, 'disabled'))"
    imports = "from comfy_script.runtime import *\nload()\nfrom comfy_script.runtime.nodes import *\n"
    source = f"{imports}with Workflow():\n    {line}\n"
    script.write_text(source)
    cell: dict[str, Any] = {"cell_type": "code", "id": "a", "metadata": {}, "outputs": [], "execution_count": None}
    notebook.write_text(
        json.dumps({"cells": [cell | {"source": source}], "metadata": {}, "nbformat": 4, "nbformat_minor": 5})
    )
    command = [sys.executable, "-m", "comfy_script", *shlex.split(hook["entry"])[1:]]
    done = subprocess.run(
        [*command, "--registry", str(nodes), str(script), str(notebook)],
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
        timeout=300,
    )
    assert done.returncode == status, done.stdout + done.stderr
    assert done.stdout.count("lancsoz") >= 2 * status
