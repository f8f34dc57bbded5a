from __future__ import annotations

import importlib.metadata
import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

from comfy_script import plugins
from comfy_script.graph import own_checks
from comfy_script.graph.own_checks import NodeChecks
from comfy_script.plugins import PluginPoint
from tests.distributions import write_distribution


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty data directory."""
    monkeypatch.setenv("COMFY_SCRIPT_DATA_DIR", str(tmp_path / "data"))
    return tmp_path / "data"


def make_installation(data: Path, version: str) -> Path:
    from comfy_script.comfyui.installation import MARKER
    from comfy_script.comfyui.releases import release

    folder = data / "comfyui" / version
    (folder / "comfy").mkdir(parents=True)
    (folder / "main.py").touch()
    (folder / "nodes.py").touch()
    (folder / "comfyui_version.py").write_text(f'__version__ = "{version}"\n')
    (folder / "requirements.txt").write_text("no-such-package>=1\nnumpy\n")
    (folder / MARKER).write_text(json.dumps({"source": release(version).source, "complete": True}))
    return folder


def test_nothing_is_installed(data: Path, cli: Callable[..., Result]) -> None:
    assert cli("comfyui", "list").stdout.splitlines()[0] == (
        "0.30.0\tavailable\tcomfy-script comfyui install --version 0.30.0"
    )
    for command in ("path", "start"):
        result = cli("comfyui", command)
        assert (result.exit_code, result.stdout) == (1, "")
        assert result.stderr == "Error: No ComfyUI is installed: run `comfy-script comfyui install`.\n"
    assert not data.exists()


def test_list_and_path(data: Path, cli: Callable[..., Result]) -> None:
    old, new = make_installation(data, "0.26.0"), make_installation(data, "0.30.0")
    listed = json.loads(cli("comfyui", "list", "--json").stdout)
    assert [each["version"] for each in listed["installed"]] == ["0.30.0", "0.26.0"]
    assert listed["available"] == ["0.24.1", "0.20.1", "0.16.3"]
    assert cli("comfyui", "path").stdout == f"{new}\n"
    assert cli("comfyui", "path", "0.26.0").stdout == f"{old}\n"
    missing = cli("comfyui", "path", "0.16.3")
    assert missing.exit_code == 1
    assert "comfy-script comfyui install --version 0.16.3" in missing.stderr


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--version", "9.9.9"], "known versions are 0.30.0"),
        (["--ref", "main"], "needs a git URL"),
        (["--version", "0.30.0", "--git", "https://example.invalid/x"], "not both"),
    ],
)
def test_install_that_cannot_be(arguments: list[str], words: str, data: Path, cli: Callable[..., Result]) -> None:
    result = cli("comfyui", "install", *arguments)
    assert (result.exit_code, result.stdout) == (1, "")
    assert words in result.stderr
    assert not data.exists()


def test_install_of_what_is_there(data: Path, cli: Callable[..., Result]) -> None:
    folder = make_installation(data, "0.30.0")
    result = cli("comfyui", "install")
    assert (result.exit_code, result.stdout) == (0, f"{folder}\n")
    assert "no-such-package>=1" in result.stderr
    assert 'pip install "comfyui-script[comfyui]"' in result.stderr


def test_start_takes_one_of_version_and_path(data: Path, cli: Callable[..., Result]) -> None:
    assert cli("comfyui", "start", "--version", "0.30.0", "--path", ".").exit_code == 2


def test_demo_model(cli: Callable[..., Result], tmp_path: Path) -> None:
    from comfy_script.demo_model import write_demo_model

    path = tmp_path / "demo.pt"
    assert cli("demo-model", str(path), "--kind", "lora", "--seed", "3").stdout == f"{path}\n"
    assert path.read_bytes() == write_demo_model(tmp_path / "same.pt", kind="lora", seed=3).read_bytes()
    other = cli("demo-model", str(path), "--kind", "lora")
    assert (other.exit_code, other.stdout) == (1, "")
    assert "is another file" in other.stderr
    assert cli("demo-model", str(path), "--kind", "lora", "--force").exit_code == 0


def test_demo_model_knows_all_kinds(cli: Callable[..., Result]) -> None:
    from comfy_script.demo_model import DEMO_KINDS

    words = " ".join(cli("demo-model", "--help").stdout.split()).replace("- ", "-")
    assert f"What to write: {', '.join(DEMO_KINDS)}." in words


@pytest.mark.parametrize("arguments", [["demo.txt"], ["demo.ckpt", "--seed", "-1"], ["demo.ckpt", "--kind", "sd9"]])
def test_demo_model_wrong_usage(arguments: list[str], cli: Callable[..., Result]) -> None:
    result = cli("demo-model", *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Error: Invalid value" in result.stderr


@pytest.mark.parametrize("command", [("demo-model", "demo.ckpt"), ("demo", "--out", "demo")])
def test_demo_without_its_weights(
    command: tuple[str, ...],
    data: Path,
    cli: Callable[..., Result],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Said before anything is installed or written."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(importlib.metadata, "entry_points", lambda **_: [])
    result = cli(*command)
    assert (result.exit_code, result.stdout) == (1, "")
    why = 'the weights of the trained demo models are not installed: pip install "comfyui-script[demo]"'
    assert result.stderr == f"Error: {why}\n"
    assert not data.exists()


def test_demo_without_requirements(data: Path, cli: Callable[..., Result], tmp_path: Path) -> None:
    make_installation(data, "0.30.0")
    result = cli("demo", "--out", str(tmp_path / "demo"))
    assert (result.exit_code, result.stdout) == (1, "")
    assert "no-such-package" in result.stderr
    assert result.stderr.endswith('  pip install "comfyui-script[comfyui]"\n')
    assert not (data / "demo").exists()


def test_doctor_with_nothing(
    data: Path, cli: Callable[..., Result], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    result = cli("doctor", "--json")
    report = json.loads(result.stdout)
    findings = {finding["name"]: finding for finding in report["findings"]}
    assert (result.exit_code, report["ready"]) == (1, False)
    assert findings["ComfyUI"]["hint"] == "comfy-script comfyui install"
    assert findings["server"]["state"] == "missing"
    assert cli("doctor").stdout.endswith("\nNo script can run yet.\n")


def test_doctor_with_requirements_missing(
    data: Path, cli: Callable[..., Result], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    folder = make_installation(data, "0.30.0")
    result = cli("doctor", "--json")
    findings = {finding["name"]: finding for finding in json.loads(result.stdout)["findings"]}
    assert result.exit_code == 1
    assert findings["ComfyUI"] == {"name": "ComfyUI", "state": "ok", "text": f"0.30.0 in {folder}", "hint": ""}
    assert "no-such-package>=1" in findings["its packages"]["text"]
    assert findings["its packages"]["hint"] == 'pip install "comfyui-script[comfyui]"'

    (folder / "requirements.txt").write_text("numpy\n")
    ready = cli("doctor")
    assert ready.exit_code == 0
    assert ready.stdout.endswith("load() starts ComfyUI for it.\n")
    assert cli("doctor", "--server", "http://127.0.0.1:9").exit_code == 1, "the server that was named doesn't answer"


def test_doctor_names_folders_that_cannot_be_written(
    cli: Callable[..., Result], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("COMFY_SCRIPT_DATA_DIR", str(tmp_path / "file" / "data"))
    findings = {each["name"]: each for each in json.loads(cli("doctor", "--json").stdout)["findings"]}
    assert "can't be written" in findings["data folder"]["text"]
    assert "COMFY_SCRIPT_DATA_DIR" in findings["data folder"]["hint"]


def test_doctor_names_plugins(cli: Callable[..., Result], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    code = "from comfy_script.graph.own_checks import NodeChecks\nplugin = NodeChecks({})\n"
    groups = {
        "comfy_script.checks": {"good": "doctors_pack:plugin", "bad": "doctors_pack:nothing"},
        "comfy_script.check": {"lost": "doctors_pack:plugin"},
    }
    write_distribution(tmp_path, "doctors-pack", groups, {"doctors_pack": code})
    point = PluginPoint("comfy_script.checks", NodeChecks, "comfy_script.graph.node_checks")
    monkeypatch.setattr(own_checks, "CHECKS", point)
    monkeypatch.syspath_prepend(str(tmp_path))
    plugins._entry_points.cache_clear()
    try:
        report = json.loads(cli("doctor", "--json").stdout)
    finally:
        plugins._entry_points.cache_clear()
        del sys.modules["doctors_pack"]
    found = [each for each in report["findings"] if "plugin" in each["name"]]
    assert [(each["name"], each["state"], each["text"]) for each in found] == [
        ("plugins", "ok", "good of doctors-pack 1.2 (comfy_script.checks)"),
        (
            "plugin left out",
            "note",
            "bad = doctors_pack:nothing of doctors-pack 1.2: AttributeError: module 'doctors_pack' has no attribute "
            "'nothing' (comfy_script.checks)",
        ),
        ("plugin left out", "note", "comfy_script.check of doctors-pack 1.2"),
    ]
    assert found[1]["hint"] == "Correct it, or: pip uninstall doctors-pack"
    assert "comfy_script.checks" in found[2]["hint"]


def test_nodes_are_added(tmp_path: Path, cli: Callable[..., Result]) -> None:
    refused = cli("comfyui", "add-nodes", str(tmp_path))
    assert (refused.exit_code, refused.stdout) == (1, "")
    assert str(tmp_path / "custom_nodes") in refused.stderr
    (tmp_path / "custom_nodes").mkdir()
    assert cli("comfyui", "add-nodes", str(tmp_path)).stdout == f"{tmp_path / 'custom_nodes' / 'comfy_script.py'}\n"
