"""`comfy-script convert` and `diff`."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from typer.testing import Result

from comfy_script.formats.metadata import png_info
from tests.golden import golden, page_differences

from .conftest import REGISTRY

CASE = golden()["hand/h09_subgraph_2level"]
EXAMPLES = Path(__file__).parents[3] / "examples"


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, Any], str]:
    """Writes JSON files into the working directory."""
    monkeypatch.chdir(tmp_path)

    def write(name: str, data: Any) -> str:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(json.dumps(data), encoding="utf-8")
        return name

    return write


@pytest.fixture
def convert(cli: Callable[..., Result]) -> Callable[..., Result]:
    return lambda *arguments: cli("convert", "--registry", REGISTRY, *arguments)


def test_to_api(convert: Callable[..., Result], files: Callable[[str, Any], str]) -> None:
    result = convert(files("a.json", CASE["ui"]), "--to", "api")
    assert result.exit_code == 0
    assert page_differences(json.loads(result.stdout), CASE["api"]) == {}


def test_to_ui_and_back(convert: Callable[..., Result], files: Callable[[str, Any], str], tmp_path: Path) -> None:
    result = convert(files("a.json", CASE["api"]), "--to", "ui", "-o", "out/b.json")
    assert result.stdout == f"{tmp_path / 'out' / 'b.json'}\n"
    back = convert("out/b.json", "--to", "api")
    ours = {key.split(":")[-1] for key in json.loads(back.stdout)}
    assert len(ours) == len(CASE["api"])


def test_from_an_image_without_any_nodes(cli: Callable[..., Result], tmp_path: Path) -> None:
    """What is in the right format already is written out as it is."""
    from PIL import Image

    path = tmp_path / "picture.png"
    Image.new("RGB", (8, 8)).save(path, pnginfo=png_info(CASE["api"], CASE["ui"]))
    assert json.loads(cli("convert", str(path), "--to", "ui").stdout) == CASE["ui"]


def test_from_stdin(
    convert: Callable[..., Result], monkeypatch: pytest.MonkeyPatch, files: Callable[[str, Any], str]
) -> None:
    content = SimpleNamespace(buffer=io.BytesIO(json.dumps(CASE["ui"]).encode()))
    monkeypatch.setattr("comfy_script._reading.sys", SimpleNamespace(stdin=content))
    assert page_differences(json.loads(convert("-", "--to", "api").stdout), CASE["api"]) == {}


def test_a_folder(convert: Callable[..., Result], files: Callable[[str, Any], str], tmp_path: Path) -> None:
    files("in/a.json", CASE["ui"])
    files("in/deep/b.json", CASE["api"])
    files("in/other.json", {"no": "workflow"})
    result = convert("in", "--to", "api", "-o", "out")
    assert result.exit_code == 1
    assert sorted(result.stdout.split()) == [str(tmp_path / "out" / "a.json"), str(tmp_path / "out/deep/b.json")]
    assert result.stderr.count("in/other.json") == 1
    assert "2 of 3 files written to out" in result.stderr


def test_a_folder_needs_somewhere_to_go(convert: Callable[..., Result], tmp_path: Path) -> None:
    result = convert(str(tmp_path), "--to", "api")
    assert result.exit_code == 2
    assert "-o" in result.stderr


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b"{", "is not valid JSON"),
        (b"[" * 100_000, "nested too deep"),
        (b'{"nodes": [' + b"[" * 150 + b"]" * 150 + b"]}", "nested deeper than 100 levels"),
        (b'{"a": 1}', "is no ComfyUI workflow"),
        (b"\x00\x01\x02 some other file", "is no file that workflows are read from"),
        (b'{"nodes": [3]}', "the workflow is damaged"),
    ],
)
def test_bad_files_give_one_clear_error(
    convert: Callable[..., Result], tmp_path: Path, content: bytes, words: str
) -> None:
    path = tmp_path / "bad.json"
    path.write_bytes(content)
    result = convert(str(path), "--to", "api")
    assert result.exit_code == 1
    assert result.stdout == ""
    assert words in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_a_missing_file(convert: Callable[..., Result]) -> None:
    result = convert("nowhere.json", "--to", "api")
    assert (result.exit_code, result.stderr) == (1, "Error: nowhere.json can't be read: No such file or directory\n")


def test_diff(cli: Callable[..., Result], files: Callable[[str, Any], str]) -> None:
    changed = json.loads(json.dumps(CASE["api"]))
    sampler = next(key for key, node in changed.items() if node["class_type"] == "KSampler")
    changed[sampler]["inputs"]["steps"] = 30
    changed["900"] = {"class_type": "PreviewImage", "inputs": {}}
    result = cli("diff", files("a.json", CASE["api"]), files("b.json", changed))
    assert result.exit_code == 1
    steps = CASE["api"][sampler]["inputs"]["steps"]
    assert result.stdout.splitlines() == [f"KSampler {sampler}: steps {steps} → 30", "added: PreviewImage 900"]


def test_the_same_workflow(cli: Callable[..., Result], files: Callable[[str, Any], str]) -> None:
    result = cli("diff", files("a.json", CASE["ui"]), files("b.json", CASE["api"]), "--registry", REGISTRY)
    assert (result.exit_code, result.stdout) == (0, "same workflow\n")


def test_a_script_and_its_workflow(cli: Callable[..., Result], clean_session: None) -> None:
    result = cli("diff", str(EXAMPLES / "hires_fix.py"), str(EXAMPLES / "hires_fix.api.json"), "--registry", REGISTRY)
    assert result.stdout == "same workflow\n"


def test_a_script_for_the_page_keeps_its_functions(convert: Callable[..., Result], clean_session: None) -> None:
    script = EXAMPLES.parent / "tests" / "roundtrip" / "subgraphs" / "outputs.py"
    (definition,) = json.loads(convert(str(script), "--to", "ui").stdout)["definitions"]["subgraphs"]
    assert definition["name"] == "split"
    assert [port["name"] for port in definition["outputs"]] == ["first", "inverted"]


def test_what_is_not_certain_is_a_note_or_an_error(
    cli: Callable[..., Result], files: Callable[[str, Any], str]
) -> None:
    node = {"id": 1, "type": "EmptyImage", "widgets_values": [8, 8, 1, 0, "more"]}
    file = files("in/a.json", {"nodes": [node], "links": []})
    files("in/b.json", CASE["api"])
    said = 'EmptyImage 1: has a value more than the class has widgets: ["more"]'
    for arguments in (["convert", file, "--to", "api"], ["transpile", file]):
        result = cli(*arguments, "--registry", REGISTRY)
        assert result.exit_code == 0
        assert f"Note: {said}" in result.stderr
        result = cli(*arguments, "--registry", REGISTRY, "--strict")
        assert (result.exit_code, result.stdout) == (1, "")
        assert said in result.stderr
    folder = cli("convert", "in", "--to", "api", "-o", "out", "--registry", REGISTRY, "--strict")
    assert folder.exit_code == 1
    assert folder.stdout.count("\n") == 1, "the other file is written"
    assert "in/a.json: one thing is not certain" in folder.stderr
    assert said in folder.stderr
