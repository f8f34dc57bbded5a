"""Scripts that `transpile --runtime` writes, run by Python itself, from the workflow's file to the saved pictures."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import PIL.Image
import pytest
from typer.testing import CliRunner

from comfy_script.cli.app import app
from comfy_script.comfyui import Server
from comfy_script.formats.metadata import read_metadata
from tests.golden import golden
from tests.workflows import CHECKPOINT

SMALL = {"width": 64, "height": 64, "steps": 2, "ckpt_name": CHECKPOINT}


@pytest.mark.parametrize(("name", "count"), [("templates/default", 1), ("hand/h09_subgraph_2level", 2)])
def test_from_a_workflow_to_pictures(server: Server, tmp_path: Path, name: str, count: int) -> None:
    written = CliRunner().invoke(
        app, ["transpile", "-", "--runtime", "--api", server.url], input=json.dumps(golden()[name]["ui"])
    )
    assert written.exit_code == 0, written.output
    script = tmp_path / "given.py"
    script.write_text(small(written.stdout), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "given.py"],
        cwd=tmp_path,
        env=os.environ | {"COMFY_SCRIPT_SERVER": server.url},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    paths = [tmp_path / line for line in done.stdout.splitlines()]
    assert len(paths) == count
    assert {PIL.Image.open(path).size for path in paths} == {(64, 64)}
    assert all(read_metadata(path).prompt is not None for path in paths)


def small(script: str) -> str:
    """A script with values that take no time, and the checkpoint that there is."""
    import ast

    tree = ast.parse(script)

    def change(values: dict[str, Any], name: str, node: Any) -> Any:
        return ast.Constant(values[name]) if name in values and isinstance(node, ast.Constant) else node

    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            for keyword in node.keywords:
                keyword.value = change(SMALL, keyword.arg or "", keyword.value)
            if isinstance(node.func, ast.Name) and node.func.id == "CheckpointLoaderSimple":
                node.args = [ast.Constant(CHECKPOINT)]
        if isinstance(node, ast.FunctionDef):
            names = [argument.arg for argument in node.args.args][-len(node.args.defaults) or None :]
            node.args.defaults = [
                change(SMALL, name, default) for name, default in zip(names, node.args.defaults, strict=True)
            ]
    return ast.unparse(tree)
