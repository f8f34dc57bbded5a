"""A lock of what ComfyUI runs: by its own word, by our part on it, and by the files on its disk."""

from __future__ import annotations

import importlib.metadata
import json
import platform
import sys
from pathlib import Path
from typing import Any

import blake3
import pytest
from typer.testing import CliRunner, Result

from comfy_script import __version__
from comfy_script.cli.app import app
from comfy_script.comfyui import Installation, Server
from comfy_script.runtime.opened.lock.records import read_lock
from tests.faults.jobs import sampling_job
from tests.server.conftest import ask
from tests.workflows import CHECKPOINT


def cli(*arguments: str) -> Result:
    return CliRunner().invoke(app, list(arguments))


def saving(color: int) -> dict[str, Any]:
    job = sampling_job(CHECKPOINT, steps=1)
    (end,) = [node for node in job.values() if node["class_type"] in ("PreviewImage", "SaveImage")]
    end["class_type"], end["inputs"]["filename_prefix"] = "SaveImage", f"locked{color}"
    return job


def test_a_picture_and_what_it_depends_on(
    server: Server, comfyui: Installation, base_directory: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("w.json").write_text(json.dumps(saving(1)))
    ran = cli("run", "w.json", "--lock", "--server", server.url)
    assert ran.exit_code == 0, ran.output
    (name,) = ran.stdout.split()
    lock = read_lock(name)
    content = (base_directory / "models/checkpoints" / CHECKPOINT).read_bytes()
    assert lock.models[f"checkpoints/{CHECKPOINT}"].blake3 == blake3.blake3(content).hexdigest()
    assert (lock.versions["torch"] or "").startswith(importlib.metadata.version("torch"))
    assert {key: lock.versions[key] for key in ("comfyui", "python", "system", "comfy_script")} == {
        "comfyui": comfyui.version,
        "python": platform.python_version(),
        "system": sys.platform,
        "comfy_script": __version__,
    }
    assert lock.versions["device"]
    assert lock.packs == {}
    same = cli("needs", name, "--lock", name, "--api", server.url)
    assert same.exit_code == 0, same.output
    Path("other.json").write_text(json.dumps(saving(2)))
    other = cli("needs", "other.json", "--lock", name, "--api", server.url)
    assert other.exit_code == 1
    assert "different  workflow" in other.stdout


def test_what_our_part_on_the_server_tells(server: Server) -> None:
    told = ask(f"{server.url}comfy_script/versions")
    assert told["packs"]["comfy_script"] == {"id": "comfyui-script", "version": __version__, "commit": None}
    assert set(told) == {"comfyui_commit", "packs"}
    assert "/" not in "".join(told["packs"]), "names, no folders of the server's disk"


def test_a_node_of_ours_has_our_version(server: Server, tmp_path: Path) -> None:
    workflow = {
        "1": {"class_type": "MaskRectangle", "inputs": {}},
        "2": {"class_type": "MaskPreview", "inputs": {"mask": ["1", 0]}},
    }
    info = ask(f"{server.url}object_info")
    spec = info["MaskRectangle"]["input"]["required"]
    workflow["1"]["inputs"] = {name: given[1]["default"] for name, given in spec.items() if "default" in given[1]}
    (tmp_path / "w.json").write_text(json.dumps(workflow))
    printed = cli("lock", str(tmp_path / "w.json"), "--api", server.url)
    assert printed.exit_code == 0, printed.output
    lock = json.loads(printed.stdout)
    assert lock["packs"] == {"comfy_script": {"id": "comfyui-script", "version": __version__, "commit": None}}
