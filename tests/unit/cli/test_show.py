"""`comfy-script show`."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import PIL.Image
import pytest
from typer.testing import Result

from comfy_script.formats.convert import convert
from comfy_script.formats.metadata import png_info
from comfy_script.registry.registry import Registry
from tests.unit.cli.conftest import REGISTRY

Run = Callable[..., Result]

PROMPT = {
    "1": {"class_type": "KSampler", "inputs": {"seed": 5, "steps": 8, "positive": ["2", 0]}},
    "2": {"class_type": "CLIPTextEncode", "inputs": {"text": "a red\x1b[31m circle"}},
}


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "a.png"
    PIL.Image.new("RGB", (8, 6)).save(path, pnginfo=png_info(PROMPT, extra={"ComfyScriptSource": "load()\nwork()\n"}))
    return path


def test_what_is_in_a_picture(cli: Run, picture: Path) -> None:
    result = cli("show", str(picture))
    assert result.exit_code == 0
    assert result.stdout.startswith(f"{picture}: PNG, 8 × 6\n  prompt    a red\\x1b[31m circle\n")
    assert "seed      5  (KSampler 1)" in result.stdout
    assert result.stdout.endswith("The script:\n\nload()\nwork()\n")
    assert "work()" not in cli("show", str(picture), "--no-script").stdout


def test_of_several_files_scripts_are_counted(cli: Run, picture: Path, tmp_path: Path) -> None:
    other = tmp_path / "b.png"
    other.write_bytes(picture.read_bytes())
    result = cli("show", str(picture), str(other))
    assert result.stdout.count("script    2 lines") == 2
    assert "work()" not in result.stdout
    assert "work()" in cli("show", str(picture), str(other), "--script").stdout


def test_for_programs(cli: Run, picture: Path) -> None:
    [found] = json.loads(cli("show", str(picture), "--json").stdout)
    assert (found["file"], found["format"], found["width"], found["height"]) == (str(picture), "PNG", 8, 6)
    assert found["prompts"] == ["a red\x1b[31m circle"]
    assert found["seeds"] == [{"node": "KSampler", "id": "1", "values": {"seed": 5}}]
    assert found["script"] == "load()\nwork()\n"


def test_workflows_in_either_format(cli: Run, tmp_path: Path, registry: Registry) -> None:
    prompt = {**PROMPT, "1": {"class_type": "KSampler", "inputs": {"seed": 5, "steps": 8, "positive": ["2", 0]}}}
    (tmp_path / "api.json").write_text(json.dumps(prompt))
    (tmp_path / "page.json").write_text(json.dumps(convert(prompt, "ui", registry)))
    for name in ("api.json", "page.json"):
        result = cli("show", str(tmp_path / name), "--registry", REGISTRY)
        assert "seed      5  (KSampler 1)" in result.stdout, name
        assert result.exit_code == 0


def test_without_metadata_one_line_says_so(cli: Run, picture: Path, tmp_path: Path) -> None:
    plain = tmp_path / "plain.png"
    PIL.Image.new("RGB", (8, 8)).save(plain)
    result = cli("show", str(plain), str(picture))
    assert result.exit_code == 1
    assert result.stdout.splitlines()[0] == f"{plain}: PNG, 8 × 8 – says nothing of how it was made"
    assert "seed      5" in result.stdout


def test_what_cannot_be_read_is_said_and_the_others_are_shown(cli: Run, picture: Path, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("hello")
    (tmp_path / "empty.png").touch()
    (tmp_path / "empty.json").touch()
    empty = [str(tmp_path / name) for name in ("empty.png", "empty.json")]
    result = cli("show", *empty, str(tmp_path / "a.txt"), str(tmp_path / "none.png"), str(tmp_path), str(picture))
    assert result.exit_code == 1
    assert all(f"{file} is empty\n" in result.stderr for file in empty)
    assert "a.txt is no file that workflows are read from" in result.stderr
    assert "none.png can't be read: No such file" in result.stderr
    assert f"{tmp_path} is a folder; name one of its files" in result.stderr
    assert "seed      5" in result.stdout
